"""Finding the hedges that stand before and after a figure, one or several."""

from __future__ import annotations

from claimcheck.extract.examples import Example, reads
from claimcheck.extract.numeral import touching_hyphen
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.hedges import AFTER, BEFORE, STRENGTH
from claimcheck.lexicon.numerals import CARDINALS

_STACK = 3

# "over six days" tells when, unless something before it shows a measure of time: "for over six days".
_MEASURING = frozenset(
    "for just well of is was are were be been in took takes take last lasted lasts after at with and aged"
    " only a spent lived worked span spanning spans from by to".split()
)


def hedge_before(tokens: Tokens, first: int, floor: int, *, duration: bool = False) -> tuple[str | None, int]:
    """The hedge that ends right before token `first`, and the first token of the whole stack.

    Nothing before token `floor` is looked at. Several hedges give the strongest.
    """
    lower = tokens.lower
    name: str | None = None
    if first - 2 >= floor and lower[first - 2] == "sub" and touching_hyphen(tokens, first - 1):
        return "less_than", first - 2  # "a sub-$50 tablet", "a sub-four-hour marathon"
    for _ in range(_STACK):
        at = first - 1
        if at < floor:
            break
        step = BEFORE.get(lower[at])
        if step is None:
            break
        if lower[at] in ("under", "over") and at - 2 >= floor and touching_hyphen(tokens, at - 1):
            break  # "a four-under 68"
        candidate: str | None = None
        start = k = at
        while True:
            if step.name:
                candidate = step.name[0]
                start = k
            k -= 1
            if k < floor or not step.more:
                break
            step = step.more.get(lower[k])
            if step is None:
                break
        if candidate is None:
            break
        if start == at and not _holds(tokens, at, floor, duration):
            break
        if candidate == "up_to" and start > floor and _heads_up(tokens, start):
            break
        if name is None or STRENGTH[candidate] >= STRENGTH[name]:
            name = candidate
        first = start
    return name, first


# What goes up to a level: "growth revised up to 4.2%", "inflation is up to 4.4%".
_RISING = frozenset(
    "revised rose risen rises rising went gone going moved moving moves marked nudged pushed bumped"
    " climbed climbs climbing crept creeps creeping edged edges edging ticked ticks ticking inched shot"
    " jumped jumps hiked ramped scaled driven brought brings bringing".split()
)
# The same without a verb, as headlines say it: "Unemployment Rate Up to 4.4%".
_LEVELS = frozenset(
    "rate rates growth inflation unemployment deficit gdp toll yield yields index prices turnout"
    " joblessness".split()
)


def _heads_up(tokens: Tokens, at: int) -> bool:
    """Whether "up to" at token `at` is where something goes, and bounds nothing."""
    before = tokens.lower[at - 1]
    if before in _RISING:
        return True
    # "at rates up to 5%" bounds them; a headline's "Rates Up to 5%" does not.
    plain = before.endswith("s") and tokens.words[at] != "Up"
    return before in _LEVELS and tokens.lower[at] == "up" and not plain


def _holds(tokens: Tokens, at: int, floor: int, duration: bool) -> bool:
    """Whether a one-word hedge is one here, and not a preposition of place or time."""
    word = tokens.lower[at]
    if word == "over" and duration:
        return at > floor and tokens.lower[at - 1] in _MEASURING
    if word == "some":
        return not (at > floor and tokens.lower[at - 1] in ("in", "for", "with")) or not duration
    if word in ("<", ">"):
        return tokens.touches(at) or at == floor or tokens.words[at - 1] not in "<>"
    return True


def hedge_after(tokens: Tokens, last: int, ceiling: int) -> tuple[str | None, int]:
    """The hedge that starts right after token `last`, and its last token."""
    lower = tokens.lower
    at = last + 1
    if at >= ceiling:
        return None, last
    step = AFTER.get(lower[at])
    name: str | None = None
    end = last
    k = at
    while step is not None:
        if step.name and _ends(tokens, at, k, ceiling):
            name = step.name[0]
            end = k
        k += 1
        step = step.more.get(lower[k]) if k < ceiling else None
    return name, end


# What is added to a sum: "£40 plus VAT", "$3m plus interest".
_ADDED = frozenset(
    "a an the one two three four interest tax taxes vat gst cost costs expenses fees fee bonus bonuses"
    " shipping postage compensation damages benefits commission tips travel add-ons his her its their"
    " some".split()
)


def _ends(tokens: Tokens, at: int, end: int, ceiling: int) -> bool:
    """Whether the words after a figure are a hedge and not the start of something else."""
    lower = tokens.lower
    word = lower[at]
    if word in ("-", "+"):
        return tokens.ends[at - 1] == tokens.starts[at]
    following = lower[end + 1] if end + 1 < ceiling else ""
    if word == "plus":  # "20 plus five" is a sum, "370 plus delegates" a bound
        return not (following[:1].isdigit() or following in _ADDED)
    if word in ("and", "or") and (following[:1].isdigit() or following in CARDINALS):
        return False  # "over 12% and under 30 homes"
    if word in ("odd", "minimum"):
        return True
    if lower[end] in ("at", "least", "most"):
        return following in ("", ".", ",", ";", ")", "!", "?")
    if lower[end] == "up":
        return following in ("", ".", ",", ";", ")")
    # "50 or more accurate tests" compares nothing; a noun may still follow "50 or more people".
    return True


EXAMPLES: tuple[Example, ...] = (
    reads("count", "400", "|approx. 400|", "|closer to 400|", "|perhaps 400|", hedge="about"),
    reads("count", "400", "|the best part of 400|", "it |neared 400|", hedge="nearly"),
    reads("count", "400", "Barely |400| came"),
    reads("count", "68", "shot a four-under |68|."),
    reads(
        "count", "370", "more than 370", "over 370", "upwards of 370", "in excess of 370", hedge="more_than"
    ),
    reads(
        "count",
        "370",
        "at least 370",
        "no fewer than 370",
        "370 or more",
        "370-plus",
        "370+",
        hedge="at_least",
    ),
    reads(
        "count",
        "370",
        "about 370",
        "around 370",
        "roughly 370",
        "some 370",
        "370 or so",
        "circa 370",
        hedge="about",
    ),
    reads("count", "370", "nearly 370", "almost 370", "close to 370", hedge="nearly"),
    reads("count", "370", "just under 370", "just short of 370", hedge="just_under"),
    reads("count", "370", "just over 370", "a little more than 370", hedge="just_over"),
    reads("count", "370", "up to 370", "as many as 370", hedge="up_to"),
    reads(
        "money",
        "5000000",
        "the museum raised |up to $5 million|",
        "it put |up to $5 million| into it",
        hedge="up_to",
    ),
    reads("count", "4", "the inquiry seats |up to 4|", hedge="up_to"),
    reads(
        "percent",
        "4.2",
        *("Growth Revised Up to |4.2%|", "Jobless Rate Up to |4.2%|", "it crept up to |4.2%| in May"),
        *("the yield went up to |4.2%|", "Inflation Up to |4.2%|", "Rates Up to |4.2%|"),
        unit="percent",
    ),
    reads(
        "percent",
        "20",
        *(
            "at rates |up to 20%|",
            "offers |up to 20%| off",
            "a fine of |up to 20%|",
            "Staff Could Lose |Up to 20%|",
        ),
        *("grants cover |up to 20%|", "|Up to 20%| of roofs leak"),
        unit="percent",
        hedge="up_to",
    ),
    reads("count", "370", "at most 370", "no more than 370", "370 or fewer", hedge="at_most"),
    reads("count", "370", "not exceeding 370", "a maximum of 370", "maximum 370", hedge="at_most"),
    reads(
        "count", "370", "not greater than 370", "no bigger than 370", "below or equal to 370", hedge="at_most"
    ),
    reads(
        "count", "370", "not smaller than 370", "no lower than 370", "above or equal to 370", hedge="at_least"
    ),
    reads(
        "measure",
        "12",
        "|no longer than 12 miles|",
        "|not wider than 12 miles|",
        unit="mile",
        hedge="at_most",
    ),
    reads("money", "50", "a |sub-$50| tablet", "a |sub-$50| ticket", currency="USD", hedge="less_than"),
    reads("duration", "4", "a |sub-four-hour| run", "a |sub-4-hour| time", unit="hour", hedge="less_than"),
    reads("count", "370", "fewer than 370", "less than 370", "under 370", "below 370", hedge="less_than"),
    reads("count", "370", "an estimated 370", "an estimated total of 370", hedge="estimated"),
    reads("count", "370", "well over 370", "far more than 370", hedge="well_over"),
    reads("count", "370", "topping 370", "exceeding 370", "topped 370", "exceeded 370", hedge="more_than"),
    reads("count", "370", "at least an estimated 370", "at least about 370", hedge="at_least"),
    reads("count", "370", "370-odd", hedge="odd"),
    reads("money", "40", "|£40| plus VAT", "|£40| plus tax", "|£40| plus the fee", currency="GBP"),
    reads("money", "40", "£40 plus", "£40-plus", "£40+", currency="GBP", hedge="at_least"),
    reads("duration", "6", "it took |over six days|", "for |over six days|", unit="day", hedge="more_than"),
    reads("duration", "6", "Over |six days| the tour visits three cities", unit="day"),
)
