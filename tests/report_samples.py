"""Reports made by hand from the article fixtures, for the tests of the renderers.

They hold what a renderer must cope with: findings across sources and inside one, open ranges, two
currencies, dates, restatements, a suppressed finding, and quotes in Markdown, HTML and plain text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from claimcheck.model import (
    Claim,
    Coverage,
    Evidence,
    Finding,
    Kind,
    Period,
    Quantity,
    Range,
    Related,
    Report,
    Source,
    SourceInfo,
    Suppressed,
    Verdict,
)

FIXTURES = Path(__file__).parent.parent / "fixtures"
_SEVERITY: dict[Verdict, Any] = {"conflict": "error", "discrepancy": "warning", "ambiguous": "warning"}
_META = re.compile(r'^(title|publisher|published|country|currency):\s*"?(.*?)"?\s*$', re.M)


def load(cluster: str, name: str) -> Source:
    """A fixture as a source, its front matter read just well enough for the tests."""
    text = (FIXTURES / cluster / name).read_bytes().decode("utf-8")
    suffix = name.rpartition(".")[2]
    given: dict[str, Any] = dict(_META.findall(text.split("---")[1])) if text.startswith("---") else {}
    if "published" in given:
        given["published"] = date.fromisoformat(given["published"])
    markup: Any = {"md": "markdown", "html": "html"}.get(suffix, "text")
    return Source(id=f"{cluster}/{name}", text=text, format=markup, **given)


def span(low: Any, high: Any) -> Range:
    return Range(*(None if end is None else Decimal(str(end)) for end in (low, high)))


def same(low: Any, high: Any = None) -> dict[str, Range]:
    """A figure whose stated, allowed and expected ranges are one."""
    both = span(low, low if high is None else high)
    return {"stated": both, "allowed": both, "expected": both}


@dataclass
class Desk:
    """Sources, and the claims and findings made about them so far."""

    sources: dict[str, Source]
    claims: list[Claim] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    suppressed: list[Suppressed] = field(default_factory=list)

    def claim(self, document: str, words: str, kind: Kind, after: str = "", **more: Any) -> Claim:
        """A claim at the first occurrence of `words` behind the first occurrence of `after`."""
        source = self.sources[document]
        start = source.text.index(words, source.text.index(after))
        figures = {name: more.pop(name) for name in ("stated", "allowed", "expected") if name in more}
        details = {name: more.pop(name) for name in ("unit", "symbol", "currencies") if name in more}
        if figures:
            more["quantity"] = Quantity(**figures, **details)
        stop = source.text.rfind(". ", 0, start)
        first = max(stop + 2 if stop >= 0 else 0, source.text.rfind("\n", 0, start) + 1)
        last = source.text.find("\n", start)
        made = Claim(
            id=f"{document}:{start}-{start + len(words)}",
            source=document,
            start=start,
            end=start + len(words),
            text=words,
            line=source.text.count("\n", 0, start) + 1,
            column=start - source.text.rfind("\n", 0, start),
            kind=kind,
            published=source.published,
            sentence=(first, len(source.text) if last < 0 else last),
            **more,
        )
        self.claims.append(made)
        return made

    def finding(
        self,
        check: str,
        verdict: Verdict,
        message: str,
        *sides: tuple[Claim, ...],
        advice: str = "Ask the publisher of the earlier figure which one stands.",
        related: tuple[Claim, ...] = (),
        severity: Any = None,
    ) -> Finding:
        internal = len(sides) == 1
        made = Finding(
            check=check,
            verdict=verdict,
            severity=severity or _SEVERITY[verdict],
            scope="internal" if internal else "cross",
            message=message,
            advice=advice,
            fingerprint=f"{len(self.findings) + 0xA1B2C3:x}",
            evidence=tuple(
                Evidence(document=one.source, side=None if internal else side, **_place(one))
                for side, claims in enumerate(sides, 1)
                for one in claims
            ),
            related=tuple(Related(document=one.source, **_place(one)) for one in related),
        )
        self.findings.append(made)
        return made

    def report(self) -> Report:
        known = {one.finding.fingerprint for one in self.suppressed}
        claims = sorted(self.claims, key=lambda claim: (claim.source, claim.start))
        return Report(
            sources=tuple(
                SourceInfo(**source.model_dump(exclude={"text", "format"}))
                for source in self.sources.values()
            ),
            claims=tuple(dict.fromkeys(claims)),
            findings=tuple(one for one in self.findings if one.fingerprint not in known),
            suppressed=tuple(self.suppressed),
            coverage=Coverage(claims=len(claims), linked=31, compared=30, incomparable=1),
        )


def _place(claim: Claim) -> dict[str, Any]:
    return {name: getattr(claim, name) for name in ("start", "end", "text", "line", "column")}


def desk(cluster: str) -> Desk:
    sources = (
        load(cluster, path.name)
        for path in sorted((FIXTURES / cluster).iterdir())
        if path.suffix in (".md", ".txt", ".html")
    )
    return Desk({source.id: source for source in sources})


def trade_mission() -> Desk:
    """An ambiguous currency with restatements, a hedged discrepancy, a conflict, a conflict of dates."""
    made = desk("trade-mission")
    bulletin, wire, lakeshore, review, _ = made.sources
    billions = {"allowed": span("55.5e9", "56.5e9"), "expected": span("55.5e9", "56.5e9")}
    dollars = {"symbol": "$", "currencies": ("USD", "MXN", "CAD"), "stated": span("56e9", "56e9"), **billions}
    bare = made.claim(bulletin, "$56 billion", "money", subject="two-way trade", **dollars)
    again = made.claim(bulletin, "$56 billion", "money", after="At a glance", **dollars)
    canadian = made.claim(
        wire,
        "C$56 billion",
        "money",
        symbol="C$",
        currencies=("CAD",),
        stated=span("56e9", "56e9"),
        subject="trade between them",
        **billions,
    )
    american = made.claim(
        wire,
        "US$40.5 billion",
        "money",
        symbol="US$",
        currencies=("USD",),
        stated=span("40.5e9", "40.5e9"),
        allowed=span("40.45e9", "40.55e9"),
        expected=span("40.45e9", "40.55e9"),
    )
    made.finding(
        "currency-ambiguity",
        "ambiguous",
        "Sources differ on two-way trade in 2024 unless the bare “$” means Canadian dollars: “$56 billion” "
        "against “C$56 billion (US$40.5 billion)”.",
        (bare, again),
        (canadian, american),
        advice="Find out which dollar the bulletin means, and name it.",
    )
    about = {"stated": span(250, 250), "allowed": span("237.5", "262.5"), "expected": span("237.5", "262.5")}
    roughly = made.claim(bulletin, "roughly 250 businesses", "count", hedge="about", **about)
    approx = made.claim(
        lakeshore,
        "approximately 250 Canadian businesses",
        "count",
        hedge="about",
        said_by="the minister",
        **about,
    )
    over = made.claim(
        review,
        "over 240 organizations",
        "count",
        hedge="more_than",
        stated=span(240, 240),
        allowed=span(240, None),
        expected=span(240, 250),
    )
    made.finding(
        "value-discrepancy",
        "discrepancy",
        "Sources differ on the size of the mission: about 250 businesses against over 240 organizations. "
        "Both may hold, since the hedges leave room.",
        (roughly, approx),
        (over,),
    )
    five = made.claim(bulletin, "Five", "count", after="Sinaloa", predicate="found dead", **same(5))
    five_of_ten = made.claim(wire, "five of the ten", "count", predicate="found dead", **same(5))
    ten = made.claim(lakeshore, "10 of its local employees", "count", predicate="murdered", **same(10))
    made.finding(
        "outcome-conflict",
        "conflict",
        "Sources differ on how many of the abducted workers are dead: five against all 10.",
        (five, five_of_ten),
        (ten,),
    )
    later = made.claim(
        bulletin,
        "the second half of 2026",
        "date",
        period=Period(first=date(2026, 7, 1), last=date(2026, 12, 31), granularity="half"),
    )
    earlier = made.claim(
        wire,
        "in September 2025",
        "date",
        period=Period(first=date(2025, 9, 1), last=date(2025, 9, 30), granularity="month"),
    )
    made.finding(
        "date-conflict",
        "discrepancy",
        "Sources differ on when the action plan is presented: planned for the second half of 2026, "
        "presented in September 2025.",
        (later,),
        (earlier,),
    )
    made.claim(bulletin, "more than 40%", "percent", unit="percent", **same(40))
    made.claim(bulletin, "twice", "multiple", **same(2))
    made.claim(bulletin, "six days", "duration", unit="day", **same(6))
    made.claim(wire, "third", "ordinal", **same(3))
    return made


def company_results() -> Desk:
    """A conflict, a conversion, a sum that misses its total (in a table), a note, a suppressed finding."""
    made = desk("company-results")
    release, wire, letter, sheet = made.sources

    def kroner(document: str, words: str, amount: str, code: str = "NOK", after: str = "") -> Claim:
        return made.claim(document, words, "money", after, currencies=(code,), symbol=code, **same(amount))

    made.finding(
        "value-conflict",
        "conflict",
        "Sources differ on operating profit for the third quarter of 2023: NOK 612 million against 621.",
        (kroner(release, "NOK 612 million", "612e6"),),
        (kroner(wire, "621 million Norwegian crowns", "621e6"),),
        advice="The margin of 14.6 per cent in the release fits 612 of 4,200. Ask the company.",
    )
    made.finding(
        "currency-conflict",
        "conflict",
        "Sources differ on the currency of the order backlog: NOK 9.6 billion against €9.6 billion.",
        (
            kroner(release, "NOK 9.6 billion", "9.6e9"),
            kroner(wire, "9.6 billion crowns", "9.6e9"),
        ),
        (kroner(letter, "€9.6 billion", "9.6e9", "EUR"),),
    )
    parts = [
        kroner(sheet, words, amount, after="by region")
        for words, amount in (("1,980", "1980e6"), ("1,430", "1430e6"), ("690", "690e6"), ("200", "200e6"))
    ]
    made.finding(
        "sum-mismatch",
        "conflict",
        "The regions add up to 4,300 (1,980 + 1,430 + 690 + 200), the total given is 4,200.",
        (*parts, kroner(sheet, "4,200", "4200e6", after="by region")),
        related=(kroner(release, "NOK 4.20 billion", "4.2e9"),),
    )
    made.finding(
        "conversion-mismatch",
        "discrepancy",
        "1.1 billion crowns is given as $138 million; at the reference rates of the quarter it is about "
        "$98 million to $107 million.",
        (kroner(wire, "1.1 billion crowns", "1.1e9"), kroner(wire, "$138 million", "138e6", "USD")),
        severity="note",
    )
    rank = made.finding(
        "rank-conflict",
        "conflict",
        "Sources differ on the rank of the company among makers of azimuth thrusters: third against second.",
        (made.claim(wire, "third-largest", "ordinal", **same(3)),),
        (made.claim(sheet, "second-largest", "ordinal", **same(2)),),
    )
    made.suppressed.append(
        Suppressed(finding=rank, by="inline", reason="rankings differ by year of the survey")
    )
    return made


def hostile() -> Desk:
    """Sources, titles and reasons that try to break out of every format we write."""
    attack = (
        'Line </script><script>alert(1)</script> <img src=x onerror="alert(2)"> &amp; "quotes" \'single\' '
        "]]> --> <!-- %0A::error::no\n**bold** [link](https://evil.example/x) @editor #12 `code` "
        "javascript:alert(3) \x1b[31m \x00 \u202e | 7 cats 🐈 é\r\n"
        "8 cats\n<style>*{display:none}</style> <svg onload=alert(4)> ${x} {{y}} ::warning file=a::b\n"
    )
    left = Source(
        id='a" onclick="x:,%.md',
        text=attack,
        title="<b>T</b> @org/team [x](javascript:1)",
        publisher='"><script>alert(5)</script>',
        published=date(2024, 2, 29),
    )
    right = Source(id="b c/<d>.txt", text="Only </textarea> 9 cats & 8 dogs", title="]](1) \\")
    made = Desk({left.id: left, right.id: right})
    seven = made.claim(left.id, "7 cats 🐈 é\r\n8 cats", "count", said_by="<i>x</i>", **same(7))
    nine = made.claim(right.id, "9 cats", "count", **same(9))
    made.finding(
        "value-conflict",
        "conflict",
        'Sources differ: <script>alert(6)</script> [a](1) @editor "7 cats" %0A against\n9 cats ]]> --!> -->',
        (seven,),
        (nine,),
        advice="Ask <b>them</b> & wait :: 100%, then\r\n::error::x",
    )
    return made
