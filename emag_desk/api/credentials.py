"""User name and password of an account, as they travel and as they must never be written down."""

from __future__ import annotations

import base64
import json
from urllib.parse import SplitResult, urlsplit

from emag_desk.domain.accounts import Account
from emag_desk.errors import SettingsError

#: Shorter passwords are too likely to be ordinary words of a body to be blotted out.
_SECRET_LENGTH = 6
_BLOT = "•••".encode()


class Credentials:
    """What signs the calls of one account. Raises SettingsError when the account cannot be used."""

    def __init__(self, account: Account, password: str) -> None:
        _check(account, password)
        self._pair = base64.b64encode(f"{account.username}:{password}".encode()).decode("ascii")
        hidden = [self._pair]
        if len(password) >= _SECRET_LENGTH:
            # Also as JSON writes letters that are not ASCII.
            hidden += [password, json.dumps(password)[1:-1]]
        self._hidden = tuple(text.encode() for text in hidden)

    def __repr__(self) -> str:
        return "Credentials()"

    @property
    def token(self) -> str:
        """The value of the Authorization header."""
        return f"Basic {self._pair}"

    def scrub(self, body: bytes) -> bytes:
        """A body as it may be shown and kept: should eMAG or a proxy echo the secrets, they are blotted out."""
        for secret in self._hidden:
            if secret in body:
                body = body.replace(secret, _BLOT)
        return body


def _check(account: Account, password: str) -> None:
    parts = _split(account.url)
    if parts is None:
        raise SettingsError(
            "The address {address} of the account {name} is not one.",
            remedy="It looks like https://marketplace-api.emag.ro/api-3.",
            address=account.url,
            name=account.name,
        )
    if account.proxy and _split(account.proxy) is None:
        # Not shown: it may hold a password.
        raise SettingsError(
            "The proxy of the account {name} is not an address.",
            remedy="It looks like http://proxy.example.com:3128.",
            name=account.name,
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


def _split(url: str) -> SplitResult | None:
    """The parts of an http or https address; None when it is none."""
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # brackets without an address, a port beyond 65535
        return None
    return parts if usable else None
