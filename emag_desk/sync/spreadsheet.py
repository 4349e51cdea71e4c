"""Turns a spreadsheet into edits: matches its rows to cached offers and sees what changed, here and on eMAG.

A row is taken as a whole or reported as bad. An empty cell leaves its field alone. Where the file has the value at the
time of the export (`old:sale_price`), a field counts as edited when it differs from that, and a value that changed on
eMAG meanwhile is a conflict, named and not staged; without it, a field counts as edited when it differs from the cache.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from emag_desk.domain.accounts import Account
from emag_desk.domain.commands import StagedEdit
from emag_desk.domain.offer_fields import FIELDS, current, field_of, parse, same, split_key
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offer_rules import Reference, problems
from emag_desk.errors import InputError, Sentence
from emag_desk.store.reader import CacheReader
from emag_desk.sync.import_plan import ImportPlan, RowFinding
from emag_desk.sync.offer_match import IDENTITIES, OfferMatch, Wanted
from emag_desk.sync.offer_sheet import OLD, USUAL, key_of
from emag_desk.sync.sheet_file import SheetRow, sheet_rows

__all__ = ["ImportPlan", "RowFinding", "plan_import"]

_ROWS_AT_ONCE = 500


def plan_import(
    reader: CacheReader,
    path: Path,
    *,
    accounts: Sequence[Account],
    account: Account | None = None,
    overwrite_conflicts: bool = False,
    progress: Callable[[int], None] = lambda rows: None,
    stopped: Callable[[], bool] = lambda: False,
) -> ImportPlan:
    """Read a file and compare it with the cache; stages nothing. Blocking: on a worker.

    `account` is meant by rows that name none. `overwrite_conflicts` takes the file's value where eMAG's changed since
    the export. Raises InputError when the file as a whole cannot be used, and when `stopped` says so.
    """
    planner = _Planner(reader, OfferMatch(reader, accounts, account), overwrite_conflicts)
    with sheet_rows(path) as rows:
        for header, portion in _portions(rows, planner.plan, path):
            if stopped():
                raise InputError("The import was stopped; nothing was staged.")
            planner.add(header, portion)
            progress(planner.plan.rows)
    return planner.plan


@dataclass(frozen=True)
class _Header:
    """The place of each column by its key."""

    places: Mapping[str, int]

    @property
    def fields(self) -> list[str]:
        """The keys of the columns that can be edited; those per warehouse may lack their warehouse."""
        return [key for key in self.places if key.partition(":")[0] in FIELDS]

    def cell(self, row: SheetRow, key: str) -> str:
        place = self.places.get(key)
        return row.cells[place] if place is not None and place < len(row.cells) else ""


def _portions(rows: Iterator[SheetRow], plan: ImportPlan, path: Path) -> Iterator[tuple[_Header, list[SheetRow]]]:
    """The rows of all sheets in portions, each with the header of its sheet; sheets without one are passed over."""
    header: _Header | None = None
    sheet: str | None = None
    portion: list[SheetRow] = []
    used, problem = False, InputError("{name} is empty.", name=path.name)
    for row in rows:
        if not any(row.cells):
            continue
        if row.sheet == sheet:
            if header is not None:
                portion.append(row)
            if header is not None and len(portion) == _ROWS_AT_ONCE:
                yield header, portion
                portion = []
            continue
        if header is not None and portion:
            yield header, portion
        sheet, portion = row.sheet, []
        try:
            header, used = _header(row, plan), True
        except InputError as found:  # a sheet of notes beside the one with the offers
            header, problem = None, found
    if header is not None and portion:
        yield header, portion
    if not used:
        raise problem


def _header(row: SheetRow, plan: ImportPlan) -> _Header:
    """The columns that the first row names. Raises InputError when nothing could be imported with them."""
    places: dict[str, int] = {}
    for place, heading in enumerate(row.cells):
        key = key_of(heading)
        if key in places:
            raise InputError("Two columns are called {heading}.", heading=heading, remedy="Remove or rename one.")
        if key:
            places[key] = place
        elif heading and heading not in (*plan.ignored, *USUAL):  # what an export shows beside is no surprise
            plan.ignored.append(heading)
    header = _Header(places)
    if not header.fields or not any(key in places for key in IDENTITIES):
        raise InputError(
            "The first row names no offer and field that could be imported; it has: {headings}.",
            headings=", ".join(filter(None, row.cells)) or "nothing",
            remedy="It needs a column such as id, part_number, ean or part_number_key, and one such as sale_price, "
            "stock:1 or status. An export shows all of them.",
        )
    return header


class _Planner:
    """Compares portions of rows with the cache and gathers the plan."""

    def __init__(self, reader: CacheReader, match: OfferMatch, overwrite_conflicts: bool) -> None:
        self.plan = ImportPlan()
        self._reader = reader
        self._match = match
        self._overwrite = overwrite_conflicts
        self._references: dict[str, Reference] = {}
        self._taken: dict[tuple[str, int, str], tuple[int, str]] = {}

    def add(self, header: _Header, rows: Sequence[SheetRow]) -> None:
        self.plan.rows += len(rows)
        wanted = [self._wanted(header, row) for row in rows]
        for row, found in zip(rows, self._match.find(wanted), strict=True):
            try:
                if isinstance(found, InputError):
                    raise found
                self._compare(header, row, found)
            except InputError as problem:
                self._say(self.plan.bad, row, problem.sentence)

    def _wanted(self, header: _Header, row: SheetRow) -> Wanted | InputError:
        cells = {key: text for key in IDENTITIES if (text := header.cell(row, key))}
        try:
            return self._match.wanted(header.cell(row, "account"), cells)
        except InputError as problem:
            return problem

    def _compare(self, header: _Header, row: SheetRow, offer: OfferRow) -> None:
        """Add the edits of one row, all or none. Raises InputError for a bad row."""
        if offer.vanished:
            raise InputError("offer {id} is no longer on eMAG since {day}.", id=offer.id, day=offer.vanished)
        edits: list[StagedEdit] = []
        conflicts: list[Sentence] = []
        for column in header.fields:
            text = header.cell(row, column)
            if not text:
                continue
            key = _with_warehouse(column, offer)
            new, now = parse(key, text), current(offer, key)
            then_text = header.cell(row, OLD + column)
            then = parse(key, then_text) if then_text else now
            if same(key, new, then) or same(key, new, now):
                continue
            if not same(key, then, now) and not self._overwrite:
                conflicts.append(_conflict(key, then, now, new))
                continue
            if self._is_taken(offer, key, new):
                continue
            edits.append(StagedEdit(offer.account, offer.id, offer.name or offer.part_number, key, now, new))
        for sentence in conflicts:
            self._say(self.plan.conflicts, row, sentence)
        if not edits and not conflicts:
            self.plan.unchanged += 1
        self._take(row, offer, edits)

    def _take(self, row: SheetRow, offer: OfferRow, edits: Sequence[StagedEdit]) -> None:
        for edit in edits:
            self._taken[offer.account, offer.id, edit.key] = (row.number, edit.new or "")
        self.plan.edits += edits
        texts = {edit.key: edit.new for edit in edits if edit.new is not None}
        for problem in problems(offer, texts, self._reference(offer.account)) if texts else ():
            self._say(self.plan.refusable, row, problem.sentence)

    def _is_taken(self, offer: OfferRow, key: str, new: str) -> bool:
        """Whether an earlier row gives the same value already. Raises InputError when it gives another one."""
        row, value = self._taken.get((offer.account, offer.id, key), (0, new))
        if not same(key, value, new):
            text = "row {row} already gives {key} of offer {id} as {value}."
            raise InputError(text, row=row, key=key, id=offer.id, value=value)
        return row > 0

    def _reference(self, account: str) -> Reference:
        if account not in self._references:
            self._references[account] = self._reader.reference(account)
        return self._references[account]

    @staticmethod
    def _say(findings: list[RowFinding], row: SheetRow, sentence: Sentence) -> None:
        findings.append(RowFinding(row.number, row.sheet, sentence))


def _with_warehouse(column: str, offer: OfferRow) -> str:
    """`stock` -> `stock:1` for an offer that has one warehouse. Raises InputError when it has several."""
    name, _, warehouse = column.partition(":")
    if warehouse or not FIELDS[name].per_warehouse:
        return column
    known: dict[int, int] = getattr(offer, name)
    warehouses = sorted(known) or sorted(offer.stock) or sorted(offer.handling_time) or [1]
    if len(warehouses) > 1:
        raise InputError(
            "offer {id} has several warehouses; name the column {name}:{first}.",
            id=offer.id,
            name=name,
            first=warehouses[0],
        )
    return f"{name}:{warehouses[0]}"


def _conflict(key: str, then: str | None, now: str | None, new: str) -> Sentence:
    _, warehouse = split_key(key)
    label = field_of(key).label if warehouse is None else f"{field_of(key).label} ({warehouse})"
    text = "{label} changed on eMAG since the export: {then} -> {now}; {new} was not staged."
    nothing = "nothing"
    return Sentence(text, {"label": label, "then": then or nothing, "now": now or nothing, "new": new})
