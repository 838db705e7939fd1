"""The ways of saying that a figure went from one value to another, shared by the checks of changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from claimcheck.checks.arithmetic import is_bare, stated
from claimcheck.checks.article import Article, Found, Wording
from claimcheck.checks.operands.series import same_measure
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

# The words of a change are checked after the match: alternatives by the dozen make slow patterns.
_NOUN = "(?P<noun>[a-z]+)"
_MORE = "(?P<more>[a-z]+)"
_UP_DOWN = "(?P<verb>[a-z]+)"
_WORDS = {
    "noun": frozenset(
        "increase rise growth gain jump hike surge climb improvement fall drop decline decrease reduction"
        " cut loss slump dip slide change difference leap plunge raise boost uplift lift".split()
    ),
    "more": frozenset("more less fewer higher lower up down bigger larger smaller better worse".split()),
    "verb": frozenset(
        "up down rose risen rising rise rises grew grown growing grow grows climb climbed climbing climbs"
        " jump jumped jumps increase increases increased increasing gained soar soared soars surge surged"
        " surges advanced fell fallen falling fall falls dropped dropping drop drops decline declined"
        " declines declining decrease decreased decreases decreasing slumped slid slipped sank shrank shrink"
        " plunged tumbled dipped cut reduced raised lowered lifted improved expanded".split()
    ),
}
_AGAINST = r"(?:compared with|compared to|against|versus|vs\.?|up from|down from|from|where|while|after)"
# N, M, U, R: what grows by a percentage. P grows by points.
_VALUE = "[NMURP]"
_CHANGE = "[PXNMURB]"
_OLD = r"(?:(?:the|its|their|T|last year's|last season's) )*"
_FROM_TO = rf"\bfrom <before:{_VALUE}>~~\bto (?:just |only |some )?<after:{_VALUE}>"
_TO_FROM = rf"\bto (?:just |only |some )?<after:{_VALUE}>~~\bfrom <before:{_VALUE}>"
_COMPARED = rf"<after:{_VALUE}>~~\b{_AGAINST}\b(?: in)?~~<before:{_VALUE}>"
# Between the two figures and the change: a stop, and perhaps "which is a".
_THEN = (
    r"~~?(?:(?:,| –| —| \(|;|:| -) ?(?:that is |which is |or |representing )?"
    r"| (?:means?|meant|represents?|makes?|made|marks?) "
    r"|\.?\| (?:that|this|it) (?:is|was|makes|means|represents|represented) )"
)
_A_RISE_OF = rf"(?:an? |the )?(?:[a-z-]+ ){{0,2}}?{_NOUN} of <change:{_CHANGE}>"
_PER_CENT_MORE = (
    rf"(?:up |down )?(?:an? |the )?<change:{_CHANGE}>(?: |-)(?P<either>[a-z]+)\b"
    r"(?! than (?!before|in|last|the))"
)
# "cut its key rate by 50 basis points"
_ITS = r"(?:(?:its|the|their|his|her|a) [^|A-Z,;]{1,40} by|by)"
_UP_BY = rf"{_UP_DOWN} (?:{_ITS} )?<change:{_CHANGE}>"
# "in 2020", "since the start of the year,": a time, and no other verb ("doubling the sum while cutting it").
_WHEN = r"(?:(?!\b(?:and|while|as|but|when|which|that|after|because|once|if)\b)[^|A-CE-SU-Z,;]){0,50},? ?"
_TIME = r"(?: in value| in size| again| (?:since|in|over|during|within) [^|A-CE-SU-Z,;]{0,30})?,? "


def _from(needs: str, pattern: str) -> Wording:
    return Wording(needs, pattern, ("from ",))


def _compared(needs: str, pattern: str) -> Wording:
    hints = ("from ", "compared ", "against ", "versus ", "vs", "where ", "while ", "after ")
    return Wording(needs, pattern, hints)


# The end of what a share or a change is said of: "or 12 per cent of the seats" goes on.
_END = r"(?=[).,;|]|$| in all| when | since )"
WORDINGS = (
    # "rose from 298 in 2011 to 340 in 2012, or by 14 per cent"
    _from("..P", _FROM_TO + r"~~?,? (?:or |that is |i\.e\. |and so |thus )?by <change:P>" + _END),
    # "shrank from 450 animals to 360, or 20 per cent"
    _from("..P", rf"\b{_UP_DOWN} {_FROM_TO}~~?, (?:or|that is|i\.e\.) <change:P>{_END}"),
    # "from 620 in March to 700 in May (+13 per cent)"
    _from("..P", _FROM_TO + r"~~? \((?P<sign>[+−–-]|plus |minus )<change:P>\)"),
    # "$9.44, a premium of 18 per cent to its last price of $8.00"
    Wording(
        "P..",
        rf"<after:{_VALUE}>{_THEN}an? (?P<way>premium|discount) of <change:P> (?:to|over|on)"
        rf" [^|A-SU-Z]{{0,40}} <before:{_VALUE}>",
        ("premium", "discount"),
    ),
    # "went from 840m to 1.05bn, an increase of 31 per cent"
    _from("...", _FROM_TO + _THEN + _A_RISE_OF),
    _from("..X", rf"<change:X>(?:{_TIME}|: (?:they|it|he|she|the [a-z]+) [a-z]+ ){_FROM_TO}"),
    # "up 31 per cent to 1.05bn from 840m"; "doubled to 1.05bn from 840m"
    _from("...", rf"\b{_UP_BY}{_WHEN}{_TO_FROM}"),
    _from("..X", rf"<change:X>{_TIME}{_TO_FROM}"),
    # "1.05bn, up 31 per cent from 840m"; "1.05bn, a 31 per cent rise on last year's 840m"
    Wording("...", rf"<after:{_VALUE}>{_THEN}{_UP_BY} (?:from|on) {_OLD}<before:{_VALUE}>"),
    # "515 crowns, up 25 per cent on the week from 412"; "up 25 percent from Friday's 412"
    Wording(
        "P..",
        rf"<after:{_VALUE}>{_THEN}{_UP_BY} (?:(?:on|in|over|for) (?:the|an?) [a-z]+ from (?:the )?"
        rf"|from (?:the )?(?:[a-z]+|T)(?:['’]s)? (?:price of |level of )?)<before:{_VALUE}>{_END}",
        ("from ",),
    ),
    # "$61.50, 23 percent higher than its issue price of $50"
    Wording(
        "P..",
        rf"<after:{_VALUE}>{_THEN}<change:P> {_MORE} than (?:its|their|the) (?:[a-z-]+ ){{1,2}}of "
        rf"<before:{_VALUE}>{_END}",
        (" than ",),
    ),
    Wording(
        "P..",
        rf"\b(?:goes|go|went|rises?|rose|climbs?|climbed|falls?|fell|drops?|dropped) {_FROM_TO}~~(?:, which "
        rf"(?:works out at|comes to|is)|\.?\| (?:over D )?(?:that|this) "
        rf"(?:makes|is|comes to|amounts to|works out at)) <change:P>{_END}",
        ("from ",),
    ),
    # "310,000 in 2019, 40,000 fewer than in 2018, when it carried 350,000"
    Wording(
        "...",
        rf"<after:{_VALUE}>(?:{_THEN}|~)<change:{_CHANGE}> {_MORE} than~~\b(?:when"
        rf"|which)\b~<before:{_VALUE}>",
        (" than ",),
    ),
    # "1.05bn, compared with 840m in 2020, an increase of 31 per cent"
    _compared("...", _COMPARED + _THEN + _A_RISE_OF),
    # "41 sacks, where last year there were 58 sacks: 41 per cent less"
    _compared("...", _COMPARED + _THEN + _PER_CENT_MORE),
)
# "Attendance, which was 12,000 in 2019, fell to 9,000 this year, a drop of 25 per cent": two figures of two
# times, told in whatever words, and their change at the end.
_CLOSED = Wording(
    "P..",
    rf"<first:{_VALUE}>(?P<between>~~)<second:{_VALUE}>{_THEN}an? (?:[a-z-]+ ){{0,2}}?{_NOUN} of <change:P>",
)
# "In 2013 there were 61,000 visits. By 2018 the figure had climbed to 82,350, a rise of 35 per cent."
_ACROSS = Wording(
    "P..",
    rf"<first:{_VALUE}>~~\.?\|(?P<between>[^|A-SU-Z]{{0,120}} )"
    rf"<second:{_VALUE}>{_THEN}an? (?:[a-z-]+ ){{0,2}}?{_NOUN} of <change:P>",
)
# "..., a 35 per cent rise"
_A_PER_CENT_RISE = rf"{_THEN}an? (?:[a-z-]+ ){{0,2}}?<change:P> {_NOUN}\b"
_CLOSED_RISE = Wording("P..", rf"<first:{_VALUE}>(?P<between>~~)<second:{_VALUE}>{_A_PER_CENT_RISE}")

# "It was 1.2 million in 2016. In 2017 it was 1.5 million, up 25 per cent"; "200, since risen to 300,
# or by 50 per cent"
_CLOSED_UP = Wording("P..", rf"<first:{_VALUE}>(?P<between>~~)<second:{_VALUE}>{_THEN}{_UP_BY}{_END}")
# "earns $31.50 today and will be on $35.90 at the end of the contract, the full 14 per cent"
_CLOSED_FULL = Wording(
    "P..",
    rf"<first:{_VALUE}>(?P<between>~~)<second:{_VALUE}>(?P<full>~~), the full <change:P>{_END}",
    ("the full ",),
)
_IN_ORDER = (
    _CLOSED,
    _ACROSS,
    _CLOSED_RISE,
    _CLOSED_UP,
    _CLOSED_FULL,
)
_CONTRAST = _WORDS["verb"] | frozenset(
    "went now today ago earlier before previous previously against".split()
)
# "It cost 95p in 2021 and costs £1.14 now, up 30 per cent"
_NOW = frozenset("now today currently".split())
_LETTERS = Pattern("[a-z]+")
# "an increase of 19% over the same months last year": the change names a base of its own, which is neither of
# the figures told before.
OWN_BASE = Pattern(
    r" (?:over|on|from|than|against|in|compared (?:with|to)) (?:the |its |their |a )?"
    r"(?P<base>same|corresponding|comparable|equivalent|like|year (?:earlier|before|ago)|previous|preceding"
    r"|last|prior|first|plan|planned|forecast|budget|target|average)\b"
)

# Growth of something else than the two figures: adjusted, averaged, compounded.
OTHER_GROWTH = Pattern(
    r"\b(?:organic|organically|like[- ]for[- ]like|constant|underlying|adjust\w*|real terms"
    r"|inflation|per capita|compound\w*|annuali[sz]ed|on average|seasonally|same-store|excluding|stripping"
    r"|(?:in|by) volume)\b"
)
# "Growth of 4 per cent a year", "an annual rise of": said of the change. "Our yearly spending went from" says
# it of what changed.
REPEATED_GROWTH = Pattern(
    r"\b(?:annually|annual|yearly|monthly|weekly|per year|each year|every year"
    r"|(?<!\bin )(?<!\bfor )(?<!\bof )a year(?! ago| earlier| before| later)|a month|a week|per annum)\b"
)
_CLOSE = 40
_UP = Pattern(
    r"\b(?:up|rose|risen|rising|rises?|grew|grown|growing|grows?|growth|climb\w*|jump\w*|increas\w*|gain\w*"
    r"|soar\w*|surg\w*|advanc\w*|more|higher|hike|rais\w*|lift\w*|improv\w*|expand\w*|leap\w*|leapt|bigger"
    r"|above|ahead|premium)\b|\(\+"
)
_DOWN = Pattern(
    r"\b(?:down|fell|fall\w*|drop\w*|declin\w*|decreas\w*|slump\w*|slid\w*|slip\w*|sank|shr[aiu]nk|plung\w*"
    r"|tumbl\w*|dip\w*|cut|reduc\w*|lower\w*|less|fewer|loss|smaller|below"
    r"|discount)\b|\([−–-]"
)


@dataclass(frozen=True, slots=True)
class Change:
    """A before, an after and a stated change that a sentence ties together.

    `direction` is what the words say, None when they say nothing or both.
    """

    found: Found
    before: Claim
    after: Claim
    change: Claim
    direction: Literal["up", "down"] | None

    def quote(self, claim: Claim) -> str:
        """One of its claims as a reader sees it."""
        return self.found.block.quote(claim)


@lru_cache(maxsize=1)
def changes(article: Article) -> tuple[Change, ...]:
    """Every change in the article, each once.

    Sentences that speak of adjusted, averaged or compounded growth are left out. Two checks ask in turn
    about the same article, so the last answer is kept.
    """
    return tuple(_changes(article))


def _changes(article: Article) -> Iterator[Change]:
    seen: set[str] = set()
    for found in article.find(*WORDINGS, *_IN_ORDER):
        if found["change"].id in seen or not _of_change(found):
            continue
        change = _closed(found) if "second" in found.claims else _told(found)
        if change is not None and _of_two_things(change):
            # "4,200 cases and nine deaths, against 3,000 cases last year, a jump of 40 per cent"
            continue
        if change is not None and (same_measure((change.before, change.after)) or _same_wage(change)):
            seen.add(change.change.id)
            yield change


def _same_wage(change: Change) -> bool:
    """Whether "an hour" is said of the earlier figure only: "earns $31.50 an hour, will be on $35.90"."""
    first, second = change.before.quantity, change.after.quantity
    if first is None or second is None or change.before.start > change.after.start:
        return False
    if change.found.match.groupdict().get("full") is None or "per_" not in (first.unit or ""):
        return False
    alike = {change.before.kind, change.after.kind} == {"money"} and second.unit is None
    return alike and bool(set(first.currencies) & set(second.currencies))


def _told(found: Found) -> Change:
    return Change(found, found["before"], found["after"], found["change"], direction(found.text))


def _closed(found: Found) -> Change | None:
    """The two figures put in order by the direction of their change."""
    end = found.match.end("second")
    way = direction(found.block.outline[end : found.match.end()])
    one, other = found["first"], found["second"]
    first, second = stated(one), stated(other)
    told = found.before + found.block.outline[found.match.start() : found.match.end()]
    way = way or direction(found.match["between"])
    if found.match.groupdict().get("full") is not None and first is not None and second is not None:
        way = way or ("up" if first < second else "down")
    if way is None or first is None or second is None:
        return None
    base = OWN_BASE.match(found.after)
    if base is not None and base["base"] not in found.match["between"]:
        return None
    across = one.sentence != other.sentence
    # "sales were 1.2m and costs 1.5m, up 38 per cent": a change told after two figures may be of the second.
    loose = across or found.match.groupdict().get("verb") is not None
    if loose and not is_bare(other) and one.head != other.head:
        return None
    if not across and told.count("T") < 2 and "full" not in found.match.groupdict():
        words = _LETTERS.findall(found.before + found.match["between"])
        behind = _LETTERS.findall(found.block.outline[end : found.match.end()])
        if _CONTRAST.isdisjoint(words) and _NOW.isdisjoint(behind):
            return None
    before, after = (one, other) if (first < second) == (way == "up") else (other, one)
    return Change(found, before, after, found["change"], way)


def _of_change(found: Found) -> bool:
    """Whether the words around the figures speak of a change, and of no adjusted or averaged one."""
    groups = found.match.groupdict()
    for name, words in _WORDS.items():
        if groups.get(name) is not None and groups[name] not in words:
            return False
    if groups.get("either") is not None and groups["either"] not in _WORDS["noun"] | _WORDS["more"]:
        return False
    if OTHER_GROWTH.search(found.before + found.text + found.after[:_CLOSE]):
        return False
    outline, at = found.block.outline, found.match.start("change")
    return not REPEATED_GROWTH.search(
        outline[max(found.match.start(), at - _CLOSE) : found.match.end() + _CLOSE]
    )


def _of_two_things(change: Change) -> bool:
    """Whether the two figures count different things, and another figure stands closer to the earlier one."""
    one, other = change.before, change.after
    if one.head == other.head or is_bare(one) or is_bare(other) or {one.kind, other.kind} != {"count"}:
        return False
    return any(
        claim.head == each.head and claim.sentence == each.sentence and claim.id != each.id
        for each in (one, other)
        for claim in change.found.around
    )


def direction(words: str) -> Literal["up", "down"] | None:
    up, down = bool(_UP.search(words)), bool(_DOWN.search(words))
    if up == down:
        return None
    return "up" if up else "down"
