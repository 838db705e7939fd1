"""The text report: no source can act on the terminal, and every quote stands whole in its sentence."""

from __future__ import annotations

import io
import re

import pytest
import report_samples
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.cli import progress
from claimcheck.model import Source
from claimcheck.report import as_text
from claimcheck.report.prose import around, harmless, readable

SAMPLES = {
    "trade-mission": report_samples.trade_mission,
    "company-results": report_samples.company_results,
    "hostile": report_samples.hostile,
}


@pytest.fixture(params=SAMPLES, name="sample")
def _sample(request: pytest.FixtureRequest) -> report_samples.Desk:
    return SAMPLES[request.param]()


def test_every_quote_and_place_is_shown(sample: report_samples.Desk) -> None:
    """Each finding's quotes stand whole and marked on one line, with their file, line and column."""
    shown = as_text.render(sample.report(), sample.sources)
    for finding in sample.report().findings:
        for evidence in finding.evidence:
            quote = readable(evidence.text, sample.sources[evidence.document].format)
            assert f"[{quote}]" in shown
            assert f"{harmless(evidence.document)}:{evidence.line}:{evidence.column}" in shown


def test_lines_keep_to_the_width(sample: report_samples.Desk) -> None:
    """Words are wrapped at the width asked for; places alone may be longer."""
    for width in (60, 96):
        for line in as_text.render(sample.report(), sample.sources, width=width).splitlines():
            assert len(line) <= width or re.search(r":\d+:\d+", line) or " " not in line.strip()


def test_colour_adds_only_colour(sample: report_samples.Desk) -> None:
    """Without its escape sequences the coloured report says what the plain one says."""
    plain = as_text.render(sample.report(), sample.sources)
    coloured = as_text.render(sample.report(), sample.sources, colour=True)
    bare = re.sub(r"\x1b\[[\d;]*m", "", coloured)
    assert re.sub(r"[\[\]]", "", bare).split() == re.sub(r"[\[\]]", "", plain).split()


def test_the_table_names_every_source(sample: report_samples.Desk) -> None:
    """On a terminal the report ends with what was read: each source, its date, its claims and findings."""
    report = sample.report()
    table = as_text.render(report, sample.sources, table=True).split("\n\n")[-1].splitlines()
    assert len(table) == len(report.sources) + 1
    assert all(harmless(info.id) in line for info, line in zip(report.sources, table[1:], strict=True))


@given(st.text())
def test_what_is_shown_is_harmless(text: str) -> None:
    """No control character, no character that turns the direction of text, no line break gets through."""
    for shown in (harmless(text), readable(text, "html"), readable(text, "markdown")):
        assert not re.search(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]", shown)


@pytest.mark.parametrize(
    ("markup", "text", "shown"),
    [
        ("html", "in the 20<sup>th</sup> year", "in the 20th year"),
        ("html", "<td>Barges</td><td>1,180</td>", " Barges 1,180 "),
        ("html", "5&nbsp;to&#8211;7 &lt;b&gt;", "5 to–7 <b>"),
        (
            "markdown",
            "some **40 barges** and [_ten_ boats](https://example.org/x)",
            "some 40 barges and ten boats",
        ),
        ("markdown", "5 < 7 and snake_case", "5 < 7 and snake_case"),
        ("text", "a <b> and **this**", "a <b> and **this**"),
        ("text", "red \x1b[31m, \u202edrow", "red \\x1b[31m, \\u202edrow"),
    ],
)
def test_markup_is_rendered(markup: str, text: str, shown: str) -> None:
    """A quote is shown as a reader sees it, in one line."""
    assert readable(text, markup) == shown


@given(st.text(alphabet="ab <>&*\n.", min_size=4, max_size=900), st.data())
def test_a_quote_is_shown_whole(text: str, data: st.DataObject) -> None:
    """The quoted stretches around a place are the quotes, in order, and what is shown stays short."""
    start = data.draw(st.integers(0, len(text) - 2))
    end = data.draw(st.integers(start + 1, min(len(text), start + 40)))
    source = Source(id="a", text=text)
    shown = around(source, [(start, end)], None)
    assert [stretch.text for stretch in shown if stretch.quoted] == [readable(text[start:end], "text")]
    assert sum(len(stretch.text) for stretch in shown) < 400


class Terminal(io.StringIO):
    """Standard error that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("patience", "stream", "shown"), [(0, Terminal, True), (60, Terminal, False), (0, io.StringIO, False)]
)
def test_progress_is_for_people_who_wait(
    monkeypatch: pytest.MonkeyPatch, patience: float, stream: type[io.StringIO], shown: bool
) -> None:
    """A progress line appears on a terminal after some seconds, and never elsewhere."""
    error = stream()
    monkeypatch.setattr("sys.stderr", error)
    monkeypatch.setattr(progress, "PATIENCE", patience)
    monkeypatch.setenv("TERM", "xterm")
    with progress.Progress() as tick:
        tick("reading", 1, 3)
        tick("reading", 2, 3)
        tick("linking", 0, 1)
    assert ("reading" in error.getvalue() or "linking" in error.getvalue()) is shown
