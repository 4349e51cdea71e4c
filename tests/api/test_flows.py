"""The supported flows: every step has its route in each dialect, or says why it has none."""

from __future__ import annotations

import pytest

from emag_desk.api.flows import FLOWS, endpoint_for
from emag_desk.domain.accounts import Dialect
from emag_desk.errors import InputError, MarketplaceError


def test_the_four_flows_of_the_product_with_the_routes_of_the_erp_dialect() -> None:
    routes = {flow.name: [step.erp for step in flow.steps] for flow in FLOWS}
    assert routes == {
        "RMA Management": ["rma/create", "rma/update_status", "rma/{id}"],
        "Order Cancellations": ["order/cancel", "order/process_refund"],
        "Invoice Management": ["invoice/create", "invoice/update_payment", "invoice/{id}"],
        "Product Offers": ["product_offer/read", "product_offer/save", "product_offer/count"],
    }


@pytest.mark.parametrize("dialect", Dialect)
def test_every_step_leads_to_a_row_of_the_table_or_says_why_not(dialect: Dialect) -> None:
    for flow in FLOWS:
        for step in flow.steps:
            if step.route(dialect) is None:
                with pytest.raises(MarketplaceError, match="has no call for this step") as problem:
                    endpoint_for(flow.key, step.name, dialect)
                assert step.note in str(problem.value)
            else:
                assert endpoint_for(flow.key, step.name, dialect).url("https://x.test/api-3", 7)


def test_cancelling_is_a_status_on_the_marketplace_and_a_route_of_its_own_for_an_erp() -> None:
    assert endpoint_for("cancellation", "cancel", Dialect.MARKETPLACE).name == "order/save"
    assert endpoint_for("cancellation", "cancel", Dialect.ERP).name == "order/cancel"


def test_an_unknown_step_is_refused() -> None:
    with pytest.raises(InputError, match="no step fly"):
        endpoint_for("rma", "fly", Dialect.ERP)
