"""`packaging/test_emag_credentials.sh`: the credential check from a shell, against the practice marketplace."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from emag_desk.practice.process import PracticeProcess

SCRIPT = Path(__file__).parents[1] / "packaging" / "test_emag_credentials.sh"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a shell script")


@pytest.fixture(scope="module")
def marketplace(practice_of: Callable[..., PracticeProcess]) -> PracticeProcess:
    return practice_of(offers=250)


def run_script(*options: str, data: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The script with nothing in the environment but what is given."""
    found = {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "HOME": str(data), "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        [str(SCRIPT), *options, "--data-dir", str(data / "data")],
        cwd=data,
        env=found | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_good_credentials_at_another_address(marketplace: PracticeProcess, tmp_path: Path) -> None:
    done = run_script(
        "--username",
        marketplace.username,
        "--base-url",
        marketplace.url(),
        "--json",
        data=tmp_path,
        EMAG_PASSWORD=marketplace.password,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (account,) = json.loads(done.stdout)
    assert {finding["verdict"] for finding in account["findings"]} <= {"passed", "warning", "skipped"}
    assert marketplace.password not in json.dumps(account["account"])


def test_a_wrong_password_fails_and_says_so(marketplace: PracticeProcess, tmp_path: Path) -> None:
    given = {"EMAG_RO_USERNAME": marketplace.username, "EMAG_RO_PASSWORD": "wrong-secret"}
    given["EMAG_RO_BASE_URL"] = marketplace.url()
    done = run_script("--account", "ro", data=tmp_path, **given)
    assert done.returncode == 1
    assert "AUTH_INVALID_CREDENTIALS" in done.stdout + done.stderr
    assert "wrong-secret" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--password", "x"], "Give the password by EMAG_PASSWORD"),
        (["--base-url", "http://127.0.0.1:1"], "Say whose login it is"),
        (["--username", "u"], "there is nobody to ask"),
    ],
)
def test_wrong_usage_is_explained(options: list[str], sentence: str, tmp_path: Path) -> None:
    done = run_script(*options, data=tmp_path)
    assert done.returncode == 2
    assert sentence in done.stderr
