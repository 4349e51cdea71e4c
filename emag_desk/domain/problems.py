"""What a check has found wrong about one field, in words."""

from __future__ import annotations

from dataclasses import dataclass

from emag_desk.errors import Sentence


@dataclass(frozen=True)
class Problem:
    """One finding about one field. `stops` tells a refusal from a guardrail."""

    key: str
    code: str
    sentence: Sentence
    stops: bool = True

    def __str__(self) -> str:
        return str(self.sentence)


def refusal(key: str, code: str, text: str, **values: object) -> Problem:
    """Something that eMAG refuses, or that must not be sent."""
    return Problem(key, code, Sentence(text, values))


def advice(key: str, code: str, text: str, **values: object) -> Problem:
    """Something legal that is worth a look."""
    return Problem(key, code, Sentence(text, values), stops=False)
