"""The step that gives the outbox what is typed on the return bench before eMAG is told, and what offers cost."""

from __future__ import annotations

from emag_desk.store.migrations import Migration

_OFFER_COST = """
CREATE TABLE offer_cost (
    id INTEGER PRIMARY KEY NOT NULL,
    account TEXT NOT NULL,
    offer_id INTEGER NOT NULL,
    cost TEXT,
    smart_deals TEXT,
    commission TEXT,
    asked_at INTEGER,
    updated_at INTEGER NOT NULL
)
"""

BENCH = Migration(
    "what is typed on the return bench, and what offers cost and eMAG says of their prices",
    (
        "ALTER TABLE return_note ADD COLUMN serial TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE return_note ADD COLUMN diagnostic TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE return_note ADD COLUMN reject_reason TEXT NOT NULL DEFAULT ''",
        _OFFER_COST,
        "CREATE UNIQUE INDEX offer_cost_offer ON offer_cost (account, offer_id)",
    ),
)
