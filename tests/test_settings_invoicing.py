"""Company, series and publishing places in the settings file."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from emag_desk.domain.accounts import Account
from emag_desk.domain.company import Company
from emag_desk.domain.invoice_series import Series
from emag_desk.domain.invoicing import InvoicingRule
from emag_desk.domain.publishing import SftpTarget, secret_name
from emag_desk.errors import SettingsError
from emag_desk.settings import SettingsFile

COMPANY = Company(name="Demo Shop SRL", cif="RO12345674", registration_number="J12/2/2020", address="Str. Fabricii 1")
RULE = InvoicingRule(Series("EM{year}-", yearly=True), Series("CN-"), payment_days=14)
TARGET = SftpTarget(
    public_url="https://docs.shop.example/{name}", host="shop.example", username="shop", directory="www", host_key="k"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def opened(file: Path) -> SettingsFile:
    found = SettingsFile(file, {})
    found.load()
    return found


def test_all_of_it_is_there_after_a_restart(file: Path) -> None:
    settings = opened(file)
    assert settings.invoicing.company.is_empty and settings.invoicing.rule("shop") is None
    settings.save_account(Account("shop", "Shop", username="u"))
    settings.invoicing.save_company(COMPANY)
    settings.invoicing.save_rule("shop", RULE)
    settings.invoicing.save_target("shop", TARGET)
    assert settings.invoicing.target("shop") == TARGET
    again = opened(file)
    assert again.problems == [] and [account.key for account in again.accounts] == ["shop"]
    assert (again.invoicing.company, again.invoicing.rule("shop"), again.invoicing.target("shop")) == (
        COMPANY,
        RULE,
        TARGET,
    )
    again.invoicing.save_target("shop", None)
    assert opened(file).invoicing.target("shop") is None


def test_what_cannot_be_used_is_refused_and_changes_nothing(file: Path) -> None:
    settings = opened(file)
    settings.invoicing.save_company(COMPANY)
    before = file.read_bytes()
    with pytest.raises(SettingsError, match="IBAN"):
        settings.invoicing.save_company(replace(COMPANY, iban="RO00"))
    with pytest.raises(SettingsError, match="begins at 1 every year"):
        settings.invoicing.save_rule("shop", InvoicingRule(Series("A-", yearly=True)))
    with pytest.raises(SettingsError, match="https"):
        settings.invoicing.save_target("shop", replace(TARGET, public_url="http://docs.shop.example/{name}"))
    assert file.read_bytes() == before and settings.invoicing.company == COMPANY


def test_a_place_that_makes_no_sense_is_left_out_and_named(file: Path) -> None:
    settings = opened(file)
    settings.invoicing.save_rule("good", RULE)
    document = json.loads(file.read_text())
    document["publishing"] = {"shop": {"kind": "ftp"}}
    document["invoicing"]["shop"] = {"series": {"prefix": 5}}
    document["company"] = ["?"]
    file.write_text(json.dumps(document))
    again = opened(file)
    assert [str(problem).partition(" of ")[0] for problem in again.problems] == [
        "The part company",
        "The part invoicing.shop",
        "The part publishing.shop",
    ]
    assert again.invoicing.rule("good") == RULE and again.invoicing.company.is_empty
    again.invoicing.save_rule("good", replace(RULE, payment_days=1))
    assert json.loads(file.read_text())["publishing"] == {"shop": {"kind": "ftp"}}


def test_a_later_account_inherits_nothing_from_one_that_was_removed(file: Path) -> None:
    settings = opened(file)
    settings.save_account(Account("shop", "Shop", username="u"))
    settings.invoicing.save_rule("shop", RULE)
    settings.invoicing.save_target("shop", TARGET)
    settings.invoicing.save_target("other", TARGET)
    settings.remove_account("shop")
    assert settings.invoicing.rule("shop") is None and settings.invoicing.target("shop") is None
    assert settings.invoicing.target("other") == TARGET
    assert "shop" not in json.loads(file.read_text())["publishing"]


def test_the_secret_of_a_place_is_never_that_of_an_account() -> None:
    assert secret_name("shop") == "publish:shop"
