"""Amounts of money: signs and codes before or after, names, hundredths, prices per something."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.examples import Example, ignores, reads
from claimcheck.extract.figure import Figure
from claimcheck.extract.fragments import alone, typed
from claimcheck.extract.fragments import ends as clause_ends
from claimcheck.extract.numeral import touching_hyphen, use_short_scale
from claimcheck.extract.numerals import read_numeral
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.currencies import (
    CENT_SIGNS,
    CODES,
    HUNDREDTHS,
    NAMES,
    NATIONAL_NAMES,
    PREFIX_WORDS,
    SHY_NAMES,
    SIGN_PREFIXES,
    SIGNS,
    SUFFIX_WORDS,
    TOUCHING,
    TYPED_CODES,
    WORDY_CODES,
)
from claimcheck.lexicon.hedges import BEFORE
from claimcheck.lexicon.nations import NATION_WORDS, NATIONS
from claimcheck.lexicon.numerals import CARDINALS
from claimcheck.lexicon.units import PHRASES, POWERS, SPELLINGS, SYMBOLS, UNITS

_HUNDREDTH = Decimal("0.01")

# Words near "pounds" that weigh or pay.
_WEIGHING = frozenset(
    "weigh weighs weighed weighing weight lost lose losing gained gain heavier lighter heavy pack load baby"
    " lift lifted caught fish bomb bombs force thrust pressure".split()
)
_PAYING = frozenset(
    "pay pays paid paying cost costs costing worth price priced prices fine fined spend spends spent spending"
    " fee fees salary wage wages earn earns earned raise raised raising debt budget bill bills prize sell"
    " sold selling buy bought charge charged charges profit profits loss losses invest invested fund funds"
    " grant grants donate donated money cash stolen stole owe owed save saved savings bid"
    " compensation".split()
)
_CASH = frozenset("note notes coin coins banknote banknotes".split())
_BRITISH = frozenset(("GB", "IE", "IM", "JE", "GG", "EG", "SY", "LB", "SD"))

# Lines of a screen, written like pence: "a 1080p film".
_SCREENS = frozenset(("480", "576", "720", "1080", "1440", "2160"))

# "a day after" is when, not how often.
_WHEN = frozenset("after later earlier before ago when".split())

_PER_THINGS: dict[str, str] = {
    word: name.removeprefix("per_")
    for name in UNITS
    if name.startswith("per_") and name == UNITS[name].dimension
    for word in (name.removeprefix("per_"),)
}


def read_money(tokens: Tokens, figure: Figure, floor: int, country: str | None) -> bool:
    """Claim the figure when a sign, code or name of money stands before or after it."""
    found = _before(tokens, figure, floor)
    if found and figure.number.short is not None:
        use_short_scale(figure.number)
        figure.last = figure.number.last
    if not found and not _after(tokens, figure, floor, country):
        return False
    if found:
        _settled_after(tokens, figure)
    figure.kind = "money"
    and_hundredths(tokens, figure)
    _per(tokens, figure)
    return True


def _before(tokens: Tokens, figure: Figure, floor: int) -> bool:
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    first = figure.first
    at = first - 1
    if at < floor:
        return False
    word = words[at]
    sign = SIGNS.get(word)
    if word == "¢" and at > floor and words[at - 1] == "GH":
        sign = ("GHS",)  # the cedi's sign is not on every keyboard
    if sign is not None:
        if starts[first] - ends[at] > 1:
            return False
        figure.currencies = sign
        figure.first = at
        figure.symbol = word
        _prefix_apart(tokens, figure, floor)
        prefixes = SIGN_PREFIXES.get(word)
        if prefixes is not None and at - 1 >= floor and ends[at - 1] == starts[at]:
            owner = prefixes.get(words[at - 1])
            if owner is None and words[at - 1] in _TYPED_PREFIXES:
                owner = (_TYPED_PREFIXES[words[at - 1]],)  # "nz$5"
            if owner is not None:
                if words[at - 1] != "A" or at - 2 < floor or words[at - 2] != "-":
                    figure.currencies = owner
                    figure.first = at - 1
                    figure.symbol = words[at - 1] + word
            elif (
                words[at - 1] == "." and at - 4 >= floor and tokens.lower[at - 4 : at] == ["u", ".", "s", "."]
            ):
                figure.currencies = ("USD",)
                figure.first = at - 4
                figure.symbol = "U.S." + word
        _sign_before(tokens, figure, floor)
        # "USD $40": the code before a sign settles it.
        at = figure.first - 1
        if (
            at >= floor
            and len(words[at]) == 3
            and words[at] in figure.currencies
            and len(figure.currencies) > 1
        ):
            figure.currencies = (words[at],)
            figure.first = at
        return True
    gap = starts[first] - ends[at]
    if word == "." and at - 1 >= floor and words[at - 1] in _DOTTED and gap <= 1:
        if ends[at - 1] != starts[at]:
            return False
        at -= 1
        word = words[at]
        gap = 0
    if gap > 1:
        return False
    owners = PREFIX_WORDS.get(word)
    after = figure.number.last + 1
    glued = after < len(words) and ends[after - 1] == starts[after] and words[after][0].isalpha()
    if gap == 0 and glued and figure.number.short is None and figure.number.scale == 1:
        return False  # "R2D2"
    if owners is not None and (gap == 0 or word not in TOUCHING):
        if (
            at - 1 >= floor
            and ends[at - 1] == starts[at]
            and words[at - 1] not in "(\"'\u2018\u201c~-\u2013\u2014*["
        ):
            return False
    elif len(word) == 3 and word in CODES:
        if word in WORDY_CODES and not _plainly_money(tokens, figure, before=True):
            return False
        owners = (word,)
    elif word in TYPED_CODES:
        owners = (TYPED_CODES[word],)
    elif gap == 1 and (at == 0 or word in NAMES) and typed(tokens) and _said_first(tokens, figure, at):
        figure.first = 0
        return True
    else:
        return False
    figure.currencies = owners
    figure.symbol = word
    figure.first = at
    return True


_DOTTED = frozenset(("Rs", "rs", "Fr", "Re", "Ksh", "Sh"))

# What stands before a sign with a space between: "US $5 million", and typed in haste, "c $ 4".
_PREFIXES_APART = frozenset("US CA CAN AU AUS NZ HK SG".split())
_TYPED_PREFIXES = {"us": "USD", "c": "CAD", "ca": "CAD", "au": "AUD", "nz": "NZD", "hk": "HKD", "sg": "SGD"}


def _prefix_apart(tokens: Tokens, figure: Figure, floor: int) -> None:
    words = tokens.words
    at = figure.first - 1
    if at < floor or words[figure.first] != "$" or tokens.starts[figure.first] - tokens.ends[at] != 1:
        return
    if words[at] in _PREFIXES_APART and (at == 0 or tokens.lower[at - 1] not in ("the", "in", "a")):
        figure.currencies = SIGN_PREFIXES["$"][words[at]]  # "in the US $5 million" names a country
    elif words[at] in _TYPED_PREFIXES and (at == 0 or words[at] != "us") and typed(tokens):
        figure.currencies = (_TYPED_PREFIXES[words[at]],)
    else:
        return
    figure.first = at
    figure.symbol = f"{words[at]} $"


def _said_first(tokens: Tokens, figure: Figure, at: int) -> bool:
    """ "rupees 500", "euro 12", "malaysian ringgit 42": typed with the name at token `at` first."""
    lower = tokens.lower
    name = "rupees" if lower[at] == "rs" else lower[at]
    nation, behind = nation_at(lower, 0)
    if name not in NAMES or not clause_ends(tokens, figure.number.last + 1):
        return False
    if behind != at or (nation is None and name in SHY_NAMES):
        return False
    figure.currencies = _owned(NAMES[name], nation)
    figure.symbol = tokens.words[at]
    return True


def _plainly_money(tokens: Tokens, figure: Figure, *, before: bool) -> bool:
    """Whether a code that is also a word prices the figure: "TRY 4,000", "5000 TRY", not "TOP 1000 songs"."""
    number = figure.number
    written = tokens.words[number.first]
    if number.scale > 1 or number.short is not None or number.last > number.first:
        return True
    if any(mark in written for mark in ",\u00a0\u2009\u202f"):
        return True
    if number.value is None or number.value < _LARGE:
        return False
    return not before or clause_ends(tokens, number.last + 1)


_LARGE = 1000


def _sign_before(tokens: Tokens, figure: Figure, floor: int) -> None:
    """ "-$5 million": the minus before the sign."""
    at = figure.first - 1
    if at >= floor and tokens.lower[at] in ("minus", "negative"):
        figure.sign = -1
        figure.first = at
        return
    if at < floor or tokens.words[at] not in "-\u2212" or tokens.ends[at] != tokens.starts[figure.first]:
        return
    if at > 0 and tokens.ends[at - 1] == tokens.starts[at]:
        return  # "sub-$50", "a-$5"
    figure.sign = -1
    figure.first = at


def _after(tokens: Tokens, figure: Figure, floor: int, country: str | None) -> bool:
    words, lower, starts, ends = tokens.words, tokens.lower, tokens.starts, tokens.ends
    count = len(words)
    number = figure.number
    at = figure.last + 1
    short = number.short
    if short is not None:
        at += 1
    if at >= count:
        return False
    word = lower[at]
    hyphen = touching_hyphen(tokens, at)
    if hyphen:
        at += 1
        word = lower[at]
    touching = ends[at - 1] == starts[at]
    if word == "of" and number.words and number.vague is not None and at + 1 < count:
        at += 1  # "hundreds of dollars"
        word = lower[at]
    elif word == "p" and touching and not hyphen and short is None and words[at] == "p":
        if (
            words[number.first] in _SCREENS
            or number.scale != 1
            or (
                at + 1 < count
                and lower[at + 1] == "."
                and ends[at] == starts[at + 1]
                and at + 2 < count
                and lower[at + 2] == "m"
            )
        ):
            return False
        figure.currencies = ("GBP",)
        figure.symbol = "p"
        figure.factor = _HUNDREDTH
        figure.last = at
        return True
    if word == "c" and touching and not hyphen and short is None and words[at] == "c" and not number.words:
        if at + 1 < count and ends[at] == starts[at + 1] and words[at + 1][0] not in ".,;)-":
            return False
        word = "¢"  # "a 10c levy"
    if word in CENT_SIGNS:
        figure.currencies = CENT_SIGNS[word]
        figure.symbol = word
        figure.factor = _HUNDREDTH
        figure.last = at
        return True
    if number.fraction and word in ("a", "an") and at + 1 < count and lower[at + 1] in NAMES:
        at += 1  # "half a dollar"
    nation, named = nation_at(lower, at)
    if words[at] in SIGN_PREFIXES["$"] and _sign_closes(tokens, at + 1):
        nation = None  # "5 US$"
    if named < count and lower[named] in ("-",) and touching_hyphen(tokens, named):
        named += 1
    if named >= count:
        return False
    name = lower[named]
    if name in ("euro", "dollar") and named + 1 < count and lower[named + 1] in ("cent", "cents"):
        nation = nation or NAMES[name]  # "12 euro cents"
        named += 1
        name = lower[named]
    owners = NAMES.get(name)
    if owners is not None:
        if not _is_money(tokens, figure, named, name, nation, floor, country):
            return False
        symbol = words[named]
        last = named
        if named + 1 < count and lower[named + 1] == "sterling":
            owners = ("GBP",)
            last = named + 1
        figure.currencies = _owned(owners, nation)
        figure.symbol = symbol
    elif name in HUNDREDTHS:
        if name in ("sen", "penny") and nation is None and number.words:
            return False
        if words[named] == "Cent" and number.value != 1:
            return False  # the rapper 50 Cent
        figure.currencies = _owned(HUNDREDTHS[name], nation)
        figure.symbol = words[named]
        figure.factor = _HUNDREDTH
        last = named
    elif nation is None and words[at] in SUFFIX_WORDS and not hyphen:
        if words[at] == "Ft" and number.scale == 1 and number.value is not None and number.value < 500:
            return False
        if words[at] in _ALSO_INITIALS and not clause_ends(tokens, at + 1) and not words[at + 1][0].islower():
            return False  # "42 RM Commando"
        figure.currencies = SUFFIX_WORDS[words[at]]
        figure.symbol = words[at]
        last = at
    elif nation is None and len(words[at]) == 3 and words[at] in CODES:
        if words[at] in WORDY_CODES and not _plainly_money(tokens, figure, before=False):
            return False
        figure.currencies = (words[at],)
        figure.symbol = words[at]
        last = at
    elif nation is None and words[at] in SIGN_PREFIXES["$"] and _sign_closes(tokens, at + 1):
        figure.currencies = SIGN_PREFIXES["$"][words[at]]  # "42,000 A$"
        figure.symbol = words[at] + "$"
        last = at + 1
    elif nation is None and word in TYPED_CODES:
        figure.currencies = (TYPED_CODES[word],)
        figure.symbol = words[at]
        last = at
    elif (
        nation is None
        and word in SIGNS
        and touching
        and not (at + 1 < count and ends[at] == starts[at + 1] and words[at + 1][0].isdigit())
    ):
        figure.currencies = SIGNS[word]  # "500€", "20 €"
        figure.symbol = word
        last = at
    elif nation is None and word in SIGNS and starts[at] - ends[at - 1] == 1:
        if at + 1 < count and words[at + 1][0].isdigit():
            return False
        figure.currencies = SIGNS[word]
        figure.symbol = word
        last = at
    else:
        return False
    if short is not None and short not in ("mm",):
        use_short_scale(number)
    figure.last = last
    return True


_ALSO_INITIALS = frozenset("RM Rp Php NIS CFA Fr DM".split())


def _sign_closes(tokens: Tokens, at: int) -> bool:
    """Whether a dollar sign at token `at` belongs to the letters before it and not to a figure behind it."""
    words = tokens.words
    if at >= len(words) or words[at] != "$" or not tokens.touches(at - 1):
        return False
    return not (tokens.touches(at) and words[at + 1][0].isdigit())


def nation_at(lower: list[str], at: int) -> tuple[tuple[str, ...] | None, int]:
    """Whose money the nationality at token `at` tells, and the token behind it: "New Zealand dollars"."""
    if lower[at] in NATION_WORDS:
        for length in (3, 2, 1):
            nation = NATIONS.get(" ".join(lower[at : at + length]))
            if nation is not None:
                return nation, at + length
    if lower[at] == "u" and lower[at : at + 4] == ["u", ".", "s", "."]:
        return ("USD",), at + 4
    return None, at


def _owned(owners: tuple[str, ...], nation: tuple[str, ...] | None) -> tuple[str, ...]:
    """Whose money a name is, when a nationality stands before it."""
    if nation is None:
        return owners
    shared = tuple(code for code in nation if code in owners)
    return shared or nation


def _is_money(
    tokens: Tokens,
    figure: Figure,
    named: int,
    name: str,
    nation: tuple[str, ...] | None,
    floor: int,
    country: str | None,
) -> bool:
    """Whether a name that other words share means money here."""
    if name not in SHY_NAMES or nation is not None:
        return True
    lower = tokens.lower
    following = lower[named + 1] if named + 1 < len(lower) else ""
    if following == "sterling":
        return True
    if following == "(" and tokens.words[named + 2 : named + 3] and tokens.words[named + 2] in SIGNS:
        return True  # "9,840 won ($7.81)"
    goes_on = following[:1].isdigit() or following in CARDINALS or following == "and"
    if goes_on and any(word in ("pence", "p", "piastres") for word in lower[named + 2 : named + 4]):
        return True  # "3 pounds 30 pence"
    if following.isdecimal() and len(following) == 2 and name == "pounds":
        return clause_ends(tokens, named + 2) and alone(tokens, figure.first, named + 1)
    number = figure.number
    large = number.scale >= 10**6 or number.short in ("m", "b")
    if name in ("pound", "pounds"):
        if following in _CASH:
            return True  # "a ten-pound note"
        if large:
            return not _behind_a_mass(tokens, figure.first, floor)
        if following in ("per", "of"):
            return False
        if _behind_a_mass(tokens, figure.first, floor):
            return False
        near = lower[max(floor, figure.first - 8) : figure.first] + lower[named + 1 : named + 4]
        if any(word in _WEIGHING for word in near):
            return False
        if any(word in _PAYING for word in near):
            return True
        return country in _BRITISH
    if name in ("sterling", "rand", "lira", "krone", "crowns", "bucks"):
        return True
    if name == "won":
        return (
            large
            or alone(tokens, figure.first, named)
            or (number.value is not None and number.value >= 10**3 and country in ("KR", "KP"))
        )
    if name in NATIONAL_NAMES:
        return False
    if large or alone(tokens, figure.first, named):
        return True
    return country is not None and name not in _ALSO_THINGS


# Names that a source's country says nothing about: drams are drunk, marks are given.
_ALSO_THINGS = frozenset("drams florins marks reals kips talas lats leones colons kuai".split())


def _behind_a_mass(tokens: Tokens, first: int, floor: int) -> bool:
    """ "4,600 tonnes (10.1 million pounds)": a bracket behind a mass gives the mass again."""
    lower = tokens.lower
    for at in range(first - 1, max(floor, 2, first - 4) - 1, -1):
        if lower[at] in ("(", "[", "/") or (lower[at] == "or" and at == first - 1):
            name = SPELLINGS.get(lower[at - 1]) or SYMBOLS.get(tokens.words[at - 1])
            return name is not None and UNITS[name].dimension == "mass"
        if lower[at] not in BEFORE:
            return False
    return False


def _settled_after(tokens: Tokens, figure: Figure) -> None:
    """A code after a signed amount settles whose it is: "$40 million USD", "$20 (Canadian)"."""
    words = tokens.words
    at = figure.last + 1
    if at >= len(words) or len(figure.currencies) < 2:
        return
    word = words[at]
    if len(word) == 3 and word in figure.currencies:
        figure.currencies = (word,)
        figure.last = at


def and_hundredths(tokens: Tokens, figure: Figure) -> None:
    """ "10 dollars and 20 cents", "3 pounds 30 pence", "$20 and 43c": one amount said with two names."""
    words, lower = tokens.words, tokens.lower
    number = figure.number
    at = figure.last + 1
    if figure.factor is not None or number.scale != 1 or number.decimals or at >= len(words):
        return
    named = lower[figure.last] in NAMES
    joined = lower[at] == "and"
    if not named and not (joined and figure.symbol in SIGNS):
        return
    if joined:
        at += 1
    if at >= len(words) or not (words[at][0].isdigit() or lower[at] in CARDINALS):
        return
    rest = read_numeral(tokens, at)
    if rest is None or rest.value is None or rest.value >= 100 or not rest.plain:
        return
    after = rest.last + 1
    unsaid = rest.value >= 10 and clause_ends(tokens, after)
    if named and unsaid and (not joined or alone(tokens, figure.first, rest.last)):
        figure.extra = rest.value * _HUNDREDTH  # "three dollars fifty"
        figure.slack = _HUNDREDTH / 2
        figure.last = rest.last
        return
    if after >= len(words):
        return
    letter = words[after] in ("p", "c") and tokens.touches(rest.last)
    if lower[after] in HUNDREDTHS or words[after] in CENT_SIGNS or words[after] == "p" or letter:
        figure.extra = rest.value * _HUNDREDTH
        figure.slack = _HUNDREDTH / 2
        figure.last = after


def _per(tokens: Tokens, figure: Figure) -> None:
    """A price per something: "€900 a tonne", "$75 a barrel", "33 cents per share"."""
    lower = tokens.lower
    count = len(lower)
    at = figure.last + 1
    if at + 1 >= count:
        return
    word = lower[at]
    if touching_hyphen(tokens, at) and lower[at + 1] in ("a", "an", "per") and at + 3 < count:
        if lower[at + 2] in ("-", "\u2010", "\u2011"):  # "$1-a-day"
            name = SPELLINGS.get(lower[at + 3]) or _PER_THINGS.get(lower[at + 3])
            if name is not None and f"per_{name}" in UNITS:
                figure.unit = f"per_{name}"
                figure.last = at + 3
        return
    if word in ("a", "an"):
        if at + 2 < count and lower[at + 2] in _WHEN:
            return
    elif word != "per" and word != "/":
        return
    following = lower[at + 1]
    last = at + 1
    name = SPELLINGS.get(following)
    if name is None and following in POWERS and at + 2 < count and lower[at + 2] in SPELLINGS:
        name = f"{POWERS[following]}_{SPELLINGS[lower[at + 2]]}"
        last = at + 2
    if name is None and following in PHRASES:
        for phrase, unit in PHRASES[following]:
            if tuple(lower[at + 2 : at + 2 + len(phrase)]) == phrase:
                name = unit
                last = at + 1 + len(phrase)
                break
    if name is None:
        name = _PER_SYMBOLS.get(tokens.words[at + 1]) or _PER_THINGS.get(following)
    if name is None and following == "pound":
        name = "pound"
    if name is None or f"per_{name}" not in UNITS:
        return
    figure.unit = f"per_{name}"
    figure.last = last


_PER_SYMBOLS: dict[str, str] = {
    "t": "metric_ton",
    "kg": "kilogram",
    "MWh": "megawatt_hour",
    "kWh": "kilowatt_hour",
    "lb": "pound",
    "oz": "ounce",
    "bbl": "barrel",
    "ha": "hectare",
    "km": "kilometer",
    "hr": "hour",
    "mo": "month",
    "sqm": "square_meter",
    "m2": "square_meter",
    "l": "liter",
    "L": "liter",
    "GJ": "gigajoule",
    "GB": "gigabyte",
}


EXAMPLES: tuple[Example, ...] = (
    reads("money", "10", "a |ten-pound| note", "a |10-pound| coin", currency="GBP"),
    reads(
        "money",
        "56000000000",
        *("C$56 billion", "CA$56bn", "Can$56 billion", "CAD 56 billion", "56 billion Canadian dollars"),
        *("C$56-billion", "CAD56bn", "fifty-six billion Canadian dollars", "56bn CAD"),
        currency="CAD",
    ),
    reads(
        "money",
        "34600000",
        *("USD34.6 million", "USD 34.6m", "US$34.6 million", "U.S.$34.6 million", "34.6 million US dollars"),
        currency="USD",
    ),
    reads("money", "40000000", "A$40 million", "AU$40m", "40 million Australian dollars", currency="AUD"),
    reads("money", "3000000", "NZ$3m", "3 million New Zealand dollars", currency="NZD"),
    reads("money", "2500000000", "£2.5bn", "2.5 billion pounds", "2.5bn pounds sterling", currency="GBP"),
    reads("money", "20", "€20", "20 euros", "20€", "20 €", "EUR 20", "a |20-euro| note", currency="EUR"),
    reads("money", "5000000000", "Rs 500 crore", "Rs. 500 crore", "₹500 crore", currency="INR"),
    reads("money", "45000000", "R45 million", "45 million rand", "ZAR 45m", currency="ZAR"),
    reads("money", "3000000", "R$3 million", "3 million reais", "BRL 3m", currency="BRL"),
    reads("money", "700", "700 Swedish kronor", "SEK 700", "SKr 700", currency="SEK"),
    reads("money", "900", "Mex$900", "MXN 900", "900 Mexican pesos", currency="MXN"),
    reads("money", "1000000000", "¥1 billion", "1 billion yen", "JPY 1bn", currency="JPY"),
    reads("money", "20", "20 zł", "20 zlotys", "PLN 20", currency="PLN"),
    reads("money", "-5000000", "-$5 million", "minus $5 million", "$-5m", currency="USD"),
    reads("money", "0.33", "33 cents", "33¢", "33c", currency="USD"),
    reads("money", "0.12", "12 euro cents", "€0.12", currency="EUR"),
    reads("money", "20.43", "$20 and 43c", "$20 and 43 cents", "20 dollars and 43 cents", currency="USD"),
    reads("money", "1.42", "a dollar and 42 cents", "$1.42", currency="USD"),
    reads("money", "0.5", "half a dollar", "paid |half a dollar| for it", currency="USD"),
    reads("money", "700", "700 Armenian drams", "700 drams", currency="AMD"),
    reads("money", "700", "700 Papua New Guinean kina", "700 kina", "PGK 700", currency="PGK"),
    reads("money", "4200", "4,200 Icelandic krónur", "ISK 4,200", "4,200 krónur", currency="ISK"),
    reads("money", "42000000", "RM42 million", "42 million ringgit", "42m RM", currency="MYR"),
    reads("money", "5000000", "5m US$", "5 million US$", "$5mm", "US$5 mm", currency="USD"),
    reads("money", "20", "20 rs", "rs. 20", "Rs 20", "20Rs", currency="INR"),
    reads("count", "3", "|3 marks| out of the exam", head="marks"),
    ignores("drinks, pupils' marks and real things", "a real problem", "the sum of it", "wide of the mark"),
    reads("money", "0.5", "50p", "50 pence", currency="GBP"),
    reads("money", "10.2", "10 dollars and 20 cents", "$10.20", currency="USD"),
    reads(
        "money", "900", "€900 a tonne", "€900 per tonne", "€900/tonne", unit="per_metric_ton", currency="EUR"
    ),
    reads("money", "75", "$75 a barrel", "75 dollars a barrel", unit="per_barrel", currency="USD"),
    reads("money", "0.33", "33 cents a share", "33 cents per share", unit="per_share", currency="USD"),
    reads("money", "15", "$15 an hour", "$15-an-hour", "$15 per hour", unit="per_hour", currency="USD"),
    reads(
        "money",
        "1200000000..1500000000",
        *("$1.2-$1.5 billion", "$1.2 billion to $1.5 billion", "between $1.2 and $1.5 billion", "$1.2-1.5bn"),
        currency="USD",
    ),
    reads("money", "5000000", "US $5 million", "US$5 million", "us $ 5 million", currency="USD"),
    reads("money", "8600000", "GH¢8.6 million", "GH₵8.6 million", "8.6 million cedis", currency="GHS"),
    reads("money", "4000", "TRY 4000", "TRY 4,000", "4000 TRY", "TRY 4\u00a0000", currency="TRY"),
    reads("money", "3.5", "three dollars fifty", "3 dollars 50", "3 dollars 50 cents", currency="USD"),
    reads("money", "500", "rupees 500", "rs 500", "inr 500", "500 inr", "₹500", currency="INR"),
    reads("money", "20", "20 riyals", "SAR 20", "20 Saudi riyals", currency="SAR"),
    reads(
        "measure",
        "14600000",
        "4,600 tonnes (|14.6 million pounds|)",
        "9 kt (|14.6 million pounds|)",
        unit="pound",
    ),
    reads("count", "4000", "ALL |4000 songs|", "TRY |4000 songs|", head="songs"),
    reads("money", "3", "paid |three dollars| 50 years ago", "|3 dollars|, 50 in all", currency="USD"),
    ignores("words that are also money", "the seats they won back", "a real problem"),
)
