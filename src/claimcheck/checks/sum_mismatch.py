"""Parts that do not make their total.

A correction to one part rarely reaches the total, and the other way round. The check adds up what the
text itself presents as complete: a row of figures followed by "13 in all", a total followed by a colon
or "made up of", "the remaining 30", a list or a table with a total at its end,
the votes of a house that voted in full. "Including" and "such
as" promise nothing, and no row is complete that the text does not close.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.checks.arithmetic import is_bare, plain, stated, verdict_of
from claimcheck.checks.article import Article, Block, Found, Wording
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.checks.operands.over_several import over_several
from claimcheck.checks.operands.records import Told, misses, records
from claimcheck.checks.operands.series import (
    adds_up,
    bounded,
    parts_after,
    parts_before,
    same_measure,
    sum_words,
)
from claimcheck.checks.operands.sums_at_hand import at_hand
from claimcheck.checks.operands.sums_meant import meant_totals
from claimcheck.checks.operands.sums_nearby import nearby
from claimcheck.checks.operands.table_totals import SUBSET_ROW, TOTAL_ROW, columns
from claimcheck.checks.operands.totals_told_on import told_on
from claimcheck.checks.operands.wholes_before import told_before
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

# "$9 million in total for the year so far" is more than the figures before it.
_IN_ALL = (
    r"(?:in all|in total|all told|altogether|combined|between them)\b"
    r"(?! (?:for|since|in|over|during|this|by|so|competitions|matches|games|cases|[a-z]+ combined)\b)"
)
_TOTALS = (
    "total",
    "in all",
    "altogether",
    "all told",
    "combined",
    "together",
    "between them",
    "making",
    "makes",
    "make ",
    "made ",
    "sum of",
    " to ",
    "that is",
    "it is",
)
_OPENINGS = (
    ":",
    " –",
    " —",
    "(",
    "total",
    "together",
    "in all",
    "made up",
    "compris",
    "consist",
    "divided",
    "split",
    "shared",
    "namely",
    "composed",
    "broken",
    "combined",
    "all told",
)
_TOTAL_LAST = (
    # "six for X, four for Y and two independents: 13 councillors in all"
    Wording("...", r"<total:[NMU]>[^|A-Z,;:.]{0,40}? " + _IN_ALL),
    # "410 adults and 95 children, a total of 505". "Bringing the total to" counts what came before, too.
    Wording(
        "...",
        r"(?:,|:|;| –| —| -) ?(?:(?:for|making|making for|giving|which makes|that makes|or) )?"
        r"(?:a |the |it a )?(?:combined |grand )?(?:total(?: of|:)?|sum of|toll of|making(?: a toll of)?"
        r"|totall?ing) <total:[NMU]>",
    ),
)
_TOTAL_FIRST = (
    # "13 councillors: six for X, four for Y and two independents"; "£42m for 2024: £24m for ..."
    Wording(
        "",
        r"<total:[NMU]>[^|A-SU-Z:;,.]{0,60}"
        r"(?::| –| —|, made up of|, comprising|, consisting of|, divided into|, namely)",
    ),
    # "the total of 48 flats is made up of 20 for rent, 12 ... and 10"
    Wording(
        "",
        r"<total:[NMU]>[^|A-Z:;,.]{0,50} (?:is|are|was|were|be|being)? ?"
        r"(?:made up of|composed of|comprised of|broken down into|consists? of|comprises?"
        r"|(?:split|divided|shared) (?:up )?(?:into|between|among))\b",
    ),
)
# "The £40 million gift has three parts: £20 million for ..., £12 million for ... and £8 million for ..."
# and "a loan of $800m, drawn in two tranches, of $600m and $200m"
_IN_PARTS = Wording(
    "....",
    r"<total:[NMU]>[^|A-Z:]{0,50}\b<count:N>[^|A-Z:]{0,30}(?::| –| \(|, (?:of|worth|namely|one of)\b"
    r"| of(?= M))",
)
# "Of the 120 staff, 60 were nurses, 40 doctors and the remaining 30 clerks"
_REMAINING = (
    # "5,400 objects, of which 3,200 are paintings, 1,100 drawings and the other 1,100 prints"
    Wording(
        "...",
        r"<total:[NMU]>[^|A-Z]{0,50}(?:,|:| \(|\.\|) ?of (?:which|whom|these|them),? "
        r"(?P<parts>(?:[NMU][^|A-Z]{1,70}){1,6}?)\b(?:the )?(?:remaining|other) <last:[NMU]>",
        ("remaining", "other"),
    ),
)
# "a jury of nine, four men and five women"; "18 members, of whom 10 are men and 8 are women"
_BOTH_SEXES = Wording(
    "NNN",
    r"<total:N>[^|A-Z,]{0,30}(?:,|:| –| -| \(|\.\|) ?(?:of (?:whom|which|them|these),? )?<first:N>"
    r"[^|A-Z,]{0,20} and "
    r"<second:N>(?P<last>[^|A-Z,]{0,20})(?=,|\.|;|\)| –| -|$|\|)",
)
_SEXES = (
    ("men", "women"),
    ("boys", "girls"),
    ("adults", "children"),
    ("male", "female"),
    ("men", "boys"),
    ("rural", "urban"),
)
# "17 stations, nine underground, five at street level and three on viaducts"
_IN_ROW = Wording("NN", r"<total:N>[^|A-Z,;:]{0,30}(?=, N[^|]* and )")
_NAMED_SORT = Pattern(r"[0-9,]+ [A-Z][a-z]+")
_PARTIAL = Pattern(
    r"\b(?:the rest|elsewhere|the remainder)\b"
    r"|\b(?:includ\w+|such as|among them|notably|especially|for example|mainly|mostly|each|e\.g|alone"
    # "nine times for Santos, seven for Porto and twice for his country" holds a part that is no figure.
    r"|once|twice|thrice)\b"
)
# What a lead-in says of a total that its list shares out, and what shows that the items are alternatives,
# examples or a development.
_SHARED_OUT = Pattern(
    r"\b(?:spen[dt]\w*|invest\w*|pay\w*|paid|costs?|costing|g(?:o|oes|ave|ive|ives|iven|ranted?|rants)"
    r"|donat\w*"
    r"|allocat\w*|earmark\w*|set aside|receiv\w*|budget\w*|divid\w*|split|shar(?:e|es|ed|ing)|distribut\w*"
    r"|made up|consist\w*|compris\w*|compos\w*|broken down|breaks? down|breakdown|follow(?:s|ing)?|need\w*"
    r"|fund\w*|buy|buys|bought|order\w*|employ\w*|plant(?:s|ed)?|hir(?:e|es|ed)|los[et]\w*|raised?|rais\w*"
    r"|borrow\w*|lent|lends?|total\w*|altogether|in all|ha[sd]|have|owns?|owned|holds?|held|built|builds?"
    r"|buil[dt]\w*|cut(?:s|ting)?|sav(?:e|es|ed|ing)|deliver\w*|sold|sells?|won|provid\w*|contribut\w*)\b"
)
_NO_TOTAL = Pattern(
    r"\b(?:bids?|bidders?|offers?|quotes?|tenders?|options?|alternatives?|estimates?|examples?|or|between"
    r"|from|than|more|less|fewer|up to|at least|over \w+ bids|part of|some of|of which|main|major|key|largest"
    r"|biggest|top|first|latest|previous|per|either|depending|if|each|every|plus|besides|in addition to"
    r"|on top|after|since|records?|scenarios?|awards?|fines?|prices?|tickets?|fees?)\b"
)
# What says that the items are all there is.
_COMPLETE = Pattern(
    r"\b(?:divid\w*|split|shared|distribut\w*|made up|consist\w*|compris\w*|compos\w*|broken down"
    r"|breaks? down|breakdown|follow(?:s|ing)?|total\w*|altogether|in all|all told|paid in)\b"
)
# "bought a house for $4 million and spent:": the items are of the second verb.
_SECOND_VERB = Pattern(r"[NMU][^A-Z]* and (?:then |also |it |they |we )?[a-z]+:$")
# How far into an item its amount may stand: behind a dash, "some" or an opening mark.
_LEAD = 3


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Totals that their parts do not make."""
    for found in article.find(*_TOTAL_LAST, hints=_TOTALS):
        total = found["total"]
        parts = parts_before(found.block, found.match.start(), found.match["total"])
        if len(parts) >= 2 and not _PARTIAL.search(found.before + found.text):
            # "Of 20 members, six were for, four against and two abstained, 12 in all": any end of the
            # row may be what was added up.
            yield from _judged(total, parts, [parts[i:] for i in range(len(parts) - 1)])
    for found in article.find(*_TOTAL_FIRST, hints=_OPENINGS):
        total = found["total"]
        parts = parts_after(found.block, found.match.end(), found.match["total"])
        if len(parts) >= 2 and not _PARTIAL.search(found.before + found.text + found.after):
            yield from _judged(total, parts, [parts, parts[:-1]] if _may_close(found, parts) else [parts])
    for found in article.find(_IN_PARTS):
        parts = parts_after(found.block, found.match.end(), found.match["total"])
        if stated(found["count"]) == len(parts) > 1:
            yield from _judged(found["total"], parts, [parts])
    for found in article.find(_IN_ROW):
        if found.after.count(" and ") != 1:
            continue
        parts = parts_after(found.block, found.match.end(), "N")
        if len(parts) >= 3 and not is_bare(found["total"]) and all(is_bare(part) for part in parts):
            yield from _judged(found["total"], parts, [parts])
    for found in article.find(_BOTH_SEXES):
        parts = (found["first"], found["second"])
        # "Of the 64, 31 were Danes, 18 Swedes and 15 Norwegians": the 31 is no total.
        whole = found["total"].whole is None
        if whole and (_alike(found) or _two_sorts(found)) and not _do_something(found):
            yield from _judged(found["total"], parts, [parts])
    for found in article.find(*_REMAINING, hints=("remaining ", "other ")):
        parts = (*found.claims_in("parts"), found["last"])
        if not _PARTIAL.search(found.text):
            yield from _judged(found["total"], parts, [parts[i:] for i in range(len(parts) - 1)])
    for shared in told_before(article):
        yield from _judged(shared.total, shared.parts, [shared.parts])
    for told in told_on(article):
        yield from _judged(told.total, told.parts, [told.parts])
    seen: set[str] = set()
    for row in (*at_hand(article), *nearby(article)):
        seen.add(row.total.id)
        yield from _judged(row.total, row.parts, [row.parts])
    for row in meant_totals(article, frozenset(seen)):
        yield from _judged(row.total, row.parts, [row.parts])
    for record in records(article):
        if record.total.id not in seen and misses(record):
            yield _of_singles(record)
    for several in over_several(article):
        yield from _judged(several.total, several.parts, [several.parts])
    for before, items in article.lists():
        yield from _list(items)
        if before is not None:
            yield from _list_below(before, items)
    for table in article.tables():
        yield from columns(table)


def _may_close(found: Found, parts: tuple[Claim, ...]) -> bool:
    """Whether the last figure may be of another clause: "78 seats: 51 below, 27 above, and 9 were empty"."""
    block = found.block
    between = block.text[block.span(parts[-2])[1] : block.span(parts[-1])[0]]
    return len(parts) > 2 and bool(re.search(r"[,;] ?(?:and|but|with|plus)\b", between))


def _alike(found: Found) -> bool:
    """Whether both parts, and not the total, go on with one word: "180 of text and 32 of tables"."""
    groups = found.match.groupdict()
    return bool(groups.get("prep")) and groups["prep"] not in groups["lead"].split()


def _two_sorts(found: Found) -> bool:
    """Whether two parts with nouns of their own are all there can be: both sexes, or two names."""
    first, second = found.quote("first"), found.quote("second")
    if _NAMED_SORT.match(first) and _NAMED_SORT.match(second):
        return True
    words = set(re.findall("[a-z]+", f"{first} {second} {found.text}".lower()))
    return any(set(pair) <= words for pair in _SEXES)


def _do_something(found: Found) -> bool:
    """ "Of the 310 pupils, 148 boys and 120 girls walk to school": some of the pupils, by what they do."""
    last = found.match.groupdict().get("last")
    told = found.text[found.text.index(",") + 1 :] if "," in found.text else ""
    doing = bool(last) and not re.search(r"\b(?:are|were|is|was)\b", told)
    return doing and bool(re.search(r"\b(?:of|among|from) (?:[\w'’]+ ){0,3}$", found.before))


def _of_singles(told: Told) -> Slip:
    """A total of people or games of which some were told without a figure: "two men, a woman and a child"."""
    added, amount = sum_words(told.parts)
    if told.singles:
        added = f"{added} + {plain(told.singles)}"
    return Slip(
        evidence=(*told.parts, told.total),
        words={
            "sum": f"{added} = {plain(amount + told.singles, 12)}",
            "total": plain(stated(told.total) or amount, 12),
        },
        verdict=verdict_of(*told.parts, told.total),
    )


def _judged(
    total: Claim, parts: tuple[Claim, ...], choices: Sequence[tuple[Claim, ...]]
) -> Iterator[Slip | Abstention]:
    """Whether any of the choices of parts makes the total; `parts` are quoted if none does."""
    if not same_measure((*parts, total)):
        return
    figure = stated(total)
    if not bounded((*parts, total)):
        yield Abstention((*parts, total))
        return
    if any(adds_up(choice, total) for choice in choices):
        return
    if figure is None or any((stated(part) or Decimal(0)) > figure for part in parts):
        # A part above the total is no part of it: "three sites: 410 jobs in Hull, 300 in Leeds".
        yield Abstention((*parts, total))
        return
    if figure == len(parts):
        return
    added, amount = sum_words(parts)
    yield Slip(
        evidence=(*parts, total),
        words={"sum": f"{added} = {plain(amount, 12)}", "total": plain(figure, 12)},
        verdict=verdict_of(*parts, total),
    )


def _list(items: tuple[Block, ...]) -> Iterator[Slip | Abstention]:
    """A list whose last item is its total."""
    *rest, last = items
    if len(rest) < 2 or len(last.claims) != 1 or not TOTAL_ROW.match(last.text.lstrip("*_ ")):
        return
    if any(len(item.claims) != 1 or SUBSET_ROW.search(item.text) for item in rest):
        return
    parts = tuple(item.claims[0] for item in rest)
    yield from _judged(last.claims[0], parts, [parts])


def _list_below(before: Block, items: tuple[Block, ...]) -> Iterator[Slip | Abstention]:
    """A list of amounts below the total that they share: "will spend $20 million on classrooms:"."""
    lead = before.outline[before.outline.rfind("|", 0, len(before.outline.rstrip("| "))) + 1 :].rstrip("| ")
    start = before.outline.rfind(lead) if lead else 0
    within = [before.claims[i] for at, i in before.marks.items() if at >= start]
    totals = [claim for claim in within if claim.kind in ("count", "money", "measure")]
    if len(totals) > 1:
        # "paid in three parts:" counts the items.
        totals = [claim for claim in totals if claim.kind != "count" or stated(claim) != len(items)]
    if not lead.endswith(":") or len(totals) != 1 or len(items) < 2 or not _SHARED_OUT.search(lead):
        return
    if _PARTIAL.search(lead) or _SECOND_VERB.search(lead) or _NO_TOTAL.search(lead):
        return
    (total,) = totals
    parts = tuple(item.claims[0] for item in items if item.claims and item.span(item.claims[0])[0] <= _LEAD)
    if len(parts) < len(items) or any(_is_more_than_its_part(item) for item in items):
        return
    _, added = sum_words(parts)
    whole = stated(total)
    # Items that are nowhere near the total are other things than its parts, and a list may stop short of it.
    stops_short = whole is not None and added < whole and not _COMPLETE.search(lead)
    if stops_short or (whole is not None and not whole / 2 <= added <= 2 * whole):
        yield Abstention((*parts, total))
        return
    yield from _judged(total, parts, [parts])


def _is_more_than_its_part(item: Block) -> bool:
    """Whether an item tells other amounts too, so that it is unclear which belongs to the total."""
    first, *others = item.claims
    alike = any(claim.kind == first.kind and claim.restates is None for claim in others)
    return alike or bool(SUBSET_ROW.search(item.text) or _PARTIAL.search(item.text))


CHECK = InternalCheck(
    name="sum-mismatch",
    slips=slips,
    message="The parts do not make the total: {sum}, and the text says {total}",
    advice="Ask which figure was updated last; a part or the total has probably kept an older value.",
    examples=(
        clash("The jury has three lawyers, four farmers and three teachers: 12 members in all."),
        clash("The fire killed 340 sheep and 85 goats, a total of 445 animals."),
        clash("The fleet of 38 buses: 20 diesel, 9 hybrid and 6 electric."),
        clash("Of the 240 pupils, 110 walk, 70 cycle and the remaining 80 come by bus."),
        clash("The grant is £9.4 million, made up of £6.1 million for roofs and £2.3 million for wiring."),
        clash(
            "| Store | Staff |\n|---|---|\n| Hull | 140 |\n| Leeds | 95 |\n| Bath | 61 |\n| Total | 316 |\n",
            format="markdown",
        ),
        clash("Votes cast:\n\n- Yes: 412\n- No: 388\n- Spoilt: 9\n- Total: 829\n", format="markdown"),
        silent("The jury has three lawyers, four farmers and three teachers: 10 members in all."),
        silent("The fire killed 340 sheep and 85 goats, a total of 425 animals."),
        silent("The museum owns 900 paintings, including 40 portraits and 12 miniatures."),
        silent("The chain closed three shops: 41 jobs went in Hull, 30 in Leeds and 12 in York."),
        silent("About 340 sheep and 85 goats died, some 450 animals in all."),
        silent("He scored twice, she three times, and there were 14 shots in all."),
        silent(
            "| Store | Staff |\n| --- | --- |\n| Hull | 140 |\n| Leeds | 95 |\n| Total | 235 |\n",
            format="markdown",
        ),
        silent(
            "| Year | Yield |\n| --- | --- |\n| 2020 | 3.1 |\n| 2021 | 2.9 |\n| Average | 3.0 |\n",
            format="markdown",
        ),
        clash("The cabinet has 18 members, of whom 10 are men and 9 are women."),
        clash("The $52 million gift has three parts: $30 million, $12 million and $15 million."),
        silent("He has 12 medals: two from Rome, three from Tokyo."),
        silent("Sales were $3 million in May, $4 million in June and $9 million in total for the year."),
        clash(
            "The council will spend £7 million on its parks:\n\n"
            "- £3 million for paths\n- £4.5 million for ponds\n- £2 million for play areas\n",
            format="markdown",
        ),
        clash(
            "The orchard has 640 trees. We planted 410 trees this year:\n\n"
            "- 250 apple trees\n- 120 pear trees\n- 90 plum trees\n",
            format="markdown",
        ),
        clash(
            "The grant of $1.5 million is divided as follows:\n\n"
            "- $700,000 to the museum\n- $500,000 to the zoo\n- $400,000 to the choir\n",
            format="markdown",
        ),
        clash(
            "The depot bought 42 buses:\n\n"
            "- 30 buses with a low floor\n- 12 buses for schools\n- 5 buses for the airport\n",
            format="markdown",
        ),
        clash(
            "The dam will cost 90 million euros, paid in three parts:\n\n"
            "- 44 million euros by the state\n- 33 million euros by the mill\n- 31 million euros by us\n",
            format="markdown",
        ),
        clash("The loan was for $800m and was drawn in two tranches, of $600m and $250m."),
        silent("A total of 350 jobs will go, 200 in Cork and 120 in Galway, with the rest on the islands."),
        silent("The loan was for $850m and was drawn in two tranches, of $600m and $250m."),
        silent(
            "The council will spend £9.5 million on its parks:\n\n"
            "- £3 million for paths\n- £4.5 million for ponds\n- £2 million for play areas\n",
            format="markdown",
        ),
        silent(
            "It will spend £9 million on parks, mainly on three works:\n\n"
            "- £3 million for paths\n- £2.5 million for ponds\n- £1 million for play areas\n",
            format="markdown",
        ),
        silent(
            "Three offers came in for the job, budgeted at £4 million:\n\n"
            "- £3.8 million by Stone\n- £4.1 million by Hart\n",
            format="markdown",
        ),
        silent(
            "The club sold 900 tickets and has 30 players on its books:\n\n"
            "- 12 players from Spain\n- 10 players from Chile\n",
            format="markdown",
        ),
        silent(
            "The firm paid $6 million for the land:\n\n"
            "- $2 million more than Hart had paid\n- $3 million below its value\n",
            format="markdown",
        ),
        silent(
            "The firm sold 40 million units last year:\n\n- 20 million phones\n- 12 million watches\n",
            format="markdown",
        ),
        silent(
            "It bought a house for $2 million and spent:\n\n- $1 million on roofs\n- $1.9 million on walls\n",
            format="markdown",
        ),
        clash(
            "The orchard has 640 trees. We planted 410 trees this year:\n\n"
            "- 150 apple trees\n- 120 pear trees\n- 90 plum trees\n",
            format="markdown",
            known_gap="nothing says that the list is complete: it may stop short of its total",
        ),
        clash(
            "The depot bought 42 buses:\n\n"
            "- 20 buses with a low floor\n- 12 buses for schools\n- 5 buses for the airport\n",
            format="markdown",
            known_gap="nothing says that the list is complete: it may stop short of its total",
        ),
        clash(
            "The farm has 36 turbines, 20 of them on land and 12 at sea.",
            known_gap="nothing says that the two parts are all there is",
        ),
        clash(
            "The railway confirmed an order for 50 coaches. Work starts in 2028. The order "
            "consists of 29 with seats, 17 with beds and 9 with a bar."
        ),
        clash("The yard has built 31 ships, 14 trawlers, 12 ferries and eight tugs."),
        clash("The viaduct is 512 metres long. It has three spans of 140 m, 242 m and 140 m."),
        clash(
            "The museum received a grant of 40 million crowns: 20 million for the roof, 12 "
            "million for the cellar and 10 million for the lifts."
        ),
        clash("All 97 delegates voted. There were 52 votes for, 34 against and eight abstentions."),
        clash("Of the camp's 420 guests, 205 are boys and 185 are girls."),
        clash("The district has 31,450 households, of which 22,310 are rural and 9,840 urban."),
        silent(
            "The railway confirmed an order for 55 coaches. Work starts in 2028. The order "
            "consists of 29 with seats, 17 with beds and 9 with a bar."
        ),
        silent("The yard has built 34 ships, 14 trawlers, 12 ferries and eight tugs."),
        silent("The viaduct is 522 metres long. It has three spans of 140 m, 242 m and 140 m."),
        silent("The viaduct is 900 metres long. Its three main spans measure 140 m, 242 m and 140 m."),
        silent("The synod has 97 delegates. There were 52 votes for, 34 against and eight abstentions."),
        silent("Of the camp's 420 guests, 215 are boys and 205 are girls."),
        silent("Of the camp's 420 guests, 205 boys and 120 girls swim."),
        silent("The district has 32,150 households, of which 22,310 are rural and 9,840 urban."),
        silent(
            "The airline ordered 60 jets in 2019. The new order consists of 38 of the "
            "standard version, 16 of the long-range version and 8 of the high-density version."
        ),
        silent(
            "The yard has 23 ships. Its rival's fleet consists of 11 tankers, seven ferries and six tugs."
        ),
        silent("The district has 31,450 households, of which 22,310 have cars and 19,840 bicycles."),
        clash(
            "The regional parliament has approved the law: all 88 deputies voted, 49 for, "
            "30 against and five abstentions."
        ),
        clash(
            "The senate passed the bill by 44 votes to 21, with three abstentions. All 70 "
            "senators were present."
        ),
        clash(
            "The city has received a delivery of 90 buses. The delivery consists of 50 "
            "electric buses, 20 hybrids and 15 minibuses."
        ),
        clash("The zoo lost 42 animals, 12 sheep, 15 goats and 10 donkeys."),
        clash("The island has 6,200 households. Of these, 3,900 are rural and 2,100 are urban."),
        clash("The team of 48 consists of 26 women and 19 men."),
        clash("The pipeline is 640 km long. Its sections measure 210 km, 250 km and 170 km."),
        silent(
            "The senate passed the bill by 44 votes to 21, with five abstentions. All 70 "
            "senators were present."
        ),
        silent(
            "The senate passed the bill by 44 votes to 21, with three abstentions. All 70 "
            "amendments were read first."
        ),
        silent(
            "The city has received a delivery of 90 buses. The delivery consists of 50 "
            "electric buses, 25 hybrids and 15 minibuses."
        ),
        silent("The zoo bought 42 animals, 12 cages, 15 lamps and 10 fridges."),
        silent("The island has 6,200 households. Of these, 3,900 have wells and 2,100 have cars."),
        silent("Of the island's 6,200 households, 3,900 are rural and 2,300 are urban."),
        silent("The pipeline is 640 km long. Its main sections measure 210 km, 250 km and 100 km."),
        silent("The chain has 500 shops. It opened 12 shops, closed 30 and moved six."),
        silent(
            "The vote was 44 to 21. All 70 senators were present, but two left early and three abstained."
        ),
        silent("The fleet numbers 42 vehicles, 12 cars, 15 vans and 15 lorries."),
        clash(
            "The assembly backed the tax by 61 votes to 40, with nine abstentions. All 112 members took part."
        ),
        clash(
            "The museum shows its collection of 300 prints. The collection consists of 120 "
            "woodcuts, 110 etchings and 60 lithographs."
        ),
        clash("The fire destroyed 60 vehicles, 31 cars, 14 vans and 11 trucks."),
        silent(
            "The assembly backed the tax by 61 votes to 40, with nine abstentions. All 12 "
            "ministers were present."
        ),
        silent(
            "The assembly backed the tax by 61 votes to 40, with nine abstentions. Not all "
            "112 members took part."
        ),
        silent("A fleet of 60 buses. The fleet consists of 31 old buses, 14 new buses and many others."),
        silent("The viaduct is 600 metres long. Its arches measure 20 m, 24 m and 20 m."),
        silent("The fire destroyed 60 vehicles, 31 cars, 14 vans and 15 trucks."),
        silent("The walk is 30 km long. Its stages are 12 km, 9 km and 9 km."),
        clash(
            "She raised £300,000 in three years: £80,000 in the first, £100,000 in the "
            "second and £110,000 in the third."
        ),
        clash(
            "He scored 51 goals in 118 games: 14 in his first season, 16 in the second and 23 in the third."
        ),
        clash(
            "The firm sold 940 boats in three years: 300 in the first year, 310 in the "
            "second year and 350 in the third."
        ),
        silent(
            "She raised £300,000 in three years: £80,000 in the first, £100,000 in the "
            "second and £120,000 in the third."
        ),
        silent(
            "He scored 53 goals in 118 games: 14 in his first season, 16 in the second and 23 in the third."
        ),
        silent("He scored 51 goals in 118 games: 14 from the spot, 16 with his head."),
        silent("He scored 51 goals in 118 games: 100 in the league, 10 in the cup and 8 abroad."),
        silent("He rode 51 winners in 118 races: 14 at Ascot, 16 in York and many elsewhere."),
        clash("She won 21 races over two seasons: nine in the first and 14 in the second."),
        silent("She won 23 races over two seasons: nine in the first and 14 in the second."),
        silent("She won 21 races over five seasons: nine in the first and 14 in the second."),
        clash(
            "The museum took in $900,000 at three sites: $400,000 at the harbour, $300,000 "
            "at the mill and $150,000 at the fort."
        ),
        clash(
            "Wardens fined 31 drivers in Alm, 24 in Birk and 17 in Dorn. Most of the 82 drivers paid at once."
        ),
        clash(
            "The parish got €12,000 for the roof, €8,000 for the bells and €5,000 for the path. That "
            "brings its grants to €23,000."
        ),
        clash("The bus was carrying 41 passengers. Twenty-three were women and 16 were men."),
        clash("The team came home with 17 medals. They won four gold, five silver and seven bronze medals."),
        clash(
            "- roof: £4,500\n- path: £1,200\n- gate: £300\n\nThe three grants come to £7,000.",
            format="markdown",
        ),
        clash("Storms killed 19 people in three valleys. Eight died in Alm, six in Birk and seven in Dorn."),
        silent(
            "Wardens fined 31 drivers in Alm, 24 in Birk and 17 in Dorn. Most of the 72 drivers paid at once."
        ),
        silent(
            "Wardens fined 31 drivers in Alm, 24 in Birk and 17 in Dorn. The 55 drivers in the first "
            "two towns paid."
        ),
        silent("The bus was carrying 41 passengers. Twenty-three were women and 16 were tourists."),
        silent("Eight died in Alm, six in Birk and two in Dorn. The storm killed at least 19 in the state."),
        silent(
            "The parish got €12,000 for the roof and €8,000 for the bells. That brings its grants "
            "this year to €28,000."
        ),
        silent("The ship has four decks with 22, 31, 31 and 18 cabins, 102 in all."),
        clash(
            "Lenders were owed £6.2m in May. The largest was a bank with £3.1m, followed by the crown "
            "with £1.2m; suppliers had the other £0.9m."
        ),
        silent(
            "Lenders were owed £5.2m in May. The largest was a bank with £3.1m, followed by the crown "
            "with £1.2m; suppliers had the other £0.9m."
        ),
        clash(
            "The bill is put at €8.4 billion. A slide splits it three ways: €2.1 billion for land, €4.9 "
            "billion for rails and €0.6 billion for power."
        ),
        silent(
            "The bill is put at €7.6 billion. A slide splits it three ways: €2.1 billion for land, €4.9 "
            "billion for rails and €0.6 billion for power."
        ),
        silent(
            "The bridge cost £40 million. In those years the council spent £12 million on schools, £9 "
            "million on roads and £14 million on parks."
        ),
        clash(
            "| District | Yes | No |\n|---|---|---|\n| 1 | 3,912 | 2,207 |\n| 2 | 2,640 | 3,915 |\n| 3 | "
            "3,580 | 2,690 |\n| City | 10,123 | 8,812 |\n",
            format="markdown",
        ),
        silent(
            "| District | Yes | No |\n|---|---|---|\n| 1 | 3,912 | 2,207 |\n| 2 | 2,640 | 3,915 |\n| 3 | "
            "3,580 | 2,690 |\n| City | 10,132 | 8,812 |\n",
            format="markdown",
        ),
        silent(
            "| Source | Million |\n|---|---|\n| Bank | 165 |\n| Funds | 75 |\n| Loans | 240 |\n| Utility "
            "| 40 |\n| Mine | 35 |\n| Owners | 75 |\n| Total | 315 |\n",
            format="markdown",
        ),
        clash(
            "| Source | Million |\n|---|---|\n| Bank | 165 |\n| Funds | 75 |\n| Loans | 240 |\n| Utility "
            "| 40 |\n| Mine | 35 |\n| Owners | 75 |\n| Total | 351 |\n",
            format="markdown",
        ),
        clash(
            "The raffle gave £120,000 for the roof and £45,000 for the organ. A further £30,000 came "
            "from the parish. The £205,000 will be spent by Easter."
        ),
        silent(
            "The raffle gave £120,000 for the roof and £45,000 for the organ. A further £30,000 came "
            "from the parish. The £195,000 will be spent by Easter."
        ),
        clash(
            "Hits by month: January 12,400, February 11,100, March 14,500. The quarter thus brought "
            "37,000 hits."
        ),
        silent("Three drivers made 9 trips in the week. The 14 nights were paid for."),
        clash(
            "Twenty-one people were cut on the arms, and 14 more were hit by falling tiles. None of "
            "the 45 injured had to stay in hospital.",
        ),
        clash(
            "The north gate let in 4,200 fans and the south gate 3,100. Another 900 came by boat. "
            "All 9,200 visitors had left by midnight.",
        ),
        clash(
            "Lisbon sent 34 firefighters and Porto sent 22. A further 18 came from Faro. The 84 "
            "volunteers will stay until Sunday.",
        ),
        clash(
            "The bridge will cost €14 million, the tunnel €9 million and the ramps €3 million. Taken "
            "together, the works will cost €28 million.",
        ),
        silent(
            "Eleven people were cut on the arms, and four more were hit by falling tiles. None of "
            "the 15 injured had to stay in hospital.",
        ),
        silent(
            "Eleven boats sank, and four more ran aground. None of the 25 crew members was hurt.",
        ),
        silent(
            "Lisbon sent 34 firefighters and Porto sent 22. A further 18 came from Faro. The 74 "
            "volunteers will stay until Sunday.",
        ),
        silent(
            "Two more bodies were found, bringing to 11 the number of dead. Eight were missing. The "
            "31 people in the camp came from one town.",
        ),
        clash(
            "Three people - two nurses, a woman and a child - were hurt.",
        ),
        clash(
            "The side won 21 of its 34 games, drew six and lost nine.",
        ),
        clash(
            "The team played seven matches, winning three, drawing one and losing two.",
        ),
        clash(
            "The council has 51 seats: Labour holds 21, Reform 14 and the Greens 12.",
        ),
        silent(
            "Four people - two nurses, a woman and a child - were hurt.",
        ),
        silent(
            "The side won 21 of its 36 games, drew six and lost nine.",
        ),
        silent(
            "Of the 64 passengers, 31 were Danes, 18 Swedes and 15 Norwegians.",
        ),
        silent(
            "Hull won 3 of its games, Leeds 2 and York 1.",
        ),
    ),
)
