"""Suppression in the text itself: a comment on the line, or the line before, with a reason.

In Markdown and HTML, `<!-- claimcheck: ignore value-conflict: agency figure -->`; in plain text,
where a comment would be printed, `[claimcheck: ignore value-conflict: agency figure]`. Several checks are
separated by commas. The reason is required: a year later nobody remembers why a figure was let through.

A directive covers its own line and the next line that is not blank. One that silences nothing is
reported, so that they do not outlive the figures they were written for.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from hashlib import sha256
from typing import NamedTuple

from claimcheck.desk import nearest
from claimcheck.model import Evidence, Finding, Severity, Source, Suppressed
from claimcheck.read.lines import Lines

UNUSED = "unused-suppression"
INVALID = "invalid-suppression"

EXPLAINED: Mapping[str, str] = {
    UNUSED: "A suppression comment that silences nothing. The figures it was written for have changed or "
    "gone, or the two accounts agree by now; left in place it would hide the next difference on its line. "
    "What would settle it: delete the comment.",
    INVALID: "A suppression comment that cannot be honoured, because it gives no reason or names no check "
    "that exists. Findings on its line are reported as if it were not there. What would settle it: write it "
    "as `<!-- claimcheck: ignore CHECK: reason -->`, or `[claimcheck: ignore CHECK: reason]` in plain text.",
}

_DIRECTIVE = re.compile(
    r"<!--[ \t]*claimcheck:(?P<comment>(?:(?!-->)[^\r\n]){0,500})-->"
    r"|\[claimcheck:(?P<line>[^\]\r\n]{0,500})\]"
)
_BODY = re.compile(r"\s*ignore\s+(?P<checks>[\w-]+(?:\s*,\s*[\w-]+)*)\s*(?::\s*(?P<reason>.*?)\s*)?$")
_LINE_END = re.compile(r"\r\n|\r|\n")


class Directive(NamedTuple):
    """One suppression comment: where it stands, what it silences and why, or what is wrong with it."""

    start: int
    end: int
    covers: tuple[int, int]
    checks: tuple[str, ...]
    reason: str
    fault: str


def directives(source: Source, names: Collection[str]) -> tuple[Directive, ...]:
    """The suppression comments in a source's raw text, in order. `names` are the checks there are."""
    if "claimcheck:" not in source.text:
        return ()
    return tuple(_read(source.text, found, names) for found in _DIRECTIVE.finditer(source.text))


def blanked(source: Source) -> Source:
    """The source as its readers should see it: every suppression comment turned into blanks.

    "[claimcheck: ignore value-conflict: agency says 240]" claims nothing about the world, and its words
    are no context for the figures beside it. Offsets stay what they were.
    """
    if "claimcheck:" not in source.text:
        return source
    text = _DIRECTIVE.sub(lambda found: " " * len(found[0]), source.text)
    return source.model_copy(update={"text": text})


def _read(text: str, found: re.Match[str], names: Collection[str]) -> Directive:
    covers = _covered(text, found.start(), found.end())
    body = _BODY.match(found["comment"] if found["comment"] is not None else found["line"])
    if body is None:
        fault = "It is not of the form 'claimcheck: ignore CHECK: reason'."
        return Directive(found.start(), found.end(), covers, (), "", fault)
    checks = tuple(name.strip() for name in body["checks"].split(","))
    unknown = [name for name in checks if name not in names]
    fault = ""
    if unknown:
        fault = f"There is no check named {unknown[0]!r}.{nearest(unknown[0], names)}"
    elif not body["reason"]:
        fault = "It gives no reason, and one is required."
    return Directive(found.start(), found.end(), covers, checks, body["reason"] or "", fault)


def _covered(text: str, start: int, end: int) -> tuple[int, int]:
    """From the start of the directive's line to the end of the next line that is not blank."""
    first = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    at = _line_end(text, end)
    while at < len(text):
        begin, at = at, _line_end(text, at)
        if not text[begin:at].isspace():
            break
    return first, at


def _line_end(text: str, at: int) -> int:
    found = _LINE_END.search(text, at)
    return found.end() if found else len(text)


def apply(
    findings: Iterable[Finding],
    sources: Mapping[str, Source],
    names: Collection[str],
    ran: Collection[str],
) -> tuple[tuple[Finding, ...], tuple[Suppressed, ...]]:
    """Split findings into live and suppressed; what the directives themselves get wrong joins the live.

    `names` are all checks there are, `ran` those that were run: a directive for a check that was
    left out is not called unused.
    """
    written = {name: found for name, source in sources.items() if (found := directives(source, names))}
    used: set[tuple[str, int]] = set()
    live: list[Finding] = []
    suppressed: list[Suppressed] = []
    for finding in findings:
        reason = None
        for evidence in finding.evidence:
            for directive in written.get(evidence.document, ()):
                first, last = directive.covers
                if (
                    finding.check in directive.checks
                    and first <= evidence.start < last
                    and not directive.fault
                ):
                    used.add((evidence.document, directive.start))
                    reason = reason or directive.reason
        if reason is None:
            live.append(finding)
        else:
            suppressed.append(Suppressed(finding=finding, by="inline", reason=reason))
    for name, found in written.items():
        for directive in found:
            if directive.fault:
                live.append(_complaint(sources[name], directive, INVALID, "warning", directive.fault))
            elif (name, directive.start) not in used and set(directive.checks) <= set(ran):
                words = f"It silences {' and '.join(directive.checks)}, which finds nothing on its lines."
                live.append(_complaint(sources[name], directive, UNUSED, "note", words))
    return tuple(live), tuple(suppressed)


def _complaint(source: Source, directive: Directive, check: str, severity: Severity, words: str) -> Finding:
    text = source.text[directive.start : directive.end]
    line, column = Lines(source.text).at(directive.start)
    kind = "has no effect" if check == UNUSED else "cannot be honoured"
    return Finding(
        check=check,
        verdict="discrepancy",
        severity=severity,
        scope="internal",
        message=f"A suppression comment {kind}. {words}",
        advice=EXPLAINED[check].partition("What would settle it: ")[2].capitalize(),
        fingerprint=sha256(f"{check}\0{source.id}\0{text}".encode("utf-8", "replace")).hexdigest()[:16],
        evidence=(
            Evidence(
                document=source.id,
                side=None,
                start=directive.start,
                end=directive.end,
                text=text,
                line=line,
                column=column,
            ),
        ),
    )
