"""The step that teaches the cache invoices that eMAG tells of: thin rows to show and search, lines and documents."""

from __future__ import annotations

from emag_desk.domain.invoice_row import Source
from emag_desk.store.migrations import Migration
from emag_desk.store.shelf import Shelf

INVOICE_SHELF = Shelf(
    name="invoice",
    key="key",
    texts=("numbers", "party", "items"),
    stands=("net", "gross"),
    customer=("party", "party_key"),
)


def invoice_key(source: Source, number: str) -> str:
    """What tells an invoice from the others of its account."""
    return f"{source.value} {number}"


INVOICES = Migration(
    "invoices",
    (
        # The thin part of an invoice. `key` is its source and number in one text. `date` and `due` are days as
        # `2026-03-31`, so that a month is their beginning; sums are ten-thousandths, below 0 for a storno. `final_at`
        # and `forgotten` are about the customers of eMAG's invoices to customers, as for orders.
        """CREATE TABLE invoice_head (
            "row" INTEGER PRIMARY KEY,
            account INTEGER NOT NULL,
            key TEXT NOT NULL,
            source TEXT NOT NULL,
            category TEXT NOT NULL,
            name TEXT NOT NULL,
            number TEXT NOT NULL,
            date TEXT,
            due TEXT,
            storno INTEGER NOT NULL,
            reversal_for TEXT NOT NULL,
            order_id INTEGER,
            party TEXT NOT NULL,
            party_key TEXT NOT NULL,
            lines INTEGER NOT NULL,
            net INTEGER NOT NULL,
            vat INTEGER NOT NULL,
            gross INTEGER NOT NULL,
            currency TEXT NOT NULL,
            final_at INTEGER,
            forgotten INTEGER NOT NULL
        )""",
        *INVOICE_SHELF.common_tables,
        # `quantity`, `unit_price` and `rate` (a fraction) are exact texts.
        """CREATE TABLE invoice_line (
            "row" INTEGER NOT NULL,
            place INTEGER NOT NULL,
            name TEXT NOT NULL,
            unit TEXT NOT NULL,
            quantity TEXT NOT NULL,
            unit_price TEXT NOT NULL,
            rate TEXT,
            net INTEGER NOT NULL,
            vat INTEGER NOT NULL,
            PRIMARY KEY ("row", place)
        ) WITHOUT ROWID""",
        # What an invoice came to when a reading noticed that it came to something else than before.
        """CREATE TABLE invoice_past (
            "row" INTEGER NOT NULL,
            noticed_at INTEGER NOT NULL,
            net INTEGER NOT NULL,
            gross INTEGER NOT NULL,
            PRIMARY KEY ("row", noticed_at)
        ) WITHOUT ROWID""",
        "CREATE UNIQUE INDEX invoice_key ON invoice_head (account, key)",
        "CREATE INDEX invoice_order ON invoice_head (account, order_id) WHERE order_id IS NOT NULL",
        # The sort that should not read everything for the first screen, with what the filters ask for.
        "CREATE INDEX invoice_date ON invoice_head (date, account, source, category)",
        # Whose customer is to be forgotten one day.
        "CREATE INDEX invoice_final ON invoice_head (final_at) WHERE forgotten = 0",
        f"""CREATE VIEW invoice_text ("row", {INVOICE_SHELF.text_columns}) AS
            SELECT h."row", h.number || ' ' || h.reversal_for || ' ' || coalesce(h.order_id, ''),
                h.party || ' ' || h.name,
                coalesce((SELECT group_concat(l.name, ' ') FROM invoice_line AS l WHERE l."row" = h."row"), '')
            FROM invoice_head AS h""",
        INVOICE_SHELF.text_index,
    ),
)
