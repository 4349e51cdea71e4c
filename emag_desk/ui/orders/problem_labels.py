"""What is wrong, said in words below the field that it is about."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from emag_desk.domain.problems import Problem
from emag_desk.ui.language import say
from emag_desk.ui.marks import Tone
from emag_desk.ui.widgets import PlainLabel


class ProblemLabels:
    """One label for each field; a problem of a field that has none is left to the caller."""

    def __init__(self) -> None:
        self._labels: dict[str, tuple[PlainLabel, QWidget]] = {}

    def below(self, field: QWidget, *keys: str, note: QWidget | None = None) -> QWidget:
        """The field with its label below it, for the problems of these keys, and perhaps a note below that."""
        cell = QWidget(field.parentWidget())
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(field)
        column.addWidget(self.label(field, *keys))
        if note is not None:
            column.addWidget(note)
        return cell

    def label(self, field: QWidget, *keys: str) -> PlainLabel:
        """A label for the problems of a field, to be put somewhere."""
        label = PlainLabel("", field.parentWidget(), tone=Tone.BAD, wrap=True)
        label.setObjectName(f"{keys[0]}Problem")
        label.hide()
        for key in keys:
            self._labels[key] = (label, field)
        return label

    def show(self, problems: Iterable[Problem]) -> list[Problem]:
        """Say these, and nothing else; gives back those that have no place."""
        said: dict[PlainLabel, list[Problem]] = {label: [] for label, _ in self._labels.values()}
        homeless = []
        for problem in problems:
            known = self._labels.get(problem.key) or self._labels.get(problem.key.partition(":")[0])
            if known is None:
                homeless.append(problem)
            else:
                said[known[0]].append(problem)
        fields = {label: field for label, field in self._labels.values()}
        for label, found in said.items():
            self._say(label, fields[label], found)
        return homeless

    @staticmethod
    def _say(label: PlainLabel, field: QWidget, found: list[Problem]) -> None:
        text = "\n".join(dict.fromkeys(say(problem.sentence) for problem in found))
        stops = any(problem.stops for problem in found)
        label.set_tone(Tone.BAD if stops else Tone.NOTICE)
        label.setText(text)
        label.setVisible(bool(text))
        field.setAccessibleDescription(text)
        if isinstance(field, QLineEdit) and field.property("wrong") is not stops:
            field.setProperty("wrong", stops)
            field.style().unpolish(field)
            field.style().polish(field)

    def first(self, problems: Iterable[Problem]) -> QWidget | None:
        """The field of the first problem that stops."""
        found = (self._labels.get(problem.key) for problem in problems if problem.stops)
        return next((known[1] for known in found if known is not None), None)
