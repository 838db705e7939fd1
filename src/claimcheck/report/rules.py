"""What each check is called and why an editor cares, as reports that describe their rules need it."""

from __future__ import annotations

import inspect
from typing import NamedTuple

from claimcheck.model import Finding


class Rule(NamedTuple):
    """A check described: its name, one sentence, the whole reason, and what would settle a finding."""

    name: str
    summary: str
    why: str
    advice: str


def described() -> dict[str, Rule]:
    """Every check by name, described by its own docstring and advice."""
    # Imported on use: a report that describes no rules should not pay for loading every check.
    from claimcheck.checks import CHECKS

    rules = {}
    for check in CHECKS:
        why = inspect.cleandoc(check.reason)
        rules[check.name] = Rule(check.name, why.split("\n\n")[0].replace("\n", " "), why, check.advice)
    return rules


def rule_for(finding: Finding, known: dict[str, Rule]) -> Rule:
    """The rule of a finding; for a check this version does not ship, what the finding itself says."""
    name = finding.check
    return known.get(name) or Rule(name, name.replace("-", " ").capitalize(), finding.advice, finding.advice)
