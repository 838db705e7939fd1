"""The publication date that stands in a text itself: "OSLO, Oct 26 2023 -", "Friday 18 March 2022".

Only a date in the place of a dateline counts: a line of its own, after the place name that opens a
report, in a masthead that calls itself a bulletin or newsletter, after "Published". A date inside a
sentence is about the story, not about the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from claimcheck.lexicon.calendar import MONTH_ABBREVIATIONS, MONTHS
from claimcheck.lexicon.patterns import Pattern

_MONTHS = MONTHS | MONTH_ABBREVIATIONS
_LINES = 8
_LONGEST_LINE = 160

# Any word may stand where a month does; `_month` knows the months.
_DATE = Pattern(
    r"(?<![\w-])(?:(?:[A-Z]{3,6}day|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b\.?,?[ \t]{0,3})?"
    r"(?:(?P<iso>(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2})"
    r"|(?P<d1>[0-9]{1,2})(?:st|nd|rd|th)?[ \t]{1,3}(?:of[ \t]{1,3})?(?P<m1>[A-Z]{3,9})\b\.?,?[ \t]{1,3}"
    r"(?P<y1>(?:19|20)[0-9]{2})"
    r"|(?P<m2>[A-Z]{3,9})\b\.?[ \t]{1,3}(?P<d2>[0-9]{1,2})(?:st|nd|rd|th)?,?[ \t]{1,3}"
    r"(?P<y2>(?:19|20)[0-9]{2}))(?![0-9-])",
    re.IGNORECASE,
)
_COMPACT = Pattern(r"((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})(?![0-9])")

# What may stand before the date, and after it.
_LABEL = Pattern(
    r"(?P<word>first published|published|posted|issued|released|sent|dated?"
    r"|(?:release|publication|reporting|report|bulletin|issue) date"
    r"|(?:last )?updated|modified)"
    # "Issued at St. John's, Friday, 24 November 2023"
    r"(?: (?:at|in|by|from)(?: [\w.'\u2019&-]{1,30}){1,5},?)?(?: on)?[ \t]?[:\u2013-]?",
    re.IGNORECASE,
)
# "OSLO,", "PARIS (Agence),", "MELBOURNE, Australia,": the place in capitals that opens a report.
_PLACE_IN_CAPITALS = Pattern(
    r"[A-Z][A-Z.'\u2019 -]{1,40}(?:,(?: [\w. ]{2,30},)?| \([^()]{1,40}\),?)[ \t]?\(?|[A-Z][A-Z.-]{1,20} \("
)
# "- ", "(Wire) --": what follows the dateline of a report.
_REPORT = Pattern(r"\)?(?: ?\([^()]{1,40}\)| ?/[^/]{1,40}/)?[ \t]{0,3}[-\u2013\u2014:]")
# "Lusaka," "Salt Lake City, Utah,": at most four names; and no event ("Great Mill Fire, 3 May 1921").
_PLACE = Pattern(
    r"[A-Z][\w.'\u2019-]{0,30}(?:,? (?:es |de |la |le )?[A-Z][\w.'\u2019-]{0,30}){0,3},(?: the)?"
)
_EVENT = Pattern(
    r"\b(?:accident|attack|battle|bombing|conference|crash|disaster|earthquake|election|explosion"
    r"|festival|final"
    r"|fire|flood|floods|hurricane|match|meeting|protest|protests|referendum|riot|riots|storm|strike|summit"
    r"|talks|trial|typhoon|visit|vote|war)\b",
    re.IGNORECASE,
)
# "By Ana Lund,", "From our correspondent |".
_BYLINE = Pattern(r"(?:by|from)[ \t][^.!?,|]{2,60}[,;:|(\u00b7\u2022\u2013\u2014-]", re.IGNORECASE)
_MASTHEAD = Pattern(
    r"\b(?:bulletin|newsletter|news|letter|gazette|release|statement|report|briefing|brief|update|notice"
    r"|circular|digest|sheet|monthly|weekly|memo|minutes|edition|issue|vol(?:ume)?|no\.?[ \t]?[0-9]+)\b",
    re.IGNORECASE,
)
# "Circular 41 of Wednesday 9 October 2024"
_NUMBERED = Pattern(
    r"\b(?:bulletin|circular|newsletter|notice|report|release|letter|no\.?)[ \t]?(?:no\.?[ \t]?)?"
    r"[0-9]{1,4},?(?: of| for| from)?$",
    re.IGNORECASE,
)
_SEPARATORS = tuple(",;:|/(\u00b7\u2022\u2013\u2014-.")
# "18 August 2023 (data to 16 August)", "Rajgarh, March 10, 2023 (SNA)"
_ASIDE = Pattern(r"[ \t]{1,3}\([^()]{1,60}\)")
# So far down a line under the title may be one, with any words before its date.
_UNDER_TITLE = 2
_TIME = Pattern(
    r"(?:,?[ \t]{0,3}(?:at )?(?:[0-9]{1,2}[:.h][0-9]{2}(?: ?[ap]\.?m\.?)?|[0-9]{1,2} ?[ap]\.?m\.?"
    r"|[0-9]{4} ?(?:hrs|hours|h)"
    r"|noon|midday|midnight)(?: [A-Z]{2,5})?)?[)\].]?[ \t]*",
    re.IGNORECASE,
)
_MONTH_YEAR = Pattern(r"\b([A-Z][a-z]{2,8})\.? ((?:19|20)[0-9]{2})\b")
_SENT = Pattern(
    r"\b(?:sent|posted|published|issued|mailed)(?: on)? (?:the )?"
    r"(?:(?P<d1>[0-9]{1,2})(?:st|nd|rd|th)? (?P<m1>[A-Z][a-z]{2,8})"
    r"|(?P<m2>[A-Z][a-z]{2,8})\.? (?P<d2>[0-9]{1,2}))\b"
)


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
        found = _DATE.search(head)
        day = _day(found) if found else None
        if found is None or day is None:
            first = first or _issue(head)
            continue
        before, after = head[: found.start()].rstrip(), head[found.end() :]
        label = _LABEL.fullmatch(before)
        if label is None:
            whole = len(head) <= _LONGEST_LINE
            if first is None and (
                _is_dateline(before, after, whole) or _is_under_title(index, before, after)
            ):
                first = day
        elif label["word"].lower().endswith(("updated", "modified")):
            updated = updated or day
        else:
            return day
    return first or updated


def read_day(text: str) -> date | None:
    """A date in the forms of `find_dateline`, perhaps with a time; None when it is none."""
    text = text.strip()[:80]
    found = _DATE.match(text)
    if found:
        return _day(found)
    compact = _COMPACT.match(text)
    return _made(int(compact[1]), int(compact[2]), int(compact[3])) if compact else None


def _is_dateline(before: str, after: str, whole: bool) -> bool:
    """Whether a date with these words around it is an article's own; `whole` when they are the whole line."""
    if _PLACE_IN_CAPITALS.fullmatch(before) and _REPORT.match(after):
        return True
    if not whole:
        return False
    ends = bool(_TIME.fullmatch(after) or _ASIDE.fullmatch(after))
    goes_on = after.lstrip().startswith(("|", "\u00b7", "\u2022"))
    if before in ("", "(", "[") or _BYLINE.fullmatch(before):
        return ends or goes_on
    return ends and bool(
        (_PLACE.fullmatch(before) and not _EVENT.search(before))
        or (before.endswith(_SEPARATORS) and _MASTHEAD.search(before))
        or _NUMBERED.search(before)
    )


def _is_under_title(index: int, before: str, after: str) -> bool:
    """Whether a date closes the line under a title, set off: "the voice of the stands / 12 June 2022"."""
    return (
        0 < index <= _UNDER_TITLE
        and before.endswith(("/", "|", "\u00b7", "\u2022"))
        and len(before) < _LONGEST_LINE // 2
        and bool(_TIME.fullmatch(after))
        and not _EVENT.search(before)
    )


def _issue(line: str) -> date | None:
    """ "Newsletter, October 2022 (sent 16 October)": the year stands with the month of the issue."""
    if len(line) > _LONGEST_LINE or not _MASTHEAD.search(line):
        return None
    month, sent = _MONTH_YEAR.search(line), _SENT.search(line)
    if not month or not sent:
        return None
    sent_month = _month(sent["m1"] or sent["m2"])
    year = int(month[2])
    if sent_month == 12 and _month(month[1]) == 1:
        year -= 1  # the January number, sent in December
    return _made(year, sent_month, int(sent["d1"] or sent["d2"]))


def _day(found: re.Match[str]) -> date | None:
    if found["iso"]:
        year, month, day = found["iso"].split("-")
        return _made(int(year), int(month), int(day))
    if found["m1"]:
        return _made(int(found["y1"]), _month(found["m1"]), int(found["d1"]))
    return _made(int(found["y2"]), _month(found["m2"]), int(found["d2"]))


def _month(word: str) -> int:
    return _MONTHS.get(word.lower(), 0)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
