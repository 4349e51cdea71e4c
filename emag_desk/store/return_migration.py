"""The step that teaches the cache returns: thin rows to show and search, their lines, parcels, documents and past."""

from __future__ import annotations

from emag_desk.store.migrations import Migration
from emag_desk.store.shelf import Shelf, phone_words

RETURN_SHELF = Shelf(
    name="return",
    key="id",
    texts=("id_text", "customer", "phone", "products", "codes", "awbs"),
    stands=("status", "units", "refund", "awbs"),
    dated=("status_at",),
    customer=("customer", "customer_key", "phone", "city"),
)
#: Statuses in which somebody still has to do something; written so also in queries that want the index of these.
OPEN = "status IN (2, 3, 6)"

RETURNS = Migration(
    "returns",
    (
        # The thin part of a return. Times are UTC Unix seconds, `refund` ten-thousandths with VAT. `facet` does not
        # know what is due, since that changes with the clock: `deadline` tells. `awbs` are reservation ids. `final_at`
        # is when it can change no more, as far as is known; `forgotten` is set once the customer's data are deleted.
        """CREATE TABLE return_head (
            "row" INTEGER PRIMARY KEY,
            account INTEGER NOT NULL,
            facet INTEGER NOT NULL,
            id INTEGER NOT NULL,
            order_id INTEGER NOT NULL,
            type INTEGER NOT NULL,
            status INTEGER NOT NULL,
            date INTEGER,
            status_at INTEGER,
            customer TEXT NOT NULL,
            customer_key TEXT NOT NULL,
            phone TEXT NOT NULL,
            city TEXT NOT NULL,
            products TEXT NOT NULL,
            product_ids TEXT NOT NULL,
            units INTEGER NOT NULL,
            reason INTEGER,
            return_type INTEGER,
            pickup_method INTEGER,
            refund INTEGER,
            currency TEXT NOT NULL,
            deadline INTEGER,
            awbs TEXT NOT NULL,
            final_at INTEGER,
            forgotten INTEGER NOT NULL
        )""",
        *RETURN_SHELF.common_tables,
        # The codes are those of the seller's offer, where it is cached.
        """CREATE TABLE return_line (
            "row" INTEGER NOT NULL,
            place INTEGER NOT NULL,
            line_id INTEGER NOT NULL,
            product_id TEXT NOT NULL,
            product_emag_id INTEGER,
            name TEXT NOT NULL,
            quantity INTEGER NOT NULL,
            reason INTEGER,
            refund INTEGER,
            part_number TEXT NOT NULL,
            part_number_key TEXT NOT NULL,
            ean TEXT NOT NULL,
            PRIMARY KEY ("row", place)
        ) WITHOUT ROWID""",
        # How a return stood when a reading noticed that it stood otherwise than before.
        """CREATE TABLE return_past (
            "row" INTEGER NOT NULL,
            noticed_at INTEGER NOT NULL,
            status INTEGER NOT NULL,
            units INTEGER NOT NULL,
            refund INTEGER,
            awbs TEXT NOT NULL,
            status_at INTEGER,
            PRIMARY KEY ("row", noticed_at)
        ) WITHOUT ROWID""",
        # What eMAG last told of the parcels with which returns come back, also of returns that are not cached (again)
        # yet. A reservation of which eMAG tells nothing has one parcel without a number.
        """CREATE TABLE return_awb (
            account INTEGER NOT NULL,
            reservation_id INTEGER NOT NULL,
            place INTEGER NOT NULL,
            number TEXT NOT NULL,
            courier TEXT NOT NULL,
            status TEXT NOT NULL,
            status_code TEXT NOT NULL,
            read_at INTEGER NOT NULL,
            PRIMARY KEY (account, reservation_id, place)
        ) WITHOUT ROWID""",
        "CREATE UNIQUE INDEX return_id ON return_head (account, id)",
        "CREATE INDEX return_order ON return_head (account, order_id)",
        "CREATE INDEX return_facet ON return_head (account, facet)",
        # Sorts that should not read everything for the first screen, with what the filters ask for.
        "CREATE INDEX return_date ON return_head (date, facet, account)",
        "CREATE INDEX return_number ON return_head (id, facet, account)",
        # The few whose time runs.
        f"CREATE INDEX return_open ON return_head (account, facet, deadline) WHERE {OPEN}",
        # Whose customer is to be forgotten one day.
        "CREATE INDEX return_final ON return_head (final_at) WHERE forgotten = 0",
        f"""CREATE VIEW return_text ("row", {RETURN_SHELF.text_columns}) AS
            SELECT h."row", h.id || ' ' || h.order_id, h.customer, {phone_words("h.phone")},
                coalesce((SELECT group_concat(l.name, ' ') FROM return_line AS l WHERE l."row" = h."row"), ''),
                coalesce((SELECT group_concat(l.product_id || ' ' || coalesce(l.product_emag_id, '') || ' '
                    || l.part_number || ' ' || l.part_number_key || ' ' || l.ean, ' ')
                    FROM return_line AS l WHERE l."row" = h."row"), ''),
                h.awbs || coalesce((SELECT ' ' || group_concat(a.number, ' ')
                    FROM json_each('[' || replace(h.awbs, ' ', ',') || ']') AS w
                    CROSS JOIN return_awb AS a ON a.account = h.account AND a.reservation_id = w.value), '')
            FROM return_head AS h""",
        RETURN_SHELF.text_index,
    ),
)
