"""Tries every step of the supported flows without changing anything: what would be sent, and whether it would be fine.

Whatever changes something is only made ready, from things that eMAG or the ERP really has, and checked as its dialog
checks it. Whatever reads is read.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from emag_desk.api.client import EmagClient
from emag_desk.api.flows import FLOWS, Step
from emag_desk.domain.accounts import Account, Dialect
from emag_desk.domain.clock import Clock
from emag_desk.errors import DeskError, Sentence
from emag_desk.store.outbox import Outbox
from emag_desk.store.threads import StoreThread
from emag_desk.sync import flow_samples as samples
from emag_desk.sync.own_invoices import OwnInvoices


class TrialResult(StrEnum):
    """How a dry run of one step ended."""

    FINE = "fine"
    NOTHING = "nothing to try it on"
    NO_ROUTE = "no call"
    REFUSED = "refused"


@dataclass(frozen=True)
class Trial:
    """One step of one flow, which `part` names. `body` is what would be sent or was asked; `said` is for people."""

    flow: str
    part: str
    result: TrialResult
    said: str
    body: Any = None


@dataclass(frozen=True)
class Trying:
    """What a trial works with: the account, its client, and what is kept here."""

    account: Account
    client: EmagClient
    outbox: Outbox
    thread: StoreThread
    own_invoices: OwnInvoices
    clock: Clock


#: Flow and step, and the dialect where it is not the same in both -> how it is tried.
_Try = Callable[[Trying], Coroutine[Any, Any, tuple[Sentence, Any]]]
_M, _E = Dialect.MARKETPLACE, Dialect.ERP
_TRIES: Mapping[tuple[str, str, Dialect], _Try] = {
    ("rma", "create", _E): samples.erp_return,
    ("rma", "update_status", _M): samples.return_move,
    ("rma", "update_status", _E): samples.erp_return_move,
    ("rma", "track", _M): samples.returns_read,
    ("rma", "track", _E): samples.erp_return_read,
    ("cancellation", "cancel", _M): samples.cancellation,
    ("cancellation", "cancel", _E): samples.erp_cancellation,
    ("cancellation", "refund", _M): samples.storno,
    ("cancellation", "refund", _E): samples.erp_refund,
    ("invoice", "create", _M): samples.attachment,
    ("invoice", "create", _E): samples.erp_invoice,
    ("invoice", "update_payment", _E): samples.erp_payment,
    ("invoice", "track", _M): samples.invoices_read,
    ("invoice", "track", _E): samples.erp_invoice_read,
    **{("offers", "read", dialect): samples.offers_read for dialect in Dialect},
    **{("offers", "save", dialect): samples.offer_save for dialect in Dialect},
    **{("offers", "count", dialect): samples.offers_count for dialect in Dialect},
}


async def try_all(trying: Trying) -> AsyncIterator[Trial]:
    """Every step of every flow in the account's dialect, one after the other. Never raises for what eMAG answers."""
    for flow in FLOWS:
        for step in flow.steps:
            yield await _try(flow.key, step, trying)


async def _try(flow: str, step: Step, trying: Trying) -> Trial:
    trial = _TRIES.get((flow, step.name, trying.account.dialect))
    if trial is None or step.route(trying.account.dialect) is None:
        return Trial(flow, step.name, TrialResult.NO_ROUTE, step.note)
    try:
        said, body = await trial(trying)
    except samples.NothingThereError as nothing:
        return Trial(flow, step.name, TrialResult.NOTHING, str(nothing))
    except DeskError as problem:
        return Trial(flow, step.name, TrialResult.REFUSED, str(problem))
    return Trial(flow, step.name, TrialResult.FINE, str(said), body)
