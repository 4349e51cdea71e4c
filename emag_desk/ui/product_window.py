"""The window of a product form: filled from the cache, kept as a draft while typing, staged for Review."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import Command
from emag_desk.domain.product import title
from emag_desk.domain.product_answers import place
from emag_desk.domain.product_drafts import ProductChange
from emag_desk.errors import DeskError
from emag_desk.ui.dialogs import confirm, shortcut
from emag_desk.ui.field_editors import FormContext
from emag_desk.ui.language import say_error, show_whole
from emag_desk.ui.links import open_link
from emag_desk.ui.marks import Tone
from emag_desk.ui.product_category import AskedCategory
from emag_desk.ui.product_draft import DraftKeeper
from emag_desk.ui.product_form import ProductForm
from emag_desk.ui.product_frame import ProductFoot, ProductHead
from emag_desk.ui.product_lookups import ProductLookups
from emag_desk.ui.product_opening import Opening, offer_of_mine
from emag_desk.ui.product_outcome import ENDED_WELL, outcome
from emag_desk.ui.product_preview import RequestPreview
from emag_desk.ui.product_staging import ProductStaging
from emag_desk.ui.product_state import NUMBER, ProductState

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.tasks import Tasks


class ProductWindow(QDialog):
    """One product. Several may be open; none stops the others. `review_wanted` asks for Review, `said` tells the rest.

    `category_wanted` asks for the category picker: whoever listens answers with `choose_category`.
    """

    review_wanted = Signal()
    said = Signal(str, str)

    def __init__(self, desk: Desk, tasks: Tasks, opening: Opening, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self.opening = desk, tasks, opening
        self._preview: RequestPreview | None = None
        self._staged = self._refused = False
        self._has_shown_reasons = False
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
        self.category = AskedCategory(desk, tasks, self.state, opening)
        self.category.arrived.connect(self._show_template)
        self.category.said.connect(self._category_said)
        self.lookups = ProductLookups(self.state, desk.readers, tasks, opening.account)
        self.staging = ProductStaging(desk, tasks, self.state, self.lookups, self.draft, self.change)
        self._build()
        self._connect_staging()
        self.state.edited.connect(self._edited)
        self.state.checked.connect(self._show_state)
        self.form.column.at_field.connect(self.category.enter)
        self.form.left.connect(self._focus_outside)
        self._unsubscribe = [
            desk.changes.subscribe(Kind.COMMANDS, self._commands_changed),
            desk.changes.subscribe(Kind.OFFERS, self._offers_changed),
        ]
        self._fill(opening)

    # What it is made of

    def _connect_context(self) -> None:
        context = self.context
        context.vat_rate = lambda: self.category.vat_rate(next(iter(self.state.value("vat_id")), ""))
        context.category_name = lambda _: self.category.path
        context.pick_category = self.pick_category if self.opening.owned and not self.opening.attach else None
        context.open_link = lambda address: self._tasks.start("open link", open_link(address, self))
        context.suggest = lambda field, text: self.category.suggest(field, text)

    def _build(self) -> None:
        self.head, self.foot = ProductHead(self), ProductFoot(self)
        self.heading, self.where, self.banner = self.head.heading, self.head.where, self.head.banner
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.form, 1)
        column.addWidget(self.foot)
        for signal, run in (
            (self.foot.discard_wanted, self.discard),
            (self.foot.problem_wanted, self._next),
            (self.foot.preview_wanted, self.preview),
            (self.foot.close_wanted, self.close),
            (self.foot.stage_wanted, self.stage),
        ):
            signal.connect(run)
        shortcut(self, "Ctrl+Return", self.stage)
        shortcut(self, "Ctrl+J", self.preview)

    def _connect_staging(self) -> None:
        staging = self.staging
        staging.refused.connect(self._show_refused)
        staging.writing.connect(lambda: self.foot.stage.setEnabled(False))
        staging.staged.connect(self._show_staged)
        staging.failed.connect(self._show_failed)

    # Filling

    def _fill(self, opening: Opening) -> None:
        values = dict(opening.values)
        if opening.new:
            values[NUMBER] = [str(opening.offer_id)] if opening.offer_id else []
        self.state.fill(values, opening.base)
        self.context.rate_changed.emit()
        self._show_heading()
        if opening.damaged:
            text = self.tr("This draft is not what was written to disk. Look at every value before you stage it.")
            self.head.say(text, Tone.BAD)
        self.category.load()

    def _show_template(self) -> None:
        found = self.category.template
        if found is None:
            return
        self.context.characteristic_names = found.names
        self.form.ask(found.fields)
        self.state.shown.emit({"category_id"})
        self.context.rate_changed.emit()
        if not self.form.column.isAncestorOf(self.focusWidget() or self):
            self.form.focus_first()
        if not self._has_shown_reasons:
            self._has_shown_reasons = True
            self._show_reasons()
        self.lookups.look()

    # The category

    def pick_category(self) -> None:
        """Let the operator choose a category."""
        from emag_desk.ui.category_picker import CategoryPicker

        picker = CategoryPicker(
            self._desk, self._tasks, self.opening.account.key, self, category_id=self.category.number or 0
        )
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.picked.connect(self.choose_category)
        picker.open()

    def choose_category(self, category: int) -> None:
        """Ask what this category asks. Values of the one before stay until they are taken out."""
        self.state.put("category_id", [str(category)], typed=False)
        self.category.choose(category)

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
        self.setWindowTitle(self.head.show_product(self.opening, self.offer_id(), self.state.product_values()))

    def _show_state(self) -> None:
        count = len(self.state.missing) + len(self.state.wrong())
        self.foot.problem.setEnabled(count > 0)
        if self._refused:
            self._show_refusal()
        strangers = self.state.strangers()
        if strangers and not self._refused and self.category.is_known:
            text = self.tr("{count} values belong to another category and cannot be sent.")
            self.head.say(
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
        if not missing:
            text = self.tr("eMAG would refuse this. Fields to mend: {wrong}.")
        elif not wrong:
            text = self.tr("eMAG would refuse this. Missing fields: {missing}.")
        text = text.format(missing=show_whole(missing), wrong=show_whole(wrong))
        self.head.say(text if self._refused else "", Tone.BAD, self.tr("Next problem"), self._next)

    def _drop_strangers(self) -> None:
        self.state.drop(self.state.strangers())
        self.head.say("", Tone.NOTICE)

    # eMAG's answers

    def _commands_changed(self) -> None:
        number = self.offer_id()
        if number is not None:
            self._tasks.start(self._task("answers"), self._read_answers(number))

    def _offers_changed(self) -> None:
        """What was staged here may be among the offers now."""
        if self._staged:
            self._commands_changed()

    async def _read_answers(self, number: int) -> None:
        account = self.opening.account
        commands = await self._desk.thread.run(self._desk.outbox.product_commands, account.key, number)
        if self._staged and commands and commands[0].state in ENDED_WELL:
            opening = await offer_of_mine(self._desk, account, number)
            if not opening.new:  # eMAG has it now: from here on the form edits it
                self.opening = self.category.opening = opening
                self.state.fill(opening.values, opening.base)
                self._show_heading()
                await self.category.read_cached()
        self._show_outcome(commands)

    def _show_reasons(self) -> None:
        """What eMAG said of this product before the form was opened."""
        reasons = self.opening.reasons
        if reasons:
            self.state.show_remarks(place(reasons, self.state.product_fields()))
        elif self.opening.commands and self.opening.commands[0].state not in ENDED_WELL:
            self._show_outcome(self.opening.commands)

    def _show_outcome(self, commands: Sequence[Command]) -> None:
        found = outcome(commands, self.state.product_fields())
        self.state.show_remarks(found.remarks)
        if found.text and (found.tone is not Tone.GOOD or self._staged):
            refused = found.tone is Tone.BAD and self.state.wrong()
            self.head.say(found.text, found.tone, self.tr("Next problem") if refused else "", self._next)

    def _category_said(self, text: str, tone: Tone, again: bool) -> None:
        self.head.say(text, tone, self.tr("Try again") if again else "", self.category.load)

    def _next(self) -> None:
        self.form.next_problem()

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
        if not self.opening.new and self.state.product_values() == self.opening.values:
            self.head.say(self.tr("Nothing was changed."), Tone.MUTED)
            return
        self.staging.stage()

    def _show_refused(self) -> None:
        self.state.shows_all = self._refused = True
        self.state.check_now()
        self.form.next_problem()

    def _show_failed(self, error: DeskError) -> None:
        self.foot.stage.setEnabled(True)
        self.head.say(say_error(error), Tone.BAD)

    def _show_staged(self, count: int) -> None:
        self.foot.stage.setEnabled(True)
        self._staged = True
        self._show_draft(None)
        if count:
            text = self.tr("Staged. Nothing has been sent yet: Review sends it.")
            self.head.say(text, Tone.GOOD, self.tr("&Review…"), self.review_wanted.emit)
        else:
            self.head.say(self.tr("Nothing differs from what eMAG has, so nothing is staged."), Tone.MUTED)

    def _show_draft(self, saved_at: datetime | None) -> None:
        self.foot.show_draft(saved_at, self._desk.clock.now())

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
            self.foot.focus_first()
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
        if self.draft.exists and self.isVisible():
            self.said.emit(self.tr("The draft is kept: “Product drafts…” in the Offers menu goes on with it."), "info")
        self.draft.end()
        self.lookups.stop()
        self.category.stop()
        self.staging.stop()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._tasks.cancel(self._task("answers"))

    def _task(self, what: str) -> str:
        return f"product {what} {id(self)}"
