"""What calendar words mean: months, weekdays, seasons, holidays, parts of a period. Data only.

All keys are in lower case. Weekdays are numbered as `date.weekday` does, Monday 0.
"""

from __future__ import annotations

MONTHS = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
}
# AP and British press abbreviations. They stand alone only with a full stop ("in Sept.").
MONTH_ABBREVIATIONS = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
# In lower case these are other words ("may", "a march", "an august body", "mar the view").
LOWER_CASE_WORDS = frozenset(("may", "march", "mar", "august"))

WEEKDAYS = {
    "monday": 0,
    "tuesday": 1,
    "wednesday": 2,
    "thursday": 3,
    "friday": 4,
    "saturday": 5,
    "sunday": 6,
}
# Never read alone: "the Sun", "sat", "Mon" and "Fri" are too often something else.
WEEKDAY_ABBREVIATIONS = {
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "weds": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}
DAY_PARTS = frozenset(
    ("morning", "afternoon", "evening", "night", "lunchtime", "mornings", "afternoons", "evenings", "nights")
)
# "Black Friday", "Bloody Sunday": names, not days of this week; nor "every Monday".
WEEKDAY_NAME_BEFORE = frozenset(
    "black good super ash bloody sheffield cyber shrove palm easter holy maundy whit fat happy billy"
    " ruby giving casual every each man".split()
)

# First and last month of each season, by hemisphere; both are possible unless the word is American.
# A winter or southern summer runs into the next year.
SEASONS = {
    "spring": ((3, 5), (9, 11)),
    "summer": ((6, 8), (12, 14)),
    "autumn": ((9, 11), (3, 5)),
    "fall": ((9, 11),),
    "winter": ((12, 14), (6, 8)),
}

ORDINAL_WORDS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
}
ORDINAL_TENS = {"twenty": 20, "thirty": 30}

NUMBER_WORDS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
}

UNITS = {
    "day": "day",
    "days": "day",
    "week": "week",
    "weeks": "week",
    "fortnight": "fortnight",
    "weekend": "weekend",
    "month": "month",
    "months": "month",
    "quarter": "quarter",
    "qtr": "quarter",
    "year": "year",
    "yr": "year",
    "years": "year",
    "decade": "decade",
    "decades": "decade",
}

DECADE_WORDS = {
    "twenties": 1920,
    "thirties": 1930,
    "forties": 1940,
    "fifties": 1950,
    "sixties": 1960,
    "seventies": 1970,
    "eighties": 1980,
    "nineties": 1990,
    "noughties": 2000,
}

# Words that narrow a period to one of its parts.
PARTS = {
    "early": "early",
    "mid": "mid",
    "late": "late",
    "middle": "mid",
    "start": "start",
    "beginning": "start",
    "end": "end",
    "close": "end",
    "earlier": "earlier",
    "later": "later",
    "rest": "later",
    "remainder": "later",
}

# Holidays on a fixed day, as (month, day); names as token tuples, straight apostrophes.
FIXED_HOLIDAYS: dict[tuple[str, ...], tuple[int, int]] = {
    ("christmas", "day"): (12, 25),
    ("christmas", "eve"): (12, 24),
    ("christmas",): (12, 25),
    ("xmas",): (12, 25),
    ("boxing", "day"): (12, 26),
    ("new", "year's", "eve"): (12, 31),
    ("new", "year's", "day"): (1, 1),
    ("new", "years", "eve"): (12, 31),
    ("new", "years", "day"): (1, 1),
    ("valentine's", "day"): (2, 14),
    ("st", "patrick's", "day"): (3, 17),
    ("april", "fool's", "day"): (4, 1),
    ("april", "fools", "'", "day"): (4, 1),
    ("may", "day"): (5, 1),
    ("groundhog", "day"): (2, 2),
    ("st", "david's", "day"): (3, 1),
    ("st", "george's", "day"): (4, 23),
    ("st", "andrew's", "day"): (11, 30),
    ("international", "women's", "day"): (3, 8),
    ("cinco", "de", "mayo"): (5, 5),
    ("australia", "day"): (1, 26),
    ("waitangi", "day"): (2, 6),
    ("all", "saints", "'", "day"): (11, 1),
    ("bonfire", "night"): (11, 5),
    ("veterans", "day"): (11, 11),
    ("remembrance", "day"): (11, 11),
    ("anzac", "day"): (4, 25),
    ("canada", "day"): (7, 1),
    ("bastille", "day"): (7, 14),
    ("juneteenth",): (6, 19),
    ("halloween",): (10, 31),
    ("armistice", "day"): (11, 11),
}
# Feasts that also name the days around them: a day only after "by" and its like.
SHY_HOLIDAYS = frozenset((("christmas",), ("xmas",), ("easter",), ("thanksgiving",)))
# Holidays counted from Western Easter Sunday, in days.
EASTER_HOLIDAYS: dict[tuple[str, ...], int] = {
    ("shrove", "tuesday"): -47,
    ("ash", "wednesday"): -46,
    ("palm", "sunday"): -7,
    ("maundy", "thursday"): -3,
    ("good", "friday"): -2,
    ("easter", "sunday"): 0,
    ("easter",): 0,
    ("easter", "monday"): 1,
}

# Holidays on the nth weekday of a month, as (month, weekday, n) and how many days behind it; 5 is the
# last. North American.
WEEKDAY_HOLIDAYS: dict[tuple[str, ...], tuple[int, int, int, int]] = {
    ("labor", "day"): (9, 0, 1, 0),
    ("labour", "day"): (9, 0, 1, 0),
    ("memorial", "day"): (5, 0, 5, 0),
    ("martin", "luther", "king", "day"): (1, 0, 3, 0),
    ("presidents", "'", "day"): (2, 0, 3, 0),
    ("thanksgiving", "day"): (11, 3, 4, 0),
    ("thanksgiving",): (11, 3, 4, 0),
    ("black", "friday"): (11, 3, 4, 1),
    ("cyber", "monday"): (11, 3, 4, 4),
    ("columbus", "day"): (10, 0, 2, 0),
}

# The hedge a preposition before a date stands for.
DATE_HEDGES = {
    "by": "by",
    "until": "until",
    "till": "until",
    "through": "until",
    "since": "since",
    "after": "after",
    "post": "after",
    "following": "after",
    "before": "before",
    "pre": "before",
    "about": "about",
    "around": "about",
    "circa": "about",
}

FIRST_YEAR, LAST_YEAR = 1000, 2100
RELATIVE_WORDS = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "upcoming": 1,
    "this": 0,
    "current": 0,
    "next": 1,
    "coming": 1,
}
YEAR_SHIFTS = {"last": -1, "this": 0, "next": 1}

# Nouns that a month standing before them dates, whatever stands before: "an expected May election".
MONTH_NOUNS = frozenset(
    "election elections meeting meetings poll polls vote ballot referendum summit conference deadline"
    " budget sales figures data report reading survey results earnings payrolls trial hearing launch"
    " release quarter period audience inflation exports imports tests fixtures tour contract futures"
    " delivery".split()
)
# Months that are also given names, surnames or verbs.
NAME_MONTHS = frozenset(("march", "april", "may", "june", "august", "mar", "apr", "jun", "aug"))

# "the Sunday programme", "Sunday Times": names, not days of this week.
WEEKDAY_NAME_AFTER = frozenset(
    "times telegraph mirror express herald mail post programme program show magazine league world".split()
)

# What may stand between a year and its noun in the plural without being counted: "2004 earnings".
YEAR_NOUNS = frozenset(
    "earnings results profits accounts figures levels elections olympics games season campaign election"
    " census budget film hit album series edition model census forecast forecasts target targets"
    " guidance report review survey final finals championships awards tour qualifiers revenues taxes".split()
)
# Feasts that a year may follow as it follows a month: "Christmas 2003".
FEASTS = frozenset("christmas easter thanksgiving ramadan diwali hanukkah".split())
# "2005 will be": a sentence about the year.
YEAR_VERBS = frozenset(
    "was is will would has had saw sees marked marks proved brought brings could may should might must"
    " ended began offers promises looks".split()
)
# "flight 1549", "room 1984": a number in a row, not a year.
NUMBERED_WORDS = frozenset(
    "no number flight room page section route highway article resolution model type unit lot apartment"
    " box channel psalm hymn peugeot boeing airbus formula".split()
)
# "rose by 1984": an amount of change, however much it looks like a year.
CHANGE_WORDS = frozenset("rose fell increased decreased grew dropped climbed declined reduced cut".split())
PEOPLE_WORDS = frozenset("people men women children staff".split())
# Nouns that a number counts, though not in "-s" or never dated by a year.
COUNTED_AFTER_YEAR = frozenset(
    "people men women children staff police troops cattle sheep fish aircraft homes houses jobs".split()
)
# Words in "-s" that are no plural noun.
NOT_PLURAL = frozenset(
    "was is has as its this us his yes plus towards besides always perhaps versus across unless less"
    " does thus whereas sees marks brings starts begins ends series news offers promises looks".split()
)
BUSINESS_WORDS = frozenset(
    "profit profits sales revenue revenues earnings growth economy gdp results turnover income shares"
    " loss losses inflation investment orders shipments deliveries output exports imports forecast".split()
)
# Before "in two weeks" these tell when something happens; other verbs may tell how long it takes.
HAPPENING = frozenset(
    "start starts begin begins open opens reopen reopens close closes end ends expire expires arrive arrives"
    " leave leaves depart departs return returns resume resumes retire retires place held due is are"
    " back".split()
)
GOLF_WORDS = frozenset(
    "hole holes birdie birdies bogey bogeys par eagle eagles putt putts green tee round laps floor".split()
)
# "highs in the 80s", "scored in the 90s", "in their late sixties": no decades.
WARM_WORDS = frozenset(
    "temperature temperatures degrees fahrenheit celsius highs lows scored mph age ages aged high low".split()
)
# After a date without a year they show that it has become a name: "the September 11 attacks".
ATTACK_WORDS = frozenset(
    "attack attacks bombing bombings massacre uprising revolution coup riot riots insurrection"
    " hijackers hijackings movement committee plot".split()
)
# Months in the languages that English copy quotes; dateparser knows which is which.
FOREIGN_MONTHS = frozenset(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre enero febrero"
    " marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre januar februar märz"
    " juni juli oktober dezember gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre"
    " janeiro fevereiro março maio junho julho setembro outubro novembro dezembro januari februari maart"
    " mei augustus".split()
)

# What follows a number that counts or measures, so that "1500 metres" is no year.
MEASURE_WORDS = frozenset(
    "% percent per m km cm mm mi ft kg g lb lbs mph kph kmh kw mw gw hz mhz ghz c f k bn tn mb gb tb cc"
    " hp metre metres meter meters mile miles kilometre kilometres kilometer kilometers yard yards foot"
    " feet inch inches acre acres hectare hectares kilo kilos kilogram kilograms kilogramme kilogrammes"
    " gram grams pound pounds tonne tonnes ton tons litre litres liter liters gallon gallons barrel"
    " barrels degree degrees watt watts dollar dollars euro euros cent cents pence yen yuan rupee rupees"
    " franc francs peso pesos ruble rubles rouble roubles crown crowns krona kronor million billion"
    " trillion thousand hundred dozen lakh crore people men women children staff hours minutes seconds"
    " days weeks months years points".split()
)
CLOCK_WORDS = frozenset("gmt bst utc hours hrs est edt cet cest ist pst pdt aest jst local".split())
