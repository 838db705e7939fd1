"""One outcome as one source tells it."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

# "On 9 March", in a source without a date. A leap year, or there were no 29 February.
UNKNOWN_YEAR = 4


class Theme(NamedTuple):
    """What an outcome befell, as told: `shown` in the source's words.

    `heads` are the nouns for it (as written, lower case, the first the plainest), `names` its proper names,
    each a run of words, `words` the stems of what describes it, `figures` the numbers among them.
    `pointed` says that only a pronoun stands there, and the rest is from the sentence before.
    """

    shown: str
    heads: tuple[str, ...]
    names: frozenset[tuple[str, ...]]
    words: frozenset[str]
    figures: frozenset[str]
    pointed: bool = False


class Mention(NamedTuple):
    """An outcome told: where (`start` to `end` in the source), of what, when, and by which vote.

    `others` are stems, names and figures of the rest of the sentence and of its passage: what else is said
    near it. `group` is the number of those it befell ("all 19"). `days` are the dates of the
    sentence, `numbers` all those of the source, where there is a group to look for among them.
    """

    outcome: str
    source: str
    start: int
    end: int
    sentence: tuple[int, int]
    theme: Theme
    tally: frozenset[int]
    days: tuple[tuple[date, date], ...]
    near: frozenset[str]
    around: frozenset[str]
    published: date | None
    place: int
    group: str | None = None
    numbers: frozenset[str] = frozenset()
