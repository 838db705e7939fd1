"""The conventions of this project, each held by a test rather than by a reviewer's memory."""

from __future__ import annotations

import re
import string
import subprocess
import sys
from pathlib import Path

import pytest

import claimcheck.checks
from claimcheck.checks import CHECKS
from claimcheck.checks.base import Check, CrossCheck, InternalCheck

ROOT = Path(__file__).parent.parent
FOLDER = Path(claimcheck.checks.__file__).parent
EACH = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
MOST_DOCSTRING = 900


def module_of(check: Check) -> str:
    """The module that declares a check."""
    logic = check.slips if isinstance(check, InternalCheck) else check.differs
    return logic.__module__


def test_every_check_is_registered() -> None:
    """A module that declares a check is in `CHECKS`, once."""
    declared = {
        path.stem for path in FOLDER.glob("*.py") if re.search(r"^CHECK = ", path.read_text(), re.MULTILINE)
    }
    registered = [module_of(check).rpartition(".")[2] for check in CHECKS]

    assert sorted(registered) == sorted(declared)


@EACH
def test_named_after_its_file(check: Check) -> None:
    """A check's name is its file's name with hyphens, and reads well after "ignore"."""
    assert check.name == module_of(check).rpartition(".")[2].replace("_", "-")
    assert not check.name.startswith(("no-", "check-"))


@EACH
def test_explained(check: Check) -> None:
    """The docstring says why an editor cares: a sentence first, and short enough to be read."""
    first, _, rest = check.reason.partition("\n\n")

    assert first.rstrip().endswith((".", "?"))
    assert rest
    assert len(check.reason) <= MOST_DOCSTRING
    assert check.advice.endswith(".")


@EACH
def test_words_accuse_nobody(check: Check) -> None:
    """Messages are neutral: nobody is wrong, figures do not fit."""
    assert not re.search(r"\b(?:error|wrong|mistake|incorrect|false|fault)\b", check.message + check.advice)


@EACH
def test_has_a_clash_and_a_silence(check: Check) -> None:
    """Each check shows what it fires on and what it leaves alone, in sentences that differ."""
    clashes = [example for example in check.examples if example.clash and not example.known_gap]
    silences = [example for example in check.examples if not example.clash and not example.known_gap]
    texts = [(example.texts, example.published) for example in check.examples]

    assert clashes
    assert silences
    assert len(texts) == len(set(texts))
    if isinstance(check, InternalCheck):
        assert len(clashes) >= 5
        assert len(silences) >= 5


@EACH
def test_message_has_fields(check: Check) -> None:
    """A message is a template, not a sentence that could stand for any finding."""
    fields = [field for _, field, _, _ in string.Formatter().parse(check.message) if field is not None]

    assert fields


def test_names_are_unique() -> None:
    """No two checks share a name."""
    assert len({check.name for check in CHECKS}) == len(CHECKS)


def test_kinds_of_check() -> None:
    """There are two kinds of check and no hierarchy."""
    assert {type(check) for check in CHECKS} == {InternalCheck, CrossCheck}
    assert InternalCheck.__bases__ == CrossCheck.__bases__ == (object,)


def test_docs_are_fresh() -> None:
    """The generated pages are what `docs/generate.py` writes today."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "docs" / "generate.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stdout) == (0, "")
