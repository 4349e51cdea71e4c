"""The categories tab: which categories there are, what each asks of a product, and what changed in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from emag_desk.domain.changes import Kind
from emag_desk.ui.category_detail import CategoryDetail
from emag_desk.ui.category_finder import CategoryFinder
from emag_desk.ui.category_jobs import CategoryJobs
from emag_desk.ui.category_places import CategoryPlaces
from emag_desk.ui.category_source import CategorySource, Listing
from emag_desk.ui.category_template import choose_file, in_words, write_template
from emag_desk.ui.dialogs import shortcut
from emag_desk.ui.empty import EmptyPage, no_accounts
from emag_desk.ui.icons import icon
from emag_desk.ui.language import show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.saved_views import Filter, Narrowing
from emag_desk.ui.tab import Tab, kept_bytes
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import UNIT, PlainLabel, separator

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.domain.accounts import Account
    from emag_desk.store.threads import ReaderThread
    from emag_desk.ui.progress import ProgressStrip

_PLACE, _LANGUAGE, _CHOSEN, _SPLIT, _VALUES = (
    "categories/account",
    "categories/language",
    "categories/chosen",
    "categories/splitter",
    "categories/values",
)
#: Milliseconds between an announcement and reading the cache again: many pages arrive in a row.
_SETTLE = 250


class CategoriesTab(Tab):
    """Works from the cache; asks eMAG only when told to, or when somebody stays on a category that was never read."""

    offers_wanted = Signal(object)  # Filter: what the offers tab is to show
    product_wanted = Signal(str, int, str)  # account, category, language: a new product is to be built there
    accounts_wanted = Signal()
    practice_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        readers: ReaderThread,
        strip: ProgressStrip,
        tasks: Tasks,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__((Kind.CATEGORIES, Kind.ACCOUNTS), parent)
        self._desk, self._readers, self._tasks, self._settings = desk, readers, tasks, settings
        self._source: CategorySource | None = None
        self._listing: Listing | None = None
        self._empty: QWidget | None = None
        self.setObjectName("categoriesTab")
        self.jobs = CategoryJobs(desk, tasks, strip, self)
        self.jobs.said.connect(self.said)
        self.jobs.running_changed.connect(lambda _: self._show_running())
        self.places = CategoryPlaces(self)
        self.finder = CategoryFinder(tasks, self)
        self.detail = CategoryDetail(desk, tasks, self)
        self._build()
        self._connect()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE)
        self._settling.timeout.connect(self._read_now)
        self.connect_changes(desk.changes)
        self.places.show_accounts(desk.accounts)
        self._restore()
        self._stale = True

    def _build(self) -> None:
        self.standing = PlainLabel("", self, tone=Tone.MUTED)
        self.standing.setObjectName("categoriesStanding")
        self.pull_button = QPushButton(self.tr("&Pull categories"), self)
        self.pull_button.setObjectName("pullCategoriesButton")
        self.pull_button.setToolTip(self.tr("Read the list of all categories from eMAG"))
        self.pull_button.clicked.connect(self.pull)
        top = QHBoxLayout()
        top.setContentsMargins(12, UNIT, 12, UNIT)
        top.setSpacing(UNIT)
        top.addWidget(self.places)
        top.addWidget(self.standing, 1)
        top.addWidget(self.pull_button)
        left = QWidget(self)
        left.setMinimumWidth(260)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.finder)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([400, 1040])
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.splitter)
        self.column.addLayout(top)
        self.column.addWidget(separator(self))
        self.column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.places.changed.connect(self._place_changed)
        self.finder.chosen.connect(self._chosen)
        self.finder.picked.connect(lambda _: self.detail.table.setFocus())
        self.detail.category_wanted.connect(self.finder.choose)
        self.detail.product_wanted.connect(self.new_product)
        self.detail.offers_wanted.connect(self._show_offers)
        self.detail.template_wanted.connect(self.export_template)
        shortcut(self, "Ctrl+F", self.finder.focus_search)

    # -- what is shown ------------------------------------------------------------------------------------------------

    @property
    def account(self) -> Account | None:
        """The account whose categories are shown."""
        return next((one for one in self._desk.accounts if one.key == self.places.account), None)

    @property
    def source(self) -> CategorySource | None:
        """Where what is shown comes from; None without accounts."""
        return self._source

    @property
    def chosen(self) -> int:
        """The category on show, 0 for none."""
        return self.detail.number

    def refresh(self) -> None:
        """Read the cache again soon."""
        if not self._settling.isActive():
            self._settling.start(_SETTLE if self._listing is not None else 0)

    def _place_changed(self) -> None:
        self._listing = None
        self._read_now()

    def _read_now(self) -> None:
        self._settling.stop()
        if self.places.show_accounts(self._desk.accounts):
            self._listing = None
        account = self.account
        if account is None:
            self._source = None
            self._show_empty()
            return
        self._source = CategorySource(self._readers, account, self.places.language)
        self._tasks.start("read categories", self._read(self._source))

    async def _read(self, source: CategorySource) -> None:
        listing = await source.listing()
        before = self._listing
        if before is not None and before.finished_at == listing.finished_at and before.forest.same_as(listing.forest):
            self._listing = listing._replace(forest=before.forest)
            self._show_standing()
            self.detail.refresh()  # only templates or values came in
            return
        self._listing = listing
        if not len(listing.forest):
            self._show_empty()
            return
        self.stack.setCurrentIndex(0)
        self._show_standing()
        self.finder.show_forest(source, listing.forest)

    def _chosen(self, number: int) -> None:
        if self._source is not None and self._listing is not None and self.finder.forest is self._listing.forest:
            self.detail.show_category(self._source, self._listing.forest, number)

    def _show_standing(self) -> None:
        listing = self._listing
        self.pull_button.setEnabled(self.account is not None)
        if listing is None or not len(listing.forest):
            self.standing.setText("")
            return
        parts = [self.tr("{count} categories").format(count=show_whole(len(listing.forest)))]
        if listing.finished_at is not None:
            when = moment(listing.finished_at, self._desk.clock.now())
            parts.append(self.tr("read {when}").format(when=when))
        elif not self.jobs.running:
            parts.append(self.tr("not all read yet"))
        self.standing.setText(" · ".join(parts))

    def _show_running(self) -> None:
        self._show_standing()
        if self._empty is not None and self.stack.currentWidget() is self._empty:
            self._show_empty()

    def _show_empty(self) -> None:
        if self._empty is not None:
            self.stack.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = self._nothing()
        self.stack.addWidget(self._empty)
        self.stack.setCurrentWidget(self._empty)
        self._show_standing()

    def _nothing(self) -> EmptyPage:
        if not self._desk.accounts:
            return no_accounts(self, self.accounts_wanted.emit, self.practice_wanted.emit)
        if self.jobs.running:
            title, text = (
                self.tr("Reading categories…"),
                self.tr("They are shown here as soon as all of them are read."),
            )
            return EmptyPage(self, "categories", title, text)
        languages = self._listing.languages if self._listing is not None else ()
        pull = (self.tr("Pull categories"), "emptyPullCategories", self.pull)
        if any(language != self.places.language for language in languages):
            title = self.tr("Not read in this language yet")
            text = self.tr("Each language is read from eMAG once; from then on it is here, also without a connection.")
        else:
            title = self.tr("No categories yet")
            text = self.tr(
                "Read the categories of this marketplace once: what each of them asks of a product, "
                "which ones you may sell in, and what changes from then on."
            )
        return EmptyPage(self, "categories", title, text, [pull])

    # -- doing --------------------------------------------------------------------------------------------------------

    def pull(self) -> None:
        """Read the list of all categories in the chosen language from eMAG."""
        if (account := self.account) is not None:
            self.jobs.pull(account, self.places.language)

    def read_again(self) -> None:
        """Read the chosen category from eMAG."""
        self.detail.read_again()

    def read_all_values(self) -> None:
        """Read every value of every characteristic of the chosen category from eMAG."""
        source, template = self._source, self.detail.template
        if source is not None and template is not None:
            category = template.category
            self.jobs.read_values(source.place, source.language, category.id, category.name)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.finder.focus_search()

    def new_product(self) -> None:
        """Ask for a form for a new product of the chosen category."""
        if self._source is not None and self.chosen and self.detail.head.new_button.isEnabled():
            self.product_wanted.emit(self._source.account, self.chosen, self._source.language)

    def show_offers(self) -> None:
        """Show the offers of the chosen category in the offers tab."""
        self._show_offers(None)

    def _show_offers(self, offers: list[int] | None) -> None:
        if self._source is None or not self.chosen:
            return
        account, name = self._source.account, self.finder.forest.tree.name(self.chosen)
        if offers is None:
            narrowing = Narrowing(self.tr("Category: {name}").format(name=name), category=self.chosen)
        else:
            label = self.tr("Changed category: {name}").format(name=name)
            narrowing = Narrowing(label, only=frozenset((account, number) for number in offers))
        self.offers_wanted.emit(Filter(accounts=frozenset({account}), narrowing=narrowing))

    def show_category(self, account: str, number: int, language: str = "") -> None:
        """Go to a category, as when another screen names one."""
        self.finder.choose(number)
        self.places.choose(account, language)

    def export_template(self) -> None:
        """Write a spreadsheet with a column for each characteristic and tag of the chosen category."""
        source, template = self._source, self.detail.template
        if source is not None and template is not None:
            self._tasks.start("export template", self._export(source, template.category.id, template.category.name))

    async def _export(self, source: CategorySource, number: int, name: str) -> None:
        path = await choose_file(name, self.window())
        if path is not None:
            self.said.emit(*in_words(await write_template(self._desk.readers, source, number, path)))

    # -- remembering --------------------------------------------------------------------------------------------------

    def keep_layout(self) -> None:
        """Write down what is chosen and how wide the panes are."""
        for key, value in (
            (_PLACE, self.places.account),
            (_LANGUAGE, self.places.language),
            (_CHOSEN, self.finder.current),
            (_SPLIT, self.splitter.saveState()),
            (_VALUES, self.detail.splitter.saveState()),
        ):
            self._settings.setValue(key, value)

    def _restore(self) -> None:
        self.splitter.restoreState(kept_bytes(self._settings, _SPLIT))
        self.detail.splitter.restoreState(kept_bytes(self._settings, _VALUES))
        self.places.blockSignals(True)
        self.places.choose(str(self._settings.value(_PLACE, "")), str(self._settings.value(_LANGUAGE, "")))
        self.places.blockSignals(False)
        self.finder.choose(int(str(self._settings.value(_CHOSEN, 0)) or 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "pull_button"):
            self.tint()

    def tint(self) -> None:
        """Draw the icons in the colours of the look."""
        self.pull_button.setIcon(icon("pull", self.palette(), size=18))
