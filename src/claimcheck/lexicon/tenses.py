"""Words that tell whether a sentence looks back or forward. Data only, in lower case.

Only as much as dating "on Tuesday" needs; regular past forms are known by "-ed".
"""

from __future__ import annotations

FUTURE = frozenset(
    "will shall won't i'll he'll she'll it'll we'll they'll you'll there'll i’ll he’ll she’ll it’ll"
    " we’ll they’ll you’ll won’t would upcoming forthcoming".split()
)
# With "is", "are" or nothing before them they announce; "was expected" still looks ahead of its day.
ANNOUNCED = frozenset(
    "expected scheduled due slated planned poised booked tipped earmarked intends expects likely"
    " planning preparing hoping considering".split()
)
# These do so before "to" or "for": "plans to open on Monday", not "outlined the plans on Monday".
ANNOUNCED_TO = frozenset(
    "set bound plans plan intend hopes hope wants want aims aim expect needs need going".split()
)
# Present forms that a timetable uses of the future: "the talks start on Monday".
TIMETABLE = frozenset(
    "start starts begin begins open opens close closes end ends meet meets face faces play plays host"
    " hosts visit visits travel travels return returns arrive arrives leave leaves resume resumes expire"
    " expires kick kicks launch launches come comes go goes join joins hold holds take takes fly flies"
    " head heads run runs defend defends compete competes move moves shift shifts follow follows apply"
    " applies reopen reopens restart restarts".split()
)
# Before a participle these make it a state of today, which "until" stretches ahead: "are shut until 4 May".
PRESENT_STATE = frozenset("is are remain remains stay stays".split())
UNTIL = frozenset("until till through".split())
# After these an infinitive is still to come: "agreed to meet on Tuesday", "was to open on Monday".
BEFORE_INFINITIVE = frozenset(
    "agreed decided vowed hoped wanted intended pledged promised threatened offered asked urged invited"
    " ordered aimed prepared opted told was were".split()
)
REPORTING = frozenset(
    "said told added announced warned reported stated confirmed claimed insisted admitted wrote says"
    " tells adds announces warns reports confirms".split()
)
# Past forms that are no present form too ("hit", "put", "cut").
PAST = frozenset(
    "was were had did said told took made gave got went came saw won lost met rose fell grew began"
    " became left led held kept sent paid sold bought brought built caught drew drove fought found flew"
    " forgot knew laid lent lit meant ran rang rode sank sang sat sought shook shot slid spent spoke"
    " stole stood struck sued swept swore taught thought threw understood withdrew woke wore wrote broke"
    " bore blew bound chose clung dealt drank ate fed felt fled froze heard hid hurt leapt overcame"
    " oversaw outdid proved slept stuck swam undertook been done gone seen taken given known shown born"
    " ago died wasn't weren't didn't hadn't couldn't wasn’t weren’t didn’t hadn’t couldn’t".split()
)
# "-ed" words that are no past: adjectives and nouns.
NOT_PAST = frozenset(
    "united red bed need speed indeed breed feed seed shed proceed exceed succeed hundred sacred naked"
    " kindred embed limited so-called agreed-upon unexpected alleged married aged based".split()
)
DETERMINERS = frozenset(
    "the a an his her its their our my your this that these those he she it they we i".split()
)
