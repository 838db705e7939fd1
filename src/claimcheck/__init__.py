"""Shows where the figures and dates of several articles about one event differ.

The whole front door: `check`, `extract`, `compare`, and the values they take and give. Everything
behind it loads on first use, so importing this costs milliseconds.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.model import Claim as Claim
    from claimcheck.model import Comparison as Comparison
    from claimcheck.model import Finding as Finding
    from claimcheck.model import Report as Report
    from claimcheck.model import Source as Source
    from claimcheck.pipeline import check as check
    from claimcheck.pipeline import extract as extract
    from claimcheck.read.errors import ReadError as ReadError
    from claimcheck.verdict import compare as compare

__version__ = "0.1.0"

_HOMES = {
    "check": "claimcheck.pipeline",
    "extract": "claimcheck.pipeline",
    "compare": "claimcheck.verdict",
    "Claim": "claimcheck.model",
    "Comparison": "claimcheck.model",
    "Finding": "claimcheck.model",
    "Report": "claimcheck.model",
    "Source": "claimcheck.model",
    "ReadError": "claimcheck.read.errors",
}

__all__ = [
    "Claim",
    "Comparison",
    "Finding",
    "ReadError",
    "Report",
    "Source",
    "__version__",
    "check",
    "compare",
    "extract",
]


class _FrontDoor(ModuleType):
    """This module, which keeps `claimcheck.extract` the function although a package has that name."""

    def __setattr__(self, name: str, value: object) -> None:
        # The import system binds every submodule to its parent: without this, whoever first imports
        # the package `claimcheck.extract` would take the function of that name away from everybody.
        if not (name in _HOMES and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


def __getattr__(name: str) -> object:
    try:
        home = _HOMES[name]
    except KeyError:
        raise AttributeError(f"module 'claimcheck' has no attribute {name!r}") from None
    value: object = getattr(import_module(home), name)
    if "hypothesis" in sys.modules:
        # Hypothesis was imported first and could not register strategies for models not yet loaded.
        import_module("claimcheck.hypothesis_plugin").register()
    setattr(sys.modules[__name__], name, value)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


sys.modules[__name__].__class__ = _FrontDoor
