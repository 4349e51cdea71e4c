"""`python -m emag_desk.practice`: the practice marketplace alone."""

from __future__ import annotations

import argparse
import contextlib
import json
import socket
import sys
import threading
from collections.abc import Sequence

import uvicorn

from emag_desk.errors import InputError
from emag_desk.practice.delivery import OpenProtocol
from emag_desk.practice.limits import PROFILES
from emag_desk.practice.platforms import PLATFORMS
from emag_desk.practice.server import Settings, build
from emag_desk.practice.switches import DIALS, SWITCHES, Value

HOST = "127.0.0.1"
#: More orders in an hour than any test wants.
MOST_PER_HOUR = 1_000_000


def main(argv: Sequence[str] | None = None) -> int:
    """Serve until told to stop. The first line on stdout is one JSON object that says where it is."""
    options = _parser().parse_args(argv)
    try:
        settings = Settings(
            offers=options.offers,
            orders=options.orders,
            orders_per_hour=options.orders_per_hour,
            seed=options.seed,
            username=options.username,
            password=options.password,
            limits=options.limits,
            switches=dict(_switch(text) for text in options.switch),
            addresses=frozenset(options.allow_address),
        )
        application = build(settings)
        listening = _listen(options.host, options.port)
    except InputError as problem:
        sys.stderr.write(f"{problem}\n")
        return 2
    server = uvicorn.Server(
        uvicorn.Config(
            application,
            http=OpenProtocol,
            ws="none",
            lifespan="off",
            log_level="warning",
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_keep_alive=75,
            timeout_graceful_shutdown=1,
        )
    )
    _announce(settings, *listening.getsockname()[:2])
    if options.until_stdin_closes:
        threading.Thread(target=_stop_at_end_of_stdin, args=(server,), name="stdin", daemon=True).start()
    with contextlib.suppress(KeyboardInterrupt):  # uvicorn raises it again once everything is closed
        server.run(sockets=[listening])
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="emag-desk practice",
        description="A practice marketplace that speaks eMAG's protocol. Nothing leaves this machine.",
    )
    parser.add_argument("--host", default=HOST, help="address to listen on (default: this machine only)")
    parser.add_argument("--port", type=int, default=8443, help="port to listen on; 0 picks a free one")
    parser.add_argument("--offers", type=int, default=1000, metavar="N", help="offers on each platform, up to millions")
    parser.add_argument("--orders", type=int, default=240, metavar="N", help="orders on each platform")
    parser.add_argument(
        "--orders-per-hour",
        type=_rate,
        default=0,
        metavar="N",
        help="new orders that arrive on each platform from the first look at them on; default: none",
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="the same seed gives the same shop")
    parser.add_argument("--username", default="demo")
    parser.add_argument("--password", default="demo")
    parser.add_argument("--limits", default="449", choices=sorted(PROFILES), help="request limits by protocol version")
    parser.add_argument(
        "--switch",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help=f"on or off: {', '.join(SWITCHES)}; a number or a choice: {', '.join(DIALS)}",
    )
    parser.add_argument("--allow-address", action="append", default=[], metavar="IP", help="the IP allow-list")
    parser.add_argument("--until-stdin-closes", action="store_true", help="stop when standard input ends")
    return parser


def _rate(text: str) -> float:
    value = float(text)
    if not 0 <= value <= MOST_PER_HOUR:
        raise ValueError(text)
    return value


def _switch(text: str) -> tuple[str, Value]:
    name, _, value = text.partition("=")
    if name in DIALS:
        return name, value
    if name not in SWITCHES or value not in ("on", "off"):
        raise InputError("--switch takes NAME=on or NAME=off, not {text}.", text=text)
    return name, value == "on"


def _listen(host: str, port: int) -> socket.socket:
    # Naming the protocol is what makes asyncio switch off Nagle's algorithm, which would hold answers for 40 ms.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if sys.platform != "win32":
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(128)  # so that whoever reads the first line can connect at once
    except OSError as problem:
        listening.close()
        raise InputError("Cannot listen on {host}:{port}: {problem}.", host=host, port=port, problem=problem) from None
    return listening


def _announce(settings: Settings, host: str, port: int) -> None:
    base = f"http://{host}:{port}"
    line = {
        "url": f"{base}/api-3",
        "control": f"{base}/_practice",
        "platforms": {code: f"{base}/{code}/api-3" for code in PLATFORMS},
        "username": settings.username,
        "password": settings.password,
        "offers": settings.offers,
        "seed": settings.seed,
        "limits": settings.limits,
    }
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def _stop_at_end_of_stdin(server: uvicorn.Server) -> None:
    while sys.stdin.buffer.read(4096):
        pass
    server.should_exit = True


if __name__ == "__main__":
    sys.exit(main())
