"""The examples of the documentation, run as they stand.

A fenced block with `title="NAME"` is a file; a `console` block holds commands after "$ " and what they
print, standard error included, where a line "..." stands for any lines, "..." in a line for any words,
and "[exit N]" for an exit code other than 0; a `python` block must run, in the folder of the files. The
repository's fixtures lie there too.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# The generated pages hold sentences, not commands; tests/test_house_rules.py keeps them fresh.
GENERATED = {"checks", "reference"}
WRITTEN = (page for page in (ROOT / "docs").rglob("*.md") if page.parent.name not in GENERATED)
PAGES = [ROOT / "README.md", *sorted(WRITTEN)]
BLOCK = re.compile(r"^```(\w+)(?: title=\"([^\"]+)\")?[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def commands(block: str) -> Iterator[tuple[str, str]]:
    """The commands of a console block, each with what the page says it prints."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, printed = part.partition("\n")
        yield command, printed


def matches(expected: str, actual: str) -> bool:
    """Whether a text is what the page shows, "..." standing for what it leaves out."""
    pattern = re.escape(expected.strip()).replace(re.escape("..."), "[^\n]*")
    pattern = re.sub(r"(^|\\\n)\[\^\n\]\*(?=\\\n|$)", r"\1(?:[^\n]*\n?)*?", pattern)
    return re.fullmatch(pattern, actual.strip()) is not None


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_examples_of_a_page_hold(page: Path, tmp_path: Path) -> None:
    """Files, commands and Python of a page, in order, do what the page shows."""
    tool = tmp_path / "bin"
    tool.mkdir()
    (tool / "claimcheck").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m claimcheck "$@"\n')
    (tool / "claimcheck").chmod(0o755)
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "fixtures").symlink_to(ROOT / "fixtures")
    environment = {**os.environ, "PATH": f"{tool}{os.pathsep}{os.environ['PATH']}", "NO_COLOR": "1"}
    for language, title, body in BLOCK.findall(page.read_text(encoding="utf-8")):
        if title:
            (folder / title).write_text(body, encoding="utf-8")
        elif language == "python":
            done = subprocess.run(
                [sys.executable, "-c", body],
                cwd=folder,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, f"{body}\n{done.stderr}"
        elif language == "console":
            for command, printed in commands(body):
                done = subprocess.run(
                    ["bash", "-c", command], cwd=folder, env=environment, text=True, check=False,
                    stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
                )  # fmt: skip
                said = done.stdout + (f"[exit {done.returncode}]" if done.returncode else "")
                assert matches(printed, said), f"$ {command}\n{said}"
