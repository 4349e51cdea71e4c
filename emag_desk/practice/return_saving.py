"""`rma/save`: states of returns, and the money that goes back with them (protocol §4.15)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from emag_desk.practice import return_rules as rules
from emag_desk.practice.answers import Answer, done, envelope
from emag_desk.practice.market import Call, Market
from emag_desk.practice.numbers import price_units, whole
from emag_desk.practice.offer_saving import entities
from emag_desk.practice.return_document import FINISHED, REFUND

#: What a save may change besides the products.
_OPEN = (
    "customer_name customer_company customer_phone pickup_country pickup_suburb pickup_city pickup_address "
    "pickup_address_id pickup_zipcode pickup_date pickup_locality_id pickup_method customer_account_iban "
    "customer_account_bank customer_account_beneficiary replacement_product_emag_id replacement_product_id "
    "replacement_product_name replacement_product_quantity observations return_type return_reason return_address_id"
)
_OPEN_OF_PRODUCT = ("diagnostic", "reject_reason", "observations", "return_reason")


def save_returns(market: Market, call: Call) -> Answer:
    """Each return by itself: those without a complaint are saved, also beside others (assumed)."""
    items = entities(call)
    if isinstance(items, Answer):
        return items
    messages: list[str] = []
    echo = []
    for item in items:
        emag_id = whole(item.get("emag_id")) if isinstance(item, dict) else None
        before = market.return_book.find(emag_id) if emag_id is not None else None
        complaints = ["please provide the emag id"] if before is None else _save(market, call, item, before)
        messages += [f"ERROR: {complaint} - Rma id: {emag_id or ''}" for complaint in complaints]
        echo.append(item)
    if messages:
        nested = market.switches.on("results_nested_list_on_rma_error")
        return Answer(payload=envelope([echo] if nested else echo, error=True, messages=messages))
    return done(echo if market.switches.on("rma_save_echo") else [])


def _save(market: Market, call: Call, item: dict[str, Any], before: dict[str, Any]) -> list[str]:
    """Why a return is not saved; nothing when it is."""
    complaints = list(rules.missing(item)) if market.switches.on("rma_needs_all_fields") else []
    complaints += rules.wrong(item, before)
    wanted = whole(item.get("request_status"))
    if wanted is None:
        complaints.append("please provide the request status")
    elif (against := rules.move_refused(before["request_status"], wanted)) is not None:
        complaints.append(against)
    if complaints or wanted is None:
        return complaints
    after = _merged(before, item, wanted)
    complaints = list(rules.demanded(after, market.order_book.find(int(before["order_id"]))))
    if not complaints:
        market.return_book.put(after)
        _tell(market, call, before["request_status"], after)
    return complaints


def _merged(before: dict[str, Any], item: dict[str, Any], status: int) -> dict[str, Any]:
    after = {**before, "request_status": status, "products": [dict(product) for product in before["products"]]}
    after |= {name: item[name] for name in _OPEN.split() if name in item}
    if "return_tax_value" in item:
        after["return_tax_value"] = _four(item["return_tax_value"])
    after["return_type"] = whole(after["return_type"])
    for product in after["products"]:
        given: dict[str, Any] = next((one for one in item.get("products", []) if whole(one["id"]) == product["id"]), {})
        product |= {name: given[name] for name in _OPEN_OF_PRODUCT if name in given}
        product["quantity"] = whole(given.get("quantity", product["quantity"]))
        if given.get("refund_value") not in (None, ""):
            product["refund_value"] = _four(given["refund_value"])
    return after


def _four(value: Any) -> str:
    """Four decimals, as eMAG writes money in returns; what is no number stays as it is."""
    units = price_units(value or 0)
    return str(value) if units is None else f"{Decimal(units) / 10_000:.4f}"


def _tell(market: Market, call: Call, before: int, after: dict[str, Any]) -> None:
    """The ledger's events. Every accepted save of a finished return with refunds gives the money again (assumed)."""
    rma_id, order_id = after["emag_id"], int(after["order_id"])
    platform = market.platform
    market.ledger.happened(
        "return_status",
        platform.code,
        call.number,
        rma_id=rma_id,
        order_id=order_id,
        before=before,
        after=after["request_status"],
    )
    if after["request_status"] != FINISHED or after["return_type"] != REFUND:
        return
    lines = {str(product["id"]): f"{Decimal(product['refund_value']):.2f}" for product in after["products"]}
    amount = f"{sum((Decimal(value) for value in lines.values()), Decimal(0)):.2f}"
    market.return_book.refunds.setdefault(rma_id, []).append(amount)
    market.ledger.happened(
        "return_refund",
        platform.code,
        call.number,
        rma_id=rma_id,
        order_id=order_id,
        amount=amount,
        currency=platform.currency,
        lines=lines,
    )
