"""Which figure of the body a headline, a caption or a row of a fact box repeats.

A headline says in other words what the first paragraph says: "Ferry fire kills 21 off Mindoro" and "12 people
died when a ferry caught fire off Mindoro". A row of a box names its figure by a label: "Length: 4.7
kilometres" and "It is 7.4 kilometres long". What is repeated
must be the only figure of the body that can be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from types import MappingProxyType
from typing import NamedTuple

from claimcheck.checks.arithmetic import is_bare, meets, rounded, stated
from claimcheck.checks.article import Article, Block
from claimcheck.checks.operands.misprints import misprinted
from claimcheck.checks.operands.nearby import alike
from claimcheck.checks.operands.series import same_measure
from claimcheck.lexicon.kinship import FATES_OF_PEOPLE
from claimcheck.lexicon.patterns import Pattern
from claimcheck.lexicon.stems import stem
from claimcheck.model import Claim

# Parts of an article that repeat what its body says, and how many of them are held against it.
TITLES = ("title", "heading", "caption")
_MOST_TITLES = 40
_MOST_ROWS = 60
_KINDS = ("count", "money", "measure", "duration", "percent")
# How many of a sentence's words, nearest first, are of its figure and of nothing else in it.
_NEAREST = 4
# "County to replace 1,100 lead pipes"
_WILL = Pattern(r"\b(?:to|will|set to|plans?|planned|due)\b")
# What a label calls it, and how a sentence says it.
_LABELS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "length": ("long", "stretch", "run"),
        "height": ("high", "tall", "rise", "altitude"),
        "width": ("wide", "broad", "across"),
        "depth": ("deep", "below", "down"),
        "weight": ("weigh", "heavy"),
        "speed": ("fast", "travel", "limit"),
        "area": ("cover", "spread", "span", "hectare"),
        "cost": ("cost", "spend", "spent", "price", "pay", "worth", "budget", "invest"),
        "price": ("cost", "price", "pay", "sell", "worth"),
        "budget": ("cost", "budget", "spend"),
        "value": ("worth", "value"),
        "duration": ("take", "last", "long"),
        "dead": ("dead", "die", "kill", "death", "people"),
        "deaths": ("dead", "die", "kill", "death", "people"),
        "killed": ("dead", "die", "kill", "death", "people"),
        "injured": ("injure", "wound", "hurt"),
        "wounded": ("injure", "wound", "hurt"),
        "arrests": ("arrest", "detain"),
        "jobs": ("job", "work", "employ", "people", "staff"),
        "staff": ("employ", "work", "job", "staff", "people"),
        "capacity": ("seat", "hold", "room", "capacity", "carry"),
        "seats": ("seat", "hold", "spectator"),
        "turnout": ("vote", "turnout"),
        "attendance": ("attend", "visit", "come", "crowd"),
    }
)
_STEMS = {stem(label): frozenset(stem(word) for word in (label, *words)) for label, words in _LABELS.items()}
_LABEL = Pattern(r"(?P<label>[^:–—]{3,40}?)\s*(?::|–|—)\s*")
_SMALL = frozenset("of the a an in on for to and by at with its total number".split())
_ADDED = ("count", "ordinal")
# Two figures so large hardly have the same digits by accident.
_LARGE = 1000
# A figure that a slip turned into another lies not much further off than this.
_FARTHEST = 4


_CAPTION = Pattern(r"(?:photo|picture|image|caption|pictured|graphic)s?(?: \([^)]*\))?: ", re.IGNORECASE)


class Repeated(NamedTuple):
    """A figure and those in the body that say something else of one thing; with several, none is known."""

    summary: Claim
    rivals: tuple[Claim, ...]


def repeated(article: Article) -> Iterator[Repeated]:
    """Figures of headlines, captions and fact boxes that the body gives otherwise."""
    titles = [block for block in article.blocks if block.claims and _is_title(block)][:_MOST_TITLES]
    body = [
        claim
        for block in article.blocks
        if block.role == "body" and block.cell is None and not _is_title(block)
        for claim in block.claims
    ]
    lead = next((block for block in article.blocks if block.role == "body" and block.cell is None), None)
    for block in titles:
        for claim in block.claims:
            rivals = _headline(claim, block, body)
            if not rivals and lead is not None and block.role == "title":
                rivals = _opening(claim, block, lead, body)
            if not rivals:
                rivals = _slipped(claim, block, body)
            if rivals:
                yield Repeated(claim, rivals)
    listed = [block for block in article.blocks if block.role == "item" or block.cell is not None][
        :_MOST_ROWS
    ]
    for block in listed:
        for claim in block.claims:
            if sum(_measured_alike(claim, other) for each in listed for other in each.claims) != 1:
                # A list of fines has many, and one of them may look like the total.
                continue
            # A list has figures of many things; only digits that changed places tell that two are one.
            rivals = tuple(each for each in _slipped(claim, block, body) if turned(claim, each))
            if rivals:
                yield Repeated(claim, rivals)
    rows = (labelled for block in article.blocks if (labelled := _labelled(block)) is not None)
    for claim, label in islice(rows, _MOST_ROWS):
        rivals = _row(claim, label, body)
        if rivals:
            yield Repeated(claim, rivals)


def _is_title(block: Block) -> bool:
    """Whether a block repeats what the body says: a headline, or a caption, be it only by its first word."""
    return block.role in TITLES or (block.role == "body" and _CAPTION.match(block.text) is not None)


def _headline(claim: Claim, block: Block, body: Sequence[Claim]) -> tuple[Claim, ...]:
    """What a headline repeats: the one figure of the body of which nearly all of its words are said."""
    if claim.kind not in _KINDS or stated(claim) is None or _agrees_elsewhere(body, claim):
        return ()
    same = [other for other in body if _comparable(claim, other)]
    rivals = tuple(other for other in same if _told_alike(claim, other))
    if len(rivals) != 1:
        return rivals
    (rival,) = rivals
    if claim.kind != "count" and any(other is not rival and other.head == rival.head for other in same):
        return ()
    return rivals if same_thing(claim, rival, planned=_WILL.search(block.outline) is not None) else ()


def _opening(claim: Claim, title: Block, lead: Block, body: Sequence[Claim]) -> tuple[Claim, ...]:
    """What the title repeats in other words: the one figure of its measure that the first paragraph tells.

    "Glacier loses 14 metres of ice" and "The glacier has shrunk by 41 metres": a third of the title's words
    are said again, and no figure of the body is that of the title.
    """
    if claim.kind not in _KINDS or stated(claim) is None or claim.whole is not None:
        return ()
    if sum(_measured_alike(claim, other) for other in title.claims) != 1:
        return ()
    if any(_measured_alike(claim, other) and agree(claim, other) for other in body):
        return ()
    rivals = tuple(other for other in lead.claims if _measured_alike(claim, other) and other.whole is None)
    if len(rivals) != 1 or rivals[0].hedge not in (None, "about"):
        return ()
    (rival,) = rivals
    slip = _misprint(claim, rival)
    if not slip and _ADDS.search(_sentence(lead, rival)):
        return ()
    if claim.kind == "count" and not _counts_alike(claim, rival):
        return ()
    if any(other.kind == "ordinal" and other.sentence == rival.sentence for other in lead.claims):
        # "Two people died at the scene and a third in hospital": the title may hold the sum.
        return ()
    if claim.kind in ("duration", "percent") and not any(
        word == other or alike(word, other)
        for word in claim.words[:_NEAREST]
        for other in (rival.head or "", *rival.words[:_NEAREST])
    ):
        return ()
    told = {word for word in claim.words if word != claim.head and len(word) > 2}
    said = {word for other in lead.claims for word in (*other.words, other.head or "")}
    again = sum(any(word == other or alike(word, other) for other in said) for word in told)
    if (
        len(told) < 2
        or not again
        or (3 * again < len(told) and not slip)
        or not (_near(claim, rival) or slip)
        or not same_thing(claim, rival, planned=True)
    ):
        return ()
    return rivals


def _slipped(claim: Claim, block: Block, body: Sequence[Claim]) -> tuple[Claim, ...]:
    """The one figure of the body that a figure of a title or list is a misprint of, where none is the same.

    "Hospital to lose 120 beds" over a text with one number of beds, 210. Digits that changed places tell by
    themselves; one digit that is another does with the same noun, or with words in common.
    """
    if claim.kind not in _KINDS or claim.whole is not None or claim.hedge not in (None, "about"):
        return ()
    if not stated(claim) or sum(_measured_alike(claim, other) for other in block.claims) != 1:
        return ()
    like = [other for other in body if _measured_alike(claim, other)]
    if any(agree(claim, other) and not turned(claim, other) for other in like):
        return ()
    rivals = tuple(
        other for other in like if _is_slip_of(claim, other, body) and same_thing(claim, other, planned=True)
    )
    return rivals if len(rivals) == 1 else ()


def _is_slip_of(claim: Claim, other: Claim, body: Sequence[Claim]) -> bool:
    first, second = stated(claim), stated(other)
    if not first or not second or other.whole is not None or other.hedge not in (None, "about"):
        return False
    named = alike(claim.head, other.head)
    if turned(claim, other):
        return named or claim.kind in ("money", "measure", "percent") or first >= _LARGE
    if claim.kind in ("duration", "measure", "percent") and not named:
        # "On 35 minutes", "a slow first 45 minutes"
        return False
    if claim.predicate == other.predicate and claim.predicate in FATES_OF_PEOPLE:
        # "Helicopters collide, killing 12" over a text in which ten died; not "two died there and a third
        # ..."
        alone = not any(
            each.sentence == other.sentence and each.kind in _ADDED for each in body if each is not other
        )
        return alone and _near(claim, other)
    nouns = named or claim.kind == "money" or is_bare(claim)
    told = set(claim.words[:_NEAREST]) - {claim.head}
    shared = len(told) - _missing(told, other)
    alone = len(first.normalize().as_tuple().digits) < 2
    return nouns and _misprint(claim, other) and _near(claim, other) and shared >= (2 if alone else 1)


def _misprint(one: Claim, other: Claim) -> bool:
    """Whether one figure is the other with a slip of the keys, or of the ear: sixteen for sixty."""
    first, second = stated(one), stated(other)
    if not first or not second:
        return False
    low, high = sorted((first, second))
    misheard = high % 10 == 0 and 30 <= high <= 90 and low == high / 10 + 10
    return misheard or misprinted(first.normalize(), second.normalize())


def _sentence(block: Block, claim: Claim) -> str:
    """The sentence of a claim in its block's outline."""
    at = next((place for place, i in block.marks.items() if block.claims[i] is claim), 0)
    end = block.outline.find("|", at)
    return block.outline[block.outline.rfind("|", 0, at) + 1 : len(block.outline) if end < 0 else end]


def _counts_alike(one: Claim, other: Claim) -> bool:
    """Whether a headline's count is of what the first paragraph counts: "Nineteen hurt" and "nine people"."""
    if alike(one.head, other.head) or one.head in _ANYBODY or is_bare(one):
        return True
    return other.head in _ANYBODY and one.predicate is not None


def _measured_alike(one: Claim, other: Claim) -> bool:
    return one.kind == other.kind and stated(other) is not None and same_measure((one, other))


# What makes the first paragraph's figure one of several that the title may have added up.
_ADDS = Pattern(
    r"\b(?:another|third|fourth|also|later|more people|further|in addition|as well as|including|each|per"
    r"|first|second|previous\w*"
    r"|from|total|altogether|combined|at least|so far)\b"
)
_ANYBODY = frozenset(("people", "person"))


def _told_alike(headline: Claim, body: Claim) -> bool:
    """Whether the body's sentence says nearly all that the headline does of its figure."""
    loose = is_bare(headline) or headline.kind in ("duration", "measure")
    same = alike(headline.head, body.head) or (
        loose and headline.predicate is not None and headline.predicate == body.predicate
    )
    if not same:
        return False
    told = set(headline.words) - {headline.head}
    near = set(headline.words[: _NEAREST - 1]) - {headline.head}
    return (len(told) >= 2 and _missing(told, body) <= len(told) // 3) or (
        len(near) >= 2 and headline.head == body.head and _near(headline, body) and not _missing(near, body)
    )


def _missing(told: set[str], body: Claim) -> int:
    said = (*body.words, body.head or "")
    return sum(not any(word == other or alike(word, other) for other in said) for word in told)


def _labelled(block: Block) -> tuple[Claim, str] | None:
    """The one figure of a row of a fact box, and its label."""
    if len(block.claims) != 1 or block.claims[0].kind not in _KINDS or stated(block.claims[0]) is None:
        return None
    (claim,) = block.claims
    if block.cell is not None:
        label = block.cell.row_header
        if block.cell.column_header or block.cell.column != 1:
            return None
        return (claim, label) if label and block.text.strip() == block.quote(claim) else None
    if block.role != "item":
        return None
    match = _LABEL.match(block.text)
    if match is None or match.end() != block.span(claim)[0]:
        return None
    return claim, match["label"]


def _row(claim: Claim, label: str, body: Sequence[Claim]) -> tuple[Claim, ...]:
    """What a row repeats: the one figure of the body that its label names."""
    names = [stem(word) for word in re.findall(r"[a-z]+", label.lower()) if word not in _SMALL]
    if not names or _agrees_elsewhere(body, claim):
        return ()
    same = [other for other in body if _comparable(claim, other)]
    rivals = tuple(other for other in same if all(_names(name, other) for name in names))
    if len(rivals) != 1:
        return rivals
    return rivals if _near(claim, rivals[0]) and same_thing(claim, rivals[0], planned=True) else ()


def _names(name: str, claim: Claim) -> bool:
    """Whether a word of a label is said of a figure of the body."""
    ways = _STEMS.get(name, frozenset((name,)))
    told = (claim.head, claim.predicate, *claim.words[:_NEAREST])
    return any(
        word is not None and (word in ways or stem(word) in ways or alike(word, name)) for word in told
    )


def _comparable(one: Claim, other: Claim) -> bool:
    if one.kind != other.kind or stated(other) is None or not same_measure((one, other)):
        return False
    return one.direction is None and other.direction is None


def _near(one: Claim, other: Claim) -> bool:
    first, second = stated(one), stated(other)
    return bool(first and second and max(first, second) <= _FARTHEST * min(first, second))


def agree(one: Claim, other: Claim) -> bool:
    """Whether two figures can be one, with what rounding and hedges allow."""
    first, second = rounded(one), rounded(other)
    return not same_measure((one, other)) or first is None or second is None or meets(first, second)


def _agrees_elsewhere(body: Sequence[Claim], claim: Claim) -> bool:
    """Whether the body repeats the figure, whatever it says of it there."""
    return any(
        same_measure((claim, other)) and agree(claim, other) and not turned(claim, other) for other in body
    )


def turned(one: Claim, other: Claim) -> bool:
    """Whether two figures have the same digits in another order: 21 and "at least 12"."""
    first, second = stated(one), stated(other)
    if first is None or second is None or first == second or first.adjusted() != second.adjusted():
        return False
    digits = str(first.normalize().as_tuple().digits)
    return len(first.normalize().as_tuple().digits) > 1 and sorted(digits) == sorted(
        str(second.normalize().as_tuple().digits)
    )


def same_thing(one: Claim, other: Claim, *, planned: bool = False) -> bool:
    """Whether nothing said about two figures could make them figures of two things."""
    if one.whole or other.whole or one.replaces or other.replaces:
        return False
    if one.status != other.status and not (planned and {one.status, other.status} == {"actual", "planned"}):
        return False
    if one.place and other.place and one.place != other.place:
        return False
    return not (one.period and other.period and one.period != other.period)
