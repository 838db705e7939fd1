"""Units a newsroom meets: names, dimensions, factors to a base unit, and how they are spelled.

Names are pint's where pint has one; the rest follow its manner (`square_kilometer`,
`metric_ton_per_hectare`). Factors are exact by definition of the unit (BIPM's SI brochure, the
international yard and pound of 1959, the US and imperial gallons) unless a comment says otherwise.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple


class Unit(NamedTuple):
    """A unit: `value * factor + offset` is the figure in the base unit of its dimension.

    Base units: meter, square meter, cubic meter, kilogram, second, kelvin, joule, watt, pascal,
    bit, hertz, volt, ampere; for rates their quotients. Only temperatures have an offset.
    """

    name: str
    dimension: str
    factor: Decimal
    offset: Decimal = Decimal(0)


# A barrel is one of oil, 42 US gallons, where pint's `barrel` is one of beer (31.5).
# name | dimension | factor | words, in lower case | symbols, case kept and read only after digits.
_ROWS = """
meter | length | 1 | metre metres meter meters mtrs | m
kilometer | length | 1000 | kilometre kilometres kilometer kilometers kms klick klicks | km Km KM
centimeter | length | 0.01 | centimetre centimetres centimeter centimeters cms | cm
millimeter | length | 0.001 | millimetre millimetres millimeter millimeters | mm
decimeter | length | 0.1 | decimetre decimetres decimeter decimeters | dm
micrometer | length | 0.000001 | micron microns micrometre micrometres micrometer micrometers | µm μm um
nanometer | length | 0.000000001 | nanometre nanometres nanometer nanometers | nm
angstrom | length | 0.0000000001 | angstrom angstroms | Å
picometer | length | 0.000000000001 | picometre picometres picometer picometers |
inch | length | 0.0254 | inch inches | in
foot | length | 0.3048 | foot feet | ft Ft
yard | length | 0.9144 | yard yards yds | yd
mile | length | 1609.344 | mile miles | mi
nautical_mile | length | 1852 | | nmi NM
furlong | length | 201.168 | furlong furlongs |
fathom | length | 1.8288 | fathom fathoms |
light_year | length | 9460730472580800 | lightyear lightyears | ly
astronomical_unit | length | 149597870700 | | AU
parsec | length | 30856775814913673 | parsec parsecs |
square_meter | area | 1 | sqm | m² m2 sqm
square_kilometer | area | 1000000 | | km² km2
square_centimeter | area | 0.0001 | | cm² cm2
square_millimeter | area | 0.000001 | | mm² mm2
square_inch | area | 0.00064516 | | sqin in² in2
square_foot | area | 0.09290304 | sqft | sqft ft² ft2
square_yard | area | 0.83612736 | | yd²
square_mile | area | 2589988.110336 | | mi²
hectare | area | 10000 | hectare hectares | ha
acre | area | 4046.8564224 | acre acres | ac
liter | volume | 0.001 | litre litres liter liters | L l
milliliter | volume | 0.000001 | millilitre millilitres milliliter milliliters mls | ml mL
microliter | volume | 0.000000001 | microlitre microlitres microliter microliters | µl μl µL μL
deciliter | volume | 0.0001 | decilitre decilitres deciliter deciliters | dl dL
centiliter | volume | 0.00001 | centilitre centilitres centiliter centiliters | cl cL
hectoliter | volume | 0.1 | hectolitre hectolitres hectoliter hectoliters | hl hL
kiloliter | volume | 1 | kilolitre kilolitres kiloliter kiloliters | kl
megaliter | volume | 1000 | megalitre megalitres megaliter megaliters | ML
gigaliter | volume | 1000000 | gigalitre gigalitres gigaliter gigaliters | GL
cubic_meter | volume | 1 | | m³ m3
cubic_kilometer | volume | 1000000000 | | km³ km3
cubic_centimeter | volume | 0.000001 | | cc cm³ cm3
cubic_foot | volume | 0.028316846592 | | ft³ ft3
cubic_inch | volume | 0.000016387064 | | in³ in3
cubic_yard | volume | 0.764554857984 | | yd³
cubic_mile | volume | 4168181825.44058 | |
gallon | volume | 0.003785411784 | gallon gallons | gal gals
imperial_gallon | volume | 0.00454609 | |
quart | volume | 0.000946352946 | quart quarts | qt
pint | volume | 0.000473176473 | pint pints |
imperial_pint | volume | 0.00056826125 | |
fluid_ounce | volume | 0.0000295735295625 | |
cup | volume | 0.0002365882365 | cup cups |
tablespoon | volume | 0.00001478676478125 | tablespoon tablespoons tbsp tbsps tbs |
teaspoon | volume | 0.00000492892159375 | teaspoon teaspoons tsp tsps |
barrel | volume | 0.158987294928 | barrel barrels bbl bbls | bbl
bushel | volume | 0.03523907016688 | bushel bushels |
acre_foot | volume | 1233.48183754752 | |
kilogram | mass | 1 | kilogram kilograms kilogramme kilogrammes kilo kilos kgs | kg Kg KG
gram | mass | 0.001 | gram grams gramme grammes gms | g gm
milligram | mass | 0.000001 | milligram milligrams milligramme milligrammes | mg
microgram | mass | 0.000000001 | microgram micrograms microgramme microgrammes | µg μg mcg
nanogram | mass | 0.000000000001 | nanogram nanograms | ng
picogram | mass | 0.000000000000001 | picogram picograms |
metric_ton | mass | 1000 | tonne tonnes | t
kilotonne | mass | 1000000 | kilotonne kilotonnes kiloton kilotons | kt
megatonne | mass | 1000000000 | megatonne megatonnes megaton megatons | Mt
gigatonne | mass | 1000000000000 | gigatonne gigatonnes gigaton gigatons | Gt
ton | mass | 907.18474 | ton tons |
long_ton | mass | 1016.0469088 | |
pound | mass | 0.45359237 | lbs | lb lbs
ounce | mass | 0.028349523125 | ounce ounces | oz
troy_ounce | mass | 0.0311034768 | |
stone | mass | 6.35029318 | stone | st
quintal | mass | 100 | quintal quintals |
carat | mass | 0.0002 | carat carats | ct
grain | mass | 0.00006479891 | |
second | time | 1 | second seconds sec secs | s
millisecond | time | 0.001 | millisecond milliseconds | ms
microsecond | time | 0.000001 | microsecond microseconds | µs μs
nanosecond | time | 0.000000001 | nanosecond nanoseconds | ns
minute | time | 60 | minute minutes min mins | min
hour | time | 3600 | hour hours hr hrs | h hr
day | time | 86400 | day days |
week | time | 604800 | week weeks wk wks |
fortnight | time | 1209600 | fortnight fortnights |
month | time | 2629800 | month months mths | mos
year | time | 31557600 | year years yr yrs |
decade | time | 315576000 | decade decades |
century | time | 3155760000 | century centuries |
millennium | time | 31557600000 | millennium millennia millenniums |
degree_Celsius | temperature | 1 + 273.15 | celsius centigrade | °C ℃ ºC
degree_Fahrenheit | temperature | 0.5555555555555555555555555556 + 255.3722222222222222222 | fahrenheit | °F ℉
kelvin | temperature | 1 | kelvin kelvins |
degree | angle | 1 | degree degrees deg | ° º
delta_degree_Celsius | temperature_difference | 1 | |
delta_degree_Fahrenheit | temperature_difference | 0.5555555555555555555555555556 | |
joule | energy | 1 | joule joules | J
millijoule | energy | 0.001 | millijoule millijoules | mJ
kilojoule | energy | 1000 | kilojoule kilojoules | kJ
megajoule | energy | 1000000 | megajoule megajoules | MJ
gigajoule | energy | 1000000000 | gigajoule gigajoules | GJ
terajoule | energy | 1000000000000 | terajoule terajoules | TJ
petajoule | energy | 1000000000000000 | petajoule petajoules | PJ
electronvolt | energy | 0.0000000000000000001602176634 | electronvolt electronvolts | eV
kiloelectronvolt | energy | 0.0000000000000001602176634 | kiloelectronvolt kiloelectronvolts | keV
megaelectronvolt | energy | 0.0000000000001602176634 | megaelectronvolt megaelectronvolts | MeV
gigaelectronvolt | energy | 0.0000000001602176634 | gigaelectronvolt gigaelectronvolts | GeV
teraelectronvolt | energy | 0.0000001602176634 | teraelectronvolt teraelectronvolts | TeV
exajoule | energy | 1000000000000000000 | exajoule exajoules | EJ
calorie | energy | 4.184 | |
kilocalorie | energy | 4184 | calorie calories kilocalorie kilocalories kcals | kcal
watt_hour | energy | 3600 | | Wh
kilowatt_hour | energy | 3600000 | | kWh KWh kwh
megawatt_hour | energy | 3600000000 | | MWh
gigawatt_hour | energy | 3600000000000 | | GWh
terawatt_hour | energy | 3600000000000000 | | TWh
british_thermal_unit | energy | 1055.05585262 | btu btus | BTU
therm | energy | 105505585.262 | therm therms |
watt | power | 1 | watt watts | W
milliwatt | power | 0.001 | milliwatt milliwatts | mW
microwatt | power | 0.000001 | microwatt microwatts | µW μW
kilowatt | power | 1000 | kilowatt kilowatts | kW KW kw
megawatt | power | 1000000 | megawatt megawatts | MW mw
gigawatt | power | 1000000000 | gigawatt gigawatts | GW gw
terawatt | power | 1000000000000 | terawatt terawatts | TW
horsepower | power | 745.69987158227022 | horsepower | hp bhp
pascal | pressure | 1 | pascal pascals | Pa
hectopascal | pressure | 100 | hectopascal hectopascals | hPa
kilopascal | pressure | 1000 | kilopascal kilopascals | kPa
megapascal | pressure | 1000000 | megapascal megapascals | MPa
gigapascal | pressure | 1000000000 | gigapascal gigapascals | GPa
millibar | pressure | 100 | millibar millibars | mbar mb
bar | pressure | 100000 | |
atmosphere | pressure | 101325 | | atm
pound_force_per_square_inch | pressure | 6894.757293168361 | | psi
millimeter_Hg | pressure | 133.322387415 | | mmHg
bit | data | 1 | |
kilobit | data | 1000 | kilobit kilobits | kbit Kbit
megabit | data | 1000000 | megabit megabits | Mbit Mb
gigabit | data | 1000000000 | gigabit gigabits | Gbit Gb
terabit | data | 1000000000000 | terabit terabits | Tbit
byte | data | 8 | byte bytes |
kilobyte | data | 8000 | kilobyte kilobytes | kB KB kb
megabyte | data | 8000000 | megabyte megabytes meg megs | MB
gigabyte | data | 8000000000 | gigabyte gigabytes gig gigs | GB gb
terabyte | data | 8000000000000 | terabyte terabytes | TB tb
petabyte | data | 8000000000000000 | petabyte petabytes | PB
kibibyte | data | 8192 | kibibyte kibibytes | KiB
mebibyte | data | 8388608 | mebibyte mebibytes | MiB
gibibyte | data | 8589934592 | gibibyte gibibytes | GiB
tebibyte | data | 8796093022208 | tebibyte tebibytes | TiB
exabyte | data | 8000000000000000000 | exabyte exabytes | EB
zettabyte | data | 8000000000000000000000 | zettabyte zettabytes | ZB
kilobit_per_second | data_rate | 1000 | | kbps Kbps kbit/s
megabit_per_second | data_rate | 1000000 | | Mbps mbps Mbit/s
gigabit_per_second | data_rate | 1000000000 | | Gbps gbps Gbit/s
megabyte_per_second | data_rate | 8000000 | | MB/s
hertz | frequency | 1 | hertz | Hz
kilohertz | frequency | 1000 | kilohertz | kHz KHz
megahertz | frequency | 1000000 | megahertz | MHz
gigahertz | frequency | 1000000000 | gigahertz | GHz
terahertz | frequency | 1000000000000 | terahertz | THz
beat_per_minute | heart_rate | 0.0166666666666666666666666667 | | bpm
revolution_per_minute | rotation | 0.0166666666666666666666666667 | | rpm
volt | voltage | 1 | volt volts | V
kilovolt | voltage | 1000 | kilovolt kilovolts | kV
millivolt | voltage | 0.001 | millivolt millivolts | mV
microvolt | voltage | 0.000001 | microvolt microvolts | µV μV
megavolt | voltage | 1000000 | megavolt megavolts | MV
ampere | current | 1 | amp amps ampere amperes |
milliampere | current | 0.001 | milliamp milliamps milliampere milliamperes | mA
kiloampere | current | 1000 | kiloamp kiloamps kiloampere kiloamperes | kA
microampere | current | 0.000001 | microamp microamps microampere microamperes | µA μA
millitesla | magnetic_field | 0.001 | millitesla milliteslas | mT
microtesla | magnetic_field | 0.000001 | microtesla microteslas | µT μT
nanotesla | magnetic_field | 0.000000001 | nanotesla nanoteslas | nT
microfarad | capacitance | 0.000001 | microfarad microfarads | µF μF
nanofarad | capacitance | 0.000000001 | nanofarad nanofarads | nF
picofarad | capacitance | 0.000000000001 | picofarad picofarads | pF
mole | substance | 1 | | mol
millimole | substance | 0.001 | millimole millimoles | mmol
micromole | substance | 0.000001 | micromole micromoles | µmol μmol
milliampere_hour | charge | 3.6 | | mAh
ampere_hour | charge | 3600 | | Ah
ohm | resistance | 1 | ohm ohms | Ω Ω
kiloohm | resistance | 1000 | kiloohm kiloohms kilohm kilohms kohm kohms | kΩ kΩ
megaohm | resistance | 1000000 | megaohm megaohms megohm megohms | MΩ MΩ
newton | force | 1 | newton newtons | N
kilonewton | force | 1000 | kilonewton kilonewtons | kN
meganewton | force | 1000000 | meganewton meganewtons |
newton_meter | torque | 1 | | Nm
foot_pound | torque | 1.3558179483314004 | |
decibel | sound | 1 | decibel decibels | dB db
lumen | light | 1 | lumen lumens | lm
lux | illuminance | 1 | lux | lx
sievert | radiation_dose | 1 | sievert sieverts | Sv
millisievert | radiation_dose | 0.001 | millisievert millisieverts | mSv
microsievert | radiation_dose | 0.000001 | microsievert microsieverts | µSv μSv
gray | absorbed_dose | 1 | | Gy
milligray | absorbed_dose | 0.001 | milligray milligrays | mGy
becquerel | radioactivity | 1 | becquerel becquerels | Bq
kilobecquerel | radioactivity | 1000 | kilobecquerel kilobecquerels | kBq
megabecquerel | radioactivity | 1000000 | megabecquerel megabecquerels | MBq
gigabecquerel | radioactivity | 1000000000 | gigabecquerel gigabecquerels | GBq
terabecquerel | radioactivity | 1000000000000 | terabecquerel terabecquerels | TBq
pixel | image | 1 | pixel pixels |
megapixel | image | 1000000 | megapixel megapixels | MP
frame_per_second | frame_rate | 1 | | fps
dot_per_inch | resolution | 1 | | dpi
pixel_per_inch | resolution_in_pixels | 1 | | ppi
part_per_million | concentration | 0.000001 | | ppm
part_per_billion | concentration | 0.000000001 | | ppb
magnitude | magnitude | 1 | |
mile_per_hour | speed | 0.44704 | mph | mph
kilometer_per_hour | speed | 0.2777777777777777777777777778 | kph kmh | kph kmh kmph
meter_per_second | speed | 1 | | mps
meter_per_second_squared | acceleration | 1 | |
liter_per_hundred_kilometer | fuel_consumption | 1 | |
knot | speed | 0.5144444444444444444444444444 | knot knots kts | kt kn
mach | speed | 340.29 | |
mile_per_gallon | fuel_economy | 425143.7074303 | mpg | mpg
twenty_foot_equivalent_unit | container | 1 | teu teus | TEU TEUs
percent | percent | 1 | |
percentage_point | percentage_point | 1 | |
basis_point | percentage_point | 0.01 | |
per_share | per_share | 1 | |
"""


def _table() -> tuple[dict[str, Unit], dict[str, str], dict[str, str]]:
    units: dict[str, Unit] = {}
    spellings: dict[str, str] = {}
    symbols: dict[str, str] = {}
    for row in _ROWS.strip().splitlines():
        name, dimension, factor, words, signs = (part.strip() for part in row.split("|"))
        scale, _, offset = factor.partition(" + ")
        units[name] = Unit(name, dimension, Decimal(scale), Decimal(offset or 0))
        for word in words.split():
            spellings[word] = name
        for sign in signs.split():
            symbols.setdefault(sign, name)
    return units, spellings, symbols


# Rates worth naming: what moves, yields, flows or costs per what. Each quotient is a unit of its
# own ("kilogram_per_hectare"), converted by its two halves.
_RATES: tuple[tuple[str, str, str], ...] = (
    (
        "speed",
        "meter foot kilometer mile yard inch centimeter millimeter nautical_mile",
        "second minute hour day year",
    ),
    ("yield", "kilogram metric_ton ton pound gram quintal", "hectare acre square_meter"),
    ("volume_yield", "bushel liter gallon", "hectare acre square_meter"),
    (
        "flow",
        "liter cubic_meter cubic_foot gallon barrel megaliter gigaliter milliliter cubic_kilometer"
        " acre_foot pint",
        "second minute hour day week month year",
    ),
    (
        "mass_rate",
        "kilogram metric_ton ton gram pound ounce megatonne gigatonne kilotonne",
        "second hour day week month year",
    ),
    (
        "density",
        "kilogram gram milligram microgram nanogram pound",
        "cubic_meter liter deciliter milliliter cubic_centimeter gallon cubic_foot",
    ),
    ("mass_fraction", "gram milligram microgram nanogram", "kilogram gram"),
    ("molarity", "mole millimole micromole", "liter"),
    ("rainfall", "liter", "square_meter"),
    ("fuel_economy", "mile kilometer", "gallon liter"),
    ("emission_rate", "gram", "kilometer mile"),
    ("emission_intensity", "gram", "kilowatt_hour"),
    ("data_rate", "bit kilobit megabit gigabit kilobyte megabyte gigabyte", "second"),
    ("dose_rate", "sievert millisievert microsievert", "hour year day"),
    ("power_rate", "kilowatt_hour megawatt_hour gigawatt_hour terawatt_hour", "year day hour month"),
    ("pressure", "pound", "square_inch"),
    ("energy_density", "watt kilowatt", "square_meter"),
)

# What a price is quoted per, beside the units of mass, volume, length, area, energy and time.
_PRICED: tuple[str, ...] = tuple(
    (
        "metric_ton ton long_ton kilogram gram pound ounce troy_ounce carat quintal barrel gallon"
        " imperial_gallon liter pint imperial_pint bushel cubic_meter acre_foot cubic_foot square_meter"
        " square_foot hectare acre square_kilometer square_mile kilometer mile meter foot yard"
        " megawatt_hour kilowatt_hour gigajoule therm british_thermal_unit megawatt kilowatt second minute"
        " hour day week fortnight month year decade gigabyte megabyte"
    ).split()
)

# Things, not units, that a price is quoted per: their factor is 1 and each is a dimension of its own.
_PRICED_THINGS: tuple[str, ...] = tuple(
    (
        "person head share unit night bottle ticket game visit passenger student pupil child household"
        " home room employee worker vehicle car dose seat cow animal patient family customer user"
        " transaction trip flight ride vote member property item pack container call case lot round hand"
        " shift sack bag box packet pair copy page mouth"
    ).split()
)


def _add_rates(units: dict[str, Unit]) -> None:
    for dimension, tops, bottoms in _RATES:
        for top in tops.split():
            for bottom in bottoms.split():
                name = f"{top}_per_{bottom}"
                if name not in units:
                    factor = units[top].factor / units[bottom].factor
                    units[name] = Unit(name, dimension, factor)
    for bottom in _PRICED:
        unit = units[bottom]
        name = f"per_{bottom}"
        units[name] = Unit(name, f"per_{unit.dimension}", 1 / unit.factor)
    for thing in _PRICED_THINGS:
        units[f"per_{thing}"] = Unit(f"per_{thing}", f"per_{thing}", Decimal(1))


UNITS, SPELLINGS, SYMBOLS = _table()
"""Units by name; lower-case words to names; case-sensitive symbols to names (read after digits)."""

_add_rates(UNITS)

# With the ordinal sign that keyboards have where the degree sign is not.
SYMBOLS |= {"ºF": "degree_Fahrenheit"}

# As they are often misspelt.
SPELLINGS |= {"celcius": "degree_Celsius", "celsuis": "degree_Celsius", "farenheit": "degree_Fahrenheit"}

# What a spelling may mean beside its first reading; a comparison tries them all (design 3.3).
AMBIGUOUS: dict[str, tuple[str, ...]] = {
    "ton": ("ton", "metric_ton", "long_ton"),
    "gallon": ("gallon", "imperial_gallon"),
    "pint": ("pint", "imperial_pint"),
    "mile": ("mile", "nautical_mile"),
    "ounce": ("ounce", "troy_ounce"),
    "ton_per_hectare": ("ton_per_hectare", "metric_ton_per_hectare"),
    "ton_per_year": ("ton_per_year", "metric_ton_per_year"),
    "ton_per_day": ("ton_per_day", "metric_ton_per_day"),
    "per_ton": ("per_ton", "per_metric_ton", "per_long_ton"),
    "per_gallon": ("per_gallon", "per_imperial_gallon"),
    "per_ounce": ("per_ounce", "per_troy_ounce"),
    "per_pint": ("per_pint", "per_imperial_pint"),
}

# "square" and "cubic" before a length: the unit is square_x or cubic_x.
POWERS: dict[str, str] = {"square": "square", "sq": "square", "cubic": "cubic", "cu": "cubic"}

# And behind it: "4 km cubed".
POWERS_BEHIND: dict[str, str] = {"squared": "square", "cubed": "cubic"}

_SCALES_OF_HEAT: tuple[tuple[tuple[str, ...], str], ...] = (
    *(((".", word), "degree_Celsius") for word in ("celsius", "c")),
    *(((".", word), "degree_Fahrenheit") for word in ("fahrenheit", "f")),
    *(((word,), "degree_Celsius") for word in ("celsius", "centigrade", "celcius", "celsuis", "c")),
    *(((word,), "degree_Fahrenheit") for word in ("fahrenheit", "farenheit", "farhenheit", "f")),
    (("kelvin",), "kelvin"),
    (("-", "celsius"), "degree_Celsius"),
    (("-", "fahrenheit"), "degree_Fahrenheit"),
)

# Units of several words, from their first word on, longest first.
PHRASES: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "nautical": ((("miles",), "nautical_mile"), (("mile",), "nautical_mile")),
    "light": (
        (("-", "years"), "light_year"),
        (("-", "year"), "light_year"),
        (("years",), "light_year"),
        (("year",), "light_year"),
    ),
    "astronomical": ((("units",), "astronomical_unit"), (("unit",), "astronomical_unit")),
    "fluid": ((("ounces",), "fluid_ounce"), (("ounce",), "fluid_ounce")),
    "b": ((("/", "d"), "barrel_per_day"),),
    "bpd": (((), "barrel_per_day"),),
    "cumec": (((), "cubic_meter_per_second"),),
    "cumecs": (((), "cubic_meter_per_second"),),
    "boepd": (((), "barrel_per_day"),),
    "fl": ((("oz",), "fluid_ounce"), ((".", "oz"), "fluid_ounce")),
    "mm": ((("hg",), "millimeter_Hg"),),
    "cfs": (((), "cubic_foot_per_second"),),
    "cfm": (((), "cubic_foot_per_minute"),),
    "gpm": (((), "gallon_per_minute"),),
    **dict.fromkeys(
        ("pound", "pounds", "lb", "lbs"),
        ((("-", "feet"), "foot_pound"), (("-", "foot"), "foot_pound"), (("-", "ft"), "foot_pound")),
    ),
    **dict.fromkeys(
        ("foot", "ft"),
        (
            *((("-", "pounds"), "foot_pound"), (("-", "pound"), "foot_pound"), (("-", "lb"), "foot_pound")),
            *((("pounds",), "foot_pound"), (("-", "lbs"), "foot_pound")),
        ),
    ),
    **dict.fromkeys(
        ("newton", "n"),
        ((("metres",), "newton_meter"), (("meters",), "newton_meter"), (("-", "metres"), "newton_meter")),
    ),
    "us": ((("gallons",), "gallon"), (("gallon",), "gallon"), (("pints",), "pint"), (("pint",), "pint")),
    "u": (((".", "s", ".", "gallons"), "gallon"), ((".", "s", ".", "gallon"), "gallon")),
    "imperial": (
        (("gallons",), "imperial_gallon"),
        (("gallon",), "imperial_gallon"),
        (("pints",), "imperial_pint"),
        (("pint",), "imperial_pint"),
    ),
    "acre": ((("-", "feet"), "acre_foot"), (("-", "foot"), "acre_foot"), (("feet",), "acre_foot")),
    "troy": ((("ounces",), "troy_ounce"), (("ounce",), "troy_ounce")),
    "metric": ((("tons",), "metric_ton"), (("ton",), "metric_ton"), (("tonnes",), "metric_ton")),
    "short": ((("tons",), "ton"), (("ton",), "ton")),
    "long": ((("tons",), "long_ton"), (("ton",), "long_ton")),
    "kilowatt": (
        (("-", "hours"), "kilowatt_hour"),
        (("-", "hour"), "kilowatt_hour"),
        (("hours",), "kilowatt_hour"),
        (("hour",), "kilowatt_hour"),
    ),
    "megawatt": (
        (("-", "hours"), "megawatt_hour"),
        (("-", "hour"), "megawatt_hour"),
        (("hours",), "megawatt_hour"),
        (("hour",), "megawatt_hour"),
    ),
    "gigawatt": (
        (("-", "hours"), "gigawatt_hour"),
        (("-", "hour"), "gigawatt_hour"),
        (("hours",), "gigawatt_hour"),
        (("hour",), "gigawatt_hour"),
    ),
    "terawatt": (
        (("-", "hours"), "terawatt_hour"),
        (("-", "hour"), "terawatt_hour"),
        (("hours",), "terawatt_hour"),
        (("hour",), "terawatt_hour"),
    ),
    "watt": ((("-", "hours"), "watt_hour"), (("hours",), "watt_hour")),
    "parts": (
        (("per", "million"), "part_per_million"),
        (("per", "billion"), "part_per_billion"),
    ),
    "part": ((("per", "million"), "part_per_million"), (("per", "billion"), "part_per_billion")),
    "beats": ((("per", "minute"), "beat_per_minute"), (("a", "minute"), "beat_per_minute")),
    "revolutions": ((("per", "minute"), "revolution_per_minute"), (("a", "minute"), "revolution_per_minute")),
    "brake": ((("horsepower",), "horsepower"),),
    **dict.fromkeys(("degrees", "degree", "deg", "°", "º"), _SCALES_OF_HEAT),
    "millimetres": ((("of", "mercury"), "millimeter_Hg"),),
}

# Words that name a unit and little else, too rare for the table: `extract.longtail` asks for them.
RARE: frozenset[str] = frozenset(
    """
    dyne dynes gauss farad farads coulomb coulombs candela candelas roentgen roentgens
    katal katals ergs torr steradian steradians radian radians
    """.split()
)

SCALED: dict[str, tuple[int, str]] = {
    "bcm": (10**9, "cubic_meter"),
    "mcf": (10**3, "cubic_foot"),
    "mmcf": (10**6, "cubic_foot"),
    "bcf": (10**9, "cubic_foot"),
    "tcf": (10**12, "cubic_foot"),
    "mmbtu": (10**6, "british_thermal_unit"),
}
"""Abbreviations that hold a scale and a unit, as reports on gas have them: "28 bcm"."""

DELTA: dict[str, str] = {
    "degree_Celsius": "delta_degree_Celsius",
    "degree_Fahrenheit": "delta_degree_Fahrenheit",
}
"""The unit of a difference, for units whose zero is not nothing."""

COMPOUND: dict[str, tuple[str, ...]] = {
    "foot": ("inch",),
    "yard": ("foot", "inch"),
    "mile": ("yard", "foot"),
    "pound": ("ounce",),
    "stone": ("pound",),
    "meter": ("centimeter", "millimeter"),
    "centimeter": ("millimeter",),
    "kilometer": ("meter",),
    "kilogram": ("gram",),
    "metric_ton": ("kilogram",),
    "gallon": ("quart", "pint"),
    "liter": ("milliliter",),
    "second": ("millisecond",),
    "minute": ("second",),
    "hour": ("minute", "second"),
    "day": ("hour", "minute"),
    "week": ("day",),
    "month": ("day", "week"),
    "year": ("month", "week", "day"),
    "decade": ("year",),
}
"""Which unit may follow which in a figure said with two ("6 ft 2 in"): the first gives the unit."""


def is_time(name: str) -> bool:
    """Whether a figure in this unit is a duration."""
    unit = UNITS.get(name)
    return unit is not None and unit.dimension == "time"
