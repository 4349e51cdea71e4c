"""The data directory: private, usable, or refused with a sentence."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from emag_desk.errors import StoreError
from emag_desk.store import files
from emag_desk.store.files import DataDirectory, create_private, default_path

posix = pytest.mark.skipif(os.name != "posix", reason="modes of files")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_nobody_else_may_look_into_the_directory(data_path: Path) -> None:
    data_path.mkdir(mode=0o755)
    directory = DataDirectory(data_path)
    directory.create()
    kept = (directory.labels, directory.invoices, directory.photos)
    for path in (directory.path, directory.logs, directory.temporary, directory.backups, *kept):
        assert mode(path) == 0o700, path
    assert not list(directory.temporary.iterdir())
    directory.create()


@posix
def test_a_file_is_private_from_its_first_moment(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        assert create_private(tmp_path / "a.db") is True
    finally:
        os.umask(old)
    assert mode(tmp_path / "a.db") == 0o600


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_text("kept")
    assert create_private(tmp_path / "a.db") is False
    assert (tmp_path / "a.db").read_text() == "kept"


def test_a_file_in_the_way_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(StoreError, match="cannot be used") as raised:
        DataDirectory(tmp_path / "data").create()
    assert "--data-dir" in str(raised.value)


def test_a_missing_directory_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="No such file"):
        create_private(tmp_path / "missing" / "a.db")


def test_a_network_drive_is_refused(data_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_is_remote", lambda path: True)
    with pytest.raises(StoreError, match="network drive"):
        DataDirectory(data_path).create()
    assert not data_path.exists()


@pytest.mark.parametrize(
    ("path", "kind"),
    [("/home/ana/data", "nfs4"), ("/home/bob", "ext4"), ("/mnt/my share/x", "cifs"), ("/homes", "ext4")],
)
def test_the_file_system_is_that_of_the_innermost_mount(path: str, kind: str) -> None:
    mounts = (
        "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/root rw\n"
        "40 22 0:40 / /home/ana rw shared:2 - nfs4 server:/ana rw\n"
        "41 22 0:41 / /mnt/my\\040share rw - cifs //server/x rw\n"
        "nonsense\n"
    )
    assert files._file_system(Path(path), mounts) == kind


def test_what_an_earlier_run_left_is_deleted(data_path: Path) -> None:
    directory = DataDirectory(data_path)
    directory.create()
    (directory.temporary / "label.pdf").write_text("an address")
    directory.empty_temporary()
    assert not list(directory.temporary.iterdir())


def test_the_default_is_within_the_home_directory(home: Path) -> None:
    assert default_path().is_relative_to(home)
