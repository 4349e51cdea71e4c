"""Collects the texts of the program into resources/translations/emag_desk_*.ts and compiles them for the window.

Existing translations are kept, new texts are marked unfinished, texts that are gone are dropped. Run by
`make translations`; `--check` writes nothing and fails when something is missing.
"""

from __future__ import annotations

import re
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "packaging"))

from texts import Text, Texts  # noqa: E402  (beside this file, which is not in a package)

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ro", "bg", "hu")

#: (context, source) -> translation
Catalogue = dict[tuple[str, str], str]


def sources() -> list[Path]:
    """The modules whose texts an operator may read. The practice marketplace speaks as eMAG does: in English."""
    return sorted(path for path in (ROOT / "emag_desk").rglob("*.py") if "practice" not in path.parts)


def collect() -> Texts:
    """Every text of the program."""
    return Texts(ROOT, sources())


def file_of(language: str) -> Path:
    """Where the translations into a language are."""
    return FOLDER / f"emag_desk_{language}.ts"


def read(language: str) -> Catalogue:
    """The finished translations into a language."""
    path = file_of(language)
    found: Catalogue = {}
    if not path.exists():
        return found
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") is None:
                found[name, message.findtext("source", "")] = translation.text
    return found


def write(language: str, texts: set[Text], known: Mapping[tuple[str, str], str]) -> int:
    """Write one .ts file, in a stable order; returns how many texts have no translation."""
    contexts: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for text in texts:
        contexts[text.context][text.source].add(text.file)
    # A text that moved to another class keeps its translation.
    elsewhere = {source: translation for (_, source), translation in known.items()}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    missing = 0
    for context, messages in sorted(contexts.items()):
        element = ET.SubElement(root, "context")
        ET.SubElement(element, "name").text = context
        for source, files in sorted(messages.items()):
            message = ET.SubElement(element, "message")
            for file in sorted(files):
                ET.SubElement(message, "location", filename=f"../../{file}")
            ET.SubElement(message, "source").text = source
            translation = ET.SubElement(message, "translation")
            if done := known.get((context, source), elsewhere.get(source)):
                translation.text = done
            else:
                translation.set("type", "unfinished")
                missing += 1
    ET.indent(root, "  ")
    body = ET.tostring(root, encoding="unicode")
    FOLDER.mkdir(parents=True, exist_ok=True)
    file_of(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return missing


def places(text: str) -> set[str]:
    """The `{named}` places of a template."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def has_key(text: str) -> bool:
    """Whether a caption names a key to press with Alt: `&Save`."""
    return bool(re.search(r"&\w", text))


def edges(text: str) -> tuple[bool, bool]:
    """Whether a text begins and whether it ends with a space: it is put together with another one."""
    return text.startswith(" "), text.endswith(" ")


def problems(language: str, texts: set[Text], known: Mapping[tuple[str, str], str]) -> list[str]:
    """What is wrong with the translations into a language: missing ones, and places that differ from the source."""
    found = []
    for context, source in sorted({(text.context, text.source) for text in texts}):
        translation = known.get((context, source))
        if translation is None:
            found.append(f"{language}: {context}: not translated: {source}")
        elif places(translation) != places(source):
            found.append(f"{language}: {context}: other places: {source} -> {translation}")
        elif (has_key(translation), edges(translation)) != (has_key(source), edges(source)):
            found.append(f"{language}: {context}: other key or spaces: {source} -> {translation}")
    return found


def main() -> int:
    """Write and compile everything, or only check it. Returns 1 when something is missing."""
    texts = collect()
    for place in sorted(texts.unresolved):
        print(f"not a text that can be read from the source: {place}")
    found = [line for language in LANGUAGES for line in problems(language, texts.found, read(language))]
    if "--check" in sys.argv:
        print(*found, sep="\n")
        return int(bool(found))
    for language in LANGUAGES:
        missing = write(language, texts.found, read(language))
        number = len({(text.context, text.source) for text in texts.found})
        print(f"{file_of(language).relative_to(ROOT)}: {number} texts, {missing} not translated")
        compiled = file_of(language).with_suffix(".qm")
        release = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([release, "-silent", file_of(language), "-qm", compiled], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
