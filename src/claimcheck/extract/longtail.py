"""Rare units, named by quantulum3: asked for one word at a time, loaded only when one turns up.

quantulum3 takes over a second to load and reads money and prose badly, so it never sees a text: only
a figure and a word that `lexicon.units.RARE` lists as the name of a unit our table does not hold.
"""

from __future__ import annotations

import unicodedata
import warnings
from functools import lru_cache


@lru_cache(maxsize=256)
def rare_unit(word: str) -> str | None:
    """quantulum3's name for the unit spelled `word`, in our manner ("angstrom"), or None.

    None too where quantulum3 is not installed or sees no unit.
    """
    import logging  # and what it loads: dear, and needed for one story in a thousand

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            logging.getLogger("quantulum3").setLevel(logging.ERROR)
            from quantulum3 import parser  # type: ignore[import-untyped]

            found = parser.parse(f"5 {word}")
    except Exception:  # a reader of rare units must never stop the reading of a text
        return None
    if len(found) != 1 or found[0].value != 5 or found[0].unit.name == "dimensionless":
        return None
    name = unicodedata.normalize("NFKD", found[0].unit.name)
    return name.encode("ascii", "ignore").decode().lower().replace(" ", "_").replace("-", "_")
