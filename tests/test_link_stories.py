"""What whole stories tell that sentences do not: which figures the other one gives too, and dates."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.extract import extract
from claimcheck.lexicon.currencies import at_par
from claimcheck.link import why
from claimcheck.model import Claim, Source

_MILL = (
    "The Arden mill burned on Sunday. It had 64 looms and 212 workers. Repairs will take {} weeks,"
    " the owner said, and the insurer has set aside 4.3 million euros for the hall."
)
_QUAY = (
    "Fire has gutted the mill at Arden, where 212 people worked at 64 looms. The owner wants to repair it"
    " within {} weeks. 4.3 million euros of the hall's worth is insured."
)

ELSEWHERE = (
    # (left, right, figure of the left, figure of the right, level)
    (_MILL.format(30), _QUAY.format(40), "30 weeks", "40 weeks", "neither"),
    (_MILL.format(30), _QUAY.format(40) + " The last fire cost 30 weeks.", "30 weeks", "40 weeks", "one"),
    (_MILL.format(30) + " Others took 40 weeks.", _QUAY.format(40) + " Some took 30 weeks.",
     "30 weeks", "40 weeks", "both"),
    (_MILL.format(30), _QUAY.format(40), "64 looms", "212 people", "both"),
    (_MILL.format(30), _QUAY.format(40), "212 workers", "64 looms", "both"),
)  # fmt: skip


def weighed(left: str, right: str, figure: str, other: str) -> dict[str, str]:
    """The comparisons that spoke for two figures of two texts, each with its level."""
    sources = [Source(id="left", text=left), Source(id="right", text=right)]
    claims = [claim for source in sources for claim in extract(source)]

    def of(source: str, text: str) -> Claim:
        return next(claim for claim in claims if claim.source == source and claim.text == text)

    found = why(of("left", figure), of("right", other), sources, claims)
    return {reason.comparison: reason.level for reason in found.reasons}


@pytest.mark.parametrize(("left", "right", "figure", "other", "level"), ELSEWHERE)
def test_what_the_other_source_gives_too_is_told_apart(
    left: str, right: str, figure: str, other: str, level: str
) -> None:
    """Neither gives the other's figure, one does, or both do."""
    assert weighed(left, right, figure, other)["elsewhere"] == level


OTHERS = (
    ("A van and four other cars sank.", "Six cars sank at the weir.", "four other cars", "Six cars"),
    ("Nine further schools close.", "Seven schools close in May.", "Nine further schools", "Seven schools"),
    ("He owns three additional farms.", "He owns five farms.", "three additional farms", "five farms"),
)


@pytest.mark.parametrize(("left", "right", "figure", "other"), OTHERS)
def test_the_others_are_not_all(left: str, right: str, figure: str, other: str) -> None:
    """Who counts the others counts fewer."""
    assert weighed(left, right, figure, other)["rest"] == "rest"
    assert "rest" not in weighed(right, right, other, other)


DATES = (
    ("The reading room will be opened on 4 May 2021, the mayor said.",
     "The mayor is to open the reading room on 14 May 2021.", True),
    ("The dam at Olmen was built in 1938.", "Engineers inspected the dam at Olmen, built in 1983.", True),
    ("Results of the vaccine trial will be shown at a congress in October.",
     "The vaccine trial's results will be shown at the congress in November.", True),
    ("The tunnel is to open to traffic in March 2027.",
     "Traffic will use the tunnel, due to open in March 2028.", True),
    ("The bakery won a prize in 2011.", "The mill by the bakery burned down in 2004.", False),
    ("The bishop spoke on 4 May 2021.", "A harvest fair was held on 14 May 2021.", False),
    ("The ferry carried 900 cars in May.", "The ferry carried 700 cars in June.", False),
    ("Pupils sat the test on 3 June 2020.", "Rain flooded the market on 5 June 2020.", False),
    ("The bridge was begun in April 2015.", "The bridge was painted in 2019.", False),
)  # fmt: skip


@pytest.mark.parametrize(("left", "right", "reported"), DATES)
def test_dates_of_one_happening(left: str, right: str, reported: bool) -> None:
    """Dates told in the same words differ; those of other happenings are left alone."""
    report = claimcheck.check([Source(id="a", text=left), Source(id="b", text=right)])
    found = [finding.check for finding in report.findings if finding.scope == "cross"]
    assert found == (["date-conflict"] if reported else [])


PAR = (("USD", "PAB", True), ("GBP", "GIP", True), ("NAD", "ZAR", True), ("USD", "NGN", False))


@pytest.mark.parametrize(("one", "other", "same"), PAR)
def test_currencies_at_par(one: str, other: str, same: bool) -> None:
    """Some small currencies are another's by law: the same number in both is no slip."""
    assert at_par(one, other) is at_par(other, one) is same


NAIRA = (
    ("The fund holds 850 million naira for the coast.", "The fund holds $850 million for the coast.", True),
    ("The clinic cost 8.6 million cedis.", "The clinic cost $8.6 million.", True),
    ("The clinic cost 5 million balboas.", "The clinic cost $5 million.", False),
)


@pytest.mark.parametrize(("left", "right", "reported"), NAIRA)
def test_one_number_in_two_currencies_without_a_rate(left: str, right: str, reported: bool) -> None:
    """No table is needed to see that so many naira are not so many dollars."""
    sources = [
        Source(id="a", text=left, currency=None, country="US"),
        Source(id="b", text=right, currency="USD"),
    ]
    found = [finding.check for finding in claimcheck.check(sources).findings]
    assert bool(found) is reported, found


WORKS = (
    ("119 works of art came back.", ["work"]),
    ("The gallery lent 40 works.", ["work"]),
    ("One works at night.", []),
    ("Of the two, one works in the mine.", [None]),
)


@pytest.mark.parametrize(("text", "heads"), WORKS)
def test_works_are_counted_and_one_works(text: str, heads: list[str | None]) -> None:
    """After a plural number "works" is a noun, and after "one" a verb."""
    assert [claim.head for claim in claimcheck.extract(text) if claim.kind == "count"] == heads
