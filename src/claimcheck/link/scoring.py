"""The named comparisons that speak for or against two claims being about one fact.

Each comparison is an ordered list of levels, like splink's: the first that fits gives its name, its
weight and its reason in words. Weights are in one currency (roughly, the logarithm of how much more
often a level is seen on true pairs than on chance ones), so they add up, and `why` can show the sum
as a waterfall. A claim without the field compared says nothing either way: weight 0.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from decimal import Decimal

from claimcheck.lexicon.kinship import FATES
from claimcheck.lexicon.stems import stem
from claimcheck.link.events import Events
from claimcheck.link.likeness import Kinship
from claimcheck.link.weak import is_weak
from claimcheck.model import Claim, Period, Reason

# A pair at or above this is taken to speak of one fact, when each source makes a single claim of the kind.
THRESHOLD = 3.0
# The more figures of a kind both sources give, the likelier that some pair looks alike by chance.
CROWD = 0.8


def threshold(left: Claim, right: Claim, context: Context) -> float:
    """What the pair's score must reach for the two to be taken for one fact."""
    if left.kind == "date":
        # The gate on events has already asked for telling words near both dates.
        return THRESHOLD
    kin = (
        left.head is not None
        and right.head is not None
        and (context.kinship.alike(left.head, right.head) or context.kinship.within(left.head, right.head))
    )
    fewer = min(
        context.crowd[claim.source, claim.kind, claim.head if kin else None] for claim in (left, right)
    )
    if _one_number(left, right):
        # The number itself tells the claim from the others of its kind.
        return THRESHOLD
    # "Four and a half times" and "5 per cent" may measure one thing; mostly they do not.
    mixed = 0.0 if left.kind == right.kind else 1.5
    return THRESHOLD + mixed + CROWD * math.log2(max(1, fewer))


def _one_number(left: Claim, right: Claim) -> bool:
    figure = telling_figure(left)
    return figure is not None and left.kind in ("money", "measure") and figure == telling_figure(right)


def crowd_keys(claim: Claim) -> tuple[tuple[str, str, str | None], ...]:
    """Under what a claim is counted: what it could be mistaken for, by kind and by kind and noun."""
    everything = (claim.source, claim.kind, None)
    return (everything,) if claim.head is None else (everything, (claim.source, claim.kind, claim.head))


_GENERIC_HEADS = frozenset(
    stem(w) for w in ("people", "thing", "case", "item", "time", "man", "woman", "point")
)
_FATES_OF_PEOPLE = frozenset(
    ("dead", "injured", "missing", "rescued", "arrested", "displaced", "abducted", "freed", "infected")
)
_FATE_OF_STEM = {stem(word): fate for fate, words in FATES.items() for word in words}
_NEAR = 10
_NEAR_EVENT = 8
_NEAR_DAYS = 15
_NEXT_DAYS = 3


Figure = tuple[str, Decimal]


def telling_figure(claim: Claim) -> Figure | None:
    """A figure that two sentences hardly share by accident: kind and value, of two digits or more.

    Lengths of time tell from two on: "over four years" beside both amounts.
    """
    quantity = claim.quantity
    if quantity is None or quantity.stated is None or quantity.stated.low is None:
        return None
    least = 2 if claim.kind == "duration" else 10
    return (claim.kind, quantity.stated.low) if abs(quantity.stated.low) >= least else None


class Context:
    """What the comparisons share.

    Kinship of words, how rare a word is among the sources, how much two sources have in common, claims
    by id; `crowd`: how many claims of a kind and noun a source makes; and `beside`: the telling figures
    of each sentence, by source and span.
    """

    __slots__ = ("beside", "by_id", "crowd", "events", "kinship", "rarity")

    def __init__(
        self,
        kinship: Kinship,
        rarity: Callable[[str], float],
        events: Events,
        by_id: Mapping[str, Claim],
        crowd: Mapping[tuple[str, str, str | None], int],
        beside: Mapping[tuple[str, tuple[int, int] | None], frozenset[Figure]],
    ) -> None:
        self.kinship = kinship
        self.rarity = rarity
        self.events = events
        self.by_id = by_id
        self.crowd = crowd
        self.beside = beside


def reasons(left: Claim, right: Claim, context: Context) -> list[Reason]:
    """All comparisons of the pair that say anything, in fixed order."""
    if left.kind == "date" and not same_event(left, right, context):
        return [_reason("event told", "other", -9.0, "the dates are not clearly of one event")]
    found = (
        _subject(left, right, context),
        _predicate(left, right),
        _words(left, right, context),
        _contrast(left, right, context),
        _names(left, right, context),
        _owner(left, right),
        _foreign(left, right, context),
        _change(left, right),
        _period(left, right),
        _status(left, right),
        _ranking(left, right),
        _place(left, right),
        _part(left, right, context),
        _figure(left, right),
        _beside(left, right, context),
        _event(left, right, context),
    )
    return [reason for reason in found if reason is not None]


def score(found: list[Reason]) -> float:
    """The sum of the weights."""
    return sum(reason.weight for reason in found)


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
        # "Three climbers died", "no lives were lost": the fate says what is counted, the noun hardly.
        vague = generic and not (left.predicate == right.predicate and left.predicate in _FATES_OF_PEOPLE)
        return _reason("subject", "wider", 0.4 if vague else 1.0, f"one thing holds the other: {named}")
    if _mentions(left, right, context) or _mentions(right, left, context):
        return _reason("subject", "mentioned", 0.6, f"one side's thing is mentioned by the other: {named}")
    weight = -2.5 if left.kind == "count" else -1.0
    return _reason("subject", "different", weight, f"they measure different things: {named}")


def same_event(left: Claim, right: Claim, context: Context) -> bool:
    """Whether two dates are told of one event: both written out, and two telling words near each.

    "On Sunday" and "last week" are never set against another date: what they are about is seldom clear.
    """
    if not (_written_out(left) and _written_out(right)) or left.hedge != right.hedge:
        return False
    if _is_long(left.period) != _is_long(right.period):
        return False
    ours, theirs = _telling(left), _telling(right)
    shared = sum(any(context.kinship.alike(word, other) for other in theirs) for word in ours)
    nearest = any(context.kinship.alike(word, other) for word in ours[:3] for other in theirs[:3])
    if shared >= 3 or (shared >= 2 and nearest):
        return True
    names = len(set(left.names[:6]) & set(right.names[:6]))
    apart = _days_apart(left, right)
    if (apart <= _NEAR_DAYS and names and shared) or (apart <= _NEXT_DAYS and names >= 2):
        return True
    return names >= 2 and bool(shared or _shared_beside(left, right, context))


def _is_long(period: Period | None) -> bool:
    """Whether a date is a year or more: "82,350 patients in 2018-19" is no date of an event in June."""
    if period is None or period.first is None or period.last is None:
        return False
    return (period.last - period.first).days > 200


def _telling(claim: Claim) -> list[str]:
    return [word for word in claim.words if not is_weak(word) and word not in claim.names][:_NEAR_EVENT]


def _days_apart(left: Claim, right: Claim) -> int:
    """Days between two dates of one day each; a great many where either is anything else."""
    ours, theirs = left.period, right.period
    if ours is None or theirs is None or {ours.granularity, theirs.granularity} != {"day"}:
        return 10**6
    if ours.first is None or theirs.first is None:
        return 10**6
    return abs((ours.first - theirs.first).days)


def _written_out(claim: Claim) -> bool:
    return any(sign.isdigit() for sign in claim.text) or "half" in claim.text or "quarter" in claim.text


def _mentions(claim: Claim, other: Claim, context: Context) -> bool:
    """Whether the other's surroundings name the claim's thing; a proper name is on every line."""
    head = claim.head
    if head is None or head in _GENERIC_HEADS or is_weak(head) or head in claim.names:
        return False
    return any(context.kinship.alike(head, word) for word in (*other.modifiers, *other.words[:_NEAR]))


def _predicate(left: Claim, right: Claim) -> Reason | None:
    ours, theirs = left.predicate, right.predicate
    if ours is None or theirs is None:
        return None
    if ours == theirs:
        weight = 1.8 if ours in _FATES_OF_PEOPLE and left.kind == right.kind == "count" else 0.4
        return _reason("predicate", "same", weight, f"the same is said of both: {ours}")
    if ours in _FATES_OF_PEOPLE and theirs in _FATES_OF_PEOPLE and "count" in (left.kind, right.kind):
        return _reason("predicate", "exclusive", -4.0, f"different fates: {ours} / {theirs}")
    return None


def _words(left: Claim, right: Claim, context: Context) -> Reason | None:
    """Shared content words, counted the more the nearer they stand to both figures."""
    ranks = {word: rank for rank, word in enumerate(right.words)}
    groups = {
        number: rank
        for rank, word in reversed(list(enumerate(right.words)))
        for number in context.kinship.groups(word)
    }
    # The things measured have been compared already; what stands around them is other evidence.
    head = left.head
    told = head is not None and right.head is not None and context.kinship.alike(head, right.head)
    fate = left.predicate if left.predicate == right.predicate else None
    total, shared = 0.0, []
    for rank, word in enumerate(left.words):
        if told and head is not None and context.kinship.alike(word, head):
            continue
        if fate is not None and _FATE_OF_STEM.get(word) == fate:
            continue
        other = ranks.get(word)
        kin = 1.0
        if other is None:
            other = min((groups[n] for n in context.kinship.groups(word) if n in groups), default=None)
            kin = 0.8
        if other is None:
            continue
        weight = context.rarity(word) * kin * (0.2 if is_weak(word) else 1.0)
        total += weight / (1.0 + max(rank, other) / 12.0)
        shared.append(word)
    if not left.words or not right.words:
        return None
    if total < 0.4:
        named = left.head is not None and left.head == right.head and left.head not in _GENERIC_HEADS
        weight = -0.5 if named else -1.5
        return _reason("words", "none", weight, "hardly a word in common")
    weight = min(4.5, 0.9 * total)
    return _reason("words", "shared", round(weight, 2), "words in common: " + ", ".join(shared[:8]))


def _contrast(left: Claim, right: Claim, context: Context) -> Reason | None:
    ours = {word for word in (left.head, *left.modifiers, *left.words[:4]) if word}
    theirs = {word for word in (right.head, *right.modifiers, *right.words[:4]) if word}
    found = context.kinship.contrast(ours, theirs)
    if found is None:
        return None
    return _reason("contrast", "opposed", -2.5, f"one speaks of {found[0]}, the other of {found[1]}")


def _names(left: Claim, right: Claim, context: Context) -> Reason | None:
    """Names near both figures. "Canada" and "Canadian" share their beginning."""
    ours, theirs = {name[:5] for name in left.names}, {name[:5] for name in right.names}
    if not ours or not theirs:
        return None
    shared = ours & theirs
    share = len(shared) / min(len(ours), len(theirs))
    if share >= 0.5:
        weight = min(0.9, 0.3 * len(shared))
        return _reason("names", "shared", weight, "names in common: " + ", ".join(sorted(shared)))
    if shared:
        return _reason("names", "few", -0.5, "few names in common: " + ", ".join(sorted(shared)))
    if all(context.events.knows(right.source, name) for name in left.names) and all(
        context.events.knows(left.source, name) for name in right.names
    ):
        return _reason(
            "names", "elsewhere", -0.5, "no name in common here, though both sources use all of them"
        )
    return _reason("names", "different", -1.5, "no name in common")


def _foreign(left: Claim, right: Claim, context: Context) -> Reason | None:
    """A name near one figure that the other source never uses: "a shire in Victoria", "Willow Ward"."""
    strange = [
        name
        for claim, other in ((left, right), (right, left))
        for name in claim.names[:2]
        if not context.events.knows(other.source, name)
    ]
    if not strange:
        return None
    return _reason("scope", "strange name", -0.8, f"a name the other source does not use: {strange[0]}")


def _owner(left: Claim, right: Claim) -> Reason | None:
    """Whose figure it is: "Iraqi soldiers" and "US soldiers", "Xerox shares" and "shares of Microsoft"."""
    ours = {name[:5] for name in left.names if name in left.modifiers or name in left.words[:3]}
    theirs = {name[:5] for name in right.names if name in right.modifiers or name in right.words[:3]}
    if not ours or not theirs or ours & theirs:
        return None
    if ours & {name[:5] for name in right.names} or theirs & {name[:5] for name in left.names}:
        return None
    words = f"{', '.join(sorted(ours))} / {', '.join(sorted(theirs))}"
    return _reason("owner", "different", -1.5, f"they belong to different names: {words}")


def _period(left: Claim, right: Claim) -> Reason | None:
    if left.kind == "date" or left.period is None or right.period is None:
        return None
    apart = _apart(left.period, right.period)
    if apart is None:
        return None
    if apart:
        weight = -5.0 if _stated_span(left.period) and _stated_span(right.period) else -2.0
        return _reason("period", "different", weight, "they hold for different times")
    if left.period == right.period:
        return _reason("period", "same", 1.0, "they hold for the same time")
    return _reason("period", "nested", 0.2, "one holds for a time within the other's")


def _stated_span(period: Period) -> bool:
    """Whether the words name a stretch of time that figures are given for, rather than one day's event."""
    return period.granularity in ("year", "quarter", "half", "month", "season", "range", "decade")


def _apart(left: Period, right: Period) -> bool | None:
    """Whether two periods have no day in common; None where the text leaves that open."""
    if (
        left.first is not None
        and left.last is not None
        and right.first is not None
        and right.last is not None
    ):
        return left.last < right.first or right.last < left.first
    ours, theirs = _months(left), _months(right)
    if ours is None or theirs is None:
        return None
    return not ours & theirs


def _months(period: Period) -> set[int] | None:
    """The months of a year that a period touches, whatever the year; None when it touches most."""
    if period.month is not None:
        first, last = period.month, period.to_month or period.month
    elif period.first is not None and period.last is not None and (period.last - period.first).days < 180:
        first, last = period.first.month, period.last.month
    else:
        return None
    return set(range(first, last + 1)) if first <= last else {*range(first, 13), *range(1, last + 1)}


def _change(left: Claim, right: Claim) -> Reason | None:
    """A change ("rose 12%") is no level ("stood at 12%"), and a rise is no fall."""
    ours, theirs = left.direction, right.direction
    if ours == theirs or left.kind in ("date", "ordinal"):
        return None
    if ours is not None and theirs is not None:
        return _reason("change", "opposite", -1.0, f"one goes {ours}, the other {theirs}")
    if left.kind in ("count", "duration"):
        return None
    return _reason("change", "level", -2.0, "one is a change, the other a level")


_EVENTUAL = {"forecast": 2, "planned": 1, "possible": 2, "former": 3, "actual": 0, "preliminary": 0}


def _status(left: Claim, right: Claim) -> Reason | None:
    if left.kind in ("date", "ordinal"):
        return None
    ours, theirs = left.status, right.status
    if ours == theirs or _EVENTUAL[ours] == _EVENTUAL[theirs]:
        return None
    if "former" in (ours, theirs):
        return _reason("status", "former", -2.5, "one is a figure of before, given for comparison")
    if {ours, theirs} <= {"actual", "planned", "preliminary"}:
        return _reason("status", "planned", -1.0, "one is planned, the other done")
    return _reason("status", "eventual", -2.0, f"one is {ours}, the other {theirs}")


def _part(left: Claim, right: Claim, context: Context) -> Reason | None:
    if left.whole is None and right.whole is None:
        return None
    if left.whole is None or right.whole is None:
        part, other = (left, right) if right.whole is None else (right, left)
        whole = context.by_id.get(part.whole or "")
        if (
            whole is not None
            and whole.quantity
            and other.quantity
            and (whole.quantity.stated == other.quantity.stated)
        ):
            return _reason("part", "part or whole", 0.3, f"one is a part of {whole.text}, the other as many")
        return _reason("part", "part", -1.0, "one is given as a part of a whole")
    ours, theirs = context.by_id.get(left.whole), context.by_id.get(right.whole)
    if ours is None or theirs is None or ours.quantity is None or theirs.quantity is None:
        return None
    if ours.quantity.stated == theirs.quantity.stated:
        return _reason("part", "same whole", 0.2, "parts of wholes of the same size")
    return _reason("part", "other whole", -2.5, f"parts of different wholes: {ours.text} / {theirs.text}")


def _ranking(left: Claim, right: Claim) -> Reason | None:
    """What the ranking is by: "the fourth-largest bank" is no "eighth by number of customers"."""
    if left.kind != "ordinal":
        return None
    ours, theirs = _superlative(left), _superlative(right)
    if ours is None and theirs is None:
        return None
    if ours == theirs:
        return _reason("ranking", "same", 0.8, f"both rank by what is {ours}")
    return _reason(
        "ranking", "different", -1.5, f"ranked by what is {ours or 'not said'} / {theirs or 'not said'}"
    )


def _superlative(claim: Claim) -> str | None:
    words = claim.text.lower().replace("-", " ").split()
    found = next((word for word in words if word.endswith("est") and len(word) > 4), None)
    return "largest" if found in ("biggest", "greatest") else found


def _place(left: Claim, right: Claim) -> Reason | None:
    """The nearest "in Hestra" of each figure."""
    if left.place is None or right.place is None:
        return None
    ours = {word[:5].lower() for word in left.place.split()}
    theirs = {word[:5].lower() for word in right.place.split()}
    if ours & theirs:
        return _reason("place", "same", 0.4, f"in one place: {left.place}")
    return _reason("place", "different", -1.2, f"in different places: {left.place} / {right.place}")


def _figure(left: Claim, right: Claim) -> Reason | None:
    ours, theirs = left.quantity, right.quantity
    if ours is None or theirs is None or ours.stated is None or theirs.stated is None:
        return None
    low, high = ours.stated.low, theirs.stated.low
    if low is None or high is None:
        return None
    if low == high:
        digits = len(str(abs(low)).replace(".", "").strip("0"))
        weight = {0: 0.1, 1: 0.4, 2: 1.0}.get(digits, 1.6)
        # "$340,000" twice is no accident, even for different words around it; "34 people" twice may be.
        if digits > 1 and left.kind in ("money", "measure"):
            weight += 1.2
            if (ours.unit, ours.currencies) != (theirs.unit, theirs.currencies):
                # The number survived and its currency or unit did not: hardly two amounts.
                weight += 1.0
        return _reason("figure", "equal", weight, "the same number")
    if sorted(str(low)) == sorted(str(high)):
        return _reason(
            "figure", "transposed", 1.5 if len(str(low)) > 2 else 0.8, "the same digits in another order"
        )
    if not low or not high:
        if max(abs(low), abs(high)) > 50:
            return _reason("figure", "none", -2.5, "one is none at all, the other many")
        if left.predicate == right.predicate and left.predicate in _FATES_OF_PEOPLE:
            # "No lives were lost" speaks of the whole event, whatever words the other has for it.
            return _reason("figure", "none or some", 0.6, "one says none, the other some")
        return None
    if low > 0 and high > 0:
        ratio = float(max(low, high) / min(low, high))
        if ratio < 1.34:
            return _reason("figure", "near", 0.4, "figures of like size")
        if _same_digits(low, high):
            return _reason("figure", "scale", 0.4, "the same digits, another power of ten")
        for least, weight in _FAR:
            if ratio > least:
                return _reason("figure", "far", weight, f"one figure is {ratio:.0f} times the other")
    return None


def _shared_beside(left: Claim, right: Claim, context: Context) -> list[Decimal]:
    """The other figures that the sentences of both claims give."""
    ours = context.beside.get((left.source, left.sentence), frozenset())
    theirs = context.beside.get((right.source, right.sentence), frozenset())
    own = {telling_figure(left), telling_figure(right)}
    return sorted(value for kind, value in ours & theirs if (kind, value) not in own)


def _beside(left: Claim, right: Claim, context: Context) -> Reason | None:
    """ "41 of the schools, the second-largest share" and "41 schools, the third-biggest slice"."""
    shared = _shared_beside(left, right, context)
    if not shared:
        return None
    weight = 1.0 if len(shared) == 1 else 1.5
    return _reason("beside", "shared", weight, "another figure in common: " + ", ".join(map(str, shared)))


def _same_digits(low: Decimal, high: Decimal) -> bool:
    ours, theirs = (str(figure.normalize().as_tuple().digits) for figure in (low, high))
    return ours == theirs and len(low.normalize().as_tuple().digits) > 1


# Two reports of one fact rarely lie far apart; what does is usually another fact.
_FAR = ((1000, -4.0), (100, -3.0), (25, -2.4), (8, -2.0), (3, -1.2))


def _event(left: Claim, right: Claim, context: Context) -> Reason:
    likeness = context.events.likeness(left.source, right.source)
    for level, least, weight, words in _EVENT_LEVELS:
        if likeness >= least:
            return _reason("event", level, weight, words)
    return _reason("event", "other", -3.0, "the two sources hardly share a name or a topic")


_EVENT_LEVELS = (
    ("same", 0.45, 1.3, "the two sources share most of their names and topics"),
    ("likely", 0.3, 0.6, "the two sources share many names and topics"),
    ("possible", 0.2, 0.0, "the two sources share some names and topics"),
    ("doubtful", 0.12, -1.0, "the two sources share few names and topics"),
)
