"""Dates that belong together: ranges of two, lists that share a year, years said first."""

from __future__ import annotations

from claimcheck.extract.dates.scan import APOSTROPHES, DASHES, TO
from claimcheck.extract.dates.written import Written
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.calendar import WEEKDAYS

_UNITS = frozenset(("day", "month", "quarter", "season", "half", "year", "fiscal", "decade"))
_YEARLESS = frozenset(("day", "month", "quarter", "half"))
_BETWEEN_ENDS = frozenset(("the", "about", "around", "at", "in", "on"))


def joined(tokens: Tokens, found: list[Written]) -> list[Written]:
    """The dates of a passage with their neighbours taken into account, in text order."""
    out: list[Written] = []
    for written in found:
        left = out[-1] if out else None
        if left is None or written.first - left.last > 4:
            out.append(written)
        elif _led_by_year(tokens, left, written):
            written.first, written.year = left.first, left.year
            out[-1] = written
        elif _every_week(tokens, left, written):
            left.unit, left.last = "off", written.last
        elif _is_range(tokens, left, written):
            whole = Written(left.first, written.last, "range")
            whole.left, whole.right = left, written
            out[-1] = whole
        else:
            out.append(written)
    _share_years(tokens, out)
    return _with_weekdays(tokens, out)


def _with_weekdays(tokens: Tokens, found: list[Written]) -> list[Written]:
    """ "8 March (Sunday)", "March 8, 2026, a Sunday": a weekday said behind its date."""
    lower = tokens.lower
    out: list[Written] = []
    for written in found:
        if out and written.first <= out[-1].last:
            continue
        if written.unit == "day" and written.day is not None and written.weekday is None:
            after = lower[written.last + 1 : written.last + 4]
            if len(after) == 3 and after[0] == "(" and after[1] in WEEKDAYS and after[2] == ")":
                written.weekday, written.last = WEEKDAYS[after[1]], written.last + 3
            elif len(after) == 3 and after[:2] == [",", "a"] and after[2] in WEEKDAYS:
                written.weekday, written.last = WEEKDAYS[after[2]], written.last + 3
        out.append(written)
    return out


def _led_by_year(tokens: Tokens, left: Written, right: Written) -> bool:
    """ "2025 September 18", "2016 first quarter", "2016's second half", "2023 Q1"."""
    if left.unit != "year" or left.part is not None or right.unit not in _YEARLESS:
        return False
    if right.year is not None or right.year_shift is not None or right.shift is not None:
        return False
    gap = tokens.lower[left.last + 1 : right.first]
    if gap and not (len(gap) == 2 and gap[0] in APOSTROPHES and gap[1] == "s"):
        return False
    return right.unit in ("quarter", "half") or right.month is not None


def _every_week(tokens: Tokens, left: Written, right: Written) -> bool:
    """ "open Monday to Friday" is no claim about one week; "from Tuesday to Thursday" may be."""
    gap = tokens.lower[left.last + 1 : right.first]
    if len(gap) != 1 or not (gap[0] in TO or gap[0] in DASHES):
        return False
    before = tokens.lower[left.first - 1] if left.first else ""
    return before != "from" and _bare_weekday(left) and _bare_weekday(right)


def _bare_weekday(written: Written) -> bool:
    return written.unit == "day" and written.day is None and written.month is None and written.shift is None


def _is_range(tokens: Tokens, left: Written, right: Written) -> bool:
    """ "6 January to 27 March 2020", "between 2019 and 2021", "from March to mid-May"."""
    lower = tokens.lower
    if left.unit not in _UNITS or right.unit not in _UNITS:
        return False
    gap = lower[left.last + 1 : right.first]
    if gap and gap[0] == ",":
        gap = gap[1:]  # "Dec. 29, 2021, to Jan. 3, 2022"
    if not gap or len(gap) > 2 or (len(gap) == 2 and gap[1] not in _BETWEEN_ENDS):
        return False
    before = lower[left.first - 1] if left.first else ""
    if before in ("the", "late", "early") and left.first > 1:
        before = lower[left.first - 2]
    if gap[0] == "and" and before != "between":
        return False
    if gap[0] != "and" and gap[0] not in TO and gap[0] not in DASHES:
        return False
    if left.unit != right.unit and before not in ("from", "between"):
        return gap[0] in DASHES and {left.unit, right.unit} == {"day", "month"}
    return _bare_weekday(left) == _bare_weekday(right)


def _share_years(tokens: Tokens, out: list[Written]) -> None:
    """ "in May and June 2023", "on March 3 and April 7, 2024", "in November 2022 and January"."""
    for n in range(len(out) - 2, -1, -1):
        left, right = out[n], out[n + 1]
        if (
            right.year is not None
            and left.unit == right.unit
            and _yearless(left)
            and _listed(tokens, left, right)
        ):
            left.year = right.year
    for n in range(1, len(out)):
        left, right = out[n - 1], out[n]
        if (
            left.year is not None
            and left.unit == right.unit
            and _yearless(right)
            and _anded(tokens, left, right)
        ):
            later = (right.month or 0, right.day or 0) > (left.month or 0, left.day or 0)
            right.year = left.year if later else left.year + 1


def _yearless(written: Written) -> bool:
    return (
        written.year is None
        and written.year_shift is None
        and written.shift is None
        and written.unit in ("day", "month")
        and written.month is not None
    )


def _listed(tokens: Tokens, left: Written, right: Written) -> bool:
    gap = tokens.lower[left.last + 1 : right.first]
    return 0 < len(gap) <= 3 and all(word in (",", "and", "or", "&", "on", "the") for word in gap)


def _anded(tokens: Tokens, left: Written, right: Written) -> bool:
    gap = tokens.lower[left.last + 1 : right.first]
    return _listed(tokens, left, right) and ("and" in gap or "or" in gap or "&" in gap)
