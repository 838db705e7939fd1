"""Character references: what "&ndash;", "&#8217;" and "&nbsp" show, as browsers read them."""

from __future__ import annotations

import re
from html import unescape
from html.entities import html5

REFERENCE = re.compile(r"&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?")


def resolve(reference: str) -> tuple[str, int] | None:
    """The text a match of `REFERENCE` shows and how many of its characters it takes.

    None when it is no reference at all ("AT&T"). Without a semicolon only the old names count, and
    the longest of them: "&copy2024" is a copyright sign and a year.
    """
    if reference.endswith(";"):
        if reference[1] == "#" or reference[1:] in html5:
            return unescape(reference), len(reference)
        reference = reference[:-1]
    if reference[1] == "#":
        return unescape(reference + ";"), len(reference)
    for length in range(min(len(reference) - 1, 6), 1, -1):
        shown = html5.get(reference[1 : length + 1])
        if shown is not None:
            return shown, length + 1
    return None
