"""The ways of saying when somebody was born and how old they are, or were at a time that is told too."""

from __future__ import annotations

from claimcheck.checks.article import Wording

_YEARS_OLD = r"(?=,|\.|;|:|\)|\|| and (?!counting)| years| but | now(?:[,.;|]|$| and)|$)"
# "Born in Vik in April 1960 on a farm, ...": whoever the sentence goes on about.
_BORN_FIRST = r"(?:^|\| ?)born (?:[^|A-Z,]{0,40}\b)?(?:in |on )?<birth:T>[^|A-Z,]{0,60}, (?:[^|A-Z,]{1,40} )?"
# "born in 1950", "born 1950", "born in Graz in 1950", "born into a family of potters in 1950", "b. 1950"
BORN = r"\b(?:born|b\.) (?:[^|A-Z]{0,40}\b(?:in|on) |in |on )?<birth:T>"
# What a person of that age does now: "at 40 she became" speaks of another year.
_NOW = r"(?:is|has|remains|leads|runs|heads|works|lives|says|still|can|does|keeps|holds)\b"
PERSON = (
    # "who was born in 1961 and at 52 is the oldest"
    Wording("T.", rf"{BORN}(?:,| and)~?\bat <age:[DN]>,? (?:he |she )?{_NOW}"),
    # "Born in Cork in March 1950, the painter Nuala Deasy, 74, still works every day"
    Wording("DT", r"(?:^|\| ?)born [^|A-Z]{0,40}<birth:T>[^|A-Z,]{0,30}, [^|A-Z,]{3,60}, <age:D>(?=[,.)])"),
    # "Born in April 1960 on a farm near Vik, Mr Dahl is 64"
    Wording("T.", rf"{_BORN_FIRST}is (?:now |still |only |just )?<age:[DN]>{_YEARS_OLD}", ("born ",)),
    # "Ruth Amsel was born in Lodz in 1931. Amsel is 93"; "She was born in 1936, one of five. She is 88"
    Wording(
        "T.",
        rf"(?:^|\| ?)(?:[\w'’.-]+ ){{0,3}}(?P<name>[\w'’-]+) was {BORN}[^|T]{{0,90}}?\.?\| "
        rf"(?:(?:mr|ms|mrs|dr) )?(?P=name) is (?:now |still )?<age:[DN]>{_YEARS_OLD}",
        ("born ",),
    ),
    # "The actor, born 2 February 1950, turned 64 last month"
    Wording(
        "T.", rf"{BORN}[^|A-Z]{{0,30}},? (?:turned|turns|has just turned) <age:[DN]>(?=[,.;|]|$| T\b| this\b)"
    ),
    # "Olga Pim (born 1945), now 75, taught there"; "born in Cork in 1966 and now 53,"; "born in 1971. Now 47"
    Wording("T", rf"{BORN}[^T]{{0,60}}?\b(?:now|now aged|currently) <age:[DN]>{_YEARS_OLD}"),
    Wording("T.", rf"{BORN}[^|A-Z]{{0,30}}, is <age:[DN]>{_YEARS_OLD}"),
    Wording("DT", rf"{BORN}[^|A-Z]{{0,60}}, (?:the|this) <age:D>"),
    # "The 38-year-old mayor, born 1990, took the oath"; "the 47-year-old, who was born in 1971"
    Wording("DT", rf"<age:D>(?: [\w'’-]+){{0,3}},? \(?(?:who |was |who was )?{BORN}"),
    # "Ana Lund, who is 70 and was born in 1951, works alone"
    Wording("T.", rf"\bwho is <age:[DN]>,? and (?:who )?(?:was )?{BORN}"),
)
# Ages on a day that is told: a birthday, an event, a death.
THEN = (
    # "He turned 40 in March. Born in 1979 in Lyon, he joined the navy"
    Wording(
        "T.",
        rf"\bturned <age:[DN]>(?: (?:on|in|late in|early in))? <then:T>~?\.?\| ?(?:he was |she was )?{BORN}",
    ),
    # "She was only 17 when she won the title in 2010. Born in 1993, she ..."; and the other way round
    Wording(
        "T..",
        r"\b(?:was|aged|at) (?:only |just |still )?<age:[DN]>,? when (?:he|she) [^|A-Z]{1,60} (?:in|on)"
        r" <then:T>"
        rf"[^T|]{{0,60}}\.?\|? ?(?:he was |she was )?{BORN}",
        (" when ",),
    ),
)
_DIED = r"\b(?:died|passed away|was killed|was found dead)\b"
_AT = r"[^|A-Z]{0,25}? ?(?P<at>at |aged |age )?(?:the )?<age:[DN]>"
DEATHS = (
    # "born in 1945 and died in 1999, aged 60"; "Born in 1950, she died last week aged 73"
    Wording(
        "TT.",
        rf"{BORN}[^T]{{0,120}}?{_DIED}[^|A-Z]{{0,40}}<then:T>{_AT}",
        ("died ", "away ", "killed ", "dead "),
    ),
)
# "The poet (1888-1965) died at 76"
LIFE = Wording("T.", rf"\(<life:T>\)[^|T]{{0,60}}{_DIED}{_AT}")
