"""What an operator types finds what they mean, in the order they chose; the first rows are how all rows begin."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from emag_desk.domain.offer_facets import Chip, matches
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.queries import OfferQuery
from emag_desk.store import search
from emag_desk.store.cache import Cache
from emag_desk.store.reader import CacheReader
from emag_desk.store.search_terms import Terms, terms_of
from tests.store.conftest import HandClock

Make = Callable[..., dict[str, Any]]


def ids(reader: CacheReader, text: str = "", **query: Any) -> list[int]:
    return [row.id for row in reader.rows(reader.numbers(OfferQuery(text, **query)))]


@pytest.fixture
def shelf(cache: Cache, offer: Make) -> None:
    cache.put_offers(
        "ro",
        [
            offer(1, name="Șurubelniță electrică 3,6 V", part_number="SE-36/A", ean=["5941234567890"]),
            offer(2, name="Lampă de birou LED 12W", part_number="LX-12W", ean=["5949999999999", "4001234567897"]),
            offer(3, name="Lampă solară", part_number="LX-12W-B", part_number_key="DXK4T9MBM", brand="Ţară"),
            offer(40, name='Monitor 27" (IPS)', part_number="M27", ean=[], brand="AOC"),
        ],
    )
    cache.put_offers("bg", [offer(1, name="Лампа за бюро", part_number="LX-12W", ean=["3800000000001"])])


@pytest.mark.usefixtures("shelf")
@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("surub", [1]),
        ("ȘURUB", [1]),
        ("şurub", [1]),
        ("lampa", [2, 3]),
        ("lampa led", [2]),
        ("led lam", [2]),
        ("лам", [1]),
        ("tara", [3]),
        ("594123", [1]),
        ("4001234567897", [2]),
        ("LX-12W", [2, 3, 1]),
        ("lx-12w-b", [3]),
        ("se-36/a", [1]),
        ("DXK4", [3]),
        ("4", [40, 2]),
        ("monitor 27", [40]),
        ('27"', [40]),
        ("(IPS)", [40]),
        ("lampa AND", []),
        ("name:lampa", []),
        ("NOT", []),
        ("lamp*", [2, 3]),
        ("sdriver", []),
        ("  ", [1, 2, 3, 40, 1]),
        ('"', [1, 2, 3, 40, 1]),
        ("-", [1, 2, 3, 40, 1]),
        ("\0", [1, 2, 3, 40, 1]),
    ],
)
def test_a_search_finds(reader: CacheReader, text: str, found: list[int]) -> None:
    assert sorted(ids(reader, text)) == sorted(found)
    assert sorted(row.id for row in reader.rows(reader.first(OfferQuery(text)))) == sorted(found)
    assert reader.counts(OfferQuery(text)).total == len(found)


@pytest.mark.usefixtures("shelf")
@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2\n3\n999", [2, 3]),
        ("5941234567890, 4001234567897", [1, 2]),
        ("DXK4T9MBM;m27", [3, 40]),
        ("LX-12W\tSE-36/A", [1, 1, 2]),
        ("2 40", [2, 40]),
        ("594123, 4001", []),
        ("3800000000001 5941234567890 nix1", [1, 1]),
    ],
)
def test_pasted_codes_find_exactly_these(reader: CacheReader, text: str, found: list[int]) -> None:
    assert sorted(ids(reader, text)) == sorted(found)
    assert reader.counts(OfferQuery(text)).total == len(found)


@pytest.mark.usefixtures("shelf")
def test_words_with_digits_are_words_when_no_code_is_like_them(reader: CacheReader) -> None:
    assert ids(reader, "27 m2") == [40]


def test_a_list_of_codes_is_told_from_words() -> None:
    assert terms_of("lampa birou").codes == ()
    assert terms_of("lampa\nbirou").codes == ("lampa", "birou")
    assert terms_of("12 13 12").codes == ("12", "13")
    assert terms_of("lampa").codes == ()
    assert terms_of("") == Terms()


@pytest.mark.usefixtures("shelf")
def test_accounts_and_chips_narrow(reader: CacheReader, cache: Cache, offer: Make) -> None:
    cache.put_offers("ro", [offer(50, status=0, name="Lampă oprită"), offer(51, status=2, name="Lampă veche")])
    inactive, old = Chip.INACTIVE, Chip.END_OF_LIFE
    assert ids(reader, accounts=frozenset({"bg"})) == [1]
    assert ids(reader, accounts=frozenset({"missing"})) == []
    assert ids(reader, chips=frozenset({inactive})) == [50]
    assert ids(reader, chips=frozenset({inactive, old})) == [50, 51]
    assert ids(reader, chips=frozenset({inactive, Chip.OUT_OF_STOCK})) == []
    assert ids(reader, "lampa", chips=frozenset({old}), accounts=frozenset({"ro"})) == [51]
    counts = reader.counts(OfferQuery("lampa", accounts=frozenset({"ro"}), chips=frozenset({old})))
    assert (counts.total, counts.chips[inactive], counts.chips[old], counts.chips[Chip.ACTIVE]) == (4, 1, 1, 2)
    assert counts.accounts == {"ro": 4, "bg": 0}


@pytest.mark.usefixtures("shelf")
def test_only_some_offers(reader: CacheReader) -> None:
    some = frozenset({("ro", 3), ("bg", 1), ("ro", 777), ("missing", 1)})
    assert sorted(ids(reader, only=some)) == [1, 3]
    assert ids(reader, "solara", only=some) == [3]
    assert ids(reader, "1\n2\n3", only=some, accounts=frozenset({"ro"})) == [3]
    assert ids(reader, only=frozenset()) == []


def test_only_some_offers_follows_the_cache(reader: CacheReader, cache: Cache, offer: Make) -> None:
    some = frozenset({("ro", 1), ("ro", 2)})
    cache.put_offers("ro", [offer(1)])
    assert ids(reader, only=some) == [1]
    cache.put_offers("ro", [offer(2)])
    assert ids(reader, only=some) == [1, 2]


def test_a_hundred_thousand_pairs_are_no_trouble(reader: CacheReader, cache: Cache, offer: Make) -> None:
    cache.put_offers("ro", [offer(1), offer(99_999)])
    many = frozenset(("ro", number) for number in range(100_000))
    assert ids(reader, only=many, sort="id", descending=True) == [99_999, 1]


@pytest.mark.parametrize(
    ("key", "value", "text"),
    [
        ("name", "Scaun", "scaun"),
        ("part_number", "NEW-77", "new-77"),
        ("part_number_key", "DNEWKEY", "dnew"),
        ("ean", ["4009999999999"], "40099"),
        ("brand", "Zenit", "zenit"),
    ],
)
def test_a_text_that_changed_alone_is_found_by_its_new_words_only(
    reader: CacheReader, cache: Cache, offer: Make, key: str, value: Any, text: str
) -> None:
    cache.put_offers("ro", [offer(1)])
    cache.put_offers("ro", [offer(1, **{key: value})])
    assert ids(reader, text) == [1]
    cache.put_offers("ro", [offer(1)])
    assert ids(reader, text) == []


@pytest.fixture
def crowd(cache: Cache, offer: Make, clock: HandClock) -> Iterator[list[dict[str, Any]]]:
    """Some hundred offers of two accounts whose columns repeat, and some of which are empty."""
    dice = random.Random(5)
    documents = []
    for number in dice.sample(range(1, 5000), 600):
        words = dice.choices(["Lampă", "Șurub", "led", "Scaun", "sac", "Ață", "zar"], k=3)
        price = dice.choice([None, 1, 2.5, 99.9999, 12.3])
        documents.append(
            offer(
                number,
                name=" ".join(words),
                sale_price=price,
                brand=dice.choice(["", "Zet", "ana", "Ana"]),
                status=dice.choice([0, 1, 1, 2]),
                buy_button_rank=dice.choice([None, 1, 2, 3]),
                general_stock=dice.choice([0, 0, 5, 900]),
                handling_time=[{"warehouse_id": 1, "value": dice.choice([0, 2, 14])}],
                stock=[{"warehouse_id": dice.choice([1, 2]), "value": dice.choice([9, 10, 100])}],
                validation_status=[{"value": dice.choice([8, 9, 9, 11])}],
            )
        )
    cache.put_offers("ro", documents[:400])
    clock.pass_by(hours=1)
    cache.put_offers("bg", documents[400:])
    yield documents


ORDERS: dict[str, Callable[[OfferRow], Any]] = {
    "id": lambda row: row.id,
    "sale_price": lambda row: (row.sale_price is not None, row.sale_price or 0),
    "general_stock": lambda row: row.general_stock,
    "stock": lambda row: row.general_stock,
    "stock:2": lambda row: (2 in row.stock, row.stock.get(2, 0)),
    "handling_time": lambda row: row.handling_time[1],
    "buy_button_rank": lambda row: row.buy_button_rank or 0,
    "brand": lambda row: row.brand.lower(),
    "account": lambda row: row.account,
    "fetched_at": lambda row: row.fetched_at,
    "validation": lambda row: row.validation,
    "name": lambda row: row.name.lower().replace("ș", "s").replace("ă", "a").replace("ț", "t"),
}


def test_what_the_buyer_pays_sorts_by_the_vat_rate_of_each_offer(
    reader: CacheReader, cache: Cache, offer: Make
) -> None:
    cache.put_reference("ro", "vat", [{"vat_id": 1, "vat_rate": 0.21}, {"vat_id": 2, "vat_rate": 0.11}])
    cache.put_reference("bg", "vat", [{"vat_id": 1, "vat_rate": 0.09}])
    dear, cheap = offer(1, sale_price=100, vat_id=1), offer(2, sale_price=105, vat_id=2)
    cache.put_offers("ro", [dear, cheap, offer(3, sale_price=90, vat_id=7)])
    cache.put_offers("bg", [offer(4, sale_price=108, vat_id=1)])
    assert ids(reader, sort="gross_price") == [3, 2, 4, 1]  # unknown rate, 116.55, 117.72, 121.00
    assert ids(reader, sort="gross_price", descending=True) == [1, 4, 2, 3]


@pytest.mark.usefixtures("crowd")
@pytest.mark.parametrize("sort", ORDERS)
@pytest.mark.parametrize("descending", [False, True])
def test_a_sort_puts_every_row_in_order(reader: CacheReader, sort: str, descending: bool) -> None:
    rows = reader.rows(reader.numbers(OfferQuery(sort=sort, descending=descending)))
    values = [ORDERS[sort](row) for row in rows]
    assert values == sorted(values, reverse=descending)
    assert len(rows) == 600


def test_every_column_of_a_row_can_be_sorted_by(reader: CacheReader, cache: Cache, offer: Make) -> None:
    cache.put_offers("ro", [offer(1), offer(2)])
    for sort in OfferRow._fields:
        if sort != "row":
            assert len(reader.numbers(OfferQuery(sort=sort))) == 2, sort
    with pytest.raises(ValueError, match="cannot be sorted"):
        reader.numbers(OfferQuery(sort="1; DROP TABLE offer"))


@pytest.mark.usefixtures("crowd")
@pytest.mark.parametrize("taste", [(400, 4_000), (7, 10_000_000), (7, 0)], ids=["as is", "always", "never"])
def test_the_first_rows_are_the_beginning_of_all_rows(
    reader: CacheReader, taste: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "_TASTE", taste[0])
    monkeypatch.setattr(search, "_MOST_TASTED", taste[1])
    texts = ["", "s", "l", "lampa", "lampa led", "zar sac", "5", "nothing", "ata", "1 2 3"]
    some_chips = [frozenset(), frozenset({Chip.ACTIVE}), frozenset({Chip.REJECTED, Chip.IN_STOCK})]
    for text, chips, sort, descending in itertools.product(
        texts, some_chips, ["", "name", "sale_price", "brand"], [False, True]
    ):
        query = OfferQuery(text, chips=chips, sort=sort, descending=descending)
        everything = reader.numbers(query)
        assert reader.first(query, 20) == everything[:20], query
        assert len(set(everything)) == len(everything)


@pytest.mark.usefixtures("crowd")
def test_searches_agree_with_looking_at_every_offer(reader: CacheReader) -> None:
    rows = reader.rows(reader.numbers(OfferQuery()))
    folded = {row.row: ORDERS["name"](row) for row in rows}
    facets = dict(reader._all('SELECT "row", facet FROM offer', ()))
    for word in ("l", "sa", "surub", "zar"):
        for chips in (frozenset[Chip](), frozenset({Chip.ACTIVE, Chip.INACTIVE}), frozenset({Chip.NOT_WINNING})):
            expected = [
                row.row
                for row in rows
                if any(part.startswith(word) for part in [*folded[row.row].split(), *_codes(row)])
                and matches(facets[row.row], chips)
            ]
            assert list(reader.numbers(OfferQuery(word, chips=chips))) == expected, (word, chips)


def _codes(row: OfferRow) -> list[str]:
    """The other beginnings that a search looks at."""
    texts = [row.brand, row.part_number.replace("-", " "), row.part_number_key, row.ean, str(row.id)]
    return " ".join(texts).lower().split()


def test_a_reader_without_a_cache_finds_nothing(tmp_path: Path) -> None:
    reader = CacheReader(tmp_path / "missing.db")
    assert not reader.numbers(OfferQuery("x", sort="name"))
    assert reader.counts(OfferQuery()).total == 0
