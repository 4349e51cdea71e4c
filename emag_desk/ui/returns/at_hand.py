"""Returns as they are decided upon: as eMAG has them now or, when it does not answer, as they were read last."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.accounts import Account
from emag_desk.domain.orders import Order
from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.return_wanted import shown
from emag_desk.domain.returns import Return
from emag_desk.errors import DeskError, InputError, MarketplaceError, SecretsError
from emag_desk.store.reader import CacheReader
from emag_desk.ui.language import say_error
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.orders.at_hand import PATIENCE
from emag_desk.ui.orders.many import MOST_READ
from emag_desk.ui.rows.model import Key

if TYPE_CHECKING:
    from emag_desk.desk import Desk


@dataclass(frozen=True)
class ReturnAtHand:
    """One return with everything that a decision about it needs; without details, `return_` is None."""

    account: Account
    row: ReturnRow
    return_: Return | None
    order: Order | None = None

    @property
    def key(self) -> Key:
        """Its account and eMAG's number."""
        return self.row.account, self.row.id

    @property
    def title(self) -> str:
        """What the outbox calls it."""
        return self.row.customer or str(self.row.id)

    @property
    def base(self) -> dict[str, str | None]:
        """What the operator is shown, as the `base` of an action."""
        return shown(self.return_) if self.return_ is not None else {}


@dataclass(frozen=True)
class Taken:
    """Returns as they are known; `age` says in words how old that is, empty when they were read just now."""

    returns: list[ReturnAtHand]
    age: str = ""
    tone: Tone = Tone.MUTED


async def take(desk: Desk, rows: Sequence[ReturnRow]) -> Taken:
    """The returns as eMAG has them now, if they are few and it answers. Reading acknowledges nothing.

    Raises SettingsError for an account that is gone, and StoreError.
    """
    offline: DeskError | None = None
    if len(rows) <= MOST_READ:
        try:
            async with asyncio.timeout(PATIENCE):
                for row in rows:
                    await desk.returns.read(desk.account(row.account), row.id)
        except TimeoutError:
            offline = MarketplaceError("eMAG does not answer at the moment.", cause="NO_ANSWER")
        except (MarketplaceError, SecretsError, InputError) as problem:
            offline = problem
    accounts = {account.key: account for account in desk.accounts}
    found = await desk.readers.run(lambda reader: [cached(reader, accounts[row.account], row) for row in rows])
    if offline is None and len(rows) <= MOST_READ:
        return Taken(found)
    oldest = min((one.row.read_at for one in found), default=None)
    text = QCoreApplication.translate(
        "return", "As read {time}. What has changed since is not overwritten: you are told of each such return."
    )
    words = text.format(time=moment(oldest, desk.clock.now()))
    if offline is None:
        return Taken(found, words)
    return Taken(found, f"{words} {say_error(offline)}", Tone.NOTICE)


def cached(reader: CacheReader, account: Account, row: ReturnRow) -> ReturnAtHand:
    """A return as it was read last, without asking anybody."""
    newest = reader.returns.row(row.account, row.id) or row
    document = reader.returns.document(row.account, row.id)
    order = reader.orders.document(row.account, row.order_id)
    return ReturnAtHand(
        account,
        newest,
        Return.model_validate(document) if document else None,
        Order.model_validate(order) if order else None,
    )
