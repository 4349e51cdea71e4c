"""The accounts dialog: add, duplicate, edit, remove; the password goes to the keyring and never comes back."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from emag_desk.domain.accounts import Account
from emag_desk.domain.findings import Finding, Verdict
from emag_desk.errors import SecretsError, Sentence
from emag_desk.ui.account_form import account_problems
from emag_desk.ui.accounts import AccountsDialog
from emag_desk.ui.connection_test import ConnectionTestDialog

Run = Callable[[Any], Any]

FBE = {
    "EMAG_FBE_USERNAME": "env@luxora.ro",
    "EMAG_FBE_PASSWORD": "from the environment",
    "EMAG_FBE_ACCOUNT_TYPE": "fbe",
}


async def opened(here: Any) -> AccountsDialog:
    dialog = AccountsDialog(here.desk, here.tasks)
    dialog.open()
    await here.settled()
    return dialog


def names(dialog: AccountsDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_a_new_account_is_saved_with_its_password_in_the_keyring(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels(accounts=()) as here:
            dialog = await opened(here)
            assert here.says(dialog, "No account yet")
            here.press(dialog, "addAccountButton")
            form = dialog.form
            here.type(form.name, "Luxora HU")
            form.platform.setCurrentIndex(form.platform.findData("emag-hu"))
            here.type(form.username, "api@luxora.hu")
            here.type(form.password, "top secret")
            here.press(dialog, "saveAccountsButton")
            await here.settled()
            account = here.desk.account("Luxora HU")
            assert (account.platform, account.username, account.kind) == ("emag-hu", "api@luxora.hu", "main")
            assert here.drawer.passwords == {account.key: "top secret"}
            assert "top secret" not in here.desk.directory.settings.read_text()
            assert form.password.text() == ""
            assert here.says(dialog, "A password is saved")
            assert not dialog.save_button.isEnabled()

    run(scene())


def test_an_edit_without_a_password_keeps_the_saved_one(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = await opened(here)
            here.type(dialog.form.allow_list, "depozit")
            dialog.form.warehouse.setValue(7)
            assert "not saved" in dialog.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
            here.press(dialog, "saveAccountsButton")
            await here.settled()
            account = here.desk.account("shop-ro")
            assert (account.ip_allow_list_name, account.warehouse_id) == ("depozit", 7)
            assert here.drawer.passwords["shop-ro"] == "secret of shop-ro"

    run(scene())


def test_a_saved_password_is_never_on_the_screen(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = await opened(here)
            here.press(dialog, "revealButton")
            assert not any("secret of" in line.text() for line in dialog.findChildren(QLineEdit))
            here.type(dialog.form.password, "abc")
            assert dialog.form.password.echoMode() is QLineEdit.EchoMode.Normal
            here.press(dialog, "revealButton")
            assert dialog.form.password.echoMode() is QLineEdit.EchoMode.Password

    run(scene())


def test_what_is_wrong_is_said_under_the_field_while_typing(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = await opened(here)
            here.press(dialog, "addAccountButton")
            assert not here.says(dialog, "Give the account a name")  # nobody typed anything yet
            here.type(dialog.form.name, "luxora bg")
            assert here.says(dialog, "called luxora bg already")
            here.type(dialog.form.username, "a:b")
            assert here.says(dialog, "cannot hold a colon")
            here.press(dialog, "saveAccountsButton")
            await here.settled()
            assert len(here.desk.accounts) == 2

    run(scene())


BASE = Account("k", "Shop", username="u")


@pytest.mark.parametrize(
    ("account", "field"),
    [
        (BASE, None),
        (replace(BASE, name=" "), "name"),
        (replace(BASE, username=""), "username"),
        (replace(BASE, platform="custom", base_url="https://erp.example/api"), None),
        (replace(BASE, platform="custom", base_url="http://127.0.0.1:8000/api-3"), None),
        (replace(BASE, platform="custom", base_url=""), "base_url"),
        (replace(BASE, platform="custom", base_url="http://erp.example/api"), "base_url"),
        (replace(BASE, platform="custom", base_url="https://u:p@erp.example/api"), "base_url"),
        (replace(BASE, platform="custom", base_url="https://erp.example/api?x=1"), "base_url"),
        (replace(BASE, platform="custom", base_url="https://[::1"), "base_url"),
        (replace(BASE, proxy="http://proxy:3128"), None),
        (replace(BASE, proxy="proxy:3128"), "proxy"),
        (replace(BASE, proxy="http://proxy:99999"), "proxy"),
        (replace(BASE, proxy="http://u:secret@proxy:3128"), "proxy"),
    ],
)
def test_the_rules_of_an_account(account: Account, field: str | None) -> None:
    found = account_problems(account, ["Other"])
    assert list(found) == ([field] if field else [])
    assert all("secret" not in str(sentence) for sentence in found.values())


def test_an_account_of_the_environment_is_shown_and_cannot_be_touched(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels(environment=FBE) as here:
            dialog = await opened(here)
            row = next(row for row, name in enumerate(names(dialog)) if name.lower() == "fbe")
            dialog.list.setCurrentRow(row)
            await here.settled()
            assert here.says(dialog, "environment variables")
            assert here.says(dialog, "The password comes from an environment variable.")
            assert dialog.form.name.isReadOnly() and not dialog.form.password.isEnabled()
            assert not dialog.remove_button.isEnabled()
            here.press(dialog, "duplicateAccountButton")
            assert dialog.form.account().origin == "file"
            assert "fbe" not in here.desk.directory.settings.read_text().lower()

    run(scene())


def test_without_a_keyring_the_password_can_be_kept_for_this_run(
    run: Run, panels: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = await opened(here)
            here.drawer.refuses = True
            here.type(dialog.form.password, "fresh")
            here.press(dialog, "saveAccountsButton")
            await here.settled()
            assert "for this run only" in dialog.banner.text()
            assert dialog.for_this_run.isChecked()
            here.press(dialog, "saveAccountsButton")
            await here.settled()
            assert here.desk.secrets.password("shop-ro") == "fresh"
            assert here.drawer.passwords["shop-ro"] == "secret of shop-ro"

    run(scene())


def test_no_keyring_at_all_is_said_at_once(run: Run, panels: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene() -> None:
        async with panels() as here:
            missing = Sentence("There is no keyring on this system, or it is not running.")

            def refuse(key: str) -> None:
                raise SecretsError(missing.text)

            monkeypatch.setattr(here.desk.secrets, "status", lambda: missing)
            monkeypatch.setattr(here.desk.secrets, "password", refuse)
            dialog = await opened(here)
            assert here.says(dialog, missing.text)
            assert dialog.for_this_run.isChecked()

    run(scene())


def test_removing_names_what_stays_and_asks_first(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = await opened(here)
            here.press(dialog, "removeAccountButton")
            question = await here.question()
            assert here.says(question, "history of what was sent")
            await here.answer("cancelButton")
            assert len(here.desk.accounts) == 2
            here.press(dialog, "removeAccountButton")
            await here.answer("confirmButton")
            await here.settled()
            assert [account.key for account in here.desk.accounts] == ["shop-bg"]
            assert names(dialog) == ["Luxora BG"]
            assert here.drawer.passwords == {"shop-bg": "secret of shop-bg"}

    run(scene())


def test_an_account_with_waiting_changes_is_not_removed(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            await here.stage([(1, "stock:1", "10", "11")])
            dialog = await opened(here)
            here.press(dialog, "removeAccountButton")
            await here.answer("confirmButton")
            await here.settled()
            assert "not settled" in dialog.banner.text()
            assert len(here.desk.accounts) == 2

    run(scene())


def test_closing_with_unsaved_edits_asks(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = await opened(here)
            here.type(dialog.form.name, "Other name")
            here.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
            await here.answer("cancelButton")
            assert dialog.isVisible()
            here.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
            await here.answer("confirmButton")
            await here.until(lambda: not dialog.isVisible())
            assert here.desk.account("shop-ro").name == "Luxora RO"

    run(scene())


def test_testing_takes_what_stands_in_the_form(run: Run, panels: Any) -> None:
    asked: list[tuple[Account, str | None]] = []

    async def diagnose(account: Account, password: str | None = None) -> Any:
        asked.append((account, password))
        yield Finding("Credentials", Verdict.PASSED, Sentence("eMAG accepts them."))

    async def scene() -> None:
        async with panels() as here:
            here.desk.diagnose = diagnose
            dialog = await opened(here)
            here.type(dialog.form.username, "")
            here.press(dialog, "testConnectionButton")
            assert here.says(dialog, "Give the user name")
            here.type(dialog.form.username, "new@luxora.ro")
            here.type(dialog.form.password, "typed")
            here.press(dialog, "testConnectionButton")
            await here.settled()
            account, password = asked[-1]
            assert (account.username, password) == ("new@luxora.ro", "typed")
            test = dialog.findChild(ConnectionTestDialog)
            assert test is not None and test.summary.text() == "Everything works."

    run(scene())


def test_the_settings_file_holds_no_password(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = await opened(here)
            here.type(dialog.form.password, "typed secret")
            here.press(dialog, "saveAccountsButton")
            await here.settled()
            saved = json.loads(here.desk.directory.settings.read_text())
            assert "typed secret" not in json.dumps(saved)
            assert here.drawer.passwords["shop-ro"] == "typed secret"

    run(scene())
