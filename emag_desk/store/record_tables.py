"""The tables of what is kept for good beside the commands: ERP returns, our invoices, and notes made at the bench."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, Text, text

from emag_desk.store.outbox_tables import METADATA

_EMPTY = text("''")

#: Returns of the ERP dialect: no call lists them, so their numbers are here or nowhere (protocol §5).
RETURN = Table(
    "emag_return_integrations",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("account", Text, nullable=False),
    Column("order_id", Integer, nullable=False),
    Column("command_id", Integer, ForeignKey("command.id")),
    Column("rma_id", Text, nullable=False),
    Column("status", Text, nullable=False, server_default=_EMPTY),
    Column("reason", Text, nullable=False, server_default=_EMPTY),
    Column("description", Text, nullable=False, server_default=_EMPTY),
    # What comes back, as JSON.
    Column("items", Text, nullable=False, server_default=text("'[]'")),
    Column("notes", Text, nullable=False, server_default=_EMPTY),
    Column("created_at", Integer, nullable=False),
    Column("updated_at", Integer, nullable=False),
)
Index("emag_return_integrations_number", RETURN.c.account, RETURN.c.rma_id, unique=True)
Index("emag_return_integrations_order", RETURN.c.account, RETURN.c.order_id)

#: The last number given out of each series; `year` is 0 for a series that counts on for ever.
SERIES = Table(
    "invoice_series",
    METADATA,
    Column("prefix", Text, primary_key=True, nullable=False),
    Column("year", Integer, primary_key=True, nullable=False),
    Column("last", Integer, nullable=False),
    Column("updated_at", Integer, nullable=False),
)

#: Our invoices and credit notes, word for word as JSON. A row is written once, with its number, and never changes.
OWN_INVOICE = Table(
    "own_invoice",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("account", Text, nullable=False),
    Column("order_id", Integer, nullable=False),
    Column("intent_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("series", Text, nullable=False),
    Column("year", Integer, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("number", Text, nullable=False),
    # How many numbers before this one the operator left out, by raising the next number of the series.
    Column("skipped", Integer, nullable=False, server_default=text("0")),
    Column("reversal_for", Text, nullable=False, server_default=_EMPTY),
    Column("gross", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("issued", Text, nullable=False),
    Column("due", Text, nullable=False),
    Column("document", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("created_at", Integer, nullable=False),
    Column("seal", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)
Index("own_invoice_number", OWN_INVOICE.c.number, unique=True)
Index("own_invoice_sequence", OWN_INVOICE.c.series, OWN_INVOICE.c.year, OWN_INVOICE.c.sequence, unique=True)
Index("own_invoice_intent", OWN_INVOICE.c.account, OWN_INVOICE.c.intent_id, unique=True)
Index("own_invoice_order", OWN_INVOICE.c.account, OWN_INVOICE.c.order_id)

#: Where each of our invoices is: its PDF, its public address, its number in the ERP, and what was paid.
INVOICE = Table(
    "emag_invoice_integrations",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("own_invoice_id", Integer, ForeignKey("own_invoice.id")),
    Column("account", Text, nullable=False),
    Column("order_id", Integer, nullable=False),
    Column("number", Text, nullable=False),
    Column("invoice_id", Text),
    Column("status", Text, nullable=False, server_default=_EMPTY),
    Column("url", Text, nullable=False, server_default=_EMPTY),
    Column("pdf_path", Text, nullable=False, server_default=_EMPTY),
    # What the ERP was last told of the payment.
    Column("payment_status", Text, nullable=False, server_default=_EMPTY),
    Column("paid_amount", Text, nullable=False, server_default=text("'0'")),
    Column("command_id", Integer, ForeignKey("command.id")),
    Column("attach_command_id", Integer, ForeignKey("command.id")),
    Column("payment_command_id", Integer, ForeignKey("command.id")),
    Column("created_at", Integer, nullable=False),
    Column("updated_at", Integer, nullable=False),
)
Index("emag_invoice_integrations_number", INVOICE.c.account, INVOICE.c.number, unique=True)
Index("emag_invoice_integrations_order", INVOICE.c.account, INVOICE.c.order_id)

#: Money that came in for an invoice of ours, or went back (below 0).
PAYMENT = Table(
    "own_invoice_payment",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("own_invoice_id", Integer, ForeignKey("own_invoice.id"), nullable=False),
    Column("intent_id", Text, nullable=False),
    Column("amount", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("note", Text, nullable=False, server_default=_EMPTY),
    Column("who", Text, nullable=False),
    Column("created_at", Integer, nullable=False),
)
Index("own_invoice_payment_invoice", PAYMENT.c.own_invoice_id)
Index("own_invoice_payment_intent", PAYMENT.c.intent_id, unique=True)

#: What was found when a product of a return lay on the bench. `photos` are names of files, as JSON.
RETURN_NOTE = Table(
    "return_note",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("account", Text, nullable=False),
    Column("emag_id", Integer, nullable=False),
    Column("line", Integer, nullable=False),
    Column("condition", Text, nullable=False, server_default=_EMPTY),
    Column("note", Text, nullable=False, server_default=_EMPTY),
    Column("photos", Text, nullable=False, server_default=text("'[]'")),
    Column("who", Text, nullable=False, server_default=_EMPTY),
    Column("updated_at", Integer, nullable=False),
    Column("serial", Text, nullable=False, server_default=_EMPTY),
    # What is typed on the bench for eMAG; it is told with the next status.
    Column("diagnostic", Text, nullable=False, server_default=_EMPTY),
    Column("reject_reason", Text, nullable=False, server_default=_EMPTY),
)
Index("return_note_line", RETURN_NOTE.c.account, RETURN_NOTE.c.emag_id, RETURN_NOTE.c.line, unique=True)

#: What an offer costs us (net), and what eMAG said of its price at `asked_at`.
OFFER_COST = Table(
    "offer_cost",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("account", Text, nullable=False),
    Column("offer_id", Integer, nullable=False),
    Column("cost", Text),
    Column("smart_deals", Text),
    Column("commission", Text),
    Column("asked_at", Integer),
    Column("updated_at", Integer, nullable=False),
)
Index("offer_cost_offer", OFFER_COST.c.account, OFFER_COST.c.offer_id, unique=True)

#: Texts that are written again and again, such as reasons of refusal.
SNIPPET = Table(
    "snippet",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("purpose", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("used_at", Integer, nullable=False),
)
Index("snippet_text", SNIPPET.c.purpose, SNIPPET.c.text, unique=True)
