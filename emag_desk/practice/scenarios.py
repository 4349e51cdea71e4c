"""What state the practice shop's offers are in: mostly healthy, with every trouble eMAG knows of somewhere."""

from __future__ import annotations

import random
from dataclasses import dataclass

#: After this many offers the states repeat, which is what makes counting a filter pure arithmetic.
PERIOD = 1000

#: `validation_status.value` -> eMAG's text (protocol §4.2). 7 was removed in 4.4.7.
VALIDATION_TEXTS = {
    0: "Draft",
    1: "In MKTP validation",
    2: "Awaiting brand validation",
    3: "Waiting for EAN approval",
    4: "New documentation validation pending",
    5: "Rejected brand",
    6: "Invalid product - EAN rejected",
    8: "Documentation rejected",
    9: "Approved documentation",
    10: "Blocked",
    11: "Update awaiting approval",
    12: "Update rejected",
    13: "Waiting for saleable offer",
    14: "Unsuccessful translation",
    15: "Translation in progress",
    16: "Translation pending",
    17: "Partial translation",
}
OFFER_VALIDATION_TEXTS = {1: "Saleable", 2: "Invalid price"}

#: States of a product whose catalogue page exists, so that it has a part number key (assumed).
WITH_PAGE = frozenset({3, 4, 6, 8, 9, 10, 11, 12})


@dataclass(frozen=True)
class Scenario:
    """The state an offer starts in. `stocked`: it has pieces. `wrong_price`: eMAG rejects its price."""

    status: int = 1
    validation: int = 9
    translation: int = 9
    stocked: bool = True
    wrong_price: bool = False

    @property
    def offer_validation(self) -> int:
        """1 saleable, 2 invalid price."""
        return 2 if self.wrong_price else 1

    @property
    def shown_translation(self) -> int:
        """`translation_validation_status.value`: follows the documentation unless translating is the trouble."""
        return self.translation if self.translation != 9 else self.validation


HEALTHY = Scenario()

_SHARES: tuple[tuple[Scenario, int], ...] = (
    (Scenario(stocked=False), 38),
    (Scenario(status=0), 22),
    (Scenario(status=0, stocked=False), 8),
    (Scenario(status=2, stocked=False), 14),
    (Scenario(wrong_price=True), 16),
    (Scenario(validation=0, stocked=False), 4),
    (Scenario(validation=1), 5),
    (Scenario(validation=2), 3),
    (Scenario(validation=3), 6),
    (Scenario(validation=4), 4),
    (Scenario(validation=5), 3),
    (Scenario(validation=6, stocked=False), 3),
    (Scenario(validation=8), 8),
    (Scenario(validation=10, status=0), 2),
    (Scenario(validation=11), 5),
    (Scenario(validation=12), 4),
    (Scenario(translation=13), 1),
    (Scenario(translation=14), 1),
    (Scenario(translation=15), 1),
    (Scenario(translation=16), 1),
    (Scenario(translation=17), 1),
)


def scenario_table(key: int) -> tuple[Scenario, ...]:
    """One scenario for each place of the period, shuffled by the key; about 85 % are healthy."""
    table = [scenario for scenario, share in _SHARES for _ in range(share)]
    table += [HEALTHY] * (PERIOD - len(table))
    random.Random(key).shuffle(table)
    return tuple(table)
