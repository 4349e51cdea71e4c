#!/bin/sh
# Makes .venv in the checkout ready to run eMAG Desk: Python, pinned dependencies, and the system libraries of Qt.
# Quick when nothing changed. Options: --display (a window will be opened), --tests (the whole suite will be run).
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

# Runs a command as root, or fails silently when that needs a password.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then sudo -n "$@"
    else return 1
    fi
}

# Installs Debian packages when it may; otherwise prints the one line that does.
install_packages() {
    line="apt-get install -y --no-install-recommends $*"
    if ! command -v apt-get >/dev/null 2>&1; then
        say "This system has no apt-get. Please install what Debian calls: $*"
        return 1
    fi
    if as_root true; then
        say "Installing $*"
        # The package lists of a fresh machine are empty or old.
        as_root env DEBIAN_FRONTEND=noninteractive sh -c "{ apt-get update -q && $line; } </dev/null" >&2 && return 0
        say "That did not work. Please run: sudo $line"
        return 1
    fi
    say "Please run this once, then try again: sudo $line"
    return 1
}

is_supported() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' >/dev/null 2>&1
}

find_python() {
    for candidate in ${PYTHON:+"$PYTHON"} python3 python3.13 python3.12 python3.11; do
        if is_supported "$candidate"; then command -v "$candidate"; return 0; fi
    done
    return 1
}

make_environment() {
    python=$(find_python) || fail "eMAG Desk needs Python 3.11, 3.12 or 3.13, and none was found." \
        "Install one, or name it: make setup PYTHON=/path/to/python3.12"
    # Debian keeps the part of Python that makes environments in a package of its own.
    if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        version=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
        install_packages "$version" || fail "Without it there is no way to make .venv."
    fi
    say "Making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
}

# What the installed environment depends on: when this changes, it is installed again.
fingerprint() {
    cat pyproject.toml packaging/constraints.txt packaging/setup.sh | cksum
    .venv/bin/python -c 'import sys; print(sys.version, sys.prefix)'
}

install_dependencies() {
    say "Installing the dependencies"
    pip="env -u PIP_TARGET -u PIP_USER .venv/bin/python -m pip --disable-pip-version-check --no-input"
    $pip install -q -c packaging/constraints.txt setuptools </dev/null
    $pip install -q -c packaging/constraints.txt --no-build-isolation --config-settings editable_mode=compat -e '.[dev]' </dev/null
    fingerprint >.venv/.installed
}

libraries_for=
tools_for=
for option in "$@"; do
    case $option in
        --display) libraries_for=--display ;;
        --tests) tools_for=--tests ;;
        *) fail "setup.sh does not know $option" ;;
    esac
done

is_supported .venv/bin/python || make_environment
[ "$(fingerprint)" = "$(cat .venv/.installed 2>/dev/null)" ] || install_dependencies

needed=$(.venv/bin/python packaging/system_libraries.py $libraries_for)
# shellcheck disable=SC2086
[ -z "$needed" ] || install_packages $needed || fail "Without them Qt cannot start."

wanted=$(.venv/bin/python packaging/system_libraries.py $libraries_for $tools_for)
# shellcheck disable=SC2086
[ -z "$wanted" ] || install_packages $wanted || say "The test of the real keyring will be left out."
