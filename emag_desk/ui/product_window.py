"""The window of a product form: filled from the cache, kept as a draft while typing, staged for Review."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emag_desk.domain.accounts import PLATFORMS
from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import Command, State
from emag_desk.domain.field import Field
from emag_desk.domain.product import title
from emag_desk.domain.product_answers import place
from emag_desk.domain.product_drafts import ProductChange
from emag_desk.domain.product_keys import PER_WAREHOUSE, split
from emag_desk.errors import DeskError
from emag_desk.ui.dialogs import confirm, shortcut
from emag_desk.ui.field_editors import FormContext
from emag_desk.ui.language import say_error, say_label, show_whole
from emag_desk.ui.links import open_link
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.plain import clean
from emag_desk.ui.product_draft import DraftKeeper
from emag_desk.ui.product_form import ProductForm
from emag_desk.ui.product_lookups import ProductLookups
from emag_desk.ui.product_opening import Opening, Template, answers, offer_of_mine, template
from emag_desk.ui.product_preview import RequestPreview
from emag_desk.ui.product_state import NUMBER, ProductState
from emag_desk.ui.widgets import UNIT, Banner, ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.store.reader import CacheReader
    from emag_desk.ui.tasks import Tasks

#: A category older than this is read again when a form opens.
_STALE_SECONDS = 24 * 3600.0
_ENDED_WELL = frozenset({State.CONFIRMED, State.CONFIRMED_WITH_NOTES})


class ProductWindow(QDialog):
    """One product. Several may be open; none stops the others. `review_wanted` asks for Review, `said` tells the rest.

    `category_wanted` asks for the category picker: whoever listens answers with `choose_category`.
    """

    review_wanted = Signal()
    said = Signal(str, str)

    def __init__(self, desk: Desk, tasks: Tasks, opening: Opening, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self.opening = desk, tasks, opening
        self._category = opening.category_id
        self._template: Template | None = None
        self._preview: RequestPreview | None = None
        self._staged = self._is_over = self._refused = False
        self._asked_values: set[str] = set()
        self.setObjectName("productWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlags(Qt.WindowType.Window)
        self.setModal(False)
        self.resize(1080, 780)
        self.state = ProductState(self)
        self.context = FormContext(self)
        self._connect_context()
        self.form = ProductForm(self.state, self.context, self)
        self.draft = DraftKeeper(desk, tasks, self.state, opening.account.key, self.offer_id, opening.draft_id)
        self.draft.saved.connect(self._show_draft)
        self.lookups = ProductLookups(self.state, desk.readers, tasks, opening.account)
        self._build()
        self.state.edited.connect(self._edited)
        self.state.checked.connect(self._show_state)
        self.form.column.at_field.connect(self._field_entered)
        self.form.left.connect(self._focus_outside)
        self._unsubscribe = [
            desk.changes.subscribe(Kind.COMMANDS, self._commands_changed),
            desk.changes.subscribe(Kind.CATEGORIES, self._categories_changed),
        ]
        self._fill(opening)

    # What it is made of

    def _connect_context(self) -> None:
        context = self.context
        context.vat_rate = self._vat_rate
        context.category_name = lambda text: self._template.path if self._template is not None else text
        context.pick_category = self.pick_category if self.opening.owned and not self.opening.attach else None
        context.open_link = lambda address: self._tasks.start("open link", open_link(address, self))
        context.suggest = self._suggest

    def _build(self) -> None:
        self.heading = ElidedLabel("", self)
        self.heading.setFont(PlainLabel("", self, scale=1.25, bold=True).font())
        self.heading.setObjectName("productTitle")
        self.where = PlainLabel("", self, tone=Tone.MUTED)
        self.where.setObjectName("productAccount")
        self.banner = Banner(self)
        self.banner.setObjectName("productBanner")
        self.banner.pressed.connect(self._banner_pressed)
        for button in self.banner.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter belongs to the fields
        self._banner_does: Callable[[], object] = lambda: None
        head = QVBoxLayout()
        head.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, UNIT + 4)
        head.setSpacing(2)
        head.addWidget(self.heading)
        head.addWidget(self.where)
        gap = QVBoxLayout()
        gap.setContentsMargins(0, UNIT - 2, 0, 0)
        gap.addWidget(self.banner)
        head.addLayout(gap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.form, 1)
        column.addLayout(self._build_foot())

    def _build_foot(self) -> QHBoxLayout:
        self.saved_label = PlainLabel("", self, tone=Tone.MUTED)
        self.saved_label.setObjectName("draftLabel")
        self.discard_button = self._button(self.tr("&Discard draft…"), "discardDraftButton", self.discard)
        self.discard_button.setProperty("flat", True)
        self.discard_button.hide()
        self.problem_button = self._button(self.tr("Next problem (F8)"), "nextProblemButton", self.form.next_problem)
        self.preview_button = self._button(self.tr("Show &JSON"), "previewButton", self.preview)
        self.preview_button.setToolTip(self.tr("Exactly what will be sent (Ctrl+J)"))
        self.close_button = self._button(self.tr("Close"), "closeButton", self.close)
        self.stage_button = self._button(self.tr("&Stage"), "stageButton", self.stage)
        self.stage_button.setProperty("primary", True)
        self.stage_button.setToolTip(self.tr("Put it with the changes that Review sends (Ctrl+Enter)"))
        shortcut(self, "Ctrl+Return", self.stage)
        shortcut(self, "Ctrl+J", self.preview)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * UNIT, UNIT + 4, 2 * UNIT, UNIT + 4)
        foot.setSpacing(UNIT)
        foot.addWidget(self.saved_label)
        foot.addWidget(self.discard_button)
        foot.addStretch(1)
        for button in (self.problem_button, self.preview_button, self.close_button, self.stage_button):
            foot.addWidget(button)
        return foot

    def _button(self, text: str, name: str, action: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: action())
        return button

    # Filling

    def _fill(self, opening: Opening) -> None:
        values = dict(opening.values)
        if opening.new:
            values[NUMBER] = [str(opening.offer_id)] if opening.offer_id else []
        self._show_template(None)
        self.state.fill(values, opening.base)
        self.context.rate_changed.emit()
        self._show_heading()
        if opening.damaged:
            text = self.tr("This draft is not what was written to disk. Look at every value before you stage it.")
            self.banner.say(text, Tone.BAD)
        self._load_category()

    def _load_category(self) -> None:
        self._tasks.start(self._task("category"), self._load(self._category))

    async def _load(self, category: int | None) -> None:
        found = await self._read_template(category)
        self._show_template(found)
        if not self.form.column.isAncestorOf(self.focusWidget() or self):
            self.form.focus_first()
        self._show_reasons()
        self.lookups.look()
        if category is None or self.opening.attach:
            return
        age = (self._desk.clock.now() - found.fetched_at).total_seconds() if found.fetched_at else None
        if age is None or age > _STALE_SECONDS:
            await self._read_category(category, is_known=age is not None)

    async def _read_category(self, category: int, *, is_known: bool) -> None:
        """Ask eMAG for the category. Without a connection a known one does as well."""
        if not is_known:
            self.banner.say(self.tr("Reading what this category asks…"), Tone.ACCENT)
        try:
            read = await self._desk.read_category(self.opening.account, category)
        except DeskError as error:
            if not is_known:
                self._say(say_error(error), Tone.BAD, self.tr("Try again"), self._load_category)
            return
        if not is_known or read.change is not None:
            self._show_template(await self._read_template(category))
            self.lookups.look()
        changed = self.tr("eMAG changed what this category asks. The form shows the new questions.")
        self._say(changed if is_known and read.change is not None else "", Tone.NOTICE)

    async def _read_template(self, category: int | None) -> Template:
        opening, warehouses, today = self.opening, self._warehouses(), self._desk.clock.now().date()

        def look(reader: CacheReader) -> Template:
            return template(reader, opening, category, warehouses, today)

        return await self._desk.readers.run(look)

    def _show_template(self, found: Template | None) -> None:
        self._template = found
        self.context.characteristic_names = found.names if found is not None else {}
        if found is not None:
            self.form.ask(found.fields)
            self.state.shown.emit({"category_id"})
            self.context.rate_changed.emit()

    def _warehouses(self) -> list[int]:
        account, keys = self.opening.account, {*self.opening.values, *self.state.values}
        parts = [split(key) for key in keys if key.partition(":")[0] in PER_WAREHOUSE]
        others = sorted({part.number for part in parts if part.number is not None} - {account.warehouse_id})
        return [account.warehouse_id, *others]

    def _vat_rate(self) -> Decimal | None:
        chosen = next(iter(self.state.value("vat_id")), "")
        rates = self._template.reference.vat_rates if self._template is not None else {}
        return rates.get(int(chosen)) if chosen.isascii() and chosen.isdigit() else None

    # The category

    def pick_category(self) -> None:
        """Let the operator choose a category."""
        from emag_desk.ui.category_picker import CategoryPicker

        picker = CategoryPicker(
            self._desk, self._tasks, self.opening.account.key, self, category_id=self._category or 0
        )
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.picked.connect(self.choose_category)
        picker.open()

    def choose_category(self, category: int) -> None:
        """Ask what this category asks. Values of the one before stay until they are taken out."""
        self._category = category
        self.state.put("category_id", [str(category)], typed=False)
        self._load_category()

    async def _suggest(self, field: Field, text: str) -> list[str]:
        account, category, number = self.opening.account.key, self._category, field.characteristic_id
        if category is None or number is None:
            return []

        def look(reader: CacheReader) -> list[str]:
            return reader.categories.values(account, category, number, text=text)

        return await self._desk.readers.run(look)

    def _field_entered(self, key: str) -> None:
        """Whoever comes to a field with more values than were read wants all of them."""
        field = self.state.by_key.get(key)
        if field is None or not field.more_choices or key in self._asked_values or self._category is None:
            return
        self._asked_values.add(key)
        self._tasks.start(f"{self._task('values')} {key}", self._read_values(field, self._category))

    async def _read_values(self, field: Field, category: int) -> None:
        try:
            read = await self._desk.read_values(self.opening.account, category, field.characteristic_id)
        except DeskError:  # offline the first values do, and the next visit asks again
            self._asked_values.discard(field.key)
            return
        if read is not None and not self._is_over:
            self.state.forget_known()
            self.lookups.look()

    # What it says

    def offer_id(self) -> int | None:
        """The seller's number of the product; None while none is given."""
        if not self.opening.new:
            return self.opening.offer_id
        text = next(iter(self.state.value(NUMBER)), "")
        return int(text) if text.isascii() and text.isdigit() else None

    def _edited(self, key: str) -> None:
        if key == "vat_id":
            self.context.rate_changed.emit()
        if key in ("name", "part_number", NUMBER):
            self._show_heading()
        self._staged = False
        if self._preview is not None and self._preview.isVisible():
            self._preview.show_change(self.change())

    def _show_heading(self) -> None:
        account, number = self.opening.account, self.offer_id()
        name = title(self.state.values)
        kind = self.tr("New offer") if self.opening.attach else self.tr("New product")
        self.heading.setText(name or kind)
        parts = [clean(account.name, lines=False), say_label(PLATFORMS[account.platform].label)]
        parts.append(str(number) if not self.opening.new else kind)
        if not self.opening.owned:
            parts.append(self.tr("the texts belong to eMAG or to another seller"))
        self.where.setText(" · ".join(parts))
        self.setWindowTitle(clean(name or kind, lines=False))

    def _show_state(self) -> None:
        count = len(self.state.missing) + len(self.state.wrong())
        self.problem_button.setEnabled(count > 0)
        if self._refused:
            self._show_refusal()
        strangers = self.state.strangers()
        if strangers and not self._refused and self._template is not None and self._template.fetched_at is not None:
            text = self.tr("{count} values belong to another category and cannot be sent.")
            self._say(
                text.format(count=show_whole(len(strangers))),
                Tone.NOTICE,
                self.tr("Take them out"),
                self._drop_strangers,
            )

    def _show_refusal(self) -> None:
        """Why it was not staged, as things stand now; gone once everything is mended."""
        missing, wrong = len(self.state.missing), len(self.state.wrong())
        self._refused = bool(self.state.stopping)
        text = self.tr("eMAG would refuse this: {missing} fields are missing, {wrong} are to be mended.")
        text = text.format(missing=show_whole(missing), wrong=show_whole(wrong))
        self._say(text if self._refused else "", Tone.BAD, self.tr("Next problem"), self._next)

    def _drop_strangers(self) -> None:
        self.state.drop(self.state.strangers())
        self._say("", Tone.NOTICE)

    def _show_draft(self, saved_at: datetime | None) -> None:
        shown = moment(saved_at, self._desk.clock.now()) if saved_at is not None else ""
        self.saved_label.setText(self.tr("Draft kept {time}").format(time=shown) if shown else "")
        self.discard_button.setVisible(bool(shown))

    def _say(self, text: str, tone: Tone, button: str = "", does: Callable[[], object] = lambda: None) -> None:
        self._banner_does = does
        self.banner.say(text, tone, button=button)

    def _banner_pressed(self) -> None:
        self._banner_does()

    # eMAG's answers

    def _commands_changed(self) -> None:
        number = self.offer_id()
        if number is not None:
            self._tasks.start(self._task("answers"), self._read_answers(number))

    async def _read_answers(self, number: int) -> None:
        account = self.opening.account
        commands = await self._desk.thread.run(self._desk.outbox.product_commands, account.key, number)
        self._show_answers(commands)
        newest = commands[0] if commands else None
        is_saved = newest is not None and newest.state in _ENDED_WELL and self._staged
        if is_saved and newest is not None:
            opening = await offer_of_mine(self._desk, account, number)
            if not opening.new:  # eMAG has it now: from here on the form edits it
                self.opening, self._staged = opening, False
                self.state.fill(opening.values, opening.base)
                self._show_heading()
                self._show_template(await self._read_template(self._category))
                self._show_answers(commands)

    def _show_reasons(self) -> None:
        """What eMAG said of this product before the form was opened."""
        reasons = self.opening.reasons
        if reasons:
            self.state.show_remarks(place(reasons, self.state.product_fields()))
        elif self.opening.commands:
            self._show_answers(self.opening.commands)

    def _show_answers(self, commands: list[Command] | tuple[Command, ...]) -> None:
        state, messages = answers(commands)
        remarks = place(messages, self.state.product_fields())
        self.state.show_remarks(remarks)
        whole = " ".join(clean(remark.message) for remark in remarks if remark.key is None)
        if state is State.REJECTED:
            self._say(
                self.tr("eMAG refused this product.") + f" {whole}", Tone.BAD, self.tr("Next problem"), self._next
            )
        elif state is State.CONFIRMED_WITH_NOTES:
            self._say(self.tr("eMAG saved it, with remarks.") + f" {whole}", Tone.NOTICE)
        elif state is State.CONFIRMED and self._staged:
            self._say(self.tr("eMAG saved it. People check new texts: that takes hours to days."), Tone.GOOD)
        elif state is State.NEEDS_HUMAN:
            self._say(self.tr("Nobody knows whether eMAG saved it: see “Needs you” in the Outbox."), Tone.BAD)
        elif state is State.DRAFT and messages:
            self._say(self.tr("It was not sent:") + f" {whole}", Tone.BAD)

    def _next(self) -> None:
        self.form.next_problem()

    def _categories_changed(self) -> None:
        self.state.forget_known()

    # What the operator does

    def change(self) -> ProductChange:
        """What the form wants of the product."""
        values, opening = self.state.product_values(), self.opening
        return ProductChange(
            opening.account.key,
            self.offer_id() or 0,
            title(values),
            values,
            opening.base,
            opening.values if not opening.new else None,
        )

    def preview(self) -> None:
        """Show exactly what would be sent, and keep it up to date."""
        if self._preview is None:
            self._preview = RequestPreview(self)
        self._preview.show_change(self.change())
        self._preview.show()
        self._preview.raise_()

    def stage(self) -> None:
        """Put it with the changes that Review sends, unless eMAG would refuse it."""
        self.state.check_now()
        if self.lookups.is_busy():
            self._tasks.start(self._task("stage"), self._stage_when_looked())
            return
        self._stage()

    async def _stage_when_looked(self) -> None:
        import asyncio

        while self.lookups.is_busy():
            await asyncio.sleep(0.01)
        self.state.check_now()
        self._stage()

    def _stage(self) -> None:
        stopping = self.state.stopping
        if stopping:
            self.state.shows_all = self._refused = True
            self.state.check_now()
            self.form.next_problem()
            return
        if not self.opening.new and not self.state.changes() and self.state.product_values() == self.opening.values:
            self._say(self.tr("Nothing was changed."), Tone.MUTED)
            return
        self.draft.leave()
        self.stage_button.setEnabled(False)
        self._tasks.save("stage product", self._write(self.change()))

    async def _write(self, change: ProductChange) -> None:
        outbox, who = self._desk.outbox, self._desk.settings.preferences.who

        def act() -> int:
            number = self.draft.take()
            try:
                return outbox.stage_product(change, who=who, source="form", draft_id=number)
            except DeskError:
                self.draft.give_back(number)
                raise

        try:
            count = await self._desk.thread.run(act)
        except DeskError as error:
            if self._is_over:
                raise
            self._say(say_error(error), Tone.BAD)
            self.stage_button.setEnabled(True)
            return
        self._desk.changes.announce(Kind.COMMANDS)
        if not self._is_over:
            self._show_staged(count)

    def _show_staged(self, count: int) -> None:
        self.stage_button.setEnabled(True)
        self._staged = True
        self._show_draft(None)
        if count:
            text = self.tr("Staged. Nothing has been sent yet: Review sends it.")
            self._say(text, Tone.GOOD, self.tr("&Review…"), self.review_wanted.emit)
        else:
            self._say(self.tr("Nothing differs from what eMAG has, so nothing is staged."), Tone.MUTED)

    def discard(self) -> None:
        """Throw the draft away, after a question."""
        self._tasks.start(self._task("discard"), self._discard())

    async def _discard(self) -> None:
        if await confirm(
            self,
            title=self.tr("Discard the draft"),
            text=self.tr("Throw away what you typed here?"),
            action=self.tr("&Discard"),
            dangerous=True,
        ):
            self.draft.remove()
            self.close()

    def _focus_outside(self, forwards: bool) -> None:
        if forwards:
            target = self.problem_button if self.problem_button.isEnabled() else self.preview_button
            target.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.form.search.setFocus(Qt.FocusReason.BacktabFocusReason)

    # Leaving

    def done(self, result: int) -> None:
        self._leave()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._leave()
        super().closeEvent(event)

    def _leave(self) -> None:
        """What was typed is written down; nothing is asked: a draft can be resumed."""
        self.draft.end()
        self._is_over = True
        self.lookups.stop()
        while self._unsubscribe:
            self._unsubscribe.pop()()
        for what in ("category", "answers", "stage"):
            self._tasks.cancel(self._task(what))

    def _task(self, what: str) -> str:
        return f"product {what} {id(self)}"
