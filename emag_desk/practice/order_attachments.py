"""`order/attachments/save`: eMAG fetches a PDF from a public address (protocol §4.13)."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from emag_desk.practice.answers import Answer, done, envelope
from emag_desk.practice.market import Call, Market
from emag_desk.practice.numbers import whole
from emag_desk.practice.offer_saving import entities
from emag_desk.practice.orders import BY_EMAG, BY_SELLER, INVALID_ID

_INVOICE, _WARRANTY = 1, 3
_TYPES = {_INVOICE, _WARRANTY, 4, 8, 10, 11}
_LONGEST_NAME, _LONGEST_URL = 60, 1024
_HERE = ("localhost", "127.", "10.", "192.168.", "::1")


def save_attachments(market: Market, call: Call) -> Answer:
    """Each on its own, of orders of both types; a success has `results: [null]`. Texts of refusals are assumed."""
    items = entities(call)
    if isinstance(items, Answer):
        return items
    messages: list[str] = []
    for item in items:
        messages += _save(market, call, item) if isinstance(item, dict) else ["Invalid attachment"]
    return Answer(payload=envelope([], error=True, messages=messages)) if messages else done([None] * len(items))


def _save(market: Market, call: Call, item: dict[str, Any]) -> list[str]:
    kind = whole(item.get("type", _INVOICE))
    messages = _complaints(item, kind)
    if messages:
        return messages
    line_id, order = whole(item.get("order_product_id")), _order(market, item, kind)
    if order is None or order["type"] != whole(item["order_type"]):
        return [INVALID_ID]
    held = order["attachments"]
    if kind == _WARRANTY:
        held = next((line["attachments"] for line in order["products"] if line["id"] == line_id), None)
        if held is None:
            return [f"Product line {line_id} does not belong to this order"]
    _put(market, call, order, held, item, kind)
    return []


def _complaints(item: dict[str, Any], kind: int | None) -> list[str]:
    url, name = str(item.get("url") or ""), str(item.get("name") or "")
    found = []
    if whole(item.get("order_type")) not in (BY_EMAG, BY_SELLER):
        found.append("The field order_type is mandatory")
    if kind not in _TYPES:
        found.append("Invalid attachment type")
    elif kind == _WARRANTY and whole(item.get("order_product_id")) is None:
        found.append("The field order_product_id is mandatory for warranties")
    elif kind != _WARRANTY and whole(item.get("order_id")) is None:
        found.append("The field order_id is mandatory")
    if len(name) > _LONGEST_NAME:
        found.append(f"The name must have at most {_LONGEST_NAME} characters")
    if not _public_pdf(url):
        found.append("The url must be a publicly reachable address of a .pdf file")
    if whole(item.get("force_download", 0)) not in (0, 1):
        found.append("Invalid value for force_download")
    return found


def _public_pdf(url: str) -> bool:
    """Whether eMAG could fetch it; the practice marketplace fetches nothing."""
    if not 1 <= len(url) <= _LONGEST_URL:
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    host = parts.hostname or ""
    return parts.scheme in ("http", "https") and "." in host and not host.startswith(_HERE) and _is_pdf(parts.path)


def _is_pdf(path: str) -> bool:
    return path.lower().endswith(".pdf")


def _order(market: Market, item: dict[str, Any], kind: int | None) -> dict[str, Any] | None:
    order_id, line_id = whole(item.get("order_id")), whole(item.get("order_product_id"))
    if order_id is not None:
        return market.order_book.find(order_id)
    return None if line_id is None or kind != _WARRANTY else market.order_book.by_line(line_id)


def _put(
    market: Market, call: Call, order: dict[str, Any], held: list[Any], item: dict[str, Any], kind: int | None
) -> None:
    """Keep it; an address that is known is not fetched again unless `force_download` says so."""
    forced = whole(item.get("force_download", 0))
    known = next((one for one in held if one["url"] == item["url"]), None)
    if known is None or forced:
        entry = {
            "name": str(item.get("name") or item["url"].rsplit("/", 1)[-1])[:_LONGEST_NAME],
            "url": item["url"],
            "visibility": 1,
            "type": kind,
            "force_download": str(forced),
        }
        if kind == _WARRANTY:
            held.clear()  # one per product
        elif known is not None:
            held.remove(known)
        held.append(entry)
        market.order_book.put(order)
    market.ledger.happened(
        "attachment",
        market.platform.code,
        call.number,
        order_id=order["id"],
        type=kind,
        url=item["url"],
        fetched=known is None or bool(forced),
    )
