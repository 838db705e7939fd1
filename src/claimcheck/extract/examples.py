"""How an extractor declares what it reads: examples grouped by meaning, and what it must not read.

One normal form, then every way of writing it. A way is the whole text of the reading, or has the
reading between bars: "a |13-year| period". The examples are the tests and the documentation.
"""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.model import Kind


class Reads(NamedTuple):
    """One normal form and the ways to write it.

    `stated` is the figure, "low..high" for a range, None where no figure is stated. `currency` is
    the likeliest one, `head` the noun counted or ranked, `hedge` the name in `lexicon.hedges`.
    """

    kind: Kind
    stated: str | None
    ways: tuple[str, ...]
    unit: str | None = None
    currency: str | None = None
    hedge: str | None = None
    head: str | None = None


class Ignores(NamedTuple):
    """Texts in which nothing is read, and why."""

    why: str
    texts: tuple[str, ...]


Example = Reads | Ignores


def reads(
    kind: Kind,
    stated: str | None,
    *ways: str,
    unit: str | None = None,
    currency: str | None = None,
    hedge: str | None = None,
    head: str | None = None,
) -> Reads:
    """Declare one normal form and the ways to write it."""
    return Reads(kind, stated, ways, unit, currency, hedge, head)


def ignores(why: str, *texts: str) -> Ignores:
    """Declare texts in which nothing is read."""
    return Ignores(why, texts)
