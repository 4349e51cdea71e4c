"""Seller accounts and the platforms they sell on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal


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


def key_from_name(name: str) -> str:
    """A key for a new account: lower-case letters, digits and dashes. Never empty."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "account"
