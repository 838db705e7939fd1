"""Comparisons of what two figures are about: the thing, what befell it, the words around."""

from __future__ import annotations

from claimcheck.lexicon.kinship import FATES, FATES_OF_PEOPLE
from claimcheck.lexicon.stems import stem
from claimcheck.link.context import Context
from claimcheck.link.ranks import superlative
from claimcheck.link.weak import is_weak
from claimcheck.link.weighed import Weighed
from claimcheck.model import Claim

_GENERIC_HEADS = frozenset(
    stem(w) for w in ("people", "thing", "case", "item", "time", "man", "woman", "point")
)
_FATE_OF_STEM = {stem(word): fate for fate, words in FATES.items() for word in words}
_NEAR = 10
_ALONE = 1.2
_CLOSE = 5
# Where a rank holds is not what it ranks.
_SCOPES = frozenset(
    stem(word) for word in "world country county state region nation city town district province".split()
)
# Shares and ranks of one noun may be of quite different things: "80 percent of guests" came early, or paid.
_OF_NOUNS = frozenset(("count", "money", "measure", "duration"))
_AVERAGE = frozenset(stem(word) for word in "average averaged mean median typically".split())
_OTHERS = frozenset(("other",))


def subject(left: Claim, right: Claim, context: Context) -> Weighed | None:
    ours, theirs = left.head, right.head
    if ours is None or theirs is None or _OTHERS & {ours, theirs}:
        return None
    named = f"{left.subject or ours} / {right.subject or theirs}"
    generic = ours in _GENERIC_HEADS or theirs in _GENERIC_HEADS
    if ours == theirs:
        return Weighed("subject", "same", 0.6 if generic else 1.4, f"both measure the same thing: {named}")
    if context.kinship.alike(ours, theirs):
        return Weighed("subject", "alike", 1.2, f"two words for one thing: {named}")
    if context.kinship.within(ours, theirs):
        # "Three climbers died", "no lives were lost": the fate says what is counted, the noun hardly.
        vague = generic and not (left.predicate == right.predicate and left.predicate in FATES_OF_PEOPLE)
        return Weighed("subject", "wider", 0.4 if vague else 1.0, f"one thing holds the other: {named}")
    mentioned = _mentions(left, right, context) or _mentions(right, left, context)
    if mentioned and not (_counts_apart(left, right, context) or _counts_apart(right, left, context)):
        return Weighed("subject", "mentioned", 0.6, f"one side's thing is mentioned by the other: {named}")
    weight = {"count": -1.0, "ordinal": -4.0}.get(left.kind, -0.4)
    if left.kind == "ordinal" and _ranked_alike(left, right, context):
        # "Peru's sixth-largest copper mine", "the eighth-largest copper producer" are one sort of rank.
        weight = -1.6
    if left.kind == "count" and context.short(left.source) and context.short(right.source):
        # "312 pupils" and "321 books": two sentences hold nothing else that tells them apart.
        weight = -2.4
    return Weighed("subject", "different", weight, f"they measure different things: {named}")


def _ranked_alike(left: Claim, right: Claim, context: Context) -> bool:
    """Whether two ranks go by one superlative, and a word beside both says what is ranked."""
    by = superlative(left)
    if by is None or by != superlative(right):
        return False
    ours, theirs = (
        [
            word
            for word in (*one.modifiers, *one.words[:_CLOSE])
            if word not in _SCOPES and word not in one.names
        ]
        for one in (left, right)
    )
    return any(
        context.kinship.alike(word, other) and not is_weak(word) and word != stem(by)
        for word in ours
        for other in theirs
    )


def alone(left: Claim, right: Claim, context: Context) -> Weighed | None:
    """ "6,000 tarpaulins" and "4,000 tarpaulins", where neither source gives a second figure of any."""
    ours, theirs = left.head, right.head
    if left.kind not in _OF_NOUNS or ours is None or theirs is None or {ours, theirs} & _GENERIC_HEADS:
        return None
    if not context.kinship.alike(ours, theirs) or is_weak(ours) or is_weak(theirs):
        return None
    if left.predicate != right.predicate and not {left.predicate, right.predicate}.isdisjoint(FATES):
        # Of the homes one source tells that they were destroyed, and the other something else.
        return None
    if context.crowd(left, ours) > 1 or context.crowd(right, theirs) > 1:
        return None
    return Weighed("alone", "alone", _ALONE, f"each source gives one figure of it: {ours} / {theirs}")


def _mentions(claim: Claim, other: Claim, context: Context) -> bool:
    """Whether the other's surroundings name the claim's thing; a proper name is on every line."""
    head = claim.head
    if head is None or head in _GENERIC_HEADS or is_weak(head) or head in claim.names:
        return False
    if claim.kind == "count" and any(context.kinship.alike(head, word) for word in other.modifiers):
        # "120 club officials" counts officials, whatever number of clubs there is.
        return False
    return any(context.kinship.alike(head, word) for word in (*other.modifiers, *other.words[:_NEAR]))


def _counts_apart(claim: Claim, other: Claim, context: Context) -> bool:
    """Whether the claim's sentence counts the other's thing too: "370 delegates from 250 businesses"."""
    return any(
        one.id != claim.id
        and one.kind == claim.kind
        and one.head is not None
        and other.head is not None
        and (context.kinship.alike(one.head, other.head) or context.kinship.within(one.head, other.head))
        for one in context.sentence(claim)
    )


def other_fates(left: Claim, right: Claim) -> bool:
    """Whether people are counted by fates that exclude each other: ten kidnapped are not ten murdered."""
    ours, theirs = left.predicate, right.predicate
    fates = ours in FATES_OF_PEOPLE and theirs in FATES_OF_PEOPLE
    return fates and ours != theirs and "count" in (left.kind, right.kind)


def predicate(left: Claim, right: Claim, context: Context) -> Weighed | None:
    ours, theirs = left.predicate, right.predicate
    if ours is None or theirs is None:
        return None
    if ours == theirs:
        # "Lent 46 films", "lent 64 records": what is done to two things makes them no more alike.
        apart = left.head is not None and right.head is not None and left.kind != "date"
        apart = apart and not context.kinship.alike(left.head or "", right.head or "")
        weight = 0.6 if apart else 1.0
        if ours in FATES_OF_PEOPLE and left.kind == right.kind == "count":
            weight = 2.2
        return Weighed("predicate", "same", weight, f"the same is said of both: {ours}")
    if other_fates(left, right):
        return Weighed("predicate", "exclusive", -4.0, f"different fates: {ours} / {theirs}")
    if context.kinship.alike(ours, theirs):
        return Weighed("predicate", "alike", 0.6, f"much the same is said of both: {ours} / {theirs}")
    return None


def words(left: Claim, right: Claim, context: Context) -> Weighed | None:
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
        told_apart = named and left.kind in ("count", "ordinal")
        weight = -0.3 if told_apart or fate in FATES_OF_PEOPLE else -0.6 if named else -0.8
        return Weighed("words", "none", weight, "hardly a word in common")
    weight = min(1.6, 0.4 * total)
    return Weighed("words", "shared", round(weight, 2), "words in common: " + ", ".join(shared[:8]))


def sort(left: Claim, right: Claim, context: Context) -> Weighed | None:
    """What the thing is of: "producer of barley" / "producer of wool"."""
    if left.kind not in ("count", "ordinal"):
        return None
    ours, theirs = _complement(left), _complement(right)
    if not ours or not theirs:
        return None
    if any(context.kinship.alike(word, other) for word in ours for other in theirs):
        return None
    weight = -4.0 if left.kind == "ordinal" else -2.0
    return Weighed("sort", "different", weight, f"of different things: {ours[-1]} / {theirs[-1]}")


def _complement(claim: Claim) -> list[str]:
    """The telling stems of the subject behind its "of"."""
    _, found, after = (claim.subject or "").lower().partition(" of ")
    return [word for one in after.split() if found and not is_weak(word := stem(one))]


def contrast(left: Claim, right: Claim, context: Context) -> Weighed | None:
    ours = {word for word in (left.head, *left.modifiers, *left.words[:4]) if word}
    theirs = {word for word in (right.head, *right.modifiers, *right.words[:4]) if word}
    found = context.kinship.contrast(ours, theirs)
    if found is None:
        if left.kind in ("count", "money", "measure") and _is_average(left) != _is_average(right):
            # "It counted 58,200 passengers yesterday", "traffic averaged 57,000"
            return Weighed("contrast", "average", -1.6, "only one is an average")
        return None
    return Weighed("contrast", "opposed", -2.2, f"one speaks of {found[0]}, the other of {found[1]}")


def _is_average(claim: Claim) -> bool:
    return claim.predicate in _AVERAGE or not _AVERAGE.isdisjoint((*claim.modifiers, *claim.words[:3]))
