"""The publication date that stands in a text itself: "OSLO, Oct 26 2023 -", "Friday 18 March 2022".

Only a date in the place of a dateline counts: a line of its own, after the place name that opens a
report, in a masthead that calls itself a bulletin or newsletter, after "Published". A date inside a
sentence is about the story, not about the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from claimcheck.lexicon.calendar import MONTH_ABBREVIATIONS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS

_MONTH = "|".join(sorted((*MONTHS, *MONTH_ABBREVIATIONS), key=len, reverse=True))
_WEEKDAY = "|".join(sorted((*WEEKDAYS, *WEEKDAY_ABBREVIATIONS), key=len, reverse=True))
_SP = "[ \t]{1,3}"
_OPT = "[ \t]{0,3}"
_DAY = "(?:st|nd|rd|th)?"
_YEAR = "(?:19|20)[0-9]{2}"
_DATE = (
    rf"(?:(?:{_WEEKDAY})\b\.?,?{_OPT})?"
    rf"(?:(?P<iso>{_YEAR}-[0-9]{{2}}-[0-9]{{2}})"
    rf"|(?P<d1>[0-9]{{1,2}}){_DAY}{_SP}(?:of{_SP})?(?P<m1>{_MONTH})\b\.?,?{_SP}(?P<y1>{_YEAR})"
    rf"|(?P<m2>{_MONTH})\b\.?{_SP}(?P<d2>[0-9]{{1,2}}){_DAY},?{_SP}(?P<y2>{_YEAR}))"
    r"(?![0-9-])"
)
_TIME = rf"(?:,?{_OPT}(?:at{_SP})?[0-9]{{1,2}}[:.][0-9]{{2}}(?:{_OPT}[ap]\.?m\.?)?(?:{_SP}[A-Z]{{2,5}})?)?"
_SEPARATOR = "[,;:|(\u00b7\u2022\u2013\u2014-]"
_FLAGS = re.IGNORECASE

_WHOLE = re.compile(rf"[(\[]?{_DATE}{_TIME}[)\].]?", _FLAGS)
# "OSLO, Oct 26 2023 -", "PARIS (Agence), 3 May 2019 --", "MELBOURNE, Australia, March 3, 2020 (Wire) -".
_WIRE = re.compile(
    r"(?-i:[A-Z][A-Z.'\u2019 -]{1,40})(?:,[ \t][\w. ]{2,30}|[ \t]\([^()]{1,40}\))?"
    rf",?{_OPT}[(]?{_DATE}[)]?"
    rf"(?:{_OPT}\([^()]{{1,40}}\)|{_OPT}/[^/]{{1,40}}/)?{_OPT}(?:[-\u2013\u2014:]|$)",
    _FLAGS,
)
# "Lusaka, 4 June 2021" alone on a line: at most four names, each with a capital.
_NAME = r"[A-Z][\w.'\u2019-]{0,30}"
_PLACE = re.compile(rf"(?-i:{_NAME}(?:,? {_NAME}){{0,3}}),{_SP}(?:the{_SP})?{_DATE}\.?", _FLAGS)
_LABELLED = re.compile(
    r"(?P<label>first published|published|posted|issued|released|sent|dated?|release date"
    rf"|publication date|(?:last )?updated|modified)(?:{_SP}on)?{_OPT}[:\u2013-]?{_OPT}{_DATE}",
    _FLAGS,
)
# "By Ana Lund, 3 May 2019", "From our correspondent | 3 May 2019 | 10:15 GMT".
_BYLINE = re.compile(
    rf"(?:by|from){_SP}[^.!?\n,|]{{2,60}}{_SEPARATOR}{_OPT}{_DATE}{_TIME}(?:$|{_OPT}[|(\u00b7])", _FLAGS
)
_MASTHEAD = re.compile(
    r"\b(?:bulletin|newsletter|news|letter|gazette|press release|media release|news release|release"
    r"|statement|report|briefing|brief|update|notice|circular|digest|edition|issue|vol(?:ume)?"
    r"|no\.?[ \t]?[0-9]+)\b",
    _FLAGS,
)
_AT_END = re.compile(rf"(?:^|{_SEPARATOR}{_OPT}|\.{_SP}){_DATE}{_TIME}[)\].]?$", _FLAGS)
_MONTH_YEAR = re.compile(rf"\b({_MONTH})\b\.?{_SP}({_YEAR})\b", _FLAGS)
_SENT = re.compile(
    rf"\b(?:sent|posted|published|issued|mailed)(?:{_SP}on)?{_SP}(?:the{_SP})?"
    rf"(?:(?P<d1>[0-9]{{1,2}}){_DAY}{_SP}(?P<m1>{_MONTH})|(?P<m2>{_MONTH})\.?{_SP}(?P<d2>[0-9]{{1,2}}))\b",
    _FLAGS,
)
_LINES = 8
_LONGEST_LINE = 160


def find_dateline(lines: Iterable[str]) -> date | None:
    """The date of publication that the first lines of an article state, or None.

    `lines` are its first paragraphs, headings included. A label wins ("Published 3 May 2019"), then
    the first dateline in order; "updated" only counts when nothing else does.
    """
    first: date | None = None
    updated: date | None = None
    for index, line in enumerate(lines):
        if index == _LINES:
            break
        head = line[: _LONGEST_LINE + 1].strip()
        labelled = _LABELLED.match(head)
        if labelled:
            day = _day(labelled)
            if day and not labelled["label"].lower().endswith(("updated", "modified")):
                return day
            updated = updated or day
        elif first is None:
            first = _unlabelled(head)
    return first or updated


def read_day(text: str) -> date | None:
    """A date in the forms of `find_dateline`, perhaps with a time; None when it is none."""
    found = re.match(_DATE, text.strip()[:80], _FLAGS)
    if found:
        return _day(found)
    compact = re.match(r"((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})(?![0-9])", text.strip()[:20])
    return _made(int(compact[1]), int(compact[2]), int(compact[3])) if compact else None


def _unlabelled(line: str) -> date | None:
    found = _WIRE.match(line)
    if found:
        return _day(found)
    if len(line) > _LONGEST_LINE:
        return None
    found = _WHOLE.fullmatch(line) or _PLACE.fullmatch(line) or _BYLINE.match(line)
    if found:
        return _day(found)
    if not _MASTHEAD.search(line):
        return None
    found = _AT_END.search(line)
    if found:
        return _day(found)
    month, sent = _MONTH_YEAR.search(line), _SENT.search(line)
    if month and sent:
        # "newsletter, October 2022 (sent 16 October)": the year stands with the month of the issue.
        sent_month = _month(sent["m1"] or sent["m2"])
        year = int(month[2])
        if sent_month == 12 and _month(month[1]) == 1:
            year -= 1  # the January number, sent in December
        return _made(year, sent_month, int(sent["d1"] or sent["d2"]))
    return None


def _day(found: re.Match[str]) -> date | None:
    if found["iso"]:
        year, month, day = found["iso"].split("-")
        return _made(int(year), int(month), int(day))
    if found["m1"]:
        return _made(int(found["y1"]), _month(found["m1"]), int(found["d1"]))
    return _made(int(found["y2"]), _month(found["m2"]), int(found["d2"]))


def _month(word: str) -> int:
    lower = word.lower()
    return MONTHS.get(lower) or MONTH_ABBREVIATIONS[lower]


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
