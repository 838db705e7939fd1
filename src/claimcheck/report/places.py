"""Where a quote stands, as builds and editors want it said: a relative URI, and lines and columns."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import NamedTuple
from urllib.parse import quote

from claimcheck.model import Evidence, Related

Quote = Evidence | Related


class Region(NamedTuple):
    """First and last character of a quote, as 1-based lines and columns; `end_column` is one past it."""

    line: int
    column: int
    end_line: int
    end_column: int


def region(quoted: Quote) -> Region:
    """The lines and columns a quote covers. A carriage return counts as a column, as in an editor."""
    breaks = quoted.text.count("\n")
    if breaks:
        return Region(
            quoted.line, quoted.column, quoted.line + breaks, len(quoted.text) - quoted.text.rindex("\n")
        )
    return Region(quoted.line, quoted.column, quoted.line, quoted.column + len(quoted.text))


def relative(document: str, root: Path | None = None) -> str:
    """A document's path from `root` (the working directory), with forward slashes and links resolved.

    A path outside the root, and a name that is no path, come back as they are: a code host cannot
    show them in a diff, whatever they are called.
    """
    path = PurePath(document)
    if not path.is_absolute():
        return path.as_posix()
    top = Path.cwd() if root is None else root
    try:
        return Path(document).resolve().relative_to(top.resolve()).as_posix()
    except ValueError:
        return path.as_posix()


def uri(document: str, root: Path | None = None) -> str:
    """A document's path as a URI reference: `drafts/q3 results.md` is `drafts/q3%20results.md`."""
    path = relative(document, root)
    if path.startswith("/"):
        return "file://" + quote(path, errors="surrogatepass")
    # A colon in the first segment would read as a scheme ("note:3.md").
    return quote(path, safe="/", errors="surrogatepass")


def spot(quoted: Quote) -> str:
    """Where in its document a quote stands: "line 12, column 5", or the paragraph, cell or page."""
    return quoted.location or f"line {quoted.line}, column {quoted.column}"
