"""The command line: argv in, exit code out.

Exit codes: 0, nothing at or above `--fail-on`; 1, findings; 2, could not run (also when one of several
files could not be read: the others are still checked). Findings go to stdout, diagnostics to stderr.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence

INTERRUPTED = 130
# A command lives for a second and makes few cycles: looking for them less often saves a tenth of it.
_COLLECT_EVERY = 200_000


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code. Bad input never shows a traceback."""
    from claimcheck.cli.parser import parse

    # No plugin has a say in our models, and to look for some pydantic asks every installed package.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    gc.set_threshold(_COLLECT_EVERY)
    atexit.register(gc.freeze)  # nor need the interpreter look for cycles before it goes
    for stream in (sys.stdout, sys.stderr):
        # A quote may hold what the terminal's encoding cannot show: spell it out rather than fail.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    options = parse(sys.argv[1:] if argv is None else argv)
    run: Callable[[Namespace], int] = options.run
    try:
        return run(options)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as problem:
        if not _foreseen(problem):
            if options.debug:
                raise
            _apologise(problem)
        return 2


def _foreseen(problem: Exception) -> bool:
    """Say what could not be done, where that is what the problem is."""
    from claimcheck.cli.output import note
    from claimcheck.desk import Refused
    from claimcheck.read.errors import ReadError

    if isinstance(problem, Refused | ReadError):
        note(str(problem))
        return True
    return False


def _apologise(problem: Exception) -> None:
    place = problem.__traceback__
    while place and place.tb_next:
        place = place.tb_next
    where = (
        f"{place.tb_frame.f_globals.get('__name__')}, line {place.tb_lineno}" if place else "unknown place"
    )
    print(
        f"claimcheck: internal error, nothing was reported: {type(problem).__name__}: {problem} ({where}).\n"
        "This is a fault of claimcheck, not of your text. Please report it with the command and the "
        "sentence that caused it; --debug shows the full traceback.",
        file=sys.stderr,
    )
