"""Brings what becomes of a bulk run into its table: states as they change, numbers as eMAG tells them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from emag_desk.domain.issued_awb import Awb
from emag_desk.ui.orders.awb_run import AwbRun
from emag_desk.ui.orders.awb_run_model import RunModel
from emag_desk.ui.orders.awb_run_rows import DONE, RunRow, row_of_command
from emag_desk.ui.rows.model import Key
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.store.reader import CacheReader


class RunFollowing(QObject):
    """Follows `run` once the table is no check list any more."""

    def __init__(self, desk: Desk, run: AwbRun, model: RunModel, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._run, self._model, self._tasks = desk, run, model, tasks
        self._awbs: dict[Key, tuple[Awb, ...]] = {}
        self._task, self._known = f"awb numbers {id(self)}", f"awb places {id(self)}"
        run.moved.connect(self.look)

    def stop(self) -> None:
        """Nobody looks any more."""
        self._run.moved.disconnect(self.look)
        self._tasks.cancel(self._task)
        self._tasks.cancel(self._known)

    def begin(self, refused: Mapping[Key, RunRow]) -> None:
        """Show the orders of the run, and those that the outbox did not take."""
        commands = self._run.commands
        known = {row.key: row for row in self._model.rows}
        listed = [row for row in self._model.rows if row.key in commands or row.key in refused]
        listed += [row_of_command(command) for key, command in commands.items() if key not in known]
        self._show_rows([refused.get(row.key, row) for row in listed])
        self.look()

    def look(self) -> None:
        """Take in how the run stands."""
        if self._model.choosing:
            return
        commands = self._run.commands
        if not self._model.rows and commands:
            self._show_rows([row_of_command(command) for command in commands.values()])
        rows = {row.key: row for row in self._model.rows}
        self._model.put(
            {
                key: replace(rows[key], command=command, awbs=self._awbs.get(key, ()))
                for key, command in commands.items()
                if key in rows
            }
        )
        missing = [key for key, command in commands.items() if command.state in DONE and not self._is_numbered(key)]
        if missing:
            self._tasks.start(self._task, self._read_numbers(missing))

    def _show_rows(self, rows: Sequence[RunRow]) -> None:
        self._model.shops = {account.key: account.name for account in self._desk.accounts}
        self._model.show_rows(rows)
        if any(row.plan is None for row in rows):
            self._tasks.start(self._known, self._read_known([row.key for row in rows if row.plan is None]))

    async def _read_known(self, keys: Sequence[Key]) -> None:
        """Where the orders go and what the couriers are called, of a run whose check list is gone."""
        couriers = dict(self._model.couriers)
        for account in self._desk.accounts:
            if account.key in {shop for shop, _ in keys}:
                known = await self._desk.orders.known_reference(account)
                couriers |= {(account.key, one.account_id): one.label for one in known.courier_accounts}
        places = await self._desk.readers.run(lambda reader: {key: _place(reader, key) for key in keys})
        self._model.couriers = couriers
        rows = {row.key: row for row in self._model.rows}
        self._model.put({key: replace(rows[key], place=place) for key, place in places.items() if key in rows})

    def _is_numbered(self, key: Key) -> bool:
        awbs = self._awbs.get(key, ())
        return bool(awbs) and all(awb.complete for awb in awbs)

    async def _read_numbers(self, keys: Sequence[Key]) -> None:
        for account in dict.fromkeys(account for account, _ in keys):
            found = await self._desk.awbs.of_orders(account, [number for shop, number in keys if shop == account])
            self._awbs |= {(account, number): tuple(awbs) for number, awbs in found.items()}
        rows = {row.key: row for row in self._model.rows}
        self._model.put({key: replace(rows[key], awbs=self._awbs.get(key, ())) for key in keys if key in rows})


def _place(reader: CacheReader, key: Key) -> str:
    """The locker of an order, or its town; empty where the cache has it no more."""
    row = reader.orders.order(*key)
    if row is None:
        return ""
    details = reader.orders.document(*key).get("details")
    return str(details.get("locker_name") or row.city) if row.locker and isinstance(details, dict) else row.city
