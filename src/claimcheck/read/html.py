"""HTML cut into the passages a reader of the page sees, with offsets into the file as given.

Scripts, styles, navigation, page headers and footers, cookie banners and advertisements are left
out. Where a page is so broken that leaving them out would leave nothing or swallow the end of the
article, it is read again with all its text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.read import chrome
from claimcheck.read.entities import REFERENCE, resolve
from claimcheck.read.html_tables import DEEPEST, TABLE_PARTS, TABLES, OpenTable
from claimcheck.read.inline import raised
from claimcheck.read.passages import Draft, Passage
from claimcheck.read.scan import Token, attributes, scan
from claimcheck.read.tables import Context

if TYPE_CHECKING:
    from claimcheck.model import Role

_FOLD = re.compile(r"[ \t\n\r\f]{2,}|[\t\n\r\f]|" + REFERENCE.pattern)
_RAISED_NUMBER = re.compile(r"[\[(]?([0-9]{1,3})[\])]?")
_HIDDEN = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")

_BLOCKS = frozenset(
    "html head body p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table thead tbody tfoot tr td th caption"
    " blockquote pre figure figcaption section article main header footer nav aside hr form fieldset"
    " address details summary option center hgroup".split()
)
_PROSE = frozenset("p h1 h2 h3 h4 h5 h6 ul ol table blockquote".split())
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
# Elements without an end tag, and those whose end tag is often left out: hiding one of these would
# hide whatever follows it.
_VOID = frozenset("br hr img input meta link wbr col source area base embed param track".split())
_UNCLOSED = frozenset("li dt dd td th tr thead tbody tfoot option colgroup".split())
_BOLD = frozenset(("b", "strong"))
_STRUCK = frozenset(("del", "s", "strike"))


def html_passages(
    text: str,
    start: int = 0,
    end: int | None = None,
    context: Context | None = None,
    tables: int = 0,
) -> list[Passage]:
    """The passages of `text[start:end]` in order.

    `context` and `tables` carry on the headings seen and the tables counted when the HTML is a part
    of a Markdown text.
    """
    page = _Page(text, context, tables, chrome_out=True)
    page.read(start, end)
    if page.skipping or not page.out:
        page = _Page(text, context, tables, chrome_out=False)
        page.read(start, end)
    return page.out


class _Page:
    """One pass over a page: the passage being written, and where in the page it stands."""

    def __init__(self, text: str, context: Context | None, tables: int, chrome_out: bool) -> None:
        self.text = text
        self.out: list[Passage] = []
        self.context = context or Context()
        self.tables = tables
        self.chrome_out = chrome_out
        self.draft = Draft()
        self.skipping = ""  # the element whose content is being left out
        self.depth = 0
        self.heading = ""
        self.captions = 0
        self.lists = 0
        self.item = False
        self.article = 0
        self.page_header = 0
        self.headed = False
        self.pre = 0
        self.struck = 0
        self.bold = 0
        self.light = False  # whether the paragraph at hand has words that are not bold
        self.sup = False
        self.breaks = 0
        self.stack: list[OpenTable] = []
        self.buried = 0
        self.page_title: Passage | None = None

    def read(self, start: int, end: int | None) -> None:
        for token in scan(self.text, start, end):
            kind = token.kind
            if kind == "text":
                if not self.skipping and not self.struck:
                    self._words(token.start, token.end)
            elif self.skipping:
                self._skip(token)
            elif kind == "open":
                self._open(token)
            elif kind == "close":
                self._close(token.name)
            elif token.name == "title":
                self._title(token)
        self._flush()
        while self.stack:
            self._end_table()
        self._place_title()

    # Words

    def _words(self, start: int, end: int) -> None:
        text, draft = self.text, self.draft
        if not self.bold and not self.light:
            self.light = not text[start:end].isspace()
        if self.sup:
            found = _RAISED_NUMBER.fullmatch(text[start:end].strip()) if end - start < 40 else None
            if found:
                power = raised(draft.tail, found[1])
                if power:
                    at = text.index(found[1], start)
                    draft.stand(power, at, len(found[1]))
                return
        at = start
        if text[start] == " ":
            draft.space(start, 1)
            at += 1
        for found in _FOLD.finditer(text, at, end):
            low, high = found.span()
            if low > at:
                draft.copy(text[at:low], at)
            at = high
            sign = text[low]
            if sign != "&":
                if self.pre and _blank_line(text, low, high):
                    self._flush()
                    draft, self.light = self.draft, not self.bold
                else:
                    draft.space(low, high - low)
                continue
            shown = resolve(found.group())
            if shown is None:
                draft.copy(text[low:high], low)
            else:
                if shown[0] not in ("\u00ad", "\u200b", "\u2060", "\ufeff"):
                    draft.stand(shown[0], low, shown[1])
                at = low + shown[1]
        if at < end:
            draft.copy(text[at:end], at)
        if draft.length and not draft.tail[-1].isspace():
            self.breaks = 0

    def _title(self, token: Token) -> None:
        self._flush()
        if self.out or self.stack or self.page_title or token.start == token.end:
            return  # only a page's head has the title of the page
        self._words(token.start, token.end)
        self.page_title = self.draft.passage("title")
        self.draft = Draft()

    def _place_title(self) -> None:
        """Put the page's title first, unless the headline repeats it."""
        title = self.page_title
        if title is None:
            return
        first = next((passage.text for passage in self.out if passage.role == "title"), "")
        if not first or first.casefold() not in title.text.casefold():
            self.out.insert(0, title)

    def _flush(self, role: Role | None = None) -> None:
        draft = self.draft
        if not draft.length:
            return
        light, self.light = self.light, False
        self.draft = Draft()
        self.breaks = 0
        if self.page_header and not self.headed and self.heading != "h1":
            return
        passage = draft.passage(role or self._role())
        if passage is None:
            return
        if self.page_header and self.heading == "h1":
            self.headed = True
        if self.stack:
            table = self.stack[-1]
            if role == "caption":
                table.stray.append(passage)
                table.caption = passage.text
            else:
                table.take([passage])
            return
        # A line all in bold stands in for a heading.
        if passage.role == "body" and not light and len(passage.text) < 120 and passage.text[-1] not in ".!?":
            passage.role = "heading"
        self.out.append(passage)
        self.context.see(passage)

    def _role(self) -> Role:
        if self.heading:
            return "title" if self.heading == "h1" else "heading"
        if self.captions:
            return "caption"
        return "item" if self.lists or self.item else "body"

    # Tags

    def _open(self, token: Token) -> None:
        name = token.name
        if name == "br":
            if self.breaks:
                self._flush()
            else:
                self.draft.space(token.start, token.end - token.start)
                self.breaks = 1
            return
        if self._unread(token):
            if name in _BLOCKS:
                self._flush()
            self.skipping, self.depth = name, 1
            return
        if name not in _BLOCKS:
            if name == "sup":
                self.sup = True
            elif name in _STRUCK:
                self.struck += 1
            elif name in _BOLD:
                self.bold += 1
            return
        self._flush()
        self.sup = False
        self.struck = self.bold = 0
        if name in _HEADINGS:
            self.heading = name
            return
        if name not in ("p", "div", "header", "hgroup"):
            self.heading = ""
        if name in ("ul", "ol"):
            self.lists += 1
        elif name == "li":
            self.item = True
        elif name == "figcaption":
            self.captions += 1
        elif name == "pre":
            self.pre += 1
        elif name in ("article", "main", "section"):
            self.article += 1
        elif name == "header" and not self.article and self.chrome_out:
            self.page_header += 1
        elif name in TABLES:
            self._begin_table()
        elif name in TABLE_PARTS and self.stack and not self.buried:
            tag = self.text[token.start : min(token.end, token.start + 1000)]
            self.stack[-1].begin(name, attributes(self.text, token) if "span" in tag.lower() else {})

    def _close(self, name: str) -> None:
        if name not in _BLOCKS:
            if name == "sup":
                self.sup = False
            elif name in _STRUCK and self.struck:
                self.struck -= 1
            elif name in _BOLD and self.bold:
                self.bold -= 1
            return
        if name == "caption" and self.stack and not self.buried:
            self._flush("caption")
            return
        self._flush()
        if name in _HEADINGS:
            self.heading = ""
        elif name in ("ul", "ol"):
            self.lists = max(0, self.lists - 1)
            self.item = False
        elif name == "li":
            self.item = False
        elif name == "figcaption":
            self.captions = max(0, self.captions - 1)
        elif name == "pre":
            self.pre = max(0, self.pre - 1)
        elif name in ("article", "main", "section"):
            self.article = max(0, self.article - 1)
        elif name == "header":
            self.page_header = max(0, self.page_header - 1)
            self.headed = False
        elif name in TABLES and self.buried:
            self.buried -= 1
        elif name in TABLES and self.stack:
            self._end_table()

    def _unread(self, token: Token) -> bool:
        """Whether the element that opens here, with all it holds, is no part of the article."""
        name = token.name
        if self.text[token.end - 2] == "/" and name not in _BLOCKS:
            return False
        if name == "aside" and self.article and self._is_fact_box(token):
            return False
        if name in chrome.UNREAD:
            return self.chrome_out or name not in ("nav", "footer", "aside", "dialog", "menu")
        if token.end - token.start <= len(name) + 2 or name in ("html", "body", "main", "article"):
            return False
        tag = self.text[token.start : min(token.end, token.start + 2000)]
        if "hidden" not in tag and "style" not in tag and not (self.chrome_out and name in chrome.JUDGED):
            return False
        if name in _VOID or name in _UNCLOSED:
            return False
        found = attributes(self.text, token) if len(tag) < 2000 else {}
        if "hidden" in found or _HIDDEN.search(found.get("style", "")):
            return True
        if not self.chrome_out or name not in chrome.JUDGED:
            return False
        if found.get("role", "").lower() in chrome.ROLES:
            return True
        return any(_is_chrome(word) for key in ("class", "id") for word in found.get(key, "").split())

    def _is_fact_box(self, token: Token) -> bool:
        """Whether an aside inside an article is a part of it ("At a glance") and no advertisement."""
        if token.end - token.start > 2000:
            return False
        found = attributes(self.text, token)
        names = f"{found.get('class', '')} {found.get('id', '')}"
        return not chrome.FACT_WORDS.isdisjoint(
            _CAMEL.sub("-", names).lower().replace("_", "-").replace("-", " ").split()
        )

    def _skip(self, token: Token) -> None:
        if token.name == self.skipping:
            if token.kind == "open":
                self.depth += 1
            elif token.kind == "close":
                self.depth -= 1
                if not self.depth:
                    self.skipping = ""
        elif (self.skipping == "p" and token.name in _BLOCKS) or (
            self.skipping in ("svg", "math") and token.name in _PROSE
        ):
            # A paragraph ends where the next block starts, closed or not; so does a drawing.
            self.skipping = ""
            if token.kind == "open":
                self._open(token)
            elif token.kind == "close":
                self._close(token.name)

    # Tables

    def _begin_table(self) -> None:
        if len(self.stack) == DEEPEST:
            self.buried += 1
            return
        if self.stack:
            self.stack[-1].nests = True
        self.stack.append(OpenTable())

    def _end_table(self) -> None:
        self._flush()
        table = self.stack.pop()
        data = table.is_data()
        inner = table.passages(self.tables, self.context.caption(table.caption))
        self.tables += data
        if self.stack:
            self.stack[-1].take(inner)
            return
        self.out.extend(inner)
        if not data:
            for passage in inner:
                self.context.see(passage)


def _blank_line(text: str, start: int, end: int) -> bool:
    return text.count("\n", start, end) > 1 or text.count("\r", start, end) > 1


def _is_chrome(name: str) -> bool:
    words = _CAMEL.sub("-", name[:80]).lower().replace("_", "-").strip("-")
    return words in chrome.NAMES or words.split("-", 1)[0] in chrome.FIRST_WORDS
