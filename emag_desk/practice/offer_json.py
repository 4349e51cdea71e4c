"""An offer as `product_offer/read` tells it, with the types that eMAG really uses (protocol §2.3, §4.2)."""

from __future__ import annotations

from typing import Any

from emag_desk.practice.offer import Offer
from emag_desk.practice.scenarios import OFFER_VALIDATION_TEXTS, VALIDATION_TEXTS


def offer_json(offer: Offer, currency: str, *, switches: Any, single: bool) -> dict[str, Any]:
    """`single` is a read filtered to a product: only then the GPSR parties come as lists (protocol §2.3)."""
    described = offer.documentation
    empty: Any = [] if switches.on("empty_array_for_empty_object") else {}
    owned: bool | int = described.owned
    if not switches.on("ownership_bool"):
        owned = 1 if described.owned else 2
    parties: Any = described.more.get("manufacturer", []) if single else bool(described.more.get("manufacturer"))
    representatives: Any = (
        described.more.get("eu_representative", []) if single else bool(described.more.get("eu_representative"))
    )
    found: dict[str, Any] = {
        "part_number_key": described.part_number_key,
        "brand_name": described.brand,
        "buy_button_rank": offer.rank,
        "category_id": described.category_id,
        "id": offer.id,
        "brand": described.brand,
        "vendor_category_id": described.more.get("vendor_category_id"),
        "name": described.name,
        "part_number": described.part_number,
        "sale_price": offer.sale_price / 10_000,
        "currency": currency,
        "currency_type": offer.currency_type,
        "description": described.description,
        "url": described.more.get("url", ""),
        "warranty": described.warranty,
        "general_stock": offer.general_stock,
        "estimated_stock": offer.estimated_stock,
        "status": offer.status,
        "recommended_price": offer.recommended_price / 10_000 if offer.recommended_price else 0,
        "images": [image._asdict() for image in described.images],
        "characteristics": [
            {"id": one.id, "value": one.value, "tag": one.tag} if one.tag else {"id": one.id, "value": one.value}
            for one in described.characteristics
        ],
        "attachments": described.more.get("attachments", []),
        "vat_id": offer.vat_id,
        "family": described.family,
        "reversible_vat_charging": 0,
        "start_date": [],
        "start_date_other_currency": [],
        "offer_price_other_currency": [],
        "min_sale_price": offer.min_sale_price / 10_000,
        "max_sale_price": offer.max_sale_price / 10_000,
        "offer_details": empty,
        "content_details": empty,
        "offer_properties": [],
        "availability": [
            {"warehouse_id": warehouse, "id": 3 if pieces else 5} for warehouse, pieces in offer.stock.items()
        ],
        "stock": [{"warehouse_id": warehouse, "value": pieces} for warehouse, pieces in offer.stock.items()],
        "handling_time": [
            {"warehouse_id": warehouse, "value": days} for warehouse, days in offer.handling_time.items()
        ],
        "barcode": [],
        "ean": list(described.eans) or ([""] if switches.on("empty_string_lists") else []),
        "commission": None,
        "validation_status": [_status(offer.validation, described.errors)],
        "translation_validation_status": [_status(offer.translation, ())],
        "offer_validation_status": {
            "value": offer.offer_validation,
            "description": OFFER_VALIDATION_TEXTS[offer.offer_validation],
        },
        "doc_errors": None,
        "auto_translated": 0,
        "ownership": owned,
        "best_offer_sale_price": offer.best_price / 10_000,
        "best_offer_recommended_price": 0,
        "number_of_offers": offer.sellers,
        "genius_eligibility": 1,
        "genius_eligibility_type": 1,
        "genius_computed": offer.emag_club,
        "recycleWarranties": None,
        "rrp_guidelines": "RRP input possible",
        "has_smart_deals_badge": offer.rank == 1 and offer.id % 11 == 0,
        "emag_club": offer.emag_club,
        "manufacturer": parties,
        "eu_representative": representatives,
        "safety_information": described.more.get("safety_information", ""),
        "green_tax": described.more.get("green_tax", 0),
    }
    if switches.on("prices_as_strings"):
        for name in ("sale_price", "min_sale_price", "max_sale_price"):
            found[name] = f"{found[name]:.4f}"
    if switches.on("unknown_extra_keys"):
        found["mkt_listing_score"] = {"value": offer.id % 100, "updated": "2026-01-05 03:10:00"}
        found["is_vendor_exclusive"] = offer.sellers == 1
    return found


def _status(value: int, errors: tuple[str, ...]) -> dict[str, Any]:
    return {"value": value, "description": VALIDATION_TEXTS.get(value, ""), "errors": list(errors)}
