"""Multiples: "twelvefold", "three times as many", "3x", "doubled"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.examples import Example, ignores, reads
from claimcheck.extract.figure import Figure
from claimcheck.extract.numeral import HALF, Numeral, touching_hyphen
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.numerals import FOLDS, MULTIPLES

# After "three times": a comparison, not a frequency.
_COMPARED = frozenset(
    "as more higher larger bigger greater faster longer likelier smaller less fewer lower cheaper taller"
    " the that its their his her what those normal average stronger heavier deeper wider better worse"
    " richer poorer thicker brighter hotter over earnings sales annual last current".split()
)
_OWNED = frozenset("the that its his her their our what last those this as this".split())
_WILL = frozenset("to will would could may might than nearly almost about should more roughly can".split())
_SURE = frozenset(
    "doubled doubling tripled tripling trebled trebling quadrupled quadrupling quintupled quintupling"
    " sextupled halved halving".split()
)


def read_multiple(tokens: Tokens, figure: Figure) -> bool:
    """Claim the figure when it multiplies something."""
    lower, starts, ends = tokens.lower, tokens.starts, tokens.ends
    count = len(lower)
    number = figure.number
    at = figure.last + 1
    if number.value is None:
        return False
    if at >= count:
        return _factor(tokens, figure)
    word = lower[at]
    if number.fraction:  # "half as many"
        if word != "as" or not (
            at + 1 < count and lower[at + 1] in ("many", "much", "big", "large", "likely")
        ):
            return False
        figure.kind = "multiple"
        number.half = Decimal("0.05")
        return True
    if touching_hyphen(tokens, at) and lower[at + 1] in ("fold", "times"):
        if lower[at + 1] == "times" and not (at + 2 < count and lower[at + 2] in _COMPARED):
            return False
        at += 1
    elif word == "fold" and ends[at - 1] == starts[at]:
        pass
    elif word in ("x", "×") and ends[at - 1] == starts[at]:
        if at + 1 < count and ends[at] == starts[at + 1] and tokens.words[at + 1][0].isalnum():
            return False
        if at + 1 < count and tokens.words[at + 1][0].isdigit():
            return False
    elif word == "times":
        if not (at + 1 < count and lower[at + 1] in _COMPARED):
            return False
        if lower[at + 1] == "the" and at + 2 < count and lower[at + 2] in ("other", "last"):
            return False
        if lower[at + 1] == "over" and not (at + 2 >= count or lower[at + 2] in (".", ",")):
            return False
        if (
            lower[at + 1] in ("that", "last")
            and at + 2 < count
            and lower[at + 2] in ("year", "season", "week", "the")
        ):
            return False
    else:
        return _factor(tokens, figure)
    figure.kind = "multiple"
    figure.last = at
    return True


def _factor(tokens: Tokens, figure: Figure) -> bool:
    """ "by a factor of 10"."""
    lower = tokens.lower
    first = figure.first
    if first < 2 or lower[first - 1] != "of" or lower[first - 2] != "factor":
        return False
    figure.kind = "multiple"
    figure.first = first - 3 if first >= 3 and lower[first - 3] in ("a", "the") else first - 2
    return True


def read_multiple_word(tokens: Tokens, i: int) -> Figure | None:
    """A multiple in one word at token i, or None."""
    lower = tokens.lower
    word = lower[i]
    following = lower[i + 1] if i + 1 < len(lower) else ""
    before = lower[i - 1] if i else ""
    fold = FOLDS.get(word)
    if fold is not None:
        value = Decimal(fold)
    else:
        value = MULTIPLES[word]
        if following in ("-",) and tokens.touches(i):
            return None
        if word in _SURE:
            if following in ("up", "back", "over", "down", "as") and word.startswith("doubl"):
                return None
        elif word in ("twice", "thrice"):
            if following not in _OWNED and following not in ("normal", "more"):
                return None
        elif following not in _OWNED and not (before in _WILL and not _noun_next(tokens, i + 1)):
            return None
    number = Numeral(i, i, value)
    number.half = HALF if value >= 1 else Decimal("0.05")
    number.words = True
    number.plain = False
    figure = Figure(number)
    figure.kind = "multiple"
    return figure


def _noun_next(tokens: Tokens, i: int) -> bool:
    """Whether a noun seems to follow ("to double agents"): then "double" describes it."""
    if i >= len(tokens.lower):
        return False
    word = tokens.lower[i]
    return word[0].isalpha() and word not in _AFTER_VERB


_AFTER_VERB = frozenset(
    "the its in by to over from between within every since at on and or this next last as during after"
    " before again for with its their his her our a an that per".split()
)


EXAMPLES: tuple[Example, ...] = (
    reads("multiple", "2", "doubled", "|twice| as many", "|double| the price", "two-fold"),
    reads(
        "multiple",
        "3",
        "tripled",
        "trebled",
        "threefold",
        "|three times| as many",
        "3x",
        "|three times| the size",
    ),
    reads("multiple", "12", "twelvefold", "12-fold", "|12 times| higher", "|twelve times| its size"),
    reads("multiple", "0.5", "halved", "|half| as many"),
    reads("multiple", "4.5", "|four and a half times| the average", "|4.5 times| the average"),
    reads("multiple", "10", "by |a factor of 10|"),
    ignores(
        "doubles that multiply nothing",
        "a double bed",
        "double-digit growth",
        "the doubles final",
        "he doubled up",
    ),
)
