"""Company, invoice series and publishing places: the part of the settings file that invoices need."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from emag_desk.domain.company import Company, company_problems
from emag_desk.domain.invoicing import InvoicingRule, invoicing_problems
from emag_desk.domain.problems import Problem
from emag_desk.domain.publishing import Target, from_document, target_problems, to_document, typed
from emag_desk.errors import InputError, SettingsError
from emag_desk.settings_document import SettingsDocument

_COMPANY, _INVOICING, _PUBLISHING = "company", "invoicing", "publishing"
_T = TypeVar("_T")


class InvoicingSettings:
    """What is in force, and how it is saved. `read` comes first; whatever cannot be understood is left out and told.

    Every save raises SettingsError, and changes nothing, when what is to be saved cannot be used.
    """

    def __init__(self, document: SettingsDocument) -> None:
        self._document = document
        self._company = Company()
        self._rules: dict[str, InvoicingRule] = {}
        self._targets: dict[str, Target] = {}

    @property
    def company(self) -> Company:
        """The seller's company; empty (`is_empty`) until somebody has filled it in."""
        return self._company

    def rule(self, account: str) -> InvoicingRule | None:
        """How this account's invoices are written, None when nobody has said."""
        return self._rules.get(account)

    def target(self, account: str) -> Target | None:
        """Where this account's PDFs are published, None when nobody has said."""
        return self._targets.get(account)

    def read(self, document: Mapping[str, Any]) -> list[SettingsError]:
        """Take over what the file says; returns what had to be left out."""
        problems: list[SettingsError] = []
        self._company = self._one(document.get(_COMPANY), "company", problems) or Company()
        self._rules = self._each(document, _INVOICING, lambda entry: typed(InvoicingRule, entry), problems)
        self._targets = self._each(document, _PUBLISHING, from_document, problems)
        return problems

    def save_company(self, company: Company) -> None:
        """Save the company's data."""
        _refuse(company_problems(company))
        self._write({_COMPANY: {**_object(self._current(), _COMPANY), **dataclasses.asdict(company)}})

    def save_rule(self, account: str, rule: InvoicingRule) -> None:
        """Save how an account's invoices are written."""
        _refuse(invoicing_problems(rule))
        self._put(_INVOICING, account, dataclasses.asdict(rule))

    def save_target(self, account: str, target: Target | None) -> None:
        """Save where an account's PDFs are published; None: nowhere any more. Its secret goes to the keyring."""
        if target is not None:
            _refuse(target_problems(target))
        self._put(_PUBLISHING, account, None if target is None else to_document(target))

    def without(self, document: Mapping[str, Any], account: str) -> dict[str, Any]:
        """The file's object without anything about an account: a later one with its key must not inherit it."""
        return {
            **document,
            **{
                part: {key: entry for key, entry in _object(document, part).items() if key != account}
                for part in (_INVOICING, _PUBLISHING)
                if part in document
            },
        }

    def _one(self, entry: Any, name: str, problems: list[SettingsError]) -> Company | None:
        if entry is None:
            return None
        return self._understood(lambda: typed(Company, entry), name, problems)

    def _each(
        self, document: Mapping[str, Any], part: str, build: Callable[[Any], _T], problems: list[SettingsError]
    ) -> dict[str, _T]:
        found = {}
        for account, entry in _object(document, part).items():
            built = self._understood(lambda entry=entry: build(entry), f"{part}.{account}", problems)  # type: ignore[misc]
            if built is not None:
                found[account] = built
        return found

    def _understood(self, build: Callable[[], _T], name: str, problems: list[SettingsError]) -> _T | None:
        try:
            return build()
        except InputError as problem:
            problems.append(
                SettingsError(
                    "The part {name} of {path} was left out: {reason}",
                    name=name,
                    path=self._document.path,
                    reason=problem.sentence,
                    remedy="Correct it in the file, or fill it in again.",
                )
            )
            return None

    def _put(self, part: str, account: str, entry: dict[str, Any] | None) -> None:
        entries = _object(self._current(), part)
        if entry is None:
            entries.pop(account, None)
        else:
            entries[account] = entry
        self._write({part: entries})

    def _write(self, change: Mapping[str, Any]) -> None:
        document = {**self._current(), **change}
        self._document.write(document)
        self.read(document)

    def _current(self) -> dict[str, Any]:
        """What the file holds now: another eMAG Desk may have written it since we read it."""
        document, damage = self._document.read()
        if damage:
            raise damage
        return document


def _object(document: Mapping[str, Any], part: str) -> dict[str, Any]:
    found = document.get(part)
    return dict(found) if isinstance(found, dict) else {}


def _refuse(problems: list[Problem]) -> None:
    """Raise SettingsError with the first problem that stops."""
    if wrong := next((problem for problem in problems if problem.stops), None):
        raise SettingsError.saying(wrong.sentence)
