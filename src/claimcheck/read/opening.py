"""The first passages of a text, where title and dateline stand, without cutting up all of a long one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.model import Format, Role
    from claimcheck.read.passages import Passage

_ENOUGH = 10
_WITHIN = 20_000


def opening(text: str, form: Format) -> list[tuple[Role, str]]:
    """Role and words of the first passages; empty when the text has nothing to read at all."""
    if form == "html":
        # A page's head may be as long as it likes: only the whole page says what it opens with.
        from claimcheck.read.html import html_passages

        passages = html_passages(text)
    else:
        passages = _passages(text[:_WITHIN], form)
        if not passages and len(text) > _WITHIN:
            passages = _passages(text, form)
    return [(passage.role, passage.text) for passage in passages[:_ENOUGH]]


def _passages(text: str, form: Format) -> list[Passage]:
    if form == "markdown":
        from claimcheck.read.markdown import markdown_passages

        return markdown_passages(text)
    from claimcheck.read.plain import plain_passages

    return plain_passages(text)
