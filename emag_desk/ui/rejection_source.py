"""What the rejection inbox needs to know of a group: the field it speaks of, what stands there, what is under way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from emag_desk.domain.accounts import Account
from emag_desk.domain.commands import PRODUCT, Command, State
from emag_desk.domain.fields import Field, FieldKind, form_fields
from emag_desk.domain.product import values_of
from emag_desk.domain.product_drafts import wanted_values

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.domain.rejections import ErrorGroup
    from emag_desk.store.reader import CacheReader


@dataclass(frozen=True)
class GroupDetail:
    """One group as the page shows it.

    `fields` are what can be corrected: one, or one per tag of a characteristic; none where eMAG's words do not tell.
    `now` are the values of each product, by offer number and field key. `unread` are categories whose template is not
    cached. `under_way` are products with a change that has not ended: its state, and what it wants.
    """

    fields: tuple[Field, ...] = ()
    now: Mapping[int, Mapping[str, list[str]]] = field(default_factory=dict)
    unread: tuple[int, ...] = ()
    names: Mapping[int, str] = field(default_factory=dict)
    under_way: Mapping[int, tuple[State, Mapping[str, list[str]]]] = field(default_factory=dict)

    def common(self, key: str) -> list[str]:
        """The values that all products have; none when they differ."""
        found = {tuple(values.get(key, ())) for values in self.now.values()}
        return list(found.pop()) if len(found) == 1 else []


async def read_detail(desk: Desk, group: ErrorGroup) -> GroupDetail:
    """Read everything about a group: on the reader's thread, and what is open from the outbox."""
    account = desk.account(group.account)
    open_ones = await desk.thread.run(desk.outbox.open_commands, group.account)
    detail = await desk.readers.run(lambda reader: _read(reader, group, account))
    return replace(detail, under_way=_under_way(open_ones))


def _under_way(commands: list[Command]) -> dict[int, tuple[State, Mapping[str, list[str]]]]:
    """The newest open change of each product."""
    found: dict[int, tuple[State, Mapping[str, list[str]]]] = {}
    for command in commands:
        if command.kind == PRODUCT:
            found[command.object_id] = (command.state, wanted_values(command))
    return found


def _read(reader: CacheReader, group: ErrorGroup, account: Account) -> GroupDetail:
    rows = reader.offers((group.account, one.offer_id) for one in group.products)
    now = {row.id: values_of(reader.document(row.row)) for row in rows.values()}
    categories = [number for number, _ in Counter(one.category_id for one in group.products).most_common() if number]
    fields: list[Field] = []
    unread: list[int] = []
    names: dict[int, str] = {}
    for number in categories:
        row = reader.categories.row(group.account, number)
        names[number] = row.name if row is not None and row.name else str(number)
        cached = reader.categories.category(group.account, number)
        if cached is None:
            unread.append(number)
        elif group.key is not None and not fields:
            fields = _matching(reader, group.key, account, cached.document)
    if group.key is not None and not fields:
        fields = _without_template(reader, group, account)
    return GroupDetail(tuple(fields), now, tuple(unread), names)


def _matching(reader: CacheReader, key: str, account: Account, document: Mapping[str, object]) -> list[Field]:
    """The field of a key in a category; those of its tags where it has some."""
    from emag_desk.domain.categories import Category

    fields = form_fields(
        account.platform,
        Category.model_validate(document),
        new=False,
        reference=reader.reference(account.key),
        warehouses=tuple(reader.warehouses()) or (account.warehouse_id,),
    )
    return [one for one in fields if one.key == key or one.key.startswith(f"{key}:")]


def _without_template(reader: CacheReader, group: ErrorGroup, account: Account) -> list[Field]:
    """What every product is asked; a characteristic that no template has can still be written, or taken out."""
    assert group.key is not None
    fields = form_fields(account.platform, None, new=False, reference=reader.reference(account.key))
    found = [one for one in fields if one.key == group.key or one.key.startswith(f"{group.key}:")]
    return found or [Field(group.key, group.label, FieldKind.FIXED, multiple=True, given=True)]
