"""A Markdown or HTML draft with each finding written beside the words it is about.

In Markdown a finding becomes an HTML comment behind the words, which no reader sees and which the
next check skips; in HTML the words are wrapped in `<mark class="claimcheck" title="...">`. Nothing
else changes: taking the annotations out again (`bare`) gives the draft back, character for character.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from claimcheck.model import Report, Source
from claimcheck.read.front_matter import front_matter_span
from claimcheck.read.scan import Token, scan
from claimcheck.report.remarks import Remark, remarks

_OPEN = "<!-- claimcheck finding "
_ANNOTATION = re.compile(
    r'<!-- claimcheck finding [^\r\n]*? -->|<mark class="claimcheck" title="[^"\r\n]*">(.*?)</mark>',
    re.DOTALL,
)
# Ends of emphasis and of code: a comment inside them could undo them.
_CLOSERS = re.compile(r"[*_~`]*")

Edit = tuple[int, int, str, str]
"""(start, end, before, after): what to write around a span of the draft."""


def annotate(source: Source, report: Report) -> str:
    """The draft's text, annotated. Raises ValueError for plain text, which has no place for remarks."""
    found = remarks(source.id, report)
    if source.format == "markdown":
        edits = _markdown(source.text, found)
    elif source.format == "html":
        edits = _html(source.text, found)
    else:
        raise ValueError(f"{source.id}: plain text cannot be annotated; use .docx, .md or .html")
    return _applied(source.text, edits)


def bare(text: str) -> str:
    """A draft without its annotations."""
    return _ANNOTATION.sub(lambda match: match[1] or "", text)


def _applied(text: str, edits: Iterator[Edit]) -> str:
    parts = []
    at = 0
    for start, end, before, after in sorted(edits):
        parts += [text[at:start], before, text[start:end], after]
        at = end
    return "".join([*parts, text[at:]])


def _markdown(text: str, found: Sequence[Remark]) -> Iterator[Edit]:
    front = front_matter_span(text)
    body = _line_after(text, front[1]) if front else 0
    for remark in found:
        at = remark.end
        if at <= body:
            # In front matter a comment would be part of the title.
            at = body
        else:
            closers = _CLOSERS.match(text, at)
            at = closers.end() if closers else at
        yield at, at, "", _comment(remark)


def _line_after(text: str, at: int) -> int:
    """Where the line after the front matter's last fence starts."""
    end = text.find("\n", at)
    if end >= 0 and text[at:end].strip(" \t\r-.") == "":
        return end + 1
    return at


def _comment(remark: Remark) -> str:
    """A remark as a comment on one line that ends neither itself, nor a table's cell, nor a paragraph."""
    words = " ".join(remark.lines).replace("|", "¦").replace("claimcheck:", "claimcheck")
    # "--" ends a comment in XML and in older Markdown; "<" and ">" could end it in both.
    words = re.sub(r"-(?=-)", "- ", words).replace("<", "‹").replace(">", "›")
    return f"{_OPEN}{words} -->"


def _html(text: str, found: Sequence[Remark]) -> Iterator[Edit]:
    """Marks around the words, piece by piece where tags stand between them."""
    tokens = list(scan(text))
    at = 0
    for start, end, group in _together(found):
        while at < len(tokens) and tokens[at].end <= start:
            at += 1
        title = escape("\n".join(line for remark in group for line in remark.lines), quote=True)
        opening = f'<mark class="claimcheck" title="{title.replace(chr(10), "&#10;")}">'
        marked = False
        for token in _from(tokens, at, end):
            low, high = max(start, token.start), min(end, token.end)
            if token.kind == "text" and text[low:high].strip():
                yield low, high, opening, "</mark>"
                marked = True
        if not marked:
            # The words stand where no mark can: in a title, or in an attribute.
            behind = _behind(tokens, at, end)
            for remark in group:
                yield behind, behind, "", _comment(remark)


def _together(found: Sequence[Remark]) -> Iterator[tuple[int, int, list[Remark]]]:
    """Remarks on overlapping words in one group, since marks should not nest."""
    group: list[Remark] = []
    end = -1
    for remark in found:
        if group and remark.start >= end:
            yield group[0].start, end, group
            group, end = [], -1
        group.append(remark)
        end = max(end, remark.end)
    if group:
        yield group[0].start, end, group


def _from(tokens: Sequence[Token], at: int, end: int) -> Iterator[Token]:
    while at < len(tokens) and tokens[at].start < end:
        yield tokens[at]
        at += 1


def _behind(tokens: Sequence[Token], at: int, end: int) -> int:
    """The end of the tag that closes what the words stand in."""
    while at < len(tokens):
        token = tokens[at]
        if token.end >= end and token.kind in ("open", "close"):
            return token.end
        at += 1
    return end
