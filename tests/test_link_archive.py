"""Which claims meet in an archive, where not everything can be held against everything."""

from __future__ import annotations

from datetime import date, timedelta

import claimcheck
from claimcheck import Claim, Source
from claimcheck.link import candidates, link
from claimcheck.link.blocking import ARCHIVE
from claimcheck.link.events import Events
from claimcheck.link.likeness import kinship

PLACES = (
    "Aldora Benvik Corsel Dunmere Eskanor Fallowby Gorvind Hastrel Ivarno Jorund Kestwick Lammering"
    " Morvane Nettleby Ostrava Pellmoor Quistrom Rundal Sorvik Tarnby"
).split()
THINGS = (
    "bakeries orchards stables chapels vineyards quarries tanneries lighthouses granaries sawmills".split()
)


def _story(place: str, homes: int, others: int) -> str:
    """A town's flood, and ten further figures that other stories give as well."""
    told = " ".join(f"The flood closed {others + k} {thing}." for k, thing in enumerate(THINGS))
    return (
        f"Floods in {place}\n\nThe river at {place} destroyed {homes} homes, the {place} mayor said. {told}"
    )


def _archive(sources: list[Source]) -> list[Claim]:
    claims = [claim for source in sources for claim in claimcheck.extract(source)]
    assert len(claims) > ARCHIVE, "few enough to be compared all with all"
    return claims


def test_sources_of_one_place_meet_among_hundreds_with_the_same_words() -> None:
    sources = [
        Source(
            id=f"{number:03}-{teller}.txt",
            text=_story(f"{PLACES[number % 20]}{PLACES[number // 20].lower()}", 410 + number, 30 + number),
            published=date(2026, 3, 2) + timedelta(days=number % 10 + teller),
        )
        for number in range(120)
        for teller in range(2)
    ]
    claims = _archive(sources)
    homes = {claim.source: position for position, claim in enumerate(claims) if claim.head == "home"}
    events = Events({source.id: source.text for source in sources})
    met = list(candidates(claims, kinship(()), events))
    assert len(set(met)) == len(met)
    assert all(i < j for i, j in met)
    assert met == sorted(met, key=lambda pair: (pair[1], pair[0]))
    missed = [
        number
        for number in range(120)
        if (homes[f"{number:03}-0.txt"], homes[f"{number:03}-1.txt"]) not in met
    ]
    assert not missed
    assert len(met) < 12 * len(claims)


def test_the_story_that_everybody_has_is_not_lost_for_being_common() -> None:
    sources = [
        Source(id=f"{number:03}.txt", text=_story("Morvane", 815 if number == 117 else 518, 30))
        for number in range(200)
    ]
    claims = _archive(sources)
    found = link(sources, claims)
    told = {frozenset((claims[one.left].text, claims[one.right].text)) for one in found.differing}
    assert frozenset(("518 homes", "815 homes")) in told
