"""The dossier of one return as a PDF: looked at, saved, printed; what wins a dispute stands in it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSettings
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QCheckBox, QWidget

from emag_desk.domain.bench_notes import BenchNote
from emag_desk.domain.issued_awb import Awb
from emag_desk.domain.return_dossier import Dossier, dossier
from emag_desk.domain.return_row import ReturnRow
from emag_desk.errors import InputError
from emag_desk.store.reader import CacheReader
from emag_desk.store.return_reader import ReturnAwb
from emag_desk.ui.language import show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.print_dialog import PrintDialog
from emag_desk.ui.print_paper import PrintKind
from emag_desk.ui.print_text import pdf_of
from emag_desk.ui.print_thread import on_qt_thread
from emag_desk.ui.returns.at_hand import ReturnAtHand, cached
from emag_desk.ui.returns.bench_draft import line_notes
from emag_desk.ui.returns.bench_photos import PhotoBox
from emag_desk.ui.returns.dossier_html import dossier_html, picture_of
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import PlainLabel

if TYPE_CHECKING:
    from emag_desk.desk import Desk

_PHOTOS = "dossier/photos"
#: Sharp enough for paper: a photo is printed 5 cm wide (pixels).
_SHARP = 900


class DossierDialog(PrintDialog):
    """Made from what is kept here: it needs no eMAG."""

    def __init__(
        self, desk: Desk, row: ReturnRow, settings: QSettings, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(PrintKind.DOSSIER, "", settings, tasks, parent)
        self._desk, self._row = desk, row
        self.setObjectName("dossierDialog")
        self.setWindowTitle(self.tr("Dossier of return {number}").format(number=row.id))
        self.photos = QCheckBox(self.tr("With p&hotos"), self)
        self.photos.setObjectName("dossierPhotos")
        self.photos.setChecked(bool(settings.value(_PHOTOS, True, bool)))
        self.photos.toggled.connect(lambda _: self.renew())
        note = self.tr("The bank account is masked. Bench notes and photos are kept on this computer only.")
        self.choices.addRow(self.photos)
        self.choices.addRow(PlainLabel(note, self, tone=Tone.MUTED, wrap=True))
        self.renew()

    def file_name(self) -> str:
        return f"return-{self._row.id}.pdf"

    async def compose(self) -> bytes:
        self._settings.setValue(_PHOTOS, self.photos.isChecked())
        made = await self._make()
        pictures = await self._pictures(made) if self.photos.isChecked() else {}
        html = dossier_html(made, pictures if self.photos.isChecked() else None)
        font, foot, title = QFont(self.font()), self.tr("Page {page} of {pages}"), self.windowTitle()
        named = {picture_of(name): image for name, image in pictures.items()}
        document = await on_qt_thread(lambda: pdf_of([html], title, font, foot, named))
        text = self.tr("{lines} products, {photos} photos")
        self.standing.setText(text.format(lines=show_whole(len(made.lines)), photos=show_whole(len(pictures))))
        return document

    async def _make(self) -> Dossier:
        account = self._desk.account(self._row.account)

        def look(reader: CacheReader) -> tuple[ReturnAtHand, list[ReturnAwb]]:
            taken = cached(reader, account, self._row)
            return taken, reader.returns.awbs(account.key, taken.row.awbs)

        taken, awbs = await self._desk.readers.run(look)
        if taken.return_ is None:
            raise InputError("The details of return {number} are not kept here any more.", number=self._row.id)
        notes: Sequence[BenchNote] = await self._desk.thread.run(
            self._desk.outbox.returns.of_return, account.key, self._row.id
        )
        return dossier(
            taken.return_,
            account=account.name,
            now=self._desk.clock.now(),
            order=taken.order,
            notes=line_notes(notes),
            awbs=[_issued(account.key, awb) for awb in awbs],
            currency=account.currency,
            language="ro" if QLocale().language() == QLocale.Language.Romanian else "en",
        )

    async def _pictures(self, made: Dossier) -> dict[str, QImage]:
        box = PhotoBox(self._desk.directory.photos)
        found: dict[str, QImage] = {}
        for name in [name for line in made.lines for name in line.photos]:
            image = await asyncio.to_thread(box.picture, name, _SHARP)
            if image is not None:
                found[name] = image
        return found


def _issued(account: str, awb: ReturnAwb) -> Awb:
    return Awb(account, 0, awb.reservation_id, number=awb.number, courier=awb.courier, status=awb.status)
