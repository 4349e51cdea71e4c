"""Exactly what would be sent of a product form, before anything is."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emag_desk.domain.offer_fields import entity as offer_entity
from emag_desk.domain.product_body import preview
from emag_desk.domain.product_drafts import ProductChange, staged_edits
from emag_desk.errors import InputError
from emag_desk.ui.language import say_error
from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import clean, folded
from emag_desk.ui.widgets import UNIT, Banner, PlainLabel, PlainView


def requests_of(change: ProductChange) -> list[tuple[str, Any]]:
    """(route, body) of every request that sending this change makes. Raises InputError for what cannot be sent.

    Price, stock and the like of an existing offer leave as a light update of their own.
    """
    product, offer = staged_edits(change)
    found: list[tuple[str, Any]] = []
    if any(edit.new is not None for edit in product):
        found.append(("product_offer/save", {"data": [preview(change)]}))
    edits = {edit.key: edit.new for edit in offer if edit.new is not None}
    if edits:
        found.append(("offer/save", [offer_entity(change.offer_id, edits)]))
    return found


def request_text(change: ProductChange) -> str:
    """The requests for reading and copying."""
    parts = [f"POST {route}\n{json.dumps(body, ensure_ascii=False, indent=2)}" for route, body in requests_of(change)]
    return "\n\n".join(parts) or QCoreApplication.translate(
        "product_preview", "Nothing changed: nothing would be sent."
    )


class RequestPreview(QDialog):
    """Shows the requests of a form as they stand now; it is not in the way of the form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("requestPreview")
        self.setWindowTitle(self.tr("What will be sent"))
        self.resize(640, 680)
        self._text = ""
        self.banner = Banner(self)
        self.view = PlainView(self, fixed=True)
        self.view.setAccessibleName(self.tr("What will be sent"))
        self._size = PlainLabel("", self, tone=Tone.MUTED)
        copy = QPushButton(self.tr("&Copy"), self)
        copy.setObjectName("copyButton")
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text))
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(self._size, 1)
        foot.addWidget(copy)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        column.addWidget(self.banner)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)

    def show_change(self, change: ProductChange) -> None:
        """Show what sending this change would send, or why it cannot be sent."""
        try:
            self._text = request_text(change)
            self.banner.say("")
        except InputError as error:
            self._text = ""
            self.banner.say(say_error(error), Tone.BAD)
        except ValueError:  # a number that is none: the form says so under its field
            self._text = ""
            self.banner.say(self.tr("Some values cannot be written yet: the form says which."), Tone.BAD)
        scroll = self.view.verticalScrollBar().value()
        self.view.show_prepared(folded(clean(self._text)))
        self.view.verticalScrollBar().setValue(scroll)
        size = len(self._text.encode())
        self._size.setText(self.tr("{count} bytes").format(count=size) if self._text else "")

    def text(self) -> str:
        """What is shown."""
        return self._text
