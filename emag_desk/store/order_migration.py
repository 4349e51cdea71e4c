"""The step that teaches the cache orders: thin rows to show and search, their lines, AWBs, documents and past."""

from __future__ import annotations

from emag_desk.store.migrations import Migration
from emag_desk.store.shelf import Shelf, phone_words

ORDER_SHELF = Shelf(
    name="order",
    key="id",
    texts=("id_text", "customer", "phone", "products", "codes", "awbs"),
    stands=("status", "cancellation_wanted", "units", "total"),
    dated=("modified",),
    customer=("customer", "customer_key", "phone", "city"),
)
#: Statuses in which somebody still has to do something; written so also in queries that want the index of these.
OPEN = "status IN (1, 2, 3)"

ORDERS = Migration(
    "orders",
    (
        # The thin part of an order. Times are UTC Unix seconds, `total` ten-thousandths with VAT. `facet` does not
        # know whether the order is late, since that changes with the clock: `late` and `ship_by` tell. `final_at` is
        # when it can change no more, as far as is known; `forgotten` is set once the customer's data are deleted.
        """CREATE TABLE order_head (
            "row" INTEGER PRIMARY KEY,
            account INTEGER NOT NULL,
            facet INTEGER NOT NULL,
            id INTEGER NOT NULL,
            type INTEGER NOT NULL,
            status INTEGER NOT NULL,
            created INTEGER,
            modified INTEGER,
            customer TEXT NOT NULL,
            customer_key TEXT NOT NULL,
            phone TEXT NOT NULL,
            city TEXT NOT NULL,
            payment INTEGER NOT NULL,
            total INTEGER NOT NULL,
            currency TEXT NOT NULL,
            lines INTEGER NOT NULL,
            units INTEGER NOT NULL,
            locker INTEGER NOT NULL,
            ship_by INTEGER,
            late INTEGER NOT NULL,
            cancellation_wanted INTEGER NOT NULL,
            invoice INTEGER NOT NULL,
            reason INTEGER,
            finalized_at INTEGER,
            part_numbers TEXT NOT NULL,
            awbs TEXT NOT NULL,
            final_at INTEGER,
            forgotten INTEGER NOT NULL
        )""",
        *ORDER_SHELF.common_tables,
        """CREATE TABLE order_line (
            "row" INTEGER NOT NULL,
            place INTEGER NOT NULL,
            line_id INTEGER NOT NULL,
            product_id TEXT NOT NULL,
            name TEXT NOT NULL,
            part_number TEXT NOT NULL,
            part_number_key TEXT NOT NULL,
            ean TEXT NOT NULL,
            quantity INTEGER NOT NULL,
            PRIMARY KEY ("row", place)
        ) WITHOUT ROWID""",
        # The AWB numbers of orders, also of such that are not cached (again) yet; where they are kept is the outbox.
        # An empty one is not told yet.
        """CREATE TABLE order_awb (
            account INTEGER NOT NULL,
            order_id INTEGER NOT NULL,
            number TEXT NOT NULL,
            PRIMARY KEY (account, order_id, number)
        ) WITHOUT ROWID""",
        # How an order stood when a reading noticed that it stood otherwise than before.
        """CREATE TABLE order_past (
            "row" INTEGER NOT NULL,
            noticed_at INTEGER NOT NULL,
            modified INTEGER,
            status INTEGER NOT NULL,
            cancellation_wanted INTEGER NOT NULL,
            units INTEGER NOT NULL,
            total INTEGER NOT NULL,
            PRIMARY KEY ("row", noticed_at)
        ) WITHOUT ROWID""",
        "CREATE UNIQUE INDEX order_id ON order_head (account, id)",
        "CREATE INDEX order_facet ON order_head (account, facet)",
        # Sorts that should not read a million rows for the first screen, with what the filters ask for.
        "CREATE INDEX order_created ON order_head (created, facet, account)",
        "CREATE INDEX order_modified ON order_head (modified, facet, account)",
        "CREATE INDEX order_number ON order_head (id, facet, account)",
        # The few that can be late.
        f"CREATE INDEX order_open ON order_head (account, facet, ship_by, late) WHERE {OPEN}",
        # Whose customer is to be forgotten one day.
        "CREATE INDEX order_final ON order_head (final_at) WHERE forgotten = 0",
        f"""CREATE VIEW order_text ("row", {ORDER_SHELF.text_columns}) AS
            SELECT h."row", CAST(h.id AS TEXT), h.customer, {phone_words("h.phone")},
                coalesce((SELECT group_concat(l.name, ' ') FROM order_line AS l WHERE l."row" = h."row"), ''),
                coalesce((SELECT group_concat(l.product_id || ' ' || l.part_number || ' ' || l.part_number_key
                    || ' ' || l.ean, ' ') FROM order_line AS l WHERE l."row" = h."row"), ''),
                h.awbs
            FROM order_head AS h""",
        ORDER_SHELF.text_index,
    ),
)
