"""A passage cut into tokens, with their places: what every reader in this package reads.

One regular expression, one pass, no backtracking: numbers ("1,234.5"), words ("Canada's"), and
single signs. A hyphen, slash or currency sign is a token of its own, and "3bn" is two tokens that
touch, so readers see structure and ask `touches` where it matters.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate, compress
from operator import ne

# Most tokens are plain words before a space or a stop, and cheap to see. Grouping by comma, thin space
# or no-break space belongs to the number; a plain space does not ("in 2019 300 people"), the numeral
# reader decides about those. The one group makes `split` hand out the tokens and what stands between;
# that no token begins at a space is said first, or every alternative would be tried at every space.
_TOKEN = re.compile(
    r"(?! )([A-Za-z]++(?=[ .,\n])"
    r"|[.,]"
    r"|[^\W\d_]+(?:['\u2019][^\W\d_]+)*"
    # "31,20,450": lakhs and crores in groups of two
    r"|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9]|,[0-9])(?:\.[0-9]+)?"
    r"|[0-9]{1,3}(?:[,\u00a0\u2009\u202f][0-9]{3})+(?![0-9])(?:\.[0-9]+)?"
    r"|[0-9]+(?:\.[0-9]+)?"
    r"|\S)"
)

_CLOSERS = frozenset("\"'\u201d\u2019)]*_")
# After these a full stop does not end a sentence, whatever follows.
_TITLES = frozenset(
    "mr mrs ms dr prof st sen rep gov gen col lt sgt capt cpl rev hon pres supt insp messrs mt ft vs"
    " no nos fig vol pp art sec ch approx est".split()
)
# After these it ends one only when the next word could not go on ("Jan. 23", "Acme Corp. were").
_ABBREVIATIONS = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"
    " inc corp ltd co plc bros dept univ assn ave blvd rd u.s u.k u.n e.u a.m p.m etc al jr sr"
    " ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev"
    " okla ore pa tenn tex vt va wash wis wyo ont que alta sask man".split()
)


class Tokens:
    """Parallel lists over the tokens of one text, plus the sentences they fall into.

    `words[i]` is the token as written, `lower[i]` in lower case, `starts[i]` and `ends[i]` its
    place in `text`. `sentences` holds half-open token ranges in order.
    """

    __slots__ = ("_capitals", "_sentence_starts", "ends", "lower", "sentences", "starts", "text", "words")

    def __init__(self, text: str) -> None:
        # Gap, token, gap, token, ..., gap: where one ends the next starts. No Python runs per token.
        parts = _TOKEN.split(text)
        borders = list(accumulate(map(len, parts)))
        words = parts[1::2]
        self.text = text
        self.words = words
        self.lower = list(map(str.lower, words))
        self.starts = borders[:-1:2]
        self.ends = borders[1::2]
        self.sentences = _sentences(self)
        self._sentence_starts = [first for first, _ in self.sentences]
        self._capitals: list[int] | None = None

    def __len__(self) -> int:
        return len(self.words)

    def touches(self, i: int) -> bool:
        """Whether token i and the one after it stand together, with nothing in between."""
        return i + 1 < len(self.words) and self.ends[i] == self.starts[i + 1]

    @property
    def capitals(self) -> list[int]:
        """The tokens that begin with a capital, in order."""
        if self._capitals is None:
            words = self.words
            if self.text.isascii():
                # A word with a capital in it begins with one, or it stands behind all that do: "iPod".
                capital = compress(range(len(words)), map(ne, words, self.lower))
                self._capitals = [i for i in capital if words[i] < "["]
            else:
                # Beyond ASCII there are capitals without a small letter ("\u2102").
                self._capitals = [i for i, word in enumerate(words) if word[0].isupper()]
        return self._capitals

    def quote(self, first: int, last: int) -> str:
        """The text from token `first` to token `last`, both included."""
        return self.text[self.starts[first] : self.ends[last]]

    def sentence(self, i: int) -> tuple[int, int]:
        """The half-open token range of the sentence that holds token i."""
        return self.sentences[bisect_right(self._sentence_starts, i) - 1]

    def sentence_number(self, i: int) -> int:
        """Which of the sentences holds token i."""
        return bisect_right(self._sentence_starts, i) - 1


def _sentences(tokens: Tokens) -> list[tuple[int, int]]:
    words, lower, starts, ends = tokens.words, tokens.lower, tokens.starts, tokens.ends
    count = len(words)
    out: list[tuple[int, int]] = []
    first = i = 0
    for found in _ENDER.finditer(tokens.text):
        i = bisect_left(starts, found.start(), i)
        if i == count or starts[i] != found.start():
            continue  # the point of "4.5"
        word = words[i]
        after = i + 1
        while after < count and words[after] in _CLOSERS and ends[after - 1] == starts[after]:
            after += 1
        if after < count:
            if ends[after - 1] == starts[after]:
                continue
            if word == "." and not _ends_here(words, lower, starts, ends, i, after):
                continue
        if after > first:
            out.append((first, after))
            first = after
    if first < count:
        out.append((first, count))
    return _without_dateline(tokens, out)


def _without_dateline(tokens: Tokens, sentences: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The sentences with a dateline in front cut off: "JOHANNESBURG, March 18 (Newswire) - A court"."""
    words = tokens.words
    if not sentences or len(words[0]) < 3 or not words[0].isupper():
        return sentences
    first, end = sentences[0]
    for i in range(first + 1, min(end - 1, first + _LONGEST_DATELINE)):
        if words[i] in _DASHES and words[i - 1] not in _DASHES:
            if words[i] == "-" and tokens.touches(i - 1) and tokens.touches(i):
                continue  # "TWO-TIME CHAMPION OUT", "STOKE-ON-TRENT, May 3 - A court"
            return [(first, i + 1), (i + 1, end), *sentences[1:]] if words[i + 1][0].isupper() else sentences
    return sentences


_DASHES = frozenset("-\u2013\u2014")
_LONGEST_DATELINE = 18
_ENDER = re.compile("[.!?\u2026]")


def _ends_here(
    words: list[str], lower: list[str], starts: list[int], ends: list[int], i: int, after: int
) -> bool:
    """Whether the full stop at token i ends a sentence when token `after` comes next."""
    following = words[after]
    if following[0].islower():
        return False
    if i == 0 or ends[i - 1] != starts[i]:
        return True
    before = lower[i - 1]
    if words[i - 1] in _LIFE and following[0].isdigit():
        return False
    if before in _TITLES:
        return before in ("no", "art", "est", "st", "mt", "ft", "ch") and not (
            following[0].isdigit() or following[0].isupper()
        )
    dotted = i >= 3 and words[i - 2] == "." and len(words[i - 1]) == 1 and ends[i - 2] == starts[i - 1]
    if dotted or before in _ABBREVIATIONS or (len(before) == 1 and words[i - 1].isupper()):
        return _starts_sentence(following, lower[after])
    return True


# "Ida Holm (b. 1966)", "a chapel of c. 1480"
_LIFE = frozenset("bcd")
# "the U.S. The minister" ends a sentence; "the U.S. Senate" and "Jan. 23" do not.
_STARTERS = frozenset(
    "the a an this that these those it he she they we i you there but and in on at for after before"
    " when while as if its his her their our one two mr mrs ms however meanwhile last next".split()
)


def _starts_sentence(word: str, lower: str) -> bool:
    return word[0].isupper() and lower in _STARTERS
