"""Every route of the marketplace as a row of one table: how to call it, its budget, whether it may be repeated."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote

from emag_desk.errors import InputError


class Family(StrEnum):
    """Routes that share one allowance of requests (protocol §3)."""

    ORDERS = "orders"
    OTHER = "other"
    EANS = "eans"


class Repeat(StrEnum):
    """What happens when the same call reaches eMAG twice."""

    READ = "read"  # nothing changes
    ABSOLUTE = "absolute"  # the same values are written again
    NEVER = "never"  # a second parcel, refund or message: only a person may repeat it


class Body(StrEnum):
    """How the arguments travel (protocol §1.3)."""

    TOP_LEVEL = "top level"  # JSON object, filters at the top: inside `data` eMAG ignores them silently
    DATA_LIST = "data list"  # {"data": [...]}
    BARE_OBJECT = "bare object"  # the object itself
    EMPTY = "empty"  # no body at all
    QUERY = "query"  # in the address, with GET


class ItemAnswer(StrEnum):
    """Where a save tells what became of each item (protocol §2.2)."""

    NONE = "none"
    RESULTS_BY_ID = "results by id"  # results["500123"].isError
    MESSAGE_SUFFIX = "message suffix"  # "... - Product id: 500123"


@dataclass(frozen=True)
class Endpoint:
    """One route. `route` may hold `{id}`; `outside` routes live beside `/api-3`, not below it.

    `page_size` is the largest page eMAG gives, None where there are no pages. `bare` routes answer without the
    `isError` envelope, `empty` ones may answer nothing at all, `pdf` ones answer a file. `proof` names what a bare
    answer holds when it worked, where something must not be taken for done without it. `again_done` routes are done
    when eMAG says that it is so already.
    """

    name: str
    route: str
    method: str = "POST"
    body: Body = Body.TOP_LEVEL
    family: Family = Family.OTHER
    repeat: Repeat = Repeat.READ
    page_size: int | None = None
    items: ItemAnswer = ItemAnswer.NONE
    bare: bool = False
    empty: bool = False
    pdf: bool = False
    outside: bool = False
    proof: str = ""
    again_done: bool = False

    def url(self, base_url: str, object_id: int | str | None = None) -> str:
        """The full address below `base_url` (`https://host/api-3`). Raises InputError when the route lacks its id."""
        route = self.route
        if "{id}" in route:
            if object_id is None or str(object_id) == "":
                raise InputError("The route {route} needs the number of what it is about.", route=route)
            route = route.replace("{id}", quote(str(object_id), safe=""))
        base = base_url.rstrip("/")
        if self.outside:
            base = base.removesuffix("/api-3")
        return f"{base}/{route}"

    @property
    def reads(self) -> bool:
        """Whether calling it changes nothing."""
        return self.repeat is Repeat.READ


_ORDERS = Family.ORDERS
_READ, _ABSOLUTE, _NEVER = Repeat.READ, Repeat.ABSOLUTE, Repeat.NEVER


def _read(name: str, family: Family = Family.OTHER, page_size: int | None = 100, bare: bool = False) -> Endpoint:
    return Endpoint(name, name, family=family, page_size=page_size, bare=bare)


def _count(name: str, family: Family = Family.OTHER) -> Endpoint:
    return Endpoint(name, name, family=family)


def _save(name: str, repeat: Repeat, family: Family = Family.OTHER, items: ItemAnswer = ItemAnswer.NONE) -> Endpoint:
    return Endpoint(name, name, body=Body.DATA_LIST, family=family, repeat=repeat, page_size=50, items=items)


def _get(
    name: str,
    route: str,
    family: Family = Family.OTHER,
    *,
    bare: bool = False,
    pdf: bool = False,
    outside: bool = False,
) -> Endpoint:
    return Endpoint(name, route, "GET", Body.QUERY, family=family, bare=bare, pdf=pdf, outside=outside)


def _erp(name: str, proof: str, family: Family = Family.OTHER) -> Endpoint:
    return Endpoint(name, name, body=Body.BARE_OBJECT, family=family, repeat=_NEVER, bare=True, proof=proof)


_TABLE = (
    # Offers (protocol §4.1 to §4.9)
    _read("product_offer/read"),
    _count("product_offer/count"),
    _save("product_offer/save", _ABSOLUTE, items=ItemAnswer.MESSAGE_SUFFIX),
    _save("offer/save", _ABSOLUTE, items=ItemAnswer.RESULTS_BY_ID),
    Endpoint("offer_stock", "offer_stock/{id}", "PATCH", Body.BARE_OBJECT, repeat=_ABSOLUTE, empty=True),
    _save("measurements/save", _ABSOLUTE),
    _get("documentation/find_by_eans", "documentation/find_by_eans", Family.EANS),
    _get("smart-deals-price-check", "smart-deals-price-check"),
    _save("campaign_proposals/save", _NEVER),
    _get("commission/estimate", "api/v1/commission/estimate/{id}", bare=True, outside=True),
    _get("product/search-by-ean", "api/v1/product/search-by-ean", bare=True, outside=True),
    # Reference data (protocol §4.10 to §4.12)
    _read("category/read"),
    _count("category/count"),
    _read("vat/read", page_size=None),
    _read("handling_time/read", page_size=None),
    _read("locality/read"),
    _count("locality/count"),
    _read("courier_accounts/read", page_size=None),
    _read("addresses/read", page_size=None),
    # Orders (protocol §4.13). Everything below `order/` is counted as an orders route; nobody has measured it.
    _read("order/read", _ORDERS),
    _count("order/count", _ORDERS),
    _save("order/save", _NEVER, _ORDERS),
    Endpoint(
        "order/acknowledge",
        "order/acknowledge/{id}",
        body=Body.EMPTY,
        family=_ORDERS,
        repeat=_ABSOLUTE,
        again_done=True,
    ),
    Endpoint("order/unlock-courier", "order/{id}/unlock-courier", body=Body.EMPTY, family=_ORDERS, repeat=_NEVER),
    _save("order/attachments/save", _ABSOLUTE, _ORDERS),
    _read("order/attachments/read", _ORDERS, page_size=None),
    _read("order/volumetry/read", _ORDERS, page_size=None),
    # Parcels (protocol §4.14). A second awb/save is a second parcel that costs money, and no call takes it back.
    _save("awb/save", _NEVER),
    _read("awb/read", page_size=None),
    _get("awb/read_pdf", "awb/read_pdf", pdf=True),
    _get("awb/read_zpl", "awb/read_zpl"),
    _read("awb/package/read", page_size=None),
    Endpoint("awb/package/save", "awb/package/save", body=Body.BARE_OBJECT, repeat=_ABSOLUTE),
    # Returns (protocol §4.15)
    _read("rma/read"),
    _count("rma/count"),
    _save("rma/save", _NEVER),
    # Invoices (protocol §4.16): `invoice/categories` has no `/read`, and the reads may come without the envelope
    _read("invoice/categories", page_size=None),
    _read("invoice/read", page_size=1000, bare=True),
    _read("customer-invoice/read", page_size=1000, bare=True),
    # The ERP dialect: only where the account's address serves these paths (protocol §5)
    _erp("rma/create", "rma_id"),
    _erp("rma/update_status", "status"),
    _get("rma/{id}", "rma/{id}", bare=True),
    _erp("order/cancel", "cancellation_id", _ORDERS),
    _erp("order/process_refund", "refund_id", _ORDERS),
    _erp("invoice/create", "invoice_id"),
    _erp("invoice/update_payment", "status"),
    _get("invoice/{id}", "invoice/{id}", bare=True),
)

#: Every route by its name.
ENDPOINTS: dict[str, Endpoint] = {endpoint.name: endpoint for endpoint in _TABLE}
