"""What a text's own usage says about its ambiguous money: it ranks the readings, it settles none.

A story that writes "621 million Norwegian crowns" and later "1.1 billion crowns" most likely means
kroner again; one that writes "US$" for American dollars most likely means its home dollars by "$".
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.extract.reading import Reading


def rank_by_usage(readings: Sequence[Reading], home: str | None) -> None:
    """Put the likeliest currency of each ambiguous amount first, in place.

    `readings` are those of a whole source, `home` the currency of its country.
    """
    named = [r.currencies[0] for r in readings if r.kind == "money" and len(r.currencies) == 1]
    if not named:
        return
    dollars_spelled_out = "USD" in named
    for reading in readings:
        options = reading.currencies
        if reading.kind != "money" or len(options) < 2:
            continue
        if reading.symbol == "$":
            if dollars_spelled_out and home is not None and home != "USD" and home in options:
                reading.currencies = _first(home, options)
            continue
        same_name = [code for code in named if code in options]
        if same_name:
            reading.currencies = _first(max(same_name, key=same_name.count), options)


def _first(code: str, options: tuple[str, ...]) -> tuple[str, ...]:
    return (code, *(other for other in options if other != code))
