"""How often each check is right, measured: `precision.json`, written by the project's own benchmark.

The file maps a check's name to `[right, reported]`, counted over labelled articles. A check that was
never measured there has no precision, and no report claims one for it.
"""

from __future__ import annotations

import json
from importlib import resources
from typing import Literal

Level = Literal["very-high", "high", "medium", "low"]

# GitHub shows `very-high` and `high` by default; the bounds are ours, for want of published ones.
_BOUNDS: tuple[tuple[float, Level], ...] = (
    (0.95, "very-high"),
    (0.85, "high"),
    (0.6, "medium"),
    (0.0, "low"),
)
# Three right out of three says little: fewer reports than this earn no more than `medium`.
_ENOUGH = 5


def measured() -> dict[str, tuple[int, int]]:
    """For each measured check, how many of its reports were right, and how many there were."""
    text = resources.files("claimcheck.report").joinpath("precision.json").read_text("utf-8")
    return {name: (right, reported) for name, (right, reported) in json.loads(text)["checks"].items()}


def level(right: int, reported: int) -> Level | None:
    """The word SARIF has for a measured precision; None when nothing was reported."""
    if not reported:
        return None
    share = right / reported
    found = next(name for bound, name in _BOUNDS if share >= bound)
    return "medium" if reported < _ENOUGH and found in ("very-high", "high") else found
