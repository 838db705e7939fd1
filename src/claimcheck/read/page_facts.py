"""What a web page says about itself: title, publisher, day of publication, language."""

from __future__ import annotations

from datetime import date

from claimcheck.read.dateline import read_day
from claimcheck.read.entities import REFERENCE, resolve
from claimcheck.read.facts import Facts
from claimcheck.read.scan import attributes, scan

# Names and properties of <meta>, best first.
_DATES = (
    "date article:published_time og:article:published_time datepublished dc.date dc.date.issued dcterms.date"
    " dcterms.created dcterms.issued pubdate publishdate publish-date publication_date sailthru.date"
    " parsely-pub-date cxenseparse:recs:publishtime"
).split()
_PUBLISHERS = ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name")
_LONGEST_DATA = 500_000


def page_facts(text: str) -> Facts:
    """The facts stated in a page's head and markup; what makes no sense is left out."""
    metas: dict[str, str] = {}
    times: list[date] = []
    data: list[str] = []
    title = language = None
    in_data = False
    for token in scan(text):
        if token.kind == "open":
            in_data = False
            if token.name == "meta":
                found = attributes(text, token)
                name = found.get("name") or found.get("property") or found.get("itemprop") or ""
                if name and found.get("content"):
                    metas.setdefault(name.lower(), _shown(found["content"]))
            elif token.name == "html":
                language = attributes(text, token).get("lang") or None
            elif token.name == "time" and len(times) < 50:
                found = attributes(text, token)
                day = read_day(found.get("datetime", ""))
                if day:
                    marked = "pubdate" in found or found.get("itemprop", "").lower() == "datepublished"
                    times.insert(0 if marked else len(times), day)
            elif token.name == "script":
                in_data = "ld+json" in text[token.start : token.end].lower()
        elif token.kind == "raw":
            if token.name == "title" and title is None:
                title = " ".join(_shown(text[token.start : token.end]).split()) or None
            elif in_data and token.end - token.start <= _LONGEST_DATA:
                data.append(text[token.start : token.end])
    published = next((day for name in _DATES if name in metas and (day := read_day(metas[name]))), None)
    publisher = next((metas[name].strip() for name in _PUBLISHERS if metas.get(name, "").strip()), None)
    if published is None or publisher is None:
        stated, by = _linked_data(data)
        published = published or stated
        publisher = publisher or by
    if published is None and times:
        published = times[0]
    if language and not (language[:2].isalpha() and len(language) <= 20):
        language = None
    return Facts(
        title=title or metas.get("og:title"), publisher=publisher, published=published, language=language
    )


def _shown(text: str) -> str:
    if "&" not in text:
        return text

    def show(found: object) -> str:
        word: str = found.group()  # type: ignore[attr-defined]
        shown = resolve(word)
        return word if shown is None else shown[0] + word[shown[1] :]

    return REFERENCE.sub(show, text)


def _linked_data(blocks: list[str]) -> tuple[date | None, str | None]:
    """Date and publisher of the article that JSON-LD blocks describe."""
    if not blocks:
        return None, None
    import json

    for block in blocks:
        try:
            read = json.loads(block)
        except (ValueError, RecursionError):
            continue
        items = read if isinstance(read, list) else [read]
        graph = [part for item in items if isinstance(item, dict) for part in _listed(item.get("@graph"))]
        for item in (*items, *graph):
            if not isinstance(item, dict):
                continue
            kinds = [str(kind) for kind in _listed(item.get("@type"))]
            if not any(kind.endswith(("Article", "Posting", "Report", "WebPage")) for kind in kinds):
                continue
            day = read_day(str(item.get("datePublished") or ""))
            by = item.get("publisher")
            name = by.get("name") if isinstance(by, dict) else by
            if day:
                return day, name if isinstance(name, str) else None
    return None, None


def _listed(value: object) -> list[object]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
