"""The steps that make the cache what it is; the last one's number is the version a reader understands."""

from __future__ import annotations

from emag_desk.store.invoice_migration import INVOICES
from emag_desk.store.migrations import Migration
from emag_desk.store.order_migration import ORDERS
from emag_desk.store.return_migration import RETURNS

APPLICATION_ID = 0x654D4331  # "eMC1"

#: What a search for words looks into, and how it splits that into words: letters and digits, without marks or case.
TEXT_COLUMNS = "name, part_number, part_number_key, ean, brand, id_text"
TOKENIZER = "unicode61 remove_diacritics 2"
_OLD_TEXTS = "old.name, old.part_number, old.part_number_key, old.ean, old.brand, CAST(old.id AS TEXT)"
_NEW_TEXTS = "new.name, new.part_number, new.part_number_key, new.ean, new.brand, CAST(new.id AS TEXT)"

_FIRST = Migration(
    "accounts, offers and their texts",
    (
        # `key` is NULL while an account is being forgotten.
        "CREATE TABLE account (number INTEGER PRIMARY KEY, key TEXT UNIQUE)",
        # The thin part of an offer: everything the table shows, sorts by or filters by. Prices are ten-thousandths.
        """CREATE TABLE offer (
            "row" INTEGER PRIMARY KEY,
            account INTEGER NOT NULL,
            facet INTEGER NOT NULL,
            id INTEGER NOT NULL,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            part_number TEXT NOT NULL,
            part_number_key TEXT NOT NULL,
            ean TEXT NOT NULL,
            brand TEXT NOT NULL,
            category_id INTEGER,
            currency TEXT NOT NULL,
            sale_price INTEGER,
            min_sale_price INTEGER,
            max_sale_price INTEGER,
            recommended_price INTEGER,
            best_offer_sale_price INTEGER,
            general_stock INTEGER NOT NULL,
            estimated_stock INTEGER NOT NULL,
            stock TEXT NOT NULL,
            handling_time TEXT NOT NULL,
            status INTEGER NOT NULL,
            vat_id INTEGER,
            validation INTEGER,
            offer_validation INTEGER,
            doc_errors INTEGER NOT NULL,
            buy_button_rank INTEGER,
            number_of_offers INTEGER,
            ownership INTEGER NOT NULL,
            emag_club INTEGER,
            vanished TEXT NOT NULL
        )""",
        # What every page of a sweep touches, also when nothing changed: small, so that an unchanged offer costs little.
        """CREATE TABLE offer_seen (
            "row" INTEGER PRIMARY KEY,
            content_hash INTEGER NOT NULL,
            sweep INTEGER NOT NULL,
            fetched_at INTEGER NOT NULL
        )""",
        # The full JSON as eMAG sent it, zlib-compressed.
        'CREATE TABLE offer_raw ("row" INTEGER PRIMARY KEY, document BLOB NOT NULL)',
        # Days since 1970 on which price, rank or competition differed from the day before.
        """CREATE TABLE offer_day (
            "row" INTEGER NOT NULL,
            day INTEGER NOT NULL,
            sale_price INTEGER,
            best_offer_sale_price INTEGER,
            buy_button_rank INTEGER,
            number_of_offers INTEGER,
            PRIMARY KEY ("row", day)
        ) WITHOUT ROWID""",
        # The warehouses that stock or handling time was told for.
        """CREATE TABLE warehouse (
            account INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (account, id)
        ) WITHOUT ROWID""",
        "CREATE UNIQUE INDEX offer_id ON offer (account, id)",
        "CREATE INDEX offer_facet ON offer (account, facet)",
        # Sorts that should not read a million rows for the first screen, with what the filters ask for.
        "CREATE INDEX offer_number ON offer (id, facet, account)",
        "CREATE INDEX offer_name ON offer (name_key, facet, account)",
        "CREATE INDEX offer_sale_price ON offer (sale_price, facet, account)",
        "CREATE INDEX offer_general_stock ON offer (general_stock, facet, account)",
        f"""CREATE VIEW offer_text ("row", {TEXT_COLUMNS}) AS
            SELECT "row", name, part_number, part_number_key, ean, brand, CAST(id AS TEXT) FROM offer""",
        f"""CREATE VIRTUAL TABLE offer_fts USING fts5(
            {TEXT_COLUMNS}, content='offer_text', content_rowid='row',
            tokenize='{TOKENIZER}'
        )""",
        f"""CREATE TRIGGER offer_inserted AFTER INSERT ON offer BEGIN
            INSERT INTO offer_fts (rowid, {TEXT_COLUMNS}) VALUES (new."row", {_NEW_TEXTS});
        END""",
        f"""CREATE TRIGGER offer_deleted AFTER DELETE ON offer BEGIN
            INSERT INTO offer_fts (offer_fts, rowid, {TEXT_COLUMNS}) VALUES ('delete', old."row", {_OLD_TEXTS});
        END""",
        # Only when a text changed: most updates are of prices and stock.
        f"""CREATE TRIGGER offer_updated
            AFTER UPDATE OF id, name, part_number, part_number_key, ean, brand ON offer
            WHEN old.name IS NOT new.name OR old.part_number IS NOT new.part_number
                OR old.part_number_key IS NOT new.part_number_key OR old.ean IS NOT new.ean
                OR old.brand IS NOT new.brand OR old.id IS NOT new.id
        BEGIN
            INSERT INTO offer_fts (offer_fts, rowid, {TEXT_COLUMNS}) VALUES ('delete', old."row", {_OLD_TEXTS});
            INSERT INTO offer_fts (rowid, {TEXT_COLUMNS}) VALUES (new."row", {_NEW_TEXTS});
        END""",
        # A walk over all offers of an account. `lost` counts offers that could not be read at all: which one is not
        # known, so a sweep that lost any says nothing about what vanished.
        """CREATE TABLE sweep (
            id INTEGER PRIMARY KEY,
            account INTEGER NOT NULL,
            started_at INTEGER NOT NULL,
            next_page INTEGER NOT NULL,
            lost INTEGER NOT NULL,
            finished_at INTEGER,
            vanished INTEGER
        )""",
        # What the platform allows (VAT rates, handling times, ...), as JSON.
        """CREATE TABLE reference (
            account INTEGER NOT NULL,
            kind TEXT NOT NULL,
            rows TEXT NOT NULL,
            fetched_at INTEGER NOT NULL,
            PRIMARY KEY (account, kind)
        )""",
        # Small facts learned about an account, such as a route that it does not have.
        """CREATE TABLE remembered (
            account INTEGER NOT NULL,
            name TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (account, name)
        )""",
    ),
)

_CATEGORIES = Migration(
    "categories, their templates and the values of characteristics",
    (
        # A walk over all categories in one language: `position` is where it stands, empty once it has ended.
        """CREATE TABLE category_listing (
            account INTEGER NOT NULL,
            language TEXT NOT NULL,
            number INTEGER NOT NULL,
            started_at INTEGER NOT NULL,
            position TEXT NOT NULL,
            finished_at INTEGER,
            PRIMARY KEY (account, language)
        ) WITHOUT ROWID""",
        # `listing` is the number of the last walk that met it. An empty language is the platform's own.
        """CREATE TABLE category (
            "row" INTEGER PRIMARY KEY,
            account INTEGER NOT NULL,
            language TEXT NOT NULL,
            id INTEGER NOT NULL,
            parent_id INTEGER,
            name TEXT NOT NULL,
            folded TEXT NOT NULL,
            is_allowed INTEGER NOT NULL,
            is_ean_mandatory INTEGER NOT NULL,
            is_warranty_mandatory INTEGER NOT NULL,
            listing INTEGER NOT NULL
        )""",
        "CREATE UNIQUE INDEX category_id ON category (account, language, id)",
        # The full JSON of a category as eMAG sent it, with the first values of each characteristic.
        """CREATE TABLE category_template (
            "row" INTEGER PRIMARY KEY,
            account INTEGER NOT NULL,
            language TEXT NOT NULL,
            id INTEGER NOT NULL,
            document BLOB NOT NULL,
            fetched_at INTEGER NOT NULL
        )""",
        "CREATE UNIQUE INDEX category_template_id ON category_template (account, language, id)",
        # What a template was before it changed, with all values that were known then.
        """CREATE TABLE category_past (
            "row" INTEGER PRIMARY KEY,
            account INTEGER NOT NULL,
            language TEXT NOT NULL,
            id INTEGER NOT NULL,
            document BLOB NOT NULL,
            replaced_at INTEGER NOT NULL
        )""",
        "CREATE INDEX category_past_id ON category_past (account, language, id)",
        # The values that a characteristic accepts; not complete until all pages of them were read.
        """CREATE TABLE value_list (
            "row" INTEGER PRIMARY KEY,
            account INTEGER NOT NULL,
            language TEXT NOT NULL,
            category_id INTEGER NOT NULL,
            characteristic_id INTEGER NOT NULL,
            length INTEGER NOT NULL,
            complete INTEGER NOT NULL
        )""",
        "CREATE UNIQUE INDEX value_list_id ON value_list (account, language, category_id, characteristic_id)",
        """CREATE TABLE value_text (
            list INTEGER NOT NULL,
            position INTEGER NOT NULL,
            value TEXT NOT NULL,
            folded TEXT NOT NULL,
            PRIMARY KEY (list, position)
        ) WITHOUT ROWID""",
        "CREATE INDEX value_text_folded ON value_text (list, folded)",
        # The offers of a category, of all accounts or one, counted without looking at them.
        "CREATE INDEX offer_category ON offer (category_id, facet, account)",
    ),
)

MIGRATIONS = (_FIRST, _CATEGORIES, ORDERS, RETURNS, INVOICES)
VERSION = len(MIGRATIONS)
