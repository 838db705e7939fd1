"""A report as Markdown, for a pull request, an issue or a wiki.

Words from sources are set so that no markup, link, HTML, mention or issue reference of theirs takes
effect: punctuation is escaped, and a word that a code host would link by itself ("@desk",
"example.org/a", "#12") is shown as code, since neither escapes nor entities stop those.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from claimcheck.model import Evidence, Finding, Related, Report, Source, SourceInfo
from claimcheck.report.as_text import attribution
from claimcheck.report.places import spot
from claimcheck.report.prose import Stretch, harmless
from claimcheck.report.quotes import Claims, by_span, in_sentences
from claimcheck.report.wording import VERDICTS, counted

# What CommonMark, GitHub's tables and its formulas could read as markup inside a line.
_MARKUP = re.compile(r"([\\`*_{}\[\]<>&~|$])")
# What would open a heading, a list, a rule or a fence at the start of one, after spaces or none.
_OPENER = re.compile(r"^( *(?:\d{1,9}(?=[.)])|(?=[-+=#])))(.)")
# What a code host links or turns into a picture by itself, whatever is escaped.
_LINKED = re.compile(
    r"@|://|\bwww\.|#\d|\bGH-\d|\b[\w-]+\.[a-z]{2,}/|\b(?:mailto|xmpp|tel|javascript|data):|:[\w+-]+:", re.I
)


def render(report: Report, sources: Mapping[str, Source]) -> str:
    """The report as a Markdown page, without front matter."""
    page = _Page(sources, {info.id: info for info in report.sources}, by_span(report))
    lines = ["# Figures and dates that differ", "", _summary(report), ""]
    for number, finding in enumerate(report.findings, 1):
        lines += _finding(number, finding, page)
    if report.suppressed:
        lines += ["## Suppressed", ""]
        lines += [
            f"- **{one.finding.check}** ({one.by}): {plain(one.finding.message)} Reason: {plain(one.reason)}"
            for one in report.suppressed
        ]
        lines.append("")
    lines += ["## Sources", ""]
    lines += [
        f"- {plain(info.title or info.id)} — {plain(attribution(info))} (`{_code(info.id)}`)"
        for info in report.sources
    ]
    return "\n".join(lines).rstrip() + "\n"


class _Page(NamedTuple):
    """What every part of the page needs to look up."""

    sources: Mapping[str, Source]
    infos: Mapping[str, SourceInfo]
    claims: Claims


def plain(text: str) -> str:
    """Text from elsewhere on one line of Markdown, meaning nothing but itself.

    >>> plain("*5* from @desk")
    '\\\\*5\\\\* from `@desk`'
    """
    return _OPENER.sub(r"\1\\\2", _escaped(text))


def _escaped(text: str) -> str:
    return " ".join(
        f"`{_code(word)}`" if _LINKED.search(word) else _MARKUP.sub(r"\\\1", word)
        for word in harmless(text).split(" ")
    )


def _code(word: str) -> str:
    """Text for a code span of single backticks, where a backtick has no escape."""
    return harmless(word).replace("`", "ˋ")


def _summary(report: Report) -> str:
    tally = Counter(finding.severity for finding in report.findings)
    counts = ", ".join(counted(tally[name], name) for name in ("error", "warning", "note") if tally[name])
    coverage = report.coverage
    return (
        f"{counted(len(report.findings), 'finding')}{f' ({counts})' if counts else ''} "
        f"in {counted(len(report.sources), 'source')}. {counted(coverage.claims, 'claim')} read, "
        f"{counted(coverage.linked, 'pair')} linked, {coverage.compared} compared."
    )


def _finding(number: int, finding: Finding, page: _Page) -> list[str]:
    lines = [f"## {number}. {finding.severity.capitalize()}: {finding.check}", ""]
    lines += [f"**{finding.verdict}** ({VERDICTS[finding.verdict]}). {plain(finding.message)}", ""]
    lines += _quotes(finding.evidence, page)
    if finding.related:
        lines += ["The same elsewhere:", "", *_quotes(finding.related, page)]
    return [*lines, f"What would settle it: {plain(finding.advice)}", ""]


def _quotes(quotes: Iterable[Evidence | Related], page: _Page) -> list[str]:
    lines = []
    for passage in in_sentences(quotes, page.sources, page.claims):
        info = page.infos.get(passage.document)
        who = plain(attribution(info) if info else passage.document)
        said = "".join(f", attributed to {plain(name)}" for name in passage.said_by)
        spots = "; ".join(plain(spot(quoted)) for quoted in passage.quotes)
        place = f"`{_code(passage.document)}`, {spots}"
        lines += [f"> {_marked(passage.stretches)}", ">", f"> — {who}{said}, {place}", ""]
    return lines


def _marked(stretches: Iterable[Stretch]) -> str:
    """A sentence with its quotes in bold."""
    parts = [(_spaced(stretch.text), stretch.quoted) for stretch in stretches]
    out = ""
    for index, (text, quoted) in enumerate(parts):
        if quoted:
            following = parts[index + 1][0] if index + 1 < len(parts) else ""
            # CommonMark takes "A**$5**" for no bold: asterisks hold beside a letter or away from one, not
            # between a letter outside and a sign inside.
            opens = text[:1].isalnum() or not out[-1:].isalnum()
            closes = text[-1:].isalnum() or not following[:1].isalnum()
            out += f"**{text}**" if opens and closes else f"<b>{text}</b>"
        else:
            out += text
    return _OPENER.sub(r"\1\\\2", out.strip())


def _spaced(text: str) -> str:
    """Escaped words with the white space at their ends kept, which joins them to what is beside them."""
    lead = " " if text.startswith(" ") else ""
    tail = " " if text.endswith(" ") and text.strip() else ""
    return f"{lead}{_escaped(text.strip())}{tail}"
