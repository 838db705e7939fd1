"""Words reduced to what they share: "companies" and "company", "flooded" and "flooding".

Stems only ever group and compare; nothing shown to a reader is a stem.
"""

from __future__ import annotations

import Stemmer

from claimcheck.lexicon.kept import kept

_ENGLISH = Stemmer.Stemmer("english", 0)

# Where the Snowball stemmer leaves a newsroom's everyday words apart.
_IRREGULAR = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "people": "people",
    "persons": "people",
    "person": "people",
    "nobody": "people",
    "everybody": "people",
    "everyone": "people",
    "souls": "people",
    "died": "die",
    "dying": "die",
    "dead": "die",
    "death": "die",
    "deaths": "die",
    "lives": "life",
    "mice": "mouse",
    "feet": "foot",
    "businesses": "busines",
    "business": "busines",
    "employees": "employe",
    "employee": "employe",
    "organisation": "organiz",
    "organisations": "organiz",
    "organization": "organiz",
    "organizations": "organiz",
    "residence": "residence",
    "residences": "residence",
    "councillors": "councillor",
    "councilors": "councillor",
    "councilor": "councillor",
    "buses": "bus",
    "jets": "jet",
    "aircraft": "aircraft",
    "fell": "fall",
    "fallen": "fall",
    "rose": "rise",
    "risen": "rise",
    "grew": "grow",
    "grown": "grow",
    "sold": "sell",
    "bought": "buy",
    "won": "win",
    "lost": "lose",
    "paid": "pay",
    "spent": "spend",
    "built": "build",
    "held": "hold",
    "shut": "close",
    "led": "lead",
    "sent": "send",
    "left": "leave",
    "met": "meet",
    "shot": "shoot",
    "fled": "flee",
    "struck": "strike",
    "took": "take",
    "taken": "take",
    "gave": "give",
    "given": "give",
    "made": "make",
    "found": "find",
    "began": "begin",
    "begun": "begin",
}


@kept
def stem(lower: str) -> str:
    """The stem of a lower-case word; possessive endings are dropped first."""
    if lower.endswith(("'s", "\u2019s")):
        lower = lower[:-2]
    return _IRREGULAR.get(lower) or _ENGLISH.stemWord(lower)
