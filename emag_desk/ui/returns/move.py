"""Giving returns their next status, one or many: what eMAG demands is asked for, what will happen is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtWidgets import QVBoxLayout

from emag_desk.domain.accounts import PLATFORMS
from emag_desk.domain.actions import ActionKind, Intent, new_intent_id
from emag_desk.domain.problems import Problem
from emag_desk.domain.return_money import currency_of, refundable
from emag_desk.domain.return_plans import ReturnPlan, filled, plan
from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.return_texts import SnippetUse
from emag_desk.domain.return_transitions import MOVE_LABELS, PER_LINE, Demand, can_move, needs
from emag_desk.domain.return_wanted import LineWanted, ReturnWanted
from emag_desk.domain.return_words import ReturnStatus
from emag_desk.domain.returns import Return
from emag_desk.errors import DeskError, Sentence
from emag_desk.ui.language import say, say_label, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.orders.deed_dialog import DeedDialog, Place
from emag_desk.ui.orders.facts import money
from emag_desk.ui.orders.problem_labels import ProblemLabels
from emag_desk.ui.plain import clean
from emag_desk.ui.returns.at_hand import ReturnAtHand, take
from emag_desk.ui.returns.columns import status_words
from emag_desk.ui.returns.line_form import LineForm
from emag_desk.ui.returns.move_words import MEANING_LABELS, act_words, summary
from emag_desk.ui.returns.snippets import Snippets
from emag_desk.ui.returns.told_form import ToldForm
from emag_desk.ui.returns.whole_form import WholeForm
from emag_desk.ui.rows.judged_list import JudgedList
from emag_desk.ui.widgets import UNIT, Banner, Column, PlainLabel

_NOT_KEPT = Sentence("The details of this return are not kept here any more.")


class _Wish:
    """What a customer will get, for what is asked."""

    def __init__(self, return_type: int | None) -> None:
        self.return_type = return_type


class MoveDialog(DeedDialog):
    """One return with a form for each of its products, or many with what is told of all; the rest says why not."""

    closes_itself = True

    def __init__(
        self,
        place: Place,
        rows: Sequence[ReturnRow],
        status: ReturnStatus,
        begun: Mapping[int, LineWanted] = MappingProxyType({}),
    ) -> None:
        """`begun` is what was typed on the bench of the products of a single return, by line."""
        super().__init__(place, "returnMoveDialog")
        self._begun = begun
        self.setWindowTitle(say_label(MOVE_LABELS[status]))
        self.status = status
        self._rows = list(rows)
        self._names = {(row.account, row.id): new_intent_id() for row in rows}
        self._taken: list[ReturnAtHand] = []
        self._plans: list[ReturnPlan | None] = []
        self._snippets = Snippets({}, self._keep_snippet)
        self._labels = ProblemLabels()
        self.lines: list[LineForm] = []
        self.whole: WholeForm | None = None
        self.told_form: ToldForm | None = None
        self._asks = bool(_all_needs(status))
        self.resize(760, 560 if self._asks else 420 if len(rows) > 1 else 210)
        self._build()
        if status is ReturnStatus.CANCELLED:  # two buttons that say "Cancel" would be one too many
            self.close_button.setText(self.tr("&Keep the return"))
        self.show_loading(say_label(MOVE_LABELS[status]))
        self.start_task("returnMoveDialog", self._read())

    def _build(self) -> None:
        self.summary = PlainLabel("", self, bold=True, wrap=True, scale=1.1)
        self.summary.setObjectName("returnMoveSummary")
        self.meaning = PlainLabel(say_label(MEANING_LABELS[self.status]), self, wrap=True)
        self.general = Banner(self)
        self.general.setObjectName("returnMoveBanner")
        self._pane = Column(self)
        self._pane.rows.setContentsMargins(0, 0, UNIT, 0)
        self._pane.hide()
        columns = [(self.tr("Return"), 96), (self.tr("Customer"), 150), (self.tr("Goes back"), 104)]
        self.list = JudgedList("deedReturns", self.tr("The returns"), columns, self)
        self.list.hide()
        for widget in (self.summary, self.meaning, self.general):
            self.body.addWidget(widget)
        self.body.addWidget(self._pane, 1)
        self.body.addWidget(self.list, 1)
        self.body.addStretch()

    # Reading

    async def _read(self) -> None:
        try:
            taken = await take(self.desk, self._rows)
            country = PLATFORMS[taken.returns[0].account.platform].country
            self._snippets = await Snippets.read(self.desk, country, self._keep_snippet)
        except DeskError as problem:
            self.show_trouble(problem)
            return
        self._taken = taken.returns
        self.age.say(taken.age, taken.tone)
        self._show_head()
        able = [one for one in self._taken if self._why_not(one) is None]
        if self._asks and able:
            self._build_forms(able)
        self._show()
        self._focus()

    def _show_head(self) -> None:
        if len(self._taken) == 1:
            one = self._taken[0]
            parts = (one.account.name, str(one.row.id), one.row.customer, status_words(one.row.status))
            self.show_where(clean(" · ".join(part for part in parts if part), lines=False))

    def _build_forms(self, able: Sequence[ReturnAtHand]) -> None:
        return_ = able[0].return_
        if len(self._taken) == 1 and return_ is not None:
            self._build_one(able[0], return_)
        else:
            self.told_form = ToldForm(self.status, self._snippets, self._pane)
            self.told_form.changed.connect(self._show)
            self.body.insertWidget(self.body.indexOf(self._pane), self.told_form)
            return
        rows = self._pane.rows
        assert isinstance(rows, QVBoxLayout)
        rows.addStretch(1)
        self._pane.show()

    def _build_one(self, one: ReturnAtHand, return_: Return) -> None:
        currency = currency_of(return_, one.order, one.account.currency)
        start = filled(return_, self.status, order=one.order, currency=currency)
        for line in return_.lines:
            most = refundable(one.order, line, currency) if one.order is not None else None
            form = LineForm(return_, line, self._labels, self._snippets, (most, currency), self._pane)
            told = start.line(line.id).refund
            form.show_refund(line.refund_value if told is None else told)
            form.begin(self._begun.get(line.id))
            form.changed.connect(self._show)
            self.lines.append(form)
            self._pane.rows.addWidget(form)
        whole = self.whole = WholeForm(return_, self._labels, self._pane)
        whole.changed.connect(self._show)
        whole.type_chosen.connect(self._type_chosen)
        self._pane.rows.addWidget(whole)
        self._show_demands(return_)

    def _type_chosen(self) -> None:
        return_ = self._taken[0].return_
        if return_ is not None:
            self._show_demands(return_)
            self._show()

    def _show_demands(self, return_: Return) -> None:
        assert self.whole is not None
        kind = return_.return_type if self.whole.return_type is None else self.whole.return_type
        demands = frozenset(need.demand for need in needs(self.status, _Wish(kind)))
        for form in self.lines:
            form.show_demands(demands & PER_LINE)
        self.whole.show_demands(self.status, demands)

    def _focus(self) -> None:
        first = self.lines[0].first_field() if self.lines else self.told_form
        if self.act_button.isEnabled() or first is None:
            self.act_button.setFocus()
        else:
            first.setFocus()

    def _keep_snippet(self, text: str, use: SnippetUse) -> None:
        self.tasks.start("keep snippet", self._keep(text, use))

    async def _keep(self, text: str, use: SnippetUse) -> None:
        await self.desk.thread.run(self.desk.outbox.returns.use_snippet, text, use.value)
        country = PLATFORMS[self._taken[0].account.platform].country
        self._snippets.take_over(await Snippets.read(self.desk, country, self._keep_snippet))

    # What it says

    def _why_not(self, one: ReturnAtHand) -> Sentence | None:
        why = can_move(one.row, self.status)
        return _NOT_KEPT if why is None and one.return_ is None else why

    def _make_plans(self) -> list[ReturnPlan | None]:
        if self.told_form is not None:
            return self.told_form.plans(self._taken)
        return [self._plan(one) for one in self._taken]

    def _plan(self, one: ReturnAtHand) -> ReturnPlan | None:
        if one.return_ is None:
            return None
        wanted = ReturnWanted(self.status)
        if self.whole is not None:
            wanted = ReturnWanted(
                self.status,
                lines={form.line.id: form.wanted for form in self.lines},
                return_type=self.whole.return_type,
                replacement=self.whole.replacement,
                return_tax=self.whole.return_tax,
            )
        return plan(one.return_, wanted, one.order, one.account.currency)

    def _reason(self, one: ReturnAtHand, found: ReturnPlan | None) -> str:
        """Why a return is left out; empty when it goes."""
        why = self._why_not(one)
        if why is None and found is not None:
            why = next((problem.sentence for problem in found.problems if problem.stops), None)
        return say(why) if why is not None else ""

    def _show(self) -> None:
        if self.is_ordered or not self._taken:
            return
        self._plans = self._make_plans()
        reasons = [self._reason(one, found) for one, found in zip(self._taken, self._plans, strict=True)]
        self._show_list(reasons)
        why = self._show_problems() if self.lines else ""
        ready = [found for _, found in self._ready()]
        self.summary.setText(summary(self.status, self._taken, ready, len(reasons) - len(ready)))
        if not ready and not why:
            why = reasons[0] if len(reasons) == 1 else self.tr("None of these can get this status now.")
        shown = [found for found in self._plans if found is not None] if self.lines else ready
        self.show_act(act_words(self.status, shown), can=bool(ready) and not why, why=why)

    def _show_list(self, reasons: Sequence[str]) -> None:
        judged = []
        for one, found, why in zip(self._taken, self._plans, reasons, strict=True):
            amount = money(found.money_back, found.currency) if found is not None and found.money_back else ""
            judged.append(((str(one.row.id), one.row.customer, amount), why))
        judged.sort(key=lambda row: not row[1])
        self.list.show_judged(judged)
        self.list.setVisible(len(judged) > 1 or (bool(reasons[0]) and not self.lines))
        self.list.setColumnHidden(2, not any(texts[2] for texts, _ in judged))

    def _show_problems(self) -> str:
        """Say what is wrong below the fields; what stands nowhere else is said above. Returns why it cannot go."""
        found = self._plans[0]
        problems = [problem for form in (*self.lines, self.whole) if form is not None for problem in form.problems()]
        problems += list(found.problems) if found is not None else []
        homeless = self._labels.show(problems)
        self.general.say("\n".join(say(problem.sentence) for problem in homeless), _tone(homeless))
        stops = [problem for problem in problems if problem.stops]
        if len(stops) > 1:
            return self.tr("{count} things must be mended first.").format(count=show_whole(len(stops)))
        return say(stops[0].sentence) if stops else ""

    def _ready(self) -> list[tuple[ReturnAtHand, ReturnPlan]]:
        return [
            (one, found)
            for one, found in zip(self._taken, self._plans, strict=True)
            if found is not None and not self._reason(one, found)
        ]

    # Ordering

    def intents(self) -> list[Intent]:
        return [
            Intent(
                one.row.account,
                ActionKind.RETURN_STATUS,
                one.row.id,
                one.title,
                wanted=found.texts(),
                base=one.base,
                intent_id=self._names[one.key],
            )
            for one, found in self._ready()
        ]


def _all_needs(status: ReturnStatus) -> frozenset[Demand]:
    """Everything that may be asked with a status, whatever the customer wants."""
    return frozenset(need.demand for kind in range(1, 6) for need in needs(status, _Wish(kind)))


def _tone(problems: Sequence[Problem]) -> Tone:
    return Tone.BAD if any(problem.stops for problem in problems) else Tone.NOTICE
