"""Spans of time and ages: "two and a half years", "a 13-year period", "aged 54", "a porter, 72,"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.examples import Example, ignores, reads
from claimcheck.extract.figure import Figure
from claimcheck.extract.heads import find_head
from claimcheck.extract.numeral import touching_hyphen
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.kinship import PEOPLE

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
    if number.value is None or number.value > _OLDEST or number.short is not None:
        return False
    at = figure.first - 1
    if at - 1 >= floor and lower[at] in _AGED_ABOUT:
        at -= 1
    if at - 1 >= floor and lower[at] == "of" and lower[at - 1] == "age":
        at -= 1  # "at the age of 18"
    if not number.plain and (number.decimals != 1 or number.scale != 1):
        return False
    if at >= floor and lower[at] in _AGED:
        figure.kind = "duration"
        figure.unit = "year"
        figure.first = at
        figure.exact = True
        return True
    return number.plain and (
        _of_people(tokens, figure, floor, count)
        or _apposed(tokens, figure, floor, count)
        or _told(tokens, figure, floor, count)
    )


_AGED_ABOUT = frozenset("between from about around under over just only".split())


def _told(tokens: Tokens, figure: Figure, floor: int, count: int) -> bool:
    """ "She was 87.", "he will be 40 on Friday": a bare number that a person is."""
    lower, value = tokens.lower, figure.number.value
    at, after = figure.first - 1, figure.last + 1
    if at < floor or value is None or not 1 <= value <= _OLDEST or figure.number.fraction:
        return False
    if _opens(tokens, at, after):
        figure.kind, figure.unit, figure.exact = "duration", "year", True
        return True
    if lower[at] in _I_AM and value >= _GROWN and (after >= count or lower[after] in _AGE_STOPS):
        figure.kind, figure.unit, figure.exact = "duration", "year", True
        return True  # "I'm 63, and I still split my own wood"
    if at == floor:
        return False
    man = lower[at] == "of" and lower[at - 1] in _PERSONS and lower[at - 2 : at - 1] in (["a"], ["an"])
    if man and find_head(tokens, after, count) is None:
        figure.kind, figure.unit, figure.exact = "duration", "year", True
        return True  # "a woman of 30 was hurt", not "a player of 46 caps"
    turned = lower[at] in ("turned", "turns", "turn")
    if after < count and lower[after] not in _AGE_ENDS and not (turned and lower[after] in _AGE_DATED):
        return False
    if turned and any(lower[k] in _WHO or lower[k] == "who" for k in range(max(floor, at - 3), at)):
        figure.kind, figure.unit, figure.exact = "duration", "year", True
        return True  # "she has just turned 18."
    if lower[at] == "at" and lower[at - 1] in _DYING:
        figure.kind, figure.unit, figure.exact = "duration", "year", True
        return True  # "died at 81."
    if lower[at] in _BARELY:
        at -= 1
    if lower[at] == "be" and at - 2 >= floor and lower[at - 1] in ("will", "would"):
        at -= 1
    if lower[at] not in _BEING or lower[at - 1] not in _WHO:
        return False
    figure.kind = "duration"
    figure.unit = "year"
    figure.exact = True
    return True


def _opens(tokens: Tokens, at: int, after: int) -> bool:
    """ "At 25, she is the youngest", "; now 61, he is free": an age that opens its clause."""
    lower = tokens.lower
    if lower[at] not in ("at", "now") or lower[after : after + 1] != [","]:
        return False
    if lower[after + 1 : after + 2] not in (["he"], ["she"]):
        return False
    return at == tokens.sentence(at)[0] or tokens.words[at - 1] in ';\u2014\u201c"'


_I_AM = frozenset(("i'm", "i\u2019m"))
# "I'm 3 and 0 this season" is no age.
_GROWN = 15
_AGE_STOPS = frozenset((*". , ; ! ? ) \u201d".split(), '"', "and", "now", "years"))
_DYING = frozenset(("died", "dies", "dead"))
_WHO = frozenset(("he", "she"))
_BEING = frozenset("is was turned turns will would".split())
_BARELY = frozenset("just only now barely still already almost nearly".split())
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
    if _bracketed(tokens, figure, floor):
        figure.kind, figure.unit, figure.exact = "duration", "year", True
        return True
    if number.words or first - 2 < floor or last + 1 >= count or "," in words[first]:
        return False
    if lower[first - 1] in _NOW and words[first - 2] == "," and first - 3 >= floor:
        first -= 1  # "Amy Lee, now 44,", "the pair, both 24,"
    named = first - 3 >= floor and words[first - 2][0].isupper() and words[first - 3][0].isupper()
    listed = words[last + 1] == ";" and named  # "Ann Lee, 8; Bo Orr, 10; and Cy Horn, 41,"
    if words[first - 1] != "," or not (listed or words[last + 1] in (",", ".")):
        return False
    if ends[last] != starts[last + 1] or ends[first - 2] != starts[first - 1]:
        return False
    before = words[first - 2]
    if not before[0].isalpha() or len(before) < 2 or (number.value is not None and number.value < 1):
        return False
    if words[last + 1] == "." and last + 2 < count and ends[last + 1] == starts[last + 2]:
        return False
    if not (before[0].isupper() or _is_person(lower[first - 2]) or _people_named(lower, first)):
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


def _is_person(word: str) -> bool:
    return word in _PERSONS or word == "twins" or f"{word}s" in PEOPLE


def _bracketed(tokens: Tokens, figure: Figure, floor: int) -> bool:
    """ "Ann Lee (25), a welder": a name of two words, and who that is behind it."""
    words, lower = tokens.words, tokens.lower
    first, last = figure.first, figure.last
    if first - 3 < floor or words[first - 1] != "(" or words[last + 1 : last + 3] != [")", ","]:
        return False
    if not (words[first - 2].istitle() and words[first - 3].istitle()) or figure.number.words:
        return False
    value = figure.number.value
    return value is not None and value >= _YOUNGEST_NAMED and lower[last + 3 : last + 4] in _WHO_THAT_IS


_YOUNGEST_NAMED = 10
_WHO_THAT_IS = (["a"], ["an"], ["of"], ["from"], ["who"])


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
    welder miner roofer bricklayer decorator courier caretaker shopkeeper publican landlord landlady nanny
    midwife paramedic firefighter policeman policewoman detective sergeant constable councillor senator
    congressman congresswoman lawmaker mp ambassador diplomat envoy duke duchess prince princess king queen
    earl countess tycoon billionaire millionaire businessman businesswoman entrepreneur investor analyst
    programmer graduate undergraduate tutor lecturer headteacher tenor soprano bassist saxophonist rapper
    rookie skipper quarterback pitcher catcher outfielder racer rider rower skier skater snowboarder
    wrestler gymnast diver trainer referee umpire convict inmate prisoner defendant gunman attacker
    assailant hostage survivor patient donor witness passenger motorist pedestrian motorcyclist biker
    trucker tenant homeowner bride groom heir heiress toddler schoolboy schoolgirl teen
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
    reads(
        "duration",
        "25",
        *("Ann Lee (|25|), a welder", "the welder, |25|, was held", "At |25|, she is the youngest"),
        *("he is free; now |25|, he sings", "she has just turned |25|.", "he was barely |25|."),
        *("Ann Lee, |25|; and Bo Orr,", "|aged just 25|"),
        unit="year",
    ),
    reads("duration", "41.3", "a median |age of 41.3|", "|age 41.3|", unit="year"),
    ignores("a note", "as Ann Lee (25) says"),
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
