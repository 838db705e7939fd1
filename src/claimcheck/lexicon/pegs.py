"""Currencies whose rate to another is fixed by their central bank, so that no daily table need quote them.

Sources: the rates that the issuing banks publish; the list of hard and conventional pegs is that of the
International Monetary Fund's Annual Report on Exchange Arrangements and Exchange Restrictions.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple


class Peg(NamedTuple):
    """How many units of a currency one unit of `base` buys, and the first full year in which that held."""

    base: str
    rate: Decimal
    since: int


# code | base | units for one of the base | since
_ROWS = """
AED | USD | 3.6725 | 1998
SAR | USD | 3.75 | 1987
QAR | USD | 3.64 | 1981
OMR | USD | 0.3845 | 1987
BHD | USD | 0.376 | 1981
JOD | USD | 0.709 | 1996
PAB | USD | 1 | 1904
BSD | USD | 1 | 1973
BMD | USD | 1 | 1973
BBD | USD | 2 | 1976
BZD | USD | 2 | 1979
XCD | USD | 2.7 | 1977
AWG | USD | 1.79 | 1987
DJF | USD | 177.721 | 1974
XOF | EUR | 655.957 | 1999
XAF | EUR | 655.957 | 1999
KMF | EUR | 491.96775 | 1999
CVE | EUR | 110.265 | 1999
XPF | EUR | 119.3317 | 1999
BAM | EUR | 1.95583 | 1999
FKP | GBP | 1 | 1972
GIP | GBP | 1 | 1972
SHP | GBP | 1 | 1977
BND | SGD | 1 | 1968
NAD | ZAR | 1 | 1994
LSL | ZAR | 1 | 1981
SZL | ZAR | 1 | 1975
BTN | INR | 1 | 1975
NPR | INR | 1.6 | 1994
MOP | HKD | 1.03 | 1984
"""


def _pegs() -> dict[str, Peg]:
    rows = (tuple(cell.strip() for cell in row.split("|")) for row in _ROWS.strip().splitlines())
    return {code: Peg(base, Decimal(rate), int(since)) for code, base, rate, since in rows}


PEGS = _pegs()
