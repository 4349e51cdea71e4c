"""Server text in every widget: shown letter by letter, never as markup, never with a hidden control character."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QPlainTextEdit, QTextEdit, QWidget

from emag_desk.domain.accounts import Account
from emag_desk.domain.calls import Call
from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import State
from emag_desk.domain.findings import Finding, Verdict
from emag_desk.errors import Sentence
from emag_desk.sync.pull_progress import PullProgress
from emag_desk.ui.accounts import AccountsDialog
from emag_desk.ui.budget import BudgetGauge
from emag_desk.ui.connection_test import ConnectionTestDialog
from emag_desk.ui.dialogs import show_message
from emag_desk.ui.log_view import LogTab
from emag_desk.ui.offer_detail import OfferDetail
from emag_desk.ui.outbox_view import OutboxTab
from emag_desk.ui.preferences import PreferencesDialog
from emag_desk.ui.progress import ProgressStrip
from emag_desk.ui.review import ReviewDialog
from emag_desk.ui.widgets import Banner, ElidedLabel, EmptyState, Pill

Run = Callable[[Any], Any]

EVIL = "<b>x</b><img src=file:///etc/passwd>\x07\x1b\u202e"
SHOWN = "<b>x</b><img src=file:///etc/passwd>␇␛\ufffd"


def cells(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    """What every cell shows, and its tool tip."""
    for row in range(model.rowCount(QModelIndex())):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
            index = model.index(row, column)
            yield str(index.data() or ""), str(index.data(Qt.ItemDataRole.ToolTipRole) or "")


def check_tip(tip: str) -> None:
    assert not any(ord(letter) < 32 for letter in tip)
    if Qt.mightBeRichText(tip):
        assert "<b>x" not in tip and "<img" not in tip, f"a tool tip with markup: {tip}"


def check_text(text: str) -> None:
    assert not any(ord(letter) < 32 and letter not in "\n\t" for letter in text), repr(text)
    assert "\u202e" not in text


def check(widget: QWidget) -> int:
    """Fail when anything in it would be markup or holds a control character; returns how often EVIL is shown."""
    seen = 0
    for part in [widget, *widget.findChildren(QWidget)]:
        check_tip(part.toolTip())
        check_text(part.windowTitle())
        texts = [part.accessibleName()]
        if isinstance(part, QLabel):
            texts.append(part.text())
            assert part.textFormat() is Qt.TextFormat.PlainText or not Qt.mightBeRichText(part.text()), part.text()
            assert part.pixmap().isNull()
        elif isinstance(part, QAbstractButton | QPlainTextEdit | Pill | ElidedLabel):
            texts.append(part.toPlainText() if isinstance(part, QPlainTextEdit) else part.text())
        elif isinstance(part, QComboBox):
            texts += [part.itemText(row) for row in range(part.count())]
        elif isinstance(part, QAbstractItemView) and part.model() is not None:
            for text, tip in cells(part.model()):
                texts.append(text)
                check_tip(tip)
        assert not isinstance(part, QTextEdit), "QTextEdit reads markup"
        for text in texts:
            check_text(text)
            seen += SHOWN in text or SHOWN.replace("&", "&&") in text
    widget.grab()  # painting it must not fail either
    return seen


def test_accounts_and_their_test(run: Run, panels: Any) -> None:
    async def scene() -> None:
        account = Account("shop-ro", EVIL, username=EVIL, ip_allow_list_name=EVIL, origin="environment")
        async with panels(accounts=()) as here:
            here.desk.settings._saved["shop-ro"] = replace(account, origin="file")
            dialog = AccountsDialog(here.desk, here.tasks)
            dialog.open()
            await here.settled()
            assert check(dialog) >= 1

            async def diagnose(*_: Any) -> Any:
                for verdict in Verdict:
                    yield Finding(EVIL, verdict, Sentence("{seen}", {"seen": EVIL}), Sentence("{do}", {"do": EVIL}))

            here.desk.diagnose = diagnose
            test = ConnectionTestDialog(here.desk, account, None, here.tasks)
            test.open()
            await here.settled()
            assert check(test) >= 12
            check_text(test.report())

    run(scene())


def test_review_and_outbox(run: Run, panels: Any, offer_json: Any) -> None:
    async def scene() -> None:
        async with panels(offers=[offer_json(number, name=EVIL, currency=EVIL) for number in (1, 2, 3)]) as here:
            await here.stage([(1, "sale_price", "100.00", "101.00"), (2, "sale_price", "100.00", "50.00")], EVIL)
            dialog = ReviewDialog(here.desk, here.tasks)
            dialog.open()
            await here.settled()
            dialog.table.selectRow(0)
            assert check(dialog) >= 2
            await here.stage([(3, "sale_price", "100.00", "101.00")], EVIL)
            await here.desk.thread.run(here.desk.outbox.approve_all)
            await here.answer_from_emag(
                {1: (State.REJECTED, (EVIL,)), 2: (State.NEEDS_HUMAN, (EVIL,)), 3: (State.UNKNOWN, (EVIL,))}
            )
            tab = OutboxTab(here.desk, here.tasks)
            tab.resize(1000, 600)
            tab.show()
            for section in (0, 1, 2):
                tab.show_section(section)
                await here.settled()
                if section == 2:
                    tab.ledger.table.selectRow(0)
                    await here.settled()
                assert check(tab) >= 2
            tab.disconnect_changes()

    run(scene())


def test_request_log(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            call = Call(
                "id-1", "shop-ro", "other", "POST", f"https://x/{EVIL}", EVIL, datetime.now(UTC), f'"{EVIL}"', EVIL,
                500, 0.1, "rejected", EVIL,
            )  # fmt: skip
            await here.desk.thread.run(here.desk.request_log.begin, call)
            await here.desk.thread.run(here.desk.request_log.finish, call)
            tab = LogTab(here.desk, here.tasks)
            tab.resize(1000, 600)
            tab.show()
            await here.until(lambda: tab.model.rowCount() == 1)
            tab.table.selectRow(0)
            await here.settled()
            assert check(tab) >= 4
            tab.disconnect_changes()

    run(scene())


def test_offer_detail(run: Run, panels: Any, offer_json: Any) -> None:
    async def scene() -> None:
        statuses = [{"value": 8, "description": EVIL, "errors": [EVIL, {"message": EVIL}]}]
        texts = ("name", "part_number", "brand", "currency", "description", "part_number_key", "safety_information")
        evil = offer_json(
            1,
            **dict.fromkeys(texts, EVIL),
            ean=[EVIL],
            validation_status=statuses,
            family={"id": 1, "name": EVIL},
            images=[{"url": EVIL}],
            characteristics=[{"id": EVIL, "value": EVIL, "tag": EVIL}],
            manufacturer=[{"name": EVIL, "address": EVIL, "email": EVIL}],
        )
        async with panels(offers=[evil]) as here:
            detail = OfferDetail(here.desk.readers, tasks=here.tasks)
            detail.resize(420, 900)
            detail.show()
            detail.connect_desk(here.desk)
            detail.show_offer((await here.offers())[1])
            await here.settled()
            for section in detail._sections.values():
                section._head.setChecked(True)
            assert check(detail) >= 8

    run(scene())


def test_small_widgets(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels(accounts=[Account("shop-ro", EVIL, username="u")]) as here:
            strip = ProgressStrip()
            strip.show_pull("a", EVIL, PullProgress("shop-ro", state=EVIL), here.desk.clock.now())
            gauge = BudgetGauge()
            gauge.connect_desk(here.desk)
            banner = Banner()
            banner.say(EVIL, button="x")
            message = show_message(None, title=EVIL, text=EVIL, detail=EVIL)
            preferences = PreferencesDialog(here.desk, here.tasks)
            for widget, least in (
                (strip, 2),
                (banner, 1),
                (message, 2),
                (EmptyState(EVIL, EVIL), 2),
                (gauge, 0),
                (preferences, 0),
            ):
                assert check(widget) >= least, widget
            assert SHOWN in gauge.details()
            long = show_message(None, title="t", text="t", detail=EVIL * 100)
            check(long)
            here.desk.changes.announce(Kind.BUDGET)

    run(scene())
