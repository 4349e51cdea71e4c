"""Accounts and preferences: the settings file, with `EMAG_*` variables and a `.env` file above it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pydantic import TypeAdapter, ValidationError

from emag_desk.domain.accounts import Account, address_without_password, check_account, key_from_name
from emag_desk.environment import EnvironmentAccounts, Variables, read_accounts, read_variables
from emag_desk.errors import SettingsError
from emag_desk.preferences import Preferences, from_variables, variable_of
from emag_desk.settings_document import SettingsDocument
from emag_desk.settings_invoicing import InvoicingSettings

__all__ = ["Origin", "Preferences", "SettingsFile"]

_ACCOUNT: TypeAdapter[Account] = TypeAdapter(Account)
_FIELDS = tuple(field.name for field in dataclasses.fields(Account) if field.name != "origin")
#: The variable behind a field of an account, where the two have different names.
_VARIABLE_FIELDS = {"kind": "account_type", "ip_allow_list_name": "ip_whitelist_name"}


@dataclass(frozen=True)
class Origin:
    """One effective setting, for `emag-desk configuration`: its name, its value without secrets, where it is from."""

    name: str
    value: str
    source: str


class SettingsFile:
    """The accounts and preferences in force.

    Variables win over the settings file and are never written to it. What cannot be understood is left out, kept in
    the file as it is, and told in `problems`; the rest stays usable. Blocking, but quick: a few kilobytes.
    """

    def __init__(self, path: Path, environment: Mapping[str, str], dotenv: Path | None = None) -> None:
        self._document = SettingsDocument(path)
        self.invoicing = InvoicingSettings(self._document)
        self._given = environment
        self._dotenv = dotenv
        self._saved: dict[str, Account] = {}
        self._variables = Variables({})
        self._environment = EnvironmentAccounts()
        self._preference_variables: dict[str, Any] = {}
        self._preferences = Preferences()
        self._file_preferences: dict[str, Any] = {}
        self.problems: list[SettingsError] = []

    @property
    def path(self) -> Path:
        """The settings file."""
        return self._document.path

    def load(self) -> None:
        """Read everything again. Raises SettingsError only when the file must not be touched (newer, unreadable)."""
        document, damage = self._document.read()
        self.problems = [damage] if damage else []
        self._saved = self._read_saved(document)
        self._variables = read_variables(self._given, self._dotenv)
        self._environment = read_accounts(self._variables, self._saved.keys())
        self.problems += self._environment.problems
        self._read_preferences(document)
        self.problems += self.invoicing.read(document)

    @property
    def accounts(self) -> list[Account]:
        """Those of the file, then those of the environment; one of the environment hides its namesake in the file."""
        shadows = self._environment.accounts
        return [account for key, account in self._saved.items() if key not in shadows] + [
            found.account for found in shadows.values()
        ]

    @property
    def preferences(self) -> Preferences:
        """The preferences in force."""
        return self._preferences

    @property
    def ignored_variables(self) -> list[str]:
        """`EMAG_*` variables that mean nothing to us, probably misspelt."""
        return list(self._environment.ignored)

    def environment_password(self, key: str) -> str | None:
        """The password that a variable gives to this account, None when the keyring is to be asked."""
        if key in self._environment.accounts:
            return self._environment.accounts[key].password
        return self._environment.passwords.get(key, (None, ""))[0]

    def new_key(self, name: str) -> str:
        """A key for a new account that nobody has."""
        taken = self._saved.keys() | self._environment.accounts.keys()
        stem = key_from_name(name)
        return next(key for key in [stem, *(f"{stem}-{n}" for n in range(2, len(taken) + 3))] if key not in taken)

    def save_account(self, account: Account) -> None:
        """Add an account, or replace the one with its key. Raises SettingsError and changes nothing if it is wrong."""
        if account.origin == "environment":
            raise SettingsError(
                "The account {name} comes from variables, so it cannot be saved.",
                name=account.name,
                remedy="Change the EMAG_* variables or the .env file that describe it.",
            )
        check_account(account)
        self._check_saved(account)
        document = self._current()
        entries = _entries(document)
        entry = {name: getattr(account, name) for name in _FIELDS}
        for number, old in enumerate(entries):
            if isinstance(old, dict) and old.get("key") == account.key:
                entries[number] = {**old, **entry}
                break
        else:
            entries.append(entry)
        self._document.write({**document, "accounts": entries})
        self.load()

    def remove_account(self, key: str) -> None:
        """Take an account out of the file. Raises SettingsError when it is not there."""
        if key in self._environment.accounts:
            raise SettingsError(
                "The account {key} comes from variables, so it cannot be removed here.",
                key=key,
                remedy="Remove the EMAG_* variables or the lines of the .env file that describe it.",
            )
        if key not in self._saved:
            raise SettingsError("There is no account {key}.", key=key)
        document = self._current()
        left = [entry for entry in _entries(document) if not (isinstance(entry, dict) and entry.get("key") == key)]
        self._document.write(self.invoicing.without({**document, "accounts": left}, key))
        self.load()

    def save_preferences(self, preferences: Preferences) -> None:
        """Write what differs from the defaults; what a variable gives keeps the value that the file has."""
        document = self._current()
        raw = document.get("preferences")
        kept = dict(raw) if isinstance(raw, dict) else {}
        defaults = Preferences().as_json()
        for name, value in preferences.as_json().items():
            if name in self._preference_variables:
                continue
            if value == defaults[name]:
                kept.pop(name, None)  # a better default of a later version then arrives
            else:
                kept[name] = value
        self._document.write({**document, "preferences": kept})
        self.load()

    def origins(self) -> list[Origin]:
        """Every effective setting and where it came from. Passwords are only said to be there."""
        rows = []
        for account in self.accounts:
            found = self._environment.accounts.get(account.key)
            for name in _FIELDS[1:]:
                variable = found.variables.get(_VARIABLE_FIELDS.get(name, name), "") if found else ""
                source = self._source_of_field(account, name, variable)
                shown = account.url if name == "base_url" else getattr(account, name)
                rows.append(Origin(f"accounts.{account.key}.{name}", address_without_password(str(shown)), source))
            variable = self._password_variable(account.key)
            source = self._variables.source(variable) if variable else "keyring"
            rows.append(Origin(f"accounts.{account.key}.password", "set" if variable else "", source))
        for name, value in self._preferences.as_json().items():
            rows.append(Origin(f"preferences.{name}", str(value), self._source_of_preference(name)))
        return rows

    def _current(self) -> dict[str, Any]:
        """What the file holds now: another eMAG Desk may have written it since we read it."""
        document, damage = self._document.read()
        if damage:
            raise damage
        return document

    def _password_variable(self, key: str) -> str:
        if key in self._environment.accounts:
            return self._environment.accounts[key].variables["password"]
        return self._environment.passwords.get(key, ("", ""))[1]

    def _source_of_field(self, account: Account, name: str, variable: str) -> str:
        if variable:
            return self._variables.source(variable)
        if account.origin == "environment":
            return "name of the variables" if name == "name" else "default"
        return str(self.path) if name != "base_url" or account.base_url else "platform"

    def _source_of_preference(self, name: str) -> str:
        if name in self._preference_variables:
            return self._variables.source(variable_of(name))
        return str(self.path) if name in self._file_preferences else "default"

    def _read_saved(self, document: Mapping[str, Any]) -> dict[str, Account]:
        saved: dict[str, Account] = {}
        for number, entry in enumerate(_entries(document), 1):
            try:
                account = _account(entry, number, self.path)
                if account.key in saved:
                    raise SettingsError("Two accounts of {path} have the key {key}.", path=self.path, key=account.key)
            except SettingsError as problem:
                self.problems.append(problem)
            else:
                saved[account.key] = account
        return saved

    def _read_preferences(self, document: Mapping[str, Any]) -> None:
        raw = document.get("preferences")
        self._file_preferences = dict(raw) if isinstance(raw, dict) else {}
        self._preference_variables = from_variables(self._variables.values)
        for values, source in ((self._file_preferences, str(self.path)), (self._preference_variables, "variables")):
            while bad := _first_bad(values):
                text = "The preference {name} cannot be {value} ({source}): the default is used."
                shown = str(values.get(bad))
                self.problems.append(SettingsError(text, name=bad, value=shown, source=source))
                del values[bad]
        self._preferences = Preferences(**{**self._file_preferences, **self._preference_variables})

    def _check_saved(self, account: Account) -> None:
        """What matters only once an account is on disk beside others."""
        if urlsplit(account.proxy).password:
            raise SettingsError(
                "The proxy address holds a password, which would be written to disk in the clear.",
                remedy="Leave the password out, or give the whole account by EMAG_* variables.",
            )
        for other in self.accounts:
            if other.key != account.key and other.name.casefold() == account.name.casefold():
                raise SettingsError("There is already an account named {name}.", name=other.name)


def _account(entry: Any, number: int, path: Path) -> Account:
    """An account as the file describes it; unknown keys do not matter here."""
    if not isinstance(entry, dict):
        raise SettingsError("Account {number} of {path} is not an account.", number=number, path=path)
    try:
        account = _ACCOUNT.validate_python({**entry, "origin": "file"})
    except ValidationError as problem:
        raise SettingsError(
            "Account {number} of {path} has an unusable {field} and was left out.",
            number=number,
            path=path,
            field=problem.errors()[0]["loc"][0],
            remedy="Correct it in the file, or add the account again.",
        ) from None  # pydantic's own text would repeat the values
    check_account(account)
    return account


def _entries(document: Mapping[str, Any]) -> list[Any]:
    entries = document.get("accounts")
    return list(entries) if isinstance(entries, list) else []


def _first_bad(values: Mapping[str, Any]) -> str | None:
    """The first preference that cannot be used, None when all can."""
    try:
        Preferences(**values)
    except ValidationError as problem:
        return str(problem.errors()[0]["loc"][0])
    return None
