"""What a caller meets before eMAG itself: unknown routes, credentials, allow-list, limits, bodies."""

from __future__ import annotations

import socket

import httpx
import pytest


def test_an_unknown_route_is_answered_by_the_gateway(seller):
    for method, path in (
        ("POST", "rma/create"),
        ("GET", "vat/read"),
        ("POST", "product_offer"),
        ("POST", "offer_stock/1"),
    ):
        answer = seller.http.request(method, f"{seller.practice.url()}/{path}")
        assert answer.status_code == 404
        assert answer.json() == {"message": "no Route matched with those values"}


def test_offer_save_can_be_missing_as_on_older_hosts(seller):
    offer = seller.healthy()[0]
    seller.practice.ask("switches", {"offer_save_route": False})
    assert seller.post("offer/save", {"data": [{"id": offer["id"], "status": 0}]}).status_code == 404
    assert seller.offer(offer["id"])["status"] == 1


@pytest.mark.parametrize(("auth", "status"), [(None, 401), (("demo", "wrong"), 403), (("nobody", "demo"), 403)])
def test_credentials_are_checked(practice, auth, status):
    answer = httpx.post(f"{practice.url()}/vat/read", auth=auth, trust_env=False)
    assert answer.status_code == status
    if status == 403:
        assert answer.json() == {
            "isError": True,
            "messages": ["You are not allowed to use this API."],
            "errors": [],
            "results": [],
        }


def test_wrong_credentials_change_nothing(seller):
    offer = seller.healthy()[0]
    answer = httpx.post(
        f"{seller.practice.url()}/offer/save",
        json=[{"id": offer["id"], "status": 0}],
        auth=("demo", "x"),
        trust_env=False,
    )
    assert answer.status_code == 403
    assert seller.offer(offer["id"])["status"] == 1


def test_an_address_that_is_not_allowed_gets_a_normal_looking_answer(seller):
    seller.practice.ask("addresses", ["203.0.113.7"])
    answer = seller.post("vat/read")
    assert answer.status_code == 200
    assert answer.json() == {"isError": True, "messages": ["ERROR: Invalid vendor ip [127.0.0.1]"], "results": []}
    seller.practice.ask("switches", {"ip_error_403": True})
    assert seller.post("vat/read").status_code == 403
    seller.practice.ask("addresses", ["127.0.0.1"])
    assert seller.post("vat/read").json()["isError"] is False


def test_the_fourth_call_in_a_second_is_refused_exactly_as_documented(seller):
    seller.practice.ask("limits", {"profile": "449"})
    answers = [seller.post("vat/read") for _ in range(4)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    refused = answers[3]
    assert refused.content == b'{"message":"API rate limit exceeded"}'
    assert refused.headers["content-type"] == "application/json; charset=utf-8"
    assert refused.headers["server"] == "kong/0.12.1"
    assert refused.headers["x-ratelimit-remaining-second"] == "0"
    assert "retry-after" not in refused.headers
    assert answers[0].headers["x-ratelimit-remaining-second"] == "2"
    assert answers[0].headers["server"] == "nginx"
    # Orders have a budget of their own, and so has every platform.
    assert seller.post("order/count").status_code == 200
    assert seller.post("vat/read", platform="emag-hu").status_code == 200
    traffic = seller.practice.ask("limits")["traffic"]
    assert {"arrivals": 4, "refused": 1, "most_in_second": 4}.items() <= traffic[0].items()


def test_maintenance_is_a_page_not_json(seller):
    seller.practice.ask("switches", {"html_maintenance_503": True})
    answer = seller.post("vat/read")
    assert answer.status_code == 503
    assert answer.headers["content-type"].startswith("text/html")


def test_filters_count_at_the_top_level_and_in_forms_but_not_inside_json_data(seller):
    wanted = seller.first(status=2)["id"]
    unfiltered = seller.results("product_offer/read", {"itemsPerPage": 2})
    assert [row["id"] for row in seller.results("product_offer/read", {"id": wanted})] == [wanted]
    wrapped = seller.results("product_offer/read", {"data": {"id": wanted, "itemsPerPage": 2}})
    assert len(wrapped) == 100 and wrapped[:2] == unfiltered
    form = seller.http.post(f"{seller.practice.url()}/product_offer/read", data={"data[id]": str(wanted)})
    assert [row["id"] for row in form.json()["results"]] == [wanted]
    seller.practice.ask("switches", {"refuse_filters_in_json_data": True})
    assert "data" in seller.messages("product_offer/read", {"data": {"id": wanted}})[0]


def test_forms_carry_lists_as_php_writes_them(seller):
    form = {"data[status][0]": "0", "data[status][1]": "2", "data[itemsPerPage]": "100"}
    rows = seller.http.post(f"{seller.practice.url()}/product_offer/read", data=form).json()["results"]
    assert {row["status"] for row in rows} == {0, 2}
    offer = seller.healthy()[0]
    save = {"data[0][id]": str(offer["id"]), "data[0][stock][0][warehouse_id]": "1", "data[0][stock][0][value]": "77"}
    answer = seller.http.post(f"{seller.practice.url()}/offer/save", data=save).json()
    assert answer["results"][str(offer["id"])]["isError"] is False
    assert seller.offer(offer["id"])["general_stock"] == 77


def test_more_than_4000_inputs_save_nothing(seller):
    offers = seller.healthy(2)
    filler = [{"warehouse_id": 1, "value": 5}] * 2000
    body = [{"id": offers[0]["id"], "status": 0}, {"id": offers[1]["id"], "stock": filler}]
    assert seller.messages("offer/save", body) == ["Maximum input vars of 4000 exceeded"]
    assert seller.record(offers[0]["id"])["writes"] == 0


def test_a_body_that_is_not_json_is_an_error(seller):
    answer = seller.http.post(
        f"{seller.practice.url()}/vat/read", content=b"{", headers={"Content-Type": "application/json"}
    )
    assert answer.json()["isError"] is True


def test_a_caller_that_goes_away_in_the_middle_of_its_request_has_asked_for_nothing(seller):
    offer = seller.healthy()[0]
    url = httpx.URL(seller.practice.url())
    form = f"data[0][id]={offer['id']}&data[0][stock][0][warehouse_id]=1&data[0][stock][0][value]=7"
    head = (
        f"POST {url.path}/offer/save HTTP/1.1\r\nHost: practice\r\nAuthorization: Basic ZGVtbzpkZW1v\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(form) + 1}\r\n\r\n"
    )
    with socket.create_connection((url.host, url.port)) as connection:
        connection.sendall((head + form).encode())
    with socket.create_connection((url.host, url.port)) as connection:
        connection.sendall((head + form + "7").encode())
        assert connection.recv(12) == b"HTTP/1.1 200"
    assert seller.record(offer["id"])["writes"] == 1
    assert seller.offer(offer["id"])["general_stock"] == 77


def test_a_reset_brings_back_the_credentials(seller):
    seller.practice.ask("credentials", {"username": "demo", "password": "changed"})
    assert seller.post("vat/read").status_code == 403
    seller.practice.ask("reset", {})
    assert seller.post("vat/read").status_code == 200
