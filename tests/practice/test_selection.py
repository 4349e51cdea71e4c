"""Filters over offers that are not stored must answer as a plain scan would, whatever was changed before."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from emag_desk.practice.catalogue import Catalogue
from emag_desk.practice.offer import Offer
from emag_desk.practice.platforms import PLATFORMS
from emag_desk.practice.selection import OfferFilter
from emag_desk.practice.shelf import Shelf

filters = st.one_of(
    st.just(OfferFilter()),
    st.builds(
        OfferFilter,
        st.dictionaries(
            st.sampled_from(["status", "validation", "translation", "offer_validation"]),
            st.frozensets(st.integers(0, 12), max_size=4),
            max_size=2,
        ),
        st.none() | st.integers(0, 40),
        st.none() | st.integers(0, 40),
    ),
)
changes = st.lists(
    st.tuples(
        st.sampled_from(["status", "stock", "validation", "remove", "add", "back"]),
        st.integers(0, 1400),
        st.integers(0, 12),
    ),
    max_size=25,
)


def listed(shelf: Shelf, wanted: OfferFilter, size: int) -> list[int]:
    listing = shelf.list(wanted)
    found: list[int] = []
    while page := listing.page(len(found), size, shelf.catalogue.id_at):
        found += page
    assert len(listing) == len(found)
    return found


@settings(max_examples=settings.default.max_examples * 2 // 5, deadline=None)
@given(st.sampled_from([0, 1, 999, 1001, 1400]), filters, changes, st.sampled_from([7, 100]))
def test_a_listing_is_what_a_scan_finds(count, wanted, edits, size):
    shelf = Shelf(Catalogue(PLATFORMS["emag-ro"], 1, count))
    truth: dict[int, Offer] = {offer.id: offer for offer in shelf.catalogue.states()}
    template = Catalogue(PLATFORMS["emag-ro"], 1, 1).state(0)
    originals = dict(truth)
    for what, number, value in edits:
        if what == "add":
            new = replace(template, id=10 + number, validation=value)
            shelf.put(new)
            truth[new.id] = new
            continue
        offer_id = list(originals)[number % count] if count else None
        if offer_id is None:
            continue
        if what == "remove":
            assert shelf.remove(offer_id) == (offer_id in truth)
            truth.pop(offer_id, None)
        else:
            changed = originals[offer_id].copy() if what == "back" else truth.get(offer_id, originals[offer_id]).copy()
            if what == "stock":
                changed.stock = {1: value}
            elif what in ("status", "validation"):
                setattr(changed, what, value % 3 if what == "status" else value)
            shelf.put(changed)
            truth[offer_id] = changed
        listed(shelf, wanted, size)
    assert sorted(listed(shelf, wanted, size)) == sorted(offer.id for offer in truth.values() if wanted.takes(offer))


def test_pages_keep_ascending_ids_while_nothing_is_changed():
    shelf = Shelf(Catalogue(PLATFORMS["emag-ro"], 1, 3000))
    for wanted in (OfferFilter(), OfferFilter({"status": frozenset({1})}), OfferFilter(general_stock=20)):
        found = listed(shelf, wanted, 100)
        assert found == sorted(set(found))
