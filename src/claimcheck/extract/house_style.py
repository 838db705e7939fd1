"""What a text's own usage says about its ambiguous money: it ranks the readings, it settles none.

A story that writes "621 million Norwegian crowns" and later "1.1 billion crowns" most likely means
kroner again; one that writes "US$" for American dollars most likely means its home dollars by "$"; and
"96 million pesos" in a story about a mine in Chile are most likely Chilean.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from claimcheck.extract.reading import Reading
from claimcheck.lexicon.nations import COUNTRIES, NATIONS


def rank_by_usage(readings: Sequence[Reading], words: Iterable[str], home: str | None) -> None:
    """Put the likeliest currency of each ambiguous amount first, in place.

    `readings` and `words` (in lower case) are those of a whole source, `home` the currency of its
    country.
    """
    money = [reading for reading in readings if reading.kind == "money"]
    unsettled = [reading for reading in money if len(reading.currencies) > 1]
    if not unsettled:
        return
    named = Counter(reading.currencies[0] for reading in money if len(reading.currencies) == 1)
    places: Counter[str] | None = None
    for reading in unsettled:
        options = reading.currencies
        if reading.symbol == "$":
            if named["USD"] and home is not None and home != "USD" and home in options:
                reading.currencies = _first(home, options)
            continue
        if places is None:
            places = _places(words)
        likeliest = _most(named, options) or _most(places, options)
        if likeliest is not None:
            reading.currencies = _first(likeliest, options)


def _places(words: Iterable[str]) -> Counter[str]:
    """How often a text names a country or its people, by that country's currency."""
    found: Counter[str] = Counter()
    for word in words:
        if word not in COUNTRIES and word not in NATIONS:
            continue
        code = COUNTRIES.get(word) or next(iter(NATIONS.get(word, ())), None)
        if code is not None:
            found[code] += 1
    return found


def _most(counts: Counter[str], options: tuple[str, ...]) -> str | None:
    best = max(options, key=lambda code: counts[code])
    return best if counts[best] else None


def _first(code: str, options: tuple[str, ...]) -> tuple[str, ...]:
    return (code, *(other for other in options if other != code))
