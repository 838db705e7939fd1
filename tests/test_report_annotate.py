"""Annotated drafts: findings beside the exact words, and the draft's own text as it was."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest
import report_samples as samples
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from claimcheck.model import Claim, Evidence, Finding, Report, Source, SourceInfo
from claimcheck.report import annotate_docx, annotate_text

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _report(source: Source, *quotes: tuple[int, int], message: str = "Sources differ.") -> Report:
    """One finding on each span of a source, against a figure elsewhere."""
    text = source.text
    there = Evidence(document="b.md", side=2, start=0, end=1, text="9 -- cats | -->", line=1, column=1)
    return Report(
        sources=(SourceInfo(id=source.id), SourceInfo(id="b.md", publisher='The "B" <i>Post</i>')),
        findings=tuple(
            Finding(
                check="value-conflict",
                verdict="conflict",
                severity="error",
                scope="cross",
                message=message,
                advice="Ask.",
                fingerprint=str(number),
                evidence=(
                    Evidence(
                        document=source.id,
                        side=1,
                        start=start,
                        end=end,
                        text=text[start:end],
                        line=1,
                        column=1,
                    ),
                    there,
                ),
            )
            for number, (start, end) in enumerate(quotes)
        ),
    )


def _spans(text: str, *words: str) -> list[tuple[int, int]]:
    return [(text.index(one), text.index(one) + len(one)) for one in words]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("About 250 firms came.", "250 firms", "About 250 firms<!-- claimcheck finding 1. Error"),
        ("Some **1,180** homes", "1,180", "Some **1,180**<!-- claimcheck finding 1."),
        ("| a | 40 |\n| - | - |\n", "40", "| a | 40<!-- claimcheck finding 1."),
        ("---\ntitle: 12 dead\n---\nText", "12 dead", "---\ntitle: 12 dead\n---\n<!-- claimcheck finding 1."),
    ],
)
def test_markdown_comment_stands_behind_the_words(text: str, words: str, expected: str) -> None:
    """The comment follows the quoted words, past what closes their emphasis, and never in front matter."""
    source = Source(id="a.md", text=text, format="markdown")
    annotated = annotate_text.annotate(source, _report(source, *_spans(text, words)))
    assert annotated.startswith(expected)
    assert annotate_text.bare(annotated) == text


def test_comment_can_hold_any_words() -> None:
    """A quote that holds the end of a comment, or of a table's cell, ends neither."""
    source = Source(id="a.md", text="About 7 cats", format="markdown")
    annotated = annotate_text.annotate(source, _report(source, (6, 12), message="--> x | y --- <!-- z --!>"))
    comment = annotated.removeprefix("About 7 cats<!--").removesuffix("-->")
    assert "--" not in comment
    assert "|" not in comment
    assert ">" not in comment
    assert 'The "B" ‹i›Post‹/i›' in comment


def test_html_marks_wrap_the_words_and_no_tags() -> None:
    """Words that run across tags get a mark for each stretch of text, so elements stay nested."""
    text = "<p>Some <b>1,180 new</b> homes were &amp; are built</p>"
    source = Source(id="a.html", text=text, format="html")
    annotated = annotate_text.annotate(source, _report(source, *_spans(text, "1,180 new</b> homes")))
    marks = html.fromstring(annotated).findall(".//mark[@class='claimcheck']")
    assert [mark.text for mark in marks] == ["1,180 new", " homes"]
    assert 'The "B" <i>Post</i>' in marks[0].get("title")
    assert annotate_text.bare(annotated) == text


def test_html_title_takes_a_comment() -> None:
    """Words in the document's title cannot be marked: a comment behind the title says it."""
    text = "<html><head><title>12 dead</title></head><body>x</body></html>"
    source = Source(id="a.html", text=text, format="html")
    annotated = annotate_text.annotate(source, _report(source, *_spans(text, "12 dead")))
    assert "12 dead</title><!-- claimcheck finding 1." in annotated
    assert annotate_text.bare(annotated) == text


def test_two_findings_on_the_same_words_share_a_mark() -> None:
    """Marks do not nest: overlapping quotes are wrapped together, with both remarks."""
    text = "<p>about 7 black cats</p>"
    source = Source(id="a.html", text=text, format="html")
    annotated = annotate_text.annotate(source, _report(source, *_spans(text, "about 7", "7 black cats")))
    (mark,) = html.fromstring(annotated).findall(".//mark")
    assert mark.text == "about 7 black cats"
    assert "1. Error" in mark.get("title")
    assert "2. Error" in mark.get("title")


def test_plain_text_is_refused() -> None:
    """Plain text has no place a reader would not see: it is refused in words, not garbled."""
    source = Source(id="a.txt", text="7 cats")
    with pytest.raises(ValueError, match="plain text cannot be annotated"):
        annotate_text.annotate(source, _report(source, (0, 6)))


@given(st.text("ab7*_-|<>&; \n\"'[]`é🐈", min_size=1, max_size=60), st.data())
def test_annotations_can_be_taken_out_again(text: str, data: st.DataObject) -> None:
    """Whatever the draft and the spans, removing the annotations gives the draft back."""
    at = st.integers(0, len(text) - 1)
    spans = data.draw(st.lists(st.tuples(at, at).map(lambda ends: (min(ends), max(ends) + 1)), max_size=4))
    for markup in ("markdown", "html"):
        source = Source(id="a", text=text, format=markup)  # type: ignore[arg-type]
        annotated = annotate_text.annotate(source, _report(source, *spans))
        assert annotate_text.bare(annotated) == text
    assert text or spans


def test_fixture_drafts_keep_their_text() -> None:
    """Every Markdown and HTML fixture comes back whole from its annotated copy."""
    for made in (samples.trade_mission(), samples.company_results()):
        report = made.report()
        for source in made.sources.values():
            if source.format != "text":
                annotated = annotate_text.annotate(source, report)
                assert annotate_text.bare(annotated) == source.text
                quoted = any(one.document == source.id for f in report.findings for one in f.evidence)
                assert (annotated != source.text) == quoted


# --- Word -----------------------------------------------------------------------------------------


def _word_draft() -> bytes:
    """A Word draft with formatting, a link, a tracked insertion, a list and a table."""
    import docx

    document = docx.Document()
    document.add_heading("Homes for the north", 1)
    paragraph = document.add_paragraph("The plan names ")
    paragraph.add_run("1,1").bold = True
    run = paragraph.add_run("80 new homes, up")
    run.italic = True
    paragraph.add_run(" from 900.")
    paragraph.add_run("\tA tab and 7 cats.")
    inserted = etree.SubElement(document.add_paragraph("Kept ")._p, f"{_W}ins")
    inserted.set(f"{_W}id", "900")
    inserted.set(f"{_W}author", "An editor")
    etree.SubElement(etree.SubElement(inserted, f"{_W}r"), f"{_W}t").text = "and 55 added"
    document.add_paragraph("over 40 firms", style="List Bullet")
    table = document.add_table(2, 2)
    table.cell(0, 1).text = "NOK million"
    table.cell(1, 0).text = "Europe"
    table.cell(1, 1).text = "  1,980  "
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _read_back(data: bytes) -> tuple[list[tuple[str, str]], Any]:
    """Each comment of a Word file with the words it is anchored on, from Word's own XML."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
        comments = etree.fromstring(archive.read("word/comments.xml"))
        assert b"comments.xml" in archive.read("word/_rels/document.xml.rels")
    texts = {
        one.get(f"{_W}id"): "\n".join("".join(p.itertext(f"{_W}t")) for p in one.iter(f"{_W}p"))
        for one in comments
    }
    anchored: dict[str, list[str]] = {}
    open_now: set[str] = set()
    for element in body.iter():
        if element.tag == f"{_W}commentRangeStart":
            open_now.add(element.get(f"{_W}id"))
        elif element.tag == f"{_W}commentRangeEnd":
            open_now.discard(element.get(f"{_W}id"))
        elif element.tag == f"{_W}t":
            for one in open_now:
                anchored.setdefault(one, []).append(element.text or "")
    references = {one.get(f"{_W}id") for one in body.iter(f"{_W}commentReference")}
    assert references == set(texts)
    return [("".join(anchored[number]), words) for number, words in texts.items()], body


@pytest.mark.desk
def test_word_comments_stand_on_the_exact_words() -> None:
    """Each finding is a comment on its words alone, in text, formatting, insertion, list and table."""
    from claimcheck.read.documents import docx_blocks, open_docx

    data = _word_draft()
    _, text = docx_blocks(open_docx("draft.docx", data))
    source = Source(id="draft.docx", text=text)
    words = ["1,180 new homes", "900", "7 cats", "55 added", "over 40 firms", "1,980", "180 new"]
    made = annotate_docx.annotate("draft.docx", data, _report(source, *_spans(text, *words)))
    comments, body = _read_back(made)
    assert sorted(one for one, _ in comments) == sorted(words)
    assert all(
        remark.startswith(tuple("1234567")) and "What would settle it" in remark for _, remark in comments
    )
    assert docx_blocks(open_docx("draft.docx", made))[1] == text
    for run in body.iter(f"{_W}r"):
        shown = "".join(run.itertext(f"{_W}t"))
        if shown in ("1,", "1"):
            assert run.find(f"{_W}rPr/{_W}b") is not None, "a split run lost its bold"
        if shown.startswith("80 new"):
            assert run.find(f"{_W}rPr/{_W}i") is not None, "a split run lost its italics"


@pytest.mark.desk
def test_word_file_opens_again_and_is_reproducible() -> None:
    """python-docx reads the result, and the same draft and report give the same bytes."""
    import docx

    from claimcheck.read.documents import docx_blocks, open_docx

    data = _word_draft()
    text = docx_blocks(open_docx("draft.docx", data))[1]
    report = _report(Source(id="draft.docx", text=text), *_spans(text, "900"))
    made = annotate_docx.annotate("draft.docx", data, report)
    assert made == annotate_docx.annotate("draft.docx", data, report)
    (comment,) = docx.Document(io.BytesIO(made)).comments
    assert comment.author == "claimcheck"


@pytest.mark.desk
@given(st.data())
def test_word_text_survives_any_spans(data: st.DataObject) -> None:
    """Wherever comments begin and end, the words of the document stay as they were."""
    from claimcheck.read.documents import docx_blocks, open_docx

    draft = _DRAFT or _DRAFT.append(_word_draft()) or _DRAFT
    text = docx_blocks(open_docx("d.docx", draft[0]))[1]
    at = st.integers(0, len(text) - 1)
    spans = data.draw(st.lists(st.tuples(at, at).map(lambda ends: (min(ends), max(ends) + 1)), max_size=5))
    made = annotate_docx.annotate("d.docx", draft[0], _report(Source(id="d.docx", text=text), *spans))
    assert docx_blocks(open_docx("d.docx", made))[1] == text


_DRAFT: list[bytes] = []


def test_remark_names_the_other_side_only() -> None:
    """A remark quotes what others say, not the words it stands on."""
    made = samples.trade_mission()
    report = made.report()
    draft = next(one for one in made.sources.values() if "lakeshore" in one.id)
    annotated = annotate_text.annotate(draft, report)
    (comment,) = [line for line in annotated.split("<!-- ") if line.startswith("claimcheck finding 3.")]
    assert "“Five”" in comment
    assert "“10 of its local employees”" not in comment


def test_claim_and_remark_are_untouched_models() -> None:
    """Annotating reads the report and changes nothing in it."""
    made = samples.company_results()
    report = made.report()
    before = report.model_dump_json()
    for source in made.sources.values():
        if source.format != "text":
            annotate_text.annotate(source, report)
    assert report.model_dump_json() == before
    assert isinstance(report.claims[0], Claim)
