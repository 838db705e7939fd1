"""`check --annotate FILE`: the draft itself, with each finding at the words it is about."""

from __future__ import annotations

import codecs
from pathlib import Path

from claimcheck.cli.output import note
from claimcheck.cli.sources import Gathered
from claimcheck.desk import Refused
from claimcheck.model import Report
from claimcheck.read.files import Loaded

_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def write(report: Report, read: Gathered, output: str) -> None:
    """Write the annotated draft. Refused unless there is one draft, in a file that can hold remarks."""
    drafts = [one for one in read.loaded if one.source.id in read.drafts]
    if len(drafts) != 1:
        raise Refused(
            f"--annotate is for one draft, and {len(drafts)} are checked: give the others by --against."
        )
    (draft,) = drafts
    path = Path(draft.source.id)
    if not path.is_file():
        raise Refused("--annotate needs a draft that is a file.")
    if Path(output).resolve() == path.resolve():
        raise Refused("--annotate would overwrite the draft: name another file.")
    data = _word(draft, path, report) if draft.encoding == "docx" else _text(draft, path, report)
    try:
        Path(output).write_bytes(data)
    except OSError as problem:
        raise Refused(f"{output}: cannot be written: {problem.strerror}.") from None
    note(f"annotated draft written to {output}")


def _word(draft: Loaded, path: Path, report: Report) -> bytes:
    from claimcheck.report.annotate_docx import annotate

    return annotate(draft.source.id, path.read_bytes(), report)


def _text(draft: Loaded, path: Path, report: Report) -> bytes:
    """The annotated text in the draft's own encoding, with the byte order mark it had."""
    from claimcheck.report.annotate_text import annotate

    if draft.encoding == "pdf":
        raise Refused(f"{draft.source.id}: PDF cannot be annotated; use .docx, .md or .html.")
    try:
        text = annotate(draft.source, report)
    except ValueError as problem:
        raise Refused(f"{problem}.") from None
    mark = next((mark for mark in _MARKS if path.read_bytes().startswith(mark)), b"")
    # A remark may hold what the draft's encoding cannot; both formats read character references.
    return mark + text.encode(draft.encoding, "xmlcharrefreplace")
