"""Word documents and PDFs become text that knows its paragraphs, cells and pages."""

from __future__ import annotations

import builtins
import io
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from claimcheck.read import Loaded, ReadError, load, load_all, passages_of

docx = pytest.importorskip("docx")
pytest.importorskip("pypdf")

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def word(folder: Path, build: Callable[[Any], None]) -> Loaded:
    """A Word document made by `build`, read."""
    document = docx.Document()
    build(document)
    path = folder / "a.docx"
    document.save(str(path))
    return load(path)


def insert(paragraph: Any, xml: str) -> None:
    from docx.oxml import parse_xml

    paragraph._p.append(parse_xml(f'<w:x xmlns:w="{_W}">{xml}</w:x>')[0])


def shown(read: Loaded) -> list[str]:
    return [f"{passage.role} {passage.text}" for passage in passages_of(read.source)]


def place(read: Loaded, words: str) -> str | None:
    return read.location_of(read.source.text.index(words))


def article(document: Any) -> None:
    document.add_heading("Twelve piers shut", 0)
    document.add_paragraph("Aarvik, 3 May 2021")
    paragraph = document.add_paragraph("The harbour has ")
    paragraph.add_run("12").bold = True
    paragraph.add_run(" piers.")
    document.add_paragraph("for 90 boats", style="List Bullet")


def test_word_paragraphs(tmp_path: Path) -> None:
    """Runs are joined, list items known, title and dateline found, and every offset has its paragraph."""
    read = word(tmp_path, article)
    assert shown(read)[0] == "title Twelve piers shut"
    assert shown(read)[2:] == ["body The harbour has 12 piers.", "item for 90 boats"]
    assert (read.source.title, read.source.published) == ("Twelve piers shut", date(2021, 5, 3))
    assert place(read, "12 piers") == "paragraph 3"
    assert place(read, "90 boats") == "paragraph 4"


def test_word_tables(tmp_path: Path) -> None:
    """Cells keep their row and column headers, across merged and empty cells and blank rows."""

    def build(document: Any) -> None:
        document.add_heading("Cargo (in thousands of tonnes)", 1)
        table = document.add_table(rows=4, cols=3)
        rows = [["", "2020", "2021"], ["Aarvik", "1,900", "2,000"], ["", "", ""], ["Both", "", "3,900"]]
        for row, words in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, words, strict=True):
                cell.text = text
        table.cell(3, 0).merge(table.cell(3, 1))

    read = word(tmp_path, build)
    cells = {passage.text: passage.cell for passage in passages_of(read.source) if passage.cell}
    assert {
        text: (cell.row_header, cell.column_header) for text, cell in cells.items() if not cell.header
    } == {
        "1,900": ("Aarvik", "2020"),
        "2,000": ("Aarvik", "2021"),
        "3,900": ("Both", "2021"),
    }
    assert all("thousands of tonnes" in cell.caption for cell in cells.values())
    assert place(read, "2,000") == "table 1, row 2, column 3"


def test_tracked_changes_are_read_as_accepted(tmp_path: Path) -> None:
    """Inserted words are read, deleted, hidden and field words are not, links are."""

    def build(document: Any) -> None:
        paragraph = document.add_paragraph("The harbour has ")
        insert(paragraph, "<w:del><w:r><w:delText>11</w:delText></w:r></w:del>")
        insert(paragraph, "<w:ins><w:r><w:t>12</w:t></w:r></w:ins>")
        insert(paragraph, "<w:r><w:rPr><w:vanish/></w:rPr><w:t> or 13</w:t></w:r>")
        insert(paragraph, "<w:r><w:instrText>PAGE 14</w:instrText></w:r>")
        insert(
            paragraph,
            "<w:hyperlink><w:r><w:t> piers</w:t><w:noBreakHyphen/><w:t>in all.</w:t></w:r></w:hyperlink>",
        )

    assert shown(word(tmp_path, build)) == ["body The harbour has 12 piers-in all."]


def pdf(*pages: tuple[str, ...]) -> bytes:
    """A PDF with lines of Helvetica on each page, written by hand."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    kids = []
    for lines in pages:
        drawn = "BT /F1 12 Tf 14 TL 72 720 Td " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream")
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {len(objects)} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    out = "%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return (out + f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").encode()


def test_pdf_pages(tmp_path: Path) -> None:
    """Wrapped lines are joined, also over the end of a page; page numbers are left out; pages are named."""
    path = tmp_path / "a.pdf"
    path.write_bytes(
        pdf(
            (
                "AARVIK HARBOUR SHUTS TWELVE PIERS",
                "AARVIK, 3 May 2021 - The harbour of Aarvik has shut twelve of its",
                "piers for repairs that will go on until the end of the summer,",
                "and boats",
            ),
            ("were moved to Lund, where 90 berths were free.", "Page 2 of 2"),
        )
    )
    read = load(path)
    assert shown(read) == [
        "title AARVIK HARBOUR SHUTS TWELVE PIERS",
        "body AARVIK, 3 May 2021 - The harbour of Aarvik has shut twelve of its piers for repairs that will"
        " go on until the end of the summer, and boats were moved to Lund, where 90 berths were free.",
    ]
    assert read.source.published == date(2021, 5, 3)
    assert place(read, "twelve of") == "page 1"
    assert place(read, "90 berths") == "page 2"


def broken_zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/other.xml", "<a/>")
    return out.getvalue()


BROKEN = {
    "no zip": ("a.docx", b"PK\x03\x04 and no more", "not a readable Word document"),
    "a zip of something else": ("a.docx", broken_zip(), "not a readable Word document"),
    "text": ("a.docx", b"The harbour has 12 piers.", "not a readable Word document"),
    "no pdf": ("a.pdf", b"The harbour has 12 piers.", "not a readable PDF"),
    "a pdf cut short": ("a.pdf", pdf(("Piers",))[:200], "not a readable PDF"),
    "a scanned page": ("a.pdf", pdf(()), "holds no text"),
    "empty": ("a.pdf", b"", "not a readable PDF"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_documents_are_named(tmp_path: Path, name: str) -> None:
    """A damaged document is an error with the file's name, not a traceback."""
    file, data, says = BROKEN[name]
    (tmp_path / file).write_bytes(data)
    (error,) = load_all([tmp_path]).errors
    assert says in error.reason
    assert error.file == (tmp_path / file).as_posix()


def test_an_empty_word_document(tmp_path: Path) -> None:
    """A document without words is an empty file."""
    with pytest.raises(ReadError, match="is empty"):
        word(tmp_path, lambda _: None)


@pytest.mark.parametrize(("file", "module", "extra"), [("a.docx", "docx", "docx"), ("a.pdf", "pypdf", "pdf")])
def test_a_missing_extra_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, module: str, extra: str
) -> None:
    """The message gives the command, from the checkout: another project has the name on the index."""
    (tmp_path / file).write_bytes(b"x")
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == module:
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ReadError) as caught:
        load(tmp_path / file)
    assert f"python -m pip install '.[{extra}]'" in caught.value.reason
