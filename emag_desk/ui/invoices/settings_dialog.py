"""Company, numbers and publishing: what must be said once before invoices are written and put on orders."""

from __future__ import annotations

import asyncio
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from emag_desk.domain.changes import Kind
from emag_desk.domain.problems import Problem
from emag_desk.domain.publishing import Target, needs_secret, secret_name
from emag_desk.errors import DeskError
from emag_desk.publish.host_keys import UnknownHostKeyError
from emag_desk.publish.places import publisher_for
from emag_desk.ui.dialogs import confirm, shortcut
from emag_desk.ui.invoices.company_page import CompanyPage
from emag_desk.ui.invoices.publishing_page import PublishingPage
from emag_desk.ui.invoices.series_page import SeriesPage
from emag_desk.ui.language import say, say_error
from emag_desk.ui.marks import Tone
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import UNIT, Banner

if TYPE_CHECKING:
    from emag_desk.desk import Desk


class Page(IntEnum):
    """The pages, in their order."""

    COMPANY = 0
    NUMBERS = 1
    PUBLISHING = 2


class InvoiceSettingsDialog(QDialog):
    """Edits wait in the dialog until Save."""

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        page: Page = Page.COMPANY,
        account: str = "",
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self.setObjectName("invoiceSettingsDialog")
        self.setWindowTitle(self.tr("Invoices: company, numbers and publishing"))
        self.resize(720, 700)
        settings = desk.settings.invoicing
        self.banner = Banner(self)
        self.banner.setObjectName("invoiceSettingsBanner")
        self.company = CompanyPage(settings.company, tasks, self)
        self.series = SeriesPage(desk.accounts, settings.rule, desk.own_invoices.today, self)
        self.publishing = PublishingPage(desk.accounts, settings.target, self)
        self.pages = QTabWidget(self)
        self.pages.setObjectName("invoiceSettingsPages")
        self.pages.addTab(self.company, self.tr("Company"))
        self.pages.addTab(self.series, self.tr("Numbers"))
        self.pages.addTab(self.publishing, self.tr("Publishing"))
        self.pages.setCurrentIndex(int(page))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + 4)
        column.addWidget(self.banner)
        column.addWidget(self.pages, 1)
        column.addWidget(self._build_buttons())
        for choice in (self.series.account, self.publishing.account):
            if (place := choice.findData(account)) >= 0:
                choice.setCurrentIndex(place)
        for one in (self.company, self.series, self.publishing):
            one.changed.connect(self._changed)
        self.publishing.test_button.clicked.connect(self.test)
        shortcut(self, "Ctrl+S", self.save)
        self._tasks.start("look at numbers", self._look_at_numbers())
        self._changed()

    def _build_buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        box = QDialogButtonBox(self)
        self.save_button = box.addButton(self.tr("&Save"), roles.ApplyRole)
        self.save_button.setObjectName("saveInvoiceSettings")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.save)
        self.close_button = box.addButton(self.tr("Close"), roles.RejectRole)
        self.close_button.setObjectName("closeInvoiceSettings")
        self.close_button.setAutoDefault(False)
        box.rejected.connect(self.reject)
        return box

    async def _look_at_numbers(self) -> None:
        for account in self._desk.accounts:
            rule = self._desk.settings.invoicing.rule(account.key)
            if rule is not None:
                self.series.last[rule.series.prefix] = await self._desk.own_invoices.last_number(account)
        self.series.check()

    # -- saving -------------------------------------------------------------------------------------------------------

    def _pages(self) -> list[tuple[CompanyPage | SeriesPage | PublishingPage, list[Problem]]]:
        return [(page, page.check()) for page in (self.company, self.series, self.publishing)]

    def _changed(self) -> None:
        changed = any(page.is_changed for page, _ in self._pages())
        self.save_button.setEnabled(changed)
        self.close_button.setText(self.tr("Discard and close") if changed else self.tr("Close"))

    def save(self) -> None:
        """Save what was changed, unless something is wrong with it."""
        if not self.save_button.isEnabled():
            return
        for number, (page, problems) in enumerate(self._pages()):
            wrong = next((one for one in problems if one.stops), None)
            if page.is_changed and wrong is not None:
                self.pages.setCurrentIndex(number)
                page.be_strict()
                page.check()
                self.banner.say(say(wrong.sentence), Tone.BAD)
                if (field := page.problems.first(problems)) is not None:
                    field.setFocus()
                return
        self._tasks.save("save invoice settings", self._save())

    async def _save(self) -> None:
        settings = self._desk.settings.invoicing
        try:
            if self.company.is_changed:
                await asyncio.to_thread(settings.save_company, self.company.company)
                self.company.saved()
            for key, rule in list(self.series.drafts.items()):
                await asyncio.to_thread(settings.save_rule, key, rule)
                del self.series.drafts[key]
            for key, secret in list(self.publishing.secrets.items()):
                await self._keep_secret(key, secret)
                del self.publishing.secrets[key]
            for key, target in list(self.publishing.drafts.items()):
                await asyncio.to_thread(settings.save_target, key, target)
                del self.publishing.drafts[key]
        except DeskError as problem:
            self.banner.say(say_error(problem), Tone.BAD)
            return
        self.publishing.secret.clear()
        self.banner.say(self.tr("Saved."), Tone.GOOD)
        self._changed()
        self._desk.changes.announce(Kind.INVOICES)

    async def _keep_secret(self, account: str, secret: str) -> None:
        secrets = self._desk.secrets
        keep = secrets.keep_for_this_run if self.publishing.for_this_run.isChecked() else secrets.save
        await asyncio.to_thread(keep, secret_name(account), secret)

    # -- testing ------------------------------------------------------------------------------------------------------

    def test(self) -> None:
        """Put a small PDF where the fields say, fetch it back, and take it away again."""
        target = self.publishing.target
        if target is not None:
            self._tasks.start(f"test publishing {id(self)}", self._test(target))

    async def _test(self, target: Target) -> None:
        page = self.publishing
        page.test_button.setEnabled(False)
        page.say(self.tr("Putting a small PDF there and fetching it back…"), Tone.ACCENT)
        try:
            address = await self._try_out(target)
            page.say(self.tr("It works: the PDF could be fetched from {url}").format(url=address), Tone.GOOD)
        except UnknownHostKeyError as question:
            page.say(say_error(question), Tone.NOTICE)
            if await self._agree(question):
                page.agree_to(question.key)
                agreed = page.target
                if agreed is not None:
                    self._tasks.start(f"test publishing again {id(self)}", self._test(agreed))
        except DeskError as problem:
            page.say(say_error(problem), Tone.BAD)
        finally:
            page.check()

    async def _try_out(self, target: Target) -> str:
        secret = self.publishing.secret.text()
        if not secret and needs_secret(target):
            kept = await asyncio.to_thread(self._desk.secrets.password, secret_name(self.publishing.key))
            secret = kept or ""
        return await publisher_for(target, secret).try_out()

    async def _agree(self, question: UnknownHostKeyError) -> bool:
        title = self.tr("Another server?") if question.changed else self.tr("A new server")
        return await confirm(
            self,
            title=title,
            text=say(question.sentence),
            detail=say(question.remedy),
            action=self.tr("&Agree to this key"),
            dangerous=True,
        )

    def done(self, result: int) -> None:
        self._tasks.cancel(f"test publishing {id(self)}")
        super().done(result)
