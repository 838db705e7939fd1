"""Write what the documentation takes from the code itself.

One page per check, what is read and as what, hedges, the command, the configuration, the report; and
the parts of README.md, docs/index.md and docs/limits.md that are marked as generated.

python docs/generate.py           writes them
python docs/generate.py --check   writes nothing; names the stale pages and exits 1 if there are any
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import blocks
import readings
import reference
from tables import escaped, shown, table

from claimcheck.checks import CHECKS, ON_REQUEST
from claimcheck.checks.base import Check, Example

DOCS = Path(__file__).parent
NOTICE = "<!-- Written by docs/generate.py from the check's own file. Edit that file, not this page. -->"
SCOPES = {"internal": "Inside one article", "cross": "Between sources"}


def pages() -> Iterator[tuple[Path, str]]:
    """Every generated page: its path and its text."""
    yield DOCS / "checks" / "index.md", _index()
    for check in CHECKS:
        yield DOCS / "checks" / f"{check.name}.md", _page(check)
    yield from readings.pages()
    yield from reference.pages()
    yield from blocks.pages()


def _index() -> str:
    lines = [NOTICE, "", "# Checks", ""]
    for scope, title in SCOPES.items():
        lines += [f"## {title}", ""]
        lines += table(
            ("check", "what it looks for"),
            (
                (f"[{check.name}]({check.name}.md)", _first_sentence(check.reason))
                for check in CHECKS
                if check.scope == scope
            ),
        )
    return "\n".join(lines)


def _page(check: Check) -> str:
    known = [example for example in check.examples if not example.known_gap]
    gaps = [example for example in check.examples if example.known_gap]
    lines = [
        NOTICE,
        "",
        f"# {check.name}",
        "",
        f"*{SCOPES[check.scope]}.*{_asked(check)}",
        "",
        check.reason,
        "",
        f"**It says:** {escaped(check.message)}",
        "",
        f"**What settles it:** {check.advice}",
        "",
        *_table("Reports", [example for example in known if example.clash]),
        *_table("Leaves alone", [example for example in known if not example.clash]),
    ]
    if gaps:
        lines += ["## Does not catch yet", ""]
        for example in gaps:
            lines.append(f"- {shown(example)} ({example.known_gap})")
        lines.append("")
    return "\n".join(lines)


def _asked(check: Check) -> str:
    return f" Left out unless asked for: `--show {check.name}`." if check.name in ON_REQUEST else ""


def _table(title: str, examples: list[Example]) -> list[str]:
    rows = [(shown(example), _context(example)) for example in examples]
    if not any(context for _, context in rows):
        return [f"## {title}", "", *table(("sentence",), ((sentence,) for sentence, _ in rows))]
    return [f"## {title}", "", *table(("sentence", "read with"), rows)]


def _context(example: Example) -> str:
    facts = (
        ("published", example.published),
        ("country", example.country),
        ("currency", example.currency),
        ("format", None if example.format == "text" else example.format),
    )
    return ", ".join(f"{name} {value}" for name, value in facts if value is not None)


def _first_sentence(reason: str) -> str:
    return escaped(" ".join(reason.split("\n\n")[0].split()))


def main(argv: list[str]) -> int:
    """Write the pages, or compare them with what is on disk."""
    if argv not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    wanted = dict(pages())
    leftover = sorted(set((DOCS / "checks").glob("*.md")) - set(wanted))
    stale = [path for path, text in wanted.items() if not path.exists() or path.read_text("utf-8") != text]
    if argv:
        for path in (*stale, *leftover):
            print(f"stale: {path.relative_to(DOCS.parent)} (run python docs/generate.py)")
        return 1 if stale or leftover else 0
    for path in leftover:
        path.unlink()
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted[path], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
