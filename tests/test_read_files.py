"""Files become sources: encodings, metadata and its precedence, titles and datelines, paths."""

from __future__ import annotations

import io
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from claimcheck.read import Facts, expand, load, load_all
from claimcheck.read.dateline import find_dateline

ARTICLE = "The harbour has 12 piers — and a café. It opened on a wet day in 1871.\n"
FRONT = "---\ntitle: Twelve piers\npublished: 2021-05-03\ncountry: NO\n---\n"


def write(folder: Path, name: str, content: str | bytes) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


ENCODINGS = {
    "utf-8": (ARTICLE.encode(), "utf-8"),
    "utf-8 with mark": (b"\xef\xbb\xbf" + ARTICLE.encode(), "utf-8"),
    "utf-16": (ARTICLE.encode("utf-16"), "utf-16-le"),
    "utf-16 big-endian": (b"\xfe\xff" + ARTICLE.encode("utf-16-be"), "utf-16-be"),
    "windows-1252": (ARTICLE.encode("cp1252"), "cp1252"),
    "utf-16 without mark": (ARTICLE.encode("utf-16-le"), "utf-16-le"),
}


@pytest.mark.parametrize("name", ENCODINGS)
def test_encodings_give_the_same_text(tmp_path: Path, name: str) -> None:
    """Whatever the encoding, the text is the same, without a byte order mark; a guess is remarked on."""
    data, encoding = ENCODINGS[name]
    read = load(write(tmp_path, "a.txt", data))
    assert read.source.text == ARTICLE
    assert read.encoding == encoding
    assert bool(read.remarks) == (name in ("windows-1252", "utf-16 without mark"))


DECLARED = {
    "html5": '<meta charset="iso-8859-2"><p>',
    "html4": '<meta http-equiv=Content-Type content="text/html; charset=ISO-8859-2"><p>',
    "xml": "<?xml version='1.0' encoding='iso-8859-2'?><p>",
}


@pytest.mark.parametrize("name", DECLARED)
def test_a_page_is_read_in_the_charset_it_declares(tmp_path: Path, name: str) -> None:
    """Łódź in ISO 8859-2 is Łódź when the page says so."""
    text = DECLARED[name] + "Łódź has 12 parks.</p>"
    read = load(write(tmp_path, "a.html", text.encode("iso-8859-2")))
    assert read.source.text == text
    assert read.remarks == ()


def test_a_page_that_declares_latin_1_means_windows_1252(tmp_path: Path) -> None:
    """As in browsers: pages that declare ISO 8859-1 use Windows-1252's quotes and dashes."""
    text = '<meta charset="iso-8859-1"><p>Twelve – “or so” – piers.</p>'
    assert load(write(tmp_path, "a.html", text.encode("cp1252"))).source.text == text


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_line_ends_stay_as_they_are(tmp_path: Path, ends: str) -> None:
    """The text of a source has the line ends of the file, front matter included."""
    text = (FRONT + "\nThe harbour has 12 piers.\nIt is old.\n").replace("\n", ends)
    read = load(write(tmp_path, "a.md", text))
    assert read.source.text == text
    assert read.source.published == date(2021, 5, 3)


def test_front_matter_values_are_read_as_written(tmp_path: Path) -> None:
    """Norway's code is no boolean, quotes and comments are YAML's, and richer YAML is understood."""
    flat = write(tmp_path, "a.md", '---\ntitle: "12 piers: why"\ncountry: NO # Norway\nTags: x\n---\nA 12.')
    rich = write(
        tmp_path,
        "b.md",
        "---\ntitle: >-\n  12 piers:\n  why\n"
        "tags: [a, b]\nauthor:\n  name: A\ncountry: NO\ndate: 2021-05-03T10:00:00Z\n---\nA 12.",
    )
    for path in (flat, rich):
        source = load(path).source
        assert (source.title, source.country) == ("12 piers: why", "NO")
    assert load(rich).source.published == date(2021, 5, 3)


def test_metadata_has_an_order_of_precedence(tmp_path: Path) -> None:
    """Command line, then sidecar, then the file itself, then what is configured, then the text."""
    path = write(tmp_path, "a.md", FRONT + "Aarvik, 1 June 2020\n\nThe harbour has 12 piers.")
    plain = write(tmp_path, "b.txt", "Aarvik, 1 June 2020\n\nThe harbour has 12 piers.")
    configured = {str(tmp_path / "*"): Facts(published=date(2019, 1, 1), currency="SEK")}
    first = load_all([path, plain], fallback=configured)
    assert [s.published for s in first.sources] == [date(2021, 5, 3), date(2019, 1, 1)]
    assert [s.currency for s in first.sources] == ["SEK", "SEK"]
    write(tmp_path, "a.md.meta.yaml", "published: 2022-02-02\npublisher: The Gull\n")
    second = load_all([path], fallback=configured).sources[0]
    assert (second.published, second.publisher, second.country) == (date(2022, 2, 2), "The Gull", "NO")
    third = load_all([path, plain], facts={path: Facts(published=date(2023, 3, 3))})
    assert [s.published for s in third.sources] == [date(2023, 3, 3), date(2020, 6, 1)]


def test_a_page_says_what_it_is(tmp_path: Path) -> None:
    """Title, day, publisher and language come from a page's head, in its several dialects."""
    page = (
        "<html lang=en-GB><head><title>Twelve piers &ndash; The Gull</title>{}"
        '<meta property="og:site_name" content="The Gull"></head><p>The harbour has 12 piers.</p>{}'
    )
    dialects = [
        '<meta name="date" content="2021-05-03">',
        "<meta content='2021-05-03T23:59:00-05:00' property='article:published_time'>",
        '<meta name="DC.date.issued" content="3 May 2021">',
        '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],'
        '"datePublished":"2021-05-03T08:00Z","publisher":{"name":"X"}}]}</script>',
    ]
    cases = [(head, "") for head in dialects] + [("", "<time datetime='2021-05-03'>May</time>")]
    for head, tail in cases:
        source = load(write(tmp_path, "a.html", page.format(head, tail))).source
        assert source.published == date(2021, 5, 3), (head, tail)
        assert (source.title, source.publisher, source.language) == (
            "Twelve piers – The Gull",
            "The Gull",
            "en-GB",
        )


DATELINES = {
    "3 May 2021": date(2021, 5, 3),
    "Monday, May 3, 2021": date(2021, 5, 3),
    "Monday 3rd May 2021, 10:15 am": date(2021, 5, 3),
    "2021-05-03": date(2021, 5, 3),
    "(Sept. 9, 2020)": date(2020, 9, 9),
    "AARVIK, May 3 2021 - The harbour has shut.": date(2021, 5, 3),
    "AARVIK, Norway, May 3, 2021 (Gull Wire) -- The harbour has shut.": date(2021, 5, 3),
    "ST JOHN'S (Gull), 3 May 2021 — The harbour has shut.": date(2021, 5, 3),
    "SALT LAKE CITY (Gull Wire) May 3, 2021 - The lake has shut.": date(2021, 5, 3),
    "LUND (3 May 2021) - The harbour has shut.": date(2021, 5, 3),
    "Dar es Salaam, Tanzania, 3 May 2021": date(2021, 5, 3),
    "3 May 2021 | Harbour desk": date(2021, 5, 3),
    "Aarvik, 3 May 2021": date(2021, 5, 3),
    "Harbour bulletin no. 7, Monday 3 May 2021": date(2021, 5, 3),
    "The Gull | Press release | 3 May 2021": date(2021, 5, 3),
    "Published: 3 May 2021 at 10:00": date(2021, 5, 3),
    "Posted on May 3, 2021 by A. Lund": date(2021, 5, 3),
    "Issued at St. Ann's Head, Monday, 3 May 2021, 16:00": date(2021, 5, 3),
    "Issued by the harbour office on 3 May 2021": date(2021, 5, 3),
    "Circular 41 of Monday 3 May 2021": date(2021, 5, 3),
    "Monthly sheet, Monday 3 May 2021": date(2021, 5, 3),
    "Reporting date: 3 May 2021": date(2021, 5, 3),
    "3 May 2021 (figures to 1 May)": date(2021, 5, 3),
    "Aarvik, May 3, 2021 (Gull Wire)": date(2021, 5, 3),
    "The voice of the quays / Monday 3 May 2021": date(2021, 5, 3),
    "By Ana Lund, May 3, 2021": date(2021, 5, 3),
    "Members' newsletter, May 2021 (sent 3 May)": date(2021, 5, 3),
    "Newsletter, January 2021 (posted December 30)": date(2020, 12, 30),
}
NO_DATELINES = [
    "The harbour shut on 3 May 2021.",
    "The storm of 3 May 2021",
    "What we know about the flood, 3 May 2021 being the worst day",
    "Great Aarvik fire, 3 May 1921",
    "Aarvik remembers its great fire | 3 May 1921",
    "The piers shut (as they did on 3 May 2021)",
    "Great Aarvik Fire, 3 May 1921",
    "TWELVE PIERS SHUT AFTER STORM OF 3 MAY 2021",
    "TEN DIE IN FIRE, 3 MAY 2021",
    "Release of the hostages on 3 May 2021",
    "Letter of 3 May 2021",
    "On 3 May 2021, the council met.",
    "From 3 May 2021 the piers are shut",
    "News from May 2021",
    "31 February 2021",
    "Members' newsletter, May 2021",
    "May 2021",
    "Version 2021-05-03-4",
    "3 May",
]


@pytest.mark.parametrize("line", DATELINES)
def test_a_dateline_gives_the_date(line: str) -> None:
    """A date in the place of a dateline is the article's own."""
    assert find_dateline(["TWELVE PIERS", line, "The harbour shut."]) == DATELINES[line]


@pytest.mark.parametrize("line", NO_DATELINES)
def test_a_date_inside_the_story_does_not(line: str) -> None:
    """A date that the story tells of is not when the article appeared."""
    assert find_dateline(["TWELVE PIERS", line, "The harbour shut."]) is None


def test_a_label_outweighs_other_datelines() -> None:
    """ "Published" wins over a date in the masthead, and either over "updated"."""
    assert find_dateline(["Updated 5 May 2021", "Aarvik, 3 May 2021"]) == date(2021, 5, 3)
    assert find_dateline(["Aarvik, 3 May 2021", "Published 4 May 2021"]) == date(2021, 5, 4)
    assert find_dateline(["Updated 5 May 2021"]) == date(2021, 5, 5)
    assert find_dateline([*["Words."] * 20, "3 May 2021"]) is None


def test_titles_of_plain_text(tmp_path: Path) -> None:
    """A short first line set apart is the title; a first sentence is not."""
    assert (
        load(write(tmp_path, "a.txt", "Twelve piers shut\n\nThey shut.")).source.title == "Twelve piers shut"
    )
    assert load(write(tmp_path, "b.txt", "The piers shut on Monday.\n\nMore.")).source.title is None


def test_folders_and_globs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Folders give the articles below them, globs are expanded, and a file counts once."""
    for name in (
        "b.md",
        "a.txt",
        "sub/c.html",
        ".git/d.md",
        "sub/.e.md",
        "x.json",
        "a.txt.meta.yaml",
        "~$f.docx",
    ):
        write(tmp_path, name, "Words.")
    monkeypatch.chdir(tmp_path)
    assert expand(["."]) == (["a.txt", "b.md", "sub/c.html"], [])
    assert expand(["sub/", "**/*.html", "./b.md", "b.md"])[0] == ["sub/c.html", "b.md"]
    assert expand(["*.txt*"])[0] == ["a.txt"]
    Path("link.md").symlink_to("b.md")
    assert expand(["link.md", "b.md"])[0] == expand(["b.md", "link.md"])[0] == ["b.md"]


def test_a_file_whose_name_looks_like_a_glob(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that exists under the very name is meant."""
    write(tmp_path, "a[1].md", "Words.")
    monkeypatch.chdir(tmp_path)
    assert expand(["a[1].md"]) == (["a[1].md"], [])


def test_the_result_does_not_depend_on_the_order_of_paths(tmp_path: Path) -> None:
    """Sources come sorted by id."""
    paths = [write(tmp_path, name, "Words.") for name in ("c.txt", "a.txt", "b.txt")]
    assert load_all(paths) == load_all(paths[::-1])
    assert [source.id for source in load_all(paths).sources] == sorted(paths)


STDIN = {
    "---\ntitle: T\n---\nA": "markdown",
    "<!doctype html><p>A": "html",
    "A": "text",
}


@pytest.mark.parametrize("text", STDIN)
def test_standard_input(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """ "-" reads standard input; its format is seen from its start, or from the name it is given."""

    def feed() -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

    feed()
    source = load("-").source
    assert (source.id, source.format, source.text) == ("-", STDIN[text], text)
    feed()
    read = load_all(["-"], stdin_filename="x/draft.md", facts={"x/draft.md": Facts(publisher="P")})
    assert [(s.id, s.format, s.publisher) for s in read.sources] == [("x/draft.md", "markdown", "P")]


def test_reading_plain_markdown_imports_little(tmp_path: Path) -> None:
    """Flat front matter needs no YAML, Markdown no HTML reader, and nothing needs dateparser."""
    path = write(tmp_path, "a.md", FRONT + ARTICLE)
    heavy = "yaml", "claimcheck.read.html", "claimcheck.read.documents", "dateparser", "docx", "pypdf", "glob"
    code = (
        f"import sys; from claimcheck.read import load, passages_of; passages_of(load({path!r}).source);"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
