"""What every test with widgets gets."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Garbage is collected on this thread only, as in the program: a worker that destroys a widget breaks Qt."""
    gc.disable()
    yield
    gc.enable()
    gc.collect(1)
