"""Word documents and PDFs: the text they show, and the paragraph, cell or page each part comes from.

Both need an extra (`docx`, `pdf`). A Word document becomes plain text, a blank line between
paragraphs and a tab between the cells of a table's row, so that it is cut into passages like any
text. Tracked deletions are left out and insertions read, as in the document's final form.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any, NamedTuple

from claimcheck.read.errors import ReadError
from claimcheck.read.facts import NO_FACTS, Facts
from claimcheck.read.places import Places

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LARGEST_UNPACKED = 256_000_000
_MOST_COLUMNS = 64
_SPACES = re.compile(r"[\t\n\r ]+")
# What a paragraph's XML holds that the page does not show: deletions, field codes, text boxes (which
# are read where Word puts them, not in the middle of a sentence), the numbers of notes.
_UNSHOWN = frozenset(
    (
        _W + "del",
        _W + "moveFrom",
        _W + "instrText",
        _W + "delText",
        _W + "txbxContent",
        _W + "pPr",
        _W + "rPr",
        _FALLBACK,
    )
)

Read = tuple[str, Facts, Places, tuple[str, ...]]
"""Text, facts, places, remarks."""


class Block(NamedTuple):
    """A paragraph, or all paragraphs of a table cell, and where its words start in the text."""

    start: int
    text: str
    label: str
    paragraphs: tuple[Any, ...]


def read_docx(name: str, data: bytes) -> Read:
    """The text of a .docx. Raises ReadError naming the missing extra or what is wrong with the file."""
    document = open_docx(name, data)
    blocks, text = docx_blocks(document)
    places = Places(tuple(block.start for block in blocks), tuple(block.label for block in blocks))
    title = (document.core_properties.title or "").strip() or None
    return text, Facts(title=title), places, ()


def open_docx(name: str, data: bytes) -> Any:
    """The python-docx document in `data`. Raises ReadError."""
    try:
        import docx
    except ImportError:
        raise ReadError(name, _needs("Word documents", "docx")) from None
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(part.file_size for part in archive.infolist()) > _LARGEST_UNPACKED:
                raise ReadError(name, f"unpacks to more than {_LARGEST_UNPACKED // 1_000_000} MB")
        return docx.Document(io.BytesIO(data))
    except ReadError:
        raise
    except Exception as error:
        # python-docx passes on whatever zipfile, lxml or a missing part raises.
        raise ReadError(name, f"is not a readable Word document ({type(error).__name__})") from None


def docx_blocks(document: Any) -> tuple[list[Block], str]:
    """The paragraphs and cells of a document in reading order, and the text they make together.

    `text[block.start:]` starts with `block.text`; a cell's paragraphs are joined by one space.
    """
    blocks: list[Block] = []
    parts: list[str] = []
    at = 0
    paragraphs = tables = 0

    def put(words: str) -> None:
        nonlocal at
        parts.append(words)
        at += len(words)

    for element in _flow(document.element.body):
        if element.tag == _W + "p":
            paragraphs += 1
            words = paragraph_text(element)
            if words.strip():
                put(_list_mark(element))
                blocks.append(Block(at, words, f"paragraph {paragraphs}", (element,)))
                put(words + "\n\n")
            continue
        tables += 1
        for row, cells in enumerate(_rows(element), 1):
            if not any(paragraph_text(one).strip() for cell in cells for one in cell.iter(_W + "p")):
                continue  # a blank line would end the table
            for column, cell in enumerate(cells, 1):
                inner = tuple(cell.iter(_W + "p"))
                words = _SPACES.sub(" ", " ".join(paragraph_text(one) for one in inner)).strip()
                label = f"table {tables}, row {row}, column {column}"
                blocks.append(Block(at, words, label, inner))
                put(words + "\t" * (_width(cell) - 1) + ("\t" if column < len(cells) else "\n"))
        put("\n")
    return blocks, "".join(parts)


def paragraph_text(paragraph: Any) -> str:
    """The words a paragraph shows: runs and links in order, insertions in, deletions and field codes out."""
    return "".join(words for _, words in paragraph_parts(paragraph))


def paragraph_parts(paragraph: Any) -> Iterator[tuple[Any, str]]:
    """The elements of a paragraph's runs that show something, in order, each with what it shows."""
    stack = [paragraph]
    while stack:
        element = stack.pop()
        tag = element.tag
        if tag in _UNSHOWN or (tag == _W + "r" and element.find(f"{_W}rPr/{_W}vanish") is not None):
            continue
        if tag == _W + "t":
            yield element, element.text or ""
        elif tag in (_W + "br", _W + "cr"):
            yield element, "\n"
        elif tag == _W + "tab":
            yield element, " "
        elif tag == _W + "noBreakHyphen":
            yield element, "-"
        else:
            stack.extend(reversed(element))


def _flow(body: Any) -> Iterator[Any]:
    """The paragraphs and tables of a body in order, also those inside content controls."""
    stack = list(reversed(body))
    while stack:
        element = stack.pop()
        if element.tag in (_W + "p", _W + "tbl"):
            yield element
        elif element.tag in (_W + "sdt", _W + "sdtContent", _W + "customXml", _W + "ins", _W + "moveTo"):
            stack.extend(reversed(element))


def _rows(table: Any) -> Iterator[list[Any]]:
    for row in table.iter(_W + "tr"):
        # Rows of a table inside a cell belong to that cell's words.
        if next(row.iterancestors(_W + "tbl")) is table:
            yield [cell for cell in row.iter(_W + "tc") if next(cell.iterancestors(_W + "tr")) is row]


def _width(cell: Any) -> int:
    """The number of columns a cell spans."""
    span = cell.find(f"{_W}tcPr/{_W}gridSpan")
    value = "" if span is None else span.get(_W + "val", "")
    return min(int(value), _MOST_COLUMNS) if value.isdecimal() and len(value) < 5 and int(value) else 1


def _list_mark(paragraph: Any) -> str:
    """ "- " for a paragraph of a list: Word keeps the bullet out of the text."""
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    named = style is not None and style.get(_W + "val", "").startswith("List")
    return "- " if named or paragraph.find(f"{_W}pPr/{_W}numPr") is not None else ""


def read_pdf(name: str, data: bytes) -> Read:
    """The text of a PDF, page by page. Raises ReadError naming the missing extra or what is wrong."""
    try:
        import pypdf
    except ImportError:
        raise ReadError(name, _needs("PDF files", "pdf")) from None
    import logging

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it logs each oddity of a font
    starts: list[int] = []
    parts: list[str] = []
    at = 0
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise ReadError(name, "is encrypted; save a copy without a password")
        for page in reader.pages:
            words = page.extract_text().rstrip() + "\n"
            starts.append(at)
            parts.append(words)
            at += len(words)
        title = str((reader.metadata.title if reader.metadata else None) or "").strip()
    except ReadError:
        raise
    except Exception as error:
        # pypdf raises errors of many kinds on damaged files.
        raise ReadError(name, f"is not a readable PDF ({type(error).__name__})") from None
    text = "".join(parts)
    if not text.strip():
        raise ReadError(name, "holds no text; a scanned page has to be recognised (OCR) first")
    labels = tuple(f"page {number}" for number in range(1, len(starts) + 1))
    facts = Facts(title=title) if " " in title else NO_FACTS
    return text, facts, Places(tuple(starts), labels), ()


def _needs(what: str, extra: str) -> str:
    return f"{what} need the extra '{extra}': in the claimcheck checkout, python -m pip install '.[{extra}]'"
