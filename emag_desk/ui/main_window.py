"""The main window: it shows what is cached at once and comes to life when everything behind it is loaded."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QTabWidget, QVBoxLayout, QWidget

from emag_desk.errors import DeskError
from emag_desk.store.files import DataDirectory
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.actions import tint_actions
from emag_desk.ui.language import install, say_error, show_whole
from emag_desk.ui.notices import Notice
from emag_desk.ui.saved_views import Filter
from emag_desk.ui.status import StatusBar
from emag_desk.ui.style import apply_style
from emag_desk.ui.tab import kept_bytes
from emag_desk.ui.tab_places import INVOICES, OFFERS, ORDERS, OUTBOX, RETURNS
from emag_desk.ui.tabs.offers import OffersTab
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.window_actions import WindowActions

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.alerts import Alerts
    from emag_desk.ui.bug_report import BugReport
    from emag_desk.ui.product_actions import ProductForms
    from emag_desk.ui.progress import ProgressStrip
    from emag_desk.ui.pull_jobs import PullJobs
    from emag_desk.ui.rows.folder_tab import FolderTab
    from emag_desk.ui.tabs.categories import CategoriesTab
    from emag_desk.ui.tabs.invoices import InvoicesTab
    from emag_desk.ui.tabs.orders import OrdersTab
    from emag_desk.ui.tabs.returns import ReturnsTab
    from emag_desk.ui.transfers import Transfers

_GEOMETRY, _THEME, _LANGUAGE = "window/geometry", "window/theme", "window/language"
#: What a desktop puts around a dialog: its title and borders.
_FRAME = QSize(16, 48)
_SHEETS = (".csv", ".xlsx", ".tsv")


class MainWindow(QMainWindow):
    """Tabs, actions, notices. `closing` is set when the operator wants to leave; whoever runs the loop then ends it."""

    practice_wanted = Signal()
    connected = Signal()

    def __init__(
        self, directory: DataDirectory, reader: CacheReader, queries: ReaderThread, pages: ReaderThread, tasks: Tasks
    ) -> None:
        super().__init__()
        self.closing = asyncio.Event()
        self.tasks = tasks
        tasks.show = self.show_error
        self.desk: Desk | None = None
        self.settings = QSettings(str(directory.window), QSettings.Format.IniFormat)
        self.pages = pages
        self._bug: BugReport | None = None
        self.strip: ProgressStrip | None = None
        self.jobs: PullJobs | None = None
        self.transfers: Transfers | None = None
        self.alerts: Alerts | None = None
        self.categories: CategoriesTab | None = None
        self.products: ProductForms | None = None
        self.folder_tabs: dict[int, FolderTab[Any, Any, Any]] = {}
        self.later: dict[str, Any] = {}
        self._started = False
        self._attention = self.checking = 0
        self.setObjectName("mainWindow")
        self.setWindowTitle("eMAG Desk")
        self.setAcceptDrops(True)
        self.resize(1440, 900)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        # The preferences are not read yet: what was last in force saves a flash of other colours and words.
        install(application, str(self.settings.value(_LANGUAGE, "system")))
        self._appearance = apply_style(application)
        self._appearance.prefer(str(self.settings.value(_THEME, "system")))
        self._appearance.changed.connect(self.tint)
        self._build(reader, queries)
        self.restoreGeometry(kept_bytes(self.settings, _GEOMETRY))

    def _build(self, reader: CacheReader, queries: ReaderThread) -> None:
        self.notice = Notice(self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self._queries = queries
        self.offers = OffersTab(reader, queries, self.pages, self.tasks, self.settings, self)
        self.tabs.addTab(self.offers, self.tr("Offers"))
        titles = [self.tr("Orders"), self.tr("Returns"), self.tr("Invoices"), self.tr("Categories")]
        for title in (*titles, self.tr("Outbox"), self.tr("Request log")):
            self.tabs.addTab(QWidget(self), title)
            self.tabs.setTabEnabled(self.tabs.count() - 1, False)
        self.tabs.currentChanged.connect(self._tab_changed)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.tabs, 1)
        middle = QWidget(self)
        middle.setLayout(self.body)
        self.setCentralWidget(middle)
        self.actions_ = WindowActions(self)
        self.status = StatusBar(self.actions_.by_name["review"], self)
        self.setStatusBar(self.status)
        self.offers.said.connect(self.notice.say)
        self.offers.shown_rows.connect(self.status.show_rows)
        self.offers.selected.connect(self.status.show_selection)
        self.offers.staging.changed.connect(lambda _: self.status.show_changes(self.offers.staging.drafts()))
        self.offers.accounts_wanted.connect(self.open_accounts)
        self.offers.practice_wanted.connect(self.practice_wanted)
        self.offers.pull_wanted.connect(self.pull)

    # -- coming to life -----------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._started:
            self._started = True
            QTimer.singleShot(0, self, self._start)  # after the first paint

    def _start(self) -> None:
        self.tint()
        self.offers.start()
        self.tasks.start("load tabs", self._load_tabs())

    async def _load_tabs(self) -> None:
        """What is cached shows without a desk: the tabs are loaded as soon as the offers are painted."""
        loading = await asyncio.to_thread(import_module, "emag_desk.ui.window_tabs")
        await loading.add_folder_tabs(self, self._queries)

    @property
    def orders(self) -> OrdersTab | None:
        """The tab of the orders, once it is loaded."""
        return cast("OrdersTab | None", self.folder_tabs.get(ORDERS))

    @property
    def returns(self) -> ReturnsTab | None:
        """The tab of the returns, once it is loaded."""
        return cast("ReturnsTab | None", self.folder_tabs.get(RETURNS))

    @property
    def invoices(self) -> InvoicesTab | None:
        """The tab of the invoices, once it is loaded."""
        return cast("InvoicesTab | None", self.folder_tabs.get(INVOICES))

    def connect_desk(self, desk: Desk) -> None:
        """Everything behind the window is open."""
        self.desk = desk
        self._take_preferences(desk)
        self.offers.connect_desk(desk)
        self.actions_.set_connected(True)
        self.tasks.start("load the rest", self._load_rest(desk))

    async def _load_rest(self, desk: Desk) -> None:
        await self._load_tabs()
        loading = await asyncio.to_thread(import_module, "emag_desk.ui.window_loading")
        self.later |= await loading.import_rest()
        await loading.add_rest(self, desk)
        self.tint()
        self.connected.emit()

    def put_tab(self, number: int, page: QWidget) -> None:
        """Put a page where only its title stood so far."""
        title, current = self.tabs.tabText(number), self.tabs.currentIndex()
        empty = self.tabs.widget(number)
        self.tabs.removeTab(number)
        if empty is not None:
            empty.deleteLater()
        self.tabs.insertTab(number, page, title)
        self.tabs.setCurrentIndex(current)
        said = getattr(page, "said", None)
        if said is not None:
            said.connect(self.notice.say)

    def show_attention(self, count: int) -> None:
        """How many changes wait for a decision."""
        self._attention = count
        title = self.tr("Outbox")
        self.tabs.setTabText(OUTBOX, f"{title} ({show_whole(count)})" if count else title)

    def _tab_changed(self, number: int) -> None:
        self.status.rows.setVisible(number == OFFERS)
        self.status.selection.setVisible(number == OFFERS)
        self.status.other.setVisible(number in self.folder_tabs)
        self.actions_.show_tab(number)
        # On the other tabs Ctrl+F belongs to their own search.
        self.offers.actions_by_name["find"].setEnabled(number == OFFERS)

    def show_tab(self, number: int) -> None:
        """Go to a tab."""
        if self.tabs.isTabEnabled(number):
            self.tabs.setCurrentIndex(number)
            if (tab := self.folder_tabs.get(number)) is not None:
                tab.table.setFocus()

    def show_page(self, page: QWidget) -> None:
        """Go to the tab that is this page."""
        self.show_tab(self.tabs.indexOf(page))

    def show_offers(self, wanted: Filter) -> None:
        """Show the offers that another screen speaks of."""
        self.show_page(self.offers)
        self.offers.show_only(wanted)

    # -- telling ------------------------------------------------------------------------------------------------------

    def show_error(self, error: DeskError) -> None:
        """Show what went wrong and the remedy, without stopping anyone."""
        self.notice.say(say_error(error), "error")

    def report_bug(self, context: Mapping[str, Any]) -> None:
        """Show a fault of the program; `context` is that of asyncio's exception handler."""
        from emag_desk.ui.bug_report import BugReport

        if self._bug is None:
            self._bug = BugReport(self)
        self._bug.add(context)

    def come_to_front(self) -> None:
        """A second start wants this window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    # -- doing --------------------------------------------------------------------------------------------------------

    def _open(self, dialog: QDialog) -> QDialog:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Its buttons stand at the lower edge: they must not hang below a small screen.
        dialog.resize(dialog.size().boundedTo(self.screen().availableGeometry().size() - _FRAME))
        dialog.open()
        return dialog

    def _with_desk(self, module: str, make: Callable[[Any, Desk], QDialog]) -> None:
        if self.desk is not None:
            self.tasks.start(f"open {module}", self._load_dialog(module, make, self.desk))

    async def _load_dialog(self, module: str, make: Callable[[Any, Desk], QDialog], desk: Desk) -> None:
        if module not in self.later:
            self.later[module] = await asyncio.to_thread(import_module, f"emag_desk.ui.{module}")
        self._open(make(self.later[module], desk))

    def open_accounts(self) -> None:
        """Add, edit and test accounts."""
        self._with_desk("accounts", lambda module, desk: module.AccountsDialog(desk, self.tasks, self))

    def open_preferences(self) -> None:
        """What the operator can tune."""
        self._with_desk("preferences", self._preferences)

    def _preferences(self, module: Any, desk: Desk) -> QDialog:
        dialog: QDialog = module.PreferencesDialog(desk, self.tasks, self)
        dialog.finished.connect(lambda _: self._take_preferences(desk))
        return dialog

    def _take_preferences(self, desk: Desk) -> None:
        preferences = desk.settings.preferences
        self.offers.table.delegate.guardrails = preferences.guardrails
        if preferences.theme != self.settings.value(_THEME, "system"):
            self.settings.setValue(_THEME, preferences.theme)
            self._appearance.prefer(preferences.theme)
        if preferences.language != self.settings.value(_LANGUAGE, "system"):
            self.settings.setValue(_LANGUAGE, preferences.language)
            self.notice.say(self.tr("The new language is used from the next start on."), "info")

    def open_review(self) -> None:
        """Every staged change, before anything is sent."""
        self._with_desk("review", lambda module, desk: module.ReviewDialog(desk, self.tasks, self))

    def pull(self) -> None:
        """Read the offers of every account."""
        if self.desk is None or self.jobs is None:
            return
        if not self.desk.accounts:
            self.open_accounts()
            return
        self.jobs.start(self.desk.accounts)

    def stop_pull(self) -> None:
        """Stop reading; the next pull goes on where this one stopped."""
        if self.jobs is not None:
            self.jobs.cancel("")

    def show_pulling(self, running: bool) -> None:
        """Whether there is something to stop."""
        self.actions_.by_name["stopPull"].setEnabled(running)

    def choose_import(self) -> None:
        """Stage changes from a spreadsheet."""
        if self.transfers is not None:
            self.transfers.choose_import()

    def choose_export(self) -> None:
        """Write what the table shows to a file."""
        if self.transfers is not None:
            self.transfers.choose_export()

    def open_commands(self) -> None:
        """Everything that can be done, in one list."""
        from emag_desk.ui.command_list import CommandList

        CommandList([action for action in self.actions_.all() if action.objectName() != "commands"], self).open_over(
            self
        )

    def open_shortcuts(self) -> None:
        """The keys, in one list."""
        from emag_desk.ui.about import ShortcutList

        self._open(ShortcutList(self.actions_.all(), self))

    def open_about(self) -> None:
        """Which program this is."""
        from emag_desk.ui.about import About

        self._open(About(self))

    # -- files dropped on the window ----------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.transfers is not None and _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if self.transfers is not None and path is not None:
            event.acceptProposedAction()
            self.transfers.import_file(path)

    # -- looks and leaving --------------------------------------------------------------------------------------------

    def tint(self) -> None:
        """Draw the icons in the colours of the look."""
        from emag_desk.ui.icons import app_icon

        if self.windowIcon().isNull():
            self.setWindowIcon(app_icon())
        tint_actions(self, self)
        self.offers.filter_bar.tint()
        for tab in self.folder_tabs.values():
            tab.filter_bar.tint()
        if self.categories is not None:
            self.categories.tint()
        self.status.tint()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Only ask to leave: the loop ends when everything is written and closed."""
        event.ignore()
        if self._attention or self.checking:
            self.tasks.start("leave", self._leave_open_questions())
        else:
            self.leave()

    async def _leave_open_questions(self) -> None:
        from emag_desk.ui.leaving import may_leave

        if await may_leave(self, self._attention, self.checking):
            self.leave()

    def leave(self) -> None:
        """Leave without asking: what is open is on disk."""
        self.settings.setValue(_GEOMETRY, self.saveGeometry())
        self.offers.keep_layout()
        for tab in self.folder_tabs.values():
            tab.keep_layout()
        if self.categories is not None:
            self.categories.keep_layout()
        if self.products is not None:
            self.products.close_all()
        self.settings.sync()
        self.closing.set()

    def put_away(self) -> None:
        """Hide the window and whatever stands in front of it: nothing asks the desk for anything any more."""
        for dialog in self.findChildren(QDialog):
            dialog.hide()
        self.hide()


def _dropped(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.lower() in _SHEETS else None
