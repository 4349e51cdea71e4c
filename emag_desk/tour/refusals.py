"""What eMAG's people refused: the same error of many products corrected once, and sent through Review."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt

from emag_desk.errors import DeskError
from emag_desk.practice.process import PracticeProcess
from emag_desk.tour.guide import Guide
from emag_desk.ui.outbox_view import OutboxTab
from emag_desk.ui.review import ReviewDialog
from emag_desk.ui.tab_places import OUTBOX

_ACCOUNT, _PLATFORM = "practice-ro", "emag-ro"
#: Pages of a hundred offers among which a category with several is looked for.
_PAGES = 4
#: As eMAG words it (protocol §4.2).
_ERROR = "Invalid characteristics: value of characteristic with id {id} must be one of: {values}"


class RefusalSteps:
    """The steps in the rejection inbox."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide

    async def prepare(self, process: PracticeProcess) -> None:
        """Let eMAG's people refuse one and the same characteristic of several offers of a category."""
        client = await self._guide.desk.client(_ACCOUNT)
        found: dict[int, list[int]] = {}
        for page in range(1, _PAGES + 1):
            for offer in await client.read("product_offer/read", {"currentPage": page, "itemsPerPage": 100}):
                found.setdefault(int(offer["category_id"]), []).append(int(offer["id"]))
        for category, offers in sorted(found.items(), key=lambda item: -len(item[1])):
            template = await asyncio.to_thread(process.ask, f"category/{_PLATFORM}/{category}")
            for one in template["characteristics"]:
                if one["is_mandatory"] and not one["allow_new_value"] and not one["tags"] and len(one["values"]) > 2:
                    text = _ERROR.format(id=one["id"], values=", ".join(one["values"][:6]))
                    for number in offers:
                        wanted = {"value": 8, "errors": [text]}
                        await asyncio.to_thread(process.ask, f"validation/{_PLATFORM}/{number}", wanted)
                    return

    async def take(self) -> None:
        """Look at the largest group, correct it, send everything."""
        guide = self._guide
        guide.window.show_tab(OUTBOX)
        tab = guide.window.tabs.currentWidget()
        if not isinstance(tab, OutboxTab):
            raise DeskError("There is no outbox tab.")
        guide.click(tab, "refusedChip")
        page, pane = tab.rejections, tab.rejections.pane
        await guide.until(lambda: page.list.groups.groups, "the refused products")
        await guide.until(lambda: pane.group is page.list.groups.groups[0], "the largest group")
        await guide.settle()
        if pane.detail.unread:
            page.read_templates()
            await guide.until(lambda: not pane.detail.unread, "what the category asks")
        await guide.settle()
        guide.picture("rejections", "Refused products: the same error is one card, however many products have it.")
        if pane.row is None or pane.field is None:
            return
        pane.row.focus_first()
        choices = [choice for choice in pane.field.choices if choice.isascii()]
        guide.write(tab, choices[0] if choices else "10")
        guide.press(tab, Qt.Key.Key_Return)
        await guide.until(lambda: pane.stage_button.isEnabled() or (pane.plan and pane.plan.left_out), "the check")
        await guide.settle()
        guide.picture("correction", "One value, checked against every product's own category before it is staged.")
        if pane.stage_button.isEnabled():
            guide.click(tab, "stageFixButton")
            await guide.until(lambda: pane.banner.text(), "the staged corrections")
            await guide.settle()
        guide.window.open_review()
        review = await guide.dialog(ReviewDialog)
        await guide.until(lambda: review.model.changes, "the review")
        await guide.settle()
        guide.picture("corrections-review", "Review: the attached offers and the corrections, old -> new.")
        await guide.send(review)
        guide.picture("all-sent", "New offers and corrections leave like any other change: each with its own result.")
        await guide.close(review)
