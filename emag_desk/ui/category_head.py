"""The head of a category: where it stands, what it says of itself, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from emag_desk.ui.category_forest import CHIP_LABELS, Flag, Forest
from emag_desk.ui.flow import FlowLayout
from emag_desk.ui.language import say_label, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.offer_sections import Pills
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import UNIT, PlainLabel, empty


class Breadcrumb(QWidget):
    """The way to a category; each step is a button that goes there."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("breadcrumb")
        self._flow = FlowLayout(gap=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._flow)
        self._steps: tuple[tuple[int, str], ...] = ()
        self._height = self.fontMetrics().height() + UNIT

    def show_path(self, steps: Sequence[tuple[int, str]]) -> None:
        """Show the way through these (category, name)."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        empty(self._flow)
        for place, (number, name) in enumerate(steps):
            if place:
                arrow = QLabel("›", self)
                arrow.setProperty("faint", True)
                arrow.setFixedHeight(self._height)
                self._flow.addWidget(arrow)
            button = QToolButton(self)
            text = clean(name, lines=False)
            button.setText(text.replace("&", "&&"))
            button.setAccessibleName(self.tr("Go to {name}").format(name=text))
            button.setObjectName(f"crumb-{number}")
            button.setProperty("crumb", True)
            button.setFixedHeight(self._height)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, number=number: self.wanted.emit(number))
            self._flow.addWidget(button)
        self.updateGeometry()

    def texts(self) -> list[str]:
        """The names on show."""
        return [name for _, name in self._steps]


class CategoryHead(QWidget):
    """Breadcrumb, name, pills and buttons. Says what is wanted and does none of it."""

    category_wanted = Signal(int)
    product_wanted = Signal()
    offers_wanted = Signal()
    template_wanted = Signal()
    read_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = Breadcrumb(self)
        self.path.wanted.connect(self.category_wanted)
        self.title = PlainLabel("", self, bold=True, scale=1.25, wrap=True, selectable=True)
        self.title.setObjectName("categoryTitle")
        self.pills = Pills(self)
        self.read_at = PlainLabel("", self, tone=Tone.MUTED)
        self.read_at.setObjectName("categoryReadAt")
        self.new_button = self._button(self.tr("&New product here"), "newProductButton", self.product_wanted)
        self.new_button.setProperty("primary", True)
        self.offers_button = self._button(self.tr("&Offers of this category"), "categoryOffers", self.offers_wanted)
        self.template_button = self._button(self.tr("&Export template…"), "exportTemplate", self.template_wanted)
        self.read_button = self._button(self.tr("&Read again"), "readCategory", self.read_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        for button in (self.new_button, self.offers_button, self.template_button, self.read_button):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.read_at)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, UNIT + 2, 2 * UNIT, UNIT)
        column.setSpacing(UNIT // 2 + 2)
        column.addWidget(self.path)
        column.addWidget(self.title)
        column.addWidget(self.pills)
        column.addSpacing(2)
        column.addLayout(buttons)

    def _button(self, text: str, name: str, wanted: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(wanted)
        return button

    def show_category(self, forest: Forest, number: int) -> None:
        """Show what the list says of a category; characteristics come later."""
        tree = forest.tree
        self.path.show_path([(step, tree.name(step)) for step in tree.path(number)[:-1]])
        self.path.setVisible(bool(self.path.texts()))
        self.title.setText(tree.name(number))
        allowed = forest.has(number, Flag.ALLOWED)
        pills = [(say_label(CHIP_LABELS[Flag.ALLOWED]), Tone.GOOD) if allowed else (self.tr("Not allowed"), Tone.BAD)]
        pills += [
            (say_label(CHIP_LABELS[flag]), Tone.NOTICE)
            for flag in (Flag.EAN, Flag.WARRANTY)
            if forest.has(number, flag)
        ]
        self.pills.show_pills([*pills, (str(number), Tone.NEUTRAL)])
        self.new_button.setEnabled(allowed)
        self.new_button.setToolTip(
            self.tr("Build a product of this category")
            if allowed
            else self.tr("eMAG does not allow this account to sell here. Ask for access in the seller panel.")
        )

    def show_offers(self, count: int) -> None:
        """How many cached offers the category holds; negative while nobody knows."""
        text = self.tr("&Offers of this category")
        self.offers_button.setText(f"{text} ({show_whole(count)})" if count > 0 else text)
        self.offers_button.setEnabled(count != 0)
