"""The Markdown report: what it says, and that nothing a source says takes effect in it."""

from __future__ import annotations

import pytest
import report_samples as samples
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from claimcheck.report import as_markdown
from claimcheck.report.as_markdown import plain

GITHUB = MarkdownIt("commonmark").enable(["table", "strikethrough"])
_INERT = {"text", "code_inline", "softbreak", "text_special"}


def _inline(markdown: str) -> list[Token]:
    return [child for token in GITHUB.parse(markdown) for child in token.children or ()]


@given(st.text(min_size=1, max_size=60) | st.text("*_[]()<>!`#-+=.|~$&;:@/1aw\\ ", min_size=1, max_size=60))
@example("1. one")
@example("    indented")
@example(" # one")
@example("&lt;b&gt; &copy; :tada:")
@example("[a]: http://x.example 'y'")
@example("https://x.example and www.x.example and x@y.example")
def test_text_from_elsewhere_is_text(text: str) -> None:
    """Whatever is quoted comes out as plain words: no markup, link, picture, HTML, list, heading or table."""
    rendered = f"Before {plain(text)}\n\n> {plain(text)}\n\n- {plain(text)}\n"
    blocks = {
        token.type.rpartition("_")[0] for token in GITHUB.parse(rendered) if token.type.endswith("_open")
    }
    assert blocks <= {"paragraph", "blockquote", "bullet_list", "list_item"}
    assert {token.type for token in _inline(rendered)} <= _INERT


@pytest.mark.parametrize(
    "word", ["@desk", "org/repo#12", "#7", "GH-3", "https://x.example", "www.x.example", ":tada:"]
)
def test_words_a_host_would_link_are_code(word: str) -> None:
    """Mentions, issue references and addresses stand in code, where a code host leaves them alone."""
    assert plain(f"see {word} now") == f"see `{word}` now"


@given(st.lists(st.text("ab5$%*. ", max_size=8), min_size=3, max_size=3))
def test_escaped_words_read_as_they_were(parts: list[str]) -> None:
    """Rendered, the escaped text shows the characters it was made from."""
    text = " ".join(" ".join(parts).split())
    shown = "".join(token.content for token in _inline(f"Z {plain(text)}"))
    assert shown.strip() == f"Z {text}".strip()


def test_report_shows_findings_quotes_and_sources() -> None:
    """Each finding has its words, its quotes in bold with place and speaker, and what would settle it."""
    made = samples.trade_mission()
    page = as_markdown.render(made.report(), made.sources)
    assert page.startswith(
        "# Figures and dates that differ\n\n4 findings (1 error, 3 warnings) in 5 sources."
    )
    assert "worth **C\\$56 billion** (**US\\$40.5 billion**; £30 billion)." in page
    assert "Altiplano Business Bulletin, 16 February 2026" in page
    assert "line 11, column 47" in page
    assert "attributed to the minister" in page
    assert page.count("What would settle it: ") == 4


def test_suppressed_findings_are_listed_with_their_reason() -> None:
    """A suppressed finding is not counted, and is not hidden either."""
    made = samples.company_results()
    page = as_markdown.render(made.report(), made.sources)
    assert "4 findings" in page
    assert "Reason: rankings differ by year of the survey" in page


def test_hostile_report_links_nowhere() -> None:
    """A report on sources full of markup holds no link, picture or HTML of theirs."""
    made = samples.hostile()
    kinds = {token.type for token in _inline(as_markdown.render(made.report(), made.sources))}
    assert not kinds & {"link_open", "image", "html_inline"}
