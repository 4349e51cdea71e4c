"""What can be wrong with a value of a form: a cause that a program can tell, and a sentence for the operator."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from emag_desk.errors import Sentence


class Code(StrEnum):
    """The cause of a problem."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    SINGLE = "single"  # several values where one is taken
    TOO_MANY = "too_many"
    TWICE = "twice"
    NOT_NUMERIC = "not_numeric"
    NOT_PARSED = "not_parsed"  # not in the form of its kind
    NOT_WHOLE = "not_whole"
    RANGE = "range"
    NOT_LISTED = "not_listed"
    NEW_VALUE = "new_value"  # advice: not listed yet, and allowed
    TAG = "tag"
    NOT_ATTACHED = "not_attached"  # the category has no such characteristic
    CATEGORY = "category"
    PLATFORM = "platform"
    CANNOT_CLEAR = "cannot_clear"
    NAME_AND_PART_NUMBER = "name_and_part_number"
    PART_NUMBER = "part_number"  # advice: eMAG strips letters
    PART_NUMBER_KEY = "part_number_key"
    EAN = "ean"
    EAN_LENGTH = "ean_length"  # advice: no check digit to go by
    EAN_AND_KEY = "ean_and_key"
    PRICE = "price"
    NOT_POSITIVE = "not_positive"
    MIN_ABOVE_MAX = "min_above_max"
    BELOW_MIN = "below_min"
    ABOVE_MAX = "above_max"
    RECOMMENDED = "recommended"
    DATE = "date"
    DATE_WINDOW = "date_window"
    LINK = "link"
    IMAGE = "image"
    IMAGE_FORMAT = "image_format"
    DISPLAY_TYPE = "display_type"
    NO_IMAGE = "no_image"
    MAIN_IMAGE = "main_image"
    CONTACT = "contact"
    EMAIL = "email"
    FAMILY = "family"
    FAMILY_TYPE = "family_type"
    FAMILY_VALUE = "family_value"
    FAMILY_VALUES = "family_values"
    HTML = "html"  # advice: not sent


@dataclass(frozen=True)
class FieldProblem:
    """One finding about one field. `index` is the value it speaks of. `stops` tells a refusal from advice."""

    key: str
    code: str
    sentence: Sentence
    index: int = 0
    stops: bool = True

    def __str__(self) -> str:
        return str(self.sentence)


def problem(key: str, code: Code, text: str, index: int = 0, *, stops: bool = True, **values: object) -> FieldProblem:
    """A finding whose sentence is a template and its values."""
    return FieldProblem(key, code, Sentence(text, values), index, stops)
