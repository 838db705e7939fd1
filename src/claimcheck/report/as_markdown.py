"""A report as Markdown, for a pull request, an issue or a wiki.

Words from sources are set so that no markup, link, HTML, mention or issue reference of theirs takes
effect: punctuation is escaped, and a word that a code host would link by itself ("@desk",
"example.org/a", "#12") is shown as code, since neither escapes nor entities stop those.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from claimcheck.model import Claim, Evidence, Finding, Related, Report, Source, SourceInfo
from claimcheck.report.as_text import attribution
from claimcheck.report.prose import around, harmless
from claimcheck.report.wording import VERDICTS, counted

# What CommonMark, GitHub's tables and its formulas could read as markup inside a line.
_MARKUP = re.compile(r"([\\`*_{}\[\]<>&~|$])")
# What would open a heading, a list, a rule or a fence at the start of one.
_OPENER = re.compile(r"^(\d{0,9})([-+=#.)])")
# What a code host links or turns into a picture by itself, whatever is escaped.
_LINKED = re.compile(
    r"@|://|\bwww\.|#\d|\bGH-\d|\b[\w-]+\.[a-z]{2,}/|\b(?:mailto|xmpp|tel|javascript|data):|:[\w+-]+:", re.I
)


def render(report: Report, sources: Mapping[str, Source]) -> str:
    """The report as a Markdown page, without front matter."""
    infos = {info.id: info for info in report.sources}
    claims = {(claim.source, claim.start, claim.end): claim for claim in report.claims}
    lines = ["# Figures and dates that differ", "", _summary(report), ""]
    for number, finding in enumerate(report.findings, 1):
        lines += _finding(number, finding, sources, infos, claims)
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


def plain(text: str) -> str:
    """Text from elsewhere on one line of Markdown, meaning nothing but itself.

    >>> plain("*5* from @desk")
    '\\\\*5\\\\* from `@desk`'
    """
    words = (
        f"`{_code(word)}`" if _LINKED.search(word) else _MARKUP.sub(r"\\\1", word)
        for word in harmless(text).split(" ")
    )
    return _OPENER.sub(r"\1\\\2", " ".join(words))


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


def _finding(
    number: int,
    finding: Finding,
    sources: Mapping[str, Source],
    infos: Mapping[str, SourceInfo],
    claims: Mapping[tuple[str, int, int], Claim],
) -> list[str]:
    lines = [f"## {number}. {finding.severity.capitalize()}: {finding.check}", ""]
    lines += [f"**{finding.verdict}** ({VERDICTS[finding.verdict]}). {plain(finding.message)}", ""]
    for evidence in finding.evidence:
        lines += _quote(evidence, sources, infos, claims)
    if finding.related:
        lines += ["The same elsewhere:", ""]
        for related in finding.related:
            lines += _quote(related, sources, infos, claims)
    return [*lines, f"What would settle it: {plain(finding.advice)}", ""]


def _quote(
    quoted: Evidence | Related,
    sources: Mapping[str, Source],
    infos: Mapping[str, SourceInfo],
    claims: Mapping[tuple[str, int, int], Claim],
) -> list[str]:
    info = infos.get(quoted.document)
    claim = claims.get((quoted.document, quoted.start, quoted.end))
    source = sources.get(quoted.document)
    before, words, after = (
        around(source, quoted.start, quoted.end, claim.sentence if claim else None)
        if source
        else ("", harmless(quoted.text), "")
    )
    said = f", attributed to {plain(claim.said_by)}" if claim and claim.said_by else ""
    who = plain(attribution(info)) if info else plain(quoted.document)
    place = f"`{_code(quoted.document)}:{quoted.line}:{quoted.column}`"
    return [f"> {_marked(before, words, after)}", ">", f"> — {who}{said}, {place}", ""]


def _marked(before: str, words: str, after: str) -> str:
    """A quote in its sentence, in bold."""
    middle = plain(words.strip())
    left = plain(before.strip()) + (" " if before.endswith(" ") else "")
    right = (" " if after.startswith(" ") else "") + plain(after.strip())
    # CommonMark takes "A**$5**" for no bold: asterisks hold beside a letter or away from one, not between
    # a letter outside and a sign inside.
    opens = middle[:1].isalnum() or not left[-1:].isalnum()
    closes = middle[-1:].isalnum() or not right[:1].isalnum()
    bold = f"**{middle}**" if opens and closes else f"<b>{middle}</b>"
    return (left + bold + right).strip()
