"""The words that can open something, looked for once for all who read a passage.

One word in ten opens a date or a figure or says that a count is preliminary; nobody need look at the
nine others again.
"""

from __future__ import annotations

from itertools import compress

from claimcheck.extract.dates.forms import FORMS
from claimcheck.extract.figures import TRIGGERS
from claimcheck.extract.preliminary import SIGNALS
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.kept import kept

_OPENERS = frozenset((*FORMS, *TRIGGERS, *SIGNALS))


@kept
def _opens(lower: str) -> bool:
    return lower in _OPENERS or "0" <= lower[0] <= "9"


def openers(tokens: Tokens) -> list[int]:
    """The tokens of a passage that readers have to look at, in order: these words and all digits."""
    return list(compress(range(len(tokens.lower)), map(_opens, tokens.lower)))
