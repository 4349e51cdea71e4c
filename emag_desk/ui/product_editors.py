"""Which editor asks which kind of question."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from emag_desk.domain.field import Field
from emag_desk.domain.field_values import FieldKind
from emag_desk.ui.field_editors import Editor, FormContext, LineEditor, LongTextEditor
from emag_desk.ui.product_choices import CategoryEditor, ChoiceEditor, DateEditor, SegmentsEditor
from emag_desk.ui.product_lists import ContactsEditor, EanEditor, LinksEditor
from emag_desk.ui.product_price import PriceEditor
from emag_desk.ui.product_values import ValuesEditor

if TYPE_CHECKING:
    from collections.abc import Callable

#: More choices than these stand better in a list than side by side.
_MOST_SEGMENTS = 3


def make_editor(field: Field, context: FormContext, parent: QWidget | None = None) -> Editor:
    """The editor for a field, empty."""
    make = _EDITORS.get(field.kind, _text)
    editor = make(field, context, parent)
    if field.read_only:
        editor.set_read_only(True)
    return editor


def _text(field: Field, context: FormContext, parent: QWidget | None) -> Editor:
    return LineEditor(field, context, parent, number=False)


def _number(field: Field, context: FormContext, parent: QWidget | None) -> Editor:
    # A characteristic of numbers may have a list of them, and a list may be all that is allowed.
    if field.choices:
        return ValuesEditor(field, context, parent)
    return LineEditor(field, context, parent, number=True)


def _choice(field: Field, context: FormContext, parent: QWidget | None) -> Editor:
    if not field.choices:
        return LineEditor(field, context, parent, number=True)
    if len(field.choices) <= _MOST_SEGMENTS:
        return SegmentsEditor(field, context, parent)
    return ChoiceEditor(field, context, parent)


def _images(field: Field, context: FormContext, parent: QWidget | None) -> Editor:
    from emag_desk.ui.image_list import ImageList

    return ImageList(field, context, parent)


def _description(field: Field, context: FormContext, parent: QWidget | None) -> Editor:
    from emag_desk.ui.description_editor import DescriptionEditor

    return DescriptionEditor(field, context, parent)


def _family(field: Field, context: FormContext, parent: QWidget | None) -> Editor:
    from emag_desk.ui.product_family import FamilyEditor

    return FamilyEditor(field, context, parent)


_EDITORS: dict[FieldKind, Callable[[Field, FormContext, QWidget | None], Editor]] = {
    FieldKind.TEXT: _text,
    FieldKind.LINK: _text,
    FieldKind.LONG_TEXT: LongTextEditor,
    FieldKind.HTML: _description,
    FieldKind.NUMERIC: _number,
    FieldKind.WHOLE: partial(LineEditor, number=True),
    FieldKind.NUMERIC_UNIT: ValuesEditor,
    FieldKind.FIXED: ValuesEditor,
    FieldKind.SIZE: ValuesEditor,
    FieldKind.RESOLUTION: ValuesEditor,
    FieldKind.VOLUME: ValuesEditor,
    FieldKind.BOOLEAN: _choice,
    FieldKind.CHOICE: _choice,
    FieldKind.PRICE: PriceEditor,
    FieldKind.DATE: DateEditor,
    FieldKind.CATEGORY: CategoryEditor,
    FieldKind.EANS: EanEditor,
    FieldKind.IMAGES: _images,
    FieldKind.CONTACTS: ContactsEditor,
    FieldKind.LINKS: LinksEditor,
    FieldKind.FAMILY: _family,
}
