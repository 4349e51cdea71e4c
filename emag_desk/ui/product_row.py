"""One question of a product form: its caption, its editor, and what is to be said about it below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from emag_desk.domain.field import Field
from emag_desk.ui.field_editors import Editor, caption
from emag_desk.ui.icons import icon
from emag_desk.ui.language import say_label
from emag_desk.ui.marks import Tone, tone_colour
from emag_desk.ui.plain import plain_tip
from emag_desk.ui.widgets import UNIT, PlainLabel

#: Width of the captions, so that the editors stand in one line.
CAPTION = 200
#: The editors end here, however wide the window is: nobody reads a name across a metre.
WIDEST = 760
#: Room at the left for the bar that marks where the operator is.
_EDGE = 2 * UNIT


class FieldRow(QWidget):
    """A field as the form shows it. Says `tall` when it needs another height; `edited` comes from its editor."""

    edited = Signal(str)  # key
    reverted = Signal(str)  # key
    tall = Signal(object)  # itself
    leaving = Signal(object, bool)  # itself, forwards: the focus wants to go to the next field

    def __init__(self, field: Field, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.editor = field, editor
        self.setObjectName(f"row {field.key}")
        self._problem: PlainLabel | None = None
        self._advice: PlainLabel | None = None
        self._remark: PlainLabel | None = None
        self._change: QWidget | None = None
        self._was: PlainLabel | None = None
        self._is_wrong = self._is_current = False
        label = caption(field)
        self.caption = QLabel(self)
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.caption.setText(f"{label} *" if field.mandatory else label)
        self.caption.setToolTip(plain_tip(self.tr("eMAG refuses the product without it.") if field.mandatory else ""))
        self.caption.setWordWrap(True)
        self.caption.setFixedWidth(CAPTION)
        self.caption.setMinimumHeight(editor.line_height())
        self.caption.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(2)
        self._below.addWidget(editor)
        if field.hint:
            hint = PlainLabel(say_label(field.hint), self, tone=Tone.MUTED, wrap=True)
            hint.setObjectName("fieldHint")
            self._below.addWidget(hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, UNIT // 2, UNIT, UNIT // 2)
        row.setSpacing(2 * UNIT)
        row.addWidget(self.caption, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._below, 1)
        editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        editor.edited.connect(lambda: self.edited.emit(field.key))
        editor.done.connect(lambda: self.leaving.emit(self, True))

    # What it says

    def problem(self) -> str:
        """What is wrong, as it is shown; empty when nothing is."""
        return "" if self._problem is None or self._problem.isHidden() else self._problem.text()

    def advice(self) -> str:
        """What might be wrong, as it is shown."""
        return "" if self._advice is None or self._advice.isHidden() else self._advice.text()

    def remark(self) -> str:
        """What eMAG said of this field, as it is shown."""
        return "" if self._remark is None or self._remark.isHidden() else self._remark.text()

    def show_problems(self, stopping: Sequence[str], advice: Sequence[str] = (), wrong: Sequence[int] = ()) -> None:
        """Say what eMAG would refuse, and what it might; `wrong` are the numbers of the values that are refused."""
        self._is_wrong = bool(stopping)
        if stopping and self._problem is None:
            self._problem = self._label(Tone.BAD, "fieldProblem", 1)
        if advice and self._advice is None:
            self._advice = self._label(Tone.NOTICE, "fieldAdvice", 1 if self._problem is None else 2)
        self._say(self._problem, "\n".join(stopping))
        self._say(self._advice, "\n".join(advice))
        self.editor.show_wrong(bool(stopping), wrong)

    def show_remarks(self, sentences: Sequence[str], tone: Tone = Tone.NOTICE) -> None:
        """Say what eMAG answered about this field when it was sent."""
        if sentences and self._remark is None:
            self._remark = self._label(tone, "fieldRemark", self._below.count())
        if self._remark is not None:
            self._remark.set_tone(tone)
        self._say(self._remark, "\n".join(sentences))

    def show_was(self, text: str | None) -> None:
        """Say what eMAG last said when that is another value, with a way back; None hides it."""
        if text is not None and self._change is None:
            self._make_change()
        if self._change is not None and self._was is not None:
            self._was.setText(text or "")
            if self._change.isHidden() == (text is not None):
                self._change.setVisible(text is not None)
                self.tall.emit(self)

    def _make_change(self) -> None:
        self._change = QWidget(self)
        line = QHBoxLayout(self._change)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(UNIT // 2)
        self._was = PlainLabel("", self._change, tone=Tone.NOTICE)
        self._was.setObjectName("wasLabel")
        back = QToolButton(self._change)
        back.setObjectName("revertFieldButton")
        back.setIcon(icon("undo", self.palette(), size=14))
        back.setStyleSheet("padding: 1px 4px;")
        back.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        back.setToolTip(self.tr("Take this edit back"))
        back.setAccessibleName(self.tr("Take this edit back"))
        back.clicked.connect(lambda: self.reverted.emit(self.field.key))
        line.addWidget(self._was)
        line.addWidget(back)
        line.addStretch(1)
        self._change.hide()
        self._below.addWidget(self._change)

    def _label(self, tone: Tone, name: str, place: int) -> PlainLabel:
        label = PlainLabel("", self, tone=tone, wrap=True, selectable=True)
        label.setObjectName(name)
        label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._below.insertWidget(place, label)
        return label

    def _say(self, label: PlainLabel | None, text: str) -> None:
        if label is None or (label.text() == text and label.isHidden() != bool(text)):
            return
        label.setText(text)
        label.setVisible(bool(text))
        self.update()
        self.tall.emit(self)

    # Height

    def height_at(self, width: int) -> int:
        """How tall it is at a width."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        spare = max(0, self.width() - _EDGE - 3 * UNIT - CAPTION - WIDEST)
        layout = self.layout()
        if layout is not None and layout.contentsMargins().right() != UNIT + spare:
            layout.setContentsMargins(_EDGE, UNIT // 2, UNIT + spare, UNIT // 2)
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.tall.emit(self)
        return super().event(event)

    # Focus

    def focus_first(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the cursor into the first input."""
        inputs = self._inputs()
        if inputs:
            inputs[0].setFocus(reason)

    def focus_last(self) -> None:
        """Put the cursor into the last input, as going backwards does."""
        inputs = self._inputs()
        if inputs:
            inputs[-1].setFocus(Qt.FocusReason.BacktabFocusReason)

    def can_focus(self) -> bool:
        """Whether there is anything to type or press in it."""
        return bool(self._inputs())

    def _inputs(self) -> list[QWidget]:
        """What takes the focus by key, in the order of the editor."""
        return [
            widget
            for widget in self.editor.stops()
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.isVisibleTo(self)
        ]

    def focusNextPrevChild(self, forwards: bool) -> bool:
        inputs = self._inputs()
        current: QWidget | None = self.window().focusWidget()
        while current is not None and current not in inputs and current is not self:
            current = current.parentWidget()
        place = inputs.index(current) + (1 if forwards else -1) if current in inputs else -1
        if 0 <= place < len(inputs):
            reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
            inputs[place].setFocus(reason)
            return True
        self.leaving.emit(self, forwards)
        return True

    def show_current(self, is_current: bool) -> None:
        """Mark whether the operator is here."""
        if is_current != self._is_current:
            self._is_current = is_current
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self._is_current or self._is_wrong):
            return
        painter = QPainter(self)
        tone = Tone.ACCENT if self._is_current else Tone.BAD
        painter.fillRect(UNIT // 2, UNIT // 2, 3, self.height() - UNIT, tone_colour(self.palette(), tone))
        painter.end()
