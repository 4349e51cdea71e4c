"""How a category of 300 characteristics with 256 values each opens as a form, against a plain form filled at once.

    python tests/bench/form.py [--rounds 7]

Ours is the product window as Ctrl+N opens it, from the call until everything in sight is built, painted and has the
cursor; that includes reading the category from the cache. The other one is what a form in Qt looks like when nobody
thinks about it: a QFormLayout in a scroll area with an editable QComboBox for every list, from fields that are ready,
until it is painted. Both have the program's style, and the two take turns; times are medians. A hold is the longest
time in which the event loop of the window's thread got no turn: the median over the rounds, and the worst of them,
beside those of an idle machine.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qasync
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from emag_desk.desk import Desk
from emag_desk.domain.clock import SystemClock
from emag_desk.domain.fields import Field
from emag_desk.secrets import Secrets
from emag_desk.store.cache import Cache
from emag_desk.store.files import DataDirectory
from emag_desk.ui.collector import Collector
from emag_desk.ui.product_actions import ProductForms
from emag_desk.ui.product_window import ProductWindow
from emag_desk.ui.style import apply_style
from emag_desk.ui.tasks import Tasks

ACCOUNT, CATEGORY = "shop", 900
CHARACTERISTICS, VALUES = 300, 256
#: Fixed text, size, number with unit, resolution, boolean, number.
_TYPES = (11, 60, 11, 2, 11, 30, 20, 1)
_PATIENCE = 30.0


class Holds:
    """The longest time between two turns of the event loop (seconds)."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = 0.0
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    async def during(self, work: Callable[[], Awaitable[object]]) -> tuple[float, float]:
        """Seconds that the work took, and the longest hold meanwhile."""
        gc.collect()
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer.start()
        began = time.perf_counter()
        await work()
        took = time.perf_counter() - began
        self._tick()
        self._timer.stop()
        return took, self.longest


def category() -> dict[str, Any]:
    """A category as large as they come."""
    asked = [
        {
            "id": 20_000 + number,
            "name": f"Caracteristica {number}",
            "type_id": _TYPES[number % len(_TYPES)],
            "display_order": number,
            "is_mandatory": int(number < 20),
            "is_filter": int(number < 80),
            "allow_new_value": number % 2,
            "values": [f"{value} {'cm' if _TYPES[number % len(_TYPES)] == 2 else 'EU'}" for value in range(VALUES)],
            "tags": [],
        }
        for number in range(CHARACTERISTICS)
    ]
    flags = {"is_allowed": 1, "is_ean_mandatory": 1, "is_warranty_mandatory": 1}
    return {
        "id": CATEGORY,
        "name": "Categoria",
        "parent_id": None,
        **flags,
        "characteristics": asked,
        "family_types": [],
    }


def fill(directory: DataDirectory) -> None:
    """A cache with the category and what a platform allows."""
    directory.create()
    cache = Cache(directory.cache, SystemClock())
    cache.open()
    cache.categories.put_template(ACCOUNT, "", category())
    cache.put_reference(ACCOUNT, "vat", [{"vat_id": 1, "vat_rate": 0.21}])
    cache.put_reference(ACCOUNT, "handling_time", [{"id": days} for days in (0, 1, 2)])
    cache.close()


def plain_form(fields: list[Field]) -> QDialog:
    """Every question at once."""
    dialog = QDialog()
    dialog.resize(1080, 780)
    inside = QWidget()
    form = QFormLayout(inside)
    for field in fields:
        editor: QWidget
        if field.choices:
            editor = QComboBox()
            editor.setEditable(True)
            editor.addItems(field.choices)
        else:
            editor = QLineEdit()
        form.addRow(field.label, editor)
    area = QScrollArea(dialog)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    QVBoxLayout(dialog).addWidget(area)
    dialog.show()
    return dialog


async def until(is_so: Callable[[], object]) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(_PATIENCE):
        while not is_so():
            await asyncio.sleep(0)


async def close(widget: QDialog) -> None:
    """Close a window and let Qt delete it, so that the next round begins like the first."""
    widget.close()
    widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    await asyncio.sleep(0.05)


async def open_ours(products: ProductForms) -> ProductWindow:
    """As Ctrl+N does, until it can be typed into."""
    products.new(ACCOUNT, CATEGORY)
    await until(lambda: products.windows)
    window = products.windows[-1]
    column = window.form.column
    await until(lambda: len(window.state.fields) > CHARACTERISTICS and column.rows() and column.is_settled())
    await until(lambda: window.form.current)
    window.repaint()
    return window


async def scroll(window: ProductWindow) -> None:
    """To the end and back, page by page, as somebody who looks for a field does."""
    column = window.form.column
    bar = column.verticalScrollBar()
    for step in range(2 * 12):
        part = step / 12 if step < 12 else 2 - step / 12
        bar.setValue(int(bar.maximum() * part))
        await asyncio.sleep(0)
        await until(column.is_settled)


async def open_plain(fields: list[Field]) -> QDialog:
    """Filled at once, until it is painted."""
    dialog = plain_form(fields)
    await asyncio.sleep(0)
    dialog.repaint()
    return dialog


async def measure(directory: DataDirectory, rounds: int) -> None:
    """Let the two take turns and print the figures."""
    prefix = f"EMAG_{ACCOUNT.upper()}_"
    login = {"USERNAME": "a", "PASSWORD": "b", "BASE_URL": "http://127.0.0.1:9/api-3", "PLATFORM": "emag-ro"}
    environment = {f"{prefix}{name}": value for name, value in login.items()}
    desk = await Desk.open(directory, environment=environment, secrets=Secrets())
    owner, tasks, holds = QWidget(), Tasks(), Holds()
    gc.freeze()
    Collector(owner)  # as in the program
    products = ProductForms(desk, tasks, owner)
    ours: list[tuple[float, float]] = []
    plain: list[tuple[float, float]] = []
    scrolls: list[tuple[float, float]] = []
    idle: list[tuple[float, float]] = []
    try:
        for number in range(rounds + 1):
            quiet = await holds.during(lambda: asyncio.sleep(0.3))
            mine = await holds.during(lambda: open_ours(products))
            window = products.windows[-1]
            fields = list(window.state.fields)
            scrolled = await holds.during(lambda window=window: scroll(window))
            await close(window)
            opened: list[QDialog] = []

            async def bare(fields: list[Field] = fields, opened: list[QDialog] = opened) -> None:
                opened.append(await open_plain(fields))

            other = await holds.during(bare)
            await close(opened[0])
            if number:  # the first of each loads modules and fonts
                ours.append(mine)
                plain.append(other)
                scrolls.append(scrolled)
                idle.append(quiet)
    finally:
        await tasks.close()
        await desk.aclose()
        owner.deleteLater()
    _show(ours, plain, scrolls, idle)


def _show(
    ours: list[tuple[float, float]],
    plain: list[tuple[float, float]],
    scrolls: list[tuple[float, float]],
    idle: list[tuple[float, float]],
) -> None:
    sys.stdout.write(f"a form of {CHARACTERISTICS} characteristics with {VALUES} values each, {len(ours)} rounds\n")
    for name, times in (
        ("plain QFormLayout, filled at once", plain),
        ("product form", ours),
        ("product form, scrolled through", scrolls),
        ("idle", idle),
    ):
        took = f"opens in {median(took for took, _ in times) * 1000:6.0f} ms" if times in (plain, ours) else ""
        holds = [hold * 1000 for _, hold in times]
        sys.stdout.write(f"  {name:34}{took:20}   hold {median(holds):6.0f} ms   worst {max(holds):6.0f} ms\n")
    ratio = median(took for took, _ in ours) / median(took for took, _ in plain)
    sys.stdout.write(f"  ratio {ratio:.2f} (aims: in one breath; no hold over 50 ms)\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    apply_style(application, "light")
    loop = qasync.QEventLoop(application)
    with tempfile.TemporaryDirectory() as folder, asyncio.Runner(loop_factory=lambda: loop) as runner:
        directory = DataDirectory(Path(folder) / "data")
        fill(directory)
        sys.setswitchinterval(0.0005)  # as in the program
        runner.run(measure(directory, options.rounds))


if __name__ == "__main__":
    main()
