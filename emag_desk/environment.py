"""Accounts that come from variables: `EMAG_<ACCOUNT>_*`, the single-account `EMAG_*`, and a `.env` file.

An account from variables is whole: it brings its user name *and* its password. It never borrows a password from the
keyring, so that a `.env` file lying in some folder cannot send a stored password to an address of its own. The one
thing that variables may add to an account of the settings file is `EMAG_<ACCOUNT>_PASSWORD`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal

from dotenv.parser import parse_stream
from pydantic import BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import SettingsConfigDict

from emag_desk.domain.accounts import PLATFORMS, Account, Dialect, check_account, key_from_name, platform_of
from emag_desk.errors import SettingsError
from emag_desk.preferences import PREFIX as PREFERENCE_PREFIX
from emag_desk.preferences import GivenSettings, VariablesSource

PREFIX = "EMAG_"
#: The account of the variables that name none: `EMAG_USERNAME`, `EMAG_PASSWORD`, ...
SINGLE_KEY, SINGLE_NAME = "emag", "eMAG"


def _lower(value: Any) -> Any:
    return value.strip().lower() if isinstance(value, str) else value


class _AccountVariables(GivenSettings):
    """The variables of one account, without their prefix. Field names are the variables' names in lower case."""

    model_config = SettingsConfigDict(extra="ignore", hide_input_in_errors=True)

    username: str = ""
    password: SecretStr = SecretStr("")
    account_type: Annotated[Literal["main", "fbe"], BeforeValidator(_lower)] = "main"
    base_url: str = ""
    platform: Annotated[str, BeforeValidator(lambda value: _lower(value).replace("_", "-"))] = ""
    warehouse_id: int = Field(1, ge=1, le=65_535)
    ip_whitelist_name: str = ""
    proxy: str = Field("", repr=False)
    dialect: Annotated[Dialect, BeforeValidator(_lower)] = Dialect.MARKETPLACE


#: What each field accepts, in words.
_ACCEPTED = {
    "account_type": "main or fbe",
    "platform": ", ".join(PLATFORMS),
    "warehouse_id": "a whole number from 1 to 65535",
    "dialect": ", ".join(Dialect),
}
_FIELDS = tuple(name.upper() for name in _AccountVariables.model_fields)


@dataclass(frozen=True)
class Variables:
    """All variables with upper-case names, and which of them only a `.env` file gives."""

    values: Mapping[str, str] = field(repr=False)
    from_file: Collection[str] = frozenset()
    file: Path | None = None
    problems: tuple[SettingsError, ...] = ()

    def source(self, name: str) -> str:
        """Where a variable came from, for people."""
        return f"{self.file} ({name})" if name in self.from_file else f"environment ({name})"


@dataclass(frozen=True)
class EnvironmentAccount:
    """An account that variables describe, its password, and the variable behind each of its fields."""

    account: Account
    password: str = field(repr=False)
    variables: Mapping[str, str]


@dataclass
class EnvironmentAccounts:
    """What the variables gave: whole accounts by key, lone passwords by key, problems, and names nobody understood."""

    accounts: dict[str, EnvironmentAccount] = field(default_factory=dict)
    passwords: dict[str, tuple[str, str]] = field(default_factory=dict, repr=False)
    problems: list[SettingsError] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)


def read_variables(environment: Mapping[str, str], dotenv: Path | None) -> Variables:
    """The `EMAG_*` variables of the process and, below them, of a `.env` file. Empty ones count as absent."""
    real = {name.upper(): text for name, text in environment.items() if name.upper().startswith(PREFIX) and text}
    if dotenv is None:
        return Variables(real)
    given, problems = _read_dotenv(dotenv)
    added = {name: text for name, text in given.items() if name not in real}
    return Variables({**added, **real}, frozenset(added), dotenv, tuple(problems))


def _read_dotenv(path: Path) -> tuple[dict[str, str], list[SettingsError]]:
    """Values as written: a `$` in a password stays a `$`."""
    given: dict[str, str] = {}
    problems = []
    try:
        with path.open(encoding="utf-8-sig") as file:
            for binding in parse_stream(file):
                name = (binding.key or "").upper()
                if binding.error:
                    text = "Line {line} of {path} cannot be understood and was left out."
                    remedy = "Write NAME=value, and put quotes around a value with spaces or a #."
                    problems.append(SettingsError(text, remedy=remedy, line=binding.original.line, path=path))
                elif name.startswith(PREFIX) and binding.value:
                    given[name] = binding.value
    except FileNotFoundError:
        return {}, []
    except (OSError, UnicodeDecodeError) as problem:
        text = "The file {path} cannot be read: {reason}."
        return {}, [SettingsError(text, path=path, reason=problem)]
    return given, problems


def split_variable(variable: str) -> tuple[str, str] | None:
    """`EMAG_MY_SHOP_USERNAME` -> ("MY_SHOP", "USERNAME"); `EMAG_BASE_URL` -> ("", "BASE_URL"); None for any other."""
    if not variable.startswith(PREFIX) or variable.startswith(PREFERENCE_PREFIX):
        return None
    rest = variable.removeprefix(PREFIX)
    if rest in _FIELDS:  # first, or EMAG_BASE_URL would be the field URL of an account BASE
        return "", rest
    for name in _FIELDS:
        account = rest.removesuffix(f"_{name}")
        if account != rest and account.strip("_"):
            return account, name
    return None


def read_accounts(variables: Variables, file_keys: Collection[str] = ()) -> EnvironmentAccounts:
    """Sort the variables into accounts. `file_keys` are the accounts of the settings file, which may get a password."""
    found = EnvironmentAccounts(problems=list(variables.problems))
    groups: dict[str, dict[str, str]] = {}
    for variable, text in sorted(variables.values.items()):
        parts = split_variable(variable)
        if parts is not None:
            groups.setdefault(parts[0], {})[parts[1].lower()] = text
        elif not variable.startswith(PREFERENCE_PREFIX):
            found.ignored.append(variable)
    for name, values in groups.items():
        key = key_from_name(name) if name else SINGLE_KEY
        prefix = f"{PREFIX}{name}_" if name else PREFIX
        if values.keys() == {"password"} and key in file_keys:
            found.passwords[key] = (values["password"], f"{prefix}PASSWORD")
            continue
        try:
            if key in found.accounts:
                raise SettingsError(
                    "The variables {prefix}* describe the account {key}, which other variables describe as well.",
                    prefix=prefix,
                    key=key,
                    remedy="Rename or remove one of the two.",
                )
            found.accounts[key] = _account(key, name or SINGLE_NAME, prefix, values)
        except SettingsError as problem:
            found.problems.append(problem)
    return found


def _account(key: str, name: str, prefix: str, values: Mapping[str, str]) -> EnvironmentAccount:
    variables = {prefix + field_name: value for field_name, value in values.items()}
    try:
        given = _AccountVariables(**VariablesSource(_AccountVariables, variables, prefix)())
    except ValidationError as problem:
        raise _sentence(prefix, values, str(problem.errors()[0]["loc"][0])) from None  # its text may hold a password
    if given.platform and given.platform not in PLATFORMS:
        raise _sentence(prefix, values, "platform")
    for needed in ("username", "password"):
        if not values.get(needed, "").strip():
            raise SettingsError(
                "The variable {present} is set, but {missing} is not.",
                present=prefix + next(iter(values)).upper(),
                missing=prefix + needed.upper(),
                remedy="An account from variables needs at least its USERNAME and its PASSWORD.",
            )
    base_url = given.base_url.strip().rstrip("/")
    platform = given.platform or (platform_of(base_url) if base_url else "emag-ro")
    account = Account(
        key=key,
        name=name,
        platform=platform,
        base_url="" if PLATFORMS[platform].base_url == base_url else base_url,
        kind=given.account_type,
        username=given.username.strip(),
        warehouse_id=given.warehouse_id,
        ip_allow_list_name=given.ip_whitelist_name.strip(),
        proxy=given.proxy.strip(),
        dialect=given.dialect,
        origin="environment",
    )
    try:
        check_account(account)
    except SettingsError as problem:
        text = "The account that the variables {prefix}* describe cannot be used: {reason}"
        raise SettingsError(text, prefix=prefix, reason=problem) from None
    sources = {field_name: prefix + field_name.upper() for field_name in values}
    return EnvironmentAccount(account, given.password.get_secret_value(), sources)


def _sentence(prefix: str, values: Mapping[str, str], name: str) -> SettingsError:
    """What is wrong with a variable; the value of a secret one never gets into a sentence."""
    return SettingsError(
        "The variable {variable} is {value}, which it cannot be.",
        variable=prefix + name.upper(),
        value=repr(values.get(name, "")) if name in _ACCEPTED else "set",
        accepted=_ACCEPTED.get(name, ""),
        remedy="It can be: {accepted}.",
    )
