"""What can be typed, and the help that teaches it. Imports nothing heavy: `--help` answers at once."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, NoReturn

from claimcheck import __version__
from claimcheck.desk import nearest

SEVERITIES = ("error", "warning", "note")
FORMATS = ("text", "json", "jsonl", "sarif", "github", "junit", "markdown", "html")

_ABOUT = """\
Shows where the figures and dates of several articles about one event differ,
and redoes the sums inside each. It never says who is right, needs no network,
and stays silent when unsure.
"""

_EXAMPLES = """\
examples:
  claimcheck check wire.md draft.md              two stories against each other
  claimcheck check stories/                      every article in a folder
  claimcheck check draft.md --against archive/   only what involves the draft
  claimcheck check *.txt --published 2026-02-17  files that do not say their date
  claimcheck check stories/ --format html --output report.html
  claimcheck extract draft.md                    the figures as claimcheck reads them
  claimcheck explain value-conflict              why a check exists, with examples
  claimcheck why wire.md:12 draft.md:9           why two figures are linked, or not

exit codes: 0 nothing at or above --fail-on; 1 findings; 2 could not run.
'claimcheck COMMAND --help' shows the options of a command.
"""

_CHECK_EXAMPLES = """\
examples:
  claimcheck check wire.md draft.md
      Reads both, lines up the figures that speak of one fact, reports where they differ.
  claimcheck check stories/ --fail-on warning
      For a build: exit 1 on warnings too. --min-severity changes what is shown, --fail-on the exit code.
  claimcheck check a.txt b.txt --published a.txt=2026-02-16 --published b.txt=2026-02-18 --country CA
      Metadata for files that have none. "last week" and a bare "$" depend on it.
  claimcheck check draft.md --against 'archive/**/*.md' --diff origin/main
      Only what involves the draft and touches the lines changed since then.
  pandoc draft.odt -t plain | claimcheck check - wire.md --stdin-filename draft.txt
      '-' is standard input.

Without PATH, the sources named in [tool.claimcheck] of pyproject.toml or in claimcheck.toml are read.
To let a finding pass, write on its line or the line before (the reason is required):
  <!-- claimcheck: ignore value-conflict: agency figure -->        in Markdown and HTML
  [claimcheck: ignore value-conflict: agency figure]               in plain text
"""


class _Parser(argparse.ArgumentParser):
    """An argument parser that names what was probably meant."""

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False, **options)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}\nTry '{self.prog} --help'.\n")

    def option_names(self) -> list[str]:
        return [name for action in self._actions for name in action.option_strings]


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The options as given, with `run`, the function that carries out the command.

    Exits with 0 for --help and --version, with 2 and a message for anything not understood.
    """
    parser, commands = parsers()
    first = next((word for word in argv if not word.startswith("-")), None)
    if first is not None and first not in commands and argv[0] == first:
        import os

        hint = nearest(first, commands)
        if not hint and os.path.exists(first):  # noqa: PTH110 (pathlib costs --help 5 ms)
            hint = f" Did you mean 'claimcheck check {first}'?"
        parser.error(f"there is no command {first!r}.{hint} Commands: {', '.join(commands)}.")
    options, unknown = parser.parse_known_args(argv)
    if unknown:
        command = commands[options.command]
        name = unknown[0].partition("=")[0]
        if name in command.option_names():
            command.error(f"{name} belongs behind the command: claimcheck {options.command} {name} ...")
        command.error(f"there is no option {name!r}.{nearest(name, command.option_names())}")
    return options


def parsers() -> tuple[_Parser, dict[str, _Parser]]:
    """The parser of the command line, and those of its commands by name."""
    parser = _Parser(prog="claimcheck", description=_ABOUT, epilog=_EXAMPLES)
    parser.add_argument("--version", action="version", version=f"claimcheck {__version__}")
    under = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, title="commands")
    commands = {name: _command(under, name, words) for name, words in _COMMANDS.items()}
    _check_options(commands["check"])
    _extract_options(commands["extract"])
    commands["explain"].add_argument(
        "check", nargs="?", metavar="CHECK", help="name of a check; all are listed without"
    )
    _why_options(commands["why"])
    _config_options(commands["config"])
    _baseline_options(commands["baseline"])
    return parser, commands


_COMMANDS = {
    "check": "report where sources differ, and sums inside one that do not work out",
    "extract": "print the figures and dates of sources as claimcheck reads them",
    "explain": "say why a check exists, what it reports and what it leaves alone",
    "why": "say what speaks for and against two figures being one fact",
    "config": "show every setting and where it comes from",
    "baseline": "write down today's findings as known, so that only new ones are reported",
}


def _command(under: Any, name: str, words: str) -> _Parser:
    command: _Parser = under.add_parser(
        name,
        help=words,
        description=words[0].upper() + words[1:] + ".",
        epilog=_CHECK_EXAMPLES if name == "check" else None,
    )
    command.set_defaults(run=_runner(name))
    command.add_argument("--debug", action="store_true", help="show the traceback of an internal error")
    return command


def _runner(name: str) -> Callable[[argparse.Namespace], int]:
    """The command's own module is imported when it runs, not when help is shown."""

    def run(options: argparse.Namespace) -> int:
        code: int = import_module(f"claimcheck.cli.{name}").run(options)
        return code

    return run


def _check_options(parser: argparse.ArgumentParser) -> None:
    _source_options(parser)
    shown = parser.add_argument_group("what is reported")
    shown.add_argument(
        "--format", type=one_of(FORMATS), metavar="NAME", help=f"{', '.join(FORMATS)} (default: text)"
    )
    shown.add_argument(
        "--output", metavar="FILE", help="write the report there instead of to standard output"
    )
    shown.add_argument(
        "--fail-on",
        type=one_of((*SEVERITIES, "never")),
        metavar="SEVERITY",
        help="least severity that makes exit 1: error (default), warning, note, or never",
    )
    shown.add_argument(
        "--min-severity",
        type=one_of(SEVERITIES),
        metavar="SEVERITY",
        help="least severity that is shown (default: note)",
    )
    _check_names(shown)
    shown.add_argument(
        "--against",
        action="append",
        nargs="+",
        metavar="PATH",
        help="check PATHs against these: report only what involves a PATH",
    )
    shown.add_argument(
        "--diff", metavar="BASE", help="only findings that quote a line changed since this git commit"
    )
    shown.add_argument("--baseline", metavar="FILE", help="leave out the findings known in this file")
    _terminal_options(shown)
    running = parser.add_argument_group("how it runs")
    running.add_argument(
        "--watch",
        action="store_true",
        help="check again whenever a source, its metadata or the configuration changes; stop with Ctrl-C",
    )
    running.add_argument(
        "--annotate", metavar="FILE", help="write a copy of the one draft with the findings as comments"
    )


def _extract_options(parser: argparse.ArgumentParser) -> None:
    _source_options(parser)
    parser.add_argument(
        "--format", type=one_of(("text", "json")), metavar="NAME", help="text or json (default: text)"
    )
    parser.add_argument("--output", metavar="FILE", help="write there instead of to standard output")
    _terminal_options(parser)


def _why_options(parser: argparse.ArgumentParser) -> None:
    for side in ("left", "right"):
        parser.add_argument(
            side, metavar=side.upper(), help="a claim: PATH:START-END (its id), PATH:LINE or PATH:LINE:COLUMN"
        )
    parser.add_argument(
        "--format", type=one_of(("text", "json")), metavar="NAME", help="text or json (default: text)"
    )
    _metadata_options(parser)


def _config_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--schema", action="store_true", help="print the JSON Schema of the configuration instead"
    )
    parser.add_argument(
        "--format", type=one_of(("text", "json")), metavar="NAME", help="text or json (default: text)"
    )
    _config_file(parser)


def _baseline_options(parser: argparse.ArgumentParser) -> None:
    _source_options(parser)
    _check_names(parser)
    parser.add_argument("--against", action="append", nargs="+", metavar="PATH", help="as for check")
    parser.add_argument("--output", metavar="FILE", help="the baseline file (default: the configured one)")


def _source_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="files, folders, globs, or - for standard input"
    )
    _metadata_options(parser)
    parser.add_argument(
        "--jobs",
        type=_jobs,
        metavar="N",
        help="processes that find the figures in many files, and nothing else; 0 for one per processor "
        "(default: 1)",
    )


def _metadata_options(parser: argparse.ArgumentParser) -> None:
    about = parser.add_argument_group(
        "about the sources",
        "For files that do not say it themselves. FILE=VALUE, repeatable, is for that file alone and comes "
        "before what it says.",
    )
    about.add_argument(
        "--published", action="append", type=_fact(_date), metavar="DATE", help="publication date, YYYY-MM-DD"
    )
    about.add_argument(
        "--country", action="append", type=_fact(_country), metavar="CODE", help="ISO 3166 code, such as CA"
    )
    about.add_argument(
        "--currency",
        action="append",
        type=_fact(_currency),
        metavar="CODE",
        help="ISO 4217 code, such as CAD",
    )
    about.add_argument(
        "--publisher", action="append", type=_fact(str), metavar="NAME", help="who published it"
    )
    about.add_argument(
        "--stdin-filename", metavar="NAME", help="what to call standard input; its ending gives the format"
    )
    _config_file(about)


def _config_file(parser: argparse._ActionsContainer) -> None:
    parser.add_argument("--config", metavar="FILE", help="use this configuration file")
    parser.add_argument("--isolated", action="store_true", help="use no configuration file")


def _check_names(parser: argparse._ActionsContainer) -> None:
    parser.add_argument(
        "--select",
        action="append",
        type=_names,
        metavar="CHECK",
        help="only these checks (comma-separated, repeatable)",
    )
    parser.add_argument(
        "--ignore", action="append", type=_names, metavar="CHECK", help="not these checks (likewise)"
    )
    parser.add_argument(
        "--show",
        action="append",
        type=_names,
        metavar="CHECK",
        help="also these, as notes, that are left out otherwise: superseded (figures a later one replaces)",
    )


def _terminal_options(parser: argparse._ActionsContainer) -> None:
    parser.add_argument(
        "--color",
        type=one_of(("auto", "always", "never")),
        default="auto",
        metavar="WHEN",
        help="auto (default), always or never; NO_COLOR is respected",
    )


def one_of(names: Sequence[str]) -> Callable[[str], str]:
    """An argument type: one of these words; anything else is told the nearest."""

    def read(word: str) -> str:
        if word not in names:
            raise argparse.ArgumentTypeError(
                f"{word!r} is not one of {', '.join(names)}.{nearest(word, names)}"
            )
        return word

    return read


def _names(word: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in word.split(",") if name.strip())


def _jobs(word: str) -> int:
    if not re.fullmatch(r"[0-9]{1,3}", word) or int(word) > 256:
        raise argparse.ArgumentTypeError(f"{word!r} is not a number of processes from 0 to 256")
    return int(word)


def _fact(read: Callable[[str], object]) -> Callable[[str], tuple[str | None, object]]:
    """An argument type: VALUE for all files, or FILE=VALUE for one."""

    def split(word: str) -> tuple[str | None, object]:
        file, given, value = word.rpartition("=")
        return (file if given else None), read(value)

    return split


def _date(word: str) -> object:
    return _checked("read_published", word)


def _country(word: str) -> object:
    return _checked("read_country", word)


def _currency(word: str) -> object:
    return _checked("read_currency", word)


def _checked(reader: str, word: str) -> object:
    """What the readers of files make of a value; they load only when one is given."""
    facts = import_module("claimcheck.read.facts")
    try:
        return getattr(facts, reader)(word)
    except ValueError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from None
