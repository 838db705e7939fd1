"""The outcomes that one source tells, each with what it befell.

    "the plan was carried"            the subject of a passive
    "the board rejected the plan"     the object of an active verb
    "the deckhand survived"           the subject of a verb without an object
    "She too was found guilty"        the person of the sentence before

Plans, fears, conditions and questions tell no outcome; nor does what was so before ("was first rejected").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.outcomes import (
    ANOTHER,
    CONDITIONS,
    DENIED,
    FORMER,
    MODALS,
    NEGATIONS,
    OF_PERSONS,
    UNSURE,
    UNSURE_NEAR,
)
from claimcheck.lexicon.words import AUXILIARIES, FUNCTION_WORDS, REPORTING_VERBS
from claimcheck.model import Claim, Source
from claimcheck.read import passages_of
from claimcheck.read.passages import Passage
from claimcheck.telling import themes, tolls
from claimcheck.telling.mention import UNKNOWN_YEAR, Mention, Theme
from claimcheck.telling.phrases import Match, matches
from claimcheck.telling.themes import Region

_BE = frozenset(
    "was were is are be been being get got gets wasn't weren't isn't aren't wasn\u2019t weren\u2019t".split()
)
_HAVE = frozenset("has have had having hasn't haven't hadn't".split())
_NOW = frozenset("has have is are".split())
_OPENS_OBJECT = frozenset(
    "the a an his her its their our this that these those him it them all any every both no my your".split()
)
# A story is of one ship, and may go on about it without a word for it.
_TOPICS = ("vessel",)
_LEAD = 6
_HE_OR_SHE = frozenset(("he", "she", "him", "her"))
_LONGEST_VERB = 5
_LONGEST_PASSAGE = 6000
_WEEK = timedelta(days=7)
_LONG_AGO = timedelta(days=60)
_LONG_BEFORE = frozenset("year time season december november october summer winter autumn spring".split())
_NUMBER = re.compile(r"[a-z]{3,9}|[0-9]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MOST_IN_SENTENCE = 12
# "Pruitt, 58, had a licence. That morning he was hauling paste. He had braked. He was one of the dead."
_BACK = 4
_NEAR_YEAR, _FAR_YEAR = 4, 10
_TALLY = re.compile(
    r"(?<![\w.,])(\w{1,9})(?: votes?| members?| councillors?)?"
    r"(?: to |\s?[-\u2013\u2014]\s?| (?:for|in favou?r)(?: and|,) )"
    r"(\w{1,9})(?: votes?| against)?(?![\w.,]\w)",
    re.IGNORECASE,
)
_NUMBERS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen twenty".split()
    )
}


def mentions_of(source: Source, claims: Sequence[Claim], asked: frozenset[str]) -> list[Mention]:
    """The outcomes among `asked` that the source tells, in order of text. `claims` are the source's own."""
    found: list[Mention] = []
    dates = [claim for claim in claims if claim.kind == "date"]
    starts = [claim.start for claim in dates]
    earlier: Tokens | None = None
    topics: dict[str, Theme] = {}
    for place, passage in enumerate(passages_of(source)):
        if not 8 < len(passage.text) <= _LONGEST_PASSAGE:
            earlier = None
            continue
        reader = _Passage(source, passage, place, earlier, dates, starts, topics)
        found.extend(mention for mention in reader.mentions() if mention.outcome in asked)
        earlier = reader.tokens
    if any(mention.outcome.startswith(("toll/", "life/")) for mention in found):
        numbers = _numbers(source.text)
        found = [mention._replace(numbers=numbers) for mention in found]
    return found


def _numbers(text: str) -> frozenset[str]:
    """All numbers of a text, small ones in digits whatever they are written in."""
    return frozenset(counted(word) for word in _NUMBER.findall(text.lower()) if counted(word).isdigit())


def counted(word: str) -> str:
    """ "fourteen" as "14"."""
    number = _NUMBERS.get(word)
    return word if number is None else str(number)


class _Passage:
    """One passage being read."""

    def __init__(
        self,
        source: Source,
        passage: Passage,
        place: int,
        earlier: Tokens | None,
        dates: Sequence[Claim],
        starts: Sequence[int],
        topics: dict[str, Theme],
    ) -> None:
        self.source, self.passage, self.place = source, passage, place
        self.tokens = Tokens(passage.text)
        self.earlier = earlier
        self.dates, self.starts = dates, starts
        self.topics = topics
        for family in _TOPICS:
            if (
                family not in topics
                and place < _LEAD
                and not themes.things(family).keys().isdisjoint(self.tokens.lower)
            ):
                topics[family] = themes.read(self.tokens, Region(0, len(self.tokens)), family)
        self._around: frozenset[str] | None = None

    def mentions(self) -> Iterator[Mention]:
        tokens = self.tokens
        for number, (first, end) in enumerate(tokens.sentences):
            told = matches(tokens.lower, first, end)
            if 0 < len(told) <= _MOST_IN_SENTENCE and tokens.lower[end - 1] != "?":
                floors = [first]
                for match in told:
                    floor = max(floor for floor in floors if floor <= match.first)
                    mention = self._mention(match, number, floor)
                    if mention is not None:
                        yield mention
                        floors.append(match.last + 1)
            yield from self._tolls(number)

    def _tolls(self, number: int) -> Iterator[Mention]:
        first, end = self.tokens.sentences[number]
        if self.tokens.lower[end - 1] == "?":
            return
        for toll in tolls.tolls(self.tokens, first, end):
            if not self._certain(toll.first, toll.last, first, end) or self._old(
                toll.first, toll.last, first, end
            ):
                continue
            theme = themes.read(self.tokens, Region(toll.first, toll.last + 1), "life")
            yield self._made(
                toll.outcome, toll.first, toll.last, number, theme, group=toll.group and counted(toll.group)
            )

    def _mention(self, match: Match, number: int, floor: int) -> Mention | None:
        tokens, lower = self.tokens, self.tokens.lower
        first, end = tokens.sentences[number]
        outcome: str | None = match.phrase.outcome
        assert outcome is not None
        family = outcome.partition("/")[0]
        verb, auxiliaries = self._verb(match.first, first)
        group = {lower[i] for i in auxiliaries}
        # "The ceremony had to be put off": that was done.
        forced = {"had", "to"} <= group and "not" not in group
        if not forced and (group & MODALS or "to" in group):
            return None
        if group & NEGATIONS or (
            verb > first and lower[verb - 1] in ("no", "nor", "neither", "nobody", "none")
        ):
            if "yet" in group or (family == "event" and group & _NOW):
                return None
            outcome = DENIED.get(outcome)
            if outcome is None:
                return None
        if not self._certain(verb, match.last, first, end) or self._old(match.first, match.last, first, end):
            return None
        if "had" in group and not forced and family not in OF_PERSONS and not self._reported(first, verb):
            return None
        passive = bool(group & _BE)
        theme = self._theme(match, verb, number, floor, family, passive)
        if theme is None or not (theme.heads or theme.names or theme.pointed):
            return None
        quoted = min(verb, match.first)
        while quoted < match.first and lower[quoted] in FUNCTION_WORDS and lower[quoted] not in AUXILIARIES:
            quoted += 1
        return self._made(
            outcome,
            quoted,
            themes.whole(tokens, match.last, end) if match.phrase.way == "befalls" else match.last,
            number,
            theme,
        )

    def _theme(
        self, match: Match, verb: int, number: int, floor: int, family: str, passive: bool
    ) -> Theme | None:
        tokens, lower = self.tokens, self.tokens.lower
        first, end = tokens.sentences[number]
        way = match.phrase.way
        if way == "befalls" and any(
            lower[i] in themes.things(family) for i in range(match.first, match.last + 1)
        ):
            own = themes.read(tokens, Region(match.first, match.last + 1), family)
            ahead = themes.read(tokens, themes.before(tokens, verb, first, floor), family)
            return own._replace(words=own.words | ahead.words)
        follows = lower[match.last + 1] if match.last + 1 < end else ""
        active = way == "of" or (
            way == "does"
            and not passive
            and (
                match.gap is not None
                or follows in _OPENS_OBJECT
                or (follows[:1].isalnum() and follows not in FUNCTION_WORDS and not follows[0].isdigit())
            )
        )
        if active:
            region = (
                Region(*match.gap)
                if match.gap is not None and way == "does"
                else themes.after(tokens, match.last, end)
            )
            if themes.pronoun_in(tokens, region):
                return self._pointed(verb, number, family)
            theme = themes.read(tokens, region, family)
            if family not in OF_PERSONS and not self._first_noun(region, family):
                return None
            if family in OF_PERSONS and self._not_one(region, theme):
                return None
            return theme
        region = themes.before(tokens, verb, first, floor)
        who = themes.relative(tokens, region)
        if who is not None:
            region = Region(region.first, who)
            theme = themes.read(tokens, region, family, nearest=True)
            return None if family in OF_PERSONS and self._not_one(region, theme) else theme
        theme = themes.read(tokens, region, family)
        if themes.pronoun_in(tokens, region) or (
            not theme.heads and not theme.names and not theme.words and not theme.figures
        ):
            return self._pointed(region.first, number, family)
        if family in OF_PERSONS and self._not_one(region, theme):
            return None
        return theme

    def _not_one(self, region: Region, theme: Theme) -> bool:
        """Whether it is not plainly one person, or another one than the story is about."""
        lower = self.tokens.lower[region.first : region.end]
        return themes.several(self.tokens, region) or (
            not theme.names and any(word in ANOTHER for word in lower)
        )

    def _first_noun(self, region: Region, family: str) -> bool:
        """Whether the object's own noun is one of the family: not "rejected calls for a ban"."""
        known = themes.things(family)
        for i in range(region.first, region.end):
            word = self.tokens.lower[i]
            if word in known:
                return True
            if word in ("of", "for", "to", "in", "on", "from", "with", "against", "at"):
                return False
        return False

    def _pointed(self, at: int, number: int, family: str) -> Theme | None:
        """The theme of earlier words: of the sentence up to token `at`, else of the sentence before."""
        tokens = self.tokens
        first, end = tokens.sentences[number]
        pronoun = next((word for word in tokens.lower[at : min(end, at + 12)] if word in _HE_OR_SHE), None)
        regions: list[tuple[Tokens, Region]] = [(tokens, Region(first, at))] if at > first else []
        if number > 0:
            regions.extend(
                (tokens, Region(*sentence))
                for sentence in tokens.sentences[max(0, number - _BACK) : number][::-1]
            )
        elif self.earlier is not None:
            regions.extend(
                (self.earlier, Region(*sentence)) for sentence in self.earlier.sentences[-2:][::-1]
            )
        for among, region in regions:
            theme = themes.fits(themes.read(among, region, family, pointed=True), pronoun)
            if not theme.heads and not theme.names:
                theme = themes.fits(themes.read(among, region, family, loose=True), pronoun)
            if family in OF_PERSONS and (len(theme.names) > 1 or themes.several(among, region)):
                return None
            if theme.heads or theme.names:
                return theme._replace(pointed=True, shown="")
        topic = self.topics.get(family)
        # "Salvage: refloated by two tugs": the ship that the article is about.
        return (
            topic._replace(pointed=True, shown="", words=frozenset(), figures=frozenset()) if topic else None
        )

    def _verb(self, first: int, sentence: int) -> tuple[int, list[int]]:
        """Where the verb group that ends at token `first` begins, and its auxiliaries and adverbs."""
        lower = self.tokens.lower
        i = first - 1
        found: list[int] = []
        while i >= sentence and first - i <= _LONGEST_VERB:
            word = lower[i]
            helps = (
                (word in AUXILIARIES and word != "am")
                or word in MODALS
                or word in NEGATIONS
                or word in _BE
                or word in _HAVE
            )
            adverb = (
                word.endswith("ly")
                or word in ("to", "then", "now", "also", "too", "later", "finally", "yet", "since", "just")
                or word
                in ("still", "eventually", "duly", "narrowly", "today", "yesterday", "n't", "all", "not")
            )
            if not (helps or adverb):
                break
            found.append(i)
            i -= 1
        while found and not (
            lower[found[-1]] in AUXILIARIES or lower[found[-1]] in MODALS | NEGATIONS | {"to"}
        ):
            found.pop()
        return (found[-1] if found else first), found

    def _certain(self, first: int, last: int, sentence: int, end: int) -> bool:
        """Whether the clause is told as a fact of its own day."""
        lower = self.tokens.lower
        start = first - 1
        while start >= sentence and lower[start] not in (";", "but", "."):
            word = lower[start]
            near = first - start <= 4
            if word in CONDITIONS or word in UNSURE or (near and (word in FORMER or word in UNSURE_NEAR)):
                return False
            if word == "last" and lower[start + 1] in _LONG_BEFORE:
                return False
            if first - start > 14:
                break
            start -= 1
        return not any(
            lower[i] in FORMER
            or (lower[i] == "last" and i + 1 < end and lower[i + 1] in _LONG_BEFORE)
            or lower[i] in ("if", "unless", "subject", "provided", "hopes", "years", "months")
            for i in range(last + 1, min(end, last + 4))
        )

    def _old(self, at: int, last: int, first: int, end: int) -> bool:
        """Whether it is told of a time long before the source, or of a year of its own.

        A year further off is of something else: "the theatre, built in 1974, was gutted".
        """
        published = self.source.published
        words = [
            *self.tokens.lower[max(first, at - _NEAR_YEAR) : at],
            *self.tokens.lower[last : last + _FAR_YEAR],
        ]
        years = {word for word in words if len(word) == 4 and _YEAR.fullmatch(word)}
        if published is None:
            return bool(years) and not any(last - day < _WEEK for day, last in self._days(first, end))
        return any(abs(int(year) - published.year) > 1 for year in years) or any(
            published - last > _LONG_AGO and published.year != last.year for _, last in self._days(first, end)
        )

    def _reported(self, first: int, verb: int) -> bool:
        return any(word in REPORTING_VERBS for word in self.tokens.lower[first:verb])

    def _days(self, first: int, end: int) -> tuple[tuple[date, date], ...]:
        start = self.passage.raw(self.tokens.starts[first], self.tokens.ends[first])[0]
        stop = self.passage.raw(self.tokens.starts[end - 1], self.tokens.ends[end - 1])[1]
        found = []
        for at in range(bisect_left(self.starts, start), bisect_left(self.starts, stop)):
            claim = self.dates[at]
            period = claim.period
            if period is None:
                continue
            if period.first is not None and period.last is not None:
                found.append((period.first, period.last))
            elif period.month is not None and period.day is not None and period.to_day is None:
                found.append((_no_year(period.month, period.day),) * 2)
        return tuple(found)

    def _made(
        self, outcome: str, first: int, last: int, number: int, theme: Theme, *, group: str | None = None
    ) -> Mention:
        tokens = self.tokens
        sentence_first, end = tokens.sentences[number]
        tally, last = _tally(tokens, sentence_first, last, end)
        if self._around is None:
            self._around = themes.content(tokens.lower)
        sentence = tokens.lower[sentence_first:end]
        raw = self.passage.raw
        start, stop = raw(tokens.starts[first], tokens.ends[last])
        return Mention(
            outcome,
            self.source.id,
            start,
            stop,
            raw(tokens.starts[sentence_first], tokens.ends[end - 1]),
            theme,
            tally,
            tuple(day for day in self._days(sentence_first, end) if day[1] - day[0] < _WEEK),
            themes.content(sentence) | {word for word in sentence if word[:1].isdigit()},
            self._around,
            self.source.published,
            self.place,
            group,
        )


def _no_year(month: int, day: int) -> date:
    """A day of which the year is not known."""
    return date(UNKNOWN_YEAR, month, day)


def _tally(tokens: Tokens, first: int, last: int, end: int) -> tuple[frozenset[int], int]:
    """The votes for and against that the sentence gives, and the token the quote ends with.

    "fell by eight votes to six" is quoted whole: the vote is what an editor looks for.
    """
    text, base = tokens.text, tokens.starts[first]
    for found in _TALLY.finditer(text, base, tokens.ends[end - 1]):
        sides = [_number(found[1]), _number(found[2])]
        if None in sides:
            continue
        before = text[base : found.start()].lower()
        said = found.group().lower()
        if not (
            "vote" in said or "against" in said or "for" in said or before.rstrip().endswith((",", "by", ":"))
        ):
            continue
        till = bisect_left(tokens.ends, found.end())
        near = 0 <= bisect_left(tokens.starts, found.start()) - last <= 4
        return frozenset(side for side in sides if side is not None), till if near and till < end else last
    return frozenset(), last


def _number(word: str) -> int | None:
    if word.isdigit():
        return int(word) if len(word) < 7 else None
    return _NUMBERS.get(word.lower())
