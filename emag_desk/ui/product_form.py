"""The form of a product: sections at the left, questions at the right, what is missing and wrong always in sight."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from emag_desk.domain.field import GROUP_LABELS, Field, Group
from emag_desk.domain.field_values import folded
from emag_desk.domain.product import summary
from emag_desk.errors import InputError
from emag_desk.ui.dialogs import shortcut
from emag_desk.ui.field_editors import FormContext, caption, choice_words
from emag_desk.ui.icons import coloured
from emag_desk.ui.language import say, say_label
from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import clean, html_to_text
from emag_desk.ui.product_column import FieldColumn
from emag_desk.ui.product_editors import make_editor
from emag_desk.ui.product_family import FamilyEditor
from emag_desk.ui.product_index import SectionCount, SectionIndex
from emag_desk.ui.product_row import FieldRow
from emag_desk.ui.product_state import ProductState
from emag_desk.ui.rows.search_bar import ChipButton
from emag_desk.ui.style import colour, theme_of
from emag_desk.ui.widgets import UNIT

#: What "was …" shows of a long value.
_LONGEST_WAS = 80


class ProductForm(QWidget):
    """Shows a `ProductState`. It writes nothing down and asks no server; `context` is what its editors ask."""

    left = Signal(bool)  # the focus wants to leave, forwards or back

    def __init__(self, state: ProductState, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state, self.context = state, context
        context.answers_to = state.answers_to
        context.go = self.go
        self._showing = False
        self.index = SectionIndex(self)
        self.column = FieldColumn(self._make_row, self)
        self.search = QLineEdit(self)
        self.search.setObjectName("fieldSearch")
        self.search.setProperty("search", True)
        self.search.setPlaceholderText(self.tr("Find a field"))
        self.search.setAccessibleName(self.tr("Find a field"))
        self.search.setClearButtonEnabled(True)
        self._loupe = QAction(self)
        self.search.addAction(self._loupe, QLineEdit.ActionPosition.LeadingPosition)
        self.chips = {
            "missing": ChipButton(self.tr("Missing"), self),
            "wrong": ChipButton(self.tr("To mend"), self),
            "changed": ChipButton(self.tr("Changed"), self),
        }
        self._build()
        self.index.wanted.connect(self.column.go_to_group)
        self.column.at_group.connect(self.index.show_group)
        self.column.left.connect(self.left)
        self.search.textChanged.connect(lambda _: self.narrow())
        self.search.returnPressed.connect(self._go_to_found)
        state.checked.connect(self._show_checks)
        state.shown.connect(self._show_values)
        shortcut(self, "F8", self.next_problem)
        shortcut(self, "Shift+F8", lambda: self.next_problem(back=True))
        shortcut(self, "F7", self.next_missing)
        shortcut(self, "Ctrl+F", self._focus_search)
        shortcut(self, "Ctrl+PgDown", lambda: self._next_section(1))
        shortcut(self, "Ctrl+PgUp", lambda: self._next_section(-1))
        self.tint()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(2 * UNIT, 0, 2 * UNIT, UNIT)
        top.setSpacing(UNIT - 2)
        top.addWidget(self.search, 1)
        for name, chip in self.chips.items():
            chip.setObjectName(f"chip {name}")
            chip.toggled.connect(self._chip_toggled)
            top.addWidget(chip)
        self.chips["missing"].setToolTip(self.tr("Show only what is mandatory and empty (F7 goes to the next)"))
        self.chips["wrong"].setToolTip(self.tr("Show only what eMAG would refuse (F8 goes to the next)"))
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(top)
        right.addWidget(self.column, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * UNIT, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.index)
        row.addLayout(right, 1)

    # Questions

    def ask(self, fields: Sequence[Field]) -> None:
        """Show other questions; editors of those that stay are kept, with the cursor in them."""
        self.state.ask(fields)
        groups: dict[str, list[Field]] = {}
        for field in fields:
            groups.setdefault(field.group, []).append(field)
        self.column.show_groups(
            [(group, say_label(GROUP_LABELS[Group(group)]), asked) for group, asked in groups.items()]
        )
        self.narrow()
        self._show_checks()

    def _make_row(self, field: Field, parent: QWidget) -> FieldRow:
        row = FieldRow(field, make_editor(field, self.context), parent)
        row.editor.show_values(self.state.value(field.key))
        row.edited.connect(self._edited)
        row.reverted.connect(self.state.take_back)
        self._show_row(row)
        return row

    def _edited(self, key: str) -> None:
        row = self.column.row(key)
        if row is not None and not self._showing:
            self.state.put(key, row.editor.values())

    def _show_values(self, keys: Collection[str]) -> None:
        self._showing = True
        for row in self.column.rows():
            if row.field.key in keys:
                row.editor.show_values(self.state.value(row.field.key))
        self._showing = False

    # What is wrong

    def _show_checks(self) -> None:
        for row in self.column.rows():
            self._show_row(row)
        missing, wrong = set(self.state.missing), set(self.state.wrong())
        sections: dict[str, list[Field]] = {}
        for field in self.state.fields:
            sections.setdefault(field.group, []).append(field)
        self.index.show_sections(
            [
                SectionCount(
                    group,
                    say_label(GROUP_LABELS[Group(group)]),
                    sum(field.key in missing for field in fields),
                    sum(field.key in wrong for field in fields),
                    len(fields),
                )
                for group, fields in sections.items()
            ]
        )
        for name, count in (("missing", len(missing)), ("wrong", len(wrong))):
            self.chips[name].set_count(count)
        changes = len(self.state.changes()) if self.state.base is not None else -1
        self.chips["changed"].set_count(changes)
        self.chips["changed"].setVisible(self.state.base is not None)

    def _show_row(self, row: FieldRow) -> None:
        key = row.field.key
        found = self.state.shown_problems(key)
        stopping = [problem for problem in found if problem.stops]
        row.show_problems(
            list(dict.fromkeys(say(problem.sentence) for problem in stopping)),
            list(dict.fromkeys(say(problem.sentence) for problem in found if not problem.stops)),
            [problem.index for problem in stopping],
        )
        remarks = [remark for remark in self.state.remarks if remark.key == key]
        refused = any(not remark.saved for remark in remarks)
        row.show_remarks(
            [self.tr("eMAG: {text}").format(text=clean(remark.message)) for remark in remarks],
            Tone.BAD if refused else Tone.NOTICE,
        )
        was = self.state.was(key)
        row.show_was(None if was is None else self.tr("was {value}").format(value=_summary(row.field, was)))
        if isinstance(row.editor, FamilyEditor):
            row.editor.refresh()

    # Going from one to the next

    def go(self, key: str) -> bool:
        """Bring a field into sight with the cursor in it, whatever the filter hid."""
        if key not in self.state.by_key:
            return False
        if key not in self.column.keys():  # noqa: SIM118 - it is no dictionary
            self.show_all()
        return self.column.go(key)

    def next_problem(self, *, back: bool = False) -> bool:
        """Go to the next field that eMAG would refuse, those that are missing among them; False when there is none."""
        self.state.settle()
        found = set(self.state.wrong()) | set(self.state.missing)
        return self._next(found, back=back)

    def next_missing(self) -> bool:
        """Go to the next field that is mandatory and empty; False when there is none."""
        self.state.settle()
        return self._next(set(self.state.missing))

    def _next(self, wanted: set[str], *, back: bool = False) -> bool:
        keys = [field.key for field in self.state.fields]
        found = [key for key in keys if key in wanted]
        if not found:
            return False
        here = keys.index(self.current) if self.current in keys else -1
        if back:
            before = [key for key in found if keys.index(key) < here]
            return self._show_at((before or found)[-1])
        after = [key for key in found if keys.index(key) > here]
        return self._show_at((after or found)[0])

    def _show_at(self, key: str) -> bool:
        self.state.touched.add(key)  # whoever is led there wants to hear why
        went = self.go(key)
        self._show_checks()
        return went

    @property
    def current(self) -> str:
        """The field with the cursor, empty when none has it."""
        return self.column.current

    def _next_section(self, step: int) -> None:
        row = self.index.currentRow() + step
        if 0 <= row < self.index.count():
            self.index.setCurrentRow(row)
            item = self.index.item(row)
            self.index.itemClicked.emit(item)

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        self.column.focus_first()

    # Showing some only

    def show_all(self) -> None:
        """Show every field again."""
        for chip in self.chips.values():
            chip.blockSignals(True)
            chip.setChecked(False)
            chip.blockSignals(False)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.narrow()

    def narrow(self) -> None:
        """Show the fields that the search and the chips ask for, as things stand now."""
        wanted = folded(self.search.text())
        chosen = [name for name, chip in self.chips.items() if chip.isChecked() and chip.isVisibleTo(self)]
        if not wanted and not chosen:
            self.column.show_only(None)
            return
        keys = {field.key for field in self.state.fields if wanted in folded(caption(field))}
        sets: dict[str, Callable[[], Collection[str]]] = {
            "missing": lambda: self.state.missing,
            "wrong": self.state.wrong,
            "changed": self.state.changes,
        }
        if chosen:
            keys &= {key for name in chosen for key in sets[name]()}
        self.column.show_only(keys)

    def _chip_toggled(self) -> None:
        self.state.settle()
        self.narrow()

    def _go_to_found(self) -> None:
        for key in self.column.keys()[:1]:
            self.column.go(key)

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # Looks

    def tint(self) -> None:
        """Draw the icons in the colours of the look."""
        self._loupe.setIcon(coloured("search", colour(theme_of(self.palette()).muted), size=16))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_loupe"):
            self.tint()


def _summary(field: Field, values: Sequence[str]) -> str:
    """What eMAG has, in a few words."""
    if not values:
        return "–"
    if field.key == "description":
        text = " ".join(html_to_text(values[0][:2000]).split())
    elif field.choices and not field.given:
        text = ", ".join(choice_words(field, value) for value in values)
    else:
        try:
            text = summary(field.key, values)
        except InputError:
            text = ", ".join(values)
    text = clean(text, lines=False)
    return text if len(text) <= _LONGEST_WAS else text[:_LONGEST_WAS] + "…"
