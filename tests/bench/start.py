"""How soon the window stands there with a million cached offers, against an empty PySide6 window, and its memory.

    python tests/bench/start.py [--offers 1000000] [--rounds 7]

Each start is a process of its own, from its creation to the end of its first paint (ours shows rows by then). The two
take turns; the figures are medians. Peak memory is that of our process after everything behind the window was loaded
and the table was scrolled through.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[2]))

#: Where the table is scrolled to, as parts of its height.
_PLACES = (0.1, 0.9, 0.5, 0.2, 0.99, 0.0)


def empty() -> None:
    """The baseline: say when an empty window was painted."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, QApplication.quit)

    application = QApplication([])
    window = Window()
    window.resize(1440, 900)
    window.show()
    application.exec()
    sys.stdout.write(f"{time.monotonic()}\n")


def ours(directory: Path) -> None:
    """Say when our window was painted with rows; then load the rest, scroll, and say the peak memory in MB."""
    from PySide6.QtGui import QPaintEvent

    from emag_desk.app import run
    from emag_desk.store.files import DataDirectory
    from emag_desk.ui.main_window import MainWindow
    from emag_desk.ui.offer_table import OfferTable

    painted: list[float] = []
    build = OfferTable.paintEvent

    def paint(table: OfferTable, event: QPaintEvent) -> None:
        build(table, event)
        if not painted and len(table.rows_.numbers):
            painted.append(time.monotonic())

    async def scroll(window: MainWindow, _: object) -> None:
        bar = window.offers.table.verticalScrollBar()
        while not window.offers.source.is_complete:
            await asyncio.sleep(0.05)
        for place in _PLACES:
            bar.setValue(int(bar.maximum() * place))
            await asyncio.sleep(0.3)
        window.close()

    OfferTable.paintEvent = paint  # type: ignore[method-assign]
    run(DataDirectory(directory), companion=scroll)
    sys.stdout.write(f"{painted[0]}\n{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}\n")


def _start(*arguments: str) -> list[float]:
    before = time.monotonic()
    command = [sys.executable, __file__, *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment).stdout
    moment, *rest = (float(line) for line in printed.split())
    return [moment - before, *rest]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--offers", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--empty", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--window", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.empty:
        empty()
    elif options.window:
        ours(options.window)
    else:
        compare(options.offers, options.rounds)


def compare(offers: int, rounds: int) -> None:
    """Let the two take turns and print the medians."""
    from tests.bench.million import data_directory

    directory = data_directory(offers).path
    bare, full, memory = [], [], []
    for number in range(rounds + 1):
        one, (other, peak) = _start("--empty")[0], _start("--window", str(directory))
        if number:  # the first of each warms the file system's cache
            bare.append(one)
            full.append(other)
            memory.append(peak)
    ratio = median(full) / median(bare)
    sys.stdout.write(
        f"start to first paint, {offers:,} offers, {rounds} rounds\n"
        f"  empty PySide6 window  {median(bare) * 1000:6.0f} ms\n"
        f"  eMAG Desk with rows   {median(full) * 1000:6.0f} ms   ratio {ratio:.2f} (aim <= 1.5)\n"
        f"  peak memory           {max(memory):6.0f} MB   (aim <= 250 MB)\n"
    )


if __name__ == "__main__":
    main()
