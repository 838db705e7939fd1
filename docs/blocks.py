"""The generated parts of pages that are otherwise written by hand: the demo's report, the known gaps.

Such a part stands between `<!-- docs/generate.py writes this: NAME -->` and `<!-- end -->`.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tables import shown

from claimcheck.checks import CHECKS

ROOT = Path(__file__).resolve().parent.parent
PAGES = (ROOT / "README.md", ROOT / "docs" / "index.md", ROOT / "docs" / "limits.md")
_BLOCK = re.compile(r"(<!-- docs/generate\.py writes this: (\w+) -->\n).*?(?=<!-- end -->)", re.DOTALL)


def pages() -> Iterator[tuple[Path, str]]:
    """Every page that holds a generated part: its path, and its text with that part renewed."""
    made: dict[str, str] = {}
    for path in PAGES:
        text = path.read_text(encoding="utf-8")
        for name in dict.fromkeys(found[2] for found in _BLOCK.finditer(text)):
            made.setdefault(name, _BLOCKS[name]())
        yield path, _BLOCK.sub(lambda found: f"{found[1]}{made[found[2]]}\n", text)


def _demo() -> str:
    """What `python3 run.py demo` prints."""
    command = (sys.executable, "-m", "claimcheck", "check", "fixtures/trade-mission", "--fail-on", "never")
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return f"```console\n$ python3 run.py demo\n{done.stdout}```"


def _gaps() -> str:
    """The known misses of the checks, from their strict expected failures."""
    lines = []
    for check in CHECKS:
        for example in check.examples:
            if example.known_gap:
                wanted = "is not reported" if example.clash else "is reported, and should not be"
                page = f"[{check.name}](checks/{check.name}.md)"
                lines.append(f"- {page}: “{shown(example)}” {wanted}: {example.known_gap}.")
    return "\n".join(lines or ["None is written down at present."])


_BLOCKS: Mapping[str, Callable[[], str]] = {"demo": _demo, "gaps": _gaps}
