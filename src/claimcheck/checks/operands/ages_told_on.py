"""Ages told in another sentence than the birth or founding: "born in 1951 ... He died on Sunday. He was 73."

The sentence with the age goes on about the same person or thing by a pronoun, "the 34-year-old", "its 140th
anniversary" or "at 61", and there is one birth at hand. An age at a time that is told ("was 24 when she
joined in 1988") is as good as a year of birth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from claimcheck.checks.arithmetic import stated
from claimcheck.checks.article import Article
from claimcheck.checks.operands.births import BORN
from claimcheck.checks.operands.foundings import FOUNDED
from claimcheck.checks.operands.nearby import Sentence, Telling, tellings
from claimcheck.checks.operands.timespan import Days, days_of
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

_BIRTH = Pattern(BORN.replace("<birth:T>", "(?P<birth>T)"))
_FOUNDING = Pattern(
    rf"{FOUNDED}[^|A-Z]{{0,60}}?\b(?:in|on|since) (?P<birth>T)"
    r"|\b(?:dates?|dated|dating) (?:back )?(?:from|to) (?P<dates>T)"
    r"|\b(?:has|have) been [a-z]+ing [^|A-Z]{0,40}?\bsince (?P<kept>T)"
    r"|\b(?:established|founded|formed|built|opened|est\.),? (?P<also>T)"
)
_LIFE = Pattern(r"\((?P<birth>T)\)")
# "was 24 when she joined the crew in 1988"; "at 19 he won his first title in 2004"
_THEN = (
    Pattern(
        r"\b(?:was|were|aged|at) (?:only |just )?(?P<age>[DN]),? when (?:he|she"
        r"|they) [^A-Z,;]{1,60} in (?P<birth>T)"
    ),
    Pattern(r"\b(?:in|on) (?P<birth>T),? (?:at the |at |at the age of )?(?P<age>D)(?=[,.;]|$| and\b)"),
    # "was elected at 29 in 1990"
    Pattern(r"\b(?:at|aged) (?:the )?(?P<age>[DN]),? in (?P<birth>T)"),
)
_OF_A_PERSON = (
    # "He was 73."; "She is 61 and still ..."; "I'm 63," she said
    Pattern(
        r"(?:^ ?|, |; |\band |\bwho |[\"“] ?)(?:he|she|who|i|the [a-z]+) ?(?P<when>was|is|turns?|turned"
        r"|am|['’]m) "
        r"(?:now |only |just )?(?P<age>[DN])(?=[.,;\"”]|$| and\b| years| when)"
    ),
    # "At 61, she still goes out"; "Now 39, he coaches"; "At the age of 81 she has published"
    Pattern(
        r"^ ?(?P<when>at|at the|at age|at the age of|now|now aged|aged|today aged) (?P<age>[DN])(?:,"
        r"| (?=(?:he|she) )) ?"
        r"(?=[^A-Z])"
    ),
    Pattern(
        r"^ ?(?P<when>at) (?:the )?(?P<age>D) (?=[^A-Z,]{3,40}(?:has|is|still|can|runs|lives|says"
        r"|works)\b)"
    ),
    # "He is stepping down at 62"
    Pattern(
        r"\b(?:is|has) (?P<when>retiring|stepping down|stepped down|retired|leaving|returning|bowing out"
        r"|hanging up[a-z ]{3,20})"
        r" (?:[a-z]+ )?(?:at |aged )(?P<age>[DN])(?=[.,;]|$)"
    ),
    # "The 34-year-old had never before got past"
    Pattern(
        r"(?P<when>^ ?the|\bthe) (?P<age>D)(?=(?: [a-z]+)? (?:had|has|is|was|said|says|will|told"
        r"|won|beat|took"
        r"|also|now|who|and|from|comes?|came|joins?|joined|plays?|played|scored|lives?|works?"
        r"|ha[sd] been)\b)"
    ),
    # "She died in Rouen in her sleep, aged 94"; "died at the age of 94"
    Pattern(
        r"\b(?P<when>died|dies|dead|death|passed away)\b[^|]{0,60}?,? (?:at the |at "
        r"|aged )?(?P<age>[DN])(?=[.,;)]|$)"
    ),
    # "Lakshmi Rao, 64, has run ..."
    Pattern(
        r"^ ?(?:[\w.'’-]+ ){1,4}?[\w'’-]+(?:,| \()(?: aged)? ?(?P<age>[DN])[,)] "
        r"(?P<when>has|is|who|had|runs|says|said|lives|works)\b"
    ),
)
# Their places in that list.
_WAS, _AT, _AT_THE_AGE, _DYING = 0, 1, 2, 5
_DIED_AT = Pattern(r"\bdied\b[^|]{0,60}? (?:at|aged|at the) (?P<age>[DN])(?=[.,;)]|$)")
# "At 33 he was the youngest yet": an age of then.
_WAS_THEN = Pattern(
    r"\b(?:was|were|became|had|won|joined|left|took|moved|made|started|began|went|got|wrote|led|married)\b"
)
_OF_A_THING = Pattern(
    r"\b(?P<whose>its|his|her|their|the) (?P<age>O)(?P<what> (?:anniversary|birthday|year|jubilee))?"
    r"(?! of (?!the (?:house|firm|company|club|paper|school|business|church|brand)\b))(?! (?:in|as|at"
    r"|since|under)\b(?! T))\b"
)
_DAY = Pattern(r"\b(?:anniversary|birthday|jubilee)\b")
_ITS_YEARS = Pattern(
    r"\b(?:its|their) (?P<age>D)(?=[.,;]| (?:T|on T|with|of existence|of business"
    r"|in business)\b|$)"
)
# "celebrates 70 years of singing"; "that makes it 300 years old"
_KEEPS_YEARS = Pattern(
    r"\b(?:celebrat\w+|mark\w*|toast\w*) (?:its |their )?(?P<age>D) (?:of|in|since|on the|as)\b"
    r"|(?:^ ?|, )(?:that|this|which) makes (?:it|them|her|him) (?:now )?(?P<makes>D)(?=[.,;]|$| (?:and|T)\b)"
)
_IN_ITS_YEARS = Pattern(
    r"\b(?:in|throughout|over|during|for) (?:all )?(?:its|her|his|their|the whole of its) (?P<age>D)(?:-| )"
    r"(?:[a-z]+ )?(?:history|existence|life|past|story)\b"
)
_KEEPS = Pattern(
    r"\b(?:celebrat\w+|mark\w*|turn\w*|observ\w+|kept|keeps?|holds?|reach\w*|this year|honou?r\w*"
    r"|commemorat\w*|toast\w*|for (?:the|its|their))\b"
)
_OTHER_TIME = Pattern(
    r"\b(?:when|while|before|after|until|since|ago|then|later|next|would|could|if|already|ahead"
    r"|by the time)\b"
)
_KIN = Pattern(
    r"\b(?:son|sons|daughters?|wife|husband|brothers?|sisters?|mother|father|parents|child|children"
    r"|grand\w+|uncle"
    r"|aunt|cousin|nephew|niece|partner|widow|widower|colleague|rival|friend|predecessor|successor)\b"
)
_DIED = Pattern(r"\b(?:died|dies|dead|death|passed away|obituary|mourn\w*|late|killed|buried|funeral)\b")
_LONGEST_LIFE = 115
_SHORTEST_LIFE = 15


class Aged(NamedTuple):
    """An age, the birth or founding it is counted from, and the days between which it was reached."""

    now: Sentence
    age: Claim
    birth: Claim
    born: Days
    then: Days
    thing: bool


def told_on(article: Article) -> Iterator[Aged]:
    """Ages of whom or what another sentence said when it began."""
    published = article.source.published
    for telling in tellings(article, "D", "N", "O"):
        sentences = (*telling.before[-2:], telling.now)
        yield from _person(telling, sentences, published)
        yield from _thing(telling, sentences, published)
    for telling in tellings(article, "born"):
        yield from _told_before_birth(telling, published)


def _person(telling: Telling, sentences: tuple[Sentence, ...], published: date | None) -> Iterator[Aged]:
    now = telling.now
    for pattern in _OF_A_PERSON:
        for match in pattern.finditer(now.text):
            age = now.claim_at(match.start("age"))
            if not _is_age(age, now) or _KIN.search(now.text):
                continue
            dead = _DIED.search(" ".join(each.text for each in sentences)) is not None
            birth = _born(telling.before[-2:]) or _born((now,), then_only=True)
            dead = dead or (birth is not None and birth[2] is not None)
            if match["when"] == "was" and not dead:
                continue
            if match["when"].startswith("at") and _WAS_THEN.search(now.text[match.end() : match.end() + 40]):
                continue
            # "The 34-year-old" is 34 now, whatever is told of her; "was 75 when his heart gave out" is
            # told of a death.
            after = 0 if match["when"].strip() == "the" or (birth is not None and birth[2]) else 30
            if _OTHER_TIME.search(now.text[max(0, match.start() - 30) : match.end() + after]):
                continue
            if birth is None or any(
                then.start("age") == match.start("age") for form in _THEN for then in form.finditer(now.text)
            ):
                # "In 1996 at the age of 20" is an age of then.
                continue
            claim, born, died = birth
            if _other_sex(telling.before[-2:], now):
                continue
            dates = [each for each in now.claims if each.kind == "date"]
            then = died if died is not None else _day(published)
            if died is None and any(not _recent(each, published) for each in dates if each is not claim):
                continue
            if then is not None:
                yield Aged(now, age, claim, born, then, thing=False)


def _other_sex(before: tuple[Sentence, ...], now: Sentence) -> bool:
    """Whether "he" is somebody else than the "she" who was born."""
    told = set(re.findall(r"\b(?:he|she)\b", " ".join(sentence.text for sentence in before)))
    goes_on = set(re.findall(r"\b(?:he|she)\b", now.text))
    return bool(told and goes_on and told.isdisjoint(goes_on))


def _told_before_birth(telling: Telling, published: date | None) -> Iterator[Aged]:
    """ "Lakshmi Rao, 64, has run the stall ... She was born in 1960"."""
    match = re.match(r" ?(?:he|she) was born\b", telling.now.text)
    found = _BIRTH.search(telling.now.text)
    then = _day(published)
    if match is None or found is None or then is None:
        return
    claim = telling.now.claim_at(found.start("birth"))
    born = days_of(claim)
    if born is None or born.inferred or born.granularity == "range":
        return
    for sentence in reversed(telling.before[-2:]):
        if _KIN.search(sentence.text):
            return
        was = _OF_A_PERSON[_WAS].search(sentence.text)
        if (
            was is not None
            and was["when"] == "was"
            and _is_age(sentence.claim_at(was.start("age")), sentence)
        ):
            if _DIED.search(telling.words):
                yield Aged(sentence, sentence.claim_at(was.start("age")), claim, born, then, thing=False)
            return
        if _DIED.search(sentence.text):
            yield from _died_before_birth(sentence, claim, born, published)
            return
        aged = _OF_A_PERSON[-1].search(sentence.text) or _OF_A_PERSON[_AT_THE_AGE].search(sentence.text)
        if aged is None and "died" not in sentence.text:
            aged = _OF_A_PERSON[_AT].search(sentence.text)
        if aged is not None and _is_age(sentence.claim_at(aged.start("age")), sentence):
            yield Aged(sentence, sentence.claim_at(aged.start("age")), claim, born, then, thing=False)
            return


def _died_before_birth(
    sentence: Sentence, birth: Claim, born: Days, published: date | None
) -> Iterator[Aged]:
    """ "The actor died in Pune on Sunday at 87. He was born in Lahore in 1938"."""
    dates = [claim for claim in sentence.claims if claim.kind == "date"]
    then = _day(published)
    if then is None or any(not _recent(claim, published) for claim in dates):
        return
    match = _OF_A_PERSON[_DYING].search(sentence.text) or _DIED_AT.search(sentence.text)
    if match is not None and _is_age(sentence.claim_at(match.start("age")), sentence):
        yield Aged(sentence, sentence.claim_at(match.start("age")), birth, born, then, thing=False)


def _thing(telling: Telling, sentences: tuple[Sentence, ...], published: date | None) -> Iterator[Aged]:
    now = telling.now
    then = _day(published)
    for pattern in (_OF_A_THING, _ITS_YEARS, _KEEPS_YEARS, _IN_ITS_YEARS):
        for match in pattern.finditer(now.text):
            age = now.claim_at(match.start("age" if match["age"] else "makes"))
            if pattern is _ITS_YEARS and not _KEEPS.search(now.text):
                continue
            told_day = pattern is not _OF_A_THING or match["what"] or _DAY.search(age.text.lower())
            if not told_day or (pattern is _OF_A_THING and not _KEEPS.search(now.text)):
                continue
            dates = [each for each in now.claims if each.kind == "date"]
            if _OTHER_TIME.search(now.text[: match.end()]):
                continue
            began = _began(sentences, now, match.start())
            if began is None or then is None:
                continue
            claim, born, person = began
            if any(not _this_year(each, published) for each in dates if each is not claim):
                continue
            yield Aged(now, age, claim, born, then, thing=not person)


def _born(
    sentences: tuple[Sentence, ...], *, then_only: bool = False
) -> tuple[Claim, Days, Days | None] | None:
    """The one birth in these sentences, or that of an age at a told time; and the death, if told."""
    found: list[tuple[Claim, Days, Days | None]] = []
    for sentence in sentences:
        text = sentence.text
        if _KIN.search(text) and not _LIFE.search(text):
            return None
        for match in () if then_only else _BIRTH.finditer(text):
            claim = sentence.claim_at(match.start("birth"))
            days = days_of(claim)
            if days is not None and not days.inferred and days.granularity != "range":
                found.append((claim, days, None))
        for match in _LIFE.finditer(text):
            claim = sentence.claim_at(match.start("birth"))
            days = days_of(claim)
            if days is None or days.granularity != "range":
                continue
            if _SHORTEST_LIFE < days.last.year - days.first.year <= _LONGEST_LIFE:
                born = Days(days.first, date(days.first.year, 12, 31), "year", False)
                found.append((claim, born, Days(date(days.last.year, 1, 1), days.last, "year", False)))
        for pattern in _THEN:
            for match in pattern.finditer(text):
                claim, age = sentence.claim_at(match.start("birth")), sentence.claim_at(match.start("age"))
                days, years = days_of(claim), stated(age)
                if age.kind == "duration" and not _is_age(age, sentence):
                    continue
                if (
                    days is None
                    or days.inferred
                    or days.granularity != "year"
                    or not years
                    or years > _LONGEST_LIFE
                ):
                    continue
                year = days.first.year - int(years)
                found.append((claim, Days(date(year - 1, 1, 1), date(year, 12, 31), "year", False), None))
    return found[0] if len(found) == 1 else None


def _began(sentences: tuple[Sentence, ...], now: Sentence, upto: int) -> tuple[Claim, Days, bool] | None:
    """The one founding, or birth, in these sentences; in the last of them only up to this place."""
    found: list[tuple[Claim, Days, bool]] = []
    for sentence in sentences:
        text = sentence.text[:upto] if sentence is now else sentence.text
        for pattern, person in ((_BIRTH, True), (_FOUNDING, False)):
            for match in pattern.finditer(text):
                name = next(name for name, letter in match.groupdict().items() if letter)
                at = match.start(name)
                claim = sentence.claim_at(at)
                days = days_of(claim)
                if days is not None and not days.inferred and days.granularity in ("year", "month", "day"):
                    found.append((claim, days, person))
    return found[0] if len(found) == 1 else None


def _is_age(claim: Claim, sentence: Sentence) -> bool:
    figure = stated(claim)
    if figure is None or not 10 <= figure <= _LONGEST_LIFE or claim.hedge is not None:
        return False
    if claim.kind == "duration":
        told = sentence.quote(claim)
        return told.isdecimal() or re.search(r"\bold\b|\bage", told) is not None
    return claim.kind == "count" and sentence.quote(claim).isdecimal()


def _day(published: date | None) -> Days | None:
    return None if published is None else Days(published, published, "day", False)


def _this_year(claim: Claim, published: date | None) -> bool:
    """Whether a date lies in the year of publication: "its 103rd birthday this August"."""
    days = days_of(claim)
    return days is not None and published is not None and days.first.year == published.year == days.last.year


def _recent(claim: Claim, published: date | None) -> bool:
    """Whether a date is of about now: "on Sunday", "this year", "last week"."""
    days = days_of(claim)
    if days is None or published is None:
        return False
    return abs((published - days.last).days) <= 31 or (days.first <= published <= days.last)
