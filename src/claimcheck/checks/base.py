"""How a check is declared: its logic, its words, and its examples as whole sentences.

A check is one module: a docstring that says why an editor cares, one plain function, and one frozen
value `CHECK` at the end. The docstring, the message, the advice and the examples together are the
documentation page, the text of `claimcheck explain`, and the tests.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypedDict, Unpack

from claimcheck.checks.article import Article, Place
from claimcheck.model import Claim, Comparison, Format, Relation, Severity, Source, Verdict


@dataclass(frozen=True, slots=True)
class Example:
    """Whole sentences a check must fire on (`clash`) or leave alone.

    An internal check reads one text, a cross check two. `known_gap` says why a check does not do
    what the example asks yet: such examples are strict expected failures, and the docs list them.
    """

    texts: tuple[str, ...]
    clash: bool
    published: date | None = None
    country: str | None = None
    currency: str | None = None
    format: Format = "text"
    known_gap: str | None = None

    def sources(self) -> tuple[Source, ...]:
        """The texts as sources, named `left` and `right`, or `article` where there is one."""
        names = ("article",) if len(self.texts) == 1 else ("left", "right")
        return tuple(
            Source(
                id=name,
                text=text,
                published=self.published,
                country=self.country,
                currency=self.currency,
                format=self.format,
            )
            for name, text in zip(names, self.texts, strict=True)
        )


class Setting(TypedDict, total=False):
    """What else an example tells of its sources."""

    published: date | None
    country: str | None
    currency: str | None
    format: Format
    known_gap: str | None


def clash(*texts: str, **setting: Unpack[Setting]) -> Example:
    """Sentences the check must report."""
    return Example(texts, True, **setting)


def silent(*texts: str, **setting: Unpack[Setting]) -> Example:
    """Sentences this check must leave alone. It promises nothing about other checks."""
    return Example(texts, False, **setting)


@dataclass(frozen=True, slots=True)
class Slip:
    """What an internal check found: the places quoted, and the words that fill its message.

    `verdict` is `conflict`, or `discrepancy` when an operand is hedged. `severity` is given only
    where it differs from what the verdict implies: `note` for what is odd but defensible.
    """

    evidence: tuple[Claim | Place, ...]
    words: Mapping[str, str]
    verdict: Verdict = "conflict"
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Abstention:
    """Figures a check looked at and could not judge: too vague, or unclear which belong together."""

    evidence: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class InternalCheck:
    """A check of the sums inside one article.

    `slips` reads an article and yields what does not fit, and what it could not judge. `message`
    has a field in braces for each of the words a slip brings.
    """

    name: str
    slips: Callable[[Article], Iterator[Slip | Abstention]]
    message: str
    advice: str
    examples: tuple[Example, ...] = field(repr=False)
    scope: Literal["internal"] = "internal"

    @property
    def reason(self) -> str:
        """Why an editor cares: the docstring of the check's module."""
        return _docstring(self.slips)


@dataclass(frozen=True, slots=True)
class CrossCheck:
    """A name for one sort of difference between two sources.

    `differs` gets a linked pair of claims and the verdict on it, and says whether this check is
    the one to report it. The first check in `CHECKS` that does so names the finding. `relation` is
    `sum` for parts of one source against the total of another. What is reported `on_request` is odd to
    nobody: a note, for those who ask for it by the check's name.
    """

    name: str
    differs: Callable[[Claim, Claim, Comparison], bool]
    message: str
    advice: str
    examples: tuple[Example, ...] = field(repr=False)
    relation: Relation = "equal"
    on_request: bool = False
    scope: Literal["cross"] = "cross"

    @property
    def reason(self) -> str:
        """Why an editor cares: the docstring of the check's module."""
        return _docstring(self.differs)


Check = InternalCheck | CrossCheck


def _docstring(logic: Callable[..., object]) -> str:
    return (sys.modules[logic.__module__].__doc__ or "").strip()
