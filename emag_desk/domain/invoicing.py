"""How an account's invoices are written: which series, and how long the customer has to pay."""

from __future__ import annotations

from dataclasses import dataclass, field

from emag_desk.domain.invoice_series import Series, series_problems
from emag_desk.domain.own_invoices import InvoiceKind
from emag_desk.domain.problems import Problem, refusal

MOST_DAYS = 365


@dataclass(frozen=True)
class InvoicingRule:
    """The rule of one account. `credit_series` without a prefix: credit notes share the series of the invoices.

    `payment_days` is how long after the invoice it is due.
    """

    series: Series = field(default_factory=Series)
    credit_series: Series = field(default_factory=Series)
    payment_days: int = 0

    def series_for(self, kind: InvoiceKind) -> Series:
        """The series that a document of this kind gets its number from."""
        own = kind is InvoiceKind.CREDIT_NOTE and self.credit_series.prefix
        return self.credit_series if own else self.series


def invoicing_problems(rule: InvoicingRule) -> list[Problem]:
    """What is wrong with a rule, and what is worth a look."""
    found = series_problems(rule.series)
    if rule.credit_series.prefix:
        found += series_problems(rule.credit_series, field="credit_series")
        if rule.credit_series.prefix == rule.series.prefix and rule.credit_series != rule.series:
            text = (
                "Invoices and credit notes with the same prefix share one series: leave that of the credit notes empty."
            )
            found.append(refusal("credit_series.prefix", "same_prefix", text))
    if not 0 <= rule.payment_days <= MOST_DAYS:
        text = "The customer can have from 0 to {most} days to pay."
        found.append(refusal("payment_days", "payment_days", text, most=MOST_DAYS))
    return found
