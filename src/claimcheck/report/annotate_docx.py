"""A Word draft with each finding as a comment on the exact words it is about.

A comment can only begin and end between runs, so the runs at both ends are split; both halves keep
their formatting and the text stays as it was. The result depends on the draft and the report alone:
neither comments nor archive carry the time of day.
"""

from __future__ import annotations

import io
import re
import zipfile
from bisect import bisect_right
from copy import deepcopy
from typing import Any

from claimcheck.model import Report
from claimcheck.read.documents import Block, docx_blocks, open_docx, paragraph_parts
from claimcheck.report.remarks import Remark, remarks

AUTHOR, INITIALS = "claimcheck", "cc"

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_BLANK = re.compile(r"[\t\n\r ]+")
# The earliest day a zip archive can hold.
_LONG_AGO = (1980, 1, 1, 0, 0, 0)

Character = tuple[Any, int]
"""An element of a run and the offset of a character in what it shows."""


def annotate(name: str, data: bytes, report: Report) -> bytes:
    """The Word document in `data`, whose source is `name` in the report, with comments.

    Raises ReadError when python-docx (the extra `docx`) is missing or the file is not Word's.
    """
    document = open_docx(name, data)
    blocks, _ = docx_blocks(document)
    starts = [block.start for block in blocks]
    for remark in remarks(name, report):
        index = bisect_right(starts, remark.start) - 1
        if index >= 0:
            _remark(document, blocks[index], remark)
    written = io.BytesIO()
    document.save(written)
    return _timeless(written.getvalue())


def _remark(document: Any, block: Block, remark: Remark) -> None:
    """Comment on a span of a block; words that only its list mark or another block shows have none."""
    characters = _characters(block)
    chosen = [one for one in characters[max(0, remark.start - block.start) : remark.end - block.start] if one]
    if not chosen:
        return
    together = _run_of(chosen[0][0]) is _run_of(chosen[-1][0])
    last = _split_after(*chosen[-1])
    first = _split_before(*chosen[0])
    if together:
        last = first
    from docx.text.run import Run

    comment = document.add_comment(
        runs=[Run(first, document), Run(last, document)],
        text="\n".join(remark.lines),
        author=AUTHOR,
        initials=INITIALS,
    )
    comment._comment_elm.attrib.pop(f"{_W}date", None)


def _characters(block: Block) -> list[Character | None]:
    """For each character of a block's text, the element that shows it; None for blanks that none does."""
    shown: list[tuple[str, Character | None]] = []
    for number, paragraph in enumerate(block.paragraphs):
        if number:
            shown.append((" ", None))
        for element, words in paragraph_parts(paragraph):
            shown += [(character, (element, at)) for at, character in enumerate(words)]
    text = "".join(character for character, _ in shown)
    if text == block.text:
        return [place for _, place in shown]
    # A table's cell: its white space is folded and its ends are cut.
    kept = []
    for match in re.finditer(r"[\t\n\r ]+|[^\t\n\r ]", text):
        kept.append((match[0], shown[match.start()][1]))
    if kept and _BLANK.fullmatch(kept[0][0]):
        kept = kept[1:]
    return [place for _, place in kept]


def _run_of(element: Any) -> Any:
    return next(element.iterancestors(f"{_W}r"))


def _split_before(element: Any, at: int) -> Any:
    """Make a run begin with this character, and return it."""
    run = _run_of(element)
    if at == 0 and not any(_shows(other) for other in element.itersiblings(preceding=True)):
        return run
    return _moved(run, element, at)


def _split_after(element: Any, at: int) -> Any:
    """Make a run end with this character, and return it."""
    run = _run_of(element)
    size = len(element.text or "") if element.tag == f"{_W}t" else 1
    if at + 1 < size:
        _moved(run, element, at + 1)
    else:
        following = next((other for other in element.itersiblings() if _shows(other)), None)
        if following is not None:
            _moved(run, following, 0)
    return run


def _shows(element: Any) -> bool:
    return isinstance(element.tag, str) and element.tag != f"{_W}rPr"


def _moved(run: Any, element: Any, at: int) -> Any:
    """Move what a run shows from this character on into a run of its own behind it."""
    fresh = run.makeelement(run.tag, dict(run.attrib), nsmap=run.nsmap)
    formatting = run.find(f"{_W}rPr")
    if formatting is not None:
        fresh.append(deepcopy(formatting))
    following = list(element.itersiblings())
    if at:
        rest = deepcopy(element)
        rest.text, element.text = element.text[at:], element.text[:at]
        for half in (rest, element):
            half.set(_SPACE, "preserve")
        fresh.append(rest)
    else:
        fresh.append(element)
    for other in following:
        fresh.append(other)
    run.addnext(fresh)
    return fresh


def _timeless(data: bytes) -> bytes:
    """The archive with every member dated alike, in its own order."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(out, "w") as made:
        for member in given.infolist():
            info = zipfile.ZipInfo(member.filename, _LONG_AGO)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = member.external_attr
            made.writestr(info, given.read(member))
    return out.getvalue()
