"""The baseline: known findings stay known when text moves, and their number never rises in silence."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from claimcheck.desk import Refused, baseline
from claimcheck.model import Evidence, Finding


def finding(fingerprint: str, line: int = 1) -> Finding:
    return Finding(
        check="value-conflict",
        verdict="conflict",
        severity="error",
        scope="cross",
        message=f"Sources differ on {fingerprint}.",
        advice="Ask.",
        fingerprint=fingerprint,
        evidence=(Evidence(document="a.md", side=1, start=0, end=2, text="40", line=line, column=1),),
    )


def test_what_was_written_is_known(tmp_path: Path) -> None:
    """Findings written to a baseline and read back are suppressed, wherever they have moved to."""
    file = tmp_path / "known.json"
    file.write_text(baseline.written([finding("a"), finding("b")]))
    live, known, gone = baseline.apply([finding("a", line=90)], baseline.read(file), "known.json")
    assert live == ()
    assert [(one.by, one.finding.fingerprint) for one in known] == [("baseline", "a")]
    assert gone == 1


def test_one_more_of_a_known_kind_is_reported() -> None:
    """Two findings where the baseline knows one leave one to report."""
    live, known, _ = baseline.apply([finding("a"), finding("a", line=9)], Counter({"a": 1}), "b")
    assert len(live) == len(known) == 1


def test_the_file_does_not_depend_on_the_order_of_findings() -> None:
    """A baseline is sorted, so that its differences in version control are small."""
    pair = [finding("a"), finding("b")]
    assert baseline.written(pair) == baseline.written(pair[::-1])
    assert '"line"' not in baseline.written(pair)


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"baseline_version": 7, "findings": []}', '{"baseline_version": 1, "findings": [{}]}'],
)
def test_what_is_no_baseline_is_refused(tmp_path: Path, content: str) -> None:
    """A file that is no baseline, or of another version, is an error and never an empty baseline."""
    file = tmp_path / "known.json"
    file.write_text(content)
    with pytest.raises(Refused, match=r"known\.json"):
        baseline.read(file)


def test_a_missing_baseline_is_refused(tmp_path: Path) -> None:
    """A baseline that was asked for and is not there is an error."""
    with pytest.raises(Refused, match="no such baseline"):
        baseline.read(tmp_path / "none.json")


def test_the_file_says_what_it_holds() -> None:
    """Each row has the check and the message, for the person who reviews the file."""
    (row,) = json.loads(baseline.written([finding("a"), finding("a")]))["findings"]
    assert row == {
        "fingerprint": "a",
        "count": 2,
        "check": "value-conflict",
        "message": "Sources differ on a.",
    }
