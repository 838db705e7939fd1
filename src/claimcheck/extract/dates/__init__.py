"""Calendar expressions: where they stand, what was written, which days they mean.

tokens -> forms read what begins at a word (`forms` says which) -> `ranges` joins neighbours ->
`resolve` works out the days against the source's date of publication, helped by `tense`
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from claimcheck.extract.dates.forms import FORMS
from claimcheck.extract.dates.ranges import follows, joined
from claimcheck.extract.dates.resolve import resolve
from claimcheck.extract.dates.scan import Scan
from claimcheck.extract.dates.tense import direction
from claimcheck.extract.dates.written import Written
from claimcheck.extract.reading import Reading
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.calendar import ATTACK_WORDS, DATE_HEDGES
from claimcheck.lexicon.tenses import FUTURE


def read_dates(tokens: Tokens, published: date | None, among: Iterable[int] | None = None) -> list[Reading]:
    """The dates and periods of a passage, in text order, none overlapping.

    A reading's span leaves out a preposition in front, which becomes its `hedge` ("by", "until",
    "since", "after", "before", "about") where it has such a meaning. `period` holds the days,
    resolved against `published` and never against the clock; see `Period` for what stays when the
    year is unknown. A reading whose `period` is None is no claim: it marks tokens that are no
    other reader's business either (a time of day, "21st century", an ambiguous "3/4/2025"). `among`
    are the tokens that can open anything, where the caller has looked (see `openers`).
    """
    lower = tokens.lower
    hits = [i for i in (range(len(lower)) if among is None else among) if lower[i] in FORMS]
    if not hits:
        return []
    scan = Scan(tokens, FORMS)
    for i in hits:
        if i < scan.floor:
            continue
        mark = len(scan.out)
        last = FORMS[lower[i]](scan, i)
        if last >= 0:
            scan.floor = last + 1
        else:
            del scan.out[mark:]
    out: list[Reading] = []
    told: Written | None = None
    before: Written | None = None
    for written in joined(tokens, scan.out):
        reading = _reading(tokens, written, published, told, scan.typed)
        if before is not None and follows(tokens, before, written):
            reading = _next_in_row(out[-1], reading, published)
        out.append(reading)
        before = written
        if written.year is not None and written.unit != "decade":
            told = written
    return out


def _next_in_row(before: Reading, reading: Reading, published: date | None) -> Reading:
    """ "On Thursday, Friday and Saturday": the day that follows the one just told."""
    one, other = before.period, reading.period
    if one is None or other is None or one.first is None or published is None or other.weekday is None:
        return reading
    if other.first is not None and (other.first > one.first or one.first <= published):
        return reading
    day = one.first + timedelta((other.weekday - one.first.weekday()) % 7)
    reading.period = other.model_copy(update={"first": day, "last": day, "inferred": True})
    return reading


def _reading(
    tokens: Tokens, written: Written, published: date | None, told: Written | None, typed: bool
) -> Reading:
    """`told` is the last date before this one that has a year."""
    if written.unit == "off":
        return Reading("date", written.first, written.last)
    if _of_another_year(tokens, written, published, told) or _commemorated(tokens, written):
        published = None
    way = _direction(tokens, written)
    if typed and (not way or (way == _REPORTED and _leads(tokens, written))) and _floating(written):
        way = 1  # "monday" or "third quarter" typed alone asks for the next one
    period = resolve(written, published, way)
    hedge = _hedge(tokens.lower, written)
    return Reading("date", written.first, written.last, hedge=hedge, period=period)


def _leads(tokens: Tokens, written: Written) -> bool:
    return written.first == 0 or (written.first == 1 and tokens.lower[0] == "the")


def _floating(written: Written) -> bool:
    """Whether only the tense can tell what is meant: a weekday, a day of the month, a quarter."""
    if written.unit == "range" and written.left is not None:
        written = written.left
    numbered = written.name in ("holiday", "easter") or (written.number is not None and written.name is None)
    if written.unit == "week":
        return written.day is not None and _open(written)  # "the week of october 6th"
    return written.unit in ("day", "quarter") and (written.month is None or numbered) and _open(written)


def _of_another_year(tokens: Tokens, written: Written, published: date | None, told: Written | None) -> bool:
    """ "He was jailed in 1998 and freed in March": the year may be the one just told, or the next."""
    if told is None or published is None or told.year is None or written.weekday is not None:
        return False
    if written.unit not in ("day", "month") or written.month is None or not _open(written):
        return False
    if published.year - 1 <= told.year <= published.year + 1:
        return False
    start, _ = tokens.sentence(written.first)
    if not FUTURE.isdisjoint(tokens.lower[told.last + 1 : written.first]):
        return False  # "He joined in 1987 and will leave in December"
    return told.first >= start and tokens.lower[told.first - 1 : told.first] not in (["since"], ["than"])


def _commemorated(tokens: Tokens, written: Written) -> bool:
    """ "the September 11 attacks": a date that has become a name is not this year's."""
    after = tokens.lower[written.last + 1 : written.last + 3]
    return (
        written.unit == "day"
        and written.month is not None
        and _open(written)
        and written.weekday is None
        and any(word in ATTACK_WORDS for word in after)
    )


def _open(written: Written) -> bool:
    return written.year is None and written.year_shift is None and written.shift is None


def _direction(tokens: Tokens, written: Written) -> int:
    """What the words say of past or future, asked only when the answer matters."""
    anchor = written
    if written.unit == "range" and written.left is not None and written.right is not None:
        if written.left.year is not None or written.right.year is not None:
            return 0
        anchor = written.left
    elif written.unit == "span" and written.right is not None:
        anchor = written.right
    if not _open(anchor) or anchor.unit in ("year", "fiscal", "decade", "century", "ago", "foreign"):
        return 0
    before = tokens.lower[max(written.first - 2, 0) : written.first]
    if anchor.unit in ("day", "month", "quarter") and (
        before[-1:] == ["since"] or before == ["since", "the"]
    ):
        return -2
    way, sure = direction(tokens, written.first, written.last)
    if way <= 0 and (anchor.unit in ("quarter", "half") or written.unit == "span"):
        return _REPORTED
    if sure:
        return 2 * way
    if way == 0 and written.first > 0:
        return _PREPOSITIONS.get(tokens.lower[written.first - 1], 0)
    return way


# "third-quarter growth", "in the nine months to September" report on what is over.
_REPORTED = -2
# Which way a preposition looks when no verb says: "bids by Friday", "closed since Monday".
_PREPOSITIONS = {"by": 1, "until": 1, "till": 1, "from": 1, "since": -1}


def _hedge(lower: list[str], written: Written) -> str | None:
    k = written.first - 1
    if k >= 0 and lower[k] == "the":
        if written.unit == "year" and written.part is None:
            return None  # "after the 2008 crash": the year only says which
        k -= 1
    elif k >= 0 and lower[k] == "-":
        k -= 1
    if k < 0:
        return None
    word = lower[k]
    if lower[written.last].endswith(("'s", "’s")) and word not in ("since", "until", "till"):
        return None  # "cheered by Tuesday's verdict", "after last year's floods"
    if written.unit == "ago":
        if word == "than" and k > 0 and lower[k - 1] == "more":
            return "before"
        return "about" if word in ("about", "around", "nearly", "almost", "some", "roughly") else None
    if word in ("before", "until", "till") and k > 0 and lower[k - 1] == "not":
        return "since"  # "not before 2026"
    if word in DATE_HEDGES:
        return DATE_HEDGES[word]
    if word == "to" and k > 0:
        return {"prior": "before", "up": "until"}.get(lower[k - 1])
    if word == "of" and k > 0 and lower[k - 1] == "ahead":
        return "before"
    if word == "than" and k > 1 and lower[k - 2] in ("no", "not"):
        return {"later": "by", "earlier": "since"}.get(lower[k - 1])
    return None
