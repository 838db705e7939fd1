"""An announced number that is not the number of things listed.

"Four departments will move: cardiology, outpatients and pharmacy." An item was cut, or added, and the
number stayed. Lists after a colon, between dashes, in brackets and as bullets are counted. Items may hold
"and" themselves ("health and safety"), so a list is a range of counts and must miss the number under each
of them. "Including" and "such as" announce nothing, and lists with clauses or figures in them are left alone.
"""

import re
from collections.abc import Iterator

from claimcheck.checks.arithmetic import stated
from claimcheck.checks.article import Article, Block
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.lexicon.nouns import PLURALS
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

_MOST_ITEMS = 15
_LONGEST_ITEM = 7
# "four departments" and what is said of them before the list begins.
_LEAD = r"(?P<lead>[^|A-SU-Z:;.!?\"“”]{0,90}?)"
_COLON = Pattern(
    rf"(?P<number>N){_LEAD}(?::(?: namely| they are)?|\.\| (?:they|these) are:?) (?P<list>[^|:]{{3,400}}?)"
    r"(?P<end>[.!?]?\s*(?:\||$))"
)
_NAMELY = Pattern(rf"(?P<number>N){_LEAD}, namely,? (?P<list>[^|:]{{3,400}}?)(?P<end>[.!?]?\s*(?:\||$))")
_DASHES = Pattern(
    r"(?P<number>N) (?P<lead>(?:[a-z0-9à-öø-ÿ'’-]+ ){0,8})[–—-] (?P<list>[^|:–—]{3,300}?)"
    r"(?P<end> [–—-] |[.!?]?\s*(?:\||$))"
)
_BRACKETS = Pattern(
    r"(?P<number>N) (?P<lead>(?:[a-z0-9à-öø-ÿ'’-]+ ){0,4})\((?P<list>[^|:()]{3,300})(?P<end>\))"
)
# "The three finalists are Lund, Tartu and Ghent": only lists of names, all else is a description.
_ARE = Pattern(
    r"\bthe (?P<number>N)(?P<lead>(?: (?:of|in|for|at|from|on|to) [^|A-SU-Z,:;()]{1,50})?) (?:are|were"
    r"|will be) (?P<list>[^|:;]{3,300}?)(?P<end>[.!?]?\s*(?:\||$))"
)
# "three other sites, at Birr, Tullow, Portarlington and Athlone": names after a comma. Fewer names than were
# announced may be fewer places ("three sites, in Cork and Athlone"), more may not.
_COMMA = Pattern(
    r"(?P<number>N)(?P<lead>),(?: (?:at|in|from|to|near))? (?P<list>[^|:;.()]{3,200}? and (?:the )?"
    r"[a-zà-öø-ÿ'’-]+"
    r"(?: [a-zà-öø-ÿ'’-]+){0,2}?)(?P<end>,|[.!?]?\s*(?:\||$))"
)
# "Three rivers burst their banks, the Vesdre, the Ourthe and the Amblève": names at the end of the sentence.
_TRAILING = Pattern(
    r"(?:^|\| ?)(?P<number>N)(?P<lead> [^|A-SU-Z,;:]{3,80}), (?P<list>[^|:;()]{3,200}? and (?:the )?"
    r"[a-zà-öø-ÿ'’-]+(?: [a-zà-öø-ÿ'’-]+){0,2}?)(?P<end>[.!?]?\s*(?:\||$))"
)
# "Brown, Keane, Ortiz and Webb were charged. The four men are accused": names that open the sentence before.
_FOUR_MEN = Pattern(
    r"\| ?(?:all |the |these )(?P<number>N)(?= (?:are|were|have|had|will|was|deny"
    r"|denied|face|faced|pleaded)\b)"
)
_NAMES_FIRST = Pattern(
    r"(?P<list>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}"
    r"(?:, (?:and )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}){0,12},? and "
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}) (?:are|were|have|had|will|was|appeared|arrived|won|died|left"
    r"|face|pleaded|denied"
    r"|took|met|shared|joined|signed)\b"
)
_DEFINITE = Pattern(r"(?:\b(?:the|its|his|her|their|whose)|['’]s?) (?:[a-z]+ )?$")
_THE_PEOPLE = Pattern(
    r"\b(?:men|women|people|suspects|brothers|sisters|defendants|accused|players|officers|friends"
    r"|teenagers|ministers|winners"
    r"|students|drivers|pilots|climbers|victims|survivors|artists|authors|candidates|partners|countries"
    r"|cities|towns|villages"
    r"|clubs|teams|firms|companies|states)$"
)
# "three children, Jonna, 11, and Pekka, 7": names with ages, as many as there are ages.
_AGE = r"(?:[DN]|[0-9]{1,2})"
_NAMED_AGE = rf"[a-zà-öø-ÿ'’.-]+(?: [a-zà-öø-ÿ'’.-]+){{0,2}},? \(?{_AGE}\)?"
_WITH_AGES = Pattern(
    rf"(?P<number>N)(?:,|:| –| \() ?(?P<list>{_NAMED_AGE}(?:, (?!and ){_NAMED_AGE})*,? and {_NAMED_AGE})"
    r"(?=\.?\||[.;]|\)|$)"
)
_OFFSPRING = Pattern(r"\b(?:children|sons|daughters|siblings|sisters|brothers|grandchildren|boys|girls)$")
# "Three lessons stand out. First, ... Second, ... Third, ... Fourth, ..."
_ORDINALS = tuple(
    (name, Pattern(rf"[.;:!?] (?:and )?{name}(?:ly)?, ", re.IGNORECASE))
    for name in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
)
# What is counted off so: "Three climbers finished. First, Lund came in" tells of no list.
_POINTS = Pattern(
    r"\b(?:lessons|reasons|points|recommendations|steps|priorities|things|conclusions|demands|conditions"
    r"|questions"
    r"|factors|measures|proposals|rules|options|problems|changes|mistakes|findings|causes|arguments|aims"
    r"|goals"
    r"|tasks|tests|flaws|failings|concerns|ideas|requests|principles|suggestions|promises|warnings)\b"
)
_SETS_OUT = Pattern(
    r"\b(?:list(?:s|ed)|set(?:s)? out|ma[dk]es?|nam(?:es|ed)|gives?|gave|announc(?:es|ed)|agreed(?: on)?"
    r"|draws?|drew"
    r"|present(?:s|ed)|publish(?:es|ed)|propos(?:es|ed)|put forward|recommends?|offer(?:s|ed)|has|have"
    r"|took|takes)\b"
)
_STANDS_OUT = Pattern(
    r"(?P<number>N)(?P<lead>(?! of\b)[^|A-Z:;]{0,60})(?:[.:]\|?|\|) ?(?P<first>first(?:ly)?), "
)
# "attached five conditions to the award. Half of the jobs ...; panels ...; fences ...; and ..."
_CLAUSES = Pattern(
    r"(?P<number>N)(?P<lead>[^|A-SU-Z:;]{0,60})\.\| ?(?P<list>[^|:]{3,500}?;[^|:]{3,300})(?:\.?\||\.?\s*$)"
)
# "Five cats joined the patrol. They are called Peat, Smoky, Angel and Hogshead."
_NAMED_NEXT = Pattern(
    r"(?P<number>N)(?P<lead>[^|:;]{0,120}?)\.?\|[^|]{0,60}?\b(?:they|these|those|the [a-z]+s"
    r"|decisions|letters|notices)"
    r" (?:are called|were called|are named|are|were|were served on|went to|will go to"
    r"|go to) (?P<list>[^|:;N]{3,300}?)"
    r"(?P<end>[.!?]?\s*(?:\||$))"
)
_FORMS = (_ARE, _NAMED_NEXT, _COMMA, _TRAILING, _COLON, _NAMELY, _DASHES, _BRACKETS)
# A list that does not claim to be whole, or is no list of things.
_OPEN = Pattern(
    r"\b(?:includ\w+|such as|like|among (?:them|others)|for example|e\.g|etc|and others|and so on|or|one of"
    r"|but|because|which|who|whose|where|when|that|is|are|was|were|has|have|had|will|would|can|it|they|he"
    r"|she|we"
    r"|you|i|not|if|from|to|than|each|both|either|plus|as well as|respectively|notably|mainly|mostly|more)\b"
    r"|[\"“”]|\.\.\.|…"
)
_OPEN_LEAD = Pattern(
    r"\b(?:includ\w+|such as|like|among (?:them|others)|for example|e\.g|some of|one of|more than|first|last"
    r"|top)\b"
)
# Lists of things told at length: where an item begins, and what shows that no item does.
_AFTER_A_SIGN = (_COLON, _NAMELY, _DASHES, _BRACKETS)
_DETERMINER = r"(?:an?|the|its|their|his|her|our)\b"
_ARTICLE = Pattern(_DETERMINER)
_ITEM_ENDS = Pattern(rf";(?: and)? |, and |, | and (?={_DETERMINER})")
_NO_ITEM = Pattern(
    r"(?:which|who|whose|whom|where|when|while|that|if|but|because|or|then|not|so|as|after|before|since"
    r"|until|with"
    r"|without|including|such|especially|mostly|mainly|both|each|all|it|he|she|they|we|you|i|this|these|those"
    # "27 people: 25 members, the skipper and a deckhand" shares out a number, and lists no 27 things.
    r"|[a-z]+ed|[a-z]+ing|[NMUDTP])\b"
)
_NEVER_WHOLE = Pattern(
    r"\b(?:includ\w+|such as|among (?:them|others)|for example|e\.g|etc|others|and so on|or"
    r"|respectively|notably|both"
    r"|between|either|neither|half|some of|one of|as well as)\b|[\"\u201c\u201d]|\.\.\.|\u2026"
)
_SHARED = ("to", "for", "in", "from", "at", "on", "by", "with")
# "Five demands: 9.5 per cent across the board, an end to rolling contracts": an amount is a thing asked for.
_AN_AMOUNT = Pattern(r"[MPD]\b")
_IN_BRACKETS = Pattern(r" ?\([^()]{0,60}\)")
_BY_THE_WAY = Pattern(r",? and, (?:to [a-z]+|finally|lastly|of course|last but not least|in the end|later), ")
_WHICH = Pattern(r", (?:which|who|whose|where|all of (?:which|whom|them)|both of (?:which|whom)|each of) ")
_FEWEST_PARALLEL, _LONGEST_PARALLEL = 3, 16
_PREPOSITION = Pattern(r"^(?:to|in|on|from|for|at|with|of|between) ")
# Pairs that are one thing; an "and" inside them may or may not divide the list.
_PAIRS = frozenset(
    "research and development|health and safety|food and drink|arts and crafts|trade and industry"
    "|trade and investment|search and rescue|bed and breakfast|law and order|law and justice|oil and gas"
    "|science and technology|sport and leisure|travel and tourism|culture and sport|health and social care"
    "|agriculture and food|food and agriculture|food and farming|sales and marketing|accident and emergency"
    "|children and families|fish and chips|salt and pepper|information and communication|trinidad and tobago"
    "|antigua and barbuda|bosnia and herzegovina|st kitts and nevis|newfoundland and labrador|tyne and wear"
    "|rights and freedoms|terms and conditions|roads and bridges|parks and recreation|supply and demand"
    "|mergers and acquisitions|rock and roll|rhythm and blues|black and white|men and women".split("|")
)
# "Sailosi, Jr., Asenaca": the comma belongs to a name.
_JUNIOR = Pattern(r", (?:jr|sr|inc|ltd|llc|md|phd|m\.d|ph\.d)\b\.?")
_NAME = Pattern(r"(?:the )?[A-Z]")
_AND_COMMA = Pattern(r", and |, | and ")
_LABEL = Pattern(r"([A-Za-z]+)\W{0,3}: ?$")
_AND = Pattern(r" and | & ")


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Announced numbers and the lists that follow them."""
    for block in article.blocks:
        if block.is_prose and "N" in block.outline:
            for form in _FORMS:
                for match in form.finditer(block.outline):
                    yield from _in_sentence(block, match, form)
            yield from _with_ages(block)
            yield from _counted_off(block)
            yield from _clauses(block)
            yield from _names_before(block)
    for before, items in article.lists():
        if before is not None and before.claims:
            yield from _bullets(before, items)


def _in_sentence(block: Block, match: re.Match[str], form: Pattern) -> Iterator[Slip | Abstention]:
    claim = block.claim_at(match.start("number"))
    number = _announced(claim)
    listed = _bare(_PREPOSITION.sub("", match["list"].strip()))
    if number is None or not _plural(block, claim, match["lead"]) or _OPEN_LEAD.search(match["lead"]):
        return
    points = _POINTS.search(f"{block.quote(claim)} {match['lead']}".lower()) is not None
    parallel = _parallel(listed, points=points) if form in _AFTER_A_SIGN else None
    if parallel is None and form in _AFTER_A_SIGN and points:
        parallel = _to_do(match["list"])
    fewest, most = parallel or _count(listed)
    if (parallel is None and _OPEN.search(listed)) or not 2 <= fewest <= _MOST_ITEMS:
        return
    if parallel is None and re.search(r"[A-Z]", listed):
        yield Abstention((claim,))
        return
    # "11 players from two countries: ...": whichever number fits announced the list.
    if form in (_ARE, _NAMED_NEXT, _COMMA, _TRAILING) and not all(
        _NAME.match(item) for item in _AND_COMMA.split(block.shown(listed))
    ):
        return
    if form in (_COMMA, _TRAILING) and number >= fewest and not _all_named(block, match, form):
        return
    others = (each for each in block.claims if each is not claim and each.sentence == claim.sentence)
    if any(_announced(each) in range(fewest, most + 1) for each in (claim, *others)):
        return
    yield Slip(
        evidence=(claim,),
        words={
            "number": block.quote(claim),
            "listed": f"{fewest}" if fewest == most else f"{fewest} or {most}",
            "list": block.shown(block.filled(match.start("list"), match.end("list"))),
        },
    )


def _bare(listed: str) -> str:
    """A list without what is said of its items by the way.

    "The Ramsegg, the Grosser Sattel and, to finish, the Kaltenriegel (1,962 m), which was new to the race"
    """
    listed = _IN_BRACKETS.sub("", listed)
    listed = _BY_THE_WAY.sub(" and ", listed)
    cut = _WHICH.search(listed)
    return listed[: cut.start()] if cut is not None and " and " in listed[: cut.start()] else listed


def _parallel(listed: str, *, points: bool = False) -> tuple[int, int] | None:
    """Fewest and most items of a list of things told at length; None for other lists.

    Each has its article, or the preposition that all have: "gold to Lena, silver to Ivo, bronze to Sara".

    "A truck whose cooling unit was left on, faulty wiring, a leak from a fuel line, and a cigarette": what is
    said of a thing may hold verbs and figures, since the articles show where the next one begins.
    """
    if _NEVER_WHOLE.search(listed):
        return None
    items = [item.strip() for item in _ITEM_ENDS.split(listed) if item.strip()]
    if len(items) < _FEWEST_PARALLEL or any(len(item.split()) > _LONGEST_PARALLEL for item in items):
        return None
    if any(_NO_ITEM.match(item) and not (points and _AN_AMOUNT.match(item)) for item in items):
        return None
    told = (
        sum(bool(_ARTICLE.match(item) or (points and _AN_AMOUNT.match(item))) for item in items) * 4
        >= len(items) * 3
    )
    if not told and not any(all(f" {word} " in item for item in items) for word in _SHARED):
        return None
    inner = [len(_AND.findall(item)) for item in items]
    # "a house with a garden, a well and a shed, and a car": an "and" before the last one closes a list in a
    # list.
    ends = [found.group() for found in _ITEM_ENDS.finditer(listed)]
    early = sum(inner[:-1]) + sum(" and " in end for end in ends[:-1])
    return (2 if early and len(items) > _FEWEST_PARALLEL else len(items) - early), len(items) + sum(inner)


def _to_do(listed: str) -> tuple[int, int] | None:
    """ "Three tasks: to hear witnesses, to visit the site and to report": one for each "to"."""
    items = [item.strip() for item in _AND_COMMA.split(listed.strip()) if item.strip()]
    if len(items) < _FEWEST_PARALLEL or not all(item.startswith("to ") for item in items):
        return None
    return len(items), len(items)


def _with_ages(block: Block) -> Iterator[Slip]:
    """Children told by name and age: nobody's age is told twice, so each age is one child."""
    for match in _WITH_AGES.finditer(block.outline):
        claim = block.claim_at(match.start("number"))
        number, listed = _announced(claim), len(re.findall(rf"{_AGE}(?=[,);. ]|$)", match["list"]))
        named = block.outline[match.start() : match.start("list")].rstrip().endswith(":")
        if number is None or number == listed or not (named or _OFFSPRING.search(claim.text.lower())):
            continue
        place = block.span(claim)[1]
        yield Slip(
            evidence=(claim,),
            words={
                "number": block.quote(claim),
                "listed": f"{listed}",
                "list": " ".join(block.text[place:].split(".")[0].strip(" ,:–(").split()),
            },
        )


def _all_named(block: Block, match: re.Match[str], form: Pattern) -> bool:
    """Whether the names are all there are: "its two deputy leaders, Grace Wanja and Peter Otieno, left"."""
    ahead = block.outline[max(0, match.start("number") - 25) : match.start("number")]
    named = form is _COMMA and match["end"] == "," and not match["lead"]
    return named and _DEFINITE.search(ahead) is not None and "," not in match["list"].replace(", and", "")


def _clauses(block: Block) -> Iterator[Slip]:
    """ "It set five conditions. Half the jobs go to locals; panels are cleaned dry; ...": one a clause."""
    for match in _CLAUSES.finditer(block.outline):
        claim = block.claim_at(match.start("number"))
        number, items = _announced(claim), match["list"].split(";")
        counted = f"{block.quote(claim)}{match['lead']}".lower()
        if number is None or number == len(items) or not _POINTS.search(counted):
            continue
        if len(items) < 3 or any(len(item.split()) < 3 for item in items) or _OPEN_LEAD.search(match["lead"]):
            continue
        yield Slip(
            evidence=(claim,),
            words={
                "number": block.quote(claim),
                "listed": f"{len(items)}",
                "list": block.shown(match["list"].strip()),
            },
        )


def _names_before(block: Block) -> Iterator[Slip]:
    """A number of people or places, right after a sentence that opened with their names."""
    for match in _FOUR_MEN.finditer(block.outline):
        claim = block.claim_at(match.start("number"))
        number = _announced(claim)
        if number is None or not _THE_PEOPLE.search(block.quote(claim).lower()):
            continue
        start = block.span(claim)[0]
        before = block.text[:start].rstrip()
        opening = max(before.rfind(". ", 0, len(before) - 4), before.rfind("\n", 0, len(before) - 4)) + 1
        named = _NAMES_FIRST.match(before[opening:].strip())
        if named is None:
            continue
        fewest, most = _count(named["list"].lower())
        if fewest >= 2 and number not in range(fewest, most + 1):
            yield Slip(
                evidence=(claim,),
                words={"number": block.quote(claim), "listed": f"{fewest}", "list": named["list"]},
            )


def _counted_off(block: Block) -> Iterator[Slip]:
    """Points that are counted off, sentence by sentence, further than was announced."""
    for match in _STANDS_OUT.finditer(block.outline):
        claim = block.claim_at(match.start("number"))
        number = _announced(claim)
        if number is None or not _POINTS.search(f"{claim.text.lower()} {match['lead']}"):
            continue
        at = block.span(claim)[1]
        told = []
        for name, opening in _ORDINALS:
            opens = opening.search(block.text, at)
            if opens is None:
                break
            told.append(name)
            at = opens.end() - 1
        if len(told) > number:
            yield Slip(
                evidence=(claim,),
                words={"number": block.quote(claim), "listed": f"{len(told)}", "list": ", ".join(told)},
            )


def _bullets(before: Block, items: tuple[Block, ...]) -> Iterator[Slip]:
    """A number in the sentence that leads up to a list of bullets."""
    outline = before.outline.rstrip("| ")
    start = outline.rfind("|") + 1
    # "The port authority listed four steps for the winter.": points have a list to come, with or without a
    # colon.
    if before.cell is not None or not (outline.endswith(":") or _lists_points(before, outline[start:])):
        return
    counts = [before.claims[i] for at, i in before.marks.items() if at >= start and outline[at] == "N"]
    if len(counts) != 1 or _OPEN_LEAD.search(outline[start:]):
        return
    number = _announced(counts[0])
    lead = outline[outline.rindex("N") + 1 :]
    if number is None or not _plural(before, counts[0], lead) or number == len(items):
        return
    yield Slip(
        evidence=(counts[0],),
        words={
            "number": before.quote(counts[0]),
            "listed": str(len(items)),
            "list": "; ".join(item.text[:40] for item in items),
        },
    )


def _lists_points(before: Block, sentence: str) -> bool:
    """Whether a sentence announces points that are told in a list below it."""
    told = before.claims[-1] if before.claims else None
    if told is None or before.role != "body" or not _SETS_OUT.search(sentence):
        return False
    return _POINTS.search(before.quote(told).lower()) is not None


def _announced(claim: Claim) -> int | None:
    """The whole number a claim announces, if it is one that a list can have."""
    figure = stated(claim)
    if claim.kind != "count" or claim.hedge is not None or figure is None:
        return None
    return int(figure) if figure == int(figure) and 1 < figure <= 2 * _MOST_ITEMS else None


def _plural(block: Block, claim: Claim, lead: str) -> bool:
    """Whether the number counts a plural: "four departments", "three new schools", "Bidders: three"."""
    words = re.findall(r"[a-z'’-]+", f"{claim.text.lower()} {lead}")[:6]
    start = block.span(claim)[0]
    label = _LABEL.search(block.text, max(0, start - 40), start)
    if label is not None:
        words.append(label[1].lower())
    return "them" in words or any(
        word in PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "'s", "’s")))
        for word in words
    )


def _count(listed: str) -> tuple[int, int]:
    """Fewest and most items of a list in a sentence; (0, 0) when it is none."""
    listed = listed.strip(" ,;")
    if ";" in listed:
        items = [item.strip() for item in listed.split(";") if item.strip()]
        return len(items), len(items)
    items = [item.strip() for item in _JUNIOR.sub("", listed).split(",") if item.strip()]
    if any(len(part.split()) > _LONGEST_ITEM for item in items for part in _AND.split(item)):
        return 0, 0
    last = items[-1]
    if last.startswith(("and ", "& ")):
        inner = sum(len(_AND.findall(item)) for item in items[:-1]) + len(_AND.findall(last[3:]))
        # "taxes for families, firms and farms, and better schools" holds a list of its own.
        return (2, len(items) + inner) if inner else (len(items), len(items))
    if len(items) == 1:
        pair = len(_AND.findall(last)) == 1 and last not in _PAIRS
        return (2, 2) if pair else (0, 0)
    joints = [len(_AND.findall(item)) for item in items]
    if sum(joints) == 0:
        return (len(items), len(items)) if len(items) > 2 else (0, 0)
    if sum(joints) == 1 and joints[-1] == 1 and len(items) > 1 and last not in _PAIRS:
        return len(items) + 1, len(items) + 1
    # Two or more "and", or one that may belong to its item: each may divide or not.
    return (2 if sum(joints) > 1 else len(items)), len(items) + sum(joints)


CHECK = InternalCheck(
    name="list-count-mismatch",
    slips=slips,
    message="\u201c{number}\u201d is announced and {listed} listed: {list}",
    advice="Count the list against the original; an item has been cut or added, or the number is old.",
    examples=(
        clash("Five villages lost their bus: Aldham, Burwick, Coleby and Denton."),
        clash(
            "The inquiry will look at three agencies: customs, the coastguard, the tax office and the navy."
        ),
        clash("Six sectors get a tax break, namely shipping, mining, textiles, tourism and fishing."),
        clash("The choir toured four cities (Lyon, Turin and Basel) in spring."),
        clash(
            "The union has four demands:\n\n- shorter shifts\n- paid breaks\n- new gloves\n",
            format="markdown",
        ),
        clash(
            "Two posts, treasurer, secretary and clerk, are vacant.",
            known_gap="a list between commas looks like any other apposition",
        ),
        clash(
            "They looked at three other sites, at Birr, Tullow, Portarlington and Athlone, and liked none."
        ),
        clash("Two parties, the Greens, the Liberals and the Centre, are in favour."),
        silent(
            "They looked at four other sites, at Birr, Tullow, Portarlington and Athlone, and liked none."
        ),
        silent("They looked at three other sites, in Tullow and Athlone, and liked none."),
        silent("Two players, injured in spring, Alba and Cole, are back."),
        silent("Four villages lost their bus: Aldham, Burwick, Coleby and Denton."),
        silent("Three agencies were named: customs, trade and industry, and health and safety."),
        silent("Five sectors, including shipping, mining and textiles, get a tax break."),
        silent("Three things matter: food and drink, arts and crafts and travel."),
        silent("The jury heard 14 witnesses: the driver, his wife and others."),
        silent(
            "The union has three demands:\n\n- shorter shifts\n- paid breaks\n- new gloves\n",
            format="markdown",
        ),
        silent("She has two rules: never be late, and never be early or loud."),
        silent("The firm, with 12 branches in two cities: Lyon and Turin."),
        silent("The plan has two pillars: lower taxes for families, firms and farms, and better schools."),
        silent("They had four children: Filipe, Sailosi, Jr., Asenaca, and Tupou."),
        clash("She leaves three children, Jonna, 11, and Pekka, 7."),
        clash("He leaves two daughters, Ida, 31, Karin, 28, and Moa, 22."),
        clash(
            "Three rules hold in the harbour: cranes need spares; pilots need rest; tugs "
            "need crews; and the public needs news."
        ),
        clash(
            "Three lessons stand out. First, the pumps must be tested. Second, the keys "
            "must be at hand. Third, the crews need maps. Fourth, the radio must work."
        ),
        clash(
            "The report makes two recommendations. First, the school should hire a nurse. "
            "Second, it should open at seven. Third, it should lock the shed."
        ),
        clash("Four reasons are given: the old pipes; the dry summer; and the price of steel."),
        clash("The couple had four sons: Leo, 12, Max, 9, and Tim, 4."),
        silent("She leaves two children, Jonna, 11, and Pekka, 7."),
        silent("He leaves three daughters, Ida, 31, Karin, 28, and Moa, 22."),
        silent("Three rules hold in the harbour: cranes need spares; pilots need rest; and tugs need crews."),
        silent(
            "Three lessons stand out. First, the pumps must be tested. Second, the keys "
            "must be at hand. Third, the crews need maps."
        ),
        silent(
            "She leaves her husband, two children and four grandchildren, Ana, 9, and Leo, 6, among them."
        ),
        silent("Three lessons stand out. First, the pumps must be tested. The others concern the crews."),
        silent("Two clubs are left. First, Lund must beat Malmö. Then the cup final follows."),
        silent("Four children, including Ida, 9, and Moa, 6, were rescued."),
        silent("They took Jonna, 11, and Pekka, 7, to three doctors."),
        clash("The couple have two sons, Piet, 14, Joost, 11, and Bram, 8."),
        clash("He had four daughters: Ines, 40, Clara, 37, and Rita, 33."),
        clash(
            "The auditor gives two reasons. First, the locks were old. Second, nobody held "
            "a list. Third, the alarm was off."
        ),
        clash("She has three siblings, Ana (21) and Luis (17)."),
        clash("The plan has three steps. First, survey. Second, dig. Third, fill. Fourth, pave."),
        silent("The couple have three sons, Piet, 14, Joost, 11, and Bram, 8."),
        silent("He had four daughters: Ines, 40, Clara, 37, Rita, 33, and a stillborn child."),
        silent(
            "The auditor gives two reasons. First, the locks were old. Second, nobody held "
            "a list. A third audit follows."
        ),
        silent("Of her three siblings, Ana, 21, and Luis, 17, still live at home."),
        silent("She raised three children, two of them, Ana, 21, and Luis, 17, adopted."),
        silent("Two boys. First came Leo. Second came Max. Third came the dog."),
        silent(
            "Three climbers finished. First, Lund came in. Second, Moe arrived. Third, Orr "
            "limped home. Fourth, the guide."
        ),
        clash("They have three boys: Kofi, 9, and Yaw, 5."),
        silent("They have five children, of whom two, Kofi, 9, and Yaw, 5, were at home."),
        silent("Police are looking for two brothers, Ed, 19, and Al, 22, and a third man."),
        silent("He has four children: twins Kofi and Yaw, 9, Ama, 7, and Esi, 5."),
        silent("They lost two children, Kofi, 9, and Yaw, 5, and Ama, their aunt, 40."),
        clash("The two winners of the harbour prize are Lund, Tartu and Ghent."),
        clash("Four ministers have quit: Ana Reis at health, Leo Brandt at justice and Kai Holm at sport."),
        clash("Two rivers burst their banks on Friday, the Alm, the Birk and the Dorn."),
        clash("Holm, Reis, Brandt and Stein were charged on Monday. The three men deny it."),
        clash(
            "The guild set out four rules for the fair.\n\n1. No dogs.\n2. No fires.\n3. No late stalls.",
            format="markdown",
        ),
        silent("The three winners of the harbour prize are Lund, Tartu and Ghent."),
        silent("Three rivers burst their banks on Friday, among them the Alm and the Birk."),
        silent(
            "Holm, Reis, Brandt and Stein were charged on Monday. The two officers who caught them "
            "were praised."
        ),
        silent(
            "The guild set out four rules for the fair. It takes place in:\n\n- Alm\n- Birk\n- Dorn",
            format="markdown",
        ),
        silent("Four rivers burst their banks on Friday, and the Alm and the Birk are rising."),
        clash(
            "The team named three weak points: a weld that had cracked in the cold, a sensor nobody had "
            "tested, a pump at the end of its life, and a crew that slept."
        ),
        silent(
            "The team named four weak points: a weld that had cracked in the cold, a sensor nobody had "
            "tested, a pump at the end of its life, and a crew that slept."
        ),
        clash(
            "The letter makes five requests: a cut in the tolls, the opening of the old quay, an end to "
            "the night ban and a hall for the market."
        ),
        silent("She bought two things: a house with a garden, a well and a shed, and a car."),
        silent("The boat had 27 people aboard: 25 members of a choir, the skipper and a deckhand."),
        silent(
            "The city wants three changes: a lower speed limit and a ban on lorries, a new crossing, and "
            "an end to parking."
        ),
        clash("The fair gave four medals: gold to Lena Roth, silver to Ivo Barta, bronze to Sara Klein."),
        silent("The fair gave three medals: gold to Lena Roth, silver to Ivo Barta, bronze to Sara Klein."),
        clash(
            "The riders face five climbs: the Ramsegg, the Eibel, the Grosser Sattel and, to finish, "
            "the Kaltenriegel (1,962 m), which is new to the race.",
        ),
        clash(
            "The drivers have five demands: 6 per cent more pay, a bonus of $400, an end to split "
            "shifts, and a say in the rosters.",
        ),
        clash(
            "The zoo has named five otters. They are called Pip, Moss, Fern and Bramble.",
        ),
        silent(
            "The riders face four climbs: the Ramsegg, the Eibel, the Grosser Sattel and, to finish, "
            "the Kaltenriegel (1,962 m), which is new to the race.",
        ),
        silent(
            "The drivers have four demands: 6 per cent more pay, a bonus of $400, an end to split "
            "shifts, and a say in the rosters.",
        ),
        silent(
            "The zoo has five otters. They are fond of Pip, Moss, Fern and Bramble, the keepers.",
        ),
        clash(
            "The panel has three tasks: to hear witnesses, to visit the mine, to question the firm "
            "and to report.",
        ),
        silent(
            "The panel has three tasks: to hear witnesses, to visit the mine and to report.",
        ),
    ),
)
