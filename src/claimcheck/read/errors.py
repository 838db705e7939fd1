"""What can go wrong between a path and a source, in words an editor can act on."""

from __future__ import annotations


class ReadError(Exception):
    """A file (or option) that could not be read as it stands.

    `file` is the path or option as given, `reason` one sentence without its full stop, `line` the
    1-based line the reason is about, when there is one.
    """

    def __init__(self, file: str, reason: str, line: int | None = None) -> None:
        super().__init__(file, reason, line)
        self._file = file
        self._reason = reason
        self._line = line

    @property
    def file(self) -> str:
        return self._file

    @property
    def reason(self) -> str:
        return self._reason

    @property
    def line(self) -> int | None:
        return self._line

    def __str__(self) -> str:
        place = self._file if self._line is None else f"{self._file}:{self._line}"
        return f"{place}: {self._reason}"


class MetadataError(ValueError):
    """A piece of metadata that cannot be used; `line` is 1-based, or None when it stood in no file."""

    def __init__(self, reason: str, line: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line
