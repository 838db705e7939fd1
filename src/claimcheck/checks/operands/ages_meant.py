"""Ages, anywhere in an article, of the one person whose birth or age at a told time it gives.

"The tenor has died. He was born in Modena in 1938 ... Ferrante, who was 76, had been ill"; "won his first
race in 2009, when he was 14 ... The 30-year-old wants to grow apples". However far apart they stand, three
things together say whose age it is: the article gives one birth and speaks of no kin beside either; the age
is said of "he", "she", "the 30-year-old" or somebody just named; and it is one slip of the keys from the
right one, which no age in the article is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from claimcheck.checks.arithmetic import stated
from claimcheck.checks.article import Article
from claimcheck.checks.operands.ages_told_on import Aged
from claimcheck.checks.operands.misprints import misprinted
from claimcheck.checks.operands.nearby import Sentence, tellings
from claimcheck.checks.operands.timespan import Days, days_of
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

_BORN = Pattern(r"\bborn\b[^|T]{0,60}?\b(?:in|on) (?P<birth>T)|\bborn,? (?P<also>T)")
# "In 2009, when he was 14"; "in 1987. She was 22 then"
_THEN = Pattern(
    r"\b(?:in|on) (?P<when>T),? when (?:he|she) was (?:only |just )?(?P<then>[ND])(?=[.,;]|$| and\b)"
    # "in 1996 at the age of 20"; "in 1959 as a boy of nine"
    r"|\b(?:in|on) (?P<when3>T),? (?:at the |at |aged |as an? (?:[a-z]+ )?(?:boy|girl|child|lad"
    r"|teenager) of )(?P<then3>[ND])"
    r"|\b(?:he|she) was (?:only |just )?(?P<then2>[ND]) (?:then|at the time)\b"
)
_AGED = (
    # "Ferrante, who was 76, had been ill"; "he was 82 and is survived by"; "she is 33"
    Pattern(
        r"\b(?:who|he|she) (?P<said>is|was) (?:now |only |just |still )?(?P<age>[ND])(?=[,.;]|$"
        r"| and\b| when (?:he|she) died)"
    ),
    # "At 33 she is the youngest person to hold the post"
    Pattern(
        r"(?:^ ?|[\"\u201c])at (?:the age of )?(?P<age>[ND]),? (?P<said>he|she|i) (?:is|has|remains"
        r"|still|can|feels?|says)\b"
    ),
    # "Terpstra is 65 now"; "says Holm, 65"
    Pattern(r"\b(?P<said>[a-z\u00c0-\u024f'-]+) is (?:now (?P<age>[ND])|(?P<age2>[ND]) now)\b"),
    Pattern(r"\b(?:says?|said|adds|laughs|recalls) (?:[\w'-]+ )?(?P<said>[\w'-]+), (?P<age>[ND])(?=[,.]|$)"),
    # "The 30-year-old wants to grow apples"
    Pattern(
        r"(?P<said>^ ?the|, the|\bthe) (?P<age>D)(?= (?:[a-z]+s\b|[a-z]+ed\b|is\b|has\b|will\b"
        r"|said\b|plans\b|now\b))"
    ),
)
_KIN = Pattern(
    r"\b(?:(?<!the )(?<!an only )son|sons|(?<!the )daughter|wife|husband|brother|sister|mother"
    r"|father|parents|grand\w+|uncle|aunt|cousin|nephew"
    r"|niece|partner|widow|widower|predecessor|successor|rival|colleague)\b"
)
_DIED = Pattern(r"\b(?:died|dies|dead|death|passed away|obituary|mourn\w*|killed)\b")
_HAS_DIED = Pattern(r"\b(?:has|have) (?:died|passed away)\b")
_OTHER_TIME = Pattern(
    r"\b(?:when (?!(?:he|she) died)|while|until|ago|then|later|by the time|at the time|turned"
    r"|will be|would)\b"
)
_A_MONTH = timedelta(days=40)
_YOUNGEST, _OLDEST = 8, 110


def meant_ages(article: Article, seen: frozenset[str]) -> Iterator[Aged]:
    """Ages that the article's one birth gives otherwise by a slip; those `seen` elsewhere are left alone."""
    published = article.source.published
    if published is None:
        return
    births: dict[tuple[int, int], tuple[Claim, Days, bool]] = {}
    ages: list[tuple[Sentence, Claim, str]] = []
    for telling in tellings(article):
        births.update(_births(telling.now, telling.before))
        for pattern in _AGED:
            for match in pattern.finditer(telling.now.text):
                age = telling.now.claim_at(match.start("age" if match["age"] else "age2"))
                around = telling.now.text[max(0, match.start() - 30) : match.end() + 20]
                kin = telling.before and _KIN.search(telling.before[-1].text)
                if kin and match["said"].strip(" ,") == "the":
                    # "Her brother said he was proud. The 39-year-old ..."
                    continue
                if _is_age(age, telling.now) and not _OTHER_TIME.search(around) and not _KIN.search(around):
                    ages.append((telling.now, age, match["said"].strip(" ,")))
    yield from _at_told_times(article, seen)
    if len(births) != 1 or not ages:
        return
    ((claim, born, _),) = births.values()
    then = Days(published, published, "day", inferred=False)
    whole = " ".join(block.outline for block in article.runs())
    if any(_fits(age, born, published) for _, age, _ in ages):
        return
    for now, age, said in ages:
        # "He was 82": at his death, or in a story of long ago.
        if said == "was" and not (
            _HAS_DIED.search(whole) or (_DIED.search(whole) and _recently(article, published))
        ):
            continue
        if age.id not in seen and age.start > claim.start and _slipped(age, born, published):
            yield Aged(now, age, claim, born, then, False)
            return


def _births(
    now: Sentence, before: tuple[Sentence, ...]
) -> Iterator[tuple[tuple[int, int], tuple[Claim, Days, bool]]]:
    """The births of a sentence, by their years; an age at a told time gives two years at most."""
    for match in _BORN.finditer(now.text):
        claim = now.claim_at(match.start("birth" if match["birth"] else "also"))
        days = days_of(claim)
        if (
            days is not None
            and not days.inferred
            and days.granularity != "range"
            and not _KIN.search(now.text)
        ):
            yield (days.first.year, days.last.year), (claim, days, False)
    for match in _THEN.finditer(now.text):
        age = now.claim_at(match.start(next(name for name in ("then", "then2", "then3") if match[name])))
        if match["when"] or match["when3"]:
            when = now.claim_at(match.start("when" if match["when"] else "when3"))
        else:
            dates = [
                each for sentence in (*before[-1:], now) for each in sentence.claims if each.kind == "date"
            ]
            if len(dates) != 1:
                continue
            (when,) = dates
        days, years = days_of(when), stated(age)
        if days is None or days.inferred or not years or not _YOUNGEST <= years <= _OLDEST:
            continue
        first, last = days.first.year - int(years) - 1, days.last.year - int(years)
        yield (first, last), (when, Days(date(first, 1, 1), date(last, 12, 31), "year", inferred=False), True)


def _at_told_times(article: Article, seen: frozenset[str]) -> Iterator[Aged]:
    """ "Born in 1950, she touched her first key in 2012, when she was 52": one birth, and an age of then."""
    births = [
        (telling.now.claim_at(match.start("birth" if match["birth"] else "also")), telling.now)
        for telling in tellings(article, "born")
        for match in _BORN.finditer(telling.now.text)
    ]
    if len(births) != 1 or _KIN.search(
        births[0][1].text.replace("grandmother", "").replace("grandfather", "")
    ):
        return
    born = days_of(births[0][0])
    if born is None or born.inferred or born.granularity == "range":
        return
    for telling in tellings(article):
        for match in _THEN.finditer(telling.now.text):
            when = match["when"] or match["when3"]
            if not when or _KIN.search(match.group()):
                continue
            claim = telling.now.claim_at(match.start("when" if match["when"] else "when3"))
            age = telling.now.claim_at(match.start("then" if match["when"] else "then3"))
            then, figure = days_of(claim), stated(age)
            if (
                then is None
                or then.inferred
                or figure is None
                or age.id in seen
                or claim.id == births[0][0].id
            ):
                continue
            years = range(then.first.year - born.last.year - 1, then.last.year - born.first.year + 1)
            if figure not in years and any(year > 0 and misprinted(figure, Decimal(year)) for year in years):
                yield Aged(telling.now, age, births[0][0], born, then, False)


def _recently(article: Article, published: date) -> bool:
    """Whether what the text tells happened about when it appeared."""
    days = [days_of(claim) for claim in article.claims]
    return any(each is not None and abs(published - each.last) < _A_MONTH for each in days)


def _is_age(claim: Claim, sentence: Sentence) -> bool:
    figure = stated(claim)
    if figure is None or claim.hedge is not None or not _YOUNGEST <= figure <= _OLDEST:
        return False
    told = sentence.quote(claim)
    return told.isdecimal() or re.search(r"\bold\b|\bage", told) is not None


def _fits(age: Claim, born: Days, published: date) -> bool:
    figure = stated(age)
    return (
        figure is not None
        and published.year - born.last.year - 1 <= figure <= published.year - born.first.year
    )


def _slipped(age: Claim, born: Days, published: date) -> bool:
    figure = stated(age)
    if figure is None:
        return False
    years = range(published.year - born.last.year - 1, published.year - born.first.year + 1)
    return any(year > 0 and misprinted(figure, Decimal(year)) for year in years)
