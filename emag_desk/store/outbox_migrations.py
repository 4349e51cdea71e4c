"""The steps that bring an outbox file up to date. A step that was released never changes; a new one goes behind."""

from __future__ import annotations

from emag_desk.store.bench_migration import BENCH
from emag_desk.store.migrations import Migration
from emag_desk.store.record_migration import RECORDS

_END_STATES = "('confirmed', 'confirmed_with_notes', 'rejected', 'superseded', 'cancelled', 'abandoned')"
_BUSY_STATES = "('in_flight', 'unknown', 'needs_human')"

_COMMAND = """
CREATE TABLE command (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    object_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    edits TEXT NOT NULL,
    base TEXT NOT NULL,
    who TEXT NOT NULL,
    source TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    approved_at INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    retry_at INTEGER,
    settle_at INTEGER,
    reading TEXT,
    messages TEXT NOT NULL DEFAULT '[]',
    reverts INTEGER,
    superseded_by INTEGER,
    owner INTEGER,
    applied INTEGER NOT NULL DEFAULT 0,
    damaged INTEGER NOT NULL DEFAULT 0,
    seal BLOB NOT NULL
)
"""

_ATTEMPT = """
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    command_id INTEGER NOT NULL REFERENCES command (id),
    number INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    route TEXT NOT NULL,
    correlation_id TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    pre_image TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    finished_at INTEGER,
    outcome TEXT NOT NULL DEFAULT '',
    messages TEXT NOT NULL DEFAULT '[]'
)
"""

_DECISION = """
CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    command_id INTEGER NOT NULL REFERENCES command (id),
    decision TEXT NOT NULL,
    who TEXT NOT NULL,
    note TEXT NOT NULL,
    decided_at INTEGER NOT NULL
)
"""

_OWNER = """
CREATE TABLE owner (
    id INTEGER PRIMARY KEY NOT NULL,
    epoch INTEGER NOT NULL,
    holder TEXT NOT NULL,
    since INTEGER NOT NULL
)
"""

_INDEXES = (
    "CREATE UNIQUE INDEX command_one_draft ON command (account, kind, object_id) WHERE state = 'draft' AND damaged = 0",
    "CREATE UNIQUE INDEX command_one_queued ON command (account, kind, object_id)"
    " WHERE state = 'queued' AND damaged = 0",
    "CREATE UNIQUE INDEX command_one_busy ON command (account, kind, object_id)"
    f" WHERE state IN {_BUSY_STATES} AND damaged = 0",
    "CREATE INDEX command_state ON command (state, account)",
    "CREATE INDEX command_object ON command (account, kind, object_id)",
    "CREATE INDEX command_superseded_by ON command (superseded_by) WHERE superseded_by IS NOT NULL",
    "CREATE INDEX attempt_command ON attempt (command_id)",
    "CREATE INDEX decision_command ON decision (command_id)",
)

# The ledger is what an operator relies on when something went wrong: SQLite itself refuses to rewrite an end.
_GUARDS = (
    f"""
CREATE TRIGGER command_end_is_final BEFORE UPDATE OF state, edits, base ON command
WHEN OLD.state IN {_END_STATES}
  AND (NEW.state <> OLD.state OR NEW.edits <> OLD.edits OR NEW.base <> OLD.base)
BEGIN SELECT RAISE(ABORT, 'a change that ended never changes'); END
""",
    """
CREATE TRIGGER command_only_drafts_go BEFORE DELETE ON command WHEN OLD.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'only a draft can be deleted'); END
""",
)

_DRAFT = """
CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    account TEXT NOT NULL,
    category_id INTEGER,
    offer_id INTEGER,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    seal BLOB NOT NULL
)
"""

_OPEN_ACTION = "state IN ('queued', 'in_flight', 'unknown', 'needs_human') AND damaged = 0 AND intent_id IS NOT NULL"

_AWB = """
CREATE TABLE awb (
    id INTEGER PRIMARY KEY NOT NULL,
    account TEXT NOT NULL,
    order_id INTEGER,
    rma_id INTEGER,
    command_id INTEGER REFERENCES command (id),
    reservation_id INTEGER,
    emag_id INTEGER,
    number TEXT NOT NULL DEFAULT '',
    barcode TEXT NOT NULL DEFAULT '',
    courier TEXT NOT NULL DEFAULT '',
    status_code TEXT NOT NULL DEFAULT '',
    status_name TEXT NOT NULL DEFAULT '',
    issued_at INTEGER NOT NULL,
    printed_at INTEGER,
    updated_at INTEGER NOT NULL,
    seal BLOB NOT NULL
)
"""

_CANCELLATION = """
CREATE TABLE emag_cancellation_integrations (
    id INTEGER PRIMARY KEY NOT NULL,
    account TEXT NOT NULL,
    order_id INTEGER NOT NULL,
    command_id INTEGER REFERENCES command (id),
    refund_command_id INTEGER REFERENCES command (id),
    cancellation_id TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    refund_id TEXT,
    refund_status TEXT NOT NULL DEFAULT '',
    refund_amount TEXT,
    refund_method TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
)
"""

_ACTIONS = (
    "ALTER TABLE command ADD COLUMN family TEXT NOT NULL DEFAULT 'offer'",
    "ALTER TABLE command ADD COLUMN intent_id TEXT",
    "ALTER TABLE command ADD COLUMN answer TEXT",
    "ALTER TABLE owner ADD COLUMN generation INTEGER NOT NULL DEFAULT 0",
    "CREATE UNIQUE INDEX command_intent ON command (account, intent_id) WHERE intent_id IS NOT NULL",
    f"CREATE UNIQUE INDEX command_one_open_action ON command (account, kind, object_id) WHERE {_OPEN_ACTION}",
    "CREATE UNIQUE INDEX command_one_busy_action ON command (account, family, object_id)"
    " WHERE state IN ('in_flight', 'unknown') AND damaged = 0 AND intent_id IS NOT NULL",
    "CREATE INDEX command_action_object ON command (account, family, object_id) WHERE intent_id IS NOT NULL",
    _AWB,
    "CREATE INDEX awb_order ON awb (account, order_id)",
    "CREATE INDEX awb_command ON awb (command_id)",
    "CREATE UNIQUE INDEX awb_emag_id ON awb (account, emag_id) WHERE emag_id IS NOT NULL",
    _CANCELLATION,
    "CREATE UNIQUE INDEX emag_cancellation_integrations_number"
    " ON emag_cancellation_integrations (account, cancellation_id)",
    "CREATE INDEX emag_cancellation_integrations_order ON emag_cancellation_integrations (account, order_id)",
)

MIGRATIONS = (
    Migration(
        "commands, attempts, decisions and the owner",
        (
            _COMMAND,
            _ATTEMPT,
            _DECISION,
            _OWNER,
            *_INDEXES,
            *_GUARDS,
            "INSERT INTO owner (id, epoch, holder, since) VALUES (1, 0, '', 0)",
        ),
    ),
    Migration(
        "product forms as they are typed, and one change under way per offer and its product",
        (
            _DRAFT,
            "CREATE INDEX command_unapplied ON command (account, updated_at) WHERE applied = 0 AND state IN"
            " ('confirmed', 'confirmed_with_notes')",
            "CREATE UNIQUE INDEX command_one_busy_product ON command (account, object_id)"
            f" WHERE state IN {_BUSY_STATES} AND damaged = 0 AND kind IN ('offer', 'product')",
        ),
    ),
    Migration("actions on orders, their AWBs and cancellations, and the count of what must not happen twice", _ACTIONS),
    RECORDS,
    BENCH,
)
