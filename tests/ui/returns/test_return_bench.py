"""The return bench: a scanner and a few keys are enough, no note is lost, and eMAG hears what is decided."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from emag_desk.errors import InputError, MarketplaceError
from emag_desk.store.reader import CacheReader
from emag_desk.ui.returns.bench import ReturnBench
from emag_desk.ui.returns.bench_find import find
from emag_desk.ui.returns.bench_photos import MOST_PHOTOS, PhotoBox
from emag_desk.ui.returns.dossier import DossierDialog
from emag_desk.ui.returns.move import MoveDialog

from .return_bench import OpenedReturns, ReturnsBench, click

pytestmark = pytest.mark.usefixtures("hurried")

Run = Callable[[Coroutine[Any, Any, None]], None]
Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def beeps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """How often the operator heard that something is wrong."""
    heard: list[str] = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append("beep"))
    return heard


async def opened(shop: ReturnsBench) -> ReturnBench:
    """The bench, once its window is in front."""
    shop.tab.actions_["returnBench"].trigger()
    await shop.until(lambda: shop.tab.findChild(ReturnBench) is not None)
    bench = shop.tab.findChild(ReturnBench)
    assert isinstance(bench, ReturnBench)
    await shop.until(lambda: not shop.tasks.is_running(bench._task("begin")))
    bench.activateWindow()
    return bench


async def scan(shop: ReturnsBench, bench: ReturnBench, text: str) -> None:
    """What a scanner does: the code and Enter, as fast as it can."""
    bench.scan.setFocus()
    bench.scan.setText(text)
    QTest.keyClick(bench.scan, Key.Key_Return)
    await shop.until(lambda: not shop.tasks.is_running(bench._task("scan")))


def photo(path: Path, name: str = "box.jpg") -> Path:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#aa3311"))
    assert image.save(str(path / name))
    return path / name


def drop(bench: ReturnBench, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Modifier.NoModifier
    bench.line.photos.list.dropEvent(QDropEvent(QPointF(5, 5), action, mime, left, none))


def test_a_parcel_is_judged_with_a_scanner_and_a_few_keys(
    run: Run, returns_tab: OpenedReturns, beeps: list[str], tmp_path: Path
) -> None:
    async def job() -> None:
        async with returns_tab() as shop:
            (number,) = await shop.arrive(6)
            order = shop.rows()[0].order_id
            bench = await opened(shop)
            await scan(shop, bench, str(order))
            assert bench.opened is not None and bench.opened.row.id == number
            assert bench.scan.hasFocus()  # the next scan may be a product
            QTest.keyClick(bench.scan, Key.Key_4, Modifier.AltModifier)
            await shop.until(lambda: "Damaged" in str(bench.side.lines.item(0).data(Qt.ItemDataRole.UserRole + 40)))
            QTest.keyClick(bench.scan, Key.Key_3, Modifier.ControlModifier)
            refusal = bench.line.reject_reason.text
            assert "deteriorări" in refusal and "{product}" not in refusal
            bench.line.serial.setText("SN-1")
            drop(bench, photo(tmp_path))
            await shop.tasks.saved()
            assert len(bench.line.photos.names) == 1
            # The program ends in the middle of it, and begins again.
            bench.close()
            await shop.tasks.saved()
            bench.setParent(None)
            bench.deleteLater()
            bench = await opened(shop)
            await shop.until(lambda: bench.opened is not None)
            assert "was open when the bench was closed" in bench.banner.text()
            assert (bench.line.serial.text(), bench.line.reject_reason.text) == ("SN-1", refusal)
            assert bench.line.group.checkedId() == 4 and len(bench.line.photos.names) == 1
            assert "reject_reason" not in str(shop.events(number, "return")) and not beeps
            QTest.keyClick(bench.scan, Key.Key_R, Modifier.ControlModifier | Modifier.ShiftModifier)
            await shop.until(lambda: any(isinstance(one, MoveDialog) and one.lines for one in shop.dialogs()))
            dialog = next(one for one in shop.dialogs() if isinstance(one, MoveDialog))
            assert dialog.lines[0].reject_reason.text == refusal
            click(dialog, "actButton")
            await shop.until(lambda: bench.opened is None)
            await shop.until(lambda: shop.document(number)["request_status"] == 4)
            assert shop.document(number)["products"][0]["reject_reason"] == refusal
            assert "SN-1" not in str(shop.document(number))  # that is ours
            await shop.until(lambda: bench.scan.hasFocus())
            assert str(shop.tab.settings.value("bench/return", "")) == ""

    run(job())


def test_what_is_not_found_beeps_and_what_is_doubtful_is_chosen(
    run: Run, returns_tab: OpenedReturns, beeps: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def job() -> None:
        async with returns_tab() as shop:
            first, second = await shop.arrive(3, 3)
            bench = await opened(shop)
            await scan(shop, bench, "0000000000000")
            assert beeps == ["beep"] and "No return is known here for 0000000000000" in bench.banner.text()
            customer = next(row.customer for row in shop.rows() if row.id == second)
            await scan(shop, bench, customer)
            assert bench.opened is None and "No return has exactly" in bench.banner.text()
            numbers = [
                bench.side.found.item(at).data(Qt.ItemDataRole.UserRole).id for at in range(bench.side.found.count())
            ]
            bench.side.found.setCurrentRow(numbers.index(second))
            QTest.keyClick(bench.side.found, Key.Key_Return)
            await shop.until(lambda: bench.opened is not None)
            assert bench.opened is not None and bench.opened.row.id == second
            # A product of the open return goes to its line; it does not look for another return.
            code = bench.opened.lines[0].product_id
            bench.side.lines.setCurrentRow(-1)
            await scan(shop, bench, code)
            assert bench.side.lines.currentRow() == 0 and bench.opened.row.id == second

            # eMAG is not there: what was noted is kept, and the decision waits.
            async def silent(*_: object) -> None:
                raise MarketplaceError("eMAG does not answer.", cause="X")

            monkeypatch.setattr(shop.desk.returns, "read", silent)
            await scan(shop, bench, str(first))
            assert bench.opened.row.id == first
            assert not bench.foot.moves[6].toolTip().startswith("A return") and not bench.foot.moves[7].isEnabled()
            click(bench, "benchReceive")
            dialog = await shop.opened(MoveDialog)
            assert "eMAG does not answer" in dialog.age.text()
            assert dialog.act_button.isEnabled()
            QTest.keyClick(dialog, Key.Key_Escape)
            await shop.until(lambda: not any(isinstance(one, MoveDialog) for one in shop.dialogs()))
            assert bench.opened is not None
            bench.foot.next_button.setFocus()
            QTest.keyClicks(bench.foot.next_button, "594")  # a scanner does not look where the cursor is
            assert bench.scan.text() == "594"
            QTest.keyClick(bench, Key.Key_Escape)
            assert bench.isVisible() and bench.focusWidget() is bench.scan
            click(bench, "benchNext")
            QTest.keyClick(bench.scan, Key.Key_Escape)
            assert not bench.isVisible()

    run(job())


def test_the_dossier_holds_what_the_bench_found(run: Run, returns_tab: OpenedReturns, tmp_path: Path) -> None:
    async def job() -> None:
        async with returns_tab() as shop:
            iban = "RO49AAAA1B31007593840000"
            (number,) = await shop.arrive(6, customer_account_iban=iban)
            bench = await opened(shop)
            await scan(shop, bench, str(number))
            bench.line.note.setPlainText("<b>Zgâriat</b> pe spate")
            QGuiApplication.clipboard().setImage(QImage(str(photo(tmp_path))))
            click(bench, "benchPastePhoto")
            await shop.tasks.saved()
            name = bench.line.photos.names[0]
            await shop.go(0)
            QTest.keyClick(bench.scan, Key.Key_D, Modifier.ControlModifier)
            await shop.until(lambda: shop.tab.findChild(DossierDialog) is not None)
            dialog = shop.tab.findChild(DossierDialog)
            assert isinstance(dialog, DossierDialog)
            await shop.until(lambda: dialog.document)
            assert dialog.document.startswith(b"%PDF") and dialog.standing.text() == "1 products, 1 photos"
            with_photo = len(dialog.document)
            dialog.photos.click()
            await shop.until(lambda: dialog.document and len(dialog.document) < with_photo)
            await dialog.write(tmp_path / "dossier.pdf")
            text = await asyncio.to_thread(words_of, tmp_path / "dossier.pdf")
            assert "<b>Zgâriat</b> pe spate" in text and str(number) in text
            assert "RO49" in text and iban not in "".join(text.split())
            shop.desk.directory.photos.joinpath(name).unlink()
            dialog.photos.click()
            await shop.until(lambda: dialog.standing.text() == "1 products, 0 photos")

    run(job())


def words_of(path: Path) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_photos_are_private_copies_and_nothing_else_is_taken(tmp_path: Path) -> None:
    place = tmp_path / "photos"
    place.mkdir()
    box = PhotoBox(place)
    name = box.keep_file(photo(tmp_path, "x.png"), "shop-ro-12-3")
    assert name.startswith("shop-ro-12-3-") and name.endswith(".png")
    assert (place / name).stat().st_mode & 0o077 == 0
    for wrong, text in (("page.jpg", "<html>"), ("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")):
        (tmp_path / wrong).write_text(text)
        with pytest.raises(InputError, match="no photo"):
            box.keep_file(tmp_path / wrong, "a")
    with pytest.raises(InputError, match="cannot be read"):
        box.keep_file(tmp_path / "none.jpg", "a")
    with (tmp_path / "huge.jpg").open("wb") as file:
        file.truncate(25_000_001)
    with pytest.raises(InputError, match="25 MB"):
        box.keep_file(tmp_path / "huge.jpg", "a")
    assert [path.name for path in place.iterdir()] == [name]
    with pytest.raises(InputError):
        box.path("../outbox.db")
    made = (place / name).stat().st_mtime
    assert box.prune({name}, made + 1e6) == 0 and box.prune((), made + 10) == 0 and box.prune((), made + 1e6) == 1
    assert MOST_PHOTOS > 1


def test_the_label_of_a_parcel_finds_its_return(run: Run, returns_tab: OpenedReturns) -> None:
    async def job() -> None:
        async with returns_tab() as shop:
            row = next(row for row in shop.rows() if row.awbs and row.account == "shop-ro")
            await shop.desk.returns.read_awbs(shop.desk.account("shop-ro"), row.awbs)

            def look(reader: CacheReader) -> list[object]:
                awb = reader.returns.awbs(row.account, row.awbs)[0]
                return [find(reader, text).only for text in (awb.number, f"{awb.number}001", str(row.awbs[0]))]

            found = await shop.desk.readers.run(look)
            assert [one and one.id for one in found] == [row.id] * 3  # type: ignore[attr-defined]

    run(job())
