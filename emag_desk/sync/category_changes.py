"""What changed in the template of a category since it was read before, in words, and which offers that breaks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from pydantic import ValidationError

from emag_desk.domain.categories import CHARACTERISTIC_TYPES, Category, Characteristic, FamilyType
from emag_desk.domain.offers import Offer
from emag_desk.domain.product_keys import RETIRED_CHARACTERISTIC
from emag_desk.errors import Sentence
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread

#: Values that a sentence names one by one.
_MOST_NAMED = 5
#: A list of so many values may go on where it was not read to its end (protocol §4.10).
_FULL_PAGE = 256
#: Offers that are looked at in one go: some fifty milliseconds.
_OFFERS_AT_ONCE = 400


class Code(StrEnum):
    """The kinds of changes."""

    NEW = "new"
    GONE = "gone"
    MANDATORY = "mandatory"
    OPTIONAL = "optional"
    TYPE = "type"
    FILTER = "filter"
    RENAMED = "renamed"
    CLOSED_LIST = "closed_list"
    OPEN_LIST = "open_list"
    VALUES_GONE = "values_gone"
    VALUES_NEW = "values_new"
    TAGS_NEW = "tags_new"
    TAGS_GONE = "tags_gone"
    FAMILY = "family"
    EAN = "ean"
    WARRANTY = "warranty"
    ALLOWED = "allowed"


@dataclass(frozen=True)
class FieldChange:
    """One thing that is different. `values` are the values or tags it speaks of, all of them.

    `demanding` is set where an offer that was fine may not be fine any more.
    """

    code: Code
    sentence: Sentence
    characteristic_id: int | None = None
    values: tuple[str, ...] = ()
    demanding: bool = False


@dataclass(frozen=True)
class BrokenOffer:
    """An offer that eMAG would refuse at its next save, with the reasons."""

    offer_id: int
    name: str
    reasons: tuple[Sentence, ...]


@dataclass(frozen=True)
class CategoryChange:
    """What changed in a category, when that was noticed (UTC), and the cached offers that it breaks."""

    category_id: int
    name: str
    noticed_at: datetime
    changes: tuple[FieldChange, ...]
    breaks: tuple[BrokenOffer, ...] = field(default=())


# ---- what changed


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[FieldChange, ...]:
    """What is different between two templates as eMAG sent them, the demanding changes first.

    Lists of values are compared as far as they are known: `values_complete` tells whether they are. Raises ValueError
    for what is no category.
    """
    old, new = Category.model_validate(before), Category.model_validate(after)
    found = [*_of_category(old, new)]
    old_by_id = {one.id: one for one in old.characteristics}
    new_by_id = {one.id: one for one in new.characteristics if one.id != RETIRED_CHARACTERISTIC}
    for number, one in new_by_id.items():
        found += _of_characteristic(old_by_id[number], one) if number in old_by_id else [_added(one)]
    for number, one in old_by_id.items():
        if number not in new_by_id and number != RETIRED_CHARACTERISTIC:
            text = "{name} is no longer part of the category."
            found.append(FieldChange(Code.GONE, Sentence(text, {"name": _name(one)}), number, demanding=True))
    found += _of_families(old, new)
    return tuple(sorted(found, key=lambda change: not change.demanding))


def _of_category(old: Category, new: Category) -> Iterable[FieldChange]:
    if old.name != new.name:
        text = "The category {before} is called {after} now."
        yield FieldChange(Code.RENAMED, Sentence(text, {"before": old.name, "after": new.name}))
    for code, was, now, yes, no in (
        (Code.EAN, old.is_ean_mandatory, new.is_ean_mandatory, "EAN is mandatory now.", "EAN is optional now."),
        (
            Code.WARRANTY,
            old.is_warranty_mandatory,
            new.is_warranty_mandatory,
            "The warranty is mandatory now.",
            "The warranty is optional now.",
        ),
        (
            Code.ALLOWED,
            not old.is_allowed,
            not new.is_allowed,
            "You may no longer sell in this category.",
            "You may sell in this category now.",
        ),
    ):
        if was != now:
            yield FieldChange(code, Sentence(yes if now else no), demanding=now)


def _added(one: Characteristic) -> FieldChange:
    if one.is_mandatory:
        text = "{name} is new and must be filled in."
        return FieldChange(Code.MANDATORY, Sentence(text, {"name": _name(one)}), one.id, demanding=True)
    return FieldChange(Code.NEW, Sentence("{name} is new.", {"name": _name(one)}), one.id)


def _of_characteristic(old: Characteristic, new: Characteristic) -> Iterable[FieldChange]:
    name = _name(new)
    if old.name != new.name:
        text = "{before} is called {after} now."
        yield FieldChange(Code.RENAMED, Sentence(text, {"before": _name(old), "after": name}), new.id)
    if old.is_mandatory != new.is_mandatory:
        text = "{name} must be filled in now." if new.is_mandatory else "{name} need not be filled in any more."
        code = Code.MANDATORY if new.is_mandatory else Code.OPTIONAL
        yield FieldChange(code, Sentence(text, {"name": name}), new.id, demanding=new.is_mandatory)
    if old.type_id != new.type_id:
        values = {"name": name, "before": _type(old), "after": _type(new)}
        yield FieldChange(
            Code.TYPE,
            Sentence("The type of {name} was “{before}” and is “{after}” now.", values),
            new.id,
            demanding=True,
        )
    if old.is_filter != new.is_filter:
        text = "Buyers can filter by {name} now." if new.is_filter else "Buyers can no longer filter by {name}."
        yield FieldChange(Code.FILTER, Sentence(text, {"name": name}), new.id)
    yield from _of_tags(old, new)
    if old.allow_new_value and not new.allow_new_value:
        text = "{name} accepts only values of its list now."
        yield FieldChange(Code.CLOSED_LIST, Sentence(text, {"name": name}), new.id, demanding=True)
    elif new.allow_new_value and not old.allow_new_value:
        text = "{name} accepts values that are not in its list now."
        yield FieldChange(Code.OPEN_LIST, Sentence(text, {"name": name}), new.id)
    yield from _of_values(old, new)


def _of_tags(old: Characteristic, new: Characteristic) -> Iterable[FieldChange]:
    added = tuple(tag for tag in new.tags if tag not in old.tags)
    gone = tuple(tag for tag in old.tags if tag not in new.tags)
    if added:
        text = "{name} has new tags: {tags}."
        values = {"name": _name(new), "tags": ", ".join(added)}
        yield FieldChange(Code.TAGS_NEW, Sentence(text, values), new.id, added, demanding=True)
    if gone:
        text = "{name} no longer has the tags {tags}."
        values = {"name": _name(new), "tags": ", ".join(gone)}
        yield FieldChange(Code.TAGS_GONE, Sentence(text, values), new.id, gone, demanding=True)


def _of_values(old: Characteristic, new: Characteristic) -> Iterable[FieldChange]:
    if _all_known(new):
        known = set(new.values)
        gone = tuple(value for value in old.values if value not in known)
        if gone and new.values:
            yield _speaking_of_values(Code.VALUES_GONE, new, gone)
    if _all_known(old):
        known = set(old.values)
        added = tuple(value for value in new.values if value not in known)
        if added and old.values:
            yield _speaking_of_values(Code.VALUES_NEW, new, added)


def _speaking_of_values(code: Code, one: Characteristic, values: tuple[str, ...]) -> FieldChange:
    named: dict[str, Any] = {"name": _name(one), "values": ", ".join(values[:_MOST_NAMED])}
    gone = code is Code.VALUES_GONE
    if len(values) > _MOST_NAMED:
        named["count"] = len(values) - _MOST_NAMED
        text = (
            "{name} no longer offers {values} and {count} more."
            if gone
            else "{name} also offers {values} and {count} more."
        )
    else:
        text = "{name} no longer offers {values}." if gone else "{name} also offers {values}."
    return FieldChange(code, Sentence(text, named), one.id, values, demanding=gone and not one.allow_new_value)


def _of_families(old: Category, new: Category) -> Iterable[FieldChange]:
    before = {one.id: one for one in old.family_types}
    after = {one.id: one for one in new.family_types}
    for number in before.keys() | after.keys():
        name = (after.get(number) or before[number]).name or str(number)
        if number not in before:
            yield FieldChange(Code.FAMILY, Sentence("The family type {name} is new.", {"name": name}))
        elif number not in after:
            text = "There is no family type {name} any more."
            yield FieldChange(Code.FAMILY, Sentence(text, {"name": name}), demanding=True)
        elif _members(before[number]) != _members(after[number]):
            text = "The characteristics of the family type {name} changed."
            yield FieldChange(Code.FAMILY, Sentence(text, {"name": name}))


def _members(one: FamilyType) -> dict[int, int]:
    return {part.characteristic_id: part.characteristic_family_type_id for part in one.characteristics}


def _all_known(one: Characteristic) -> bool:
    complete = (one.model_extra or {}).get("values_complete")
    return len(one.values) < _FULL_PAGE if complete is None else bool(complete)


def _name(one: Characteristic) -> str:
    return one.name or str(one.id)


def _type(one: Characteristic) -> Sentence:
    return Sentence(CHARACTERISTIC_TYPES.get(one.type_id, str(one.type_id)))


# ---- what that breaks


def broken_offers(
    changes: Sequence[FieldChange],
    after: Mapping[str, Any],
    offers: Iterable[tuple[int, Mapping[str, Any]]],
    *,
    same_language: bool = True,
) -> list[BrokenOffer]:
    """Which of these offers, as (id, JSON as eMAG sent it), no longer fit the template because of the changes.

    Only offers whose documentation belongs to the seller can be broken. Values are looked at only where template and
    offers speak the same language. Raises ValueError for what is no category.
    """
    category = Category.model_validate(after)
    demanding = [change for change in changes if change.demanding]
    found = []
    for number, document in offers:
        try:
            offer = Offer.model_validate(document)
        except (ValidationError, ArithmeticError):
            continue  # an offer that cannot be understood is told of elsewhere
        if not offer.ownership:
            continue
        filled = _filled(offer)
        reasons = tuple(
            change.sentence for change in demanding if _breaks(change, category, offer, filled, same_language)
        )
        if reasons:
            found.append(BrokenOffer(number, offer.name, reasons))
    return found


async def broken_cached_offers(
    readers: ReaderThread,
    account: str,
    category_id: int,
    changes: Sequence[FieldChange],
    after: Mapping[str, Any],
    *,
    same_language: bool = True,
) -> list[BrokenOffer]:
    """The cached offers of a category that the changes break; see `broken_offers`.

    Works in parts, so that other questions to the cache need not wait for a category of ten thousand offers.
    """
    found: list[BrokenOffer] = []
    if not any(change.demanding for change in changes):
        return found
    numbers = await readers.run(lambda reader: reader.categories.offer_numbers(account, category_id))
    for start in range(0, len(numbers), _OFFERS_AT_ONCE):

        def look(reader: CacheReader, start: int = start) -> list[BrokenOffer]:
            offers = reader.categories.offer_documents(numbers[start : start + _OFFERS_AT_ONCE])
            return broken_offers(changes, after, offers, same_language=same_language)

        found += await readers.run(look)
    return found


#: Characteristic -> the (tag, value) that an offer has.
_Filled = Mapping[int, Sequence[tuple[str, str]]]


def _breaks(change: FieldChange, category: Category, offer: Offer, filled: _Filled, same_language: bool) -> bool:
    number = change.characteristic_id
    if number is None:
        return (change.code is Code.EAN and not offer.ean) or (change.code is Code.WARRANTY and offer.warranty is None)
    has = filled.get(number, ())
    if change.code is Code.MANDATORY:
        return not has
    if change.code is Code.TAGS_NEW:
        return bool(has) and not {tag for tag, _ in has}.issuperset(change.values)
    if change.code is Code.TAGS_GONE:
        return any(tag in change.values for tag, _ in has)
    if change.code in (Code.GONE, Code.TYPE):
        return bool(has)
    if not same_language:
        return False
    if change.code is Code.VALUES_GONE:
        return any(value in change.values for _, value in has)
    if change.code is Code.CLOSED_LIST:
        one = category.characteristic(number)
        return one is not None and _all_known(one) and any(value not in one.values for _, value in has)
    return False


def _filled(offer: Offer) -> dict[int, list[tuple[str, str]]]:
    filled: dict[int, list[tuple[str, str]]] = {}
    for item in offer.characteristics:
        if not isinstance(item, Mapping) or not str(item.get("id", "")).isdecimal():
            continue
        values = item.get("value")
        for value in values if isinstance(values, list) else [values]:
            if value not in (None, ""):
                filled.setdefault(int(item["id"]), []).append((str(item.get("tag") or ""), str(value).strip()))
    return filled
