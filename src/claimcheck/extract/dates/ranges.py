"""Dates that belong together: ranges of two, lists that share a year, years said first."""

from __future__ import annotations

from claimcheck.extract.dates.scan import APOSTROPHES, DASHES, TO
from claimcheck.extract.dates.written import Written
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.calendar import WEEKDAYS
from claimcheck.lexicon.words import MOVES

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
        elif _same_day_of(tokens, left, written):
            left.right, left.last = written, written.last
        elif _in_that_week(tokens, left, written):
            written.first, written.week_shift = left.first, -(left.number or 0)
            out[-1] = written
        elif _weekdays_of(tokens, left, written):
            written.first = left.first
            if written.left is not None and written.right is not None:
                written.right.weekday, written.left.weekday = written.left.weekday, left.weekday
            out[-1] = written
        elif _led_by_year(tokens, left, written):
            written.first, written.year = left.first, left.year
            out[-1] = written
        elif _every_week(tokens, left, written):
            left.unit, left.last = "off", written.last
        elif _is_range(tokens, left, written):
            whole = Written(left.first, written.last, "range")
            whole.left, whole.right = left, written
            out[-1] = whole
            if len(out) > 1 and _days_of_week(tokens, out[-2], whole):
                left.week_shift = written.week_shift = out[-2].shift
                whole.first = out[-2].first
                del out[-2]
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
            elif (
                len(after) == 3
                and after[:2] == [",", "a"]
                and after[2] in WEEKDAYS
                and not _two(lower, written)
            ):
                written.weekday, written.last = WEEKDAYS[after[2]], written.last + 3
        out.append(written)
    return out


def _two(lower: list[str], written: Written) -> bool:
    """Whether two days get a weekday each: "on 9 and 10 October 2021, a Saturday and a Sunday"."""
    return lower[written.last + 4 : written.last + 6] == ["and", "a"]


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


def _same_day_of(tokens: Tokens, left: Written, right: Written) -> bool:
    """ "25 years ago this week", "a year ago today": so long before what the next word names."""
    if left.unit != "ago" or right.first != left.last + 1 or tokens.lower[left.last] != "ago":
        return False
    return right.shift == 0 and right.weekday is None and right.part is None and right.unit != "weekend"


def _in_that_week(tokens: Tokens, left: Written, right: Written) -> bool:
    """ "two weeks ago on Tuesday"."""
    gap = tokens.lower[left.last + 1 : right.first]
    return left.unit == "ago" and left.of == "week" and gap == ["on"] and _bare_weekday(right)


def _days_of_week(tokens: Tokens, week: Written, days: Written) -> bool:
    """ "next week between Wednesday and Friday", "last week, from Tuesday to Thursday"."""
    gap = tokens.lower[week.last + 1 : days.first]
    if week.unit != "week" or week.shift is None or week.part is not None or gap[-1:] not in _OPENING:
        return False
    ends = days.left, days.right
    return gap[:-1] in ([], [","]) and all(end is not None and _bare_weekday(end) for end in ends)


_OPENING = (["from"], ["between"])


def _weekdays_of(tokens: Tokens, left: Written, right: Written) -> bool:
    """ "Friday to Sunday, 16-18 May", whose second weekday was taken for that of the 16th."""
    gap = tokens.lower[left.last + 1 : right.first]
    if len(gap) != 1 or not (gap[0] in TO or gap[0] in DASHES):
        return False
    if right.unit != "range" or right.left is None or right.left.weekday is None:
        return False
    return _bare_weekday(left) and right.left.day is not None and right.left.first == right.first


def _every_week(tokens: Tokens, left: Written, right: Written) -> bool:
    """ "open Monday to Friday" is no claim about one week; "from Tuesday to Thursday" may be."""
    gap = tokens.lower[left.last + 1 : right.first]
    if len(gap) != 1 or not (gap[0] in TO or gap[0] in DASHES):
        return False
    before = tokens.lower[left.first - 1] if left.first else ""
    if before == "from" or right.week_shift is not None:
        return False  # "Monday to Friday this week"
    return _bare_weekday(left) and _bare_weekday(right)


def follows(tokens: Tokens, before: Written, written: Written) -> bool:
    """ "On Thursday, Friday and Saturday": one weekday right behind another in a list."""
    if not _bare_weekday(before) or not _bare_weekday(written) or before.week_shift != written.week_shift:
        return False
    return written.week_shift is None and _listed(tokens, before, written)


def _bare_weekday(written: Written) -> bool:
    nothing = (written.day, written.month, written.shift, written.name) == (None, None, None, None)
    return written.unit == "day" and nothing and not written.weeks


def _is_range(tokens: Tokens, left: Written, right: Written) -> bool:
    """ "6 January to 27 March 2020", "between 2019 and 2021", "from March to mid-May"."""
    lower = tokens.lower
    if left.unit not in _UNITS or right.unit not in _UNITS:
        return False
    gap = lower[left.last + 1 : right.first]
    if gap and gap[0] == ",":
        gap = gap[1:]  # "Dec. 29, 2021, to Jan. 3, 2022"
    if gap in (["through", "to"], ["right", "through"], ["up", "to"]):
        gap = ["to"]
    if not gap or len(gap) > 2 or (len(gap) == 2 and gap[1] not in _BETWEEN_ENDS):
        return False
    before = lower[left.first - 1] if left.first else ""
    if before in ("the", "late", "early") and left.first > 1:
        before = lower[left.first - 2]
    if gap[0] == "and" and before != "between":
        return False
    if before == "from" and left.unit in ("day", "month") and _moved(tokens, left.first - 1):
        return False
    if gap[0] != "and" and gap[0] not in TO and gap[0] not in DASHES:
        return False
    if left.unit != right.unit and before not in ("from", "between"):
        return gap[0] in DASHES and {left.unit, right.unit} == {"day", "month"}
    if _bare_weekday(right) and not _bare_weekday(left):
        # "from today until Friday", "next Monday to Friday"; not "6 June - Friday"
        return right.week_shift is None and left.shift is not None and gap[0] not in DASHES
    return _bare_weekday(left) == _bare_weekday(right)


def _moved(tokens: Tokens, at: int) -> bool:
    """ "The vote was postponed from 3 May to 10 May": two days, one of them former."""
    start, _ = tokens.sentence(at)
    return any(word in MOVES for word in tokens.lower[max(start, at - _MOVED_NEAR) : at])


_MOVED_NEAR = 4


def _share_years(tokens: Tokens, out: list[Written]) -> None:
    """ "in May and June 2023", "on March 3 and April 7, 2024", "in November 2022 and January"."""
    for n in range(len(out) - 2, -1, -1):
        left, right = out[n], out[n + 1]
        if right.week_shift is not None and _bare_weekday(left) and _listed(tokens, left, right):
            left.week_shift = right.week_shift  # "on Thursday and Friday next week"
        if (
            right.year is not None
            and left.unit == right.unit
            and _yearless(left)
            and _listed(tokens, left, right)
        ):
            left.year = right.year
    for n in range(1, len(out)):
        left, right = out[n - 1], out[n]
        _take_year(tokens, left, right)
        if (
            left.year is not None
            and left.unit == right.unit
            and _yearless(right)
            and _anded(tokens, left, right)
        ):
            later = (right.month or 0, right.day or 0) > (left.month or 0, left.day or 0)
            right.year = left.year if later else left.year + 1


def _take_year(tokens: Tokens, year: Written, days: Written) -> None:
    """ "It moves in 2024 to 13 October", "opened in 2019 on 3 May", "next year, from 17 to 20 July"."""
    if year.unit != "year" or year.part is not None:
        return
    gap = tokens.lower[year.last + 1 : days.first]
    ranged = days.unit == "range"
    if (gap[1:] if gap[:1] == [","] else gap) not in (
        (["from"], ["between"]) if ranged else (["on"], ["to"])
    ):
        return
    ends = [end for end in ((days.left, days.right) if ranged else (days,)) if end is not None]
    if all(end.unit == "day" and (_yearless(end) or _day_alone(end)) for end in ends):
        for end in ends:
            end.year, end.year_shift = year.year, year.shift


def _day_alone(written: Written) -> bool:
    return written.day is not None and written.month is None and written.month_shift is None


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
