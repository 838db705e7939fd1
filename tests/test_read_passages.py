"""Every passage leads back to the file, exactly, whatever the file looks like."""

from __future__ import annotations

import itertools
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Format, Source
from claimcheck.read import passages_of
from claimcheck.read.passages import Passage

FORMATS: tuple[Format, ...] = ("text", "markdown", "html")

# Everything that means something to one of the readers, and some that means nothing.
_WRITTEN = """
    a b 4,200 4 200 12% Ltd. é 😀 &nbsp; &ndash; &#8217; &amp &#x41; &bogus; & < > <b> </b> <br> <br/> <p>
    </p> <div> </div> <table> </table> <tr> <td> <th> </td> <dl> <dt> <h1> </h1> <h2> <li> <ul> </ul>
    <sup>2</sup> <sup> </sup> <!-- --> <script> </script> <title> </title> <nav> </nav> <header> </header>
    <figcaption> <pre> * ** _ __ ` ``` ~~ ~~~ [ ] ![ ]( ) (http://x.y/1) [^1] [a]: # ## > | |-|-| - 1.
    \\ \\* --- === ::: title:
"""
_BLANK = (" ", "  ", "\n", "\r\n", "\r", "\n\n", "\t", "\u00a0", "\u00ad", "\u200b", "\u2028", "\f")
SCRAPS = st.sampled_from([*_WRITTEN.split(), *_BLANK, "---\n", "|a|b|\n|-|-|\n"])
TEXTS = st.lists(SCRAPS, max_size=60).map("".join)


def passages(text: str, form: Format) -> tuple[Passage, ...]:
    return passages_of(Source(id="x", text=text, format=form))


def shown_by(passage: Passage, source: str) -> str:
    """The passage's text put together again from the source, piece by piece."""
    out = []
    for index, (at, origin, length) in enumerate(passage.pieces):
        end = passage.pieces[index + 1][0] if index + 1 < len(passage.pieces) else len(passage.text)
        written = passage.text[at:end]
        if length is None:
            out.append(source[origin : origin + end - at])
            continue
        raw = source[origin : origin + length]
        if written == " ":
            # A fold, a break or a no-break reference: never a character that a reader would miss.
            assert not raw.strip() or raw[0] in "<&\\>" or not raw.strip(" \t\r\n>\\"), raw
        elif written in "²³":
            assert raw.strip("[()]") in ("2", "3") or raw.startswith("<sup")
        else:
            assert unescape(raw) == written
        out.append(written)
    return "".join(out)


@settings(max_examples=400)
@given(text=TEXTS, form=st.sampled_from(FORMATS))
def test_every_piece_shows_the_source_it_points_at(text: str, form: Format) -> None:
    """A passage's text can be rebuilt from the places its pieces name, character by character."""
    for passage in passages(text, form):
        assert shown_by(passage, text) == passage.text
        assert passage.text == passage.text.strip() != ""


@settings(max_examples=400)
@given(text=TEXTS, form=st.sampled_from(FORMATS), data=st.data())
def test_spans_of_a_passage_lie_in_order_in_the_source(text: str, form: Format, data: st.DataObject) -> None:
    """Raw spans are never empty, never run backwards, and widen with the span they show."""
    last = 0
    for passage in passages(text, form):
        starts = [passage.raw(i, i + 1) for i in range(len(passage.text))]
        assert all(0 <= low < high <= len(text) for low, high in starts)
        assert all(a[1] <= b[0] or a == b for a, b in itertools.pairwise(starts))
        assert starts[0][0] >= last
        last = starts[-1][1]
        low = data.draw(st.integers(0, len(passage.text) - 1))
        high = data.draw(st.integers(low + 1, len(passage.text)))
        assert passage.raw(low, high) == (starts[low][0], starts[high - 1][1])


@settings(max_examples=300)
@given(text=st.text(max_size=300), form=st.sampled_from(FORMATS))
def test_no_text_makes_a_reader_fail(text: str, form: Format) -> None:
    """Any string at all has passages, in any format."""
    for passage in passages(text, form):
        assert shown_by(passage, text) == passage.text


@settings(max_examples=200)
@given(
    words=st.lists(
        st.text("abcdefghijklmnopqrstuvwxyzé0123456789,", min_size=1, max_size=9), min_size=1, max_size=12
    ),
    ends=st.sampled_from(["\n", "\r\n", "\r"]),
    form=st.sampled_from(FORMATS),
)
def test_line_ends_of_any_kind_read_alike(words: list[str], ends: str, form: Format) -> None:
    """The same paragraphs come out whatever ends the lines, and point at where they stand."""
    paragraph = "The " + " ".join(words) + " end."
    blank = ends * 2
    text = (
        f"<p>{paragraph}</p>{ends}<p>{paragraph}</p>" if form == "html" else f"{paragraph}{blank}{paragraph}"
    )
    found = passages(text, form)
    assert [passage.text for passage in found] == [paragraph, paragraph]
    for passage in found:
        low, high = passage.raw(0, len(passage.text))
        assert text[low:high] == paragraph


@pytest.mark.parametrize("form", FORMATS)
def test_a_text_of_nothing_has_no_passages(form: Format) -> None:
    """White space, comments and markup without words give no passages."""
    assert passages("", form) == ()
    assert passages(" \r\n\t\n", form) == ()
