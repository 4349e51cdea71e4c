"""The company that writes the invoices: a page of the invoice settings."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from emag_desk.domain.company import Company, company_problems
from emag_desk.domain.problems import Problem
from emag_desk.ui.invoices.settings_form import SettingsForm
from emag_desk.ui.invoices.template import logo_of
from emag_desk.ui.marks import Tone
from emag_desk.ui.print_thread import on_qt_thread
from emag_desk.ui.tasks import Tasks, ask_path
from emag_desk.ui.widgets import UNIT, PlainLabel

_LOGO_HEIGHT = 48


class CompanyPage(SettingsForm):
    """Name, numbers, address, bank and logo, checked while one types."""

    def __init__(self, company: Company, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = company
        self._tasks = tasks
        self._fields: dict[str, QLineEdit] = {}
        for key, caption in (
            ("name", self.tr("Company &name")),
            ("cif", self.tr("&Tax number (CIF)")),
            ("registration_number", self.tr("T&rade register")),
            ("address", self.tr("A&ddress")),
            ("city", self.tr("Cit&y")),
            ("county", self.tr("C&ounty")),
            ("country", self.tr("Co&untry (code)")),
            ("iban", self.tr("&IBAN")),
            ("bank", self.tr("&Bank")),
            ("phone", self.tr("&Phone")),
            ("email", self.tr("&E-mail")),
            ("social_capital", self.tr("Share &capital")),
        ):
            self._add(key, caption)
        self.vat_payer = self.tick("companyVatPayer", self.tr("The company is a payer of &VAT"))
        self.form.addRow("", self.vat_payer)
        self._add_logo()
        self._fill(company)

    def _add(self, key: str, caption: str) -> None:
        edit = self._fields[key] = self.line(f"company-{key}")
        self.add(caption, edit, key)

    def _add_logo(self) -> None:
        self.logo = self._fields["logo"] = self.line("company-logo")
        choose = QPushButton(self.tr("Choose…"), self)
        choose.setObjectName("chooseLogo")
        choose.setAutoDefault(False)
        choose.clicked.connect(lambda: self._tasks.start("choose logo", self._choose_logo()))
        cell = QWidget(self)
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(self.logo, 1)
        row.addWidget(choose)
        self.picture = QLabel(self)
        self.picture.setAccessibleName(self.tr("The logo"))
        self.add(self.tr("&Logo"), cell, "logo", note=self.picture)
        self.trouble = PlainLabel("", self, tone=Tone.BAD, wrap=True)
        self.form.addRow("", self.trouble)
        self.trouble.hide()
        self.logo.textChanged.connect(lambda _: self._tasks.start("show logo", self._show_logo()))

    def _fill(self, company: Company) -> None:
        self._filling = True
        for key, edit in self._fields.items():
            edit.setText(getattr(company, key))
        self.vat_payer.setChecked(company.vat_payer)
        self._filling = False
        self.check()

    @property
    def company(self) -> Company:
        """What the fields say."""
        texts = {key: edit.text().strip() for key, edit in self._fields.items()}
        texts["country"] = texts["country"].upper()
        return replace(self._saved, **texts, vat_payer=self.vat_payer.isChecked())

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to save."""
        return self.company != self._saved

    def saved(self) -> None:
        """What the fields say is saved."""
        self._saved = self.company

    def check(self) -> list[Problem]:
        """Say what is wrong."""
        problems = company_problems(self.company)
        self.show_problems(problems)
        return problems

    async def _choose_logo(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a logo"))
        dialog.setObjectName("logoDialog")
        dialog.setNameFilters([self.tr("Pictures (*.png *.jpg *.jpeg *.svg)")])
        path = await ask_path(dialog)
        if path is not None:
            self.logo.setText(str(path.absolute()))

    async def _show_logo(self) -> None:
        await asyncio.sleep(0.2)  # until somebody stops typing
        path = self.logo.text().strip()
        found = await on_qt_thread(lambda: logo_of(path)) if path and Path(path).suffix else ""
        pixmap = QPixmap()
        if found:
            pixmap.loadFromData(QByteArray.fromBase64(found.partition(",")[2].encode()))
            pixmap = pixmap.scaledToHeight(_LOGO_HEIGHT, Qt.TransformationMode.SmoothTransformation)
        self.picture.setPixmap(pixmap)
        self.picture.setVisible(bool(found))
        self.trouble.setText("" if found or not path else self.tr("This picture cannot be shown."))
        self.trouble.setVisible(bool(path) and not found)
