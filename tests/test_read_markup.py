"""What a reader of each format sees, block by block."""

from __future__ import annotations

import pytest

from claimcheck.model import Format, Source
from claimcheck.read import passages_of
from claimcheck.read.passages import Cell, Passage


def passages(text: str, form: Format) -> tuple[Passage, ...]:
    return passages_of(Source(id="x", text=text, format=form))


def shown(text: str, form: Format) -> list[tuple[str, str]]:
    return [(passage.role, passage.text) for passage in passages(text, form)]


def quote(text: str, form: Format, words: str) -> str:
    """What the file has where the reader sees `words`."""
    for passage in passages(text, form):
        at = passage.text.find(words)
        if at >= 0:
            low, high = passage.raw(at, at + len(words))
            return text[low:high]
    raise AssertionError(f"{words!r} is not shown")


# name -> (written, what a reader sees)
INLINE = {
    "emphasis": ("It has **4,200** berths and _nine_ *cranes*.", "It has 4,200 berths and nine cranes."),
    "both at once": ("***Nine*** cranes, **a *b* c**.", "Nine cranes, a b c."),
    "an asterisk that stands alone": ("Rent is $40* a day.", "Rent is $40* a day."),
    "arithmetic": ("An area of 5*3 and 6*7 metres.", "An area of 5*3 and 6*7 metres."),
    "underscores in names": ("The file crane_log_2019 is lost.", "The file crane_log_2019 is lost."),
    "a link": ("See [the 12 piers](http://a.b/77?c=(1) 'No 9').", "See the 12 piers."),
    "a link by reference": ("See [the 12 piers][p].\n\n[p]: http://a.b/9", "See the 12 piers."),
    "brackets that link nowhere": ("He said [sic] 12 piers.", "He said [sic] 12 piers."),
    "an image": ("Before ![44 cranes](c.png) after.", "Before  after."),
    "a footnote mark": ("Twelve[^2] piers.", "Twelve piers."),
    "code": ("Use `12 **piers**` here.", "Use 12 **piers** here."),
    "escapes": (r"It cost R\$12 \*net\*.", "It cost R$12 *net*."),
    "entities": ("12&nbsp;km &amp; 3 AT&T", "12\u00a0km & 3 AT&T"),
    "struck out": ("Was ~~44~~ 45 piers, ~240 boats.", "Was  45 piers, ~240 boats."),
    "tags": ("The <b>12</b> piers<br>stand <!-- 9 -->.", "The 12 piers stand ."),
    "a raised number is a footnote": ("The port<sup>3</sup> has 12 piers.", "The port has 12 piers."),
    "a raised number after a unit is a power": ("Some 40 km<sup>2</sup>.", "Some 40 km²."),
    "less than": ("Fewer than <12 piers, a <b c.", "Fewer than <12 piers, a <b c."),
    "words in angle brackets": ("Fewer <than ten> boats <or so>.", "Fewer <than ten> boats <or so>."),
    "tags that say more": ("Some <span class='n'>12</span><x-ad n=9/> piers.", "Some 12 piers."),
    "a web address": ("See <https://a.b/2019/44>.", "See ."),
}


@pytest.mark.parametrize("name", INLINE)
def test_inline_markdown_leaves_the_words(name: str) -> None:
    """Inline markup disappears, and nothing that a reader would see goes with it."""
    written, seen = INLINE[name]
    assert shown(written, "markdown")[0] == ("body", seen)


BLOCKS = {
    "headings": (
        "# One\n\n## Two ##\n\nThree\n=====\n\nFour\n----\n",
        ["title One", "heading Two", "title Three", "heading Four"],
    ),
    "a bold line is a heading": ("**At a glance**\n\nText.", ["heading At a glance", "body Text."]),
    "a bold sentence is not": ("**All 12 are shut.**\n\nText.", ["body All 12 are shut.", "body Text."]),
    "wrapped lines": ("The 12\npiers of\r\nthe port.", ["body The 12 piers of the port."]),
    "lists": (
        "- one\n  more\n- two\n\n1. three\n12) four",
        ["item one more", "item two", "item three", "item four"],
    ),
    "a number that begins a wrapped line": (
        "Closed since\n12. October was wet.",
        ["body Closed since 12. October was wet."],
    ),
    "tasks": ("- [x] paint 12 piers", ["item paint 12 piers"]),
    "quotes": ("> The 12\n> piers\n>\n> - go", ["body The 12 piers", "item go"]),
    "code blocks": ("A\n\n```\n12\n```\n\n~~~\n13\n~~~\nB", ["body A", "body B"]),
    "comments": ("A\n\n<!-- 12\n\n13 -->\n\nB", ["body A", "body B"]),
    "rules": ("A\n\n---\n\n* * *\nB", ["body A", "body B"]),
    "html blocks": (
        "<div class='x'>\nA 12\n</div>\nB\n<p>C</p>\n<p>D</p>",
        ["body A 12", "body B", "body C", "body D"],
    ),
    "scripts": ("A\n<script>\nlet x = 12\n</script>\nB", ["body A", "body B"]),
    "link definitions": ("A\n\n[a]: http://b.c/12\n", ["body A"]),
    "notes": ("[^1]: Of the 12, two are shut.", ["body Of the 12, two are shut."]),
    "front matter": ("---\ntitle: 'Twelve piers'\nx: 9\n---\nA", ["title Twelve piers", "body A"]),
    "a rule that opens the text": ("---\n\nA\n", ["body A"]),
}


@pytest.mark.parametrize("name", BLOCKS)
def test_blocks_of_markdown(name: str) -> None:
    """Blocks are told apart, and what is not prose is left out."""
    written, seen = BLOCKS[name]
    assert [f"{role} {text}" for role, text in shown(written, "markdown")] == seen


HTML = {
    "entities": (
        "<p>12&#160;km &ndash; &#8217;tis &copy2024 AT&T &bogus;",
        "12\u00a0km – ’tis ©2024 AT&T &bogus;",
    ),
    "white space": ("<p>  The\n\t12   piers </p>", "The 12 piers"),
    "inline tags": ('<p>4,<b>2</b>00 <a href="/9?x>1">berths</a></p>', "4,200 berths"),
    "breaks": ("<p>Pier 1<br>Pier 2</p>", "Pier 1 Pier 2"),
    "comments": ("<p>A <!-- 12 > 13 --> B</p>", "A B"),
    "soft hyphens": ("<p>Har&shy;bour, Har\u00adbour</p>", "Harbour, Harbour"),
    "raised numbers": (
        "<p>The 21<sup>st</sup> pier<sup>4</sup> of 9 m<sup>2</sup></p>",
        "The 21st pier of 9 m²",
    ),
    "struck out": ("<p>Was <del>12</del> 13</p>", "Was 13"),
    "attributes never closed": ('<p title="12>Piers</p>', "Piers"),
    "a stray less-than": ("<p>a < b, 3 <4</p>", "a < b, 3 <4"),
    "hidden words": ("<p>A<span hidden>12</span><i style='display:none'>13</i> B</p>", "A B"),
}


@pytest.mark.parametrize("name", HTML)
def test_inline_html_leaves_the_words(name: str) -> None:
    """Tags, entities and white space read as a browser shows them."""
    written, seen = HTML[name]
    assert shown(written, "html") == [("body", seen)]


PAGES = {
    "roles": (
        "<title>Port</title><h1>Twelve piers</h1><h2>Where</h2><p>A<figcaption>B</figcaption>"
        "<ul><li>C<li>D</ul>E",
        [
            "title Port",
            "title Twelve piers",
            "heading Where",
            "body A",
            "caption B",
            "item C",
            "item D",
            "body E",
        ],
    ),
    "a title that repeats the headline": (
        "<head><title>Twelve piers | Daily</title></head><h1>Twelve piers</h1>",
        ["title Twelve piers"],
    ),
    "paragraphs by breaks": ("<div>A<br><br>B<br>\n<br/>C</div>", ["body A", "body B", "body C"]),
    "unclosed paragraphs": ("<p>A<p>B<div>C", ["body A", "body B", "body C"]),
    "a bold line": (
        "<p><strong>At a glance</strong></p><p><b>12</b> piers</p>",
        ["heading At a glance", "body 12 piers"],
    ),
    "scripts, styles, templates": (
        "<style>a{b:12}</style><script>'</p>12'</script><noscript>12</noscript><template><p>12</p></template><p>A",
        ["body A"],
    ),
    "navigation and footers": (
        "<header><a>Home 1</a></header><nav><ul><li>2</ul></nav><p>A</p><aside>3</aside><footer>4</footer>",
        ["body A"],
    ),
    "the header of an article": (
        "<article><header><h1>Twelve</h1><p>By A. Lund</p></header><p>A</p></article>",
        ["title Twelve", "body By A. Lund", "body A"],
    ),
    "a headline in the page's header": (
        "<header><p>Since 1934</p><h1>Twelve</h1></header><p>A",
        ["title Twelve", "body A"],
    ),
    "cookie banners": (
        "<body class='cookie-on'><div id='cookie-banner'><p>We use 12</p><div>x</div></div>"
        "<div class='cmp-container'>13</div><div role='dialog'>14</div><p>A</p></body>",
        ["body A"],
    ),
    "advertisements": ("<div class='ad-slot'>12</div><div class='share-price'>A 12</div>", ["body A 12"]),
    "a fact box": (
        "<article><p>A</p><aside class='fact-box'><p>12 piers</p></aside>"
        "<aside><p>13 other news</p></aside></article>",
        ["body A", "body 12 piers"],
    ),
    "chrome never closed": ("<p>A</p><nav><p>B</p>", ["body A", "body B"]),
    "a drawing never closed": ("<p>A<svg><path><text>12</text><p>B", ["body A", "body B"]),
    "scripts as in xhtml": ("<script src='x'/><p>A</p>", ["body A"]),
    "nothing but chrome": ("<nav><p>A 12</p></nav>", ["body A 12"]),
    "preformatted": ("<pre>A 12\nB\n\nC</pre>", ["body A 12 B", "body C"]),
    "page laid out with a table": (
        "<table><tr><td><h2>A</h2><p>B</td><td>C</td></tr></table>",
        ["heading A", "body B", "body C"],
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_pages_show_their_article(name: str) -> None:
    """The article is read, the page around it is not, and broken pages are read whole."""
    written, seen = PAGES[name]
    assert [f"{role} {text}" for role, text in shown(written, "html")] == seen


PLAIN = {
    "title and paragraphs": (
        "Twelve piers shut\n\nThe port shut.\n\nIt opens.",
        ["title Twelve piers shut", "body The port shut.", "body It opens."],
    ),
    "no title": (
        "The port shut its 12 piers on Monday.\n\nMore.",
        ["body The port shut its 12 piers on Monday.", "body More."],
    ),
    "hard wrapped": (
        "The port of Aarvik has shut twelve of its piers for repairs that\r\n"
        "will go on until May, the harbour master has said, and has moved\r\n"
        "boats to Lund.\r\nNobody was hurt.",
        [
            "body The port of Aarvik has shut twelve of its piers for repairs that will go on until May, "
            "the harbour master has said, and has moved boats to Lund.",
            "body Nobody was hurt.",
        ],
    ),
    "a paragraph to a line": (
        "The port of Aarvik has shut twelve of its piers, and "
        + "boats were moved to other towns, " * 4
        + "it said.\n"
        "Nobody was hurt.\nThe mayor was told.",
        [
            "body The port of Aarvik has shut twelve of its piers, and "
            + "boats were moved to other towns, " * 4
            + "it said.",
            "body Nobody was hurt.",
            "body The mayor was told.",
        ],
    ),
    "a wrapped headline": (
        "AARVIK SHUTS TWELVE PIERS AS\nSTORM NEARS\n\nThe port shut.",
        ["title AARVIK SHUTS TWELVE PIERS AS STORM NEARS", "body The port shut."],
    ),
    "masthead": (
        "THE LANTERN\nNews of Aarvik, May 2020\n\nDear friends,\n\nWe met.",
        ["title THE LANTERN", "body News of Aarvik, May 2020", "body Dear friends,", "body We met."],
    ),
    "lists": (
        "We saw:\n* 12 piers\n- 9 boats\n1. first\n2) second",
        ["body We saw:", "item 12 piers", "item 9 boats", "item first", "item second"],
    ),
    "a number that begins a wrapped line": (
        "The harbour master said that the works would go on until the date of\n"
        "12. October nobody could say, and he left the meeting "
        "soon after it.",
        [
            "body The harbour master said that the works would go on until the date of 12. October "
            "nobody could say, and he left the meeting soon after it."
        ],
    ),
    "facts": (
        "Piers: 12\nBoats: 90\nOpened: 1871",
        ["title Piers: 12", "body Boats: 90", "body Opened: 1871"],
    ),
    "page numbers": (
        "The port shut.\n\nPage 3 of 9\n\nIt opened.",
        ["body The port shut.", "body It opened."],
    ),
}


@pytest.mark.parametrize("name", PLAIN)
def test_plain_text_is_cut_as_a_reader_would(name: str) -> None:
    """Folds are joined, deliberate line breaks kept, titles and lists told apart."""
    written, seen = PLAIN[name]
    assert [f"{role} {text}" for role, text in shown(written, "text")] == seen


def cells(text: str, form: Format) -> list[tuple[str, Cell]]:
    return [(passage.text, passage.cell) for passage in passages(text, form) if passage.cell]


TABLES: dict[str, tuple[str, Format]] = {
    "markdown": (
        "## Cargo\n\n| Port | 2020 | 2021 |\n|------|---:|---:|\n"
        "| Aarvik | **1,900** | 2,000 |\n| Lund | 7 | 8 |\n",
        "markdown",
    ),
    "html": (
        "<h2>Cargo</h2><table><tr><td></td><th>2020</th><th>2021</th></tr><tr><th>Aarvik</th>"
        "<td><b>1,900</b></td><td>2,000</td></tr><tr><th>Lund</th><td>7<td>8</table>",
        "html",
    ),
    "html without header cells": (
        "<h2>Cargo</h2><table><tr><td>Port<td>2020<td>2021<tr><td>Aarvik<td>1,900<td>2,000"
        "<tr><td>Lund<td>7<td>8</table>",
        "html",
    ),
    "html in markdown": (
        "## Cargo\n\n<table>\n<tr><th>Port</th><th>2020</th><th>2021</th></tr>\n"
        "<tr><td>Aarvik</td><td>1,900</td><td>2,000</td></tr><tr><td>Lund<td>7<td>8</table>\n",
        "markdown",
    ),
    "tabs": ("Cargo\n\nPort\t2020\t2021\nAarvik\t1,900\t2,000\nLund\t7\t8\n", "text"),
}


@pytest.mark.parametrize("name", TABLES)
def test_cells_know_their_row_column_and_heading(name: str) -> None:
    """A figure in a table carries what its row and column are called, in every format."""
    text, form = TABLES[name]
    found = dict(cells(text, form))
    figure = found["1,900"]
    assert (figure.row_header, figure.column_header, figure.caption) == ("Aarvik", "2020", "Cargo")
    assert (figure.row, figure.column, figure.header) == (1, 1, False)
    assert found["8"].row_header == "Lund"
    assert found["8"].column_header == "2021"
    assert found["2021"].header
    assert quote(text, form, "1,900") == "1,900"


UNITS = {
    "for the document": (
        "All amounts in millions of kroner unless stated otherwise.\n\n## Sales\n\n",
        "millions of kroner",
    ),
    "in the heading": ("## Sales (in thousands of euros)\n\n", "thousands of euros"),
    "in a line of its own": ("## Sales\n\n(in thousands of euros)\n\n", "thousands of euros"),
    "code and scale": ("## Sales (NOK million)\n\n", "NOK million"),
}


@pytest.mark.parametrize("name", UNITS)
def test_a_statement_of_units_reaches_the_table(name: str) -> None:
    """What says the unit of a table's figures stands in each cell's caption."""
    before, unit = UNITS[name]
    found = cells(before + "| Year | Sales |\n|---|---|\n| 2020 | 12 |\n", "markdown")
    assert all(unit in cell.caption for _, cell in found)


def test_units_of_one_section_end_with_it() -> None:
    """Thousands of euros in one section say nothing about the heads counted in the next."""
    table = "| Year | Value |\n|---|---|\n| 2020 | 12 |\n\n"
    found = cells(f"## Sales (in thousands of euros)\n\n{table}## Staff\n\n{table}", "markdown")
    assert [cell.caption for _, cell in found if cell.table == 1] == ["Staff"] * 4


def test_headers_over_several_columns_and_rows() -> None:
    """A header that spans columns names each of them, together with the one below it."""
    text = (
        "<table><caption>Cargo</caption><thead>"
        "<tr><th rowspan=2>Port<th colspan=2>Tonnes<tr><th>2020<th>2021</thead>"
        "<tr><th>Aarvik<td>1,900<td>2,000</table>"
    )
    found = dict(cells(text, "html"))
    assert found["1,900"].column_header == "Tonnes 2020"
    assert found["2,000"].column_header == "Tonnes 2021"
    assert found["2,000"].column == 2
    assert found["2,000"].caption == "Cargo"


def test_a_list_of_terms_is_a_table() -> None:
    """In a list of terms the term names the figure."""
    found = dict(cells("<dl><dt>Piers<dd>12<dt>Boats<dd>90</dl>", "html"))
    assert (found["90"].row_header, found["90"].row) == ("Boats", 1)


QUOTES: list[tuple[str, Format, str, str]] = [
    ("<p>Some 12&nbsp;km of <b>quay</b>", "html", "12\u00a0km", "12&nbsp;km"),
    ("<p>4,<b>2</b>00 berths", "html", "4,200", "4,<b>2</b>00"),
    ("<p><b>4,200</b> berths", "html", "4,200", "4,200"),
    ("Some **4,200** berths", "markdown", "4,200 berths", "4,200** berths"),
    ('---\ntitle: "All 12 piers shut"\n---\nA', "markdown", "12 piers", "12 piers"),
    ("> Some 4,200\n> berths", "markdown", "4,200 berths", "4,200\n> berths"),
    ("The 4,200\r\nberths of the port were all taken by noon.", "text", "4,200\r\nberths", "4,200\r\nberths"),
    ("| a | b |\n|-|-|\n| x | 1\\|2 |", "markdown", "1|2", "1\\|2"),
]


@pytest.mark.parametrize(("text", "form", "words", "raw"), [q for q in QUOTES if "\r" not in q[2]])
def test_a_quote_is_the_file_verbatim(text: str, form: Format, words: str, raw: str) -> None:
    """The span of what a reader sees is exactly the stretch of the file that shows it."""
    assert quote(text, form, words) == raw
