"""Reading AWBs again, their way to the customer, and labels that a printer takes."""

from __future__ import annotations

import base64
import re
import zlib

import pytest

from tests.practice.awb_wishes import to_door, wish_for


@pytest.fixture
def order(seller):
    return next(one for one in seller.results("order/read", {"status": [2, 3]}) if to_door(one))


@pytest.fixture
def awb(seller, order):
    return seller.results("awb/save", wish_for(order, parcel_number=2, weight=3))


def test_an_awb_is_read_by_its_own_numbers_only(seller, order, awb):
    second = awb["awb"][1]["emag_id"]
    (by_reservation,) = seller.results("awb/read", {"reservation_id": awb["reservation_id"]})
    (by_parcel,) = seller.results("awb/read", {"emag_id": second})
    assert by_reservation["awb"] == by_parcel["awb"] == awb["awb"]
    assert by_parcel["emag_id"] == second
    assert by_reservation["order_id"] == order["id"] and by_reservation["rma_id"] is None
    assert by_reservation["status"]["code"] == "REG"
    for filters in ({}, {"order_id": order["id"]}, {"awb_number": awb["awb"][0]["awb_number"]}):
        assert seller.messages("awb/read", filters) == ["Emag id or reservation id is mandatory"]
    assert seller.results("awb/read", {"reservation_id": 5}) == []


def test_another_countrys_host_does_not_own_the_awb(seller, awb):
    emag_id = awb["awb"][0]["emag_id"]
    for filters in ({"reservation_id": awb["reservation_id"]}, {"emag_id": emag_id}):
        answer = seller.post("awb/read", filters, platform="emag-bg")
        assert answer.status_code == 412
        assert answer.json()["messages"] == ["Vendor is not the AWB's owner"]
    url = f"{seller.practice.url('fd-ro')}/awb/read_pdf"
    assert seller.http.get(url, params={"emag_id": emag_id}).status_code == 412


def test_a_parcel_moves_on_with_the_clock(seller, awb):
    def state():
        return seller.results("awb/read", {"reservation_id": awb["reservation_id"]})[0]["status"]["code"]

    seen = [state()]
    for hours in (3, 9, 14, 10):
        seller.practice.ask("awbs", {"seconds": hours * 3600})
        seen.append(state())
    assert seen == ["REG", "PIC", "TRA", "OUT", "DLV"]
    seller.practice.ask(f"awb/emag-ro/{awb['reservation_id']}", {"status": "RET"})
    assert state() == "RET"
    seller.practice.ask("switches", {"awb_status_as_list": True})
    (shown,) = seller.results("awb/read", {"reservation_id": awb["reservation_id"]})
    assert shown["status"][0]["code"] == "RET" and shown["courier"][0]["courier_name"] == "SAMEDAY"


def label(seller, url, **parameters):
    return seller.http.get(url, params=parameters)


def test_labels_are_real_pdf_files_of_their_size(seller, order, awb):
    parcel = awb["awb"][1]
    base = seller.practice.url()
    for paper, size in (("A4", "595.28 841.89"), ("A5", "419.53 595.28"), ("A6", "297.64 419.53")):
        answer = label(seller, f"{base}/awb/read_pdf", emag_id=parcel["emag_id"], awb_format=paper)
        assert answer.headers["content-type"] == "application/pdf"
        pdf = answer.content
        assert pdf.startswith(b"%PDF-1.4") and pdf.endswith(b"%%EOF\n")
        assert f"[0 0 {size}]".encode() in pdf
        start = int(pdf.rsplit(b"startxref\n", 1)[1].split()[0])
        assert pdf[start : start + 4] == b"xref"
        offsets = [int(line[:10]) for line in pdf[start:].split(b"\n") if line.endswith(b" n ")]
        assert [pdf[offset : offset + 7] for offset in offsets] == [b"%d 0 obj" % n for n in range(1, len(offsets) + 1)]
        text = zlib.decompress(re.search(rb"stream\n(.*)\nendstream", pdf, re.DOTALL)[1]).decode("latin-1")
        assert f"({parcel['awb_barcode']})" in text
        assert text.count(" re f") > 60  # the bars
        assert f"#{order['id']}" in text
    assert label(seller, f"{base}/awb/read_pdf", emag_id=parcel["emag_id"]).content.startswith(b"%PDF")
    bare = base.removesuffix("/api-3")
    assert label(seller, f"{bare}/awb/read_pdf", emag_id=parcel["emag_id"]).content.startswith(b"%PDF")


def test_a_label_that_is_not_there_is_json_with_status_200(seller, awb):
    url = f"{seller.practice.url()}/awb/read_pdf"
    emag_id = awb["awb"][0]["emag_id"]
    for parameters in ({"emag_id": 5}, {}, {"emag_id": emag_id, "awb_format": "A3"}):
        answer = label(seller, url, **parameters)
        assert answer.status_code == 200 and answer.json()["isError"] is True
    seller.practice.ask("switches", {"awb_pdf_error": True, "pdf_json_error_200": False})
    assert label(seller, url, emag_id=emag_id).status_code == 400


def test_zpl_lies_deep_inside(seller, awb):
    url = f"{seller.practice.url()}/awb/read_zpl"
    emag_id = awb["awb"][0]["emag_id"]
    for answer in (label(seller, url, emag_id=emag_id), seller.post("awb/read_zpl", {"emag_id": emag_id})):
        (content,) = answer.json()["results"]["deliveries"]["20"]["awbs"]["content"]
        zpl = base64.b64decode(content).decode()
        assert zpl.startswith("^XA") and zpl.rstrip().endswith("^XZ")
        assert f"^FD{awb['awb'][0]['awb_barcode']}^FS" in zpl


def test_usual_packages_are_kept_as_a_whole(seller):
    box = {"label": "S", "length": 30, "width": 20, "height": 10, "weight": 1.5, "is_default": True}
    assert seller.results("awb/package/save", {"packages": [box]}) == []
    (kept,) = seller.results("awb/package/read")["packages"]
    assert kept == box
    assert seller.messages("awb/package/save", {"packages": [{**box, "label": "LARGER"}]})
    assert seller.results("awb/package/read")["packages"] == [box]
