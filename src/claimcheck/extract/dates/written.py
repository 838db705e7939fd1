"""A date as it was written, before it is resolved against the day its source was published."""

from __future__ import annotations


class Written:
    """What the words of one calendar expression say, and no more.

    `first` and `last` are tokens, both inclusive. `unit` is one of

    - `day`, `week`, `weekend`, `month`, `quarter`, `half`, `season`, `year`, `fiscal`, `decade`,
      `century`: the calendar unit that was named. A `day` without a month is a bare weekday, a day
      of the current month ("the 26th"), or a `shift` ("yesterday");
    - `range`: from `left` to `right`;
    - `ago`: `number` units `of` before publication (negative: from now);
    - `row`: `number` units `of` that begin, or with a minus end, beside the day of publication;
    - `span`: `number` units `of` up to and including `right` ("the nine months to September");
    - `foreign`: in an order that only dateparser reads; `name` holds the text;
    - `off`: no claim, but no other reader's business either ("08:30", "21st century").

    `shift` counts units from the one that holds publication: "last year" is -1, "this week" 0.
    `year_shift` and `week_shift` do the same for the year or week that a smaller unit lies in
    ("March last year", "Tuesday last week"), `month_shift` for the month ("the 5th of last month").
    `weeks` puts a weekday to come so many weeks further off ("a week on Friday"), `behind` a holiday
    so many days behind its weekday (Black Friday).
    `number` says which one: quarter 3, the first Friday of a month (5 is its last); a season's name
    is in `name`. `part` narrows the unit ("early").
    """

    __slots__ = (
        "behind",
        "day",
        "first",
        "last",
        "left",
        "month",
        "month_shift",
        "name",
        "number",
        "of",
        "part",
        "right",
        "shift",
        "unit",
        "week_shift",
        "weekday",
        "weeks",
        "year",
        "year_shift",
        "year_to",
    )

    def __init__(
        self,
        first: int,
        last: int,
        unit: str,
        *,
        year: int | None = None,
        month: int | None = None,
        day: int | None = None,
        weekday: int | None = None,
        shift: int | None = None,
        number: int | None = None,
        year_shift: int | None = None,
    ) -> None:
        self.first = first
        self.last = last
        self.unit = unit
        self.year = year
        self.month = month
        self.day = day
        self.weekday = weekday
        self.shift = shift
        self.number = number
        self.year_shift = year_shift
        self.week_shift: int | None = None
        self.weeks = 0
        self.behind = 0
        self.month_shift: int | None = None
        self.year_to: int | None = None
        self.part: str | None = None
        self.name: str | None = None
        self.of: str | None = None
        self.left: Written | None = None
        self.right: Written | None = None
