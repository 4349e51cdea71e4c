"""`python -m emag_desk` is `emag-desk`."""

import sys

from emag_desk.cli import main

sys.exit(main())
