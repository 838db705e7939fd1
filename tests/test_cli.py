"""The command: what it prints, where, and with which exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck.cli import main

LEFT = """---
title: Barges back on the canal
publisher: Canal Courier
published: 2024-05-06
country: GB
---

The waterways board said on Monday that 1,180 barges passed the Harlow lock in 2023.
"""
RIGHT = """---
title: Lock traffic
publisher: Lock Gazette
published: 2024-05-07
country: GB
---

According to the waterways board, 1,810 barges passed the Harlow lock in 2023.
"""
AGREES = RIGHT.replace("1,810", "1,180")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with two stories that differ and one that agrees with the first."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    (tmp_path / "left.md").write_text(LEFT)
    (tmp_path / "right.md").write_text(RIGHT)
    (tmp_path / "agrees.md").write_text(AGREES)
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of a command run in this process."""
    try:
        code = main(words)
    except SystemExit as left:
        code = int(left.code or 0)
    said = capsys.readouterr()
    return code, said.out, said.err


def command(*words: str, **options: object) -> subprocess.CompletedProcess[str]:
    """A command run as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "claimcheck", *words],
        capture_output=True,
        text=True,
        check=False,
        **options,  # type: ignore[call-overload]
    )


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("left.md", "right.md"), 1),
        (("left.md", "right.md", "--fail-on", "warning"), 1),
        (("left.md", "right.md", "--fail-on", "never"), 0),
        (("left.md", "agrees.md"), 0),
        (("left.md", "right.md", "--ignore", "value-conflict"), 0),
        (("left.md", "right.md", "--select", "date-conflict,rank-conflict"), 0),
        (("left.md", "right.md", "--select", "value-conflict"), 1),
        (("left.md",), 0),
        ((".",), 1),
        (("l*.md", "r*.md"), 1),
    ],
)
@pytest.mark.usefixtures("desk")
def test_exit_codes(capsys: pytest.CaptureFixture[str], words: tuple[str, ...], code: int) -> None:
    """0 for nothing at or above --fail-on, 1 for findings, by whatever way the files are named."""
    assert run(capsys, "check", *words)[0] == code


@pytest.mark.usefixtures("desk")
def test_the_report_is_words_an_editor_can_use(capsys: pytest.CaptureFixture[str]) -> None:
    """The text report names who says what, where, in which sentence, and what would settle it."""
    _, out, err = run(capsys, "check", "left.md", "right.md")
    assert err == ""
    assert "error  value-conflict" in out
    assert "Canal Courier, 6 May 2024:" in out
    assert "left.md:8:" in out
    assert "[1,180 barges]" in out
    assert "What would settle it:" in out
    assert "Found 1 error." in out
    assert "2 sources read" in out


@pytest.mark.usefixtures("desk")
def test_silence_says_how_much_was_looked_at(capsys: pytest.CaptureFixture[str]) -> None:
    """Without findings the report still counts what was read and compared."""
    _, out, _ = run(capsys, "check", "left.md", "agrees.md")
    assert out.startswith("No differences found.\n2 sources read, ")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("chek",), "Did you mean 'check'"),
        (("left.md",), "Did you mean 'claimcheck check left.md'?"),
        (("check", "left.md", "--fromat", "json"), "Did you mean '--format'"),
        (("check", "left.md", "--format", "jsn"), "Did you mean 'json'"),
        (("check", "left.md", "--fail-on", "warn"), "Did you mean 'warning'"),
        (("check", "left.md", "--select", "value-conflcit"), "Did you mean 'value-conflict'"),
        (("check", "left.md", "--ignore", "nothing-like-it"), "'claimcheck explain' lists them"),
        (("check", "left.md", "--published", "yesterday"), "expected YYYY-MM-DD"),
        (("check", "left.md", "--published", "left.md=2024-02-31"), "expected YYYY-MM-DD"),
        (("check", "left.md", "--currency", "DOLLARS"), "ISO 4217"),
        (("check", "left.md", "--country", "UK"), "the United Kingdom is GB"),
        (("check", "left.md", "--publisher", "lost.md=Wire"), "lost.md: facts were given"),
        (("check", "left.md", "--jobs", "many"), "number of processes"),
        (("--debug", "check", "left.md"), "belongs behind the command"),
        (("check", "--debug", "lost.md"), "there is no such file"),
        (("check", "left.md", "--baseline", "none.json"), "no such baseline"),
        (("check", "left.md", "--config", "none.toml"), "none.toml"),
        (("check", "left.md", "--output", "no/such/folder/report.txt"), "cannot be written"),
        (("check", "left.md", "--diff", "HEAD"), "not in a git repository"),
        (("check",), "no sources"),
        (("check", "empty"), "no articles in this folder"),
        (("check", "no-*.md"), "no file matches"),
        (("explain", "value-conflcit"), "Did you mean 'value-conflict'"),
        (("why", "left.md", "right.md:3"), "names no claim"),
        (("why", "left.md:8", "right.md:1"), "The nearest is"),
        ((), "COMMAND"),
    ],
)
def test_what_cannot_be_done_is_said(
    desk: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], told: str
) -> None:
    """A mistake on the command line gives exit 2, one message with what was meant, and no traceback."""
    (desk / "empty").mkdir()
    code, _, err = run(capsys, *words)
    assert code == 2
    assert told in err
    assert "Traceback" not in err
    assert len(err.splitlines()) <= 4


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("missing.md", None, "there is no such file"),
        ("empty.md", b"", "is empty"),
        ("binary.txt", bytes(range(256)) * 40, "binary"),
        ("front.md", b"---\npublished: soon\n---\n\nForty barges.\n", "not a date"),
        ("money.md", b"---\ncurrency: bucks\n---\n\nForty barges.\n", "ISO 4217"),
    ],
)
def test_one_bad_file_does_not_hide_the_others(
    desk: Path, capsys: pytest.CaptureFixture[str], name: str, content: bytes | None, told: str
) -> None:
    """A file that cannot be read is named with the reason; the others are still checked; exit 2."""
    if content is not None:
        (desk / name).write_bytes(content)
    code, out, err = run(capsys, "check", "left.md", name, "right.md")
    assert code == 2
    assert name in err
    assert told in err
    assert "value-conflict" in out


@pytest.mark.usefixtures("desk")
def test_an_internal_error_is_no_silent_pass(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault of ours gives exit 2 and a message that says how to report it, without a traceback."""

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("wheels came off")

    monkeypatch.setattr("claimcheck.cli.check.examine", broken)
    code, out, err = run(capsys, "check", "left.md")
    assert (code, out) == (2, "")
    assert "wheels came off" in err
    assert "report it" in err
    assert "Traceback" not in err
    with pytest.raises(RuntimeError):
        main(["check", "left.md", "--debug"])


@pytest.mark.usefixtures("desk")
def test_json_has_the_shape_the_design_lays_down(capsys: pytest.CaptureFixture[str]) -> None:
    """`--format json` prints one object with the promised keys, figures as strings, spans verbatim."""
    _, out, _ = run(capsys, "check", "left.md", "right.md", "--format", "json")
    report = json.loads(out)
    assert {"schema_version", "sources", "claims", "findings", "coverage"} <= report.keys()
    (finding,) = report["findings"]
    assert {"check", "verdict", "severity", "scope", "message", "advice", "fingerprint"} <= finding.keys()
    for evidence in finding["evidence"]:
        text = Path(evidence["document"]).read_text()
        assert text[evidence["start"] : evidence["end"]] == evidence["text"]
    assert report["coverage"]["claims"] == len(report["claims"])
    count = next(claim for claim in report["claims"] if claim["text"].startswith("1,180"))
    assert count["quantity"]["stated"] == ["1180", "1180"]
    assert count["id"] == f"left.md:{count['start']}-{count['end']}"


@pytest.mark.usefixtures("desk")
def test_extract_prints_sources_and_claims_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """`extract` gives the claims as JSON, or one line each."""
    code, out, _ = run(capsys, "extract", "left.md", "--format", "json")
    assert code == 0
    assert json.loads(out).keys() == {"schema_version", "sources", "claims"}
    _, out, _ = run(capsys, "extract", "left.md")
    assert any(line.startswith("left.md:8:") and "1,180" in line for line in out.splitlines())


@pytest.mark.usefixtures("desk")
def test_jsonl_is_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    """`--format jsonl` gives each finding as a line, and the coverage last."""
    _, out, _ = run(capsys, "check", "left.md", "right.md", "--format", "jsonl")
    assert [json.loads(line)["type"] for line in out.splitlines()] == ["finding", "coverage"]


@pytest.mark.parametrize("name", ["text", "json", "jsonl", "sarif", "github", "junit", "markdown", "html"])
def test_every_format_can_be_written_to_a_file(
    desk: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """`--output FILE` takes every format, leaves standard output empty and says where the report is."""
    code, out, err = run(capsys, "check", "left.md", "right.md", "--format", name, "--output", "report")
    assert (code, out) == (1, "")
    assert "written to report" in err
    assert "1,810" in (desk / "report").read_text()


@pytest.mark.usefixtures("desk")
def test_min_severity_shows_and_fail_on_fails(capsys: pytest.CaptureFixture[str]) -> None:
    """What is shown and what fails are set apart: each option does one of the two."""
    Path("left.md").write_text(LEFT + "\n<!-- claimcheck: ignore date-conflict: gone -->\n")
    code, out, _ = run(capsys, "check", "left.md", "agrees.md")
    assert code == 0
    assert "note  unused-suppression" in out
    code, out, _ = run(
        capsys, "check", "left.md", "agrees.md", "--min-severity", "warning", "--fail-on", "note"
    )
    assert code == 1
    assert "No differences found." in out


REVISED = RIGHT.replace("1,810 barges passed", "the number of barges that passed").replace(
    "in 2023.", "in 2023 was revised to 1,810 barges."
)


@pytest.mark.usefixtures("desk")
def test_superseded_is_shown_on_request(capsys: pytest.CaptureFixture[str]) -> None:
    """What a later figure replaces is left out; --show, or `show` in a configuration, adds it as a note."""
    Path("right.md").write_text(REVISED)
    code, out, _ = run(capsys, "check", "left.md", "right.md")
    assert (code, "No differences found." in out) == (0, True)

    code, out, _ = run(capsys, "check", "left.md", "right.md", "--show", "superseded")
    assert code == 0
    assert "note  superseded" in out
    assert "A later figure replaces an earlier one" in out

    code, out, _ = run(
        capsys,
        "check",
        "left.md",
        "right.md",
        "--show",
        "superseded",
        "--fail-on",
        "note",
        "--format",
        "json",
    )
    (finding,) = json.loads(out)["findings"]
    assert code == 1
    assert (finding["check"], finding["verdict"], finding["severity"]) == ("superseded", "superseded", "note")
    assert {quote["side"] for quote in finding["evidence"]} == {1, 2}

    Path("claimcheck.toml").write_text('show = ["superseded"]\n')
    assert "note  superseded" in run(capsys, "check", "left.md", "right.md")[1]
    assert "note  superseded" not in run(capsys, "check", "left.md", "right.md", "--ignore", "superseded")[1]
    assert "note  superseded" in run(capsys, "check", "left.md", "right.md", "--select", "superseded")[1]


@pytest.mark.usefixtures("desk")
def test_only_what_is_left_out_can_be_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """--show refuses a check that reports unasked, and names those it can add."""
    for name in ("value-conflict", "supersedes"):
        code, _, err = run(capsys, "check", "left.md", "right.md", "--show", name)
        assert code == 2
        assert "Can be shown: superseded." in err


@pytest.mark.parametrize(
    ("words", "variables", "coloured"),
    [
        ((), {}, False),
        (("--color", "always"), {}, True),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--color", "never"), {}, False),
    ],
)
@pytest.mark.usefixtures("desk")
def test_colour_is_for_terminals(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    variables: dict[str, str],
    coloured: bool,
) -> None:
    """Piped output is plain; --color overrides."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in run(capsys, "check", "left.md", "right.md", *words)[1]) is coloured


@pytest.mark.skipif(os.name == "nt", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(("variables", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_colour_on_a_terminal(desk: Path, variables: dict[str, str], coloured: bool) -> None:
    """On a terminal the report is coloured, unless NO_COLOR says otherwise."""
    import pty

    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", **variables}
    done = subprocess.Popen(
        [sys.executable, "-m", "claimcheck", "check", "left.md", "right.md"],
        cwd=desk,
        env=environment,
        stdout=theirs,
        stdin=subprocess.DEVNULL,
    )
    os.close(theirs)
    said = b""
    while True:
        try:
            more = os.read(ours, 65536)
        except OSError:
            break
        if not more:
            break
        said += more
    os.close(ours)
    assert done.wait() == 1
    assert (b"\x1b[1;31merror" in said) is coloured
    assert b"Lock Gazette   2024-05-07" in said, "what was read, as a table"


def test_terminal_escapes_in_a_source_are_spelled_out(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A source cannot colour, move or title the terminal through its quotes, title or publisher."""
    evil = RIGHT.replace("Harlow lock", "Harlow \x1b]0;owned\x07\x1b[31mlock \u202eevil").replace(
        "Lock Gazette", '"Lock \\e[2JGazette"'
    )
    (desk / "right.md").write_text(evil)
    _, out, _ = run(capsys, "check", "left.md", "right.md")
    assert "\x1b" not in out
    assert "\x07" not in out
    assert "\u202e" not in out


def test_standard_input_is_a_source(desk: Path) -> None:
    """`-` reads standard input, named and typed by --stdin-filename."""
    done = command("check", "-", "left.md", "--stdin-filename", "right.md", cwd=desk, input=RIGHT)
    assert done.returncode == 1, done.stderr
    assert "right.md:8:" in done.stdout
    done = command("extract", "-", cwd=desk, input="Some 40 barges passed.")
    assert done.returncode == 0
    assert done.stdout.startswith("-:1:")


def test_metadata_comes_from_the_command_line(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """FILE=VALUE is for that file; VALUE alone is for the files that say nothing themselves."""
    (desk / "plain.txt").write_text("The board counted 1,810 barges.\n")
    _, out, _ = run(
        capsys, "extract", "left.md", "plain.txt", "--format", "json", "--published", "2024-01-01",
        "--country", "plain.txt=CA", "--publisher", "left.md=Nobody", "--currency", "EUR",
    )  # fmt: skip
    left, plain = json.loads(out)["sources"]
    assert (left["published"], left["country"], left["publisher"]) == ("2024-05-06", "GB", "Nobody")
    assert (plain["published"], plain["country"], plain["currency"]) == ("2024-01-01", "CA", "EUR")


@pytest.mark.usefixtures("desk")
def test_against_reports_only_what_involves_the_draft(capsys: pytest.CaptureFixture[str]) -> None:
    """With --against, sources may differ among themselves; the draft's quotes come first, as side 1."""
    assert run(capsys, "check", "agrees.md", "--against", "left.md", "--format", "json")[0] == 0
    code, out, _ = run(capsys, "check", "right.md", "--against", "left.md", "agrees.md", "--format", "json")
    assert code == 1
    (finding,) = json.loads(out)["findings"]
    assert finding["evidence"][0]["document"] == "right.md"
    assert finding["evidence"][0]["side"] == 1
    code, out, _ = run(capsys, "check", "lef*.md", "--against", ".", "--format", "json")
    assert {one["document"] for one in json.loads(out)["findings"][0]["evidence"]} >= {"left.md", "right.md"}


def test_a_baseline_hides_what_is_known(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Known findings stay quiet when their text moves, and come back when a figure changes."""
    assert run(capsys, "baseline", "left.md", "right.md", "--output", "known.json")[0] == 0
    words = "check", "left.md", "right.md", "--baseline", "known.json"
    assert run(capsys, *words)[0] == 0
    (desk / "left.md").write_text(LEFT.replace("---\n\nThe", "---\n\nA new first paragraph.\n\nThe"))
    code, out, _ = run(capsys, *words)
    assert code == 0
    assert "1 known finding suppressed." in out
    (desk / "left.md").write_text(LEFT.replace("1,180", "1,190"))
    assert run(capsys, *words)[0] == 1


def test_a_comment_suppresses_with_a_reason(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A comment on the line before silences the finding, and the report counts it."""
    (desk / "left.md").write_text(
        LEFT.replace("The waterways", "<!-- claimcheck: ignore value-conflict: lock log -->\nThe waterways")
    )
    code, out, _ = run(capsys, "check", "left.md", "right.md", "--format", "json")
    assert code == 0
    (known,) = json.loads(out)["suppressed"]
    assert (known["by"], known["reason"]) == ("inline", "lock log")


def test_figures_in_a_comment_are_no_claims(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The reason of a suppression may name a figure without becoming a source of one."""
    (desk / "plain.txt").write_text(
        "[claimcheck: ignore value-conflict: agency says 240 barges]\nSome 250 barges.\n"
    )
    _, out, _ = run(capsys, "extract", "plain.txt")
    assert "240" not in out
    assert "250" in out


def test_configuration_names_the_sources(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Configured sources are read when none is typed, relative to the file, from any folder below it."""
    (desk / "pyproject.toml").write_text('[tool.claimcheck]\nsources = ["left.md", "r*.md"]\n')
    assert run(capsys, "check")[0] == 1
    (desk / "below").mkdir()
    os.chdir(desk / "below")
    code, out, _ = run(capsys, "check")
    assert code == 1
    assert "../left.md:8:" in out
    assert run(capsys, "check", "--isolated")[0] == 2
    assert run(capsys, "check", "../left.md")[0] == 0


def test_config_shows_each_value_and_its_origin(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`claimcheck config` lists every setting with where it comes from; --schema prints the schema."""
    (desk / "claimcheck.toml").write_text('fail-on = "warning"\n')
    code, out, _ = run(capsys, "config")
    assert code == 0
    rows = {line.split()[0]: line for line in out.splitlines()}
    assert "claimcheck.toml" in rows["fail-on"]
    assert rows["jobs"].endswith("(default)")
    _, out, _ = run(capsys, "config", "--schema")
    assert "fail-on" in json.loads(out)["properties"]


@pytest.mark.usefixtures("desk")
def test_explain_teaches_a_check(capsys: pytest.CaptureFixture[str]) -> None:
    """`explain` lists all checks, and tells one in its own words with examples."""
    code, out, _ = run(capsys, "explain")
    assert code == 0
    assert "value-conflict" in out
    assert "unused-suppression" in out
    code, out, _ = run(capsys, "explain", "value-conflict")
    assert code == 0
    for heading in ("What is reported", "What would settle it", "Reported", "Not reported"):
        assert heading in out
    assert run(capsys, "explain", "unused-suppression")[0] == 0


@pytest.mark.usefixtures("desk")
def test_why_shows_what_was_weighed(capsys: pytest.CaptureFixture[str]) -> None:
    """`why` prints each comparison with its weight, the sum, the threshold and the verdict."""
    code, out, err = run(capsys, "why", "left.md:8", "right.md:8:41", "--format", "json")
    assert code == 0
    assert "the two that fit best" in err
    told = json.loads(out)
    assert told["linked"] is True
    assert told["comparison"]["verdict"] == "conflict"
    left, right = told["left"]["id"], told["right"]["id"]
    code, out, err = run(capsys, "why", left, right)
    assert (code, err) == (0, "")
    assert "Linked. Taken as one fact: conflict" in out
    assert sum(line[:1] in "+- " and "  " in line for line in out.splitlines()) >= len(told["reasons"])


def test_the_same_bytes_whatever_the_order_and_the_hash_seed(desk: Path) -> None:
    """The report does not depend on PYTHONHASHSEED, on the order of files, or on --jobs."""
    trade = sorted(Path(__file__).parent.parent.glob("fixtures/trade-mission/0*"))
    for file in trade:
        (desk / file.name).write_bytes(file.read_bytes())
    names = [file.name for file in trade] + ["left.md", "right.md", "agrees.md"]
    said = set()
    for seed, order, jobs in (("0", names, "1"), ("1", names[::-1], "1"), ("42", names[3:] + names[:3], "2")):
        done = command(
            "check", *order, "--format", "json", "--jobs", jobs, cwd=desk,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )  # fmt: skip
        assert done.returncode in (0, 1), done.stderr
        said.add(done.stdout)
    assert len(said) == 1


@pytest.mark.skipif(os.name == "nt", reason="a POSIX pipe")
def test_a_reader_that_leaves_is_no_error(desk: Path) -> None:
    """`claimcheck extract ... | head -1` says nothing on standard error."""
    (desk / "long.txt").write_text("Some 40 barges and 50 boats passed.\n\n" * 5000)
    done = subprocess.run(
        f"{sys.executable} -m claimcheck extract long.txt | head -n 1",
        shell=True, cwd=desk, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1


@pytest.mark.parametrize("name", ["check", "extract", "explain", "why", "config", "baseline"])
def test_help_of_every_command(capsys: pytest.CaptureFixture[str], name: str) -> None:
    """Each command explains itself and is named in the overall help."""
    code, out, _ = run(capsys, name, "--help")
    assert code == 0
    assert out.startswith(f"usage: claimcheck {name}")
    assert f"    {name} " in run(capsys, "--help")[1]


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """--version prints name and version."""
    assert run(capsys, "--version")[1] == "claimcheck 0.1.0\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("target", [">&-", "> /dev/full"])
@pytest.mark.usefixtures("desk")
def test_output_that_cannot_be_written_is_no_pass(target: str) -> None:
    """A closed or full standard output gives exit 2 and one line, not a silent pass."""
    done = subprocess.run(
        f"{sys.executable} -m claimcheck check left.md agrees.md {target}",
        shell=True, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "standard output" in done.stderr


@pytest.mark.usefixtures("desk")
def test_configured_synonyms_link_more(capsys: pytest.CaptureFixture[str]) -> None:
    """A desk's own words for one thing, in its configuration, speak for a link."""
    Path("one.txt").write_text("The council counted 1,180 zorbles at the Harlow lock in 2023.\n")
    Path("two.txt").write_text("The council counted 1,810 quibbles at the Harlow lock in 2023.\n")
    why = "why", "one.txt:1:21", "two.txt:1:21", "--format", "json"
    before = json.loads(run(capsys, *why)[1])["score"]
    Path("claimcheck.toml").write_text('lexicon = { synonyms = [["zorble", "quibble"]] }\n')
    assert json.loads(run(capsys, *why)[1])["score"] > before


@pytest.mark.usefixtures("desk")
def test_a_comment_in_plain_text_silences_an_internal_check(capsys: pytest.CaptureFixture[str]) -> None:
    """The line form works where a sum inside one text does not come out, and is then not called unused."""
    slip = "The choir had 12 boys and 15 girls, 40 children in all.\n"
    Path("slip.txt").write_text(slip)
    code, out, _ = run(capsys, "check", "slip.txt", "--format", "json")
    names = {finding["check"] for finding in json.loads(out)["findings"]}
    assert code == 1
    Path("slip.txt").write_text(f"[claimcheck: ignore {','.join(names)}: 13 adults sing too]\n{slip}")
    code, out, _ = run(capsys, "check", "slip.txt", "--format", "json", "--fail-on", "note")
    assert (code, json.loads(out)["findings"]) == (0, [])
