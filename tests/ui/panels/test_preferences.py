"""The preferences dialog: what is changed is saved, what a variable decides cannot be changed."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from emag_desk.ui.preferences import PreferencesDialog

Run = Callable[[Any], Any]


def opened(here: Any) -> PreferencesDialog:
    dialog = PreferencesDialog(here.desk, here.tasks)
    dialog.open()
    return dialog


def test_changes_are_saved_and_the_rest_stays(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            before = here.desk.settings.preferences
            dialog = opened(here)
            fields: dict[str, Any] = dialog.fields
            fields["theme"].setCurrentIndex(fields["theme"].findData("dark"))
            fields["large_change_percent"].setValue(12.5)
            fields["share"].setValue(70)
            fields["other_per_second"].setValue(2)
            here.press(dialog, "savePreferencesButton")
            await here.settled()
            after = here.desk.settings.preferences
            assert (after.theme, after.large_change_percent, after.other_per_second) == ("dark", Decimal("12.5"), 2)
            assert after.share == 0.7
            assert (after.total_seconds, after.log_days, after.who) == (before.total_seconds, before.log_days, "Ana")
            assert not dialog.isVisible()

    run(scene())


def test_opening_and_saving_changes_nothing(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            before = here.desk.settings.preferences
            dialog = opened(here)
            here.press(dialog, "savePreferencesButton")
            await here.settled()
            assert here.desk.settings.preferences == before

    run(scene())


def test_cancelling_saves_nothing_and_defaults_only_fill_the_fields(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = opened(here)
            fields: dict[str, Any] = dialog.fields
            fields["log_days"].setValue(7)
            here.press(dialog, "defaultsButton")
            assert fields["log_days"].value() == 30
            fields["log_days"].setValue(7)
            dialog.reject()
            assert here.desk.settings.preferences.log_days == 30

    run(scene())


def test_what_a_variable_decides_is_shown_and_locked(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels(environment={"EMAG_DESK_THEME": "dark"}) as here:
            dialog = opened(here)
            fields: dict[str, Any] = dialog.fields
            assert fields["theme"].currentData() == "dark" and not fields["theme"].isEnabled()
            assert fields["log_days"].isEnabled()
            assert here.says(dialog, "cannot be changed here") or "theme" not in dialog.values()

    run(scene())


def test_changes_need_a_name_to_be_kept_with(run: Run, panels: Any, monkeypatch: Any) -> None:
    async def scene() -> None:
        async with panels(environment={"EMAG_DESK_WHO": ""}) as here:
            dialog = opened(here)
            who: Any = dialog.fields["who"]
            assert who.isEnabled()
            here.type(who, " ")
            assert not dialog.save_button.isEnabled()
            assert "Give your name" in dialog.banner.text()
            here.type(who, "Maria")
            here.press(dialog, "savePreferencesButton")
            await here.settled()
            assert here.desk.settings.preferences.who == "Maria"

    run(scene())
