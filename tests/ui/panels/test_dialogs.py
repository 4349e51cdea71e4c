"""Messages and questions: Esc is no, a dangerous Enter is no, nothing blocks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from emag_desk.errors import DeskError
from emag_desk.ui.dialogs import confirm, confirm_typed, show_error

Run = Callable[[Any], Any]


async def pressed(here: Any, key: Qt.Key, *, dangerous: bool) -> bool:
    answers: list[bool] = []

    async def asking() -> None:
        answers.append(await confirm(None, title="t", text="Really?", action="&Do it", dangerous=dangerous))

    here.tasks.start("ask", asking())
    dialog = await here.question()
    here.qtbot.keyClick(dialog, key)
    await here.settled()
    return answers[0]


def test_escape_means_no_and_so_does_enter_where_it_is_dangerous(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            assert await pressed(here, Qt.Key.Key_Escape, dangerous=False) is False
            assert await pressed(here, Qt.Key.Key_Return, dangerous=False) is True
            assert await pressed(here, Qt.Key.Key_Return, dangerous=True) is False

    run(scene())


def test_what_cannot_be_taken_back_wants_its_number_typed(run: Run, panels: Any) -> None:
    answers: list[bool] = []

    async def scene() -> None:
        async with panels() as here:

            async def asking() -> None:
                answers.append(await confirm_typed(None, title="t", text="Sure?", action="Send", wanted="12345"))

            here.tasks.start("ask", asking())
            dialog = await here.question()
            button = here.find(dialog, QPushButton, "confirmButton")
            field = here.find(dialog, QLineEdit, "wantedEdit")
            here.type(field, "1234")
            assert not button.isEnabled()
            here.type(field, "12345")
            here.press(dialog, "confirmButton")
            await here.settled()
            assert answers == [True]

    run(scene())


def test_an_error_is_shown_with_its_remedy(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            shown = show_error(None, DeskError("The file {path} is gone.", path="<i>a</i>", remedy="Look for it."))
            dialog = await here.question()
            assert dialog is shown
            assert here.says(dialog, "The file <i>a</i> is gone.") and here.says(dialog, "Look for it.")

    run(scene())
