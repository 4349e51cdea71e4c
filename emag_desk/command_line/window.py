"""`emag-desk` and `emag-desk --demo`, `tour` and `practice`: what is more than a job."""

from __future__ import annotations

import argparse

from emag_desk.command_line.session import data_directory


def window(options: argparse.Namespace) -> int:
    """Open the window: on this user's data, or on the practice marketplace."""
    if options.demo:
        from emag_desk.demo import run as run_demo

        return run_demo()
    from emag_desk.app import run

    return run(data_directory(options))


def tour(options: argparse.Namespace) -> int:
    """Drive the window through its jobs on the practice marketplace."""
    from emag_desk.tour import run

    return run(options.output)


def practice(options: argparse.Namespace) -> int:
    """Run the practice marketplace until it is stopped; it knows its own options."""
    from emag_desk.practice.__main__ import main

    return main(options.rest) or 0
