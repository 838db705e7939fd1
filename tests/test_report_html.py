"""The HTML report without a browser: complete, escaped, every link leading somewhere, every word marked."""

from __future__ import annotations

import re
from base64 import b64encode
from decimal import Decimal
from hashlib import sha256
from html.parser import HTMLParser
from typing import Any

import pytest
import report_samples as samples
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from claimcheck.model import Report, Source, SourceInfo
from claimcheck.report import as_html
from claimcheck.report.picture import axes, figure, picture
from claimcheck.report.shown import Mark, blocks

MADE = {name: getattr(samples, name)() for name in ("trade_mission", "company_results", "hostile")}
PAGES = {name: as_html.render(made.report(), made.sources) for name, made in MADE.items()}


class _Tags(HTMLParser):
    """All tags with their attributes, as a browser would see them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


@pytest.mark.parametrize("name", PAGES)
def test_every_link_leads_to_one_place_on_the_page(name: str) -> None:
    """Ids are unique, and every link of the page leads to one of them."""
    tags = _Tags(PAGES[name]).tags
    ids = [given["id"] for _, given in tags if "id" in given]
    assert len(ids) == len(set(ids))
    links = [given["href"] for tag, given in tags if tag == "a"]
    assert links
    assert all(link and link[0] == "#" and link[1:] in ids for link in links)


@pytest.mark.parametrize("name", PAGES)
def test_page_holds_one_script_and_fetches_nothing(name: str) -> None:
    """Whatever the sources say, there is one script, one style sheet, no handler and nothing to load."""
    tags = _Tags(PAGES[name]).tags
    assert [tag for tag, _ in tags if tag in ("script", "style")] == ["style", "script"]
    assert not {tag for tag, _ in tags} & {
        "img",
        "iframe",
        "object",
        "embed",
        "link",
        "base",
        "video",
        "audio",
    }
    attributes = {attribute for _, attributes in tags for attribute in attributes}
    assert not {one for one in attributes if one.startswith("on")} | (attributes & {"src", "style"})


@pytest.mark.parametrize("name", PAGES)
def test_policy_allows_only_our_script_and_style(name: str) -> None:
    """The page's content security policy names the hashes of the script and style it holds, and no host."""
    page = PAGES[name]
    policy = next(
        g["content"] for t, g in _Tags(page).tags if g.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy
    for tag in ("script", "style"):
        (content,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        assert f"{tag}-src 'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'" in policy
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy


def test_every_quote_is_marked_at_its_words_and_back() -> None:
    """Each quote's link leads to a mark of the same words in the source, followed by the finding's number."""
    made = MADE["trade_mission"]
    page = html.fromstring(PAGES["trade_mission"])
    numbers = {source: at for at, source in enumerate(made.sources, 1)}
    for number, finding in enumerate(made.report().findings, 1):
        for quoted in finding.evidence:
            mark = page.get_element_by_id(f"s{numbers[quoted.document]}-{quoted.start}")
            assert mark.text_content() == quoted.text
            assert mark.getnext().get("href") == f"#f{number}"
            article = page.get_element_by_id(f"f{number}")
            assert f"#{mark.get('id')}" in [link.get("href") for link in article.iter("a")]


def test_every_claim_is_highlighted_by_its_kind() -> None:
    """Every claim of the report is a mark of its kind in its source."""
    made = MADE["trade_mission"]
    page = html.fromstring(PAGES["trade_mission"])
    found = [
        (mark.text_content(), re.search(r"k-(\w+)", mark.get("class"))[1])  # type: ignore[index]
        for mark in page.iterfind(".//div[@class='text']//mark")
        if "claim" in mark.get("class")
    ]
    assert sorted(found) == sorted((claim.text, claim.kind) for claim in made.report().claims)


def test_suppressed_findings_are_shown_apart() -> None:
    """Known findings are in the page with their reason, and not among the findings."""
    page = html.fromstring(PAGES["company_results"])
    (details,) = page.find_class("suppressed")
    assert "rankings differ by year of the survey" in details.text_content()
    assert len(page.find_class("finding")) == 4


def test_table_keeps_its_rows() -> None:
    """A table of the source is a table on the page, its figures marked in their cells."""
    page = html.fromstring(PAGES["company_results"])
    rows = [
        [cell.text_content().strip() for cell in row]
        for row in page.iterfind(".//div[@class='table']//tr")
        if any("1,430" in cell.text_content() for cell in row)
    ]
    assert rows == [["Asia-Pacific", "1,4303"]]  # the figure, and the number of the finding that quotes it


def test_report_without_findings_says_so() -> None:
    """An empty report is a whole page that says nothing differs."""
    page = as_html.render(Report(sources=(SourceInfo(id="a.md"),)), {})
    assert "No differences found" in page
    assert "1 source, no findings" in page


@given(st.text(st.characters(codec=None), max_size=60), st.text(st.characters(codec=None), max_size=30))
def test_no_text_becomes_markup(text: str, title: str) -> None:
    """Any source text and title leave the page's tags as they are, and can be written as UTF-8."""
    source = Source(id=text or "a", text=text, title=title, publisher=title)
    given_page = as_html.render(Report(sources=(SourceInfo(id=source.id, title=title, publisher=title),)), {})
    page = as_html.render(
        Report(sources=(SourceInfo(id=source.id, title=title, publisher=title),)), {source.id: source}
    )
    page.encode("utf-8")
    fixed = {"p", "h3", "h4", "ul", "li", "div", "table", "tr", "td", "th", "br", "section", "header", "h2"}
    extra = len(_Tags(page).tags) - len(_Tags(given_page).tags)
    assert extra >= 0
    assert {tag for tag, _ in _Tags(page).tags} - {tag for tag, _ in _Tags(given_page).tags} <= fixed


@given(st.text("ab7\n é🐈", min_size=1, max_size=60), st.data())
def test_pieces_are_the_text(text: str, data: st.DataObject) -> None:
    """However marks nest and meet, the pieces of a block in order are its text, each quote begun once."""
    at = st.integers(0, len(text) - 1)
    spans = data.draw(st.lists(st.tuples(at, at).map(lambda ends: (min(ends), max(ends) + 1)), max_size=6))
    source = Source(id="a", text=text)
    marks = [Mark(start, end, number, "error") for number, (start, end) in enumerate(spans, 1)]
    plain = ["".join(piece.text for piece in block.pieces) for block in blocks(source, (), ())]
    shown = ["".join(piece.text for piece in block.pieces) for block in blocks(source, (), marks)]
    if all(text[start:end].strip() for start, end in spans):
        raw = [line for line in text.splitlines(keepends=True) if line.strip()]
        assert shown in (plain, raw)


def test_mark_on_a_tag_shows_the_source_as_written() -> None:
    """Where a quote stands on words no reader sees, the source is shown with its markup, not cut."""
    text = '<p title="7 cats">Nothing here</p>'
    (block,) = blocks(Source(id="a", text=text, format="html"), (), [Mark(10, 16, 1, "note")])
    assert [(piece.text, piece.finding) for piece in block.pieces][1] == ("7 cats", 1)


# --- the picture ----------------------------------------------------------------------------------


def _pictures(made: samples.Desk) -> list[Any]:
    report = made.report()
    claims = {(claim.source, claim.start, claim.end): claim for claim in report.claims}
    return [axes(finding, claims, {}) for finding in report.findings]


def test_currencies_have_a_line_each() -> None:
    """Amounts in different currencies never share a line, and an open currency has its own."""
    first = _pictures(MADE["trade_mission"])[0]
    assert [axis.name for axis in first] == ["“$” of no stated currency", "CAD", "USD"]
    assert first[0].rows[0].places == 2


def test_open_range_is_an_arrow_and_dates_a_timeline() -> None:
    """ "Over 240" runs out of its line; two months stand on a line of dates."""
    made = MADE["trade_mission"]
    report = made.report()
    claims = {(claim.source, claim.start, claim.end): claim for claim in report.claims}
    drawn = picture(report.findings[1], claims, {})
    assert drawn.count('class="arrow"') == 1
    assert "allows more than 240, suggests 240 to 250" in drawn
    assert _pictures(made)[3][0].dates
    assert ">Jan 2026<" in picture(report.findings[3], claims, {})


def test_one_figure_makes_no_picture() -> None:
    """A single figure has nothing to be seen against."""
    made = samples.trade_mission()
    report = made.report()
    finding = report.findings[2].model_copy(update={"evidence": report.findings[2].evidence[:1]})
    claims = {(claim.source, claim.start, claim.end): claim for claim in report.claims}
    assert picture(finding, claims, {}) == ""


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("40450000000", "40.45 billion"),
        ("1180", "1,180"),
        ("0.5", "0.5"),
        ("5E+7", "50 million"),
        ("1234567", "1,234,567"),
        ("1e30", "1e+30"),
        ("-3.10", "-3.1"),
        ("0", "0"),
    ],
)
def test_figures_are_written_for_a_reader(value: str, words: str) -> None:
    """Round millions and billions are words, other figures digits with separators."""
    assert figure(Decimal(value)) == words


@given(st.lists(st.decimals(-(10**12), 10**12, places=2), min_size=2, max_size=5))
def test_every_dot_is_on_the_line(values: list[Decimal]) -> None:
    """Any figures find their place between the ends of the line."""
    made = samples.Desk({"a": Source(id="a", text=" ".join(f"w{n}" for n in range(len(values))))})
    claims = [made.claim("a", f"w{n}", "count", **samples.same(value)) for n, value in enumerate(values)]
    finding = made.finding("c", "conflict", "m", tuple(claims[:1]), tuple(claims[1:]))
    drawn = picture(finding, {(c.source, c.start, c.end): c for c in claims}, {})
    assert all(0 <= float(at) <= 100 for at in re.findall(r'c?x\d?="([-\d.]+)%"', drawn))
