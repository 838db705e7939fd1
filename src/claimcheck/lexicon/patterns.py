"""Regular expressions that are compiled when they are first used.

Compiling a page of them takes longer than reading an article, and most of an article's text gives most of
them nothing to do: what a check looks for after "born in" is never asked where nobody was born.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

Match = re.Match[str]


@dataclass(frozen=True)
class Pattern:
    """What `re.compile(text, flags)` gives, compiled on first use.

    Each method is looked up once and is then the compiled pattern's own.
    """

    text: str
    flags: int = 0

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.text, self.flags)

    @cached_property
    def search(self) -> Callable[..., Match | None]:
        """`re.Pattern.search`."""
        return self._compiled.search

    @cached_property
    def match(self) -> Callable[..., Match | None]:
        """`re.Pattern.match`."""
        return self._compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., Match | None]:
        """`re.Pattern.fullmatch`."""
        return self._compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[Match]]:
        """`re.Pattern.finditer`."""
        return self._compiled.finditer

    @cached_property
    def findall(self) -> Callable[..., list[Any]]:
        """`re.Pattern.findall`."""
        return self._compiled.findall

    @cached_property
    def split(self) -> Callable[..., list[str]]:
        """`re.Pattern.split`."""
        return self._compiled.split

    @cached_property
    def sub(self) -> Callable[..., str]:
        """`re.Pattern.sub`."""
        return self._compiled.sub
