"""Drives the real window through an operator's day on the practice marketplace, and saves a picture of each step.

Every step clicks and types as a person would, waits for what a person would wait for, and says in one line what
happened. A step that does not get there ends the tour with a sentence and exit status 1.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from emag_desk import demo
from emag_desk.errors import DeskError

if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.main_window import MainWindow

#: Offers per platform: enough to be a shop, few enough to be read in ten seconds at eMAG's pace.
_OFFERS = 1_000


def run(output: Path) -> int:
    """Take the tour; returns the exit status. The pictures are numbered PNG files in `output`."""
    from emag_desk.app import run as run_window

    output.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(_pass_on)
    failures: list[DeskError] = []

    async def guide(window: MainWindow, desk: Desk) -> None:
        try:
            await take(window, desk, output)
        except DeskError as problem:
            failures.append(problem)
        finally:
            window.leave()  # without the question what is to become of what needs somebody

    # What eMAG does not answer is looked up after two minutes: nobody watches a tour for so long.
    os.environ.setdefault("EMAG_DESK_SETTLE_SECONDS", "1")
    directory = demo.new_directory()
    try:
        run_window(directory, companion=guide, keep_fresh=False)
    finally:
        demo.forget(directory)
        qInstallMessageHandler(None)
    for problem in failures:
        sys.stderr.write(f"The tour stopped: {problem}\n")
    return 1 if failures else 0


async def take(window: MainWindow, desk: Desk, output: Path) -> None:
    """Walk through every step. Raises DeskError with what did not happen."""
    from emag_desk.tour.bench import BenchSteps
    from emag_desk.tour.guide import Guide
    from emag_desk.tour.invoices import InvoiceSteps
    from emag_desk.tour.offers import OfferSteps
    from emag_desk.tour.orders import OrderSteps
    from emag_desk.tour.products import ProductSteps
    from emag_desk.tour.refusals import RefusalSteps
    from emag_desk.tour.returns import ReturnSteps
    from emag_desk.ui.style import apply_style

    guide = Guide(window, desk, output)
    window.resize(1440, 900)
    async with demo.marketplace(offers=_OFFERS) as process:
        await guide.settle()
        guide.picture("start", "The window opens at once; it has nothing to show yet, and says what to do.")
        await demo.add_accounts(desk, process)
        offers = OfferSteps(guide, _OFFERS)
        refusals = RefusalSteps(guide)
        await refusals.prepare(process)
        await offers.read()
        await offers.change()
        await ProductSteps(guide).take()
        await refusals.take()
        await OrderSteps(guide, process, output).take()
        await ReturnSteps(guide).take()
        await BenchSteps(guide).take()
        await InvoiceSteps(guide).take()
        await offers.look_back()
        apply_style(guide.application).prefer("dark")
        await guide.settle()
        guide.picture("dark", "The same in the dark.")
    sys.stdout.write(f"{guide.pictures} pictures are in {output.resolve()}\n")


def _pass_on(_: QtMsgType, __: QMessageLogContext, message: str | None) -> None:
    """Qt's own words to the terminal, save what the offscreen platform says at every resize."""
    if message and "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")
