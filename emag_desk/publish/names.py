"""Names of published files: safe on every server, in every address, and unguessable where that is wanted."""

from __future__ import annotations

import random
import re
import unicodedata

#: What a published file may be called; nothing else is ever put anywhere.
SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*\.pdf")
_LONGEST = 60
_BITS = 128
#: Names that Windows keeps for its devices, whatever follows the dot.
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def file_name(text: str, chance: random.Random, *, unguessable: bool) -> str:
    """`Factură DEMO/0042` -> `Factura-DEMO-0042.pdf`, with 32 letters and digits by chance before the dot."""
    stem = text[:-4] if text.lower().endswith(".pdf") else text
    # Letters without a plain twin (ș decomposes, ß and Cyrillic do not) become dashes.
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode("ascii")
    safe = re.sub(r"[^A-Za-z0-9_]+", "-", plain).strip("-_")[:_LONGEST].strip("-_") or "document"
    if _RESERVED.fullmatch(safe):
        safe = f"document-{safe}"
    return f"{safe}-{chance.getrandbits(_BITS):0{_BITS // 4}x}.pdf" if unguessable else f"{safe}.pdf"
