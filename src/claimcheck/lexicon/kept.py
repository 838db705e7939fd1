"""A function of one word whose answers are kept.

`functools.lru_cache` with a bound reorders its entries on every hit; on words, which are asked for a
hundred thousand times a megabyte, that costs more than most answers. This keeps what it is told, and
starts anew when it holds too much.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Answer = TypeVar("Answer")

MOST_WORDS = 65_536


class Kept(dict[str, Answer], Generic[Answer]):
    """The answers of `ask` by word: `kept[word]` asks once."""

    __slots__ = ("_ask",)

    def __init__(self, ask: Callable[[str], Answer]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, word: str) -> Answer:
        if len(self) >= MOST_WORDS:
            self.clear()
        answer = self[word] = self._ask(word)
        return answer


def kept(ask: Callable[[str], Answer]) -> Callable[[str], Answer]:
    """`ask`, answering from memory where it can."""
    return Kept(ask).__getitem__
