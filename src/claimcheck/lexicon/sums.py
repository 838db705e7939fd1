"""Parts that make a whole by their very names: exports and imports are trade, boys and girls pupils.

Curated by hand. A row belongs here only when nothing of the whole is left beside the parts, so that their
figures must add up. Home and away games are no such row (some are played on neutral ground), nor are debt
and equity. Words are given as written; callers compare stems.
"""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.model import Kind


class Sum(NamedTuple):
    """A whole, the parts it is made of, and the words that make it another whole.

    `total` are the nouns of the whole, `parts` the words that name each part, by noun, adjective, verb or
    fate, `kinds` what its figures can be. With one of `besides` in either sentence the parts may not be all
    there is; `scopes` must stand on both sides or on neither ("trade in goods" is no "trade in goods and
    services"). What flows is for a time, and only figures for one and the same time are added up.
    """

    total: tuple[str, ...]
    parts: tuple[tuple[str, ...], ...]
    kinds: tuple[Kind, ...] = ("count",)
    flows: bool = False
    besides: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()


SUMS: tuple[Sum, ...] = (
    Sum(
        ("trade",),
        (("import", "imports", "imported"), ("export", "exports", "exported")),
        kinds=("money", "measure"),
        flows=True,
        besides=("re-exports", "transit", "surplus", "deficit", "balance"),
        scopes=(
            *("goods", "services", "merchandise", "commodities", "agricultural", "farm", "food", "energy"),
            *("oil", "gas", "non-oil", "visible", "invisible"),
        ),
    ),
    Sum(
        ("people", "members", "adults"),
        (("men", "male"), ("women", "female")),
        besides=("children", "boys", "girls", "babies", "infants", "teenagers", "youths", "minors", "others"),
    ),
    Sum(
        ("people", "members"),
        (("men", "male"), ("women", "female"), ("children",)),
        besides=("babies", "infants", "teenagers", "youths", "others"),
    ),
    Sum(
        ("children", "pupils", "students", "youngsters", "kids"),
        (("boys",), ("girls",)),
        besides=("adults", "others", "teachers"),
    ),
    Sum(
        ("people", "visitors", "spectators"),
        (("adults",), ("children",)),
        besides=("babies", "infants", "teenagers", "pensioners", "concessions", "others", "students"),
    ),
    Sum(
        ("casualties",),
        (("dead", "killed"), ("injured", "wounded")),
        besides=("missing", "captured", "unaccounted"),
    ),
    Sum(
        ("passengers", "travellers", "travelers"),
        (("domestic",), ("international",)),
        flows=True,
        besides=("transit", "charter", "regional", "others"),
    ),
    Sum(
        ("votes", "ballots"),
        (("yes", "for", "favour", "favor", "in favour"), ("no", "against", "opposed"), ("abstentions",)),
        besides=("invalid", "blank", "spoiled", "spoilt", "void", "null", "absent", "rejected"),
    ),
    Sum(
        ("population", "residents", "inhabitants", "people"),
        (("urban",), ("rural",)),
        besides=("suburban", "nomadic"),
    ),
)

# They say that the whole is meant, or nothing: "overall bilateral trade between the two countries".
WHOLLY = frozenset(
    "total overall combined bilateral mutual two way both-way volume value worth turnover countries nations"
    " sides neighbours neighbors partners number figure foreign external annual yearly together all".split()
)
