"""A module imports only from those above it: the order of the design, read from the imports."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import claimcheck

ROOT = Path(claimcheck.__file__).parent

# From the nouns to the command. Modules of one line may not import each other.
LAYERS = (
    ("model",),
    ("lexicon",),
    ("rates", "outcomes", "comparing"),
    ("comparing",),
    ("conversion",),
    ("money",),
    ("verdict",),
    ("read",),
    ("extract",),
    ("link",),
    ("telling",),
    ("checks",),
    ("report",),
    ("ways", "hypothesis_plugin"),
    ("ways",),
    ("strategies",),
    ("desk",),
    ("pipeline",),
    ("cli",),
    ("__init__", "__main__"),
)
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}
# "extract, link and checks meet only in model, lexicon and verdict", so that a newsroom can bring its
# own extractor and keep the checks.
STRANGERS = {"extract", "link", "checks"}


def modules() -> Iterator[tuple[str, Path]]:
    for path in sorted(ROOT.rglob("*.py")):
        yield path.relative_to(ROOT).parts[0].removesuffix(".py"), path


def imported(path: Path) -> Iterator[str]:
    """The layers a module imports from, function bodies included, type-checking blocks left out."""
    skipped: set[ast.AST] = set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            skipped.update(child for part in node.body for child in ast.walk(part))
    for node in ast.walk(tree):
        if node in skipped:
            continue
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "claimcheck":
            parts = (node.module or "").split(".")[1:]
            yield from parts[:1] or (alias.name for alias in node.names)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.startswith("claimcheck."):
                    yield alias.name.split(".")[1]


@pytest.mark.parametrize(
    ("layer", "path"), list(modules()), ids=lambda value: str(value).rpartition("claimcheck/")[2]
)
def test_imports_run_one_way(layer: str, path: Path) -> None:
    """Every import of ours is from the same layer or from one above it."""
    assert layer in LEVEL, f"{path} is in no layer"
    for name in imported(path):
        if name in LEVEL and name != layer and not name.startswith("__"):
            assert LEVEL[name] < LEVEL[layer], f"{path.relative_to(ROOT)} imports {name}"
            assert not {layer, name} <= STRANGERS, f"{path.relative_to(ROOT)} imports {name}"
