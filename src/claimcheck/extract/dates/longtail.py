"""Dates that our grammar accepts but does not cover, resolved by dateparser, which never searches.

Loading dateparser costs a tenth of a second, so only such a date in the text loads it.
"""

from __future__ import annotations

from datetime import date, datetime


def foreign_date(text: str) -> date | None:
    """The day that `text`, a whole date with its month in another language, stands for."""
    from dateparser.date import DateDataParser  # type: ignore[import-untyped]

    parser = DateDataParser(
        languages=["fr", "es", "de", "it", "pt", "nl"],
        settings={"STRICT_PARSING": True, "DATE_ORDER": "DMY", "PREFER_LOCALE_DATE_ORDER": False},
    )
    found = parser.get_date_data(text)
    moment: datetime | None = found.date_obj
    return None if moment is None or found.period != "day" else moment.date()
