"""A report as one HTML file that an editor can be sent: nothing to install, nothing to fetch.

Findings stand on one side, the sources in full on the other, every claim marked at its words; the
number behind a quote leads to its finding, and the place below a finding's quote leads back. The
page is complete without JavaScript; the script only adds filters and keys.

Nothing a source says can act: every word is escaped, no data is handed to the script, and the
page's own policy allows this one style sheet and this one script, by their hashes, and no network.
"""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from html import escape
from importlib import resources
from itertools import groupby
from string import Template
from typing import NamedTuple

from claimcheck.model import Claim, Evidence, Finding, Kind, Related, Report, Severity, Source, SourceInfo
from claimcheck.report.as_text import meaning
from claimcheck.report.picture import day, picture
from claimcheck.report.places import spot
from claimcheck.report.prose import harmless
from claimcheck.report.quotes import Claims, Passage, by_span, in_sentences
from claimcheck.report.shown import Block, Mark, Piece, blocks
from claimcheck.report.wording import VERDICTS, counted

_SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
_KINDS: tuple[Kind, ...] = (
    "count",
    "money",
    "percent",
    "multiple",
    "ordinal",
    "measure",
    "duration",
    "date",
)
# Wider tables are shown cell by cell: an empty cell for every gap could be far more than the text.
_WIDEST = 60
# Laying out more articles and findings than this at once is slow: then only those in sight are.
_MANY = 100


class _Page(NamedTuple):
    """What every part of the page needs to look up."""

    sources: Mapping[str, Source]
    infos: Mapping[str, SourceInfo]
    numbers: Mapping[str, int]
    names: Mapping[str, str]
    paths: Mapping[str, str]
    claims: Claims


def render(report: Report, sources: Mapping[str, Source]) -> str:
    """The report as one self-contained HTML page."""
    infos = {info.id: info for info in report.sources}
    paths = _short(tuple(infos))
    page = _Page(
        sources,
        infos,
        {info.id: number for number, info in enumerate(report.sources, 1)},
        {info.id: harmless(info.publisher or info.title or paths[info.id]) for info in report.sources},
        paths,
        by_span(report),
    )
    style, script = _asset("desk.css"), _asset("desk.js")
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    return Template(_asset("page.html")).substitute(
        policy=escape(policy),
        title=escape(_headline(report)),
        style=style,
        script=script,
        headline=escape(_headline(report)),
        standfirst=_standfirst(report),
        filters=_filters(report, page),
        findings="\n".join(_finding(number, one, page) for number, one in enumerate(report.findings, 1))
        or '<p class="none">No differences found between these sources.</p>',
        suppressed=_suppressed(report, page),
        contents=_contents(report, page),
        many="many" if len(report.sources) + len(report.findings) > _MANY else "",
        sources="\n".join(_sources(report, page)),
    )


def _asset(name: str) -> str:
    return resources.files("claimcheck.report").joinpath("html", name).read_text("utf-8")


def _hash(text: str) -> str:
    """The content's hash as a content security policy writes it."""
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()


def _text(text: str) -> str:
    """Words from elsewhere, on one line, escaped for text and for attributes alike."""
    return escape(harmless(text))


def _short(ids: tuple[str, ...]) -> dict[str, str]:
    """Paths without the folder they all share: what tells them apart is worth the room."""
    folders = [one.split("/")[:-1] for one in ids]
    shared = 0
    for parts in zip(*folders, strict=False):
        if len(set(parts)) > 1 or len(ids) < 2:
            break
        shared += 1
    return {one: "/".join(one.split("/")[shared:]) for one in ids}


def _headline(report: Report) -> str:
    where = counted(len(report.sources), "source")
    return (
        f"{counted(len(report.findings), 'finding')} in {where}"
        if report.findings
        else f"{where}, no findings"
    )


def _standfirst(report: Report) -> str:
    tally = Counter(finding.severity for finding in report.findings)
    counts = ", ".join(
        f'<span class="tally {name}">{counted(tally[name], name)}</span>'
        for name in _SEVERITIES
        if tally[name]
    )
    coverage = report.coverage
    read = (
        f"{counted(coverage.claims, 'claim')} read; {counted(coverage.linked, 'pair')} of them speak of one "
        f"fact, {coverage.compared:,} compared, {coverage.incomparable:,} not comparable."
    )
    return f"<p>{counts}</p><p>{read}</p>" if counts else f"<p>{read}</p>"


def _filters(report: Report, page: _Page) -> str:
    """Switched off until the script switches them on: without it they would do nothing."""
    tally = Counter(finding.severity for finding in report.findings)
    boxes = "".join(
        f'<label class="{name}"><input type="checkbox" name="severity" value="{name}" checked> '
        f"{name.capitalize()}s <span>{tally[name]}</span></label>"
        for name in _SEVERITIES
        if tally[name]
    )
    named = Counter(document for finding in report.findings for document in _documents(finding))
    options = "".join(
        f'<option value="{number}">{escape(page.names[document])} ({named[document]})</option>'
        for document, number in page.numbers.items()
    )
    return (
        f'<div class="boxes">{boxes}</div><label class="choose">Source '
        f'<select name="source"><option value="">All</option>{options}</select></label>'
    )


def _documents(finding: Finding) -> dict[str, None]:
    """The sources a finding quotes, in order, each once."""
    quotes: list[Evidence | Related] = [*finding.evidence, *finding.related]
    return dict.fromkeys(quoted.document for quoted in quotes)


def _finding(number: int, finding: Finding, page: _Page) -> str:
    numbers = " ".join(str(page.numbers[one]) for one in _documents(finding) if one in page.numbers)
    related = _quotes(finding.related, page)
    if related:
        related = f'<h3>The same elsewhere</h3><div class="quotes">{related}</div>'
    return (
        f'<article class="finding {finding.severity}" id="f{number}" tabindex="-1" '
        f'data-severity="{finding.severity}" data-sources="{numbers}" aria-labelledby="t{number}">'
        f'<header><a class="number" href="#f{number}" aria-label="Finding {number}">{number}</a>'
        f'<p class="kicker"><strong class="severity">{finding.severity}</strong> '
        f"<span>{escape(finding.check.replace('-', ' '))}</span></p></header>"
        f'<h2 id="t{number}">{_text(finding.message)}</h2>'
        f'<p class="verdict"><b>{finding.verdict}</b>: {VERDICTS[finding.verdict]}</p>'
        f"{_sides(finding, page)}"
        f"{picture(finding, page.claims, page.names)}{related}"
        f'<p class="advice"><b>What would settle it.</b> {_text(finding.advice)}</p></article>'
    )


def _sides(finding: Finding, page: _Page) -> str:
    """The quotes: a column for each side, or one list where the quotes belong to one article."""
    columns = [
        (side, list(group))
        for side, group in groupby(
            sorted(finding.evidence, key=lambda one: one.side or 0), lambda one: one.side
        )
    ]
    if len(columns) == 1:
        return f'<div class="quotes side-0">{_quotes(columns[0][1], page)}</div>'
    out = "".join(
        f'<section class="side-{side}" aria-label="Side {side}">{_quotes(group, page)}</section>'
        for side, group in columns
    )
    return f'<div class="sides">{out}</div>'


def _quotes(quotes: Iterable[Evidence | Related], page: _Page) -> str:
    return "".join(_quote(passage, page) for passage in in_sentences(quotes, page.sources, page.claims))


def _quote(passage: Passage, page: _Page) -> str:
    """A sentence with its quotes marked, who says it, and a link to the words of each quote."""
    words = "".join(
        f"<mark>{escape(stretch.text)}</mark>" if stretch.quoted else escape(stretch.text)
        for stretch in passage.stretches
    )
    info = page.infos.get(passage.document)
    who = _who(info, page) if info else _text(passage.document)
    said = "".join(f", attributed to {escape(name)}" for name in passage.said_by)
    path = _text(page.paths.get(passage.document, passage.document))
    places = "".join(
        f'<br><a class="place" href="#{_place(page, quoted)}">{path}, {_text(spot(quoted))}</a>'
        if info
        else f"<br>{path}, {_text(spot(quoted))}"
        for quoted in passage.quotes
    )
    return (
        f'<figure class="quote"><blockquote>{words}</blockquote>'
        f"<figcaption>{who}{said}{places}</figcaption></figure>"
    )


def _who(info: SourceInfo, page: _Page) -> str:
    when = day(info.published) if info.published else "undated"
    return f"<b>{escape(page.names[info.id])}</b>, {when}"


def _place(page: _Page, quoted: Evidence | Related) -> str:
    return f"s{page.numbers[quoted.document]}-{quoted.start}"


def _suppressed(report: Report, page: _Page) -> str:
    if not report.suppressed:
        return ""
    held = {"inline": "by a comment in the text", "baseline": "by the baseline"}
    items = "".join(
        f"<li><p><b>{escape(one.finding.check.replace('-', ' '))}</b> {_text(one.finding.message)}</p>"
        f"<p>Held {held[one.by]}: {_text(one.reason)}</p>"
        f'<div class="quotes">{_quotes(one.finding.evidence, page)}</div></li>'
        for one in report.suppressed
    )
    count = counted(len(report.suppressed), "known finding")
    return (
        f'<details class="suppressed"><summary>{count}, not counted above</summary><ul>{items}</ul></details>'
    )


def _contents(report: Report, page: _Page) -> str:
    """The list of sources with what each is called, and the legend of kinds."""
    named = Counter(document for finding in report.findings for document in _documents(finding))
    items = "".join(
        f'<li><a href="#s{page.numbers[info.id]}">{escape(page.names[info.id])}</a> '
        f"<span>{_date(info)}{counted(named[info.id], 'finding')}</span></li>"
        for info in report.sources
    )
    tally = Counter(claim.kind for claim in report.claims)
    legend = "".join(
        f'<label><input type="checkbox" name="kind" value="{kind}" checked disabled> '
        f'<mark class="claim k-{kind}">{kind}</mark> <span>{tally[kind]}</span></label>'
        for kind in _KINDS
        if tally[kind]
    )
    kinds = f'<fieldset class="legend"><legend>Claims</legend>{legend}</fieldset>' if legend else ""
    return f'<ol class="contents">{items}</ol>{kinds}'


def _date(info: SourceInfo) -> str:
    return f"{day(info.published)}, " if info.published else ""


def _sources(report: Report, page: _Page) -> Iterator[str]:
    """Every source in full."""
    claims: dict[str, list[Claim]] = {}
    for claim in report.claims:
        claims.setdefault(claim.source, []).append(claim)
    marks: dict[str, list[Mark]] = {}
    for number, finding in enumerate(report.findings, 1):
        quotes: list[Evidence | Related] = [*finding.evidence, *finding.related]
        for quoted in quotes:
            mark = Mark(quoted.start, quoted.end, number, finding.severity)
            marks.setdefault(quoted.document, []).append(mark)
    for known in report.suppressed:
        for quoted in known.finding.evidence:
            marks.setdefault(quoted.document, []).append(Mark(quoted.start, quoted.end, 0, "note"))
    for info in report.sources:
        source = page.sources.get(info.id)
        if source is not None:
            shown = blocks(source, claims.get(info.id, ()), marks.get(info.id, ()))
            yield _source(info, shown, page)


def _source(info: SourceInfo, shown: tuple[Block, ...], page: _Page) -> str:
    number = page.numbers[info.id]
    details = [info.published and day(info.published), info.country, info.currency, info.id]
    about = " · ".join(_text(str(detail)) for detail in details if detail)
    titled = any(block.role == "title" for block in shown)
    headline = "" if titled or not info.title else f'<h3 class="title">{_text(info.title)}</h3>'
    text = "".join(_blocks(shown, number))
    return (
        f'<section class="source" id="s{number}" tabindex="-1" aria-labelledby="n{number}">'
        f'<header><h2 id="n{number}">{escape(page.names[info.id])}</h2><p>{about}</p></header>'
        f'<div class="text" lang="{_text(info.language)}">{headline}{text}</div></section>'
    )


def _blocks(shown: tuple[Block, ...], number: int) -> Iterator[str]:
    """The blocks as HTML: neighbouring list items in one list, the cells of a table in one table."""
    seen: set[int] = set()

    def group_of(block: Block) -> tuple[str, int]:
        if block.cell is not None:
            return "table", block.cell.table
        return ("list", 0) if block.role == "item" else ("", 0)

    for (group, _), members in groupby(shown, group_of):
        if group == "table":
            yield _table(list(members), number, seen)
        elif group == "list":
            yield f"<ul>{''.join(f'<li>{_pieces(block, number, seen)}</li>' for block in members)}</ul>"
        else:
            for block in members:
                tag = {"title": 'h3 class="title"', "heading": "h4", "caption": 'p class="caption"'}.get(
                    block.role, "p"
                )
                yield f"<{tag}>{_pieces(block, number, seen)}</{tag.split()[0]}>"


def _table(members: list[Block], number: int, seen: set[int]) -> str:
    rows: dict[int, dict[int, list[str]]] = {}
    heads: set[tuple[int, int]] = set()
    for block in members:
        cell = block.cell
        if cell is not None:
            rows.setdefault(cell.row, {}).setdefault(cell.column, []).append(_pieces(block, number, seen))
            if cell.header:
                heads.add((cell.row, cell.column))
    width = max(max(row) for row in rows.values()) + 1
    out = []
    for at, row in sorted(rows.items()):
        columns = range(width) if width <= _WIDEST else sorted(row)
        cells = ""
        for column in columns:
            tag = "th" if (at, column) in heads else "td"
            cells += f"<{tag}>{'<br>'.join(row.get(column, ()))}</{tag}>"
        out.append(f"<tr>{cells}</tr>")
    return f'<div class="table" tabindex="0"><table>{"".join(out)}</table></div>'


def _pieces(block: Block, number: int, seen: set[int]) -> str:
    return "".join(_piece(piece, number, seen) for piece in block.pieces)


def _piece(piece: Piece, number: int, seen: set[int]) -> str:
    """A stretch of a source, marked as what it is; `seen` are the places that have their anchor."""
    words = escape(harmless(piece.text))
    if piece.claim is None and piece.severity is None:
        return words
    classes = []
    title = ""
    if piece.claim is not None:
        classes += ["claim", f"k-{piece.claim.kind}"]
        title = f' title="{_text(f"{piece.claim.kind}: {meaning(piece.claim)}")}"'
    if piece.finding:
        classes += ["quoted", str(piece.severity)]
        words = f'<a href="#f{piece.finding}" tabindex="-1">{words}</a>'
    anchor = ""
    if piece.place is not None and piece.place not in seen:
        seen.add(piece.place)
        anchor = f' id="s{number}-{piece.place}"'
    notes = "".join(
        f'<a class="back" href="#f{finding}" aria-label="Finding {finding}">{finding}</a>'
        for finding in piece.ends
        if finding
    )
    return f'<mark class="{" ".join(classes)}"{anchor}{title}>{words}</mark>{notes}'
