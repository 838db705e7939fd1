"""Numbers that nobody would check: versions, telephone numbers, names, labels, scores, markers.

`within_token` refuses by what touches the digits, before anything else is read. `naked` refuses a
figure that no sign, unit or rank has claimed, by the words around it. The examples at the end say
what each sort looks like.
"""

from __future__ import annotations

from claimcheck.extract.examples import Example, ignores
from claimcheck.extract.figure import Figure
from claimcheck.extract.fragments import alone
from claimcheck.extract.heads import find_head
from claimcheck.extract.numeral import Numeral, touching_hyphen
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.currencies import CODES, PREFIX_WORDS
from claimcheck.lexicon.nouns import CAPITAL_LABELS, LABELS, NUMBER_NAMES, PARTIES, STOPS, STREETS
from claimcheck.lexicon.numerals import SCALES, SHORT_SCALES
from claimcheck.lexicon.units import SYMBOLS

_OPENERS = frozenset("([{\"'\u2018\u201c\u00ab*_~|>\u2248\u223c\u2265\u2264<\u00b1$+=")
_ZONES = frozenset(
    ("gmt", "bst", "utc", "et", "est", "edt", "pst", "pdt", "cet", "cest", "ist", "aest", "hrs")
)


def within_token(tokens: Tokens, i: int) -> bool:
    """Whether the digits at token i are part of a longer thing: a version, a name, a time, a link."""
    starts, ends = tokens.starts, tokens.ends
    text = tokens.words[i]
    if age_band(tokens, i):
        return False
    if text[0] == "0" and len(text) > 1 and text[1] != ".":
        return True
    if i and ends[i - 1] == starts[i] and _glued_before(tokens, i):
        return True
    return runs_on(tokens, i)


def age_band(tokens: Tokens, i: int) -> bool:
    """ "over-65s", which `duration` decides about."""
    lower = tokens.lower
    return (
        i >= 2
        and lower[i - 2] in ("over", "under")
        and touching_hyphen(tokens, i - 1)
        and lower[i + 1 : i + 2] == ["s"]
        and tokens.touches(i)
    )


def runs_on(tokens: Tokens, i: int) -> bool:
    """Whether the digits at token i go on as something else: "10:30", "6.2.2", "5pm", "1990s"."""
    words, lower, starts, ends = tokens.words, tokens.lower, tokens.starts, tokens.ends
    count = len(words)
    if i + 1 >= count or ends[i] != starts[i + 1]:
        return i + 1 < count and _timed(tokens, i + 1)
    after = words[i + 1]
    touching_on = i + 2 < count and ends[i + 1] == starts[i + 2]
    if after == ":":
        return touching_on and words[i + 2][0].isdigit()
    if after == "." and touching_on:
        return words[i + 2][0].isalnum()
    if after in "@\\_#=&^":
        return touching_on or after != "_"
    if after == "%":
        return touching_on and words[i + 2][0].isdigit()  # the "30%25" of a web address
    if after == "'" or after == "\u2019":
        return touching_on and not feet_and_inches(tokens, i)
    if after == "(":
        return touching_on and len(words[i + 2]) == 1
    if after[0].isalpha():
        if lower[i + 1] == "s":  # "1990s", "in her 30s"; "9.58s" is a time
            return "." not in words[i] and not (len(words[i]) < 4 and alone(tokens, i, i + 1))
        return _timed(tokens, i + 1)
    return False


def feet_and_inches(tokens: Tokens, i: int) -> bool:
    """Whether the figure at token i begins a height written with quote marks: 6'2\"."""
    words = tokens.words
    return (
        i + 3 < len(words)
        and words[i + 1] in "'\u2019\u2032"
        and words[i + 2].isdecimal()
        and words[i + 3] in '"\u2033\u201d'
        and tokens.touches(i)
        and tokens.starts[i + 2] - tokens.ends[i + 1] <= 1
        and tokens.touches(i + 2)
    )


def _is_label(tokens: Tokens, i: int) -> bool:
    """Whether a letter and digits are a name, "P6", "K2": money of one letter has a scale or cents."""
    words = tokens.words
    if not words[i].isdigit() or len(words[i]) > (1 if words[i - 1] == "R" else 2):
        return False
    after = words[i + 1].lower() if i + 1 < len(words) else ""
    if after in SCALES or after in SHORT_SCALES or after in ("a", "an", "per", "each"):
        return False
    return not (
        after in (".", ",") and tokens.touches(i) and words[i + 2 : i + 3] and words[i + 2][0].isdigit()
    )


def _glued_before(tokens: Tokens, i: int) -> bool:
    """Whether what touches the digits in front makes them part of a name, version, link or score."""
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    before = words[i - 1]
    glued_more = i >= 2 and ends[i - 2] == starts[i - 1]
    if before[0].isalpha():
        if len(before) == 1 and _is_label(tokens, i):
            return True
        return not (before in PREFIX_WORDS or before in CODES) or (
            glued_more and words[i - 2] not in "(\"'\u201c\u2018-\u2013\u2014~"
        )
    if before == "+" and glued_more and words[i - 2][0].isalnum():
        return True  # "J1149.5+6663"
    if before in _OPENERS and before not in "'\"":
        return False
    if before == "%":
        return True  # "a%20b"
    if before in "-\u2010\u2011\u2212\u2013\u2014":
        if not glued_more:
            return False
        previous = words[i - 2]
        if previous[0].isdigit():
            return True
        if tokens.lower[i - 2] in ("magnitude", "sub"):
            return False  # "sub-3%"
        if before == "\u2014":
            return False
        return not (previous in "(\"'\u201c\u2018$\u00a3\u20ac" or previous in "%")
    if before == ".":
        return (
            glued_more
            and words[i - 2][0].isalnum()
            and words[i - 2] not in ("Rs", "No", "no", "Re", "Fr", "Nos")
        )
    if before == "/":
        return not (
            glued_more and (words[i - 2] in SYMBOLS or (words[i - 2][0].isalpha() and len(words[i - 2]) > 2))
        )
    if before in "'\u2019\"":
        return glued_more and words[i - 2][0].isalnum()
    if before == ",":
        return glued_more and words[i - 2][0].isdigit()
    return before in ":@\\#&=\u2019^" and not (before == "#" and not glued_more)


def _timed(tokens: Tokens, at: int) -> bool:
    """Whether a time of day goes on here: "5pm", "5.30 p.m.", "10 o'clock", "0830 GMT"."""
    words, lower, starts, ends = tokens.words, tokens.lower, tokens.starts, tokens.ends
    word = lower[at]
    if words[at] == "am":  # "I, 54, am", not "at 9 am on Monday"
        return ends[at - 1] == starts[at] or _ends(tokens, at + 1)
    if word in ("am", "pm", "noon", "midnight", "o'clock", "o\u2019clock"):
        return True
    if word in ("a", "p") and at + 2 < len(words) and words[at + 1] == "." and lower[at + 2] == "m":
        return ends[at] == starts[at + 1] and ends[at + 1] == starts[at + 2]
    return word in _ZONES and words[at].isupper()


def _ends(tokens: Tokens, at: int) -> bool:
    return at >= len(tokens.words) or tokens.lower[at] in _AFTER_TIME


_AFTER_TIME = frozenset("on . , to and in local at until".split())


def naked(tokens: Tokens, figure: Figure, floor: int) -> bool:
    """Whether a figure that nothing has claimed is a name, label, score, marker or idiom."""
    words, lower, starts, ends = tokens.words, tokens.lower, tokens.starts, tokens.ends
    count = len(words)
    number = figure.number
    first, last = number.first, number.last
    digits = words[first][0].isdigit()
    before = lower[first - 1] if first > floor else ""
    after = lower[last + 1] if last + 1 < count else ""
    glued = last + 1 < count and ends[last] == starts[last + 1]
    if figure.high is not None:
        return _labelled(tokens, first, floor)
    if digits and glued and (after[0].isalnum() or after in "/\\@#&=\u00b0\u00ba\u2032"):
        return True  # "4x4", "3D", "24/7"
    if glued and after in "-\u2010\u2011\u2013" and last + 2 < count and ends[last + 1] == starts[last + 2]:
        if words[last + 2][0].isdigit() or (digits and after != "-"):
            return True  # a score, or the half of something that is no range
        if not digits and lower[last + 2] in ("to", "on", "in", "and", "a"):
            return True  # "one-on-one", "five-a-side"
    if before == "-" and first >= 2 and touching_hyphen(tokens, first - 1) and lower[first - 2] != "sub":
        return True  # "one-two", "the twenty-something"
    if _labelled(tokens, first, floor):
        return True
    counted_from = before in _COUNTED_FROM and (first < 2 or lower[first - 2] not in _SETS_SCENE)
    if counted_from and find_head(tokens, last + 1, count) is None:
        return True  # "by day 12 it had stopped", "year two of the plan"
    if digits and before == "at" and _clocked(tokens, number, floor):
        return True
    if after == "grand" and find_head(tokens, last + 2, count) is None:
        return True  # "owed 15 grand", of whatever money
    if words[first] == "3" and words[last] == "M" and find_head(tokens, last + 1, count) is None:
        return True  # the company
    if words[first : first + 1] == ["."] and after in _GUNS:
        return True  # "a .22 rifle"
    if before == "of" and first - 2 >= floor and words[first - 2] == "Group" and words[first][0].isupper():
        return True
    if digits and _marked(tokens, number, before, after):
        return True
    if digits and number.scale == 1 and _year(tokens, number, before, after):
        return True
    if _addressed(tokens, last):
        return True
    if before == "the" and number.value == 2 and after in PARTIES:
        return True
    if before in ("these", "those", "our", "both", "between") and number.value == 2 and after in PARTIES:
        return True
    if before in ("top", "bottom", "big") and not number.vague:
        return True
    if not digits and is_name(tokens, number, floor):
        return True
    return (
        number.words
        and number.value == 1
        and before in ("no", "any", "some", "every", "each", "this", "that")
    )


def _labelled(tokens: Tokens, first: int, floor: int) -> bool:
    """ "Article 19", "Route 66", "Formula One", "FTSE 100": the word before says it is a name."""
    words, lower = tokens.words, tokens.lower
    at = first - 1
    if at < floor:
        return False
    if words[at] == "." and at - 1 >= floor and lower[at - 1] in _ABBREVIATED:
        return True
    word = lower[at]
    if word in LABELS:
        # "In the mountain district 1,150 of the 4,600 households": nothing has so long a number as its name.
        return not ("," in words[first] and words[at].islower())
    if words[at] in CAPITAL_LABELS:
        return not _begins_clause(tokens, first, floor)
    return word in ("tel", "fax", "call", "dial", "phone", "ring", "text", "hotline", "helpline") and (
        words[first][0].isdigit() and len(words[first]) >= 3
    )


def _begins_clause(tokens: Tokens, first: int, floor: int) -> bool:
    """Whether a name ends before the figure: "For the Green Line 240 train operators were recruited".

    A capital before the label, three digits, and a plural in small letters with its verb must all say so.
    "Bus Line 240 services were cut" has two labels and is a name.
    """
    words, lower = tokens.words, tokens.lower
    at = first - 2
    if at <= floor or not words[at][0].isupper() or words[at] in CAPITAL_LABELS or lower[at - 1] != "the":
        return False
    if words[first - 1] not in _ENDS_NAMES or len(words[first]) < 3 or not words[first].isdecimal():
        return False
    head = find_head(tokens, first + 1, len(words))
    if head is None or head + 1 >= len(words) or lower[head + 1] not in _PLURAL_VERBS:
        return False
    return all(word[0].islower() for word in words[first + 1 : head + 1])


_ENDS_NAMES = frozenset("Line Station House Building Street Avenue Conference League Cup Project".split())
_PLURAL_VERBS = frozenset("were are have had will would must".split())
_COUNTED_FROM = frozenset(("day", "week", "month", "year"))
# "The following year 416,000 came" says when; "in year two" counts years.
_SETS_SCENE = frozenset(
    "following next previous preceding same last that this first final each every".split()
)


def _clocked(tokens: Tokens, number: Numeral, floor: int) -> bool:
    """ "Opens at 8 and shuts at 5": an hour, where nothing is counted."""
    at = number.first - 2
    if at < floor or number.value is None or number.value > _NOON or not number.plain:
        return False
    return tokens.lower[at] in _KEEPS_HOURS and find_head(tokens, number.last + 1, len(tokens)) is None


_NOON = 12
_KEEPS_HOURS = frozenset(
    "open opens opened shut shuts close closes closed start starts started begin begins began arrive arrives"
    " arrived leave leaves left".split()
)
_GUNS = frozenset("rifle rifles pistol pistols revolver revolvers handgun handguns calibre caliber".split())
_ABBREVIATED = frozenset("p pp fig sec art ch vol para prop no nos st ave apt tel".split())


def _marked(tokens: Tokens, number: Numeral, before: str, after: str) -> bool:
    """List markers and footnotes: "1. ", "(2)", "[3]"."""
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    count = len(words)
    first, last = number.first, number.last
    if before in ("(", "[") and after in (")", "]") and first == last and len(words[first]) <= 3:
        return True
    line_first = first == 0 or "\n" in tokens.text[ends[first - 1] : starts[first]]
    if not line_first and first > 0 and words[first - 1] in ".;" and starts[first] > ends[first - 1]:
        # "1. Wash the rice. 2. Boil it. 3) Drain it."
        line_first = after in (".", ")") and words[last + 2 : last + 3] != [] and words[last + 2][0].isupper()
    return (
        line_first
        and after in (".", ")", ":")
        and last + 2 < count
        and ends[last] == starts[last + 1]
        and len(words[first]) <= 3
    )


def _year(tokens: Tokens, number: Numeral, before: str, after: str) -> bool:
    """A bare year that no date reader wanted: "the 2012 Games", "Windows of 1998"."""
    words = tokens.words
    text = words[number.first]
    if len(text) != 4 or not text.isdecimal() or not "1700" <= text <= "2100" or number.first != number.last:
        return False
    if before in _DATING:
        return True
    following = words[number.last + 1] if number.last + 1 < len(words) else ""
    return not following or not following[0].islower() or after in STOPS


_DATING = frozenset("the in since of its his their our until by from for a this".split())


def _addressed(tokens: Tokens, last: int) -> bool:
    """ "10 Downing Street", "1600 Pennsylvania Avenue NW"."""
    words, lower = tokens.words, tokens.lower
    at = last + 1
    end = min(len(words), at + 4)
    if at >= end or not words[at][0].isupper():
        return False
    while at < end and words[at][0].isupper():
        if lower[at] in STREETS and at > last + 1:
            return True
        at += 1
    return False


def is_name(tokens: Tokens, number: Numeral, floor: int) -> bool:
    """A capitalised number word inside a sentence that is not set like a title: "Six Nations"."""
    words = tokens.words
    first, last = number.first, number.last
    if not words[first][0].isupper():
        return False
    if " ".join(tokens.lower[first : last + 2]) in NUMBER_NAMES:
        return True
    sentence_first, sentence_end = tokens.sentence(first)
    if first == sentence_first or first <= floor:
        following = words[last + 1] if last + 1 < len(words) else ""
        return following == "Nations"
    before = words[first - 1]
    if before in "\"'\u201c\u2018:;(\u2014\u2013-*.!?" and words[last + 1 : last + 2] != ["Nations"]:
        return False
    following = words[last + 1] if last + 1 < len(words) else ""
    if not (following[:1].isupper() or before[:1].isupper() or before.lower() == "the"):
        return False
    return not _title_case(words, sentence_first, sentence_end)


def _title_case(words: list[str], first: int, end: int) -> bool:
    """Whether a sentence is set like a headline: no long word of it in lower case."""
    return not any(len(word) > 4 and word.islower() for word in words[first : min(end, first + 30)])


EXAMPLES: tuple[Example, ...] = (
    ignores("versions", "version 6.2.2", "Firefox 1.0.4", "v2.0.1", "Windows 10", "Android 14"),
    ignores("telephone numbers", "call 020 7946 0000", "555-1234", "0800 123456", "+44 20 7946 0000"),
    ignores(
        "identifiers", "flight 370", "room 101", "A380", "B-52", "MP3", "F-16", "G7", "R2D2", "agent 007"
    ),
    ignores("letters with a number", "P6 pupils", "the K2 peak", "gate N12", "P1 to P5"),
    ignores("names with numbers", "COVID-19", "Boeing 737", "the Six Nations", "Formula One", "Euro 2004"),
    ignores(
        "labels", "Article 19", "Route 66", "Chapter 11", "Form 8-K", "Proposition 34", "Section 8", "page 3"
    ),
    ignores("indices and lists", "the FTSE 100", "the S&P 500", "a Top 40 hit", "the Fortune 500"),
    ignores("times of day", "at 08:30", "at 5.30pm", "at 5 pm", "at 10 o'clock", "at 0830 GMT", "by 5 p.m."),
    ignores("scores", "won 2-1", "lost 3-5", "a 50-50 chance", "24/7"),
    ignores("markers", "1. Preheat the oven", "(2) as amended", "as shown [3]", "2) the second"),
    ignores("addresses", "10 Downing Street", "1600 Pennsylvania Avenue"),
    ignores("web addresses", "www.example.com/2004/12345", "room42@example.com", "#99luft"),
    ignores("codes with signs in them", "search?q=30%25%2020%", "the cluster J1149.5+6663"),
    ignores(
        "idioms",
        "one of them",
        "the two countries",
        "the 21st century",
        "two-way trade",
        "one-on-one",
        "one-off",
    ),
    ignores("places on a map", "at 51\u00b0 30\u2032 N", "at 12\u00b0S"),
    ignores("seats and cases", "in seat 22C", "case No. 23-CV-1182", "a .22 rifle"),
    ignores("firms and clubs of states", "the shares of 3M", "the Group of Seven"),
    ignores("thousands of some money", "owed forty grand", "for 15 grand."),
    ignores("days counted from a start", "by day 12 it had stopped", "in year two of the plan"),
    ignores("hours", "it opens at 8 and shuts at 5."),
    ignores("markers in a row", "1. Wash it. 2. Boil it. 3) Drain it."),
    ignores("sizes and sorts", "4x4", "3D films", "5G masts", "the 1990s", "under-21s"),
)
