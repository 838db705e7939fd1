"""What a desk needs around a check: configuration, suppression, baseline, changed lines, watching."""

from __future__ import annotations

from collections.abc import Iterable


class Refused(Exception):
    """What was asked cannot be done. The message says why and what would help; the command exits 2."""


def nearest(word: str, names: Iterable[str]) -> str:
    """A sentence naming what `word` was probably meant to be, with a leading blank, or nothing.

    >>> nearest("value-conflcit", ["value-conflict", "part-of-whole"])
    " Did you mean 'value-conflict'?"
    """
    from difflib import get_close_matches

    close = get_close_matches(word.lower().replace("_", "-"), sorted(names), n=2, cutoff=0.6)
    return f" Did you mean {' or '.join(map(repr, close))}?" if close else ""
