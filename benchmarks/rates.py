"""How much CPU a first exchange rate costs, against building CurrencyConverter's own table.

    python benchmarks/rates.py [ROUNDS]

Each reading is a fresh process, so that imports, decompression and parsing all count; the cost of a bare
interpreter is taken off. Prints the medians in milliseconds and their ratio.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys

OURS = (
    "from datetime import date; from claimcheck.rates import Rates;"
    "Rates().between('CAD', 'USD', date(2024, 1, 1), date(2024, 12, 31))"
)
THEIRS = (
    "from datetime import date; from currency_converter import CurrencyConverter;"
    "CurrencyConverter(decimal=True).convert(1, 'CAD', 'USD', date(2024, 1, 2))"
)


def cpu(code: str) -> float:
    """CPU milliseconds, user and system, of a fresh interpreter that runs `code`."""
    before = os.times()
    subprocess.run([sys.executable, "-c", code], check=True)
    after = os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return spent * 1000


def main() -> None:
    """Measure in turns, so that a slow minute hits all three alike."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    readings = [(cpu("pass"), cpu(OURS), cpu(THEIRS)) for _ in range(rounds)]
    bare, ours, theirs = (statistics.median(column) for column in zip(*readings, strict=True))
    print(f"bare interpreter        {bare:6.0f} ms")
    print(f"a year's span, ours     {ours - bare:6.0f} ms")
    print(f"one rate, theirs        {theirs - bare:6.0f} ms")
    print(f"theirs / ours           {(theirs - bare) / max(ours - bare, 1):6.1f}")


if __name__ == "__main__":
    main()
