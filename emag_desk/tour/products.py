"""A product's way: explore a category, build a product in it, see it refused offline, fix it, send it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from PySide6.QtCore import Qt

from emag_desk.domain.ean import check_digit
from emag_desk.domain.fields import Field, FieldKind
from emag_desk.errors import DeskError
from emag_desk.tour.guide import Guide
from emag_desk.ui.ean_attach import EanAttachDialog
from emag_desk.ui.product_window import ProductWindow
from emag_desk.ui.review import ReviewDialog
from emag_desk.ui.tab_places import CATEGORIES
from emag_desk.ui.tabs.categories import CategoriesTab

_ACCOUNT = "practice-ro"
#: What is looked for.
_WORD = "espressoare"
#: Of the practice marketplace's EANs, those that three divides belong to products that it knows.
_KNOWN = 3
_MOST_STEPS = 80


class ProductSteps:
    """The steps, in the order of the work."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide

    async def take(self) -> None:
        """Walk through them."""
        tab = await self._explore()
        window = await self._build(tab)
        await self._refused(window)
        await self._fix(window)
        await self._send(window)
        await self._attach()

    async def _explore(self) -> CategoriesTab:
        guide, tab = self._guide, self._guide.window.categories
        if tab is None:
            raise DeskError("There is no categories tab.")
        guide.window.show_tab(CATEGORIES)
        tab.places.choose(_ACCOUNT, "")
        await guide.settle()
        guide.click(tab, "pullCategoriesButton")
        await guide.until(lambda: len(tab.finder.forest) > 100 and not tab.jobs.running, "the categories")
        await guide.settle()
        tab.focus_search()
        guide.write(tab, _WORD)
        await guide.settle()
        guide.press(tab, Qt.Key.Key_Return)
        await guide.until(
            lambda: tab.detail.template is not None and tab.detail.template.category.id == tab.chosen, "it"
        )
        await guide.settle(1.0)
        guide.picture(
            "category", "Categories: search, tree, and what this one asks: mandatory first, tags, allowed values."
        )
        return tab

    async def _build(self, tab: CategoriesTab) -> ProductWindow:
        guide = self._guide
        guide.click(tab, "newProductButton")
        window = await guide.dialog(ProductWindow)
        await guide.until(lambda: any(field.given for field in window.state.fields), "the questions of the category")
        await guide.settle()
        await self._answer(window, only=6)
        guide.picture("form", "A product: only what this category asks, with what is still missing at the left.")
        # Two slips, as they happen: a digit of the EAN, and the price below its own minimum.
        await self._answer(window)
        return window

    async def _refused(self, window: ProductWindow) -> None:
        guide = self._guide
        guide.press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await guide.until(lambda: window.state.wrong() and window.banner.text(), "the refusal")
        await guide.settle()
        guide.picture("refused", "Refused before eMAG hears of it: the check digit, and a price below its own minimum.")

    async def _fix(self, window: ProductWindow) -> None:
        guide = self._guide
        for _ in range(_MOST_STEPS):
            wrong = window.state.wrong()
            if not wrong:
                break
            window.form.go(wrong[0])
            await guide.settle(0.1)
            await self._replace(window, wrong[0])
        await guide.settle()
        guide.press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await guide.until(self._staged, "the staged product")
        await guide.settle()
        guide.picture("staged", "Mended and staged: eMAG has still heard nothing; Review comes next.")

    async def _replace(self, window: ProductWindow, key: str) -> None:
        """Type a right value over a wrong one."""
        row = window.form.column.row(key)
        if row is None:
            raise DeskError("There is no field {key}.", key=key)
        row.editor.show_values([])
        row.editor.edited.emit()
        window.activateWindow()
        row.focus_first()
        self._guide.write(window, _eans(known=False).__next__() if key == "ean" else "100")
        self._guide.press(window, Qt.Key.Key_Return)
        await self._guide.settle(0.2)

    async def _staged(self) -> bool:
        drafts = await self._guide.desk.thread.run(self._guide.desk.outbox.drafts, _ACCOUNT)
        return any(command.kind == "product" for command in drafts)

    async def _send(self, window: ProductWindow) -> None:
        guide = self._guide
        window.review_wanted.emit()
        review = await guide.dialog(ReviewDialog)
        await guide.until(lambda: review.model.changes, "the review")
        await guide.settle()
        guide.picture("product-review", "Review shows every field of the product, in the words of its form.")
        await guide.send(review)
        guide.picture("product-sent", "Sent, and read back: what eMAG remarked would stand at its field in the form.")
        await guide.close(review)
        await guide.close(window)

    async def _attach(self) -> None:
        guide, forms = self._guide, self._guide.window.products
        if forms is None:
            raise DeskError("There are no product forms.")
        forms.find(_ACCOUNT)
        dialog = await guide.dialog(EanAttachDialog)
        known, unknown = _eans(known=True), _eans(known=False)
        codes = [next(known) for _ in range(8)] + [next(unknown), "5,94999E+12", "594999900001"]
        dialog.looking.paste.edit.setPlainText("\n".join(codes))
        dialog.looking.search()
        await guide.until(lambda: dialog.looking.found.rows, "the products")
        guide.click(dialog, "chooseAllButton")
        await guide.settle()
        guide.picture(
            "eans", "A pasted column of EANs: what eMAG has, what may be added, and what Excel did to the rest."
        )
        guide.click(dialog, "attachButton")
        await guide.until(lambda: dialog.sheet.rows, "the terms")
        dialog.cells.write(
            {(0, key): text for key, text in {"sale_price": "80", "vat_id": "21 %", "stock:1": "5"}.items()}
        )
        dialog.cells.write({(0, "min_sale_price"): "-20 %", (0, "max_sale_price"): "+50 %"})
        await guide.until(lambda: dialog.sheet.ready == len(dialog.sheet.rows), "prices and stock")
        await guide.settle()
        guide.picture("terms", "Price, VAT, bounds, stock and terms of all of them; the first row fills every row.")
        guide.click(dialog, "attachButton")
        await guide.until(self._staged, "the attached offers")
        await guide.settle()

    # Filling the form

    async def _answer(self, window: ProductWindow, only: int = _MOST_STEPS) -> None:
        """Go from one missing field to the next with F7, and answer what stands there."""
        guide = self._guide
        for _ in range(only):
            window.state.settle()
            if not window.state.missing:
                return
            guide.press(window, Qt.Key.Key_F7)
            await guide.settle(0.05)
            field = window.state.by_key.get(window.form.current)
            if field is None:
                raise DeskError("No field has the cursor.")
            if field.kind in (FieldKind.BOOLEAN, FieldKind.CHOICE):
                guide.press(window, Qt.Key.Key_Space if len(field.choices) <= _KNOWN else Qt.Key.Key_Down)
            else:
                guide.write(window, _answer(field))
                if field.given:
                    guide.press(window, Qt.Key.Key_Return)  # also closes the list of what eMAG takes
            await guide.settle(0.05)
        await guide.settle(0.2)


def _answer(field: Field) -> str:
    """What somebody types into a field."""
    if field.key in _ANSWERS:
        return _ANSWERS[field.key]
    if field.choices:
        return "".join(letter for letter in field.choices[0] if letter.isascii())
    by_kind = {
        FieldKind.NUMERIC: "10",
        FieldKind.NUMERIC_UNIT: "10 cm",
        FieldKind.SIZE: "39 EU",
        FieldKind.RESOLUTION: "640 x 480",
        FieldKind.VOLUME: "30 x 40 x 50 - 10",
        FieldKind.WHOLE: "5",
        FieldKind.PRICE: "100",
    }
    return by_kind.get(field.kind, "Luxora")


_ANSWERS = {
    "name": "Espressor manual Luxora, 20 bar",
    "brand": "Luxora",
    "part_number": "LX-TOUR-1",
    "ean": "5949999000018",
    "warranty": "24",
    "sale_price": "70",
    "min_sale_price": "80",
    "max_sale_price": "150",
}


def _eans(*, known: bool) -> Iterator[str]:
    """EANs of products that the practice marketplace has from others, or of none."""
    for number in count(1):
        body = f"594{number * 7919:09d}"
        code = body + check_digit(body)
        if (int(code) % _KNOWN == 0) == known:
            yield code
