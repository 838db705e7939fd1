"""Front matter: the few lines between two `---` that say what a Markdown file is.

What claimcheck needs of it is flat, `key: value`, so a small strict reader does; anything richer
(lists, nested keys, folded text) goes to PyYAML, which costs 20 ms to import. Values stay text: in
YAML 1.1 a bare `NO`, Norway's country code, would be "false".
"""

from __future__ import annotations

import re

from claimcheck.read.errors import MetadataError
from claimcheck.read.lines import line_spans

Pairs = dict[str, tuple[str | None, int]]

_OPEN = re.compile(r"---[ \t]*(?:\r\n|\r|\n)")
_KEY = re.compile(r"([A-Za-z_][\w .-]{0,60}?)[ \t]*:(?:[ \t]+|$)")
_LONGEST = 64_000


def front_matter_span(text: str) -> tuple[int, int] | None:
    """From after the opening `---` line to after the closing one; None when there is no front matter."""
    opened = _OPEN.match(text)
    if not opened:
        return None
    for start, end in line_spans(text[:_LONGEST], opened.end()):
        if text[start:end].rstrip(" \t") in ("---", "..."):
            return opened.end(), end
    return None


def read_front_matter(text: str) -> Pairs:
    """The keys of a text's front matter, in lower case, each with its value and 1-based line.

    The value of a list or a mapping is None.

    Raises `MetadataError`, which names the line and what was expected there.
    """
    opened = _OPEN.match(text)
    if not opened:
        return {}
    span = front_matter_span(text)
    if span is None:
        if not _looks_like_keys(text, opened.end()):
            return {}  # a Markdown rule on the first line
        raise MetadataError("opened by '---' but never closed; expected a second '---' line", 1)
    return read_mapping(text[: span[1]], opened.end(), 2)


def read_mapping(text: str, start: int = 0, first_line: int = 1) -> Pairs:
    """The pairs of a flat YAML mapping from `start` on; see `read_front_matter`."""
    values: Pairs = {}
    for number, (low, high) in enumerate(line_spans(text, start), first_line):
        line = text[low:high].rstrip()
        if not line or line.lstrip().startswith("#") or line in ("---", "..."):
            continue
        found = _KEY.match(line)
        value = _scalar(line[found.end() :]) if found else None
        if found is None or value is None:
            return _with_yaml(text, start, first_line)
        key = found[1].lower()
        if key in values:
            raise MetadataError(f"{key!r} is given twice; expected each key once", number)
        values[key] = (value, number)
    return values


def _looks_like_keys(text: str, start: int) -> bool:
    spans = line_spans(text[: start + 2000], start)
    return bool(spans) and bool(_KEY.match(text[slice(*spans[0])]))


def _scalar(raw: str) -> str | None:
    """The value of a flat scalar; None when it takes a real YAML parser to say."""
    raw = raw.strip()
    if not raw:
        return ""
    if raw[0] in "\"'":
        quote = raw[0]
        end = raw.find(quote, 1)
        rest = raw[end + 1 :].strip()
        if end < 0 or "\\" in raw[:end] or (rest and not rest.startswith("#")):
            return None
        return raw[1:end]
    if raw[0] in "[{&*!|>%@`#" or ": " in raw or raw.endswith(":"):
        return None
    comment = raw.find(" #")
    return raw[:comment].rstrip() if comment >= 0 else raw


def _with_yaml(text: str, start: int, first_line: int) -> Pairs:
    import yaml

    body = re.sub(r"(?m)^(?:---|\.\.\.)[ \t]*$", "", text[start:].replace("\r\n", "\n").replace("\r", "\n"))
    if len(body) > _LONGEST:
        raise MetadataError(
            f"longer than {_LONGEST} characters; expected a few 'key: value' lines", first_line
        )
    try:
        node = yaml.compose(body, Loader=yaml.BaseLoader)
        read = yaml.load(body, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        # The problem is noticed after the line that has it: "[a" at the end of the block.
        mark = error.context_mark or error.problem_mark
        line = first_line + (mark.line if mark else 0)
        raise MetadataError(
            f"expected 'key: value', found {error.problem or 'something else'}", line
        ) from None
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise MetadataError(f"expected 'key: value' lines ({error})", first_line) from None
    if read is None:
        return {}
    if not isinstance(read, dict) or not isinstance(node, yaml.MappingNode):
        raise MetadataError("expected 'key: value' lines", first_line)
    lines = {str(key.value): first_line + key.start_mark.line for key, _ in node.value}
    return {
        str(key).lower(): (value if isinstance(value, str) else None, lines.get(str(key), first_line))
        for key, value in read.items()
    }


def title_span(text: str, span: tuple[int, int]) -> tuple[int, int] | None:
    """Where the words of the front matter's title stand; None when they are written some harder way."""
    for start, end in line_spans(text[: span[1]], span[0]):
        if not text.startswith("title:", start):
            continue
        raw = text[start + 6 : end]
        value = _scalar(raw)
        if not value:
            return None
        at = start + 6 + raw.index(value)
        return at, at + len(value)
    return None
