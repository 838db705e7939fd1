"""The noun phrase that a figure measures.

"a majority of 212"                         before "of"
"the A$48 million relief package"           behind the figure
"US$48 million in emergency relief"         behind "in" or "of"
"the trade between them was worth C$56bn"   the subject of the verb
"10 employees were seized. Five have died"  what an earlier count counted
"""

from __future__ import annotations

from claimcheck.extract.reading import Reading
from claimcheck.extract.subjects.antecedents import gone_on_about, joined_to, of_whom
from claimcheck.extract.subjects.clause import before_aside, opens_clause
from claimcheck.extract.subjects.scene import REACH, Scene
from claimcheck.extract.subjects.seeking import (
    first_of_joined,
    is_adverb,
    past_average,
    past_brackets,
    told_by,
)
from claimcheck.extract.subjects.telling import HARD_BORDERS, content_stem
from claimcheck.extract.subjects.verbs import base
from claimcheck.lexicon.nouns import MASSES
from claimcheck.lexicon.verbs import DOUBLES, GROWTHS, LIGHT, RAISING, SHRINKAGES, SPENDS
from claimcheck.lexicon.words import (
    AUXILIARIES,
    CHANGES,
    DETERMINERS,
    FUNCTION_WORDS,
    LIGHT_HEADS,
    MEASURE_VERBS,
    PREPOSITIONS,
    REPORTING_VERBS,
    TAKES_UP,
)

# (first token, head token, last token)
Phrase = tuple[int, int, int]

_THEM = frozenset("them whom these those which".split())
_ARTICLES = frozenset("the a an its their his her our my".split())
_SUBJECT_BORDERS = frozenset(", and but while that which who ( )".split()) | REPORTING_VERBS
_MEASURING = frozenset("measuring totalling totaling reaching exceeding topping".split())
_STATING = frozenset(": at to by only just now (".split())
_GIVEN_AS = frozenset("given as estimated at put reckoned numbering numbered".split())
_TO_FIGURE = (
    CHANGES
    | DOUBLES
    | frozenset("brought brings bringing took takes taking came comes amounted amounts".split())
)
_OWNERS = frozenset("the its their his her all our such".split())


def thing(scene: Scene, index: int, verb: int | None, further: bool = True) -> Phrase | None:
    """The noun phrase of the reading at `index`, or None where the text gives none plainly.

    `verb` is the token of the verb that governs the reading; `further` whether to take the noun of
    another figure where this one is joined to it, which goes one step only.
    """
    reading = scene.readings[index]
    before, after = reading.first - 1, reading.last + 1
    if reading.head is not None:
        return _own_noun(scene, reading, reading.head)
    if reading.restates is not None and reading.restates < index:
        return thing(scene, reading.restates, verb, further)
    after = past_brackets(scene, index, after)
    if reading.kind == "count":
        return (
            _of_after(scene, after)
            or _of_before(scene, before)
            or _of_whom(scene, index)
            or _antecedent(scene, index)
            or _again(scene, index, verb)
            or _stated_of(scene, before)
            or _changed(scene, index, before)
            or _numbering(scene, before)
        )
    if reading.kind == "measure" and scene.lower[after : after + 1] in (["apiece"], ["each"]):
        return None  # "a load of 180MW, or 45MW apiece"
    if reading.kind == "date":
        return happening(scene, reading, verb)
    if reading.kind == "duration":
        return (
            (None if _doing(scene, after) else _attributive(scene, after))
            or _of_after(scene, after)
            or _of_before(scene, before)
            or _lasting(scene, before, verb)
            or _length_of(scene, before, verb)
            or _before(scene, _past_which(scene, before))
        )
    if (
        reading.kind == "percent"
        and verb is not None
        and verb > reading.last
        and opens_clause(scene, reading.first)
    ):
        return _attributive(scene, after) or _of_after(scene, after) or _of_counted(scene, index)
    to_state = reading.kind == "percent" and before > scene.first and scene.lower[before] in ("to", "at")
    if to_state and verb is not None and verb < before:
        # "Cut the deficit to 3% of output": a state of the deficit
        found = _before(scene, before)
        if found is not None:
            return found
    return (
        _scale(scene, reading)
        or _attributive(scene, after)
        or _of_before(scene, before)
        or _of_after(scene, after)
        or (_spent_on(scene, index, verb) if reading.kind == "money" else None)
        or _joined(scene, index, verb, further)
        or _change_of(scene, index, verb, further)
        or _before(scene, before)
        or _after(scene, after)
    )


def _scale(scene: Scene, reading: Reading) -> Phrase | None:
    """ "A moment magnitude of 6.7": the scale is part of what was read."""
    for i in range(reading.first, reading.number_first - 1):
        if scene.lower[i] == "magnitude" and scene.lower[i + 1] == "of":
            return i, i, i
    return None


def _of_counted(scene: Scene, index: int) -> Phrase | None:
    """What a share that opens a clause is of: "tagged 312 turtles and found that one in four swam back"."""
    for other in reversed(scene.readings[max(0, index - _MOST_JOINED) : index]):
        if other.first >= scene.first and other.kind == "count" and other.head is not None:
            return _own_noun(scene, other, other.head)
    return None


def _joined(scene: Scene, index: int, verb: int | None, further: bool) -> Phrase | None:
    """What a figure that this one is joined to measures: "for 849 euros in Europe and $799 in America"."""
    first = index
    while further and (other := joined_to(scene, first)) is not None and index - other < _MOST_JOINED:
        first = other
    return thing(scene, first, verb, False) if first != index else None


def _change_of(scene: Scene, index: int, verb: int | None, further: bool) -> Phrase | None:
    """What the figure before measures, of which this is the change: "rose to 1.31 million, a gain of 9%"."""
    lower = scene.lower
    change = scene.readings[index].first - 2
    if change - 1 <= scene.first or lower[change + 1] != "of" or lower[change] not in _CHANGE_NOUNS:
        return None
    at = change - 1
    while at > scene.first and lower[at] not in _ARTICLES and change - at < 4:
        at -= 1
    if lower[at] not in _ARTICLES:
        return None
    if further and lower[at - 1] == "," and index and scene.readings[index - 1].kind != "date":
        other = scene.readings[index - 1]
        if other.first >= scene.first and at - other.last <= _NEAR_CHANGE:
            return thing(scene, index - 1, verb, False)
    return at + 1, change, change


def _spent_on(scene: Scene, index: int, verb: int | None) -> Phrase | None:
    """What money is spent on: "the city will spend $20 million over two years on buses"."""
    lower, owner, reading = scene.lower, scene.owner, scene.readings[index]
    if verb is None or verb > reading.first or lower[verb] not in SPENDS:
        return None
    if verb <= reading.first - 4 and joined_to(scene, index) is None:
        return None
    for i in range(reading.last + 1, min(scene.end - 1, reading.last + 7)):
        if lower[i] in _PAYS_FOR and owner[i + 1] < 0:
            low = i + 1
            while low < scene.end and lower[low] in _ARTICLES:
                low += 1
            high = low
            while high < min(scene.end, low + 4) and scene.nounish(high) and not _verbal(scene, high):
                high += 1
            return (low, high - 1, high - 1) if high > low else None
        if not (lower[i] == "over" or owner[i] >= 0):
            return None
    return None


_MOST_JOINED = 6
_NEAR_CHANGE = 8
_LASTS = LIGHT | {"take"}
_PAYS_FOR = frozenset("on for towards toward into".split())


def _stated_of(scene: Scene, i: int) -> Phrase | None:
    """The subject of a bare count that a verb or a label states: "Headcount: 2,310", "put at 1,180"."""
    if i < scene.first:
        return None
    word = scene.lower[i]
    if word == "to" and not any(scene.lower[k] in _TO_FIGURE for k in range(max(scene.first, i - 5), i)):
        return None  # "by 61 per cent to 39"
    if word in MEASURE_VERBS or word in _STATING or word in _MEASURING:
        if word == ":" and scene.is_verb(scene.first) and scene.lower[scene.first + 1] in PREPOSITIONS:
            return None  # "Relocated to Sendibe: 3,900" says where to, and not what
        return _before(scene, i - 1 if word in _MEASURING else i)
    return None


def _numbering(scene: Scene, i: int) -> Phrase | None:
    """The mass that a bare count numbers: "a crowd given as more than 29,000", "Attendance around 30,500"."""
    last = max(scene.first, i - 4)
    while i > last and scene.lower[i] in _GIVEN_AS:
        i -= 1
    return (i, i, i) if i >= scene.first and scene.lower[i] in MASSES else None


def _changed(scene: Scene, index: int, i: int) -> Phrase | None:
    """What a bare count is a state of: "cases dropped from 880 to 310", "27 seats, up from 19"."""
    lower, readings = scene.lower, scene.readings
    if i <= scene.first or lower[i] not in ("from", "to"):
        return None
    for other in (index + 1, index - 1):
        if 0 <= other < len(readings) and readings[other].kind == "count":
            noun = readings[other].head
            near = abs(readings[other].first - readings[index].first) <= 4
            if noun is not None and near and scene.first <= noun < scene.end:
                return _own_noun(scene, readings[other], noun)
    return (
        _before(scene, i - 1) if any(lower[k] in CHANGES for k in range(max(scene.first, i - 6), i)) else None
    )


def happening(scene: Scene, reading: Reading, verb: int | None) -> Phrase | None:
    """What a date is the date of: the verb that governs it, with its subject, or the noun right before it.

    "The wing is expected to open in May" dates the opening; "the hearing on 12 May" the hearing, and so
    does "the hearing takes place on 12 May".
    """
    before, lower = reading.first - 1, scene.lower
    if before >= scene.first and lower[before] in ("the", "a", "its", "their"):
        found = _attributive(scene, reading.last + 1)
        if found is not None:
            return found
    if verb is None:
        return _before(scene, before) or _after(scene, reading.last + 1)
    subject = _subject_of(scene, verb)
    word = base(lower[verb])
    light = (
        word in LIGHT
        or lower[verb + 1 : verb + 2] == ["place"]
        or (lower[verb] in RAISING and lower[verb + 1 : verb + 2] != ["to"])
    )
    if light and subject is not None:
        return subject
    low, high = (subject[0], subject[2]) if subject is not None else (verb, verb)
    return low, verb, high


def _subject_of(scene: Scene, verb: int) -> Phrase | None:
    """The noun phrase before a verb: its subject, or what befalls it in the passive."""
    return _before(scene, verb - 1) if verb > scene.first else None


def _doing(scene: Scene, after: int) -> bool:
    """ "Spent several years researching"; not "a two-year training"."""
    lower = scene.lower
    return after < scene.end and lower[after].endswith("ing") and lower[after - 1].endswith("s")


def _lasting(scene: Scene, i: int, verb: int | None) -> Phrase | None:
    """What lasted: "the walkout lasted nine days", "the bridge stood for 63 years"."""
    if verb is None or verb > i or i - verb > 2 or base(scene.lower[verb]) not in _LASTS:
        return None
    return _subject_of(scene, verb)


def _past_which(scene: Scene, i: int) -> int:
    """Before "the past" of "grew 25% over the past 10 years"."""
    while i > scene.first and (scene.lower[i] in _WHICH or scene.lower[i] in _ARTICLES):
        i -= 1
    return i


def _length_of(scene: Scene, i: int, verb: int | None) -> Phrase | None:
    """What lasts a length of time: the nearest word before it, "to prison for 15 years"."""
    for at in range(i, max(scene.first, i - 4) - 1, -1):
        if scene.owner[at] < 0 and scene.stem_at(at) is not None and scene.lower[at] not in _WHICH:
            if verb is not None and verb < at and scene.words[at][0].isupper():
                return verb, verb, verb  # "suspended flights to Norway for three weeks"
            return at, at, at
    return None


_WHICH = frozenset("first next last past previous coming following extra another further".split())


def _own_noun(scene: Scene, reading: Reading, head: int) -> Phrase:
    """The noun of a count or rank with what stands between: "10 of its local employees"."""
    if head < reading.number_first:
        return head, head, head
    low = head
    while low - 1 > reading.number_last and head - low < 5 and content_stem(scene.lower[low - 1]) is not None:
        if scene.lower[low - 1].endswith("est") and reading.kind == "ordinal":
            break
        low -= 1
    return low, head, _complement(scene, head)


def _complement(scene: Scene, head: int) -> int:
    """The last token of what the noun is of: "producer of barley"; the noun itself where it is of nothing."""
    i = head + 1
    if i >= scene.end or scene.lower[i] != "of":
        return head
    i += 1
    if i < scene.end and scene.lower[i] in _OWNERS:
        i += 1
    start = i
    while i < min(scene.end, start + 3) and scene.nounish(i) and not _verbal(scene, i):
        i += 1
    return i - 1 if i > start else head


def _of_whom(scene: Scene, index: int) -> Phrase | None:
    """ "The 23 tourists, of whom 14 are Indian", "its fighters, of whom 2,400 will be absorbed"."""
    reading = scene.readings[index]
    noun = of_whom(scene, reading.first, reading.last)
    if noun is None:
        return None
    for back in range(index - 1, -1, -1):
        other = scene.readings[back]
        if other.first < scene.first or noun - other.last > 4:
            break
        if other.kind == "count" and other.last <= noun:
            if _no_larger(reading, other):
                reading.whole = back
            return None if other.head is None else _own_noun(scene, other, other.head)
    return (noun, noun, noun) if scene.nounish(noun) else None


def _again(scene: Scene, index: int, verb: int | None) -> Phrase | None:
    """The noun of an earlier count that is not said again: "drew 640 visitors. In May it drew 512"."""
    back = gone_on_about(scene, index, verb)
    if back is None:
        return None
    other = scene.readings[back]
    return None if other.head is None else _own_noun(scene, other, other.head)


def _antecedent(scene: Scene, index: int) -> Phrase | None:
    """The noun of an earlier count that a bare one takes up: "10 employees were seized. Five have died."."""
    reading = scene.readings[index]
    if reading.whole is None and not _stands_alone(scene, reading):
        return None
    if reading.whole is not None:
        whole = scene.readings[reading.whole]
        if whole.head is not None:
            return _own_noun(scene, whole, whole.head)
    place = scene.tokens.sentence_number(reading.first)
    reach = scene.tokens.sentences[max(0, place - 2)][0]
    for back in range(index - 1, -1, -1):
        other = scene.readings[back]
        if other.first >= reading.first or other.kind != "count" or other.head is None:
            continue
        if other.first < reach:
            return None
        if reading.whole is None and _no_larger(reading, other):
            reading.whole = back
        return _own_noun(scene, other, other.head)
    return None


def _stands_alone(scene: Scene, reading: Reading) -> bool:
    """Whether a count without a noun goes on about something counted before: "Five have", "900 of them"."""
    last = reading.last
    following = scene.lower[last + 1] if last + 1 < len(scene.lower) else ""
    if following == "of":
        return last + 2 < len(scene.lower) and scene.lower[last + 2] in _THEM
    if scene.lower[scene.first] == "of" and scene.lower[reading.first - 1] == ",":
        return True  # "Of the 1,200 pupils who sat the test, 700 passed"
    if reading.first > scene.first and scene.lower[reading.first - 1] in _WITHIN:
        return False  # "a camp intended for 2,500 was sheltering 6,000"
    return following in AUXILIARIES or following in TAKES_UP


_WITHIN = frozenset("for to with from by of at into".split())


def _no_larger(part: Reading, whole: Reading) -> bool:
    if part.stated is None or whole.stated is None:
        return False
    return (
        part.stated.low is not None and whole.stated.high is not None and part.stated.low <= whole.stated.high
    )


def _attributive(scene: Scene, i: int) -> Phrase | None:
    """ "the A$48 million relief package": the noun phrase the figure stands before."""
    low = i
    determined = i > scene.first and _determined(scene, i)
    if i < scene.end and scene.lower[i] == "-":
        i = low = i + 1
    if determined and i < scene.end and scene.lower[i] in _CHANGE_NOUNS:
        return low, i, i  # "a 16 per cent increase"
    while i < scene.end and i < low + 5 and scene.nounish(i) and not _verbal(scene, i):
        i += 1
        if i + 1 < scene.end and scene.lower[i] == "-" and scene.nounish(i + 1):
            i += 1
    return (low, i - 1, i - 1) if i > low else None


_CHANGE_NOUNS = GROWTHS | SHRINKAGES | frozenset(("advance", "loss"))


def _determined(scene: Scene, i: int) -> bool:
    """Whether the figure before token `i` has an article: "a 16 per cent"."""
    at = scene.owner[i - 1]
    before = scene.readings[at].first - 1 if at >= 0 else scene.first - 1
    if before > scene.first and scene.lower[before] == "near":
        before -= 1
    return before >= scene.first and scene.lower[before] in DETERMINERS


def _verbal(scene: Scene, i: int) -> bool:
    """Whether a word after a figure is a past form that starts the predicate: "1,180 homes flooded"."""
    word = scene.lower[i]
    if not word.endswith(("ed", "ing")) or len(word) < 5:
        return False
    following = scene.lower[i + 1] if i + 1 < scene.end else "."
    return not following[0].isalpha() or following in FUNCTION_WORDS


def _of_before(scene: Scene, i: int) -> Phrase | None:
    """ "a majority of 212", "an order backlog of NOK 9.6 billion"."""
    if i <= scene.first or scene.lower[i] != "of":
        return None
    head = i - 1
    if scene.lower[head] in LIGHT_HEADS:
        return None
    # "At a cost of £33 million", "a record of 43.9C": what is a verb elsewhere is none behind an article.
    if not scene.nounish(head) and not (scene.lower[head] in _MEASURES and _has_article(scene, head)):
        return None
    low = head
    while low > scene.first and head - low < 4 and scene.nounish(low - 1):
        low -= 1
    return low, head, head


_MEASURES = frozenset("cost costs record peak worth gross net loss yield".split())


# "412 pence in cash", "$2 million in total": how, and not for what.
_MANNERS = frozenset(
    "cash advance total all full stages instalments installments kind turn part return".split()
)


def _has_article(scene: Scene, head: int) -> bool:
    at = head - 1
    while at > scene.first and head - at < 4 and scene.nounish(at):
        at -= 1
    return at >= scene.first and scene.owner[at] < 0 and scene.lower[at] in _ARTICLES


def _of_after(scene: Scene, i: int) -> Phrase | None:
    """ "$47-billion worth of goods", "US$48 million in emergency relief", "15 per cent of buildings"."""
    if i < scene.end and scene.lower[i] == "worth":
        i += 1
    if i + 1 >= scene.end or scene.lower[i] not in ("of", "in"):
        return None
    within = scene.lower[i] == "in"
    i += 1
    while i < scene.end and scene.lower[i] in _OWNERS:
        if within:
            return None
        i += 1
    if i < scene.end and scene.owner[i] >= 0:
        i += 1
    low = i
    if within and (low >= scene.end or scene.words[low][0].isupper() or scene.lower[low] in _MANNERS):
        return None
    while i < scene.end and i < low + 4 and scene.nounish(i) and not _verbal(scene, i):
        i += 1
        if i + 1 < scene.end and scene.lower[i] == "-" and scene.nounish(i + 1):
            i += 1
    return (low, i - 1, i - 1) if i > low else None


def _before(scene: Scene, i: int, further: bool = True) -> Phrase | None:
    """The subject of the verb before a figure: "the trade between them was worth C$56 billion"."""
    lower = scene.lower
    i = first_of_joined(scene, _main_clause(scene, i))
    if _pronoun(scene, i):
        return _subject_before(scene)
    stop = max(scene.first, i - REACH)
    i = past_average(scene, i)
    while i >= stop and not (scene.nounish(i) and not is_adverb(scene, i)):
        if lower[i] == ")":
            i = _opening(lower, i, stop)
        elif lower[i] == "," and i + 1 < scene.end and (lower[i + 1] in AUXILIARIES or scene.is_verb(i + 1)):
            i = before_aside(scene, i)
        i -= 1
    if i < stop:
        return None
    told = told_by(scene, i) if further else None
    if told is not None:
        return _before(scene, told, False)
    high = border = i
    while border - 1 >= stop and scene.owner[border - 1] < 0:
        word = lower[border - 1]
        if scene.is_verb(border - 1):
            break
        if word == "and" and "between" in lower[max(stop, border - 6) : border - 1]:
            border -= 1
            continue
        if word in _SUBJECT_BORDERS or word in HARD_BORDERS or word in MEASURE_VERBS:
            break
        border -= 1
        # "At the end of the quarter the order backlog was": a noun, then an article, opens a phrase.
        if word in _ARTICLES and border - 1 >= stop and scene.nounish(border - 1):
            break
    related = _before_relative(scene, border, high)
    if related is not None:
        return related
    head = _first_head(scene, border, high)
    low = head
    while low - 1 >= border and head - low < 4 and scene.nounish(low - 1):
        low -= 1
    # "Two-way goods trade" and not "way goods trade".
    while low - 2 >= border and lower[low - 1] == "-" and scene.words[low - 2][0].isalpha():
        low -= 2
    return low, head, high


def _before_relative(scene: Scene, border: int, high: int) -> Phrase | None:
    """ "Children who got two shots were less likely": what is said is said of the children."""
    lower = scene.lower
    verb = border - 1
    while verb > scene.first and scene.owner[verb] >= 0:
        verb -= 1
    following = lower[high + 1] if high + 1 < scene.end else ""
    if not scene.is_verb(verb) or not (following in AUXILIARIES or scene.is_verb(high + 1)):
        return None
    for at in range(verb - 1, max(scene.first, verb - 3), -1):
        if lower[at] in ("who", "which", "that") and scene.nounish(at - 1):
            low = at - 1
            while low > scene.first and at - low < 4 and scene.nounish(low - 1):
                low -= 1
            return low, at - 1, at - 1
        if lower[at] not in AUXILIARIES:
            return None
    return None


def _pronoun(scene: Scene, i: int) -> bool:
    """Whether the subject of the verb at or before token `i` is a pronoun: "for a teacher it averages"."""
    lower = scene.lower
    last = max(scene.first, i - REACH)
    while i >= last and not scene.nounish(i):
        if lower[i] in _SUBJECT_PRONOUNS:
            following = lower[i + 1] if i + 1 < scene.end else ""
            return following in AUXILIARIES or following in MEASURE_VERBS or scene.is_verb(i + 1)
        i -= 1
    return False


def _subject_before(scene: Scene) -> Phrase | None:
    """The subject of the sentence before, which a pronoun takes up: "The bridge was ... It will cost"."""
    tokens, first = scene.tokens, scene.first
    if first == 0:
        return None
    low, end = tokens.sentence(first - 1)
    if low < end and tokens.lower[low] in _ARTICLES:
        low += 1
    i = low
    while i < min(end, low + 5) and tokens.words[i][0].isalpha() and _plain_noun(tokens.lower[i]):
        i += 1
    # What follows has to be the verb, or the phrase was none: "The bridge was", "Growers sold".
    verb = i < end and (tokens.lower[i] in AUXILIARIES or tokens.lower[i] in MEASURE_VERBS)
    return (low, i - 1, i - 1) if i > low and verb else None


def _plain_noun(lower: str) -> bool:
    return not (lower in FUNCTION_WORDS or lower in MEASURE_VERBS or lower in REPORTING_VERBS)


_SUBJECT_PRONOUNS = frozenset("it they he she we you i".split())


def _main_clause(scene: Scene, i: int) -> int:
    """Where to look for the subject of "trade has grown twelvefold, topping $56 billion": before "has"."""
    lower = scene.lower
    for opens in (i + 1, i):
        if scene.first < opens < len(lower) and lower[opens].endswith("ing"):
            break
    else:
        return i
    if lower[opens - 1] != ",":
        return i
    for at in range(max(scene.first, opens - REACH), opens):
        if lower[at] in AUXILIARIES or lower[at] in MEASURE_VERBS:
            return at - 1 if at > scene.first else i
    return i


def _opening(lower: list[str], i: int, stop: int) -> int:
    """The bracket that the one at `i` closes: "Operating profit (EBIT) came to"."""
    j = i
    while j > stop and lower[j] != "(":
        j -= 1
    return j if lower[j] == "(" else i


def _first_head(scene: Scene, low: int, high: int) -> int:
    """The noun before the first preposition of a phrase; past "of" when that noun is a light one."""
    head, i = high, low
    while i <= high:
        if scene.lower[i] in PREPOSITIONS and i > low and scene.nounish(i - 1):
            head = i - 1
            if scene.lower[head] not in LIGHT_HEADS:
                return head
            low = i + 1
            head = high
        i += 1
    return head


_NOT_ABOUT = frozenset("with by from at between among until after before than".split())


def _after(scene: Scene, i: int) -> Phrase | None:
    stop = min(scene.end, i + 6)
    while i < stop and not scene.nounish(i):
        if scene.lower[i] in _NOT_ABOUT or (scene.lower[i] == "to" and not scene.is_verb(i + 1)):
            return None  # "3,000 barrels were recovered with skimmers", "$11m from the US and the UK"
        i += 1
    return (i, i, i) if i < stop else None
