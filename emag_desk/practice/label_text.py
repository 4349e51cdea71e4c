"""What stands on a parcel's label, whatever it is printed with."""

from __future__ import annotations

from dataclasses import dataclass

from emag_desk.practice.awb_book import Party, Shipment


@dataclass(frozen=True)
class LabelText:
    """The words of one parcel's label."""

    courier: str
    number: str
    barcode: str
    piece: str
    sender: Party
    receiver: Party
    locker: str
    money: str
    weight: str
    subject: str
    observation: str

    def lines(self) -> list[tuple[str, str]]:
        """Lines below the barcode, each `large`, `small` or a `heading`."""
        to = self.receiver
        found = [
            ("small", f"AWB {self.number}   {self.piece}   {self.subject}"),
            ("heading", "DESTINATAR / RECIPIENT"),
            ("large", to.name),
            ("small", f"{to.contact}   {to.phone}"),
            ("small", to.street),
            ("large", f"{to.zipcode} {to.town}"),
            ("small", f"{to.county}, {to.country}"),
        ]
        if self.locker:
            found.append(("large", self.locker))
        found += [
            ("heading", "EXPEDITOR / SENDER"),
            ("small", f"{self.sender.name}   {self.sender.phone}"),
            ("small", f"{self.sender.street}, {self.sender.zipcode} {self.sender.town}"),
            ("large", f"COD {self.money}"),
            ("small", f"{self.weight} kg   {self.observation}"),
        ]
        return found


def label_text(shipment: Shipment, emag_id: int) -> LabelText:
    """The words for one parcel of a shipment."""
    wish = shipment.consignment
    place = shipment.parcels.index(emag_id)
    return LabelText(
        courier=wish.account.courier,
        number=shipment.number,
        barcode=shipment.barcode(place),
        piece=f"{place + 1}/{len(shipment.parcels)}",
        sender=wish.sender,
        receiver=wish.receiver,
        locker=(wish.locker_name or wish.locker_id)[:40],
        money=f"{wish.cod} {wish.currency}",
        weight=wish.weight,
        subject=f"RMA {wish.rma_id}" if wish.rma_id is not None else f"#{wish.order_id}",
        observation=wish.observation[:60],
    )
