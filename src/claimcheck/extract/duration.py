"""Spans of time and ages: "two and a half years", "a 13-year period", "aged 54", "a porter, 72,"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.figure import Figure
from claimcheck.extract.numerals import touching_hyphen
from claimcheck.extract.tokens import Tokens

_AGED = frozenset(("aged", "age", "ages"))
_OLD = frozenset(("year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours"))
_OLD_WORDS = frozenset(("old", "olds", "old's", "old\u2019s"))
_OLDEST = Decimal(125)


def read_age(tokens: Tokens, figure: Figure, floor: int) -> bool:
    """Claim the figure when it is an age: "54-year-old", "72 years of age", "aged 54"."""
    lower = tokens.lower
    count = len(lower)
    if figure.kind == "duration":
        return _old(tokens, figure)
    if figure.kind is not None:
        return False
    number = figure.number
    if number.value is None or not number.plain or number.value > _OLDEST or number.short is not None:
        return False
    at = figure.first - 1
    if (
        at >= floor
        and lower[at] in ("between", "from", "about", "around", "under", "over")
        and at - 1 >= floor
    ):
        at -= 1
    if at - 1 >= floor and lower[at] == "of" and lower[at - 1] == "age":
        at -= 1  # "at the age of 18"
    if at >= floor and lower[at] in _AGED:
        figure.kind = "duration"
        figure.unit = "year"
        figure.first = at
        figure.exact = True
        return True
    return _apposed(tokens, figure, floor, count)


def _old(tokens: Tokens, figure: Figure) -> bool:
    """ "years old", "-year-old", "years of age" behind a duration make it an age."""
    lower = tokens.lower
    count = len(lower)
    at = figure.last + 1
    if lower[figure.last] not in _OLD or at >= count:
        return True
    if touching_hyphen(tokens, at) and lower[at + 1] in _OLD_WORDS:
        figure.last = at + 1
    elif lower[at] in _OLD_WORDS:
        figure.last = at
    elif lower[at] == "of" and lower[at + 1 : at + 2] == ["age"]:
        figure.last = at + 1
    else:
        return True
    figure.exact = figure.number.plain
    return True


def _apposed(tokens: Tokens, figure: Figure, floor: int, count: int) -> bool:
    """An age between commas after a person: "a retired porter, 72, was found"."""
    words, lower, starts, ends = tokens.words, tokens.lower, tokens.starts, tokens.ends
    first, last = figure.first, figure.last
    number = figure.number
    if number.words or first - 2 < floor or last + 1 >= count or "," in words[first]:
        return False
    if words[first - 1] != "," or words[last + 1] not in (",", "."):
        return False
    if ends[last] != starts[last + 1] or ends[first - 2] != starts[first - 1]:
        return False
    before = words[first - 2]
    if not before[0].isalpha() or len(before) < 2 or (number.value is not None and number.value < 1):
        return False
    if words[last + 1] == "." and last + 2 < count and ends[last + 1] == starts[last + 2]:
        return False
    if not (before[0].isupper() or lower[first - 2] in _PERSONS):
        return False
    if lower[first - 2] in _NOT_PERSONS:
        return False
    # A row of figures is no age: "Leeds, 21, Hull, 17".
    if last + 3 < count and words[last + 3] == "," and last + 4 < count and words[last + 4][0].isdigit():
        return False
    figure.kind = "duration"
    figure.unit = "year"
    figure.exact = True
    return True


_PERSONS = frozenset(
    """
    man woman boy girl porter teacher driver student worker officer nurse doctor farmer actor actress singer
    player striker midfielder defender goalkeeper winger fly-half prop hooker lock captain coach manager mother
    father son daughter wife husband brother sister widow widower pensioner grandmother grandfather child teenager
    victim suspect lawyer engineer director executive chairman founder politician minister leader president
    soldier pilot priest builder plumber electrician chef cook waiter waitress barman artist writer author
    journalist reporter photographer musician guitarist drummer comedian presenter broadcaster novelist poet
    swimmer runner sprinter cyclist boxer golfer jockey resident neighbour neighbor friend partner fiance fiancee
    girlfriend boyfriend twin accountant banker trader clerk secretary receptionist guard fisherman sailor
    scientist professor researcher surgeon carer cleaner retiree veteran immigrant tourist hiker climber
    """.split()
)
_NOT_PERSONS = frozenset(
    "january february march april may june july august september october november december monday tuesday"
    " wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec no number"
    " chapter page section article room flight route".split()
)
