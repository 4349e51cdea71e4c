"""The rejection inbox: what eMAG refused, the same error of many products as one piece of work.

A section of the outbox and not a tab: what was refused is a stage on a change's way, between "waiting" and "history",
and what is corrected here goes back to the first of them through Review.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from emag_desk.domain.changes import Kind
from emag_desk.domain.fields import Field
from emag_desk.errors import DeskError
from emag_desk.ui.field_editors import FormContext
from emag_desk.ui.language import say_error, show_whole
from emag_desk.ui.links import open_link
from emag_desk.ui.marks import Tone
from emag_desk.ui.rejection_fix import GroupPane
from emag_desk.ui.rejection_groups import GroupList
from emag_desk.ui.rejection_source import GroupDetail, read_detail
from emag_desk.ui.widgets import UNIT, EmptyState, PlainLabel

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.domain.rejections import ErrorGroup, FixPlan, Rejected
    from emag_desk.store.reader import CacheReader
    from emag_desk.sync.rejections import RejectionInbox
    from emag_desk.ui.tasks import Tasks

#: Milliseconds between an announcement and reading again: while offers are pulled they come many times a second.
_SETTLE = 1_000


class Rejections(QWidget):
    """Groups at the left, the one that is looked at at the right. `counted` tells how many products are refused."""

    counted = Signal(int)
    review_wanted = Signal()
    form_wanted = Signal(str, int)  # account, offer number

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._stale = True
        self.setObjectName("rejections")
        self.context = FormContext(self)
        self.context.open_link = lambda address: tasks.start("open link", open_link(address, self))
        self.context.suggest = self._suggest
        self.list = GroupList(self)
        self.pane = GroupPane(self.context, self)
        self._build()
        self.list.chosen.connect(self._chosen)
        self.pane.value_changed.connect(self.make_plan)
        self.pane.stage_wanted.connect(self.stage)
        self.pane.review_wanted.connect(self.review_wanted)
        self.pane.template_wanted.connect(self.read_templates)
        self.pane.form_wanted.connect(self._open)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE)
        self._settling.timeout.connect(self.refresh)
        unsubscribe = [desk.changes.subscribe(kind, self._changed) for kind in (Kind.OFFERS, Kind.COMMANDS)]
        self.destroyed.connect(lambda: [stop() for stop in unsubscribe])

    def _build(self) -> None:
        self._summary = PlainLabel("", self, tone=Tone.MUTED)
        self._summary.setObjectName("rejectionSummary")
        left = QWidget(self)
        left.setMinimumWidth(240)
        column = QVBoxLayout(left)
        column.setContentsMargins(2 * UNIT, 0, UNIT, UNIT)
        column.setSpacing(UNIT)
        column.addWidget(self._summary)
        column.addWidget(self.list, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.pane)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([340, 1000])
        nothing = EmptyState(
            self.tr("Nothing is refused"),
            self.tr(
                "When eMAG refuses the documentation of products, the same error of many of them is one card here: "
                "correct it once, for all of them."
            ),
            self,
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(splitter)
        self._stack.addWidget(nothing)
        self._stack.setCurrentIndex(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._stack)

    # Reading

    def _changed(self) -> None:
        if not self.isVisible():
            self._stale = True
        elif not self._settling.isActive():
            self._settling.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Read again what eMAG refused."""
        self._stale = False
        self._tasks.start(self._task("groups"), self._read())

    async def _read(self) -> None:
        groups = await self._inbox().groups()
        names = {account.key: account.name for account in self._desk.accounts}
        groups = [group for group in groups if group.account in names]
        products = {(one.account, one.offer_id) for group in groups for one in group.products}
        self._summary.setText(self._words(len(products), len(groups)))
        self._stack.setCurrentIndex(0 if groups else 1)
        self.list.show_groups(groups, names)
        self.counted.emit(len(products))

    def _words(self, products: int, errors: int) -> str:
        if products == 1:
            return self.tr("One product is refused")
        if errors == 1:
            return self.tr("{products} products, one error").format(products=show_whole(products))
        text = self.tr("{products} products, {errors} errors")
        return text.format(products=show_whole(products), errors=show_whole(errors))

    def _inbox(self) -> RejectionInbox:
        from emag_desk.sync.rejections import RejectionInbox

        platforms = {account.key: account.platform for account in self._desk.accounts}
        return RejectionInbox(self._desk.readers, self._desk.thread, self._desk.outbox, platforms)

    def _chosen(self, group: ErrorGroup | None) -> None:
        if group is not None:
            self._tasks.start(self._task("detail"), self._show(group))

    async def _show(self, group: ErrorGroup) -> None:
        detail: GroupDetail = await read_detail(self._desk, group)
        self.pane.show_group(group, detail, self._desk.account(group.account).name)

    async def _suggest(self, field: Field, text: str) -> Sequence[str]:
        """What eMAG lists for the field on show, from the cache."""
        group, number = self.pane.group, field.characteristic_id
        if group is None or number is None or not group.categories:
            return ()
        category = min(group.categories - set(self.pane.detail.unread), default=0)

        def look(reader: CacheReader) -> list[str]:
            return list(reader.categories.values(group.account, category, number, text=text))

        return await self._desk.readers.run(look)

    def read_templates(self) -> None:
        """Read what the categories of the group ask, so that the value can be checked."""
        if self.pane.group is not None:
            self._tasks.start(self._task("templates"), self._read_templates(self.pane.group, self.pane.detail.unread))

    async def _read_templates(self, group: ErrorGroup, categories: Sequence[int]) -> None:
        account = self._desk.account(group.account)
        self.pane.say(self.tr("Reading what these categories ask…"), Tone.ACCENT)
        try:
            for number in categories:
                await self._desk.read_category(account, number)
        except DeskError as error:
            self.pane.say(say_error(error), Tone.BAD, self.tr("Try again"), self.read_templates)
            return
        self.pane.say("")
        await self._read()

    # Correcting

    def make_plan(self) -> None:
        """Find out which of the ticked products can take the new value."""
        self.pane.show_plan(None)
        group, field = self.pane.group, self.pane.field
        if group is not None and field is not None and self.pane.is_edited and self.pane.products.ticked:
            self._tasks.start(self._task("plan"), self._plan(group, field))
        else:
            self._tasks.cancel(self._task("plan"))

    async def _plan(self, group: ErrorGroup, field: Field) -> None:
        values, only = self.pane.values, frozenset(self.pane.products.ticked)
        plan = await self._inbox().plan(group, field.key, values, only)
        pane = self.pane
        # Whoever typed, ticked or went on meanwhile has asked for another plan already.
        if pane.group is group and pane.field == field and pane.values == values and pane.products.ticked == only:
            pane.show_plan(plan)

    def stage(self) -> None:
        """Stage the correction of the products that can take it."""
        plan = self.pane.plan
        if plan is not None and plan.changes:
            self.pane.show_plan(None)
            self._tasks.save("stage corrections", self._stage(plan))

    async def _stage(self, plan: FixPlan) -> None:
        try:
            count = await self._inbox().stage(plan, self._desk.settings.preferences.who)
        except DeskError as error:
            self.pane.say(say_error(error), Tone.BAD)
            return
        one, many = self.tr("One correction is staged."), self.tr("{count} corrections are staged.")
        words = one if count == 1 else many.format(count=show_whole(count))
        self.pane.say(
            f"{words} {self.tr('Nothing has been sent yet: Review sends it.')}",
            Tone.GOOD,
            self.tr("&Review…"),
            self.review_wanted.emit,
        )
        self._desk.changes.announce(Kind.COMMANDS)
        await self._read()

    def _open(self, one: Rejected) -> None:
        self.form_wanted.emit(one.account, one.offer_id)

    def _task(self, what: str) -> str:
        return f"rejections {what} {id(self)}"
