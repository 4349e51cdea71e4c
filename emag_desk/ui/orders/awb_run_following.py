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


class RunFollowing(QObject):
    """Follows `run` once the table is no check list any more."""

    def __init__(self, desk: Desk, run: AwbRun, model: RunModel, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._run, self._model, self._tasks = desk, run, model, tasks
        self._awbs: dict[Key, tuple[Awb, ...]] = {}
        self._task = f"awb numbers {id(self)}"
        run.moved.connect(self.look)

    def stop(self) -> None:
        """Nobody looks any more."""
        self._run.moved.disconnect(self.look)
        self._tasks.cancel(self._task)

    def begin(self, refused: Mapping[Key, RunRow]) -> None:
        """Show the orders of the run, and those that the outbox did not take."""
        commands = self._run.commands
        known = {row.key: row for row in self._model.rows}
        listed = [row for row in self._model.rows if row.key in commands or row.key in refused]
        listed += [row_of_command(command) for key, command in commands.items() if key not in known]
        self._model.show_rows([refused.get(row.key, row) for row in listed])
        self.look()

    def look(self) -> None:
        """Take in how the run stands."""
        if self._model.choosing:
            return
        commands = self._run.commands
        if not self._model.rows and commands:
            self._model.show_rows([row_of_command(command) for command in commands.values()])
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

    def _is_numbered(self, key: Key) -> bool:
        awbs = self._awbs.get(key, ())
        return bool(awbs) and all(awb.complete for awb in awbs)

    async def _read_numbers(self, keys: Sequence[Key]) -> None:
        for account in dict.fromkeys(account for account, _ in keys):
            found = await self._desk.awbs.of_orders(account, [number for shop, number in keys if shop == account])
            self._awbs |= {(account, number): tuple(awbs) for number, awbs in found.items()}
        rows = {row.key: row for row in self._model.rows}
        self._model.put({key: replace(rows[key], awbs=self._awbs.get(key, ())) for key in keys if key in rows})
