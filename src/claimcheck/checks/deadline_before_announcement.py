"""A deadline that had passed when it was announced.

"Announced on 3 May 2024, applications close on 12 April 2024": the year or the month of one of them is from
an older call. Both dates must stand in the text with their year, or the deadline must stand with its year in
a sentence about the future of a dated article.
"""

from collections.abc import Iterator
from datetime import date

from claimcheck.checks.article import Article, Found, Wording
from claimcheck.checks.base import InternalCheck, Slip, clash, silent
from claimcheck.checks.timespan import Days, days_of

_CALL = (
    r"\b(?:announced|published|launched|issued|unveiled|advertised|invited"
    r"|opened for (?:applications|bids|entries)"
    r"|(?:applications|bids|entries|bidding|nominations) open(?:ed)?)\b"
)
_DUE = (
    r"\b(?:deadline(?: [\w ]{1,30})? (?:is|of|on)"
    r"|(?:applications?|bids|entries|proposals|tenders|comments|submissions|registrations?|nominations)"
    r" (?:[\w ]{1,20} )?(?:close|closes|are due|are open until|must be in|must arrive|end)"
    r"|have until|has until|is due|are due"
    r"|must (?:be )?(?:\w+ ){1,4}?by|closing date (?:is|of))(?: (?:on|by|until|no later than|at the latest))?"
)
_HINTS = tuple("deadline close due must until open end expire arrive".split())
_BOTH = (
    Wording(
        "TT",
        rf"{_CALL}[^|A-Z]{{0,40}}\b(?:on|in) <call:T>[^T]{{0,140}}?"
        rf"(?:{_DUE}|\b(?:closes?|ends?|expires?) (?:on|at))[^|A-Z]{{0,15}}? ?<due:T>",
    ),
    Wording("TT", rf"{_DUE} <due:T>[^T|]{{0,80}}{_CALL}[^|A-Z]{{0,20}}\b(?:on|in) <call:T>"),
)
_AHEAD = Wording("T", rf"(?:{_DUE}) <due:T>")


def slips(article: Article) -> Iterator[Slip]:
    """Deadlines before the call, or before the article that looks ahead to them."""
    reported: set[str] = set()
    for found in article.find(*_BOTH, hints=_HINTS):
        call, due = _days(found, "call"), _days(found, "due")
        if call is not None and due is not None and due.last < call.first:
            reported.add(found["due"].id)
            yield Slip(
                evidence=(found["call"], found["due"]),
                words={"due": found.quote("due"), "call": f"the announcement of {found.quote('call')}"},
            )
    published = article.source.published
    if published is None:
        return
    for found in article.find(_AHEAD, hints=_HINTS):
        due = _days(found, "due")
        if due is None or due.last >= published or found["due"].id in reported or _past(found):
            continue
        yield Slip(
            evidence=(found["due"],),
            words={
                "due": found.quote("due"),
                "call": f"publication on {published.day} {published:%B} {published.year}",
            },
            verdict="discrepancy",
        )


def _days(found: Found, name: str) -> Days | None:
    """The days of a date that names its year and at least its month."""
    days = days_of(found[name])
    if days is None or days.inferred or days.granularity not in ("day", "month"):
        return None
    return days


def _past(found: Found) -> bool:
    """Whether the sentence looks back, so that its deadline may well be over."""
    return any(
        word in found.before + found.after for word in (" had ", " was ", " were ", " missed ", " said in ")
    )


CHECK = InternalCheck(
    name="deadline-before-announcement",
    slips=slips,
    message="The deadline \u201c{due}\u201d lies before {call}",
    advice="Check the year and the month of both dates; one may be from an earlier call.",
    examples=(
        clash("The grant was announced on 3 May 2024; applications close on 12 April 2024."),
        clash("Bids are due on 4 March 2021, under the call published on 9 June 2021."),
        clash("The tender was issued on 20 September 2023. Proposals must arrive by 1 August 2023."),
        clash("Residents have until 30 January 2022 to object.", published=date(2022, 11, 14)),
        clash("The prize was launched in May 2020. Entries close on 1 March 2020."),
        silent("The grant was announced on 3 May 2024; applications close on 12 June 2024."),
        silent("Residents have until 30 January 2023 to object.", published=date(2022, 11, 14)),
        silent("Residents have until 30 January to object.", published=date(2022, 11, 14)),
        silent("The deadline of 30 January 2022 was missed.", published=date(2022, 11, 14)),
        silent("The strike was announced on 3 May 2024, and the pay talks of 12 April 2024 had failed."),
    ),
)
