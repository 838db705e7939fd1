"""The nouns of the glossary: sources, claims, quantities, periods, pairs, findings, reports.

Every value is a frozen pydantic model: it hashes, pickles and survives a round trip through JSON.
Nothing here reads a file, a clock or another module of ours.

Conventions that hold everywhere:

- Figures are `Decimal`; a `Range` is closed, with `None` for an open end.
- Spans index the source's text as it was given: code points, half-open (`text[start:end]` is the
  quote), line and column counted from 1.
- `None` means "not stated" or "not found", never "failed".
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Literal, NamedTuple, Self

from pydantic import BaseModel, ConfigDict

SCHEMA_VERSION = 1

Kind = Literal["count", "money", "percent", "multiple", "ordinal", "measure", "duration", "date"]
Verdict = Literal[
    "incomparable",
    "same",
    "rounding",
    "converted",
    "hedged",
    "superseded",
    "discrepancy",
    "ambiguous",
    "conflict",
]
Severity = Literal["error", "warning", "note"]
Scope = Literal["cross", "internal"]
Format = Literal["text", "markdown", "html"]
Role = Literal["title", "heading", "body", "item", "cell", "caption"]
Status = Literal["actual", "planned", "forecast", "possible", "former", "preliminary"]
Direction = Literal["up", "down"]
Relation = Literal["equal", "sum"]


class Frozen(BaseModel):
    """What all our models share: immutable, and closed to keys nobody declared."""

    # Most values are made by our own code (`trusted`): what checks foreign ones is built when one comes.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    @classmethod
    def trusted(cls, fields: dict[str, Any]) -> Self:
        """Build without validation from fields that our own code has already made sound.

        Every declared field must be present. Validation of a claim costs more than reading it.
        """
        made = _new(cls)
        _put_dict(made, fields)
        _put_fields_set(made, _ALL_SET)
        _put_extra(made, None)
        _put_private(made, None)
        return made


_ALL_SET: set[str] = set()
_new = object.__new__
# What pydantic keeps in an instance, written past the `__setattr__` that freezes it.
_put_dict, _put_fields_set, _put_extra, _put_private = (
    vars(BaseModel)[slot].__set__
    for slot in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
)


class Range(NamedTuple):
    """A closed range of figures; None is an open end."""

    low: Decimal | None
    high: Decimal | None


class Source(Frozen):
    """A document with text. `published` anchors its dates; `currency` settles its bare symbols.

    `country` is ISO 3166 alpha-2, `currency` ISO 4217. `format` says how the text is marked up;
    spans index `text` whatever the format.
    """

    id: str
    text: str
    title: str | None = None
    publisher: str | None = None
    published: date | None = None
    country: str | None = None
    currency: str | None = None
    language: str = "en"
    format: Format = "text"


class SourceInfo(Frozen):
    """A source as a report names it: everything but the text."""

    id: str
    title: str | None = None
    publisher: str | None = None
    published: date | None = None
    country: str | None = None
    currency: str | None = None
    language: str = "en"


class Quantity(Frozen):
    """A stated figure, the range its words allow, and the range a reader expects.

    `stated` is the figure as written, before rounding or hedges widen it; None when no figure was
    written ("several"). `allowed` holds every value the words leave possible, `expected` those a
    reader has in mind. `unit` is pint's name for the unit where it has one, `percent`,
    `percentage_point`, `per_metric_ton`..., or None for bare counts and amounts of money.
    `currencies` are ISO 4217 codes, likeliest first; more than one means the text does not settle
    which. `symbol` is the sign as written.
    """

    stated: Range | None
    allowed: Range
    expected: Range
    unit: str | None = None
    symbol: str | None = None
    currencies: tuple[str, ...] = ()


class Period(Frozen):
    """First and last day, inclusive, and the granularity that was written.

    `granularity` is one of `day`, `week`, `month`, `quarter`, `season`, `half`, `year`, `decade`,
    `century`, `range` (an explicit range, "Feb. 15 to 20"), or `part` (a vague part: "early 2026").

    `first` and `last` are None when the text does not settle the year and the source's date does
    not either; `month` and `day` (`to_month` and `to_day` for the end of a range) then keep what
    was written. `weekday` is the weekday as written, Monday 0, whether or not it fits the date.
    `inferred` says that the year, or the whole date, was worked out from the source's date.
    """

    first: date | None
    last: date | None
    granularity: str
    month: int | None = None
    day: int | None = None
    to_month: int | None = None
    to_day: int | None = None
    weekday: int | None = None
    inferred: bool = False


class Claim(Frozen):
    """One quantity or period stated by a source, at a span of its text.

    For kind `date`, `quantity` is None and `period` is the date itself; for other kinds `period`
    says when the claim holds. `whole`, `restates` and `replaces` hold the id of another claim.

    Beyond the JSON contract's minimum a claim carries what linking needs: `head` (the normalised
    noun counted or measured), `modifiers`, `words` (normalised content words of the sentence, nearest
    first), `names` (the proper names among them), `direction` (up or down where the figure is a
    change), `status`, `role` (which part of the article it stands in) and `sentence` (the span of the
    sentence in the source).
    """

    id: str
    source: str
    start: int
    end: int
    text: str
    line: int
    column: int
    kind: Kind
    hedge: str | None = None
    quantity: Quantity | None = None
    period: Period | None = None
    subject: str | None = None
    predicate: str | None = None
    place: str | None = None
    said_by: str | None = None
    published: date | None = None
    whole: str | None = None
    restates: str | None = None
    replaces: str | None = None
    head: str | None = None
    modifiers: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    direction: Direction | None = None
    status: Status = "actual"
    role: Role = "body"
    sentence: tuple[int, int] | None = None


class Reason(Frozen):
    """One named comparison of two claims: what was compared, what came out, how much it weighed."""

    comparison: str
    level: str
    weight: float
    words: str


class Comparison(Frozen):
    """The verdict on two claims taken to speak of one fact, with the reasons in words."""

    verdict: Verdict
    reasons: tuple[str, ...]


class Pair(Frozen):
    """Two claims judged to speak of one fact, by id, with the reasons."""

    left: str
    right: str
    score: float
    reasons: tuple[Reason, ...]


class Fact(Frozen):
    """One fact on which sources differ: every mention on the side it agrees with.

    `left` and `right` are the two claims whose difference is plainest, `comparison` the verdict on
    them; `sides` hold all claims that state the fact, each side in order of source and text. In a
    fact of `relation` `sum` one side gives the parts and the other their total.
    """

    left: Claim
    right: Claim
    comparison: Comparison
    sides: tuple[tuple[Claim, ...], tuple[Claim, ...]]
    relation: Relation = "equal"


class Told(Frozen):
    """An outcome that a source tells in words, at the place of the words that tell it.

    `outcome` is its kind (`motion/carried`), `sentence` the span of the sentence.
    """

    source: str
    start: int
    end: int
    text: str
    line: int
    column: int
    sentence: tuple[int, int]
    outcome: str


class Opposed(Frozen):
    """An outcome on which sources differ in words: `theme` is what it befell, `sides` who tells which."""

    theme: str
    sides: tuple[tuple[Told, ...], tuple[Told, ...]]


class Evidence(Frozen):
    """A claim, or words that tell an outcome, quoted by a finding.

    `side` is 1 or 2, or None in internal findings.

    `location` names the paragraph or page where lines mean nothing (.docx, .pdf).
    """

    document: str
    side: int | None
    start: int
    end: int
    text: str
    line: int
    column: int
    location: str | None = None


class Related(Frozen):
    """Another place that repeats what a finding is about."""

    document: str
    start: int
    end: int
    text: str
    line: int
    column: int
    location: str | None = None


class Finding(Frozen):
    """A check that fired: what differs, where, and what would settle it."""

    check: str
    verdict: Verdict
    severity: Severity
    scope: Scope
    message: str
    advice: str
    fingerprint: str
    evidence: tuple[Evidence, ...]
    related: tuple[Related, ...] = ()


class Suppressed(Frozen):
    """A finding the desk already knows: `by` says whether a comment in the text or the baseline holds it."""

    finding: Finding
    by: Literal["inline", "baseline"]
    reason: str


class Coverage(Frozen):
    """How much was looked at: silence is only worth something when this is known."""

    claims: int = 0
    linked: int = 0
    compared: int = 0
    incomparable: int = 0
    abstained: int = 0


class Report(Frozen):
    """The result of a check: sources, claims, findings and coverage.

    `findings` are the live ones; those silenced by a comment or a baseline are in `suppressed`.
    """

    schema_version: int = SCHEMA_VERSION
    sources: tuple[SourceInfo, ...] = ()
    claims: tuple[Claim, ...] = ()
    findings: tuple[Finding, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    coverage: Coverage = Coverage()
