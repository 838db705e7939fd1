"""What the generators of pages share: text made safe for a table, and sentences shown on one line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.checks.base import Example


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """The lines of a Markdown table; cells are Markdown already."""
    lines = ["| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads)]
    return [*lines, *("| " + " | ".join(row) + " |" for row in rows), ""]


def escaped(text: str) -> str:
    """Plain text as Markdown that shows it unchanged, in a table too."""
    for sign, safe in (("&", "&amp;"), ("<", "&lt;"), ("|", "\\|"), ("*", "\\*"), ("_", "\\_")):
        text = text.replace(sign, safe)
    return text


def shown(example: Example) -> str:
    """The sentences of an example on one line, with line breaks as a sign."""
    texts = [escaped(" ⏎ ".join(line for line in text.splitlines() if line)) for text in example.texts]
    return "<br>*against* ".join(texts)
