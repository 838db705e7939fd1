"""What a figure is about: the thing measured, what befell it, when, where, who says so, how firmly.

No parser and no model: a figure's surroundings are walked outwards from it, and what stands nearest
counts most. Crossing a clause boundary or another figure costs distance, so that in "revenue rose to
4.2 billion while debt fell to 1.1 billion" each figure keeps its own noun.

    scene           a sentence as its figures see it
    clause          the verb that governs a figure
    thing           the noun phrase a figure measures (antecedents, seeking: where that stands elsewhere)
    circumstances   what befell it, where, how firmly (deeds: by which verb or noun)
    holding         for which time
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.extract.reading import Reading
from claimcheck.extract.subjects import circumstances, holding
from claimcheck.extract.subjects.antecedents import possessor
from claimcheck.extract.subjects.clause import governing
from claimcheck.extract.subjects.scene import Scene, owners
from claimcheck.extract.subjects.telling import content_stem
from claimcheck.extract.subjects.thing import thing
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.kinship import FATAL_NOUNS, FATES_OF_PEOPLE
from claimcheck.lexicon.stems import stem
from claimcheck.model import Direction, Period, Status

_FATAL_NOUNS = frozenset(stem(noun) for noun in FATAL_NOUNS)
# "Seven others were hurt", "38 died": it is people that such things befall.
_NOBODY = frozenset((None, stem("others"), stem("more")))
_PEOPLE = stem("people")
_LONGEST_LABEL = 8


class Subject:
    """What a reading is about; the fields are those of a claim."""

    __slots__ = (
        "direction",
        "head",
        "modifiers",
        "names",
        "period",
        "place",
        "predicate",
        "replaces",
        "said_by",
        "status",
        "text",
        "words",
    )

    def __init__(self) -> None:
        self.text: str | None = None
        self.head: str | None = None
        self.modifiers: tuple[str, ...] = ()
        self.predicate: str | None = None
        self.words: tuple[str, ...] = ()
        self.names: tuple[str, ...] = ()
        self.direction: Direction | None = None
        self.status: Status = "actual"
        self.place: str | None = None
        self.said_by: str | None = None
        self.period: Period | None = None
        self.replaces: int | None = None


def describe(
    tokens: Tokens, readings: Sequence[Reading], known: frozenset[str] = frozenset()
) -> list[Subject]:
    """The subject of each reading, in order. `readings` are those of the whole passage.

    `known` are the words, in lower case, that the source elsewhere writes as names.

    A count without a noun of its own that stands for part of an earlier one ("10 employees were seized.
    Five have been found.") is given that one as its `whole`, in place.
    """
    owner = owners(tokens, readings)
    lead = _lead(tokens)
    scenes: dict[int, Scene] = {}
    subjects: list[Subject] = []
    for index, reading in enumerate(readings):
        first, end = tokens.sentence(reading.first)
        scene = scenes.get(first)
        if scene is None:
            scene = scenes[first] = Scene(tokens, readings, owner, known, first, end)
        subjects.append(_describe(scene, index, lead))
    for reading in readings:
        # In "five of the ten were found dead" it is the five that died.
        if reading.whole is not None and readings[reading.whole].first > reading.first:
            subjects[reading.whole].predicate = None
    return subjects


def names_within(tokens: Tokens) -> set[str]:
    """The words, in lower case, that stand with a capital inside a sentence."""
    inside = set(tokens.capitals).difference([first for first, _ in tokens.sentences])
    return {tokens.lower[i] for i in inside}


def _lead(tokens: Tokens) -> tuple[str, ...]:
    """The stems of a label that opens a passage: "RAIL AND ROADS. Four roads remain shut"."""
    if len(tokens.sentences) < 2:
        return ()
    first, end = tokens.sentences[0]
    if end - first > _LONGEST_LABEL:
        return ()
    return tuple(found for i in range(first, end) if (found := content_stem(tokens.lower[i])) is not None)


def _describe(scene: Scene, index: int, lead: tuple[str, ...]) -> Subject:
    reading = scene.readings[index]
    near = scene.walk(reading)
    signals = scene.signals(near)
    subject = Subject()
    subject.words = scene.content(near, lead)
    subject.names = scene.names(near)
    verb = governing(scene, reading)
    phrase = thing(scene, index, verb)
    if phrase is not None:
        low, head, high = phrase
        subject.text = scene.tokens.quote(low, high)
        subject.head = stem(scene.lower[head])
        subject.modifiers = tuple(
            found
            for i in range(low, high + 1)
            if i != head and scene.owner[i] < 0 and (found := _modifier(scene, i)) is not None
        )
        owned = (content_stem(scene.lower[i]) for i in possessor(scene, reading.first))
        subject.modifiers += tuple(found for found in owned if found is not None)
    fatal = subject.head in _FATAL_NOUNS
    taken_over = phrase is not None and phrase[1] < scene.first
    if not fatal or taken_over:
        own = None if fatal else phrase
        subject.predicate = circumstances.predicate(scene, reading, signals, verb, own)
    if fatal and subject.predicate in FATES_OF_PEOPLE and subject.predicate != "dead":
        # "Searchers found nine bodies. Eight were still missing": eight people, and no bodies.
        subject.head = _PEOPLE
    elif fatal:
        subject.predicate = "dead"
    nobody = reading.kind == "count" and subject.head in _NOBODY
    if nobody and (
        subject.predicate in FATES_OF_PEOPLE or (subject.head is None and _persons(scene, reading))
    ):
        subject.head = _PEOPLE
    subject.direction = circumstances.direction(scene, reading, verb, phrase)
    subject.status = circumstances.status(scene, index, signals, verb)
    if subject.status != "former":
        subject.replaces = circumstances.replaced(scene, index)
    subject.place = circumstances.place(scene, signals)
    subject.said_by = scene.speaker
    if scene.dated and reading.kind != "date":
        subject.period = holding.period(scene, reading, near, subject.status == "former", verb)
    return subject


def _persons(scene: Scene, reading: Reading) -> bool:
    """ "214 were hurt, 36 of whom have been flown out", "of whom 36"."""
    lower = scene.lower
    return lower[reading.last + 1 : reading.last + 3] == ["of", "whom"] or (
        reading.first - 2 >= scene.first and lower[reading.first - 2 : reading.first] == ["of", "whom"]
    )


def _modifier(scene: Scene, i: int) -> str | None:
    """The stem of a word before a noun; "US soldiers" are no "us"."""
    return "us" if scene.words[i] == "US" else content_stem(scene.lower[i])


__all__ = ["Subject", "content_stem", "describe", "names_within"]
