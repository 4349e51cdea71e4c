"""Passwords: which keyring is used, which is refused, and what the operator is told when there is none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import keyring.errors
import pytest

from emag_desk import secrets as module
from emag_desk.errors import SecretsError
from emag_desk.secrets import Secrets


class MemoryKeyring:
    """A keyring in memory that can be told to misbehave."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.trouble: Exception | None = None
        self.forgets = False

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        if not self.forgets:
            self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if self.entries.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("No such password!")

    def _check(self) -> None:
        if self.trouble:
            raise self.trouble


@pytest.fixture
def memory() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without any keyring that we trust."""

    def nothing_here(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(module, "import_module", nothing_here)


class TestStoring:
    """What is stored, and where."""

    def test_a_password_is_there_until_it_is_forgotten(self, memory: MemoryKeyring) -> None:
        secrets = Secrets(memory)
        assert secrets.is_trusted() and secrets.password("shop") is None
        secrets.save("shop", "parolă-ș")
        assert Secrets(memory).password("shop") == "parolă-ș"
        secrets.forget("shop")
        assert secrets.password("shop") is None

    def test_each_account_has_a_service_of_its_own(self, memory: MemoryKeyring) -> None:
        Secrets(memory).save("a", "1")
        Secrets(memory).save("b", "2")
        Secrets(memory, scope="other").save("a", "3")
        assert len({service for service, _ in memory.entries}) == 3
        assert Secrets(memory).password("a") == "1"

    def test_forgetting_what_was_never_stored_is_fine(self, memory: MemoryKeyring) -> None:
        Secrets(memory).forget("shop")

    def test_kept_for_this_run_stays_out_of_the_keyring(self, memory: MemoryKeyring) -> None:
        secrets = Secrets(memory)
        secrets.keep_for_this_run("shop", "p")
        assert secrets.password("shop") == "p"
        assert memory.entries == {} and Secrets(memory).password("shop") is None
        secrets.save("shop", "new")
        assert secrets.password("shop") == "new"
        secrets.keep_for_this_run("shop", "newer")
        secrets.forget("shop")
        assert secrets.password("shop") is None

    def test_an_empty_password_is_refused(self, memory: MemoryKeyring) -> None:
        with pytest.raises(SecretsError, match="empty"):
            Secrets(memory).save("shop", "")

    def test_a_keyring_that_stores_nothing_is_found_out(self, memory: MemoryKeyring) -> None:
        memory.forgets = True
        with pytest.raises(SecretsError, match="does not give it back"):
            Secrets(memory).save("shop", "p")

    def test_only_one_thread_at_a_time_asks_the_keyring(self, memory: MemoryKeyring) -> None:
        inside = threading.Event()
        both = []
        original = memory.get_password

        def slow(service: str, username: str) -> str | None:
            both.append(inside.is_set())
            inside.set()
            threading.Event().wait(0.02)
            inside.clear()
            return original(service, username)

        memory.get_password = slow  # type: ignore[method-assign]
        secrets = Secrets(memory)
        threads = [threading.Thread(target=secrets.password, args=(key,)) for key in "abc"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert both == [False, False, False]


class TestTrouble:
    """What a keyring raises becomes a sentence with a remedy."""

    @pytest.mark.parametrize(
        ("trouble", "sentence"),
        [
            (keyring.errors.KeyringLocked("Failed to unlock the collection!"), "is locked"),
            (keyring.errors.InitError("Failed to create the collection: Prompt dismissed.."), "is locked"),
            (keyring.errors.NoKeyringError("none"), "no keyring on this system"),
            (keyring.errors.PasswordSetError("denied"), "refused: denied"),
            (OSError("pipe broken"), "refused: pipe broken"),
            (RuntimeError("secret p inside"), "refused: RuntimeError"),
        ],
    )
    def test_every_exception_is_translated(self, memory: MemoryKeyring, trouble: Exception, sentence: str) -> None:
        memory.trouble = trouble
        secrets = Secrets(memory)
        for action in (
            lambda: secrets.password("shop"),
            lambda: secrets.save("shop", "p"),
            lambda: secrets.forget("shop"),
        ):
            with pytest.raises(SecretsError, match=sentence) as caught:
                action()
            assert "this run only" in str(caught.value)
            assert "secret p" not in str(caught.value)

    @pytest.mark.usefixtures("no_keyring")
    def test_no_keyring_says_what_can_be_done(self) -> None:
        secrets = Secrets()
        with pytest.raises(SecretsError, match=r"There is no keyring on this system.*keep the password for this run"):
            secrets.save("shop", "p")
        assert "There is no keyring" in str(secrets.status()) and not secrets.is_trusted()
        secrets.keep_for_this_run("shop", "p")
        assert secrets.password("shop") == "p"
        secrets.forget("shop")

    @pytest.mark.usefixtures("no_keyring")
    def test_an_unprotected_keyring_is_refused_by_name(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyrings.alt.file.PlaintextKeyring")
        with pytest.raises(SecretsError, match=r"Refused.*keyrings\.alt\.file\.PlaintextKeyring"):
            Secrets().password("shop")


needs_gnome_keyring = pytest.mark.skipif(
    not os.environ.get("CI") and not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="dbus-run-session or gnome-keyring-daemon is not installed",
)


def in_session(folder: Path, unlock: str, program: str, **environment: str) -> str:
    """What `program` prints inside a D-Bus session of its own; `unlock` is a shell line run before it."""
    (folder / "run").mkdir(mode=0o700, exist_ok=True)
    script = folder / "program.py"
    script.write_text("import warnings\nfrom emag_desk.secrets import Secrets\n" + textwrap.dedent(program))
    shell = f'{unlock}\nexec "$@"'
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", shell, "sh", sys.executable, str(script)],
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "PYTHONPATH": str(Path(module.__file__).parents[1]),
            **environment,
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def unlock_with(password: str) -> str:
    """The shell line that starts GNOME Keyring with its store unlocked, as a login does."""
    return f"printf %s '{password}' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"


@needs_gnome_keyring
class TestGnomeKeyring:
    """The real thing, in a session of its own."""

    def test_a_password_survives_the_program_and_the_session(self, tmp_path: Path) -> None:
        said = in_session(
            tmp_path,
            unlock_with("login"),
            """
            secrets = Secrets()
            print(secrets.status())
            assert secrets.password("shop") is None
            secrets.save("shop", "parolă-ș")
            secrets.save("other", "x")
            secrets.forget("other")
            secrets.forget("never stored")
            assert secrets.password("other") is None
            """,
            PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring",  # must be ignored
        )
        assert said == "Passwords are kept in Secret Service."
        assert in_session(tmp_path, unlock_with("login"), 'print(Secrets().password("shop"))') == "parolă-ș"

    def test_a_locked_keyring_is_a_sentence(self, tmp_path: Path) -> None:
        in_session(tmp_path, unlock_with("login"), 'Secrets().save("shop", "p")')
        said = in_session(
            tmp_path,
            unlock_with("wrong"),
            """
            from emag_desk.errors import SecretsError
            try:
                Secrets().password("shop")
            except SecretsError as problem:
                print(problem)
            """,
        )
        assert said.startswith("The keyring Secret Service is locked. Unlock it")

    def test_a_configuration_file_cannot_choose_another_keyring(self, tmp_path: Path) -> None:
        rc = tmp_path / ".config/python_keyring/keyringrc.cfg"
        rc.parent.mkdir(parents=True)
        rc.write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring\n")
        (tmp_path / ".local/share/python_keyring").mkdir(parents=True)
        said = in_session(tmp_path, unlock_with("login"), "print(Secrets().status())")
        assert said == "Passwords are kept in Secret Service."
