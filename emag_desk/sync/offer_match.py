"""Finds the cached offer that a row of a spreadsheet means: by its id, or by a code that only one offer has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from emag_desk.domain.accounts import Account
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.queries import OfferQuery
from emag_desk.errors import InputError
from emag_desk.store.reader import CacheReader

#: The codes by which an offer can be found, the surest first.
CODES = ("part_number_key", "ean", "part_number")
IDENTITIES = ("id", *CODES)


@dataclass(frozen=True)
class Wanted:
    """What a row says of its offer: the account's key and the cells of `IDENTITIES` that are not empty."""

    account: str
    cells: Mapping[str, str]


class OfferMatch:
    """Matches rows to offers, many at a time. `account` is meant by rows that name none."""

    def __init__(self, reader: CacheReader, accounts: Sequence[Account], account: Account | None = None) -> None:
        self._reader = reader
        self._default = account or (accounts[0] if len(accounts) == 1 else None)
        self._by_name = {name.casefold(): item for item in accounts for name in (item.name, item.key)}

    def wanted(self, account: str, cells: Mapping[str, str]) -> Wanted:
        """Which offer a row asks for. Raises InputError when it names no account or no offer."""
        if account:
            found = self._by_name.get(account.casefold())
            if found is None:
                raise InputError("there is no account {name}.", name=account)
        elif self._default is None:
            raise InputError("it names no account, and there are several.")
        else:
            found = self._default
        if not cells:
            raise InputError("it has neither an id nor a code of an offer.")
        if "id" in cells and not (cells["id"].isascii() and cells["id"].isdigit() and len(cells["id"]) <= 18):
            raise InputError("{id} is not the id of an offer.", id=cells["id"])
        return Wanted(found.key, cells)

    def find(self, rows: Iterable[Wanted | InputError]) -> list[OfferRow | InputError]:
        """The offer of each row, or why there is none; an error stays what it is."""
        listed = list(rows)
        usable = [row for row in listed if isinstance(row, Wanted)]
        by_id = self._reader.offers((row.account, int(row.cells["id"])) for row in usable if "id" in row.cells)
        by_code = self._by_code([row for row in usable if "id" not in row.cells])
        return [row if isinstance(row, InputError) else _pick(row, by_id, by_code) for row in listed]

    def _by_code(self, rows: Sequence[Wanted]) -> dict[tuple[str, str, str], list[OfferRow]]:
        """(account, column, code without case) -> the offers that have it."""
        codes = list(dict.fromkeys(code for row in rows for code in row.cells.values()))
        if not codes:
            return {}
        # A list is looked up code by code; a code that stands alone would be searched for as words.
        query = OfferQuery(text="\n".join([*codes, codes[0]]), accounts=frozenset(row.account for row in rows))
        found: dict[tuple[str, str, str], list[OfferRow]] = {}
        for offer in self._reader.rows(self._reader.numbers(query)):
            for column in CODES:
                texts = offer.ean.split(" ") if column == "ean" else [getattr(offer, column)]
                for text in filter(None, texts):
                    found.setdefault((offer.account, column, text.casefold()), []).append(offer)
        return found


def _pick(
    row: Wanted,
    by_id: Mapping[tuple[str, int], OfferRow],
    by_code: Mapping[tuple[str, str, str], list[OfferRow]],
) -> OfferRow | InputError:
    if "id" in row.cells:
        offer = by_id.get((row.account, int(row.cells["id"])))
        return offer or InputError("offer {id} of {account} is not cached.", id=row.cells["id"], account=row.account)
    for column in CODES:
        code = row.cells.get(column, "")
        offers = by_code.get((row.account, column, code.casefold()), []) if code else []
        if len(offers) == 1:
            return offers[0]
        if offers:
            ids = ", ".join(str(offer.id) for offer in offers[:5])
            return InputError("several offers have the code {code}: {ids}; give the id.", code=code, ids=ids)
    codes = ", ".join(row.cells.values())
    return InputError("no cached offer of {account} has the code {codes}.", account=row.account, codes=codes)
