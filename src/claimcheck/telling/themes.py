"""What an outcome befell, read from the clause around the words that tell it.

No parser: a clause reaches to the nearest sign or word that begins another one, and in it stand the nouns
that the outcomes of this family befall. A noun after a preposition only describes ("an amendment to the
plan"), so does one that owns ("the driver's brother").
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.outcomes import OF_PERSONS, OPENINGS, ROLES, THINGS
from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.words import AUXILIARIES, FUNCTION_WORDS, NOT_NAMES, REPORTING_VERBS, WEAK_WORDS
from claimcheck.telling.mention import Theme

_LONGEST_REGION = 32
_LONGEST_OBJECT = 14
_NEAREST = 10
_LONGEST_TAIL = 7
_LONGEST_OPENING = 7
_STOPS = frozenset(";:\u2014.!?|")
_BEGINS_CLAUSE = frozenset(
    "but while whereas although though because when after before as since until if unless whether"
    " where".split()
)
_ENDS_OBJECT = frozenset(
    "by after because while when but as before since until although though whereas despite following"
    " which who"
    " that , ; : . ! ? ( ) \u2014".split()
)
_PREPOSITIONS = frozenset(
    "of in on at for to from with by against over under about near into onto upon among between within"
    " without"
    " through during after before behind beside across along around outside inside as than despite via per"
    " towards toward off".split()
)
_PRONOUNS = frozenset("he she it they him her them this that himself herself itself both i we".split())
_THEY = frozenset(("who", "which", "that"))
_WOMEN = frozenset(
    "woman girl wife mother daughter sister grandmother aunt widow nun bride actress waitress barmaid"
    " stewardess schoolgirl forewoman policewoman watchwoman chairwoman".split()
)
_MEN = frozenset(
    "man boy husband father son brother grandfather uncle widower monk groom bridegroom actor waiter barman"
    " schoolboy foreman policeman watchman chairman fireman fisherman".split()
)
_QUOTES = frozenset("\"'\u201c\u201d\u2018\u2019")
_MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar"
    " apr jun jul"
    " aug sep sept oct nov dec".split()
)
_ARTICLES = frozenset(("the", "a", "an", "his", "her", "their"))
_GROUP_OF = frozenset(
    ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "both", "several")
)


class Region(NamedTuple):
    """A stretch of tokens, end not included, in which a theme is looked for."""

    first: int
    end: int


def before(tokens: Tokens, first: int, sentence: int, floor: int) -> Region:
    """The clause up to token `first`: not past `floor`, where an earlier outcome of the sentence ends."""
    lower = tokens.lower
    low = max(sentence, floor, first - _LONGEST_REGION)
    i = first - 1
    while i >= low:
        word = lower[i]
        if word == ")":
            opening = next((j for j in range(i - 1, max(low, i - 14) - 1, -1) if lower[j] == "("), None)
            if opening is None:
                break
            i = opening - 1
            continue
        if word == ":" and tokens.touches(i) and lower[i + 1].isdigit():
            i -= 1  # "23:00"
            continue
        if word == "as" and lower[i + 1] in ("a", "an"):
            i -= 1  # "hailed as a hero"
            continue
        if word in _STOPS or word == "(" or word in _BEGINS_CLAUSE:
            break
        if word in REPORTING_VERBS and i < first - 1:
            break
        if word == "that" and i + 1 < first and lower[i + 1] in _PRONOUNS:
            break  # "We are sorry to report that he"
        if (
            word == "and"
            and not (
                (tokens.words[i + 1][:1].isupper() and tokens.words[i - 1][:1].isupper())
                # "between 11pm and 6am"
                or tokens.words[i + 1][:1].isdigit()
            )
        ):
            break
        i -= 1
    start = i + 1
    # "On Mount Olympus, rescuers recovered": what stands there before the comma is no subject.
    if start < first and lower[start] in _PREPOSITIONS:
        comma = next((j for j in range(start, min(first, start + _LONGEST_OPENING)) if lower[j] == ","), None)
        if comma is not None and AUXILIARIES.isdisjoint(lower[start:comma]):
            start = comma + 1
    return Region(start, first)


def after(tokens: Tokens, last: int, end: int) -> Region:
    """The object after token `last`."""
    lower = tokens.lower
    i = last + 1
    stop = min(end, i + _LONGEST_OBJECT)
    while i < stop and lower[i] not in _ENDS_OBJECT and lower[i] not in REPORTING_VERBS:
        i += 1
    return Region(last + 1, i)


def whole(tokens: Tokens, last: int, end: int) -> int:
    """The token to quote up to, where a phrase ends in the middle: "died on" the way to hospital."""
    lower = tokens.lower
    if lower[last] not in _PREPOSITIONS and lower[last] not in ("the", "a", "its"):
        return last
    i = last + 1
    while (
        i < min(end, last + _LONGEST_TAIL)
        and lower[i][:1].isalnum()
        and lower[i] not in _BEGINS_CLAUSE
        and lower[i] not in ("and", "who", "which", "that", "where")
    ):
        i += 1
    i -= 1
    while i > last and lower[i] in FUNCTION_WORDS:
        i -= 1
    return i


def read(
    tokens: Tokens,
    region: Region,
    family: str,
    *,
    nearest: bool = False,
    loose: bool = False,
    pointed: bool = False,
) -> Theme:
    """The theme in a region.

    With `nearest` the last of its nouns is the plainest ("the foreman, who"), with `loose` those after a
    preposition count too ("muttering about the bookkeeper"). Where a pronoun `pointed` there, or with
    `loose`, only words for persons are taken for persons.
    """
    heads, described = _nouns(tokens, region, family, plain=not (loose or pointed))
    if loose:
        heads = [*described, *heads]
    elif nearest:
        heads = heads[-1:] or described[-1:]
    names = _names(tokens, region, loose=nearest or (loose and not heads))
    if nearest and names:
        names = names[-1:]
    words, figures = _words(tokens, region)
    return Theme(
        _shown(tokens, region),
        tuple(heads),
        frozenset(names),
        words,
        figures,
    )


def pronoun_in(tokens: Tokens, region: Region) -> bool:
    """Whether the region holds no more than a pronoun: "She too", "it"."""
    words = [tokens.lower[i] for i in range(*region) if tokens.lower[i][:1].isalpha()]
    content = [word for word in words if word not in FUNCTION_WORDS]
    if any(word in _PRONOUNS for word in words[:4]) and len(content) <= 2:
        return True
    # "Strengthened at a cost of 9 million, it"
    return (
        region.end > region.first + 1
        and tokens.lower[region.end - 1] in ("he", "she", "it", "they")
        and not tokens.lower[region.end - 2].isalnum()
    )


def relative(tokens: Tokens, region: Region) -> int | None:
    """Where "who" or "which" stands right before the verb: what it stands for comes before it."""
    i = region.end - 1
    while i >= region.first and (
        (tokens.lower[i] in FUNCTION_WORDS and tokens.lower[i] not in _THEY) or tokens.lower[i].endswith("ly")
    ):
        i -= 1
    return i if i >= region.first and tokens.lower[i] in _THEY else None


def several(tokens: Tokens, region: Region) -> bool:
    """Whether the region counts people: "two passengers", "both men"."""
    for i in range(region.first, region.end):
        word = tokens.lower[i]
        if i > region.first and tokens.lower[i - 1] == "of":
            continue  # "a father of two"
        if i > region.first and word in (",", "who", "that", "for", "as", "with", "when", "had", "was"):
            return False  # what follows is no subject: "the guard, a hero for pulling people out"
        if word in _GROUP_OF:
            return True
        if word.isdigit() and int(word[:9]) > 1 and i + 1 < region.end:
            following = tokens.lower[i + 1]
            if following[:1].isalpha() and following not in FUNCTION_WORDS and following != "years":
                return True
        if word not in ROLES and (word in _PLURALS() or word in ("people", "others")):
            return True
    return False


@cache
def _PLURALS() -> frozenset[str]:
    return frozenset(
        form
        for role in ROLES
        for form in (role + "s", role[:-3] + "men" if role.endswith("man") else role + "s")
    ) | {"children", "wives"}


@cache
def things(family: str) -> dict[str, frozenset[int]]:
    """The nouns of a family, plural and singular, with the numbers of their lines."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(THINGS.get(family, ())):
        for word in line.split():
            for form in (word, word + "s", word[:-1] + "ies" if word.endswith("y") else word + "es"):
                found.setdefault(form, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def _nouns(tokens: Tokens, region: Region, family: str, *, plain: bool) -> tuple[list[str], list[str]]:
    """The nouns of the family: those that stand by themselves, and those that only describe."""
    lower = tokens.lower
    known: Iterable[str] = ROLES if family in OF_PERSONS else things(family)
    heads: list[str] = []
    described: list[str] = []
    phrase = False  # whether we are inside what a preposition began
    for i in range(region.first, region.end):
        word = lower[i]
        if word in _PREPOSITIONS:
            phrase = True
        elif word in (",", "who", "that", "which", "(", ")") or word in _PRONOUNS:
            phrase = False
        elif word in known:
            following = lower[i + 1] if i + 1 < region.end else ""
            # "The council chamber", "ferry company": the next noun is the head.
            if following in known and tokens.words[i + 1][:1].islower():
                continue
            (described if phrase else heads).append(word)
            phrase = phrase and following not in (",",)
    if family in OF_PERSONS and plain:
        heads.extend(noun for noun in _plain_nouns(tokens, region) if noun not in heads)
    if heads and heads[0] in OPENINGS and described:
        return [*described, *heads], described
    return heads or described[:1], described


def _plain_nouns(tokens: Tokens, region: Region) -> list[str]:
    """The nouns of "the calf", "a magistrate": the last words of phrases that an article begins.

    Only of the first phrase, and of one set off by a comma: "the youngest survivor, a calf".
    """
    lower, words = tokens.lower, tokens.words
    found: list[str] = []
    for i in range(region.first, region.end - 1):
        if lower[i] not in _ARTICLES or (found and lower[i - 1] != ","):
            continue
        j = i + 1
        while j < region.end and words[j][:1].islower() and lower[j] not in FUNCTION_WORDS:
            j += 1
        if j > i + 1 and not lower[j - 1].endswith(("s", "ed", "ing", "ly")):
            found.append(lower[j - 1])
        elif not found:
            return []
    return found


def fits(theme: Theme, pronoun: str | None) -> Theme:
    """The theme without those whom the pronoun cannot mean: "he" is no wife."""
    others = _WOMEN if pronoun in ("he", "him", "his") else _MEN if pronoun in ("she", "her") else frozenset()
    return theme._replace(heads=tuple(head for head in theme.heads if head not in others))


def _names(tokens: Tokens, region: Region, *, loose: bool) -> list[tuple[str, ...]]:
    """The proper names that do not stand after a preposition, and describe no noun ("Austrian hiker")."""
    words, lower = tokens.words, tokens.lower
    found: list[tuple[str, ...]] = []
    i = region.first
    sentence = tokens.sentence(region.first)[0] if region.first < len(tokens) else 0
    while i < region.end:
        if not _capital(words[i]):
            i += 1
            continue
        start = i
        while i < region.end and _capital(words[i]):
            i += 1
        run = [
            fold(word)
            for place, word in enumerate(words[start:i], start)
            if lower[place] not in NOT_NAMES
            and lower[place] not in ROLES
            and lower[place] not in FUNCTION_WORDS
            and not (place == sentence and i - start == 1 and word.lower() in WEAK_WORDS)
        ]
        if not run or (start == sentence and i < len(words) and words[i] == ":"):
            continue
        ahead = lower[start - 1] if start > 0 else ""
        if ahead == "the" and start > 1:
            ahead = lower[start - 2]  # "spoke to the Examiner"
        if ahead in _PREPOSITIONS and not loose:
            continue
        if ahead in ("the", "a", "an") and i < region.end and words[i][:1].islower():
            continue
        # "Austrian hiker", "Kotwal traders": a word that describes the noun after it.
        if i < region.end and (lower[i] in ROLES or (lower[i].isalpha() and lower[i] not in FUNCTION_WORDS)):
            continue
        if run[-1].endswith(("'s", "\u2019s")):
            continue
        found.append(tuple(run))
    return found


def _capital(word: str) -> bool:
    return word[:1].isupper() and len(word) > 1


def _words(tokens: Tokens, region: Region) -> tuple[frozenset[str], frozenset[str]]:
    return content(tokens.lower[region.first : region.end]), frozenset(
        tokens.lower[i] for i in range(*region) if tokens.lower[i][:1].isdigit() and not _in_date(tokens, i)
    )


def _in_date(tokens: Tokens, i: int) -> bool:
    return any(word in _MONTHS for word in tokens.lower[max(0, i - 2) : i + 2])


def content(words: Sequence[str]) -> frozenset[str]:
    """The stems of the words that carry something, names among them."""
    return frozenset(
        stem(fold(word))
        for word in words
        if len(word) > 2 and word[:1].isalpha() and word not in FUNCTION_WORDS and word not in WEAK_WORDS
    )


def fold(word: str) -> str:
    """A word in lower case without accents: "Ram\u00f3n" and "Ramon" are one man."""
    word = word.lower()
    if word.isascii():
        return word
    return "".join(sign for sign in unicodedata.normalize("NFKD", word) if not unicodedata.combining(sign))


def _shown(tokens: Tokens, region: Region) -> str:
    first, end = region
    while first < end and not tokens.lower[first][:1].isalnum():
        first += 1
    while first < end and tokens.lower[first] in _PREPOSITIONS:
        first += 1
    # "The night watchman, who is 61"
    end = next((i for i in range(first, end) if tokens.lower[i] in _THEY), end)
    while end > first and not tokens.lower[end - 1][:1].isalnum():
        end -= 1
    if first >= end or end - first > _NEAREST:
        return ""
    return " ".join(tokens.quote(first, end - 1).split())
