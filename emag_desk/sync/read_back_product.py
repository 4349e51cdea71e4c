"""Finding out what became of a product that eMAG did not answer clearly: read it back, compare, look at its validation.

eMAG does not keep a product as it was sent: it may hold the documentation back for validation, attach the offer to a
product that it has, or tidy up texts. So a difference is a remark where the product is there, and a question only
where somebody else may have changed it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from emag_desk.domain.commands import Command, State
from emag_desk.domain.product import same, summary, values_of
from emag_desk.domain.product_drafts import is_new, shown_values
from emag_desk.domain.product_keys import STRUCTURED, is_documentation, pack, read, split
from emag_desk.domain.product_words import label_of
from emag_desk.domain.validation import PENDING, validation_label
from emag_desk.errors import InputError
from emag_desk.store.outbox import Result, Unknown
from emag_desk.sync.push_reading import Told
from emag_desk.sync.read_back import NOT_DONE, Reading

#: Beside the fields of a reading: the state of eMAG's validation.
VALIDATION = "validation_status"
#: What a read of an offer does not tell, or tells only once it came into force.
_NEVER_TOLD = frozenset(
    {"source_language", "images_overwrite", "force_images_download", "supply_lead_time", "start_date"}
)
_SHORT = 60


def product_shown(told: Told | None, keys: Iterable[str], *, new: bool = False) -> dict[str, str | None]:
    """What eMAG shows of these fields, packed, and its validation; None where it does not say.

    Of a `new` product that eMAG attached to one of its own, the documentation is eMAG's: it says nothing about ours.
    """
    if told is None:
        return {}
    values = values_of(told.document)
    foreign = new and not told.offer.ownership
    shown: dict[str, str | None] = {
        key: pack(values.get(key, []))
        if _tells(told.document, key) and not (foreign and is_documentation(key))
        else None
        for key in keys
    }
    validation = told.offer.validation
    shown[VALIDATION] = None if validation is None else str(validation)
    return shown


def _tells(document: Mapping[str, Any], key: str) -> bool:
    name = key.partition(":")[0]
    field = "characteristics" if name == "characteristic" else name
    return name not in _NEVER_TOLD and field in document and not isinstance(document[field], bool)


def judge_product(doubt: Unknown, reading: Reading) -> Result:
    """What two equal readings say of a product: there, not there (sent once more), or something for a person.

    `checked` answers were complete: then a product that is not there was refused, and one that is there was saved.
    """
    command = doubt.command
    if not reading.listed:
        return _unlisted(doubt)
    differing = [key for key, wanted in command.edits.items() if not _arrived(key, reading.values.get(key), wanted)]
    said = command.messages if doubt.checked else ()
    if not differing:
        told = any(reading.values.get(key) is not None for key in command.edits)
        if told or doubt.checked or is_new(command):
            return Result(command.id, State.CONFIRMED_WITH_NOTES if said else State.CONFIRMED, said)
        return _repeat(command, "eMAG does not tell what it has of these fields.")
    if is_new(command):
        return Result(command.id, State.CONFIRMED_WITH_NOTES, (*said, *_notes(command, reading, differing)))
    before = {key: doubt.pre_image.get(key, command.base.get(key)) for key in command.edits}
    if _under_validation(doubt, reading):
        label = validation_label(_number(reading.values.get(VALIDATION)))
        return Result(command.id, State.CONFIRMED_WITH_NOTES, (*said, f"eMAG has it and looks at it first: {label}."))
    moved = [key for key in command.edits if not _same(key, reading.values.get(key), before[key])]
    if doubt.checked:
        if not moved:
            return Result(command.id, State.REJECTED, said or ("eMAG did not save it and gave no reason.",))
        return Result(command.id, State.CONFIRMED_WITH_NOTES, (*said, *_notes(command, reading, differing)))
    if any(key in moved for key in differing):
        return Result(command.id, State.NEEDS_HUMAN, _notes(command, reading, differing))
    return _repeat(command, *_notes(command, reading, differing))


def _unlisted(doubt: Unknown) -> Result:
    command = doubt.command
    if not is_new(command):
        return Result(command.id, State.NEEDS_HUMAN, ("eMAG no longer lists this offer.",))
    if doubt.checked:
        return Result(command.id, State.REJECTED, command.messages or ("eMAG did not save it and gave no reason.",))
    return _repeat(command, "eMAG does not list this product.")


def _repeat(command: Command, *why: str) -> Result:
    """Sent once more by itself; after that a person looks at it."""
    if command.attempts > 1:
        return Result(command.id, State.NEEDS_HUMAN, ("It was sent twice without a clear answer.", *why))
    return Result(command.id, State.QUEUED, ("eMAG did not do it the last time.",), outcome=NOT_DONE)


def _under_validation(doubt: Unknown, reading: Reading) -> bool:
    """Whether eMAG's validation began after we sent: it shows the old documentation until that ends."""
    now, before = reading.values.get(VALIDATION), doubt.pre_image.get(VALIDATION)
    return now != before and _number(now) in PENDING


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.lstrip("-").isdigit() else None


def _arrived(key: str, found: str | None, wanted: str) -> bool:
    """Whether a field is as wanted; one that eMAG does not tell is taken to be."""
    return found is None or _same(key, found, wanted) or _essence(key, found) == _essence(key, wanted)


def _same(key: str, one: str | None, other: str | None) -> bool:
    try:
        return same(key, one, other)
    except InputError:  # a text of another version of the program
        return one == other


def _essence(key: str, text: str) -> list[str]:
    """What is left of a field's values once eMAG has tidied them up."""
    name, texts = key.partition(":")[0], shown_values(text)
    if name == "part_number":  # spaces, commas and semicolons are stripped (protocol §4.1)
        return ["".join(letter for letter in one if letter not in " ,;") for one in texts]
    if name in ("images", "attachments"):
        return [str(read(one).get("url", "")) for one in texts]
    if name in STRUCTURED:
        return sorted(texts)
    return [" ".join(one.split()) for one in texts]


def _notes(command: Command, reading: Reading, keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(
        f"{_name(key)}: eMAG shows {_in_short(key, reading.values.get(key))}; "
        f"you wanted {_in_short(key, command.edits[key])}."
        for key in keys
    )


def _name(key: str) -> str:
    parts = split(key)
    return label_of(key) or f"{parts.name.capitalize()} {parts.number} {parts.tag}".strip()


def _in_short(key: str, text: str | None) -> str:
    words = summary(key, shown_values(text))
    return (words if len(words) <= _SHORT else words[:_SHORT] + "…") or "nothing"
