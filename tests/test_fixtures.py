"""The labelled articles hold together: every label quotes what stands at its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from claimcheck.checks import CHECKS

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
CLUSTERS = sorted(path.parent for path in FIXTURES.glob("*/gold.json"))
PAIRS = ("agreements", "decoys", "borderline")


def gold_of(cluster: Path) -> dict[str, Any]:
    """The labels of a cluster."""
    labels: dict[str, Any] = json.loads((cluster / "gold.json").read_text(encoding="utf-8"))
    return labels


@pytest.mark.parametrize("cluster", CLUSTERS, ids=lambda path: path.name)
def test_every_label_quotes_its_place(cluster: Path) -> None:
    """The span of each label holds its quote, in code points of the file as it stands."""
    gold = gold_of(cluster)
    texts = {one["file"]: (cluster / one["file"]).read_text(encoding="utf-8") for one in gold["documents"]}
    spans = [(one["id"], span) for one in gold["findings"] for span in one["evidence"]]
    spans += [(one["id"], one[end]) for name in PAIRS for one in gold.get(name, ()) for end in ("a", "b")]
    # Quotes are not shown: the held-out clusters stay unread.
    off = [
        label for label, span in spans if texts[span["file"]][span["start"] : span["end"]] != span["quote"]
    ]
    assert spans
    assert off == []


@pytest.mark.parametrize("cluster", CLUSTERS, ids=lambda path: path.name)
def test_labels_use_the_words_of_the_project(cluster: Path) -> None:
    """Types are names of checks, verdicts those reported, scopes fit, cross evidence has two sides."""
    names = {check.name for check in CHECKS}
    for label in gold_of(cluster)["findings"]:
        assert label["type"].replace("_", "-") in names, label["id"]
        assert label["verdict"] in {"conflict", "discrepancy", "ambiguous"}, label["id"]
        files = {span["file"] for span in label["evidence"]}
        assert label["scope"] == ("cross" if len(files) > 1 else "internal"), label["id"]
        if label["scope"] == "cross":
            assert {span["side"] for span in label["evidence"]} == {1, 2}, label["id"]
