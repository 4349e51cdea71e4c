"""Prints the Debian packages of the system libraries that Qt needs and this machine lacks.

Run with any Python 3.11 or later, before anything is installed: `system_libraries.py [--display] [--tests]`.
"""

from __future__ import annotations

import ctypes
import shutil
import sys

#: What Qt needs even without a screen. PySide6 itself brings the rest.
ALWAYS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
#: What it needs besides to open a window under X11. Its own message blames libxcb-cursor0 for all of them.
DISPLAY = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
#: What the test of the real keyring needs.
TEST_PROGRAMS = {"dbus-run-session": "dbus", "gnome-keyring-daemon": "gnome-keyring"}


def missing(*, display: bool, tests: bool) -> list[str]:
    """The packages to install, in the order of the tables above."""
    libraries = {**ALWAYS, **(DISPLAY if display else {})}
    packages = [package for library, package in libraries.items() if not _loads(library)]
    if tests:
        packages += [package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)]
    return packages


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    if sys.platform.startswith("linux"):
        sys.stdout.write(" ".join(missing(display="--display" in sys.argv, tests="--tests" in sys.argv)))
