"""`python -m claimcheck`: the command, by another door."""

import sys

from claimcheck.cli import main

sys.exit(main())
