"""Which form each word may begin: the one table that the reader looks up."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.extract.dates.counted import (
    century_form,
    ordinal_form,
    short_quarter_form,
)
from claimcheck.extract.dates.days import month_form, number_form
from claimcheck.extract.dates.numeric import clock_form, colon_form
from claimcheck.extract.dates.relative import ago_form, part_form, relative_form, today_form
from claimcheck.extract.dates.scan import ALL_MONTHS, DAYS, YEARS, Form
from claimcheck.extract.dates.seasons import HOLIDAYS, holiday_form, season_form
from claimcheck.extract.dates.spans import unit_form
from claimcheck.extract.dates.weekdays import weekday_form
from claimcheck.extract.dates.years import (
    apostrophe_form,
    decade_word_form,
    fiscal_form,
    short_decade_form,
    spelled_year_form,
    year_form,
)
from claimcheck.lexicon.calendar import (
    DECADE_WORDS,
    MONTHS,
    ORDINAL_TENS,
    ORDINAL_WORDS,
    PARTS,
    RELATIVE_WORDS,
    SEASONS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)


def _owned(words: Iterable[str]) -> tuple[str, ...]:
    """The words with and without a possessive ending."""
    return tuple(word + ending for word in words for ending in ("", "'s", "’s"))


def _curly(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(variant for word in words for variant in (word, word.replace("'", "’")))


FORMS: dict[str, Form] = {
    **dict.fromkeys(_curly(HOLIDAYS), holiday_form),
    **dict.fromkeys((*_owned(MONTHS), *ALL_MONTHS), month_form),
    **dict.fromkeys(DAYS, number_form),
    **dict.fromkeys(("40", "50", "60", "70", "80", "90"), short_decade_form),
    **dict.fromkeys((*_owned(WEEKDAYS), *WEEKDAY_ABBREVIATIONS), weekday_form),
    **dict.fromkeys(YEARS, year_form),
    **dict.fromkeys(PARTS, part_form),
    **dict.fromkeys(RELATIVE_WORDS, relative_form),
    **dict.fromkeys(_owned(("today", "yesterday", "tomorrow", "tonight")), today_form),
    **dict.fromkeys((*ORDINAL_WORDS, *ORDINAL_TENS, "final", "latter"), ordinal_form),
    **dict.fromkeys(("fiscal", "financial", "fy", "calendar"), fiscal_form),
    **dict.fromkeys(("'", "‘", "’"), apostrophe_form),
    **dict.fromkeys(DECADE_WORDS, decade_word_form),
    **dict.fromkeys(_owned(SEASONS), season_form),
    **dict.fromkeys(
        (
            *("day", "days", "week", "weekend", "weekend's", "weeks", "months", "month"),
            *("year", "years", "quarter"),
        ),
        unit_form,
    ),
    **dict.fromkeys(("ago", "now", "time", "hence"), ago_form),
    **dict.fromkeys(("century", "centuries"), century_form),
    **dict.fromkeys(("am", "pm", "gmt", "bst"), clock_form),
    **dict.fromkeys(("q", "h"), short_quarter_form),
    **dict.fromkeys(("eighteen", "nineteen", "two"), spelled_year_form),
    ":": colon_form,
}
