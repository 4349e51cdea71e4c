"""A dossier as HTML for paper: facts, products with notes and photos, and what the return became when."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, QLocale

from emag_desk.domain.return_dossier import Dossier, DossierFact, DossierLine, Value
from emag_desk.errors import Sentence
from emag_desk.ui.language import say, show_time, show_whole
from emag_desk.ui.print_text import table, text

#: Photos stand beside each other, so wide (pixels of 96 to the inch).
_PHOTO, _ACROSS = 205, 3
_NAME_SHARE = 28


def _tr(words: str) -> str:
    return QCoreApplication.translate("Dossier", words)


def dossier_html(dossier: Dossier, photos: Collection[str] | None) -> str:
    """The whole dossier. `photos` are those that can be shown, named by `picture_of`; None: none are wanted."""
    made = _tr("Made {time}").format(time=_shown(dossier.made_at))
    parts = [f"<h1>{text(say(dossier.title))}</h1>", f'<p class="quiet">{text(made)}</p>', _facts(dossier.facts)]
    for line in dossier.lines:
        parts.append(_line(line, photos))
    if dossier.history:
        parts.append(f"<h2>{text(_tr('What it became'))}</h2>")
        rows = [[text(_shown(fact.value)), text(say(fact.name))] for fact in dossier.history]
        parts.append(table([_tr("When"), _tr("Status")], rows, widths=(_NAME_SHARE, 100 - _NAME_SHARE)))
    return "".join(parts)


def picture_of(name: str) -> str:
    """What a photo is called inside the document."""
    return f"photo-{quote(name)}"


def _line(line: DossierLine, photos: Collection[str] | None) -> str:
    title = _tr("{count} × {name}").format(count=show_whole(line.pieces), name=line.name)
    parts = [f"<h2>{text(title)}</h2>", _facts(line.facts)]
    if photos is None:
        return "".join(parts)
    shown = [name for name in line.photos if name in photos]
    if shown:
        rows = [shown[start : start + _ACROSS] for start in range(0, len(shown), _ACROSS)]
        cells = "".join(
            "<tr>" + "".join(f'<td><img src="{picture_of(name)}" width="{_PHOTO}"/></td>' for name in row) + "</tr>"
            for row in rows
        )
        parts.append(f'<table cellspacing="0" cellpadding="4">{cells}</table>')
    if missing := len(line.photos) - len(shown):
        said = _tr("{count} photos are not there any more.").format(count=show_whole(missing))
        parts.append(f'<p class="quiet">{text(said)}</p>')
    return "".join(parts)


def _facts(facts: Sequence[DossierFact]) -> str:
    rows = "".join(
        f'<tr><td width="{_NAME_SHARE}%" class="quiet">{text(say(fact.name))}</td>'
        f'<td width="{100 - _NAME_SHARE}%">{text(_shown(fact.value))}</td></tr>'
        for fact in facts
    )
    return f'<table width="100%" cellspacing="0" cellpadding="3">{rows}</table>' if rows else ""


def _shown(value: Value) -> str:
    if isinstance(value, Sentence):
        return say(value)
    return show_time(value, QLocale.FormatType.ShortFormat) if isinstance(value, datetime) else value
