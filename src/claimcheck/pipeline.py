"""Sources in, report out: load, extract, link, check.

`check` and `extract` are the library's front door; the command calls `examine` with sources it has
read itself. From here to any check is two hops: `claimcheck.checks.run`, then the check.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from os import PathLike

from claimcheck import checks
from claimcheck.desk import nearest, suppress
from claimcheck.extract import extract as extract_from
from claimcheck.link import facts, link
from claimcheck.model import (
    Claim,
    Coverage,
    Evidence,
    Finding,
    Format,
    Related,
    Report,
    Severity,
    Source,
    SourceInfo,
)
from claimcheck.rates import TOLERANCE, Rates
from claimcheck.read.files import Loaded, load
from claimcheck.telling import opposed

# Called as (what is being done, how many are done, how many there are).
Tick = Callable[[str, int, int], None]
Synonyms = tuple[tuple[str, ...], ...]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
# Below this, starting processes costs more than they save.
_WORTH_A_POOL = 8


def check(
    sources: Iterable[str | PathLike[str] | Source],
    *,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    show: Collection[str] = (),
    rate_tolerance: Decimal = TOLERANCE,
    synonyms: Synonyms = (),
) -> Report:
    """Check sources against each other and each in itself.

    `sources` are paths of files, or `Source` objects; the result does not depend on their order.
    `select` keeps only the findings of these checks, `ignore` drops those of these. `show` adds the notes
    of checks that are left out unless asked for: `superseded`, for figures that a later one replaces.
    `rate_tolerance` is the share by which a conversion of money may miss the reference rates;
    `synonyms` are groups of words that name one thing, added to the newsroom lexicon.

    Raises `ReadError` (with `file`, `reason` and `line`) for a file that is missing, binary, empty or
    has bad front matter; `ValueError` for an unknown check or for two sources with one id.
    Nothing is read from configuration files: that is the command's business.
    """
    loaded = [
        Loaded(given) if isinstance(given, Source) else load(given) for given in _unless_single(sources)
    ]
    return examine(
        loaded, select=select, ignore=ignore, show=show, rate_tolerance=rate_tolerance, synonyms=synonyms
    )


def _unless_single(
    sources: Iterable[str | PathLike[str] | Source],
) -> Iterable[str | PathLike[str] | Source]:
    """A lone path would be walked letter by letter."""
    if isinstance(sources, str | PathLike | Source):
        raise TypeError("check() takes several sources: give it a list")
    return sources


def extract(
    text: str | Source,
    *,
    published: date | None = None,
    country: str | None = None,
    currency: str | None = None,
    publisher: str | None = None,
    title: str | None = None,
    language: str = "en",
    format: Format = "text",
) -> tuple[Claim, ...]:
    """Every claim in a text, or in a `Source`, in text order. Never takes a path.

    `published` anchors dates such as "last week"; `country` (ISO 3166) ranks the readings of a bare
    "$" and `currency` (ISO 4217) settles it. With a `Source` these are its own and must not be given.
    Spans index the text as given.
    """
    if isinstance(text, Source):
        if (
            (published, country, currency, publisher, title) != (None,) * 5
            or language != "en"
            or format != "text"
        ):
            raise TypeError("a Source carries its own metadata: use source.model_copy(update=...)")
        return extract_from(text)
    source = Source(
        id="text",
        text=text,
        title=title,
        publisher=publisher,
        published=published,
        country=country,
        currency=currency,
        language=language,
        format=format,
    )
    return extract_from(source)


def check_names() -> tuple[str, ...]:
    """The names of all checks, then those of the two complaints about suppression comments."""
    return (*(one.name for one in checks.CHECKS), *suppress.EXPLAINED)


def examine(
    loaded: Sequence[Loaded],
    *,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    show: Collection[str] = (),
    rate_tolerance: Decimal = TOLERANCE,
    synonyms: Synonyms = (),
    jobs: int = 1,
    tick: Tick = lambda *_: None,
) -> Report:
    """The report on files already read. `jobs` processes extract; `tick` hears of the progress."""
    names = check_names()
    for name in (*select, *ignore):
        if name not in names:
            raise ValueError(f"there is no check named {name!r}.{nearest(name, names)}")
    for name in show:
        if name not in checks.ON_REQUEST:
            raise ValueError(f"{name!r} is not left out unless shown: {', '.join(checks.ON_REQUEST)}.")
    standing = select or [name for name in names if name not in checks.ON_REQUEST]
    ran = [name for name in names if (name in standing or name in show) and name not in ignore]

    ordered = tuple(sorted((one.source for one in loaded), key=lambda source: source.id))
    by_id = {source.id: source for source in ordered}
    if len(by_id) != len(ordered):
        raise ValueError("two sources have the same id")
    claims = claims_of(ordered, jobs=jobs, tick=tick)
    flat = tuple(claim for found in claims.values() for claim in found)

    table = Rates(tolerance=rate_tolerance)
    tick("linking", 0, 1)
    # A comment's words are no context for the figures beside it.
    shown = tuple(suppress.blanked(source) for source in ordered)
    linked = link(shown, flat, table, synonyms)
    tick("checking", 0, 1)
    findings, abstained = checks.run(shown, claims, facts(flat, linked, table), table, opposed(shown, flat))
    if shown != ordered:
        findings = [
            _updated(found, lambda at: {"text": by_id[at.document].text[at.start : at.end]})
            for found in findings
        ]
    places = {one.source.id: one.location_of for one in loaded if one.places}
    if places:
        findings = [_updated(found, lambda at: {"location": _location(at, places)}) for found in findings]
    live, suppressed = suppress.apply(findings, by_id, names, ran)
    return Report(
        sources=tuple(_info(source) for source in ordered),
        claims=flat,
        findings=tuple(sorted((found for found in live if found.check in ran), key=_order)),
        suppressed=tuple(known for known in suppressed if known.finding.check in ran),
        coverage=Coverage(
            claims=len(flat),
            linked=linked.linked,
            compared=linked.compared,
            incomparable=linked.incomparable,
            abstained=abstained,
        ),
    )


def claims_of(
    sources: Sequence[Source], *, jobs: int = 1, tick: Tick = lambda *_: None
) -> Mapping[str, tuple[Claim, ...]]:
    """The claims of each source by its id, without those inside suppression comments."""
    found: dict[str, tuple[Claim, ...]] = {}
    if jobs != 1 and len(sources) >= _WORTH_A_POOL:
        from concurrent.futures import ProcessPoolExecutor

        with ProcessPoolExecutor(jobs or None) as pool:
            for source, claims in zip(sources, pool.map(_claims, sources, chunksize=4), strict=True):
                found[source.id] = claims
                tick("reading", len(found), len(sources))
    else:
        for source in sources:
            found[source.id] = _claims(source)
            tick("reading", len(found), len(sources))
    return found


def _claims(source: Source) -> tuple[Claim, ...]:
    shown = suppress.blanked(source)
    claims = extract_from(shown)
    if shown is source:
        return claims
    # A figure on both sides of a comment could not be quoted verbatim.
    return tuple(claim for claim in claims if claim.text == source.text[claim.start : claim.end])


def _updated(finding: Finding, change: Callable[[Evidence | Related], dict[str, object]]) -> Finding:
    """The finding with something changed about each of its quotes."""
    return finding.model_copy(
        update={
            "evidence": tuple(quote.model_copy(update=change(quote)) for quote in finding.evidence),
            "related": tuple(quote.model_copy(update=change(quote)) for quote in finding.related),
        }
    )


def _location(quote: Evidence | Related, places: Mapping[str, Callable[[int], str | None]]) -> str | None:
    """The paragraph or page of a quote from a document that has such."""
    at = places.get(quote.document)
    return at(quote.start) if at else None


def _info(source: Source) -> SourceInfo:
    return SourceInfo(**source.model_dump(exclude={"text", "format"}))


def _order(finding: Finding) -> tuple[int, str, int, str, str]:
    first = finding.evidence[0]
    return SEVERITIES.index(finding.severity), first.document, first.start, finding.check, finding.fingerprint
