"""What every kind of answer means for the operator's call: one row per thing that eMAG or the network can do."""
# ruff: noqa: E501 - a row of a table is read in one line

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emag_desk.api.causes import SENTENCES, Cause
from emag_desk.api.endpoints import ENDPOINTS
from emag_desk.api.envelope import Outcome, Phase, Verdict, classify

NOW = datetime(2026, 1, 12, 8, 0, tzinfo=UTC)
MAINTENANCE = b"<!DOCTYPE html><html><head><title>Mentenanta</title></head><body><h1>Revenim imediat</h1></body></html>"
KONG_404 = {"message": "no Route matched with those values"}
NOT_ALLOWED = {"isError": True, "messages": ["You are not allowed to use this API."], "results": []}
WRONG_IP = {"isError": True, "messages": ["ERROR: Invalid vendor ip [203.0.113.7]"], "results": []}
FINE = {"isError": False, "messages": [], "errors": [], "results": []}


def answered(route: str, status: int, body: Any, **more: Any) -> Outcome:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return classify(ENDPOINTS[route], Phase.ANSWERED, status, {}, content, **more)


def refused(*messages: Any, results: Any = ()) -> dict[str, Any]:
    return {"isError": True, "messages": list(messages), "errors": [], "results": results}


READ, SAVE, LIGHT, STOCK, AWB = "product_offer/read", "product_offer/save", "offer/save", "offer_stock", "awb/save"

ANSWERS: list[tuple[str, str, int, Any, Verdict, Cause]] = [
    # --- success
    ("a read", READ, 200, FINE, Verdict.CONFIRMED, Cause.NONE),
    ("a stock change answers nothing", STOCK, 204, b"", Verdict.CONFIRMED, Cause.NONE),
    ("a save", SAVE, 200, FINE, Verdict.CONFIRMED, Cause.NONE),
    ("a label", "awb/read_pdf", 200, b"%PDF-1.4 ...", Verdict.CONFIRMED, Cause.NONE),
    ("invoices without the envelope", "invoice/read", 200, {"total_results": 0, "invoices": []}, Verdict.CONFIRMED, Cause.NONE),
    ("an ERP route without the envelope", "rma/create", 201, {"rma_id": "R-1"}, Verdict.CONFIRMED, Cause.NONE),
    ("saved with a warning", SAVE, 200, FINE | {"messages": ["WARNING: look at it"]}, Verdict.CONFIRMED_WITH_NOTES, Cause.SAVED_WITH_REMARKS),
    # --- the account
    ("wrong password, 403", READ, 403, NOT_ALLOWED, Verdict.ACCOUNT, Cause.AUTH_INVALID_CREDENTIALS),
    ("wrong password, 401", READ, 401, {"message": "Unauthorized"}, Verdict.ACCOUNT, Cause.AUTH_INVALID_CREDENTIALS),
    ("wrong password, 401 without a body", READ, 401, b"", Verdict.ACCOUNT, Cause.AUTH_INVALID_CREDENTIALS),
    ("wrong password, said with 200", READ, 200, NOT_ALLOWED, Verdict.ACCOUNT, Cause.AUTH_INVALID_CREDENTIALS),
    ("address not on the list, 200", READ, 200, WRONG_IP, Verdict.ACCOUNT, Cause.AUTH_IP_NOT_WHITELISTED),
    ("address not on the list, 403", AWB, 403, WRONG_IP, Verdict.ACCOUNT, Cause.AUTH_IP_NOT_WHITELISTED),
    ("address not on the list, other words", READ, 403, {"message": "Your IP is not allowed"}, Verdict.ACCOUNT, Cause.AUTH_IP_NOT_WHITELISTED),
    ("no rights, in words", READ, 403, {"message": "You are not allowed to access this resource"}, Verdict.ACCOUNT, Cause.AUTH_NO_RIGHTS),
    ("a firewall's page", READ, 403, b"<html><body>Access Denied</body></html>", Verdict.ACCOUNT, Cause.BLOCKED),
    ("a redirection", READ, 302, b"", Verdict.ACCOUNT, Cause.REDIRECT),
    # --- later
    ("throttled", AWB, 429, {"message": "API rate limit exceeded"}, Verdict.THROTTLED, Cause.RATE_LIMIT_EXCEEDED),
    ("throttled without a body", AWB, 429, b"", Verdict.THROTTLED, Cause.RATE_LIMIT_EXCEEDED),
    ("eMAG works on the order", "order/save", 400, refused("Resource locked for processing"), Verdict.THROTTLED, Cause.RESOURCE_LOCKED),
    # --- refused
    ("unknown route", LIGHT, 404, KONG_404, Verdict.REJECTED, Cause.NO_ROUTE),
    ("unknown route behind another server", LIGHT, 404, MAINTENANCE, Verdict.REJECTED, Cause.NO_ROUTE),
    ("wrong stock", STOCK, 400, {"message": "Validation errors in your request", "errors": [{"message": "stock should be 0 or more", "field": "stock"}]}, Verdict.REJECTED, Cause.VALIDATION_INVALID_VALUE),
    ("unknown offer", STOCK, 404, {"message": "This offer does not exist"}, Verdict.REJECTED, Cause.NOT_FOUND),
    ("another country's parcel", "awb/read", 412, refused("Vendor is not the AWB's owner"), Verdict.REJECTED, Cause.WRONG_PLATFORM),
    ("refused elsewhere", "order/save", 200, refused("Expected list of arrays, single array received"), Verdict.REJECTED, Cause.BUSINESS_REFUSED),
    ("a missing name", "rma/save", 200, refused("ERROR: please provide the customer name - Rma id: 7", results=[[{"id": 7}]]), Verdict.REJECTED, Cause.VALIDATION_MISSING_FIELD),
    ("messages that are objects", "order/save", 200, refused({"field": "type", "message": "is mandatory"}), Verdict.REJECTED, Cause.VALIDATION_MISSING_FIELD),
    ("too many values", SAVE, 200, refused("Maximum input vars of 4000 exceeded"), Verdict.REJECTED, Cause.VALIDATION_TOO_MANY_VALUES),
    ("a JSON answer where a PDF was asked for", "awb/read_pdf", 200, refused("Awb not found"), Verdict.REJECTED, Cause.NOT_A_PDF),
    # --- done before
    ("acknowledged before", "order/acknowledge", 400, refused("ERROR: Order is already in progress."), Verdict.CONFIRMED, Cause.ALREADY_DONE),
    ("acknowledged before, with status 200", "order/acknowledge", 200, refused("It has already been acknowledged"), Verdict.CONFIRMED, Cause.ALREADY_DONE),
    ("already there, elsewhere", "order/save", 400, refused("already in progress"), Verdict.CHECK, Cause.ALREADY_DONE),
    # --- without the envelope: done only with the number that it gives
    ("cancelled", "order/cancel", 200, {"cancellation_id": "C-2001", "status": "pending"}, Verdict.CONFIRMED, Cause.NONE),
    ("cancelled, inside the envelope", "order/cancel", 200, FINE | {"results": {"cancellation_id": 7}}, Verdict.CONFIRMED, Cause.NONE),
    ("refunded", "order/process_refund", 200, {"refund_id": "F-3001", "status": "processing", "error": None}, Verdict.CONFIRMED, Cause.NONE),
    ("a return's state", "rma/update_status", 200, {"status": "approved"}, Verdict.CONFIRMED, Cause.NONE),
    ("a refund without its number", "order/process_refund", 200, {"status": "processing"}, Verdict.UNKNOWN, Cause.MISSING_ISERROR),
    ("a refund with an empty number", "order/process_refund", 200, {"refund_id": " "}, Verdict.UNKNOWN, Cause.MISSING_ISERROR),
    ("a refund in a list", "order/process_refund", 200, [{"refund_id": "F-1"}], Verdict.UNKNOWN, Cause.MISSING_ISERROR),
    ("the envelope of a refund without its number", "order/process_refund", 200, FINE, Verdict.UNKNOWN, Cause.MISSING_ISERROR),
    ("no success", "order/cancel", 200, {"success": False, "error": "Order not found"}, Verdict.REJECTED, Cause.NOT_FOUND),
    ("an error and no number", "order/cancel", 200, {"error": "nope"}, Verdict.REJECTED, Cause.BUSINESS_REFUSED),
    ("refused in the envelope", "order/cancel", 200, refused("Invalid reason"), Verdict.REJECTED, Cause.VALIDATION_INVALID_VALUE),
    ("a refund that cannot be", "order/process_refund", 422, {"message": "Invalid refund_amount"}, Verdict.REJECTED, Cause.VALIDATION_INVALID_VALUE),
    # --- nobody knows
    ("internal error", AWB, 500, b"", Verdict.UNKNOWN, Cause.OUTAGE),
    ("bad gateway", READ, 502, b"<html>502</html>", Verdict.UNKNOWN, Cause.OUTAGE),
    ("maintenance", READ, 503, MAINTENANCE, Verdict.UNKNOWN, Cause.OUTAGE),
    ("gateway timeout", AWB, 504, FINE, Verdict.UNKNOWN, Cause.OUTAGE),
    ("request timeout", AWB, 408, b"", Verdict.UNKNOWN, Cause.OUTAGE),
    ("maintenance with status 200", AWB, 200, MAINTENANCE, Verdict.UNKNOWN, Cause.OUTAGE),
    ("isError missing", AWB, 200, {"messages": [], "results": []}, Verdict.UNKNOWN, Cause.MISSING_ISERROR),
    ("isError is a text", AWB, 200, FINE | {"isError": "false"}, Verdict.UNKNOWN, Cause.MISSING_ISERROR),
    ("isError is a number", AWB, 200, FINE | {"isError": 0}, Verdict.UNKNOWN, Cause.MISSING_ISERROR),
    ("isError is null", STOCK, 200, {"isError": None}, Verdict.UNKNOWN, Cause.MISSING_ISERROR),
    ("a list", READ, 200, [1, 2], Verdict.UNKNOWN, Cause.MISSING_ISERROR),
    ("nothing", AWB, 200, b"", Verdict.UNKNOWN, Cause.NOT_JSON),
    ("cut JSON", AWB, 200, b'{"isError":false,"res', Verdict.UNKNOWN, Cause.NOT_JSON),
    ("plain text", READ, 200, b"OK", Verdict.UNKNOWN, Cause.NOT_JSON),
    ("a bad request without words", STOCK, 400, b"", Verdict.UNKNOWN, Cause.NOT_JSON),
    ("a status from nowhere", READ, 199, b"", Verdict.UNKNOWN, Cause.UNEXPECTED_STATUS),
    # --- it never left
    ("the proxy wants a password", AWB, 407, b"", Verdict.NOT_SENT, Cause.PROXY),
]  # fmt: skip


@pytest.mark.parametrize(
    ("route", "status", "body", "verdict", "cause"), [row[1:] for row in ANSWERS], ids=[row[0] for row in ANSWERS]
)
def test_an_answer_means(route: str, status: int, body: Any, verdict: Verdict, cause: Cause) -> None:
    outcome = answered(route, status, body)
    assert (outcome.verdict, outcome.cause) == (verdict, cause)
    assert outcome.ok is (verdict in (Verdict.CONFIRMED, Verdict.CONFIRMED_WITH_NOTES))
    assert "{" not in str(outcome.error_sentence) and "{" not in str(outcome.remedy)


@pytest.mark.parametrize("cause", [Cause.DNS, Cause.CONNECT, Cause.TLS, Cause.PROXY, None])
def test_what_never_left_may_be_sent_again_whatever_it_is(cause: Cause | None) -> None:
    outcome = classify(ENDPOINTS[AWB], Phase.NOT_SENT, failure=cause)
    assert outcome.verdict is Verdict.NOT_SENT and outcome.may_repeat


@pytest.mark.parametrize("cause", [Cause.TIMEOUT, Cause.CUT, Cause.TOO_LARGE, None])
@pytest.mark.parametrize("status", [None, 200])
def test_an_incomplete_answer_is_unknown_and_only_harmless_calls_repeat(
    cause: Cause | None, status: int | None
) -> None:
    def outcome(route: str) -> Outcome:
        return classify(ENDPOINTS[route], Phase.SENT, status, failure=cause)

    assert all(outcome(route).verdict is Verdict.UNKNOWN for route in (READ, STOCK, AWB))
    assert outcome(READ).may_repeat and outcome(STOCK).may_repeat
    assert not outcome(AWB).may_repeat and not outcome("order/save").may_repeat


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_server_error_never_repeats_a_parcel_a_refund_or_a_campaign(status: int) -> None:
    for route in ("awb/save", "rma/save", "order/save", "order/process_refund", "campaign_proposals/save"):
        assert not answered(route, status, b"").may_repeat


def test_a_missing_iserror_is_an_alarm_and_a_plain_refusal_is_not() -> None:
    assert answered(READ, 200, {"results": []}).alarm
    assert not answered(READ, 200, refused("no")).alarm


def test_it_says_which_address_emag_saw() -> None:
    outcome = answered(READ, 200, WRONG_IP)
    assert outcome.address == "203.0.113.7" and "203.0.113.7" in str(outcome.error_sentence)
    assert answered(READ, 200, refused("ERROR: Invalid vendor ip [2001:db8::7]")).address == "2001:db8::7"
    assert answered(READ, 200, refused("Offer 1.2.3.4 is bad")).address == ""


def test_after_an_accepted_call_a_403_speaks_of_rights() -> None:
    assert answered(READ, 403, NOT_ALLOWED, accepted=True).cause is Cause.AUTH_NO_RIGHTS
    assert answered(READ, 401, b"", accepted=True).cause is Cause.AUTH_INVALID_CREDENTIALS
    assert answered(READ, 200, WRONG_IP, accepted=True).cause is Cause.AUTH_IP_NOT_WHITELISTED


# --- offer/save: one verdict per item in the results (protocol §4.3)


def light(results: Any, sent: tuple[int, ...] = (1, 2)) -> Outcome:
    return answered(LIGHT, 200, FINE | {"results": results}, sent=sent)


GOOD = {"isError": False, "messages": ["Offer 1 updated successfully"]}
BAD = {"isError": True, "messages": ["Stock should be 0 or more"]}


def test_every_offer_of_a_light_save_gets_its_own_verdict() -> None:
    outcome = light({"1": GOOD, "2": BAD, "3": {"messages": []}})
    assert outcome.verdict is Verdict.PARTIAL and not outcome.ok
    assert outcome.item(1).verdict is Verdict.CONFIRMED
    assert outcome.item(2).verdict is Verdict.REJECTED
    assert outcome.item(2).messages == ("Stock should be 0 or more",)
    assert outcome.item(2).cause is Cause.VALIDATION_INVALID_VALUE
    assert outcome.item(3).verdict is Verdict.CHECK
    assert outcome.item(4).verdict is Verdict.CHECK  # left out while others are named


def test_a_light_save_of_which_all_went_well_or_all_went_wrong_is_just_that() -> None:
    assert light({"1": GOOD, "2": GOOD}).verdict is Verdict.CONFIRMED
    assert light({"1": BAD, "2": BAD}).verdict is Verdict.REJECTED
    assert light([]).item(1).verdict is Verdict.CONFIRMED
    assert answered(LIGHT, 200, refused(results={"1": GOOD, "2": BAD})).item(1).verdict is Verdict.CONFIRMED
    assert answered(LIGHT, 200, refused("nothing was done")).item(1).verdict is Verdict.REJECTED


# --- product_offer/save: `isError` with a text that says whether it was saved (protocol §2.2)

NOT_SAVED = [
    ("You already hold a Product associated with this PN: LX-12W - Product id: 7", Cause.BUSINESS_DUPLICATE_SKU),
    ("X is a duplicated product. Please associate the offer to product with PNK X - Product id: 7", Cause.BUSINESS_DUPLICATE_SKU),
    ("You already hold an offer associated with this PNK: X. If this association was a mistake ... - Product id: 7", Cause.BUSINESS_DUPLICATE_SKU),
    ("5949999000018 is not a valid EAN. - Product id: 7", Cause.VALIDATION_INVALID_VALUE),
    ("vat_id value should not be null - Product id: 7", Cause.VALIDATION_MISSING_FIELD),
    ("You are trying to change both part_number and name at the same time for id 7.", Cause.BUSINESS_REFUSED),
]  # fmt: skip
SAVED = [
    "WARNING: The product was saved as a draft, and you need the following product fields to continue: EAN. - Product id: 7",
    "WARNING: Your product has been automatically associated via EAN to an existing product. - Product id: 7",
    "WARNING: You are not eligible to edit the product documentation. - Product id: 7",
    "Please provide product characteristic values for the given family type",
    "We found the PNK DXK4T9MBM for association - Product id: 7",
]


@pytest.mark.parametrize(("text", "cause"), NOT_SAVED)
def test_texts_under_which_an_offer_was_not_saved(text: str, cause: Cause) -> None:
    outcome = answered(SAVE, 200, refused(text), sent=(7,))
    assert (outcome.verdict, outcome.item(7).verdict, outcome.cause) == (Verdict.REJECTED, Verdict.REJECTED, cause)


@pytest.mark.parametrize("text", SAVED)
def test_texts_under_which_an_offer_was_saved_all_the_same(text: str) -> None:
    outcome = answered(SAVE, 200, refused(text), sent=(7,))
    assert outcome.verdict is outcome.item(7).verdict is Verdict.CONFIRMED_WITH_NOTES
    assert outcome.item(7).messages == (text,)


def test_a_text_that_nobody_knows_is_read_back() -> None:
    outcome = answered(SAVE, 200, refused("Eroare necunoscută - Product id: 7"), sent=(7,))
    assert outcome.verdict is outcome.item(7).verdict is Verdict.CHECK


def test_a_refusal_counts_more_than_a_remark_about_the_same_offer() -> None:
    outcome = answered(SAVE, 200, refused(SAVED[2], NOT_SAVED[3][0]), sent=(7,))
    assert outcome.item(7).verdict is Verdict.REJECTED


def test_in_a_batch_the_suffix_names_the_offer_and_the_others_were_saved() -> None:
    outcome = answered(SAVE, 200, refused(NOT_SAVED[0][0], SAVED[2].replace(": 7", ": 8")), sent=(7, 8, 9))
    assert outcome.verdict is Verdict.PARTIAL
    assert [outcome.item(number).verdict for number in (7, 8, 9)] == [
        Verdict.REJECTED,
        Verdict.CONFIRMED_WITH_NOTES,
        Verdict.CONFIRMED,
    ]


@pytest.mark.parametrize("text", ["vat_id value should not be null", "x is not a valid EAN. - Product id: 4711"])
def test_in_a_batch_a_text_about_nobody_we_sent_leaves_the_others_open(text: str) -> None:
    outcome = answered(SAVE, 200, refused(text), sent=(7, 8))
    assert outcome.item(7).verdict is outcome.item(8).verdict is Verdict.CHECK


def test_a_number_that_we_did_not_send_still_speaks_of_the_only_offer() -> None:
    outcome = answered(SAVE, 200, refused("x is not a valid EAN. - Product id: 4711"), sent=(7,))
    assert outcome.item(7).verdict is Verdict.REJECTED


# --- shapes


@pytest.mark.parametrize(
    ("messages", "texts"),
    [
        ("just a text", ("just a text",)),
        (["a", "a", "", None, "b"], ("a", "b")),
        ([{"text": "a"}, {"message": ["b", {"error": "c"}]}], ("a", "b", "c")),
        ({"7": {"field": "ean", "message": "bad"}}, ("ean: bad",)),
        ([{"code": 29081, "message": "missing"}], ("29081: missing",)),
        ([["deep", ["deeper"]]], ("deep", "deeper")),
        (7, ("7",)),
    ],
)
def test_messages_of_any_shape_become_texts(messages: Any, texts: tuple[str, ...]) -> None:
    assert answered("order/save", 200, {"isError": True, "messages": messages}).messages == texts


def test_one_broken_letter_does_not_lose_the_page() -> None:
    broken = b'{"isError":false,"results":[{"id":1,"name":"\xff"},{"id":2,"name":"\\ud800x"},{"id":3,"name":"\\ud83d\\ude00"}]}'
    results = answered(READ, 200, broken).results
    assert [row["id"] for row in results] == [1, 2, 3]
    assert results[1]["name"] == "\ufffdx"
    results[2]["name"].encode("utf-8")  # would raise for half a pair


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7.0),
        ("0.5", 0.5),
        ("Mon, 12 Jan 2026 08:00:30 GMT", 30.0),
        ("Mon, 12 Jan 2026 07:00:00 GMT", 0.0),
        ("999999", 3600.0),
        ("-3", 0.0),
        ("soon", None),
        ("inf", None),
        ("nan", None),
        ("", None),
    ],
)
def test_retry_after_in_every_form(value: str, seconds: float | None) -> None:
    outcome = classify(ENDPOINTS[READ], Phase.ANSWERED, 429, {"Retry-After": value}, b"", now=NOW)
    assert outcome.retry_after == seconds


def test_every_cause_has_its_sentence_and_every_trouble_a_remedy() -> None:
    assert SENTENCES.keys() == set(Cause)
    calm = {Cause.NONE, Cause.ALREADY_DONE, Cause.SAVED_WITH_REMARKS}
    assert all(remedy for cause, (_, remedy) in SENTENCES.items() if cause not in calm)


def test_texts_of_emag_with_braces_stay_as_they_are() -> None:
    outcome = answered("order/save", 200, refused("bad {value} and {0}"))
    assert "bad {value} and {0}" in str(outcome.error_sentence)
    assert "bad {value}" in str(outcome.error())


# --- whatever comes

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["isError", "messages", "results", "message", "errors", "7", "text", "field", "²"]) | st.text(max_size=5), inner, max_size=5),
    max_leaves=12,
)  # fmt: skip
bodies = st.one_of(
    st.binary(max_size=200),
    json_values.map(lambda value: json.dumps(value).encode()),
    st.text(max_size=40).map(lambda text: f'{{"isError": true, "messages": ["{text}'.encode("utf-8", "surrogatepass")),
    st.integers(1, 3000).map(lambda depth: b"[" * depth + b"]" * depth),
)


@settings(max_examples=settings.default.max_examples * 3, deadline=None)
@given(
    route=st.sampled_from(sorted(ENDPOINTS)),
    phase=st.sampled_from(Phase),
    status=st.none() | st.integers(-1, 999),
    headers=st.dictionaries(st.sampled_from(["Retry-After", "Date"]) | st.text(max_size=5), st.text(max_size=20), max_size=3),
    body=bodies,
    sent=st.lists(st.integers(0, 10), max_size=3),
    accepted=st.booleans(),
)  # fmt: skip
def test_no_answer_whatsoever_brings_it_down(
    route: str, phase: Phase, status: Any, headers: Any, body: bytes, sent: Any, accepted: bool
) -> None:
    outcome = classify(ENDPOINTS[route], phase, status, headers, body, sent=sent, accepted=accepted, now=NOW)
    assert str(outcome.error_sentence) is not None and str(outcome.remedy) is not None
    assert isinstance(outcome.item(7).verdict, Verdict) and str(outcome.error())
    if outcome.ok:
        # Success is never assumed: a complete answer with a good status, or the one text that means "done before".
        assert phase is Phase.ANSWERED
        assert 200 <= (status or 0) < 300 or outcome.cause is Cause.ALREADY_DONE
