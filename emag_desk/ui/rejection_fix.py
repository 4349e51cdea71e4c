"""One error of the rejection inbox: eMAG's words, a new value for the field they speak of, its products."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from emag_desk.domain.commands import STATE_LABELS, State
from emag_desk.domain.fields import Field
from emag_desk.domain.product import summary
from emag_desk.errors import InputError, Sentence
from emag_desk.ui.field_editors import FormContext, choice_words
from emag_desk.ui.language import say_label, show_whole
from emag_desk.ui.marks import Mark, Sign, Tone
from emag_desk.ui.plain import clean, html_to_text
from emag_desk.ui.product_editors import make_editor
from emag_desk.ui.product_row import FieldRow
from emag_desk.ui.rejection_groups import group_title, rounds_words
from emag_desk.ui.rejection_offers import RejectedModel, RejectedTable
from emag_desk.ui.rejection_source import GroupDetail
from emag_desk.ui.widgets import UNIT, Banner, Pill, PlainLabel, Surface, empty

if TYPE_CHECKING:
    from emag_desk.domain.rejections import ErrorGroup, FixPlan

#: Milliseconds between a keystroke and the check of all products: what is typed quickly is checked once.
_TYPING = 200
#: What is shown of a long value in the table.
_LONGEST = 80


class GroupPane(QWidget):
    """Shows one group. It reads and stages nothing: `value_changed` asks for a plan, `stage_wanted` to carry it out."""

    value_changed = Signal()
    stage_wanted = Signal()
    review_wanted = Signal()
    template_wanted = Signal()
    form_wanted = Signal(object)

    def __init__(self, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group: ErrorGroup | None = None
        self.detail = GroupDetail()
        self.plan: FixPlan | None = None
        self.row: FieldRow | None = None
        self.is_edited = False
        self._context = context
        self.products = RejectedModel(self.palette(), self)
        self.table = RejectedTable(self.products, self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self._typing.timeout.connect(self.value_changed)
        self._build()
        self.table.form_wanted.connect(self.form_wanted)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_buttons())
        self.products.ticked_changed.connect(self._ticked)

    def _build(self) -> None:
        self.title = PlainLabel("", self, bold=True, scale=1.2)
        self.title.setObjectName("rejectionTitle")
        self._count = Pill("", Tone.BAD, self)
        self._where = PlainLabel("", self, tone=Tone.MUTED)
        self._where.setObjectName("rejectionWhere")
        top = QHBoxLayout()
        top.setSpacing(UNIT)
        top.addWidget(self.title)
        top.addWidget(self._count)
        top.addStretch(1)
        top.addWidget(self._where)
        self.banner = Banner(self)
        self.banner.setObjectName("rejectionBanner")
        self._banner_does: Callable[[], object] = self.review_wanted.emit
        self.banner.pressed.connect(lambda: self._banner_does())
        self.part = QComboBox(self)
        self.part.setObjectName("rejectionPart")
        self.part.setAccessibleName(self.tr("Which part of the field"))
        self.part.activated.connect(lambda _: self._show_editor())
        self._editor = QVBoxLayout()
        self._editor.setContentsMargins(0, 0, 0, 0)
        self._nothing = PlainLabel(
            self.tr("eMAG does not say which field it means. Open a product in its form to correct it there."),
            self,
            tone=Tone.MUTED,
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 0, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + 4)
        column.addLayout(top)
        column.addWidget(self._build_words())
        column.addWidget(self.banner)
        column.addWidget(self.part, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._editor)
        column.addWidget(self._nothing)
        column.addWidget(self.table, 1)
        column.addLayout(self._build_foot())

    def _build_words(self) -> QWidget:
        card = Surface(Tone.BAD, self)
        self.words = PlainLabel("", card, wrap=True, selectable=True)
        self.words.setObjectName("rejectionWords")
        row = QHBoxLayout(card)
        row.setContentsMargins(UNIT + 4, UNIT, UNIT + 4, UNIT)
        row.setSpacing(UNIT)
        row.addWidget(Mark(Sign.FAILED, 18, card), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return card

    def _build_foot(self) -> QHBoxLayout:
        self.form_button = self._button(self.tr("Open in the &form…"), "openRejectedButton", self._open_current)
        self.stage_button = self._button("", "stageFixButton", self.stage_wanted.emit)
        self.stage_button.setProperty("primary", True)
        self._left_out = PlainLabel("", self, tone=Tone.NOTICE)
        self._left_out.setObjectName("leftOutLabel")
        foot = QHBoxLayout()
        foot.setSpacing(UNIT)
        foot.addWidget(self.form_button)
        foot.addStretch(1)
        foot.addWidget(self._left_out)
        foot.addWidget(self.stage_button)
        return foot

    def _button(self, text: str, name: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: run())
        return button

    # What is shown

    def show_group(self, group: ErrorGroup, detail: GroupDetail, account: str) -> None:
        """Show a group; where it is the one on show already, what was typed and ticked stays."""
        same = self.group is not None and (group.account, group.key, group.pattern) == (
            self.group.account,
            self.group.key,
            self.group.pattern,
        )
        fields = self.detail.fields
        self.group, self.detail = group, detail
        self.title.setText(group_title(group))
        self._count.show_text(show_whole(group.count), Tone.BAD)
        self.words.setText(group.example)
        self._where.setText(self._place_words(group, account))
        if not same or detail.fields != fields:
            self._show_fields()
        if not same:
            self.say("")
        self._show_products(keep_ticks=same)
        if same and self.is_edited:
            self._typing.start()
        self._show_unread()

    def _place_words(self, group: ErrorGroup, account: str) -> str:
        parts = [clean(account, lines=False)]
        if len(group.categories) > 1:
            parts.append(self.tr("{count} categories").format(count=show_whole(len(group.categories))))
        parts += list(self.detail.names.values())[:1] if len(group.categories) == 1 else []
        return " · ".join([*parts, rounds_words(group.rounds)])

    def _show_fields(self) -> None:
        self.part.clear()
        for one in self.detail.fields:
            self.part.addItem(clean(one.tag or one.label, lines=False), one.key)
        self.part.setVisible(len(self.detail.fields) > 1)
        self._nothing.setVisible(not self.detail.fields)
        self._show_editor()

    def _show_editor(self) -> None:
        empty(self._editor)
        self.row, self.is_edited = None, False
        field = self.field
        if field is None:
            self._show_buttons()
            return
        self.row = FieldRow(field, make_editor(field, self._context), self)
        # A text is mended, the value of a characteristic replaced: the refused one would only have to be taken out.
        self.row.editor.show_values([] if field.given else self.detail.common(field.key))
        self.row.edited.connect(lambda _: self._edited())
        self.row.leaving.connect(lambda _, forwards: self._leave(forwards))
        self._editor.addWidget(self.row)
        self._show_products(keep_ticks=False)
        self.value_changed.emit()

    def _edited(self) -> None:
        self.is_edited = True
        self._typing.start()

    def _leave(self, forwards: bool) -> None:
        if forwards:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.focusPreviousChild()

    def _show_products(self, *, keep_ticks: bool) -> None:
        if self.group is None:
            return
        key = self.key
        now = {number: self._shown(values.get(key, ())) for number, values in self.detail.now.items()} if key else {}
        under_way = self.detail.under_way
        standing = {number: self._standing(state, wanted) for number, (state, wanted) in under_way.items()}
        # A staged correction of another field takes this one along.
        busy = {number for number, (state, wanted) in under_way.items() if state is not State.DRAFT or key in wanted}
        current = self.table.currentIndex().row()
        self.products.show_products(
            self.group.products, now, self.detail.names, standing, busy=busy, keep_ticks=keep_ticks
        )
        self.table.selectRow(min(max(current, 0), len(self.group.products) - 1))

    def _standing(self, state: State, wanted: Mapping[str, Sequence[str]]) -> str:
        label = say_label(STATE_LABELS[state])
        return f"{label}: {self._shown(wanted[self.key])}" if self.key in wanted else label

    def _shown(self, values: Sequence[str]) -> str:
        """What a product has, in a few words."""
        field = self.field
        if field is None or not values:
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
        return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"

    def _show_unread(self) -> None:
        if self.detail.unread and self.field is not None and self.field.given:
            names = [self.detail.names.get(number, str(number)) for number in self.detail.unread]
            text = self.tr("What these categories ask is not known yet, so the value cannot be checked: {names}")
            shown = clean(", ".join(names[:3]), lines=False) + ("…" if len(names) > 3 else "")
            self.say(text.format(names=shown), Tone.NOTICE, self.tr("Read it from eMAG"), self.template_wanted.emit)
        elif self._banner_does == self.template_wanted.emit:
            self.say("")

    def say(
        self, text: str, tone: Tone = Tone.NOTICE, button: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Say a sentence above the field, with what can be done about it."""
        self._banner_does = action or self.review_wanted.emit
        self.banner.say(text, tone, button=button)

    # The correction

    @property
    def field(self) -> Field | None:
        """The field that is corrected; None where eMAG's words do not tell."""
        place = max(self.part.currentIndex(), 0)
        return self.detail.fields[place] if place < len(self.detail.fields) else None

    @property
    def key(self) -> str:
        """Its key, empty for none."""
        return self.field.key if self.field is not None else ""

    @property
    def values(self) -> list[str]:
        """The new value."""
        return self.row.editor.values() if self.row is not None else []

    def _ticked(self) -> None:
        self._show_buttons()
        if self.row is not None:
            self._typing.start()

    def show_plan(self, plan: FixPlan | None) -> None:
        """Show which of the ticked products can take the value, and why the others cannot."""
        self.plan = plan
        reasons: Mapping[int, Sentence] = {} if plan is None else {one.offer_id: why for one, why in plan.left_out}
        self.products.show_reasons(reasons)
        self._show_buttons()

    def _show_buttons(self) -> None:
        ready = len(self.plan.changes) if self.plan is not None else 0
        out = len(self.plan.left_out) if self.plan is not None else 0
        self.stage_button.setVisible(self.row is not None)
        self.stage_button.setEnabled(ready > 0 and not self._typing.isActive())
        self.stage_button.setText(self._stage_words(ready))
        self.form_button.setEnabled(self.table.current() is not None)
        one, many = self.tr("one cannot take it"), self.tr("{count} cannot take it")
        text = "" if not out else one if out == 1 else many.format(count=show_whole(out))
        self._left_out.setText(text)

    def _stage_words(self, ready: int) -> str:
        if not self.values and ready:
            return self.tr("&Take it out of {count}").format(count=show_whole(ready))
        if ready <= 1:
            return self.tr("&Stage for one product") if ready else self.tr("&Stage")
        if self.group is not None and ready == self.group.count:
            return self.tr("&Stage for all {count}").format(count=show_whole(ready))
        return self.tr("&Stage for {count} products").format(count=show_whole(ready))

    def _open_current(self) -> None:
        if (one := self.table.current()) is not None:
            self.form_wanted.emit(one)
