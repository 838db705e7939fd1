"""Planted slips are found, and the right versions of the same passages stay silent."""

from __future__ import annotations

import sys
from importlib import util
from pathlib import Path
from types import ModuleType

import pytest

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"


@pytest.fixture(name="slips")
def _slips(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    spec = util.spec_from_file_location("slips", BENCHMARKS / "slips.py")
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "slips", module)
    spec.loader.exec_module(module)
    return module


def test_floors(slips: ModuleType) -> None:
    """Recall on planted slips and silence on their right versions keep the level that was reached."""
    passages = slips.passages()
    of = {
        part: slips.score(tuple(each for each in passages if each.part == part))
        for part in ("open", "sealed")
    }

    assert of["open"].recall >= 0.79
    assert of["sealed"].recall >= 0.62
    for score in of.values():
        assert score.alarms.total() == 0
        assert score.precision >= 0.98


def test_natural_floor(slips: ModuleType) -> None:
    """Slips told as reporters tell them, sentences apart, are found as often as before; right ones not."""
    score = slips.score(slips.passages(BENCHMARKS.parent / "fixtures" / "slips" / "natural.jsonl"))

    assert score.recall >= 0.66
    assert score.alarms.total() == 0


def test_versions(slips: ModuleType) -> None:
    """A passage has the slip first and the right words second, and look-alikes have neither."""
    for passage in slips.passages():
        wrong, right = passage.version(slip=True), passage.version(slip=False)

        assert "{" not in wrong + right
        assert passage.planted == (wrong != right) == (passage.type != "decoy")


def test_sealed_passages_are_not_shown(slips: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    """`--show` prints misses of the open part only."""
    slips.main(["--part", "sealed", "--type", "percentage_mismatch", "--show"])

    assert "missed " not in capsys.readouterr().out
