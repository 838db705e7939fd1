"""What a claim is posted under, so that claims on one fact are found without comparing all with all.

Its head noun, its nearest content words and, when it has enough digits to be telling, its figure: each
with the kind of claim. Keys are checksums; what two share by accident is a candidate more to score.
"""

from __future__ import annotations

import zlib

from claimcheck.link.likeness import Kinship
from claimcheck.link.weak import is_weak
from claimcheck.model import Claim

_NEAREST_WORDS = 10
CLASS = {"multiple": "percent"}


def keys(claim: Claim, kinship: Kinship) -> list[int]:
    """The claim's keys, the noun's first."""
    words: dict[str, None] = {}
    if claim.head is not None:
        words[kinship.group(claim.head)] = None
    for word in (*claim.modifiers, *claim.words[:_NEAREST_WORDS]):
        if not is_weak(word):
            words[kinship.group(word)] = None
    if claim.kind == "count" and claim.predicate is not None:
        words["!" + claim.predicate] = None
    figure = _telling_figure(claim)
    if figure is not None:
        words[figure] = None
        # "119 artefacts" and "191 works" share nothing but their digits.
        words["~" + "".join(sorted(figure))] = None
    kind = CLASS.get(claim.kind, claim.kind)
    return [zlib.crc32(f"{kind}|{word}".encode("utf-8", "surrogatepass")) for word in words]


def _telling_figure(claim: Claim) -> str | None:
    if claim.quantity is None or claim.quantity.stated is None or claim.quantity.stated.low is None:
        return None
    digits = str(claim.quantity.stated.low)
    return "#" + digits if len(digits.strip("0.-")) >= 2 else None
