"""Reports rendered for people, builds and other programs: `RENDERERS` by name of format.

A renderer takes the report and its sources by id (for the words around a quote) and returns text.
Each lives in a module of its own that loads when it is first used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module

from claimcheck.model import Report, Source

Renderer = Callable[[Report, Mapping[str, Source]], str]

FORMATS = ("text", "json", "jsonl", "sarif", "github", "junit", "markdown", "html")


def _render(name: str, report: Report, sources: Mapping[str, Source]) -> str:
    rendered: str = import_module(f"claimcheck.report.as_{name}").render(report, sources)
    return rendered


RENDERERS: Mapping[str, Renderer] = {name: partial(_render, name) for name in FORMATS}
