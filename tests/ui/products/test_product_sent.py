"""From the empty form to eMAG and back: a product with every kind of question, typed in two accounts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt

from emag_desk.domain.commands import State
from emag_desk.practice.process import PracticeProcess
from emag_desk.ui.product_window import ProductWindow
from emag_desk.ui.review import ReviewDialog

Run = Callable[[Any], Any]
RO, BG, EVERY_KIND = "shop-ro", "shop-bg", 60_002
CONTROL = Qt.KeyboardModifier.ControlModifier
ANSWERS = {
    "name": "Proba",
    "brand": "Luxora",
    "warranty": "24",
    "characteristic:21001": "7",
    "characteristic:21003": "5 W",
    "characteristic:21008": " ",
    "characteristic:21010": "640x480",
    "characteristic:21011": "30x40x50-10",
    "characteristic:6506:original": "36 EU",
    "characteristic:6506:converted": "36 EU",
    "sale_price": "100",
    "min_sale_price": "80",
    "max_sale_price": "150",
    "vat_id": " ",
    "stock:1": "5",
}

pytestmark = pytest.mark.usefixtures("hurried")


@pytest.fixture(scope="module")
def marketplace(practice_of: Callable[..., PracticeProcess]) -> PracticeProcess:
    return practice_of(offers=300, seed=5)


@pytest.fixture
def connected(marketplace: PracticeProcess) -> dict[str, str]:
    """Both shops at the practice marketplace, each on its platform."""
    return {
        f"EMAG_{shop}_{name}": value
        for shop, platform in (("SHOP_RO", "emag-ro"), ("SHOP_BG", "emag-bg"))
        for name, value in (
            ("USERNAME", marketplace.username),
            ("PASSWORD", marketplace.password),
            ("BASE_URL", marketplace.url(platform)),
            ("PLATFORM", platform),
        )
    }


def fill(here: Any, window: ProductWindow, answers: dict[str, str]) -> None:
    """F7 leads from one missing field to the next; whatever it stops at is typed."""
    for _ in range(40):
        window.state.settle()
        if not window.state.missing:
            return
        here.keys(Qt.Key.Key_F7)
        key = window.form.current
        if answers[key] == " ":
            here.keys(Qt.Key.Key_Space)
        else:
            here.type(answers[key])
    raise AssertionError(f"still missing: {window.state.missing}")


@pytest.mark.parametrize(
    ("account", "vat_id", "own"),
    [
        (RO, 10, {"ean": "4012345678901", "part_number": "EK-RO", "characteristic:21005": "negru"}),
        (BG, 6, {"ean": "3801234567898", "part_number": "EK-BG", "characteristic:21005": "Черен"}),
    ],
)
def test_a_product_is_built_corrected_and_sent_by_keyboard(
    run: Run, bench: Any, connected: dict[str, str], account: str, vat_id: int, own: dict[str, str]
) -> None:
    async def scene() -> None:
        async with bench(connected) as here:
            rates = [{"vat_id": vat_id, "vat_rate": 0.2}]  # those of the shops in the cache are made up
            await here.desk.thread.run(here.desk.cache.put_reference, account, "vat", rates)
            await here.desk.offers.pull(here.desk.account(account))
            window = await here.new(account, EVERY_KIND)
            await here.until(lambda: window.category.is_known)
            await here.settled()
            fill(here, window, {**ANSWERS, **own, "sale_price": "70"})
            here.keys(Qt.Key.Key_Return, hold=CONTROL)
            await here.settled()
            assert window.form.current == "sale_price" and await here.staged() == []
            here.retype("100")
            here.keys(Qt.Key.Key_Return, hold=CONTROL)
            await here.settled()
            (command,) = await here.staged()
            number = command.object_id
            review = ReviewDialog(here.desk, here.tasks, window)
            review.open()
            await here.until(lambda: review.model.changes)
            review.accept_warnings()  # a new value, no image: advice
            assert review.model.ticked(), [line.problems for line in review.model.changes[0].lines]
            review.send_button.click()
            await here.tasks.saved()  # approved
            await here.desk.push.run_until_empty(account)
            await here.until_async(lambda: here.state_of(number, account), State.CONFIRMED, State.CONFIRMED_WITH_NOTES)
            await here.until(lambda: not window.opening.new)
            await here.settled()
            # The form now edits what eMAG has.
            assert window.state.base is not None and window.state.changes() == {}
            assert window.state.value("characteristic:6506:original") == ["36 EU"]
            assert window.state.value("characteristic:6506:converted") == ["36 EU"]
            assert window.state.value("emag_club") == ["0"]
            review.done(0)

    run(scene())
