"""Working in the cells as in a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from emag_desk.ui.cell_editor import TextEditor

Run = Callable[[Coroutine[Any, Any, None]], None]
Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier


def select(bench: Any, top: int, left: str, bottom: int, right: str) -> None:
    bench.go(top, left)
    span = QItemSelection(bench.model.index(top, bench.column(left)), bench.model.index(bottom, bench.column(right)))
    bench.table.selectionModel().select(span, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def editor(bench: Any) -> TextEditor:
    found = [edit for edit in bench.table.viewport().findChildren(TextEditor) if edit.isVisible()]
    assert len(found) == 1
    return found[0]


def type_in(bench: Any, text: str) -> None:
    """Type into the current cell: the first key opens its editor."""
    QTest.keyClicks(bench.table, text[0])
    QTest.keyClicks(editor(bench), text[1:])


def act(bench: Any, name: str) -> None:
    bench.tab.actions_by_name[name].trigger()


def test_typing_replaces_the_price_enter_keeps_it_and_goes_down(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            bench.go(0, "sale_price")
            type_in(bench, "99,5")
            assert editor(bench).text() == "99,5"
            QTest.keyClick(editor(bench), Key.Key_Return)
            assert (bench.text(0, "sale_price"), bench.mark(0, "sale_price")) == ("99.50", "staged")
            assert bench.table.currentIndex().row() == 1
            assert await bench.staged() == {1: {"sale_price": "99.50"}}

    run(job())


def test_tab_keeps_the_edit_and_goes_right_and_escape_leaves_the_cell_as_it_was(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            bench.go(0, "sale_price")
            QTest.keyClick(bench.table, Key.Key_F2)
            assert editor(bench).text() == "101.00"
            QTest.keyClicks(editor(bench), "110")
            QTest.keyClick(editor(bench), Key.Key_Tab)
            assert bench.model.columns[bench.table.currentIndex().column()].key == "gross_price"
            bench.go(1, "sale_price")
            QTest.keyClicks(bench.table, "5")
            QTest.keyClick(editor(bench), Key.Key_Escape)
            assert await bench.staged() == {1: {"sale_price": "110.00"}}

    run(job())


def test_what_emag_would_refuse_is_said_while_it_is_typed(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            bench.go(0, "sale_price")
            type_in(bench, "12")
            assert "below the minimum" in editor(bench).verdict.text
            assert editor(bench).bubble.isVisible()
            QTest.keyClick(editor(bench), Key.Key_Return)  # the price first, the minimum next: allowed, and marked
            assert bench.mark(0, "sale_price") == "problem"
            tip = bench.model.data(bench.model.index(0, bench.column("sale_price")), Qt.ItemDataRole.ToolTipRole)
            assert tip.startswith("<span>101.00 → 12.00<br>The price 12.00 is below the minimum")

    run(job())


def test_a_text_that_is_no_price_cannot_be_kept(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            bench.go(0, "sale_price")
            type_in(bench, "12x")
            QTest.keyClick(editor(bench), Key.Key_Return)
            assert editor(bench).verdict.kind == "wrong"  # still open
            bench.table.setFocus()
            assert bench.said and "12x" in bench.said[-1][0]
            assert await bench.staged() == {}

    run(job())


def test_typing_the_old_value_again_takes_the_edit_back(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            bench.model.setData(bench.model.index(0, bench.column("stock:1")), "9")
            assert await bench.staged() == {1: {"stock:1": "9"}}
            bench.model.setData(bench.model.index(0, bench.column("stock:1")), "1")
            assert await bench.staged() == {}
            assert bench.mark(0, "stock:1") == ""

    run(job())


def test_undo_and_redo_stage_what_was_there_before(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            index = bench.model.index(0, bench.column("sale_price"))
            bench.model.setData(index, "110")
            bench.model.setData(index, "120")
            act(bench, "undo")
            assert await bench.staged() == {1: {"sale_price": "110.00"}}
            act(bench, "undo")
            assert await bench.staged() == {}
            act(bench, "redo")
            act(bench, "redo")
            assert await bench.staged() == {1: {"sale_price": "120.00"}}
            assert bench.text(0, "sale_price") == "120.00"

    run(job())


def test_a_block_goes_to_the_clipboard_and_back(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            select(bench, 0, "name", 1, "sale_price")
            act(bench, "copyWithHeaders")
            await bench.tasks._running["copy"]
            lines = QGuiApplication.clipboard().text().split("\r\n")
            assert lines[0].split("\t")[0] == "Name" and len(lines) == 3
            assert lines[1].split("\t")[0] == "Șurubelniță 1" and lines[1].split("\t")[-1] == "101.00"

    run(job())


def test_a_pasted_block_keeps_the_good_cells_and_names_the_bad_ones(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            for between in ("gross_price", "general_stock"):
                bench.table.show_column(between, False)
            bench.go(0, "sale_price")
            QGuiApplication.clipboard().setText("1.234,50\t7\r\nabc\t8\r\n")
            act(bench, "paste")
            assert await bench.staged() == {1: {"sale_price": "1234.50", "stock:1": "7"}, 2: {"stock:1": "8"}}
            text, tone = bench.said[-1]
            assert tone == "warning" and "2, Price" in text and "abc" in text
            act(bench, "undo")
            assert await bench.staged() == {}

    run(job())


def test_one_pasted_value_fills_the_selection(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            select(bench, 0, "stock:1", 2, "stock:1")
            QGuiApplication.clipboard().setText("50")
            act(bench, "paste")
            assert await bench.staged() == {number: {"stock:1": "50"} for number in (1, 2, 3)}

    run(job())


def test_rows_pasted_back_unchanged_change_nothing(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            select(bench, 0, "account", 3, "fetched_at")
            act(bench, "copy")
            await bench.tasks._running["copy"]
            act(bench, "paste")
            assert await bench.staged() == {}
            assert bench.said == []

    run(job())


def test_fill_down_delete_and_take_back(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            select(bench, 0, "stock:1", 2, "stock:1")
            act(bench, "fillDown")
            assert await bench.staged() == {2: {"stock:1": "1"}, 3: {"stock:1": "1"}}
            select(bench, 0, "recommended_price", 0, "recommended_price")
            act(bench, "clear")
            assert (await bench.staged())[1] == {"recommended_price": "0.00"}
            assert bench.text(0, "recommended_price") == ""
            select(bench, 0, "recommended_price", 2, "stock:1")
            act(bench, "takeBack")
            assert await bench.staged() == {}

    run(job())


def test_status_is_chosen_from_a_list(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            bench.model.setData(bench.model.index(0, bench.column("status")), "inactive")
            assert bench.text(0, "status") == "Inactive"
            assert bench.mark(0, "status") == "warning"  # no longer on sale
            assert await bench.staged() == {1: {"status": "0"}}

    run(job())


def test_the_gross_price_follows_the_edited_net_price(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            assert bench.text(0, "gross_price") == "122.21"
            bench.model.setData(bench.model.index(0, bench.column("sale_price")), "100")
            assert bench.text(0, "gross_price") == "121.00"

    run(job())


def test_the_keys_of_the_table_do_not_reach_into_the_search_field(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            bench.go(0, "recommended_price")
            field: QLineEdit = bench.bar.search
            field.setFocus()
            QTest.keyClicks(field, "ab")
            QTest.keyClick(field, Key.Key_Backspace, Control)
            assert field.text() == ""
            assert await bench.staged() == {}

    run(job())
