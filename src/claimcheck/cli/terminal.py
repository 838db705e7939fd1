"""Whether the reader is a person at a terminal, and how wide it is."""

from __future__ import annotations

import os
import shutil
import sys

WIDEST = 110


def coloured(choice: str, to_file: bool) -> bool:
    """Whether to colour standard output: as asked, else on a terminal unless NO_COLOR is set."""
    if choice != "auto":
        return choice == "always"
    if to_file or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return is_one(to_file)


def is_one(to_file: bool) -> bool:
    """Whether what is printed goes to a terminal."""
    return not to_file and sys.stdout is not None and sys.stdout.isatty()


def width(default: int, to_file: bool) -> int:
    """Columns to fill: the terminal's, up to what reads well; a fixed number when piped."""
    if not is_one(to_file):
        return default
    return max(40, min(shutil.get_terminal_size().columns, WIDEST))
