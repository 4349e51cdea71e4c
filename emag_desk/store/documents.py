"""How the full JSON of an offer is kept: compressed, since a million of them would fill a disk."""

from __future__ import annotations

import json
import zlib
from typing import Any

#: The fastest level, and little memory to set up: documents are small.
_LEVEL, _WINDOW_BITS, _MEMORY_LEVEL = 1, 13, 6

#: What nearly every offer holds: documents point into it instead of repeating it, which takes a third of the room.
#: It can never change: zlib refuses a document that was packed with another one. Most common things stand last.
_DICTIONARY = (
    b'{"part_number_key":null,"brand_name":"","buy_button_rank":null,"category_id":,"vendor_category_id":null,'
    b'"currency_type":"","warranty":24,"recommended_price":0,"attachments":[],"family":null,"family":{"id":,"name":"",'
    b'"family_type_id":},"reversible_vat_charging":0,"start_date":[],"start_date_other_currency":[],'
    b'"offer_price_other_currency":[],"offer_details":[],"content_details":[],"offer_properties":[],'
    b'"availability":[{"warehouse_id":1,"id":5}],"barcode":[],"commission":null,"doc_errors":null,"auto_translated":0,'
    b'"genius_eligibility":1,"genius_eligibility_type":1,"genius_computed":1,"recycleWarranties":null,'
    b'"rrp_guidelines":"RRP input possible","has_smart_deals_badge":false,"emag_club":0,"manufacturer":false,'
    b'"eu_representative":false,"safety_information":"","green_tax":0,"is_vendor_exclusive":false,'
    b'"mkt_listing_score":{"value":,"updated":""},"description":"Update awaiting approval","errors":[]}],'
    b'"description":"Documentation rejected","errors":[{"description":"In MKTP validation","value":4,"description":'
    b'"New documentation validation pending","value":2,"description":"Invalid price"},'
    b"&lt;/strong&gt;&lt;br&gt;&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;&lt;strong&gt;&lt;ul&gt;&lt;li&gt;"
    b'"images":[{"url":"https://marketplace-static.emag.ro/","display_type":2},{"url":"https://","display_type":1}],'
    b'"characteristics":[{"id":54,"value":""},{"id":,"tag":"original","value":""},'
    b'"handling_time":[{"warehouse_id":1,"value":1}],"stock":[{"warehouse_id":1,"value":0}],"ean":["594'
    b'"validation_status":[{"value":9,"description":"Approved documentation","errors":[]}],'
    b'"translation_validation_status":[{"value":9,"description":"Approved documentation","errors":[]}],'
    b'"offer_validation_status":{"value":1,"description":"Saleable"},"ownership":true,"best_offer_sale_price":,'
    b'"best_offer_recommended_price":0,"number_of_offers":1,"part_number_key":"D","brand_name":"","buy_button_rank":1,'
    b'"category_id":,"id":,"brand":"","vendor_category_id":null,"name":"","part_number":"","sale_price":,'
    b'"currency":"RON","currency_type":"","description":"&lt;p&gt;","url":"","warranty":24,"general_stock":,'
    b'"estimated_stock":,"status":1,"recommended_price":0,"min_sale_price":,"max_sale_price":,"vat_id":'
)


def packed(text: bytes) -> bytes:
    """JSON text as it is stored."""
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, _WINDOW_BITS, _MEMORY_LEVEL, zdict=_DICTIONARY)
    return packer.compress(text) + packer.flush()


def unpacked(stored: bytes) -> dict[str, Any]:
    """The document that `packed` made smaller."""
    unpacker = zlib.decompressobj(_WINDOW_BITS, zdict=_DICTIONARY)
    document: dict[str, Any] = json.loads(unpacker.decompress(stored) + unpacker.flush())
    return document
