"""The bulk run of AWBs as an action of the tab, and the way from it to one AWB and to the labels."""

from __future__ import annotations

import asyncio
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.order_transitions import can_issue_awb
from emag_desk.ui.orders.actions import Section, of_any, with_desk
from emag_desk.ui.orders.printing import open_labels
from emag_desk.ui.rows.model import Key

if TYPE_CHECKING:
    from emag_desk.ui.orders.awb_run import AwbRun
    from emag_desk.ui.orders.awb_run_dialog import AwbRunDialog
    from emag_desk.ui.tabs.orders import OrdersTab


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrderShipping", text)


def add_actions(tab: OrdersTab) -> None:
    """Issue AWBs for what is selected, and the run under way; one that was interrupted is taken up."""
    assert tab.desk is not None and tab.strip is not None
    from emag_desk.ui.orders.awb_run import AwbRun
    from emag_desk.ui.orders.awb_run_counts import ended_in_words, show_in_strip, steer_by_strip, taken_up_in_words

    desk, strip = tab.desk, tab.strip
    run = AwbRun(desk, tab.tasks, tab.settings, tab)
    run.said.connect(tab.said)
    run.moved.connect(lambda: show_in_strip(run, strip, desk.clock.now()))
    run.taken_up.connect(lambda: tab.said.emit(taken_up_in_words(run), "warning"))
    run.ended.connect(lambda: tab.said.emit(*ended_in_words(run)))
    steer_by_strip(run, strip)
    tab.actions_.add(
        "awbRun",
        _tr("Issue &AWBs of the selected orders…"),
        lambda: tab.start_task("open AWB run", _open_selected(tab, run)),
        section=Section.SHIPPING,
        why_not=of_any(can_issue_awb),
        keys="Ctrl+Shift+B",
        icon="truck",
        tip=_tr("Check the selected orders, then issue their AWBs in one go"),
        tool=True,
    )
    tab.actions_.add(
        "showAwbRun",
        _tr("Show the last AWB &run"),
        lambda: tab.start_task("open AWB run", open_run(tab, run, [])),
        section=Section.TOOLS,
        why_not=with_desk,
    )
    run.take_up()


async def _open_selected(tab: OrdersTab, run: AwbRun) -> None:
    orders = await tab.selected_orders()
    await open_run(tab, run, [(order.account, order.id) for order in orders])


async def open_run(tab: OrdersTab, run: AwbRun, keys: list[Key]) -> AwbRunDialog:
    """The check list of these orders, or the run under way."""
    module: Any = await asyncio.to_thread(import_module, "emag_desk.ui.orders.awb_run_dialog")
    dialog: AwbRunDialog = module.AwbRunDialog(tab.desk, run, keys, tab.tasks, tab)
    dialog.order_wanted.connect(lambda key: _open_alone(tab, dialog, key))
    dialog.labels_wanted.connect(lambda keys: tab.start_task("open labels", _open_labels(tab, keys)))
    dialog.outbox_wanted.connect(tab.outbox_wanted)
    tab.open_dialog(dialog)
    return dialog


def _open_alone(tab: OrdersTab, dialog: AwbRunDialog, key: Key) -> None:
    from emag_desk.ui.orders.awb_dialog import AwbDialog
    from emag_desk.ui.orders.deed_dialog import Place

    account = tab.account_named(key[0])
    if account is not None:
        alone = AwbDialog(Place.of(tab)._replace(window=dialog), account, key[1])
        tab.open_dialog(alone)
        alone.start()


async def _open_labels(tab: OrdersTab, keys: list[Key]) -> None:
    rows = await tab.read(lambda reader: reader.orders.orders(keys))
    await open_labels(tab, [rows[key] for key in keys if key in rows])
