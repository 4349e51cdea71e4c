"""The house rules that a reader relies on: who may import whom, which calls are not made, how long a module gets."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "emag_desk"
MODULES = sorted(PACKAGE.rglob("*.py"))

#: Which layers each layer may import besides itself; the order is that of the README's "Architecture".
BELOW = {"errors": set[str](), "domain": {"errors"}}
BELOW["settings"] = BELOW["secrets"] = BELOW["api"] = BELOW["store"] = BELOW["publish"] = {"errors", "domain"}
BELOW["sync"] = {"errors", "domain", "settings", "secrets", "api", "store", "publish"}
BELOW["desk"] = BELOW["sync"] | {"sync"}
BELOW["ui"] = BELOW["desk"] | {"desk"}
BELOW["top"] = BELOW["ui"] | {"ui", "practice"}
BELOW["practice"] = {"errors"}

#: Modules directly in the package that are not a layer of their own name.
LAYER_OF = {
    "__init__": "errors",
    "__main__": "top",
    "__version__": "errors",
    "environment": "settings",
    "preferences": "settings",
    "settings_document": "settings",
    "settings_invoicing": "settings",
    "app": "top",
    "cli": "top",
    "command_line": "top",
    "demo": "top",
    "tour": "top",
}

#: Libraries with one home, and where that is: a layer, or a module of the top.
HOMES = {
    "PySide6": {"ui", "app", "tour"},
    "qasync": {"app"},
    "httpx": {"api", "publish"},
    "asyncssh": {"publish"},
    "minio": {"publish"},
    "urllib3": {"publish"},
    "sqlalchemy": {"store"},
    "keyring": {"secrets"},
    "starlette": {"practice"},
    "uvicorn": {"practice"},
    "dotenv": {"settings"},
    "pydantic_settings": {"settings"},
    "openpyxl": {"sync"},
    "pypdfium2": {"sync", "ui"},
}

MOST_LINES = 400


def place(module: str) -> tuple[str, str]:
    """The layer of `emag_desk.x.y`, and its first name below the package: ("store", "store"), ("top", "app")."""
    name = module.split(".")[1] if "." in module else "__init__"
    return LAYER_OF.get(name, name), name


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and full name of everything imported anywhere in a module, also inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            module = node.module or ""
            yield from ((node.lineno, f"{module}.{name.name}") for name in node.names)


def wrong_imports(module: str, tree: ast.AST) -> list[str]:
    """What a module imports although its layer may not."""
    layer, name = place(module)
    wrong = []
    for line, imported in imports(tree):
        library = imported.split(".")[0]
        if library == "emag_desk":
            other, _ = place(imported)
            if other not in BELOW[layer] | {layer}:
                wrong.append(f"{module}:{line} ({layer}) imports {imported} ({other})")
        elif library in HOMES and not {layer, name} & HOMES[library]:
            wrong.append(f"{module}:{line} imports {library}, whose home is {', '.join(sorted(HOMES[library]))}")
    return wrong


#: Calls that we do not make, and what is done in their place.
FORBIDDEN = {
    "time.time": "use the injected Clock",
    "datetime.utcnow": "use the injected Clock",
    "datetime.today": "use the injected Clock",
    "date.today": "use the injected Clock",
    "QApplication.processEvents": "await something",
    "QCoreApplication.processEvents": "await something",
    "QMessageBox.question": "use ask()",
    "QMessageBox.information": "use ask()",
    "QMessageBox.warning": "use ask()",
    "QMessageBox.critical": "use ask()",
    "QInputDialog.getText": "use ask()",
    "QFileDialog.getOpenFileName": "use ask()",
    "QFileDialog.getSaveFileName": "use ask()",
    "QFileDialog.getExistingDirectory": "use ask()",
}
#: Methods that run a nested event loop, whatever they are called on.
NESTED_LOOPS = {"exec", "exec_", "processEvents"}


def forbidden_calls(module: str, tree: ast.AST) -> list[str]:
    """The calls of a module that break a rule, each with its line and what to do."""
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        owner, method = ast.unparse(node.func.value).split(".")[-1], node.func.attr
        call, reason = f"{owner}.{method}", None
        if call in FORBIDDEN:
            reason = FORBIDDEN[call]
        elif call == "datetime.now" and not node.args and not node.keywords:
            reason = "use the injected Clock"
        elif (
            owner == "random" and ast.unparse(node.func.value) == "random" and method not in ("Random", "SystemRandom")
        ):
            reason = "use an injected random.Random"
        elif method in NESTED_LOOPS:
            reason = "a nested event loop leaves other tasks stuck: use ask() or open()"
        if reason:
            found.append(f"{module}:{node.lineno} calls {call}: {reason}")
    return found


def of_every_module(check: object) -> list[str]:
    assert callable(check) and MODULES
    return [
        line
        for path in MODULES
        for line in check(module_name(path), ast.parse(path.read_text(encoding="utf-8"), str(path)))
    ]


def test_a_layer_imports_only_what_lies_below() -> None:
    assert of_every_module(wrong_imports) == []


def test_calls_that_block_or_bring_in_the_wrong_time_are_not_made() -> None:
    assert of_every_module(forbidden_calls) == []


def test_every_module_has_a_place() -> None:
    strangers = {place(module_name(path))[0] for path in MODULES} - BELOW.keys()
    assert strangers == set()


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("emag_desk.store.cache", "from emag_desk.api.client import EmagClient"),
        ("emag_desk.publish.webdav", "from emag_desk.api.wire import shared_ssl_context"),
        ("emag_desk.sync.invoices", "import asyncssh"),
        ("emag_desk.api.client", "def f():\n    import emag_desk.store.cache"),
        ("emag_desk.domain.offers", "from emag_desk import settings"),
        ("emag_desk.practice.server", "from emag_desk.domain import offers"),
        ("emag_desk.ui.tasks", "import qasync"),
        ("emag_desk.sync.pull", "from PySide6.QtCore import QObject"),
        ("emag_desk.desk", "def f():\n    import keyring.errors"),
        ("emag_desk.ui.main_window", "from emag_desk.app import run"),
    ],
)
def test_the_import_rule_sees_a_breach(module: str, source: str) -> None:
    assert len(wrong_imports(module, ast.parse(source))) == 1


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import time; time.time()", 1),
        ("import datetime; datetime.datetime.now()", 1),
        ("from datetime import datetime, UTC; datetime.now(UTC); clock.now()", 0),
        ("import random; random.uniform(0, 1)", 1),
        ("import random; chance = random.Random(1); self.random.uniform(0, 1)", 0),
        ("QMenu(self).exec(point)", 1),
        ("dialog.exec()", 1),
        ("QApplication.processEvents()", 1),
        ("connection.exec_driver_sql('x')", 0),
    ],
)
def test_the_call_rule_sees_a_breach(source: str, found: int) -> None:
    assert len(forbidden_calls("emag_desk.ui.x", ast.parse(source))) == found


def test_no_module_has_outgrown_its_noun() -> None:
    lengths = {module_name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES} == {}


HEAVY = {
    "pypdfium2",
    "pydantic",
    "sqlalchemy",
    "httpx",
    "keyring",
    "openpyxl",
    "orjson",
    "starlette",
    "uvicorn",
    "truststore",
    "asyncssh",
    "minio",
}


def loaded_by(module: str) -> set[str]:
    """The top-level packages in memory after nothing but this import."""
    program = f"import sys, {module}; print(*{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "module", ["ui.main_window", "ui.tabs.offers", "store.reader", "store.threads", "store.files", "app"]
)
def test_the_window_comes_up_before_the_heavy_libraries(module: str) -> None:
    assert loaded_by(f"emag_desk.{module}") & HEAVY == set()


def test_the_command_line_answers_help_with_the_standard_library_alone() -> None:
    assert loaded_by("emag_desk.cli") & (HEAVY | {"PySide6"}) == set()
