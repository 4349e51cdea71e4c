"""How several pulls stand, in one line on the terminal."""

from __future__ import annotations

from emag_desk.command_line.console import Console, in_words
from emag_desk.domain.accounts import Account
from emag_desk.sync.pull_progress import PAUSED, WAITING, PullProgress


class ProgressLines:
    """One line for all accounts, and for offers and orders."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._latest: dict[tuple[str, str], PullProgress] = {}

    def show(self, account: Account, progress: PullProgress) -> None:
        """Show how a pull stands, beside the others."""
        self._latest[account.name, progress.what] = progress
        self._console.progress(" | ".join(f"{name}: {_words(state)}" for (name, _), state in self._latest.items()))


def _words(progress: PullProgress) -> str:
    pages = f"page {progress.page}" + (f" of {progress.pages}" if progress.pages else "")
    parts = [pages, f"{progress.offers} {progress.what}", f"{progress.per_second:.0f}/s"]
    if progress.seconds_left is not None:
        parts.append(f"{in_words(progress.seconds_left)} left")
    parts.append(f"{progress.headroom:.0%} of the budget free")
    if progress.state in (PAUSED, WAITING):
        parts.append(progress.state)
    return ", ".join(parts)
