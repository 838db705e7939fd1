"""A report in words an editor reads: what differs, who says what and where, what would settle it."""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.model import Claim, Evidence, Finding, Related, Report, Source, SourceInfo
from claimcheck.report.prose import Stretch, harmless
from claimcheck.report.quotes import by_span, in_sentences

WIDTH = 96

_STYLES = {
    "error": "1;31",
    "warning": "1;33",
    "note": "1;36",
    "quote": "1",
    "place": "2",
    "heading": "1",
    "good": "32",
}
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def render(
    report: Report,
    sources: Mapping[str, Source],
    *,
    colour: bool = False,
    width: int = WIDTH,
    table: bool = False,
) -> str:
    """The report as text. `width` is in columns; `colour` adds ANSI colours and nothing else.

    `table` adds, at the end, what was read: each source with its date, claims and findings.
    """
    page = _Page(report, sources, colour, width)
    lines = [*page.lines(), *(("", *page.table()) if table else ())]
    return "\n".join(line.rstrip() for line in lines) + "\n"


class _Page:
    """The lines of one report, with what is needed to write them at hand."""

    def __init__(self, report: Report, sources: Mapping[str, Source], colour: bool, width: int) -> None:
        self.report = report
        self.sources = sources
        self.colour = colour
        self.width = width
        self.infos = {info.id: info for info in report.sources}
        self.claims = by_span(report)

    def paint(self, style: str, text: str) -> str:
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self.colour and text else text

    def wrap(self, text: str, indent: str) -> list[str]:
        return textwrap.wrap(
            text,
            self.width,
            initial_indent=indent,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )

    def lines(self) -> Iterator[str]:
        for finding in self.report.findings:
            yield from self.finding(finding)
            yield ""
        yield from self.summary()

    def finding(self, finding: Finding) -> Iterator[str]:
        label = self.paint(finding.severity, finding.severity)
        yield f"{label}  {self.paint('heading', finding.check)}  ({finding.verdict})"
        yield from self.wrap(harmless(finding.message), "  ")
        side = finding.evidence[0].side
        for group in _sides(finding):
            if group[0].side != side:
                side = group[0].side
                yield ""
                yield "  against"
            yield ""
            yield f"  {self.who(group[0])}"
            yield from self.quotes(group)
        if finding.related:
            yield ""
            yield "  The same elsewhere"
            for related in finding.related:
                yield from self.quotes([related])
        yield ""
        yield from self.wrap("What would settle it: " + harmless(finding.advice), "  ")

    def who(self, evidence: Evidence) -> str:
        info = self.infos.get(evidence.document)
        return self.paint("heading", f"{attribution(info) if info else evidence.document}:")

    def quotes(self, group: Sequence[Evidence | Related]) -> Iterator[str]:
        """Each quote's place and its sentence; quotes of one sentence are marked in it together."""
        for passage in in_sentences(group, self.sources, self.claims):
            said = f"  (attributed to {' and '.join(passage.said_by)})" if passage.said_by else ""
            for number, quote in enumerate(passage.quotes):
                yield f"    {self.paint('place', place(quote))}{said if number == 0 else ''}"
            yield from self.marked(passage.stretches)

    def marked(self, shown: Sequence[Stretch]) -> Iterator[str]:
        """The words wrapped, quotes in brackets or, with colour, in bold. A quote is never broken."""
        opened, closed = ("", "") if self.colour else ("[", "]")
        joined = "".join(
            f"{_OPEN}{opened}{stretch.text.replace(' ', _GLUE)}{closed}{_CLOSE}"
            if stretch.quoted
            else stretch.text
            for stretch in shown
        )
        for line in self.wrap(joined, "      "):
            # Marks of no width would be counted as columns: at worst a line ends a little early.
            painted = _QUOTE.sub(lambda found: self.paint("quote", found[1]), line)
            yield painted.replace(_GLUE, " ")

    def table(self) -> Iterator[str]:
        """What was read, in columns: a file that gave no claims or no date shows at once."""
        claims = Counter(claim.source for claim in self.report.claims)
        findings = Counter(
            document
            for finding in self.report.findings
            for document in {evidence.document for evidence in finding.evidence}
        )
        rows = [
            (
                harmless(info.id),
                harmless(info.publisher or ""),
                str(info.published or "undated"),
                str(claims[info.id]),
                str(findings[info.id]),
            )
            for info in self.report.sources
        ]
        heads = ("source", "publisher", "published", "claims", "findings")
        widths = [max(len(row[column]) for row in (heads, *rows)) for column in range(len(heads))]
        yield self.paint("heading", _columns(heads, widths))
        for row in rows:
            yield _columns(row, widths)

    def summary(self) -> Iterator[str]:
        report = self.report
        counts = dict.fromkeys(("error", "warning", "note"), 0)
        for finding in report.findings:
            counts[finding.severity] += 1
        if report.findings:
            parts = [
                self.paint(severity, _number(count, severity)) for severity, count in counts.items() if count
            ]
            yield "Found " + ", ".join(parts) + "."
        else:
            yield self.paint("good", "No differences found.")
        coverage = report.coverage
        yield from self.wrap(
            f"{_number(len(report.sources), 'source')} read, {_number(coverage.claims, 'claim')} found: "
            f"{coverage.linked} linked across sources, {coverage.compared} compared, "
            f"{coverage.incomparable} not comparable."
            + (
                f" {_number(coverage.abstained, 'sum')} left alone as undecidable."
                if coverage.abstained
                else ""
            ),
            "",
        )
        if report.suppressed:
            yield f"{_number(len(report.suppressed), 'known finding')} suppressed."


# Private characters that `harmless` spells out wherever a source holds them.
_OPEN, _CLOSE, _GLUE = "\ue000", "\ue001", "\ue002"
_QUOTE = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")


def place(quote: Evidence | Related) -> str:
    """Where a quote stands: "wire.md:12:40", or "draft.docx, paragraph 4" where lines mean nothing."""
    if quote.location:
        return f"{harmless(quote.document)}, {harmless(quote.location)}"
    return f"{harmless(quote.document)}:{quote.line}:{quote.column}"


def attribution(info: SourceInfo) -> str:
    """Who speaks and when: "Crossline Newswire, 17 February 2026", or the file's name."""
    name = harmless(info.publisher or info.id)
    if info.published is None:
        return f"{name} (undated)"
    day = info.published
    return f"{name}, {day.day} {_MONTHS[day.month - 1]} {day.year}"


def _sides(finding: Finding) -> list[list[Evidence]]:
    """Evidence grouped by side and document, in the order the finding gives it."""
    groups: dict[tuple[int | None, str], list[Evidence]] = {}
    for evidence in finding.evidence:
        groups.setdefault((evidence.side, evidence.document), []).append(evidence)
    return list(groups.values())


def _columns(row: Sequence[str], widths: Sequence[int]) -> str:
    """Words to the left, figures to the right."""
    return "  ".join(
        cell.rjust(width) if number > 2 else cell.ljust(width)
        for number, (cell, width) in enumerate(zip(row, widths, strict=True))
    )


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def render_claims(claims: tuple[Claim, ...], *, colour: bool = False, width: int = WIDTH) -> str:
    """What `extract` prints: one line a claim, in columns on a terminal."""
    rows = [
        (
            f"{harmless(claim.source)}:{claim.line}:{claim.column}",
            claim.kind,
            harmless(claim.text),
            meaning(claim),
        )
        for claim in claims
    ]
    if not colour:
        return "".join(f"{place}: {kind}: {text} = {value}\n" for place, kind, text, value in rows)
    page = _Page(Report(), {}, colour, width)
    widths = [min(40, max((len(row[column]) for row in rows), default=0)) for column in range(3)]
    return "".join(
        f"{page.paint('place', place.ljust(widths[0]))}  {kind.ljust(widths[1])}  "
        f"{page.paint('quote', text.ljust(widths[2]))}  {value}\n"
        for place, kind, text, value in rows
    )


def meaning(claim: Claim) -> str:
    """A claim in normal form, for a reader: "[375, 400) people" is "375 to 400 people"."""
    if claim.quantity is None:
        return span(claim)
    quantity = claim.quantity
    ends = quantity.stated or quantity.allowed
    low, high = (None if end is None else f"{end.normalize():,f}" for end in ends)
    figure = f"{low}" if low == high and low else f"{low or '...'} to {high or '...'}"
    words = [figure, quantity.unit, "/".join(quantity.currencies), claim.subject]
    return " ".join(harmless(word) for word in words if word) + (f" ({claim.hedge})" if claim.hedge else "")


def span(claim: Claim) -> str:
    """The days a date claim covers: "2026-02-16" or "2026-02-15 to 2026-02-20"."""
    period = claim.period
    if period is None:
        return "?"
    first, last = (str(day) if day else "..." for day in (period.first, period.last))
    return first if first == last else f"{first} to {last} ({period.granularity})"
