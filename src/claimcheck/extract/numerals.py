"""One numeral, in digits or words, with its scale: "1,234.5", "two and a half billion", "12-1/2".

A numeral is read from its first token forward and never looks further than `MAX_TOKENS`; more
digits than `MAX_DIGITS` are an identifier, not a figure. What stands around it (units, hedges,
a second numeral) is for the other readers.
"""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.digits import read_digits
from claimcheck.extract.examples import Example, ignores, reads
from claimcheck.extract.fragments import alone
from claimcheck.extract.numeral import Numeral, plain
from claimcheck.extract.spelled import read_cardinal, read_spelled
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.numerals import CARDINALS, TENS


def read_numeral(tokens: Tokens, i: int, joins: bool = True) -> Numeral | None:
    """The numeral that starts at token i, or None.

    `joins` is False where "and" parts two figures ("between two hundred and three hundred").
    """
    word = tokens.words[i]
    number = read_digits(tokens, i) if "0" <= word[0] <= "9" else read_spelled(tokens, i, joins)
    if number is not None and number.first <= 1:
        _by_itself(tokens, number)
    return number


def _by_itself(tokens: Tokens, number: Numeral) -> None:
    """What is one figure only where nothing else is said: "two over three", "one thirty five"."""
    lower = tokens.lower
    at = number.last + 1
    if number.value is None or not number.plain:
        return
    if number.first == 1 and lower[0] == "point":
        if 0 < number.value < 100 and alone(tokens, 0, number.last):
            number.first = 0  # "point five"
            number.value = plain(number.value.scaleb(-len(str(number.value))))
            number.plain = False
        return
    if at >= len(lower) or not alone(tokens, number.first, len(lower) - 1):
        return
    over = lower[at] == "over" and at + 1 < len(lower)
    if over and (lower[at + 1] in CARDINALS or lower[at + 1].isdecimal()):
        rest = read_numeral(tokens, at + 1)
        if rest is not None and rest.value and rest.plain and alone(tokens, number.first, rest.last):
            number.value = plain((number.value / rest.value).quantize(_MILLIONTH))
            number.plain = False
            number.last = rest.last
    elif number.words and 0 < number.value < 10 and lower[at] in TENS:
        rest = read_cardinal(tokens, at, True)
        if (
            rest is not None
            and rest.value is not None
            and rest.value < 100
            and alone(tokens, number.first, rest.last)
        ):
            number.value = number.value * 100 + rest.value
            number.last = rest.last


_MILLIONTH = Decimal("0.000001")


EXAMPLES: tuple[Example, ...] = (
    reads("count", "1234567", "1,234,567", "1 234 567", "1\u00a0234\u00a0567"),
    reads("count", "3120450", "31,20,450", "3,120,450"),
    reads("count", "13804200", "1,38,04,200", "13,804,200"),
    reads("count", "1200000", "1.2 million", "1.2m", "1.2mn", "1.2-million", "one point two million"),
    reads("count", "4500000000000", "4.5tn", "4.5 trillion", "four and a half trillion"),
    reads(
        "count",
        "250000",
        "250k",
        "250K",
        "250,000",
        "a quarter of a million",
        "two hundred and fifty thousand",
    ),
    reads("count", "2500000000", "two and a half billion", "two-and-a-half billion", "2.5bn"),
    reads("count", "1500000000", "a billion and a half", "one and a half billion", "1.5 billion"),
    reads("count", "500000", "half a million", "half-a-million", "five hundred thousand", "5 lakh"),
    reads("count", "12.5", "12-1/2", "12 1/2", "12½", "twelve and a half", "12.5"),
    reads("count", "1.25", "one and a quarter", "1¼", "1 1/4"),
    reads("count", "12", "a dozen", "twelve", "Twelve", "12"),
    reads("count", "6", "half a dozen", "half dozen", "half-dozen", "six"),
    reads("count", "2300000", "2 million 300 thousand", "2.3 million", "2,300,000"),
    reads("percent", "66.6667", "2 thirds", "|2 thirds| of the hall", unit="percent"),
    reads("count", "1000000000", "a thousand million", "one thousand million", "a billion"),
    reads("count", "1200000", "1 million 2 hundred thousand", "1 million 200 thousand", "1.2 million"),
    reads("count", "320000", "3 lakh 20 thousand", "three lakh twenty thousand", "320,000"),
    reads("count", "2406", "two thousand, four hundred and six", "2,406"),
    reads("count", "6000", "|six thousand|, two hundred of them by sea"),
    reads("count", "250000", "quarter of a million", "|Quarter of a million people| fled"),
    reads("percent", "5", "|one twentieth| of the crop", "|a twentieth| of it", unit="percent"),
    reads("percent", "2.5", "|1/40| of its width", unit="percent"),
    reads("percent", "100", "|hundred per cent| of them", "a hundred per cent", "100%", unit="percent"),
    reads("count", "0.00032", "3.2\u00d710^-4", "3.2\u00d710\u22124", "3.2e-4"),
    ignores("floors and rounds", "one fifth-floor flat", "one eleventh-hour deal"),
    reads("count", "24", "two dozen", "twenty-four", "twenty four"),
    reads("count", "125500", "one hundred and twenty-five thousand five hundred"),
    reads("count", "2000000000000", "2 lakh crore", "two trillion"),
    reads("count", None, "hundreds of thousands", "tens of millions", "several hundred", "a few thousand"),
    reads("count", "0.75", ".75", "0.75", "zero point seven five"),
    reads("count", "-0.5", "-.5", "minus 0.5", "negative 0.5"),
    reads("measure", "0.22", "a |.22 inch| shell", unit="inch"),
    reads("count", "72", "6 dozens", "six dozens", "seventy-two", "seventytwo"),
    reads(
        "count",
        "4000000000",
        "4 billions",
        "four billions",
        "4e9",
        "4x10^9",
        "4 \u00d7 10^9",
        "4000 millions",
    ),
    reads("count", "9.6", "nine and three fifths", "nine and three-fifths", "nine point six", "9.6"),
    reads("count", "400.75", "four hundred and three quarters", "400 and 3/4"),
    reads("count", "3.15", "three point fifteen", "three point one five"),
    reads("measure", "3.5", "3 and a half miles", "3 1/2 miles", "three and a half miles", unit="mile"),
    reads("count", "3", "over the past |three quarters|", "in its first |three quarters|", head="quarters"),
    reads("percent", "75", "|three quarters| of homes", "|three-quarters| of the rest", unit="percent"),
    reads("count", "2", "he hit |two hundreds|", head="hundreds"),
    reads("count", "20", "|20| and three quarters of the crew", "|twenty men| and a third of the women"),
    reads("count", "-7", "-7", "minus seven", "\u22127"),
    reads("count", "0.0000248", "2.48\u00d710\u207b\u2075", "2.48 \u00d7 10\u207b\u2075", "2.48e-5"),
    reads("count", "2300000", "2\u00b73 million", "2.3 million"),
    reads("duration", "2.75", "two and three quarter hours", "two and three-quarter hours", unit="hour"),
    reads("count", "3", "|three quarter finals| were lost", head="finals"),
    ignores("figures beyond measure", "6.02 \u00d7 10^23", "6.02\u00d710\u00b2\u00b3"),
    ignores("more digits than any figure has", "9" * 40, "123456789012345678901234567890"),
    ignores("half as the first part of a word", "at half-time", "her half-brother"),
)
