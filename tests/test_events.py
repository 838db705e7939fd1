"""When two dates are taken for dates of one event, and when they never are."""

from __future__ import annotations

from datetime import date

import pytest

import claimcheck
from claimcheck import Source

PUBLISHED = date(2023, 6, 20)

DIFFER = (
    (
        "The council will vote on the harbour plan on 4 July 2023.",
        "Councillors vote on the harbour plan on 14 July 2023.",
    ),
    (
        "The comet was discovered on 3 March 2019 by an amateur in Porto.",
        "An amateur in Porto discovered the comet on 3 May 2019.",
    ),
    (
        "Applications for the flood grant close on 30 September 2023.",
        "The flood grant is open to applications until 30 November 2023.",
    ),
)

SILENT = (
    (
        "The present permit for the kiosk holds up to 31 December 2023.",
        "The new permit for the kiosk begins on 1 January 2024.",
    ),
    (
        "On 8 April 2023 members of the rowing club voted for the merger.",
        "On 10 April 2023 the rowing club announced that its members had voted for the merger.",
    ),
    (
        "The council will vote on the harbour plan on 4 July 2023.",
        "Work on the harbour began in 2019.",
    ),
    (
        "The treaty was signed on 3 March 2019.",
        "The treaty came into force on 1 January 2021.",
    ),
    (
        "The strike began on 4 May 2023 and ended on 9 May 2023.",
        "After the strike ended on 9 May 2023, trams ran again.",
    ),
    (
        "Members voted in December 2021 against the first offer.",
        "Members vote on 14 July 2023 on the second offer.",
    ),
    (
        "The bridge opened in May 1974.",
        "The bridge opened in 1974.",
    ),
)


def raised(left: str, right: str) -> list[str]:
    sources = [Source(id=name, text=text, published=PUBLISHED) for name, text in (("a", left), ("b", right))]
    return [found.check for found in claimcheck.check(sources).findings if found.scope == "cross"]


@pytest.mark.parametrize(("left", "right"), DIFFER)
def test_two_dates_of_one_event_differ(left: str, right: str) -> None:
    """Dates told with the same telling words are set against each other, in either order."""
    assert "date-conflict" in raised(left, right)
    assert "date-conflict" in raised(right, left)


@pytest.mark.parametrize(("left", "right"), SILENT)
def test_dates_of_other_things_are_left_alone(left: str, right: str) -> None:
    """Dates of other events, other editions or coarser wording raise nothing."""
    assert raised(left, right) == []
