"""Every reason has words, and a word that the ERP routes know."""

import pytest

from emag_desk.domain.cancellation_reasons import (
    ERP_REASON_LABELS,
    REASONS,
    SELLER_REASONS,
    ErpReason,
    erp_reason,
)


def test_every_id_of_emags_list_has_words() -> None:
    assert set(REASONS) == {1, 2, 3, *range(15, 44)}
    assert set(SELLER_REASONS) <= set(REASONS)


@pytest.mark.parametrize(
    ("reason", "erp"),
    [
        (2, "customer_request"),
        (24, "customer_request"),
        (19, "payment_failed"),
        (33, "inventory_unavailable"),
        (26, "shipping_delay"),
        (29, "fraud_suspected"),
        (31, "administrative"),
        (3, "other"),
        (21, "other"),
        (999, "other"),
    ],
)
def test_a_reason_has_a_word_of_the_erp_routes(reason: int, erp: str) -> None:
    assert erp_reason(reason) == erp


def test_every_word_of_the_erp_routes_is_used_and_has_a_label() -> None:
    assert {erp_reason(reason) for reason in REASONS} == set(ErpReason) == set(ERP_REASON_LABELS)
