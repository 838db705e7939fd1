"""What a rank is by: the superlative of "fourth-largest" and of "fourth most visited"."""

from __future__ import annotations

from claimcheck.model import Claim

_ALIKE = {"biggest": "largest", "greatest": "largest", "heaviest": "largest", "quickest": "fastest"}


def superlative(claim: Claim) -> str | None:
    """The word that a rank goes by, synonyms as one; None for a bare "third"."""
    words = claim.text.lower().replace("-", " ").split()
    for word, after in zip(words, (*words[1:], ""), strict=True):
        if word in ("most", "least") and after:
            return f"{word} {after}"
        if word.endswith("est") and len(word) > len("west"):
            return _ALIKE.get(word, word)
    return None
