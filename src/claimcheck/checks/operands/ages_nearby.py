"""Ages some paragraphs away from the only birth or founding of the article, where they are a misprint of it.

"The chairman was born in 1951 and has run the club for 33 years ... 'But I'm 61,' he said"; "founded in a
rented garage in 1987 ... the company's 46th anniversary falls in October". So far apart the two may be of two
people, or of two things, and only an age that is one slip of the keys from the right one tells that they are
not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from claimcheck.checks.arithmetic import stated
from claimcheck.checks.article import Article
from claimcheck.checks.operands.ages_told_on import Aged
from claimcheck.checks.operands.foundings import FOUNDED
from claimcheck.checks.operands.misprints import misprinted
from claimcheck.checks.operands.nearby import Sentence, tellings
from claimcheck.checks.operands.timespan import Days, days_of
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

_BORN = Pattern(r"\bborn\b[^|T]{0,70}?\b(?:in|on) (?P<birth>T)|\bborn,? (?P<also>T)")
_FOUNDED = Pattern(rf"{FOUNDED}\b[^|T]{{0,60}}?\b(?:in|on) (?P<birth>T)")
_IS = Pattern(
    r"(?:\bi['\u2019]m|\bi am|\b(?:he|she) is|\b(?:he|she) (?:turns|turned|will be|has turned)) (?:now "
    r"|only |just |already )?"
    r"(?P<age>[DN])(?=[,.;!?\"\u201d]|$| and\b| now\b| years old| this year| T\b)"
)
_KEEPS = Pattern(
    r"(?:\b(?:its|their)|\bthe (?:[a-z]+ )?[a-z]+['\u2019]s|\b[a-z]+['\u2019]s?) (?:own )?(?P<age>O)"
    r" (?P<what>anniversary|birthday|year)?"
)
_DAY = Pattern(r"\b(?:anniversary|birthday)\b")
_OLDEST = 115


def nearby(article: Article, seen: frozenset[str]) -> Iterator[Aged]:
    """Ages that the one birth, or founding, told before them gives otherwise by a slip of the keys."""
    published = article.source.published
    if published is None:
        return
    for begins, ages, thing in ((_BORN, _IS, False), (_FOUNDED, _KEEPS, True)):
        births: dict[date, tuple[Claim, Days]] = {}
        for telling in tellings(article, "T", "O", "D", "N"):
            for match in begins.finditer(telling.now.text):
                birth = telling.now.claim_at(match.start("birth" if match["birth"] else "also"))
                days = days_of(birth)
                if days is not None and not days.inferred and days.granularity != "range":
                    births.setdefault(days.first, (birth, days))
            for match in ages.finditer(telling.now.text):
                age = telling.now.claim_at(match.start("age"))
                if (
                    len(births) == 1
                    and age.id not in seen
                    and _said_as_age(age, match, telling.now, thing=thing)
                ):
                    (told,) = births.values()
                    if _slipped(age, told[1], published):
                        then = Days(published, published, "day", inferred=False)
                        yield Aged(telling.now, age, *told, then, thing)


def _said_as_age(age: Claim, match: re.Match[str], now: Sentence, *, thing: bool) -> bool:
    if not thing:
        return age.kind == "count" or "old" in age.text or age.text.isdecimal()
    behind = now.text[match.end() :]
    return bool(_DAY.search(f"{age.text.lower()} {match['what'] or ''}")) and not behind.lstrip().startswith(
        "of "
    )


def _slipped(age: Claim, born: Days, published: date) -> bool:
    figure = stated(age)
    years = published.year - born.first.year
    return (
        figure is not None
        and years > 0
        and figure <= max(_OLDEST, years * 2)
        and misprinted(figure, Decimal(years))
    )
