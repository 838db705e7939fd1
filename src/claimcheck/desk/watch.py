"""Waiting for files to change, by asking for their times: works on every system and network share."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

PAUSE = 0.3

Stamps = Mapping[str, tuple[int, int]]


def stamps(paths: Iterable[str]) -> Stamps:
    """When each file last changed and how long it is; a file that is gone has none."""
    found = {}
    for path in paths:
        try:
            about = Path(path).stat()
        except OSError:
            continue
        found[path] = (about.st_mtime_ns, about.st_size)
    return found


def until_changed(before: Stamps, paths: Callable[[], Iterable[str]]) -> None:
    """Return once a file is changed, gone or new. `paths` is asked each time, so globs see new files."""
    while stamps(paths()) == before:
        time.sleep(PAUSE)
