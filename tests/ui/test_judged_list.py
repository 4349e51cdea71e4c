"""The list of what cannot be done, and why: readable from the first moment on."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from emag_desk.ui.rows.judged_list import JudgedList
from emag_desk.ui.style import ROW_HEIGHT


def test_rows_are_as_high_as_their_reasons_need_where_the_column_of_reasons_appears(qtbot: Any, qapp: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    found = JudgedList("list", "The returns", [("Return", 96), ("Customer", 150), ("Goes back", 104)], window)
    QVBoxLayout(window).addWidget(found)
    why = "A hose of fifteen metres, pink: the diagnostic is missing. What did you find?"
    found.show_judged([(("1", "Ana", ""), why), (("2", "Ion", ""), why)])
    window.resize(760, 400)
    window.show()
    qapp.processEvents()
    assert found.columnWidth(3) > 300
    qtbot.waitUntil(lambda: max(found.rowHeight(0), found.rowHeight(1)) <= 2 * ROW_HEIGHT)
