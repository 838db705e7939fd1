"""The examples of the documentation, run as they stand; test_house_rules.py keeps generated pages fresh.

A fenced block with `title="NAME"` is a file; a `console` block holds commands after "$ " and what they
print, standard error included, where a line "..." stands for any lines, "..." in a line for any words,
and "[exit N]" for an exit code other than 0; a `python` block must run; a `pycon` block is a doctest,
and the blocks of one page share their names. All run in the folder of the files, where the
repository's fixtures and a `run.py` lie too: the real one, but for the installation.

In CONTRIBUTING.md a `diff` block is a change to a copy of the source, which the `python` blocks after
it import.
"""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck.link.scoring import COMPARISONS, DATES

ROOT = Path(__file__).resolve().parent.parent
# Pages that are generated as a whole hold sentences, not commands; --check keeps them fresh.
WRITTEN = [
    page
    for page in sorted((ROOT / "docs").rglob("*.md"))
    if not page.read_text(encoding="utf-8").startswith("<!-- Written by docs/generate.py")
]
PAGES = [ROOT / "README.md", *WRITTEN]
BLOCK = re.compile(r"^```(\w+)(?: title=\"([^\"]+)\")?[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s#]+)(?:#[^)\s]*)?\)")

# What stands in for run.py: the same commands in this Python, since installing is not what is shown.
RUN = """\
import runpy, sys
from pathlib import Path
real = runpy.run_path({path!r})
# The checkout under test, which PYTHONPATH may name, and not the one that happens to be installed.
leaks = tuple(name for name in real["LEAKS"] if name != "PYTHONPATH")
real["main"].__globals__.update(PYTHON=Path(sys.executable), prepare=lambda: True, LEAKS=leaks)
sys.exit(real["main"](sys.argv[1:]))
"""


def commands(block: str) -> Iterator[tuple[str, str]]:
    """The commands of a console block, each with what the page says it prints."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, printed = part.partition("\n")
        yield command, printed


def matches(expected: str, actual: str) -> bool:
    """Whether a text is what the page shows, "..." standing for what it leaves out.

    A line "..." may stand for no line at all, and each stretch between two such lines is taken where it
    first comes, as in doctest: nothing backtracks.
    """
    lines = [line.rstrip() for line in actual.strip().splitlines()]
    stretches = re.split(r"^\.\.\.$\n?", expected.strip(), flags=re.MULTILINE)
    wanted = [[_line(line) for line in stretch.splitlines()] for stretch in stretches]
    if len(wanted) == 1:
        return _fits(wanted[0], lines, 0) and len(lines) == len(wanted[0])
    first, *middle, last = wanted
    if not _fits(first, lines, 0):
        return False
    at = len(first)
    for stretch in middle:
        while at <= len(lines) and not _fits(stretch, lines, at):
            at += 1
        at += len(stretch)
    return at <= len(lines) - len(last) and _fits(last, lines, len(lines) - len(last))


def _line(shown: str) -> re.Pattern[str]:
    return re.compile(".*".join(re.escape(part) for part in shown.rstrip().split("...")))


def _fits(stretch: list[re.Pattern[str]], lines: list[str], at: int) -> bool:
    """Whether the lines of a stretch stand at this place."""
    there = lines[at : at + len(stretch)]
    return len(there) == len(stretch) and all(
        pattern.fullmatch(line) for pattern, line in zip(stretch, there, strict=True)
    )


def python(code: str, folder: Path, environment: dict[str, str]) -> None:
    """Run a program, which must not fail."""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{code}\n{done.stdout}{done.stderr}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_the_examples_of_a_page_hold(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Files, commands, Python and doctests of a page, in order, do what the page shows."""
    tools = tmp_path / "bin"
    tools.mkdir()
    for name, words in (("claimcheck", "-m claimcheck"), ("python3", "")):
        (tools / name).write_text(f'#!/bin/sh\nexec "{sys.executable}" {words} "$@"\n')
        (tools / name).chmod(0o755)
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "fixtures").symlink_to(ROOT / "fixtures")
    (folder / "docs").symlink_to(ROOT / "docs")
    (folder / "run.py").write_text(RUN.format(path=str(ROOT / "run.py")))
    environment = {**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", "NO_COLOR": "1"}
    monkeypatch.chdir(folder)
    names: dict[str, object] = {}
    for language, title, body in BLOCK.findall(page.read_text(encoding="utf-8")):
        if title:
            (folder / title).write_text(body, encoding="utf-8")
        elif language == "python":
            python(body, folder, environment)
        elif language == "pycon":
            test = doctest.DocTestParser().get_doctest(body, names, page.name, str(page), 0)
            runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
            runner.run(test, clear_globs=False)
            names = test.globs
            assert not runner.summarize(verbose=False).failed, capsys.readouterr().out
        elif language == "console":
            for command, printed in commands(body):
                done = subprocess.run(
                    ["bash", "-c", command], cwd=folder, env=environment, text=True, check=False,
                    stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
                )  # fmt: skip
                said = done.stdout + (f"[exit {done.returncode}]" if done.returncode else "")
                assert matches(printed, said), f"$ {command}\n{said}"


def test_the_changes_shown_to_contributors_work(tmp_path: Path) -> None:
    """Each change that CONTRIBUTING.md shows applies to today's source and does what is claimed of it."""
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    environment = {
        **os.environ,
        "PYTHONPATH": str(tmp_path / "src"),
        "GIT_CEILING_DIRECTORIES": str(tmp_path.parent),
    }
    seen = {"diff": 0, "python": 0}
    for language, title, body in BLOCK.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")):
        seen[language] = seen.get(language, 0) + 1
        if language == "diff":
            done = subprocess.run(
                ["git", "apply", "--recount", "--unidiff-zero", "-"], cwd=tmp_path, env=environment,
                input=body, capture_output=True, text=True, check=False,
            )  # fmt: skip
            assert done.returncode == 0, f"{body}\n{done.stderr}"
        elif title:
            assert not (tmp_path / title).exists()
            (tmp_path / title).write_text(body, encoding="utf-8")
        elif language == "python":
            python(body, tmp_path, environment)
    assert seen["diff"] >= 5
    assert seen["python"] >= 5


@pytest.mark.parametrize(
    "page", [*PAGES, *(ROOT / name for name in ("CONTRIBUTING.md", "fixtures/README.md"))], ids=str
)
def test_links_between_files_lead_somewhere(page: Path) -> None:
    """A relative link names a file of the repository."""
    targets = [one for one in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in one]
    assert [one for one in targets if not (page.parent / one).exists()] == []


def test_nobody_is_sent_to_a_strangers_package() -> None:
    """The name `claimcheck` on the package index is not ours: no page says to install it from there."""
    pages = [*PAGES, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md"]
    install = re.compile(r"pip3? install (?:-\S+ )*['\"]?claimcheck\b")
    assert [page.name for page in pages if install.search(page.read_text(encoding="utf-8"))] == []


def test_every_page_is_in_the_navigation() -> None:
    """mkdocs.yml lists every page once."""
    listed = re.findall(r"[\w/-]+\.md", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    pages = [path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")]
    assert sorted(listed) == sorted(pages)


def test_the_page_on_linking_names_every_comparison() -> None:
    """The tables of comparisons in docs/linking.md are those of the code, in its order."""
    rows = re.findall(
        r"^\| (\w+) \|", (ROOT / "docs" / "linking.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    compared = list(dict.fromkeys(compare.__name__ for compare, _ in (*COMPARISONS, *DATES)))
    assert [row for row in rows if row != "comparison"] == compared


@pytest.mark.desk
def test_the_site_builds(tmp_path: Path) -> None:
    """`mkdocs build --strict` passes and has nothing to say; no page loads anything from another host."""
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, check=False,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
    )  # fmt: skip
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    loaded = re.compile(
        r"<(?:script|img|iframe)[^>]* src=\"?https?:|<link[^>]* rel=\"?stylesheet\"?[^>]*https?:"
    )
    assert [page.name for page in tmp_path.rglob("*.html") if loaded.search(page.read_text("utf-8"))] == []
