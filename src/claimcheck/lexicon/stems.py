"""Words reduced to what they share: "companies" and "company", "flooded" and "flooding".

Stems only ever group and compare; nothing shown to a reader is a stem.
"""

from __future__ import annotations

import Stemmer

from claimcheck.lexicon.kept import kept
from claimcheck.lexicon.verbs import IRREGULAR

_ENGLISH = Stemmer.Stemmer("english", 0)

# Where the Snowball stemmer leaves a newsroom's everyday words apart.
_IRREGULAR: dict[str, str] = {form: _ENGLISH.stemWord(base) for form, base in IRREGULAR.items()} | {
    "heard": "heard",  # a court that heard 87 witnesses is no word for the hearing
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
    "dying": "die",
    "dead": "die",
    "death": "die",
    "deaths": "die",
    "lives": "life",
    "mice": "mouse",
    "knives": "knife",
    "wives": "wife",
    "wolves": "wolf",
    "shelves": "shelf",
    "thieves": "thief",
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
    "shut": "close",
}


@kept
def stem(lower: str) -> str:
    """The stem of a lower-case word; possessive endings are dropped first."""
    if lower.endswith(("'s", "\u2019s")):
        lower = lower[:-2]
    return _IRREGULAR.get(lower) or _ENGLISH.stemWord(lower)
