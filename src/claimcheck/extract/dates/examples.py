"""What dates are read as: the ways of writing each meaning, and what must not be read. Data only.

The date stands in square brackets. Every sentence is dated Wednesday, 8 May 2024.
"""

from __future__ import annotations

from claimcheck.extract.dates.examples_told import TOLD
from claimcheck.extract.dates.meaning import PUBLISHED, Meaning

__all__ = ["NOT_READ", "PUBLISHED", "READ", "Meaning"]

READ = (
    *TOLD,
    Meaning(
        "2024-06-05",
        "2024-06-05",
        "day",
        (
            "[june 5]",
            "[5 june]",
            "shop shut on [wednesday, june 5]",
            "the [first wednesday of june]",
            "[four weeks from today]",
            "four weeks is long, but [june 5th] it is",
            "[wednesday 5 june 2024]",
        ),
    ),
    Meaning(
        "2024-05-13",
        "2024-05-13",
        "day",
        (
            "[monday]",
            "back on [monday]",
            "[monday next week]",
            "[next week monday]",
            "[monday of next week]",
            "The hall reopens [Monday next week].",
            "She comes home [five days from today].",
        ),
    ),
    Meaning(
        "2024-05-14",
        "2024-05-14",
        "day",
        ("It reopens on [Tuesday the 14th].", "It shut [Tuesday the 14th]."),
    ),
    Meaning(
        "2024-05-27",
        "2024-05-27",
        "day",
        ("It will open on the [27th].", "It will open on the [twenty-seventh]."),
    ),
    Meaning(
        "2023-10-31",
        "2023-10-31",
        "day",
        ("It shut on [10/31/2023].", "It shut on [Tuesday, 31 October 2023]."),
    ),
    Meaning(
        "2024-06-20",
        "2024-06-20",
        "day",
        ("The lease will end on [6/20].", "It will end on [20/6], they say."),
    ),
    Meaning("2024-05-01", "2024-05-31", "month", ("[may]", "rain in [may]", "[this may]")),
    Meaning("2024-03-01", "2024-04-30", "range", ("[march to april 2024]", "shut from [march to april]")),
    Meaning(
        "2024-04-17",
        "2024-05-07",
        "range",
        ("[last 3 weeks]", "[past three weeks]", "rain in the [last 21 days]"),
    ),
    Meaning(
        "2023-12-31", "2023-12-31", "day", ("On the [last day of 2023] it burned.", "[last day of last year]")
    ),
    Meaning("2023-10-29", "2023-10-29", "day", ("It shut on the [last Sunday of October 2023].",)),
    Meaning(
        "2023-10-14",
        "2023-10-14",
        "day",
        (
            "The bakery opened on [14 October 2023].",
            "The bakery opened on [October 14, 2023], and closed soon after.",
            "The bakery opened on [Oct. 14, 2023].",
            "It opened on the [14th of October, 2023].",
            "It opened [October 14th 2023] in Leeds.",
            "It opened on [14/10/2023] at noon.",
            "It opened on [10/14/2023] at noon.",
            "Opened: [2023-10-14]",
            "Opened: [14-Oct-2023]",
            "Opened: [14.10.2023]",
            "The register says [2023 October 14].",
            "Il a ouvert le [14 octobre 2023].",
            "It opened on [Saturday 14 October 2023].",
            "It opened on [Saturday, Oct. 14, 2023].",
            "It opened on [14 October 2023 (Saturday)].",
            "It opened on the [fourteenth of October 2023].",
        ),
    ),
    Meaning(
        "2024-03-04",
        "2024-03-04",
        "day",
        (
            "The ferry sank on [4 March].",
            "The ferry sank on [March 4].",
            "On [Monday, March 4], the ferry sank.",
            "The ferry sank on [4 March this year].",
            "The ferry sank on the [first Monday of March].",
        ),
    ),
    Meaning(
        "2024-06-21",
        "2024-06-21",
        "day",
        (
            "The bridge will reopen on [21 June].",
            "The bridge is due to reopen on [June 21].",
            "The bridge will reopen on the [third Friday in June].",
        ),
    ),
    Meaning(
        "2024-05-08",
        "2024-05-08",
        "day",
        ("Shares fell [today].", "They vote [tonight].", "It rained [this morning]."),
    ),
    Meaning(
        "2024-05-07",
        "2024-05-07",
        "day",
        (
            "Shares fell [yesterday].",
            "The mayor resigned on [Tuesday].",
            "The mayor resigned [Tuesday night].",
            "On [Tuesday], the mayor resigned.",
            "The mayor said on [Tuesday] that she would resign.",
            "It rained [last night].",
        ),
    ),
    Meaning(
        "2024-05-10",
        "2024-05-10",
        "day",
        (
            "The mayor will resign on [Friday].",
            "The mayor is to resign on [Friday].",
            "The talks start on [Friday].",
            "The mayor said the vote on [Friday] would be close.",
            "The vote is expected to be held on [Friday].",
        ),
    ),
    Meaning("2024-05-10", "2024-05-10", "day", ("Bids must arrive by [Friday].",), hedge="by"),
    Meaning("2024-04-30", "2024-04-30", "day", ("The lock closed on [Tuesday last week].",)),
    Meaning("2024-05-26", "2024-05-26", "day", ("The fair opens on the [26th].",)),
    Meaning("2023-09-04", "2023-09-04", "day", ("The power failed on [Labor Day 2023].",)),
    Meaning("2023-12-24", "2023-12-24", "day", ("The power failed on [Christmas Eve].",)),
    Meaning("2024-03-29", "2024-03-29", "day", ("The power failed on [Good Friday].",)),
    Meaning(
        "2024-07-15",
        "2024-07-20",
        "range",
        (
            "The festival runs from [15 to 20 July].",
            "The festival runs from [July 15 to 20].",
            "The festival runs [July 15-20, 2024].",
            "The festival runs [15–20 July 2024].",
            "The festival will run between [15 and 20 July].",
            "The festival runs from [15 July to 20 July 2024].",
            "The festival runs from [15 July until 20 July 2024].",
        ),
    ),
    Meaning(
        "2023-12-28",
        "2024-01-03",
        "range",
        ("It ran from [28 December to 3 January 2024].", "It ran from [Dec. 28, 2023, to Jan. 3, 2024]."),
    ),
    Meaning(
        "2023-07-01",
        "2023-09-30",
        "range",
        ("Orders for [July to September 2023] rose.", "[July-September 2023] was slow."),
    ),
    Meaning("2024-03-01", "2024-05-20", "range", ("The works ran from [March to mid-May].",)),
    Meaning(
        "2023-04-01",
        "2024-03-31",
        "range",
        ("Profit in the [year to March] rose.", "Profit for the [year ended 31 March 2024] rose."),
    ),
    Meaning(
        "2023-01-01",
        "2023-09-30",
        "range",
        (
            "In the [nine months to September 2023], it lost money.",
            "In the [first nine months of 2023] it lost money.",
        ),
    ),
    Meaning(
        "2019-01-01",
        "2023-12-31",
        "range",
        (
            "He chaired it from [2019 to 2023].",
            "He chaired it [2019-2023].",
            "He chaired it [2019–23].",
            "He chaired it between [2019 and 2023].",
        ),
    ),
    Meaning(
        "2022-01-01",
        "2023-12-31",
        "year",
        (
            "The [2022-23] season was wet.",
            "In [fiscal 2022-23] it lost money.",
            "The [2022/23] accounts are late.",
        ),
    ),
    Meaning(
        "2023-11-01",
        "2023-11-30",
        "month",
        (
            "It opened in [November 2023].",
            "It opened in [Nov. 2023].",
            "It opened in [November].",
            "It opened in [November of 2023].",
            "It opened in [November last year].",
            "The [November] vote was close.",
        ),
    ),
    Meaning(
        "2024-04-01",
        "2024-04-30",
        "month",
        ("It opened [last month].", "It opened in [April].", "It opened in [April this year]."),
    ),
    Meaning("2024-04-29", "2024-05-05", "week", ("It opened [last week].",)),
    Meaning("2024-05-18", "2024-05-24", "range", ("It runs from [18-24 May].",)),
    Meaning(
        "2023-01-01",
        "2023-03-31",
        "quarter",
        (
            "Sales fell in the [first quarter of 2023].",
            "Sales fell in [Q1 2023].",
            "Sales fell in [1Q23].",
            "[First-quarter 2023] sales fell.",
        ),
    ),
    Meaning("2024-01-01", "2024-03-31", "quarter", ("[First-quarter] sales fell.", "Sales fell in [Q1].")),
    Meaning(
        "2024-07-01",
        "2024-12-31",
        "half",
        (
            "It opens in the [second half of 2024].",
            "It opens in [H2 2024].",
            "It opens in the [second half of the year].",
        ),
    ),
    Meaning(
        "2019-01-01",
        "2019-12-31",
        "year",
        (
            "It closed in [2019].",
            "The [2019] election was close.",
            "His [2019] memoir sold well.",
            "[2019] was a dry year.",
            "The mill ([2019]) is new.",
            "Fares rose 4% on [2019].",
            "Fares matched [2019]'s peak.",
            "It shut in ['19].",
        ),
    ),
    Meaning("1974-01-01", "1974-12-31", "year", ("No flood was as high since [1974].",), hedge="since"),
    Meaning(
        "1984-01-01", "1984-12-31", "year", ("It began in [nineteen eighty-four].", "She left in [1984].")
    ),
    Meaning(
        "2023-01-01", "2023-12-31", "year", ("It closed [last year].", "[Last year's] budget fell short.")
    ),
    Meaning("2025-01-01", "2025-12-31", "year", ("It opens [next year].",)),
    Meaning(
        "1990-01-01",
        "1999-12-31",
        "decade",
        (
            "It closed in the [1990s].",
            "It closed in the ['90s].",
            "It closed in the [nineties].",
            "It closed in the [90s].",
        ),
    ),
    Meaning("2024-05-08", "2024-12-31", "part", ("It opens [later this year].",)),
    Meaning(
        "2024-05-24",
        "2024-05-31",
        "part",
        ("It opens at the [end of May].", "It opens at the [end of the month]."),
    ),
    Meaning("2024-05-10", "2024-05-20", "part", ("It opens in [mid-May].",)),
    Meaning(
        "2022-09-01",
        "2022-11-30",
        "season",
        ("It closed in the [fall of 2022].", "It closed in [fall 2022]."),
    ),
    # Autumn lies in March in the south, in September in the north.
    Meaning(
        "2022-03-01",
        "2022-11-30",
        "season",
        ("It closed in [autumn 2022].", "It closed in the [autumn of 2022]."),
    ),
    # "three years ago" is rough: half a year either way.
    Meaning("2020-11-06", "2021-11-07", "year", ("It closed [three years ago].",)),
    Meaning("2024-05-05", "2024-05-05", "day", ("It closed [three days ago].",)),
    # The year is anybody's guess: the one just told, or another.
    Meaning(None, None, "month", ("She was hired in 1998 and left in [March].",)),
    Meaning(
        None, None, "day", ("He lost a leg in the [July 7] bombings.", "A pipe burst near here, [Friday].")
    ),
)

NOT_READ = (
    "The wall will be built in three days.",
    "He left in two weeks of rain and won in 10 days.",
    "In twenty nineteen-hand games nobody won.",
    "They won in nineteen ninety-minute matches, and in two thousand and eighteen homes.",
    "In week 3 of the season nobody scored 7H2 or 2Q.",
    "The latter half was worse.",
    "Easter eggs were sold, and by Christmas trees they sang; at Christmas they slept.",
    "See section 2019-3-5.",
    "It cost 1900 USD in all.",
    "A room is 2004 CAD a month.",
    "it may rain",
    "a march through the town",
    "an august body",
    "march 20 miles and rest",
    "the sun came out, he sat down",
    "She lives on the fourth.",
    "It rose 10/31 at best.",
    "The previous month had been dry.",
    "On the last day of the sale nobody came.",
    "the first day of the rest of it",
    # months and weekdays that are none
    "It may march on, and he sat in the sun.",
    "Mr May met April Jones, June Carter and Jan Smit.",
    "The March on Rome began in the rain.",
    "The Sunday Times and the Mail on Sunday both ran it.",
    "Bloody Sunday and Black Friday are names; so is Saturday Night Fever.",
    "The shop opens on Mondays, every Tuesday and most Wednesday mornings.",
    "An august body met on a Thursday.",
    # numbers that are no years
    "There were 2019 people in 1950 homes.",
    "The crowd grew by 1984 to 2020 people.",
    "Flight 1549 landed near room 2001 of tower F-2000.",
    "He ran the 1500m in the heats and paid $2000 or Rs 1999.",
    "The firm has 2,019 staff and 1,950 vans.",
    "Windows 2000 and Euro 2016 sold well.",
    "The 2000 workers walked out over 1500 new rules.",
    # times, idioms, fractions, scores
    "At 08:30, at 7am and by 2000 GMT the 21st century seemed far off.",
    "The test is on 3/4/2024, after the 9/11 films.",
    "He won 6-4, 7-5 and left the 26th floor by the second quarter of the match.",
    "Highs in the 80s are likely; she is in her late sixties.",
    "He holed his putt on the 18th and birdied the 2nd.",
    "She was seconds late for her third half marathon.",
    "The years since were lean, and the next day was worse.",
    # what looks like weeks counted on, months counted out and quarters of a year
    "In all there were twenty-nine; his time was up.",
    "It was the first half of the film and the second decade of quiet.",
    "The rest of it was wet, the remainder dry.",
    "He won for the 21st time and for the 18th in a row.",
    "She was paid weekly, twice a week on average.",
)
