"""Progress with an honest end, and the gauge of the request budget."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from emag_desk.domain.changes import Changes
from emag_desk.domain.commands import Command, State
from emag_desk.sync.pull_progress import PAUSED, WAITING, PullProgress
from emag_desk.ui.budget import BudgetGauge
from emag_desk.ui.moments import duration, moment, rough, time_left
from emag_desk.ui.progress import ProgressStrip
from emag_desk.ui.review_results import sending_progress

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def line(strip: ProgressStrip, job: str) -> str:
    row = strip.row(job)
    assert row is not None
    return row._text.text()


def test_a_pull_tells_how_far_how_fast_and_until_when(qtbot: Any) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.show_pull("a", "Reading", PullProgress("a", 41, 100, 4100, 10_000, 210.4, 177.0, 0.31, 2), NOW)
    assert line(strip, "a").split(" · ") == [
        "4100 of 10000 offers", "page 41 of 100", "210 per second", "2 unreadable", "31 % of the budget free",
    ]  # fmt: skip
    until = f"{datetime(2026, 11, 21, 12, 2, 57, tzinfo=UTC).astimezone():%H:%M}"
    assert strip.row("a")._end.text() == f"about 3 min left, until {until}"  # type: ignore[union-attr]
    assert strip.row("a")._bar.value() == 410  # type: ignore[union-attr]


def test_nobody_is_told_an_end_that_nobody_knows(qtbot: Any) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.show_pull("a", "Reading", PullProgress("a", offers=100, seconds_left=None, state=WAITING), NOW)
    row = strip.row("a")
    assert row is not None and row._end.text() == "" and row._bar.maximum() == 0
    assert line(strip, "a").startswith("Waiting for eMAG · 100 offers")
    strip.show_pull("a", "Reading", PullProgress("a", offers=100, seconds_left=60, state=PAUSED), NOW)
    assert row._end.text() == ""


def test_each_account_has_its_own_buttons(qtbot: Any) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    asked: list[tuple[str, str]] = []
    strip.pause_requested.connect(lambda job: asked.append(("pause", job)))
    strip.resume_requested.connect(lambda job: asked.append(("resume", job)))
    strip.cancel_requested.connect(lambda job: asked.append(("cancel", job)))
    strip.show_pull("a", "A", PullProgress("a"), NOW)
    strip.show_pull("b", "B", PullProgress("b", state=PAUSED), NOW)
    for job in ("a", "b"):
        row = strip.row(job)
        assert row is not None
        row._pause.click()
        row._cancel.click()
    assert asked == [("pause", "a"), ("cancel", "a"), ("resume", "b"), ("cancel", "b")]
    strip.finish("a")
    strip.finish("b")
    strip.finish("never there")
    assert strip.jobs == [] and strip.isHidden()


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (None, ""),
        (2, "a few seconds left"),
        (41, "about 45 s left"),
        (59.9, "about 60 s left"),
    ],
)
def test_the_time_left_is_rounded_up(seconds: float | None, text: str) -> None:
    assert time_left(seconds, NOW) == text


def test_lengths_of_time_in_words() -> None:
    assert [duration(value) for value in (0.085, 1.44, 59.94, 185)] == ["85 ms", "1.4 s", "59.9 s", "3 min 05 s"]
    assert [rough(value) for value in (0.5, 61, 9000)] == ["about 5 s", "about 2 min", "about 2 h 30 min"]
    assert moment(None, NOW) == ""
    assert "2025" in moment(datetime(2025, 3, 1, tzinfo=UTC), NOW)


def command(number: int, state: State) -> Command:
    return Command(number, "a", "offer", number, "t", state, {}, {}, "w", "s", NOW, NOW)


def test_sending_counts_outcomes_and_estimates_from_its_own_pace() -> None:
    outcomes = {
        number: command(number, state)
        for number, state in enumerate(
            (State.CONFIRMED, State.REJECTED, State.UNKNOWN, State.NEEDS_HUMAN, State.DRAFT, State.QUEUED)
        )
    }
    progress = sending_progress(10, outcomes, elapsed=8.0, expected=100.0)
    assert (progress.confirmed, progress.rejected, progress.unknown, progress.needs_human) == (1, 1, 1, 1)
    assert (progress.withdrawn, progress.under_way, progress.settled) == (1, 5, False)
    assert progress.seconds_left == 5 * 8.0 / 4


def test_sending_admits_when_it_does_not_know_the_end() -> None:
    assert sending_progress(5, {}, elapsed=0.0, expected=20.0).seconds_left == 20.0
    assert sending_progress(5, {}, elapsed=26.0, expected=20.0).seconds_left is None
    done = sending_progress(1, {1: command(1, State.CONFIRMED)}, elapsed=3.0, expected=2.0)
    assert done.settled and done.seconds_left == 0.0


class Limiter:
    def __init__(self, **use: Any) -> None:
        self.use = {"used": 10, "allowed": 180, "waiting": {}, "frozen_seconds": 0.0, "alert": False, **use}

    def utilisation(self, family: str) -> Any:
        values = self.use if family == "other" else Limiter().use
        return SimpleNamespace(**values, ratio=values["used"] / values["allowed"])


def gauge_of(qtbot: Any, **limiters: Limiter) -> BudgetGauge:
    desk: Any = SimpleNamespace(
        changes=Changes(),
        accounts=[SimpleNamespace(key=key, name=key.upper()) for key in limiters],
        limiter=lambda key: limiters[key],
    )
    gauge = BudgetGauge()
    qtbot.addWidget(gauge)
    gauge.connect_desk(desk)
    return gauge


def test_the_gauge_shows_the_busiest_account_and_tells_of_all(qtbot: Any) -> None:
    gauge = gauge_of(qtbot, ro=Limiter(), bg=Limiter(used=90, waiting={1: 3, 2: 1}))
    assert gauge._text() == "Budget 50 %"
    assert "BG, everything else: 90 of 180, 4 waiting" in gauge.details()
    assert "RO, orders: 10 of 180" in gauge.details()


def test_the_gauge_alerts_once_and_says_why(qtbot: Any) -> None:
    limiter = Limiter()
    gauge = gauge_of(qtbot, ro=limiter)
    alerts: list[bool] = []
    gauge.alert_changed.connect(alerts.append)
    limiter.use.update(used=170, alert=True)
    gauge.refresh()
    gauge.refresh()
    assert alerts == [True]
    assert "another program" in gauge.details()
    limiter.use.update(used=10, alert=False)
    gauge.refresh()
    assert alerts == [True, False]


def test_the_gauge_says_when_emag_wants_to_be_left_alone(qtbot: Any) -> None:
    gauge = gauge_of(qtbot, ro=Limiter(frozen_seconds=12.2))
    assert gauge._text() == "eMAG asks to wait 12 s"


def test_the_gauge_survives_an_account_without_a_limiter(qtbot: Any) -> None:
    gauge = gauge_of(qtbot)
    assert "No account" in gauge.details()
    gauge._desk.accounts = [SimpleNamespace(key="new", name="New")]  # type: ignore[union-attr, misc]
    gauge.refresh()
    assert gauge.uses == []
