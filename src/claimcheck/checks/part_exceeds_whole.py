"""A part that is larger than the whole it is taken from.

"Of our 2,300 members, 2,430 have filed a claim", "28 beds, 34 of them in single rooms". Two digits changed
places, or the whole was updated and the part was not. Read are "of the N, M ...", "N, M of them" and "M of
the N"; a figure that counts another thing ("of the 12 clubs, 300 players") is no part.
"""

from collections.abc import Iterator

from claimcheck.checks.arithmetic import is_bare, plain, stated, verdict_of
from claimcheck.checks.article import Article, Block, Found, Wording
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.checks.operands.parts_at_hand import at_hand
from claimcheck.checks.operands.parts_meant import meant_parts
from claimcheck.checks.operands.parts_told_on import told_on
from claimcheck.checks.operands.series import bounded, exceeds, same_measure
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

_THE = r"(?:the |our |its |their |his |her |these |those |all |all the |(?:the )?[a-z-]+['’]s? )?"
# "Of the crew of 36", "from a staff of 120": a group and its number.
_GROUP = r"(?:(?:the|our|its|their|his|her|this|that|an?) (?:[a-z-]+ ){1,3}?of )"
_WHOLE_FIRST = (
    # "Of the crew of 36, 41 have given statements"
    Wording(
        "..",
        rf"(?:^|\| ?|; |: |, |\band |\bbut )(?:of|among|out of|from) {_GROUP}<whole:[NMU]>,"
        r" (?:only |just )?<part:[NMU]>(?! (?:and|or|to|per)\b)",
    ),
    # "Of our 2,300 members, 2,430 have filed a claim"
    Wording(
        "",
        rf"(?:^|\| ?|; |: |, |\band |\bbut )(?:of|among|out of) {_THE}<whole:[NMU]>~~,"
        r" (?:only |just )?<part:[NMU]>",
    ),
)
# "28 beds, 34 of them in single rooms"; "1,140 received, of which 1,410 were late"
_OF_THEM = (
    Wording(
        "..",
        r"<whole:[NMU]>(?:~~|~U~)(?:,| \(| –| —|;|\.\|| and| but) ?(?:and |with )?(?:only |just )?"
        r"<part:[NMU]> of (?:them|these|those|which|whom)\b",
        (" of ",),
    ),
    Wording(
        "..",
        # A new sentence with "Including £310 million of debt, ..." speaks of what comes after.
        r"<whole:[NMU]>(?:~~|~U~)(?:(?:,| \(| –| —|;|\.?\|) ?(?:and )?of (?:which|whom|these|them),?"
        r"|(?:,| \(| –| —|;) ?(?:and )?including)"
        r" (?:the )?(?:only |just )?<part:[NMU]>",
        ("of which", "of whom", "of these", "of them", "including"),
    ),
)
# "34 of the 28 beds"; "34 out of 28"
_PART_FIRST = (Wording("", rf"<part:[NMU]> (?:out )?of {_THE}<whole:[NMU]>"),)
_RELATIVE = Pattern(r",? of (?:whom|which),? (?:the )?(?:only |just )?[A-Z]$")


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Parts above their whole."""
    for found in article.find(*_WHOLE_FIRST, *_PART_FIRST, hints=("of ", "among ", "from ")):
        if _may_be_part(found):
            yield from _judged(found)
    for found in article.find(*_OF_THEM, hints=("of ", "including ")):
        # The whole may be an earlier figure: "600 guests in two halls, 340 of them on the balcony".
        earlier = _before(found)
        if _RELATIVE.search(found.text):
            # ", of whom" goes back no further than its own sentence.
            earlier = tuple(each for each in earlier if each.sentence == found["whole"].sentence)
        if _may_be_part(found):
            if any(_could_hold(claim, found["part"]) for claim in earlier):
                yield Abstention((found["whole"], found["part"]))
            else:
                yield from _judged(found)
    for told in told_on(article):
        yield from _above(told.part, told.whole, told.now.block)
    for part, whole, block in (*at_hand(article), *meant_parts(article)):
        yield from _above(part, whole, block)


def _judged(found: Found) -> Iterator[Slip | Abstention]:
    return _above(found["part"], found["whole"], found.block)


def _above(part: Claim, whole: Claim, block: Block) -> Iterator[Slip | Abstention]:
    if not same_measure((part, whole)):
        return
    if not bounded((part,)) and not bounded((whole,)):
        yield Abstention((part, whole))
        return
    first, second = stated(part), stated(whole)
    if first is not None and second is not None and exceeds(part, whole):
        yield Slip(
            evidence=(part, whole),
            words={
                "part": block.quote(part),
                "whole": block.quote(whole),
                "figures": f"{plain(first, 12)} of {plain(second, 12)}",
            },
            verdict=verdict_of(part, whole),
        )


def _may_be_part(found: Found) -> bool:
    """Whether the part counts the same thing as the whole, or leaves it unsaid."""
    part, whole = found["part"], found["whole"]
    if part.kind == "count" and whole.kind == "measure" and part.sentence != whole.sentence:
        # "It was 38 degrees, and some had no coats. At least 120 of them waited": of the people.
        return False
    return part.kind != "count" or is_bare(part) or part.head == whole.head


def _before(found: Found) -> tuple[Claim, ...]:
    return tuple(each for each in found.around if each.start < found["whole"].start)


def _could_hold(claim: Claim, part: Claim) -> bool:
    return same_measure((claim, part)) and not exceeds(part, claim)


CHECK = InternalCheck(
    name="part-exceeds-whole",
    slips=slips,
    message="\u201c{part}\u201d is taken from \u201c{whole}\u201d, which is smaller: {figures}",
    advice="Check both figures; if they count different things, say so in the sentence.",
    examples=(
        clash("Of the 1,260 trees planted in spring, 1,620 have died."),
        clash("The hostel has 46 rooms, 64 of them with a view of the bay."),
        clash("The clinic tested 310 dogs, of which 331 carried the parasite."),
        clash("Inspectors closed 19 of the 14 kitchens."),
        clash("Among our 88 volunteers, 102 speak a second language."),
        clash("Organisers said 57 out of 45 entries were disqualified."),
        clash("For the Orange Line 180 ticket clerks were hired, of whom 204 are students."),
        clash("At the Abbey Station 310 lamps were tested, of which 331 failed."),
        clash("Some 240 pickers were taken on, of whom 265 are women."),
        clash("On the Harbour Project 420 welders are at work, of whom 450 live on the boats."),
        clash("It carries 9,000 riders a day. Some 240 guards were hired, of whom 265 are women."),
        clash("The mill has 130 looms, of which 150 are idle."),
        silent("For the Orange Line 180 ticket clerks were hired, of whom 104 are students."),
        silent("On the Bus Line 240 services were cut, of which 265 ran at night."),
        silent("It sails on the Blue Line 240 and carries 300 people, of whom 20 are crew."),
        clash("The network logged 48 tremors above magnitude 3, 53 of which were felt."),
        silent("The network logged 58 tremors above magnitude 3, 53 of which were felt."),
        silent("Some 265 pickers were taken on, of whom 240 are women."),
        silent("The mill has 130 looms, of which 150 metres a day are expected."),
        silent("Of the 1,620 trees planted in spring, 1,260 have died."),
        silent("The hostel has 64 rooms, 46 of them with a view of the bay."),
        clash("Of the orchestra of 58, 64 have signed the petition."),
        clash("From a class of 24, 28 went on the trip."),
        clash("Out of his flock of 310, 330 were lame."),
        clash("Of its fleet of 18 buses, 21 were off the road."),
        clash("The ballot is close: of a council of 15, 17 have said how they will vote."),
        silent("Of the orchestra of 58, 46 have signed the petition."),
        silent("Of the orchestra of 58, 640 recordings survive."),
        silent("Of a class of 24, 28 per cent went on the trip."),
        silent("From a base of 40, 60 or 80 riders may set out."),
        silent("From the port of 1,200 people, 40 boats sail."),
        silent("Of the 12 clubs, 300 players were tested."),
        silent("Some 600 guests sat in two halls, 340 of them on the balcony."),
        silent("Of the 1,200 tickets, about 1,210 were scanned."),
        silent("Two of the 40 largest firms paid $300 of the 900 dollars."),
        silent("The firm owns 12 hotels, including 640 rooms in Spain."),
        clash("The bus had 52 seats and 58 of them were taken."),
        silent("It was 38 degrees, and some people had no coats. At least 120 of them waited in the gym."),
        silent("Profit was up 12 per cent. Including £310 million of debt, the firm is worth £90 million."),
        clash("The kennels have 60 places. On Sunday 72 of them were taken."),
        clash("Police charged 18 people over the tickets. So far 21 of those charged have paid."),
        clash("A group of 90 pilgrims set out on Monday. Among them were 110 women."),
        clash("The dyke will cost €8 million, of which the province is to pay €12 million."),
        clash("Vets saw 400 herds in May. They found that 430 of the herds were sick."),
        silent("The kennels have 60 places. On Sunday 52 of them were taken."),
        silent("The choir has 64 members from 17 towns, 22 of them from Alm."),
        silent("The club was set up with 36 members. There are now 570 members of the club."),
        silent("The dyke will cost €8 million, of which the province is to pay €3 million."),
        clash("Twenty-eight swabs were taken at the farm. The virus was found in 36 of these samples."),
        silent("Twenty-eight swabs were taken at the farm. The virus was found in 16 of these samples."),
        clash(
            "The town owns 62 plots by the river. Gas already reaches seventy-one, and the others need tanks."
        ),
        silent(
            "The town owns 62 plots by the river. Gas already reaches fifty-one, and the others need tanks."
        ),
        silent("The school has 20 teachers. There are 340 pupils, and 46 of these come by bus."),
        clash("The senate has 109 members; 119 senators voted for the bill."),
        silent("The senate has 109 members; 91 senators voted for the bill."),
        clash(
            "A coach carrying 52 pupils slid off the road. By dusk 58 passengers had been taken home.",
        ),
        clash(
            "The club took a squad of 24 to Oslo. A virus struck at the hotel, where 27 players fell "
            "ill overnight.",
        ),
        clash(
            "The assembly, which has 60 members, met on Monday. Sixty-eight lawmakers backed the bill.",
        ),
        clash(
            "The firm wrote to all 410 of its customers. By Friday 440 had asked for their money back.",
        ),
        silent(
            "A coach carrying 52 pupils slid off the road. By dusk 48 passengers had been taken home.",
        ),
        silent(
            "A coach carrying 52 pupils slid off the road. It was one of 58 accidents that day.",
        ),
        silent(
            "The club took a squad of 24 to Oslo. There were 27 other players at the hotel.",
        ),
        silent(
            "The assembly, which has 60 members, met on Monday. Sixty-eight farmers had gathered outside.",
        ),
    ),
)
