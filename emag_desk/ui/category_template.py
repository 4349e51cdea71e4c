"""Writing the template of a category to a spreadsheet: where to, and what came of it in words."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from emag_desk.store.reader import CacheReader
from emag_desk.sync.table_file import format_of
from emag_desk.ui.category_source import CategorySource
from emag_desk.ui.language import show_whole
from emag_desk.ui.tasks import ask_path

if TYPE_CHECKING:
    from emag_desk.store.threads import ReaderThread
    from emag_desk.sync.templates import TemplateReport

#: Characters that some file system does not take in a name.
_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
#: Characteristics that the sentence names one by one.
_MOST_NAMED = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("CategoryTemplate", text)


async def choose_file(name: str, window: QWidget) -> Path | None:
    """Ask where the template is to go; None when the operator thinks better of it."""
    dialog = QFileDialog(window, _tr("Export template"), f"{_UNFIT.sub(' ', name).strip() or 'template'}.xlsx")
    dialog.setObjectName("templateDialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([_tr("Excel (*.xlsx)"), _tr("CSV (*.csv)")])
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")")))
    return await ask_path(dialog)


async def write_template(readers: ReaderThread, source: CategorySource, number: int, path: Path) -> TemplateReport:
    """Write the template of a category, on the readers' thread. Raises InputError."""

    def work(reader: CacheReader) -> TemplateReport:
        from emag_desk.sync.templates import export_template

        return export_template(reader, source.account, number, source.language, path, format_of(path))

    return await readers.run(work)


def in_words(report: TemplateReport) -> tuple[str, str]:
    """What was written, and the tone to say it in."""
    text = _tr("{columns} columns and {values} allowed values written to {path}.").format(
        columns=show_whole(report.columns),
        values=show_whole(report.values),
        path=", ".join(str(path) for path in report.files),
    )
    said, tone = [text], "good"
    if report.incomplete:
        names = ", ".join(report.incomplete[:_MOST_NAMED])
        if len(report.incomplete) > _MOST_NAMED:
            names += " …"
        more = _tr("eMAG has more values of {names} than were read: read all values of this category first.")
        said.append(more.format(names=names))
        tone = "warning"
    if report.cut:
        said.append(_tr("{count} long texts were cut.").format(count=show_whole(len(report.cut))))
        tone = "warning"
    return " ".join(said), tone
