#!/usr/bin/env python3
"""How well claimcheck and its peers read public suites of quantities that none of us tuned on.

The folder holds the suites' files as their projects publish them (none is committed here):

  NumberModel.json ...   the English specs of microsoft/Recognizers-Text, from Specs/Number,
                         Specs/NumberWithUnit and Specs/DateTime (parsers and extractors alike)
  Numeral.EN.Corpus.hs   the English corpora of facebook/duckling, renamed from
                         Duckling/Numeral/EN/Corpus.hs and so on
  quantities.json        quantulum3's own English tests, from quantulum3/_lang/en_US/tests
  NewsQuant*.json        sentences of news with every quantity in them, from data/formatted_test_set
                         of satya77/CQE_Evaluation (or a part of that file)

Prints, by suite and category, F1: the share of gold quantities read with exactly the right value,
unit and currency (and days, for dates). Readings of other categories are not held against anybody:
a suite marks its own category alone. The line `all` leaves a peer's own tests out of its total.

Every second case is sealed: it is scored and never shown, so that reading the errors of the open
half (`--show`) and mending their causes leaves a measure that nobody has seen.

  suites.py FOLDER [--only SUITE] [--readers NAME ...] [--show CATEGORY] [--half open|sealed]
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal, localcontext
from pathlib import Path
from typing import Any, NamedTuple

from peers import CATEGORIES, Value, installed_readers, known_unit, money, recognized, same, unit_named


class Case(NamedTuple):
    """A text with the quantities of one category that it holds.

    Each quantity is a group of values that are right alike ("on Friday" may look back or forward).
    `day` is the day the text counts from.
    """

    suite: str
    category: str
    text: str
    gold: tuple[tuple[Value, ...], ...]
    day: date


# --- Recognizers-Text ---------------------------------------------------------------------------

_SPECS = {
    "Number": "number",
    "NumberRange": "range",
    "Ordinal": "ordinal",
    "Percent": "percent",
    "Currency": "money",
    "Age": "age",
    "Temperature": "temperature",
    "Dimension": "dimension",
    "Date": "date",
    "DatePeriod": "date range",
    "Duration": "duration",
    "DateTime": "date",
}
_TODAY = date(2016, 11, 7)


def specs(path: Path) -> Iterator[Case]:
    """The cases of a spec file, named by its model (`NumberRangeModel.json`)."""
    category = _SPECS[re.sub(r"(Model|Parser|Extractor)$", "", path.stem)]
    for case in json.loads(path.read_text(encoding="utf-8-sig")):
        moment = case.get("Context", {}).get("ReferenceDateTime")
        day = date.fromisoformat(moment[:10]) if moment else _TODAY
        groups = [tuple(_spec_values(category, result)) for result in case["Results"]]
        yield Case("recognizers", category, case["Input"], tuple(g for g in groups if g), day)


def _spec_values(category: str, result: dict[str, Any]) -> Iterator[Value]:
    if category in ("date", "date range"):
        for one in _spec_dates(result):
            first, last = one.get("value") or one.get("start"), one.get("value") or one.get("end")
            if first and last and first != "not resolved":
                end = date.fromisoformat(last[:10])
                yield Value(None, None, None, date.fromisoformat(first[:10]), end)
                # Ranges end on the day after in most of these files, on the last day in some.
                if "end" in one:
                    yield Value(None, None, None, date.fromisoformat(first[:10]), end - timedelta(1))
    elif category == "duration":
        timex = (result.get("Value") or {}).get("Timex", "")
        found = re.fullmatch(r"P(T?)([0-9.]+)([YMWDHS])", timex)
        if found:
            clock, amount, letter = found.groups()
            unit = {"Y": "year", "M": "minute" if clock else "month", "W": "week", "D": "day"}.get(letter)
            unit = unit or {"H": "hour", "S": "second"}[letter]
            yield Value(Decimal(amount), Decimal(amount), unit)
    elif category == "range":
        found = re.fullmatch(r"[(\[]([^,]*),([^,]*)[)\]]", result["Resolution"]["value"])
        if found:
            low, high = (Decimal(end) if end else None for end in found.groups())
            yield Value(low, high)
    else:
        made = recognized(category, result.get("Resolution") or {})
        if made is not None:
            yield made


def _spec_dates(result: dict[str, Any]) -> Iterator[dict[str, str]]:
    """The readings of a date in either manner of these files."""
    for one in (result.get("Resolution") or {}).get("values", []):
        if one.get("type") in ("date", "daterange"):
            yield one
    for name in ("FutureResolution", "PastResolution"):
        found = (result.get("Value") or {}).get(name) or {}
        if "date" in found:
            yield {"value": found["date"]}
        elif "startDate" in found and "endDate" in found:
            yield {"start": found["startDate"], "end": found["endDate"]}


# --- Duckling -----------------------------------------------------------------------------------

_CORPORA = {
    "AmountOfMoney": "money",
    "Numeral": "number",
    "Ordinal": "ordinal",
    "Distance": "dimension",
    "Volume": "dimension",
    "Quantity": "dimension",
    "Temperature": "temperature",
    "Duration": "duration",
    "Time": "date",
}
_DUCKLING_DAY = date(2013, 2, 12)
_GROUP = re.compile(r"examples\s+\((?P<value>.*?)\)\s*\n\s*\[(?P<texts>.*?)\n\s*\]", re.DOTALL)
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
_FIGURE = r"\(?(-?[0-9.]+(?:e[0-9]+)?)\)?"


def corpora(path: Path) -> Iterator[Case]:
    """The cases of a Haskell corpus, named after its dimension (`Numeral.EN.Corpus.hs`)."""
    category = _CORPORA[path.name.partition(".")[0]]
    for group in _GROUP.finditer(path.read_text(encoding="utf-8")):
        for written in _STRING.findall(group["texts"]):
            text = _unescaped(written)
            values = tuple(_duckling_values(category, group["value"], text))
            if values:
                yield Case("duckling", category, text, (values,), _DUCKLING_DAY)


def _unescaped(written: str) -> str:
    text = re.sub(r"\\x([0-9a-f]+)(?:\\&)?", lambda found: chr(int(found.group(1), 16)), written)
    return text.replace('\\"', '"').replace("\\&", "")


def _duckling_values(category: str, value: str, text: str) -> Iterator[Value]:
    if category in ("number", "ordinal"):
        found = re.search(rf"(?:NumeralValue|OrdinalData) {_FIGURE}", value)
        if found:
            yield Value(Decimal(found.group(1)), Decimal(found.group(1)))
    elif category == "duration":
        found = re.search(rf"DurationData {_FIGURE} (\w+)", value)
        if found:
            amount = Decimal(found.group(1))
            yield Value(amount, amount, found.group(2).lower())
    elif category == "date":
        yield from _duckling_days(value, text)
    else:
        made = _duckling_amount(category, value)
        if made is not None:
            yield made


def _duckling_amount(category: str, value: str) -> Value | None:
    found = re.match(rf"(simple|under|above) (\w+) {_FIGURE}", value)
    if found:
        how, name, figure = found.groups()
        low = None if how == "under" else Decimal(figure)
        high = None if how == "above" else Decimal(figure)
    else:
        found = re.match(rf"between (\w+) \({_FIGURE}, ?{_FIGURE}\)?", value)
        if not found:
            return None
        name, low, high = found.group(1), Decimal(found.group(2)), Decimal(found.group(3))
    if category == "money":
        return money(low, high, name)
    return Value(low, high, unit_named(name))


def _duckling_days(value: str, text: str) -> Iterator[Value]:
    found = re.search(r"datetime \((\d+), (\d+), (\d+), 0, 0, 0\) (\w+)", value)
    if not found:
        return
    first = date(int(found.group(1)), int(found.group(2)), int(found.group(3)))
    grain = found.group(4)
    if grain == "Day":
        last = first
    elif grain == "Week":
        last = first + timedelta(6)
    else:
        months = {"Month": 1, "Quarter": 3, "Year": 12}.get(grain)
        if months is None:
            return
        after = first.month - 1 + months
        last = date(first.year + after // 12, after % 12 + 1, 1) - timedelta(1)
    yield Value(None, None, None, first, last)
    # A day without its year, or a bare weekday, may look back as well as forward.
    if grain == "Day" and not re.search(
        r"\d{4}|\d[/.-]\d+[/.-]\d|today|tomorrow|yesterday|last|next|this", text
    ):
        if re.search(r"\d|first|second|third|ides", text):
            for year in (first.year - 1, first.year + 1):
                yield Value(None, None, None, first.replace(year=year), first.replace(year=year))
        else:
            yield Value(None, None, None, first - timedelta(7), first - timedelta(7))


# --- quantulum3's tests -------------------------------------------------------------------------


def quantities(path: Path) -> Iterator[Case]:
    """quantulum3's tests, each text once for each category it holds."""
    for case in json.loads(path.read_text(encoding="utf-8")):
        by_category: dict[str, list[tuple[Value, ...]]] = {}
        for result in case["res"]:
            category, value = _quantulum_value(result)
            if category is not None and value is not None:
                by_category.setdefault(category, []).append((value,))
        for category, gold in by_category.items():
            yield Case("quantulum3", category, case["req"], tuple(gold), _TODAY)


def _quantulum_value(result: dict[str, Any]) -> tuple[str | None, Value | None]:
    name = result["unit"]
    middle, reach = Decimal(str(result["value"])), Decimal(str(result.get("uncertainty") or 0))
    value = Value(middle - reach, middle + reach)
    if name == "dimensionless":
        return "number", value
    if name in ("percentage", "percent"):
        return "percent", value._replace(unit="percent")
    # A price per hour is money that is quoted per something, as every reader here has it.
    made = money(value.low, value.high, name.partition(" per ")[0])
    if made is not None and name.partition(" per ")[0] not in ("pound", "c"):
        return "money", made
    unit = unit_named(name)
    if unit.startswith("degree_"):
        return "temperature", value._replace(unit=unit)
    if name in ("second", "minute", "hour", "day", "week", "month", "year"):
        return "duration", value._replace(unit=unit)
    return "dimension", value._replace(unit=unit)


# --- NewsQuant ------------------------------------------------------------------------------------


def newsquant(path: Path) -> Iterator[Case]:
    """NewsQuant's sentences, once for each category that holds or could hold a quantity of theirs.

    It marks every quantity of a sentence, so that a reading of a unit where none is marked counts as
    wrong. Bare figures are asked for only where a sentence holds nothing else (a reader of numbers reads
    the 40 of "40 yards" too) and no "one": "one of the best" is marked there, and no figure here.
    """
    for case in json.loads(path.read_text(encoding="utf-8")):
        found: dict[str, list[tuple[Value, ...]]] = {name: [] for name in _NEWS_CATEGORIES}
        counts: list[tuple[Value, ...]] = []
        other = "one" in case["text"].lower().split() or re.search(r"\b[12][0-9]{3}\b", case["text"])
        for one in case["quantities"]:
            category, value = _news_value(one["value"], one["normalized_unit"])
            if category == "number":
                counts.append((value,))
            else:
                other = True
                if category in found:
                    found[category].append((value,))
        for category, gold in found.items():
            yield Case("newsquant", category, case["text"], tuple(gold), _TODAY)
        if counts and not other:
            yield Case("newsquant", "number", case["text"], tuple(counts), _TODAY)


_NEWS_CATEGORIES = ("money", "percent", "temperature", "dimension")


def _news_value(written: str, name: str) -> tuple[str, Value]:
    low, _, high = written.partition("-") if not written.startswith("-") else (written, "", "")
    value = Value(Decimal(low), Decimal(high or low))
    top, _, below = name.lower().partition(" per ")
    if top.startswith("%"):  # "a third of them": 0.333, "% -"
        return "percent", Value(value.low * 100, value.high * 100, "percent")  # type: ignore[operator]
    if top == "percentage":
        return "percent", value._replace(unit="percent")
    if top in ("year of age", "year", "month", "week", "day", "hour", "minute", "second", "decade"):
        return "duration", value._replace(unit="year" if top == "year of age" else top)
    made = None if top in ("pound", "c") else money(value.low, value.high, top)
    if made is not None:
        return "money", made
    unit = unit_named(f"{top} per {below}" if below else top)
    if unit.startswith("degree"):
        return "temperature", value._replace(unit=unit)
    if known_unit(unit):
        return "dimension", value._replace(unit=unit)
    return "number", value


# --- scoring ------------------------------------------------------------------------------------


def cases_of(folder: Path) -> list[Case]:
    """Every case under the folder, in a stable order."""
    out: list[Case] = []
    for path in sorted(folder.rglob("*.json")):
        if path.name == "quantities.json":
            out += quantities(path)
        elif path.name.startswith("NewsQuant"):
            out += newsquant(path)
        elif re.sub(r"(Model|Parser|Extractor)$", "", path.stem) in _SPECS:
            out += specs(path)
    for path in sorted(folder.rglob("*Corpus.hs")):
        if path.name.partition(".")[0] in _CORPORA:
            out += corpora(path)
    return out


class Tally(NamedTuple):
    """Gold quantities, readings held against a reader, and those exactly right."""

    gold: int = 0
    read: int = 0
    right: int = 0

    def plus(self, other: Tally) -> Tally:
        """Both together."""
        return Tally(self.gold + other.gold, self.read + other.read, self.right + other.right)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.right / (self.gold + self.read) if self.gold + self.read else 1.0


def tally(case: Case, got: list[Value]) -> Tally:
    """Match each gold quantity with one reading; what is left of the readings is wrong."""
    left = list(got)
    right = 0
    for group in case.gold:
        for value in left:
            if any(same(gold, value) for gold in group):
                left.remove(value)
                right += 1
                break
    return Tally(len(case.gold), right + sum(value.bare for value in left), right)


def main(argv: list[str] | None = None) -> int:
    """Read every case with every reader and print F1 by suite and category."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", metavar="SUITE", help="recognizers, duckling, quantulum3, newsquant")
    parser.add_argument("--readers", nargs="+", metavar="NAME", help="these readers alone")
    parser.add_argument("--show", metavar="CATEGORY", help="our errors on the open half of a category")
    parser.add_argument("--half", choices=("open", "sealed"), help="score this half alone")
    args = parser.parse_args(argv)

    readers = installed_readers()
    if args.readers:
        readers = {name: readers[name] for name in args.readers}
    totals: dict[tuple[str, str, str], Tally] = {}
    seen: dict[tuple[str, str], int] = {}
    failures: Counter[tuple[str, str]] = Counter()
    for case in cases_of(args.folder):
        if args.only and case.suite != args.only:
            continue
        number = seen[case.suite, case.category] = seen.get((case.suite, case.category), -1) + 1
        is_open = number % 2 == 0
        if args.half and is_open != (args.half == "open"):
            continue
        for name, reader in readers.items():
            try:
                # Some peers lower the precision of decimals for everybody: each reads with its own.
                with localcontext():
                    got = reader(case.text, case.category, case.day)
            except Exception as problem:
                # A reader that fails on a text has read nothing in it.
                failures[name, type(problem).__name__] += 1
                got = []
            result = tally(case, got)
            # A peer's own tests are its home ground: its total leaves them out.
            for suite in (case.suite,) if name == case.suite else (case.suite, "all"):
                key = (case.category, suite, name)
                totals[key] = totals.get(key, Tally()).plus(result)
            wrong = result.right < result.gold or result.read > result.right
            if args.show == case.category and name == "claimcheck" and is_open and wrong:
                print(f"  {case.text!r}\n     gold {_brief(case.gold)}\n     read {_brief([got])}")
    print(f"{'category':14}{'suite':14}{'gold':>6}" + "".join(f"{name:>14}" for name in readers))
    for category in CATEGORIES:
        for suite in ("recognizers", "duckling", "quantulum3", "newsquant", "all"):
            row = [totals.get((category, suite, name)) for name in readers]
            if not any(row):
                continue
            scores = "".join(f"{one.f1:14.3f}" if one else f"{'-':>14}" for one in row)
            print(f"{category:14}{suite:14}{max(one.gold for one in row if one):6}{scores}")
    for (name, kind), number in failures.items():
        print(f"{name} raised {kind} on {number} texts")
    return 0


def _brief(groups: Any) -> str:
    return "; ".join(
        " or ".join(
            f"{value.first}..{value.last}" if value.first else f"{value.low}..{value.high} {value.unit or ''}"
            for value in group
        )
        for group in groups
    )


if __name__ == "__main__":
    sys.exit(main())
