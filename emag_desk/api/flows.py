"""The business flows of the product, and the route that serves each step in either dialect."""

from __future__ import annotations

from dataclasses import dataclass

from emag_desk.api.endpoints import ENDPOINTS, Endpoint
from emag_desk.domain.accounts import Dialect
from emag_desk.errors import InputError, MarketplaceError


@dataclass(frozen=True)
class Step:
    """One step of a flow. `marketplace` and `erp` name rows of the endpoint table; empty where there is no route.

    `note` says how the marketplace does it, where that is not obvious from the route.
    """

    name: str
    purpose: str
    marketplace: str
    erp: str
    note: str = ""

    def route(self, dialect: Dialect) -> Endpoint | None:
        """The endpoint in that dialect, None where the dialect cannot do it."""
        name = self.erp if dialect is Dialect.ERP else self.marketplace
        return ENDPOINTS[name] if name else None


@dataclass(frozen=True)
class Flow:
    """One supported flow: its name, what it is for, and its steps in order."""

    key: str
    name: str
    purpose: str
    steps: tuple[Step, ...]


FLOWS: tuple[Flow, ...] = (
    Flow(
        "rma",
        "RMA Management",
        "Create, update, and track returns",
        (
            Step("create", "Create a return", "", "rma/create", "On the marketplace only customers create returns."),
            Step("update_status", "Move a return to its next state", "rma/save", "rma/update_status"),
            Step("track", "Read a return", "rma/read", "rma/{id}"),
        ),
    ),
    Flow(
        "cancellation",
        "Order Cancellations",
        "Process cancellations and refunds",
        (
            Step("cancel", "Cancel an order", "order/save", "order/cancel", "Status 0 with a reason."),
            Step(
                "refund",
                "Give money back",
                "order/save",
                "order/process_refund",
                "A storno of lines or of the order; eMAG makes the refund itself.",
            ),
        ),
    ),
    Flow(
        "invoice",
        "Invoice Management",
        "Create invoices and track payment status",
        (
            Step(
                "create",
                "Give the customer an invoice",
                "order/attachments/save",
                "invoice/create",
                "eMAG fetches the PDF from its public address.",
            ),
            Step(
                "update_payment",
                "Report a payment",
                "",
                "invoice/update_payment",
                "The marketplace is not told of payments: they are kept here.",
            ),
            Step("track", "Read invoices", "invoice/read", "invoice/{id}"),
        ),
    ),
    Flow(
        "offers",
        "Product Offers",
        "Sync catalog offers",
        (
            Step("read", "Read offers", "product_offer/read", "product_offer/read"),
            Step("save", "Save offers", "product_offer/save", "product_offer/save"),
            Step("count", "Count offers", "product_offer/count", "product_offer/count"),
        ),
    ),
)

_STEPS = {(flow.key, step.name): step for flow in FLOWS for step in flow.steps}


def endpoint_for(flow: str, step: str, dialect: Dialect) -> Endpoint:
    """The route of one step. Raises InputError for an unknown step, MarketplaceError where the dialect has no route."""
    found = _STEPS.get((flow, step))
    if found is None:
        raise InputError("There is no step {step} in a flow {flow}.", step=step, flow=flow)
    endpoint = found.route(dialect)
    if endpoint is None:
        raise MarketplaceError(
            "The marketplace has no call for this step: {purpose}.",
            cause="NO_ROUTE",
            remedy=found.note,
            purpose=found.purpose,
        )
    return endpoint
