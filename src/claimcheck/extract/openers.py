"""The words that can open something, looked for once for all who read a passage.

One word in ten opens a date or a figure or says that a count is preliminary; nobody need look at the
nine others again.
"""

from __future__ import annotations

from claimcheck.extract.dates.forms import FORMS
from claimcheck.extract.figures import TRIGGERS
from claimcheck.extract.preliminary import SIGNALS
from claimcheck.extract.tokens import Tokens

_OPENERS = frozenset((*FORMS, *TRIGGERS, *SIGNALS))


def openers(tokens: Tokens) -> list[int]:
    """The tokens of a passage that readers have to look at, in order: these words and all digits."""
    known = _OPENERS
    return [i for i, word in enumerate(tokens.lower) if word in known or (word < ":" and word >= "0")]
