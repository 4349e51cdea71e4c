"""The object that `rma/save` takes: everything that `rma/read` told, changed where wanted (protocol §4.15)."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from emag_desk.domain.order_words import OrderType
from emag_desk.domain.return_wanted import LineWanted, Replacement, ReturnWanted
from emag_desk.domain.tolerant import rows_of, whole_of


def save_body(document: Mapping[str, Any], wanted: ReturnWanted) -> dict[str, Any]:
    """A copy of what was read just now, with what is wanted. Money stays decimal.

    The whole object is sent: whether eMAG would take a part of it is told in two ways.
    """
    body = deepcopy(dict(document))
    body["type"] = whole_of(body.get("type")) or int(OrderType.BY_SELLER)
    body["products"] = rows_of(body.get("products"))
    for product in body["products"]:
        product |= _line(wanted.line(whole_of(product.get("id")) or 0))
    if wanted.return_type is not None:
        body["return_type"] = int(wanted.return_type)
    if wanted.return_tax is not None:
        body["return_tax_value"] = wanted.return_tax
    if wanted.replacement is not None:
        body |= _replacement(wanted.replacement)
    body["request_status"] = int(wanted.status)
    return body


def _line(wanted: LineWanted) -> dict[str, Any]:
    told = {
        "diagnostic": wanted.diagnostic,
        "reject_reason": wanted.reject_reason,
        "refund_value": wanted.refund,
    }
    return {name: value for name, value in told.items() if value is not None}


def _replacement(new: Replacement) -> dict[str, Any]:
    return {
        "replacement_product_emag_id": new.product_emag_id,
        "replacement_product_id": new.product_id,
        "replacement_product_name": new.name,
        "replacement_product_quantity": new.quantity,
    }
