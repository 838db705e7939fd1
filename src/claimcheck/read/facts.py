"""What is known about a document besides its text, and whether the values make sense."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from claimcheck.read.errors import MetadataError

_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ][0-9:.]+ ?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")

# ISO 3166-1 alpha-2, the officially assigned codes (ISO online browsing platform, 2024), and XK,
# which news agencies use for Kosovo.
_COUNTRIES = frozenset(
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT"
    " BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH"
    " ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT"
    " HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS"
    " LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI"
    " NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG"
    " SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG"
    " UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW".split()
)


class Facts(NamedTuple):
    """Metadata of one document, from one place; None where that place says nothing."""

    title: str | None = None
    publisher: str | None = None
    published: date | None = None
    country: str | None = None
    currency: str | None = None
    language: str | None = None

    def over(self, other: Facts) -> Facts:
        """These facts, completed by `other` where they say nothing."""
        return Facts(
            self.title or other.title,
            self.publisher or other.publisher,
            self.published or other.published,
            self.country or other.country,
            self.currency or other.currency,
            self.language or other.language,
        )


NO_FACTS = Facts()


def read_facts(values: Mapping[str, tuple[str | None, int]]) -> Facts:
    """Facts from the pairs of a front matter or sidecar; keys nobody asked for are ignored.

    Raises MetadataError with the value, what was expected and the line.
    """
    found: dict[str, str | date | None] = {}
    for key in Facts._fields:
        value, line = values.get(key, ("", 0))
        if value is None:
            raise MetadataError(f"{key}: expected one value, found a list or mapping", line)
        if not value:
            continue
        try:
            found[key] = _READERS[key](value)
        except MetadataError as error:
            raise MetadataError(f"{key}: {error.reason}", line) from None
    if "published" not in found and "date" in values:
        # Hugo and Jekyll call it "date", in forms of their own: taken when it is a plain one.
        plain = _DAY.fullmatch(values["date"][0] or "")
        try:
            found["published"] = date.fromisoformat(plain[1]) if plain else None
        except ValueError:
            found["published"] = None
    return Facts(**found)  # type: ignore[arg-type]


def read_published(value: str) -> date:
    """An ISO 8601 date, perhaps with a time that is left aside. Raises MetadataError."""
    found = _DAY.fullmatch(value.strip())
    try:
        if found:
            return date.fromisoformat(found[1])
    except ValueError:
        pass
    raise MetadataError(f"{value!r} is not a date; expected YYYY-MM-DD, such as 2024-05-31")


def read_country(value: str) -> str:
    """An ISO 3166 alpha-2 code in capitals. Raises MetadataError."""
    code = value.strip().upper()
    if code == "UK":
        raise MetadataError(f"{value!r} is not an ISO 3166 country code; the United Kingdom is GB")
    if code not in _COUNTRIES:
        raise MetadataError(f"{value!r} is not an ISO 3166 country code; expected two letters, such as CA")
    return code


def read_currency(value: str) -> str:
    """An ISO 4217 code in capitals. Raises MetadataError."""
    from claimcheck.lexicon.currencies import CODES

    code = value.strip().upper()
    if code not in CODES:
        raise MetadataError(
            f"{value!r} is not an ISO 4217 currency code; expected three letters, such as CAD"
        )
    return code


def _read_language(value: str) -> str:
    if not _LANGUAGE.fullmatch(value.strip()):
        raise MetadataError(f"{value!r} is not a language code; expected one such as en or en-GB")
    return value.strip().replace("_", "-")


_READERS: Mapping[str, Callable[[str], str | date]] = {
    "title": str,
    "publisher": str,
    "published": read_published,
    "country": read_country,
    "currency": read_currency,
    "language": _read_language,
}
