"""A percentage that does not fit its part and its whole.

"148 of the 620 posts stood empty. That is 34 per cent." It is 24. Percentages are worked out once, on
figures that are then corrected, or from the wrong base. The check reads a part, a whole and a share that
the wording ties together ("or", "that is", a bracket, "of the total"), and one share said twice ("one in
five, or 30 per cent"). A whole in the sentence before is taken where no other is at hand. Truncated
percentages pass, and word fractions get a tenth either way.
"""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.checks.arithmetic import (
    HUNDRED,
    ONE,
    add,
    divide,
    is_bare,
    last_place,
    meant,
    meets,
    negative,
    plain,
    scale,
    shift,
    stated,
    verdict_of,
    widen,
    words,
)
from claimcheck.checks.article import Article, Found, Wording
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.checks.operands.bases_before import told_before
from claimcheck.checks.operands.series import reading, same_measure
from claimcheck.checks.operands.shares_at_hand import at_hand
from claimcheck.checks.operands.shares_meant import meant_shares
from claimcheck.checks.operands.shares_nearby import nearby
from claimcheck.checks.operands.shares_told_on import Share, told_on
from claimcheck.lexicon.patterns import Pattern
from claimcheck.lexicon.stems import stem
from claimcheck.model import Claim, Range

_THE = (
    r"(?:the |our |its |their |his |her |these |those |all |all the |(?:a|the) total of |the sum of "
    r"|(?:the )?[a-z-]+['’]s? )?"
)
_OR = (
    r"(?:(?:or|(?:that|this|which) (?:is(?: to say,?)?|was|makes|means|gives)|that's|i\.e\.|equal to"
    r"|equivalent to|representing|equalling|making up|making|meaning|giving|just|only) )?"
    r"(?:an? (?:[a-z-]+ ){0,3}(?:rate|share|turnout|proportion|occupancy|quota|ratio|stake|holding) of )?"
)
# What may follow a share that belongs to the figures before it: the end of the phrase, or "of" its whole.
_ENDS = r"(?: of (?:(?:the|its|their|all|those) )?(?P<base>them all|[a-z]+)|(?=[).,;|]|$| in all| –| —))"
_BASES = frozenset(
    (
        "them all",
        *"total whole lot vote votes electorate workforce capacity all load fleet stock membership".split(),
        *"population crop harvest budget sum amount money cost bill area audience group".split(),
        *"sample crew team them chamber house parliament assembly council board seats members".split(),
    )
)
_STOP = r"(?:, | \(| – | — | - |: |; |[,;] and )"
_WHOLE = rf"of {_THE}<whole:[NMU]>"
# What ties a share to figures further back than a phrase.
_WHICH_IS = (
    r"(?:, (?:which|that|this) (?:is|was|makes|means|comes to|amounts to|equals|gives)|, or|, that is to say"
    r"|, i\.e\.|, making|; that is|; that makes|: that is| – that is| \(or| \(that is) "
    r"(?:(?:about|some|just|only|roughly) )?(?:an? (?:[a-z-]+ ){0,2}(?:rate|share|proportion|quota) of )?"
)
_JOINED = (
    # "16,110 of the 21,480 papers came in the mail, 65 per cent of the total"; "117 of 139, or 84%";
    # "40 of 60 children under 15, or 70 per cent"
    Wording("P", rf"<part:[NMU]>[^|A-Z]{{0,40}} (?:out )?{_WHOLE}(?: D)?~{_STOP}{_OR}<share:P>{_ENDS}"),
    # "16 of 40 pilots said in March that they would leave, which is 40 per cent": a whole clause in between
    Wording(
        "P..",
        rf"<part:[NMU]> (?:out )?{_WHOLE}(?=[^|A-SU-Z]{{41}})[^|A-SU-Z]{{1,160}}{_WHICH_IS}<share:P>{_ENDS}",
        (" of ",),
    ),
    # "it adds 18,400 t a year to the 61,300 t of its owner, or some 30 per cent"
    Wording(
        "P..",
        r"\b(?:contribut|add|suppl|giv|gave|deliver|provid|produc|bring|brought|yield)[a-z]*~ ?<part:[NMUR]>~"
        rf"\bto {_THE}<whole:[NMUR]>~(?:, or | \(|, that is |, which is ){_OR}<share:P>{_ENDS}",
        (" to ",),
    ),
    # "Turnout was 58 per cent: 21,000 of the 30,000"; "two-thirds, 420 of 800 workers, backed it"
    Wording(
        "P",
        rf"<share:P>(?: of [a-z ]{{3,30}})?(?:: |, (?:with |as |after |or )?| \(|; "
        rf"| – )<part:[NMU]> (?:out )?{_WHOLE}"
        r"(?=[^|A-Z]{0,60}(?:[),.;|]|$))",
        (" of ",),
    ),
    # "Of 1,500 tests, 45 were positive, a rate of 4 per cent"
    Wording(
        "P..",
        rf"\bof {_THE}<whole:[NMU]>, (?:only |just )?<part:[NMU]>[^|A-Z,;]{{1,50}}, (?:or |which is )?"
        r"an? (?:[a-z-]+ ){0,2}(?:rate|share|proportion|quota|turnout|majority) of <share:P>",
        ("of ",),
    ),
    # "Of 2,310 employees, 64 per cent (1,480) work abroad"
    Wording("P", rf"\b{_WHOLE}~, <share:P>[^|A-Z]{{0,20}}(?:, or | \()<part:[NMU]>(?=[^|A-Z]{{0,25}}[),])"),
    # "a third of the first load for small shops, namely 4,000 of 9,000 crates"
    Wording(
        "P..",
        rf"<share:P> of [^|A-NP-Z]{{1,90}}(?:,|:| –|;) (?:namely|that is|i\.e\.),? <part:[NMU]>"
        rf" (?:out )?{_WHOLE}"
        r"(?=[^|A-Z]{0,30}(?:[),.;|]|$))",
        (" of ",),
    ),
    # "34 per cent of the 620 posts, or 148"
    Wording(
        "P",
        rf"<share:P> {_WHOLE}[^|A-Z]{{0,30}}(?:, or | \(|, that is |, i\.e\. )<part:[NMU]>"
        r"(?=[^|A-Z]{0,25}(?:[),.;|]|$))",
    ),
)
# "Of 214 submissions made to the board, 163, or 76 per cent, were hostile": a figure between commas may be an
# age and is not read, but here it is a part.
_UNREAD = Wording(
    "P.",
    rf"\b{_WHOLE}[^|A-SU-Z]{{0,120}}, (?P<digits>[0-9][0-9,]*)(?:,? or | \(|, that is )(?:about )?"
    r"<share:P>(?=[),;.])",
    ("of ",),
)
# "has 54 stations in Greece. Of these, 31, or 57 per cent, went over 40 °C"
_UNREAD_NEXT = Wording(
    "P.",
    r"<whole:[NMU]>~~\.?\| ?of (?:these|those|them|which|whom),? (?P<digits>[0-9][0-9,]*)"
    r"(?:,? or | \(|, that is )(?:about )?<share:P>(?=[),;.])",
    ("of the", "of tho", "of wh"),
)
# "Some 18,600 runners set off, and 17,940 crossed the line, or 96 per cent": the whole is the one larger
# figure that was told before.
_OF_BEFORE = Wording(
    "P.",
    r"(?<!\bto )(?<!\bby )(?<!\bfrom )<part:N>[^|A-Z,]{0,50}(?:, or | \(|, that is ,?)<share:P>"
    r"(?=\)?[.;,|]|$)",
)
# "At the 340-bed hospital ... there are 510 patients, 150 per cent of capacity"
_OF_CAPACITY = Wording(
    "P.",
    r"<part:N>[^|A-Z]{1,50}<share:P> (?:of (?:its |their |our |the )?capacity|full|occupancy|occupied)\b",
)
# "His nineteen goals last season, four of them penalties, were 38 per cent of the side's 44"
_WERE = Wording(
    "P..",
    rf"(?:^|\| ?|[,;:] (?:and |but )?){_THE}<part:[NMU]>[^|A-SU-Z,;]{{0,40}}"
    r"(?:, N of (?:them|these|which|whom)[^|A-Z,]{0,40},)? (?:is|are|was|were) (?:just |only |about )?"
    rf"<share:P> {_WHOLE}(?=[^|A-Z]{{0,40}}(?:[),.;|]|$))",
    (" of ",),
)
_PLACES = Pattern(r"-(?:bed|seat|place|berth|room|space)(?:der|er)?s?\b")
_GROUP = r"(?:the|its|his|her|our|their|a|an) (?:[a-z'’-]+ ){1,3}of "
_GROUPED = (
    # "The 300 jobs, or 20 per cent of a workforce of 1,500"; "300 posts are a fifth of its staff of 1,200"
    Wording(
        "P..",
        r"<part:[NMU]>[^|A-Z]{0,40}?(?:,? or|,| \(| –| is| are| represents?| ma[dk]es? up| accounts? for|,"
        rf" about) <share:P> of {_GROUP}<whole:[NMU]>",
        (" of ",),
    ),
    # "With 21 of the 84 seats, the party holds a third of the chamber"
    Wording(
        "P..",
        rf"\bwith <part:[NMU]> (?:out )?{_WHOLE},~\b(?:hold|has|have|had|control|command|own|mak)[a-z]*"
        rf"(?: up| for)? <share:P>{_ENDS}",
        ("with ",),
    ),
)
_OF_WHOM = (
    # "850 staff, of whom 340, or 40 per cent, are women"; "850 staff; 340 of them, or 40 per cent"
    Wording(
        "P..",
        rf"<whole:[NMU]>~(?:,|;| \() ?(?:of (?:which|whom|these) )<part:[NMU]>~(?:{_STOP}|\.?\| that is )"
        rf"{_OR}<share:P>(?=[),.;|]|$)",
        ("of wh", "of these"),
    ),
)
_TWICE = Wording(
    "PP",
    r"<first:P>[^|A-Z]{0,25}?(?:, (?:or|that is|i\.e\.)(?: about| some)?|\() ?<second:P>(?=[),.;|]|$| of )",
)
_DIGITS = Pattern(r"[0-9%]|per ?cent\b|percentage")
_STOPS = Pattern(r"[),.;|\"”]|$")
_OF_ANOTHER = Pattern(r" of (?:those|these|them|which|whom|all)\b")
# "2,900 people were on the sites. A record 430 of them were women, or 15 per cent"
_OF_THEM = Pattern(r" of (?:them|these|those|whom|which)\b")
_TENTH = Decimal("0.1")
# A share that points back and lies further off than this is one of other figures.
_FAR = (Decimal("0.2"), Decimal(5))
# How far before its part a whole may stand, in characters.
_REACH = 220
_COMPARED = Pattern(
    r"\b(?:from|than|up|down|more|less|fewer|higher|lower|rise|increase|fall|against|compared)\b"
)


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Shares that their part and whole do not give."""
    seen: set[str] = set()
    for told in _told(article):
        if isinstance(told, Slip):
            seen.update(claim.id for claim in told.evidence if isinstance(claim, Claim))
        yield told
    for share in at_hand(article, frozenset(seen)):
        seen.add(share.share.id)
        yield from _pointing_back(share)
    for share in nearby(article, frozenset(seen)):
        seen.add(share.share.id)
        yield from _pointing_back(share)
    for share in meant_shares(article, frozenset(seen)):
        yield from _pointing_back(share)


def _told(article: Article) -> Iterator[Slip | Abstention]:
    """Shares whose wording says which part and whole they are of."""
    for found in article.find(_OF_CAPACITY):
        whole = _places(article, found["share"])
        if whole is not None:
            yield from _judged(found, whole)
    for found in article.find(_UNREAD, _UNREAD_NEXT):
        yield from _unread(found)
    for found in article.find(_OF_BEFORE):
        whole = _told_before(found)
        if whole is not None:
            yield from _judged(found, whole)
    for found in article.find(*_JOINED, *_GROUPED, *_OF_WHOM):
        yield from _judged(found)
    for based in told_before(article):
        yield from _judged(based.found, based.whole)
    for share in told_on(article):
        yield from _pointing_back(share)
    for found in article.find(_WERE):
        whole, part = found["whole"], found["part"]
        if whole.kind != "count" or is_bare(whole) or whole.head == part.head:
            yield from _judged(found)
    for found in article.find(_TWICE):
        first, second = found["first"], found["second"]
        if _in_words(found, "first") == _in_words(found, "second") or _COMPARED.search(found.text):
            continue
        if _OF_ANOTHER.match(found.after):
            # "A quarter of the shops (15 per cent of those on the square)"
            continue
        left, right = _share(found, "first"), _share(found, "second")
        if left is not None and right is not None and not meets(left, right):
            yield Slip(
                evidence=(first, second),
                words={
                    "figures": f"\u201c{found.quote('first')}\u201d is {_figure(first)} per cent",
                    "share": found.quote("second"),
                },
                verdict=verdict_of(first, second),
            )


def _pointing_back(told: Share) -> Iterator[Slip | Abstention]:
    """Whether a share fits the part and the whole that earlier sentences told."""
    evidence = (told.part, told.whole, told.share)
    first, second, says = stated(told.part), stated(told.whole), _says(told.share)
    part, whole = reading((told.part, told.whole))
    if told.summed:
        whole, second = add(part, whole), (first or Decimal(0)) + (second or Decimal(0))
    ratio = divide(part, whole)
    if first is None or not second or ratio is None or says is None or None in ratio:
        yield Abstention(evidence)
        return
    exact = first / second
    # "In other words, 65 per cent cannot"; "a failure rate of 75 per cent": it may be said of what the
    # part leaves.
    left = shift(negative(ratio), ONE)
    if meets(scale(ratio, HUNDRED), says) or meets(scale(left, HUNDRED), says):
        return
    if told.rest:
        exact = ONE - exact
    if not _FAR[0] < HUNDRED * exact / (stated(told.share) or ONE) < _FAR[1]:
        # "gave $115 million ... a crowd of 400 ... 23 per cent of the budget"
        yield Abstention(evidence)
        return
    of = "and the rest" if told.rest else "together" if told.summed else ""
    figures = f"{plain(first, 12)} of {plain(second, 12)}{f' {of}' if of else ''}"
    yield Slip(
        evidence=evidence,
        words={
            "figures": f"{figures} is {plain(HUNDRED * exact)} per cent",
            "share": told.telling.now.quote(told.share),
        },
        verdict=verdict_of(*evidence),
    )


def _places(article: Article, share: Claim) -> Claim | None:
    """The one count of beds or seats that the article gave a little earlier: "the 340-bed hospital"."""
    told = [claim for claim in article.before(share, 2 * _REACH) if _PLACES.search(claim.text)]
    return told[0] if len(told) == 1 else None


def _told_before(found: Found) -> Claim | None:
    """The one figure larger than the part in the sentences up to it, if no other could be the whole."""
    part = found["part"]
    size, share = stated(part), stated(found["share"])
    if not is_bare(part) or not size or share is None or share >= HUNDRED:
        return None
    nearby = [
        claim
        for claim in found.around
        if claim.start < part.start and claim.kind == "count" and part.start - claim.start < _REACH
    ]
    larger = [claim for claim in nearby if (figure := stated(claim)) is not None and figure > size]
    if len(larger) != 1 or is_bare(larger[0]):
        return None
    of_them = larger[0].sentence == part.sentence or _OF_THEM.search(found.text) is not None
    return larger[0] if of_them else None


def _unread(found: Found) -> Iterator[Slip]:
    """As `_judged`, for a part that is no claim."""
    whole, share = found["whole"], found["share"]
    part, size, says = Decimal(found.match["digits"].replace(",", "")), stated(whole), _share(found, "share")
    if size is None or says is None or whole.kind != "count" or not 0 < part <= size:
        return
    exact = HUNDRED * part / size
    if not meets(Range(exact, exact), says):
        yield Slip(
            evidence=(whole, found.block.place(found.match["digits"], found.block.span(whole)[1]), share),
            words={
                "figures": f"{plain(part, 12)} of {plain(size, 12)} is {plain(exact)} per cent",
                "share": found.quote("share"),
            },
            verdict=verdict_of(whole, share),
        )


def _judged(found: Found, told: Claim | None = None) -> Iterator[Slip | Abstention]:
    """Whether the share is that of the part; `told` is a whole that stands outside of the match."""
    part, share = found["part"], found["share"]
    whole = told or found["whole"]
    if not (same_measure((part, whole)) or _same_rate(part, whole)) or _COMPARED.search(found.text[-40:]):
        return
    base = found.match.groupdict().get("base")
    if base and base not in _BASES and stem(base) not in (whole.head, part.head):
        return
    if base == "them" and not _STOPS.match(found.after):
        # "320 voted, 55 per cent of them for the merger" shares out the part.
        return
    says = _share(found, "share")
    # Nobody writes "some 18,600" for what was counted as 20,400.
    is_part, is_whole = (
        (meant(claim) or each) if claim.hedge else each
        for claim, each in zip((part, whole), reading((part, whole)), strict=True)
    )
    ratio = divide(is_part, is_whole)
    if says is None or ratio is None or ratio.low is None or ratio.high is None:
        yield Abstention((part, whole, share))
        return
    per_cent = scale(ratio, HUNDRED)
    # More than the whole is another check's business, but a ward may be overfull.
    too_many = per_cent.low is not None and per_cent.low > HUNDRED and "capacity" not in found.text
    if meets(per_cent, says) or too_many:
        return
    first, second = stated(part), stated(whole)
    if first is None or second is None:
        yield Abstention((part, whole, share))
        return
    exact = plain(HUNDRED * first / second)
    shown = words(per_cent)
    rounding = "" if shown == exact else f" ({shown} with rounding)"
    yield Slip(
        evidence=(part, whole, share),
        words={
            "figures": f"{plain(first, 12)} of {plain(second, 12)} is {exact} per cent{rounding}",
            "share": found.quote("share"),
        },
        verdict=verdict_of(part, whole, share),
    )


def _same_rate(part: Claim, whole: Claim) -> bool:
    """Whether one is said by the year and the other not: "18,400 t a year to the 61,300 t of its owner"."""
    if part.quantity is None or whole.quantity is None or part.kind != whole.kind or part.kind != "measure":
        return False
    units = [
        (claim.quantity.unit or "").removesuffix("_per_year") for claim in (part, whole) if claim.quantity
    ]
    return units[0] == units[1] != "" and stated(part) is not None and stated(whole) is not None


def _share(found: Found, name: str) -> Range | None:
    """What a stated share allows: truncation as well as rounding, and a tenth for word fractions."""
    return _says(found[name])


def _says(claim: Claim) -> Range | None:
    says = meant(claim)
    figure = stated(claim)
    if says is None or figure is None:
        return says
    told = claim.text.lower()
    if not _DIGITS.search(told) or " in " in told:
        return widen(says, figure * _TENTH)
    return widen(says, last_place(figure) / 2)


def _in_words(found: Found, name: str) -> bool:
    return not _DIGITS.search(found.quote(name)) or " in " in found.quote(name)


def _figure(claim: Claim) -> str:
    figure = stated(claim)
    return "" if figure is None else plain(figure)


CHECK = InternalCheck(
    name="percentage-mismatch",
    slips=slips,
    message="The share does not fit its figures: {figures}, and the text says \u201c{share}\u201d",
    advice="Work the share out again from the part and the whole, and check which of the three is old.",
    examples=(
        clash("Of the 480 buses in the fleet, 132 failed the test. That is 38 per cent."),
        clash("Rangers recovered 27 of the 36 stolen eggs, 65 per cent of the total."),
        clash("The council has spent £3.2m of £8m, or 60 per cent."),
        clash("One in four, or 40 per cent, could not name the mayor."),
        clash("Of its 850 employees, 44 per cent (250 people) work part-time."),
        clash("Some 14,200 parents voted, out of 31,000 on the list. That puts turnout at 36 per cent."),
        clash("He won 30% of the 1,200 votes, or 480."),
        clash("The spring gives 18,400 tonnes a year to the 61,300 tonnes of the town, or some 40 per cent."),
        clash("Of 620 people asked, 148 had never voted; that is a share of 34 per cent."),
        clash("There were 400 seats and 340 were taken, or 95 per cent."),
        clash("Out of 800 letters 200 came back, 35 per cent."),
        clash("Of the 640 boats in the harbour at the end of May 480 flew a flag, or 55 per cent."),
        clash(
            "Of the 1,250 letters sent to tenants since spring 310 came back, which is 45 per cent, he says."
        ),
        clash("Of 90 wells dug before the drought of 2011 only 27 still give water (50 per cent)."),
        clash("At the depot 16 of 40 drivers told us they would rather leave, which is 60 per cent."),
        clash("Last year 18 of the 24 lambs born on the upper farm lived to see the spring, or 55 per cent."),
        clash("Of the 640 boats in the marina, which was dredged last year, 480 or 55 per cent were let."),
        clash("Among the 90 wells, most of them dug since 2011, 27 (50 per cent) are dry."),
        clash("The 300 jobs, or 40 per cent of a workforce of 1,500, are to go by spring."),
        clash("Its 12 barges are a third of the town's fleet of 60."),
        clash("With 21 of the 84 seats, the farmers hold a third of the chamber."),
        clash("Of 214 letters sent to the board, 163, or 67 per cent, were hostile."),
        clash("Some 1,860 sheep went up and nearly all came home: 1,794 were counted, or 88 per cent."),
        clash(
            "Beds stood in the aisles of the 340-bed clinic. With 510 patients we are at 170% of capacity."
        ),
        silent(
            "Beds stood in the aisles of the 340-bed clinic. With 510 patients we are at 150% of capacity."
        ),
        silent("The 340-bed clinic is shut. The 510 patients fill the 600-bed one to 85% of capacity."),
        silent("A quarter of the shops (15 per cent of those on the square) are empty."),
        clash("The state's share of the £200m is £90m, or 60 per cent."),
        silent("The state's share of the £200m is £90m, or 45 per cent."),
        silent("Of 214 letters sent to the board, 163, or 76 per cent, were hostile."),
        silent("Some 1,860 sheep went up and nearly all came home: 1,794 were counted, or 96 per cent."),
        silent("Some 1,860 sheep went up and 340 goats: 120 were lame, or 35 per cent."),
        silent("Of the 640 boats in the marina, which was dredged last year, 480 or 75 per cent were let."),
        silent("Among the 90 wells, most of them dug since 2011, 27 (30 per cent) are dry."),
        silent("The 300 jobs, or 20 per cent of a workforce of 1,500, are to go by spring."),
        silent("Of the 90 villages, 12 lost 300 jobs, or 40 per cent of their work."),
        silent("With 21 of the 84 seats, the farmers want a third of the ministers."),
        silent("Of 800 members, 320 voted, 55 per cent of them by post."),
        silent("Of the 640 boats in the harbour at the end of May 480 flew a flag, or 75 per cent."),
        silent("Of the 1,250 letters sent in March 310 tenants got two, or 45 per cent of the street."),
        silent(
            "Of 90 wells dug before the drought of 2011 only 27 still give water, 50 per cent less of it."
        ),
        silent("At the depot 16 of 40 drivers told us they would leave, which is 40 per cent."),
        silent("Last year 18 of the 24 lambs died of fever, or 55 per cent of the weak."),
        clash("The inn has 45 of its 60 beds let, which means an occupancy of 65 per cent."),
        silent(
            "The spring gives 18,400 tonnes a year to the 61,300 tonnes of the town, or some 30 per cent."
        ),
        silent("Of 620 people asked, 148 had never voted; that is a share of 24 per cent."),
        silent("There were 400 seats and 340 children came, or 95 per cent of the school."),
        silent("Of 200 farmers, 60 had insurance; 45 per cent of the rest wanted it."),
        silent("Of 500 applicants, 125 were women; 35 per cent more than in spring."),
        silent("Of the 480 buses in the fleet, 132 failed the test. That is 28 per cent."),
        silent("Rangers recovered 27 of the 36 stolen eggs, three quarters of the total."),
        silent("The council has spent £3.2m of £8m, or 40 per cent."),
        silent("One in three, or 33 per cent, could not name the mayor."),
        silent("12 of the 40 schools took part, 5 per cent fewer than in spring."),
        silent("17 of the 110, or 15 per cent, were repeat visits."),
        silent("A third, or 40 per cent in the north, could not name the mayor."),
        silent("About half of the 610 seats were empty, 20 per cent of the boxes among them."),
        silent("Of 800 members, 320 voted, 55 per cent of them for the merger."),
        clash("It has 850 staff; 340 of them, or 50 per cent, are women."),
        clash(
            "The roof was more expensive than planned, with the final bill standing at PLN "
            "455 million. The city paid PLN 182 million, or 45 percent."
        ),
        clash("The harbour wall cost €80 million. The state contributed €28 million, or 41 per cent."),
        clash("The county has 1,240 farms. Last year 310 farms, or 31 per cent, reported losses."),
        clash(
            "The total budget of the festival is $12 million. Ticket sales bring in $4.5 "
            "million, or 42 percent."
        ),
        clash(
            "The ferry carried 64,000 passengers in July. Some 16,000 passengers, or 31 per "
            "cent, were foreigners."
        ),
        clash(
            "The reservoir can hold 90 million cubic metres. It held 54 million cubic "
            "metres on Monday, or 52 per cent."
        ),
        clash("The insurer set the damage at £6.4 million. It has paid out £1.6 million, or 31 per cent."),
        clash("The hall seats 2,000 people. On Sunday 1,500 people came, or 64 per cent."),
        silent(
            "The roof was more expensive than planned, with the final bill standing at PLN "
            "455 million. The city paid PLN 182 million, or 40 percent."
        ),
        silent(
            "The harbour wall cost €80 million. The state contributed €28 million, or 3 per "
            "cent of its budget."
        ),
        silent(
            "The county has 1,240 farms. Last year 310 farms, or 22 per cent of those "
            "surveyed, reported losses."
        ),
        silent("Sales reached €80 million. Profit rose by €28 million, or 41 per cent."),
        silent("The company is worth €80 million. Costs fell €28 million, or 41 per cent, from last year."),
        silent(
            "Bids came in at €80 million and €70 million. The state will pay €28 million, or 40 per cent."
        ),
        silent("The firm made 12,000 bicycles. It sold 4,500 helmets, or 42 per cent of the market."),
        silent("The wall cost €80 million. It was €28 million, or 41 per cent, dearer than planned."),
        silent("The mill employs 900 people in Leeds. In York it will cut 300 jobs, or 41 per cent."),
        clash(
            "The new stadium roof has a budget of £30 million. The club itself has found "
            "£18 million, or 68 per cent."
        ),
        clash("Kenya has 4,200 rangers. Around 1,050 rangers, or 34 per cent, are women."),
        clash("The estate was worth 900,000 euros. Her nephew got 270,000 euros, or 21 percent."),
        clash(
            "The dam can store 240 million cubic metres. By Friday it held 96 million cubic "
            "metres (48 per cent)."
        ),
        clash("Repairs will cost $56 million. Insurers will cover $14 million, or 31 percent."),
        silent(
            "The new stadium roof has a budget of £30 million. The club itself has found "
            "£18 million, or 60 per cent."
        ),
        silent(
            "Kenya has 4,200 rangers. Around 1,050 rangers, or 34 per cent of those asked, want to leave."
        ),
        silent(
            "The estate was worth 900,000 euros. Tax took 270,000 euros, or 34 percent of the taxable part."
        ),
        silent("Revenue was $56 million. Net income came to $14 million, or 31 percent of assets."),
        silent(
            "Repairs will cost $56 million. The bank lends $14 million, or 31 percent, "
            "through a scheme worth $45 million."
        ),
        silent(
            "The project costs $56 million. In its first phase the council spent $14 million, or 31 percent."
        ),
        silent("The club has 4,200 members. In the ballot 1,050 members, or 34 per cent, voted no."),
        silent(
            "Last year the fund paid out $56 million. This year it was $14 million, or 31 percent, short."
        ),
        clash("The hospital has 820 beds. About 205 beds, or 33 per cent, stand empty."),
        clash("The clean-up cost 14 million euros. The shipowner paid 9.8 million euros, or 62 per cent."),
        silent("The hospital has 820 beds. About 205 beds, or 25 per cent, stand empty."),
        silent(
            "The hospital has 820 beds, 600 of them for adults. About 205 beds, or 34 per cent, stand empty."
        ),
        silent(
            "The clean-up cost 14 million euros. The shipowner made 9.8 million euros, or "
            "62 per cent of his income, that year."
        ),
        silent(
            "The clean-up cost 14 million euros. Insurers refused 4.8 million euros, or 42 "
            "per cent, of the claims."
        ),
        silent("The wind farm has 82 turbines. Off the coast 30 turbines, or 42 per cent, failed."),
        silent(
            "The project cost 14 million euros. Wages took 4.8 million euros, or 42 per "
            "cent, and steel the rest of the first bill."
        ),
        clash("Nurses vaccinated 480 of 640 children aged under five, or 85 per cent."),
        clash("The shop keeps a third of the second load for schools, namely 300 of 600 crates."),
        clash("Her eleven tries last season were 40 per cent of the club's 44."),
        clash("His 30 paintings, six of them on wood, are 25 per cent of the museum's 90."),
        clash("The station gets a quarter of the first batch of engines, that is 12 of 30 engines."),
        silent("Nurses vaccinated 480 of 640 children aged under five, or 75 per cent."),
        silent("The shop keeps half of the second load for schools, namely 300 of 600 crates."),
        silent("Her eleven tries last season were 25 per cent of the club's 44."),
        silent("Her eleven tries last season were 25 per cent of the 60 goals."),
        silent("The wages of the 30 painters were 12 per cent of the costs in 90 towns."),
        clash(
            "The camp kitchens ask for $18 million. By Thursday they had pledges of $4.5 "
            "million, or a third of the sum."
        ),
        silent(
            "The camp kitchens ask for $18 million. By Thursday they had pledges of $4.5 "
            "million, or a quarter of the sum."
        ),
        silent(
            "The firm earned €40 million. Its chief got €1.4 million, or 25 per cent of the total, in shares."
        ),
        clash("The nursery sold 240 of its 600 plants. That share, 55 per cent, pleased the gardeners."),
        clash("There were 9,000 votes for and 6,000 against, which means that 67 per cent were in favour."),
        clash("Divers searched 30 of the 40 caves. The remaining 35 per cent are too narrow."),
        clash(
            "A total of 500 apprentices sat the test and 350 passed. That pass rate of 60 per cent is low."
        ),
        clash("Only 120 of the island's 400 households bothered to reply, a mere 42 per cent."),
        silent("There were 9,000 votes for and 6,000 against, which means that 60 per cent were in favour."),
        silent("Divers searched 30 of the 40 caves. The remaining 25 per cent are too narrow."),
        silent("The nursery sold 240 of its 600 plants. The 55 per cent discount helped."),
        silent("Only nine of the 36 wells give water. A failure rate of 75 per cent is high."),
        silent("Of 1,200 people asked, 640 said yes. Some 30 per cent said no and 17 per cent did not know."),
        clash("Of those invited 960 came, and 240, or 35 per cent, stayed for the vote."),
        silent("Of those invited 960 came, and 240, or 25 per cent, stayed for the vote."),
        clash(
            "The widow left the zoo $18 million. It had not asked. The sum is equal to 39 per cent of a "
            "yearly budget of $62 million."
        ),
        silent(
            "The widow left the zoo $18 million. It had not asked. The sum is equal to 29 per cent of a "
            "yearly budget of $62 million."
        ),
        clash(
            "The valley has 6,400 homes and 640 were flooded. “With 16 per cent of our homes under "
            "water, who would sleep?” he said."
        ),
        silent(
            "The valley has 6,400 homes and 640 were flooded. “With 10 per cent of our homes under "
            "water, who would sleep?” he said."
        ),
        clash("In favour of the merger: 1,530. Against: 270. With 58 per cent behind it the board may sign."),
        silent(
            "In favour of the merger: 1,530. Against: 270. With 85 per cent behind it the board may sign."
        ),
        silent(
            "The town has 12,000 homes and 1,200 stand empty. About 30 per cent of its homes were built "
            "before the war."
        ),
        silent(
            "The school has 900 pupils and 300 of them ride the bus. Some 40 per cent of pupils "
            "nationwide do so."
        ),
        clash("The county has 46 libraries. Nine will close, which is 30 per cent of the network."),
        silent("The county has 46 libraries. Nine will close, which is 20 per cent of the network."),
        clash(
            "The canton cast 18,000 votes: 11,700 were in favour and 6,300 against. The yes side thus "
            "won 56 per cent of the vote."
        ),
        silent(
            "The canton cast 18,000 votes: 11,700 were in favour and 6,300 against. The yes side thus "
            "won 65 per cent of the vote."
        ),
        clash(
            "The dam supplies 320 farms. Inspectors found that 80 had drawn too much. Fines start at "
            "500 pesos. When 35 per cent of growers cheat, the aquifer pays, the agency said.",
        ),
        clash(
            "The choir sent out 640 invitations. Some 480 came back with a yes. A reply rate of 85 "
            "per cent delighted the secretary.",
        ),
        clash(
            "Rangers counted 45 nests on the cliff. Nine had been robbed. That one in four was lost "
            "is the worst result since the watch began.",
        ),
        clash(
            "The jail was built for 800 men. On the night of the riot it held 1,200, an occupancy of "
            "140 per cent.",
        ),
        clash(
            "Wages took $172 million of a budget of $258 million last year, the rector said, or 57 per cent.",
        ),
        clash(
            "The council asked 900 tenants about the merger. Just 270 were in favour. The mayor took "
            "note of a backing of 36 per cent.",
        ),
        silent(
            "The dam supplies 320 farms. Inspectors found that 80 had drawn too much. When 25 per "
            "cent of growers cheat, the aquifer pays, the agency said.",
        ),
        silent(
            "The dam supplies 320 farms. Inspectors found that 80 had drawn too much. Prices rose by "
            "35 per cent.",
        ),
        silent(
            "Rangers counted 45 nests on the cliff. Nine had been robbed. One in five was lost, the "
            "worst result since the watch began.",
        ),
        silent(
            "The choir sent out 640 invitations. Some 480 came back with a yes. Last year the reply "
            "rate was 85 per cent.",
        ),
        silent(
            "The jail was built for 800 men. On the night of the riot it held 1,200, an occupancy of "
            "150 per cent.",
        ),
        clash(
            "Attendance was 62 per cent: 31,000 of the 40,000 members came.",
        ),
        clash(
            "The seedlings died in 28 per cent of plots: nine of 50 beds were bare.",
        ),
        clash(
            "The trust holds 60 million of the 150 million shares, a stake of 45 per cent.",
        ),
        silent(
            "Attendance was 75 per cent: 30,000 of the 40,000 members came.",
        ),
        silent(
            "Attendance was 62 per cent, and 31,000 of the 40,000 leaflets were read.",
        ),
        clash(
            "Thieves took 64 tills in April. Police have traced 24 of them. That 47.5 per cent have "
            "been found is mostly luck.",
        ),
        silent(
            "Thieves took 64 tills in April. Police have traced 24 of them. That 37.5 per cent have "
            "been found is mostly luck.",
        ),
    ),
)
