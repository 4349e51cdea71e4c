"""The form of each field of a product: type, length, range and choice (protocol §4.1). The texts are assumed."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from emag_desk.practice.clock import BUCHAREST
from emag_desk.practice.findings import Finding, Submission, blank
from emag_desk.practice.numbers import price_units, whole
from emag_desk.practice.offer_terms import CAMPAIGN, in_campaign

LONGEST_TEXT = 16_777_215
_TEXTS = {"name": 255, "brand": 255, "description": LONGEST_TEXT, "url": 1024, "safety_information": LONGEST_TEXT}
_RANGES = {"category_id": (1, 65_535), "warranty": (0, 255), "vendor_category_id": (1, 4_294_967_295)}
_LANGUAGES = tuple(
    "en_GB ro_RO pl_PL bg_BG hu_HU de_DE it_IT fr_FR es_ES nl_NL cs_CZ ru_RU el_GR lt_LT sk_SK uk_UA".split()  # noqa: SIM905
)
_CHOICES: dict[str, tuple[int, ...]] = {
    "images_overwrite": (0, 1),
    "force_images_download": (0, 1),
    "emag_club": (0, 1),
    "supply_lead_time": (2, 3, 5, 7, 14, 30, 60, 90, 120),
}
_PARTY = {"name": 200, "address": 500, "email": 100}
_MOST_PARTIES = 10
_LATEST_START = 60


def texts(sent: Submission) -> Iterator[Finding]:
    """Texts with a greatest length; sent empty they are refused."""
    for name, most in _TEXTS.items():
        if name not in sent.item or (name in ("name", "brand") and blank(sent.item[name])):
            continue  # a missing name or brand is spoken of elsewhere
        value = sent.item[name]
        if not isinstance(value, str) or not 1 <= len(value) <= most:
            yield Finding(name, f"The {name} field must be a text of 1 to {most} characters")


def emptied(sent: Submission) -> Iterator[Finding]:
    """An update may not take a name or brand away."""
    for name in ("name", "brand", "part_number"):
        if sent.before is not None and name in sent.item and blank(sent.item[name]):
            yield Finding(name, f"The {name} field is mandatory")


def whole_numbers(sent: Submission) -> Iterator[Finding]:
    """Whole numbers within a range."""
    for name, (low, high) in _RANGES.items():
        if name not in sent.item or (name != "warranty" and blank(sent.item[name])):
            continue
        number = whole(sent.item[name])
        if number is None or not low <= number <= high:
            yield Finding(name, f"The {name} field must be a whole number between {low} and {high}")


def choices(sent: Submission) -> Iterator[Finding]:
    """Fields that know a few values only."""
    for name, allowed in _CHOICES.items():
        if name in sent.item and whole(sent.item[name]) not in allowed:
            yield Finding(name, f"The {name} field must be one of: {', '.join(map(str, allowed))}")
    language = sent.item.get("source_language")
    if "source_language" in sent.item and language not in _LANGUAGES:
        yield Finding("source_language", f"The source_language field must be one of: {', '.join(_LANGUAGES)}")


def green_tax(sent: Submission) -> Iterator[Finding]:
    """With VAT, four decimals, on eMAG Romania only (protocol §4.1)."""
    if "green_tax" not in sent.item:
        return
    units = price_units(sent.item["green_tax"])
    if sent.market.platform.code != "emag-ro":
        yield Finding("green_tax", "The green_tax field is available only for eMAG RO")
    elif units is None or units < 0:
        yield Finding("green_tax", "The green_tax field must be a number of 0 or more with at most 4 decimals")


def parties(sent: Submission) -> Iterator[Finding]:
    """Manufacturers and EU representatives: at most ten, each with name, address and e-mail (GPSR)."""
    for field in ("manufacturer", "eu_representative"):
        if field not in sent.item:
            continue
        given = sent.item[field]
        if not isinstance(given, list) or len(given) > _MOST_PARTIES:
            yield Finding(field, f"The {field} field must be a list of at most {_MOST_PARTIES} entries")
            continue
        for entry in given:
            yield from _party(field, entry)


def _party(field: str, entry: Any) -> Iterator[Finding]:
    for name, most in _PARTY.items():
        value = entry.get(name) if isinstance(entry, dict) else None
        if not isinstance(value, str) or not len(value.strip()) >= 1 or len(value) > most:
            yield Finding(field, f"The {field} {name} field is mandatory and has at most {most} characters")
        elif name == "email" and not _is_email(value):
            yield Finding(field, f"The {field} email {value} is not valid")


def _is_email(text: str) -> bool:
    user, at, host = text.strip().partition("@")
    return bool(user and at and "." in host.strip(".") and "@" not in host and not any(map(str.isspace, text.strip())))


def attachments(sent: Submission) -> Iterator[Finding]:
    """A list of web addresses with an optional number."""
    if "attachments" not in sent.item:
        return
    given = sent.item["attachments"]
    for entry in given if isinstance(given, list) else [None]:
        url = entry.get("url") if isinstance(entry, dict) else None
        number = whole(entry.get("id", 1)) if isinstance(entry, dict) else None
        if not isinstance(url, str) or not 1 <= len(url) <= 1024 or not url.startswith(("http://", "https://")):
            yield Finding("attachments", "The attachments field must be a list of entries with a url")
        elif number is None or not 1 <= number <= 4_294_967_295:
            yield Finding("attachments", "The id of an attachment must be between 1 and 4294967295")


def start_date(sent: Submission) -> Iterator[Finding]:
    """From tomorrow to sixty days ahead; within the month for an offer in another currency; not in a campaign."""
    if "start_date" not in sent.item:
        return
    today = sent.market.clock.now().astimezone(BUCHAREST).date()
    day = parse_day(sent.item["start_date"])
    if day is None:
        yield Finding("start_date", "The start_date field must be a date in the form YYYY-MM-DD")
    elif not today < day <= today + timedelta(days=_LATEST_START):
        yield Finding("start_date", f"The start_date field must be between tomorrow and {_LATEST_START} days from now")
    elif sent.item.get("currency_type") and day > today.replace(day=monthrange(today.year, today.month)[1]):
        yield Finding("start_date", "The start_date field may not be after the end of the month with currency_type")
    elif sent.market.switches.on("campaign_blocks_stock") and in_campaign(sent.offer_id):
        yield Finding("start_date", CAMPAIGN)


def parse_day(value: Any) -> date | None:
    """`YYYY-MM-DD`; None for anything else."""
    try:
        return date.fromisoformat(value) if isinstance(value, str) and len(value) == 10 else None
    except ValueError:
        return None


def campaign(sent: Submission) -> Iterator[Finding]:
    """A campaign holds the stock of its offers, where that is switched on."""
    if "stock" in sent.item and sent.market.switches.on("campaign_blocks_stock") and in_campaign(sent.offer_id):
        yield Finding("stock", CAMPAIGN)
