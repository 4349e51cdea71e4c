"""Pages of `product_offer/read` for the benchmarks: what the practice marketplace would send, without the wire."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

from emag_desk.practice.catalogue import Catalogue
from emag_desk.practice.offer_json import offer_json
from emag_desk.practice.platforms import PLATFORMS
from emag_desk.practice.switches import Switches

PAGE = 100


def offers(count: int, platform: str = "emag-ro", seed: int = 1) -> Iterator[dict[str, Any]]:
    """The first `count` offers of a catalogue of that size."""
    place = PLATFORMS[platform]
    switches = Switches()
    for offer in Catalogue(place, seed, count).states():
        yield offer_json(offer, place.currency, switches=switches, single=False)


def pages(count: int, platform: str = "emag-ro", seed: int = 1) -> Iterator[bytes]:
    """Whole answers of 100 offers each, as bytes."""
    results: list[dict[str, Any]] = []
    for document in offers(count, platform, seed):
        results.append(document)
        if len(results) == PAGE:
            yield answer(results)
            results = []
    if results:
        yield answer(results)


def answer(results: list[dict[str, Any]]) -> bytes:
    """eMAG's envelope around a page."""
    return orjson.dumps({"isError": False, "messages": [], "errors": [], "results": results})
