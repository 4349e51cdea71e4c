"""Attaching a document to an order: eMAG fetches a PDF from a public address and shows it to the customer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit

from emag_desk.domain.accounts import Account
from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.attachments import LONGEST_NAME, AttachmentWanted, check, to_texts
from emag_desk.domain.commands import Command
from emag_desk.domain.order_words import ATTACHMENT_LABELS, SELLER_ATTACHMENTS, AttachmentType
from emag_desk.domain.orders import Attachment
from emag_desk.domain.problems import Problem
from emag_desk.errors import DeskError
from emag_desk.ui.language import say, say_error, say_label
from emag_desk.ui.marks import Tone
from emag_desk.ui.orders.at_hand import OrderAtHand
from emag_desk.ui.orders.deed_dialog import Place
from emag_desk.ui.orders.order_deed import OrderDeed
from emag_desk.ui.orders.outcome import Outcome
from emag_desk.ui.orders.problem_labels import ProblemLabels
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import UNIT, PlainLabel


class AttachDialog(OrderDeed):
    """Which document, at which address, under which name; below it those that eMAG has."""

    def __init__(self, place: Place, account: Account, order_id: int) -> None:
        super().__init__(place, account, order_id, "attachDialog")
        self.setWindowTitle(self.tr("Attach a document to order {number}").format(number=order_id))
        self.resize(640, 480)
        self._labels = ProblemLabels()
        self._build()
        self.show_loading(self.tr("&Attach"))

    def _build(self) -> None:
        self.url = QLineEdit(self)
        self.url.setObjectName("attachUrl")
        self.url.setPlaceholderText("https://…/….pdf")
        self.kind = QComboBox(self)
        self.kind.setObjectName("attachKind")
        for kind in SELLER_ATTACHMENTS:
            self.kind.addItem(say_label(ATTACHMENT_LABELS[kind]), int(kind))
        self.line = QComboBox(self)
        self.line.setObjectName("attachLine")
        self.line.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.line.setMinimumContentsLength(30)
        self.name = QLineEdit(self)
        self.name.setObjectName("attachName")
        self.again = QCheckBox(self.tr("Let eMAG &fetch it again, though it has this address"), self)
        self.again.setObjectName("attachAgain")
        note = PlainLabel(
            self.tr("eMAG fetches the PDF itself: it must be where everybody may read it. eMAG says if it could."),
            self,
            tone=Tone.MUTED,
            wrap=True,
        )
        self.form = QFormLayout()
        self.form.setVerticalSpacing(UNIT)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (self.tr("&Document"), self.kind, self._labels.below(self.kind, "type")),
            (self.tr("Add&ress"), self.url, self._labels.below(self.url, "url", note=note)),
            (self.tr("&Line"), self.line, self._labels.below(self.line, "line_id")),
            (self.tr("&Name"), self.name, self._labels.below(self.name, "name")),
        )
        for caption, field, cell in rows:
            label = QLabel(caption, self)
            label.setBuddy(field)
            self.form.addRow(label, cell)
            field.setAccessibleName(caption.replace("&", ""))
        self._line_cell = rows[2][2]
        self.body.addLayout(self.form)
        self.body.addWidget(self.again)
        self.there = PlainLabel("", self, wrap=True, selectable=True)
        self.there.setObjectName("attachThere")
        self.body.addWidget(self.there)
        self.body.addStretch(1)
        self.kind.currentIndexChanged.connect(lambda _: self._show())
        self.line.currentIndexChanged.connect(lambda _: self._show())
        self.again.toggled.connect(lambda _: self._show())
        for edit in (self.url, self.name):
            edit.textChanged.connect(lambda _: self._show())

    def set_editable(self, is_editable: bool) -> None:
        super().set_editable(is_editable)
        for field in (self.url, self.kind, self.line, self.name):
            field.setEnabled(is_editable)

    # -- what is shown ------------------------------------------------------------------------------------------------

    def show_order(self, taken: OrderAtHand) -> None:
        self.line.clear()
        self.line.addItem(self.tr("No line in particular"), None)
        for line in taken.order.products:
            self.line.addItem(clean(f"{line.name} ({line.code})", lines=False), line.id)
        if taken.order.has_invoice:
            self.kind.setCurrentIndex(self.kind.findData(int(AttachmentType.WARRANTY)))
        self._show_there(taken.order.attachments)
        self.url.setFocus()
        self._show()

    def _show_there(self, documents: Sequence[Attachment]) -> None:
        """The documents that eMAG has of the order."""
        listed = []
        for one in documents:
            label = say_label(ATTACHMENT_LABELS.get(one.type or 0, "")) or str(one.type or "?")
            name = one.name if one.name and one.name != label else ""
            listed.append(" · ".join(part for part in (label, name, one.url) if part))
        head = self.tr("eMAG has:") if listed else self.tr("eMAG has no document of this order yet.")
        self.there.setText("\n".join([head, *listed]))

    @property
    def wanted(self) -> AttachmentWanted:
        """What the fields say."""
        return AttachmentWanted(
            url=self.url.text().strip(),
            type=int(self.kind.currentData()),
            name=self.name.text().strip(),
            line_id=self.line.currentData() if self._wants_line() else None,
            force=self.again.isChecked(),
        )

    def _wants_line(self) -> bool:
        return bool(self.kind.currentData() == AttachmentType.WARRANTY)

    def _known(self) -> bool:
        """Whether eMAG has a document of this kind from this address."""
        taken = self.at_hand
        there = taken.order.attachments if taken is not None else []
        return any(one.url == self.wanted.url and one.type == self.wanted.type for one in there)

    def _show(self) -> None:
        if self.at_hand is None or self.is_ordered:
            return
        self.form.setRowVisible(self._line_cell, self._wants_line())
        left = LONGEST_NAME - len(self.name.text().strip())
        self.name.setToolTip(self.tr("{count} letters left").format(count=left))
        known = self._known()
        self.again.setVisible(known)
        problems = check(self.wanted)
        # An empty field is not a mistake yet: the button says what is missing.
        self._labels.show([problem for problem in problems if problem.code != "no_url"])
        self.show_act(self.tr("&Attach"), can=not self._why(problems), why=self._why(problems))

    def _why(self, problems: Sequence[Problem]) -> str:
        stopping = [problem for problem in problems if problem.stops]
        if stopping:
            return say(stopping[0].sentence)
        if self._known() and not self.again.isChecked():
            return self.tr("eMAG has this address already.")
        return ""

    # -- attaching ----------------------------------------------------------------------------------------------------

    def intents(self) -> list[Intent]:
        return [self.intent(ActionKind.ATTACHMENT, to_texts(self.wanted))]

    def show_told(self, commands: Sequence[Command], outcome: Outcome) -> None:
        super().show_told(commands, outcome)
        if outcome.ended and outcome.tone is not Tone.BAD:
            self.tasks.start(f"read attachments {id(self)}", self._read_back())

    async def _read_back(self) -> None:
        """What eMAG has now, as it says itself."""
        try:
            order = await self.desk.orders.read(self.account, self.order_id)
        except DeskError as problem:
            self.there.setText(say_error(problem))
            return
        self._show_there(order.attachments)
