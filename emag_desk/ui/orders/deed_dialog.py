"""What every dialog that orders an action shares: its order, its one button, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emag_desk.domain.actions import Intent, new_intent_id
from emag_desk.domain.commands import Command
from emag_desk.errors import DeskError, Sentence
from emag_desk.ui.language import say_error
from emag_desk.ui.marks import Tone
from emag_desk.ui.orders.outcome import Following, Outcome, not_ordered
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import UNIT, Banner, PlainLabel

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.rows.folder_tab import FolderTab


class Place(NamedTuple):
    """Where a dialog acts: the desk, who runs what it starts, who is told, and the way to the outbox."""

    desk: Desk
    tasks: Tasks
    window: QWidget
    said: Callable[[str, str], None]
    show_outbox: Callable[[], None]

    @classmethod
    def of(cls, tab: FolderTab[Any, Any, Any]) -> Place:
        """That of a tab whose desk is open."""
        assert tab.desk is not None
        return cls(tab.desk, tab.tasks, tab, tab.said.emit, tab.outbox_wanted.emit)


class DeedDialog(QDialog):
    """Shows what will happen, orders it once, and says what became of it.

    The intent is named when the dialog opens, so nothing it does orders twice. A dialog that says it was done needs
    nobody any more when `closes_itself`; then the window says it.
    """

    closes_itself = False

    def __init__(self, place: Place, name: str) -> None:
        super().__init__(place.window)
        self.place, self.desk, self.tasks = place, place.desk, place.tasks
        self.intent_id = new_intent_id()
        self.following: Following | None = None
        self._is_ordered = False
        self._can_act = False
        self.setObjectName(name)
        self.where = PlainLabel("", self, tone=Tone.MUTED, wrap=True, selectable=True)
        self.where.setObjectName("deedWhere")
        self.age = Banner(self)
        self.age.setObjectName("deedAge")
        self.body = QVBoxLayout()
        self.body.setSpacing(UNIT)
        self.told = Banner(self)
        self.told.setObjectName("deedResult")
        self.told.pressed.connect(self._to_outbox)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * UNIT, 2 * UNIT, 3 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + 2)
        column.addWidget(self.where)
        self.where.hide()
        column.addWidget(self.age)
        column.addLayout(self.body, 1)
        column.addWidget(self.told)
        column.addLayout(self._build_foot())
        self.finished.connect(lambda _: self._left())

    def _build_foot(self) -> QHBoxLayout:
        self.why = PlainLabel("", self, tone=Tone.MUTED, wrap=True)
        self.why.setObjectName("deedWhy")
        self.act_button = QPushButton(self)
        self.act_button.setObjectName("actButton")
        self.act_button.setDefault(True)
        self.act_button.setEnabled(False)
        self.act_button.clicked.connect(self.act)
        self.close_button = QPushButton(self.tr("Cancel"), self)
        self.close_button.setObjectName("closeButton")
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.why, 1)
        row.addWidget(self.close_button)
        row.addWidget(self.act_button)
        return row

    # What a dialog says

    def show_where(self, text: str) -> None:
        """Which order it is about."""
        self.where.setText(text)
        self.where.setVisible(bool(text))

    def intents(self) -> Sequence[Intent]:
        """What its button orders."""
        raise NotImplementedError

    def show_told(self, commands: Sequence[Command], outcome: Outcome) -> None:
        """Say what became of it; a dialog that has more to tell adds it."""
        self.told.say(outcome.text, outcome.tone, button=self.tr("Open the &Outbox") if outcome.look else "")

    def show_act(self, text: str, *, can: bool, why: str = "") -> None:
        """What the button says, whether it can be pressed and, if not, why not."""
        self._can_act = can
        self.act_button.setText(clean(text, lines=False))
        self.act_button.setEnabled(can and not self._is_ordered)
        self.why.setText(why if not can else "")
        self.act_button.setToolTip(plain_tip(why) if not can else "")

    def show_loading(self, act: str) -> None:
        """What it is about is being read."""
        self.show_act(act, can=False, why=self.tr("Reading it from eMAG…"))

    def show_trouble(self, problem: DeskError) -> None:
        """The order could not be read at all: nothing can be ordered."""
        self.age.say(say_error(problem), Tone.BAD)
        self.show_act(self.act_button.text(), can=False)
        self.close_button.setFocus()

    def start_task(self, name: str, coroutine: Coroutine[Any, Any, None]) -> None:
        """Run something that ends with the dialog: it has nobody to tell afterwards."""
        name = f"{name} {id(self)}"
        self.tasks.start(name, coroutine)
        self.finished.connect(lambda _: self.tasks.cancel(name))

    def is_reading(self) -> bool:
        """Whether what it is about is still being read."""
        return self.tasks.is_running(f"{self.objectName()} {id(self)}")

    # Ordering

    @property
    def is_ordered(self) -> bool:
        """Whether the button did its work; it never does it again."""
        return self._is_ordered

    def act(self) -> None:
        """Order it; a second press changes nothing."""
        if self._is_ordered or not self._can_act:
            return
        self._is_ordered = True
        self.setCursor(Qt.CursorShape.BusyCursor)
        self.set_editable(False)
        self.act_button.setEnabled(False)
        intents = self.intents()
        self.tasks.save(f"order {self.intent_id}", self._order(intents))

    async def order(self, intents: Sequence[Intent]) -> Sequence[int | Sentence]:
        """Write them down, all at once; for each its number, or why not. Raises StoreError when none was."""
        return await self.desk.actions.order(intents)

    def set_editable(self, is_editable: bool) -> None:
        """Whether what is to be done can still be changed."""
        for number in range(self.body.count()):
            item = self.body.itemAt(number)
            if (widget := item.widget() if item is not None else None) is not None:
                widget.setEnabled(is_editable)

    async def _order(self, intents: Sequence[Intent]) -> None:
        try:
            ordered = await self.order(intents)
        except DeskError as problem:  # nothing was written down: it can be tried again, under the same name
            self._is_ordered = False
            self.unsetCursor()
            self.set_editable(True)
            self.act_button.setEnabled(True)
            self.show_told([], not_ordered(problem))
            return
        ids = [one for one in ordered if not isinstance(one, Sentence)]
        self.unsetCursor()
        self._follow(ids, [one for one in ordered if isinstance(one, Sentence)])

    def _follow(self, ids: Sequence[int], refused: Sequence[Sentence]) -> None:
        self.act_button.hide()
        self.close_button.setText(self.tr("&Close"))
        self.close_button.setDefault(True)
        self.close_button.setFocus()
        self.following = Following(self.desk, self.tasks, ids, refused, self.place.window)
        self.following.changed.connect(self._learned)
        if not self.isVisible():
            self._left()

    def _learned(self, commands: list[Command], outcome: Outcome) -> None:
        if not self.isVisible():
            return
        self.show_told(commands, outcome)
        if self.closes_itself and outcome.ended and outcome.tone is Tone.GOOD:
            self.place.said(outcome.text, "good")
            self.accept()

    def _left(self) -> None:
        if self.following is not None:
            following, self.following = self.following, None
            following.changed.disconnect(self._learned)
            following.announce(self.place.said)

    def _to_outbox(self) -> None:
        self.place.show_outbox()
        self.reject()
