"""Inline Markdown: which signs of a paragraph are markup, and what they leave for the reader to see."""

from __future__ import annotations

import re

from claimcheck.lexicon.patterns import Pattern
from claimcheck.read.entities import REFERENCE, resolve
from claimcheck.read.passages import Edit

_SPECIAL = Pattern(r"[\\*_`\[<&~]")
_TOKEN = Pattern(r"\\[!-/:-@\[-`{-~]|\*+|_+|`+|~~+|!?\[|\]|<|&")
_TAG = Pattern(
    r"</?([A-Za-z][A-Za-z0-9-]*+)"
    r"(?:\s++[A-Za-z_:][\w.:-]*+(?:\s*+=\s*+(?:\"[^\"<]*+\"|'[^'<]*+'|[^\s\"'=<>`]++))?+)*+\s*+/?>"
)
# "Fewer <than ten> boats" is no tag, though it looks like one.
_ELEMENTS = frozenset(
    "a abbr acronym address article aside b bdi bdo big blockquote body br button caption center cite code"
    " col colgroup data dd del details dfn div dl dt em embed figcaption figure font footer form h1 h2 h3 h4"
    " h5 h6 header hr i iframe img input ins kbd label li link main mark meta nav noscript object ol p param"
    " picture pre q s samp script section small source span strike strong style sub summary sup svg table"
    " tbody td tfoot th thead time tr tt u ul var video wbr".split()
)
_AUTOLINK = Pattern(r"<(?:https?|ftp|mailto):[^<>\s]*>|<[^<>\s@]{1,100}@[^<>\s@]{1,200}>")
_FOOTNOTE = Pattern(r"\[\^[^\[\]\s]{1,60}\]")
# The destination of a link: an address, perhaps in angle brackets, perhaps with a title.
_TARGET = Pattern(
    r"\(\s*+(?:<[^<>\n]*+>|[^\s()<>]*+(?:\([^\s()<>]*+\)[^\s()<>]*+)*+)"
    r"(?:\s++(?:\"[^\"]*+\"|'[^']*+'|\([^()]*+\)))?\s*+\)"
)
_LABEL = Pattern(r"\[([^\[\]]{0,200})\]")
_RAISED = Pattern(
    r"<sup\b[^<>]*>\s*(?:<a\b[^<>]*>)?\s*([\[(]?[0-9]{1,3}[\])]?)\s*(?:</a>)?\s*</sup\s*>", re.I
)
_AREA_UNIT = Pattern(r"(?:^|[^A-Za-z])(?:k|c|m|d)?(?:m|ft|in|mi|yd)$")


def raised(before: str, digits: str) -> str:
    """What a raised number reads as: a power after a unit of length ("km²"), else a footnote: nothing."""
    if digits in ("2", "3") and _AREA_UNIT.search(before):
        return "\u00b2" if digits == "2" else "\u00b3"
    return ""


def inline_edits(text: str, references: frozenset[str]) -> list[Edit]:
    """The edits that turn a paragraph of Markdown into the words it shows, in order.

    `references` holds the labels of link definitions in the document, case folded.
    """
    if not _SPECIAL.search(text):
        return []
    edits: list[Edit] = []
    tokens = [(found.start(), found.group()) for found in _TOKEN.finditer(text)]
    closing_ticks = _same_run_after(tokens, "`")
    closing_strikes = _same_run_after(tokens, "~")
    brackets: list[tuple[int, int]] = []
    emphasis = _Emphasis(text)
    skip = 0
    for index, (at, token) in enumerate(tokens):
        if at < skip:
            continue
        sign = token[0]
        if sign == "\\":
            edits.append((at, at + 1, ""))
        elif sign in "*_":
            emphasis.meet(at, len(token), edits)
        elif sign == "`":
            close = closing_ticks[index]
            if close is not None:
                edits.append((at, at + len(token), ""))
                edits.append((close, close + len(token), ""))
                skip = close + len(token)
        elif sign == "~":
            close = closing_strikes[index]
            if close is not None:
                edits.append((at, close + len(token), ""))
                skip = close + len(token)
        elif sign == "<":
            skip = _tag(text, at, edits)
        elif sign == "&":
            found = REFERENCE.match(text, at)
            shown = resolve(found.group()) if found else None
            if shown:
                edits.append((at, at + shown[1], shown[0]))
                skip = at + shown[1]
        elif token == "]":
            if brackets:
                start, length = brackets.pop()
                skip = _link(text, start, length, at, references, edits)
        else:
            footnote = _FOOTNOTE.match(text, at)
            if footnote:
                edits.append((at, footnote.end(), ""))
                skip = footnote.end()
            else:
                brackets.append((at, len(token)))
    edits.sort(key=lambda edit: (edit[0], -edit[1]))
    out: list[Edit] = []
    end = 0
    for edit in edits:
        if edit[0] >= end:
            out.append(edit)
            end = edit[1]
    return out


def _same_run_after(tokens: list[tuple[int, str]], sign: str) -> list[int | None]:
    """For each token made of `sign`, where the next one just as long starts."""
    nearest: dict[int, int] = {}
    out: list[int | None] = [None] * len(tokens)
    for index in range(len(tokens) - 1, -1, -1):
        at, token = tokens[index]
        if token[0] == sign:
            out[index] = nearest.get(len(token))
            nearest[len(token)] = at
    return out


def _tag(text: str, at: int, edits: list[Edit]) -> int:
    """Drop the tag, comment or web address at `at`; return where reading goes on."""
    note = _RAISED.match(text, at)
    if note:
        edits.append((at, note.end(), raised(text[max(0, at - 6) : at], note[1])))
        return note.end()
    found = _TAG.match(text, at)
    if found and (found[1].lower() in _ELEMENTS or "-" in found[1] or "=" in found[0]):
        edits.append((at, found.end(), " " if found[1].lower() == "br" else ""))
        return found.end()
    found = _AUTOLINK.match(text, at)
    if found:
        edits.append((at, found.end(), ""))
        return found.end()
    if text.startswith("<!--", at):
        end = text.find("-->", at + 4)
        end = len(text) if end < 0 else end + 3
        edits.append((at, end, ""))
        return end
    return at + 1


def _link(
    text: str, start: int, length: int, close: int, references: frozenset[str], edits: list[Edit]
) -> int:
    """Resolve the brackets from `start` to `close`: a link keeps its words, an image shows none."""
    found = _TARGET.match(text, close + 1) if text.startswith("(", close + 1) else None
    end = found.end() if found else 0
    if not end and references:
        label = _LABEL.match(text, close + 1)
        if label and _folded(label[1] or text[start + length : close]) in references:
            end = label.end()
        elif _folded(text[start + length : min(close, start + 202)]) in references:
            end = close + 1
    if not end:
        return close + 1
    if length == 2:
        edits.append((start, end, ""))
    else:
        edits.append((start, start + 1, ""))
        edits.append((close, end, ""))
    return end


def _folded(label: str) -> str:
    return " ".join(label.casefold().split())


class _Emphasis:
    """Pairs runs of `*` and `_` that open and close emphasis; whatever finds no partner is text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.open: dict[str, list[list[int]]] = {"*": [], "_": []}

    def meet(self, at: int, length: int, edits: list[Edit]) -> None:
        text = self.text
        sign = text[at]
        before = text[at - 1] if at else " "
        after = text[at + length] if at + length < len(text) else " "
        # "5*3" is arithmetic, snake_case a name: between two of a kind the sign is text.
        inside = before.isalnum() and after.isalnum()
        if inside and (sign == "_" or (before.isdigit() and after.isdigit())):
            return
        left = length
        stack = self.open[sign]
        if not before.isspace():
            while left and stack:
                opener = stack[-1]
                used = min(left, opener[1])
                edits.append((opener[0] + opener[1] - used, opener[0] + opener[1], ""))
                edits.append((at + length - left, at + length - left + used, ""))
                opener[1] -= used
                left -= used
                if not opener[1]:
                    stack.pop()
        if left and not after.isspace():
            stack.append([at + length - left, left])
