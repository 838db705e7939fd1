"""Calendar expressions: where they stand, what was written, which days they mean.

`read_dates` makes one pass over the tokens: a dictionary says which words can begin a date, the
forms of `dateforms` read it, neighbours are joined into ranges here, and `dateresolve` works out
the days against the source's date of publication.
"""

from __future__ import annotations

from datetime import date

from claimcheck.extract.dateforms import FORMS, Scan
from claimcheck.extract.dateresolve import resolve
from claimcheck.extract.datetense import direction
from claimcheck.extract.reading import Reading
from claimcheck.extract.tokens import Tokens
from claimcheck.extract.written import Written
from claimcheck.lexicon.calendar import DATE_HEDGES

_DASHES = frozenset("-–—")
_TO = frozenset(("to", "until", "till", "through", "thru", "-", "–", "—"))


def read_dates(tokens: Tokens, published: date | None) -> list[Reading]:
    """The dates and periods of a passage, in text order, none overlapping.

    A reading's span leaves out a preposition in front, which becomes its `hedge` ("by", "until",
    "since", "after", "before", "about") where it has such a meaning. `period` holds the days, resolved
    against `published` and never against the clock; see `Period` for what stays when the year is
    unknown. A reading whose `period` is None is no claim: it marks tokens that are no other
    reader's business either (a time of day, "21st century", an ambiguous "3/4/2025").
    """
    lower = tokens.lower
    hits = [i for i, word in enumerate(lower) if word in FORMS]
    if not hits:
        return []
    scan = Scan(tokens)
    for i in hits:
        if i < scan.floor:
            continue
        mark = len(scan.out)
        last = FORMS[lower[i]](scan, i)
        if last >= 0:
            scan.floor = last + 1
        else:
            del scan.out[mark:]
    return [_reading(tokens, written, published) for written in _joined(tokens, scan.out)]


def _reading(tokens: Tokens, written: Written, published: date | None) -> Reading:
    if written.unit == "off":
        return Reading("date", written.first, written.last)
    way = _direction(tokens, written)
    if way == 0 and written.unit == "span":
        way = -1  # "in the nine months to September" reports on what is over
    period = resolve(written, published, way)
    return Reading(
        "date", written.first, written.last, hedge=_hedge(tokens.lower, written.first), period=period
    )


def _direction(tokens: Tokens, written: Written) -> int:
    """What the words say of past or future, asked only when the answer matters."""
    anchor = written
    if written.unit == "range" and written.left is not None and written.right is not None:
        if written.left.year is not None or written.right.year is not None:
            return 0
        anchor = written.left
    elif written.unit == "span" and written.right is not None:
        anchor = written.right
    if anchor.shift is not None and anchor.unit in ("month", "season") or anchor.shift:
        return -1 if (anchor.shift or 0) < 0 else 1 if (anchor.shift or 0) > 0 else 0
    if anchor.year is not None or anchor.year_shift is not None or anchor.shift is not None:
        return 0
    if anchor.unit in ("year", "fiscal", "decade", "century", "ago"):
        return 0
    return direction(tokens, written.first, written.last)


def _hedge(lower: list[str], first: int) -> str | None:
    k = first - 1
    if k >= 0 and lower[k] in ("the", "-"):
        k -= 1
    if k < 0:
        return None
    word = lower[k]
    if word in DATE_HEDGES:
        return DATE_HEDGES[word]
    if word == "to" and k > 0:
        return {"prior": "before", "up": "until"}.get(lower[k - 1])
    if word == "of" and k > 0 and lower[k - 1] == "ahead":
        return "before"
    if word == "than" and k > 1 and lower[k - 1] == "later" and lower[k - 2] == "no":
        return "by"
    return None


# Ranges of two dates that each stand alone: "6 January to 27 March 2020", "between 2019 and 2021"

_RANKS = {"day": 0, "month": 1, "quarter": 2, "season": 3, "half": 3, "year": 4, "fiscal": 4, "decade": 5}


def _joined(tokens: Tokens, found: list[Written]) -> list[Written]:
    out: list[Written] = []
    for written in found:
        if out and _range(tokens, out[-1], written):
            left = out.pop()
            whole = Written(left.first, written.last, "range")
            whole.left, whole.right = left, written
            out.append(whole)
        else:
            out.append(written)
    return out


def _range(tokens: Tokens, left: Written, right: Written) -> bool:
    lower = tokens.lower
    gap = right.first - left.last - 1
    if gap < 1 or gap > 2 or (gap == 2 and lower[right.first - 1] not in ("the", "about", "around")):
        return False
    if left.unit not in _RANKS or right.unit not in _RANKS:
        return False
    connector = lower[left.last + 1]
    before = lower[left.first - 1] if left.first else ""
    if before == "the" and left.first > 1:
        before = lower[left.first - 2]
    if connector == "and":
        if before != "between":
            return False
    elif connector not in _TO:
        return False
    if left.unit != right.unit and before not in ("from", "between"):
        return False
    if left.unit == "day" and left.month is None and left.day is None and connector != "and":
        # "open Monday to Friday" is every week's; "from Tuesday to Thursday" may be one week's.
        return before == "from" and right.weekday is not None
    return True
