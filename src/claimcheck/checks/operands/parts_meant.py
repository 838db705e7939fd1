"""More of a closed group than it has, told sentences later in other words: "182 passengers" of "164 people".

"A ferry carrying 164 people capsized. Fishermen reached it within 40 minutes. By nightfall 182 passengers
had been brought ashore." The group is closed ("carrying", "all 342", "a squad of 26", "which has 167
members"), the larger count is of people or goes without a noun, no count of the text is large enough to be
its whole, and it is not far larger: a count of another group is anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.checks.arithmetic import is_bare, stated
from claimcheck.checks.article import Article, Block
from claimcheck.checks.operands.nearby import Sentence, Telling, alike, tellings, within
from claimcheck.checks.operands.series import exceeds, same_measure
from claimcheck.lexicon.kinship import PEOPLE
from claimcheck.lexicon.patterns import Pattern
from claimcheck.lexicon.stems import stem
from claimcheck.model import Claim

_BODY = (
    "squad|team|crew|staff|class|party|group|jury|panel|council|board|parliament|cast|choir|field|workforce"
    "|membership|congregation|delegation|cabinet|chamber|assembly|senate|orchestra|regiment|convoy|fleet|herd"
)
_CLOSED = Pattern(
    r"\b(?:carrying|carried|transporting|took aboard|on board were|aboard were) (?P<aboard>N)"
    r"|\ball (?:of (?:its|their|the) )?(?P<all>N)"
    rf"|\b(?:an? |the |its |his |her |their )(?:[a-z-]+ ){{0,2}}(?:{_BODY}) of (?P<body>N)"
    r"|\b(?:which|that) (?:has|had|counts|numbers) (?P<has>N)(?= members| seats|,|\)|\.|$| and\b)"
)
# What is counted with the part is not the group, or not at that time.
_OTHER = Pattern(
    r"\b(?:more|other|others|another|further|new|extra|additional|former|previous\w*|earlier"
    r"|last year|since|than"
    r"|a year|a month|a week|a day|each|every|per|also|from elsewhere|neighbou?ring|up to|as many as)\b"
)
_MEMBERS = frozenset(
    stem(word)
    for word in (
        "member lawmaker legislator parliamentarian mp deputy senator councillor councilor delegate"
        " representative congressman minister judge director shareholder state country"
    ).split()
)
_DOES = Pattern(r",? (?:had|have|has|were|was|are|is|said|fell|got|took|came|went|died|[a-z]+ed)\b")
_HUMAN = frozenset(
    stem(word) for word in (*PEOPLE, "people", "women", "men", "children", "lawmaker", "member")
)
_OF_THE = Pattern(r"^[a-z0-9,. -]+ of the [a-z-]+s$")
_AROUND, _MOST_CLAIMS = 24, 60
_FURTHEST = Decimal("1.35")


def meant_parts(article: Article) -> Iterator[tuple[Claim, Claim, Block]]:
    """Part and whole and where they stand, where the part is larger than the group."""
    if len(article.claims) > _MOST_CLAIMS:
        return
    for telling in tellings(article, "N"):
        yield from _of_the_known(article, telling)
        for sentence in telling.before:
            for match in _CLOSED.finditer(sentence.text):
                name = next(name for name, letter in match.groupdict().items() if letter)
                whole = sentence.claim_at(match.start(name))
                if whole.hedge is None and (name == "body" or not is_bare(whole)):
                    for at, part in telling.now.marked:
                        if not _of_the_group(part, whole, name):
                            continue
                        if _too_many(part, whole, telling.now, at) and not _larger(article, part, whole):
                            yield part, whole, telling.now.block


def _of_the_known(article: Article, telling: Telling) -> Iterator[tuple[Claim, Claim, Block]]:
    """ "Ninety-two of the contestants", after "eighty-five players" and no larger count of anything."""
    for at, part in telling.now.marked:
        told, size = telling.now.quote(part).lower(), stated(part)
        if part.kind != "count" or not _OF_THE.search(told) or not size or part.hedge or part.whole:
            continue
        before = [claim for claim in article.claims if claim.kind == "count" and claim.start < part.start]
        kin = [claim for claim in before if _kin(part, claim) and not is_bare(claim) and stated(claim)]
        if not kin or any((stated(claim) or size) >= size for claim in before):
            continue
        whole = max(kin, key=lambda claim: stated(claim) or 0)
        near = exceeds(part, whole) and size <= (stated(whole) or 0) * _FURTHEST and whole.hedge is None
        if near and not _OTHER.search(telling.now.text[max(0, at - _AROUND) : at + _AROUND]):
            yield part, whole, telling.now.block


def _kin(part: Claim, whole: Claim) -> bool:
    """Whether "of the vehicles" may be of the buses, "of the patients" of the people."""
    return alike(part.head, whole.head) or within(part.head, whole.head)


def _too_many(part: Claim, whole: Claim, now: Sentence, at: int) -> bool:
    size, most = stated(part), stated(whole)
    if (
        part.kind != "count"
        or part.hedge is not None
        or not size
        or not most
        or part.whole not in (None, whole.id)
    ):
        return False
    if not same_measure((part, whole)) or not exceeds(part, whole) or size > most * _FURTHEST:
        return False
    around = now.text[max(0, at - _AROUND) : at + _AROUND]
    if "in T" in around or _OTHER.search(around) or _OTHER.search(now.quote(part).lower()):
        return False
    # "Jailed all four: the contractor for seven years, the dealer for five": left out are years.
    return not is_bare(part) or _DOES.match(now.text, at + 1) is not None


def _of_the_group(part: Claim, whole: Claim, how: str = "aboard") -> bool:
    """Whether a count may be of some of a group: of its noun, of people, or without a noun.

    `how` the group was told says of whom it can be: of 60 members of an assembly no 68 farmers are some.
    """
    others = {"all": frozenset[str](), "has": _MEMBERS}.get(how, _HUMAN)
    return is_bare(part) or alike(part.head, whole.head) or part.head in others


def _larger(article: Article, part: Claim, whole: Claim) -> bool:
    """Whether another count of the text is as large as the part, so that it may be the part's whole."""
    return any(
        claim.kind == "count"
        and claim.id not in (part.id, whole.id)
        and (stated(claim) is None or (stated(claim) or 0) >= (stated(part) or 0))
        and (claim.start < part.start or alike(claim.head, part.head))
        and _of_the_group(claim, whole)
        for claim in article.claims
    )
