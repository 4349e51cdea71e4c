"""Seller accounts and the platforms they sell on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal
from urllib.parse import urlsplit

from emag_desk.errors import SettingsError


@dataclass(frozen=True)
class Platform:
    """One marketplace in one country (protocol §1.1)."""

    code: str
    label: str
    base_url: str
    currency: str
    country: str


PLATFORMS = {
    platform.code: platform
    for platform in (
        Platform("emag-ro", "eMAG Romania", "https://marketplace-api.emag.ro/api-3", "RON", "RO"),
        Platform("emag-bg", "eMAG Bulgaria", "https://marketplace-api.emag.bg/api-3", "EUR", "BG"),
        Platform("emag-hu", "eMAG Hungary", "https://marketplace-api.emag.hu/api-3", "HUF", "HU"),
        Platform("fd-ro", "Fashion Days Romania", "https://marketplace-ro-api.fashiondays.com/api-3", "RON", "RO"),
        Platform("fd-bg", "Fashion Days Bulgaria", "https://marketplace-bg-api.fashiondays.com/api-3", "EUR", "BG"),
        Platform("custom", "Another address", "", "RON", "RO"),
    )
}


class Dialect(StrEnum):
    """Which family of routes the business flows of an account use."""

    MARKETPLACE = "marketplace"
    ERP = "erp"


@dataclass(frozen=True)
class Account:
    """One seller login on one platform. Holds no password: see `emag_desk.secrets`.

    `key` never changes and names the account in every store; `name` is what the operator calls it.
    `origin` tells whether it comes from the settings file or from the environment, in which case it is never saved.
    """

    key: str
    name: str
    platform: str = "emag-ro"
    base_url: str = ""
    kind: Literal["main", "fbe"] = "main"
    username: str = ""
    warehouse_id: int = 1
    ip_allow_list_name: str = ""
    proxy: str = field(default="", repr=False)
    dialect: Dialect = Dialect.MARKETPLACE
    origin: Literal["file", "environment"] = "file"

    @property
    def url(self) -> str:
        """Where its API is, without a slash at the end."""
        return (self.base_url or PLATFORMS[self.platform].base_url).rstrip("/")

    @property
    def currency(self) -> str:
        """The currency of its prices (ISO 4217)."""
        return PLATFORMS[self.platform].currency


def platform_of(base_url: str) -> str:
    """The code of the platform that lives at this address, `custom` for any other address."""
    wanted = base_url.rstrip("/").lower()
    return next((code for code, platform in PLATFORMS.items() if platform.base_url == wanted), "custom")


def key_from_name(name: str) -> str:
    """A key for a new account: lower-case letters, digits and dashes. Never empty."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "account"


def check_account(account: Account) -> None:
    """Whether an account can be used at all. Raises SettingsError with the first thing that is wrong."""
    if not account.name.strip() or not account.key.strip():
        raise SettingsError("An account needs a name.")
    if account.platform not in PLATFORMS:
        raise SettingsError(
            "The account {name} is on the unknown platform {platform}.",
            name=account.name,
            platform=account.platform,
            remedy="It can be: {known}.",
            known=", ".join(PLATFORMS),
        )
    if not account.username.strip():
        raise SettingsError("The account {name} has no user name.", name=account.name)
    if account.warehouse_id < 1 or account.warehouse_id > 65_535:
        raise SettingsError("The warehouse id of {name} must be from 1 to 65535.", name=account.name)
    if not account.url:
        raise SettingsError("The account {name} needs the address of its API.", name=account.name)
    _check_address(account, account.url, "API")
    if account.proxy:
        _check_address(account, account.proxy, "proxy", may_hold_login=True)


def _check_address(account: Account, address: str, what: str, *, may_hold_login: bool = False) -> None:
    try:
        parts = urlsplit(address)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is not a number, half an IPv6 address
        good = False
    if not good or any(letter.isspace() for letter in address):
        raise SettingsError(
            "The {what} address {address} of {name} is not an address.",
            what=what,
            address=address_without_password(address),
            name=account.name,
            remedy="Write it like https://host.example/path.",
        )
    if (parts.username is not None and not may_hold_login) or parts.query or parts.fragment:
        raise SettingsError(
            "The {what} address of {name} must not hold a user name, a password, a ? or a #.",
            what=what,
            name=account.name,
        )


def address_without_password(address: str) -> str:
    """`http://user:secret@proxy` -> `http://user:…@proxy`, for people to read."""
    head, at, host = address.rpartition("@")
    scheme, slashes, login = head.rpartition("://")
    return f"{scheme}{slashes}{login.partition(':')[0]}:…@{host}" if at and ":" in login else address
