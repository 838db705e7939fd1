"""Which lines have changed since a commit, so that a build reports only what its change brought in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.desk import Refused
from claimcheck.model import Finding

if TYPE_CHECKING:
    from subprocess import CompletedProcess

_HUNK = re.compile(r"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)

# None stands for a file that the commit did not have: every line of it is new.
Changed = Mapping[str, frozenset[int] | None]


def changed_lines(base: str, paths: Iterable[str]) -> Changed:
    """The lines of each file that differ from where this branch left `base`, by path as given.

    A removed line counts as a change of the line that follows. Raises Refused outside a git
    repository, without git, or when `base` names no commit.
    """
    changed: dict[str, frozenset[int] | None] = {}
    for path in paths:
        folder = Path(path).resolve().parent
        commit = _fork(base, folder)
        name = Path(path).name
        if _git(folder, "cat-file", "-e", f"{commit}:./{name}").returncode != 0:
            changed[path] = None
            continue
        diff = _git(folder, "diff", "-U0", "--no-color", "--no-ext-diff", "--no-textconv", commit, "--", name)
        lines: set[int] = set()
        for hunk in _HUNK.finditer(diff.stdout):
            first, count = int(hunk[1]), int(hunk[2] or 1)
            lines.update(range(first, first + count) if count else (first, first + 1))
        changed[path] = frozenset(lines)
    return changed


def touching(findings: Iterable[Finding], changed: Changed) -> tuple[Finding, ...]:
    """The findings that quote a changed line."""
    return tuple(
        finding
        for finding in findings
        if any(
            evidence.document in changed
            and ((lines := changed[evidence.document]) is None or evidence.line in lines)
            for evidence in finding.evidence
        )
    )


def _fork(base: str, folder: Path) -> str:
    """The commit where HEAD left `base`; later commits on that branch are nobody's change here."""
    found = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{base}^{{commit}}")
    if found.returncode != 0:
        inside = _git(folder, "rev-parse", "--is-inside-work-tree").returncode == 0
        why = f"{base!r} names no commit" if inside else f"{folder} is not in a git repository"
        raise Refused(f"--diff: {why}.")
    commit = found.stdout.strip()
    fork = _git(folder, "merge-base", commit, "HEAD")
    return fork.stdout.strip() if fork.returncode == 0 else commit


def _git(folder: Path, *arguments: str) -> CompletedProcess[str]:
    # Loaded on use: most checks ask git nothing.
    import subprocess

    try:
        return subprocess.run(
            ["git", "-C", str(folder), *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except FileNotFoundError:
        raise Refused("--diff needs git, which is not installed.") from None
