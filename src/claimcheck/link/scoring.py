"""The named comparisons that speak for or against two claims being about one fact.

Each comparison is an ordered list of levels, like splink's: the first that fits gives its name, its
weight and its reason in words. Weights are in one currency (roughly, the logarithm of how much more
often a level is seen on true pairs than on chance ones), so they add up, and `why` can show the sum
as a waterfall. A claim without the field compared says nothing either way: weight 0.
"""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.words import WEAK_WORDS
from claimcheck.link.likeness import Kinship
from claimcheck.model import Claim, Period, Reason

# A pair at or above this is taken to speak of one fact.
THRESHOLD = 3.0

_GENERIC_HEADS = frozenset(
    stem(w) for w in ("people", "thing", "case", "item", "time", "man", "woman", "point")
)
_WEAK = frozenset(stem(word) for word in WEAK_WORDS) | WEAK_WORDS
_FATES_OF_PEOPLE = frozenset(
    ("dead", "injured", "missing", "rescued", "arrested", "displaced", "abducted", "freed", "infected")
)
_NEAR = 10


class Context:
    """What the comparisons share.

    Kinship of words, how rare a word is among the sources, and how much two sources have in common.
    """

    __slots__ = ("kinship", "likeness", "rarity")

    def __init__(
        self,
        kinship: Kinship,
        rarity: Callable[[str], float],
        likeness: Callable[[str, str], float],
    ) -> None:
        self.kinship = kinship
        self.rarity = rarity
        self.likeness = likeness


def reasons(left: Claim, right: Claim, context: Context) -> list[Reason]:
    """All comparisons of the pair that say anything, in fixed order."""
    found = (
        _subject(left, right, context),
        _predicate(left, right),
        _words(left, right, context),
        _contrast(left, right, context),
        _names(left, right),
        _period(left, right),
        _status(left, right),
        _part(left, right),
        _figure(left, right),
        _event(left, right, context),
    )
    return [reason for reason in found if reason is not None]


def score(found: list[Reason]) -> float:
    """The sum of the weights."""
    return sum(reason.weight for reason in found)


def is_weak(word: str) -> bool:
    """Whether a stem says next to nothing about which fact a sentence states."""
    return word in _WEAK


def _reason(comparison: str, level: str, weight: float, words: str) -> Reason:
    return Reason.trusted({"comparison": comparison, "level": level, "weight": weight, "words": words})


def _subject(left: Claim, right: Claim, context: Context) -> Reason | None:
    ours, theirs = left.head, right.head
    if ours is None or theirs is None:
        return None
    named = f"{left.subject or ours} / {right.subject or theirs}"
    generic = ours in _GENERIC_HEADS or theirs in _GENERIC_HEADS
    if ours == theirs:
        return _reason("subject", "same", 1.0 if generic else 2.2, f"both measure the same thing: {named}")
    if context.kinship.alike(ours, theirs):
        return _reason("subject", "alike", 1.8, f"two words for one thing: {named}")
    if context.kinship.within(ours, theirs):
        return _reason("subject", "wider", 1.0, f"one thing holds the other: {named}")
    if _mentions(ours, right, context) or _mentions(theirs, left, context):
        return _reason("subject", "mentioned", 0.6, f"one side's thing is mentioned by the other: {named}")
    weight = -2.5 if left.kind in ("count", "ordinal") else -1.0
    return _reason("subject", "different", weight, f"they measure different things: {named}")


def _mentions(head: str, claim: Claim, context: Context) -> bool:
    if head in _GENERIC_HEADS or head in _WEAK:
        return False
    return any(context.kinship.alike(head, word) for word in (*claim.modifiers, *claim.words[:_NEAR]))


def _predicate(left: Claim, right: Claim) -> Reason | None:
    ours, theirs = left.predicate, right.predicate
    if ours is None or theirs is None:
        return None
    if ours == theirs:
        weight = 1.5 if ours in _FATES_OF_PEOPLE else 0.4
        return _reason("predicate", "same", weight, f"the same is said of both: {ours}")
    if ours in _FATES_OF_PEOPLE and theirs in _FATES_OF_PEOPLE and "count" in (left.kind, right.kind):
        return _reason("predicate", "exclusive", -4.0, f"different fates: {ours} / {theirs}")
    return None


def _words(left: Claim, right: Claim, context: Context) -> Reason | None:
    """Shared content words, counted the more the nearer they stand to both figures."""
    ranks = {word: rank for rank, word in enumerate(right.words)}
    groups = {context.kinship.group(word): rank for rank, word in reversed(list(enumerate(right.words)))}
    total, shared = 0.0, []
    for rank, word in enumerate(left.words):
        other = ranks.get(word)
        kin = 1.0
        if other is None:
            other = groups.get(context.kinship.group(word))
            kin = 0.8
        if other is None:
            continue
        weight = context.rarity(word) * kin * (0.2 if word in _WEAK else 1.0)
        total += weight / (1.0 + max(rank, other) / 12.0)
        shared.append(word)
    if not left.words or not right.words:
        return None
    if total < 0.4:
        return _reason("words", "none", -1.5, "hardly a word in common")
    weight = min(4.5, 0.9 * total)
    return _reason("words", "shared", round(weight, 2), "words in common: " + ", ".join(shared[:8]))


def _contrast(left: Claim, right: Claim, context: Context) -> Reason | None:
    ours = {word for word in (left.head, *left.modifiers, *left.words[:6]) if word}
    theirs = {word for word in (right.head, *right.modifiers, *right.words[:6]) if word}
    found = context.kinship.contrast(ours, theirs)
    if found is None:
        return None
    return _reason("contrast", "opposed", -2.5, f"one speaks of {found[0]}, the other of {found[1]}")


def _names(left: Claim, right: Claim) -> Reason | None:
    ours, theirs = {name[:5] for name in left.names}, {name[:5] for name in right.names}
    if not ours or not theirs:
        return None
    shared = ours & theirs
    if shared:
        weight = min(1.5, 0.5 * len(shared))
        return _reason("names", "shared", weight, "names in common: " + ", ".join(sorted(shared)))
    return _reason("names", "different", -1.5, "no name in common")


def _period(left: Claim, right: Claim) -> Reason | None:
    if left.kind == "date" or left.period is None or right.period is None:
        return None
    apart = _apart(left.period, right.period)
    if apart is None:
        return None
    if apart:
        return _reason("period", "different", -3.0, "they hold for different times")
    if left.period == right.period:
        return _reason("period", "same", 1.0, "they hold for the same time")
    return _reason("period", "nested", 0.2, "one holds for a time within the other's")


def _apart(left: Period, right: Period) -> bool | None:
    if left.first is None or left.last is None or right.first is None or right.last is None:
        return None
    return left.last < right.first or right.last < left.first


_EVENTUAL = {"forecast": 2, "planned": 1, "possible": 2, "former": 3, "actual": 0, "preliminary": 0}


def _status(left: Claim, right: Claim) -> Reason | None:
    if left.kind == "date":
        return None
    ours, theirs = left.status, right.status
    if ours == theirs or _EVENTUAL[ours] == _EVENTUAL[theirs]:
        return None
    if "former" in (ours, theirs):
        return _reason("status", "former", -2.5, "one is a figure of before, given for comparison")
    if {ours, theirs} <= {"actual", "planned", "preliminary"}:
        return _reason("status", "planned", -1.0, "one is planned, the other done")
    return _reason("status", "eventual", -2.0, f"one is {ours}, the other {theirs}")


def _part(left: Claim, right: Claim) -> Reason | None:
    if (left.whole is None) == (right.whole is None):
        return None
    return _reason("part", "part", -1.0, "one is given as a part of a whole")


def _figure(left: Claim, right: Claim) -> Reason | None:
    ours, theirs = left.quantity, right.quantity
    if ours is None or theirs is None or ours.stated is None or theirs.stated is None:
        return None
    low, high = ours.stated.low, theirs.stated.low
    if low is None or high is None:
        return None
    if low == high:
        digits = len(str(abs(low)).replace(".", "").strip("0"))
        weight = {0: 0.1, 1: 0.3, 2: 0.8}.get(digits, 1.6)
        return _reason("figure", "equal", weight, "the same number")
    if sorted(str(low)) == sorted(str(high)):
        return _reason("figure", "transposed", 0.8, "the same digits in another order")
    if low and high and low > 0 and high > 0:
        ratio = float(low / high)
        if 0.75 < ratio < 1.34:
            return _reason("figure", "near", 0.4, "figures of like size")
        if (ratio > 25 or ratio < 0.04) and ours.unit == theirs.unit:
            return _reason("figure", "far", -1.2, "figures of quite another size")
    return None


def _event(left: Claim, right: Claim, context: Context) -> Reason:
    likeness = context.likeness(left.source, right.source)
    if likeness < 0.12:
        return _reason("event", "other", -3.0, "the two sources hardly share a name or a topic")
    if likeness < 0.2:
        return _reason("event", "doubtful", -1.0, "the two sources share few names and topics")
    return _reason("event", "same", 0.5, "the two sources speak of one event")
