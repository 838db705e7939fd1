"""Where a report goes: standard output or a file."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from claimcheck.desk import Refused
from claimcheck.report.prose import harmless


def write(text: str, output: str | None) -> None:
    """Write to the file, or to standard output where none is named. Lines end in "\\n" everywhere.

    A reader of the pipe that has left ("| head") is no error. Raises Refused when nothing can be written.
    """
    try:
        if output is not None:
            Path(output).write_text(text, encoding="utf-8", errors="backslashreplace", newline="\n")
            note(f"written to {output}")
        elif sys.stdout is None:
            raise Refused("standard output is closed: nothing could be reported.")
        else:
            sys.stdout.write(text)
            sys.stdout.flush()
    except BrokenPipeError:
        _drop_stdout()
    except OSError as problem:
        if output is None:
            _drop_stdout()
        raise Refused(f"{output or 'standard output'}: cannot be written: {problem.strerror}.") from None


def note(words: str) -> None:
    """A diagnostic: standard error, one line."""
    if sys.stderr is not None:
        print(f"claimcheck: {harmless(words)}", file=sys.stderr)


def _drop_stdout() -> None:
    """What is still buffered cannot go anywhere: let the interpreter not try again when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
