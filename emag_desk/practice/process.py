"""The practice marketplace as a child process: for tests, `--demo` and the tour."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Mapping
from types import TracebackType
from typing import Any

from emag_desk.errors import DeskError

if sys.platform == "win32":
    _OWN_GROUP = subprocess.CREATE_NEW_PROCESS_GROUP
else:
    _OWN_GROUP = 0


class PracticeProcess:
    """A running practice marketplace; ends with `stop()`, with a `with` block, or with the process that started it."""

    def __init__(self, child: subprocess.Popen[str], announcement: dict[str, Any]) -> None:
        self._child = child
        self._platforms: dict[str, str] = announcement["platforms"]
        self.control: str = announcement["control"]
        self.username: str = announcement["username"]
        self.password: str = announcement["password"]

    @classmethod
    def start(
        cls,
        *,
        offers: int = 1000,
        seed: int = 1,
        limits: str = "off",
        switches: Mapping[str, bool | int | float | str] | None = None,
        orders: int = 240,
        orders_per_hour: float = 0,
        port: int = 0,
        username: str = "demo",
        password: str = "demo",
    ) -> PracticeProcess:
        """Start one and wait until it takes connections. Raises DeskError when it does not start."""
        # A frozen program has no interpreter to run a module with; there its own subcommand does it.
        program = [sys.executable, "practice"] if getattr(sys, "frozen", False) else [sys.executable, "-m", __package__]
        command = [
            *program,
            "--until-stdin-closes",
            f"--port={port}",
            f"--offers={offers}",
            f"--orders={orders}",
            f"--orders-per-hour={orders_per_hour}",
            f"--seed={seed}",
            f"--limits={limits}",
            f"--username={username}",
            f"--password={password}",
            *(f"--switch={name}={_text(value)}" for name, value in (switches or {}).items()),
        ]
        child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            # Ctrl-C in the terminal is for the window, which then stops its marketplace in order.
            start_new_session=True,
            creationflags=_OWN_GROUP,
        )
        line = child.stdout.readline() if child.stdout else ""
        if not line:
            status = child.wait()
            _close_pipes(child)
            raise DeskError("The practice marketplace did not start (exit status {status}).", status=status)
        return cls(child, json.loads(line))

    def url(self, platform: str = "emag-ro") -> str:
        """The base URL of a platform's API."""
        return self._platforms[platform]

    @property
    def pid(self) -> int:
        """The process number of the server."""
        return self._child.pid

    def ask(self, path: str, body: Any = None, *, method: str | None = None) -> Any:
        """Call a control route, such as `ledger` or `fates`. Raises DeskError with the server's sentence."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.control}/{path}", data, method=method)
        # Never through a proxy: it is this machine.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=30) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as problem:
            with problem:
                raise DeskError("The practice marketplace refused: {text}", text=problem.read().decode()) from None

    def stop(self) -> None:
        """Stop it and wait until it is gone. Calling it again does nothing."""
        if self._child.stdin and not self._child.stdin.closed:
            self._child.stdin.close()
        for end in (self._child.terminate, self._child.kill):
            try:
                self._child.wait(timeout=3)
                break
            except subprocess.TimeoutExpired:
                end()
        self._child.wait()
        _close_pipes(self._child)

    def __enter__(self) -> PracticeProcess:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def _text(value: bool | int | float | str) -> str:
    return ("on" if value else "off") if isinstance(value, bool) else str(value)


def _close_pipes(child: subprocess.Popen[str]) -> None:
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            pipe.close()
