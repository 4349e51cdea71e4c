"""Several offers that are attached at once: what was typed for each, checked by the rules of a product."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from emag_desk.domain.accounts import Account
from emag_desk.domain.field_checks import check
from emag_desk.domain.field_problems import Code, FieldProblem, problem
from emag_desk.domain.fields import Field, FieldKind, canonical, choice_label, form_fields
from emag_desk.domain.money import CENT, gross, parse_price, plain
from emag_desk.domain.offer_rules import NO_REFERENCE, Reference
from emag_desk.domain.product import defaults
from emag_desk.domain.product_drafts import ProductChange
from emag_desk.domain.product_keys import per_warehouse, split
from emag_desk.errors import InputError, Sentence
from emag_desk.ui.language import say_label
from emag_desk.ui.offer_numbers import MOST
from emag_desk.ui.values import read_value

if TYPE_CHECKING:
    from emag_desk.sync.find_by_eans import FoundProduct

#: The key of the seller's own number of an offer.
NUMBER = "id"
#: `-20 %` in a bound of the price: so much below or above the price of the same row.
_RELATIVE = re.compile(r"([+-])\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*%")
_BOUNDS = frozenset({"min_sale_price", "max_sale_price"})


@dataclass
class AttachRow:
    """One offer to make: its product, the seller's number of it and what was typed, as canonical texts per key."""

    product: FoundProduct
    number: str
    texts: dict[str, str]
    problems: list[FieldProblem] = field(default_factory=list)

    @property
    def stops(self) -> list[FieldProblem]:
        """Why it cannot be staged."""
        return [one for one in self.problems if one.stops]

    def text(self, key: str) -> str:
        """The canonical text of a field, or the number."""
        return self.number if key == NUMBER else self.texts.get(key, "")

    def put(self, key: str, text: str) -> None:
        """Set it."""
        if key == NUMBER:
            self.number = text
        else:
            self.texts[key] = text

    def values(self) -> dict[str, list[str]]:
        """The values of the form for an offer of this product."""
        given = {key: [text] for key, text in self.texts.items() if text}
        named = {"part_number_key": [self.product.part_number_key], "name": [self.product.name]}
        return {**{key: texts for key, texts in named.items() if any(texts)}, **given}


class AttachSheet:
    """The rows, what they are checked against, and what they become."""

    def __init__(self) -> None:
        self.account = Account("", "")
        self.reference = NO_REFERENCE
        self.rows: list[AttachRow] = []
        self.keys: list[str] = []
        self._fields: dict[str, Field] = {}
        self._taken: Collection[int] = frozenset()

    def fill(
        self,
        account: Account,
        products: Sequence[FoundProduct],
        numbers: Sequence[int],
        reference: Reference,
        taken: Collection[int] = frozenset(),
    ) -> None:
        """A row for each product with these numbers of the seller's. What was typed for a product stays."""
        before = {row.product.part_number_key: row for row in self.rows} if account == self.account else {}
        self.account, self.reference, self._taken = account, reference, taken
        warehouse = account.warehouse_id
        asked = form_fields(account.platform, None, new=True, attach=True, reference=reference, warehouses=(warehouse,))
        self._fields = {one.key: one for one in asked}
        terms = [per_warehouse(name, warehouse) for name in ("stock", "handling_time")]
        self.keys = [NUMBER, "sale_price", "vat_id", "min_sale_price", "max_sale_price", *terms, "emag_club"]
        kept = {row.number for row in before.values()}
        free = iter([number for number in numbers if str(number) not in kept])
        self.rows = [
            before.get(product.part_number_key) or AttachRow(product, str(next(free)), self._defaults())
            for product in products
        ]
        self.check()

    def _defaults(self) -> dict[str, str]:
        texts = {key: values[0] for key, values in defaults(self.account.warehouse_id).items()}
        handling, times = per_warehouse("handling_time", self.account.warehouse_id), self.reference.handling_times
        if times and int(texts[handling]) not in times:
            texts[handling] = str(min(times))
        if len(self.reference.vat_rates) == 1:
            texts["vat_id"] = str(next(iter(self.reference.vat_rates)))
        return texts

    def field(self, key: str) -> Field | None:
        """The question behind a key; None for the number."""
        return self._fields.get(key)

    # Checking

    def check(self) -> None:
        """Find the problems of every row."""
        numbers = [row.number for row in self.rows]
        for row in self.rows:
            row.problems = [*self._number_problems(row.number, numbers), *self._checked(row)]

    def _checked(self, row: AttachRow) -> list[FieldProblem]:
        return check(list(self._fields.values()), row.values())

    def _number_problems(self, text: str, numbers: Sequence[str]) -> list[FieldProblem]:
        if not (text.isascii() and text.isdigit() and 1 <= int(text) <= MOST):
            sentence = "Your number of an offer is a whole number from 1 to {most}."
            return [problem(NUMBER, Code.RANGE, sentence, most=MOST)]
        if int(text) in self._taken:
            return [problem(NUMBER, Code.TWICE, "You already have an offer with the number {number}.", number=text)]
        if numbers.count(text) > 1:
            return [problem(NUMBER, Code.TWICE, "The number {number} is here twice.", number=text)]
        return []

    def problem_of(self, row: int, key: str, text: str) -> Sentence | None:
        """What would be wrong with a cell if this canonical text stood there."""
        mine = self.rows[row]
        if key == NUMBER:
            numbers = [text, *(one.number for one in self.rows if one is not mine)]
            found = self._number_problems(text, numbers)
        else:
            found = self._checked(AttachRow(mine.product, mine.number, {**mine.texts, key: text}))
        return next((one.sentence for one in found if one.key == key and one.stops), None)

    @property
    def ready(self) -> int:
        """How many rows eMAG should take."""
        return sum(not row.stops for row in self.rows)

    def changes(self) -> list[ProductChange]:
        """What is staged: one new offer per row, named by its product's PNK."""
        return [
            ProductChange(self.account.key, int(row.number), row.product.name, row.values())
            for row in self.rows
            if not row.stops
        ]

    # Reading and writing

    def write(self, cells: Mapping[tuple[int, str], str]) -> list[Sentence]:
        """Write what was typed into (row, key). Returns what could not be read; those cells stay as they were."""
        refused: list[Sentence] = []
        # A bound may be counted from the price that the same paste brings.
        for (row, key), text in sorted(cells.items(), key=lambda cell: (cell[0][0], cell[0][1] in _BOUNDS)):
            try:
                self.rows[row].put(key, self.read(row, key, text))
            except InputError as error:
                refused.append(error.sentence)
        self.check()
        return refused

    def read(self, row: int, key: str, text: str) -> str:
        """What was typed into a cell as canonical text. Raises InputError for what cannot be read at all."""
        text = text.strip()
        if not text:
            return ""
        if key in _BOUNDS and (match := _RELATIVE.fullmatch(text)):
            return self._relative(row, match)
        if key == NUMBER:
            return str(int(text)) if text.isascii() and text.isdigit() else text
        asked = self._fields[key]
        if asked.kind is FieldKind.PRICE:
            try:
                return plain(parse_price(text))
            except (ValueError, InvalidOperation):
                raise InputError("{text} is not a price with up to four decimals.", text=text) from None
        for value, words in self.choices(key):
            if text.casefold() in (value, words.casefold()):
                return value
        if key == "vat_id" or split(key).name in ("stock", "handling_time"):
            return read_value(key, text, self.reference)
        return canonical(asked, text)

    def _relative(self, row: int, match: re.Match[str]) -> str:
        price = self.rows[row].texts.get("sale_price", "")
        if not price:
            raise InputError("Write the price first: {text} is counted from it.", text=match[0])
        percent = Decimal(match[2].replace(",", "."))
        bound = Decimal(price) * (1 + (percent if match[1] == "+" else -percent) / 100)
        return plain(bound.quantize(CENT))

    def choices(self, key: str) -> list[tuple[str, str]]:
        """(value, words) of a field that has choices; none for one that is typed."""
        asked = self._fields.get(key)
        return [] if asked is None else [(choice, choice_words(asked, choice)) for choice in asked.choices]

    def gross(self, row: AttachRow) -> Decimal | None:
        """The price with VAT; None while price or VAT are not known."""
        price, vat = row.texts.get("sale_price", ""), row.texts.get("vat_id", "")
        rate = self.reference.vat_rates.get(int(vat)) if vat.isascii() and vat.isdigit() else None
        return gross(Decimal(price), rate) if price and rate is not None else None


def choice_words(asked: Field, choice: str) -> str:
    """A choice as people read it, in the operator's language where the words are ours."""
    label = choice_label(asked, choice)
    words = label if asked.choice_labels else say_label(label)
    return f"{words} {say_label(asked.unit)}" if asked.unit and asked.choices else words
