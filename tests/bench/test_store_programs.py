"""The benchmarks of the cache run, on a handful of offers: figures are not looked at."""

from __future__ import annotations

from pathlib import Path

import pytest

from emag_desk.domain.queries import OfferQuery
from emag_desk.store.reader import CacheReader
from tests.bench import categories, million, orders, pipeline, search


def test_the_pipeline_is_measured_against_the_bare_libraries() -> None:
    figures = pipeline.measure(offers=300, rounds=1)
    assert len(figures) == 6
    assert all(ours > 0 and bare > 0 for ours, bare in figures.values())


def test_the_bare_baseline_stores_what_ours_stores(tmp_path: Path) -> None:
    answers = list(pipeline.pages(250))
    pipeline.bare(answers, tmp_path / "bare.db")
    pipeline.ours(answers, tmp_path / "ours.db")
    reader = CacheReader(tmp_path / "ours.db")
    assert len(reader.numbers(OfferQuery())) == 250
    reader.close()


def test_a_filled_directory_is_made_once_and_searched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    first = million.data_directory(400, tmp_path)
    made = first.cache.stat().st_mtime_ns
    assert million.data_directory(400, tmp_path).cache.stat().st_mtime_ns == made
    monkeypatch.setattr(search, "data_directory", lambda count: first)
    monkeypatch.setattr("sys.argv", ["search.py"])
    search.main()
    assert "over 400 offers" in capsys.readouterr().out


def test_categories_are_measured_on_a_small_scale(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    small = ["--values", "300", "--categories", "50", "--characteristics", "3"]
    monkeypatch.setattr("sys.argv", ["categories.py", *small])
    categories.main()
    said = capsys.readouterr().out
    assert "(among 300)" in said and "(among 50)" in said


def test_cached_orders_are_measured(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.argv", ["orders.py", "--orders", "300"])
    orders.main()
    assert "without invoice" in capsys.readouterr().out
