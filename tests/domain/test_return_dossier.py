"""A dossier holds what a dispute asks for, and no whole account number."""

from datetime import UTC, datetime

from emag_desk.domain.issued_awb import Awb
from emag_desk.domain.orders import Order
from emag_desk.domain.return_dossier import CONDITION_LABELS, Condition, LineNote, dossier
from tests.domain import order_documents
from tests.domain.return_documents import line, return_of

NOW = datetime(2026, 1, 25, 12, 0, tzinfo=UTC)


def test_everything_that_is_known_is_told_once() -> None:
    history = [{"code": "3", "event_date": "2026-01-21 10:00:00"}, {"code": "2", "event_date": "2026-01-20 17:03:44"}]
    return_ = return_of(
        status_history=[*history, {"code": "6", "event_date": None}],
        products=[line(refund_value="100.66", diagnostic="Ars"), line(id=8, product_name="Bec")],
        replacement_product_quantity=1,
        replacement_product_name="Lampă nouă",
    )
    order = Order.model_validate(order_documents.document(status=4))
    note = LineNote(1057107, Condition.DAMAGED, "Zgârieturi", ("4261001/1.jpg",), NOW, "maria")
    awb = Awb("ro", 0, 7000777, number="4EMG1", courier="Sameday", status="Delivered", rma_id=4261001)
    found = dossier(return_, account="Demo", now=NOW, order=order, notes=[note], awbs=[awb], language="ro")
    facts = {str(fact.name): str(fact.value) for fact in found.facts}
    assert str(found.title) == "Return 4261001"
    assert facts["Order"] == "301245678"
    assert facts["Status"] == "New"
    assert facts["Reason"].startswith("Vreau sa returnez un produs functional › Nu sunt multumit de produs › ")
    assert facts["Bank account"] == "RO49 •••• •••• •••• •••• 0000"
    assert facts["AWB"] == "4EMG1, Sameday, Delivered"
    assert facts["Money back"] == "100.66 RON"
    assert facts["Replacement"] == "1 x Lampă nouă"
    assert "Company" not in facts
    lamp, bulb = found.lines
    told = {str(fact.name): str(fact.value) for fact in lamp.facts}
    assert (told["Condition"], told["Our note"], told["Noted by"], told["Diagnostic"]) == (
        "Damaged",
        "Zgârieturi",
        "maria",
        "Ars",
    )
    assert (lamp.photos, bulb.photos, bulb.pieces) == (("4261001/1.jpg",), (), 1)
    assert [str(fact.name) for fact in found.history] == ["New", "Acknowledged"]
    everything = repr(found)
    assert "1B31" not in everything


def test_a_return_of_which_little_is_known_still_has_one() -> None:
    bare = {"products": [], "date": None, "return_reason": None, "return_type": None, "pickup_method": None}
    found = dossier(return_of(**bare, order_id=None), account="Demo", now=NOW)
    names = {str(fact.name) for fact in found.facts}
    assert names == {"Account", "Status", "Customer", "Phone", "Fetched from", "Bank account"}
    assert set(CONDITION_LABELS) == set(Condition)
