"""Parts in one source and their total in another: beyond the examples beside the check."""

from __future__ import annotations

from itertools import permutations

import pytest

import claimcheck
from claimcheck.comparing.sums import compare_sum

PARTS = "Imports from Norway came to 20 million euros in 2023 and exports to Norway to 31 million euros."
TOTAL = "Trade with Norway was worth 60 million euros in 2023."


def findings(*texts: str) -> tuple[claimcheck.Finding, ...]:
    """What is found in texts named a, b, c..."""
    sources = (claimcheck.Source(id=name, text=text) for name, text in zip("abcd", texts, strict=False))
    return claimcheck.check(sources).findings


def test_parts_on_one_side_and_the_total_on_the_other() -> None:
    """The finding quotes every part on its source's side, the total on the other, and shows the sum."""
    (finding,) = findings(PARTS, TOTAL)

    assert [(quote.document, quote.side, quote.text) for quote in finding.evidence] == [
        ("a", 1, "20 million euros"),
        ("a", 1, "31 million euros"),
        ("b", 2, "60 million euros"),
    ]
    assert "EUR 20 million + EUR 31 million = EUR 51 million, which stands for 50 to 52 million" in (
        finding.message
    )
    assert (finding.scope, finding.severity) == ("cross", "error")


def test_one_finding_for_all_who_say_the_same() -> None:
    """Sources with the same parts, and sources with the same total, share one finding in any order."""
    texts = {"a": PARTS, "b": TOTAL, "c": PARTS.replace("came to", "were"), "d": TOTAL}
    reports = [
        claimcheck.check([claimcheck.Source(id=name, text=texts[name]) for name in order])
        for order in permutations(texts)
    ]

    (finding,) = reports[0].findings
    assert {(quote.document, quote.side) for quote in finding.evidence} == {
        ("a", 1),
        ("c", 1),
        ("b", 2),
        ("d", 2),
    }
    assert all(report == reports[0] for report in reports)


def test_a_source_with_its_own_total_is_compared_by_that() -> None:
    """Where the parts' source names the trade itself, total is set against total, and the sum is let be."""
    found = findings(f"{PARTS} Trade with Norway was worth 51 million euros in 2023.", TOTAL)

    assert [finding.check for finding in found] == ["value-conflict"]


def test_a_hedged_total_is_a_discrepancy_or_fits() -> None:
    """The ladder decides: about 55 may be 51, and "over 60" may not."""
    about, over = (findings(PARTS, TOTAL.replace("60", words)) for words in ("about 55", "over 60"))

    assert [finding.verdict for finding in about] == ["discrepancy"]
    assert [finding.verdict for finding in over] == ["conflict"]


@pytest.mark.parametrize(
    ("parts", "total", "verdict"),
    [
        (("20 huts", "31 huts"), "51 huts", "same"),
        (("1,180 huts", "1,330 huts"), "2,500 huts", "rounding"),
        (("1,180 huts", "1,330 huts"), "2,600 huts", "conflict"),
        (("4.1 km", "3.2 km"), "7.4 km", "rounding"),
        (("4.1 km", "3.2 km"), "7.8 km", "conflict"),
        (("about 20 huts", "31 huts"), "60 huts", "incomparable"),
        (("20 huts", "31 km"), "60 huts", "incomparable"),
        (("$20 million", "C$31 million"), "$60 million", "incomparable"),
        (("several huts", "31 huts"), "60 huts", "incomparable"),
    ],
)
def test_sum_on_the_ladder(parts: tuple[str, ...], total: str, verdict: str) -> None:
    """Ranges are added up, rounding by zeros included; what cannot be added is compared with nothing."""
    claims = [claimcheck.extract(text)[0] for text in (*parts, total)]

    assert compare_sum(claims[:-1], claims[-1]).verdict == verdict
