"""The report on each open cluster, as an editor sees it: a change in findings shows in review.

`python3 run.py test tests/test_golden.py --update-golden` writes them anew; read the difference.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.cli import main

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
GOLDEN = Path(__file__).resolve().parent / "golden"
# The held-out clusters have no golden report: it would show what nobody is to read.
CLUSTERS = (
    "company-results",
    "drought-harvest",
    "election-turnout",
    "flood-damage",
    "hospital-funding",
    "trade-mission",
)


@pytest.mark.parametrize("cluster", CLUSTERS)
def test_the_report_is_as_reviewed(
    cluster: str,
    request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The text report on a cluster is letter for letter the one that was last reviewed."""
    monkeypatch.chdir(FIXTURES)
    assert main(["check", cluster, "--fail-on", "never", "--isolated"]) == 0
    shown = capsys.readouterr().out
    expected = GOLDEN / f"{cluster}.txt"
    if request.config.getoption("--update-golden"):
        expected.write_text(shown, encoding="utf-8")
    assert expected.read_text(encoding="utf-8") == shown
