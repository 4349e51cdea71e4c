"""How the full JSON of a document is kept: compressed, since a million of them would fill a disk."""

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


#: The same for orders.
_ORDER_DICTIONARY = (
    b'{"flag":"","value":""},"flags":[],"emag_club":0,"weekend_delivery":0,"is_storno":false,"parent_id":null,'
    b'"details":{"locker_id":"","locker_name":"easybox ","locker_delivery_eligible":1},"details":[],'
    b'"reason_cancellation":{"id":,"name":""},"enforced_vendor_courier_accounts":[],"has_editable_products":1,'
    b'"finalization_date":"202","refunded_amount":"0","refund_status":null,"cancellation_request":null,'
    b'"vouchers":[{"id":,"voucher_id":,"voucher_name":"","status":1,"sale_price":"-","sale_price_vat":"-","vat":"0.21",'
    b'"issue_date":"202","created":"202","modified":"202"}],"product_voucher_split":[{"voucher_id":,"value":"-",'
    b'"vat_value":"-","vat":"0.21","offered_by":"eMAG","voucher_name":""}],"recycle_warranties":[{"quantity":1,'
    b'"sale_price":"0.5000","vat_rate":"0.0000","product_name":"Taxa SGR ","recycle_warranty_voucher_split":[]}],'
    b'"attachments":[{"name":"","url":"https://","visibility":1,"type":1,"force_download":"0"}],'
    b'{"id":,"vendor_name":"","type":3,"parent_id":null,"date":"202","payment_mode":"RAMBURS","detailed_payment_method":'
    b'"RAMBURS","payment_mode":"CARD online","detailed_payment_method":"CARD online","payment_mode_id":1,'
    b'"delivery_mode":"courier","delivery_mode":"pickup","delivery_payment_mode":"","observation":null,"status":4,'
    b'"payment_status":0,"customer":{"id":,"mkt_id":,"name":"","email":"@relay.","company":"","gender":"",'
    b'"phone_1":"07","phone_2":"","phone_3":"","registration_number":"","code":"","bank":"","iban":"","fax":null,'
    b'"legal_entity":0,"is_vat_payer":0,"liable_person":"","billing_name":"","billing_phone":"07","billing_country":'
    b'"RO","billing_suburb":"","billing_city":"","billing_locality_id":,"billing_street":"Str. ",'
    b'"billing_postal_code":"","shipping_country":"RO","shipping_suburb":"","shipping_city":"",'
    b'"shipping_locality_id":,"shipping_street":"Str. ","shipping_postal_code":"","shipping_contact":"",'
    b'"shipping_phone":"07","created":"202","modified":"202"},"products":[{"id":,"product_id":"","mkt_id":,"name":"",'
    b'"ext_part_number":"","part_number":"","part_number_key":"D","status":1,"quantity":1,"initial_qty":1,'
    b'"storno_qty":0,"sale_price":"","original_price":"","vat":"0.2100","currency":"RON","retained_amount":0,'
    b'"reversible_vat_charging":0,"product_voucher_split":[],"recycle_warranties":[],"attachments":[],"details":[],'
    b'"serial_numbers":null,"created":"202","modified":"202"}],"shipping_tax":14.99,"shipping_tax_voucher_split":[],'
    b'"vouchers":[],"proforms":[],"attachments":[],"cashed_co":null,"cashed_cod":0,"cancellation_request":null,'
    b'"has_editable_products":1,"refunded_amount":"0","is_complete":1,"reason_cancellation":null,"refund_status":null,'
    b'"maximum_date_for_shipment":"202","late_shipment":0,"flags":[],"emag_club":0,"finalization_date":null,'
    b'"details":[],"weekend_delivery":0,"enforced_vendor_courier_accounts":null,"created":"202","modified":"202"}'
)

#: For returns.
_RETURN_DICTIONARY = (
    b'"extra_info":{"maximum_finalization_date":"202","first_pickup_date":"202","estimated_product_pickup":"202",'
    b'"estimated_product_reception":"202"},"locker":[],"currency":"RON","is_full_fbe":0,"is_club":0,"is_fast":0,'
    b'"request_status_reason":null,"status_history":[{"code":"2","event_date":"202","requests":[]}],'
    b'"request_history":[],"return_address_snapshot":"Str. ","return_address_id":,"swap":null,'
    b'"awbs":[{"reservation_id":}],"return_tax_value":"0.0000","diagnostic":null,"reject_reason":null,'
    b'"refund_value":null,"retained_amount":0}],"products":[{"id":,"product_emag_id":,"product_id":"","quantity":1,'
    b'"product_name":"","return_reason":,"observations":"","replacement_product_emag_id":null,'
    b'"replacement_product_id":"0","replacement_product_name":null,"replacement_product_quantity":0,'
    b'"customer_account_iban":null,"customer_account_bank":null,"customer_account_beneficiary":null,'
    b'"pickup_country":"Romania","pickup_suburb":"","pickup_city":"","pickup_address":"Str. ",'
    b'"pickup_address_id":null,"pickup_zipcode":null,"pickup_locality_id":,"pickup_method":1,"pickup_date":null,'
    b'{"emag_id":,"return_parent_id":null,"order_id":"","type":3,"customer_name":"","customer_company":null,'
    b'"customer_phone":"07","request_status":7,"return_type":3,"return_reason":,"date":"202'
)
#: For invoices.
_INVOICE_DICTIONARY = (
    b'"supplier":{"name":"","register_number":"J","cif":"","tax_code":"RO","social_capital":" RON","iban":"RO",'
    b'"bank":"","address":"","phone_number":"402"},"customer":{"name":"","register_number":"J","cif":"",'
    b'"tax_code":"RO","iban":"RO","bank":"","country":"Romania","address":""},"order_id":,"lines":[{"product_name":"",'
    b'"unit_of_measure":"Buc","quantity":1,"unit_price":,"vat_rate":21,"value":,"vat_value":}],"payment_term":0,'
    b'"total_without_vat":,"total_vat_value":,"total_with_vat":,"currency":"RON"}{"category":"FC","name":"Commission",'
    b'{"category":"normal","name":"Invoice","number":"","date":"202","is_storno":0,"reversal_for":null,'
)


class Packing:
    """One way to make documents smaller: which texts they point into. What it packed, only it can unpack."""

    def __init__(self, dictionary: bytes) -> None:
        self._dictionary = dictionary

    def packed(self, text: bytes) -> bytes:
        """JSON text of a document as it is stored."""
        packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, _WINDOW_BITS, _MEMORY_LEVEL, zdict=self._dictionary)
        return packer.compress(text) + packer.flush()

    def unpacked(self, stored: bytes) -> dict[str, Any]:
        """The document that `packed` made smaller."""
        unpacker = zlib.decompressobj(_WINDOW_BITS, zdict=self._dictionary)
        document: dict[str, Any] = json.loads(unpacker.decompress(stored) + unpacker.flush())
        return document


OFFERS, ORDERS = Packing(_DICTIONARY), Packing(_ORDER_DICTIONARY)
RETURNS, INVOICES = Packing(_RETURN_DICTIONARY), Packing(_INVOICE_DICTIONARY)
#: Offers and templates.
packed, unpacked = OFFERS.packed, OFFERS.unpacked
