"""Why a call did not simply work: a stable code, a sentence that says it, and a sentence that says what to do."""

from __future__ import annotations

from enum import StrEnum


class Cause(StrEnum):
    """The code of an outcome, stable for scripts and for the ledger."""

    NONE = ""
    # The account itself is refused
    AUTH_INVALID_CREDENTIALS = "AUTH_INVALID_CREDENTIALS"
    AUTH_IP_NOT_WHITELISTED = "AUTH_IP_NOT_WHITELISTED"
    AUTH_NO_RIGHTS = "AUTH_NO_RIGHTS"
    REDIRECT = "REDIRECT"
    BLOCKED = "BLOCKED"
    # eMAG asks us to come back later
    RATE_LIMIT_EXCEEDED = "RATE_LIMIT_EXCEEDED"
    RESOURCE_LOCKED = "RESOURCE_LOCKED"
    # eMAG refused what we asked for
    VALIDATION_MISSING_FIELD = "VALIDATION_MISSING_FIELD"
    VALIDATION_INVALID_VALUE = "VALIDATION_INVALID_VALUE"
    VALIDATION_TOO_MANY_VALUES = "VALIDATION_TOO_MANY_VALUES"
    BUSINESS_DUPLICATE_SKU = "BUSINESS_DUPLICATE_SKU"
    BUSINESS_REFUSED = "BUSINESS_REFUSED"
    ALREADY_DONE = "ALREADY_DONE"
    NOT_FOUND = "NOT_FOUND"
    NO_ROUTE = "NO_ROUTE"
    WRONG_PLATFORM = "WRONG_PLATFORM"
    # Saved or not: only reading back can tell
    SAVED_WITH_REMARKS = "SAVED_WITH_REMARKS"
    READ_BACK = "READ_BACK"
    # No usable answer
    OUTAGE = "OUTAGE"
    MISSING_ISERROR = "MISSING_ISERROR"
    NOT_JSON = "NOT_JSON"
    NOT_A_PDF = "NOT_A_PDF"
    TOO_LARGE = "TOO_LARGE"
    TIMEOUT = "TIMEOUT"
    CUT = "CUT"
    UNEXPECTED_STATUS = "UNEXPECTED_STATUS"
    # It never left
    DNS = "DNS"
    CONNECT = "CONNECT"
    TLS = "TLS"
    PROXY = "PROXY"
    CIRCUIT_OPEN = "CIRCUIT_OPEN"
    TOO_LATE = "TOO_LATE"


#: Where eMAG keeps the list of addresses that may use the API.
_IP_PLACE = "In the eMAG panel open My account, API, and add the address to the list of allowed addresses"
_CREDENTIALS = "Check user name and password under Accounts; in the eMAG panel the user needs the right to use the API."
_READ_BACK = "It is read back before anything else happens to it."

#: cause -> (what happened, what to do). Places: {detail} {messages} {status} {address} {seconds} {host}.
SENTENCES: dict[Cause, tuple[str, str]] = {
    Cause.NONE: ("eMAG did what was asked.", ""),
    Cause.AUTH_INVALID_CREDENTIALS: ("eMAG does not accept this user name and password.", _CREDENTIALS),
    Cause.AUTH_IP_NOT_WHITELISTED: (
        "eMAG does not accept calls from this address: {address}.",
        f"{_IP_PLACE}. If your provider changes your address, use a proxy with a fixed one.",
    ),
    Cause.AUTH_NO_RIGHTS: (
        "The password is accepted, but this user may not do this.",
        "In the eMAG panel give the user the right to this part of the API.",
    ),
    Cause.REDIRECT: (
        "The address answered with a redirection, which is not followed because it would carry the password elsewhere.",
        "Check the address of the account: it ends in /api-3.",
    ),
    Cause.BLOCKED: (
        "A web page refuses the call (HTTP status {status}): {detail}",
        "Something before eMAG's API stands in the way: a proxy, a firewall, or eMAG's own protection.",
    ),
    Cause.RATE_LIMIT_EXCEEDED: (
        "eMAG asks to slow down.",
        "Nothing is lost: sending goes on by itself. If it happens often, another program uses the same account.",
    ),
    Cause.RESOURCE_LOCKED: ("eMAG is working on this at the moment.", "It is tried again by itself."),
    Cause.VALIDATION_MISSING_FIELD: ("eMAG misses a value: {messages}", "Fill it in and send it again."),
    Cause.VALIDATION_INVALID_VALUE: ("eMAG refused a value: {messages}", "Correct it and send it again."),
    Cause.VALIDATION_TOO_MANY_VALUES: (
        "eMAG refused the whole request because it holds too many values, and saved nothing.",
        "Send fewer items at a time.",
    ),
    Cause.BUSINESS_DUPLICATE_SKU: (
        "eMAG already has this product or offer: {messages}",
        "Attach the offer to the product that eMAG names, or use another part number.",
    ),
    Cause.BUSINESS_REFUSED: ("eMAG refused: {messages}", "Change what eMAG names and send it again."),
    Cause.ALREADY_DONE: ("It was done before: {messages}", ""),
    Cause.NOT_FOUND: ("eMAG does not know this number: {messages}", "Pull again: it may have been removed."),
    Cause.NO_ROUTE: (
        "The address of this account does not serve this kind of call.",
        "Check the address and the routes of the account.",
    ),
    Cause.WRONG_PLATFORM: (
        "This belongs to another country's platform: {messages}",
        "Use the account of that platform.",
    ),
    Cause.SAVED_WITH_REMARKS: ("eMAG saved it and remarks: {messages}", ""),
    Cause.READ_BACK: ("eMAG's answer does not say whether it was saved: {messages}", _READ_BACK),
    Cause.OUTAGE: (
        "eMAG is not working properly at the moment (HTTP status {status}).",
        "Nothing is wrong on your side. Try again later; staged changes are kept.",
    ),
    Cause.MISSING_ISERROR: (
        "eMAG's answer does not say whether it worked, which it always must.",
        f"It is not counted as done. {_READ_BACK} If it happens again, tell eMAG's support.",
    ),
    Cause.NOT_JSON: (
        "What came back is not an answer of the eMAG API.",
        "Check the address of the account, and whether a proxy or a sign-in page of your network stands between.",
    ),
    Cause.NOT_A_PDF: ("eMAG did not give the document: {messages}", "Check that the number is right."),
    Cause.TOO_LARGE: (
        "The answer is larger than {detail} and was not read to its end.",
        "Ask for fewer items at a time.",
    ),
    Cause.TIMEOUT: (
        "eMAG did not answer within {seconds} seconds.",
        "Try again later. What may have been done is read back, not repeated.",
    ),
    Cause.CUT: (
        "The connection broke before the answer was complete.",
        "Try again. What may have been done is read back, not repeated.",
    ),
    Cause.UNEXPECTED_STATUS: (
        "eMAG answered with the HTTP status {status}, which means nothing here: {messages}",
        "Look at the request log; if it happens again, tell eMAG's support.",
    ),
    Cause.DNS: ("The name {host} cannot be found.", "Check the internet connection and the address of the account."),
    Cause.CONNECT: (
        "No connection to {host}.",
        "Check the internet connection; a firewall may be in the way.",
    ),
    Cause.TLS: (
        "The identity of {host} cannot be verified: {detail}",
        "Do not go on: somebody may be reading along. Check the computer's clock and any filter in your network.",
    ),
    Cause.PROXY: ("The proxy does not let the call through: {detail}", "Check the proxy of the account."),
    Cause.CIRCUIT_OPEN: (
        "Calls are paused for {seconds} seconds after a refusal: {messages}",
        "One call is tried by itself when the time is over. Test the connection to see what is wrong.",
    ),
    Cause.TOO_LATE: (
        "Its turn came so late that what it repeats may no longer be true.",
        "It is read and prepared again by itself.",
    ),
}
