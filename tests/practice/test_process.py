"""Starting and ending the practice marketplace as a process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from emag_desk.errors import DeskError
from emag_desk.practice.process import PracticeProcess

COMMAND = [sys.executable, "-m", "emag_desk.practice", "--port=0", "--offers=50"]


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_it_starts_at_once_with_any_number_of_offers_and_ends_when_told():
    started = time.monotonic()
    process = PracticeProcess.start(offers=16_000_000, seed=3, username="shop", password="päss:wörd")
    try:
        # Generous, since the machine may be busy; alone it takes 0.2 s.
        assert time.monotonic() - started < 5
        answer = httpx.post(
            f"{process.url('emag-bg')}/product_offer/count", auth=("shop", "päss:wörd"), trust_env=False
        )
        assert answer.json()["results"]["noOfItems"] == "16000000"
    finally:
        process.stop()
        process.stop()
    assert not alive(process.pid)


def test_it_needs_little_memory_for_a_million_offers(running):
    if sys.platform != "linux":
        pytest.skip("reads /proc")
    status = Path(f"/proc/{running.pid}/status").read_text().splitlines()
    kilobytes = next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
    assert kilobytes < 150_000


def test_it_ends_with_the_process_that_started_it():
    script = (
        "import os, sys\n"
        "from emag_desk.practice.process import PracticeProcess\n"
        "process = PracticeProcess.start(offers=10)\n"
        "print(process.pid, flush=True)\n"
        "os._exit(1)\n"
    )
    parent = subprocess.run([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, check=False, timeout=30)
    child = int(parent.stdout)
    deadline = time.monotonic() + 10
    while alive(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not alive(child)


def test_switches_can_be_given_at_the_start():
    with PracticeProcess.start(offers=10, switches={"offer_save_route": False, "auth_401": True}) as process:
        assert process.ask("switches")["offer_save_route"]["on"] is False
        answer = httpx.post(f"{process.url()}/vat/read", auth=("demo", "no"), trust_env=False)
        assert answer.status_code == 401
        process.ask("reset", {})
        assert process.ask("switches")["offer_save_route"]["on"] is False


def test_bad_options_are_a_sentence():
    with pytest.raises(DeskError, match="did not start"):
        PracticeProcess.start(switches={"no_such_switch": True})
    answer = subprocess.run(
        [*COMMAND, "--switch=auth_401=maybe"], capture_output=True, text=True, check=False, timeout=30
    )
    assert answer.returncode == 2
    assert answer.stderr == "--switch takes NAME=on or NAME=off, not auth_401=maybe.\n"


def test_a_port_that_is_taken_is_a_sentence(running):
    port = running.control.rsplit(":", 1)[1].split("/")[0]
    answer = subprocess.run([*COMMAND, f"--port={port}"], capture_output=True, text=True, check=False, timeout=30)
    assert answer.returncode == 2
    assert answer.stderr.startswith(f"Cannot listen on 127.0.0.1:{port}")


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_ctrl_c_ends_it_without_a_traceback():
    child = subprocess.Popen(COMMAND, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert child.stdout and child.stdout.readline()
    time.sleep(0.2)
    child.send_signal(signal.SIGINT)
    _, complaint = child.communicate(timeout=30)
    assert (complaint, child.returncode) == ("", 0)


def test_the_first_line_says_where_it_is():
    child = subprocess.Popen(
        [*COMMAND, "--until-stdin-closes"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    line, _ = child.communicate("", timeout=30)
    announced = json.loads(line)
    assert announced["url"].endswith("/api-3") and announced["control"].endswith("/_practice")
    assert set(announced["platforms"]) == {"emag-ro", "emag-bg", "emag-hu", "fd-ro", "fd-bg"}
    assert child.returncode == 0


def test_the_plain_path_is_emag_romania(seller):
    plain = seller.practice.url().replace("/emag-ro", "")
    rows = seller.http.post(f"{plain}/product_offer/read", json={"itemsPerPage": 1}).json()["results"]
    assert rows == seller.results("product_offer/read", {"itemsPerPage": 1})


def test_control_routes_refuse_nonsense_with_a_sentence(running):
    for path, body in (
        ("switches", {"nonsense": True}),
        ("limits", {"profile": "nonsense"}),
        ("offer/emag-xx/5", {"status": 1}),
        ("offer/emag-ro/3", {"status": 1}),
    ):
        with pytest.raises(DeskError, match="refused"):
            running.ask(path, body)
