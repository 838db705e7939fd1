#!/usr/bin/env python3
"""Does any text make the reader fail, hang, or quote what is not there? Fuzzed with atheris.

Not part of the tests, nor atheris a dependency: `pip install atheris` into an environment of its own,
and run with that one's Python and `src` on PYTHONPATH (the other dependencies installed as well).

Inputs are made of the words, signs and figures the reader knows, mixed with raw code points, as text,
Markdown or HTML, up to 4,000 characters. `check` is run on pairs of them. A failure is an exception, a
claim whose span does not hold its text, claims out of order, or more than two seconds; it is printed
with the input and ends the run.

  fuzz.py [-max_total_time=600] [atheris/libFuzzer options] [FOLDER OF INPUTS]
"""

from __future__ import annotations

import sys
import time
from datetime import date
from typing import Any, Literal

import atheris

with atheris.instrument_imports(include=["claimcheck"]):
    import claimcheck
    import claimcheck.extract
    import claimcheck.pipeline

SECONDS = 2.0
LONGEST = 4_000
FORMATS: tuple[Literal["text", "markdown", "html"], ...] = ("text", "markdown", "html")
SIGNS = "0123456789.,-–—−:;/()[]<>|#*_'\"’“”%°$€£¥₹&+=~\n\t \u00a0\u202f\u200b½⅓²٣१"
MARKUP = (" ", ". ", ", ", "\n\n", "| ", " |\n", "---", "<b>", "</b>", "&nbsp;", "&pound;", "<!--", "-->")
FIGURES = ("7" * 30, "1,234,567", "1.234.567,89", "12-1/2", "1e9", "COVID-19", "$1.2-$1.5", "5-to-7", "24-19")
WORDS = """
one two seven ten eleven twelve twenty ninety hundred thousand million billion trillion dozen lakh half
quarter third thirds fifth first second 21st 3rd a an the no none some several few both all
C$ US$ A$ R$ Mex$ Rs kr CHF CAD USD EUR euros dollars pesos pence cents pounds yen yuan 5m 3bn 2tn 250k
per cent percent pct points basis point percentage fold twofold doubled tripled twice times as many
km kilometres miles mph feet ft inches in lb oz kg tonnes tons hectares acres litres gallons °C degrees
Celsius MW kWh barrels hours minutes seconds days weeks months years decades year-old aged
Jan. January Feb. March May June Sept. December Monday Tue. Sunday today yesterday tomorrow last next this ago
since until from to between and or of by in on at about around nearly more than less fewer least most up over
under almost -plus -odd plus minus estimated so roughly 1990s 2024 2025-28 Q3 fiscal half-year noon p.m.
GMT 10:30 BC AD early mid late century No. Nos. vs v. people workers killed dead injured homes companies jobs
votes seats cost worth rose fell revised total which whom each every other former planned expected said
according Mr. Dr. St. U.S. Canada Mexico IBM
"""
PIECES = (*SIGNS, *MARKUP, *FIGURES, *WORDS.split())


def _text(data: atheris.FuzzedDataProvider) -> str:
    parts: list[str] = []
    length = 0
    while data.remaining_bytes() and length < LONGEST:
        choice = data.ConsumeIntInRange(0, 15)
        if choice == 0:
            piece = data.ConsumeUnicodeNoSurrogates(data.ConsumeIntInRange(1, 8))
        elif choice == 1:
            piece = data.PickValueInList(list(PIECES)) * data.ConsumeIntInRange(1, 200)
        elif choice == 2:
            piece = str(data.ConsumeIntInRange(0, 10**9))
        else:
            piece = data.PickValueInList(list(PIECES)) + (" " if choice > 5 else "")
        parts.append(piece)
        length += len(piece)
    return "".join(parts)[:LONGEST]


def _source(name: str, data: atheris.FuzzedDataProvider, share: int) -> claimcheck.Source:
    form = data.PickValueInList(list(FORMATS))
    published = date(2026, 2, 16) if data.ConsumeBool() else None
    country = data.PickValueInList([None, "CA", "MX", "GB"])
    part = atheris.FuzzedDataProvider(data.ConsumeBytes(data.remaining_bytes() // share))
    return claimcheck.Source(id=name, text=_text(part), published=published, country=country, format=form)


def _held(source: claimcheck.Source, claims: Any) -> None:
    last = (-1, -1)
    for claim in claims:
        quoted = source.text[claim.start : claim.end]
        assert quoted == claim.text, f"quotes {quoted!r} as {claim.text!r}"
        assert last < (claim.start, claim.end), f"{claim.text!r} is out of order"
        last = (claim.start, claim.end)


def one_input(raw: bytes) -> None:
    """Read one input, or check two against each other."""
    data = atheris.FuzzedDataProvider(raw)
    both = data.ConsumeIntInRange(0, 3) == 0
    sources = [_source("a.txt", data, 2 if both else 1)]
    if both:
        sources.append(_source("b.txt", data, 1))
    start = time.process_time()
    try:
        if both:
            report = claimcheck.check(sources)
            for source in sources:
                _held(source, [claim for claim in report.claims if claim.source == source.id])
        else:
            _held(sources[0], claimcheck.extract(sources[0]))
        spent = time.process_time() - start
        assert spent < SECONDS, f"took {spent:.1f} s"
    except BaseException:
        for source in sources:
            print(source.model_dump_json(), file=sys.stderr)
        raise


def main() -> None:
    """Hand over to atheris, which never returns."""
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
