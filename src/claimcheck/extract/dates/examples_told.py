"""Further examples of dates: those told from another date, week, month or year. Data only."""

from __future__ import annotations

from claimcheck.extract.dates.meaning import Meaning

TOLD = (
    Meaning(
        "2024-05-17",
        "2024-05-17",
        "day",
        (
            "The kiln reopens [Friday week].",
            "The kiln reopens [a week on Friday].",
            "The kiln reopens [a week from Friday].",
            "The kiln reopens [next week on Friday].",
            "The kiln reopens [next week, on Friday], at noon.",
            "The kiln reopens [Friday 17th].",
        ),
    ),
    # "shut for a week on Friday", "twice a week on Friday": no week further on
    Meaning(
        "2024-05-10",
        "2024-05-10",
        "day",
        (
            "It will shut for a week on [Friday].",
            "She will ring twice a week on [Friday].",
            "It will open the week [Friday] comes.",
        ),
    ),
    Meaning(
        "2024-04-23",
        "2024-04-23",
        "day",
        ("The kiln cracked [two weeks ago on Tuesday].", "The kiln cracked on [Tuesday, 23 April]."),
    ),
    Meaning("2023-05-08", "2023-05-08", "day", ("The kiln cracked [a year ago today].",)),
    Meaning(
        "2024-05-15",
        "2024-05-17",
        "range",
        (
            "The mill shuts [next week from Wednesday to Friday].",
            "The mill shuts [next week, between Wednesday and Friday].",
        ),
    ),
    Meaning(
        "2023-01-01",
        "2023-06-30",
        "range",
        (
            "Sales fell in the [half-year to 30 June 2023].",
            "Sales fell in the [half year ended June 2023].",
            "Sales fell in the [six months to June 2023].",
        ),
    ),
    Meaning(
        "2023-04-01", "2024-03-31", "range", ("Sales fell in the mill's [year to the end of March 2024].",)
    ),
    Meaning("2023-04-01", "2023-06-30", "quarter", ("Sales fell in [Q2/2023].", "Sales fell in [Q2 2023].")),
    Meaning(
        "2023-05-01",
        "2024-06-30",
        "range",
        (
            "It was shut [May 2023-June 2024].",
            "It was shut from [May 2023 through to June 2024].",
            "It was shut from [May 2023 to June 2024].",
        ),
    ),
    Meaning("2024-05-03", "2024-05-03", "day", ("It shut on the [first Friday this month].",)),
    # a day that moved: two dates, not a range
    Meaning("2024-05-03", "2024-05-03", "day", ("The vote was postponed from [3 May] to 10 May.",)),
    Meaning("2024-05-10", "2024-05-10", "day", ("The vote was postponed from 3 May to [10 May].",)),
    Meaning("2022-10-13", "2022-10-13", "day", ("The match moved in 2022 to [13 October].",)),
    Meaning("2019-05-03", "2019-05-03", "day", ("The well opened in 2019 on [3 May].",)),
    Meaning(
        "2022-04-01",
        "2022-09-30",
        "part",
        ("The mill shut in [mid-2022].", "The mill shut in the [middle of 2022]."),
    ),
    Meaning(
        "2022-06-10",
        "2022-06-30",
        "part",
        ("The mill shut in [mid-to-late June 2022].", "The mill shut in [mid to late June 2022]."),
    ),
    Meaning("2022-01-01", "2022-09-30", "part", ("The mill shut in [early-to-mid 2022].",)),
    Meaning(
        "1999-06-01",
        "1999-06-30",
        "month",
        ("The mill shut in [June of nineteen ninety-nine].", "The mill shut in [June 1999]."),
    ),
    Meaning(
        "2018-01-01",
        "2018-12-31",
        "year",
        (
            "The mill shut in [two thousand and eighteen].",
            "The mill shut in [twenty eighteen].",
            "The mill shut in [calendar 2018].",
        ),
    ),
    Meaning("1970-01-01", "1979-12-31", "decade", ("It was built in the [nineteen seventies].",)),
    Meaning("2000-01-01", "2009-12-31", "decade", ("It was built in the [noughties].",)),
    Meaning(
        "2015-01-01",
        "2015-01-31",
        "month",
        ("The mill shut in the [first month of 2015].", "The mill shut in [January 2015]."),
    ),
    Meaning(
        "2015-03-02",
        "2015-03-11",
        "week",
        ("The mill shut in [week 10 of 2015].", "The mill shut in the [tenth week of 2015]."),
    ),
    Meaning("2019-10-01", "2019-12-31", "quarter", ("Sales fell in [2019Q4].", "Sales fell in [Q4 2019].")),
    Meaning(
        "2023-07-01",
        "2023-12-31",
        "half",
        (
            "Sales fell in [2H23].",
            "Sales fell in [H2 2023].",
            "Sales fell in the [latter half of 2023].",
        ),
    ),
    Meaning(
        "2023-01-01",
        "2023-09-30",
        "range",
        (
            "Sales fell in the [nine months through September 2023].",
            "Sales fell in the [nine months to September 2023].",
        ),
    ),
    Meaning("2023-01-01", "2023-04-30", "range", ("The mill was shut from [Jan to April last year].",)),
    Meaning(
        "2019-09-16",
        "2019-09-22",
        "week",
        ("It fell in the [week starting Monday, 16 September 2019].",),
    ),
    Meaning("2023-11-24", "2023-11-24", "day", ("The mill shut on [Black Friday 2023].",)),
    Meaning("2023-05-01", "2023-05-01", "day", ("The mill shut on [May Day 2023].",)),
    Meaning("2023-04-01", "2023-04-01", "day", ("The mill shut on [April Fools' Day 2023].",)),
    Meaning("2019-03-05", "2019-03-05", "day", ("The mill shut on [2019/3/5].",)),
    Meaning("1999-05-06", "1999-05-12", "week", ("The kiln cracked [25 years ago this week].",)),
    Meaning(
        "2024-05-19",
        "2024-05-25",
        "week",
        ("The kiln reopens in [two weeks' time].", "The kiln reopens [two weeks from now]."),
    ),
    Meaning(
        "2024-05-18",
        "2024-05-18",
        "day",
        (
            "The kiln reopens in [10 days' time].",
            "The kiln reopens in [10 days].",
            "The sale will be held in [ten days], the mill said.",
            "The vote is in [10 days].",
            "The lease expires in [10 days], and the tenants know it.",
        ),
    ),
    Meaning(
        "2024-05-04",
        "2024-05-22",
        "range",
        (
            "The fair runs from [4 to 22 this month].",
            "The fair runs from the [4th to the 22nd of this month].",
            "The fair runs from [4 to 22 May].",
        ),
    ),
    Meaning(
        "2024-05-22",
        "2024-05-31",
        "range",
        ("Rain is due in the [last 10 days of May].", "It will rain in the [last ten days of this month]."),
    ),
    Meaning("2024-06-01", "2024-06-14", "range", ("It will rain in the [first two weeks of June].",)),
    Meaning(
        "2024-05-06",
        "2024-05-10",
        "range",
        ("The office is shut [Monday to Friday this week].", "It is shut from [Monday to Friday this week]."),
    ),
    Meaning(
        "2024-05-13",
        "2024-05-17",
        "range",
        ("It is shut [next Monday to Friday].", "It is shut from [next Monday until Friday]."),
    ),
    Meaning(
        "2024-05-08",
        "2024-05-10",
        "range",
        ("It is shut from [today until Friday].", "It is shut between [today and Friday]."),
    ),
    Meaning(
        "2024-05-17",
        "2024-05-19",
        "range",
        ("Open air: [Friday to Sunday, 17-19 May].", "It runs [17-19 May]."),
    ),
    Meaning("2024-05-08", "2024-05-12", "part", ("The [rest of this week] will be dry.",)),
    Meaning(
        "2024-05-08",
        "2024-12-31",
        "part",
        (
            "It will shut for the [rest of the year].",
            "Fares will rise over the [remainder of 2024].",
            "It will shut for the [rest of this year].",
        ),
    ),
    # "early" and "late" are the two halves.
    Meaning("2023-07-01", "2023-12-31", "part", ("It shut [late last year].", "It shut in [late 2023].")),
    Meaning("2024-01-01", "2024-06-30", "part", ("It shut [early this year].", "It shut in [early 2024].")),
    Meaning("2024-04-16", "2024-04-30", "part", ("It shut [late last month].", "It shut in [late April].")),
    Meaning("1990-01-01", "1994-12-31", "part", ("It shut in the [early 1990s].",)),
    Meaning("2010-01-01", "2014-12-31", "part", ("It grew in the [first half of the 2010s].",)),
    # A week told by a number or by a day in its middle may be meant in two ways: both lie within.
    Meaning("2024-01-15", "2024-01-21", "week", ("It shut in the [third week of 2024].",)),
    Meaning("2024-05-25", "2024-06-02", "week", ("It will shut in the [last week of this month].",)),
    Meaning("2024-05-13", "2024-05-23", "week", ("The [week of 17 May] will be dry.",)),
    Meaning("2024-05-20", "2024-05-26", "week", ("The [week of 20 May] will be dry.",)),
    Meaning(
        "2024-05-18",
        "2024-05-19",
        "range",
        ("The [weekend of 18 May] will be dry.", "The [weekend of May 19] will be dry."),
    ),
    Meaning(
        "2023-10-01",
        "2023-12-31",
        "range",
        ("In [Oct-Dec 2023] output fell.", "In the [Oct–Dec] quarter output fell."),
    ),
    Meaning(
        "2016-07-01",
        "2016-09-30",
        "quarter",
        (
            "In the [2016 third quarter] it grew.",
            "In [2016 Q3] it grew.",
            "In the [third qtr of 2016] it grew.",
        ),
    ),
    Meaning("2015-01-01", "2015-06-30", "half", ("In [2015 H1] it grew.", "In [H1 2015] it grew.")),
    Meaning("2024-07-01", "2024-09-30", "quarter", ("[third quarter]", "[q3]")),
    Meaning(
        "2023-12-01",
        "2024-02-29",
        "season",
        ("In the [winter of 2023-24] it froze.", "In [winter 2023/24] it froze."),
    ),
    Meaning(
        "2024-05-21",
        "2024-05-21",
        "day",
        ("Talks are set for the [21st].", "On [May twenty-one], she said, it will open."),
    ),
    Meaning(
        "2024-05-20",
        "2024-05-26",
        "week",
        ("The kiln reopens the [week after next].", "It reopens in the [week after next]."),
    ),
    Meaning("2022-01-01", "2022-12-31", "year", ("The kiln cracked the [year before last].",)),
    Meaning("2024-01-01", "2024-12-31", "year", ("Sales in the [current year] are up.",)),
    Meaning("2024-01-01", "2024-05-08", "part", ("Sales in the [year to date] are up.",)),
    Meaning(
        "2024-04-27",
        "2024-04-28",
        "range",
        ("It shut on the [last weekend of April].", "It shut for the [weekend of 27 April]."),
    ),
    Meaning(
        "2024-01-01",
        "2024-03-31",
        "range",
        (
            "In the [March quarter], sales fell.",
            "In the [March 2024 quarter] sales fell.",
            "Sales fell in the [quarter to March].",
            "The shop was shut [January through March 2024].",
        ),
    ),
    Meaning(
        "2023-07-01",
        "2023-12-31",
        "range",
        (
            "In the [December half] the miner lost money.",
            "In the [December 2023 half] the miner lost money.",
            "The miner lost money in the [six months to December].",
        ),
    ),
    # what reports tell of is over: not this June
    Meaning("2023-01-01", "2023-06-30", "range", ("Profit fell 12 per cent in the [six months to June].",)),
    Meaning("2024-05-01", "2024-05-31", "month", ("In the [May] quarter, sales fell.",)),
    Meaning("2024-03-01", "2024-03-31", "month", ("She ran the [March] half marathon.",)),
    Meaning("2015-03-01", "2015-03-31", "month", ("It shut in [2015-03].", "It shut in [March 2015].")),
    Meaning("2003-01-01", "2004-12-31", "range", ("It shut in [2003-04].", "It shut in [2003-2004].")),
    # a date of the passage that can be read one way only settles the order of the others
    Meaning("2017-05-01", "2017-05-20", "range", ("It was shut from [1/5/2017 to 20/5/2017].",)),
    Meaning("2024-05-04", "2024-05-04", "day", ("The bank failed on the night of the [4th].",)),
)
