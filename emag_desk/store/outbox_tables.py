"""The tables of the outbox, and the rules that SQLite itself keeps."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, text

#: Written into the file's header, so that another program's file is never taken for ours ("eDob").
APPLICATION_ID = 0x65446F62

METADATA = MetaData()

#: Moments are whole microseconds since 1970 in UTC; texts named `edits`, `base`, `messages`, `reading` are JSON.
COMMAND = Table(
    "command",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("account", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("object_id", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("edits", Text, nullable=False),
    Column("base", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("created_at", Integer, nullable=False),
    Column("updated_at", Integer, nullable=False),
    Column("approved_at", Integer),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("retry_at", Integer),
    Column("settle_at", Integer),
    # What eMAG showed at the first reading back, waiting for a second one that says the same.
    Column("reading", Text),
    Column("messages", Text, nullable=False, server_default=text("'[]'")),
    Column("reverts", Integer),
    Column("superseded_by", Integer),
    # The epoch of the owner that claimed it: nobody else may record what came of it.
    Column("owner", Integer),
    # Confirmed, and the cache knows.
    Column("applied", Integer, nullable=False, server_default=text("0")),
    # The seal did not fit its row: kept apart from the slots, since its object cannot be trusted either.
    Column("damaged", Integer, nullable=False, server_default=text("0")),
    Column("seal", LargeBinary, nullable=False),
    # What the object belongs to: offer (and product), order, return, invoice.
    Column("family", Text, nullable=False, server_default=text("'offer'")),
    # The dialog that asked for an action; edits of offers and products have none.
    Column("intent_id", Text),
    # The numbers that eMAG returned for an action, as JSON.
    Column("answer", Text),
    sqlite_autoincrement=True,  # a number in the ledger never means two changes
)

_OBJECT = (COMMAND.c.account, COMMAND.c.kind, COMMAND.c.object_id)
_BUSY = "state IN ('in_flight', 'unknown', 'needs_human') AND damaged = 0"

#: Three slots per object: one change being edited, one waiting, one under way.
Index("command_one_draft", *_OBJECT, unique=True, sqlite_where=text("state = 'draft' AND damaged = 0"))
Index("command_one_queued", *_OBJECT, unique=True, sqlite_where=text("state = 'queued' AND damaged = 0"))
Index("command_one_busy", *_OBJECT, unique=True, sqlite_where=text(_BUSY))
# Changes of an offer and of its product are changes of one object: one of them is under way at a time.
Index(
    "command_one_busy_product",
    COMMAND.c.account,
    COMMAND.c.object_id,
    unique=True,
    sqlite_where=text(f"{_BUSY} AND kind IN ('offer', 'product')"),
)
#: The button of one dialog orders once, however often it is pressed.
Index(
    "command_intent",
    COMMAND.c.account,
    COMMAND.c.intent_id,
    unique=True,
    sqlite_where=text("intent_id IS NOT NULL"),
)
# Of each kind of action there is one open per object ...
Index(
    "command_one_open_action",
    *_OBJECT,
    unique=True,
    sqlite_where=text(
        "state IN ('queued', 'in_flight', 'unknown', 'needs_human') AND damaged = 0 AND intent_id IS NOT NULL"
    ),
)
# ... and of all kinds together one under way.
Index(
    "command_one_busy_action",
    COMMAND.c.account,
    COMMAND.c.family,
    COMMAND.c.object_id,
    unique=True,
    sqlite_where=text("state IN ('in_flight', 'unknown') AND damaged = 0 AND intent_id IS NOT NULL"),
)
Index(
    "command_action_object",
    COMMAND.c.account,
    COMMAND.c.family,
    COMMAND.c.object_id,
    sqlite_where=text("intent_id IS NOT NULL"),
)
#: What eMAG saved and the cache does not know yet: few, however long the ledger is.
UNAPPLIED = "applied = 0 AND state IN ('confirmed', 'confirmed_with_notes')"
Index("command_unapplied", COMMAND.c.account, COMMAND.c.updated_at, sqlite_where=text(UNAPPLIED))
Index("command_state", COMMAND.c.state, COMMAND.c.account)
Index("command_object", *_OBJECT)
Index("command_superseded_by", COMMAND.c.superseded_by, sqlite_where=text("superseded_by IS NOT NULL"))

ATTEMPT = Table(
    "attempt",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("command_id", Integer, ForeignKey("command.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("route", Text, nullable=False),
    Column("correlation_id", Text, nullable=False),
    Column("request_hash", Text, nullable=False),
    # What eMAG had shown of the edited fields before this request, as JSON.
    Column("pre_image", Text, nullable=False),
    Column("sent_at", Integer, nullable=False),
    Column("finished_at", Integer),
    Column("outcome", Text, nullable=False, server_default=text("''")),
    Column("messages", Text, nullable=False, server_default=text("'[]'")),
    sqlite_autoincrement=True,
)

Index("attempt_command", ATTEMPT.c.command_id)

#: What people decided about changes whose outcome nobody knew. Never changed, never deleted.
DECISION = Table(
    "decision",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("command_id", Integer, ForeignKey("command.id"), nullable=False),
    Column("decision", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("decided_at", Integer, nullable=False),
    sqlite_autoincrement=True,
)

Index("decision_command", DECISION.c.command_id)

#: One row: who may send. Opening the outbox for sending raises the epoch and so fences off everyone before.
OWNER = Table(
    "owner",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("epoch", Integer, nullable=False),
    Column("holder", Text, nullable=False),
    Column("since", Integer, nullable=False),
    # Counts sendings that must not happen twice. It is kept in a second place, too, so that an older copy shows.
    Column("generation", Integer, nullable=False, server_default=text("0")),
)

#: Half-filled product forms. `content` is JSON: the values by key, and those that eMAG had when the form was filled.
DRAFT = Table(
    "draft",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("account", Text, nullable=False),
    Column("category_id", Integer),
    Column("offer_id", Integer),
    Column("title", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("created_at", Integer, nullable=False),
    Column("updated_at", Integer, nullable=False),
    Column("seal", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)

#: Every AWB that eMAG returned, one row per parcel: it can be read again only by these numbers (protocol §4.14).
AWB = Table(
    "awb",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("account", Text, nullable=False),
    Column("order_id", Integer),
    Column("rma_id", Integer),
    Column("command_id", Integer, ForeignKey("command.id")),
    Column("reservation_id", Integer),
    Column("emag_id", Integer),
    Column("number", Text, nullable=False, server_default=text("''")),
    Column("barcode", Text, nullable=False, server_default=text("''")),
    Column("courier", Text, nullable=False, server_default=text("''")),
    Column("status_code", Text, nullable=False, server_default=text("''")),
    Column("status_name", Text, nullable=False, server_default=text("''")),
    Column("issued_at", Integer, nullable=False),
    Column("printed_at", Integer),
    Column("updated_at", Integer, nullable=False),
    # Over whose parcel it is: a number that changed on the disk must not get onto a label.
    Column("seal", LargeBinary, nullable=False),
)

Index("awb_order", AWB.c.account, AWB.c.order_id)
Index("awb_command", AWB.c.command_id)
Index("awb_emag_id", AWB.c.account, AWB.c.emag_id, unique=True, sqlite_where=text("emag_id IS NOT NULL"))

#: Cancellations and refunds of the ERP dialect, which no call reads again (protocol §5). Money is a canonical text.
CANCELLATION = Table(
    "emag_cancellation_integrations",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("account", Text, nullable=False),
    Column("order_id", Integer, nullable=False),
    Column("command_id", Integer, ForeignKey("command.id")),
    Column("refund_command_id", Integer, ForeignKey("command.id")),
    Column("cancellation_id", Text, nullable=False),
    Column("status", Text, nullable=False, server_default=text("''")),
    Column("reason", Text, nullable=False, server_default=text("''")),
    Column("description", Text, nullable=False, server_default=text("''")),
    Column("refund_id", Text),
    Column("refund_status", Text, nullable=False, server_default=text("''")),
    Column("refund_amount", Text),
    Column("refund_method", Text, nullable=False, server_default=text("''")),
    Column("currency", Text, nullable=False, server_default=text("''")),
    Column("created_at", Integer, nullable=False),
    Column("updated_at", Integer, nullable=False),
)

Index(
    "emag_cancellation_integrations_number",
    CANCELLATION.c.account,
    CANCELLATION.c.cancellation_id,
    unique=True,
)
Index("emag_cancellation_integrations_order", CANCELLATION.c.account, CANCELLATION.c.order_id)
