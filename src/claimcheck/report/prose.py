"""Quoted text made fit to show: markup rendered, control characters harmless, cut to what is needed."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.model import Source

# What a terminal, a log viewer or a reader's eye could be led astray by: C0 and C1 controls, and the
# characters that turn the direction of text around ("Trojan source").
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ue000-\ue002]")
_SPACE = re.compile(r"\s+")
# Bounded, so that a page of "<" costs no more than its length.
_TAG = re.compile(r"<!--.{0,2000}?-->|</?[A-Za-z][^<>]{0,2000}>", re.DOTALL)
_INLINE = re.compile(
    r"<!--|</?(?:a|abbr|b|bdi|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b",
    re.IGNORECASE,
)
_LINK = re.compile(r"!?\[([^\[\]]{0,500})\]\([^()\s]{0,1000}\)")
_MARKS = re.compile(r"\*{1,3}|`+|(?<!\w)_{1,2}|_{1,2}(?!\w)|^\s{0,3}(?:#{1,6}|>)\s", re.MULTILINE)

SHOWN = 220


def harmless(text: str) -> str:
    """The text with white space folded to single blanks and control characters spelled out.

    >>> harmless("red \\x1b[31malert")
    'red \\\\x1b[31malert'
    """
    return _UNSAFE.sub(_spelled, _SPACE.sub(" ", text))


def _spelled(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def _space_of_tag(match: re.Match[str]) -> str:
    """Nothing for "20<sup>th</sup>", a blank for "Europe</td><td>1,980"."""
    return "" if _INLINE.match(match[0]) else " "


def readable(text: str, markup: str) -> str:
    """A stretch of a source as its reader sees it: tags, entities and emphasis rendered, made harmless."""
    if markup in ("html", "markdown") and ("<" in text or "&" in text):
        text = html.unescape(_TAG.sub(_space_of_tag, text))
    if markup == "markdown":
        text = _MARKS.sub("", _LINK.sub(r"\1", text))
    return harmless(text)


class Stretch(NamedTuple):
    """A piece of a sentence as shown: quoted by the finding, or the words around a quote."""

    text: str
    quoted: bool


def around(
    source: Source, quotes: Sequence[tuple[int, int]], sentence: tuple[int, int] | None
) -> list[Stretch]:
    """The sentence (or line) around quotes that stand in it, in order, cut where a quote begins or ends.

    About `SHOWN` characters of it besides the quotes and what lies between them; what is left off at
    either end leaves "..." behind.
    """
    text = source.text
    start, end = quotes[0][0], quotes[-1][1]
    if sentence is not None and sentence[0] <= start and end <= sentence[1]:
        first, last = sentence
    else:
        first = text.rfind("\n", max(0, start - SHOWN), start) + 1 or max(0, start - SHOWN)
        last = text.find("\n", end, end + SHOWN)
        last = min(len(text), end + SHOWN) if last < 0 else last
    before = readable(text[max(first, start - 4 * SHOWN) : start], source.format).lstrip()
    after = readable(text[end : min(last, end + 4 * SHOWN)], source.format).rstrip()
    # A short side leaves its room to the other.
    room = max(20, (SHOWN - (end - start)) // 2)
    left, right = room + max(0, room - len(after)), room + max(0, room - len(before))
    if len(before) > left:
        before = "..." + before[-left:].partition(" ")[2]
    if len(after) > right:
        after = after[:right].rpartition(" ")[0] + "..."
    shown = [Stretch(before, False)]
    at = start
    for low, high in quotes:
        shown.append(Stretch(readable(text[at:low], source.format), False))
        shown.append(Stretch(readable(text[low:high], source.format), True))
        at = high
    shown.append(Stretch(after, False))
    return [stretch for stretch in shown if stretch.text]
