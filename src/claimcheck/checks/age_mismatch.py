"""An age that does not fit the year of birth or founding.

"Born in March 1971, she is 47" was true in 2018 and was pasted into 2022; "the 95-year-old building" that
"opened in 1934" turned 95 in 2029. The age is worked out at the date of publication, birthday passed or
not, or at the date of death where one is given. Round ages of things ("the 100-year-old pier") get some
leeway, those of people none.
"""

import re
from collections.abc import Iterator
from datetime import date

from claimcheck.checks.arithmetic import allowed, stated, verdict_of
from claimcheck.checks.article import Article, Block, Found, Place, Wording
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.checks.timespan import Days, days_of
from claimcheck.model import Claim

_YEARS_OLD = r"(?=,|\.|;|:|\)|\|| and | years| but |$)"
# "born in 1950", "born 1950", "born in Graz in 1950", "b. 1950"
_BORN = r"\b(?:born|b\.) (?:[^|A-Z]{0,25}\b(?:in|on) |in |on )?<birth:T>"
# What a person of that age does now: "at 40 she became" speaks of another year.
_NOW = r"(?:is|has|remains|leads|runs|heads|works|lives|says|still|can|does|keeps|holds)\b"
_PERSON = (
    # "who was born in 1961 and at 52 is the oldest"
    Wording("T.", rf"{_BORN}(?:,| and)~?\bat <age:[DN]>,? (?:he |she )?{_NOW}"),
    # "(b. 1955) has run the mill since 1990. At 65 he has no plans"
    Wording("T.", rf"\({_BORN}\)[^|]{{0,90}}\.?\| ?at <age:[DN]>,? (?:he |she )?{_NOW}"),
    # "Born in 1960, Ms Tran is 60"
    Wording("T", rf"{_BORN}, [^|A-Z,]{{1,40}} is (?:now |still |only |just )?<age:[DN]>{_YEARS_OLD}"),
    # "Olga Pim (born 1945), now 75, taught there"; "Now 44, she was born in Graz in 1971"
    Wording("T", rf"{_BORN}\),? (?:and )?now (?:aged )?<age:[DN]>{_YEARS_OLD}"),
    Wording("T", rf"(?:^|\| ?|, )now (?:aged )?<age:[DN]>, [^|A-Z]{{1,40}}{_BORN}"),
    # "Efua Osei (b. 1966), who has led it since 2009, is 53"; "Ana Reis (born in 1966), 53, adjourned"
    Wording("T", rf"{_BORN}\)?,[^|A-SU-Z]{{1,80}}, is (?:now |still )?<age:[DN]>{_YEARS_OLD}"),
    Wording("T", rf"{_BORN}\)?, <age:[DN]>(?=,)"),
    Wording("T", rf"{_BORN}\)?,[^|A-Z]{{1,60}}, (?:aged )?<age:[DN]>(?=,)"),
    # "She was born in 1966. The 53-year-old said"
    Wording("DT", rf"{_BORN}~?\.?\| the <age:D>(?= (?:said|says|has|is|told|also|now|will)\b)"),
    # "Born in 1966, the chairman turned 53 last week"
    Wording("T", rf"{_BORN}, [^|A-Z,]{{1,40}} turned <age:[DN]>(?=[.,;|]|$| this | last )"),
    # "The 38-year-old mayor, born 1990, took the oath"
    Wording("DT", rf"<age:D>(?: [\w'’-]+){{0,3}}, {_BORN}"),
    # "Born in 1950, the 72-year-old"; "She was born in 1980 and is 42 years old"
    Wording("DT", r"\bborn (?:in|on) <birth:T>[^|A-Z]{0,60}, (?:the|this) <age:D>"),
    Wording("T", rf"\bborn (?:in|on) <birth:T>[^|A-Z]{{0,40}}\band is (?:now )?<age:[DN]>{_YEARS_OLD}"),
    # "Born in March 1971 in a house at Coast Road, she is 47"
    Wording("T", rf"\bborn (?:in|on) <birth:T>[^|T]{{0,90}}?\b(?:she|he) is (?:now )?<age:[DN]>{_YEARS_OLD}"),
    # "She was born in 1971. Now 47, she"; "born in 1971, now 47,"
    Wording(
        "T", rf"\bborn (?:in|on) <birth:T>[^T]{{0,60}}?\b(?:now|now aged|currently) <age:[DN]>{_YEARS_OLD}"
    ),
    # "Ms Lind, born in 1971, turned 51 last week", but not "turned 18 in 1989"
    Wording("T.", r"\bborn (?:in|on) <birth:T>[^|A-Z]{0,30}\bturned <age:[DN]>(?= T|[.,;|]|$)"),
    # "the 47-year-old (born 1971)"
    Wording("DT", r"<age:D>(?: [\w'’-]+){0,3} \((?:born|b\.) (?:in )?<birth:T>"),
    # "the 47-year-old, who was born in 1971,"
    Wording("DT", r"<age:D>(?: [\w'’-]+){0,3},? (?:who |was |who was )?born (?:in|on) <birth:T>"),
    # "Maria Lind, 47, was born in 1971"; "Maria Lind (47), born in 1971"
    Wording("T", r"(?:, |\()<age:[DN]>(?:,|\),?) (?:who )?(?:was )?born ~?(?:in|on) <birth:T>"),
    # "The director, who is 51, was born in 1971"; "who was born in 1971, is 51"
    Wording("T.", r"\bwho is <age:[DN]>, was born (?:in|on) <birth:T>"),
    Wording("T.", rf"\bborn (?:in|on) <birth:T>[^|A-Z]{{0,30}}, is <age:[DN]>{_YEARS_OLD}"),
    # "She was born in 1971 in Cork. She is 51."
    Wording("T.", rf"\bborn (?:in|on) <birth:T>~\.?\| (?:she|he) is (?:now )?<age:[DN]>{_YEARS_OLD}"),
    # "born in 1971, making her 51"; "At 51, Ms Lind, who was born in 1971, has no plans"
    Wording("T.", r"\bborn (?:in|on) <birth:T>~\b(?:making|makes) (?:him|her) <age:[DN]>"),
    Wording("T.", rf"(?:^|\| ?)at <age:[DN]>,~{_BORN}"),
    # "Lind (born 1971) is 47"
    Wording("T", rf"\(born (?:in |on )?<birth:T>\),? is (?:now )?<age:[DN]>{_YEARS_OLD}"),
)
# "born in 1945 and died in 1999, aged 60"
_LIFE = Wording(
    "TT",
    r"\bborn (?:in|on) <birth:T>[^|T]{0,90}?\bdied (?:in|on) <death:T>,?"
    r" (?:at )?(?:aged |the age of |the |age )?<age:[DN]>",
)
# "He died on Tuesday at the age of 92. Born in 1930, he"
_DEATH = Wording(
    "TDT",
    r"\bdied (?:on |in )?<death:T>[^|A-Z]{0,20}\b(?:aged|at the|at) ?<age:D>~"
    r"\| ?born (?:in|on) <birth:T>",
)
_FOUNDING = (
    *"opened founded established built launched created formed admitted inaugurated completed".split(),
    *"incorporated constructed erected started consecrated chartered planted laid painted printed".split(),
    *("dug", "made", "set up", "finished", "commissioned", "appeared", "dates from", "dating from"),
)
_FOUNDED = rf"\b(?:{'|'.join(_FOUNDING)})\b"
# What makes a park, a monument or a rule what it is.
_ENTERED = tuple(
    "protected listed designated declared proclaimed registered patented introduced unveiled adopted enacted"
    " signed discovered enrolled released granted settled".split()
)
# "40 years later" and "20 years in the making" are no ages.
_AGE_STOPS = r"(?= (?:today|now|this|next|(?:in )?T)\b|[,.;:)|]|$)(?!,? (?:later|after|on|ago|when)\b)"
# "opened its doors in 1921", "built 1984", "dates from 1950"
_MADE = rf"{_FOUNDED}(?:~?\b(?:in|on))? <birth:T>"
_OLD_THING = (
    r"<age:D> (?:\w+ )?(?:building|block|hospital|company|firm|club|school|bridge|institution|theatre"
    r"|theater|museum|church|house|stadium|newspaper|paper|magazine|brewery|factory|mill|hotel|university"
    r"|college|orchestra|festival|agency|group|business|bank|brand|plant|dam|tower|castle|structure|facility"
    r"|station|railway|ship|vessel|ferry|organi[sz]ation|retailer|carrier|airline|chain|league|society"
    r"|charity|institute|store|shop|restaurant|pub|landmark|venue|arena|pool|library|prison|pier|cathedral"
    r"|palace|lighthouse|works|academy|cinema|zoo|rink|harbou?r|barracks|tunnel|line|boat|tanker|trawler"
    r"|freighter|tug|steamer|hull|liner|barge|yacht|schooner|ro-ro|lightship|aircraft|plane|jet|locomotive"
    r"|co-?operative|cooperative|foundation|fund|union|choir|federation|association)\b"
)
_ANNIVERSARY = (
    # "Founded in 1897, the club celebrates its 125th anniversary this year"
    Wording(
        "OT",
        rf"{_FOUNDED}~?(?:in|on) <birth:T>~\b(?:its|their|the) <age:O>",
    ),
)
_IS_OLD = r"is (?:now )?<age:D>(?=,|\.|;| this year| T|\||$)"
_THING = (
    # "founded in 1980 and therefore 40 years old this spring"; "finished in 1970, so it is 50 years old"
    Wording(
        "DT",
        rf"{_MADE},? (?:and|so|which is|thus|hence|therefore)"
        rf"(?: (?:so|is|it is|she is|now|therefore|thus|hence|already|just))* <age:D>{_AGE_STOPS}",
    ),
    # "listed in 1950 and hence 70 years old": without "hence" a thing may be older than its listing
    Wording(
        "DT",
        rf"\b(?:{'|'.join(_ENTERED)})(?:~?\b(?:in|on))? <birth:T>,? (?:and )?(?:is )?"
        r"(?:so|thus|hence|therefore|which makes it|making it)(?: (?:is|it is|now|already|just))*"
        rf" <age:D>{_AGE_STOPS}",
    ),
    # "The dory (built 1921) is listed, and the 99-year-old hull has been painted"
    Wording("DT", rf"\([^|)]{{0,30}}{_MADE}\)~~?\b(?:the|this) {_OLD_THING}"),
    # "The tug, built in 1984, is a 36-year-old veteran"
    Wording(
        "DT",
        r"\b(?:built|launched|constructed|commissioned|founded|established)(?:~?\bin)? <birth:T>,?"
        r" (?:is|remains) an? <age:D>",
    ),
    # "The steamer, which at 80 years old is the last of her kind, was launched in 1940"
    Wording("DT", rf"\bat <age:D> (?:is|remains)\b~{_MADE}"),
    # "The stadium, opened in 1958, is 64 years old"; "opened its doors in 1921, turns 101"
    Wording("DT", rf"{_FOUNDED}~?(?:in|on) <birth:T>(?: by [^|T]{{1,40}}?)?,?(?: and)? {_IS_OLD}"),
    Wording("T.", rf"{_FOUNDED}~?(?:in|on) <birth:T>,?(?: and| which)? turns (?:just )?<age:[DN]>"),
    # "built in 1970 and at 50 is past its best"; "set up in 1970; 50 years on, it has 40 staff"
    Wording("T", rf"{_MADE},? and at <age:[DN]> (?:is|remains|has)\b"),
    Wording("DT", rf"{_MADE}(?:;|,|\.?\|) ?(?:now,? )?<age:D> on(?=,)"),
    # "In its 50 years the club, founded in 1970, has won nothing"
    Wording("DT", rf"\bin (?:all )?(?:its|her) <age:D>~{_MADE}"),
    # "Founded in 1853, the shipyard is 169 years old"; "planted in 1823, which makes it 199 years old"
    Wording("DT", rf"{_FOUNDED} (?:in|on) <birth:T>, the [^|A-Z]{{1,40}} {_IS_OLD}"),
    Wording("T.", rf"{_FOUNDED}~?(?:in|on) <birth:T>~\b(?:making|makes) (?:it|them) <age:[DN]>"),
    # "The depot opened in 1958. It is now 64 years old"; "In 1958 the depot was opened. It is ..."
    Wording("DT", rf"{_FOUNDED}~?(?:in|on) <birth:T>~?\.?\| (?:it|she) {_IS_OLD}"),
    Wording("DT", rf"\bin <birth:T>,?~{_FOUNDED}\.?\| (?:it|she) {_IS_OLD}"),
    # "The main block first admitted patients in 1934. The 95-year-old building"; "in 1934; the ..."
    Wording("DT", rf"{_FOUNDED}~(?:in|on) <birth:T>~?(?:\.?\||;) the {_OLD_THING}"),
    # "the 95-year-old building, opened in 1934,"
    Wording(
        "DT",
        r"\b(?:the|this) <age:D> [a-z]+(?: [a-z]+)?"
        r"(?:,| \(| that| which| was) ?(?:which |that )?(?:was )?(?:first )?"
        rf"{_FOUNDED}~?(?:in|on) <birth:T>",
    ),
    # "Founded in 1920, the 90-year-old company"
    Wording(
        "DT",
        rf"{_FOUNDED} (?:in|on) <birth:T>(?: (?:by|as) [\w' ]{{1,40}})?, (?:the|this) {_OLD_THING}",
    ),
)
# "Santa Rosa (450 t, built 1984)" as a heading: what follows is about her.
_LABEL = Wording(
    "T", r"\([^|)]{0,40}\b(?:built|launched|founded|established|opened|est\.) (?:in )?<birth:T>\)"
)
_DEFINITE = Wording("D", rf"\b(?:the|this) {_OLD_THING}")
# The rows of a table of facts.
_BIRTH_ROW = re.compile(
    r"(?:year |date )?(?:of )?(?:built|born|birth|founded|established|launched|opened)", re.IGNORECASE
)
_YEAR = re.compile(r"1[5-9][0-9]{2}|20[0-9]{2}")
_AGE_ROW = re.compile(r"(?:current )?age(?: \([a-z ]+\))?", re.IGNORECASE)
_NAMED = re.compile(r"\b[A-Z][\w.'’-]+ ([A-Z][\w'’-]+) \((?:born|b\.) (?:in |on )?\Z")
_OWNER = re.compile(r"\b([A-Z][\w'’-]+)(?:, (?:who is |now |aged )?| \((?:aged )?)\Z")
_AGE_ENDS = re.compile(r"[,)](?! [A-Z0-9])")
_LONGEST_NAME = 60
_YOUNGEST, _OLDEST = 10, 110
_OWN_ANNIVERSARY = re.compile(r"^[\w-]+ (?:anniversary|birthday|year)\b(?! of\b)")
# An institution may have opened in a building that was older: "The museum opened in 1981. The 90-year-old
# building had been a bank."
_TENANT = re.compile(
    r"\b(?:museum|hotel|school|gallery|restaurant|pub|shop|library|theat(?:re|er)|cinema|bar|caf[eé]|cent(?:re|er)"
    r"|college|office|brewery|store|club|company|clinic|nursery)\b"
)
# Dead people stopped ageing, and "was 47 when" speaks of another year.
# "Born in 1950, he has a son who is 30"
_KIN = re.compile(
    r"\b(?:son|daughter|wife|husband|brother|sister|mother|father|partner|child|friend|colleague|successor)\b"
)
_PAST = re.compile(r"\b(?:died|dead|death|killed|late|would have been|was found)\b")


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Ages beside a year of birth or founding that gives another age."""
    published = article.source.published
    for found in article.find(_LIFE, _DEATH, hints=("died ",)):
        died = days_of(found["death"])
        if died is not None:
            yield from _judged(found["age"], found["birth"], died, thing=False)
    for found in article.find(*_PERSON, hints=("born ", "b. ")):
        if _PAST.search(found.before + found.text + found.after) or _KIN.search(found.text):
            continue
        yield from _published(found, published, thing=False)
    for found in article.find(*_ANNIVERSARY, hints=_FOUNDING):
        # "the 100th anniversary of its first title" is not the club's own.
        marked = found.quote("age") + found.after
        if _OWN_ANNIVERSARY.search(marked):
            yield from _published(found, published, thing=True)
    for found in article.find(*_THING, hints=(*_FOUNDING, *_ENTERED)):
        if _TENANT.search(found.before + found.text[: found.text.find("|")]) and _in_building(found):
            yield Abstention((found["birth"], found["age"]))
            continue
        yield from _published(found, published, thing=True)
    yield from _under_label(article)
    yield from _by_name(article)
    yield from _in_tables(article)


def _under_label(article: Article) -> Iterator[Slip | Abstention]:
    """Ages of "the 37-year-old ship" below the one heading that says when she was built."""
    labels = [
        found
        for block in article.blocks
        if block.role in ("title", "heading") and block.claims
        for found in block.find(_LABEL)
    ]
    if len(labels) != 1:
        return
    (label,) = labels
    for found in article.find(_DEFINITE):
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
                if named is not None and block.text[end : end + 1] == ")":
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


def _published(found: Found, published: date | None, *, thing: bool) -> Iterator[Slip | Abstention]:
    yield from _aged(found["age"], found["birth"], published, thing=thing)


def _aged(age: Claim, birth: Claim, published: date | None, *, thing: bool) -> Iterator[Slip | Abstention]:
    """Whether the age is that of the day of publication."""
    if published is None:
        yield Abstention((age, birth))
    else:
        yield from _judged(age, birth, Days(published, published, "day", False), thing=thing)


def _judged(age: Claim, birth: Claim, then: Days, *, thing: bool) -> Iterator[Slip]:
    """Whether the age fits the time from the birth to `then`."""
    born = days_of(birth)
    if born is not None and not born.inferred:
        yield from _compared(age, birth, " ".join(birth.text.split()), born, then, thing=thing)


def _compared(
    age: Claim, birth: Claim | Place, told: str, born: Days, then: Days, *, thing: bool
) -> Iterator[Slip]:
    """Whether the age fits; `told` is the birth as the text has it, `born` the days it stands for."""
    says = allowed(age)
    if says is None or not _is_age(age):
        return
    if (born.last - born.first).days > 366:
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
    ),
)
