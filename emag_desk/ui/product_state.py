"""What stands in a product form, whatever it is shown with: values, what is missing, what is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from emag_desk.domain.field import Field
from emag_desk.domain.field_checks import check, missing
from emag_desk.domain.field_problems import Code, FieldProblem, problem
from emag_desk.domain.product import changed
from emag_desk.domain.product_answers import Placed
from emag_desk.domain.value_checks import value_problems

#: The seller's number of a new product: asked in the form, though it is no value of the product.
NUMBER = "id"
#: Milliseconds between a keystroke and the check of the whole form: what is typed quickly is checked once.
_CHECKING = 25


class ProductState(QObject):
    """The values of one form. `edited` tells of every edit, `checked` that problems and what is missing are others."""

    edited = Signal(str)  # key
    shown = Signal(object)  # the keys whose values changed without the operator typing into them
    checked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fields: list[Field] = []
        self.by_key: dict[str, Field] = {}
        self.values: dict[str, list[str]] = {}
        self.base: dict[str, list[str]] | None = None
        self.problems: list[FieldProblem] = []
        self.missing: list[str] = []
        self.remarks: list[Placed] = []
        self.touched: set[str] = set()
        self.shows_all = False
        self._findings: list[FieldProblem] = []
        self._known: dict[tuple[str, str], bool | None] = {}
        self._checking = QTimer(self)
        self._checking.setSingleShot(True)
        self._checking.setInterval(_CHECKING)
        self._checking.timeout.connect(self.check_now)

    # Values

    def fill(self, values: Mapping[str, Sequence[str]], base: Mapping[str, Sequence[str]] | None) -> None:
        """Begin with these values; `base` is what eMAG has of an existing offer, None for a new product."""
        self.values = _plain(values)
        self.base = None if base is None else _plain(base)
        self.touched.clear()
        self.shows_all = False
        self.shown.emit(set(self.by_key))
        self.check_now()

    def ask(self, fields: Sequence[Field]) -> None:
        """Ask other questions. Values of questions that are gone stay, until the operator takes them out."""
        self.fields = list(fields)
        self.by_key = {field.key: field for field in fields}
        self.check_now()

    def value(self, key: str) -> list[str]:
        """The values of a field."""
        return self.values.get(key, [])

    def put(self, key: str, values: Sequence[str], *, typed: bool = True) -> None:
        """The operator gave other values; `typed` tells that the editor shows them already."""
        wanted = [value for value in values if value]
        if wanted == self.value(key):
            return
        if wanted:
            self.values[key] = wanted
        else:
            self.values.pop(key, None)
        self.touched.add(key)
        self.remarks = [remark for remark in self.remarks if remark.key != key]
        if not typed:
            self.shown.emit({key})
        self._checking.start()
        self.edited.emit(key)

    def take_back(self, key: str) -> None:
        """What eMAG last said of a field."""
        self.put(key, (self.base or {}).get(key, []), typed=False)

    def was(self, key: str) -> list[str] | None:
        """What eMAG last said of a field when it is another value, else None."""
        if self.base is None or key not in self.changes():
            return None
        return self.base.get(key, [])

    def answers_to(self, characteristic: int) -> list[tuple[str, int]]:
        """The fields that ask for a characteristic (one for each tag), each with how many values it has."""
        fields = [field for field in self.fields if field.given and field.characteristic_id == characteristic]
        return [(field.key, len(self.value(field.key))) for field in fields]

    def changes(self) -> dict[str, list[str]]:
        """What differs from eMAG's: everything for a new product."""
        return changed(self.base or {}, self.product_values())

    def strangers(self) -> list[str]:
        """Keys with values that no question asks for, as after another category was chosen."""
        return [key for key in self.values if key not in self.by_key and key.startswith("characteristic:")]

    def drop(self, keys: Iterable[str]) -> None:
        """Take values out that no question asks for."""
        for key in list(keys):
            self.put(key, (), typed=False)

    # What is known of values that are not at hand

    def unknown(self) -> list[tuple[str, str]]:
        """(key, value) of listed fields whose value is not among the choices at hand, nor looked up yet."""
        return [
            (field.key, value)
            for field in self.fields
            if field.more_choices
            for value in self.value(field.key)
            if value not in field.choice_set and (field.key, value) not in self._known
        ]

    def learn(self, found: Mapping[tuple[str, str], bool | None]) -> None:
        """Whether eMAG lists these values; None where the cache does not know."""
        self._known.update(found)
        if found:
            self._checking.start()

    def put_findings(self, found: Sequence[FieldProblem]) -> None:
        """What the cache tells beyond the rules, such as a number that is taken."""
        if list(found) != self._findings:
            self._findings = list(found)
            self._checking.start()

    def forget_known(self) -> None:
        """The cache knows more now: ask again."""
        self._known.clear()
        self._checking.start()

    # Checking

    def check_now(self) -> None:
        """Find what is missing and what is wrong, now."""
        self._checking.stop()
        values, asked = self.product_values(), self.product_fields()
        self.missing = missing(asked, values)
        found = check(asked, values, self._is_listed, self.base)
        if NUMBER in self.by_key:
            if not self.value(NUMBER):
                self.missing.insert(0, NUMBER)
                found.insert(0, problem(NUMBER, Code.MISSING, "This is mandatory."))
            found = [*value_problems(self.by_key[NUMBER], self.value(NUMBER)), *found]
        self.problems = [*found, *(one for one in self._findings if self.value(one.key))]
        self.checked.emit()

    def settle(self) -> None:
        """Check now what is still to be checked."""
        if self._checking.isActive():
            self.check_now()

    def _is_listed(self, key: str, value: str) -> bool | None:
        return self._known.get((key, value))

    def shown_problems(self, key: str) -> list[FieldProblem]:
        """What is to be said under a field: that it is missing only once the operator was there."""
        is_known = self.shows_all or key in self.touched
        found = [one for one in self.problems if one.key == key]
        if is_known:
            return found
        return [one for one in found if one.code != Code.MISSING and (one.stops or self.value(key))]

    @property
    def stopping(self) -> list[FieldProblem]:
        """What must be mended before anything can be staged."""
        return [one for one in self.problems if one.stops]

    def product_fields(self) -> list[Field]:
        """The questions about the product, the seller's number of it left out."""
        return [field for field in self.fields if field.key != NUMBER]

    def product_values(self) -> dict[str, list[str]]:
        """The values that belong to the product: the seller's number of it does not."""
        return {key: list(texts) for key, texts in self.values.items() if key != NUMBER}

    def wrong(self) -> list[str]:
        """The fields with something to mend, in the order of the form, those that are only missing left out."""
        keys = {one.key for one in self.problems if one.stops and one.code != Code.MISSING}
        keys |= {remark.key for remark in self.remarks if remark.key is not None and not remark.saved}
        return [field.key for field in self.fields if field.key in keys]

    # What eMAG said

    def show_remarks(self, remarks: Sequence[Placed]) -> None:
        """What eMAG answered; a remark goes when its field is typed into."""
        self.remarks = list(remarks)
        self.checked.emit()


def _plain(values: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    return {key: [str(value) for value in texts if value] for key, texts in values.items() if any(texts)}
