"""What an answer means: one pure function from what was seen on the wire to an outcome.

Only HTTP 2xx with `isError` exactly `false` is success (protocol §2). Library exceptions decide nothing here.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from emag_desk.api.answers import Answer, address_seen, flatten_messages, parse, retry_after_seconds
from emag_desk.api.causes import Cause
from emag_desk.api.endpoints import Endpoint, ItemAnswer
from emag_desk.api.outcomes import ItemOutcome, Outcome, Phase, Verdict
from emag_desk.api.texts import Saved, cause_of, credentials_cause, items_named, saved_by

__all__ = ["Cause", "ItemOutcome", "Outcome", "Phase", "Verdict", "classify"]

#: What a failure before any byte, or before a complete answer, is called when the wire could not tell.
_SILENT = {Phase.NOT_SENT: Cause.CONNECT, Phase.SENT: Cause.CUT}


def classify(
    endpoint: Endpoint,
    phase: Phase,
    status: int | None = None,
    headers: Mapping[str, str] | None = None,
    body: bytes = b"",
    *,
    failure: Cause | None = None,
    detail: str = "",
    sent: Collection[int] = (),
    accepted: bool = False,
    now: datetime | None = None,
) -> Outcome:
    """Turn what was seen into an outcome. Never raises, whatever the bytes.

    `failure` is what the wire saw go wrong. `sent` are the ids of a save's items. `accepted` tells that the last call
    with the same password was accepted, so that a 403 speaks of rights (protocol §1.5). `now` is needed for a
    `Retry-After` that is a date.
    """
    if phase is not Phase.ANSWERED or status is None:
        verdict = Verdict.NOT_SENT if phase is Phase.NOT_SENT else Verdict.UNKNOWN
        cause = failure or _SILENT.get(phase, Cause.CUT)
        return Outcome(verdict, endpoint, cause, status=status, headers=headers or {}, detail=detail)
    lower = {name.lower(): value for name, value in (headers or {}).items()}
    answer = parse(body)
    messages = flatten_messages(answer.document)
    seen = Outcome(
        Verdict.UNKNOWN,
        endpoint,
        messages=messages,
        results=answer.results,
        status=status,
        headers=lower,
        retry_after=retry_after_seconds(lower.get("retry-after"), now),
        detail=detail or answer.excerpt,
        address=address_seen(messages or (answer.excerpt,)),
    )
    return _by_status(seen, answer, status, body, sent, accepted)


def _by_status(
    seen: Outcome, answer: Answer, status: int, body: bytes, sent: Collection[int], accepted: bool
) -> Outcome:
    texts = seen.messages or (seen.detail,)
    if account := credentials_cause(status, texts, answer.is_error, accepted):
        if answer.is_html and account is not Cause.AUTH_IP_NOT_WHITELISTED:
            account = Cause.BLOCKED
        return replace(seen, verdict=Verdict.ACCOUNT, cause=account)
    if status == 407:
        return replace(seen, verdict=Verdict.NOT_SENT, cause=Cause.PROXY)
    if status == 429:
        return replace(seen, verdict=Verdict.THROTTLED, cause=Cause.RATE_LIMIT_EXCEEDED)
    if 300 <= status < 400:
        return replace(seen, verdict=Verdict.ACCOUNT, cause=Cause.REDIRECT)
    if status >= 500 or status == 408:
        return replace(seen, cause=Cause.OUTAGE)
    if 200 <= status < 300:
        return _success(seen, answer, body, sent)
    if 400 <= status < 500:
        return _client_error(seen, answer, status)
    return replace(seen, cause=Cause.UNEXPECTED_STATUS, alarm=True)


def _client_error(seen: Outcome, answer: Answer, status: int) -> Outcome:
    if not answer.is_json:
        # A gateway, a proxy or a sign-in page speaks, not eMAG: whether eMAG saw the call is not known.
        cause = Cause.NO_ROUTE if status in (404, 405) else Cause.NOT_JSON
        verdict = Verdict.REJECTED if cause is Cause.NO_ROUTE else Verdict.UNKNOWN
        return replace(seen, verdict=verdict, cause=cause, alarm=cause is Cause.NOT_JSON)
    cause = cause_of(seen.messages, status)
    if cause is Cause.RESOURCE_LOCKED:
        return replace(seen, verdict=Verdict.THROTTLED, cause=cause)
    if cause is Cause.ALREADY_DONE:
        return _already_done(seen)
    return replace(seen, verdict=Verdict.REJECTED, cause=cause)


def _already_done(seen: Outcome) -> Outcome:
    """Asked for a state that is already reached: what was wanted is so."""
    verdict = Verdict.CONFIRMED if seen.endpoint.again_done else Verdict.CHECK
    return replace(seen, verdict=verdict, cause=Cause.ALREADY_DONE)


def _success(seen: Outcome, answer: Answer, body: bytes, sent: Collection[int]) -> Outcome:
    endpoint = seen.endpoint
    if endpoint.pdf:
        if body.startswith(b"%PDF"):
            return replace(seen, verdict=Verdict.CONFIRMED, results=body, messages=(), detail="")
        return replace(seen, verdict=Verdict.REJECTED, cause=Cause.NOT_A_PDF)
    if not body.strip() and endpoint.empty:
        return replace(seen, verdict=Verdict.CONFIRMED, detail="")
    if not answer.is_json:
        cause = Cause.OUTAGE if answer.is_html else Cause.NOT_JSON
        return replace(seen, cause=cause, alarm=True)
    if endpoint.proof:
        return _proven(seen, answer)
    if answer.is_error is None:
        if endpoint.bare and isinstance(answer.document, (dict, list)):
            return replace(seen, verdict=Verdict.CONFIRMED, results=answer.document, detail="")
        if answer.has_flag or not (endpoint.empty and isinstance(answer.document, dict) and not seen.messages):
            return replace(seen, cause=Cause.MISSING_ISERROR, alarm=True)
        return replace(seen, verdict=Verdict.CONFIRMED, detail="")
    return _refused(seen, sent) if answer.is_error else _accepted(seen)


def _proven(seen: Outcome, answer: Answer) -> Outcome:
    """A route without the envelope (protocol §5): done only when the number that it gives is there.

    Where the envelope comes all the same, it and the number must both say so.
    """
    document = answer.document if isinstance(answer.document, dict) else {}
    inner = document.get("results")
    held = inner if isinstance(inner, dict) and seen.endpoint.proof not in document else document
    number = held.get(seen.endpoint.proof)
    proven = isinstance(number, (str, int)) and not isinstance(number, bool) and bool(str(number).strip())
    if answer.is_error or document.get("success") is False or (document.get("error") and not proven):
        texts = seen.messages or flatten_messages({"messages": document.get("error")})
        return replace(seen, verdict=Verdict.REJECTED, cause=cause_of(texts), messages=texts)
    if proven:
        return replace(seen, verdict=Verdict.CONFIRMED, results=held, detail="")
    return replace(seen, cause=Cause.MISSING_ISERROR, alarm=True)


def _accepted(seen: Outcome) -> Outcome:
    """`isError` is false: all done, or one verdict per item (`offer/save`, protocol §4.3)."""
    seen = replace(seen, verdict=Verdict.CONFIRMED, detail="")
    if items := _items_in_results(seen):
        return _with_items(seen, items)
    if _warns(seen.messages):
        return replace(seen, verdict=Verdict.CONFIRMED_WITH_NOTES, cause=Cause.SAVED_WITH_REMARKS)
    return seen


def _refused(seen: Outcome, sent: Collection[int]) -> Outcome:
    """`isError` is true: nothing was done, except where a save reports per item (protocol §2.2)."""
    cause = cause_of(seen.messages)
    if cause is Cause.RESOURCE_LOCKED:
        return replace(seen, verdict=Verdict.THROTTLED, cause=cause)
    if items := _items_in_results(seen):
        return _with_items(seen, items)
    if seen.endpoint.items is ItemAnswer.MESSAGE_SUFFIX and cause is not Cause.VALIDATION_TOO_MANY_VALUES:
        return _refused_by_text(seen, sent)
    if cause is Cause.ALREADY_DONE and not seen.endpoint.reads:
        return _already_done(seen)
    return replace(seen, verdict=Verdict.REJECTED, cause=cause)


def _items_in_results(seen: Outcome) -> dict[int, ItemOutcome]:
    if seen.endpoint.items is not ItemAnswer.RESULTS_BY_ID or not isinstance(seen.results, dict):
        return {}
    return {
        int(key): _item(value)
        for key, value in seen.results.items()
        if key.isascii() and key.isdigit() and len(key) < 19
    }


def _item(value: Any) -> ItemOutcome:
    answer = Answer.of(value)
    messages = flatten_messages(value)
    if answer.is_error is None:
        return ItemOutcome(Verdict.CHECK, messages, Cause.MISSING_ISERROR)
    if answer.is_error:
        return ItemOutcome(Verdict.REJECTED, messages, cause_of(messages))
    if _warns(messages):
        return ItemOutcome(Verdict.CONFIRMED_WITH_NOTES, messages, Cause.SAVED_WITH_REMARKS)
    return ItemOutcome(Verdict.CONFIRMED, messages)


def _warns(messages: tuple[str, ...]) -> bool:
    return any(message.upper().startswith("WARNING") for message in messages)


def _refused_by_text(seen: Outcome, sent: Collection[int]) -> Outcome:
    """`product_offer/save` with `isError`: the texts say what was saved, their suffix of which item they speak."""
    named, loose = items_named(seen.messages)
    items = {number: _by_text(texts) for number, texts in named.items()}
    if len(sent) <= 1:
        unnamed = _by_text(seen.messages)  # every text speaks of the only item, whatever number it names
    elif loose or not named or not named.keys() <= set(sent):
        unnamed = ItemOutcome(Verdict.CHECK, loose, Cause.READ_BACK)  # of which item does it speak?
    else:
        unnamed = ItemOutcome(Verdict.CONFIRMED)  # items that are not named were saved
    if len(sent) <= 1:
        return replace(seen, verdict=unnamed.verdict, cause=unnamed.cause, unnamed=unnamed)
    return _with_items(seen, items, unnamed)


def _with_items(seen: Outcome, items: dict[int, ItemOutcome], unnamed: ItemOutcome | None = None) -> Outcome:
    """The verdict of the whole is that of its items where they agree; the cause is the first trouble."""
    everything = [*items.values(), *([unnamed] if unnamed else [])]
    verdicts = {item.verdict for item in everything}
    trouble = next((item for item in everything if item.verdict is not Verdict.CONFIRMED), everything[0])
    return replace(
        seen,
        verdict=trouble.verdict if len(verdicts) == 1 else Verdict.PARTIAL,
        cause=trouble.cause,
        messages=seen.messages or trouble.messages,
        items=items,
        # An item that an answer leaves out while naming others: nobody knows.
        unnamed=unnamed or ItemOutcome(Verdict.CHECK, (), Cause.READ_BACK),
    )


def _by_text(messages: tuple[str, ...]) -> ItemOutcome:
    match saved_by(messages):
        case Saved.YES:
            return ItemOutcome(Verdict.CONFIRMED_WITH_NOTES, messages, Cause.SAVED_WITH_REMARKS)
        case Saved.NO:
            return ItemOutcome(Verdict.REJECTED, messages, cause_of(messages))
        case _:
            return ItemOutcome(Verdict.CHECK, messages, Cause.READ_BACK)
