"""The currency that a text says its bare signs stand for: "All figures are in Canadian dollars".

Such a sentence settles the sign as a source's own `currency` does (design 3.3); it is looked for only
where a source states none.
"""

from __future__ import annotations

import re

from claimcheck.lexicon.currencies import CODES, SIGN_PREFIXES
from claimcheck.lexicon.nations import NATIONS
from claimcheck.lexicon.patterns import Pattern

# What the sentence speaks of, and that it speaks of all of it: "dollar figures", "all sums here".
_AMOUNTS = r"(?:figures|amounts|sums|prices|values|costs|totals|dollars)"
_ALL = rf"(?:all|dollar|currency|monetary)(?:\s(?:the|these|dollar|monetary))?\s{_AMOUNTS}"
_WORD = r"[A-Z]{1,3}\$|U\.S\.|[A-Z]\w{1,15}(?:\s\w{3,12})?"
_SAID = Pattern(
    rf"\b{_ALL}(?:\s[a-z]{{2,12}}){{0,3}}?\s(?:are|is)(?:\s(?:given|quoted|shown|stated|expressed))?(?:\sin)?\s"
    rf"(?P<are>{_WORD})"
    rf"|\b{_ALL}\sin\s(?P<in>{_WORD})"
    rf"|\b(?P<before>[A-Z]\w{{2,15}}),?\sas\sare\s(?:all\s)?{_AMOUNTS}\b",
    re.IGNORECASE,
)
# Signs and words of money that more than one country uses.
_OPEN = ("$", "£", "kr", "peso", "dollar", "pound", "franc", "rupee", "kron")


def stated_currency(text: str) -> str | None:
    """The ISO 4217 code that the text gives its bare signs, or None; the first such sentence counts.

    "Dollar figures are Canadian", "all amounts in A$", "(Australian, as are all sums here)"; not "the
    prices are American" of one shop, which says nothing of all.
    """
    if not any(sign in text for sign in _OPEN):
        return None
    for found in _SAID.finditer(text):
        code = _code(found["are"] or found["in"] or found["before"])
        if code is not None:
            return code
    return None


def _code(words: str) -> str | None:
    """The code of "A$", "CAD", "US dollars", "Canadian", "Hong Kong"; None for other words."""
    first = words.split()[0]
    if first.endswith("$"):
        return next(iter(SIGN_PREFIXES["$"].get(first[:-1].upper(), ())), None)
    if first in CODES:
        return first
    named = NATIONS.get(" ".join(words.lower().split())) or NATIONS.get(first.lower(), ())
    return next(iter(named), None)
