"""What stands above and below a product form: whose product it is, one sentence to act on, the buttons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emag_desk.domain.accounts import PLATFORMS
from emag_desk.domain.product import title
from emag_desk.domain.product_keys import Values
from emag_desk.ui.language import say_label
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.plain import clean
from emag_desk.ui.product_opening import Opening
from emag_desk.ui.widgets import UNIT, Banner, ElidedLabel, PlainLabel


class ProductHead(QWidget):
    """Names the product and its account; the banner below says what there is to act on, one thing at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = ElidedLabel("", self)
        self.heading.setFont(PlainLabel("", self, scale=1.25, bold=True).font())
        self.heading.setObjectName("productTitle")
        self.where = PlainLabel("", self, tone=Tone.MUTED)
        self.where.setObjectName("productAccount")
        self.banner = Banner(self)
        self.banner.setObjectName("productBanner")
        self.banner.pressed.connect(self._pressed)
        for button in self.banner.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter belongs to the fields
        self._does: Callable[[], object] = lambda: None
        gap = QVBoxLayout()
        gap.setContentsMargins(0, UNIT - 2, 0, 0)
        gap.addWidget(self.banner)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, UNIT + 4)
        column.setSpacing(2)
        column.addWidget(self.heading)
        column.addWidget(self.where)
        column.addLayout(gap)

    def show_product(self, opening: Opening, number: int | None, values: Values) -> str:
        """Name the product as it stands now; returns what the window is to be called."""
        account = opening.account
        kind = self.tr("New offer") if opening.attach else self.tr("New product")
        name = clean(title(values), lines=False) or kind
        self.heading.setText(name)
        parts = [clean(account.name, lines=False), say_label(PLATFORMS[account.platform].label)]
        parts.append(kind if opening.new else str(number))
        if not opening.owned:
            parts.append(self.tr("the texts belong to eMAG or to another seller"))
        self.where.setText(" · ".join(parts))
        return name

    def say(self, text: str, tone: Tone, button: str = "", does: Callable[[], object] = lambda: None) -> None:
        """Show a sentence and what can be done about it; an empty one hides the banner."""
        self._does = does
        self.banner.say(text, tone, button=button)

    def _pressed(self) -> None:
        self._does()


class ProductFoot(QWidget):
    """The draft at the left, the buttons at the right."""

    discard_wanted, problem_wanted, preview_wanted, close_wanted, stage_wanted = (Signal() for _ in range(5))

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.saved = PlainLabel("", self, tone=Tone.MUTED)
        self.saved.setObjectName("draftLabel")
        self.discard = self._button(self.tr("&Discard draft…"), "discardDraftButton", self.discard_wanted)
        self.discard.setProperty("flat", True)
        self.discard.hide()
        self.problem = self._button(self.tr("Next problem (F8)"), "nextProblemButton", self.problem_wanted)
        self.preview = self._button(self.tr("Show &JSON"), "previewButton", self.preview_wanted)
        self.preview.setToolTip(self.tr("Exactly what will be sent (Ctrl+J)"))
        self.close_button = self._button(self.tr("Close"), "closeButton", self.close_wanted)
        self.stage = self._button(self.tr("&Stage"), "stageButton", self.stage_wanted)
        self.stage.setProperty("primary", True)
        self.stage.setToolTip(self.tr("Put it with the changes that Review sends (Ctrl+Enter)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * UNIT, UNIT + 4, 2 * UNIT, UNIT + 4)
        row.setSpacing(UNIT)
        row.addWidget(self.saved)
        row.addWidget(self.discard)
        row.addStretch(1)
        for button in (self.problem, self.preview, self.close_button, self.stage):
            row.addWidget(button)

    def _button(self, text: str, name: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(wanted)
        return button

    def show_draft(self, saved_at: datetime | None, now: datetime) -> None:
        """Say when the draft was written down; None that there is none."""
        self.saved.setText(self.tr("Draft kept {time}").format(time=moment(saved_at, now)) if saved_at else "")
        self.discard.setVisible(saved_at is not None)

    def focus_first(self) -> None:
        """Put the focus on the first button, as Tab does behind the last field."""
        (self.problem if self.problem.isEnabled() else self.preview).setFocus(Qt.FocusReason.TabFocusReason)
