"""Counts with the noun they count: "more than 60 Canadian auto-parts companies", "16 dead"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.examples import Example, ignores, reads
from claimcheck.extract.figure import Figure
from claimcheck.extract.fragments import alone, ends
from claimcheck.extract.heads import find_head, find_one, is_plural, plural_model
from claimcheck.extract.numeral import Numeral, touching_hyphen
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.calendar import MONTHS, WEEKDAYS
from claimcheck.lexicon.hedges import BEFORE
from claimcheck.lexicon.nouns import HAPPENS, HYPHENATED, NONES, STATES, STOPS
from claimcheck.lexicon.numerals import CARDINALS, SCALES
from claimcheck.lexicon.words import FUNCTION_WORDS

_DETERMINERS = frozenset("the its his her their our your my these those all both".split())
_THEM = frozenset("them us you whom which these those".split())


def read_count(tokens: Tokens, figure: Figure, ceiling: int, floor: int) -> bool:
    """Claim a figure that nothing else has, as a count with its noun, or alone; False refuses it."""
    words, lower = tokens.words, tokens.lower
    number = figure.number
    figure.kind = "count"
    at = figure.last + 1
    if number.first > floor and lower[number.first - 1] in ("per", "every"):
        return False  # "deaths per 100,000 people" counts the deaths
    if at < ceiling and touching_hyphen(tokens, at):
        if lower[at + 1] in HYPHENATED:
            figure.head = figure.last = at + 1
            after = at + 2
            described = after < ceiling and words[after][0].isalpha() and lower[after] not in STOPS
            if lower[at + 1] == "strong" and described:
                figure.head = figure.last = after  # "a 500-strong crowd"
            return True
        return False
    if number.value == 1 and number.words and figure.high is None and lower[number.first] == "one":
        head = find_one(tokens, at, ceiling)
        if head is None:
            return alone(tokens, figure.first, figure.last)
        figure.head = figure.last = head
        return True
    if at < ceiling and lower[at] in ("of", "out"):
        return _of(tokens, figure, at, ceiling)
    head = find_head(tokens, at, ceiling) if at < ceiling else None
    if head is not None:
        figure.head = figure.last = head
        return True
    model = plural_model(tokens, at, ceiling)
    if model is not None:
        figure.head, figure.last = model
        return True
    return _alone(tokens, figure, at, floor)


def _of(tokens: Tokens, figure: Figure, at: int, ceiling: int) -> bool:
    """ "dozens of people", "five of the ten", "10 of its local employees", "117 of 139"."""
    words, lower = tokens.words, tokens.lower
    number = figure.number
    if number.words and number.value == 1:
        return False
    if lower[at] == "out":
        if at + 1 >= ceiling or lower[at + 1] != "of":
            return True
        at += 1
    start = at + 1
    if start >= ceiling:
        return True
    owned = False
    while start < ceiling and (lower[start] in _DETERMINERS or words[start].endswith(("'s", "\u2019s"))):
        if lower[start] in _THEM and start + 1 < ceiling and lower[start + 1] in STOPS:
            return True
        owned = True
        start += 1
    if start >= ceiling or lower[start] in _THEM:
        return True
    if words[start][0].isdigit() or lower[start] in CARDINALS:
        figure.whole_at = start
        # The part counts what the whole counts: "10 of its 40 employees".
        from_whole = start + 1
        while (
            from_whole < ceiling
            and from_whole < start + 4
            and (
                lower[from_whole] in CARDINALS
                or lower[from_whole] in ("-", "hundred", "thousand", "million", "and")
            )
        ):
            from_whole += 1
        figure.head = find_head(tokens, from_whole, ceiling) if from_whole < ceiling else None
        return True
    head = find_head(tokens, start, ceiling)
    if head is not None:
        figure.head = figure.last = head
        return True
    return owned or number.vague is not None or not number.words


def whole_after(tokens: Tokens, at: int) -> int | None:
    """The token of the figure that a part is of: "40% of the 1,200 homes" has the 1,200."""
    words, lower = tokens.words, tokens.lower
    count = len(words)
    if at + 1 >= count or lower[at] != "of":
        return None
    start = at + 1
    while start + 1 < count and start < at + 3 and lower[start] in _DETERMINERS:
        start += 1
    if words[start][0].isdigit() or lower[start] in CARDINALS:
        return start
    return None


# "fell to zero", "the balance is zero".
_REACHED = frozenset("is was were to at below above of equals".split())


def _alone(tokens: Tokens, figure: Figure, at: int, floor: int) -> bool:
    """A count without a noun: "five have since been found", "rose to 140"."""
    words, lower = tokens.words, tokens.lower
    number = figure.number
    first = number.first
    before = lower[first - 1] if first > floor else ""
    if number.vague is not None:
        return lower[number.first] not in ("several", "a", "few") or lower[number.last] in SCALES
    if alone(tokens, figure.first, figure.last):
        return True  # nothing around it makes it anything else
    if not number.words:
        if number.fraction:
            return False
        following = lower[at] if at < len(lower) else ""
        if before in ("last", "final") and number.value is not None and number.value <= 64:
            return False  # "the last 16"
        if number.decimals == 2 and before in _CLOCKED and number.value is not None and number.value < 24:
            return False  # "it's 12.30 on a Saturday"
        if number.scale == 1 and following in ("says", "said", "has") and len(words[first]) == 1:
            return False  # the network called 3
        if number.scale == 1 and at < len(words) and words[at][0].isupper() and following not in STOPS:
            return False  # "19 Entertainment"
        if (at < len(words) and words[at][0].isdigit()) or (first and words[first - 1][0].isdigit()):
            return False  # a row of figures, a telephone number
        # "Leeds 3 Hull 1", "Blink 182": a name before and nothing after to count.
        named = first > floor and words[first - 1][0].isupper() and "," not in words[first]
        opened = before.endswith("ly") and first - 1 == tokens.sentence(first)[0]  # "Barely 200 came"
        # "On Monday 361 had said yes": no month has so many days.
        opened = opened or (before in FUNCTION_WORDS and first - 1 == tokens.sentence(first)[0])
        opened = opened or _gapped(tokens, first)
        opened = opened or (before in _DAYS and _ABOVE_DAYS < (number.value or 0) < _BELOW_YEARS)
        if named and number.scale == 1 and before not in STOPS and before not in BEFORE and not opened:
            # "up 5 per cent from Monday's 330"
            return before.endswith(("'s", "\u2019s")) and before[:-2] in WEEKDAYS
        listed = before in (",", "(", ")", ";", "[") and following in ("", ",", ")", ";", ".", "]", "/")
        return not (listed and number.plain and number.scale == 1)
    if not number.value:
        return before in _REACHED and ends(tokens, at)
    if number.fraction:
        return False
    if number.scale == 1 and number.value < 20:
        if before in ("last", "final", "first", "next", "for", "opening", "remaining"):
            return False  # "the last eight", "knocked for six"
        if before in ("the", "these", "those") and not (
            first - 2 >= floor and (lower[first - 2] in ("of", "all") or _up_from(lower, first - 2, floor))
        ):
            return False
        if before in ("at", "by", "past", "to", "until", "till", "since", "in", "page"):
            return before in ("to", "by") and figure.high is None and _numeric_verb(lower, first, floor)
        following = lower[at] if at < len(lower) else ""
        if before in ("and", "or") and following in (".", ","):
            return False
    return True


_DAYS = frozenset((*WEEKDAYS, *MONTHS))
_ABOVE_DAYS, _BELOW_YEARS = 31, 1000
_CLOCKED = frozenset("at until till before after around from it's it\u2019s about by".split())


def _gapped(tokens: Tokens, first: int) -> bool:
    """ "Labour holds 21, Reform 14 and the Greens 12": the verb of the first is left out of the others."""
    words, lower = tokens.words, tokens.lower
    start = tokens.sentence(first)[0]
    at = first - 1
    while at > start and words[at][0].isupper() and first - at <= _LONGEST_NAME:
        at -= 1
    at -= lower[at] == "the"
    if at <= start + 2 or lower[at] not in (",", "and", ";"):
        return False
    at -= lower[at - 1] == ","
    number = at - 1 if words[at - 1].isdecimal() else at - 2
    if number <= start or not words[number].isdecimal():
        return False
    return lower[number - 1] in _SHARES_OUT or (words[number - 1][0].isupper() and _gapped(tokens, number))


_LONGEST_NAME = 3
_SHARES_OUT = frozenset(
    "has have had holds hold held won wins win took takes got gets sent sends gave gives lost with to".split()
)


def _up_from(lower: list[str], at: int, floor: int) -> bool:
    """ "Up from the seven first reported" states what was replaced."""
    return lower[at] == "from" and at - 1 >= floor and lower[at - 1] in ("up", "down")


def _numeric_verb(lower: list[str], first: int, floor: int) -> bool:
    """Whether a verb of change stands before "to five"."""
    at = first - 2
    return at >= floor and any(word in _CHANGES for word in lower[max(floor, at - 3) : at + 1])


_CHANGES = frozenset(
    "rose rise rises risen fell fall falls fallen grew grown increased decreased dropped climbed cut reduced"
    " raised lowered toll up down brought brings bringing number total".split()
)


def read_zero(tokens: Tokens, i: int) -> Figure | None:
    """A count of nothing at token i: "no casualties", "nobody was hurt", "none of the crew"."""
    words, lower = tokens.words, tokens.lower
    count = len(words)
    word = lower[i]
    number = Numeral(i, i, _ZERO)
    number.words = True
    figure = Figure(number)
    figure.kind = "count"
    if word == "no":
        if i + 1 >= count:
            return None
        if lower[i + 1] == "one":
            if not _happens(lower, i + 2, count):
                return None
            figure.last = figure.head = i + 1
            return figure
        for at in range(i + 1, min(count, i + 4)):
            if lower[at] in NONES and not (at + 1 < count and is_plural(lower[at + 1])):
                following = lower[at + 1] if at + 1 < count else ""
                if following in ("-",):
                    return None
                figure.last = figure.head = at
                return figure
            if is_plural(lower[at]) and at + 1 < count and lower[at + 1] in _BEFALLS:
                figure.last = figure.head = at
                return figure
            if lower[at] in STOPS or not words[at][0].isalpha():
                return None
        return None
    if word == "none" and i + 2 < count and lower[i + 1] == "of":
        start = i + 2
        while start < count and lower[start] in _DETERMINERS:
            start += 1
        if start >= count:
            return None
        if words[start][0].isdigit() or lower[start] in CARDINALS:
            figure.whole_at = start
            figure.head = find_head(tokens, start + 1, count)
            return figure
        head = find_head(tokens, start, count)
        if head is None or not _happens(lower, head + 1, count):
            return None
        figure.head = figure.last = head
        return figure
    if not _happens(lower, i + 1, count):
        return None
    figure.head = i
    return figure


# Right behind any noun these make "no" a count of nothing: "No climbers died".
_BEFALLS = frozenset("died were was survived escaped perished drowned disappeared".split())


def _happens(lower: list[str], at: int, count: int) -> bool:
    """Whether what nobody suffered follows within a few words."""
    for k in range(at, min(count, at + 6)):
        if lower[k] in HAPPENS or lower[k] in STATES:
            return True
        if lower[k] in (".", ",", ";", "but"):
            return False
    return False


_ZERO = Decimal(0)


EXAMPLES: tuple[Example, ...] = (
    reads("count", "40", "|40 stolen, unlicensed and unroadworthy cars|", head="cars"),
    reads("count", "12", "|12 red, white and blue flags|", head="flags"),
    reads("count", "48", "|48 small and medium-sized firms|", head="firms"),
    reads("count", "60", "|60 US and British troops|", head="troops"),
    reads("count", "81", "|81 RBIs|", head="rbis"),
    reads("count", "16", "|16 dead|, burnt and missing", head="dead"),
    reads("count", "60", "more than 60 Canadian auto-parts companies", hedge="more_than", head="companies"),
    reads("count", "16", "16 dead", "sixteen dead", head="dead"),
    reads("count", "370", "370-plus delegates", "370 or more delegates", hedge="at_least", head="delegates"),
    reads("count", "12", "a |12-member| panel", head="member"),
    reads("count", "500", "a |500-strong crowd|", head="crowd"),
    reads("count", "10", "10 of its local employees", head="employees"),
    reads(
        "count", None, "dozens of homes", "several homes", "hundreds of homes", "a few homes", head="homes"
    ),
    reads(
        "count",
        "0",
        "no lives",
        "no casualties",
        "|nobody| was hurt",
        "|no one| was killed",
        "zero cases",
        "|No climbers| died on the ridge",
        "|no bridges| were washed away",
    ),
    reads("count", "1", "one person", head="person"),
    reads("count", "60", "60 Corvane CV-9 aircraft", "60 Meridian 402 aircraft", head="aircraft"),
    reads("count", "30", "30 Hallam T6 buses", "30 Tolva 12 buses", head="buses"),
    reads("count", "60", "60 Corvane 787s", "|60 Corvane 787s|, it said", head="corvane"),
    reads("count", "12", "12 Model 3s", "sold |12 Model 3s| in May", head="model"),
    reads("count", "20", "20 A320 jets", "20 more jets", "20 big new jets", "twenty jets", head="jets"),
    reads("count", "0", "fell to |zero|", "the balance is |zero|.", "zero", "0", "down to |zero|, it said"),
    reads("count", "1", "one", "1", "One"),
    ignores("nothing reached", "zero tolerance", "ground zero", "zero in on it", "a zero sum"),
    ignores("one that counts nothing", "one of the men", "one must ask", "no one knows", "no doubt"),
    ignores("a group known already", "the two countries agreed", "the two sides met"),
)
