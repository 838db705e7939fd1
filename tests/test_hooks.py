"""Where a desk's builds run it, each for real: git hooks, pre-commit, the action, --diff and --watch."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml

from claimcheck.cli.parser import parsers
from claimcheck.desk import Refused, diff

ROOT = Path(__file__).resolve().parent.parent

WIRE = "The waterways board said that 1,180 barges passed the Harlow lock in 2023.\n"
DRAFT = "According to the waterways board, 1,180 barges passed the Harlow lock in 2023.\n"
SLIP = DRAFT.replace("1,180", "1,810")


def call(*words: object, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """A command run in a folder, without the configuration of whoever runs the tests."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT"))}
    clean |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    clean |= {
        f"GIT_{who}_{what}": "desk@example.org"
        for who in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    return subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env=clean | environment,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def git(cwd: Path, *words: object) -> str:
    done = call("git", *words, cwd=cwd)
    assert done.returncode == 0, done.stderr
    return done.stdout


def claimcheck(cwd: Path, *words: object) -> subprocess.CompletedProcess[str]:
    return call(sys.executable, "-m", "claimcheck", *words, cwd=cwd)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A git repository with two stories that agree, configured as the source set, in one commit."""
    folder = tmp_path / "desk"
    folder.mkdir()
    git(folder, "init", "--quiet", "--initial-branch=main")
    (folder / "claimcheck.toml").write_text('sources = ["*.md"]\n')
    (folder / "wire.md").write_text(WIRE)
    (folder / "draft.md").write_text(DRAFT)
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "Two stories")
    return folder


def test_a_git_hook_stops_a_slip(repository: Path) -> None:
    """A plain pre-commit hook that calls the command refuses the commit, and lets the mended one pass."""
    hook = repository / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(f"#!/bin/sh\nexec {sys.executable} -m claimcheck check\n")
    hook.chmod(0o755)
    (repository / "draft.md").write_text(SLIP)
    refused = call("git", "commit", "-am", "Slip", cwd=repository)
    assert refused.returncode != 0
    assert "value-conflict" in refused.stdout + refused.stderr
    (repository / "draft.md").write_text(DRAFT.replace("According", "Also according"))
    git(repository, "commit", "-am", "Mended")


def test_diff_reports_only_what_changed(repository: Path) -> None:
    """--diff BASE leaves out findings whose lines stood in BASE, and keeps what quotes a changed one."""
    (repository / "draft.md").write_text("A first paragraph.\n\n" + SLIP)
    git(repository, "commit", "-qam", "A known slip")
    assert claimcheck(repository, "check").returncode == 1
    assert claimcheck(repository, "check", "--diff", "HEAD").returncode == 0
    (repository / "draft.md").write_text("Another first paragraph.\n\n" + SLIP)
    assert claimcheck(repository, "check", "--diff", "HEAD").returncode == 0
    (repository / "draft.md").write_text("Another first paragraph.\n\n" + SLIP.replace("1,810", "1,820"))
    assert claimcheck(repository, "check", "--diff", "HEAD").returncode == 1
    (repository / "new.md").write_text(SLIP)
    (repository / "draft.md").write_text(DRAFT)
    assert claimcheck(repository, "check", "--diff", "HEAD").returncode == 1


def test_diff_counts_from_where_the_branch_left(repository: Path) -> None:
    """Commits made on BASE since the branch left it are not changes of the branch."""
    git(repository, "switch", "--quiet", "-c", "story")
    (repository / "draft.md").write_text("Only prose.\n\n" + DRAFT)
    git(repository, "commit", "-qam", "Prose")
    git(repository, "switch", "--quiet", "main")
    (repository / "wire.md").write_text("New lead.\n\n" + WIRE)
    git(repository, "commit", "-qam", "Wire")
    git(repository, "switch", "--quiet", "story")
    changed = diff.changed_lines("main", [str(repository / name) for name in ("draft.md", "wire.md")])
    assert list(changed.values()) == [frozenset({1, 2}), frozenset()]


@pytest.mark.parametrize("base", ["no-such-branch", "--output=/tmp/x", ""])
def test_a_bad_base_is_refused(repository: Path, base: str) -> None:
    """A base that names no commit is an error, whatever it looks like to git."""
    with pytest.raises(Refused, match="names no commit"):
        diff.changed_lines(base, [str(repository / "draft.md")])


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        ("a\nb\nc\n", "a\nB\nc\n", {2}),
        ("a\nb\nc\n", "a\nc\n", {1, 2}),
        ("a\nb\n", "a\nb\nc\nd\n", {3, 4}),
        ("a\n", "a", {1}),
    ],
)
def test_changed_lines(repository: Path, before: str, after: str, lines: set[int]) -> None:
    """Changed and added lines count; a removal counts for the lines on both sides of it."""
    file = repository / "story name.md"
    file.write_text(before)
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "Before")
    file.write_text(after)
    assert diff.changed_lines("HEAD", [str(file)]) == {str(file): frozenset(lines)}


@pytest.fixture
def watched(repository: Path) -> Iterator[Callable[[str, int], str]]:
    """--watch running in the repository; called with words, it waits until they were said so many times."""
    report = repository / "said.txt"
    with report.open("w") as said:
        watching = subprocess.Popen(
            [sys.executable, "-m", "claimcheck", "check", "--watch"],
            cwd=repository, stdout=said, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
        )  # fmt: skip

    def wait_for(words: str, times: int) -> str:
        until = time.monotonic() + 30
        while report.read_text().count(words) < times:
            assert time.monotonic() < until, report.read_text()
            assert watching.poll() is None, report.read_text()
            time.sleep(0.05)
        return report.read_text()

    try:
        yield wait_for
    finally:
        watching.terminate()
        watching.wait()


def test_watch_checks_again_when_a_file_changes(repository: Path, watched: Callable[[str, int], str]) -> None:
    """--watch reports, waits, and reports again after a change and after a new file."""
    assert "No differences found." in watched("watching 2 files", 1)
    (repository / "draft.md").write_text(SLIP)
    assert "value-conflict" in watched("watching 2 files", 2)
    (repository / "third.md").write_text(DRAFT)
    watched("watching 3 files", 1)


def test_watch_follows_configuration_and_metadata(
    repository: Path, watched: Callable[[str, int], str]
) -> None:
    """--watch reads a changed configuration and a new sidecar again, and lives through a broken one."""
    watched("watching 2 files", 1)
    (repository / "draft.md").write_text(SLIP)
    assert "Wire Service" not in watched("watching 2 files", 2)
    (repository / "draft.md.meta.yaml").write_text("publisher: Wire Service\n")
    assert "Wire Service" in watched("watching 2 files", 3)
    settings = repository / "claimcheck.toml"
    settings.write_text("ignore = value-conflict\n")
    assert "not valid TOML" in watched("watching 2 files", 4)
    settings.write_text('sources = ["*.md"]\nignore = ["value-conflict"]\n')
    assert watched("watching 2 files", 5).rindex("No differences found.") > watched("not valid", 1).index(
        "not valid TOML"
    )


def action() -> dict[str, object]:
    made: dict[str, object] = yaml.safe_load((ROOT / "action.yml").read_text())
    return made


def test_the_action_speaks_the_commands_words() -> None:
    """The action's inputs are options of `check` by the same name, and all of them reach it."""
    made = action()
    _, commands = parsers()
    options = {name.removeprefix("--") for name in commands["check"].option_names()}
    own = {"paths", "sarif", "python"}
    assert set(made["inputs"]) - own <= options  # type: ignore[call-overload]
    steps = made["runs"]["steps"]  # type: ignore[index]
    text = "\n".join(step["run"] for step in steps)
    for name in made["inputs"]:  # type: ignore[attr-defined]
        assert "$INPUT_" + name.upper().replace("-", "_") in text
    assert "${{" not in text, "an input as program text could run anything"


def test_the_actions_check_step_runs(repository: Path, tmp_path: Path) -> None:
    """The step of the action, run by bash as GitHub does, annotates, sums up, and fails on a slip."""
    (repository / "draft.md").write_text(SLIP)
    step = action()["runs"]["steps"][1]  # type: ignore[index]
    tool = tmp_path / "claimcheck" / "bin"
    tool.mkdir(parents=True)
    (tool / "claimcheck").write_text(f'#!/bin/sh\nexec {sys.executable} -m claimcheck "$@"\n')
    (tool / "claimcheck").chmod(0o755)
    inputs = dict.fromkeys(re.findall(r"INPUT_\w+", step["run"]), "")
    inputs |= {"INPUT_PATHS": "draft.md *.md", "INPUT_SARIF": "report.sarif"}
    summary = tmp_path / "summary.md"
    environment = {**inputs, "RUNNER_TEMP": str(tmp_path), "GITHUB_STEP_SUMMARY": str(summary)}
    done = call(
        "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"], cwd=repository, **environment
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert "::error file=draft.md" in done.stdout
    assert "1,810" in summary.read_text()
    assert (repository / "report.sarif").stat().st_size > 100


@pytest.mark.desk
def test_pre_commit_installs_and_runs_the_hook(repository: Path, tmp_path: Path) -> None:
    """pre-commit itself, with our .pre-commit-hooks.yaml, refuses a slip though one file alone is staged."""
    origin = tmp_path / "claimcheck"
    shutil.copytree(
        ROOT,
        origin,
        ignore=shutil.ignore_patterns(".git", ".venv", "fixtures", "docs", "tests", "site", "*cache*"),
    )
    git(origin, "init", "--quiet", "--initial-branch=main")
    git(origin, "add", ".")
    git(origin, "commit", "--quiet", "-m", "As it stands")
    commit = git(origin, "rev-parse", "HEAD").strip()
    (repository / ".pre-commit-config.yaml").write_text(
        f"repos:\n  - repo: {origin}\n    rev: {commit}\n    hooks:\n      - id: claimcheck\n"
    )
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "Configure")
    cache = {"PRE_COMMIT_HOME": str(tmp_path / "cache")}
    assert call(sys.executable, "-m", "pre_commit", "install", cwd=repository, **cache).returncode == 0
    (repository / "draft.md").write_text(SLIP)
    refused = call("git", "commit", "-am", "Slip", cwd=repository, **cache)
    assert refused.returncode != 0
    assert "value-conflict" in refused.stdout + refused.stderr
    (repository / "draft.md").write_text("A word.\n\n" + DRAFT)
    done = call("git", "commit", "-am", "Mended", cwd=repository, **cache)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.desk
def test_the_action_installs_itself(tmp_path: Path) -> None:
    """The action's first step makes an environment with the command in it, from the checkout."""
    step = action()["runs"]["steps"][0]  # type: ignore[index]
    environment = {"RUNNER_TEMP": str(tmp_path), "ACTION": str(ROOT), "INPUT_PYTHON": sys.executable}
    done = call(
        "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"], cwd=tmp_path, **environment
    )
    assert done.returncode == 0, done.stderr
    said = call(tmp_path / "claimcheck" / "bin" / "claimcheck", "--version", cwd=tmp_path)
    assert said.stdout.startswith("claimcheck ")
