"""Number words: what each is worth. Data only; `extract.numerals` puts them together."""

from __future__ import annotations

from decimal import Decimal

UNITS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen".split()
    )
}
TENS: dict[str, int] = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
CARDINALS: dict[str, int] = {
    **UNITS,
    **TENS,
    "fourty": 40,
    **dict.fromkeys(("nought", "naught"), 0),
    **{ten + one: TENS[ten] + UNITS[one] for ten in TENS for one in list(UNITS)[1:10]},
}
"""Number words below a hundred."""

SCALES: dict[str, int] = {
    "hundred": 10**2,
    "thousand": 10**3,
    "lakh": 10**5,
    "lakhs": 10**5,
    "lac": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "crores": 10**7,
    "milliard": 10**9,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "dozen": 12,
}
"""Words that multiply the number before them."""

PLURAL_SCALES: dict[str, int] = {
    "dozens": 12,
    "scores": 20,
    "tens": 10,
    "hundreds": 10**2,
    "thousands": 10**3,
    "lakhs": 10**5,
    "millions": 10**6,
    "crores": 10**7,
    "billions": 10**9,
    "trillions": 10**12,
}
"""Plurals that state no figure: "hundreds of thousands of homes"."""

SHORT_SCALES: dict[str, int] = {
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mio": 10**6,
    "mm": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "t": 10**12,
    "tn": 10**12,
    "trn": 10**12,
    "tr": 10**12,
    "cr": 10**7,
}
"""Abbreviated scales, read only after digits; "m", "mm", "b", "k" and "t" need money or a noun."""

SURE_SHORT_SCALES = frozenset(("mn", "mln", "mio", "bn", "bln", "tn", "trn"))
"""Abbreviated scales that mean nothing else."""

FRACTIONS: dict[str, tuple[int, int]] = {
    "half": (1, 2),
    "halves": (1, 2),
    "third": (1, 3),
    "thirds": (1, 3),
    "quarter": (1, 4),
    "quarters": (1, 4),
    "fourth": (1, 4),
    "fourths": (1, 4),
    "fifth": (1, 5),
    "fifths": (1, 5),
    "sixth": (1, 6),
    "sixths": (1, 6),
    "seventh": (1, 7),
    "sevenths": (1, 7),
    "eighth": (1, 8),
    "eighths": (1, 8),
    "ninth": (1, 9),
    "ninths": (1, 9),
    "tenth": (1, 10),
    "tenths": (1, 10),
    "twelfth": (1, 12),
    "twelfths": (1, 12),
    "fifteenth": (1, 15),
    "sixteenth": (1, 16),
    "sixteenths": (1, 16),
    "twentieth": (1, 20),
    "twentieths": (1, 20),
    "hundredth": (1, 100),
    "hundredths": (1, 100),
    "thousandth": (1, 1000),
    "thousandths": (1, 1000),
    "millionth": (1, 10**6),
    "millionths": (1, 10**6),
    "billionth": (1, 10**9),
    "billionths": (1, 10**9),
    "trillionth": (1, 10**12),
    "trillionths": (1, 10**12),
}
"""Fraction nouns, as numerator and denominator of one of them."""

VULGAR: dict[str, tuple[int, int]] = {
    "½": (1, 2),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅕": (1, 5),
    "⅖": (2, 5),
    "⅗": (3, 5),
    "⅘": (4, 5),
    "⅙": (1, 6),
    "⅚": (5, 6),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
}

ORDINALS: dict[str, int] = {
    **{
        word: value
        for value, word in enumerate(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
            " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
            1,
        )
    },
    **{
        word: 10 * value
        for value, word in enumerate(
            "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(), 2
        )
    },
    "hundredth": 100,
    "thousandth": 1000,
    "millionth": 10**6,
    "billionth": 10**9,
    "trillionth": 10**12,
}
FRACTIONS |= {
    word + ending: (1, value)
    for word, value in ORDINALS.items()
    for ending in ("", "s")
    if word not in ("first", "second") and word + ending not in FRACTIONS
}

ORDINALS |= {ten + word: TENS[ten] + ORDINALS[word] for ten in TENS for word in list(ORDINALS)[:9]}

ORDINAL_ENDINGS = frozenset(("st", "nd", "rd", "th"))

# "A cut of a third", "an increase of a fifth": nouns before which a fraction is a share, and no rank.
CHANGES = frozenset(
    "cut rise fall drop increase decrease decline reduction gain growth jump loss slump surge share discount"
    " saving hike slide plunge".split()
)

FOLDS: dict[str, int] = {f"{word}fold": value for word, value in CARDINALS.items() if value > 1} | {
    "hundredfold": 100,
    "thousandfold": 1000,
}
"""Multiples in one word: "twelvefold"."""

MULTIPLES: dict[str, Decimal] = {
    **dict.fromkeys(("doubled", "doubling", "doubles", "double", "twice"), Decimal(2)),
    **dict.fromkeys(
        ("tripled", "tripling", "triples", "triple", "trebled", "trebling", "trebles", "treble", "thrice"),
        Decimal(3),
    ),
    **dict.fromkeys(("quadrupled", "quadrupling", "quadruples", "quadruple"), Decimal(4)),
    **dict.fromkeys(("quintupled", "quintupling", "quintuple"), Decimal(5)),
    **dict.fromkeys(("sextupled", "sextuple"), Decimal(6)),
    **dict.fromkeys(("halved", "halving", "halves"), Decimal("0.5")),
}
"""Verbs and adverbs that state a multiple by themselves."""

# Figures nobody stated, with what they allow and what a reader expects: (low, high) each.
VAGUE: dict[str, tuple[tuple[int, int | None], tuple[int, int]]] = {
    "several": ((2, 20), (3, 9)),
    "few": ((2, 12), (3, 6)),
    "couple": ((2, 4), (2, 3)),
    "handful": ((2, 12), (3, 7)),
}

# What follows a share of several: "a third are to be trained here". "A third was hurt" is one more person.
PLURAL_VERBS = frozenset("are were have".split())
