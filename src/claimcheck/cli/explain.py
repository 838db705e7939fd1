"""`claimcheck explain CHECK`: a check in its own words, from its own file."""

from __future__ import annotations

import argparse
import textwrap
from inspect import cleandoc

from claimcheck import checks
from claimcheck.cli.output import write
from claimcheck.desk import Refused, nearest, suppress


def run(options: argparse.Namespace) -> int:
    """Print one check, or the list of all."""
    write(_all() if options.check is None else _one(options.check), None)
    return 0


def _all() -> str:
    width = max(len(one.name) for one in checks.CHECKS) + 2
    lines = ["Checks between sources and inside one; 'claimcheck explain CHECK' says more.", ""]
    for scope, title in (("cross", "Between sources"), ("internal", "Inside one source")):
        lines.append(title)
        lines += [
            f"  {one.name.ljust(width)}{_first_sentence(one.reason)}"
            for one in checks.CHECKS
            if one.scope == scope
        ]
        lines.append("")
    lines.append("About suppression comments")
    lines += [f"  {name.ljust(width)}{_first_sentence(words)}" for name, words in suppress.EXPLAINED.items()]
    return "\n".join(lines) + "\n"


def _one(name: str) -> str:
    if name in suppress.EXPLAINED:
        return f"{name}\n\n{_wrapped(suppress.EXPLAINED[name])}\n"
    check = next((one for one in checks.CHECKS if one.name == name), None)
    if check is None:
        names = [*(one.name for one in checks.CHECKS), *suppress.EXPLAINED]
        raise Refused(f"there is no check {name!r}.{nearest(name, names)} 'claimcheck explain' lists them.")
    where = "between sources" if check.scope == "cross" else "inside one source"
    asked = f"; left out unless asked for: --show {name}" if name in checks.ON_REQUEST else ""
    lines = [f"{check.name}  ({where}{asked})", "", cleandoc(check.reason), ""]
    lines += ["What is reported", _wrapped(check.message, "  "), ""]
    lines += ["What would settle it", _wrapped(check.advice, "  ")]
    for title, chosen in (
        ("Reported", [one for one in check.examples if one.clash and not one.known_gap]),
        ("Not reported", [one for one in check.examples if not one.clash and not one.known_gap]),
        ("Does not catch yet", [one for one in check.examples if one.clash and one.known_gap]),
        (
            "Reports although it should not yet",
            [one for one in check.examples if not one.clash and one.known_gap],
        ),
    ):
        if chosen:
            lines += ["", title]
        for example in chosen:
            lines += _example(example.texts)
            if example.known_gap:
                lines.append(_wrapped(f"({example.known_gap})", "      "))
    return "\n".join(lines) + "\n"


def _example(texts: tuple[str, ...]) -> list[str]:
    """The sentences of an example: a bullet for the first, the other sources' under it."""
    return [
        textwrap.fill(
            " ".join(text.split()),
            96,
            initial_indent="  - " if number == 0 else "    / ",
            subsequent_indent="      ",
            break_on_hyphens=False,
        )
        for number, text in enumerate(texts)
    ]


def _first_sentence(words: str) -> str:
    return " ".join(cleandoc(words).partition("\n\n")[0].split()).partition(". ")[0].rstrip(".")


def _wrapped(words: str, indent: str = "") -> str:
    return textwrap.fill(
        " ".join(words.split()), 96, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
    )
