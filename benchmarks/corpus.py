"""What the measuring scripts share: reading stories and pairs, counting alarms, showing context."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from claimcheck.model import Finding, Report, Scope, Source

ARTICLES = (".md", ".txt", ".html", ".htm")
ALARMING = ("error", "warning")


class Story(NamedTuple):
    """A story to measure on, with no metadata beyond its title."""

    id: str
    title: str | None
    text: str


class SentencePair(NamedTuple):
    """Two sentences and whether their figures `conflict`, `agree`, or are `unrelated`."""

    id: str
    a: str
    b: str
    label: str


def lines_of(path: Path) -> Iterator[dict[str, str]]:
    """The objects of a JSON lines file."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def stories_of(path: Path) -> list[Story]:
    """The stories of a JSON lines file (`id`, `title`, `text`), of a folder of articles, or one article."""
    if path.suffix in (".jsonl", ".json"):
        return [Story(item["id"], item.get("title"), item["text"]) for item in lines_of(path)]
    files = sorted(p for p in path.rglob("*") if p.suffix in ARTICLES) if path.is_dir() else [path]
    return [Story(str(p), None, p.read_text(encoding="utf-8", errors="replace")) for p in files]


def pairs_of(path: Path) -> list[SentencePair]:
    """The pairs of a JSON lines file (`id`, `text_a`, `text_b`, `label`)."""
    return [
        SentencePair(item["id"], item["text_a"], item["text_b"], item["label"]) for item in lines_of(path)
    ]


def source_of(story: Story) -> Source:
    """The story as claimcheck takes it; a headline stands first, as it does on a page."""
    from claimcheck import Source

    text = f"{story.title}\n\n{story.text}" if story.title else story.text
    return Source(id=story.id, text=text, title=story.title)


def alarms(report: Report, scope: Scope) -> list[Finding]:
    """The findings of one scope that an editor is shown: warnings and errors."""
    return [f for f in report.findings if f.scope == scope and f.severity in ALARMING]


def excerpt(text: str, start: int, end: int, around: int = 90) -> str:
    """The quote in its context on one line, the quote itself in double angle brackets."""
    before, after = text[max(0, start - around) : start], text[end : end + around]
    return " ".join(f"…{before}«{text[start:end]}»{after}…".split())
