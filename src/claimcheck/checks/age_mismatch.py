"""An age that does not fit the year of birth or founding.

"Born in March 1971, she is 47" was true in 2018 and was pasted into 2022; "the 95-year-old building" that
"opened in 1934" turned 95 in 2029. The age is worked out at the date of publication, birthday passed or
not, or at the date of death where one is given. Round ages of things ("the 100-year-old pier") get some
leeway, those of people none.
"""

import re
from collections.abc import Iterator
from datetime import date

from claimcheck.checks.arithmetic import allowed, is_bare, stated, verdict_of
from claimcheck.checks.article import Article, Block, Found, Place
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.checks.operands.ages_meant import meant_ages
from claimcheck.checks.operands.ages_nearby import nearby
from claimcheck.checks.operands.ages_told_on import Aged, told_on
from claimcheck.checks.operands.births import DEATHS, LIFE, PERSON, THEN
from claimcheck.checks.operands.foundings import (
    ANNIVERSARY,
    DEFINITE,
    ENDED,
    ENTERED,
    FOUNDING,
    IS_OLD,
    JUBILEE,
    JUBILEES,
    KEEPS,
    LABEL,
    THING,
)
from claimcheck.checks.operands.timespan import Days, days_of
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

# The rows of a table of facts.
_BIRTH_ROW = Pattern(
    r"(?:year |date )?(?:of )?(?:built|born|birth|founded|established|launched|opened)", re.IGNORECASE
)
_YEAR = Pattern(r"1[5-9][0-9]{2}|20[0-9]{2}")
_AGE_ROW = Pattern(r"(?:current )?age(?: \([a-z ]+\))?", re.IGNORECASE)
_NAMED = Pattern(
    r"\b[A-Z][\w.'’-]+ ([A-Z][\w'’-]+)(?P<how> \(|,? was |, who was |, )(?:born|b\.) "
    r"(?:[^.;()]{1,30} )?(?:in |on )?\Z"
)
_OWNER = Pattern(r"\b([A-Z][\w'’-]+)(?:, (?:who is |now |aged )?| \((?:aged )?)\Z")
_AGE_ENDS = Pattern(r"[,)](?! [A-Z0-9])")
_LONGEST_NAME = 60
_YOUNGEST, _OLDEST = 10, 110
_SHORTEST_LIFE = 15
# A birth told less closely than to the year gives no age.
_LONGEST_BIRTH = 366
_BIRTHDAY = Pattern(r"\b(?:anniversary|birthday|year)\b(?! of\b)")
_RELATIVE = Pattern(r"\b(?:that|whose|from|out of|under|while|where|when|after|before)\b")
# A society founded late in a year may keep its hundredth year in the next.
_KEPT_WITHIN = 1
# An institution may have opened in a building that was older: "The museum opened in 1981. The 90-year-old
# building had been a bank."
_TENANT = Pattern(
    r"\b(?:museum|hotel|school|gallery|restaurant|pub|shop|library|theat(?:re|er)|cinema|bar|caf[eé]"
    r"|cent(?:re|er)"
    r"|college|office|brewery|store|club|company|clinic|nursery)\b"
)
# Dead people stopped ageing, and "was 47 when" speaks of another year.
# "Born in 1950, he has a son who is 30"
_KIN = Pattern(
    r"\b(?:son|daughter|wife|husband|brother|sister|mother|father|partner|child|friend|colleague"
    r"|successor|coach|rival"
    r"|boss|predecessor|cousin|uncle|aunt|nephew|niece|twin|parents|older|younger)\b"
)
_PAST = Pattern(r"\b(?:died|dead|death|killed|late|would have been|was found)\b")


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Ages beside a year of birth or founding that gives another age, or far from the only one."""
    seen: set[str] = set()
    for told in _told(article):
        seen.update(claim.id for claim in told.evidence if isinstance(claim, Claim))
        yield told
    for aged in nearby(article, frozenset(seen)):
        seen.add(aged.age.id)
        yield from _pointing_back(aged)
    for aged in meant_ages(article, frozenset(seen)):
        yield from _pointing_back(aged)


def _told(article: Article) -> Iterator[Slip | Abstention]:
    """Ages whose wording says which birth or founding they are counted from."""
    published = article.source.published
    for found in article.find(*DEATHS, LIFE, hints=("died ", "away ", "killed ", "dead ")):
        if _told_as_age(found) and not _KIN.search(found.text):
            yield from _at_death(found, published)
    for found in article.find(*PERSON, *THEN, hints=("born ", "b. ")):
        if _PAST.search(found.before + found.text + found.after) or _KIN.search(found.text):
            continue
        if not _of_the_other_sex(found):
            yield from _on_the_day(found, published, thing=False)
    for found in article.find(*ANNIVERSARY, hints=FOUNDING):
        # "the 100th anniversary of its first title" is not the club's own.
        if _BIRTHDAY.search(found.quote("age") + found.after[:15]) and not _of_another(found):
            yield from _on_the_day(found, published, thing=True)
    for found in article.find(*ENDED, hints=FOUNDING):
        if re.search(r"\bold\b|\baged?\b", found.quote("age")):
            yield from _on_the_day(found, published, thing=True)
    for found in article.find(JUBILEE):
        if not _of_another(found):
            yield from _jubilee(found, published)
    for found in article.find(IS_OLD, hints=FOUNDING):
        if re.search(r"\bold\b", found.quote("age")):
            yield from _on_the_day(found, published, thing=True)
    for found in article.find(*THING, hints=(*FOUNDING, *ENTERED)):
        if _TENANT.search(found.before + found.text[: found.text.find("|")]) and _in_building(found):
            yield Abstention((found["birth"], found["age"]))
            continue
        if found.match.groupdict().get("made") == "made" and not _is_older(found, published):
            yield Abstention((found["birth"], found["age"]))
            continue
        yield from _aged(found["age"], found["birth"], published, thing=True)
    for aged in told_on(article):
        yield from _pointing_back(aged)
    yield from _under_label(article)
    yield from _by_name(article)
    yield from _in_tables(article)


def _pointing_back(told: Aged) -> Iterator[Slip]:
    """Whether an age fits the birth or founding that another sentence told."""
    quote = " ".join(told.birth.text.split())
    yield from _compared(told.age, told.birth, quote, told.born, told.then, thing=told.thing)


def _is_older(found: Found, published: date | None) -> bool:
    """Whether the age is more than the years from the founding to publication."""
    born, years = days_of(found["birth"]), stated(found["age"])
    return (
        published is not None
        and born is not None
        and years is not None
        and (years > published.year - born.first.year)
    )


def _of_another(found: Found) -> bool:
    """Whether another thing comes in between: "formed out of a society that is holding its centenary"."""
    return _RELATIVE.search(found.match.groupdict().get("gap") or "") is not None


def _of_the_other_sex(found: Found) -> bool:
    """Whether the next sentence goes on about somebody else: "She was born in 1936 ... He is 60"."""
    born = re.search(r"\b(she|he) (?:was|is) $", found.before)
    aged = re.search(r"\| (she|he) ", found.text)
    return born is not None and aged is not None and born[1] != aged[1]


def _told_as_age(found: Found) -> bool:
    """Whether the figure is an age: "died at 71", "aged 71", but not "died after 10 years"."""
    if found["age"].kind == "duration":
        told = found.quote("age")
        return told.isdecimal() or re.search(r"\bold\b|\baged?\b", told) is not None
    return found.match["at"] is not None and is_bare(found["age"])


def _at_death(found: Found, published: date | None) -> Iterator[Slip | Abstention]:
    """An age at death beside a birth, or beside the years of a life."""
    life = days_of(found["life"]) if "life" in found.claims else None
    if life is not None:
        if life.granularity == "range" and _SHORTEST_LIFE < life.last.year - life.first.year <= _OLDEST:
            born = Days(life.first, date(life.first.year, 12, 31), "year", False)
            died = Days(date(life.last.year, 1, 1), life.last, "year", False)
            told = found.quote("life")
            yield from _compared(found["age"], found["life"], told, born, died, thing=False)
    elif "life" not in found.claims:
        yield from _on_the_day(found, published, thing=False)


def _on_the_day(found: Found, published: date | None, *, thing: bool) -> Iterator[Slip | Abstention]:
    """Whether the age is that of the time the words tell, or of publication where they tell none."""
    then = days_of(found["then"]) if "then" in found.claims else None
    if then is not None:
        yield from _judged(found["age"], found["birth"], then, thing=thing)
    elif "then" not in found.claims:
        yield from _aged(found["age"], found["birth"], published, thing=thing)


def _jubilee(found: Found, published: date | None) -> Iterator[Slip | Abstention]:
    """A centenary or a golden jubilee that is kept in another year than its own."""
    born = days_of(found["birth"])
    then = days_of(found["then"]) if "then" in found.claims else None
    if then is None and KEEPS.search(found.text) and published is not None:
        then = Days(published, published, "day", False)
    if born is None or then is None or born.inferred or born.granularity == "range":
        yield Abstention((found["birth"],))
        return
    name = found.match["jubilee"]
    years = then.last.year - born.first.year
    if any(abs(years - each) <= _KEPT_WITHIN for each in JUBILEES[name]):
        return
    place = found.block.place(name, found.block.spans[found.block.claims.index(found["birth"])][1])
    yield Slip(
        evidence=(found["birth"], place),
        words={"age": name, "birth": found.quote("birth"), "actual": f"{years}", "when": f"{then.last.year}"},
    )


def _under_label(article: Article) -> Iterator[Slip | Abstention]:
    """Ages of "the 37-year-old ship" below the one heading that says when she was built."""
    labels = [
        found
        for block in article.blocks
        if block.role in ("title", "heading") and block.claims
        for found in block.find(LABEL)
    ]
    if len(labels) != 1:
        return
    (label,) = labels
    for found in article.find(DEFINITE):
        if found.block.number > label.block.number:
            yield from _aged(found["age"], label["birth"], article.source.published, thing=True)


def _by_name(article: Article) -> Iterator[Slip | Abstention]:
    """ "Ana Reis (b. 1966)" in one place and "Reis, 53," in another."""
    born: dict[str, Claim] = {}
    blocks = [block for block in article.blocks if block.is_prose]
    for block in blocks:
        for claim in block.claims:
            start, end = block.span(claim)
            if claim.kind == "date":
                named = _NAMED.search(block.text, max(0, start - _LONGEST_NAME), start)
                closed = named is not None and (named["how"] != " (" or block.text[end : end + 1] == ")")
                if named is not None and closed:
                    born.setdefault(named[1], claim)
    if not born:
        return
    for block in blocks:
        for claim in block.claims:
            start, end = block.span(claim)
            owner = _OWNER.search(block.text, max(0, start - _LONGEST_NAME), start)
            if owner is None or owner[1] not in born or not _AGE_ENDS.match(block.text, end):
                continue
            years = stated(claim)
            if years is None or not _YOUNGEST <= years <= _OLDEST or _PAST.search(block.outline):
                continue
            if claim.kind in ("count", "duration"):
                yield from _aged(claim, born[owner[1]], article.source.published, thing=False)


def _in_tables(article: Article) -> Iterator[Slip | Abstention]:
    """Tables of facts with a row for the birth or the building and one for the age."""
    for table in article.tables():
        facts = [cell for cell in table if cell.cell is not None and cell.cell.column == 1]
        births = [cell for cell in facts if _BIRTH_ROW.fullmatch(_row(cell))]
        ages = [cell.claims[0] for cell in facts if cell.claims and _AGE_ROW.fullmatch(_row(cell))]
        if len(births) != 1 or len(ages) != 1:
            continue
        claim = next((each for each in births[0].claims if each.kind == "date"), None)
        if claim is not None:
            yield from _aged(ages[0], claim, article.source.published, thing=False)
        elif _YEAR.fullmatch(births[0].text.strip()):
            # A year alone in its cell is no claim.
            year = int(births[0].text)
            place = Place(*births[0].passage.raw(0, len(births[0].text)))
            born = Days(date(year, 1, 1), date(year, 12, 31), "year", False)
            published = article.source.published
            if published is not None:
                then = Days(published, published, "day", False)
                yield from _compared(ages[0], place, str(year), born, then, thing=False)


def _row(block: Block) -> str:
    return "" if block.cell is None else block.cell.row_header.strip(" :*_")


def _in_building(found: Found) -> bool:
    """Whether the age is that of a building, named in a sentence of its own."""
    return "|" in found.text and bool(re.search(r"(?:building|house|structure|landmark)$", found.text))


def _aged(age: Claim, birth: Claim, published: date | None, *, thing: bool) -> Iterator[Slip | Abstention]:
    """Whether the age is that of the day of publication."""
    if published is None:
        yield Abstention((age, birth))
    else:
        yield from _judged(age, birth, Days(published, published, "day", False), thing=thing)


def _judged(age: Claim, birth: Claim, then: Days, *, thing: bool) -> Iterator[Slip]:
    """Whether the age fits the time from the birth to `then`."""
    born = days_of(birth)
    if born is not None and not born.inferred and (born.last - born.first).days <= _LONGEST_BIRTH:
        yield from _compared(age, birth, " ".join(birth.text.split()), born, then, thing=thing)


def _compared(
    age: Claim, birth: Claim | Place, told: str, born: Days, then: Days, *, thing: bool
) -> Iterator[Slip]:
    """Whether the age fits; `told` is the birth as the text has it, `born` the days it stands for."""
    says = allowed(age)
    if says is None or not _is_age(age):
        return
    youngest, oldest = _whole_years(born.last, then.first), _whole_years(born.first, then.last)
    leeway = _leeway(says.low) if thing else 0
    if says.high is not None and says.high < youngest - leeway:
        fits = False
    else:
        fits = says.low is None or says.low <= oldest + leeway
    if not fits:
        yield Slip(
            evidence=(birth, age),
            words={
                "age": " ".join(age.text.split()),
                "birth": told,
                "actual": f"{youngest}" if youngest == oldest else f"{youngest} or {oldest}",
                "when": f"{then.first.year}",
            },
            verdict=verdict_of(age),
        )


def _is_age(claim: Claim) -> bool:
    if claim.quantity is None or claim.kind == "ordinal":
        return claim.kind == "ordinal"
    return claim.quantity.unit == "year" if claim.kind == "duration" else claim.quantity.unit is None


def _whole_years(start: date, end: date) -> int:
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def _leeway(age: object) -> int:
    """The rounder the age of a thing, the looser it is meant."""
    count = int(str(age).partition(".")[0]) if age is not None else 0
    if count and count % 50 == 0:
        return 4
    return 2 if count and count % 10 == 0 else 0


CHECK = InternalCheck(
    name="age-mismatch",
    slips=slips,
    message="\u201c{age}\u201d does not fit \u201c{birth}\u201d: the age in {when} was {actual}",
    advice="Check the year of birth or founding first; ages pasted from older stories are the usual cause.",
    examples=(
        clash(
            "Born in June 1958 in a fishing village, he is 55 and has led the union since spring.",
            published=date(2021, 4, 12),
        ),
        clash("The 61-year-old, who was born in 1949, sold the bakery.", published=date(2018, 9, 1)),
        clash(
            "The pumping station opened in 1908. The 85-year-old building is listed.",
            published=date(2023, 6, 30),
        ),
        clash(
            "Founded in 1926, the 75-year-old orchestra has never missed a season.",
            published=date(2016, 1, 8),
        ),
        clash("He was born in 1931 and died in 2004, aged 62."),
        clash("Asta Berg, 38, was born in 1971 above her father's shop.", published=date(2020, 3, 3)),
        clash(
            "Vera Lund, who was born in 1951 and at 62 is the oldest of the divers, went in first.",
            published=date(2021, 4, 12),
        ),
        clash("Tomas Reyes (b. 1966) is mayor. At 61 he is the youngest yet.", published=date(2019, 5, 2)),
        clash(
            "The allotment society, founded in 1980 and therefore 31 years old this month, has no debts.",
            published=date(2021, 4, 12),
        ),
        clash(
            "The marsh, protected in 1951 and hence now 60 years old, has never been so dry.",
            published=date(2021, 4, 12),
        ),
        clash("The rule, adopted in 1961 and so now 40 years old, is obeyed.", published=date(2021, 4, 12)),
        clash("The cave was listed in 1976, and is therefore 35 years old.", published=date(2021, 4, 12)),
        clash("The choir was founded in 1991 and thus is already 20 years old.", published=date(2021, 4, 12)),
        clash("It was patented in 1988, making it 43 years old.", published=date(2021, 4, 12)),
        silent(
            "The marsh, protected in 1951 and hence now 70 years old, is dry.", published=date(2021, 4, 12)
        ),
        silent("The oak, protected in 1951 and now 300 years old, is dead.", published=date(2021, 4, 12)),
        silent("The club was founded in 1951 and 20 years later sold.", published=date(2021, 4, 12)),
        silent("The opera was finished in 1951 and 12 years in the making.", published=date(2021, 4, 12)),
        silent("It was introduced in 1951 and so 20 years old when he won.", published=date(2021, 4, 12)),
        clash(
            "# Bonny Jean (80 t, built 1962)\n\nThe 45-year-old trawler lay over on her side.",
            published=date(2021, 4, 12),
            format="markdown",
        ),
        clash("The dredger, built in 1999, is a 31-year-old veteran.", published=date(2021, 4, 12)),
        clash(
            "| Cutter | Facts |\n|---|---|\n| Built | in 1990 |\n| Age | 45 years |\n",
            published=date(2021, 4, 12),
            format="markdown",
        ),
        silent(
            "Vera Lund, who was born in 1951 and at 19 crossed the strait, went in first.",
            published=date(2021, 4, 12),
        ),
        silent("Tomas Reyes (b. 1966) is mayor. At 33 he was the youngest yet.", published=date(2019, 5, 2)),
        silent(
            "The allotment society, founded in 1980 and therefore 41 years old this month, has no debts.",
            published=date(2021, 4, 12),
        ),
        silent(
            "# Bonny Jean (80 t, built 1962)\n\nThe 45-year-old skipper lay over on his side.",
            published=date(2021, 4, 12),
            format="markdown",
        ),
        clash(
            "Ana Reis (b. 1966) keeps the books. The board wants Reis, 61, to stay.",
            published=date(2019, 5, 2),
        ),
        silent(
            "Ana Reis (b. 1966) keeps the books. The board wants Reis, 53, to stay.",
            published=date(2019, 5, 2),
        ),
        clash("Born in 1931, the weaver died in March 2004 aged 65."),
        clash("Ida Moe (born 1931) died on 9 May 2004 at the age of 77."),
        clash("She was born in 1948. When she died in 2015 she was 71."),
        clash("The composer (1871-1940) died at 75 in a hotel by the lake."),
        clash("He was just 17 when he crossed the ice in 1968. Born in 1940, he grew up at sea."),
        clash("Born in Vigo in 1958 and now 51, he mends nets.", published=date(2021, 4, 12)),
        clash(
            "Rosa Lem was born in Vigo in 1958. The guild chose Lem, 51, again.", published=date(2021, 4, 12)
        ),
        clash("The club, formed in 1921, celebrated its 80th anniversary in 2011."),
        clash(
            "The guild marks its 75th birthday this year. It was founded in 1921.",
            published=date(2021, 4, 12),
        ),
        clash("The union, which was formed in 1931, is holding its centenary.", published=date(2021, 4, 12)),
        clash("Opened in 1961, the baths celebrated their golden jubilee in 2001."),
        clash(
            "The pier opened in 1968, which made it a 66-year-old structure on the day it fell.",
            published=date(2021, 4, 12),
        ),
        silent(
            "The pier opened in 1968, which made it a 36-year-old structure on the day it fell.",
            published=date(2021, 4, 12),
        ),
        clash("The stand, opened in 1964, was pulled down in 2014 at the age of 37."),
        clash("Ana Lund, who is 79 and was born in 1951, works alone.", published=date(2021, 4, 12)),
        clash("The airline was founded in 1971 and is 70 this year.", published=date(2021, 4, 12)),
        silent("The stand, opened in 1964, was pulled down in 2014 at the age of 50."),
        silent("Ana Lund, who is 69 and was born in 1951, works alone.", published=date(2021, 4, 12)),
        silent("The airline was founded in 1971 and is 12 per cent cheaper.", published=date(2021, 4, 12)),
        silent("Born in 1931, the weaver died in March 2004 aged 72."),
        silent("Born in 1931, the weaver saw her husband die in March 2004 aged 65."),
        silent("Ida Moe (born 1931) died on 9 May 2004 after 40 years in the valley."),
        silent("The composer (1871-1940) wrote his first song at 15."),
        silent("He was just 17 when he crossed the ice in 1968. Born in 1951, he grew up at sea."),
        silent("At 33, Ms Orr is older than her coach, born in 1995.", published=date(2021, 4, 12)),
        silent("The club, formed in 1921, celebrated its 90th anniversary in 2011."),
        silent("The club, formed in 1921, celebrated its 90th win in 2020."),
        silent("The union, which was formed in 1921, is holding its centenary.", published=date(2021, 4, 12)),
        silent(
            "It was formed in 1931 out of a guild that is holding its centenary.", published=date(2021, 4, 12)
        ),
        silent("Opened in 1961, the baths celebrated their golden jubilee in 2011."),
        silent("Born in 1950, Ms Tran has a daughter who is 30.", published=date(2021, 4, 12)),
        silent(
            "Born in June 1958 in a fishing village, he is 62 and has led the union since spring.",
            published=date(2021, 4, 12),
        ),
        silent("The 68-year-old, who was born in 1949, sold the bakery.", published=date(2018, 9, 1)),
        silent(
            "The pumping station opened in 1908. The 115-year-old building is listed.",
            published=date(2023, 6, 30),
        ),
        silent(
            "The library opened in 2010 beside an 80-year-old church.",
            published=date(2023, 6, 30),
        ),
        silent("He was born in 1931 and died in 2004, aged 73."),
        silent("Born in 1931, she was 40 when she first flew.", published=date(2020, 3, 3)),
        silent("Founded in 1926, the 75-year-old orchestra has never missed a season."),
        silent("The 100-year-old pier was built in 1921.", published=date(2019, 7, 2)),
        silent(
            "The museum opened in 1981. The 90-year-old building had been a bank.",
            published=date(2022, 10, 16),
        ),
        silent(
            "The club, founded in 1897, celebrates the 100th anniversary of its first title.",
            published=date(2022, 10, 16),
        ),
        clash(
            "Born in May 1943 in a hut above the weir, he is 86 now and still rows.",
            published=date(2025, 3, 20),
        ),
        clash(
            "She was born in 1936 in a mill house by the canal, the youngest of five. She "
            "is 81 and plays every Sunday.",
            published=date(2025, 3, 20),
        ),
        clash(
            "Born on 3 May 1951 in Leiden, the conductor is 69 and has no plan to stop.",
            published=date(2025, 3, 20),
        ),
        clash("Born in April 1960 on a farm near Vik, Mr Dahl is 71.", published=date(2025, 3, 20)),
        clash(
            "Ruth Amsel was born in Lodz in 1931. Amsel is 99 and swims each morning.",
            published=date(2025, 3, 20),
        ),
        clash(
            "Born in 1940 in the house where he still lives, he is now 91, and he has "
            "mended clocks all his life.",
            published=date(2025, 3, 20),
        ),
        clash(
            "Born in March 1988 in Split, the goalkeeper is 31 and has signed for one more season.",
            published=date(2025, 3, 20),
        ),
        clash("He was born in 1944 in a cellar during a raid. He is 73 now.", published=date(2025, 3, 20)),
        silent(
            "Born in May 1943 in a hut above the weir, he is 81 now and still rows.",
            published=date(2025, 3, 20),
        ),
        silent(
            "She was born in 1936 in a mill house by the canal, the youngest of five. She "
            "was 12 when the canal closed.",
            published=date(2025, 3, 20),
        ),
        silent(
            "Born on 3 May 1951 in Leiden, the conductor is 73 and has no plan to stop.",
            published=date(2025, 3, 20),
        ),
        silent("Born in 1975 above the bakery, she was 30 and penniless.", published=date(2025, 3, 20)),
        silent(
            "He was born in 1944 in a cellar during a raid. His wife is 73 now.", published=date(2025, 3, 20)
        ),
        silent("Born in 1975, he is 10 points clear at the top.", published=date(2025, 3, 20)),
        silent(
            "Born in 1962 in Aarhus, he is 20 minutes late and does not care.", published=date(2025, 3, 20)
        ),
        silent("Born in 1944, she is 12 years older than the man she beat.", published=date(2025, 3, 20)),
        silent("He was born in 1944 in a cellar. He is 6 feet tall.", published=date(2025, 3, 20)),
        silent("Born in 1975, she is one of four sisters.", published=date(2025, 3, 20)),
        silent("Born in 1933, she was 87 and living alone when the flood came.", published=date(2025, 3, 20)),
        silent("She was born in 1936, the same year as the mill. It is 60 now.", published=date(2025, 3, 20)),
        clash("Born in 1939 in a fishing hut, the old man is 79 now.", published=date(2025, 3, 20)),
        clash(
            "Ms Okafor was born in Enugu in 1983. Okafor is 35 and has two sons.", published=date(2025, 3, 20)
        ),
        clash(
            "He was born in June 1970. He is 49 now and runs the club his father founded.",
            published=date(2025, 3, 20),
        ),
        clash(
            "Born in November 1990 in Riga, Kalnina is 30 and holds four records.",
            published=date(2025, 3, 20),
        ),
        silent(
            "The actress was born in Turin in 1950, the daughter of a tram driver. She is "
            "74 and lives in Rome.",
            published=date(2025, 3, 20),
        ),
        silent(
            "Ms Okafor was born in Enugu in 1983. Okafor is 10 seconds ahead of the field.",
            published=date(2025, 3, 20),
        ),
        silent("He was born in June 1970. He is 12 now in the rankings.", published=date(2025, 3, 20)),
        silent("Born in 1990, Kalnina is 30 and counting in the tally of wins.", published=date(2025, 3, 20)),
        silent("He was born in 1970 and his sister in 1980. She is 44 now.", published=date(2025, 3, 20)),
        silent("She was born in 1936 in a mill. He is 60 and her heir.", published=date(2025, 3, 20)),
        silent(
            "Born in November 1990 in Riga, Kalnina is 14 kilos lighter now.", published=date(2025, 3, 20)
        ),
        silent(
            "Her mother was born in 1960 and married at 20. She is 40 and works there too.",
            published=date(2025, 3, 20),
        ),
        clash("Born in Lima in May 1966 to a seamstress, Quispe is 49.", published=date(2025, 3, 20)),
        clash(
            "He was born in 1955, the third of six. He is 61 and has no children.",
            published=date(2025, 3, 20),
        ),
        clash(
            "Born on 2 January 2001 in Cork, she is 19, and she will row again.", published=date(2025, 3, 20)
        ),
        silent("Born in Lima in May 1966, Quispe is 5 kilometres from home.", published=date(2025, 3, 20)),
        silent("Born in 1955 in Ghent, he was 61 and tired.", published=date(2025, 3, 20)),
        silent("He was born in 1955. She is 61 and a widow.", published=date(2025, 3, 20)),
        silent("Born in Cork in 1991, she is 19 of 20 in the draw.", published=date(2025, 3, 20)),
        silent("Born in Cork in 1991, the club's coach is 1 of 3 who stay.", published=date(2025, 3, 20)),
        silent("He was born in 1980, died in 2010, and would be 44.", published=date(2025, 3, 20)),
        clash(
            "The weaver Alma Stein died on Friday. She was born in 1939 and was at her loom last "
            "week. She was 75.",
            published=date(2024, 3, 2),
        ),
        clash(
            "The mill was founded in 1903. It marks its 130th anniversary this year.",
            published=date(2023, 5, 2),
        ),
        clash(
            "She was 22 when she joined the circus in 1999. At 57, she still walks the wire.",
            published=date(2024, 5, 2),
        ),
        clash(
            "The goalkeeper was born in Cork in May 1998. The 31-year-old joins on a free transfer.",
            published=date(2024, 7, 2),
        ),
        clash("Ilse Kern (1931–2019) painted barns. She died in her sleep, aged 78."),
        silent(
            "The mill was founded in 1903. It marks its 50th anniversary as a museum this year.",
            published=date(2023, 5, 2),
        ),
        silent(
            "She was 22 when she joined the circus in 1999. At 30 she was its owner.",
            published=date(2024, 5, 2),
        ),
        silent(
            "The goalkeeper was born in Cork in May 1998. The 26-year-old joins on a free transfer.",
            published=date(2024, 7, 2),
        ),
        silent("Ilse Kern (1931–2019) painted barns. Her daughter, aged 58, sells them."),
        silent("The weaver was born in 1939. He was 40 when they met.", published=date(2024, 3, 2)),
        clash(
            "The 41-year-old tug, 30 metres long, was built in Gdansk in 1993.", published=date(2024, 5, 2)
        ),
        silent(
            "The 31-year-old tug, 30 metres long, was built in Gdansk in 1993.", published=date(2024, 5, 2)
        ),
        silent(
            "The 45-year-old actor, star of the film, opened the theatre in 1999.", published=date(2024, 5, 2)
        ),
        clash(
            "The mill opened its doors in 1911. It will keep its 103rd anniversary this August.",
            published=date(2024, 5, 2),
        ),
        silent(
            "The mill opened its doors in 1911. It will keep its 113th anniversary this August.",
            published=date(2024, 5, 2),
        ),
        clash(
            "The captain was born on the quay in 1951 and has sailed for 40 years. Nobody sails as far. "
            "“I'm 63, and I still row,” he says.",
            published=date(2024, 5, 2),
        ),
        silent(
            "The captain was born on the quay in 1951 and has sailed for 40 years. Nobody sails as far. "
            "“I'm 73, and I still row,” he says.",
            published=date(2024, 5, 2),
        ),
        clash(
            "The brewer, founded in a stable in 1987, is for sale.\n\nBids are due in June. The "
            "company's 47th anniversary falls in October.",
            published=date(2024, 5, 2),
        ),
        silent(
            "The brewer, founded in a stable in 1987, is for sale.\n\nBids are due in June. The "
            "company's 37th anniversary falls in October.",
            published=date(2024, 5, 2),
        ),
        clash(
            "Born in Cork in March 1950, the painter Nuala Deasy, 84, still works every day.",
            published=date(2024, 5, 2),
        ),
        silent(
            "Born in Cork in March 1950, the painter Nuala Deasy, 74, still works every day.",
            published=date(2024, 5, 2),
        ),
        clash(
            "The painter has died. She was born in Turin in 1940 and showed in forty cities. Her "
            "last works are of snow. She was 74 and is survived by a son.",
            published=date(2024, 5, 6),
        ),
        clash(
            "Ola Berg was born on 9 May 1990 in Bergen, one of seven. He studied law and spent three "
            "years at a bank. At 24 he is the youngest judge of the court.",
            published=date(2024, 6, 6),
        ),
        clash(
            "The sprinter won her first medal in 2010, when she was 15. She has broken her foot "
            "twice. The 39-year-old wants to open a shop.",
            published=date(2024, 6, 6),
        ),
        clash(
            "Born in 1950, she touched her first piano in 2012, when she was 52. Since then she has "
            "passed eight exams.",
            published=date(2024, 6, 6),
        ),
        silent(
            "The painter has died. She was born in Turin in 1940 and showed in forty cities. She was "
            "84 and is survived by a son.",
            published=date(2024, 11, 6),
        ),
        silent(
            "The sprinter won her first medal in 2010, when she was 15. Her brother said he was "
            "proud. The 39-year-old wants to open a shop.",
            published=date(2024, 6, 6),
        ),
        silent(
            "The sprinter won her first medal in 2010, when she was 15. The 29-year-old wants to "
            "open a shop.",
            published=date(2024, 6, 6),
        ),
        clash(
            "The singer, born 2 February 1950, turned 64 last month.",
            published=date(2024, 3, 14),
        ),
        clash(
            "Founded in 1924, the club is 90 years old this spring.",
            published=date(2024, 3, 14),
        ),
        silent(
            "The singer, born 2 February 1950, turned 74 last month.",
            published=date(2024, 3, 14),
        ),
        silent(
            "Founded in 1924, the club is 100 years old this spring.",
            published=date(2024, 3, 14),
        ),
    ),
)
