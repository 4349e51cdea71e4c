"""Whose product it is: part number, EAN and part number key, and what a first save must bring (protocol §2.2, §4.1)."""

from __future__ import annotations

from collections.abc import Iterator

from emag_desk.practice.ean_codes import is_ean
from emag_desk.practice.findings import Finding, Submission, Use, part_number_of

LONGEST_PART_NUMBER = 25
ATTACHED = "WARNING: Your product has been automatically associated via EAN to an existing product."
NOT_ELIGIBLE = "WARNING: You are not eligible to edit the product documentation."
DRAFT = (
    "WARNING: The product was saved as a draft, and you need the following product fields to continue documenting "
    "and have the product ready for sale: {fields}."
)
_UPDATE = ("status", "sale_price", "vat_id", "handling_time", "stock")
_FIRST_OFFER = ("status", "sale_price", "min_sale_price", "max_sale_price", "vat_id", "stock")
DOCUMENTATION = (
    "name",
    "part_number",
    "description",
    "brand",
    "images",
    "characteristics",
    "family",
    "category_id",
    "warranty",
)
#: Field of the product -> what eMAG calls it in the remark about a draft.
_DRAFT_LABELS = {"category_id": "Category", "ean": "EAN", "sale_price": "Offer"}


def mandatory_fields(sent: Submission) -> Iterator[Finding]:
    """What must be there for an update, a draft, an attached offer or a new product (the text is assumed)."""
    if sent.use is Use.UPDATE:
        missing = [name for name in _UPDATE if name not in sent.item]
    else:
        wanted: tuple[str, ...] = ("name",) if sent.use is Use.ATTACH else ("name", "brand", "part_number")
        if sent.use is not Use.DRAFT:
            wanted += _FIRST_OFFER
        missing = [name for name in wanted if not sent.has(name)]
    for name in missing:
        yield Finding(name, f"The {name} field is mandatory")


def draft_remark(sent: Submission) -> Iterator[Finding]:
    """A product that lacks its category, its EAN where the category wants one, or its price stays a draft."""
    if sent.use is Use.DRAFT:
        missing = missing_for_sale(sent)
        # Of the offer eMAG speaks only when nothing else is missing (assumed).
        labels = ", ".join(_DRAFT_LABELS[name] for name in missing if name != "sale_price" or len(missing) == 1)
        yield Finding(missing[0], DRAFT.format(fields=labels), refuses=False)


def missing_for_sale(sent: Submission) -> list[str]:
    """What keeps a new product from being more than a draft."""
    ean_wanted = sent.template is None or sent.template.ean_mandatory
    return [name for name in _DRAFT_LABELS if not sent.has(name) and (name != "ean" or ean_wanted)]


def key_or_ean(sent: Submission) -> Iterator[Finding]:
    """Both at once are not taken (assumed text)."""
    if sent.key and sent.eans:
        yield Finding("part_number_key", "You can not send both ean and part_number_key")


def key_exists(sent: Submission) -> Iterator[Finding]:
    """A part number key that is none, and a product that this seller may not sell (assumed texts)."""
    if sent.key and sent.known is None and sent.use is Use.ATTACH:
        yield Finding("part_number_key", f"There is no product with PNK {sent.key}")
    if sent.known is not None and not sent.known.allowed:
        field = "part_number_key" if sent.key else "ean"
        yield Finding(field, f"You are not allowed to add an offer to the product with PNK {sent.known.key}")


def key_is_free(sent: Submission) -> Iterator[Finding]:
    """One offer for each product page."""
    key = sent.key or (sent.known.key if sent.known else "")
    holder = sent.market.shelf.by_key(key) if key else None
    if holder is not None and holder.id != sent.offer_id:
        yield Finding(
            "part_number_key" if sent.key else "ean",
            f"You already hold an offer associated with this PNK: {key}. If this association was a mistake, "
            "please contact us.",
        )


def part_number_is_free(sent: Submission) -> Iterator[Finding]:
    """One part number is one product (protocol §4.1)."""
    part_number = part_number_of(sent.item)
    holder = sent.market.shelf.by_part_number(part_number) if part_number else None
    if holder is not None and holder.id != sent.offer_id:
        yield Finding("part_number", f"You already hold a Product associated with this PN: {part_number}")


def part_number_length(sent: Submission) -> Iterator[Finding]:
    """At most 25 letters once it is stripped; the offer's own, with eMAG's suffix, is longer and taken."""
    part_number = part_number_of(sent.item)
    own = sent.before.documentation.part_number if sent.before else ""
    if len(part_number) > LONGEST_PART_NUMBER and part_number != own:
        yield Finding("part_number", f"The part_number field must have at most {LONGEST_PART_NUMBER} characters")


def eans_are_valid(sent: Submission) -> Iterator[Finding]:
    """6 to 14 digits with a right check digit."""
    for code in sent.eans:
        if not is_ean(code):
            yield Finding("ean", f"{code} is not a valid EAN.")


def eans_are_free(sent: Submission) -> Iterator[Finding]:
    """One EAN is on one product: neither another offer of the seller nor a second product page may carry it."""
    own = sent.before.documentation.part_number_key if sent.before else None
    page = (sent.known.key if sent.known else None) or own
    for code in sent.eans:
        holder = sent.market.shelf.by_ean(code)
        elsewhere: str | None = None
        if holder is not None:
            taken = holder.id != sent.offer_id
            elsewhere = holder.documentation.part_number_key
        else:
            known = sent.market.known_products.by_ean(code)
            taken = known is not None and known.key != page
            elsewhere = known.key if known else None
        if taken:
            yield Finding(
                "ean", f"{code} is a duplicated product. Please associate the offer to product with PNK {elsewhere}"
            )


def part_number_and_name(sent: Submission) -> Iterator[Finding]:
    """They may not both change at once."""
    part_number, name = part_number_of(sent.item), sent.item.get("name")
    if sent.use is not Use.UPDATE or sent.before is None or not part_number or not name:
        return
    described = sent.before.documentation
    if part_number != described.part_number and name != described.name:
        text = f"You are trying to change both part_number and name at the same time for id {sent.offer_id}."
        yield Finding("name", text)


def associated(sent: Submission) -> Iterator[Finding]:
    """An EAN that eMAG knows attaches the offer by itself."""
    if sent.use is Use.ATTACH and not sent.key:
        yield Finding("ean", ATTACHED, refuses=False)


def ownership(sent: Submission) -> Iterator[Finding]:
    """Documentation that belongs to somebody else stays as it is, while the offer is saved."""
    given = [name for name in DOCUMENTATION if name in sent.item]
    if sent.use is Use.UPDATE and not sent.owned and given:
        yield Finding(given[0], NOT_ELIGIBLE, refuses=False)


def allowed_category(sent: Submission) -> Iterator[Finding]:
    """Sellers may not document in every category (assumed text); one that does not exist is only remarked."""
    if not sent.documented or (not sent.fresh and "category_id" not in sent.item):
        return
    if sent.template is None:
        if sent.category_id is not None:
            text = "template does not exist in doc application"
            yield Finding("category_id", text, refuses=False, later=text)
    elif not sent.template.allowed:
        yield Finding("category_id", f"You are not allowed to add products in category {sent.template.id}")


def warranty_by_category(sent: Submission) -> Iterator[Finding]:
    """Some categories want a warranty (assumed text)."""
    wanted = sent.template is not None and sent.template.warranty_mandatory
    if sent.fresh and wanted and not sent.has("warranty"):
        yield Finding("warranty", "The warranty field is mandatory")
