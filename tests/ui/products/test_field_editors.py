"""Each kind of question has an editor that gives canonical values back, whatever way they were typed."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from emag_desk.domain.field import Field
from emag_desk.domain.field_values import FieldKind
from emag_desk.domain.product_keys import read, write
from emag_desk.ui.field_editors import Editor, FormContext
from emag_desk.ui.image_list import MAIN, SECONDARY
from emag_desk.ui.product_editors import make_editor

Make = Callable[..., Editor]
ENTER, BACKSPACE, ALT = Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def context(qtbot: Any) -> FormContext:
    context = FormContext()
    context.vat_rate = lambda: Decimal("0.21")
    return context


@pytest.fixture
def make(qtbot: Any, context: FormContext) -> Make:
    """An editor on the screen."""

    def made(kind: FieldKind, key: str = "characteristic:1", **more: Any) -> Editor:
        field = Field(key, "Question", kind, given=key.startswith("characteristic"), **more)
        editor = make_editor(field, context)
        qtbot.addWidget(editor)
        editor.resize(640, 200)
        editor.show()
        editor.activateWindow()
        qtbot.waitUntil(editor.isActiveWindow)
        return editor

    return made


def type_into(widget: QWidget, text: str) -> None:
    widget.setFocus()
    QTest.keyClicks(widget, text)


def lines(editor: Any) -> list[Any]:
    return list(editor.entry.lines)


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (FieldKind.NUMERIC, ["1,5"], "1.5"),
        (FieldKind.NUMERIC_UNIT, ["30", "cm"], "30 cm"),
        (FieldKind.RESOLUTION, ["640", "480"], "640 x 480"),
        (FieldKind.VOLUME, ["30", "40", "50", "10"], "30 x 40 x 50 - 10"),
        (FieldKind.SIZE, ["36  EU"], "36 EU"),
        (FieldKind.DATE, ["31.12.2026"], "2026-12-31"),
        (FieldKind.WHOLE, ["007"], "7"),
    ],
)
def test_parts_and_ways_of_writing_become_the_one_that_emag_takes(
    make: Make, kind: FieldKind, typed: list[str], value: str
) -> None:
    editor: Any = make(kind)
    inputs = [editor.line] if hasattr(editor, "line") else lines(editor)
    for line, text in zip(inputs, typed, strict=True):
        type_into(line, text)
    assert editor.values() == [value]
    editor.show_values([])
    assert editor.values() == []
    editor.show_values([value])
    assert editor.values() == [value]


@pytest.mark.parametrize(("kind", "text"), [(FieldKind.RESOLUTION, "640x480"), (FieldKind.NUMERIC_UNIT, "30cm")])
def test_what_is_pasted_whole_is_put_into_its_parts(make: Make, kind: FieldKind, text: str) -> None:
    editor: Any = make(kind)
    first = lines(editor)[0]
    first.setText(text)
    first.textEdited.emit(text)
    assert [line.text() for line in lines(editor)] == (["640", "480"] if "x" in text else ["30", "cm"])


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (FieldKind.RESOLUTION, "640x480", "640 x 480"),
        (FieldKind.VOLUME, "30x40*50-10", "30 x 40 x 50 - 10"),
        (FieldKind.NUMERIC_UNIT, "1,5 kg", "1.5 kg"),
        (FieldKind.NUMERIC_UNIT, "30cm", "30 cm"),
    ],
)
def test_what_is_typed_in_one_go_walks_through_its_parts(make: Make, kind: FieldKind, typed: str, value: str) -> None:
    editor: Any = make(kind)
    lines(editor)[0].setFocus()
    for letter in typed:
        QTest.keyClick(QApplication.focusWidget(), letter)
    assert editor.values() == [value]


def test_several_values_become_chips_and_come_back_for_editing(make: Make) -> None:
    editor: Any = make(FieldKind.FIXED, multiple=True, choices=("Alb", "Negru", "Roșu"), allow_new=False)
    line = lines(editor)[0]
    heard: list[list[str]] = []
    editor.edited.connect(lambda: heard.append(editor.values()))
    type_into(line, "alb")
    assert editor.values() == ["Alb"]  # what is typed counts before Enter
    QTest.keyClick(line, ENTER)
    type_into(line, "rosu;NEGRU")
    QTest.keyClick(line, ENTER)
    assert editor.values() == ["Alb", "Roșu", "Negru"] == editor.chips.texts()
    QTest.keyClick(line, BACKSPACE)
    assert line.text() == "Negru" and editor.values() == ["Alb", "Roșu", "Negru"]
    line.clear()
    line.textEdited.emit("")
    assert heard[-1] == ["Alb", "Roșu"]


def test_leaving_a_field_keeps_what_was_typed(make: Make) -> None:
    editor: Any = make(FieldKind.FIXED, multiple=True, choices=("Alb",), allow_new=True)
    line = lines(editor)[0]
    type_into(line, "Bleu")
    line.clearFocus()
    assert editor.chips.texts() == ["Bleu"] and line.text() == ""


def test_the_wrong_value_is_the_one_that_is_marked(make: Make) -> None:
    editor: Any = make(FieldKind.EANS, key="ean", multiple=True)
    line = lines(editor)[0]
    QGuiApplication.clipboard().setText("5941234567899, 5949999000018")
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, ENTER)
    assert editor.chips.texts() == ["5941234567899", "5949999000018"]
    editor.show_wrong(True, [1])
    tones = [chip._tone for chip in editor.chips._chips]
    assert [str(tone) for tone in tones] == ["accent", "bad"]


def test_a_code_that_lost_its_last_digit_is_repaired_by_a_press(make: Make) -> None:
    editor: Any = make(FieldKind.EANS, key="ean", multiple=True)
    type_into(lines(editor)[0], "594123456789")
    assert "5941234567899" in editor._repair.text()
    editor._repair.click()
    assert editor.values() == ["5941234567899"] and editor._repair.isHidden()


def test_yes_no_and_not_applicable_are_pressed_again_to_take_them_back(make: Make) -> None:
    editor: Any = make(FieldKind.BOOLEAN, choices=("Da", "Nu", "N/A"), allow_new=False)
    da, nu, _ = editor.buttons
    da.setFocus()
    QTest.keyClick(da, Qt.Key.Key_Space)
    assert editor.values() == ["Da"]
    QTest.keyClick(da, Qt.Key.Key_Right)
    assert editor.values() == ["Nu"] and nu.hasFocus()
    QTest.keyClick(nu, Qt.Key.Key_Space)
    assert editor.values() == []


def test_a_price_is_typed_with_or_without_vat(make: Make, context: FormContext) -> None:
    editor: Any = make(FieldKind.PRICE, key="sale_price", unit="RON")
    type_into(editor.net, "100")
    assert editor.gross.text() == "121.00" and editor.values() == ["100.00"]
    editor.gross.selectAll()
    type_into(editor.gross, "60,50")
    assert editor.values() == ["50.00"]
    editor.net.setFocus()
    context.vat_rate = lambda: Decimal("0.11")
    context.rate_changed.emit()
    assert editor.gross.text() == "55.50" and editor.values() == ["50.00"]
    context.vat_rate = lambda: None
    context.rate_changed.emit()
    assert not editor.gross.isEnabled() and editor.values() == ["50.00"]


def test_the_green_tax_has_vat_in_it_already(make: Make) -> None:
    editor: Any = make(FieldKind.PRICE, key="green_tax", unit="RON")
    assert editor.gross is None


IMAGES = ["https://x.test/1.jpg", "https://x.test/2.jpg", "https://x.test/3.png"]


def images(editor: Any) -> list[tuple[str, int]]:
    return [(read(text)["url"][-5], read(text)["display_type"]) for text in editor.values()]


def test_images_are_pasted_together_ordered_and_only_one_is_the_main_one(make: Make) -> None:
    editor: Any = make(FieldKind.IMAGES, key="images", multiple=True)
    editor.add_button.click()
    QGuiApplication.clipboard().setText("\n".join(IMAGES))
    QTest.keyClick(editor.rows[0].url, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert images(editor) == [("1", MAIN), ("2", SECONDARY), ("3", SECONDARY)]
    last = editor.rows[2].url
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Up, ALT)
    assert [name for name, _ in images(editor)] == ["1", "3", "2"] and last.hasFocus()
    row = editor.rows[1]
    row.kind.setCurrentIndex(row.kind.findData(MAIN))
    row.kind.activated.emit(row.kind.currentIndex())
    assert images(editor) == [("1", SECONDARY), ("3", MAIN), ("2", SECONDARY)]


def test_an_image_is_dragged_to_another_place(make: Make) -> None:
    editor: Any = make(FieldKind.IMAGES, key="images", multiple=True)
    editor.show_values([write({"display_type": 0, "url": url}) for url in IMAGES])
    QApplication.processEvents()
    handle = editor.rows[0].handle
    below = editor.rows[2].geometry().center()
    place = QPointF(handle.mapFromGlobal(editor.mapToGlobal(below)))
    buttons = Qt.MouseButton.LeftButton
    event = QMouseEvent(QMouseEvent.Type.MouseMove, place, QPointF(), buttons, buttons, Qt.KeyboardModifier.NoModifier)
    handle.mouseMoveEvent(event)
    assert images(editor)[0][0] == "2" and len(editor.rows) == 3


def test_an_empty_row_does_not_count_and_backspace_takes_it_out(make: Make) -> None:
    editor: Any = make(FieldKind.CONTACTS, key="manufacturer", multiple=True, most_values=2)
    editor.add_button.click()
    assert editor.values() == []
    for line, text in zip(editor.rows[0].lines, ("Luxora SRL", "Brasov", "x@luxora.ro"), strict=True):
        type_into(line, text)
    assert [read(text) for text in editor.values()] == [
        {"name": "Luxora SRL", "address": "Brasov", "email": "x@luxora.ro"}
    ]
    editor.add_button.click()
    assert not editor.add_button.isEnabled()  # eMAG takes no more
    QTest.keyClick(editor.rows[1].lines[0], BACKSPACE)
    assert len(editor.rows) == 1 and editor.rows[0].lines[0].hasFocus() and editor.add_button.isEnabled()


def test_a_family_names_what_its_members_differ_in(make: Make, context: FormContext) -> None:
    counts = {5401: [("characteristic:5401", 0)]}
    context.answers_to = lambda number: counts.get(number, [])
    context.characteristic_names = {5401: "Culoare"}
    asked: list[str] = []
    context.go = asked.append
    editor: Any = make(
        FieldKind.FAMILY, key="family", choices=("95",), choice_labels=("Culoare",), defining={"95": (5401,)}
    )
    type_into(editor.number, "7")
    type_into(editor.family_name, "Lampi")
    editor.type.setCurrentIndex(1)
    editor.type.activated.emit(1)
    assert [read(text) for text in editor.values()] == [{"id": 7, "name": "Lampi", "family_type_id": 95}]
    assert "Culoare (not filled)" in editor.differ.text()
    editor.go_button.click()
    assert asked == ["characteristic:5401"]
    counts[5401] = [("characteristic:5401", 1)]
    editor.refresh()
    assert "one value" in editor.differ.text() and editor.go_button.isHidden()


# The description


def test_what_is_written_becomes_basic_html(make: Make) -> None:
    editor: Any = make(FieldKind.HTML, key="description", most_characters=16_777_215)
    paper = editor.paper
    type_into(paper, "Lampa ")
    editor.bold()
    QTest.keyClicks(paper, "LED")
    editor.bold()
    QTest.keyClick(paper, ENTER)
    QTest.keyClicks(paper, "usoara")
    editor.listed(editor_style())
    assert editor.values() == ["<p>Lampa <b>LED</b></p><ul><li>usoara</li></ul>"]


def editor_style() -> Any:
    from PySide6.QtGui import QTextListFormat

    return QTextListFormat.Style.ListDisc


def test_a_description_stays_as_it_came_until_it_is_typed_into(make: Make) -> None:
    html = "<p class='x'>Lampă</p><table><tr><td>12 W</td></tr></table>"
    editor: Any = make(FieldKind.HTML, key="description")
    editor.show_values([html])
    assert editor.views.currentIndex() == 1  # tables cannot be written on paper
    for view in (0, 1, 2, 1):
        editor.show_view(view)
        assert editor.values() == [html]
    editor.show_view(0)
    assert editor.paper.isReadOnly() and "HTML" in editor._notice.text()


def test_nothing_dangerous_is_shown_run_or_fetched(make: Make) -> None:
    editor: Any = make(FieldKind.HTML, key="description")
    editor.show_values(["<p onclick='x()'>A</p><script>alert(1)</script><img src='file:///etc/passwd'>"])
    editor.show_view(2)
    shown = editor.preview.document()
    assert shown.toPlainText() == "A" and "passwd" not in shown.toHtml()
    assert "script" in editor._notice.text()
    pasted = QMimeData()
    pasted.setHtml("<b>B</b><script>alert(2)</script><img src='https://x.test/track.png'>")
    editor.show_values([""])
    editor.show_view(0)
    editor.paper.insertFromMimeData(pasted)
    assert editor.values() == ["<p><b>B</b></p>"]


def test_words_typed_into_the_html_view_become_paragraphs(make: Make) -> None:
    editor: Any = make(FieldKind.HTML, key="description")
    editor.show_view(1)
    type_into(editor.source, "Lampa < 12 W")
    assert editor.values() != []
    editor.source.setPlainText("una\n\ndoua")
    assert editor.values() == ["<p>una</p><p>doua</p>"]
