"""Watches what an operator must know even when looking elsewhere: a used-up budget, a paused account, no keyring."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from emag_desk.api.endpoints import Family
from emag_desk.domain.changes import Kind
from emag_desk.errors import SecretsError
from emag_desk.ui.language import say, say_error
from emag_desk.ui.notices import Notice
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.secrets import Secrets
    from emag_desk.ui.main_window import MainWindow

#: Milliseconds between two looks; an alert is about minutes, not about moments.
_LOOK = 3_000


def _is_here(secrets: Secrets, key: str) -> bool:
    """Whether a password was typed in this run; blocking."""
    try:
        return secrets.password(key) is not None
    except SecretsError:
        return False


class Alerts(QObject):
    """Keeps the notice up to date. Every alert has a key and is taken back when its cause is gone."""

    def __init__(self, desk: Desk, notice: Notice, tasks: Tasks, window: MainWindow) -> None:
        super().__init__(window)
        self._desk, self._notice, self._tasks, self._window = desk, notice, tasks, window
        self._known: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._unsubscribe = [
            desk.changes.subscribe(Kind.BUDGET, self.look),
            desk.changes.subscribe(Kind.ACCOUNTS, self.look_at_keyring),
        ]
        self.look_at_keyring()
        self.look()

    def look(self) -> None:
        """Compare what is with what is shown."""
        wanted: dict[str, tuple[str, str]] = {}
        names = {account.key: account.name for account in self._desk.accounts}
        for key, name in names.items():
            limiter = self._desk.limiter(key)
            if any(limiter.utilisation(family).alert for family in Family):
                text = self.tr(
                    "{account} uses more than 80 % of what eMAG allows. Another program probably uses the same account."
                )
                wanted[f"budget {key}"] = (text.format(account=name), "warning")
        for key, sentence in self._desk.push.paused.items():
            text = self.tr("Nothing is sent for {account}: {reason}")
            wanted[f"paused {key}"] = (text.format(account=names.get(key, key), reason=say(sentence)), "error")
        for key, sentence in self._desk.push.troubles.items():
            wanted[f"trouble {key}"] = (f"{names.get(key, key)}: {say(sentence)}", "warning")
        for number, problem in enumerate(self._desk.settings.problems):
            wanted[f"settings {number}"] = (say_error(problem), "warning")
        for key, (text, tone) in wanted.items():
            if key.startswith("paused"):
                self._notice.alert(key, text, tone, self.tr("Accounts…"), self._window.open_accounts)
            else:
                self._notice.alert(key, text, tone)
        for key in self._known - wanted.keys():
            self._notice.alert(key, "", "info")
        self._known = set(wanted)
        self._tasks.start("look who sends", self._look_who_sends())

    async def _look_who_sends(self) -> None:
        owner = await self._desk.thread.run(self._desk.outbox.owner)
        other = owner if owner and owner != self._desk.push.holder else ""
        text = self.tr("Another eMAG Desk sends from this data directory: {owner}. This window only stages.")
        self._notice.alert("other sender", text.format(owner=other) if other else "", "warning")

    def look_at_keyring(self) -> None:
        """Say whose password is missing where none can be kept, until it is typed or the account is removed."""
        self._tasks.start("look at the keyring", self._look_at_keyring())

    async def _look_at_keyring(self) -> None:
        secrets = self._desk.secrets
        if await asyncio.to_thread(secrets.is_trusted):
            return
        kept = [account for account in self._desk.accounts if account.origin == "file"]
        missing = [account.name for account in kept if not await asyncio.to_thread(_is_here, secrets, account.key)]
        if not missing:
            self._notice.alert("keyring", "", "info")
        else:
            reason = say(await asyncio.to_thread(secrets.status))
            text = self.tr("{reason} Type the password of {accounts} again; it is kept for this run only.")
            self._notice.alert(
                "keyring",
                text.format(reason=reason, accounts=", ".join(missing)),
                "warning",
                self.tr("Accounts…"),
                self._window.open_accounts,
            )

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
