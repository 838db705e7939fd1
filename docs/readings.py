"""The pages on reading, from the examples that stand beside the extractors and from the table of hedges."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import get_args

from tables import escaped, table

import claimcheck
from claimcheck.extract.dates import examples as dates
from claimcheck.extract.documented import EXAMPLES
from claimcheck.extract.examples import Ignores, Reads
from claimcheck.lexicon import hedges
from claimcheck.model import Kind, Range

DOCS = Path(__file__).parent
NOTICE = "<!-- Written by docs/generate.py from the extractors' examples. Edit those, not this page. -->"
INTRODUCED: Mapping[Kind, str] = {
    "count": "So many of something. The noun counted is read too: it is what two sources are compared by.",
    "money": "Amounts, with the currencies they may be in. Prices per something carry a unit.",
    "percent": "Shares and changes, in per cent, percentage points or basis points.",
    "multiple": "So many times as much.",
    "ordinal": "Places in a ranking.",
    "measure": "Figures with a unit. Units have pint's names where pint has one.",
    "duration": "Lengths of time, and ages.",
    "date": "Days and periods. A date is a range of days with the granularity that was written; the"
    f" sentences here were published on {dates.PUBLISHED:%A, %-d %B %Y}.",
}


def pages() -> Iterator[tuple[Path, str]]:
    """Every page: its path and its text."""
    yield DOCS / "reading.md", _reading()
    yield DOCS / "hedges.md", _hedges()


# --- what is read, by kind ----------------------------------------------------------------------


def _reading() -> str:
    examples = [example for _, declared in EXAMPLES for example in declared]
    lines = [
        NOTICE,
        "",
        "# What is read, and as what",
        "",
        "Every way of writing on this page is a test: what stands in **bold** is the span of the claim, and",
        "it is read as the form on its left. `claimcheck extract FILE` shows the same for a text of yours.",
        "What hedges do to a figure is on the page [Hedges](hedges.md).",
        "",
    ]
    for kind in get_args(Kind):
        lines += [f"## {kind}", "", INTRODUCED[kind], ""]
        if kind == "date":
            lines += table(("first day", "last day", "granularity", "written"), map(_date_row, dates.READ))
        else:
            found = [one for one in examples if isinstance(one, Reads) and one.kind == kind]
            lines += table(*_columns(found))
    ignored: dict[str, dict[str, None]] = {}
    for one in examples:
        if isinstance(one, Ignores):
            ignored.setdefault(one.why, {}).update(dict.fromkeys(one.texts))
    lines += [
        "## What is no claim",
        "",
        "Numbers that nobody would check are left alone.",
        "",
        *table(
            ("what", "written"),
            ((escaped(why), "<br>".join(map(escaped, texts))) for why, texts in ignored.items()),
        ),
        "Nor are these dates:",
        "",
        *(f"- {escaped(text)}" for text in dates.NOT_READ),
        "",
    ]
    return "\n".join(lines)


def _columns(examples: list[Reads]) -> tuple[list[str], list[list[str]]]:
    """Heads and rows of a kind's table; a column that no example fills is left out."""
    heads = ("stated", "unit", "likeliest currency", "noun", "hedge", "written")
    rows = [
        (
            _stated(one),
            f"`{one.unit}`" if one.unit else "",
            one.currency or "",
            escaped(one.head or ""),
            f"`{one.hedge}`" if one.hedge else "",
            "<br>".join(map(_way, one.ways)),
        )
        for one in examples
    ]
    filled = [at for at in range(len(heads)) if any(row[at] for row in rows)]
    return [heads[at] for at in filled], [[row[at] for at in filled] for row in rows]


def _stated(example: Reads) -> str:
    ends = [] if example.stated is None else example.stated.split("..")
    return " to ".join(f"{Decimal(end):,f}" for end in ends) or "not stated"


def _way(way: str) -> str:
    """The whole text is the claim, unless bars mark it."""
    before, marked, after = way.split("|") if way.count("|") == 2 else ("", way, "")
    return f"{escaped(before)}**{escaped(marked)}**{escaped(after)}"


def _date_row(meaning: dates.Meaning) -> tuple[str, ...]:
    unsettled = "open" if meaning.hedge else "not settled"
    return (
        meaning.first or unsettled,
        meaning.last or unsettled,
        meaning.granularity + (f", `{meaning.hedge}`" if meaning.hedge else ""),
        "<br>".join(escaped(way).replace("[", "**", 1).replace("]", "**", 1) for way in meaning.ways),
    )


# --- hedges ---------------------------------------------------------------------------------------

# Figures that differ in size and roundness: what a hedge allows depends on both.
SHOWN_ON = ("240", "5,000", "4.7 million")
WHY = {
    "about": "The rounder the figure, the wider. A reader hears half a step of its last significant digit"
    " either way; the word still covers a tenth of the figure, or a whole step of it.",
    "estimated": "As *about*: an estimate is as good as its figure is round.",
    "more_than": "Only what is above is asserted. A reader takes it that the next round figure was not"
    " reached, or it would have been named.",
    "well_over": "The same bound, named with more force.",
    "at_least": "The figure itself is included.",
    "less_than": "Only what is below is asserted. The round figure below was passed, or it would have been"
    " named.",
    "well_under": "The same bound, named with more force.",
    "at_most": "The figure itself is included.",
    "up_to": "A bound that was reached, or nearly so: a reader expects a figure close to it.",
    "nearly": "Below the figure and near it.",
    "just_under": "Below the figure and nearer still.",
    "just_over": "Above the figure and near it.",
    "odd": "The figure, and up to a fifth more.",
    "exactly": "The figure and nothing else: its zeros are no rounding.",
}
# How a hedge is put to a figure where it is no word before it.
_PHRASE = {"odd": "{}-odd herons", "at_least": "at least {} herons"}


def _hedges() -> str:
    lines = [
        NOTICE,
        "",
        "# Hedges and the ranges they stand for",
        "",
        "A hedge moves a figure in two ways: what its words **allow**, and what a reader **expects**. Two",
        "figures that cannot meet as allowed are a *conflict*; that meet as allowed, though neither figure",
        "lies in the other's expected range, a *discrepancy*. The ranges below are what claimcheck reads",
        f"from such words before {', '.join(SHOWN_ON[:-1])} and {SHOWN_ON[-1]}.",
        "",
        "The ranges follow the linguistics of approximation:",
        "",
        *(hedges.__doc__ or "").partition("approximation:\n\n")[2].partition("\n\n")[0].splitlines(),
        "",
        "Hedges that are stacked keep the strongest: “at least an estimated 40” is *at least*.",
        "",
        "Shares told as simple fractions are coarse: beside a hedge, a step of “nearly a quarter” or “one in",
        f"four” is worth {hedges.FRACTION_STEP} percentage points at least.",
        "",
    ]
    for name in hedges.HEDGES:
        before, after = _phrases(hedges.BEFORE, name), _phrases(hedges.AFTER, name)
        lines += [f"## {name}", "", WHY[name], ""]
        if before:
            said = sorted(" ".join(reversed(words)) for words in before)
            lines += ["Before a figure: " + ", ".join(map(escaped, said)) + ".", ""]
        if after:
            said = sorted(" ".join(words).replace("- ", "-") for words in after)
            lines += ["After a figure: " + ", ".join(map(escaped, said)) + ".", ""]
        lines += table(
            ("written", "allows", "a reader expects"), (_ranges(name, figure) for figure in SHOWN_ON)
        )
    return "\n".join(lines)


def _phrases(tree: Mapping[str, hedges.Step], name: str) -> list[tuple[str, ...]]:
    """The phrases of a hedge, in the order in which the tree reads their words."""
    found: list[tuple[str, ...]] = []
    for word, step in tree.items():
        found += [(word,)] if name in step.name else []
        found += [(word, *rest) for rest in _phrases(step.more, name)]
    return found


def _ranges(name: str, figure: str) -> tuple[str, str, str]:
    """The ranges of a figure under a hedge, as the front door reads them."""
    said = _PHRASE.get(name, name.replace("_", " ") + " {} herons").format(figure)
    if name == "estimated":
        said = "an " + said
    (claim,) = claimcheck.extract(f"Wardens counted {said} on the marsh.")
    if claim.hedge != name or claim.quantity is None:
        raise SystemExit(f"{said!r} is read with the hedge {claim.hedge}, not {name}")
    hedge = hedges.HEDGES[name]
    stops = hedge.allow_below == 0, hedge.allow_above == 0
    allowed = _range(claim.quantity.allowed, hedge.open_low and stops[0], hedge.open_high and stops[1])
    return claim.text, allowed, _range(claim.quantity.expected, hedge.open_low, hedge.open_high)


def _range(ends: Range, open_low: bool, open_high: bool) -> str:
    low = "" if ends.low is None else f"{'above' if open_low else 'from'} {_figure(ends.low)}"
    high = "" if ends.high is None else f"{'below' if open_high else 'to'} {_figure(ends.high)}"
    if ends.low is not None and ends.low == ends.high:
        return f"{_figure(ends.low)} alone"
    if low.startswith("from") and high.startswith("to"):
        return f"{_figure(ends.low)} to {_figure(ends.high)}"
    return ", ".join(end for end in (low, high) if end)


def _figure(value: Decimal | None) -> str:
    assert value is not None
    return f"{value.normalize():,f}"
