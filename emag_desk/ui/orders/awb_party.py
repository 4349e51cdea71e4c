"""One side of an AWB: who sends or receives, under which phone, and where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from emag_desk.domain.parties import Address, Locality, Party
from emag_desk.ui.orders.problem_labels import ProblemLabels
from emag_desk.ui.orders.suggest import Look, SuggestEdit
from emag_desk.ui.plain import clean
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import UNIT

#: Rows of the form that one of the seller's own addresses stands for.
_OF_ADDRESS = ("locality_id", "street", "zipcode")


class PartyForm(QWidget):
    """`side` is "sender" or "receiver", as in the keys of the problems; one's `own` one chooses among own addresses.

    Who sends is oneself, except where a customer sends something back.
    """

    changed = Signal()

    def __init__(
        self,
        side: str,
        labels: ProblemLabels,
        look: Look,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        own: bool | None = None,
    ) -> None:
        super().__init__(parent)
        self._side, self._labels = side, labels
        self._own = side == "sender" if own is None else own
        self._party = Party()
        self._filling = False
        self._cells: dict[str, QWidget] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(UNIT + 4)
        self._form.setVerticalSpacing(UNIT // 2 + 2)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.name = self._line("name", self.tr("Name"))
        self.contact = self._line("contact", self.tr("Contact"))
        self.phone1 = self._line("phone1", self.tr("Phone"))
        self.phone2 = self._line("phone2", self.tr("Second phone"))
        self.address = self._addresses()
        self.locality = SuggestEdit(f"{side}Locality", self.tr("Locality"), look, tasks, self)
        self.locality.setPlaceholderText(self.tr("Type the first letters"))
        self.locality.chosen.connect(self._locality_chosen)
        self.locality.textEdited.connect(lambda _: self._locality_typed())
        self.locality.looked.connect(self.locality.setToolTip)
        self._add("locality_id", self.tr("Locality"), self.locality)
        self.street = self._line("street", self.tr("Street"))
        self.zipcode = self._line("zipcode", self.tr("Postal code"))
        self.legal = QCheckBox(self.tr("A company"), self)
        self.legal.setObjectName(f"{side}Legal")
        self.legal.toggled.connect(lambda _: self._edited())
        if not self._own:
            self._form.addRow("", self.legal)
        else:
            self.legal.hide()

    def _line(self, name: str, label: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(f"{self._side}{name.capitalize()}")
        line.setAccessibleName(label)
        line.setMaxLength(500)
        line.textEdited.connect(lambda _: self._edited())
        self._add(name, label, line)
        return line

    def _add(self, name: str, label: str, field: QWidget) -> None:
        cell = self._cells[name] = self._labels.below(field, f"{self._side}.{name}")
        self._form.addRow(label, cell)

    def _addresses(self) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(f"{self._side}Address")
        box.setAccessibleName(self.tr("Address"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(18)
        box.currentIndexChanged.connect(lambda _: self._address_chosen())
        self._add("address_id", self.tr("Address"), box)
        self._form.setRowVisible(self._cells["address_id"], self._own)
        return box

    # In

    def show_addresses(self, addresses: Sequence[Address]) -> None:
        """The seller's own addresses, to choose from."""
        self._filling = True
        self.address.clear()
        for address in addresses:
            if address.address_id:
                self.address.addItem(clean(address.label, lines=False), address)
        self.address.addItem(self.tr("Another address"), None)
        self._filling = False

    def show_party(self, party: Party, locality: str) -> None:
        """Fill the fields; `locality` is what its place is called."""
        self._filling = True
        self._party = party
        for name in ("name", "contact", "phone1", "phone2", "street", "zipcode"):
            getattr(self, name).setText(clean(getattr(party, name), lines=False))
        self.locality.setText(clean(locality, lines=False))
        self.legal.setChecked(party.legal_entity)
        ids = [address.address_id if address is not None else "" for address in self._choices()]
        self.address.setCurrentIndex(ids.index(party.address_id) if party.address_id in ids else len(ids) - 1)
        self._filling = False
        self._show_rows()

    # Out

    @property
    def party(self) -> Party:
        """What stands in the fields."""
        return replace(
            self._party,
            name=self.name.text().strip(),
            contact=self.contact.text().strip(),
            phone1=_compact(self.phone1.text()),
            phone2=_compact(self.phone2.text()),
            street=self.street.text().strip(),
            zipcode=self.zipcode.text().strip(),
            legal_entity=self.legal.isChecked(),
        )

    # What the operator does

    def _choices(self) -> list[Address | None]:
        return [self.address.itemData(number) for number in range(self.address.count())]

    def _address_chosen(self) -> None:
        if self._filling:
            return
        address = self.address.currentData()
        if address is None:
            self._party = replace(self._party, address_id="", locality_id=None)
            self.locality.clear()
        else:
            found = {"locality_id": address.locality_id, "address_id": address.address_id}
            self._party = replace(self._party, **found)
            self._filling = True
            self.street.setText(clean(address.address, lines=False))
            self.zipcode.setText(clean(address.zipcode, lines=False))
            self._filling = False
        self._show_rows()
        self._edited()

    def _show_rows(self) -> None:
        for name in _OF_ADDRESS:
            self._form.setRowVisible(self._cells[name], not self._party.address_id)

    def _locality_typed(self) -> None:
        self._party = replace(self._party, locality_id=None)
        self._edited()

    def _locality_chosen(self, locality: Locality) -> None:
        self._party = replace(self._party, locality_id=locality.emag_id)
        self.locality.setText(clean(locality.label, lines=False))
        self._edited()

    def _edited(self) -> None:
        if not self._filling:
            self.changed.emit()


def _compact(phone: str) -> str:
    """A phone number without what people put between its digits."""
    return "".join(letter for letter in phone if letter not in " .-()/\u00a0")
