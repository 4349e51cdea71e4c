"""The routes that the practice marketplace serves, and what the gateway knows about each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from emag_desk.practice import (
    awb_reading,
    awb_saving,
    campaigns,
    categories,
    commission,
    ean_search,
    erp_invoices,
    erp_returns,
    invoices,
    labels,
    localities,
    measurements,
    offer_reading,
    offer_saving,
    order_acting,
    order_attachments,
    order_erp,
    order_reading,
    order_saving,
    product_saving,
    reference_reading,
    return_saving,
    returns,
)
from emag_desk.practice.market import Handler


class Bare(Enum):
    """Whether a route is served without `api-3` in its path."""

    NO = auto()
    ALSO = auto()
    ONLY = auto()


@dataclass(frozen=True)
class Route:
    """One route. `switch` names the switch that takes it away, `writes` tells whether it changes anything.

    `pattern` finds the parameter in its path, where there is one; `bare` is the form of path that eMAG also, or only,
    serves without `api-3` (protocol §1.2).
    """

    name: str
    handler: Handler
    method: str = "POST"
    writes: bool = False
    switch: str = ""
    pattern: str = ""
    bare: Bare = Bare.NO

    @property
    def family(self) -> str:
        """The budget it counts against: routes below `order` and the search for EANs have their own (protocol §3)."""
        if self.name == "documentation/find_by_eans":
            return "eans"
        return "orders" if self.name.startswith("order/") else "other"


ROUTES: dict[tuple[str, str], Route] = {
    (route.method, route.name): route
    for route in (
        Route("product_offer/read", offer_reading.read_offers),
        Route("product_offer/count", offer_reading.count_offers),
        Route("product_offer/save", product_saving.save_products, writes=True),
        Route("offer/save", offer_saving.save_offers, writes=True, switch="offer_save_route"),
        Route("documentation/find_by_eans", ean_search.find_by_eans, method="GET"),
        Route("measurements/save", measurements.save_measurements, writes=True),
        Route("smart-deals-price-check", commission.check_smart_deals, method="GET"),
        Route("campaign_proposals/save", campaigns.save_proposals, writes=True),
        Route("vat/read", reference_reading.read_vat),
        Route("handling_time/read", reference_reading.read_handling_times),
        Route("courier_accounts/read", reference_reading.read_courier_accounts),
        Route("addresses/read", reference_reading.read_addresses),
        Route("category/read", categories.read_categories),
        Route("category/count", categories.count_categories),
        Route("locality/read", localities.read_localities),
        Route("locality/count", localities.count_localities),
        Route("order/read", order_reading.read_orders),
        Route("order/count", order_reading.count_orders),
        Route("order/save", order_saving.save_orders, writes=True),
        Route("order/attachments/save", order_attachments.save_attachments, writes=True),
        Route("order/attachments/read", order_reading.read_attachments),
        Route("order/volumetry/read", order_reading.read_volumetry),
        Route("order/cancel", order_erp.cancel, writes=True, switch="magflow_paths"),
        Route("order/process_refund", order_erp.process_refund, writes=True, switch="magflow_paths"),
        Route("awb/save", awb_saving.save_awb, writes=True),
        Route("awb/read", awb_reading.read_awb),
        Route("awb/read_pdf", labels.read_pdf, method="GET", bare=Bare.ALSO),
        Route("awb/read_zpl", labels.read_zpl, method="GET", bare=Bare.ALSO),
        Route("awb/read_zpl", labels.read_zpl),  # the document shows GET beside a table that says POST
        Route("awb/package/read", awb_reading.read_packages),
        Route("awb/package/save", awb_reading.save_packages, writes=True),
        Route("rma/read", returns.read_returns),
        Route("rma/count", returns.count_returns),
        Route("rma/save", return_saving.save_returns, writes=True),
        Route("rma/create", erp_returns.create, writes=True, switch="magflow_paths"),
        Route("rma/update_status", erp_returns.update_status, writes=True, switch="magflow_paths"),
        Route("invoice/categories", invoices.read_categories),
        Route("invoice/read", invoices.read_invoices),
        Route("customer-invoice/read", invoices.read_customer_invoices),
        Route("invoice/create", erp_invoices.create, writes=True, switch="magflow_paths"),
        Route("invoice/update_payment", erp_invoices.update_payment, writes=True, switch="magflow_paths"),
    )
}

#: Routes with a parameter in the path.
_PATTERNED: tuple[Route, ...] = (
    Route("order/acknowledge", order_acting.acknowledge, writes=True, pattern=r"order/acknowledge/([^/]+)"),
    Route("order/unlock-courier", order_acting.unlock_courier, writes=True, pattern=r"order/([^/]+)/unlock-courier"),
    Route("rma/{id}", erp_returns.show, method="GET", switch="magflow_paths", pattern=r"rma/([^/]+)"),
    Route("invoice/{id}", erp_invoices.show, method="GET", switch="magflow_paths", pattern=r"invoice/([^/]+)"),
    Route(
        "commission/estimate",
        commission.estimate,
        method="GET",
        pattern=r"api/v1/commission/estimate/([^/]+)",
        bare=Bare.ONLY,
    ),
    Route(
        "offer_stock",
        offer_saving.patch_stock,
        method="PATCH",
        writes=True,
        switch="offer_stock_route",
        pattern=r"offer_stock/([^/]+)",
    ),
)

_PREFIX = "api-3/"


def find_route(method: str, path: str) -> tuple[Route, str] | None:
    """The route for a path on a host, and the parameter that stands in it."""
    bare = not path.startswith(_PREFIX)
    path = path.removeprefix(_PREFIX)
    found = _named(method, path)
    return found if found is not None and found[0].bare is not (Bare.NO if bare else Bare.ONLY) else None


def _named(method: str, path: str) -> tuple[Route, str] | None:
    route = ROUTES.get((method, path))
    if route is not None:
        return route, ""
    for route in _PATTERNED:
        match = re.fullmatch(route.pattern, path) if route.method == method else None
        if match:
            return route, match[1]
    return None
