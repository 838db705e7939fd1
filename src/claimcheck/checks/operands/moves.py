"""Changes told without "from ... to": by the step alone, by what was earlier, or by what a thing is beside.

"Copper rose $120, or 1.4 per cent, to $8,700"; "They counted 310 nests; five years earlier there had been
400. That is a decline of 22 per cent"; "At £60 it is 20 per cent cheaper than the old one (£75)".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from claimcheck.checks.arithmetic import is_bare
from claimcheck.checks.article import Article, Found, Wording
from claimcheck.checks.operands.changes import OTHER_GROWTH, REPEATED_GROWTH, Change
from claimcheck.checks.operands.series import same_measure
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

_UP = "gained|rose|climbed|jumped|advanced|added|surged|grew|increased|rallied|soared|edged up|was up|were up"
_DOWN = (
    "lost|fell|dropped|slipped|slid|shed|declined|sank|tumbled|plunged|dipped|decreased|eased|was down"
    "|were down"
)
_VERB = rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?: by)?"
_TO = (
    r"(?:,|\))? to (?:(?:settle|close|end|finish|trade|stand|reach|hit) (?:at )?)?(?:just |only )?"
    r"<after:[NMUR]>"
)
_STEPS = (
    # "gained $1.42, or 2.8%, to settle at $80.30"
    Wording("P..", rf"{_VERB} <step:[NMU]>(?:,? or | \()<change:P>{_TO}", (" to ",)),
    # "rose 2.8%, or $1.42, to $80.30"
    Wording("P..", rf"{_VERB} <change:P>(?:,? or | \()<step:[NMU]>{_TO}", (" to ",)),
)
# "cut its stake by 5 million shares, or 2 per cent, to 30 million": a share of the firm, and no change.
_STAKE = Pattern(r"\b(?:stakes?|holdings?|shareholdings?|capital|turnout|share of|votes?|weekly|so far)\b")
_SHARED = Pattern(r"\b(?:seats?|shares?|votes?)\b")
_FELL = r"(?:decline|drop|fall|decrease|reduction|loss|slump)"
_ROSE = r"(?:increase|rise|growth|gain|jump)"
_NOUN = rf"(?:(?P<up>{_ROSE})|(?P<down>{_FELL}))"
# "recorded 1,310 rhinos; three years earlier they had found 1,980. That is a decline of 43 percent"
_EARLIER = tuple(
    Wording(
        "P..",
        r"<after:[NMU]>[^|A-SU-Z;,.]{0,60}(?:;|,|,? and|,? but|\.?\|) ?(?:only |just )?<when:[DT]>(?: earlier"
        r"| before| ago| previously)?,? (?:it|they|there|he|she"
        r"|the (?:figure|number|total|count|price|sum|fee))"
        r"(?: [a-z]+){1,3} <before:[NMU]>(?:;|\.?\|) ?(?:that|this|it) (?:is|was|makes|means|represents"
        rf"|amounts to) {change}",
    )
    for change in (rf"an? (?:[a-z]+ )?{_NOUN} of <change:P>", rf"an? <change:P> {_NOUN}\b")
)
_AGO = Pattern(r"\b(?:earlier|before|ago|previously)\b")
# "At £749, it is 20 per cent cheaper than last year's model was at launch (£849)"
_BESIDE = Wording(
    "P..",
    r"<after:[NMU]>[^|A-Z;]{0,50} <change:P> (?:(?P<up>dearer|more expensive|higher|heavier|longer|taller)"
    r"|(?P<down>cheaper|less expensive|lower|lighter|shorter|smaller)) than (?:the |its |their )?"
    r"[^|A-SU-Z,;()]{1,60}?"
    r"(?: \((?:at )?|, which (?:was|is|cost|costs|sold for|sells for|weighed|weighs|measured|measures) )"
    r"<before:[NMU]>(?=[),.;|]|$)",
    (" than ",),
)


class Step(NamedTuple):
    """A figure, the step that led to it, and that step in per cent."""

    found: Found
    step: Claim
    after: Claim
    change: Claim
    direction: Literal["up", "down"]


def steps(article: Article) -> Iterator[Step]:
    """Changes told as an amount, a percentage and the figure they led to."""
    for found in article.find(*_STEPS):
        step, after = found["step"], found["after"]
        if _adjusted(found) or _of_a_whole(found) or not _of_one_measure(step, after):
            continue
        yield Step(found, step, after, found["change"], _way(found))


def moves(article: Article) -> Iterator[Change]:
    """Changes told by what was earlier, or by what a thing is beside."""
    for found in article.find(*_EARLIER, _BESIDE):
        before, after = found["before"], found["after"]
        if "when" in found.claims and not _AGO.search(found.text + found.quote("when")):
            continue
        if (
            not _adjusted(found)
            and same_measure((before, after))
            and (before.kind != "count" or is_bare(before) or before.head == after.head)
        ):
            yield Change(found, before, after, found["change"], _way(found))


def _adjusted(found: Found) -> bool:
    """Whether the change is one that is adjusted, averaged or compounded: "a growth of 3 per cent a year"."""
    words = found.before + found.text + found.after[:40]
    return OTHER_GROWTH.search(words) is not None or REPEATED_GROWTH.search(words) is not None


def _of_a_whole(found: Found) -> bool:
    """Whether the share is one of all there are, and no change: "5 million shares, or 2 per cent"."""
    counted = _SHARED.search(found.quote("step")) is not None
    return counted or _STAKE.search(found.before + found.text) is not None


def _way(found: Found) -> Literal["up", "down"]:
    return "up" if found.match["up"] else "down"


def _of_one_measure(step: Claim, after: Claim) -> bool:
    """Whether they can be added, "a barrel" or "a tonne" being said of the later figure only."""
    if same_measure((step, after)):
        return step.head == after.head or is_bare(after) or step.kind != "count"
    one, other = step.quantity, after.quantity
    if one is None or other is None or step.kind != "money" or after.kind != "money":
        return False
    return one.unit is None and bool(set(one.currencies) & set(other.currencies))
