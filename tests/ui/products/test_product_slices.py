"""A category of 300 questions with 256 values each: the window is never held, and only what is seen is built."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import pairwise
from time import perf_counter
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from emag_desk.ui.field_editors import QuietCombo
from emag_desk.ui.product_column import FieldColumn

Run = Callable[[Any], Any]
RO, HUGE = "shop-ro", 900


def test_a_huge_category_builds_what_is_in_sight_and_the_rest_when_it_comes(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            window = await here.new(RO, HUGE)
            column = window.form.column
            assert len(window.state.fields) > 320
            first = len(column.rows())
            assert 8 <= first < 40  # what fits, and a little more
            bar = column.verticalScrollBar()
            bar.setValue(bar.maximum() // 2)
            await here.settled()
            middle = column.rows()
            assert first < len(middle) < 80
            seen = [row for row in middle if row.visibleRegion().boundingRect().height() > 0]
            tops = [row.y() for row in seen]
            assert len(seen) > 8 and tops == sorted(tops)
            assert all(low.y() >= high.y() + high.height() for high, low in pairwise(seen))

    run(scene())


def test_no_turn_of_the_event_loop_builds_more_than_a_slice(run: Run, bench: Any, monkeypatch: Any) -> None:
    """The clock of the slices is turned by hand: each row takes 5 ms, so after three the loop must have its turn."""
    now = [0.0]
    built: list[int] = []
    build = FieldColumn._build
    fill = FieldColumn._fill

    def slow_build(self: FieldColumn, item: Any) -> None:
        if item.widget is None and item.field is not None:
            now[0] += 0.005
            built[-1] += 1
        build(self, item)

    def counted_fill(self: FieldColumn) -> None:
        built.append(0)
        fill(self)

    monkeypatch.setattr("emag_desk.ui.product_column.perf_counter", lambda: now[0])
    monkeypatch.setattr(FieldColumn, "_build", slow_build)
    monkeypatch.setattr(FieldColumn, "_fill", counted_fill)

    async def scene() -> None:
        async with bench() as here:
            window = await here.new(RO, HUGE)
            await here.settled()
            assert len(window.form.column.rows()) >= 8
            assert max(built) <= 4 and sum(count > 0 for count in built) >= 3

    run(scene())


def test_opening_a_huge_category_does_not_hold_the_window(run: Run, bench: Any) -> None:
    """Against what one plain row costs here, so that a slow machine does not fail it: no gap of more than 40 rows."""

    async def scene() -> None:
        async with bench() as here:
            window = await here.new(RO, 101)
            column, fields = window.form.column, window.state.fields
            began = perf_counter()
            rows = [window.form._make_row(field, column._inside) for field in fields]
            one = (perf_counter() - began) / len(rows)
            for row in rows:
                row.deleteLater()
            gaps: list[float] = []

            async def watch() -> None:
                last = perf_counter()
                while True:
                    await asyncio.sleep(0)
                    gaps.append(perf_counter() - last)
                    last = perf_counter()

            watcher = asyncio.create_task(watch())
            await asyncio.sleep(0.05)
            gaps.clear()
            await here.new(RO, HUGE)
            watcher.cancel()
            assert max(gaps) < 0.05 + 40 * one

    run(scene())


def test_the_wheel_scrolls_the_form_and_changes_nothing(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            window = await here.edit(1)
            row = here.row(window, "handling_time:1")
            combo = row.editor.findChild(QuietCombo)
            combo.setFocus()
            before = combo.currentIndex()
            centre = QPointF(combo.rect().center())
            event = QWheelEvent(
                centre,
                QPointF(combo.mapToGlobal(centre.toPoint())),
                QPoint(0, 0),
                QPoint(0, -120),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(combo, event)
            assert combo.currentIndex() == before and not event.isAccepted()

    run(scene())


def test_the_filter_finds_a_field_among_hundreds_and_enter_goes_there(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            window = await here.new(RO, HUGE)
            here.keys(Qt.Key.Key_F, hold=Qt.KeyboardModifier.ControlModifier)
            here.type("caracteristica 217")
            await here.settled()
            assert window.form.column.keys() == ["characteristic:20217"]
            here.keys(Qt.Key.Key_Return)
            assert window.form.current == "characteristic:20217"
            here.keys(Qt.Key.Key_F7)  # what is missing is shown again, whatever the filter hid
            assert window.form.current in window.state.missing and len(window.form.column.keys()) > 320

    run(scene())


def test_sections_tell_what_is_missing_in_each(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            window = await here.new(RO, HUGE)
            counts = window.form.index.counts()
            assert counts["mandatory"] == (20, 0)
            assert sum(missing for missing, _ in counts.values()) == len(window.state.missing)
            here.row(window, "characteristic:20000")
            here.type("5 EU")
            await here.settled()
            assert window.form.index.counts()["mandatory"] == (19, 0)
            here.row(window, "characteristic:20002")
            here.type("nothing like it")
            await here.settled()
            assert window.form.index.counts()["mandatory"] == (18, 1)
            window.form.chips["wrong"].click()
            assert window.form.column.keys() == ["characteristic:20002"]

    run(scene())
