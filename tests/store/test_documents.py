"""A stored document comes back as it was, and the dictionary it was packed with never changes."""

from __future__ import annotations

import hashlib
import json
import random
import zlib

import pytest

from emag_desk.store import documents
from emag_desk.store.documents import packed, unpacked


@pytest.mark.parametrize("size", [0, 1, 40, 3_000, 100_000])
def test_a_document_comes_back_as_it_was(size: int) -> None:
    letters = "".join(random.Random(size).choices('ăîșțâ<>&"\\ \n\0abc', k=size))
    document = {"id": 1, "name": letters, "numbers": [1.5, 10**30, None, True]}
    assert unpacked(packed(json.dumps(document).encode())) == document


def test_packing_is_worth_it() -> None:
    text = b'{"id":1,"validation_status":[{"value":9,"description":"Approved documentation","errors":[]}]}'
    assert len(packed(text)) < len(zlib.compress(text, 9)) / 2


def test_every_cache_in_the_world_was_packed_with_this_dictionary() -> None:
    digest = hashlib.sha256(documents._DICTIONARY).hexdigest()
    assert digest == "30b8aee46c784d920b15b42293154af00c15495ffb6209fae99b9a2b6786f6e1", (
        "old caches could not be read any more: add a second dictionary instead"
    )
