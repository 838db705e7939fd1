"""What a cold start costs: CPU time (user and system) of fresh processes, against the budgets.

    python benchmarks/cold.py [--rounds N]

Bytecode is compiled by a first run that is not counted (into a folder of its own, whatever the
environment says); the best of N rounds is shown, since
everything else on a machine only ever adds. Exits with 1 when a budget is overrun.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent


class Budget(NamedTuple):
    """A command and the CPU seconds it may cost; `beyond` says whether bare Python's are taken off."""

    name: str
    arguments: tuple[str, ...]
    seconds: float
    beyond: bool = False


BUDGETS = (
    Budget("import claimcheck, beyond the interpreter", ("-c", "import claimcheck"), 0.030, True),
    Budget("claimcheck --help", ("-m", "claimcheck", "--help"), 0.100),
    Budget(
        "claimcheck check fixtures/trade-mission",
        ("-m", "claimcheck", "check", "fixtures/trade-mission", "--fail-on", "never", "--isolated"),
        0.500,
    ),
)


def cpu_seconds(arguments: tuple[str, ...], rounds: int, bytecode: str) -> float:
    """The least CPU time of a Python process with these arguments, over some rounds."""
    best = float("inf")
    # Where PYTHONDONTWRITEBYTECODE is set every round would compile all of claimcheck anew.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = bytecode
    for turn in range(rounds + 1):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [sys.executable, *arguments], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=True
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
        if turn:
            best = min(best, spent)
    return best


def main() -> int:
    """Measure, print a table, and say by the exit code whether every budget holds."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    with TemporaryDirectory() as bytecode:
        return measure(rounds, bytecode)


def measure(rounds: int, bytecode: str) -> int:
    """Print the table, and give 1 where a budget is overrun."""
    bare = cpu_seconds(("-c", "pass"), rounds, bytecode)
    print(f"{'bare interpreter':<45}{bare:7.3f} s")
    over = 0
    for budget in BUDGETS:
        spent = cpu_seconds(budget.arguments, rounds, bytecode) - (bare if budget.beyond else 0)
        fits = spent <= budget.seconds
        over += not fits
        print(f"{budget.name:<45}{spent:7.3f} s  of {budget.seconds:.3f}  {'' if fits else 'OVER'}")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
