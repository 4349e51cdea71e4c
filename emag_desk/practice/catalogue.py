"""The offers nobody has touched yet: each one is computed from the seed, the platform and its place, never stored."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from emag_desk.practice.documenting import FAMILY_SIZE, Documenter, Sheet
from emag_desk.practice.ean_codes import with_check_digit
from emag_desk.practice.mixing import Scramble, key_of, mix
from emag_desk.practice.offer import Offer
from emag_desk.practice.platforms import HANDLING_TIMES, Platform
from emag_desk.practice.product_types import BRANDS, ProductType
from emag_desk.practice.scenarios import PERIOD, WITH_PAGE, Scenario, scenario_table

FIRST_ID = 100_001
LARGEST_ID = 16_777_215  # protocol §4.1
_LETTERS = "0123456789ABCDFGHJKLMNPQRSTVWXYZ"
_PNK_SIZE = len(_LETTERS) ** 5


class Catalogue:
    """`count` offers in a row; `state(place)` is the offer at a place, `place(id)` finds an id again."""

    def __init__(self, platform: Platform, seed: int, count: int) -> None:
        if not 0 <= count <= LARGEST_ID - FIRST_ID:
            raise ValueError(f"between 0 and {LARGEST_ID - FIRST_ID} offers are possible")
        self.platform = platform
        self.count = count
        self._key = key_of(seed, platform.code)
        self.scenarios = scenario_table(self._key)
        self._step = max(1, min(7, (LARGEST_ID - FIRST_ID) // max(count, 1)))
        self._eans = Scramble(10**9, mix(self._key ^ 1))
        self._part_numbers = Scramble(10**8, mix(self._key ^ 2))
        self._keys = Scramble(_PNK_SIZE, mix(self._key ^ 3))
        self._documenter = Documenter(platform)
        self._taxed = {rate.vat_id: rate.permille for rate in platform.vat_rates}
        self._vat = next(rate.vat_id for rate in platform.vat_rates if rate.is_default)
        self._reduced_vat = next(rate.vat_id for rate in platform.vat_rates if not rate.is_default)

    # Places and names -------------------------------------------------------------------------------------------

    def id_at(self, place: int) -> int:
        """The seller's product id at a place: ascending, with gaps."""
        return FIRST_ID + place * self._step + mix(self._key + place) % self._step

    def place(self, offer_id: int) -> int | None:
        """Where an id stands; None when it was never given out."""
        place = (offer_id - FIRST_ID) // self._step
        return place if 0 <= place < self.count and self.id_at(place) == offer_id else None

    def place_of_ean(self, ean: str) -> int | None:
        """Which offer carries an EAN."""
        if len(ean) != 13 or not ean.isdigit() or not ean.startswith(self.platform.ean_prefix):
            return None
        place = self._eans.undo(int(ean[3:12]))
        return place if place < self.count and self.ean_at(place) == ean else None

    def place_of_part_number(self, part_number: str) -> int | None:
        """Which offer carries a part number, with or without the offer id behind it that eMAG sometimes adds."""
        digits = part_number.split("-")[1] if part_number.count("-") in (1, 2) else ""
        if len(digits) != 8 or not (digits.isascii() and digits.isdigit()):
            return None
        place = self._part_numbers.undo(int(digits))
        if place >= self.count:
            return None
        return (
            place
            if self.state(place).documentation.part_number in (part_number, f"{part_number}-{self.id_at(place)}")
            else None
        )

    def place_of_key(self, part_number_key: str) -> int | None:
        """Which offer hangs on a part number key (PNK)."""
        if len(part_number_key) != 9 or any(letter not in _LETTERS for letter in part_number_key[1:6]):
            return None
        number = 0
        for letter in part_number_key[1:6]:
            number = number * len(_LETTERS) + _LETTERS.index(letter)
        place = self._keys.undo(number)
        if place >= self.count:
            return None
        return place if self.state(place).documentation.part_number_key == part_number_key else None

    def ean_at(self, place: int) -> str:
        """An EAN-13 with a valid check digit."""
        return with_check_digit(f"{self.platform.ean_prefix}{self._eans.do(place):09d}")

    def _key_at(self, place: int) -> str:
        number = self._keys.do(place)
        letters = ""
        for _ in range(5):
            number, letter = divmod(number, len(_LETTERS))
            letters = _LETTERS[letter] + letters
        return f"D{letters}MBM"

    # Offers -----------------------------------------------------------------------------------------------------

    def scenario(self, place: int) -> Scenario:
        """The state the offer at a place starts in."""
        return self.scenarios[place % PERIOD]

    def stocks(self, place: int) -> tuple[int, int]:
        """General and estimated stock of an untouched offer, cheaper than working out the whole of it."""
        dice = mix(self._key ^ (place << 1))
        general = sum(self._stock(place, dice).values())
        return general, max(general - self._reserved(place, dice), 0)

    def states(self) -> Iterator[Offer]:
        """All of them, one by one."""
        return (self.state(place) for place in range(self.count))

    def state(self, place: int) -> Offer:
        """The offer at a place as it is before anyone edits it."""
        dice = mix(self._key ^ (place << 1))
        group = place // FAMILY_SIZE
        group_dice = mix(self._key + 7 * group)
        family = group_dice % 10 < 3 and _can_differ(self.platform.types[group_dice % len(self.platform.types)])
        scenario = self.scenarios[place % PERIOD]
        design = group_dice if family else mix(dice)
        kind = self.platform.types[design % len(self.platform.types)]
        offer_id = self.id_at(place)
        part_number = f"{BRANDS[(design >> 8) % len(BRANDS)][:3].upper()}{kind.code}-{self._part_numbers.do(place):08d}"
        sheet = Sheet(
            place=place,
            offer_id=offer_id,
            kind=kind,
            dice=dice,
            design=design,
            family=family,
            scenario=scenario,
            # Sometimes the offer id comes back behind the part number (protocol §2.3).
            part_number=f"{part_number}-{offer_id}" if (dice >> 4) % 33 == 0 else part_number,
            key=self._key_at(place) if scenario.validation in WITH_PAGE else None,
            ean=self.ean_at(place),
        )
        vat_id = self._reduced_vat if kind.reduced_vat else self._vat
        price = self._price(kind, design, self._taxed[vat_id])
        sellers = 1 + (dice >> 40) % 9 * ((dice >> 44) % 3 != 0)
        stock = self._stock(place, dice)
        on_sale = scenario.status == 1 and scenario.stocked and scenario.validation in (3, 9, 11, 12)
        wins = sellers == 1 or (dice >> 48) % 100 < 60
        best = price if wins else price * (90 + (dice >> 20) % 10) // 100
        if scenario.wrong_price:
            wins, best = False, price * 3 // 10
        return Offer(
            id=offer_id,
            documentation=self._documenter.document(sheet),
            status=scenario.status,
            validation=scenario.validation,
            translation=scenario.shown_translation,
            offer_validation=scenario.offer_validation,
            sale_price=price,
            # An operator who brings a wrong price down to the market's finds room for it.
            min_sale_price=price * 2 // 5 if scenario.wrong_price else price * 4 // 5,
            max_sale_price=price * 3 // 2,
            recommended_price=price * 13 // 10 if (dice >> 12) % 10 < 3 else 0,
            best_price=best,
            sellers=sellers,
            rank=(1 if wins else min(2 + (dice >> 52) % 4, max(sellers, 2))) if on_sale else None,
            stock=stock,
            handling_time={warehouse: HANDLING_TIMES[(dice >> 56) % 4] for warehouse in stock},
            reserved=self._reserved(place, dice),
            vat_id=vat_id,
            emag_club=int((dice >> 60) % 10 < 7),
        )

    def _stock(self, place: int, dice: int) -> dict[int, int]:
        stocked = self.scenarios[place % PERIOD].stocked
        pieces = (dice >> 24) & 0xFF
        first = 1 + pieces * pieces // 150 if stocked else 0
        if dice % 100 < 12:
            return {1: first, 2: (dice >> 32) % 60 if stocked else 0}
        return {1: first}

    def _reserved(self, place: int, dice: int) -> int:
        return (dice >> 8) % 3 if self.scenarios[place % PERIOD].stocked else 0

    def _price(self, kind: ProductType, design: int, permille: int) -> int:
        """A net price in ten-thousandths whose gross price ends in .99 (HUF: in 990)."""
        share = (design >> 16) & 0xFFFF
        gross = kind.low * 100 + (kind.high - kind.low) * 100 * share * share // 0xFFFF**2
        local = int(gross * self.platform.rate) if self.platform.rate != Fraction(1) else gross
        step = self.platform.step
        local = max(local // step, 1) * step + step - max(step // 100, 1)
        return (local * 100 * 1000 + (1000 + permille) // 2) // (1000 + permille)


def _can_differ(kind: ProductType) -> bool:
    """Whether there are enough colours or sizes for the members of a family to differ."""
    return kind.coloured or len(kind.specs) >= FAMILY_SIZE
