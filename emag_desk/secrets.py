"""Passwords: in the operating system's keyring and nowhere else.

Only keyrings that the operating system protects are used; what `PYTHON_KEYRING_BACKEND` or `keyringrc.cfg` ask for is
ignored, since a text file or "null" can be asked for there. Everything here may block, a locked keyring even until the
operator has answered a prompt: call it in a worker thread.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.metadata import entry_points
from typing import Protocol

from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError, PasswordDeleteError

from emag_desk.errors import SecretsError, Sentence

#: Module and class of every keyring that we trust, with the name that people know it by.
TRUSTED = {
    ("keyring.backends.SecretService", "Keyring"): "Secret Service",
    ("keyring.backends.kwallet", "DBusKeyring"): "KWallet",
    ("keyring.backends.Windows", "WinVaultKeyring"): "Windows Credential Manager",
    ("keyring.backends.macOS", "Keyring"): "macOS Keychain",
}
_INSTALL = (
    "Install and start GNOME Keyring, KWallet or KeePassXC's Secret Service, "
    "or keep the password for this run only, or give it by EMAG_* variables."
)


class Backend(Protocol):
    """What we need of a keyring; a test may bring its own."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


class Secrets:
    """The passwords of the accounts, by account key.

    `backend` None means the best trusted keyring of this machine, looked for when it is first needed. `scope` keeps
    the passwords of one data directory apart from those of another. Raises SecretsError and nothing else.
    """

    def __init__(self, backend: Backend | None = None, *, scope: str = "") -> None:
        self._backend = backend
        self._name = type(backend).__name__ if backend else ""
        self._scope = scope
        self._kept: dict[str, str] = {}
        self._one_at_a_time = threading.Lock()  # two prompts over each other confuse everybody

    def password(self, key: str) -> str | None:
        """The password of an account, None when none was stored."""
        if key in self._kept:
            return self._kept[key]
        with self._keyring() as backend:
            return backend.get_password(self._service(key), key)

    def save(self, key: str, password: str) -> None:
        """Store a password and read it back: only then is it said to be stored."""
        if not password:
            raise SecretsError("An empty password cannot be stored.")
        with self._keyring() as backend:
            backend.set_password(self._service(key), key, password)
            stored = backend.get_password(self._service(key), key)
        if stored != password:
            raise SecretsError(
                "The keyring {keyring} took the password of {key} but does not give it back.",
                keyring=self._name,
                key=key,
                remedy="Keep it for this run only, and check the keyring's own program.",
            )
        self._kept.pop(key, None)

    def keep_for_this_run(self, key: str, password: str) -> None:
        """Remember a password until the program ends; nothing reaches the disk."""
        self._kept[key] = password

    def forget(self, key: str) -> None:
        """Remove the password of an account everywhere. Nothing happens when there is none, or no keyring."""
        self._kept.pop(key, None)
        with self._one_at_a_time:
            try:
                self._find()
            except SecretsError:  # without a keyring nothing was ever stored
                return
        with self._keyring() as backend:
            try:
                backend.delete_password(self._service(key), key)
            except PasswordDeleteError:
                if backend.get_password(self._service(key), key) is not None:
                    raise

    def status(self) -> Sentence:
        """Where passwords go on this machine, or why they cannot be stored. Never raises."""
        try:
            with self._one_at_a_time:
                self._find()
        except SecretsError as problem:
            return problem.sentence
        return Sentence("Passwords are kept in {keyring}.", {"keyring": self._name})

    def is_trusted(self) -> bool:
        """Whether this machine has a keyring that passwords may go to. Never raises."""
        try:
            with self._one_at_a_time:
                self._find()
        except SecretsError:
            return False
        return True

    def _service(self, key: str) -> str:
        """One service name per account: Windows moves entries about when two users share a service."""
        return f"eMAG Desk {self._scope}: {key}" if self._scope else f"eMAG Desk: {key}"

    def _find(self) -> Backend:
        if self._backend is None:
            self._backend, self._name = _best_trusted()
        return self._backend

    @contextmanager
    def _keyring(self) -> Iterator[Backend]:
        """The only way to the keyring: one at a time, and whatever it raises becomes a sentence."""
        with self._one_at_a_time:
            backend = self._find()
            try:
                yield backend
            except Exception as problem:  # errors of D-Bus, COM and Security framework share no parent
                raise _translated(problem, self._name) from problem


def _best_trusted() -> tuple[Backend, str]:
    """The trusted keyring that works here with the highest priority. Raises SecretsError when there is none."""
    found: list[tuple[float, Backend, str]] = []
    for (module, class_name), name in TRUSTED.items():
        try:
            backend_class = getattr(import_module(module), class_name)
            found.append((float(backend_class.priority), backend_class(), name))
        except Exception:  # noqa: BLE001  (not on this system; each says so with an exception of its own)
            continue
    if found:
        _, backend, name = max(found, key=lambda item: item[0])
        return backend, name
    refused = _refused()
    if refused:
        raise SecretsError(
            "There is no keyring that eMAG Desk trusts. Refused, since it may keep passwords unprotected: {refused}.",
            refused=", ".join(refused),
            remedy=_INSTALL,
        )
    raise SecretsError("There is no keyring on this system, or it is not running.", remedy=_INSTALL)


def _refused() -> list[str]:
    """Keyrings that are asked for or installed here and that we do not use, by name. Imports none of them."""
    names = {f"{module}.{class_name}" for module, class_name in TRUSTED}
    asked = os.environ.get("PYTHON_KEYRING_BACKEND", "")
    installed = [point.value.partition(":")[0] for point in entry_points(group="keyring.backends")]
    ours = {module for module, _ in TRUSTED} | {"keyring.backends.libsecret", "keyring.backends.chainer"}
    return sorted({name for name in [asked, *installed] if name and name not in names | ours})


def _translated(problem: Exception, name: str) -> SecretsError:
    """A sentence for whatever a keyring raised; the exception's own text is kept only where it helps."""
    if isinstance(problem, SecretsError):
        return problem
    if isinstance(problem, KeyringLocked | InitError):
        return SecretsError(
            "The keyring {keyring} is locked.",
            keyring=name,
            remedy="Unlock it and try again, or keep the password for this run only.",
        )
    if isinstance(problem, NoKeyringError):
        return SecretsError("There is no keyring on this system, or it is not running.", remedy=_INSTALL)
    reason = str(problem) if isinstance(problem, KeyringError | OSError) else type(problem).__name__
    return SecretsError(
        "The keyring {keyring} refused: {reason}.",
        keyring=name,
        reason=reason or type(problem).__name__,
        remedy="Try again, or keep the password for this run only.",
    )
