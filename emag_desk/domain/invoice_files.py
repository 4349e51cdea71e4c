"""Which order a PDF belongs to, by the name of the file: for attaching a folder of invoices at once.

Names that are understood, whatever stands between the parts: the order's number (`301245678.pdf`,
`Factura DEMO-0042 comanda 301245678.pdf`, `invoice_301245678_v2.pdf`), or the number of an invoice of ours
(`DEMO-0042.pdf`, `DEMO 42.pdf`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath

from emag_desk.errors import Sentence

#: An order's number is at most 4294967295; shorter runs of digits are dates and counters.
_DIGITS = re.compile(r"(?<!\d)\d{6,10}(?!\d)")
_LARGEST = 4_294_967_295
#: What announces an order's number, in the languages of the platforms.
_ANNOUNCED = re.compile(
    r"(?:order|orders|comanda|comandă|comenzii|cmd|rendeles|rendelés|поръчка)[^0-9a-zа-я]*(\d{6,10})(?!\d)",
    re.IGNORECASE,
)
_WORDS = re.compile(r"\d+|[^\W\d_]+")


@dataclass(frozen=True)
class FileMatch:
    """One file. `order_id` is None when it cannot be told; then `why` says so and `candidates` are worth choosing from.

    A match may have a `why`, too, as something to look at.
    """

    name: str
    order_id: int | None = None
    why: Sentence | None = None
    candidates: tuple[int, ...] = ()


def match_files(
    names: Iterable[str],
    orders: Collection[int],
    *,
    invoices: Mapping[str, int] | None = None,
    attached: Collection[int] = frozenset(),
) -> list[FileMatch]:
    """The order of every file, in the order of the names; folders before the names do not matter.

    `orders` are those that are known, `invoices` the orders of our invoices by number, `attached` the orders that have
    an invoice already. Two files for one order are both told and neither is matched.
    """
    known = orders if isinstance(orders, (set, frozenset, dict)) else frozenset(orders)
    by_words = {_words(number): order for number, order in (invoices or {}).items()}
    found = [_match(name, known, by_words) for name in names]
    counts = Counter(match.order_id for match in found if match.order_id is not None)
    return [_settled(match, counts, attached) for match in found]


def _match(name: str, known: Collection[int], invoices: Mapping[tuple[str, ...], int]) -> FileMatch:
    path = PurePath(name.replace("\\", "/"))
    if path.suffix.lower() != ".pdf":
        return FileMatch(name, None, Sentence("Only PDF files can be attached."))
    announced = {int(digits) for digits in _ANNOUNCED.findall(path.stem)} & set(_known(path.stem, known))
    candidates = announced or set(_known(path.stem, known)) or _by_invoice(path.stem, invoices)
    if len(candidates) == 1:
        return FileMatch(name, next(iter(candidates)))
    if candidates:
        text = "The name fits several orders: {orders}."
        several = tuple(sorted(candidates))
        return FileMatch(name, None, Sentence(text, {"orders": ", ".join(map(str, several))}), several)
    numbers = [digits for digits in _DIGITS.findall(path.stem) if int(digits) <= _LARGEST]
    if not numbers:
        return FileMatch(name, None, Sentence("There is no order's number in the name."))
    text = "No order that is known here has the number {number}."
    return FileMatch(name, None, Sentence(text, {"number": ", ".join(numbers)}))


def _known(stem: str, known: Collection[int]) -> list[int]:
    return [int(digits) for digits in _DIGITS.findall(stem) if int(digits) in known]


def _by_invoice(stem: str, invoices: Mapping[tuple[str, ...], int]) -> set[int]:
    """The orders of our invoices whose number stands in the name: `DEMO-0042` also as `demo_42`."""
    words = _words(stem)
    if not invoices:
        return set()
    longest = max(map(len, invoices))
    parts = {words[i : i + n] for i in range(len(words)) for n in range(1, min(longest, len(words) - i) + 1)}
    return {invoices[part] for part in parts if part in invoices}


def _words(text: str) -> tuple[str, ...]:
    """Letters and numbers of a text, without zeros before a number."""
    return tuple(word.lstrip("0") or "0" if word.isdecimal() else word.casefold() for word in _WORDS.findall(text))


def _settled(match: FileMatch, counts: Mapping[int, int], attached: Collection[int]) -> FileMatch:
    if match.order_id is None:
        return match
    if counts[match.order_id] > 1:
        text = "Several files belong to order {order}: choose one."
        return FileMatch(match.name, None, Sentence(text, {"order": match.order_id}), (match.order_id,))
    if match.order_id in attached:
        text = "Order {order} has an invoice attached already."
        return replace(match, why=Sentence(text, {"order": match.order_id}))
    return match
