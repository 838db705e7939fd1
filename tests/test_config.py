"""Configuration: found, read, refused with the nearest name, and described by a schema."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest

from claimcheck.desk import Refused
from claimcheck.desk.config import Config, load, schema

EVERYTHING = """
sources = ["stories/*.md"]
against = ["archive"]
country = "CA"
currency = "CAD"
select = ["value-conflict"]
ignore = []
show = ["superseded"]
fail-on = "warning"
min-severity = "warning"
format = "json"
baseline = "known.json"
jobs = 2
tolerances = { rate = 0.05 }
lexicon = { synonyms = [["nurse", "midwife"]] }
[files."wire.txt"]
published = 2026-02-17
publisher = "Wire"
"""


def test_every_key_can_be_set(tmp_path: Path) -> None:
    """A claimcheck.toml that sets every key is read as it stands, exact decimals and dates included."""
    (tmp_path / "claimcheck.toml").write_text(EVERYTHING)
    config = load(tmp_path).config
    assert config.tolerances.rate == Decimal("0.05")
    assert config.files["wire.txt"].published == date(2026, 2, 17)
    assert config.lexicon.synonyms == (("nurse", "midwife"),)
    assert config.model_fields_set == set(Config.model_fields)


def test_the_closest_file_wins(tmp_path: Path) -> None:
    """The closest configuration upwards applies; a pyproject.toml without our table does not count."""
    (tmp_path / "pyproject.toml").write_text('[tool.claimcheck]\nfail-on = "note"\n')
    inner = tmp_path / "desk" / "today"
    inner.mkdir(parents=True)
    (tmp_path / "desk" / "pyproject.toml").write_text("[tool.other]\n")
    found = load(inner)
    assert found.config.fail_on == "note"
    assert found.folder == tmp_path.resolve()
    assert found.origins == {"fail_on": str(tmp_path / "pyproject.toml")}
    (tmp_path / "desk" / "claimcheck.toml").write_text('fail-on = "never"\n')
    assert load(inner).config.fail_on == "never"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('fail_one = "note"', "unknown key 'fail_one'. Did you mean 'fail-on'"),
        ("[tolerances]\nrates = 1", "unknown key 'tolerances.rates'. Did you mean 'rate'"),
        ('[files."a.md"]\npublishd = 2026-01-01', "Did you mean 'published'"),
        ('fail-on = "warnings"', "Did you mean 'warning'"),
        ('currency = "dollars"', "'currency'"),
        ("jobs = -1", "'jobs'"),
        ("jobs = ", "not valid TOML"),
    ],
)
def test_a_bad_configuration_is_refused(tmp_path: Path, content: str, words: str) -> None:
    """What cannot be used is refused with the file, the key and the nearest name."""
    (tmp_path / "claimcheck.toml").write_text(content)
    with pytest.raises(Refused) as refused:
        load(tmp_path)
    assert words in str(refused.value)
    assert "claimcheck.toml" in str(refused.value)


def test_isolated_reads_nothing(tmp_path: Path) -> None:
    """With --isolated not even a broken configuration is looked at."""
    (tmp_path / "claimcheck.toml").write_text("broken")
    assert load(tmp_path, isolated=True).config == Config()


def test_the_schema_accepts_what_the_model_does() -> None:
    """The generated JSON Schema is one, and knows every key."""
    made = json.loads(schema())
    jsonschema.Draft202012Validator.check_schema(made)
    jsonschema.validate({"fail-on": "never", "files": {"a.md": {"published": "2026-02-17"}}}, made)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"fail-one": "never"}, made)
