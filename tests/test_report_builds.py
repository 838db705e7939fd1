"""Reports for builds and code hosts: SARIF against its schema, GitHub commands, JUnit XML."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest
import report_samples as samples
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from claimcheck.model import Evidence, Finding, Report
from claimcheck.report import as_github, as_junit, as_sarif
from claimcheck.report.places import region, relative, uri
from claimcheck.report.precision import level, measured
from claimcheck.report.rules import Rule

SCHEMA = Draft7Validator(
    json.loads((Path(__file__).parent / "data/sarif-schema-2.1.0.json").read_text("utf-8"))
)
RULES = {
    "value-conflict": Rule(
        "value-conflict", "One fact, two figures.", "One fact, two figures.\n\nWhy.", "Ask."
    )
}
MADE = {name: getattr(samples, name)() for name in ("trade_mission", "company_results", "hostile")}
ANY_TEXT = st.text(st.characters(codec=None), min_size=1, max_size=40)


def _sarif(made: samples.Desk) -> dict[str, Any]:
    run: dict[str, Any] = json.loads(as_sarif.render(made.report(), made.sources, RULES))["runs"][0]
    return run


def _quoting(text: str, document: str = "a.md", **more: Any) -> Report:
    quoted = Evidence(document=document, side=None, start=0, end=len(text), text=text, line=1, column=1)
    fields = {"message": text, "advice": text, "check": "c", "fingerprint": "f", **more}
    return Report(
        findings=(
            Finding(
                verdict="conflict", severity="error", scope="internal", evidence=(quoted, quoted), **fields
            ),
        )
    )


# --- SARIF ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", MADE)
def test_sarif_is_valid(name: str) -> None:
    """Every sample report is valid against the schema of SARIF 2.1.0."""
    made = MADE[name]
    log = json.loads(as_sarif.render(made.report(), made.sources, RULES))
    assert [error.message for error in SCHEMA.iter_errors(log)] == []


@given(ANY_TEXT, ANY_TEXT)
def test_sarif_is_valid_whatever_a_source_says(text: str, document: str) -> None:
    """No quote, message or path makes an invalid log, or one that cannot be written as UTF-8."""
    rendered = as_sarif.render(_quoting(text, document), {}, {})
    rendered.encode("utf-8")
    assert not list(SCHEMA.iter_errors(json.loads(rendered)))


def test_sarif_links_the_other_source_from_the_message() -> None:
    """Each further quote is a related location, and the message links to it by its id."""
    result = _sarif(MADE["trade_mission"])["results"][1]
    related = result["relatedLocations"]
    assert (
        re.findall(r"\]\((\d)\)", result["message"]["text"])
        == [str(one["id"]) for one in related]
        == ["1", "2"]
    )
    assert "[Continental Trade Review, line 9: “over 240 organizations”](2)" in result["message"]["text"]
    uris = [one["physicalLocation"]["artifactLocation"]["uri"] for one in related]
    assert uris == ["trade-mission/03-lakeshore-dispatch.md", "trade-mission/04-continental-review.md"]


@pytest.mark.parametrize("name", MADE)
def test_sarif_regions_cover_the_quote(name: str) -> None:
    """Lines, columns (in code points) and offsets of every location lead to the quote's own words."""
    made = MADE[name]
    by_uri = {uri(source.id): source.text for source in made.sources.values()}
    for result in _sarif(made)["results"]:
        for location in [*result["locations"], *result.get("relatedLocations", ())]:
            place = location["physicalLocation"]
            text, at = by_uri[place["artifactLocation"]["uri"]], place["region"]
            assert text[at["charOffset"] :][: at["charLength"]] == at["snippet"]["text"]
            lines = text.split("\n")[at["startLine"] - 1 : at["endLine"]]
            lines[-1] = lines[-1][: at["endColumn"] - 1]
            lines[0] = lines[0][at["startColumn"] - 1 :]
            assert "\n".join(lines) == at["snippet"]["text"]


def test_sarif_keeps_suppressed_results() -> None:
    """A suppressed finding stays in the log with its reason, so its alert stays closed and is not lost."""
    results = _sarif(MADE["company_results"])["results"]
    (held,) = [one for one in results if "suppressions" in one]
    assert held["suppressions"] == [
        {"kind": "inSource", "status": "accepted", "justification": "rankings differ by year of the survey"}
    ]
    assert held["ruleId"] == "rank-conflict"


def test_sarif_rules_are_those_of_the_results() -> None:
    """Every result points at its rule; a rule carries help, and precision only where it was measured."""
    run = _sarif(MADE["trade_mission"])
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    known = measured()
    for rule in rules:
        assert rule["help"]["text"]
        assert ("precision" in rule["properties"]) == bool(known.get(rule["id"], (0, 0))[1])


def test_fingerprints_tell_equal_results_apart() -> None:
    """Two findings of one fingerprint are two alerts; the fingerprint itself holds no line."""
    one = _quoting("7 cats").findings[0]
    run = json.loads(as_sarif.render(Report(findings=(one, one)), {}, {}))["runs"][0]
    hashes = [result["partialFingerprints"]["primaryLocationLineHash"] for result in run["results"]]
    assert hashes == ["f:1", "f:2"]


@pytest.mark.parametrize(
    ("right", "reported", "word"),
    [
        (0, 0, None),
        (20, 20, "very-high"),
        (19, 20, "very-high"),
        (9, 10, "high"),
        (7, 10, "medium"),
        (1, 10, "low"),
        (3, 3, "medium"),
    ],
)
def test_precision_is_a_word_for_what_was_measured(right: int, reported: int, word: str | None) -> None:
    """Few reports earn no high precision, and none earn no precision at all."""
    assert level(right, reported) == word


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ("drafts/q3 results.md", "drafts/q3%20results.md"),
        ("note:3.md", "note%3A3.md"),
        ("café.md", "caf%C3%A9.md"),
        ("./a.md", "a.md"),
    ],
)
def test_paths_become_relative_uris(document: str, expected: str) -> None:
    """A path with blanks, a colon or accents is a relative URI reference that means the same file."""
    assert uri(document) == expected


def test_absolute_paths_are_taken_from_the_root(tmp_path: Path) -> None:
    """A file below the root is named from it, links resolved; a file elsewhere keeps its whole path."""
    inside = tmp_path / "root" / "a.md"
    inside.parent.mkdir()
    inside.write_text("x", "utf-8")
    link = tmp_path / "link"
    link.symlink_to(inside.parent)
    assert relative(str(link / "a.md"), tmp_path / "root") == "a.md"
    assert uri("/elsewhere/b c.md", tmp_path) == "file:///elsewhere/b%20c.md"


def test_region_of_a_quote_over_two_lines() -> None:
    """The end of a quote that runs over a line is counted from that line's start."""
    quoted = Evidence(document="a", side=1, start=5, end=12, text="7\r\ncats", line=3, column=6)
    assert region(quoted) == (3, 6, 4, 5)


# --- GitHub ---------------------------------------------------------------------------------------

_COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def _unescaped(text: str) -> str:
    for code, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, character)
    return text


@pytest.mark.parametrize("name", MADE)
def test_github_writes_one_command_a_finding(name: str) -> None:
    """Each finding is one command on one line, placed at its first quote."""
    report = MADE[name].report()
    lines = as_github.render(report, MADE[name].sources).split("\n")
    assert lines.pop() == ""
    for line, finding in zip(lines, report.findings, strict=True):
        match = _COMMAND.fullmatch(line)
        assert match
        given_properties = dict(pair.split("=", 1) for pair in match[2].split(","))
        properties = {name: _unescaped(value) for name, value in given_properties.items()}
        assert properties["file"] == finding.evidence[0].document
        assert properties["line"] == str(finding.evidence[0].line)
        assert _unescaped(match[3]).startswith(finding.message)


@given(ANY_TEXT, ANY_TEXT)
def test_github_lines_hold_whatever_a_source_says(text: str, document: str) -> None:
    """No quote or path starts a command of its own or ends the one it is in."""
    rendered = as_github.render(_quoting(text, document), {})
    (line,) = re.split(r"[\r\n]+", rendered.rstrip("\n"))
    assert (
        _COMMAND.fullmatch(line, re.NOFLAG)
        or "\x85" in line
        or re.search("[\x0b\x0c\x1c-\x1e\u2028\u2029]", line)
    )


def test_github_says_nothing_when_nothing_differs() -> None:
    """No findings, no output."""
    assert as_github.render(Report(), {}) == ""


# --- JUnit ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", MADE)
def test_junit_counts_add_up(name: str) -> None:
    """Every source is a suite; the counts are those of its cases; findings and passed checks are cases."""
    report = MADE[name].report()
    root = ElementTree.fromstring(
        as_junit.render(report, MADE[name].sources, ("value-conflict", "age-mismatch"))
    )
    suites = root.findall("testsuite")
    assert [suite.get("name") for suite in suites] == [info.id for info in report.sources]
    for suite in suites:
        assert suite.get("tests") == str(len(suite.findall("testcase")))
        assert suite.get("failures") == str(len(suite.findall("testcase/failure")))
        assert suite.get("skipped") == str(len(suite.findall("testcase/skipped")))
        assert any(case.get("name") == "age-mismatch" for case in suite)
    failing = [finding for finding in report.findings if finding.severity != "note"]
    assert root.get("failures") == str(len(failing)) == str(len(root.findall(".//failure")))
    assert len(root.findall(".//skipped")) == len(report.suppressed)


@given(ANY_TEXT, ANY_TEXT)
def test_junit_is_xml_whatever_a_source_says(text: str, document: str) -> None:
    """Control characters and markup of a source leave the document well-formed and its words readable."""
    rendered = as_junit.render(_quoting(text, document), {}, ())
    root = ElementTree.fromstring(rendered.encode("utf-8"))
    assert len(root.findall(".//failure")) == 1


def test_builds_get_the_same_bytes_every_time() -> None:
    """Nothing in these reports depends on the clock or on the order of a set."""
    for made in MADE.values():
        report = made.report()
        for render in (
            as_github.render,
            lambda r, s: as_sarif.render(r, s, RULES),
            lambda r, s: as_junit.render(r, s, ()),
        ):
            assert render(report, made.sources) == render(report, made.sources)
