"""Named views survive a restart, and a broken file costs nothing but itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from emag_desk.domain.offer_facets import Chip
from emag_desk.ui.saved_views import Filter, SavedView, saved_views

VIEW = SavedView(
    "Țesături, preț",
    Filter("față de masă", frozenset({"shop-ro"}), frozenset({Chip.ACTIVE, Chip.PRICE_PROBLEM}), staged=True),
    "sale_price",
    True,
    [{"key": "id", "width": 80, "shown": True}, {"key": "name", "width": 200, "shown": False}],
)


def settings(path: Path) -> QSettings:
    return QSettings(str(path / "window.ini"), QSettings.Format.IniFormat)


def test_a_view_comes_back_as_it_was_saved(tmp_path: Path) -> None:
    saved_views(settings(tmp_path)).save(VIEW)
    assert saved_views(settings(tmp_path)).all() == [VIEW]


def test_saving_under_the_same_name_replaces_and_removing_forgets(tmp_path: Path) -> None:
    views = saved_views(settings(tmp_path))
    views.save(VIEW)
    views.save(SavedView(VIEW.name, Filter("other")))
    views.save(SavedView("A", Filter()))
    assert [(view.name, view.filter.text) for view in views.all()] == [("A", ""), (VIEW.name, "other")]
    views.remove("A")
    assert views.named("A") is None


@pytest.mark.parametrize("stored", ["{", "7", '[{"no": "name"}, 5, {"name": "Good", "chips": ["gone", "active"]}]'])
def test_what_cannot_be_read_is_left_out(tmp_path: Path, stored: str) -> None:
    file = settings(tmp_path)
    file.setValue("offers/views", stored)
    found = saved_views(file).all()
    assert [view.name for view in found] == (["Good"] if "Good" in stored else [])
    assert all(view.filter.chips == {Chip.ACTIVE} for view in found)
