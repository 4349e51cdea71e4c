"""Finds every text that an operator may read, by walking the source.

A text counts when it flows into something that translates: `self.tr`, `QCoreApplication.translate`, `say_label`, a
`Sentence`, a `DeskError` or one of its children. It may get there directly, through a local name, a module's constant,
a table, or a parameter of one of our own functions, which then counts as translating as well.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

#: The context of every text that does not come from a widget's own `tr`, as in `emag_desk.ui.language`.
DESK = "desk"

_ERRORS = (
    "DeskError",
    "SettingsError",
    "SecretsError",
    "StoreError",
    "NewerStoreError",
    "DamagedStoreError",
    "MarketplaceError",
    "PublishError",
    "UnknownHostKeyError",
    "InputError",
)

#: What translates: the name that is called -> which arguments (by position and by name) are texts.
_SINKS: dict[str, set[int | str]] = {
    "Sentence": {0, "text"},
    "say_label": {0},
    **{name: {0, "remedy"} for name in _ERRORS},
}

_PLACE = re.compile(r"\{\w*\}")

#: Fields of our records that hold a text: whoever makes such a record hands over a text.
_TEXT_FIELDS = frozenset({"hint", "label", "note", "step", "tip", "unit"})
#: Calls that give back a text which another place has collected already, or a value that is no text of ours.
_DONE = frozenset({"tr", "_tr", "translate", "QT_TRANSLATE_NOOP", "say", "say_label", "Sentence", "format", "str"})


class Text(NamedTuple):
    """One text to translate and the file that it is in."""

    context: str
    source: str
    file: str


@dataclass
class Module:
    """One parsed source file."""

    name: str
    file: str
    tree: ast.Module
    constants: dict[str, ast.expr] = field(default_factory=dict)
    imported: dict[str, tuple[str, str]] = field(default_factory=dict)
    #: Class -> its annotated fields in order.
    records: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Scope:
    """Where an expression stands: its module, the functions around it (inner first) and the class around them."""

    module: Module
    functions: tuple[ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda, ...] = ()
    class_name: str = ""


class Texts:
    """All texts of a package. `unresolved` tells the places whose text could not be found by reading."""

    def __init__(self, root: Path, packages: list[Path]) -> None:
        self._modules = {module.name: module for module in (_parse(root, path) for path in packages)}
        #: (module or "" for everywhere, function) -> texts among its arguments, with their context.
        self._sinks: dict[tuple[str, str], dict[int | str, str]] = defaultdict(dict)
        for name, places in _SINKS.items():
            self._sinks["", name] = dict.fromkeys(places, DESK)
        self.found: set[Text] = set()
        self.unresolved: set[str] = set()
        known = -1
        while known != (known := sum(len(places) for places in self._sinks.values())):  # parameters lead further back
            self.found.clear()
            self.unresolved.clear()
            for module in self._modules.values():
                self._walk(module.tree, Scope(module))

    def _walk(self, node: ast.AST, scope: Scope) -> None:
        if isinstance(node, ast.ClassDef):
            scope = Scope(scope.module, scope.functions, node.name)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            scope = Scope(scope.module, (node, *scope.functions), scope.class_name)
        elif isinstance(node, ast.Call):
            for expression, context in self._texts_of_call(node, scope):
                self._take(expression, context, scope)
        for child in ast.iter_child_nodes(node):
            self._walk(child, scope)

    def _texts_of_call(self, call: ast.Call, scope: Scope) -> Iterator[tuple[ast.expr, str]]:
        """The arguments of a call that are texts, with their context."""
        name = _called(call)
        if name == "tr" and call.args:
            if ast.unparse(call.func) == "self.tr":
                yield call.args[0], scope.class_name
            else:  # the context would be the class of something else, which cannot be read here
                self._give_up(call, scope)
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) == 2:
            contexts = list(self._resolve(call.args[0], scope, frozenset()))
            if len(contexts) == 1:  # a painter's translate(x, y) has none
                yield call.args[1], contexts[0]
        else:
            places = self._sinks.get((scope.module.name, name)) or self._sinks.get(("", name)) or {}
            for number, argument in enumerate(call.args):
                if number in places:
                    yield argument, places[number]
            for keyword in call.keywords:
                if keyword.arg in places:
                    yield keyword.value, places[keyword.arg]

    def _take(self, expression: ast.expr, context: str, scope: Scope) -> None:
        for text in self._resolve(expression, scope, frozenset(), context):
            if _has_words(text):
                self.found.add(Text(context, text, scope.module.file))

    def _resolve(self, node: ast.expr, scope: Scope, seen: frozenset[int], context: str = "") -> Iterator[str]:
        """Every text that an expression can be. With a context, a parameter makes its function translate as well."""
        if id(node) in seen:
            return
        seen |= {id(node)}
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                yield node.value
            return
        branches = _branches(node)
        if branches is None:
            yield from self._resolve_single(node, scope, seen, context)
            return
        for branch in branches:
            yield from self._resolve(branch, scope, seen, context)

    def _resolve_single(self, node: ast.expr, scope: Scope, seen: frozenset[int], context: str) -> Iterator[str]:
        if isinstance(node, ast.Name):
            yield from self._resolve_name(node.id, scope, seen, context)
        elif isinstance(node, ast.JoinedStr):
            yield from self._resolve_joined(node, scope, seen, context)
        elif isinstance(node, ast.Attribute) and node.attr in _TEXT_FIELDS:
            self._learn_field(node.attr, context)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id.endswith("_label"):
            yield from self._resolve_returned(node.func.id, scope.module, seen, context)
        elif not isinstance(node, ast.Call) or _called(node) not in _DONE:
            self._give_up(node, scope)

    def _resolve_returned(self, name: str, module: Module, seen: frozenset[int], context: str) -> Iterator[str]:
        """What one of our `..._label` functions gives back."""
        origin, original = module.imported.get(name, (module.name, name))
        module = self._modules[origin]
        for function in module.tree.body:
            if isinstance(function, ast.FunctionDef) and function.name == original:
                for node in ast.walk(function):
                    if isinstance(node, ast.Return) and node.value:
                        yield from self._resolve(node.value, Scope(module, (function,)), seen, context)

    def _resolve_joined(self, node: ast.JoinedStr, scope: Scope, seen: frozenset[int], context: str) -> Iterator[str]:
        """An f-string is a text when it only joins constants."""
        whole = ""
        for part in node.values:
            expression = part.value if isinstance(part, ast.FormattedValue) else part
            texts = list(self._resolve(expression, scope, seen, context))
            if len(texts) != 1:
                self._give_up(node, scope)
                return
            whole += texts[0]
        yield whole

    def _give_up(self, node: ast.expr, scope: Scope) -> None:
        self.unresolved.add(f"{scope.module.file}: {ast.unparse(node)}")

    def _resolve_name(self, name: str, scope: Scope, seen: frozenset[int], context: str) -> Iterator[str]:
        for depth, function in enumerate(scope.functions):
            outside = Scope(scope.module, scope.functions[depth:], scope.class_name)
            if name in _parameters(function):
                if context and not isinstance(function, ast.Lambda):
                    self._learn(function, name, context, scope)
                return
            values = list(_bindings(function, name, scope.module.constants))
            if values:
                for value in values:
                    yield from self._resolve(value, outside, seen, context)
                return
        yield from self._resolve_global(name, scope.module, seen, context)

    def _resolve_global(self, name: str, module: Module, seen: frozenset[int], context: str) -> Iterator[str]:
        if name in module.constants:
            yield from self._resolve(module.constants[name], Scope(module), seen, context)
        elif name in module.imported:
            origin, original = module.imported[name]
            if origin in self._modules:
                yield from self._resolve_global(original, self._modules[origin], seen, context)
        else:
            self.unresolved.add(f"{module.file}: {name}")

    def _learn_field(self, name: str, context: str) -> None:
        """A field of a record is translated: the texts are where such records are made."""
        for module in self._modules.values():
            for record, fields in module.records.items():
                if name in fields:
                    self._sinks["", record].update({name: context, fields.index(name): context})

    def _learn(self, function: ast.FunctionDef | ast.AsyncFunctionDef, name: str, context: str, scope: Scope) -> None:
        """A parameter is translated: whoever calls the function hands over a text."""
        positions = [argument.arg for argument in (*function.args.posonlyargs, *function.args.args)]
        if positions[:1] in (["self"], ["cls"]):
            positions = positions[1:]
        called = scope.class_name if function.name == "__init__" else function.name
        private = called.startswith("_") or function.name in ("add", "say", "show", "text")
        places = self._sinks[scope.module.name if private else "", called]
        places[name] = context
        if name in positions:
            places[positions.index(name)] = context


def _has_words(text: str) -> bool:
    """Whether there is anything to translate besides the `{named}` places."""
    return any(letter.isalpha() for letter in _PLACE.sub("", text))


def _parse(root: Path, path: Path) -> Module:
    parts = path.relative_to(root).with_suffix("").parts
    dotted = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    module = Module(dotted, path.relative_to(root).as_posix(), tree)
    for statement in tree.body:
        if isinstance(statement, ast.Assign):
            for target in statement.targets:
                for name in [node.id for node in ast.walk(target) if isinstance(node, ast.Name)]:
                    for value in _unpacked(target, statement.value, name):
                        module.constants[name] = value
        elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name) and statement.value:
            module.constants[statement.target.id] = statement.value
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            module.imported.update({(n.asname or n.name): (node.module, n.name) for n in node.names})
        elif isinstance(node, ast.ClassDef):
            annotated = [item.target for item in node.body if isinstance(item, ast.AnnAssign)]
            module.records[node.name] = [target.id for target in annotated if isinstance(target, ast.Name)]
    return module


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _branches(node: ast.expr) -> list[ast.expr] | None:
    """What an expression can turn out to be, None when it is not one of those that choose or collect."""
    if isinstance(node, ast.IfExp):
        return [node.body, node.orelse]
    if isinstance(node, ast.BoolOp):
        return node.values
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return node.elts
    if isinstance(node, ast.Dict):
        return node.values
    if isinstance(node, ast.Starred):
        return []  # the table that it spreads out is read where it is used
    if isinstance(node, ast.Subscript):
        index = node.slice
        if isinstance(index, ast.Constant) and isinstance(index.value, int) and isinstance(node.value, ast.Tuple):
            return [node.value.elts[index.value]]
        return [node.value]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get":
        # Whatever is not in the table is shown as it came.
        return [node.func.value, *(default for default in node.args[1:] if isinstance(default, ast.Constant))]
    return [node.value] if isinstance(node, ast.DictComp | ast.NamedExpr) else None


def _parameters(function: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> set[str]:
    given = function.args
    return {argument.arg for argument in (*given.posonlyargs, *given.args, *given.kwonlyargs)}


def _bindings(function: ast.AST, name: str, constants: Mapping[str, ast.expr]) -> Iterator[ast.expr]:
    """Every expression that a local name gets in a function: by assignment, by a loop, by unpacking a pair."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                yield from _unpacked(target, node.value, name)
        elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and node.value:
            yield from _unpacked(node.target, node.value, name)
        elif isinstance(node, ast.For | ast.AsyncFor | ast.comprehension):
            for item in _items(node.iter, function, constants):
                yield from _unpacked(node.target, item, name)


def _unpacked(target: ast.expr, value: ast.expr, name: str) -> Iterator[ast.expr]:
    if isinstance(target, ast.Name):
        if target.id == name:
            yield value
    elif isinstance(target, ast.Tuple | ast.List):
        for number, part in enumerate(target.elts):
            if isinstance(value, ast.Tuple | ast.List) and number < len(value.elts):
                yield from _unpacked(part, value.elts[number], name)
            elif isinstance(part, ast.Name) and part.id == name:
                yield value


def _items(iterable: ast.expr, function: ast.AST, constants: Mapping[str, ast.expr]) -> list[ast.expr]:
    """What a loop runs over, where that can be read."""
    if isinstance(iterable, ast.Name):
        tables = [value for value in _bindings_without_loops(function, iterable.id)]
        if not tables and iterable.id in constants:
            tables = [constants[iterable.id]]
        return [item for table in tables for item in _items(table, function, constants)] or [iterable]
    if isinstance(iterable, ast.Tuple | ast.List | ast.Set):
        return list(iterable.elts)
    if isinstance(iterable, ast.Call) and isinstance(iterable.func, ast.Attribute):
        table = iterable.func.value
        if iterable.func.attr == "items":
            return [ast.Tuple([ast.Constant(None), table], ast.Load())]
        if iterable.func.attr == "values":
            return [table]
    return [iterable]


def _bindings_without_loops(function: ast.AST, name: str) -> Iterator[ast.expr]:
    for node in ast.walk(function):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                yield from _unpacked(target, node.value, name)
