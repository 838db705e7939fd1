"""Regular expressions that are compiled when they are first used.

The checks hold some hundreds of patterns, of which an article needs a few dozen; compiling them all at import
took a fifth of the time that a check of five short files takes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property


class Lazy:
    """A pattern with the methods of `re.Pattern` that the checks use."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)

    def search(self, text: str, *bounds: int) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return self._compiled.search(text, *bounds)

    def match(self, text: str, *bounds: int) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        return self._compiled.match(text, *bounds)

    def fullmatch(self, text: str, *bounds: int) -> re.Match[str] | None:
        """As `re.Pattern.fullmatch`."""
        return self._compiled.fullmatch(text, *bounds)

    def finditer(self, text: str, *bounds: int) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        return self._compiled.finditer(text, *bounds)

    def findall(self, text: str, *bounds: int) -> list[str]:
        """As `re.Pattern.findall`, for patterns with one group or none."""
        return self._compiled.findall(text, *bounds)

    def split(self, text: str, maxsplit: int = 0) -> list[str]:
        """As `re.Pattern.split`, for patterns without groups."""
        return [part for part in self._compiled.split(text, maxsplit) if part is not None]

    def sub(self, replacement: str, text: str) -> str:
        """As `re.Pattern.sub`."""
        return self._compiled.sub(replacement, text)
