"""What the invoices tab is asked to show besides its folder: text, accounts, days and category."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QDate, QSettings
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from emag_desk.ui.invoices.folders import PaperFolder
from emag_desk.ui.invoices.papers import category_label
from emag_desk.ui.invoices.period import ALL_DAYS, PERIOD_LABELS, Days, Period, days_of
from emag_desk.ui.invoices.search import PaperCounts
from emag_desk.ui.language import say_label
from emag_desk.ui.plain import clean
from emag_desk.ui.rows.folder_bar import FolderBar, FolderFilter
from emag_desk.ui.rows.search_bar import ChipButton, SearchWords, gap
from emag_desk.ui.rows.views import Views


@dataclass(frozen=True)
class PaperFilter(FolderFilter[PaperFolder]):
    """What is asked for, as a saved view keeps it. Relative periods move with the calendar."""

    category: str = ""
    period: Period = Period.ALL
    days: Days = ALL_DAYS

    def to_dict(self) -> dict[str, Any]:
        days = {name: day.isoformat() for name, day in self.days._asdict().items() if day}
        more = {"category": self.category, "period": self.period.value}
        return {**super().to_dict(), **more, **(days if self.period is Period.CUSTOM else {})}

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> PaperFilter:
        """Read what `to_dict` wrote. ValueError or TypeError on rubbish."""

        def day(name: str) -> dt.date | None:
            return dt.date.fromisoformat(str(stored[name])) if stored.get(name) else None

        return cls(
            PaperFolder(stored.get("folder", PaperFolder.ALL)),
            str(stored.get("text", "")),
            frozenset(str(account) for account in stored.get("accounts", ())),
            str(stored.get("category", "")),
            Period(stored.get("period", Period.ALL)),
            Days(day("since"), day("until")),
        )


def saved_paper_views(settings: QSettings) -> Views[PaperFilter]:
    """The named views of the invoices."""
    return Views(settings, "invoices/views", PaperFilter.from_dict)


class PaperBar(FolderBar):
    """Search field, period, categories of the open folder, accounts, and how old is what is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._categories: dict[str, ChipButton] = {}
        self.today = dt.date.today
        words = SearchWords(
            "invoice",
            self.tr("Search number, order, customer, line. Paste several numbers at once."),
            self.tr("Search invoices"),
            self.tr("Show all days, categories and accounts, without a search"),
        )
        super().__init__(words, parent)
        self.period = QComboBox(self)
        self.period.setObjectName("invoicePeriod")
        self.period.setAccessibleName(self.tr("Period"))
        for period in Period:
            self.period.addItem(say_label(PERIOD_LABELS[period]), period)
        self.since = self._day("invoiceSince", self.tr("From"))
        self.until = self._day("invoiceUntil", self.tr("To"))
        for place, widget in enumerate((self.period, self.since, self.until), 1):
            self._top.insertWidget(place, widget)
        self._gap = gap(self)
        self.flow.insert(0, self._gap)
        self._accounts_after = 0
        self._gap.hide()
        self.period.currentIndexChanged.connect(lambda _: self._period_chosen())
        for edit in (self.since, self.until):
            edit.dateChanged.connect(lambda _: self.ask())
            edit.hide()
        self.show_clear()

    def _day(self, name: str, label: str) -> QDateEdit:
        edit = QDateEdit(self)
        edit.setObjectName(name)
        edit.setAccessibleName(label)
        edit.setCalendarPopup(True)
        edit.setDate(QDate.currentDate())
        return edit

    # -- what is asked for --------------------------------------------------------------------------------------------

    @property
    def chosen_period(self) -> Period:
        """The period that is chosen."""
        return Period(self.period.currentData())

    @property
    def days(self) -> Days:
        """The days that are asked for."""
        if self.chosen_period is not Period.CUSTOM:
            return days_of(self.chosen_period, self.today())
        since, until = (_to_date(edit.date()) for edit in (self.since, self.until))
        return Days(min(since, until), max(since, until))

    @property
    def category(self) -> str:
        """The category that is asked for, empty for all."""
        return next((key for key, chip in self._categories.items() if chip.isChecked()), "")

    def is_empty(self) -> bool:
        # The base asks before the period is there.
        period = getattr(self, "period", None)
        plain = period is None or self.chosen_period is Period.ALL
        return super().is_empty() and plain and not self.category

    def show_asked(self, wanted: PaperFilter) -> None:
        """Ask for something, without saying so."""
        self.show_filter(wanted.text, wanted.accounts)
        for widget in (self.period, self.since, self.until):
            widget.blockSignals(True)
        self.period.setCurrentIndex(list(Period).index(wanted.period))
        if wanted.days.since and wanted.days.until:
            self.since.setDate(QDate(*wanted.days.since.timetuple()[:3]))
            self.until.setDate(QDate(*wanted.days.until.timetuple()[:3]))
        for widget in (self.period, self.since, self.until):
            widget.blockSignals(False)
        self._show_days()
        self._choose(wanted.category)

    def clear(self) -> None:
        self.show_asked(PaperFilter(PaperFolder.ALL))
        self.ask()

    def _period_chosen(self) -> None:
        self._show_days()
        self.ask()

    def _show_days(self) -> None:
        for edit in (self.since, self.until):
            edit.setVisible(self.chosen_period is Period.CUSTOM)

    # -- categories ---------------------------------------------------------------------------------------------------

    def forget_category(self) -> None:
        """Another folder is open: its categories are others."""
        self._choose("")

    def show_paper_counts(self, counts: PaperCounts, names: Mapping[str, str]) -> None:
        """Fill in how many rows each account and category has; `names` are eMAG's of the categories."""
        self.show_counts(counts)
        wanted = counts.categories if len(counts.categories) > 1 or self.category else {}
        for key in [key for key, chip in self._categories.items() if key not in wanted and not chip.isChecked()]:
            chip = self._categories.pop(key)
            self.flow.removeWidget(chip)
            chip.deleteLater()
        for key in sorted(wanted):
            if key not in self._categories:
                self._add_category(key, names.get(key, ""))
        for key, chip in self._categories.items():
            chip.set_count(counts.categories.get(key, 0))
        self.flow.removeWidget(self._gap)
        self.flow.insert(len(self._categories), self._gap)
        self._accounts_after = len(self._categories)
        self._gap.setVisible(bool(self._categories) and any(chip.isVisibleTo(self) for chip in self._accounts.values()))

    def _add_category(self, key: str, name: str) -> None:
        label = clean(say_label(category_label(key, name)) or key, lines=False)
        chip = self._categories[key] = ChipButton(label, self)
        chip.setObjectName(f"category-{key}")
        chip.toggled.connect(lambda on, key=key: self._category_toggled(key, on))
        self.flow.insert(len(self._categories) - 1, chip)
        chip.show()

    def _category_toggled(self, key: str, on: bool) -> None:
        if on:
            self._choose(key)
        self.ask()

    def _choose(self, key: str) -> None:
        """Only one category is asked for at a time."""
        if key and key not in self._categories:
            self._add_category(key, "")
        for other, chip in self._categories.items():
            chip.blockSignals(True)
            chip.setChecked(other == key)
            chip.blockSignals(False)


def _to_date(day: QDate) -> dt.date:
    return dt.date(day.year(), day.month(), day.day())
