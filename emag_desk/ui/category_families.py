"""The family types of a category: by what its products can be grouped, and how the shop lets people choose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QTreeWidget, QTreeWidgetItem, QWidget

from emag_desk.domain.category_tree import display_label
from emag_desk.ui.language import say_label
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import EmptyState, scaled

if TYPE_CHECKING:
    from emag_desk.domain.categories import FamilyCharacteristic, FamilyType

_WIDTHS = (320, 170, 110, 80)


class FamiliesPane(QStackedWidget):
    """Family types with their characteristics below them, in eMAG's order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("familyTree")
        self.tree.setAccessibleName(self.tr("Family types"))
        self.tree.setProperty("roomy", True)
        self.tree.setUniformRowHeights(True)
        self.tree.setHeaderLabels(
            [self.tr("Family type"), self.tr("Shown as"), self.tr("Foldable"), self.tr("Order")],
        )
        header = self.tree.header()
        header.setStretchLastSection(False)
        for column, width in enumerate(_WIDTHS):
            header.resizeSection(column, width)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.addWidget(self.tree)
        self.addWidget(
            EmptyState(
                self.tr("No family types"),
                self.tr("Products of this category cannot be grouped into families."),
                self,
            )
        )

    def show_families(self, families: Sequence[FamilyType], names: Mapping[int, str]) -> None:
        """Show the family types of another category; `names` are those of its characteristics."""
        self.tree.clear()
        bold = scaled(self.font(), 1.0, self.font().Weight.Medium)
        for family in families:
            top = QTreeWidgetItem([clean(family.name or family.id, lines=False)])
            top.setFont(0, bold)
            top.setToolTip(0, str(family.id))
            for one in sorted(family.characteristics, key=lambda each: (each.display_order, each.characteristic_id)):
                top.addChild(self._item(one, names))
            self.tree.addTopLevelItem(top)
        self.tree.expandAll()
        self.setCurrentIndex(0 if families else 1)

    def _item(self, one: FamilyCharacteristic, names: Mapping[int, str]) -> QTreeWidgetItem:
        name = names.get(one.characteristic_id) or self.tr("Characteristic {number}").format(
            number=one.characteristic_id
        )
        method = (
            say_label(display_label(one.characteristic_family_type_id)) if one.characteristic_family_type_id else ""
        )
        foldable = self.tr("Yes") if one.is_foldable else self.tr("No")
        item = QTreeWidgetItem([clean(name, lines=False), method, foldable, str(one.display_order)])
        item.setToolTip(0, str(one.characteristic_id))
        return item
