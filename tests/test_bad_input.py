"""What cannot be read is named, with the reason, and never taken for an article without claims."""

from __future__ import annotations

import io
import os
import pickle
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck import extract
from claimcheck.model import Format, Source
from claimcheck.read import ReadError, load, load_all, passages_of
from claimcheck.read import files as files_module
from claimcheck.read.html import html_passages
from claimcheck.read.markdown import markdown_passages
from claimcheck.read.page_facts import page_facts
from claimcheck.read.plain import plain_passages

GOOD = "The harbour has 12 piers."


def front(*lines: str) -> bytes:
    return "\n".join(("---", *lines, "---", "", GOOD, "")).encode()


# name -> (file name, content, what the message must say, line)
BAD: dict[str, tuple[str, bytes, str, int | None]] = {
    "empty": ("a.txt", b"", "is empty", None),
    "blank": ("a.txt", b" \r\n\t\n", "is empty", None),
    "byte order mark only": ("a.txt", b"\xef\xbb\xbf", "is empty", None),
    "front matter only": ("a.md", b"---\ntitle: Piers\n---\n", "no text besides its front matter", None),
    "page without text": ("a.html", b"<html><script>12</script></html>", "is empty", None),
    "zero bytes": ("a.txt", b"The \0harbour", "zero bytes", None),
    "control characters": ("a.txt", b"The\x01\x02\x03 harbour" * 9, "1% control characters", None),
    "control characters in UTF-8": ("a.txt", "12\u0080\u0081 piers".encode() * 9, "1% control", None),
    "an image": ("a.md", b"\x89PNG\r\n\x1a\n", "PNG image", None),
    "a PDF by another name": ("a.txt", b"%PDF-1.7 12 piers", "a PDF", None),
    "an RTF": ("a.txt", rb"{\rtf1 12 piers}", "RTF", None),
    "broken UTF-16": ("a.txt", b"\xff\xfeA\x00B", "UTF-16", None),
    "neither UTF-8 nor Windows-1252": ("a.txt", b"Caf\x81 of 12", "Windows-1252", None),
    "no key": ("a.md", front("title: A", "just words"), "'key: value'", 3),
    "a list": ("a.md", front("- a", "- b"), "'key: value'", 2),
    "open bracket": ("a.md", front("title: A", "tags: [a"), "'key: value'", 3),
    "never closed": ("a.md", b"---\ntitle: A\n\nThe harbour.", "never closed", 1),
    "a key twice": ("a.md", front("title: A", "title: B"), "twice", 3),
    "no such month": ("a.md", front("published: 2021-13-01"), "'2021-13-01' is not a date", 2),
    "a date in words": ("a.md", front("title: A", "published: May 3"), "YYYY-MM-DD", 3),
    "a list for a date": ("a.md", front("published: [2021]"), "published", 2),
    "no such country": ("a.md", front("country: ZZ"), "'ZZ' is not an ISO 3166", 2),
    "the other name of Britain": ("a.md", front("country: UK"), "GB", 2),
    "no such currency": ("a.md", front("currency: Dollars"), "'Dollars' is not an ISO 4217", 2),
    "no such language": ("a.md", front("language: 12"), "language", 2),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_files_are_named_and_the_others_read(tmp_path: Path, name: str) -> None:
    """The error names file, line and what was expected; other files are read all the same."""
    file, content, says, line = BAD[name]
    bad, good = tmp_path / file, tmp_path / "good.txt"
    bad.write_bytes(content)
    good.write_text(GOOD)
    batch = load_all([str(bad), str(good)])
    assert [source.text for source in batch.sources] == [GOOD]
    (error,) = batch.errors
    assert (error.file, error.line) == (str(bad), line)
    assert says in error.reason
    assert str(error).startswith(f"{bad}:{line}: " if line else f"{bad}: ")
    with pytest.raises(ReadError):
        load(bad)


def test_paths_that_lead_nowhere(tmp_path: Path) -> None:
    """Missing files, folders without articles, empty globs and unreadable names are errors of their own."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "good.txt").write_text(GOOD)
    cases = {
        str(tmp_path / "none.md"): "no such file",
        str(tmp_path / "empty"): "no articles",
        str(tmp_path / "*.html"): "no file matches",
        str(tmp_path / "em*"): "no articles",
        str(tmp_path / "good.txt" / "x"): "cannot be read",
        "nul\0name.md": "file name",
        "": "empty path",
    }
    batch = load_all([*cases, str(tmp_path / "good.txt")])
    assert [source.text for source in batch.sources] == [GOOD]
    assert len(batch.errors) == len(cases)
    for error in batch.errors:
        assert cases[error.file] in error.reason


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    """A file that may not be read is an error, with the system's reason."""
    path = tmp_path / "a.txt"
    path.write_text(GOOD)
    path.chmod(0)
    with pytest.raises(ReadError, match="ermission"):
        load(path)


def test_facts_for_a_file_that_is_not_read(tmp_path: Path) -> None:
    """A misspelt FILE in --published FILE=DATE is an error, not a fact about nothing."""
    path = tmp_path / "a.txt"
    path.write_text(GOOD)
    from claimcheck.read import Facts

    batch = load_all([path], facts={"b.txt": Facts(country="NO")})
    assert [error.file for error in batch.errors] == ["b.txt"]


@pytest.mark.parametrize(
    ("content", "line"), [("published: soon\n", 1), ("a: b\ncurrency: XXX\n", 2), ("- a\n", 1)]
)
def test_a_bad_sidecar_is_named_itself(tmp_path: Path, content: str, line: int) -> None:
    """The error of a sidecar points into the sidecar."""
    path = tmp_path / "a.txt"
    path.write_text(GOOD)
    side = tmp_path / "a.txt.meta.yaml"
    side.write_text(content)
    with pytest.raises(ReadError) as caught:
        load(path)
    assert (caught.value.file, caught.value.line) == (str(side), line)


def test_large_files_are_refused_before_they_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sparse file of 200 MB is refused at once, naming its size and the limit."""
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    start = time.perf_counter()
    with pytest.raises(ReadError, match="200 MB; the limit is 64 MB"):
        load(path)
    assert time.perf_counter() - start < 0.5
    monkeypatch.setattr(files_module, "LARGEST", 9)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(GOOD.encode())))
    with pytest.raises(ReadError, match="too large"):
        load("-")


def test_a_table_of_numbers_without_end_is_refused() -> None:
    """More numbers than any article holds are refused by name and limit before anything of them is read."""
    data = Source(id="data.md", text="| 7.5 | 1,204 |\n" * 300_000, format="markdown")
    with pytest.raises(ReadError, match=r"data\.md: holds more than 400,000 numbers"):
        extract(data)


def test_numbers_of_any_length_are_read() -> None:
    """Figures with thousands of digits, in markup or in the text, are no reason to fail."""
    digits = "9" * 5000
    for text in (
        f"<table><tr><td colspan={digits}>1<td>2<tr><td>3<td>4</table>",
        f"&#{digits};",
        f"<p>{digits}",
    ):
        assert html_passages(text)
    assert markdown_passages(f"{digits}. one\n\n&#{digits}; two")


def test_errors_pickle_and_stay_as_they_are() -> None:
    """An error crosses process borders whole, and nobody can change what it says."""
    error = ReadError("a.md", "is empty", 3)
    again = pickle.loads(pickle.dumps(error))
    assert (again.file, again.reason, again.line, str(again)) == ("a.md", "is empty", 3, "a.md:3: is empty")
    with pytest.raises(AttributeError):
        error.file = "b.md"  # type: ignore[misc]


READERS: tuple[Callable[[str], object], ...] = (html_passages, markdown_passages, plain_passages, page_facts)
_HOSTILE_SIGNS = """
    < <a <!-- </ & <div> <table><tr><td>a <ul><li> <nav><p> <script> <title> <sup>1 [ ]( [a]( ![ * **a _a *a_b
    ` ``a` ~~ |
"""
_HOSTILE_LINES = ("|a|b|\n|-|-|\n", "|a|\n", "# ", "> ", "> > x\n", "a\n===\n", "- - ", "<table>\n", "1. x\n")
_HOSTILE_TAGS = ('<a href="', '<a =">" ', "<td colspan=999 rowspan=999>", "<p class=ad>")
_HOSTILE_REST = ("[a](b (", "---\na: b\n", "\\", "x\r", "a\tb\n", " \n", "\u200b1")
HOSTILE = (*_HOSTILE_SIGNS.split(), *_HOSTILE_LINES, *_HOSTILE_TAGS, *_HOSTILE_REST)


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    """100,000 characters of one thing over and over are read in a blink by every reader."""
    text = unit * (100_000 // len(unit))
    for reader in READERS:
        start = time.process_time()
        reader(text)
        assert time.process_time() - start < 2


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_depth_and_length_break_nothing(form: Format) -> None:
    """Ten thousand nested elements, a line of a megabyte and an attribute as long are read."""
    words = "The harbour has 12 piers. "
    text = "<div>" * 10_000 + f'<p title="{"x" * 1_000_000}">{words * 40_000}' + "</div>" * 10_000
    found = passages_of(Source(id="x", text=text, format=form))
    assert any("12 piers" in passage.text for passage in found)
