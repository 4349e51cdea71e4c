"""User name and password of an account, as they travel and as they must never be written down."""

from __future__ import annotations

import base64
from urllib.parse import urlsplit

from emag_desk.domain.accounts import Account
from emag_desk.errors import SettingsError

#: Shorter passwords are too likely to be ordinary words of a body to be blotted out.
_SECRET_LENGTH = 6
_BLOT = "•••"


class Credentials:
    """What signs the calls of one account. Raises SettingsError when the account cannot be used."""

    def __init__(self, account: Account, password: str) -> None:
        _check(account, password)
        pair = base64.b64encode(f"{account.username}:{password}".encode()).decode("ascii")
        self._secrets = (pair, password) if len(password) >= _SECRET_LENGTH else (pair,)

    def __repr__(self) -> str:
        return "Credentials()"

    @property
    def token(self) -> str:
        """The value of the Authorization header."""
        return f"Basic {self._secrets[0]}"

    def scrub(self, text: str) -> str:
        """A body as it may be kept: should eMAG or a proxy echo the secrets, they are blotted out."""
        for secret in self._secrets:
            if secret in text:
                text = text.replace(secret, _BLOT)
        return text


def _check(account: Account, password: str) -> None:
    parts = urlsplit(account.url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SettingsError(
            "The address {address} of the account {name} is not one.", address=account.url, name=account.name
        )
    if parts.username or parts.password:
        raise SettingsError(
            "The address of the account {name} holds a user name or a password.",
            remedy="Enter them in their own fields.",
            name=account.name,
        )
    if not account.username or not password:
        raise SettingsError(
            "The account {name} has no user name or no password.",
            remedy="Enter both under Accounts.",
            name=account.name,
        )
    if ":" in account.username:
        raise SettingsError(
            "The user name of the account {name} holds a colon, which cannot be sent.", name=account.name
        )
