"""Paths into sources: which files are meant, what they hold, what is known about them."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.read.decode import decode
from claimcheck.read.errors import MetadataError, ReadError
from claimcheck.read.facts import NO_FACTS, Facts, read_facts

if TYPE_CHECKING:
    from claimcheck.model import Format, Source
    from claimcheck.read.places import Places

LARGEST = 64_000_000
"""Most bytes a file may have. Larger ones are refused before they are read."""

_FORMATS: Mapping[str, Format] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".txt": "text",
    ".text": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}
_PACKED = frozenset((".docx", ".pdf"))
ARTICLE_SUFFIXES = frozenset((*_FORMATS, *_PACKED))
"""Endings of the files that are read when a folder is given."""

SIDECAR = ".meta.yaml"
_LARGEST_SIDECAR = 64_000
_WILD = re.compile(r"[*?\[]")
_LOOKS_HTML = re.compile(r"\s*<(?:!doctype html|html|head|body|article)\b", re.IGNORECASE)


class Remark(NamedTuple):
    """Something an editor should know about how a file was read; no reason to stop."""

    file: str
    words: str

    def __str__(self) -> str:
        return f"{self.file}: {self.words}"


class Loaded(NamedTuple):
    """A file that was read: its source, remarks, encoding, and, for .docx and .pdf, its places."""

    source: Source
    remarks: tuple[Remark, ...] = ()
    encoding: str = "utf-8"
    places: Places | None = None

    def location_of(self, offset: int) -> str | None:
        """The paragraph, table cell or page at an offset of the source's text.

        None for formats whose lines can be counted.
        """
        return self.places.at(offset) if self.places else None


class Batch(NamedTuple):
    """What a set of paths came to: files read, in the order of their ids, and files that were not."""

    loaded: tuple[Loaded, ...]
    errors: tuple[ReadError, ...]

    @property
    def sources(self) -> tuple[Source, ...]:
        return tuple(one.source for one in self.loaded)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        return tuple(remark for one in self.loaded for remark in one.remarks)


def load_all(
    paths: Iterable[str | os.PathLike[str]],
    *,
    facts: Mapping[str, Facts] | None = None,
    every: Facts = NO_FACTS,
    fallback: Mapping[str, Facts] | None = None,
    fallback_every: Facts = NO_FACTS,
    stdin_filename: str | None = None,
) -> Batch:
    """Read files, folders and globs. A file that cannot be read becomes an error beside the others.

    `facts` are what the person at the command says about single files, by path, and `every` about
    all of them: they go before a sidecar, which goes before what stands in the file. `fallback` (by
    path or glob, the first that fits) and `fallback_every` come last, for files that say nothing
    themselves.
    """
    found, errors = expand(paths)
    named = {_normal(name): value for name, value in (facts or {}).items()}
    spare = {_normal(name): value for name, value in (fallback or {}).items()}
    loaded: list[Loaded] = []
    for path in found:
        key = _normal(stdin_filename if path == "-" and stdin_filename else path)
        try:
            loaded.append(
                load(
                    path,
                    facts=named.pop(key, NO_FACTS).over(every),
                    fallback=_for(key, spare).over(fallback_every),
                    stdin_filename=stdin_filename,
                )
            )
        except ReadError as error:
            errors.append(error)
    errors.extend(
        ReadError(name, "facts were given for this file, but it is not among those to read")
        for name in sorted(named)
    )
    loaded.sort(key=lambda one: one.source.id)
    return Batch(tuple(loaded), tuple(errors))


def _for(name: str, facts: Mapping[str, Facts]) -> Facts:
    """The facts given under a file's own name, else under the first glob that fits it."""
    if name in facts:
        return facts[name]
    return next((value for glob, value in facts.items() if fnmatchcase(name, glob)), NO_FACTS)


def load(
    path: str | os.PathLike[str],
    *,
    facts: Facts = NO_FACTS,
    fallback: Facts = NO_FACTS,
    stdin_filename: str | None = None,
) -> Loaded:
    """Read one file, or standard input for "-". The source's id is the path as given, with "/".

    `facts` go before sidecar and file, `fallback` after them. Raises ReadError.
    """
    given = os.fspath(path)
    name = _posix(given)
    if given == "-":
        data = _bounded(sys.stdin.buffer.read(LARGEST + 1), "standard input")
        name = _posix(stdin_filename) if stdin_filename else "-"
    else:
        data = _file(Path(given), name)
    side = _sidecar(name)
    suffix = Path(name).suffix.lower()
    if suffix in _PACKED:
        return _packed(name, suffix, data, facts.over(side), fallback)
    try:
        decoded = decode(data, declares=suffix not in (".md", ".markdown", ".txt", ".text"))
    except ValueError as error:
        raise ReadError(name, str(error)) from None
    remarks = [Remark(name, decoded.remark)] if decoded.remark else []
    text = decoded.text
    form = _FORMATS.get(suffix)
    if form is None:
        form = _sniffed(text)
        if given != "-":
            remarks.append(Remark(name, f"unknown ending {suffix or '(none)'}; read as {form}"))
    try:
        inside = _inside(text, form)
    except MetadataError as error:
        raise ReadError(name, f"front matter: {error.reason}", error.line) from None
    source = _source(name, text, form, facts.over(side).over(inside).over(fallback))
    return Loaded(source, tuple(remarks), decoded.encoding)


def expand(paths: Iterable[str | os.PathLike[str]]) -> tuple[list[str], list[ReadError]]:
    """The files that paths, folders and globs mean, each once, and what was wrong with the others.

    Folders give the articles below them in order of name, without hidden ones. A glob the shell did
    not expand is expanded here.
    """
    found: dict[str, str] = {}
    errors: list[ReadError] = []
    for path in paths:
        given = os.fspath(path)
        try:
            names = _meant(given)
        except ReadError as error:
            errors.append(error)
            continue
        for name in names:
            real = _real(name)
            # One file under two names is one source, whichever name came first.
            found[real] = min(found.get(real, name), name, key=lambda one: (len(one), one))
    return list(dict.fromkeys(found.values())), errors


def _real(name: str) -> str:
    try:
        return name if name == "-" else os.path.realpath(name)
    except (OSError, ValueError):
        return name  # a name no file can have: opening it will say so


def _meant(given: str) -> list[str]:
    if given == "-":
        return ["-"]
    if not given.strip():
        raise ReadError(given, "an empty path was given")
    if Path(given).is_dir():
        return _below(given)
    if os.path.lexists(given) or not _WILD.search(given):
        return [_posix(given)]
    import glob

    matches = sorted(glob.glob(given, recursive=True))  # noqa: PTH207 (a pattern may be absolute)
    if not matches:
        raise ReadError(_posix(given), "no file matches this pattern")
    names: list[str] = []
    for match in matches:
        if Path(match).is_dir():
            # "**" and "*" match folders besides files: those without articles say nothing.
            names.extend(_articles(match))
        elif not match.endswith(SIDECAR):
            names.append(_posix(match))
    if not names:
        raise ReadError(_posix(given), "the folders this pattern matches hold no articles")
    return names


def _below(folder: str) -> list[str]:
    names = _articles(folder)
    if not names:
        endings = " ".join(sorted(ARTICLE_SUFFIXES))
        raise ReadError(_posix(folder), f"no articles in this folder (looked for {endings})")
    return names


def _articles(folder: str) -> list[str]:
    names: list[str] = []
    for parent, folders, files in os.walk(folder):
        folders[:] = [one for one in folders if not one.startswith((".", "__")) and one != "node_modules"]
        names.extend(
            (Path(parent) / file).as_posix()
            for file in files
            if Path(file).suffix.lower() in ARTICLE_SUFFIXES and not file.startswith((".", "~$"))
        )
    return sorted(names)


def _posix(path: str) -> str:
    return path.replace(os.sep, "/") if os.sep != "/" else path


def _normal(path: str) -> str:
    return _posix(os.path.normpath(path))


def _file(path: Path, name: str) -> bytes:
    try:
        found = path.stat()
        if stat.S_ISREG(found.st_mode) and found.st_size > LARGEST:
            raise ReadError(name, _too_large(found.st_size))
        if stat.S_ISDIR(found.st_mode):
            raise ReadError(name, "is a folder")
        with path.open("rb") as file:
            return _bounded(file.read(LARGEST + 1), name)
    except FileNotFoundError:
        raise ReadError(name, "there is no such file") from None
    except OSError as error:
        raise ReadError(name, f"cannot be read: {error.strerror or error}") from None
    except ValueError:
        raise ReadError(name, "is not a file name") from None


def _bounded(data: bytes, name: str) -> bytes:
    if len(data) > LARGEST:
        raise ReadError(name, _too_large(None))
    return data


def _too_large(size: int | None) -> str:
    says = f"has {size / 1e6:.0f} MB; " if size else "is too large; "
    return f"{says}the limit is {LARGEST // 1_000_000} MB"


def _sniffed(text: str) -> Format:
    if _LOOKS_HTML.match(text):
        return "html"
    return "markdown" if text.startswith("---") else "text"


def _inside(text: str, form: Format) -> Facts:
    """What a file says about itself in its markup. Raises MetadataError for bad front matter."""
    if form == "html":
        from claimcheck.read.page_facts import page_facts

        return page_facts(text)
    if form == "markdown":
        from claimcheck.read.front_matter import read_front_matter

        return read_facts(read_front_matter(text))
    return NO_FACTS


def _sidecar(name: str) -> Facts:
    """What `FILE.meta.yaml` says. Raises ReadError naming the sidecar."""
    path = Path(name + SIDECAR)
    if name == "-" or not path.is_file():
        return NO_FACTS
    from claimcheck.read.front_matter import read_mapping

    side = _posix(str(path))
    try:
        data = path.read_bytes()
        if len(data) > _LARGEST_SIDECAR:
            raise ReadError(side, "is too large for a sidecar; expected a few 'key: value' lines")
        return read_facts(read_mapping(decode(data).text))
    except MetadataError as error:
        raise ReadError(side, error.reason, error.line) from None
    except OSError as error:
        raise ReadError(side, f"cannot be read: {error.strerror or error}") from None
    except ValueError as error:
        raise ReadError(side, str(error)) from None


def _packed(name: str, suffix: str, data: bytes, facts: Facts, fallback: Facts) -> Loaded:
    from claimcheck.read.documents import read_docx, read_pdf

    text, inside, places, words = (read_docx if suffix == ".docx" else read_pdf)(name, data)
    source = _source(name, text, "text", facts.over(inside).over(fallback))
    return Loaded(source, tuple(Remark(name, word) for word in words), suffix[1:], places)


def _source(name: str, text: str, form: Format, facts: Facts) -> Source:
    """The source of a text, with title and date looked for in its first lines where nothing states them.

    Raises ReadError when there is nothing to read.
    """
    from claimcheck.model import Source
    from claimcheck.read.opening import opening

    if not text.strip():
        raise ReadError(name, "is empty")
    first = opening(text, form)
    if not any(role != "title" or form != "markdown" for role, _ in first):
        raise ReadError(name, "is empty: it has no text besides its front matter")
    title, published = facts.title, facts.published
    if title is None:
        title = next((words for role, words in first if role == "title"), None)
    if published is None:
        from claimcheck.read.dateline import find_dateline

        published = find_dateline(words for _, words in first)
    return Source(
        id=name,
        text=text,
        title=title,
        publisher=facts.publisher,
        published=published,
        country=facts.country,
        currency=facts.currency,
        language=facts.language or "en",
        format=form,
    )
