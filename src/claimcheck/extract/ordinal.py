"""Ordinals and ranks: "third-largest", "21st", "No. 3", "ranks fifth"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.examples import Example, ignores, reads
from claimcheck.extract.figure import Figure
from claimcheck.extract.heads import is_plural
from claimcheck.extract.notclaims import is_name
from claimcheck.extract.numeral import Numeral, touching_hyphen
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.nouns import STOPS
from claimcheck.lexicon.numerals import CARDINALS, ORDINAL_ENDINGS, ORDINALS, TENS

# "third-largest", "second most populous".
_SUPERLATIVES = frozenset(
    "most least best worst last highest lowest-paid next top-selling leading ranked placed seeded".split()
)
# What ranks: "ranks fifth", "came second", "finished fourth".
_RANKING = frozenset(
    "rank ranks ranked ranking came come comes coming finished finish finishes finishing placed place places"
    " stands stood sits sitting sat lies lying lay slipped dropped fell moved climbed rose up down into in to"
    " remain remained remains qualified".split()
)
_RANKING_SURE = frozenset(
    "rank ranks ranked ranking came finished finish finishes finishing placed comes stands".split()
)

# After an ordinal: a period, a part of a match, a name or an idiom, not a rank.
_NOT_RANKED = frozenset(
    """
    sub half quarter quarters party parties world reich wave person-singular hand hands lady ladies minister
    degree thoughts thought nature floor floors grade grader graders generation century amendment officer
    class base name names names column cousin cousins avenue street st ave infantry division battalion
    regiment fleet army airborne armoured cavalry brigade circuit estate age aid rate lieutenant
    instance glance sight look row down reading of-kind person helping string baron earl duke
    millennium round rounds leg legs resort port chance chances best or person
    """.split()
)
_FIRST_IDIOMS = frozenset(
    "time half quarter hand name names lady minister secretary day days year years week weeks month months"
    " place ever thing things stage class of in to and at by was is as it he she they came foot came step"
    " steps choice glance sight aid team round rounds leg phase generation lieutenant job jobs class-action"
    " few two three four five six ten who half-time".split()
)
_ENDS = frozenset(("", ".", ",", ";", ")", "!", "?", ":", "\u201d", '"', "-", "\u2013", "\u2014"))


def read_ordinal(tokens: Tokens, i: int, floor: int) -> Figure | None:
    """The rank that starts at token i ("third", "21" with "st", "twenty" with "-first"), or None."""
    words, lower = tokens.words, tokens.lower
    count = len(words)
    word = lower[i]
    last = i
    digits = False
    if word[0].isdigit():
        if i + 1 >= count or lower[i + 1] not in ORDINAL_ENDINGS or tokens.ends[i] != tokens.starts[i + 1]:
            return None
        if not word.replace(",", "").isdecimal() or len(word) > 9:
            return None
        value = Decimal(word.replace(",", ""))
        last = i + 1
        digits = True
        if not _right_ending(word, lower[last]):
            return None
    elif word in TENS:
        after = i + 1
        if after < count and (touching_hyphen(tokens, after) or _dashed(tokens, after)):
            after += 1
        if after >= count or not 0 < ORDINALS.get(lower[after], 0) < 10:
            return None
        value = Decimal(TENS[word] + ORDINALS[lower[after]])
        last = after
    else:
        found = ORDINALS.get(word)
        if found is None:
            return None
        value = Decimal(found)
    number = Numeral(i, last, value)
    number.words = not digits
    figure = Figure(number)
    figure.exact = True
    figure.last = last
    return figure if _is_rank(tokens, figure, floor, digits) else None


def read_long_ordinal(tokens: Tokens, number: Numeral, floor: int) -> Figure | None:
    """The rank that a number in words goes on as: "one hundred and fifth", "two thousandth", or None."""
    words, lower = tokens.words, tokens.lower
    count = len(words)
    at = number.last + 1
    if at >= count or number.value is None or number.fraction or not number.plain:
        return None
    if touching_hyphen(tokens, at) or (lower[at] == "and" and number.value >= 100):
        at += 1
    ends = ORDINALS.get(lower[at], 0) if at < count else 0
    if not ends or (at + 1 < count and (touching_hyphen(tokens, at + 1) or is_plural(lower[at + 1]))):
        return None  # "one hundred first-class seats", "one hundred first editions"
    value = int(number.value)
    tens = value % 100
    if ends >= 100:
        if value == 1 and at + 1 < count and lower[at + 1] == "of":
            return None
        value *= ends
    elif (tens == 0 and value) or (tens in TENS.values() and ends < 10):
        value += ends
    else:
        return None
    whole = Numeral(number.first, at, Decimal(value))
    whole.words = True
    figure = Figure(whole)
    figure.exact = True
    figure.last = at
    return figure if _is_rank(tokens, figure, floor, False) else None


def _right_ending(digits: str, ending: str) -> bool:
    if digits[-2:] in ("11", "12", "13"):
        return ending == "th"
    return {"1": "st", "2": "nd", "3": "rd"}.get(digits[-1], "th") == ending


def _dashed(tokens: Tokens, at: int) -> bool:
    """Whether a long dash joins tens and ones, as careless typesetting has it."""
    return tokens.words[at] == "\u2014" and tokens.touches(at - 1) and tokens.touches(at)


def _is_rank(tokens: Tokens, figure: Figure, floor: int, digits: bool) -> bool:
    """Whether the ordinal ranks something; fills the figure's head and span."""
    words, lower = tokens.words, tokens.lower
    count = len(words)
    figure.kind = "ordinal"
    at = figure.last + 1
    value = figure.number.value
    if not digits and is_name(tokens, figure.number, floor):
        return False  # "the Second World War", "Third Way"
    before = lower[figure.first - 1] if figure.first > floor else ""
    if before == "-" and figure.first - 1 > floor and tokens.touches(figure.first - 2):
        return False  # "mid-third"
    following = lower[at] if at < count else ""
    hyphen = at < count and touching_hyphen(tokens, at)
    if hyphen:
        following = lower[at + 1]
    start = at + 1 if hyphen else at
    if following == "-":
        following = ""
    if _superlative(following) and not (following == "last" and _time_next(lower, start + 1)):
        figure.last = start
        if following in ("most", "least") and start + 1 < count and words[start + 1][0].isalpha():
            figure.last = start + 1
            if start + 3 < count and touching_hyphen(tokens, start + 2):
                figure.last = start + 3
        figure.head = _ranked_noun(tokens, figure.last + 1)
        return True
    if hyphen:
        # "third-placed", "second-seeded"; "third-party", "first-half", "21st-century" rank nothing.
        if following in ("placed", "ranked", "seeded"):
            figure.last = start
            figure.head = _ranked_noun(tokens, start + 1)
            return True
        if following == "place":
            figure.last = start
            return True
        return False
    if following in ("place", "spot", "position") and (
        before
        in (
            "in",
            "into",
            "to",
            "the",
            "take",
            "takes",
            "took",
            "taking",
            "for",
            "from",
            "finish",
            "joint",
            "a",
        )
        or before in _RANKING
        or before == ""
    ):
        if not (
            following == "place" and before in ("the", "a") and value == 1 and _in_the(lower, figure.first)
        ):
            figure.last = start
            return True
        return False
    if before in _RANKING_SURE or (before == "joint" and following not in ("of",)):
        if following in _NOT_RANKED or (following in ("to", "into", "with") and value == 1):
            return False
        return not (following == "and" and before in ("came", "comes") and value == 1)
    if before in _RANKING and (following in _ENDS or following in ("in", "among", "behind", "on", "overall")):
        if value == 1 and before in ("up", "down", "in", "to", "into", "come", "place"):
            return False
        if value == 2 and before in ("up", "down", "come") and following not in ("in", "behind", "overall"):
            return False
        return before not in ("down", "up") or digits or value not in (1, 2)
    if following in _NOT_RANKED:
        return False
    if value == 1 or (value == 2 and not digits):
        if before == "" and following == "" and figure.first == 0:
            return True
        if value == 1 and following in _FIRST_IDIOMS:
            return False
        if before not in ("the", "a", "his", "her", "its", "their", "only", "our", "my"):
            return False
        head = _ranked_noun(tokens, start)
        if head is None or (lower[head] in _FIRST_IDIOMS and value == 1) or lower[head] in _NOT_RANKED:
            return False
        figure.head = head
        figure.last = head
        return True
    if before in ("a", "an", "one") and following == "of":
        return False
    if (
        digits
        and lower[figure.last]
        and start < count
        and words[start][0].isupper()
        and following in _STREETS
    ):
        return False
    head = _ranked_noun(tokens, start)
    if head is not None and lower[head] in _NOT_RANKED:
        return False
    if head is not None and head - start <= 3:
        figure.head = head
        figure.last = head
    return True


_STREETS = frozenset("street avenue st ave road district ward precinct floor".split())


def _in_the(lower: list[str], first: int) -> bool:
    return first >= 2 and lower[first - 2] == "in"


def _time_next(lower: list[str], at: int) -> bool:
    return at < len(lower) and lower[at] in ("year", "week", "month", "season", "night", "time")


def _superlative(word: str) -> bool:
    if word in _SUPERLATIVES:
        return True
    return len(word) > 4 and word.endswith("est") and word not in _NOT_SUPERLATIVE


_NOT_SUPERLATIVE = frozenset(
    "interest forest harvest request protest contest guest arrest invest west rest test quest conquest"
    " midwest northwest southwest digest suggest priest tempest budapest everest crest chest nest".split()
)


def _ranked_noun(tokens: Tokens, start: int) -> int | None:
    """The noun ranked: the last word of the group from `start`, plural or not."""
    words, lower = tokens.words, tokens.lower
    head: int | None = None
    end = min(len(words), start + 6)
    at = start
    while at < end:
        word = lower[at]
        if (
            word in STOPS
            or word in CARDINALS
            or not words[at][0].isalpha()
            or "'" in word
            or "\u2019" in word
        ):
            if words[at] in "-\u2010" and at + 1 < end and touching_hyphen(tokens, at) and at > start:
                at += 1
                continue
            break
        if head is not None and (word in _VERBY or (word.endswith(("ed", "ly")) and len(word) > 4)):
            break
        following = lower[at + 1] if at + 1 < end else ""
        if head is None and word.endswith("s") and following in _OBJECTS:
            break  # "the win for fifth moves her up"
        head = at
        if is_plural(word) and (following in _LATER or is_plural(following)):
            break
        at += 1
    return head


_OBJECTS = frozenset("him her them it us me".split())
_LATER = frozenset(("later", "earlier", "ago"))
_VERBY = frozenset("behind came won beat scored ranked".split())


_NUMBERED = frozenset("phone telephone flight order case docket regulation resolution".split())


def read_number_rank(tokens: Tokens, figure: Figure, floor: int) -> bool:
    """Claim a figure that follows "No." or "number": "No. 3", "number one"."""
    words, lower = tokens.words, tokens.lower
    number = figure.number
    at = figure.first - 1
    if at < floor or number.value is None or not number.plain or number.value > 1000 or number.value < 1:
        return False
    if lower[at] in ("ranked", "seeded"):
        after = figure.last + 1
        if after < len(words) and is_plural(lower[after]):
            return False
        figure.kind = "ordinal"
        figure.exact = True
        return True
    if (
        words[at] == "#"
        and tokens.touches(at)
        and not (
            figure.last + 1 < len(words)
            and tokens.touches(figure.last)
            and words[figure.last + 1][0].isalpha()
        )
    ):
        figure.first = at
    elif words[at] == "." and at - 1 >= floor and lower[at - 1] == "no" and tokens.touches(at - 1):
        figure.first = at - 1
    elif words[at] in ("No", "Nos", "NO", "№") or (lower[at] == "number" and at >= floor):
        if lower[at] == "number" and (number.value > 100 or (words[at] == "Number" and number.value == 10)):
            return False  # "officials at Number 10"
        figure.first = at
    else:
        return False
    after = figure.last + 1
    following = lower[after] if after < len(words) else ""
    if following == "-" and touching_hyphen(tokens, after) and words[after + 1][0].isupper():
        return False  # "case No. 23-CV-1182"
    if following in ("downing", "10") or (
        number.value == 10 and following in ("said", "has", "is", "was", "and")
    ):
        return False
    if following and words[after][0].isdigit():
        return False
    if at and lower[at - 1] in _NUMBERED:
        return False
    if figure.first > floor and lower[figure.first - 1] in ("a", "any", "this") and lower[at] == "number":
        return False
    figure.kind = "ordinal"
    figure.exact = True
    if following and following not in STOPS and words[after][0].isalpha():
        figure.head = _ranked_noun(tokens, after)
        if figure.head is not None and figure.head - figure.last > 3:
            figure.head = None
    return True


EXAMPLES: tuple[Example, ...] = (
    reads("ordinal", "3", "third-largest", "third-biggest", "3rd largest", "No. 3", "No 3", "number three"),
    reads(
        "ordinal",
        "5",
        "ranks |fifth|",
        "came |fifth|",
        "finished |fifth|",
        "ranked |5th|",
        "in |fifth place|",
    ),
    reads("ordinal", "3", "the |third-largest| trading partner", head="partner"),
    reads("ordinal", "21", "21st", "twenty-first", "her |21st title|", "twentyfirst"),
    reads("ordinal", "105", "one hundred and fifth", "one hundred fifth", "105th"),
    reads("ordinal", "125", "one hundred twenty-fifth", "one hundred and twenty-fifth", "125th"),
    reads("ordinal", "200", "two hundredth", "200th", "its |two hundredth birthday|"),
    reads("count", "100", "|one hundred first editions|", head="editions"),
    reads("ordinal", "1000000", "the |one millionth visitor|", "its |one millionth visitor|", head="visitor"),
    reads("measure", "0.000001", "one millionth of a gram", unit="gram"),
    reads("ordinal", "13", "came |13th| last season", "finished |13th| last year"),
    reads("ordinal", "5", "the race for |fifth| moves her up"),
    reads("ordinal", "106", "ranked |106| in the world"),
    reads("ordinal", "12", "his |12th medal|", head="medal"),
    reads("ordinal", "2", "the |second goal|", "in |second place|", "for the |second time|"),
    ignores(
        "periods, parts and names",
        "the 21st century",
        "in the third quarter",
        "the second half",
        "Fifth Avenue",
    ),
    ignores(
        "idioms",
        "at first",
        "the third world",
        "a second-hand car",
        "the First Minister",
        "a third-party app",
    ),
)
