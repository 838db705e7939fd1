"""Spans of time and ages: "two and a half years", "a 13-year period", "aged 54", "a porter, 72,"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.examples import Example, ignores, reads
from claimcheck.extract.figure import Figure
from claimcheck.extract.heads import find_head
from claimcheck.extract.numeral import touching_hyphen
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
    return (
        _of_people(tokens, figure, floor, count)
        or _apposed(tokens, figure, floor, count)
        or _told(tokens, figure, floor, count)
    )


def _told(tokens: Tokens, figure: Figure, floor: int, count: int) -> bool:
    """ "She was 87.", "he will be 40 on Friday": a bare number that a person is."""
    lower, value = tokens.lower, figure.number.value
    at = figure.first - 1
    if at - 1 < floor or value is None or not 1 <= value <= _OLDEST or figure.number.fraction:
        return False
    after = figure.last + 1
    man = lower[at] == "of" and lower[at - 1] in _PERSONS and lower[at - 2 : at - 1] in (["a"], ["an"])
    if man and find_head(tokens, after, count) is None:
        figure.kind, figure.unit, figure.exact = "duration", "year", True
        return True  # "a woman of 30 was hurt", not "a player of 46 caps"
    if after < count and lower[after] not in _AGE_ENDS:
        turned = lower[at] in ("turned", "turns")
        if not (turned and lower[after] in _AGE_DATED):
            return False
    if lower[at] == "at" and lower[at - 1] in _DYING:
        figure.kind, figure.unit, figure.exact = "duration", "year", True
        return True  # "died at 81."
    if lower[at] in ("just", "only", "now"):
        at -= 1
    if lower[at] == "be" and at - 2 >= floor and lower[at - 1] in ("will", "would"):
        at -= 1
    if lower[at] not in _BEING or lower[at - 1] not in _WHO:
        return False
    figure.kind = "duration"
    figure.unit = "year"
    figure.exact = True
    return True


_DYING = frozenset(("died", "dies", "dead"))
_WHO = frozenset(("he", "she"))
_BEING = frozenset("is was turned turns will would".split())
_AGE_DATED = frozenset("next this last in today tomorrow yesterday".split())
_AGE_ENDS = frozenset(". ; ! ? when ) on".split())

# Of these "under six" and "over 65" tell the age.
_AGE_GROUPS = frozenset(
    """
    children child kids girls boys women men adults people persons infants toddlers youngsters teenagers
    drivers patients residents citizens anyone everyone anybody someone those females males pensioners
    workers voters women's men's youths students
    """.split()
)
_BOUNDS = frozenset(("under", "over", "above", "below"))
_YOUNGEST_TEAM, _OLDEST_TEAM = 12, 23


def _of_people(tokens: Tokens, figure: Figure, floor: int, count: int) -> bool:
    """ "children under six", "adults over 65", "the over-65s", "the under-fives"."""
    lower = tokens.lower
    number = figure.number
    at = figure.first - 1
    value = number.value
    if at < floor or value is None or value < 1 or number.fraction:
        return False
    after = figure.last + 1
    if at - 1 >= floor and touching_hyphen(tokens, at) and lower[at - 1] in ("under", "over"):
        plural = after < count and lower[after] == "s" and tokens.touches(figure.last)
        # "the England under-21s" are a team.
        if not plural or (lower[at - 1] == "under" and _YOUNGEST_TEAM <= value <= _OLDEST_TEAM):
            return False
        figure.first = at
        figure.last = after
    elif lower[at] not in _BOUNDS or at - 1 < floor or lower[at - 1] not in _AGE_GROUPS:
        return False
    elif after < count and (
        tokens.words[after] in ("-", "%", "/") or find_head(tokens, after, count) is not None
    ):
        return False  # "killed people over 65 villages"
    figure.bounded = True
    figure.kind = "duration"
    figure.unit = "year"
    figure.exact = True
    return True


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
    if lower[first - 1] in _NOW and words[first - 2] == "," and first - 3 >= floor:
        first -= 1  # "Amy Lee, now 44,", "the pair, both 24,"
    if words[first - 1] != "," or words[last + 1] not in (",", "."):
        return False
    if ends[last] != starts[last + 1] or ends[first - 2] != starts[first - 1]:
        return False
    before = words[first - 2]
    if not before[0].isalpha() or len(before) < 2 or (number.value is not None and number.value < 1):
        return False
    if words[last + 1] == "." and last + 2 < count and ends[last + 1] == starts[last + 2]:
        return False
    if not (before[0].isupper() or lower[first - 2] in _PERSONS or _people_named(lower, first)):
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


def _people_named(lower: list[str], first: int) -> bool:
    """ "the pair, both 24,", "two brothers, both 31,"."""
    before = lower[first - 2]
    return lower[first] == "both" and (before in _GROUPS or before.removesuffix("s") in _PERSONS)


_GROUPS = frozenset("pair couple duo men women".split())
_NOW = frozenset(("now", "then", "both", "also", "just"))
_PERSONS = frozenset(
    """
    man woman boy girl architect designer engineer historian biologist physicist chemist economist gardener
    librarian barber butcher baker tailor carpenter mechanic plasterer surveyor solicitor barrister judge nun
    monk vicar rabbi imam bishop conductor composer pianist violinist cellist dancer sculptor potter weaver
    porter teacher driver student worker officer nurse doctor farmer actor actress singer
    player striker midfielder defender goalkeeper winger fly-half prop hooker lock captain coach manager
    mother
    father son daughter wife husband brother sister widow widower pensioner grandmother grandfather
    child teenager
    victim suspect lawyer engineer director executive chairman founder politician minister leader president
    soldier pilot priest builder plumber electrician chef cook waiter waitress barman artist writer author
    journalist reporter photographer musician guitarist drummer comedian presenter broadcaster novelist poet
    swimmer runner sprinter cyclist boxer golfer jockey resident neighbour neighbor friend partner
    fiance fiancee
    girlfriend boyfriend twin accountant banker trader clerk secretary receptionist guard fisherman sailor
    scientist professor researcher surgeon carer cleaner retiree veteran immigrant tourist hiker climber
    """.split()
)
_NOT_PERSONS = frozenset(
    "january february march april may june july august september october november december monday tuesday"
    " wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec no number"
    " chapter page section article room flight route".split()
)


EXAMPLES: tuple[Example, ...] = (
    reads(
        "duration",
        "54",
        "aged 54",
        "54 years old",
        "54-year-old",
        "54 years of age",
        "the |age of 54|",
        unit="year",
    ),
    reads("duration", "72", "a retired porter, |72|, was found", "Joan Doe, |72|, said", unit="year"),
    reads(
        "duration",
        "87",
        *("She was |87|.", "He was |87| when the war broke out", "He turned |87| on Friday"),
        *("she is only |87|.", "She would be |87|.", "he turns |87| next month", "she turned |87| last week"),
        unit="year",
    ),
    reads(
        "duration", "2.5", "two and a half years", "2.5 years", "two-and-a-half-year", "2½ years", unit="year"
    ),
    reads("duration", "13", "a |13-year| period", "13 years", "thirteen years", unit="year"),
    reads("duration", "1.5", "an hour and a half", "one and a half hours", "1.5 hours", unit="hour"),
    reads("duration", "2.25", "2 hours 15 minutes", "2 hours and 15 minutes", "2h 15m", unit="hour"),
    reads("duration", "560..1460", "560-1460 hours", "560 to 1460 hours", unit="hour"),
    reads("duration", "0.5", "half an hour", "half-an-hour", unit="hour"),
    reads("measure", "1", "more than a mile", "over a mile", hedge="more_than", unit="mile"),
    reads("duration", "1", "more than a decade", "over a decade", hedge="more_than", unit="decade"),
    reads("duration", "7..8", "seven or eight years", "seven to eight years", "7-8 years", unit="year"),
    reads(
        "duration",
        "44",
        *("Amy Lee, now |44|, runs it", "the pair, both |44|, hid", "he died at |44|.", "dead at |44|"),
        unit="year",
    ),
    reads("duration", "30", "a woman of |30| was hurt", "a boy of |30|.", unit="year"),
    reads("count", "46", "a player of |46 caps|", head="caps"),
    reads("duration", "16", "the |16|- and 17-year-olds", unit="year"),
    reads("count", "24", "the wins, both |24|, were fine"),
    reads("duration", "17..45", "aged 17 to 45", "aged between 17 and 45", unit="year"),
    reads(
        "duration",
        "6",
        *("children |under six|", "for girls |under 6|", "boys |under six|.", "kids |under six| ride free"),
        "anyone |under six| is let in",
        unit="year",
        hedge="less_than",
    ),
    reads(
        "duration",
        "65",
        *(
            "adults |over 65|",
            "people |over 65| pay less",
            "women |over 65|,",
            "drivers |over 65| must resit",
        ),
        "those |over 65|",
        unit="year",
        hedge="more_than",
    ),
    reads("duration", "65", "the |over-65s|", "|over-65s| pay half", unit="year", hedge="more_than"),
    reads("duration", "9..14", "girls |aged nine to 14|", "boys |aged 9 to 14|", unit="year"),
    reads("count", "65", "people |over 65 villages|", hedge="more_than", head="villages"),
    reads("percent", "65", "women |over 65 per cent| of the time", unit="percent", hedge="more_than"),
    reads("duration", None, "several years", "a few years", unit="year"),
    reads("count", "12", "She was |12 seats| short.", head="seats"),
    reads("percent", "87", "He was |87 per cent| sure", unit="percent"),
    ignores("one day that tells when", "one day he left", "one year the river froze"),
)
