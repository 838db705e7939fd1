"""Currencies: ISO 4217 codes, the signs and names they are written with, and whose they are.

A sign or name that several currencies share maps to all of them, likeliest first in world news;
`settle` and `ranked` order them for a source. Nothing here knows exchange rates.
"""

from __future__ import annotations

from claimcheck.lexicon.nations import HOME

# Currencies in circulation, with the few gone ones that news archives still quote.
CODES: frozenset[str] = frozenset(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD
    CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP
    GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD
    KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN
    NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP
    SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND
    VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
    ANG BYR CHE CHW CLF COU CUC CYP DEM EEK ESP FRF GRD HRK IEP ITL LTL LVL MRO MTL MXV NLG ATS BEF FIM
    LUF PTE ROL SIT SKK SLL STD TRL UYI VED VEF XDR ZMK ZWL USN BOV
    """.split()
)

# The last year in which one of a currency's readings was legal tender (ISO 4217, list three), where its name
# lives on: the lira, the franc, the mark.
LAPSED: dict[str, int] = {
    "ITL": 2002,
    "TRL": 2005,
    "FRF": 2002,
    "BEF": 2002,
    "LUF": 2002,
    "DEM": 2002,
    "FIM": 2002,
}

# Codes that are English words or names in capitals: "ALL 50 states", "TOP 10". They need a scale, or a
# figure of thousands with nothing behind it to count.
WORDY_CODES: frozenset[str] = frozenset(
    "ALL TOP TRY CUP COP MOP PEN SOS BOB MAD GEL ANG LAK AMD RON SIT FIM ROL SRD STD MAX".split()
)

# Codes that are no English word, and so are codes in lower case too ("usd 30").
TYPED_CODES: dict[str, str] = {
    code.lower(): code
    for code in "USD EUR GBP JPY CHF AUD NZD CNY INR HKD SGD SEK NOK DKK ZAR BRL MXN KRW THB MYR IDR PHP"
    " PLN HUF CZK ILS AED EGP KWD QAR VND PKR BHD OMR JOD NGN KES RUB UAH HRK ISK TWD".split()
} | {"rmb": "CNY"}

DOLLARS: tuple[str, ...] = tuple(
    "USD CAD AUD HKD NZD SGD TWD JMD TTD BBD BSD BZD BMD KYD XCD FJD GYD LRD NAD SRD SBD BND".split()
)
PESOS: tuple[str, ...] = tuple("MXN PHP ARS COP CLP DOP UYU CUP".split())
DOLLARS_AND_PESOS: tuple[str, ...] = tuple(
    "USD CAD AUD MXN HKD NZD SGD ARS CLP COP UYU DOP CUP TWD JMD TTD BBD BSD BZD BMD KYD XCD FJD GYD LRD"
    " NAD SRD SBD BND".split()
)
POUNDS: tuple[str, ...] = tuple("GBP EGP LBP SYP SDG SSP FKP GIP SHP".split())
RUPEES: tuple[str, ...] = tuple("INR PKR LKR NPR MUR SCR".split())
KRONER: tuple[str, ...] = tuple("SEK NOK DKK ISK".split())
FRANCS: tuple[str, ...] = tuple("CHF XOF XAF XPF CDF RWF BIF DJF GNF KMF FRF BEF LUF".split())
DINARS: tuple[str, ...] = tuple("KWD RSD IQD JOD DZD TND BHD LYD MKD".split())
RIALS: tuple[str, ...] = tuple("IRR OMR YER SAR QAR".split())
RIYALS: tuple[str, ...] = tuple("SAR QAR YER OMR IRR".split())
SHILLINGS: tuple[str, ...] = tuple("KES UGX TZS SOS".split())
LIRAS: tuple[str, ...] = tuple("TRY ITL TRL".split())
ROUBLES: tuple[str, ...] = tuple("RUB BYN".split())

SIGNS: dict[str, tuple[str, ...]] = {
    "$": DOLLARS_AND_PESOS,
    "£": POUNDS,
    "€": ("EUR",),
    "¥": ("JPY", "CNY"),
    "￥": ("JPY", "CNY"),
    "₹": ("INR",),
    "₨": RUPEES,
    "₩": ("KRW",),
    "₽": ("RUB",),
    "₺": ("TRY",),
    "₪": ("ILS",),
    "₴": ("UAH",),
    "₦": ("NGN",),
    "₱": ("PHP", "CUP"),
    "฿": ("THB",),
    "₫": ("VND",),
    "₡": ("CRC", "SVC"),
    "₲": ("PYG",),
    "₵": ("GHS",),
    "₸": ("KZT",),
    "₾": ("GEL",),
    "₼": ("AZN",),
    "֏": ("AMD",),
    "₮": ("MNT",),
    "৳": ("BDT",),
    "₭": ("LAK",),
    "៛": ("KHR",),
    "₣": FRANCS,
    "₤": LIRAS,
    "＄": DOLLARS_AND_PESOS,
    "￡": POUNDS,
}
"""One-character signs."""

CENT_SIGNS: dict[str, tuple[str, ...]] = {"¢": (*DOLLARS, "EUR")}

# What may stand before a sign and tells whose it is: "C$", "US$", "NZ$".
SIGN_PREFIXES: dict[str, dict[str, tuple[str, ...]]] = {
    "$": {
        **dict.fromkeys(("US", "U.S.", "USD", "us"), ("USD",)),
        **dict.fromkeys(("C", "CA", "CAN", "Can", "CDN", "Cdn", "CAD"), ("CAD",)),
        **dict.fromkeys(("A", "AU", "AUS", "Aus", "AUD"), ("AUD",)),
        **dict.fromkeys(("NZ", "NZD"), ("NZD",)),
        **dict.fromkeys(("HK", "HKD"), ("HKD",)),
        **dict.fromkeys(("S", "SG", "Sing", "SGD"), ("SGD",)),
        **dict.fromkeys(("Mex", "MEX", "MX", "MXN", "Mx"), ("MXN",)),
        **dict.fromkeys(("NT", "TW"), ("TWD",)),
        **dict.fromkeys(("R", "BR"), ("BRL",)),
        **dict.fromkeys(("J", "JA"), ("JMD",)),
        "TT": ("TTD",),
        "Bds": ("BBD",),
        "BDS": ("BBD",),
        "B": ("BSD", "BND", "BZD"),
        "BZ": ("BZD",),
        "EC": ("XCD",),
        "FJ": ("FJD",),
        "F": ("FJD",),
        "G": ("GYD",),
        "GY": ("GYD",),
        "N": ("NAD",),
        "L": ("LRD",),
        "SI": ("SBD",),
        "Z": ("ZWL",),
        "ZW": ("ZWL",),
        "AR": ("ARS",),
        "CL": ("CLP",),
        "COL": ("COP",),
        "Col": ("COP",),
        "CO": ("COP",),
        "RD": ("DOP",),
        "U": ("UYU",),
        "BM": ("BMD",),
        "MOP": ("MOP",),
        "T": ("TOP",),
        "Arg": ("ARS",),
        "CI": ("KYD",),
    },
    "£": {
        "E": ("EGP",),
        "EGP": ("EGP",),
        "LE": ("EGP",),
        "IR": ("IEP",),
        "Ir": ("IEP",),
        "S": ("SYP", "SDG"),
        "GB": ("GBP",),
        "UK": ("GBP",),
        "SS": ("SSP",),
        "L": ("LBP",),
        "FK": ("FKP",),
        "GI": ("GIP",),
    },
    "¥": {"CN": ("CNY",), "JP": ("JPY",), "J": ("JPY",), "RMB": ("CNY",)},
    "€": {"EUR": ("EUR",)},
    "₵": {"GH": ("GHS",)},
    "¢": {"GH": ("GHS",)},
}

# Letters before a number that are money, case kept: "Rs 500 crore", "R45 million", "kr 200".
PREFIX_WORDS: dict[str, tuple[str, ...]] = {
    "Rs": RUPEES,
    "rs": RUPEES,
    "Re": RUPEES,
    "kr": KRONER,
    "Kr": KRONER,
    "KR": KRONER,
    "SKr": ("SEK",),
    "Skr": ("SEK",),
    "NKr": ("NOK",),
    "Nkr": ("NOK",),
    "DKr": ("DKK",),
    "Dkr": ("DKK",),
    "ISKr": ("ISK",),
    "SFr": ("CHF",),
    "Sfr": ("CHF",),
    "SwFr": ("CHF",),
    "Fr": ("CHF",),
    "Fr.": ("CHF",),
    "R": ("ZAR",),
    "RM": ("MYR",),
    "Rp": ("IDR",),
    "RMB": ("CNY",),
    "Rmb": ("CNY",),
    "Rbs": ("RUB",),
    "Tk": ("BDT",),
    "KSh": ("KES",),
    "Ksh": ("KES",),
    "KSH": ("KES",),
    "Sh": SHILLINGS,
    "USh": ("UGX",),
    "Ush": ("UGX",),
    "Shs": SHILLINGS,
    "TSh": ("TZS",),
    "Tsh": ("TZS",),
    "N": ("NGN",),
    "P": ("PHP", "BWP"),
    "Php": ("PHP",),
    "LE": ("EGP",),
    "Dh": ("AED", "MAD"),
    "Dhs": ("AED", "MAD"),
    "SR": ("SAR",),
    "QR": ("QAR",),
    "RO": ("OMR",),
    "BD": ("BHD",),
    "KD": ("KWD",),
    "JD": ("JOD",),
    "NIS": ("ILS",),
    "GHC": ("GHS",),
    "K": ("ZMW", "PGK", "MMK"),
    "Bs": ("BOB", "VES"),
    "Nu": ("BTN",),
    "Br": ("ETB", "BYN"),
    "DM": ("DEM",),
    "FFr": ("FRF",),
    "Ft": ("HUF",),
    "CFA": ("XOF", "XAF"),
    "Lm": ("MTL",),
    "EUR": ("EUR",),
    "Eur": ("EUR",),
    "STG": ("GBP",),
    "Kč": ("CZK",),
    "zł": ("PLN",),
    "PKRs": ("PKR",),
    "FCFA": ("XOF", "XAF"),
}

# Of those, single letters and the like that must touch the number: "R45", "N500", "K20".
TOUCHING = frozenset(
    ("R", "N", "P", "K", "Sh", "Ft", "DM", "Br", "Nu", "SR", "QR", "RO", "BD", "KD", "JD", "Re")
)

# Symbols after a number: "500 kr", "20 zł", "300 Kč".
SUFFIX_WORDS: dict[str, tuple[str, ...]] = {
    "kr": KRONER,
    "Kr": KRONER,
    "zł": ("PLN",),
    "zl": ("PLN",),
    "Kč": ("CZK",),
    "Ft": ("HUF",),
    "Rs": RUPEES,
    "rs": RUPEES,
    "RMB": ("CNY",),
    "Tk": ("BDT",),
    "лв": ("BGN",),
    "лв.": ("BGN",),
    "руб": ("RUB",),
    **{
        word: PREFIX_WORDS[word]
        for word in "RM Rp Php NIS KSh Ksh KSH Dhs CFA FCFA SKr Skr NKr Nkr DKr Dkr SFr Sfr Fr DM Rmb".split()
    },
}

# Names of money seen less often: the codes, then the names.
_FURTHER: tuple[str, ...] = (
    "ALL lek leke lekë leks",
    "AMD dram drams",
    "AOA kwanza kwanzas",
    "AWG florin florins",
    "BAM/DEM/FIM mark marks",
    "FIM markka markkaa markkas",
    "ATS schilling schillings",
    "EEK kroon kroons krooni",
    "SIT tolar tolars tolarjev",
    "BOB boliviano bolivianos",
    "BTN ngultrum ngultrums",
    "BWP pula pulas",
    "BRL real reals",
    "CNY kuai",
    "CRC/SVC colón colóns colons",
    "ERN nakfa nakfas",
    "ETB birr birrs",
    "ISK króna krónur",
    "KGS/UZS som soms sum soum",
    "KZT tenge tenges",
    "LAK kip kips",
    "LSL loti lotis maloti",
    "MGA ariary ariaries",
    "MKD denar denars denari",
    "MOP pataca patacas",
    "MRU ouguiya ouguiyas",
    "MVR rufiyaa rufiyaas",
    "MYR ringgit ringgits",
    "MZN metical meticals meticais",
    "PEN sol sols",
    "NIO cordoba cordobas córdoba córdobas",
    "SLE/SLL leone leones",
    "STN/STD dobra dobras",
    "SZL lilangeni emalangeni",
    "TJS somoni somonis",
    "TOP pa'anga paʻanga paanga",
    "VES bolivars bolívars",
    "VUV vatu vatus",
    "WST tala talas",
    "LVL lats",
    "LTL litas",
)

# Names of money, lower case; the figure is worth `1` of the currency.
NAMES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("dollar", "dollars", "bucks"), DOLLARS),
    **dict.fromkeys(("pound", "pounds"), POUNDS),
    **dict.fromkeys(("sterling", "quid"), ("GBP",)),
    **dict.fromkeys(("euro", "euros"), ("EUR",)),
    "yen": ("JPY",),
    **dict.fromkeys(("yuan", "renminbi"), ("CNY",)),
    "won": ("KRW",),
    **dict.fromkeys(("rupee", "rupees"), RUPEES),
    **dict.fromkeys(("peso", "pesos"), PESOS),
    "reais": ("BRL",),
    "rand": ("ZAR",),
    **dict.fromkeys(("franc", "francs"), FRANCS),
    **dict.fromkeys(("krone", "kroner"), ("NOK", "DKK")),
    **dict.fromkeys(("krona", "kronor", "kronur"), ("SEK", "ISK")),
    "crowns": ("CZK", "SEK", "NOK", "DKK"),
    **dict.fromkeys(("koruna", "korunas", "koruny", "korun"), ("CZK", "SKK")),
    **dict.fromkeys(("zloty", "zlotys", "zloties", "złoty", "złotych"), ("PLN",)),
    **dict.fromkeys(("forint", "forints"), ("HUF",)),
    **dict.fromkeys(("lira", "liras", "lire"), LIRAS),
    **dict.fromkeys(("ruble", "rubles", "rouble", "roubles"), ROUBLES),
    **dict.fromkeys(("hryvnia", "hryvnias", "hryvnya"), ("UAH",)),
    **dict.fromkeys(("dirham", "dirhams"), ("AED", "MAD")),
    **dict.fromkeys(("dinar", "dinars"), DINARS),
    **dict.fromkeys(("riyal", "riyals"), RIYALS),
    **dict.fromkeys(("rial", "rials"), RIALS),
    **dict.fromkeys(("shekel", "shekels"), ("ILS",)),
    "baht": ("THB",),
    "ringgit": ("MYR",),
    **dict.fromkeys(("rupiah", "rupiahs"), ("IDR",)),
    "dong": ("VND",),
    **dict.fromkeys(("taka", "takas"), ("BDT",)),
    **dict.fromkeys(("naira", "nairas"), ("NGN",)),
    **dict.fromkeys(("cedi", "cedis"), ("GHS",)),
    **dict.fromkeys(("shilling", "shillings"), SHILLINGS),
    "birr": ("ETB",),
    **dict.fromkeys(("kwacha", "kwachas"), ("ZMW", "MWK")),
    **dict.fromkeys(("lev", "leva"), ("BGN",)),
    **dict.fromkeys(("leu", "lei"), ("RON", "MDL")),
    **dict.fromkeys(("bolivar", "bolivars", "bolivares", "bolívar", "bolívares"), ("VES", "VEF")),
    "soles": ("PEN",),
    **dict.fromkeys(("guarani", "guaranis", "guaraní", "guaraníes"), ("PYG",)),
    **dict.fromkeys(("quetzal", "quetzales", "quetzals"), ("GTQ",)),
    **dict.fromkeys(("lempira", "lempiras"), ("HNL",)),
    **dict.fromkeys(("colon", "colones"), ("CRC", "SVC")),
    **dict.fromkeys(("tenge",), ("KZT",)),
    **dict.fromkeys(("som", "soms"), ("KGS", "UZS")),
    **dict.fromkeys(("afghani", "afghanis"), ("AFN",)),
    **dict.fromkeys(("kyat", "kyats"), ("MMK",)),
    **dict.fromkeys(("riel", "riels"), ("KHR",)),
    **dict.fromkeys(("pula",), ("BWP",)),
    **dict.fromkeys(("metical", "meticais"), ("MZN",)),
    **dict.fromkeys(("kuna", "kunas"), ("HRK",)),
    **dict.fromkeys(("guilder", "guilders"), ("NLG", "XCG", "ANG")),
    **dict.fromkeys(("deutschmark", "deutschmarks", "d-mark", "deutschemarks"), ("DEM",)),
    **dict.fromkeys(("drachma", "drachmas"), ("GRD",)),
    **dict.fromkeys(("peseta", "pesetas"), ("ESP",)),
    **dict.fromkeys(("escudo", "escudos"), ("PTE", "CVE")),
    **dict.fromkeys(("manat", "manats"), ("AZN", "TMT")),
    **dict.fromkeys(("lari", "laris"), ("GEL",)),
    **dict.fromkeys(("tugrik", "tugriks"), ("MNT",)),
    **dict.fromkeys(("kina",), ("PGK",)),
    **dict.fromkeys(("rufiyaa",), ("MVR",)),
    **dict.fromkeys(("dalasi", "dalasis"), ("GMD",)),
    **dict.fromkeys(("ouguiya",), ("MRU",)),
    **dict.fromkeys(("ariary",), ("MGA",)),
    **dict.fromkeys(("gourde", "gourdes"), ("HTG",)),
    **dict.fromkeys(("balboa", "balboas"), ("PAB",)),
    **{
        name: tuple(codes.split("/")) for codes, *names in (row.split() for row in _FURTHER) for name in names
    },
}

# Names that other words share; money only with a nationality, a scale word or a code around them.
SHY_NAMES = frozenset(
    "pound pounds won rand bucks crowns lira colon colons som soms kina lev dong krone sterling"
    " dram drams florin florins mark marks kip kips sum real reals kuai tala talas lats"
    " leone leones sol".split()
)

# Of those, the ones that even a scale word does not make money: "a million real people".
NATIONAL_NAMES = frozenset("real mark dram sum tala kip leone sol".split())

# Hundredths: a figure in these is worth a hundredth of the currency.
HUNDREDTHS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("cent", "cents"), (*DOLLARS, "EUR", "ZAR")),
    **dict.fromkeys(("penny", "pence", "pennies"), ("GBP",)),
    **dict.fromkeys(("paise", "paisa"), ("INR", "PKR")),
    **dict.fromkeys(("kopeck", "kopecks", "kopek", "kopeks"), ("RUB",)),
    **dict.fromkeys(("centavo", "centavos"), ("MXN", "PHP", "BRL")),
    **dict.fromkeys(("groszy", "grosz"), ("PLN",)),
    **dict.fromkeys(("sen",), ("MYR", "IDR")),
    **dict.fromkeys(("kobo",), ("NGN",)),
    **dict.fromkeys(("satang",), ("THB",)),
    **dict.fromkeys(("piastre", "piastres", "piaster", "piasters"), ("EGP", "LBP")),
    **dict.fromkeys(("öre", "øre"), ("SEK", "NOK", "DKK")),
    **dict.fromkeys(("centime", "centimes"), FRANCS),
    **dict.fromkeys(("kopiyka", "kopiykas", "kopiyok"), ("UAH",)),
    **dict.fromkeys(("agorot",), ("ILS",)),
    **dict.fromkeys(("pesewa", "pesewas"), ("GHS",)),
    **dict.fromkeys(("stotinka", "stotinki"), ("BGN",)),
    **dict.fromkeys(("ngwee",), ("ZMW",)),
}


def ranked(currencies: tuple[str, ...], country: str | None, currency: str | None) -> tuple[str, ...]:
    """The currencies a sign could be, for a source of this country and currency.

    The source's stated `currency` settles a sign that could be it; its `country` only ranks. A
    bare pound is sterling everywhere but where the source's own money is another pound.
    """
    home = HOME.get(country) if country is not None else None
    if currencies == POUNDS:
        if currency in POUNDS:
            return (currency,)
        return ("GBP",) if home is None or home not in POUNDS or home == "GBP" else (home, "GBP")
    if len(currencies) < 2:
        return currencies
    if currency is not None and currency in currencies:
        return (currency,)
    if home is None or home not in currencies or currencies[0] == home:
        return currencies
    return (home, *(code for code in currencies if code != home))


# Currencies that are one for one with another, so that the same number in both is no slip: the first
# of each line is the anchor. By law or by note of the issuing authority, as of 2024.
AT_PAR: tuple[frozenset[str], ...] = (
    frozenset(("USD", "PAB", "BSD", "BMD", "CUC", "CUP")),
    frozenset(("GBP", "GIP", "FKP", "SHP", "IMP", "JEP", "GGP")),
    frozenset(("ZAR", "NAD", "LSL", "SZL")),
    frozenset(("SGD", "BND")),
    frozenset(("INR", "BTN")),
    frozenset(("DKK", "FOK")),
    frozenset(("XAF", "XOF")),
    frozenset(("HKD", "MOP")),
    frozenset(("AED", "QAR", "SAR")),
)


def at_par(one: str, other: str) -> bool:
    """Whether an amount may well be the same number in both currencies."""
    return any({one, other} <= group for group in AT_PAR)
