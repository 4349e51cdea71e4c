"""Accounts and preferences: what the file, the variables and a `.env` file give, and what is said of the rest."""

from __future__ import annotations

import dataclasses
import json
import os
import stat
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import pytest

from emag_desk.domain.accounts import PLATFORMS, Account, Dialect
from emag_desk.environment import split_variable
from emag_desk.errors import SettingsError
from emag_desk.settings import Preferences, SettingsFile

SHOP = Account("shop", "Shop", platform="emag-hu", username="me@shop.example", warehouse_id=2)


def settings(folder: Path, environment: Mapping[str, str] | None = None, dotenv: str | None = None) -> SettingsFile:
    """Settings as the program would load them from `folder`."""
    if dotenv is not None:
        (folder / ".env").write_text(dotenv, encoding="utf-8")
    loaded = SettingsFile(folder / "settings.json", environment or {}, folder / ".env")
    loaded.load()
    return loaded


def variables(account: str, **values: str) -> dict[str, str]:
    """`EMAG_<ACCOUNT>_*` of an account that is complete."""
    return {f"EMAG_{account}_{name}": text for name, text in {"USERNAME": "u", "PASSWORD": "p", **values}.items()}


class TestFile:
    """The settings file."""

    def test_nothing_there_is_no_account_and_default_preferences(self, tmp_path: Path) -> None:
        fresh = settings(tmp_path)
        assert fresh.accounts == [] and fresh.problems == []
        assert fresh.preferences == Preferences()
        assert list(tmp_path.iterdir()) == []

    def test_an_account_is_there_after_a_restart(self, tmp_path: Path) -> None:
        settings(tmp_path).save_account(SHOP)
        assert settings(tmp_path).accounts == [SHOP]

    def test_only_the_owner_can_read_the_file(self, tmp_path: Path) -> None:
        settings(tmp_path).save_account(SHOP)
        assert stat.S_IMODE((tmp_path / "settings.json").stat().st_mode) == 0o600
        assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]

    def test_saving_again_replaces_and_removing_removes(self, tmp_path: Path) -> None:
        first = settings(tmp_path)
        first.save_account(SHOP)
        first.save_account(Account("other", "Other", username="x"))
        first.save_account(dataclasses.replace(SHOP, name="Shop HU"))
        assert [account.name for account in first.accounts] == ["Shop HU", "Other"]
        first.remove_account("shop")
        assert [account.key for account in settings(tmp_path).accounts] == ["other"]

    def test_keys_of_a_later_version_are_kept(self, tmp_path: Path) -> None:
        file = tmp_path / "settings.json"
        entry = {"key": "shop", "name": "Shop", "username": "u", "colour": "red"}
        file.write_text(json.dumps({"theme_pack": 1, "accounts": [entry, "?"], "preferences": {"sound": "off"}}))
        loaded = settings(tmp_path)
        loaded.save_account(dataclasses.replace(loaded.accounts[0], username="new"))
        loaded.save_preferences(Preferences(log_days=7))
        written = json.loads(file.read_text())
        assert written["theme_pack"] == 1 and written["preferences"] == {"sound": "off", "log_days": 7}
        assert written["accounts"][0]["colour"] == "red" and written["accounts"][0]["username"] == "new"
        assert written["accounts"][1] == "?"

    @pytest.mark.parametrize("damage", [b"{", b"[]", b"\xff\xfe\x00", b"", b'{"version": "x"}', b"[" * 100_000])
    def test_a_damaged_file_is_kept_aside_and_named(self, tmp_path: Path, damage: bytes) -> None:
        (tmp_path / "settings.json").write_bytes(damage)
        loaded = settings(tmp_path)
        assert loaded.accounts == []
        assert "settings.damaged-1.json" in str(loaded.problems[0])
        assert (tmp_path / "settings.damaged-1.json").read_bytes() == damage
        loaded.save_account(SHOP)
        (tmp_path / "settings.json").write_bytes(b"again")
        settings(tmp_path)
        assert (tmp_path / "settings.damaged-1.json").read_bytes() == damage
        assert (tmp_path / "settings.damaged-2.json").read_bytes() == b"again"

    def test_damage_found_while_saving_is_said_instead_of_dropping_the_other_accounts(self, tmp_path: Path) -> None:
        loaded = settings(tmp_path)
        loaded.save_account(SHOP)
        (tmp_path / "settings.json").write_bytes(b"{")
        with pytest.raises(SettingsError, match="damaged"):
            loaded.save_account(Account("other", "Other", username="x"))

    def test_a_file_of_a_newer_version_is_refused_and_left_alone(self, tmp_path: Path) -> None:
        file = tmp_path / "settings.json"
        file.write_text('{"version": 2}')
        with pytest.raises(SettingsError, match=r"newer eMAG Desk \(version 2\)"):
            settings(tmp_path)
        assert file.read_text() == '{"version": 2}'

    def test_an_account_that_makes_no_sense_is_left_out_and_named(self, tmp_path: Path) -> None:
        good = {"key": "good", "name": "Good", "username": "u"}
        bad = [{"key": "a", "name": "A", "username": "u", "warehouse_id": "x"}, 5, {**good, "name": "Twice"}]
        (tmp_path / "settings.json").write_text(json.dumps({"accounts": [*bad[:2], good, bad[2]]}))
        loaded = settings(tmp_path)
        assert [account.name for account in loaded.accounts] == ["Good"]
        assert ["warehouse_id" in str(loaded.problems[0]), "Account 2" in str(loaded.problems[1])] == [True, True]
        assert "good" in str(loaded.problems[2])

    def test_a_folder_that_cannot_be_written_is_a_sentence(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        blocked = SettingsFile(tmp_path / "file" / "settings.json", {})
        with pytest.raises(SettingsError, match=r"cannot be (read|written)"):
            blocked.load()
            blocked.save_account(SHOP)

    def test_a_failed_write_leaves_the_old_file(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        loaded = settings(tmp_path)
        loaded.save_account(SHOP)

        def full(_descriptor: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(SettingsError, match="No space left on device"):
            loaded.save_account(Account("other", "Other", username="x"))
        assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]
        assert settings(tmp_path).accounts == [SHOP]

    def test_two_programs_add_to_one_file(self, tmp_path: Path) -> None:
        window, command = settings(tmp_path), settings(tmp_path)
        window.save_account(SHOP)
        command.save_account(Account("other", "Other", username="x"))
        assert [account.key for account in settings(tmp_path).accounts] == ["shop", "other"]


class TestWrongAccounts:
    """What cannot be saved, and why."""

    @pytest.mark.parametrize(
        ("change", "sentence"),
        [
            ({"name": " "}, "needs a name"),
            ({"username": ""}, "has no user name"),
            ({"platform": "emag-pl"}, "unknown platform emag-pl"),
            ({"platform": "custom"}, "needs the address"),
            ({"base_url": "marketplace-api.emag.ro"}, "is not an address"),
            ({"base_url": "ftp://host/api-3"}, "is not an address"),
            ({"base_url": "https://host:x/api-3"}, "is not an address"),
            ({"base_url": "https://host/api 3"}, "is not an address"),
            ({"base_url": "https://u:secret@host/api-3"}, "must not hold a user name"),
            ({"base_url": "https://host/api-3?x=1"}, "must not hold"),
            ({"warehouse_id": 0}, "from 1 to 65535"),
            ({"proxy": "socks5://host:1"}, "is not an address"),
            ({"proxy": "http://u:secret@host:1"}, "in the clear"),
        ],
    )
    def test_it_is_said_and_nothing_is_written(self, tmp_path: Path, change: dict[str, str], sentence: str) -> None:
        wrong = dataclasses.replace(SHOP, **change)  # type: ignore[arg-type]
        with pytest.raises(SettingsError, match=sentence) as caught:
            settings(tmp_path).save_account(wrong)
        assert "secret" not in str(caught.value)
        assert list(tmp_path.iterdir()) == []

    def test_two_accounts_cannot_share_a_name(self, tmp_path: Path) -> None:
        loaded = settings(tmp_path)
        loaded.save_account(SHOP)
        with pytest.raises(SettingsError, match="already an account named Shop"):
            loaded.save_account(dataclasses.replace(SHOP, key="shop-2", name="SHOP"))

    def test_a_new_account_gets_a_key_of_its_own(self, tmp_path: Path) -> None:
        loaded = settings(tmp_path, variables("SHOP_2"))
        loaded.save_account(SHOP)
        assert [loaded.new_key(name) for name in ("Shop", "Şhop!", "łąd", "")] == ["shop-3", "hop", "d", "account"]

    def test_removing_what_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(SettingsError, match="There is no account nobody"):
            settings(tmp_path).remove_account("nobody")


class TestVariables:
    """`EMAG_*` variables."""

    @pytest.mark.parametrize(
        ("variable", "parts"),
        [
            ("EMAG_USERNAME", ("", "USERNAME")),
            ("EMAG_BASE_URL", ("", "BASE_URL")),
            ("EMAG_ACCOUNT_TYPE", ("", "ACCOUNT_TYPE")),
            ("EMAG_IP_WHITELIST_NAME", ("", "IP_WHITELIST_NAME")),
            ("EMAG_MAIN_USERNAME", ("MAIN", "USERNAME")),
            ("EMAG_MY_SHOP_USERNAME", ("MY_SHOP", "USERNAME")),
            ("EMAG_MY_ACCOUNT_TYPE", ("MY", "ACCOUNT_TYPE")),
            ("EMAG_BASE_URL_BASE_URL", ("BASE_URL", "BASE_URL")),
            ("EMAG_FBE_IP_WHITELIST_NAME", ("FBE", "IP_WHITELIST_NAME")),
            ("EMAG__USERNAME", None),
            ("EMAG_MAIN_USER", None),
            ("EMAG_DESK_THEME", None),
            ("EMAG_DESK_USERNAME", None),
            ("HOME", None),
        ],
    )
    def test_names_with_underscores(self, variable: str, parts: tuple[str, str] | None) -> None:
        assert split_variable(variable) == parts

    def test_the_single_account_of_the_brief(self, tmp_path: Path) -> None:
        given = {
            "EMAG_USERNAME": "your_emag_username",
            "EMAG_PASSWORD": "your_emag_api_key",
            "EMAG_BASE_URL": "https://marketplace-api.emag.ro/api-3",
            "EMAG_ACCOUNT_TYPE": "main",
        }
        loaded = settings(tmp_path, given)
        (account,) = loaded.accounts
        assert (account.key, account.platform, account.kind, account.origin) == (
            "emag",
            "emag-ro",
            "main",
            "environment",
        )
        assert (account.username, account.url) == ("your_emag_username", "https://marketplace-api.emag.ro/api-3")
        assert loaded.environment_password("emag") == "your_emag_api_key"
        assert loaded.problems == [] and loaded.ignored_variables == []

    def test_everything_about_one_of_several_accounts(self, tmp_path: Path) -> None:
        full = variables(
            "MY_SHOP",
            ACCOUNT_TYPE="FBE",
            PLATFORM="FD_BG",
            WAREHOUSE_ID="7",
            IP_WHITELIST_NAME="office",
            PROXY="http://u:secret@proxy:3128",
            DIALECT="erp",
            BASE_URL="https://erp.example/api/",
        )
        loaded = settings(tmp_path, {**full, **variables("HU", PLATFORM="emag-hu")})
        hungary, shop = loaded.accounts
        assert (hungary.key, hungary.currency) == ("hu", "HUF")
        assert shop == Account(
            key="my-shop",
            name="MY_SHOP",
            platform="fd-bg",
            base_url="https://erp.example/api",
            kind="fbe",
            username="u",
            warehouse_id=7,
            ip_allow_list_name="office",
            proxy="http://u:secret@proxy:3128",
            dialect=Dialect.ERP,
            origin="environment",
        )
        assert loaded.problems == []

    @pytest.mark.parametrize("platform", [code for code in PLATFORMS if code != "custom"])
    def test_the_platform_follows_from_its_address(self, tmp_path: Path, platform: str) -> None:
        address = PLATFORMS[platform].base_url + "/"
        assert settings(tmp_path, variables("A", BASE_URL=address)).accounts[0].platform == platform

    def test_another_address_is_a_platform_of_its_own(self, tmp_path: Path) -> None:
        (account,) = settings(tmp_path, variables("A", BASE_URL="http://127.0.0.1:8080/api-3")).accounts
        assert (account.platform, account.url) == ("custom", "http://127.0.0.1:8080/api-3")

    @pytest.mark.parametrize(
        ("given", "sentence"),
        [
            ({"EMAG_A_PASSWORD": "secret"}, "EMAG_A_PASSWORD is set, but EMAG_A_USERNAME is not"),
            ({"EMAG_USERNAME": "u"}, "EMAG_USERNAME is set, but EMAG_PASSWORD is not"),
            (variables("A", ACCOUNT_TYPE="fbm"), "EMAG_A_ACCOUNT_TYPE is 'fbm', which it cannot be. It can be: main"),
            (variables("A", WAREHOUSE_ID="one"), "EMAG_A_WAREHOUSE_ID is 'one'"),
            (variables("A", PLATFORM="pl"), "EMAG_A_PLATFORM is 'pl', which it cannot be. It can be: emag-ro"),
            (variables("A", DIALECT="soap"), "EMAG_A_DIALECT is 'soap'"),
            (variables("A", BASE_URL="nowhere"), r"EMAG_A_\* describe cannot be used: The API address nowhere"),
            (variables("A", PLATFORM="custom"), r"EMAG_A_\* describe cannot be used: .* needs the address"),
            ({**variables("A_B"), **variables("A-B")}, "other variables describe as well"),
        ],
    )
    def test_what_cannot_be_used_is_named_and_the_rest_works(
        self, tmp_path: Path, given: dict[str, str], sentence: str
    ) -> None:
        loaded = settings(tmp_path, {**variables("GOOD"), **given})
        assert "good" in [account.key for account in loaded.accounts]
        (problem,) = loaded.problems
        with pytest.raises(SettingsError, match=sentence):
            raise problem
        assert "secret" not in str(problem)

    def test_a_misspelt_variable_is_told(self, tmp_path: Path) -> None:
        assert settings(tmp_path, {"EMAG_MAIN_PASSWROD": "x"}).ignored_variables == ["EMAG_MAIN_PASSWROD"]

    def test_an_account_of_the_environment_is_never_written(self, tmp_path: Path) -> None:
        loaded = settings(tmp_path, variables("A"))
        with pytest.raises(SettingsError, match="comes from variables"):
            loaded.save_account(loaded.accounts[0])
        with pytest.raises(SettingsError, match="comes from variables"):
            loaded.remove_account("a")
        loaded.save_account(SHOP)
        loaded.save_preferences(Preferences(theme="dark"))
        assert '"u"' not in (tmp_path / "settings.json").read_text()

    def test_it_hides_its_namesake_in_the_file_and_leaves_it_there(self, tmp_path: Path) -> None:
        settings(tmp_path).save_account(SHOP)
        hidden = settings(tmp_path, variables("SHOP", USERNAME="other"))
        assert [account.username for account in hidden.accounts] == ["other"]
        assert settings(tmp_path).accounts == [SHOP]

    def test_a_lone_password_serves_an_account_of_the_file(self, tmp_path: Path) -> None:
        settings(tmp_path).save_account(SHOP)
        loaded = settings(tmp_path, {"EMAG_SHOP_PASSWORD": "p"})
        assert loaded.accounts == [SHOP] and loaded.environment_password("shop") == "p"
        assert loaded.environment_password("other") is None and loaded.problems == []

    def test_variables_cannot_send_a_stored_password_elsewhere(self, tmp_path: Path) -> None:
        """A `.env` in a downloaded folder must not redirect an account whose password is in the keyring."""
        settings(tmp_path).save_account(SHOP)
        loaded = settings(tmp_path, dotenv="EMAG_SHOP_BASE_URL=https://evil.example/api-3\nEMAG_SHOP_USERNAME=x\n")
        assert loaded.accounts == [SHOP]
        assert "EMAG_SHOP_PASSWORD is not" in str(loaded.problems[0])


class TestDotenv:
    """A `.env` file in the working directory."""

    def test_it_is_read_and_the_real_environment_wins(self, tmp_path: Path) -> None:
        text = "# comment\nexport EMAG_USERNAME=file\nEMAG_PASSWORD='p$HOME #1'\nEMAG_ACCOUNT_TYPE=fbe  # or main\n"
        loaded = settings(tmp_path, {"EMAG_USERNAME": "real", "EMAG_ACCOUNT_TYPE": ""}, text)
        (account,) = loaded.accounts
        assert (account.username, account.kind) == ("real", "fbe")
        assert loaded.environment_password("emag") == "p$HOME #1"

    def test_a_line_that_makes_no_sense_is_named(self, tmp_path: Path) -> None:
        loaded = settings(tmp_path, dotenv="EMAG_USERNAME=u\nEMAG_PASSWORD=p\n= ?\n")
        assert len(loaded.accounts) == 1
        assert "Line 3" in str(loaded.problems[0])

    def test_a_file_that_is_no_text_is_a_sentence(self, tmp_path: Path) -> None:
        (tmp_path / ".env").write_bytes(b"EMAG_USERNAME=\xff\xff")
        assert "cannot be read" in str(settings(tmp_path).problems[0])


class TestPreferences:
    """Preferences and their limits."""

    def test_what_differs_from_the_defaults_is_kept(self, tmp_path: Path) -> None:
        settings(tmp_path).save_preferences(Preferences(theme="dark", slip_factor=Decimal(5), who="Ana"))
        again = settings(tmp_path)
        assert (again.preferences.theme, again.preferences.who) == ("dark", "Ana")
        assert again.preferences.guardrails.slip_factor == 5
        again.save_preferences(Preferences(who="Ana"))
        assert json.loads((tmp_path / "settings.json").read_text())["preferences"] == {"who": "Ana"}

    def test_a_variable_wins_and_is_not_written(self, tmp_path: Path) -> None:
        settings(tmp_path).save_preferences(Preferences(theme="light"))
        loaded = settings(tmp_path, {"EMAG_DESK_THEME": "dark", "EMAG_DESK_SETTLE_SECONDS": "0.5"})
        assert (loaded.preferences.theme, loaded.preferences.settle_seconds) == ("dark", 0.5)
        loaded.save_preferences(loaded.preferences)
        assert json.loads((tmp_path / "settings.json").read_text())["preferences"] == {"theme": "light"}

    @pytest.mark.parametrize(
        ("name", "value"), [("share", "1.5"), ("settle_seconds", "-1"), ("theme", "pink"), ("log_days", "0")]
    )
    def test_a_value_that_cannot_be_is_named_and_the_default_used(self, tmp_path: Path, name: str, value: str) -> None:
        (tmp_path / "settings.json").write_text(json.dumps({"preferences": {name: value}}))
        loaded = settings(tmp_path, {f"EMAG_DESK_{name.upper()}": value})
        assert loaded.preferences == Preferences()
        assert [name in str(problem) and value in str(problem) for problem in loaded.problems] == [True, True]

    def test_the_budgets_are_those_of_the_protocol(self) -> None:
        given = Preferences()
        assert (given.orders_per_second, given.orders_per_minute) == (12, 720)
        assert (given.other_per_second, given.other_per_minute, given.share) == (3, 180, 0.8)
        assert (given.connect_seconds, given.total_seconds, given.log_days) == (10, 30, 30)


class TestOrigins:
    """Where each value comes from, without secrets."""

    def test_every_value_names_its_source(self, tmp_path: Path) -> None:
        settings(tmp_path).save_account(SHOP)
        given = variables("A", PROXY="http://u:secret@proxy:1", PASSWORD="secret")
        loaded = settings(tmp_path, {**given, "EMAG_DESK_SHARE": "0.5"}, "EMAG_A_WAREHOUSE_ID=3\n")
        rows = {row.name: row for row in loaded.origins()}
        assert rows["accounts.shop.warehouse_id"].source == str(tmp_path / "settings.json")
        assert rows["accounts.shop.base_url"].source == "platform"
        assert rows["accounts.shop.password"].source == "keyring"
        assert rows["accounts.a.username"].source == "environment (EMAG_A_USERNAME)"
        assert rows["accounts.a.warehouse_id"].source == f"{tmp_path / '.env'} (EMAG_A_WAREHOUSE_ID)"
        assert rows["accounts.a.kind"].source == "default"
        assert rows["accounts.a.password"].value == "set"
        assert rows["preferences.share"].source == "environment (EMAG_DESK_SHARE)"
        assert rows["preferences.theme"].source == "default"
        assert "secret" not in repr(loaded.origins())
        assert "secret" not in repr(loaded.accounts)
