"""A deadline that had passed when it was announced.

"Announced on 3 May 2024, applications close on 12 April 2024": the year or the month of one of them is from
an older call. Both dates must stand in the text with their year, or the deadline must stand with its year in
a sentence about the future of a dated article.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from claimcheck.checks.article import Article, Found, Wording
from claimcheck.checks.base import InternalCheck, Slip, clash, silent
from claimcheck.checks.operands.timespan import Days, days_of
from claimcheck.lexicon.patterns import Pattern

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
# "The council said on 3 June that bids must be in by 20 May"; "On 8 May the guild said members have until
# 2 May": dates without their year are of one year when they lie close together.
_SAID = (
    r"(?:said|says|announced|ruled|ordered|told|gave|decided|published|launched|issued|unveiled|opened|warned"
    r"|asked|instructed|set|invited)"
)
_ASKED = (
    r"(?:\bmust\b[^|A-Z]{0,40}\b(?:by|before|until)|\b(?:have|has|had|were given|was given|given) until"
    r"|(?<=gave)(?: [a-z]+){1,4} until|\bto [a-z]+(?: [a-z]+){0,3} by|closing date (?:is|of)"
    r"|deadline (?:for [a-z ]{1,30} )?(?:is|of)|\b(?:accept|takes?|taking|open)[^|A-Z]{0,40}\buntil"
    r"|\b(?:are|is) due (?:by|on|in by)|entries due by|and clos(?:es|ed|ing) on|bids in by)"
)
_CLOSE = (
    Wording(
        "TT", rf"\b{_SAID}\b[^|A-Z]{{0,25}} on <call:T>(?P<link>[^T|]{{0,140}}?{_ASKED}) (?:the )?<due:T>"
    ),
    Wording(
        "TT",
        rf"\bon <call:T>,? (?P<link>[^T|]{{1,60}}?\b{_SAID}\b[^T|]{{0,100}}?{_ASKED}) (?:the )?<due:T>",
        ("on ",),
    ),
)
_OVER = Pattern(
    r"\b(?:was to|were to|should have|had to|had been|missed|passed|extended|expired|applied|not be"
    r"|could no longer|no longer|too late)\b"
)
# A date without its year is read as the next one, eleven months off: nobody calls for bids like that.
_YEAR = timedelta(days=365)
_NEAR = timedelta(days=75)
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
    for found in article.find(*_CLOSE):
        call, due = days_of(found["call"]), days_of(found["due"])
        if (
            call is None
            or due is None
            or found["due"].id in reported
            or _OVER.search(found.text + found.after)
        ):
            continue
        if call.inferred != due.inferred:
            # "launched on 15 September 2023, with entries due by 1 September": of the year after.
            continue
        early = call.first - due.last
        if due.inferred and -early > _YEAR - _NEAR:
            early += _YEAR
        if call.granularity == due.granularity == "day" and timedelta() < early <= _NEAR:
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
        clash("The council said on 3 June that bids must be in by 20 May.", published=date(2024, 6, 20)),
        clash("On 8 May the guild said members have until 2 May to vote.", published=date(2024, 6, 20)),
        clash(
            "The court ordered on 4 June that the house must be empty by 28 May.", published=date(2024, 6, 20)
        ),
        clash("On 2 February 2024 the board told the firm to pay by 31 January 2024."),
        clash(
            "The call was published on 18 April; the closing date is 8 April.", published=date(2024, 6, 20)
        ),
        silent("It was launched on 15 May 2023, with entries due by 1 May.", published=date(2024, 4, 20)),
        silent("The council said on 3 June that bids must be in by 20 June.", published=date(2024, 6, 20)),
        silent("On 8 May the guild said members had to vote by 2 May.", published=date(2024, 6, 20)),
        silent(
            "On 30 November the board gave the firm until 23 January to pay.", published=date(2024, 12, 20)
        ),
        silent("On 14 May the agency extended the deadline of 5 May.", published=date(2024, 6, 20)),
        silent(
            "On 9 June the club said tickets bought before 1 June are valid.", published=date(2024, 6, 20)
        ),
        silent("The grant was announced on 3 May 2024; applications close on 12 June 2024."),
        silent("Residents have until 30 January 2023 to object.", published=date(2022, 11, 14)),
        silent("Residents have until 30 January to object.", published=date(2022, 11, 14)),
        silent("The deadline of 30 January 2022 was missed.", published=date(2022, 11, 14)),
        silent("The strike was announced on 3 May 2024, and the pay talks of 12 April 2024 had failed."),
    ),
)
