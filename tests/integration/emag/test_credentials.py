"""One test for each kind of credential trouble: what the operator sees, and what it is not mistaken for."""

from __future__ import annotations

from typing import Any

import pytest

from emag_desk.api.causes import Cause
from emag_desk.api.diagnosis import diagnose
from emag_desk.api.envelope import Verdict
from emag_desk.domain import findings
from emag_desk.errors import SettingsError


def examine(shop: Any, password: str | None = None) -> dict[str, findings.Finding]:
    async def main(client: Any) -> dict[str, findings.Finding]:
        given = shop.marketplace.password if password is None else password
        test = diagnose(shop.account, given, limiter=shop.limiter, clock=shop.clock, random=client._random)
        return {finding.step: finding async for finding in test}

    return shop.talk(main)


def failure(found: dict[str, findings.Finding]) -> tuple[str, str]:
    [(step, finding)] = [item for item in found.items() if item[1].verdict is findings.Verdict.FAILED]
    return step, finding.code


def test_good_credentials_pass_every_step_and_change_nothing(shop: Any) -> None:
    found = examine(shop)
    wrong = {step: str(finding.seen) for step, finding in found.items() if finding.verdict != "passed"}
    assert wrong == {}
    assert shop.marketplace.ask("ledger")["writes"] == 0
    assert all(route.endswith("/read") for route in shop.routes)


@pytest.mark.parametrize("with_401", [False, True])
def test_wrong_password(shop: Any, with_401: bool) -> None:
    shop.switch(auth_401=with_401)
    outcome = shop.talk(lambda client: client.call("vat/read"), password="not-the-password")
    assert (outcome.verdict, outcome.cause) == (Verdict.ACCOUNT, Cause.AUTH_INVALID_CREDENTIALS)
    assert "user name and password" in str(outcome.error_sentence)
    assert failure(examine(shop, "not-the-password")) == ("User name and password", "AUTH_INVALID_CREDENTIALS")


def test_password_changed_while_we_work(shop: Any) -> None:
    async def main(client: Any) -> list[Cause]:
        await client.call("vat/read")
        shop.marketplace.ask("credentials", {"username": shop.marketplace.username, "password": "a-new-one"})
        return [(await client.call("vat/read")).cause for _ in range(3)]

    causes = shop.talk(main)
    # The first refusal could still be a missing right; the second in a row cannot, and stops the account.
    assert causes == [Cause.AUTH_NO_RIGHTS, Cause.AUTH_INVALID_CREDENTIALS, Cause.CIRCUIT_OPEN]


@pytest.mark.parametrize("with_403", [False, True])
def test_address_not_on_the_allow_list(shop: Any, with_403: bool) -> None:
    shop.switch(ip_error_403=with_403)
    shop.marketplace.ask("addresses", ["192.0.2.1"])
    outcome = shop.talk(lambda client: client.call("product_offer/read"))
    assert (outcome.verdict, outcome.cause) == (Verdict.ACCOUNT, Cause.AUTH_IP_NOT_WHITELISTED)
    assert outcome.address == "127.0.0.1" and "127.0.0.1" in str(outcome.error_sentence)
    assert failure(examine(shop)) == ("Allowed addresses", "AUTH_IP_NOT_WHITELISTED")


def test_no_right_to_one_part_of_the_api(shop: Any) -> None:
    shop.fate("rma/read", "forbidden_403", -1)
    assert failure(examine(shop)) == ("Returns", "AUTH_NO_RIGHTS")


def test_maintenance_is_not_a_wrong_password(shop: Any) -> None:
    shop.switch(html_maintenance_503=True)
    assert failure(examine(shop)) == ("Answer", "OUTAGE")


def test_no_password_at_all_is_said_before_anything_leaves(shop: Any) -> None:
    with pytest.raises(SettingsError, match="has no user name or no password"):
        shop.talk(lambda client: client.call("vat/read"), password="")
    assert shop.routes == []


def test_an_account_without_vat_rates_is_told_to_finish_its_setup(shop: Any) -> None:
    shop.switch(empty_vat_list=True)
    finding = examine(shop)["VAT rates"]
    assert (finding.verdict, finding.code) == ("warning", "EMPTY") and "panel" in str(finding.remedy)
