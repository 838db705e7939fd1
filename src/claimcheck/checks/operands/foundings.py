"""The ways of saying when a thing was founded, built or made, and how old it is."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from claimcheck.checks.article import Wording
from claimcheck.lexicon.patterns import Pattern

FOUNDING = (
    *"opened founded established built launched created formed admitted inaugurated completed".split(),
    *"incorporated constructed erected started consecrated chartered planted laid painted printed".split(),
    *(
        "dug",
        "made",
        "set up",
        "finished",
        "commissioned",
        "appeared",
        "dates from",
        "dating from",
        "formed",
        "begun",
        "delivered",
        "manufactured",
    ),
)
FOUNDED = rf"\b(?:{'|'.join(FOUNDING)})\b"
_DAY = r"(?: (?:anniversary|birthday|year)\b)?(?! of\b)"
# What makes a park, a monument or a rule what it is.
ENTERED = tuple(
    "protected listed designated declared proclaimed registered patented introduced unveiled adopted enacted"
    " signed discovered enrolled released granted settled".split()
)
# "40 years later" and "20 years in the making" are no ages.
_AGE_STOPS = r"(?= (?:today|now|this|next|(?:in )?T)\b|[,.;:)|]|$)(?!,? (?:later|after|on|ago|when)\b)"
# "opened its doors in 1921", "built 1984", "dates from 1950"
_MADE = rf"{FOUNDED}(?:~?\b(?:in|on))? <birth:T>"
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
# When a birthday is kept: "its 90th anniversary in 2013", "this year", or at a time that is not told.
_KEPT = r"(?:(?: (?:in|on|at the end of|early in|late in))?(?: the)? <then:T>)?"
_KEEPS = r"\b(?:celebrat(?:es|ing)|mark(?:s|ing)|observ(?:es|ing)|hold(?:s|ing)|turn(?:s|ing)|will|is|has)\b"
ANNIVERSARY = (
    # "Founded in 1897, the club celebrates its 125th anniversary this year"
    Wording(
        "OT",
        rf"{FOUNDED}~?(?:in|on) <birth:T>(?P<gap>[^|T]{{0,90}}?)\b(?:its|their|the|a) <age:O>{_DAY}{_KEPT}",
    ),
    # "marks its 125th birthday this summer. It was founded in 1897"
    Wording(
        "OT",
        rf"{_KEEPS}[^|A-Z]{{0,20}} (?:its|their) <age:O>{_DAY}{_KEPT}[^|T]{{0,60}}?\.?\|? ?(?:it was "
        rf"|which was )?"
        rf"{FOUNDED}~?(?:in|on) <birth:T>",
    ),
)
# The years that have a name of their own. A diamond jubilee is the sixtieth, or the seventy-fifth.
JUBILEES: Mapping[str, tuple[int, ...]] = MappingProxyType(
    {
        "silver jubilee": (25,),
        "golden jubilee": (50,),
        "diamond jubilee": (60, 75),
        "platinum jubilee": (70, 75),
        "centenary": (100,),
        "centennial": (100,),
        "sesquicentennial": (150,),
        "sesquicentenary": (150,),
        "bicentenary": (200,),
        "bicentennial": (200,),
        "tercentenary": (300,),
    }
)
KEEPS = Pattern(_KEEPS)
# "The union, formed in 1919, is holding its centenary this year"
JUBILEE = Wording(
    "T",
    rf"{FOUNDED}~?(?:in|on) <birth:T>(?P<gap>[^|T]{{0,60}}?)(?P<keeps>{_KEEPS})?[^|A-Z]{{0,20}} (?:its"
    rf"|their) (?:own )?"
    rf"(?P<jubilee>{'|'.join(JUBILEES)})\b(?! of\b){_KEPT}",
    ("jubilee", "enary", "ennial"),
)
# "Opened in 1964, it was pulled down in 2014 at the age of 50"
ENDED = (
    Wording(
        "DTT",
        rf"{FOUNDED}~?(?:in|on) <birth:T>[^T|]{{0,60}}?\b(?:pulled down|demolished|closed|scrapped|torn down"
        r"|sunk|sold|retired|dissolved|burned down|collapsed)\b[^|A-Z]{0,20}(?:in|on) <then:T>,?"
        r" (?:at the |at |aged )?<age:D>",
        (" at ", "aged"),
    ),
)
THING = (
    # "founded in 1980 and therefore 40 years old this spring"; "finished in 1970, so it is 50 years old"
    Wording(
        "DT",
        rf"{_MADE},? (?:and|so|which is|thus|hence|therefore)"
        rf"(?: (?:so|is|it is|she is|now|therefore|thus|hence|already|just))* <age:D>{_AGE_STOPS}",
    ),
    # "listed in 1950 and hence 70 years old": without "hence" a thing may be older than its listing
    Wording(
        "DT",
        rf"\b(?:{'|'.join(ENTERED)})(?:~?\b(?:in|on))? <birth:T>,? (?:and )?(?:is )?"
        r"(?:so|thus|hence|therefore|which makes it|making it)(?: (?:is|it is|now|already|just))*"
        rf" <age:D>{_AGE_STOPS}",
    ),
    # "Opened in 1968, which made it a 66-year-old structure": more than it is today it cannot have been
    Wording("DT", rf"{FOUNDED}~?(?:in|on) <birth:T>,~?\b(?P<made>made|making|makes) (?:it|her) an? <age:D>"),
    # "built in 2004 in South Korea, and at 29 she is elderly"; "delivered in 1998, which makes it 36"
    Wording(
        "T.",
        rf"{_MADE}[^|T;]{{0,60}}?(?:,| and|, and|;|\.\|) ?at <age:[DN]>,? (?:it|she|he|they)"
        r" (?:is|was|are|remains?|has)\b",
        (" at ",),
    ),
    Wording(
        "T.",
        rf"{_MADE}[^|A-Z;]{{0,40}}, (?:which|that) makes (?:(?:it|her|him|them) )?(?:now )?<age:[DN]>"
        rf"{_AGE_STOPS}",
        (" makes ",),
    ),
    # "The airline was founded in 1971 and is 50 this year"
    Wording("T.", rf"{FOUNDED}~?(?:in|on) <birth:T>,? and is (?:now )?<age:N>(?= T|,|\.|\|)"),
    # "The tug, built in 1984, is a 36-year-old veteran"
    Wording(
        "DT",
        r"\b(?:built|launched|constructed|commissioned|founded|established)(?:~?\bin)? <birth:T>,?"
        r" (?:is|remains) an? <age:D>",
    ),
    Wording(
        "T.",
        rf"{FOUNDED}~?(?:in|on) <birth:T>(?:,?(?: and| which)?|[^|T;]{{1,90}}, (?:the [a-z-]+|it|she))"
        r" turn(?:s|ed) (?:just )?<age:[DN]>(?=[.,;]|$| (?:T|in T|on T|this year)\b)",
    ),
    # "The main block first admitted patients in 1934. The 95-year-old building"; "in 1934; the ..."
    Wording("DT", rf"{FOUNDED}~(?:in|on) <birth:T>~?(?:\.?\||;) the {_OLD_THING}"),
    # "the 95-year-old building, opened in 1934,"; "The 31-year-old vessel, 88 metres long, was built in 1996"
    Wording(
        "DT",
        r"\b(?:the|this) <age:D> [a-z]+(?: [a-z]+)?"
        r"(?:,[^|TDNO,;]{1,60},(?: which| that)? was |(?:,| \(| that| which| was) ?(?:which "
        r"|that )?(?:was )?)"
        r"(?:first )?"
        rf"{FOUNDED}~?(?:in|on) <birth:T>",
    ),
    # "The cottage, 130 years old this month, was built in 1895"
    Wording(
        "DT",
        rf", <age:D>(?: old)?(?: this [a-z]+| now| today| (?:on )?T)?, (?:was "
        rf"|which was )?{FOUNDED}~?(?:in|on) <birth:T>",
    ),
    # "Founded in 1920, the 90-year-old company"
    Wording(
        "DT",
        rf"{FOUNDED} (?:in|on) <birth:T>(?: (?:by|as) [\w' ]{{1,40}})?, (?:the|this) {_OLD_THING}",
    ),
)
# "Santa Rosa (450 t, built 1984)" as a heading: what follows is about her.
LABEL = Wording(
    "T", r"\([^|)]{0,40}\b(?:built|launched|founded|established|opened|est\.) (?:in )?<birth:T>\)"
)
# "Founded in 1924, the club is 90 years old this spring"
IS_OLD = Wording(
    "DT",
    rf"{_MADE}[^|A-Z]{{0,60}}\b(?:is|are|will be|turns) (?:now )?<age:D>(?=[,.;|]|$| (?:this|T|today|now)\b)",
)
DEFINITE = Wording("D", rf"\b(?:the|this) {_OLD_THING}")
