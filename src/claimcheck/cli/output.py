"""Where a report goes: standard output or a file."""

from __future__ import annotations

import sys
from pathlib import Path

from claimcheck.desk import Refused


def write(text: str, output: str | None) -> None:
    """Write to the file, or to standard output where none is named. Lines end in "\\n" everywhere."""
    if output is None:
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    try:
        Path(output).write_text(text, encoding="utf-8", errors="backslashreplace", newline="\n")
    except OSError as problem:
        raise Refused(f"{output}: cannot be written: {problem.strerror}.") from None
    note(f"written to {output}")


def note(words: str) -> None:
    """A diagnostic: standard error, one line."""
    print(f"claimcheck: {words}", file=sys.stderr)
