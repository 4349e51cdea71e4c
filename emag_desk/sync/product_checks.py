"""Checking products against the cached templates of their categories, off the window's thread.

For Review, the command line and the rejection inbox: what eMAG would refuse is found before the first call.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from pydantic import ValidationError

from emag_desk.domain.categories import Category
from emag_desk.domain.commands import Command
from emag_desk.domain.field import Field
from emag_desk.domain.field_checks import FieldProblem, check
from emag_desk.domain.fields import form_fields
from emag_desk.domain.offers import Offer
from emag_desk.domain.product import values_of
from emag_desk.domain.product_body import attaches
from emag_desk.domain.product_drafts import is_new, wanted_values
from emag_desk.domain.product_keys import Values, characteristic, split
from emag_desk.errors import DeskError, Sentence
from emag_desk.store.reader import CacheReader

_DEFAULT_PLATFORM = "emag-ro"


class _Form(NamedTuple):
    """Which form a product is checked by."""

    account: str
    category_id: int | None
    new: bool
    attach: bool
    owned: bool


@dataclass(frozen=True)
class CheckedProduct:
    """A product command with what eMAG has of it and what speaks against it.

    `there` is None when eMAG has no such offer, as far as the cache knows. `found` are problems per field, `remarks`
    what has to be said of the product as a whole. `labels` are the names of its fields, `given` those in eMAG's words.
    """

    there: Values | None
    found: tuple[FieldProblem, ...] = ()
    remarks: tuple[Sentence, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    given: frozenset[str] = frozenset()


class ProductChecks:
    """Checks products of any account. Use it on the thread of its reader, for one look at the cache.

    `platforms` are the accounts' platforms by account key. `today` bounds start dates, None leaves them unbounded.
    """

    def __init__(self, reader: CacheReader, platforms: Mapping[str, str], today: date | None = None) -> None:
        self._reader = reader
        self._platforms = platforms
        self._today = today
        self._warehouses = tuple(reader.warehouses()) or (1,)
        self._forms: dict[_Form, list[Field]] = {}
        self._categories: dict[tuple[str, int], Category | None] = {}

    def check_command(self, command: Command) -> CheckedProduct:
        """What speaks against sending a product as it is staged."""
        row = self._reader.offer(command.account, command.object_id)
        document = {} if row is None else self._reader.document(row.row)
        there = values_of(document) if document else None
        wanted = wanted_values(command)
        new = is_new(command)
        remarks = []
        if new and there is not None:
            text = "You already have an offer with the number {number}: {name}. Choose another number."
            problem = FieldProblem(
                "id", "taken", Sentence(text, {"number": command.object_id, "name": row and row.name})
            )
            return CheckedProduct(there, (problem,))
        if not new and there is None:
            return CheckedProduct(
                None, remarks=(Sentence("This offer is not in the cache, so nothing about it could be checked."),)
            )
        owned = new or there is None or Offer.model_validate(document).ownership
        values = {**(there or {}), **wanted}
        category_id = category_of(values)
        attach = new and attaches(values)
        form = _Form(command.account, category_id, new, attach, owned)
        if not attach and self._category(command.account, category_id) is None:
            remarks.append(_unknown(category_id))
        fields = self._fields(form)
        found = self.problems(form.account, values, there, new=new, attach=attach, owned=owned)
        labels = {one.key: one.label for one in fields}
        return CheckedProduct(
            there, tuple(found), tuple(remarks), labels, frozenset(one.key for one in fields if one.given)
        )

    def problems(
        self, account: str, values: Values, there: Values | None, *, new: bool, attach: bool = False, owned: bool = True
    ) -> list[FieldProblem]:
        """What eMAG would refuse about these values; without the category's template what every product must have."""
        category_id = category_of(values)
        fields = self._fields(_Form(account, category_id, new, attach, owned))

        def listed(key: str, value: str) -> bool | None:
            number = split(key).number
            if category_id is None or number is None:
                return None
            return self._reader.categories.has_value(account, category_id, number, value)

        try:
            found = check(fields, {key: list(texts) for key, texts in values.items()}, listed, there)
        except DeskError as problem:  # staged by another version: a field that this one does not know
            return [FieldProblem("", "unknown", problem.sentence)]
        if self._category(account, category_id) is None and not attach:
            known = {one.key for one in fields}
            found = [one for one in found if one.key in known]
        return found

    def labels(self, account: str, category_id: int | None) -> dict[str, str]:
        """eMAG's names of the characteristics of a category, by field key; empty while its template is not cached."""
        fields = self._fields(_Form(account, category_id, new=False, attach=False, owned=True))
        asked = {characteristic(one.characteristic_id): one.label for one in fields if one.characteristic_id}
        return {**asked, **{one.key: one.label for one in fields if one.given}}

    def _fields(self, form: _Form) -> list[Field]:
        if form not in self._forms:
            self._forms[form] = form_fields(
                self._platforms.get(form.account, _DEFAULT_PLATFORM),
                self._category(form.account, form.category_id),
                new=form.new,
                attach=form.attach,
                owned=form.owned,
                reference=self._reader.reference(form.account),
                warehouses=self._warehouses,
                today=self._today,
            )
        return self._forms[form]

    def _category(self, account: str, category_id: int | None) -> Category | None:
        if category_id is None:
            return None
        key = (account, category_id)
        if key not in self._categories:
            cached = self._reader.categories.category(account, category_id)
            self._categories[key] = None if cached is None else _read(cached.document)
        return self._categories[key]


def category_of(values: Values) -> int | None:
    """The category among a product's values."""
    text = next(iter(values.get("category_id", ())), "")
    return int(text) if text.isascii() and text.isdigit() else None


def _read(document: Mapping[str, object]) -> Category | None:
    try:
        return Category.model_validate(document)
    except ValidationError:  # eMAG told it in a way that nobody can read: as good as not cached
        return None


def _unknown(category_id: int | None) -> Sentence:
    if category_id is None:
        return Sentence("No category is chosen, so its characteristics could not be checked.")
    text = "The template of category {id} is not in the cache, so its characteristics could not be checked."
    return Sentence(text, {"id": category_id})
