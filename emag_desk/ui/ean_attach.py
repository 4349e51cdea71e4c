"""Attaching offers to products that eMAG has: paste EANs, look, choose, write prices and stock, stage."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Kind
from emag_desk.errors import DeskError
from emag_desk.ui.dialogs import shortcut
from emag_desk.ui.ean_grid import AttachGrid
from emag_desk.ui.ean_offers import AttachModel
from emag_desk.ui.ean_search import EanSearch
from emag_desk.ui.ean_sheet import AttachSheet
from emag_desk.ui.language import say_error, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.offer_numbers import free_numbers, taken_numbers
from emag_desk.ui.widgets import UNIT, Banner, PlainLabel, heading

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.find_by_eans import FoundProduct
    from emag_desk.ui.tasks import Tasks

#: Where offers that are staged here say they come from.
SOURCE = "attach"
_LOOKING, _PRICING = 0, 1


class EanAttachDialog(QDialog):
    """Two steps: which products, and on which terms. Closes once the offers are staged.

    `form_wanted` carries (account key, FoundProduct): with `has_form` a single product goes to the product form,
    several get the grid. `said` has a sentence for the operator and its tone.
    """

    form_wanted = Signal(str, object)
    said = Signal(str, str)

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        account: str = "",
        has_form: bool = False,
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._has_form = desk, tasks, has_form
        self._is_busy = False
        self.setObjectName("eanAttachDialog")
        self.setWindowTitle(self.tr("Find products by EAN"))
        self.setModal(True)
        self.resize(1200, 700)
        self.looking = EanSearch(desk, tasks, account, self)
        self.sheet = AttachSheet()
        self.cells = AttachModel(self.sheet, self.palette(), self)
        self.grid = AttachGrid(self.cells, self)
        self.banner = Banner(self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.looking)
        self._pages.addWidget(self._build_terms())
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, UNIT + 4)
        column.setSpacing(UNIT)
        column.addWidget(self._pages, 1)
        column.addLayout(self._build_foot())
        self.looking.changed.connect(self._show)
        self.cells.checked.connect(self._show)
        self.grid.refused.connect(lambda words: self.banner.say(words, Tone.BAD))
        shortcut(self, "Ctrl+Return", self._forward)
        shortcut(self, "F8", self.next_problem)
        self.show_page(_LOOKING)
        self.looking.paste.edit.setFocus()

    def _build_terms(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(heading(self.tr("On which terms?"), page))
        text = self.tr(
            "What you write into the first row goes into all of them. Prices are without VAT; a bound can be written "
            "as -20 % of the price. A block copied from a spreadsheet can be pasted."
        )
        column.addWidget(PlainLabel(text, page, tone=Tone.MUTED, wrap=True))
        column.addWidget(self.banner)
        column.addWidget(self.grid, 1)
        return page

    def _build_foot(self) -> QHBoxLayout:
        self._summary = PlainLabel("", self, tone=Tone.MUTED)
        self._summary.setObjectName("attachSummary")
        self.problem_button = self._button(self.tr("Next p&roblem"), "nextProblemButton", self.next_problem)
        self.problem_button.setProperty("flat", True)
        self.problem_button.setToolTip(self.tr("Go to the next cell that is missing or wrong (F8)"))
        close = self._button(self.tr("Close"), "closeButton", self.reject)
        self.back_button = self._button(self.tr("&Back"), "attachBackButton", lambda: self.show_page(_LOOKING))
        self.next_button = self._button("", "attachButton", self.go_on)
        self.next_button.setProperty("primary", True)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self._summary)
        row.addWidget(self.problem_button)
        row.addStretch(1)
        for button in (close, self.back_button, self.next_button):
            row.addWidget(button)
        return row

    def _button(self, text: str, name: str, run: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    # What is shown

    def show_page(self, number: int) -> None:
        """0: which products, 1: on which terms."""
        self._pages.setCurrentIndex(number)
        self.back_button.setVisible(number == _PRICING)
        self._show()

    @property
    def _pricing(self) -> bool:
        return self._pages.currentIndex() == _PRICING

    def _show(self) -> None:
        rows, ready, chosen = len(self.sheet.rows), self.sheet.ready, len(self.looking.found.ticked())
        self.problem_button.setVisible(self._pricing and ready < rows)
        if self._pricing:
            self.next_button.setText(_counted(rows, self.tr("&Stage one offer"), self.tr("&Stage {count} offers")))
            self.next_button.setEnabled(0 < rows == ready and not self._is_busy)
            words = self.tr("{ready} of {count} are ready").format(ready=show_whole(ready), count=show_whole(rows))
            self._summary.setText(self.tr("All are ready. Review sends them.") if ready == rows else words)
        else:
            self.next_button.setText(_counted(chosen, self.tr("&Attach…"), self.tr("&Attach {count}…")))
            self.next_button.setEnabled(chosen > 0 and not (self._is_busy or self.looking.is_searching))
            self._summary.setText(self.looking.summary())

    def next_problem(self) -> None:
        """Put the cursor where something is missing or wrong."""
        if self._pricing and (place := self.cells.first_problem()) is not None:
            self.grid.go(*place)

    # Going on

    def _forward(self) -> None:
        if not self._pricing and not self.looking.found.ticked():
            self.looking.search()
        elif self.next_button.isEnabled():
            self.go_on()

    def go_on(self) -> None:
        """From the choice to the terms, and from there to staged offers."""
        account, chosen = self.looking.account, self.looking.found.ticked()
        if account is None:
            return
        if self._pricing:
            self._set_busy(True)
            self._tasks.save("stage attached offers", self._stage(account))
        elif len(chosen) == 1 and self._has_form:
            self.form_wanted.emit(account.key, chosen[0])
            self.accept()
        elif chosen:
            self._set_busy(True)
            self._tasks.start(f"attach terms {id(self)}", self._ask_terms(account, chosen))

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._show()

    async def _ask_terms(self, account: Account, products: Sequence[FoundProduct]) -> None:
        try:
            reference = await self._desk.readers.run(lambda reader: reader.reference(account.key))
            taken = await taken_numbers(self._desk, account.key)
            numbers = await free_numbers(self._desk, account.key, len(products))
        except DeskError as error:
            self.looking.banner.say(say_error(error), Tone.BAD)
            return
        finally:
            self._set_busy(False)
        self.sheet.fill(account, products, numbers, reference, taken)
        self.cells.show_sheet()
        unread = self.tr("The VAT rates of this account are not known yet: pull its offers once.")
        self.banner.say("" if reference.vat_rates else unread)
        self.show_page(_PRICING)
        self.grid.go(0, self.cells.columns.index("sale_price"))

    async def _stage(self, account: Account) -> None:
        changes, who = self.sheet.changes(), self._desk.settings.preferences.who
        try:
            stage = partial(self._desk.outbox.stage_products, changes, who=who, source=SOURCE)
            await self._desk.thread.run(stage)
        except DeskError as error:
            self.banner.say(say_error(error), Tone.BAD)
            return
        finally:
            self._set_busy(False)
        self._desk.changes.announce(Kind.COMMANDS)
        one = self.tr("One new offer is staged. Review sends it.")
        self.said.emit(
            _counted(len(changes), one, self.tr("{count} new offers are staged. Review sends them.")), "good"
        )
        self.accept()


def _counted(count: int, one: str, many: str) -> str:
    return one if count <= 1 else many.format(count=show_whole(count))
