"""The rejection inbox: refused products by error, one value for many of them, and the way on to Review or the form."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import State
from emag_desk.domain.product_keys import unpack
from emag_desk.errors import MarketplaceError
from emag_desk.ui.outbox_view import OutboxTab
from emag_desk.ui.rejection_groups import WORDS_ROLE
from emag_desk.ui.rejection_offers import RejectedColumn

Run = Callable[[Any], Any]
RO, SHOES, COLOUR, SIZE = "shop-ro", 100, 5401, 6506
REFUSED = 3
COLOUR_ERROR = f"Invalid characteristics: value of characteristic with id {COLOUR} must be one of: Alb, Negru, Roșu"
SIZE_ERROR = f"Invalid characteristics: value of characteristic with id {SIZE} was not set"


def shoe(number: int, errors: Iterable[str], status: int = 8, **more: Any) -> dict[str, Any]:
    """A pair of shoes whose documentation was refused."""
    return {
        "id": number,
        "part_number": f"PN-{number}",
        "name": f"Pantof {number}",
        "brand": "Luxora",
        "category_id": SHOES,
        "ean": ["5949999000019"],
        "status": 1,
        "sale_price": 100,
        "min_sale_price": 60,
        "max_sale_price": 150,
        "stock": [{"warehouse_id": 1, "value": 10}],
        "handling_time": [{"warehouse_id": 1, "value": 1}],
        "vat_id": 1,
        "warranty": 24,
        "emag_club": 1,
        "ownership": True,
        "characteristics": [{"id": COLOUR, "value": "Alb mat"}],
        "validation_status": [{"value": status, "errors": list(errors)}],
        **more,
    }


REFUSALS = [
    *(shoe(number, [COLOUR_ERROR]) for number in (11, 12, 13)),
    shoe(14, [COLOUR_ERROR], ownership=False),
    shoe(15, [SIZE_ERROR]),
    shoe(16, ["<b>Ceva</b> nu este în regulă"]),
]


class Inbox:
    """The section on screen, and what a test needs of it."""

    def __init__(self, here: Any, tab: OutboxTab) -> None:
        self.here, self.tab = here, tab
        self.page, self.pane, self.list = tab.rejections, tab.rejections.pane, tab.rejections.list
        self.forms: list[tuple[str, int]] = []
        self.reviews: list[bool] = []
        tab.form_wanted.connect(lambda account, number: self.forms.append((account, number)))
        tab.review_wanted.connect(lambda: self.reviews.append(True))

    async def show(self) -> None:
        self.tab.show_section(REFUSED)
        await self.here.until(lambda: self.list.groups.groups)
        await self.settled()

    async def settled(self) -> None:
        """Everything is read, checked and planned."""
        await self.here.until(lambda: not self.pane._typing.isActive() and not self.page._settling.isActive())
        await self.here.settled()
        await self.here.tasks.saved()
        await self.here.settled()

    async def choose(self, title: str) -> None:
        """Look at the group with this title."""
        titles = [str(self.list.groups.index(row).data()) for row in range(self.list.groups.rowCount())]
        self.list.setCurrentIndex(self.list.groups.index(titles.index(title)))
        await self.settled()

    async def write(self, text: str) -> None:
        """Type a new value and press Enter."""
        assert self.pane.row is not None
        self.pane.row.focus_first()
        line = self.pane.row.editor.stops()[0]
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)
        await self.settled()

    def standing(self) -> dict[int, str]:
        model = self.pane.products
        rows = range(model.rowCount())
        return {model.products[row].offer_id: str(model.index(row, RejectedColumn.STANDING).data()) for row in rows}

    def label(self, name: str) -> str:
        found = self.tab.findChild(QLabel, name)
        assert found is not None
        return found.text()

    async def press(self, name: str) -> None:
        await self.here.press(self.tab, name)
        await self.settled()


@asynccontextmanager
async def inbox(bench: Any, offers: Iterable[dict[str, Any]] = REFUSALS) -> AsyncIterator[Inbox]:
    async with bench() as here:
        await here.desk.thread.run(here.desk.cache.put_offers, RO, list(offers))
        tab = OutboxTab(here.desk, here.tasks)
        tab.resize(1300, 800)
        tab.show()
        try:
            yield Inbox(here, tab)
        finally:
            tab.disconnect_changes()
            tab.hide()
            tab.deleteLater()


def test_the_same_error_of_many_products_is_one_card_the_largest_first(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with inbox(bench) as at:
            await at.show()
            cards = [
                (str(at.list.groups.index(row).data()), at.list.groups.groups[row].count)
                for row in range(at.list.groups.rowCount())
            ]
            assert cards[0] == ("Culoare", 4)
            assert sorted(cards[1:]) == [("Mărime", 1), ("The product as a whole", 1)]
            assert at.list.groups.index(0).data(WORDS_ROLE) == COLOUR_ERROR
            assert at.label("rejectionWords") == COLOUR_ERROR
            assert at.label("rejectionSummary") == "6 products, 3 errors"
            chip = at.tab.findChild(QAbstractButton, "refusedChip")
            assert chip is not None and chip.text().endswith("6")
            assert str(at.pane.products.index(0, RejectedColumn.NOW).data()) == "Alb mat"

    run(scene())


def test_one_value_is_checked_against_every_product_and_staged_for_those_that_can_take_it(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with inbox(bench) as at:
            await at.show()
            assert not at.pane.stage_button.isEnabled()  # nothing was typed yet
            await at.write("Mov")  # not in eMAG's list
            assert not at.pane.stage_button.isEnabled()
            assert "not a value that eMAG takes" in at.standing()[11]
            assert at.pane.row is not None
            at.pane.row.editor.show_values([])
            await at.write("Negru")
            assert at.pane.stage_button.text() == "&Stage for 3 products"
            assert "does not let you edit" in at.standing()[14]
            assert at.label("leftOutLabel") == "one cannot take it"
            at.pane.products.tick([13], False)
            await at.settled()
            await at.press("stageFixButton")
            staged = await at.here.staged()
            assert [(one.object_id, one.source) for one in staged] == [(11, "rejections"), (12, "rejections")]
            assert [unpack(text) for text in staged[0].edits.values()] == [["Negru"]]
            assert at.standing()[11] == "Staged: Negru" and at.standing()[13] == ""
            assert not at.pane.products.ticked & {11, 12}
            assert "Review sends" in at.pane.banner.text()
            at.pane.banner.pressed.emit()
            assert at.reviews

    run(scene())


def test_nothing_leaves_the_inbox_before_review(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with inbox(bench) as at:
            await at.show()
            await at.write("Negru")
            await at.press("stageFixButton")
            counts = await at.here.desk.thread.run(at.here.desk.outbox.counts)
            assert set(counts) == {State.DRAFT}

    run(scene())


def test_rounds_are_counted(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with inbox(bench) as at:
            await at.show()
            for value in ("Negru", "Alb"):
                await at.choose("Culoare")
                assert at.pane.row is not None
                at.pane.products.tick([11], True)
                at.pane.products.tick([12, 13, 14], False)
                at.pane.row.editor.show_values([])
                await at.write(value)
                await at.press("stageFixButton")
                await at.here.answer(11, State.CONFIRMED_WITH_NOTES, ["saved"])
                # eMAG's people refuse it again.
                await at.here.desk.thread.run(at.here.desk.cache.put_offers, RO, REFUSALS)
                at.here.desk.changes.announce(Kind.OFFERS)
                await at.settled()
            await at.choose("Culoare")
            model = at.pane.products
            assert str(model.index(0, RejectedColumn.ROUNDS).data()) == "sent twice"
            assert str(model.index(1, RejectedColumn.ROUNDS).data()) == "–"
            assert at.label("rejectionWhere").endswith("sent twice")

    run(scene())


def test_each_tag_of_a_characteristic_is_corrected_and_both_leave_together(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with inbox(bench) as at:
            await at.show()
            await at.choose("Mărime")
            assert [at.pane.part.itemText(row) for row in range(at.pane.part.count())] == ["original", "converted"]
            await at.write("36 EU")
            await at.press("stageFixButton")
            at.pane.part.setCurrentIndex(1)
            at.pane.part.activated.emit(1)
            await at.settled()
            assert at.pane.products.ticked == {15}
            await at.write("39 INTL")
            await at.press("stageFixButton")
            (staged,) = await at.here.staged()
            wanted = {key: unpack(text) for key, text in staged.edits.items()}
            assert wanted == {
                f"characteristic:{SIZE}:original": ["36 EU"],
                f"characteristic:{SIZE}:converted": ["39 INTL"],
            }

    run(scene())


def test_an_error_that_names_no_field_leads_to_the_form(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with inbox(bench) as at:
            await at.show()
            await at.choose("The product as a whole")
            assert at.label("rejectionWords") == "<b>Ceva</b> nu este în regulă"
            assert at.pane.row is None and not at.pane.stage_button.isVisible()
            await at.press("openRejectedButton")
            QTest.keyClick(at.pane.table, Qt.Key.Key_Return)
            assert at.forms == [(RO, 16), (RO, 16)]

    run(scene())


def test_what_was_typed_and_ticked_survives_a_pull(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with inbox(bench) as at:
            await at.show()
            await at.write("Negru")
            at.pane.products.tick([12], False)
            await at.here.desk.thread.run(at.here.desk.cache.put_offers, RO, REFUSALS)
            at.here.desk.changes.announce(Kind.OFFERS)
            await at.settled()
            assert at.pane.values == ["Negru"]
            assert at.pane.products.ticked == {11, 13, 14}

    run(scene())


def test_without_the_template_it_says_so_and_reads_it_when_told(run: Run, bench: Any) -> None:
    unread = 777

    async def scene() -> None:
        async with inbox(bench, [shoe(11, [COLOUR_ERROR], category_id=unread)]) as at:
            asked: list[int] = []

            async def read(account: Any, number: int, language: str = "") -> None:
                asked.append(number)
                if len(asked) == 1:
                    raise MarketplaceError("eMAG cannot be reached.", cause="OFFLINE")
                colour = {"id": COLOUR, "name": "Culoare", "type_id": 11, "values": ["Alb"], "allow_new_value": 0}
                document = {"id": unread, "name": "Ghete", "is_allowed": 1, "characteristics": [colour]}
                await at.here.desk.thread.run(at.here.desk.cache.categories.put_template, RO, "", document)

            at.here.desk.read_category = read
            await at.show()
            assert at.label("rejectionTitle") == f"Characteristic {COLOUR}"
            assert str(unread) in at.pane.banner.text()
            at.pane.banner.pressed.emit()
            await at.settled()
            assert at.pane.banner.text() == "eMAG cannot be reached."
            at.pane.banner.pressed.emit()
            await at.settled()
            assert asked == [unread, unread]
            assert at.label("rejectionTitle") == "Culoare"
            assert at.pane.field is not None and at.pane.field.choices == ("Alb",)
            assert not at.pane.banner.text()

    run(scene())


def test_when_nothing_is_refused_it_says_what_would_stand_here(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with inbox(bench, []) as at:
            at.tab.show_section(REFUSED)
            await at.settled()
            texts = [label.text() for label in at.page.findChildren(QLabel) if label.isVisible()]
            assert "Nothing is refused" in texts

    run(scene())
