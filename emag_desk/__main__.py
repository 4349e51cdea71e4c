"""`python -m emag_desk`: the window, or a subcommand without one."""

import sys

from emag_desk.cli import main

if __name__ == "__main__":
    sys.exit(main())
