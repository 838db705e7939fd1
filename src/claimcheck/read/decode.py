"""Bytes into text: byte order mark, UTF-8, the declared charset, then Windows-1252 with a word about it.

The byte order mark is not part of the text; everything else is, line ends as they are.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# <meta charset="...">, <meta http-equiv content="text/html; charset=...">, <?xml encoding="..."?>
_DECLARED = re.compile(rb"(?:charset|encoding)\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_:.-]{2,40})")
_DECLARED_WITHIN = 4096
# Pages that declare these mean Windows-1252 (WHATWG Encoding, "windows-1252").
_AS_WINDOWS = frozenset(("ascii", "iso8859-1", "cp1252"))
_CONTROLS = bytes(code for code in range(32) if code not in (9, 10, 12, 13, 27)) + b"\x7f"
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")
_MOST_CONTROLS = 0.01
_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
)


class Decoded(NamedTuple):
    """A text, the encoding it was read in, and a remark when that encoding was a guess."""

    text: str
    encoding: str
    remark: str | None


def decode(data: bytes, declares: bool = False) -> Decoded:
    """The text of a file. `declares` says that its format can name its charset (HTML).

    Raises ValueError, with the reason, for what is not text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                text = data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                raise ValueError(
                    f"starts like {encoding.upper()} but cannot be decoded (byte {error.start + len(mark)})"
                ) from None
            return _checked(Decoded(text, encoding, None))
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise ValueError(f"is {what}, not text")
    if b"\0" in data:
        return _checked(_unmarked_utf16(data))
    if len(data.translate(None, _CONTROLS)) < len(data) * (1 - _MOST_CONTROLS):
        raise ValueError("looks binary: more than 1% control characters")
    try:
        return _checked(Decoded(data.decode("utf-8"), "utf-8", None))
    except UnicodeDecodeError as error:
        broken = error.start
    declared = _declared(data) if declares else None
    if declared and declared != "utf-8":
        try:
            return _checked(Decoded(data.decode(declared), declared, None))
        except (UnicodeDecodeError, LookupError):
            pass
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise ValueError(
            f"is neither UTF-8 (byte {broken}) nor Windows-1252 (byte {error.start}): cannot be decoded"
        ) from None
    remark = f"not UTF-8 (byte {broken}); decoded as Windows-1252"
    return _checked(Decoded(text, "cp1252", remark))


def _checked(decoded: Decoded) -> Decoded:
    text = decoded.text
    if not text.isascii() or "\0" in text:
        controls = sum(1 for _ in _CONTROL.finditer(text))
        if controls > len(text) * _MOST_CONTROLS:
            raise ValueError("looks binary: more than 1% control characters")
    return decoded


def _unmarked_utf16(data: bytes) -> Decoded:
    """UTF-16 without its mark: in Western text every other byte is zero."""
    half = len(data) // 2
    for encoding, zeros in (("utf-16-le", data[1::2]), ("utf-16-be", data[0::2])):
        if len(data) % 2 == 0 and zeros.count(0) > 0.6 * half and data.count(0) < 0.55 * len(data):
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                break
            return Decoded(text, encoding, f"no byte order mark; decoded as {encoding.upper()}")
    raise ValueError("looks binary: it holds zero bytes and is not UTF-16")


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data, 0, _DECLARED_WITHIN)
    if not found:
        return None
    try:
        info = codecs.lookup(found[1].decode("ascii"))
    except LookupError:
        return None
    if not getattr(info, "_is_text_encoding", True):
        return None
    return "cp1252" if info.name in _AS_WINDOWS else info.name
