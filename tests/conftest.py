"""What every test gets: no screen, a home of its own, no EMAG_* variables, and no warning that goes unnoticed."""

from __future__ import annotations

import asyncio
import gc
import itertools
import logging
import os
import shutil
import signal
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import settings

from emag_desk.practice.process import PracticeProcess
from emag_desk.store.files import DataDirectory
from tests.absent import forget_absent
from tests.hurry import hurry
from tests.statements import share

# The suite says the same of the same program every time; HYPOTHESIS_PROFILE=default looks for new examples, and
# `make soak` for twenty times as many. A property that needs more or fewer than others says so as a part of
# `settings.default.max_examples`, so that this holds for it as well.
settings.register_profile("same", derandomize=True, max_examples=100)
settings.register_profile("soak", max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

# Before any test module imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"

# A job started in the background ignores Ctrl-C, and so would every program that a test starts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Before any store is opened.
share()
forget_absent()


def pytest_collection_finish() -> None:
    """The modules and tests that are there now stay: no collection has to walk through all of them again."""
    gc.collect()
    gc.freeze()


#: Begun before all others, so that no worker is left alone with one of them in the end.
_LONG = {"kill", "test_tour.py"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest comes first."""
    items.sort(key=lambda item: _LONG.isdisjoint(item.path.parts))


T = TypeVar("T")
Fill = Callable[[DataDirectory], None]


@pytest.fixture(scope="session")
def new_home(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """Makes a directory that nobody has used."""
    # Not one `mktemp` each: it looks through all the thousands that are there already.
    homes, numbers = tmp_path_factory.mktemp("homes"), itertools.count()

    def make() -> Path:
        home = homes / str(next(numbers))
        home.mkdir()
        return home

    return make


@pytest.fixture(autouse=True)
def home(new_home: Callable[[], Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home directory of its own: no test reads or writes the settings of whoever runs it."""
    home = new_home()
    for name in [name for name in os.environ if name.upper().startswith("EMAG_")]:
        monkeypatch.delenv(name)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    return home


@pytest.fixture
def data_path(tmp_path: Path) -> Path:
    """Where a test's data directory is to be; it does not exist yet."""
    return tmp_path / "data"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Fill, Path], DataDirectory]:
    """Fills a data directory once for all tests, and gives each a copy: `built(fill, data_path)`.

    `fill(directory)` is a function of a module, opens and closes whatever it writes, and does so the same way every
    time. Use it wherever a cache is the same for many tests: a copy costs a hundredth of thousands of rows.
    """
    kept: dict[Fill, Path] = {}

    def copy(fill: Fill, to: Path) -> DataDirectory:
        if fill not in kept:
            directory = DataDirectory(tmp_path_factory.mktemp("built") / "data")
            directory.create()
            fill(directory)
            kept[fill] = directory.path
        shutil.copytree(kept[fill], to, dirs_exist_ok=True)
        return DataDirectory(to)

    return copy


@pytest.fixture(scope="session")
def practice_of() -> Iterator[Callable[..., PracticeProcess]]:
    """Practice marketplaces that all tests of this process share: `practice_of(offers=300, seed=5)`.

    Gives the one that runs with these options, or starts it; either way everything in it is as at its start: offers,
    orders, ledger, fates, switches, limits. Starting one costs half a second of computing and 40 MB, so take options
    that somebody uses already, call this from a fixture of your own (of a module, with `ask("reset", {})` before each
    test, or of a test), and start a `PracticeProcess` yourself only to stop or kill it.
    """
    with ExitStack() as running:
        known: dict[tuple[tuple[str, Any], ...], PracticeProcess] = {}

        def give(**options: Any) -> PracticeProcess:
            key = tuple(sorted(options.items()))
            if key not in known:
                known[key] = running.enter_context(PracticeProcess.start(**options))
            known[key].ask("reset", {})
            return known[key]

        yield give


@pytest.fixture
def hurried() -> Iterator[None]:
    """The program's own waits last a tenth: the first second that is left to others, pauses, looking again.

    For tests of a whole desk or command, where nobody can pass a clock. Dates stay right; not for tests of pacing.
    """
    with hurry():
        yield


@pytest.fixture
def run(qapp: Any) -> Iterator[Callable[[Coroutine[Any, Any, T]], T]]:
    """Run a coroutine on Qt's event loop, as the window does. Whatever nobody caught fails the test."""
    import qasync

    problems: list[dict[str, Any]] = []
    qapp.setQuitOnLastWindowClosed(False)  # or closing a test's last window would stop the loop
    loop = qasync.QEventLoop(qapp)
    loop.set_exception_handler(lambda _, context: problems.append(context))
    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        yield runner.run
    assert not problems


class _Warnings(logging.Handler):
    """Collects what is logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in the log fails the test, unless it is marked `@pytest.mark.expects_log("part of the text", ...)`."""
    mark = request.node.get_closest_marker("expects_log")
    expected: tuple[str, ...] = mark.args if mark else ()
    handler = _Warnings()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    texts = [record.getMessage() for record in handler.records]
    unexpected = [text for text in texts if not any(part in text for part in expected)]
    assert not unexpected, f"logged without being expected: {unexpected}"
    missing = [part for part in expected if not any(part in text for text in texts)]
    assert not missing, f"expected in the log but not there: {missing}"


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """A thread that outlives its test keeps the program from ending."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in left:
        thread.join(2)
    left = [thread for thread in left if thread.is_alive()]
    assert not left, f"threads still running: {[thread.name for thread in left]}"


@pytest.fixture(autouse=True)
def same_numbers() -> Iterator[None]:
    """A test that opens the program in some language leaves the next one the numbers it expects."""
    from PySide6.QtCore import QLocale

    before = QLocale()
    yield
    QLocale.setDefault(before)
