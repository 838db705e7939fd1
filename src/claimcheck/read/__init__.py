"""Files into sources, and sources into passages with a map back to the file.

Everything loads on use: reading one Markdown file imports neither the HTML reader nor PyYAML.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.model import Source
    from claimcheck.read.passages import Passage


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
