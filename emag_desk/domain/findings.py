"""What a connection test found, one step at a time."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from emag_desk.errors import Sentence


class Verdict(StrEnum):
    """How a step went."""

    PASSED = "passed"
    WARNING = "warning"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Finding:
    """One step of the test: its name, how it went, what was seen and what to do about it.

    `code` is a stable word for scripts (`AUTH_IP_NOT_WHITELISTED`), `seconds` how long the step took.
    """

    step: str
    verdict: Verdict
    seen: Sentence
    remedy: Sentence = field(default_factory=lambda: Sentence(""))
    code: str = ""
    seconds: float = 0.0
