"""Files into sources, and sources into passages with a map back to the file.

Everything loads on use: reading one Markdown file imports neither the HTML reader nor PyYAML.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.model import Source
    from claimcheck.read.errors import MetadataError as MetadataError
    from claimcheck.read.errors import ReadError as ReadError
    from claimcheck.read.facts import Facts as Facts
    from claimcheck.read.files import Batch as Batch
    from claimcheck.read.files import Loaded as Loaded
    from claimcheck.read.files import Remark as Remark
    from claimcheck.read.files import expand as expand
    from claimcheck.read.files import load as load
    from claimcheck.read.files import load_all as load_all
    from claimcheck.read.passages import Passage as Passage

_HOMES = {
    "Batch": "files",
    "Facts": "facts",
    "Loaded": "files",
    "MetadataError": "errors",
    "Passage": "passages",
    "ReadError": "errors",
    "Remark": "files",
    "expand": "files",
    "load": "files",
    "load_all": "files",
}

__all__ = [
    "Batch",
    "Facts",
    "Loaded",
    "MetadataError",
    "Passage",
    "ReadError",
    "Remark",
    "expand",
    "load",
    "load_all",
    "passages_of",
]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def passages_of(source: Source) -> tuple[Passage, ...]:
    """The readable passages of a source, in text order, by its `format`.

    Never raises: whatever is no markup is text. Linear in the length of the text.
    """
    if source.format == "markdown":
        from claimcheck.read.markdown import markdown_passages

        return tuple(markdown_passages(source.text))
    if source.format == "html":
        from claimcheck.read.html import html_passages

        return tuple(html_passages(source.text))
    from claimcheck.read.plain import plain_passages

    return tuple(plain_passages(source.text))
