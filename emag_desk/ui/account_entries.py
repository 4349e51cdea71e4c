"""The accounts as they stand in the accounts dialog: what is saved, what is being edited, and where the password is."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.accounts import Account
from emag_desk.errors import SecretsError
from emag_desk.ui.language import say, say_error

if TYPE_CHECKING:
    from emag_desk.desk import Desk


@dataclass
class AccountEntry:
    """One account of the list: as it is saved (None: not yet) and as it stands in the form."""

    saved: Account | None
    draft: Account
    password: str | None = None
    for_this_run: bool = False

    @property
    def changed(self) -> bool:
        """Whether there is anything to save."""
        return self.saved is None or self.draft != self.saved or self.password is not None

    @property
    def read_only(self) -> bool:
        """Whether it comes from the environment."""
        return self.draft.origin == "environment"


@dataclass(frozen=True)
class PasswordPlace:
    """Where an account's password is, in words; `has_keyring` tells whether one could be saved."""

    text: str
    has_keyring: bool = True


async def password_place(desk: Desk, entry: AccountEntry) -> PasswordPlace:
    """Find out where the password is. The keyring may ask the person to unlock it: it is asked on another thread."""
    key = entry.draft.key
    if desk.settings.environment_password(key) is not None:
        return PasswordPlace(_tr("The password comes from an environment variable."))
    status = await asyncio.to_thread(desk.secrets.status)
    has_keyring = "keyring" in status.values  # the sentence names the one that is used
    try:
        saved = entry.saved is not None and await asyncio.to_thread(desk.secrets.password, key) is not None
    except SecretsError as error:
        return PasswordPlace(say_error(error), has_keyring)
    text = _tr("A password is saved. Leave the field empty to keep it.") if saved else _tr("No password is saved yet.")
    return PasswordPlace(f"{text} {say(status)}", has_keyring)


def _tr(text: str) -> str:
    return QCoreApplication.translate("accounts", text)
