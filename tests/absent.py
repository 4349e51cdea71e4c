"""What is not installed is not looked for a hundred thousand times."""

from __future__ import annotations

import sys
from importlib.util import find_spec


def forget_absent() -> None:
    """httpcore tries to import `sniffio` at every lock that it makes; where it is missing, say so at once.

    What it does then stays the same: only the walk through every directory of modules is left out.
    """
    if "sniffio" not in sys.modules and find_spec("sniffio") is None:
        sys.modules["sniffio"] = None  # type: ignore[assignment]
