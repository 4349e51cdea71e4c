"""The main window: it shows what is cached at once and comes to life when everything behind it is loaded."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
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
from emag_desk.ui.tabs.offers import OffersTab
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.window_actions import WindowActions

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.alerts import Alerts
    from emag_desk.ui.bug_report import BugReport
    from emag_desk.ui.product_actions import ProductForms
    from emag_desk.ui.pull_jobs import PullJobs
    from emag_desk.ui.tabs.categories import CategoriesTab
    from emag_desk.ui.transfers import Transfers

_GEOMETRY, _THEME, _LANGUAGE = "window/geometry", "window/theme", "window/language"
#: What is imported behind the first paint, on a worker, so that the window's thread need not wait for it.
_LATER = (
    "offer_detail",
    "outbox_view",
    "log_view",
    "progress",
    "budget",
    "pull_jobs",
    "transfers",
    "alerts",
    "tabs.categories",
    "product_actions",
)
#: Where the tabs stand.
_OFFERS, _CATEGORIES, _OUTBOX, _LOG = range(4)
_SHEETS = (".csv", ".xlsx", ".tsv")


class MainWindow(QMainWindow):
    """Tabs, actions, notices. `closing` is set when the operator wants to leave; whoever runs the loop then ends it."""

    practice_wanted = Signal()
    connected = Signal()

    def __init__(self, directory: DataDirectory, reader: CacheReader, readers: ReaderThread, tasks: Tasks) -> None:
        super().__init__()
        self.closing = asyncio.Event()
        self.tasks = tasks
        tasks.show = self.show_error
        self.desk: Desk | None = None
        self.settings = QSettings(str(directory.window), QSettings.Format.IniFormat)
        self._pages = ReaderThread(directory.cache)
        self._readers = readers
        self._bug: BugReport | None = None
        self.jobs: PullJobs | None = None
        self.transfers: Transfers | None = None
        self.alerts: Alerts | None = None
        self.categories: CategoriesTab | None = None
        self.products: ProductForms | None = None
        self._later: dict[str, Any] = {}
        self._started = False
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
        self._appearance.changed.connect(self._tint)
        self._build(reader, readers)
        self.restoreGeometry(kept_bytes(self.settings, _GEOMETRY))

    def _build(self, reader: CacheReader, readers: ReaderThread) -> None:
        self.notice = Notice(self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.offers = OffersTab(reader, readers, self._pages, self.tasks, self.settings, self)
        self.tabs.addTab(self.offers, self.tr("Offers"))
        for title in (self.tr("Categories"), self.tr("Outbox"), self.tr("Request log")):
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
        self._tint()
        self.offers.start()

    def connect_desk(self, desk: Desk) -> None:
        """Everything behind the window is open."""
        self.desk = desk
        self._take_preferences(desk)
        self.offers.connect_desk(desk)
        self.actions_.set_connected(True)
        self.tasks.start("load the rest", self._load_rest(desk))

    async def _load_rest(self, desk: Desk) -> None:
        for name in _LATER:
            self._later[name] = await asyncio.to_thread(import_module, f"emag_desk.ui.{name}")
        progress, budget = self._later["progress"], self._later["budget"]
        self.strip = progress.ProgressStrip(self)
        self.body.addWidget(self.strip)
        self.jobs = self._later["pull_jobs"].PullJobs(desk, self.tasks, self.strip, self)
        self.jobs.said.connect(self.notice.say)
        self.jobs.running_changed.connect(self._pulling)
        self.transfers = self._later["transfers"].Transfers(desk, self.offers, self.strip, self.tasks, self)
        self.transfers.said.connect(self.notice.say)
        gauge = budget.BudgetGauge(self)
        gauge.connect_desk(desk)
        self.status.add_gauge(gauge)
        await asyncio.sleep(0)
        detail = self._later["offer_detail"].OfferDetail(self._pages, self, tasks=self.tasks)
        detail.connect_desk(desk)
        self.offers.add_detail(detail)
        await asyncio.sleep(0)
        outbox = self._later["outbox_view"].OutboxTab(desk, self.tasks, self)
        outbox.attention_changed.connect(self._show_attention)
        outbox.review_wanted.connect(self.open_review)
        self._put_tab(_OUTBOX, outbox)
        await asyncio.sleep(0)
        self._put_tab(_LOG, self._later["log_view"].LogTab(desk, self.tasks, self))
        await asyncio.sleep(0)
        self._add_categories(self._later["tabs.categories"].CategoriesTab, desk)
        products = self._later["product_actions"].ProductForms(desk, self.tasks, self)
        outbox.form_wanted.connect(products.edit)
        self._add_products(products)
        self.alerts = self._later["alerts"].Alerts(desk, self.notice, self.tasks, self)
        self._tint()
        self.connected.emit()

    def _add_categories(self, make: type[CategoriesTab], desk: Desk) -> None:
        categories = self.categories = make(desk, self._pages, self.strip, self.tasks, self.settings, self)
        categories.offers_wanted.connect(self.show_offers)
        categories.accounts_wanted.connect(self.open_accounts)
        categories.practice_wanted.connect(self.practice_wanted)
        self._put_tab(_CATEGORIES, categories)
        self.actions_.set_categories(True)
        stop = self.actions_.by_name["stopCategories"]
        stop.setEnabled(False)
        categories.jobs.running_changed.connect(stop.setEnabled)

    def _add_products(self, products: ProductForms) -> None:
        self.products = products
        products.review_wanted.connect(self.open_review)
        products.said.connect(self.notice.say)
        if self.categories is not None:
            self.categories.product_wanted.connect(lambda account, category, _: products.new(account, category))
        self.actions_.set_products(True)

    def _put_tab(self, number: int, page: QWidget) -> None:
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

    def _show_attention(self, count: int) -> None:
        title = self.tr("Outbox")
        self.tabs.setTabText(_OUTBOX, f"{title} ({show_whole(count)})" if count else title)

    def _tab_changed(self, number: int) -> None:
        self.status.rows.setVisible(number == _OFFERS)
        self.status.selection.setVisible(number == _OFFERS)
        # On the other tabs Ctrl+F belongs to their own search.
        self.offers.actions_by_name["find"].setEnabled(number == _OFFERS)

    def show_tab(self, number: int) -> None:
        """Go to a tab."""
        if self.tabs.isTabEnabled(number):
            self.tabs.setCurrentIndex(number)

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
        dialog.open()
        return dialog

    def _with_desk(self, module: str, make: Callable[[Any, Desk], QDialog]) -> None:
        if self.desk is not None:
            self.tasks.start(f"open {module}", self._load_dialog(module, make, self.desk))

    async def _load_dialog(self, module: str, make: Callable[[Any, Desk], QDialog], desk: Desk) -> None:
        if module not in self._later:
            self._later[module] = await asyncio.to_thread(import_module, f"emag_desk.ui.{module}")
        self._open(make(self._later[module], desk))

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

    def _pulling(self, running: bool) -> None:
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

    def _tint(self) -> None:
        from emag_desk.ui.icons import app_icon

        if self.windowIcon().isNull():
            self.setWindowIcon(app_icon())
        tint_actions(self, self)
        self.offers.filter_bar.tint()
        if self.categories is not None:
            self.categories.tint()
        self.status.tint()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Only ask to leave: the loop ends when everything is written and closed."""
        self.settings.setValue(_GEOMETRY, self.saveGeometry())
        self.offers.keep_layout()
        if self.categories is not None:
            self.categories.keep_layout()
        if self.products is not None:
            self.products.close_all()
        self.settings.sync()
        event.ignore()
        self.closing.set()


def _dropped(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.lower() in _SHEETS else None
