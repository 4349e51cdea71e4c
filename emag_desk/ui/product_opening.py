"""What a product form begins with: nothing, an offer of mine, a copy of one, a product found by EAN, or a draft."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from emag_desk.domain.accounts import Account
from emag_desk.domain.commands import Command
from emag_desk.domain.field import Field, Group
from emag_desk.domain.field_values import FieldKind
from emag_desk.domain.fields import form_fields
from emag_desk.domain.offer_rules import Reference
from emag_desk.domain.product import defaults, duplicate, values_of
from emag_desk.domain.product_drafts import ProductDraft, is_new, wanted_values
from emag_desk.domain.product_keys import Values
from emag_desk.errors import InputError
from emag_desk.ui.offer_numbers import MOST as GREATEST_NUMBER
from emag_desk.ui.offer_numbers import free_numbers
from emag_desk.ui.product_state import NUMBER

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.store.reader import CacheReader
    from emag_desk.sync.find_by_eans import FoundProduct


@dataclass(frozen=True)
class Opening:
    """What a form begins with. `base` is what eMAG has, None when it has nothing; `values` what the form shows.

    `attach` offers a product that is in eMAG's catalogue already. `owned` tells whether its texts may be changed.
    `untouched` are values that the operator did not choose: no draft is kept of them alone.
    """

    account: Account
    offer_id: int | None
    values: Values
    base: Values | None = None
    attach: bool = False
    owned: bool = True
    draft_id: int = 0
    damaged: bool = False
    reasons: tuple[str, ...] = ()
    commands: tuple[Command, ...] = field(default=())

    @property
    def new(self) -> bool:
        """Whether eMAG does not have the offer yet."""
        return self.base is None

    @property
    def category_id(self) -> int | None:
        """The category among the values."""
        texts = self.values.get("category_id") or (self.base or {}).get("category_id") or ()
        return int(texts[0]) if texts and texts[0].isascii() and texts[0].isdigit() else None


class Template(NamedTuple):
    """A category as the form asks it. `fetched_at` is None when the category was not read yet."""

    fields: list[Field]
    names: dict[int, str]
    path: str
    reference: Reference
    fetched_at: datetime | None


async def new_product(desk: Desk, account: Account, category_id: int | None = None) -> Opening:
    """An empty form, with a number that is free."""
    values: dict[str, list[str]] = {**defaults(account.warehouse_id)}
    if category_id is not None:
        values["category_id"] = [str(category_id)]
    return Opening(account, await free_number(desk, account), values)


async def attached(desk: Desk, account: Account, found: FoundProduct) -> Opening:
    """An offer of a product that eMAG's catalogue has."""
    values: dict[str, list[str]] = {**defaults(account.warehouse_id), "part_number_key": [found.part_number_key]}
    if found.name:
        values["name"] = [found.name]
    return Opening(account, await free_number(desk, account), values, attach=True)


async def copy_of(desk: Desk, account: Account, offer_id: int, to: Account | None = None) -> Opening:
    """A new product like one of mine, in the same account or, of the same platform, another. Raises InputError."""
    existing = await offer_of_mine(desk, account, offer_id)
    target = to or account
    values = {**defaults(target.warehouse_id), **duplicate(existing.values)}
    return Opening(target, await free_number(desk, target), values)


async def offer_of_mine(desk: Desk, account: Account, offer_id: int) -> Opening:
    """An offer as eMAG last told it, with what is staged or on its way over it. Raises InputError for none."""

    def look(reader: CacheReader) -> dict[str, Any] | None:
        row = reader.offer(account.key, offer_id)
        return None if row is None else reader.document(row.row)

    document = await desk.readers.run(look)
    commands = tuple(await desk.thread.run(desk.outbox.product_commands, account.key, offer_id))
    wanted: Values = await desk.thread.run(desk.outbox.open_values, account.key, offer_id)
    if document is None:
        return _never_sent(account, offer_id, commands, wanted)
    base = values_of(document)
    # eMAG writes ownership as a boolean, and in its manual as 1 (may edit) and 2 (may not).
    owned = document.get("ownership") not in (False, 2, "2", "false")
    return Opening(
        account,
        offer_id,
        {**base, **wanted},
        base,
        owned=owned,
        reasons=tuple(_reasons(document)),
        commands=commands,
    )


def _never_sent(account: Account, offer_id: int, commands: Sequence[Command], wanted: Values) -> Opening:
    """A new product that is staged, on its way, or was refused."""
    newest = next((command for command in commands if is_new(command)), None)
    if newest is None:
        raise InputError("There is no offer {number} among those of {name}.", number=offer_id, name=account.name)
    values = wanted or wanted_values(newest)
    attach = "part_number_key" in values
    return Opening(account, offer_id, values, attach=attach, commands=tuple(commands))


def _reasons(document: Mapping[str, Any]) -> list[str]:
    """What the people who check documentation wrote of it."""
    statuses = document.get("validation_status")
    found: list[str] = []
    for status in statuses if isinstance(statuses, list) else [statuses]:
        errors = status.get("errors") if isinstance(status, dict) else None
        for error in errors if isinstance(errors, list) else []:
            text = error.get("message") if isinstance(error, dict) else error
            if text not in (None, "", []):
                found.append(str(text))
    return found


async def resumed(desk: Desk, draft: ProductDraft) -> Opening:
    """A form as it was left. Raises SettingsError when its account is gone."""
    account = desk.account(draft.account)
    base = draft.base or None
    owned = True
    reasons: tuple[str, ...] = ()
    if base is not None and draft.offer_id is not None:
        try:
            existing = await offer_of_mine(desk, account, draft.offer_id)
            owned, reasons, base = existing.owned, existing.reasons, existing.base or base
        except InputError:  # the offer is gone from the cache; what eMAG had is in the draft
            pass
    attach = base is None and "part_number_key" in draft.values
    return Opening(
        account, draft.offer_id, draft.values, base, attach, owned, draft.id, damaged=draft.damaged, reasons=reasons
    )


async def free_number(desk: Desk, account: Account) -> int:
    """A number that no offer, draft or staged product of the account has. Raises InputError when there is none."""
    return (await free_numbers(desk, account.key, 1))[0]


def template(
    reader: CacheReader, opening: Opening, category_id: int | None, warehouses: Sequence[int], today: date
) -> Template:
    """Every question of a form, from the cache; takes tens of milliseconds for a large category."""
    from emag_desk.domain.categories import Category

    account = opening.account
    cached = None
    if category_id is not None:
        cached = reader.categories.category(account.key, category_id)
    category = None if cached is None else Category.model_validate(cached.document)
    reference = reader.reference(account.key)
    fields = form_fields(
        account.platform,
        category,
        new=opening.new,
        attach=opening.attach,
        owned=opening.owned,
        reference=reference,
        warehouses=warehouses,
        today=today,
    )
    if opening.new:
        fields.insert(0, _number())
    names = {one.id: one.name for one in category.characteristics} if category is not None else {}
    path = "" if category_id is None else category_path(reader, account.key, category_id)
    for one in fields:
        _ = one.choice_set if len(one.choices) > 3 else None  # made here rather than while somebody types
    return Template(fields, names, path, reference, None if cached is None else cached.fetched_at)


def _number() -> Field:
    return Field(
        NUMBER,
        "Your product number",
        FieldKind.WHOLE,
        mandatory=True,
        group=Group.IDENTITY,
        minimum=Decimal(1),
        maximum=Decimal(GREATEST_NUMBER),
        hint="Names the offer between you and eMAG for good. Suggested: the next free one.",
    )


def category_path(reader: CacheReader, account: str, category_id: int) -> str:
    """The way down to a category in names; its number when the list of categories was not read."""
    names: list[str] = []
    seen: set[int] = set()
    step: int | None = category_id
    while step is not None and step not in seen:
        seen.add(step)
        row = reader.categories.row(account, step)
        if row is None:
            break
        names.append(row.name)
        step = row.parent_id
    return " › ".join(reversed(names)) or str(category_id)
