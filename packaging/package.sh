#!/bin/sh
# Builds dist/emag-desk: a folder that runs on a machine without Python, and proves that it starts.
set -eu
cd "$(dirname "$0")/.."

python=.venv/bin/python
$python -m PyInstaller --version >/dev/null 2>&1 ||
    $python -m pip install -q --disable-pip-version-check -c packaging/constraints.txt -e '.[package]'
$python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build packaging/emag_desk.spec

dist/emag-desk/emag-desk --version
dist/emag-desk/emag-desk flows >/dev/null
du -sh dist/emag-desk
