"""The detail pane: everything about one offer, editing with the reasons under the fields, the newest choice wins."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from emag_desk.domain.commands import State
from emag_desk.ui import offer_detail as detail_module
from emag_desk.ui.links import is_known, product_page
from emag_desk.ui.offer_detail import OfferDetail
from emag_desk.ui.offer_facts import market

Run = Callable[[Any], Any]


async def opened(here: Any, number: int = 1) -> tuple[OfferDetail, list[tuple[Any, ...]]]:
    detail = OfferDetail(here.desk.readers, tasks=here.tasks)
    detail.resize(420, 1000)
    detail.show()
    detail.connect_desk(here.desk)
    edits: list[tuple[Any, ...]] = []
    detail.edited.connect(lambda *edit: edits.append(edit))
    detail.show_offer((await here.offers())[number])
    await here.settled()
    return detail, edits


def problem(detail: OfferDetail, key: str) -> str:
    label = detail.editors.editors[key]._problem
    return "" if label.isHidden() else label.text()


def test_sections_say_in_words_what_emag_knows(run: Run, panels: Any, offer_json: Any) -> None:
    documented = offer_json(
        1,
        validation_status=[{"value": 8, "errors": ["characteristic with id 38 is not attached to template"]}],
        manufacturer=[{"name": "Luxora SRL", "address": "Brașov", "email": "x@y.ro"}],
        eu_representative=False,
        family={"id": 3, "name": "Lămpi"},
        description="&lt;p&gt;Lampă &lt;b&gt;LED&lt;/b&gt;&lt;/p&gt;",
        images=[{"url": "https://img.emag.ro/1.jpg"}],
        genius_eligibility=1,
        genius_eligibility_type=2,
    )

    async def scene() -> None:
        async with panels(offers=[documented]) as here:
            detail, _ = await opened(here)
            assert detail.title.text() == "Lampă 1"
            pills = [pill.text() for pill in detail.pills._pills if not pill.isHidden()]
            assert pills == ["Active", "Documentation rejected", "Rank 2"]
            assert "Documentation: Documentation rejected (cannot be sold)" in detail.validation.texts()
            assert detail.errors.texts() == ["• characteristic with id 38 is not attached to template"]
            assert ("Family", "Lămpi") in detail.identity.texts()
            assert ("Eligible", "yes, EasyBox") in detail.genius.texts()
            assert ("Manufacturer", "Luxora SRL, Brașov, x@y.ro") in [
                (caption.text(), value.text()) for caption, value in detail.safety._rows
            ]
            assert ("EU representative", "missing") in [(c.text(), v.text()) for c, v in detail.safety._rows]
            assert detail.description.text() == "Lampă LED"
            assert [button.text() for button in detail.images._buttons] == ["https://img.emag.ro/1.jpg"]
            assert detail.raw.toPlainText() == ""  # folded: not laid out
            detail._sections["raw"]._head.click()
            assert '"sale_price": 100' in detail.raw.toPlainText()

    run(scene())


def test_the_margin_to_the_best_offer_is_told(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            row = (await here.offers())[1]
            facts = dict(market(row))
            assert facts["Rank"] == "2 of 3" and facts["Competitors"] == "2"
            assert facts["Ours"] == "+2.0 % against the best price, +2.00 RON"
            assert dict(market(row._replace(sale_price=row.best_offer_sale_price)))["Ours"] == "is the best price"
            assert market(row._replace(buy_button_rank=None, number_of_offers=None, best_offer_sale_price=None)) == []

    run(scene())


def test_typing_says_at_once_what_emag_would_refuse_and_enter_stages(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            detail, edits = await opened(here)
            price = detail.editors.editors["sale_price"]
            here.type(price.editor, "50")
            assert "below the minimum" in problem(detail, "sale_price")
            assert "60.50" in price._beside.text()  # with VAT
            here.type(price.editor, "abc")
            assert "not a price" in problem(detail, "sale_price")
            here.qtbot.keyClick(price.editor, Qt.Key.Key_Return)
            assert edits == []
            here.type(price.editor, "97,5")
            here.qtbot.keyClick(price.editor, Qt.Key.Key_Return)
            assert edits == [("shop-ro", 1, "sale_price", "97.50")]
            assert price._was_label.text() == "was 100.00"
            assert problem(detail, "sale_price") == ""

    run(scene())


def test_escape_forgets_what_was_typed(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            detail, edits = await opened(here)
            stock = detail.editors.editors["stock:1"].editor
            here.type(stock, "70000")
            assert "65" in problem(detail, "stock:1")
            here.qtbot.keyClick(stock, Qt.Key.Key_Escape)
            assert stock.text() == "10" and problem(detail, "stock:1") == ""
            stock.clearFocus()
            assert edits == []

    run(scene())


def test_status_and_vat_are_chosen_in_words(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            detail, edits = await opened(here)
            vat = detail.editors.editors["vat_id"].editor
            assert [vat.itemText(row) for row in range(vat.count())] == ["21 %", "11 %"]
            vat.setCurrentIndex(1)
            vat.activated.emit(1)
            status = detail.editors.editors["status"].editor
            status.setCurrentIndex(status.findData("0"))
            status.activated.emit(status.currentIndex())
            assert edits == [("shop-ro", 1, "vat_id", "2"), ("shop-ro", 1, "status", "0")]
            assert "no longer be on sale" in problem(detail, "status")

    run(scene())


def test_what_is_staged_is_marked_and_can_be_taken_back(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            await here.stage([(1, "sale_price", "100.00", "97.50"), (1, "recommended_price", "0.00", "120.00")])
            detail, edits = await opened(here)
            price = detail.editors.editors["sale_price"]
            assert price.editor.text() == "97.50" and price._was_label.isVisible()
            here.press(price, "revertFieldButton")
            assert edits == [("shop-ro", 1, "sale_price", "100.00")]
            assert price.editor.text() == "100.00" and not price._was_label.isVisible()
            assert here.find(detail.editors.editors["recommended_price"], QToolButton, "revertFieldButton").isVisible()

    run(scene())


def test_the_history_of_the_offer_is_there(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            await here.stage([(1, "sale_price", "100.00", "97.50"), (2, "sale_price", "100.00", "96.00")])
            await here.desk.thread.run(here.desk.outbox.approve_all)
            await here.answer_from_emag({1: (State.REJECTED, ("Too <b>low</b>.",)), 2: (State.CONFIRMED, ())})
            detail, _ = await opened(here)
            (line,) = detail.history.texts()
            assert "Ana: Price 100.00 → 97.50" in line and "Refused" in line and "Too <b>low</b>." in line

    run(scene())


def test_the_newest_choice_wins_and_documents_are_read_elsewhere(
    run: Run, panels: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    facts = detail_module.offer_facts

    def watched(*arguments: Any) -> Any:
        threads.append(threading.current_thread())
        return facts(*arguments)

    monkeypatch.setattr(detail_module, "offer_facts", watched)

    async def scene() -> None:
        async with panels() as here:
            detail, _ = await opened(here)
            rows = await here.offers()
            for number in range(2, 13):
                detail.show_offer(rows[number])
            assert detail.title.text() == "Lampă 12"
            await here.settled()
            assert ("Offer id", "12") in detail.identity.texts()
            assert threading.main_thread() not in threads
            detail.show_offer(None)
            await here.settled()
            assert detail.currentIndex() == 0

    run(scene())


def test_a_pull_that_changes_the_offer_does_not_take_what_is_being_typed(
    run: Run, panels: Any, offer_json: Any
) -> None:
    async def scene() -> None:
        async with panels() as here:
            detail, _ = await opened(here)
            price = detail.editors.editors["sale_price"].editor
            detail.activateWindow()
            here.type(price, "95")
            await here.desk.thread.run(
                here.desk.cache.put_offers, "shop-ro", [offer_json(1, sale_price=99, general_stock=3)]
            )
            detail._read_again()
            await here.settled()
            assert price.text() == "95"
            assert detail._offer is not None and str(detail._offer.sale_price) == "99.0000"

    run(scene())


def test_only_pages_of_emag_open_without_a_question(run: Run, panels: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    went: list[str] = []
    monkeypatch.setattr("emag_desk.ui.links.QDesktopServices.openUrl", lambda url: went.append(url.toString()))

    async def scene() -> None:
        async with panels() as here:
            detail, _ = await opened(here)
            here.qtbot.mouseClick(here.find(detail, QPushButton, "shopButton"), Qt.MouseButton.LeftButton)
            await here.settled()
            assert went == ["https://www.emag.ro/product/pd/DXK4T1BM/"]
            detail.images.wanted.emit("https://emag.ro.evil.example/1.jpg")
            await here.answer("cancelButton")
            detail.images.wanted.emit("file:///etc/passwd")
            await here.until(lambda: here.desk)
            await asyncio.sleep(0.02)
            assert len(went) == 1

    run(scene())


@pytest.mark.parametrize(
    ("address", "known"),
    [
        ("https://www.emag.ro/x", True),
        ("https://emag.bg", True),
        ("https://s13emagst.akamaized.net/p.jpg", False),
        ("https://x.emagst.akamaized.net/p.jpg", True),
        ("http://www.emag.ro/x", False),
        ("https://emag.ro.evil.example", False),
        ("https://notemag.ro", False),
        ("https://user@www.emag.ro", False),
        ("https://www.emag.ro:8443", False),
        ("https://[broken", False),
    ],
)
def test_which_hosts_are_known(address: str, known: bool) -> None:
    assert is_known(address) is known


def test_a_product_page_cannot_be_steered_by_a_part_number_key() -> None:
    assert product_page("emag-hu", "D/../x?y") == "https://www.emag.hu/product/pd/D%2F..%2Fx%3Fy/"
    assert product_page("fd-ro", "DX") == product_page("emag-ro", "") == ""
