"""Search and filters above the offers: text, chips with counts, saved views."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from emag_desk.domain.offer_facets import CHIP_LABELS, GROUPS, Chip
from emag_desk.domain.queries import OfferCounts
from emag_desk.ui.language import say_label
from emag_desk.ui.plain import clean
from emag_desk.ui.rows.search_bar import ChipButton, SearchBar, SearchWords, gap
from emag_desk.ui.saved_views import Filter, Narrowing


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilterBar", text)


class FilterBar(SearchBar):
    """Says `changed` when the operator asks for something else; `counts` fills the chips."""

    def __init__(self, parent: QWidget | None = None) -> None:
        words = SearchWords(
            "offer",
            _tr("Search name, part number, EAN, PNK, ID. Paste several codes at once."),
            _tr("Search offers"),
            _tr("Show all offers again"),
        )
        super().__init__(words, parent)
        self.clear_button.setObjectName("clearFilters")
        self._chips: dict[Chip, ChipButton] = {}
        self._narrowing: Narrowing | None = None
        self._build()
        self.show_clear()

    def _build(self) -> None:
        self.staged_chip = ChipButton(self.tr("Staged"), self)
        self.staged_chip.setObjectName("chip-staged")
        self.staged_chip.toggled.connect(self._toggled)
        self.flow.addWidget(self.staged_chip)
        self.narrowing_chip = ChipButton("", self)
        self.narrowing_chip.setObjectName("chip-narrowing")
        self.narrowing_chip.setToolTip(self.tr("Press to show all offers again"))
        self.narrowing_chip.toggled.connect(self._toggled)
        self.narrowing_chip.hide()
        self.flow.addWidget(self.narrowing_chip)
        self.refused_chip = ChipButton(self.tr("Refused"), self)
        self.refused_chip.setObjectName("chip-refused")
        self.refused_chip.setToolTip(self.tr("Offers whose last edit eMAG refused"))
        self.refused_chip.toggled.connect(self._toggled)
        self.refused_chip.hide()
        self.flow.addWidget(self.refused_chip)
        self._accounts_after = 2
        self.flow.addWidget(self._account_gap)
        for group in GROUPS.values():
            self.flow.addWidget(gap(self))
            for chip in group:
                button = self._chips[chip] = ChipButton(say_label(CHIP_LABELS[chip]), self)
                button.setObjectName(f"chip-{chip}")
                button.toggled.connect(self._toggled)
                self.flow.addWidget(button)

    # -- what is asked for --------------------------------------------------------------------------------------------

    @property
    def filter(self) -> Filter:
        """What is asked for now."""
        return Filter(
            self.search.text().strip(),
            self.account_filter(),
            frozenset(chip for chip, button in self._chips.items() if button.isChecked()),
            self.staged_chip.isChecked(),
            self._narrowing if self.narrowing_chip.isChecked() else None,
            self.refused_chip.isChecked(),
        )

    def show_filter(self, wanted: Filter) -> None:
        """Ask for something, as a saved view or a menu does; says `changed` once."""
        chips = [*self._chips.values(), *self._accounts.values()]
        buttons = [*chips, self.staged_chip, self.refused_chip, self.narrowing_chip]
        for widget in (*buttons, self.search):
            widget.blockSignals(True)
        self.search.setText(wanted.text)
        for chip, button in self._chips.items():
            button.setChecked(chip in wanted.chips)
        for key, button in self._accounts.items():
            button.setChecked(key in wanted.accounts)
        self.staged_chip.setChecked(wanted.staged)
        self._show_narrowing(wanted.narrowing)
        self.refused_chip.setChecked(wanted.refused)
        for widget in (*buttons, self.search):
            widget.blockSignals(False)
        self.ask()

    def clear(self) -> None:
        """Ask for everything."""
        self.show_filter(Filter())

    def _show_narrowing(self, narrowing: Narrowing | None) -> None:
        self._narrowing = narrowing
        if narrowing is not None:
            self.narrowing_chip.set_label(clean(narrowing.label, lines=False))
        self.narrowing_chip.setChecked(narrowing is not None)
        self.narrowing_chip.setVisible(narrowing is not None)

    def ask(self) -> None:
        if not self.narrowing_chip.isChecked():
            self.narrowing_chip.hide()  # what it stood for is asked for elsewhere
        self._show_refused()
        super().ask()

    def is_empty(self) -> bool:
        return self.filter.is_empty

    # -- what there is ------------------------------------------------------------------------------------------------

    def show_counts(self, counts: OfferCounts) -> None:
        """Fill in how many offers each chip stands for."""
        for chip, button in self._chips.items():
            button.set_count(counts.chips.get(chip, 0))
        for key, button in self._accounts.items():
            button.set_count(counts.accounts.get(key, 0))

    def show_staged(self, count: int, refused: int) -> None:
        """How many offers have staged edits, and of how many eMAG refused the last one."""
        self.staged_chip.set_count(count)
        self.refused_chip.set_count(refused)
        self._show_refused()

    def _show_refused(self) -> None:
        """A chip for the rare case, which must not vanish while it is what the table is narrowed to."""
        self.refused_chip.setVisible(self.refused_chip.count > 0 or self.refused_chip.isChecked())
