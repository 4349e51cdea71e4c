"""The cache's tables as SQLAlchemy Core knows them; `cache_migrations` creates them, a test compares the two.

Those of orders, returns and invoices are not among them: what writes and reads them speaks SQL (see `shelf`).
"""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint

metadata = MetaData()


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _maybe(name: str) -> Column[int]:
    return Column(name, Integer)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _row() -> Column[int]:
    return Column("row", Integer, primary_key=True)


account = Table(
    "account", metadata, Column("number", Integer, primary_key=True), Column("key", Text), UniqueConstraint("key")
)

offer = Table(
    "offer",
    metadata,
    _row(),
    _number("account"),
    _number("facet"),
    _number("id"),
    _text("name"),
    _text("name_key"),
    _text("part_number"),
    _text("part_number_key"),
    _text("ean"),
    _text("brand"),
    _maybe("category_id"),
    _text("currency"),
    _maybe("sale_price"),
    _maybe("min_sale_price"),
    _maybe("max_sale_price"),
    _maybe("recommended_price"),
    _maybe("best_offer_sale_price"),
    _number("general_stock"),
    _number("estimated_stock"),
    _text("stock"),
    _text("handling_time"),
    _number("status"),
    _maybe("vat_id"),
    _maybe("validation"),
    _maybe("offer_validation"),
    _number("doc_errors"),
    _maybe("buy_button_rank"),
    _maybe("number_of_offers"),
    _number("ownership"),
    _maybe("emag_club"),
    _text("vanished"),
)
Index("offer_id", offer.c.account, offer.c.id, unique=True)
Index("offer_facet", offer.c.account, offer.c.facet)
Index("offer_number", offer.c.id, offer.c.facet, offer.c.account)
Index("offer_name", offer.c.name_key, offer.c.facet, offer.c.account)
Index("offer_sale_price", offer.c.sale_price, offer.c.facet, offer.c.account)
Index("offer_general_stock", offer.c.general_stock, offer.c.facet, offer.c.account)
Index("offer_category", offer.c.category_id, offer.c.facet, offer.c.account)

offer_seen = Table("offer_seen", metadata, _row(), _number("content_hash"), _number("sweep"), _number("fetched_at"))

offer_raw = Table("offer_raw", metadata, _row(), Column("document", LargeBinary, nullable=False))

offer_day = Table(
    "offer_day",
    metadata,
    Column("row", Integer, primary_key=True),
    Column("day", Integer, primary_key=True),
    _maybe("sale_price"),
    _maybe("best_offer_sale_price"),
    _maybe("buy_button_rank"),
    _maybe("number_of_offers"),
)

warehouse = Table(
    "warehouse",
    metadata,
    Column("account", Integer, primary_key=True),
    Column("id", Integer, primary_key=True),
)

sweep = Table(
    "sweep",
    metadata,
    Column("id", Integer, primary_key=True),
    _number("account"),
    _number("started_at"),
    _number("next_page"),
    _number("lost"),
    _maybe("finished_at"),
    _maybe("vanished"),
)

reference = Table(
    "reference",
    metadata,
    Column("account", Integer, primary_key=True),
    Column("kind", Text, primary_key=True),
    _text("rows"),
    _number("fetched_at"),
)

remembered = Table(
    "remembered",
    metadata,
    Column("account", Integer, primary_key=True),
    Column("name", Text, primary_key=True),
    _text("value"),
)

category_listing = Table(
    "category_listing",
    metadata,
    Column("account", Integer, primary_key=True),
    Column("language", Text, primary_key=True),
    _number("number"),
    _number("started_at"),
    _text("position"),
    _maybe("finished_at"),
)

category = Table(
    "category",
    metadata,
    _row(),
    _number("account"),
    _text("language"),
    _number("id"),
    _maybe("parent_id"),
    _text("name"),
    _text("folded"),
    _number("is_allowed"),
    _number("is_ean_mandatory"),
    _number("is_warranty_mandatory"),
    _number("listing"),
)
Index("category_id", category.c.account, category.c.language, category.c.id, unique=True)

category_template = Table(
    "category_template",
    metadata,
    _row(),
    _number("account"),
    _text("language"),
    _number("id"),
    Column("document", LargeBinary, nullable=False),
    _number("fetched_at"),
)
Index(
    "category_template_id",
    category_template.c.account,
    category_template.c.language,
    category_template.c.id,
    unique=True,
)

category_past = Table(
    "category_past",
    metadata,
    _row(),
    _number("account"),
    _text("language"),
    _number("id"),
    Column("document", LargeBinary, nullable=False),
    _number("replaced_at"),
)
Index("category_past_id", category_past.c.account, category_past.c.language, category_past.c.id)

value_list = Table(
    "value_list",
    metadata,
    _row(),
    _number("account"),
    _text("language"),
    _number("category_id"),
    _number("characteristic_id"),
    _number("length"),
    _number("complete"),
)
Index(
    "value_list_id",
    value_list.c.account,
    value_list.c.language,
    value_list.c.category_id,
    value_list.c.characteristic_id,
    unique=True,
)

value_text = Table(
    "value_text",
    metadata,
    Column("list", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    _text("value"),
    _text("folded"),
)
Index("value_text_folded", value_text.c.list, value_text.c.folded)
