"""What the operator can tune: limits, time-outs, guardrails and the look of the window."""

from __future__ import annotations

import getpass
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal

from pydantic import Field
from pydantic_settings import BaseSettings, EnvSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict

from emag_desk.domain.offer_rules import Guardrails

#: A preference can also be given by a variable: `EMAG_DESK_THEME=dark`.
PREFIX = "EMAG_DESK_"
_TIME = r"^(([01]\d|2[0-3]):[0-5]\d)?$"


def _operator() -> str:
    """Whoever is logged in; a container without a user database has nobody."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "operator"


class VariablesSource(EnvSettingsSource):
    """What a mapping of variables says about a settings class, where pydantic-settings would look at `os.environ`."""

    def __init__(self, settings_class: type[BaseSettings], variables: Mapping[str, str], prefix: str) -> None:
        self._variables = {name.lower(): text for name, text in variables.items()}
        super().__init__(settings_class, case_sensitive=False, env_prefix=prefix, env_ignore_empty=True)

    def _load_env_vars(self) -> Mapping[str, str | None]:
        return self._variables


class GivenSettings(BaseSettings):
    """Settings that read nothing behind our back: file and environment are handed over by `SettingsFile`."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return (init_settings,)


class Preferences(GivenSettings):
    """Every preference with its default and its limits. Immutable: build another to change one.

    `settle_seconds` is how long an unknown outcome rests before it is read back. The budgets are what eMAG allows
    (protocol §3); `share` of them is used. New orders are looked for every `orders_every_minutes`; the first time,
    those changed in the last `order_months` are read. Customers are forgotten `order_days_kept` after an order could
    last change; both hold for returns, too. Returns are looked for every `returns_every_minutes`, and those asked for
    in the last `return_days` are read again once a day. Invoices are read at night, those of the last `invoice_months`
    first.
    `quiet_from` and `quiet_until` are local times such as `22:00`, empty for no quiet hours.
    Raises pydantic's ValidationError for values out of range.
    """

    model_config = SettingsConfigDict(frozen=True, extra="ignore", env_prefix=PREFIX)

    settle_seconds: float = Field(default=120.0, ge=0, le=3600)
    connect_seconds: float = Field(default=10.0, gt=0, le=120)
    total_seconds: float = Field(default=30.0, gt=0, le=600)
    large_change_percent: Decimal = Field(default=Decimal(30), gt=0, le=10_000)
    slip_factor: Decimal = Field(default=Decimal(8), gt=1, le=1000)
    log_days: int = Field(default=30, ge=1, le=366)
    theme: Literal["system", "light", "dark"] = "system"
    language: Literal["system", "en", "ro", "bg", "hu"] = "system"
    use_environment_proxy: bool = False
    orders_per_second: int = Field(default=12, ge=1, le=100)
    orders_per_minute: int = Field(default=720, ge=1, le=6000)
    other_per_second: int = Field(default=3, ge=1, le=100)
    other_per_minute: int = Field(default=180, ge=1, le=6000)
    share: float = Field(default=0.8, gt=0, le=1)
    orders_every_minutes: int = Field(default=3, ge=1, le=1440)
    returns_every_minutes: int = Field(default=30, ge=5, le=1440)
    return_days: int = Field(default=30, ge=1, le=366)
    invoices_nightly: bool = True
    invoice_months: int = Field(default=13, ge=1, le=240)
    order_months: int = Field(default=3, ge=1, le=240)
    order_days_kept: int = Field(default=90, ge=1, le=3660)
    notify_orders: bool = True
    notify_sound: bool = False
    quiet_from: str = Field(default="", pattern=_TIME)
    quiet_until: str = Field(default="", pattern=_TIME)
    who: str = Field(default_factory=_operator, min_length=1, max_length=100)

    @property
    def guardrails(self) -> Guardrails:
        """When a legal edit is worth a second look."""
        return Guardrails(self.large_change_percent, self.slip_factor)

    def as_json(self) -> dict[str, Any]:
        """Only what JSON knows, for the settings file; decimals as text."""
        return self.model_dump(mode="json")


def variable_of(name: str) -> str:
    """The variable that gives a preference: `theme` -> `EMAG_DESK_THEME`."""
    return PREFIX + name.upper()


def from_variables(variables: Mapping[str, str]) -> dict[str, Any]:
    """The preferences among the variables, as the texts that they hold."""
    return VariablesSource(Preferences, variables, PREFIX)()
