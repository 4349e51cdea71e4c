"""`awb/read_pdf` and `awb/read_zpl` (protocol §4.14)."""

from __future__ import annotations

import base64

from emag_desk.practice.answers import Answer, done, refused
from emag_desk.practice.awb_book import Shipment
from emag_desk.practice.awb_reading import NOT_OWNER
from emag_desk.practice.label_pdf import PAPERS, pdf_label
from emag_desk.practice.label_text import label_text
from emag_desk.practice.label_zpl import zpl_label
from emag_desk.practice.market import Call, Market
from emag_desk.practice.numbers import whole
from emag_desk.practice.offer_reading import filters_of

_PDF = "application/pdf"


def read_pdf(market: Market, call: Call) -> Answer:
    """The label as a file, in A4 unless told otherwise; an error is JSON, and mostly with HTTP 200."""
    found = _asked(market, call)
    if isinstance(found, Answer):
        return found
    shipment, emag_id = found
    paper = _given(market, call, "awb_format") or "A4"
    if paper == "ZPL":
        return Answer(raw=zpl_label(label_text(shipment, emag_id)).encode(), content_type="text/plain")
    if paper not in PAPERS:
        return _error(market, "The awb_format field must be one of: A4, A5, A6, ZPL")
    return Answer(raw=pdf_label(label_text(shipment, emag_id), paper), content_type=_PDF)


def read_zpl(market: Market, call: Call) -> Answer:
    """The label in base64, deep inside; what the key 20 means is not known."""
    found = _asked(market, call)
    if isinstance(found, Answer):
        return found
    content = base64.b64encode(zpl_label(label_text(*found)).encode()).decode()
    return done({"deliveries": {"20": {"awbs": {"content": [content]}}}})


def _asked(market: Market, call: Call) -> tuple[Shipment, int] | Answer:
    """The parcel that the call names. The texts of the errors are assumed."""
    emag_id = whole(_given(market, call, "emag_id"))
    if emag_id is None:
        return _error(market, "Emag id is mandatory")
    if market.awb_book.foreign(emag_id):
        return refused(NOT_OWNER, status=412)
    shipment = market.awb_book.of_parcel(emag_id)
    if shipment is None:
        return _error(market, f"AWB {emag_id} not found")
    if market.switches.on("awb_pdf_error") or not shipment.numbered(market.clock.now()):
        return _error(market, f"The AWB {emag_id} is not generated yet")
    return shipment, emag_id


def _given(market: Market, call: Call, name: str) -> str:
    """A parameter of the address, or of the body where a label is asked for by POST."""
    return call.query.get(name, [str(filters_of(market, call).get(name) or "")])[0]


def _error(market: Market, message: str) -> Answer:
    return refused(message, status=200 if market.switches.on("pdf_json_error_200") else 400)
