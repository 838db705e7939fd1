"""The one scan for words that can open something."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from claimcheck.extract.dates import read_dates
from claimcheck.extract.figures import read_figures
from claimcheck.extract.openers import openers
from claimcheck.extract.tokens import Tokens

TEXTS = sorted((Path(__file__).parent.parent / "fixtures").rglob("*.txt"))


@pytest.mark.parametrize("path", TEXTS[::6], ids=lambda path: path.stem)
def test_what_is_passed_over_opens_nothing(path: Path) -> None:
    """Readers that look only at openers read what they read when they look at every token."""
    tokens = Tokens(path.read_text(encoding="utf-8", errors="replace"))
    among, free = openers(tokens), [False] * len(tokens)
    everywhere = [read_dates(tokens, date(2026, 3, 18)), read_figures(tokens, free)]
    there = [read_dates(tokens, date(2026, 3, 18), among), read_figures(tokens, free, among=among)]
    spans = [
        [[(one.kind, one.first, one.last) for one in part] for part in both] for both in (there, everywhere)
    ]
    assert spans[0] == spans[1]
    assert any(spans[0])
