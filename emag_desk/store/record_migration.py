"""The step that gives the outbox what is kept for good: ERP returns, our invoices with their numbers, bench notes."""

from __future__ import annotations

from emag_desk.store.migrations import Migration

_RETURN = """
CREATE TABLE emag_return_integrations (
    id INTEGER PRIMARY KEY NOT NULL,
    account TEXT NOT NULL,
    order_id INTEGER NOT NULL,
    command_id INTEGER REFERENCES command (id),
    rma_id TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    items TEXT NOT NULL DEFAULT '[]',
    notes TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
)
"""

_SERIES = """
CREATE TABLE invoice_series (
    prefix TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (prefix, year)
)
"""

_OWN_INVOICE = """
CREATE TABLE own_invoice (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    account TEXT NOT NULL,
    order_id INTEGER NOT NULL,
    intent_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    number TEXT NOT NULL,
    skipped INTEGER NOT NULL DEFAULT 0,
    reversal_for TEXT NOT NULL DEFAULT '',
    gross TEXT NOT NULL,
    currency TEXT NOT NULL,
    issued TEXT NOT NULL,
    due TEXT NOT NULL,
    document TEXT NOT NULL,
    who TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    seal BLOB NOT NULL
)
"""

_INVOICE = """
CREATE TABLE emag_invoice_integrations (
    id INTEGER PRIMARY KEY NOT NULL,
    own_invoice_id INTEGER REFERENCES own_invoice (id),
    account TEXT NOT NULL,
    order_id INTEGER NOT NULL,
    number TEXT NOT NULL,
    invoice_id TEXT,
    status TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    pdf_path TEXT NOT NULL DEFAULT '',
    payment_status TEXT NOT NULL DEFAULT '',
    paid_amount TEXT NOT NULL DEFAULT '0',
    command_id INTEGER REFERENCES command (id),
    attach_command_id INTEGER REFERENCES command (id),
    payment_command_id INTEGER REFERENCES command (id),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
)
"""

_PAYMENT = """
CREATE TABLE own_invoice_payment (
    id INTEGER PRIMARY KEY NOT NULL,
    own_invoice_id INTEGER NOT NULL REFERENCES own_invoice (id),
    intent_id TEXT NOT NULL,
    amount TEXT NOT NULL,
    day TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    who TEXT NOT NULL,
    created_at INTEGER NOT NULL
)
"""

_RETURN_NOTE = """
CREATE TABLE return_note (
    id INTEGER PRIMARY KEY NOT NULL,
    account TEXT NOT NULL,
    emag_id INTEGER NOT NULL,
    line INTEGER NOT NULL,
    condition TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    photos TEXT NOT NULL DEFAULT '[]',
    who TEXT NOT NULL DEFAULT '',
    updated_at INTEGER NOT NULL
)
"""

_SNIPPET = """
CREATE TABLE snippet (
    id INTEGER PRIMARY KEY NOT NULL,
    purpose TEXT NOT NULL,
    text TEXT NOT NULL,
    used_at INTEGER NOT NULL
)
"""

# An invoice that was written is a document: SQLite itself refuses to change it or to take it away.
_GUARDS = (
    """
CREATE TRIGGER own_invoice_is_final BEFORE UPDATE ON own_invoice
BEGIN SELECT RAISE(ABORT, 'an invoice that was written never changes'); END
""",
    """
CREATE TRIGGER own_invoice_stays BEFORE DELETE ON own_invoice
BEGIN SELECT RAISE(ABORT, 'an invoice that was written is never deleted'); END
""",
    """
CREATE TRIGGER invoice_series_counts_on BEFORE UPDATE ON invoice_series WHEN NEW.last <= OLD.last
BEGIN SELECT RAISE(ABORT, 'a number of an invoice is never given twice'); END
""",
)

RECORDS = Migration(
    "returns of the ERP dialect, our invoices and their numbers, and notes made at the bench",
    (
        _RETURN,
        _SERIES,
        _OWN_INVOICE,
        _INVOICE,
        _PAYMENT,
        _RETURN_NOTE,
        _SNIPPET,
        "CREATE UNIQUE INDEX emag_return_integrations_number ON emag_return_integrations (account, rma_id)",
        "CREATE INDEX emag_return_integrations_order ON emag_return_integrations (account, order_id)",
        "CREATE UNIQUE INDEX own_invoice_intent ON own_invoice (account, intent_id)",
        "CREATE UNIQUE INDEX own_invoice_number ON own_invoice (number)",
        "CREATE INDEX own_invoice_order ON own_invoice (account, order_id)",
        "CREATE UNIQUE INDEX own_invoice_sequence ON own_invoice (series, year, sequence)",
        "CREATE UNIQUE INDEX emag_invoice_integrations_number ON emag_invoice_integrations (account, number)",
        "CREATE INDEX emag_invoice_integrations_order ON emag_invoice_integrations (account, order_id)",
        "CREATE UNIQUE INDEX own_invoice_payment_intent ON own_invoice_payment (intent_id)",
        "CREATE INDEX own_invoice_payment_invoice ON own_invoice_payment (own_invoice_id)",
        "CREATE UNIQUE INDEX return_note_line ON return_note (account, emag_id, line)",
        "CREATE UNIQUE INDEX snippet_text ON snippet (purpose, text)",
        *_GUARDS,
    ),
)
