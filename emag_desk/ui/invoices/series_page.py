"""How each account numbers its invoices, and how long customers have to pay: a page of the invoice settings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QWidget

from emag_desk.domain.accounts import Account
from emag_desk.domain.invoice_series import LARGEST, MOST_PADDING, Series, next_number
from emag_desk.domain.invoicing import MOST_DAYS, InvoicingRule, invoicing_problems
from emag_desk.domain.problems import Problem
from emag_desk.errors import InputError
from emag_desk.ui.invoices.settings_form import SettingsForm, account_choice
from emag_desk.ui.language import show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.widgets import UNIT, PlainLabel, heading

_SPIN = 180


def _tr(text: str) -> str:
    return QCoreApplication.translate("SeriesPage", text)


class _SeriesFields:
    """Prefix, next number, digits and whether it begins anew each year."""

    def __init__(self, page: SettingsForm, name: str, key: str) -> None:
        self.prefix: QLineEdit = page.line(f"{name}Prefix", placeholder="DEMO-")
        self.next: QSpinBox = page.number(f"{name}Next", 1, LARGEST if LARGEST < 2**31 else 2**31 - 1)
        self.padding: QSpinBox = page.number(f"{name}Padding", 1, MOST_PADDING)
        self.yearly: QCheckBox = page.tick(f"{name}Yearly", _tr("Begin at 1 every &year ({place} in the prefix)"))
        self.yearly.setText(self.yearly.text().format(place="{year}"))
        for spin in (self.next, self.padding):
            spin.setMaximumWidth(_SPIN)
        page.add(_tr("&Prefix"), self.prefix, f"{key}.prefix")
        page.add(_tr("&Next number"), self.next, f"{key}.next_number")
        page.add(_tr("&Digits"), self.padding, f"{key}.padding")
        page.form.addRow("", self.yearly)

    def show(self, series: Series) -> None:
        """Fill them."""
        self._kept = series
        self.prefix.setText(series.prefix)
        self.next.setValue(series.next_number)
        self.padding.setValue(series.padding)
        self.yearly.setChecked(series.yearly)

    def series(self, today: dt.date) -> Series:
        """What they say; a number that was typed for a yearly series holds for this year."""
        number, yearly = self.next.value(), self.yearly.isChecked()
        if not yearly:
            year = 0
        elif self._kept.yearly and number == self._kept.next_number:
            year = self._kept.next_year
        else:
            year = today.year
        return Series(self.prefix.text().strip(), number, self.padding.value(), yearly, year)


class SeriesPage(SettingsForm):
    """One account at a time; what was typed for another waits until Save."""

    def __init__(
        self,
        accounts: Sequence[Account],
        rule: Callable[[str], InvoicingRule | None],
        today: dt.date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rule, self._today = rule, today
        self.drafts: dict[str, InvoicingRule] = {}
        self.last: dict[str, int] = {}
        self.account = account_choice(accounts, "seriesAccount", self)
        self.add(self.tr("&Account"), self.account)
        self.sales = _SeriesFields(self, "series", "series")
        self.example = PlainLabel("", self, tone=Tone.MUTED, wrap=True)
        self.example.setObjectName("seriesExample")
        self.form.addRow("", self.example)
        self.days = self.number("paymentDays", 0, MOST_DAYS)
        self.days.setMaximumWidth(_SPIN)
        self.add(self.tr("Days to &pay"), self.days, "payment_days")
        self.rows.addSpacing(UNIT)
        self.form.addRow(heading(self.tr("Credit notes"), self))
        self.own_credit = self.tick("ownCreditSeries", self.tr("Credit notes have a &series of their own"))
        self.form.addRow(self.own_credit)
        self.credit = _SeriesFields(self, "credit", "credit_series")
        self.own_credit.toggled.connect(lambda _: self._show_credit())
        self.account.currentIndexChanged.connect(lambda _: self.show_account())
        self.changed.connect(self._keep)
        self.show_account()

    @property
    def key(self) -> str:
        """The account on show."""
        return str(self.account.currentData() or "")

    def show_account(self) -> None:
        """Fill the fields with what the account has, or with what was typed for it."""
        rule = self.drafts.get(self.key) or self._rule(self.key) or InvoicingRule()
        self._filling = True
        self.sales.show(rule.series)
        self.credit.show(rule.credit_series)
        self.own_credit.setChecked(bool(rule.credit_series.prefix))
        self.days.setValue(rule.payment_days)
        self._filling = False
        self._show_credit()
        self.check()

    def _show_credit(self) -> None:
        for widget in (self.credit.prefix, self.credit.next, self.credit.padding, self.credit.yearly):
            widget.setEnabled(self.own_credit.isChecked())

    @property
    def rule(self) -> InvoicingRule:
        """What the fields say."""
        credit = self.credit.series(self._today) if self.own_credit.isChecked() else Series()
        return InvoicingRule(self.sales.series(self._today), credit, self.days.value())

    def _keep(self) -> None:
        rule = self.rule
        if rule == (self._rule(self.key) or InvoicingRule()):
            self.drafts.pop(self.key, None)
        else:
            self.drafts[self.key] = rule

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to save."""
        return bool(self.drafts)

    def check(self) -> list[Problem]:
        """Say what is wrong with the account on show, and what its next number will be."""
        rule = self.rule
        problems = invoicing_problems(rule)
        if self.own_credit.isChecked() and not rule.credit_series.prefix:
            self.credit.prefix.setPlaceholderText("STORNO-")
        self.show_problems(problems)
        self._show_example(rule.series)
        return problems

    def _show_example(self, series: Series) -> None:
        year = self._today.year if series.yearly else 0
        last = self.last.get(series.prefix, 0)
        try:
            number = next_number(series, {year: last} if last else {}, self._today)
        except InputError:
            self.example.setText("")
            return
        said = [self.tr("The next invoice is {number}.").format(number=number.text)]
        if last:
            said.append(self.tr("{last} is the last number that was given out.").format(last=show_whole(last)))
        self.example.setText(" ".join(said))
