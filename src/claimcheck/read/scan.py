"""HTML cut into tags and text with their offsets, in one pass that no input makes slow.

It follows the HTML standard's tokeniser where articles need it: quoted attributes may hold ">",
comments may be left open, scripts and titles end at their own end tag only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9:-]{0,60}")
_STOP = re.compile(r"[>\"']")
_ATTRIBUTE = re.compile(r"([^\s=/>\"'<]++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>]++)))?")
# Elements whose content is not markup.
_RAW = frozenset(("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"))


class Token(NamedTuple):
    """A stretch of HTML. `kind` is "text", "open", "close" or "raw" (the inside of a script, title...)."""

    kind: str
    start: int
    end: int
    name: str


def scan(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The tags and texts of `text[start:end]` in order; comments and declarations left out."""
    stop = len(text) if end is None else end
    at = start
    plain = start  # where the text not handed out yet starts
    quotes = True  # whether quotes in tags still hide ">"
    closed = True  # whether a ">" can still be found
    while True:
        sign = text.find("<", at, stop)
        if sign < 0 or sign + 1 >= stop:
            break
        after = text[sign + 1]
        close = after == "/"
        found = _NAME.match(text, sign + 2 if close else sign + 1, stop)
        if found is None:
            if after not in "!?/":
                at = sign + 1
                continue
            if close and text[sign + 2 : sign + 3].isspace():
                at = sign + 1
                continue
            finish = _after_comment(text, sign, stop)
            if plain < sign:
                yield Token("text", plain, sign, "")
            at = plain = finish
            continue
        if not closed:
            break
        finish = _tag_end(text, found.end(), stop, quotes)
        if finish < 0 and quotes:
            # A quote never closed would hide the rest of the article: from here on they are ignored.
            quotes = False
            finish = _tag_end(text, found.end(), stop, False)
        if finish < 0:
            closed = False
            continue
        if plain < sign:
            yield Token("text", plain, sign, "")
        name = found.group().lower()
        yield Token("close" if close else "open", sign, finish, name)
        at = plain = finish
        if not close and name in _RAW:
            ending = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(text, finish, stop)
            if ending is None and text[finish - 2] == "/":
                continue  # "<script src='x'/>", as in XHTML
            inside = ending.start() if ending else stop
            yield Token("raw", finish, inside, name)
            at = plain = inside
    if plain < stop:
        yield Token("text", plain, stop, "")


def _after_comment(text: str, sign: int, stop: int) -> int:
    if text.startswith("<!--", sign):
        if text.startswith((">", "->"), sign + 4):
            return text.index(">", sign) + 1
        end = text.find("-->", sign + 4, stop)
        return stop if end < 0 else end + 3
    if text.startswith("<![CDATA[", sign):
        end = text.find("]]>", sign, stop)
        return stop if end < 0 else end + 3
    end = text.find(">", sign, stop)
    return stop if end < 0 else end + 1


def _tag_end(text: str, at: int, stop: int, quotes: bool) -> int:
    """The offset after the ">" that ends a tag, or -1."""
    if not quotes:
        return text.find(">", at, stop) + 1 or -1
    while True:
        found = _STOP.search(text, at, stop)
        if found is None:
            return -1
        if found.group() == ">":
            return found.end()
        at = found.end()
        # Only a quote after "=" opens a value; elsewhere it is a slip of the keyboard.
        if text[at - 2] == "=" or text[max(0, at - 20) : at - 1].rstrip().endswith("="):
            end = text.find(found.group(), at, stop)
            if end < 0:
                return -1
            at = end + 1


def attributes(text: str, token: Token) -> dict[str, str]:
    """The attributes of an opening tag: names in lower case, values as written (entities unresolved)."""
    values: dict[str, str] = {}
    begin = token.start + 1 + len(token.name)
    for found in _ATTRIBUTE.finditer(text, begin, token.end - 1):
        value = found[2] if found[2] is not None else found[3] if found[3] is not None else found[4]
        values.setdefault(found[1].lower(), value or "")
    return values
