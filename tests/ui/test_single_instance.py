"""A second start of the program on the same data does not open a second window."""

from pathlib import Path
from typing import Any

from emag_desk.ui.single_instance import SingleInstance


def test_a_second_start_raises_the_first_window_and_gives_way(tmp_path: Path, qtbot: Any) -> None:
    first, raised = SingleInstance(tmp_path), []
    assert first.claim()
    first.listen(lambda: raised.append(True))
    assert not SingleInstance(tmp_path).claim()
    qtbot.waitUntil(lambda: raised == [True])
    first.release()


def test_after_the_first_window_is_closed_another_may_open(tmp_path: Path, qapp: Any) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    first.release()
    assert SingleInstance(tmp_path).claim()


def test_an_empty_lock_file_left_by_a_power_cut_locks_nobody_out(tmp_path: Path, qapp: Any) -> None:
    (tmp_path / "window.lock").touch()
    assert SingleInstance(tmp_path).claim()


def test_another_data_directory_is_another_program(tmp_path: Path, qapp: Any) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    first, second = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert first.claim() and second.claim()
