"""What eMAG's texts mean. There are no codes to go by, only fragments of texts, whatever their case (protocol §2.2)."""

from __future__ import annotations

import re

from emag_desk.api.causes import Cause
from emag_desk.domain.product_answers import Saved, saved_by

__all__ = ["Saved", "cause_of", "credentials_cause", "items_named", "saved_by"]


#: fragment -> cause; the first that occurs decides.
_CAUSES = (
    ("maximum input vars", Cause.VALIDATION_TOO_MANY_VALUES),
    ("no route matched", Cause.NO_ROUTE),
    ("resource locked", Cause.RESOURCE_LOCKED),
    ("already in progress", Cause.ALREADY_DONE),
    ("already been acknowledged", Cause.ALREADY_DONE),
    ("you already hold", Cause.BUSINESS_DUPLICATE_SKU),
    ("duplicated product", Cause.BUSINESS_DUPLICATE_SKU),
    ("not the awb's owner", Cause.WRONG_PLATFORM),
    ("does not exist", Cause.NOT_FOUND),
    ("not found", Cause.NOT_FOUND),
    ("is mandatory", Cause.VALIDATION_MISSING_FIELD),
    ("are mandatory", Cause.VALIDATION_MISSING_FIELD),
    ("should not be null", Cause.VALIDATION_MISSING_FIELD),
    ("please provide", Cause.VALIDATION_MISSING_FIELD),
    ("is required", Cause.VALIDATION_MISSING_FIELD),
    ("was not set", Cause.VALIDATION_MISSING_FIELD),
    ("should be", Cause.VALIDATION_INVALID_VALUE),
    ("must be", Cause.VALIDATION_INVALID_VALUE),
    ("not a valid", Cause.VALIDATION_INVALID_VALUE),
    ("invalid", Cause.VALIDATION_INVALID_VALUE),
    ("not allowed", Cause.BUSINESS_REFUSED),
    ("validation error", Cause.VALIDATION_INVALID_VALUE),
)
_CAUSE_BY_STATUS = {
    404: Cause.NOT_FOUND,
    405: Cause.NO_ROUTE,
    412: Cause.WRONG_PLATFORM,
    422: Cause.VALIDATION_INVALID_VALUE,
}

_ADDRESS_REFUSED = (
    "invalid vendor ip",
    "ip is not",
    "ip not whitelisted",
    "ip address is not allowed",
)
_API_REFUSED = ("not allowed to use this api",)
_RIGHTS_REFUSED = ("not allowed to access", "you do not have rights", "insufficient rights", "access denied")
_PRODUCT_SUFFIX = re.compile(r"[-–]\s*Product id:\s*(\d{1,18})\s*\.?\s*$", re.IGNORECASE)


def _has(messages: tuple[str, ...], fragments: tuple[str, ...]) -> bool:
    text = "\n".join(messages).lower()
    return any(fragment in text for fragment in fragments)


def cause_of(messages: tuple[str, ...], status: int | None = None) -> Cause:
    """Why eMAG refused, by its texts; by the status where the texts say nothing."""
    text = "\n".join(messages).lower()
    for fragment, cause in _CAUSES:
        if fragment in text:
            return cause
    return _CAUSE_BY_STATUS.get(status or 0, Cause.BUSINESS_REFUSED)


def credentials_cause(status: int, messages: tuple[str, ...], is_error: bool | None, accepted: bool) -> Cause | None:
    """Whether the account itself is refused, and why (protocol §1.5). The text goes before the status.

    eMAG says the same to a wrong password and to a user without API rights. When the call before was `accepted`, the
    password cannot be what is wrong.
    """
    if status in (401, 403) or (is_error is True and status != 429 and status < 500):
        if _has(messages, _ADDRESS_REFUSED):
            return Cause.AUTH_IP_NOT_WHITELISTED
        if _has(messages, _API_REFUSED):
            return Cause.AUTH_NO_RIGHTS if accepted else Cause.AUTH_INVALID_CREDENTIALS
    if status == 401:
        return Cause.AUTH_INVALID_CREDENTIALS
    if status == 403:
        rights = accepted or _has(messages, _RIGHTS_REFUSED)
        return Cause.AUTH_NO_RIGHTS if rights else Cause.AUTH_INVALID_CREDENTIALS
    return None


def items_named(messages: tuple[str, ...]) -> tuple[dict[int, tuple[str, ...]], tuple[str, ...]]:
    """Messages by the item that their suffix ` - Product id: N` names, and the messages that name none."""
    named: dict[int, list[str]] = {}
    loose: list[str] = []
    for message in messages:
        if match := _PRODUCT_SUFFIX.search(message):
            named.setdefault(int(match[1]), []).append(message)
        else:
            loose.append(message)
    return {number: tuple(texts) for number, texts in named.items()}, tuple(loose)
