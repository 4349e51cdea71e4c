"""The cache's invoices, from the writing side: those of eMAG to the seller and those it wrote to customers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from emag_desk.domain.invoice_row import Source
from emag_desk.store.document_store import DocumentStore
from emag_desk.store.document_writer import DocumentWriter, Statements
from emag_desk.store.documents import INVOICES
from emag_desk.store.invoice_columns import InvoiceColumns, InvoiceLineColumns, columns_of
from emag_desk.store.invoice_migration import INVOICE_SHELF, invoice_key

_STATEMENTS = Statements(INVOICE_SHELF, InvoiceColumns._fields, InvoiceLineColumns._fields)


class InvoiceWriter(DocumentWriter[str]):
    """Writes invoices of one account and `source`; see `DocumentWriter`."""

    statements = _STATEMENTS
    packing = INVOICES
    source: ClassVar[Source] = Source.EMAG

    def columns_of(self, document: Any) -> tuple[InvoiceColumns, Sequence[InvoiceLineColumns]]:
        """See `invoice_columns`."""
        return columns_of(document, self.source)

    def key_of(self, document: Any) -> str | None:
        """Its source and number, as far as it has a plain one."""
        number = document.get("number") if isinstance(document, dict) else None
        return (
            invoice_key(self.source, number.strip()) if isinstance(number, str) and number.strip().isascii() else None
        )


class CustomerInvoiceWriter(InvoiceWriter):
    """Writes invoices that eMAG wrote to customers in the seller's name."""

    source = Source.CUSTOMER


class InvoiceStore(DocumentStore[str]):
    """The writing side of eMAG's invoices to the seller; use it on the store thread only."""

    writer = InvoiceWriter


class CustomerInvoiceStore(DocumentStore[str]):
    """The writing side of eMAG's invoices to customers; both kinds share their tables."""

    writer = CustomerInvoiceWriter
