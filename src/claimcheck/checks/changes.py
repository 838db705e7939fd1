"""The ways of saying that a figure went from one value to another, shared by the checks of changes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.checks.article import Article, Found, Wording

_NOUN = (
    r"(?:increase|rise|growth|gain|jump|hike|surge|climb|improvement|fall|drop|decline|decrease|reduction|cut"
    r"|loss|slump|dip|slide|change|difference|leap|plunge)"
)
_MORE = r"(?:more|less|fewer|higher|lower|up|down|bigger|smaller|better|worse)"
_UP_DOWN = (
    r"(?:up|down|rose|risen|rising|rises|grew|grown|growing|grows|climbed|climbing|jumped|increased|increasing|gained"
    r"|soared|surged|advanced|fell|fallen|falling|falls|dropped|dropping|declined|declining|decreased|slumped|slid"
    r"|slipped|sank|shrank|plunged|tumbled|dipped|cut|reduced|raised|lowered|lifted|improved|expanded)"
)
_AGAINST = r"(?:compared with|compared to|against|versus|vs\.?|up from|down from|from|where|while|after)"
# N, M, U, R: what grows by a percentage. P grows by points.
_VALUE = "[NMURP]"
_CHANGE = "[PXNMURB]"
_FROM_TO = rf"\bfrom <before:{_VALUE}>~~\bto (?:just |only |some )?<after:{_VALUE}>"
_TO_FROM = rf"\bto (?:just |only |some )?<after:{_VALUE}>~~\bfrom <before:{_VALUE}>"
_COMPARED = rf"<after:{_VALUE}>~~\b{_AGAINST}\b(?: in)?~~<before:{_VALUE}>"
# Between the two figures and the change: a stop, and perhaps "which is a".
_THEN = r"~~?(?:,| –| —| \(|;|:| -) ?(?:that is |which is |or |representing )?"
_A_RISE_OF = rf"(?:an? |the )?(?:[a-z-]+ ){{0,2}}?{_NOUN} of <change:{_CHANGE}>"
_PER_CENT_MORE = rf"(?:up |down )?(?:an? |the )?<change:{_CHANGE}>(?: |-)(?:{_NOUN}|{_MORE})\b"
_UP_BY = rf"{_UP_DOWN} (?:by )?<change:{_CHANGE}>"
_DOUBLED = r"<change:X>,? (?:in value |in size |again )?"


def _from(needs: str, pattern: str) -> Wording:
    return Wording(needs, pattern, ("from ",))


def _compared(needs: str, pattern: str) -> Wording:
    hints = ("from ", "compared ", "against ", "versus ", "vs", "where ", "while ", "after ")
    return Wording(needs, pattern, hints)


WORDINGS = (
    # "went from 840m to 1.05bn, an increase of 31 per cent"
    _from("...", _FROM_TO + _THEN + _A_RISE_OF),
    # "from 840m to 1.05bn, a 31 per cent increase"; "..., 31 per cent more"
    _from("...", _FROM_TO + _THEN + _PER_CENT_MORE),
    # "from 840 to 2,500, three times as many"
    _from("..X", _FROM_TO + _THEN + r"(?:an? )?<change:X>"),
    # "from 840m to 1.05bn, up 31 per cent"
    _from("...", _FROM_TO + _THEN + _UP_BY),
    # "to 1.05bn from 840m, an increase of 31 per cent"
    _from("...", _TO_FROM + _THEN + _A_RISE_OF),
    # "rose 31 per cent from 840m to 1.05bn"; "doubled from 840m to 1.05bn"
    _from("...", rf"\b{_UP_BY}~~{_FROM_TO}"),
    _from("..X", _DOUBLED + _FROM_TO),
    # "up 31 per cent to 1.05bn from 840m"; "doubled to 1.05bn from 840m"
    _from("...", rf"\b{_UP_BY}~~{_TO_FROM}"),
    _from("..X", _DOUBLED + _TO_FROM),
    # "1.05bn, up 31 per cent from 840m"; "1.05bn, a 31 per cent rise on 840m"
    Wording("...", rf"<after:{_VALUE}>{_THEN}{_UP_BY} (?:from|on) <before:{_VALUE}>"),
    Wording(
        "P", rf"<after:{_VALUE}>{_THEN}an? <change:P> {_NOUN} (?:from|on|over) (?:the )?<before:{_VALUE}>"
    ),
    Wording("...", rf"<after:{_VALUE}>{_THEN}{_A_RISE_OF} (?:on|over|from) (?:the )?<before:{_VALUE}>"),
    # "8.8 million passengers, 10 per cent more than the 8 million of the year before"
    Wording(
        "...",
        rf"<after:{_VALUE}>{_THEN}<change:[PX]> (?:more|less|fewer|higher|lower|bigger|smaller) than"
        rf" (?:(?:the|last year's) )?<before:{_VALUE}>",
        (" than ",),
    ),
    # "310,000 in 2019, 40,000 fewer than in 2018, when it carried 350,000"
    Wording(
        "...",
        rf"<after:{_VALUE}>{_THEN}<change:{_CHANGE}> (?:more|less|fewer|higher|lower|bigger|smaller) than~~"
        rf"\b(?:when|which)\b~<before:{_VALUE}>",
        (" than ",),
    ),
    # "15 per cent higher at 4,600, against 4,000 last year"
    Wording(
        "P..",
        rf"<change:P> {_MORE} (?:at|to) <after:{_VALUE}>~~\b(?:against|compared with|than|from)\b"
        rf"[^|A-Z]{{0,15}} <before:{_VALUE}>",
    ),
    # "In 1990 there were 40 storks; today there are 160, four times as many"
    Wording(
        "X..",
        rf"<before:{_VALUE}>~~\b(?:today|now|this year|currently|T)\b~<after:{_VALUE}>(?:,| –) (?:or )?"
        r"<change:X> as (?:many|much|large|high)",
        (" as ",),
    ),
    # "1.05bn, compared with 840m in 2020, an increase of 31 per cent"
    _compared("...", _COMPARED + _THEN + _A_RISE_OF),
    # "41 sacks, where last year there were 58 sacks: 41 per cent less"
    _compared("...", _COMPARED + _THEN + _PER_CENT_MORE),
    # "1.05bn, compared with 840m in 2020, up 31 per cent"
    _compared("...", _COMPARED + _THEN + _UP_BY + r"(?=[,.;|)]|$)"),
)

# Growth of something else than the two figures: adjusted, averaged, compounded.
_OTHER_GROWTH = re.compile(
    r"\b(?:organic|organically|like[- ]for[- ]like|constant|underlying|adjust\w*|real terms"
    r"|inflation|per capita|compound\w*|annuali[sz]ed|annually|on average|per year|each year"
    r"|every year|a year(?! ago| earlier| before| later)"
    r"|a month|a week|per annum|seasonally|same-store|excluding|stripping|average annual|yearly"
    r"|(?:in|by) volume)\b"
)
_UP = re.compile(
    r"\b(?:up|rose|risen|rising|rises?|grew|grown|growing|grows?|growth|climb\w*|jump\w*|increas\w*|gain\w*"
    r"|soar\w*|surg\w*|advanc\w*|more|higher|hike|rais\w*|lift\w*|improv\w*|expand\w*|leap\w*|leapt|bigger)\b"
)
_DOWN = re.compile(
    r"\b(?:down|fell|fall\w*|drop\w*|declin\w*|decreas\w*|slump\w*|slid\w*|slip\w*|sank|shrank|plung\w*"
    r"|tumbl\w*|dip\w*|cut|reduc\w*|lower\w*|less|fewer|loss|smaller)\b"
)


def changes(article: Article) -> Iterator[Found]:
    """Every before, after and change that a sentence ties together, each once.

    Sentences that speak of adjusted, averaged or compounded growth are left out.
    """
    seen: set[tuple[str, str, str]] = set()
    for found in article.find(*WORDINGS):
        key = (found["before"].id, found["after"].id, found["change"].id)
        if key in seen or _OTHER_GROWTH.search(found.before + found.text + found.after[:40]):
            continue
        seen.add(key)
        yield found


def direction(found: Found) -> str | None:
    """`up` or `down` when the words of the change say so and do not contradict each other."""
    up, down = bool(_UP.search(found.text)), bool(_DOWN.search(found.text))
    if up == down:
        return None
    return "up" if up else "down"
