"""Words the reports share: what a verdict means to a reader, and numbers with their noun."""

from __future__ import annotations

from claimcheck.model import Verdict

VERDICTS: dict[Verdict, str] = {
    "incomparable": "not the same kind of figure",
    "same": "the same",
    "rounding": "the same when rounded",
    "converted": "the same when converted",
    "hedged": "the same, given the hedges",
    "superseded": "replaced by a later figure",
    "discrepancy": "they differ, though both may hold",
    "ambiguous": "whether they differ is left open",
    "conflict": "they cannot both hold",
}


def counted(number: int, noun: str) -> str:
    """A number and its noun: "1 finding", "0 findings", "1,200 claims"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
