"""A progress line for a person who waits: after two seconds, on a terminal, and gone when done."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

PATIENCE = 2.0


class Progress:
    """Called as a `pipeline.Tick`. Shows nothing when standard error is no terminal, or without rich."""

    def __init__(self) -> None:
        self.begun = time.monotonic()
        self.bar: Bar | None = None
        self.task: TaskID | None = None
        self.wanted = sys.stderr is not None and sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.bar is not None:
            self.bar.stop()

    def __call__(self, stage: str, done: int, total: int) -> None:
        if not self.wanted or time.monotonic() - self.begun < PATIENCE:
            return
        if self.bar is None and not self._start():
            return
        assert self.bar is not None
        assert self.task is not None
        # Linking and checking are one step each: a bar that moves to and fro, not one that stands still.
        self.bar.update(self.task, description=stage, completed=done, total=total if total > 1 else None)

    def _start(self) -> bool:
        try:
            from rich.console import Console
            from rich.progress import Progress as Bar
        except ImportError:
            self.wanted = False
            return False
        self.bar = Bar(console=Console(stderr=True), transient=True)
        self.task = self.bar.add_task("")
        self.bar.start()
        return True
