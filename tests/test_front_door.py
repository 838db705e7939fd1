"""The library's front door: what `import claimcheck` gives, and what it costs."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimcheck

TRADE = sorted(str(path) for path in Path(__file__).parent.parent.glob("fixtures/trade-mission/0*"))


def python(code: str) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_import_loads_nothing_heavy() -> None:
    """`import claimcheck` loads neither pydantic nor any module of ours but the front door."""
    code = (
        "import sys, claimcheck; print([n for n in sys.modules if n.startswith(('claimcheck.', 'pydantic'))])"
    )
    assert python(code).strip() == "[]"


def test_help_loads_no_models() -> None:
    """`claimcheck --help` answers without pydantic, rich, yaml or importlib.metadata."""
    code = (
        "import sys\nfrom claimcheck.cli import main\n"
        "try: main(['--help'])\nexcept SystemExit: pass\n"
        "heavy = 'pydantic', 'rich', 'yaml', 'importlib.metadata', 'dateparser'\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    assert python(code).splitlines()[-1] == "[]"


@pytest.mark.parametrize("name", claimcheck.__all__)
def test_every_name_of_the_front_door_is_there(name: str) -> None:
    """Each exported name resolves and is listed by `dir`."""
    assert getattr(claimcheck, name) is not None
    assert name in dir(claimcheck)


def test_an_unknown_name_is_an_attribute_error() -> None:
    """The lazy front door fails as a module does."""
    with pytest.raises(AttributeError, match="no attribute 'chek'"):
        claimcheck.chek  # noqa: B018


def test_extract_stays_the_function() -> None:
    """Importing the package of the same name does not take the function `claimcheck.extract` away."""
    code = (
        "import claimcheck.extract.tokens\n"
        "import claimcheck\n"
        "from claimcheck.extract import extract as inner\n"
        "assert callable(claimcheck.extract)\n"
        "claimcheck.extract('Some 40 barges.')\n"
        "import claimcheck.extract.dates\n"
        "assert callable(claimcheck.extract)\n"
    )
    python(code)


def test_extract_reads_text() -> None:
    """`extract` takes text with its metadata and gives claims whose spans are verbatim."""
    text = "Last week 40 barges carried grain worth $3.2 million."
    claims = claimcheck.extract(text, published=date(2024, 5, 8), country="CA")
    assert {claim.kind for claim in claims} >= {"count", "money"}
    assert all(text[claim.start : claim.end] == claim.text for claim in claims)
    source = claimcheck.Source(id="text", text=text, published=date(2024, 5, 8), country="CA")
    assert claimcheck.extract(source) == claims


@pytest.mark.parametrize(
    "headline",
    [
        "TWO-TIME CHAMPION OUT OF OPEN",
        "SECOND-BIGGEST CEMENT MAKER SOLD",
        "KELDA'S 12-MEMBER COUNCIL QUITS",
        "HER EIGHT-YEAR BAN STANDS",
        "MAYOR JAILED IN MID-JUNE 2004",
    ],
)
def test_a_hyphen_in_capitals_opens_no_sentence(headline: str) -> None:
    """Only a dash that stands apart ends a dateline: a figure must not reach past its sentence."""
    (claim,) = claimcheck.extract(headline)
    assert claim.sentence == (0, len(headline))


def test_a_hyphen_within_a_dateline_does_not_end_it() -> None:
    """The dateline runs to the dash before the story."""
    text = "PORT-ON-SEA, Sept. 14 (Mid-Coast News) - A trawler sank with nine men aboard."
    assert claimcheck.extract(text)[-1].sentence == (text.index("A trawler"), len(text))


@given(
    st.text(max_size=60), st.lists(st.sampled_from(["TWO", "40", "-", "—", ".", "YEAR", "MAY", "Of", "A"]))
)
def test_no_text_makes_extract_fail(text: str, words: list[str]) -> None:
    """Spans are verbatim and within their sentence, whatever is read."""
    for whole in (text, text.upper(), " ".join(words), "".join(words), "-".join(words)):
        for claim in claimcheck.extract(whole):
            assert whole[claim.start : claim.end] == claim.text


def test_extract_of_a_source_takes_no_metadata_beside() -> None:
    """A Source carries its own metadata: giving it twice is an error, not a guess."""
    with pytest.raises(TypeError, match="own metadata"):
        claimcheck.extract(claimcheck.Source(id="a", text="40 barges"), country="CA")


def test_compare_judges_two_claims() -> None:
    """`compare` takes two claims as one fact and gives a verdict with its reasons."""
    (left,), (right,) = (claimcheck.extract(f"The port counted {n} barges.") for n in ("1,180", "1,810"))
    comparison = claimcheck.compare(left, right)
    assert comparison.verdict == "conflict"
    assert comparison.reasons


def test_check_takes_paths_and_sources() -> None:
    """`check` gives the same findings for paths as for the sources they hold, in any order."""
    report = claimcheck.check(TRADE)
    assert [info.id for info in report.sources] == TRADE
    assert claimcheck.check(TRADE[::-1]) == report
    assert claimcheck.check([Path(path) for path in TRADE]) == report


def test_results_pickle_hash_and_survive_json() -> None:
    """A report and its parts are values: they pickle, hash, and read back from their JSON as they were."""
    report = claimcheck.check(TRADE[:3])
    assert pickle.loads(pickle.dumps(report)) == report
    assert claimcheck.Report.model_validate_json(report.model_dump_json()) == report
    assert len({*report.claims, *report.claims}) == len(report.claims)
    assert json.loads(report.model_dump_json())["schema_version"] == 1


def test_check_refuses_what_it_cannot_read() -> None:
    """A path that cannot be read raises ReadError with the file and the reason."""
    with pytest.raises(claimcheck.ReadError) as refused:
        claimcheck.check(["no/such/story.md"])
    assert refused.value.file == "no/such/story.md"
    assert str(refused.value).startswith("no/such/story.md: ")


@pytest.mark.parametrize("alone", ["story.md", Path("story.md"), claimcheck.Source(id="a", text="b")])
def test_check_takes_a_list(alone: object) -> None:
    """A lone path is a mistake that is named, not a list of one-letter paths."""
    with pytest.raises(TypeError, match="list"):
        claimcheck.check(alone)  # type: ignore[arg-type]


def test_check_refuses_unknown_checks_and_double_ids() -> None:
    """An unknown check is told the nearest name; two sources with one id cannot be told apart."""
    source = claimcheck.Source(id="a", text="40 barges")
    with pytest.raises(ValueError, match="Did you mean 'value-conflict'"):
        claimcheck.check([source], select=["value-conflcit"])
    with pytest.raises(ValueError, match="same id"):
        claimcheck.check([source, source])


def test_neither_dateparser_nor_quantulum3_loads_on_ordinary_news() -> None:
    """The trade-mission stories are read without the two slow libraries."""
    code = (
        "import sys, claimcheck\n"
        f"claimcheck.check({TRADE!r})\n"
        "print([n for n in ('dateparser', 'quantulum3', 'pint', 'rich') if n in sys.modules])"
    )
    assert python(code).strip() == "[]"
