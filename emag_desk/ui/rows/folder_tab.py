"""What every tab with folders and deeds is: it shows the cache at once, and acts once the desk is connected."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QSplitter, QWidget

from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import Command
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.empty import no_accounts
from emag_desk.ui.moments import moment
from emag_desk.ui.rows.actions import Chosen, RowActions
from emag_desk.ui.rows.around import Around, WaitingModel
from emag_desk.ui.rows.column import Row
from emag_desk.ui.rows.copying import Copying
from emag_desk.ui.rows.folder_bar import FolderBar, FolderFilter
from emag_desk.ui.rows.folders import F, FolderList
from emag_desk.ui.rows.jobs import ArrivingJobs
from emag_desk.ui.rows.model import Key
from emag_desk.ui.rows.selection import RowSelection
from emag_desk.ui.rows.source import RowSource
from emag_desk.ui.rows.tab import RowsTab
from emag_desk.ui.rows.table import RowTable
from emag_desk.ui.rows.waiting import OpenActions
from emag_desk.ui.tab import kept_bytes
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.progress import ProgressStrip

R = TypeVar("R", bound=Row)
Q = TypeVar("Q")

_FOLDERS_WIDTH = 222
_MINUTE = 60_000
#: What a desktop puts around a dialog: its title and borders.
_FRAME = QSize(16, 48)


class FolderTab(RowsTab[FolderBar], Generic[R, Q, F]):
    """Its kind makes `model`, `table`, `filter_bar`, `folders`, `source`, `open_actions`, `actions_` and `detail`.

    Then `build_rows`, and in the end `build_detail`. `name` begins the keys of the layout and the names of tasks.
    """

    outbox_wanted = Signal()  # somebody wants to see what became of a deed
    standing = Signal(str)  # for the status bar: how many rows are shown and selected, and what they come to

    model: WaitingModel[R]
    table: RowTable[Any]
    source: RowSource[R, Q]
    folders: FolderList[F]
    actions_: RowActions[R]
    open_actions: OpenActions
    detail: Any
    #: The action that shows and hides the detail pane.
    detail_action = ""

    def __init__(
        self,
        name: str,
        kinds: tuple[Kind, ...],
        pages: ReaderThread,
        tasks: Tasks,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, kinds, pages, tasks, settings, parent)
        self.tasks, self.settings = tasks, settings
        self.desk: Desk | None = None
        self.strip: ProgressStrip | None = None
        self.jobs: ArrivingJobs[Any] | None = None
        self._accounts: list[str] = []
        self._pulled_at: datetime | None = None
        self._to_first = False

    def build_rows(self) -> None:
        super().build_rows()
        self.selection: RowSelection[R, Q] = RowSelection(self.table, self.source, self.isVisible)
        self.copying = Copying(self.table, self.source, self.tasks)
        self.folders.chosen.connect(lambda _: self._folder_chosen())
        self.table.opened.connect(self.open_detail)
        self.source.counted.connect(self._counted)
        self.shown_rows.connect(self._rows_shown)
        self.copying.said.connect(self.said)
        self.open_actions.changed.connect(self._actions_changed)

    def build_detail(self, detail: QWidget, width: int = 400) -> None:
        """Put the detail pane in, open the folder that was open, and start the clock."""
        self.detail = detail
        self.detail.said.connect(self.said)
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE)
        self._clock.timeout.connect(self.tick)
        self._clock.start()
        self.folders.open_quietly(str(self.settings.value(f"{self._name}/folder", "")))
        self.source.query = self.query
        self.put_detail(detail, self.actions_[self.detail_action].isChecked(), width=width)
        self._show_around()

    def beside(self, stack: QWidget) -> QWidget:
        self.panes = QSplitter(Qt.Orientation.Horizontal, self)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        self.panes.addWidget(self.folders)
        self.panes.addWidget(stack)
        self.panes.setStretchFactor(1, 1)
        if not self.panes.restoreState(kept_bytes(self.settings, f"{self._name}/panes")):
            self.panes.setSizes([_FOLDERS_WIDTH, 1200 - _FOLDERS_WIDTH])
        return self.panes

    # -- what each kind says ------------------------------------------------------------------------------------------

    def make_jobs(self, desk: Desk, strip: ProgressStrip) -> ArrivingJobs[Any]:
        """What reads its rows from eMAG."""
        raise NotImplementedError

    def add_deeds(self) -> None:
        """Add the actions that need the desk."""
        raise NotImplementedError

    def pulled_at(self, reader: CacheReader, account: str) -> datetime | None:
        """When the rows of an account were read last."""
        raise NotImplementedError

    def in_words(self, rows: int, chosen: Chosen[R]) -> str:
        """What is shown and selected, for the status bar."""
        raise NotImplementedError

    def no_match(self) -> QWidget:
        """What to say when a search finds nothing."""
        raise NotImplementedError

    def empty_folder(self) -> QWidget:
        """What to say of a folder that holds nothing."""
        raise NotImplementedError

    def none_read(self) -> QWidget:
        """What to say where everything was read and there is nothing."""
        raise NotImplementedError

    def never_read(self) -> QWidget:
        """What to say before the first reading."""
        raise NotImplementedError

    # -- the desk -----------------------------------------------------------------------------------------------------

    def connect_desk(self, desk: Desk, strip: ProgressStrip) -> None:
        """Everything behind the window is open: rows can be read, and everything done to them."""
        self.desk, self.strip = desk, strip
        self.connect_changes(desk.changes)
        jobs = self.jobs = self.make_jobs(desk, strip)
        jobs.said.connect(self.said)
        jobs.running_changed.connect(lambda _: self.judge())
        self.open_actions.connect_desk(desk)
        self.detail.connect_desk(desk)
        self.add_deeds()
        self._show_around()
        self.start()
        self.judge()

    def now(self) -> datetime:
        """The time by the desk's clock, or the computer's while there is no desk."""
        return self.desk.clock.now() if self.desk is not None else datetime.now(UTC)

    def account_named(self, key: str) -> Account | None:
        """The account of this key, while it is there."""
        return next((one for one in self.desk.accounts if one.key == key), None) if self.desk is not None else None

    def start(self) -> None:
        """Read what the cache has."""
        self.source.search(self.query, keep_scroll=True)
        self.start_task(f"look around the {self._name}", self._look_around())

    def refresh(self) -> None:
        self.source.refresh()
        self.start_task(f"look around the {self._name}", self._look_around())

    async def _look_around(self) -> None:
        def look(reader: CacheReader) -> tuple[list[str], list[datetime | None]]:
            keys = reader.accounts()
            return keys, [self.pulled_at(reader, key) for key in keys]

        self._accounts, pulled = await self.read(look)
        known = [stamp for stamp in pulled if stamp is not None]
        self._pulled_at = min(known, default=None)
        self._show_around()
        if self.source.is_complete and not len(self.model.numbers):
            self.show_empty(0)

    def _show_around(self) -> None:
        names = {key: key for key in self._accounts}
        if self.desk is not None:
            names |= {account.key: account.name for account in self.desk.accounts}
        around = Around(names, self.now(), self.open_actions.by_row)
        if around != self.model.shown:
            self.model.set_shown(around)
        self.filter_bar.show_accounts(names)
        text = self.tr("Read {time}").format(time=moment(self._pulled_at, self.now())) if self._pulled_at else ""
        self.filter_bar.standing.setText(text)

    def tick(self) -> None:
        """A minute passed: countdowns, and nothing else, are painted anew."""
        if self.isVisible():
            now = self.now()
            self.model.tick(now)
            self.detail.tick(now)

    # -- searching ----------------------------------------------------------------------------------------------------

    @property
    def folder(self) -> F | None:
        """The folder that is asked for; None for all rows."""
        return None if self.folders.folder is self.folders.folders.all else self.folders.folder

    @property
    def asked(self) -> FolderFilter[F]:
        bar = self.filter_bar
        return FolderFilter(self.folders.folder, bar.search.text().strip(), bar.account_filter())

    def show_only(self, wanted: FolderFilter[F]) -> None:
        self.filter_bar.show_filter(wanted.text, wanted.accounts)
        self.folders.open_quietly(wanted.folder)
        self.filter_bar.ask()

    def search_for(self, text: str) -> None:
        """Look for a text in all folders."""
        self.show_only(FolderFilter(self.folders.folders.all, text))

    def show_keys(self, keys: Sequence[Key]) -> None:
        """Show exactly these rows, by their numbers."""
        accounts = frozenset(account for account, _ in keys)
        numbers = " ".join(str(number) for _, number in keys)
        self.show_only(FolderFilter(self.folders.folders.all, numbers, accounts))
        self.go_to_first()

    def go_to_first(self) -> None:
        """Choose the first row once the search under way is done: somebody came here to see it."""
        self._to_first = True

    def _rows_shown(self, rows: int, is_all: bool) -> None:
        if is_all and self._to_first:
            self._to_first = False
            if rows:
                self.table.go_to(0)
        self.judge()

    def show_all(self) -> None:
        """Show all rows again."""
        self.search_for("")

    def sorts(self, name: str) -> bool:
        return any(column.sort == name for column in self.model.columns)

    def _folder_chosen(self) -> None:
        self._keeping.start()
        self.search()

    def _counted(self, counts: Any) -> None:
        self.folders.show_counts(counts)
        self.filter_bar.show_counts(counts)

    def advice(self) -> QWidget | None:
        if not self.filter_bar.is_empty():
            return self.no_match()
        if self.desk is None and self._pulled_at is None:  # nobody knows yet what to advise
            return None
        if self.folder is not None and self._pulled_at is not None:
            return self.empty_folder()
        if self.desk is not None and not self.desk.accounts:
            return no_accounts(self, self.accounts_wanted.emit, self.practice_wanted.emit)
        return self.none_read() if self._pulled_at is not None else self.never_read()

    # -- the selection ------------------------------------------------------------------------------------------------

    def chosen(self) -> Chosen[R]:
        """What is selected, as far as it is at hand."""
        return self.selection.chosen(connected=self.desk is not None)

    def waiting_for(self, key: Key) -> tuple[Command, ...]:
        """The actions of a row that have not ended, the most urgent first."""
        waiting = self.open_actions.by_row.get(key)
        return waiting.commands if waiting is not None else ()

    def selection_settled(self) -> None:
        self.judge()
        if self.detail.isVisible():
            self.detail.show_row(self.selection.current())

    def judge(self) -> None:
        """Enable what can be done with the selection now, and say what is selected."""
        chosen = self.chosen()
        self.actions_.judge(chosen)
        if self.isVisible():
            self.standing.emit(self.in_words(len(self.model.numbers), chosen))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.actions_.set_front(True)
        self.judge()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.actions_.set_front(False)
        self.judge()

    def _actions_changed(self, keys: frozenset[Key]) -> None:
        self.model.shown = self.model.shown._replace(waiting=self.open_actions.by_row)
        self.model.overlay_changed(keys)
        self.judge()

    # -- doing --------------------------------------------------------------------------------------------------------

    def open_detail(self) -> None:
        """Show the detail pane of the current row and go there."""
        action = self.actions_[self.detail_action]
        if not action.isChecked():
            action.setChecked(True)
            self.toggle_detail()
        self.detail.show_row(self.selection.current())
        self.detail.pane.setFocus()

    def toggle_detail(self) -> None:
        """Show or hide the detail pane."""
        shown = self.actions_[self.detail_action].isChecked()
        self.detail.setVisible(shown)
        if shown:
            self.detail.show_row(self.selection.current())

    def open_dialog(self, dialog: QDialog) -> QDialog:
        """Open a dialog over the window, within the screen; it deletes itself when it is closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.resize(dialog.size().boundedTo(self.screen().availableGeometry().size() - _FRAME))
        dialog.open()
        return dialog

    def pull(self) -> None:
        """Read what changed, of every account."""
        if self.desk is None or self.jobs is None:
            return
        if self.desk.accounts:
            self.jobs.start(self.desk.accounts)
        else:
            self.accounts_wanted.emit()

    # -- remembering --------------------------------------------------------------------------------------------------

    def keep_layout(self) -> None:
        super().keep_layout()
        self.settings.setValue(f"{self._name}/folder", self.folders.folder.value)
        self.settings.setValue(f"{self._name}/panes", self.panes.saveState())
        self.settings.setValue(f"{self._name}/detail", self.actions_[self.detail_action].isChecked())
