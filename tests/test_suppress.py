"""Suppression comments: what they silence, and what they get wrong."""

from __future__ import annotations

import pytest

from claimcheck.desk import suppress
from claimcheck.model import Evidence, Finding, Source

NAMES = ("value-conflict", "date-conflict", "unused-suppression", "invalid-suppression")


def finding(text: str, quote: str, check: str = "value-conflict", document: str = "a.md") -> Finding:
    start = text.index(quote)
    evidence = Evidence(
        document=document,
        side=1,
        start=start,
        end=start + len(quote),
        text=quote,
        line=text.count("\n", 0, start) + 1,
        column=1,
    )
    return Finding(
        check=check,
        verdict="conflict",
        severity="error",
        scope="cross",
        message="Sources differ.",
        advice="Ask.",
        fingerprint="f",
        evidence=(evidence,),
    )


def split(text: str, quote: str = "40 barges", check: str = "value-conflict") -> tuple[list[str], list[str]]:
    """The checks left alive and the reasons of what was suppressed."""
    source = Source(id="a.md", text=text, format="markdown")
    live, known = suppress.apply([finding(text, quote, check)], {"a.md": source}, NAMES, NAMES)
    return [one.check for one in live], [one.reason for one in known]


@pytest.mark.parametrize(
    "text",
    [
        "There were 40 barges. <!-- claimcheck: ignore value-conflict: port count -->",
        "<!-- claimcheck: ignore value-conflict: port count -->\nThere were 40 barges.",
        "<!-- claimcheck: ignore value-conflict: port count -->\n\n  \nThere were 40 barges.",
        "<!-- claimcheck: ignore value-conflict: port count -->\r\n\r\nThere were 40 barges.",
        "<!--claimcheck: ignore date-conflict, value-conflict : port count-->\rThere were 40 barges.",
        "There were 40 barges. [claimcheck: ignore value-conflict: port count]",
        "- one\n- [claimcheck: ignore value-conflict: port count]\n- There were 40 barges.",
        "<ul><!-- claimcheck: ignore value-conflict: port count -->\n<li>There were 40 barges.</ul>",
    ],
)
def test_a_directive_covers_its_line_and_the_next_with_words(text: str) -> None:
    """A directive with a reason silences its checks on its own line and the next that is not blank."""
    live, reasons = split(text)
    assert "value-conflict" not in live
    assert reasons == ["port count"]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (
            "There were 40 barges.\n<!-- claimcheck: ignore value-conflict: port count -->",
            "unused-suppression",
        ),
        (
            "<!-- claimcheck: ignore value-conflict: port -->\nA line.\nThere were 40 barges.",
            "unused-suppression",
        ),
        ("<!-- claimcheck: ignore date-conflict: port -->\nThere were 40 barges.", "unused-suppression"),
        ("<!-- claimcheck: ignore value-conflict -->\nThere were 40 barges.", "invalid-suppression"),
        ("<!-- claimcheck: ignore value-conflict: -->\nThere were 40 barges.", "invalid-suppression"),
        ("<!-- claimcheck: ignore value-conflcit: port -->\nThere were 40 barges.", "invalid-suppression"),
        ("<!-- claimcheck: hush -->\nThere were 40 barges.", "invalid-suppression"),
    ],
)
def test_a_directive_that_does_not_apply_is_reported(text: str, complaint: str) -> None:
    """A directive elsewhere, for another check, without reason or misspelt silences nothing and is named."""
    live, reasons = split(text)
    assert live == ["value-conflict", complaint]
    assert reasons == []


def test_a_misspelt_check_is_told_the_nearest() -> None:
    """The complaint about an unknown check names the one that was probably meant."""
    source = Source(id="a.md", text="<!-- claimcheck: ignore value-conflcit: port -->\n")
    live, _ = suppress.apply([], {"a.md": source}, NAMES, NAMES)
    assert "Did you mean 'value-conflict'" in live[0].message
    assert live[0].severity == "warning"


def test_a_complaint_quotes_the_comment() -> None:
    """What is wrong with a directive is shown at its own place in the file as given."""
    text = "One\r\ntwo [claimcheck: ignore value-conflict: x] three"
    live, _ = suppress.apply([], {"a.md": Source(id="a.md", text=text)}, NAMES, NAMES)
    (evidence,) = live[0].evidence
    assert text[evidence.start : evidence.end] == evidence.text == "[claimcheck: ignore value-conflict: x]"
    assert (evidence.line, evidence.column) == (2, 5)


def test_a_check_that_was_not_run_leaves_no_unused_directive() -> None:
    """With --ignore value-conflict, the comments that silence it are not called unused."""
    source = Source(id="a.md", text="<!-- claimcheck: ignore value-conflict: port -->\nA line.")
    live, _ = suppress.apply([], {"a.md": source}, NAMES, ("date-conflict",))
    assert live == ()


def test_comments_are_blanks_to_the_reader() -> None:
    """A comment's words and figures neither make claims nor join the sentence of the figure beside it."""
    text = "[claimcheck: ignore value-conflict: agency says 240 barges]\nSome 250 ferries sailed on Monday.\n"
    shown = suppress.blanked(Source(id="a.txt", text=text)).text
    assert len(shown) == len(text)
    assert shown.strip() == "Some 250 ferries sailed on Monday."
    plain = Source(id="a.txt", text="Nothing to see.")
    assert suppress.blanked(plain) is plain


def test_ordinary_text_is_no_directive() -> None:
    """Prose that mentions the tool, or a comment of another tool, is left alone."""
    for text in ("We ran claimcheck: it found 3.", "<!-- vale off -->", "[see claimcheck: ignore it]"):
        assert suppress.directives(Source(id="a", text=text), NAMES) == ()
