"""What importing a spreadsheet comes to, before anything is staged."""

from __future__ import annotations

from dataclasses import dataclass, field

from emag_desk.domain.commands import StagedEdit
from emag_desk.errors import Sentence


@dataclass(frozen=True)
class RowFinding:
    """Something to say about one row of the file; `row` is its number in the spreadsheet program."""

    row: int
    sheet: str
    sentence: Sentence

    def __str__(self) -> str:
        where = f"{self.sheet}, row {self.row}" if self.sheet else f"row {self.row}"
        return f"{where}: {self.sentence}"


@dataclass
class ImportPlan:
    """What a file comes to. `edits` may be staged; `bad` rows and `conflicts` are not among them.

    `refusable` rows are among the edits although eMAG would refuse them as they stand: Review says so again.
    `ignored` are headings that mean nothing here. `unchanged` counts rows that change nothing.
    """

    rows: int = 0
    unchanged: int = 0
    edits: list[StagedEdit] = field(default_factory=list)
    bad: list[RowFinding] = field(default_factory=list)
    conflicts: list[RowFinding] = field(default_factory=list)
    refusable: list[RowFinding] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)

    @property
    def offers(self) -> int:
        """How many offers get an edit."""
        return len({(edit.account, edit.object_id) for edit in self.edits})
