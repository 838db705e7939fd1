"""Outcomes told in words: which verbs tell one, of what things, and which of them exclude each other.

An *outcome* is written `family/state`: a motion carried, a motion defeated. `PHRASES` holds the words for
each, `THINGS` what the outcomes of a family befall, `EXCLUSIVE` which cannot both be so, and which may
come after which. Curated by hand; lower case. Nothing here is compiled or parsed at import.
"""

from __future__ import annotations

from typing import NamedTuple

# family/state | how the words stand to what it befell | phrases, separated by commas.
#
# `does`     a verb with an object: "the board rejected the plan", "the plan was rejected"
# `befalls`  of its subject: "the motion fell", "the driver is among the dead"
# `of`       of what follows: "the body of a hiker"
#
# In a phrase `a/b` stands for either, `_` for up to four words ("voted the plan down"). The phrase is looked
# for where its first word stands, or the one with `*` before it where the first is too common.
PHRASES: tuple[str, ...] = (
    # votes on motions, bills, contracts
    "motion/carried | does | carried, passed, approved, adopted, accepted, endorsed, ratified, green - *lit,"
    " voted for, voted in favour of, voted in favor of, voted to accept/approve/adopt/ratify/endorse/pass,"
    " voted through, waved through, gave _ approval to, gave _ backing to",
    "motion/carried | befalls | won approval, won the approval, was voted in, gained approval, went through,"
    " cleared the council/house/senate/chamber/assembly/parliament",
    "motion/defeated | does | rejected, defeated, vetoed, voted down, voted _ down, voted against, threw out,"
    " threw _ out, thrown out, turned down, turned _ down, shot down, refused to"
    " approve/ratify/endorse/adopt,"
    " declined to approve/ratify/endorse/adopt, failed to approve/adopt/ratify/endorse/pass, spurned,"
    " voted to reject, voted off",
    "motion/defeated | befalls | fell by, fell with, fell on, failed by, failed with, failed to pass/carry,"
    " failed to win/gain/secure/find _ approval/support/majority/backing, did not *pass/carry, fell short,"
    " was *lost by, went down to defeat, fell at the",
    "motion/carried | does | cleared, waved on, rubber-stamped, voted to back, gave its blessing to",
    "motion/defeated | does | blocked, killed off, struck down, voted against",
    # petitions, appeals, requests
    "request/granted | does | granted, upheld, allowed, agreed to, approved, acceded to, ruled for",
    "request/granted | befalls | won his/her/its/their case/appeal/petition/challenge/claim/lawsuit,"
    " succeeded",
    "request/refused | does | dismissed, rejected, refused, denied, turned down, turned _ down, threw out,"
    " threw _ out, thrown out, struck down, declined to grant/hear/allow/order, refused to grant/allow/order,"
    " ruled out, ruled against",
    "request/refused | befalls | lost his/her/its/their case/appeal/petition/challenge/claim/lawsuit,"
    " failed, was without *success",
    "request/granted | befalls | after a *recount/retrial/rerun, after a full *recount/retrial, following a"
    " *recount/retrial/rerun, following a full *recount/retrial, after a second *count",
    "request/granted | does | paid, settled, honoured, honored, met in full, agreed to pay, accepted",
    "request/refused | does | refused to pay/settle/meet, declined to pay/settle/meet, contested",
    # verdicts
    "verdict/acquitted | does | acquitted, cleared of, cleared _ of, found _ not guilty, exonerated,"
    " absolved",
    "verdict/acquitted | befalls | walked free, not *guilty, went free, left court a free",
    "verdict/convicted | does | convicted, found guilty, found _ guilty, jailed, sentenced",
    "verdict/convicted | befalls | was *guilty",
    # life and death of one person
    "life/dead at once | befalls | found dead, found lifeless, among the *dead, among those *killed,"
    " among the *victims, died on the *way, died on *arrival, died on the *spot, died at the *scene,"
    " died at once, died before *help,"
    " died before *rescuers, died instantly/immediately, died in the *fire/crash/blast/explosion"
    "/collapse/blaze/flames/wreck/wreckage/accident/avalanche/flood, was dead *on arrival, pulled out dead,"
    " brought down dead, pronounced dead, drowned, perished, burned to death, was *crushed to death,"
    " died under the, did not *survive",
    "life/dead at once | befalls | one of _ killed/dead/died/drowned, one of _ lost their,"
    " one of the victims",
    "life/dead at once | of | recovered the body, found the body, body of, recovered the remains, remains of,"
    " *corpse of",
    "life/died | befalls | died, succumbed, passed away, has *died, lost his/her life, was *dead",
    "life/died | does | killed, fatally injured, murdered, shot dead",
    "life/found alive | befalls | found alive, found safe, found unharmed, turned up alive, turned up safe,"
    " found safe and, found conscious, located alive, discovered alive, was *freed, freed unharmed/alive,"
    " released unharmed/alive, walked out of",
    "life/survived | befalls | survived, survives, came through, lived to tell, made it out alive,"
    " escaped unhurt/unharmed/unscathed/alive/uninjured, is *alive, was *unhurt, was *unharmed, was"
    " *uninjured",
    "life/rescued | befalls | rescued, pulled out alive, brought down/up/out alive, brought to safety,"
    " saved by, pulled alive, pulled to safety, brought to the surface alive, plucked to safety,"
    " resuscitated",
    "life/living | befalls | out of intensive care, out of danger, off the *critical list, in stable"
    " condition,"
    " condition as stable, condition is *stable, is *stable, was *stable, in a *stable,"
    " in _ *condition, left hospital, left the *hospital,"
    " discharged, released from hospital, sitting up, is *recovering, was *recovering, recovering in/at/from,"
    " recovered fully, made a full *recovery, allowed home, sent home, let _ go, went home, back at *work,"
    " back home, regained consciousness, moved from intensive, moved out of intensive, moved to a *ward,"
    " spoke to *reporters from, being *treated, treated in, treated for, is *conscious, *awake and,"
    " walking again, returned to work, gave evidence",
    "life/hurt | befalls | was *injured, were *injured, was *wounded, was *hurt, took a bullet, was *shot,"
    " suffered *burns/injuries/fractures, was badly *burned, being treated for *burns/injuries/wounds",
    "life/living | befalls | left/leaves intensive, off life support, out of *surgery, spoken to"
    " *police/detectives,"
    " spoke to *police/detectives, returned home, back at *home, out of *hospital, fully *recovered",
    # animals let go
    "life/living | befalls | swam off, swam away, swam free, breathing on his/her/its, breathing"
    " unaided, in a"
    " *comfortable, on the *mend, doing well, talking to, gave a *thumbs-up, walked away, nursing a, has been"
    " *discharged, expected to *recover, will *recover, sat up, is being *treated, well enough",
    # ships
    "vessel/sunk | befalls | sank, sunk, went down, gone down, foundered, went to the *bottom, lies on the"
    " *seabed, lies on the *bottom, slipped under, slipped beneath, disappeared beneath, broke up",
    "vessel/afloat | befalls | afloat, at *anchor, at her *berth, in *port under, still *floating,"
    " anchored, moored, docked, under *tow, made port, reached port, limped into, sailed on, berthed",
    "vessel/salvaged | does | refloated, towed to, towed into, pulled free, pulled _ free, freed, towed"
    " _ to/into",
    "vessel/salvaged | befalls | in dry *dock, in *drydock, came free, floated off",
    # buildings
    "building/destroyed | befalls | destroyed, burned down, burnt down, burned to the ground, burnt to the"
    " ground, gutted, razed, reduced to rubble, reduced to ashes, demolished, levelled, leveled,"
    " collapsed, caved in,"
    " went up in *flames, was a total *loss",
    "building/spared | befalls | came through, stood firm, held up, undamaged, unscathed, intact,"
    " untouched, spared, escaped damage, still"
    " *stands,"
    " still *standing, unharmed, escaped the *fire/flames/blaze/storm/flood, only slightly *damaged,"
    " survived the *fire/blaze/storm/flood/quake/earthquake",
    "building/destroyed | befalls | gave way, burst, was *lost, were *lost",
    "building/spared | befalls | was *saved, were *saved, was *safe, were *safe, is *safe, *held firm, not"
    " *damaged, escaped undamaged, escaped unharmed, escaped unscathed, came to no *harm",
    "building/damaged | befalls | was *damaged, badly damaged, severely damaged, scorched, suffered"
    " *damage, was"
    " *ruined, were *ruined, were *damaged, charred",
    # events held or put off
    "event/held | befalls | went ahead, took place, was *held, were *held, has *opened, opened, was *opened,"
    " was *inaugurated, inaugurated, got under *way, was *staged, kicked off, began, went *off as planned",
    "event/off | does | postponed, cancelled, canceled, called off, called _ off, put off, put _ off,"
    " scrapped,"
    " shelved, put back, pushed back, deferred, rescheduled, abandoned, adjourned",
    "event/off | befalls | did not *open, did not take *place, has yet to *open, has not *opened, was"
    " not *held,"
    " did not go *ahead",
    "event/held | befalls | was *played, played to the *end, ran its *course, played on, was *performed",
    "event/held | does | played, performed, staged, held",
    # strikes
    "strike/off | does | called off, called _ off, suspended, ended, averted, settled, abandoned, cancelled,"
    " canceled, halted, broke off",
    "strike/off | befalls | is *over, came to an *end, was *over, has *ended, collapsed, ended",
    "strike/on | befalls | goes on, continues, continued, still on *strike, remain on *strike, remains on"
    " *strike, enters its, entered its, is in its *second/third/fourth/fifth/sixth/seventh/eighth,"
    " shows no sign of *ending, is still *on, drags on, dragged on, stayed *out, still *out",
    "strike/on | does | voted to continue/extend/prolong, extended, prolonged, vowed to continue, resolved to"
    " continue, continued",
    "strike/off | befalls | went back to *work, returned to *work, back at *work",
    # what somebody says to an offer
    "stance/for | does | welcomed, accepted, hailed, endorsed, backed, embraced, agreed to, supported,"
    " applauded",
    "stance/against | does | rejected, denounced, condemned, refused, opposed, spurned, turned down,"
    " dismissed,"
    " walked away from",
    # signatures
    "signature/given | befalls | signed, appended his/her/its/their signature, put his/her/its/their name,"
    " put his/her/its/their signature, added his/her/its/their name, added his/her/its/their signature",
    "signature/refused | befalls | refused to sign, declined to sign, did not *sign, would not *sign,"
    " withheld"
    " his/her/its/their signature, walked out without *signing, left without *signing",
    # votes with and without a dissent
    "unity/one | befalls | were *unanimous, was *unanimous, voted unanimously, agreed unanimously, decided"
    " unanimously, ruled unanimously, without *dissent",
    "unity/split | befalls | voted against, was *split, were *split, was *divided, were *divided, *dissented,"
    " dissenting",
    # rates, taxes, fares
    "level/kept | befalls | unchanged, stays where, stay where, stayed where, left _ alone, frozen, left"
    " untouched, stays the *same, stay the *same, remains the *same, held at, spared, not *rise, not *go up",
    "level/raised | does | raised, increased, hiked, put up, goes up, went up, put _ up, doubled",
    "level/cut | does | lowered, reduced, cut, slashed, halved, abolished, scrapped, goes down, went down",
    # races
    "race/finished | befalls | finished, crossed the *line, completed the, came home, jogged in, limped home,"
    " won the *race, came second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/last",
    "race/out | befalls | pulled out, dropped out, pulled up, did not *finish, failed to finish,"
    " retired at/from"
    "/with/after, withdrew, abandoned the, gave up at/with/after, was *disqualified, did not *start",
    # deals
    "deal/signed | does | signed, agreed, concluded, sealed, clinched, struck, reached, completed, closed,"
    " finalised, finalized, initialled",
    "deal/collapsed | befalls | collapsed, fell through, broke down, fell apart, broke up without,"
    " ended without,"
    " failed, came to *nothing, ended in *failure",
    "deal/collapsed | does | abandoned, called off, walked away from, pulled out of, scrapped,"
    " terminated, broke"
    " off, cancelled, canceled, withdrew from",
    # rockets, probes
    "launch/reached | befalls | reached orbit, reached _ orbit, entered orbit, in *orbit, landed safely,"
    " landed softly, touched down, lifted off successfully, launched successfully, successfully launched,"
    " successfully placed, placed in *orbit, put into *orbit, deployed successfully, successfully deployed,"
    " successfully landed, splashed down, in good *health, sent back *data, made contact",
    "launch/lost | befalls | failed to reach/deploy/separate/land/ignite, exploded, crashed, burned up,"
    " burnt up,"
    " broke apart, blew up, was *lost, never reached, fell back, fell into, tumbled, fell silent,"
    " did not *reach, plunged, was *destroyed",
    "launch/reached | befalls | in *contact with, sending *data, sending *pictures, is *working,"
    " responded to,"
    " in good *order, working normally, sent *pictures, sent *data",
    # roads, airports, schools
    "passage/open | befalls | reopened, re - *opened, open again, back in *service, back in *use, open to"
    " *traffic,"
    " reopened to *traffic, resumed service",
    "passage/closed | befalls | remains closed, remain closed, remained closed, still *closed, stays closed,"
    " remains shut, remain shut, remained shut, still *shut, stays shut, yet to *reopen, not *reopened,"
    " not yet *reopened, stayed closed, stayed shut",
    "passage/open | befalls | was *restored, were *restored, back on, running again",
    "passage/closed | befalls | still *out, still *off, still *down, remains *suspended, still *suspended,"
    " still *blocked, remains *blocked",
    "passage/shut | befalls | was *closed, were *closed, closed to *traffic, was *shut, were *shut",
    "passage/kept open | befalls | remains open, remain open, remained open, stayed open, stays open,"
    " still *open,"
    " kept open",
    # the lost
    "search/found | befalls | was *found, been *found, were *found, was *recovered, been *recovered,"
    " turned up,"
    " were *recovered, was *returned, been *traced, was *located, been *located",
    "search/missing | befalls | still *missing, remains missing, remain missing, remained missing, not been"
    " *found, not been *recovered, no *trace, never been *found, still at *large, not yet been *found,"
    " unaccounted for",
    # offices
    "office/left | befalls | resigned, stepped down, stood down, has *resigned, was *sacked, was *ousted,"
    " tendered _ resignation, handed in _ resignation",
    "office/left | befalls | was *suspended, been *suspended, was *removed, was *dismissed from, relieved of"
    " his/her, lost his/her *job/post",
    "office/kept | befalls | kept his/her post, keeps his/her job/post, stayed in *post, still in"
    " *post, kept on,"
    " remains in *office, stays on, refused to resign, refused to step/stand down,"
    " remains in *post, kept his/her *job, will not *resign, declined to resign, stays in *office,"
    " remains in *charge, survived the *vote, survived a *vote, survived a no - *confidence",
    # custody
    "custody/freed | befalls | freed, released, set *free, out on *bail, granted bail, let *out",
    "custody/held | befalls | remains in *custody, remained in *custody, still in *custody, still in"
    " *detention,"
    " still being *held, still behind *bars, denied bail, refused bail, remains in *jail, remains in"
    " *detention, remanded in, remains behind *bars, kept in *custody, still in *jail, still in *prison",
    "custody/caught | befalls | was *arrested, was *caught, was *captured, gave himself/herself up, turned"
    " himself/herself in, was *detained, was *recaptured, in *custody",
    "custody/at large | befalls | at *large, on the *run, not been *caught/arrested/found, evaded,"
    " still being"
    " *sought, still *wanted",
    # seats
    "seat/won | befalls | won the *seat, held the *seat, kept the *seat, kept his/her *seat, re - *elected,"
    " was *reelected, was *elected, held on to his/her *seat, retained the/his/her *seat",
    "seat/lost | befalls | lost the/his/her *seat, was *ousted, was *unseated, was *defeated, conceded",
    # pleas
    "plea/guilty | befalls | pleaded guilty, admitted the *charges, pled guilty",
    "plea/not guilty | befalls | pleaded not guilty, denied the *charges, denied all *charges, pled not"
    " guilty,"
    " denies the *charges",
)

# What may be said of the verbs with "not", "never", "failed to": the outcome it amounts to. Where nothing is
# said here a denial tells no outcome: who "was not convicted" may have no trial yet.
DENIED: dict[str, str] = {
    "motion/carried": "motion/defeated",
    "request/granted": "request/refused",
    "vessel/sunk": "vessel/afloat",
    "event/held": "event/off",
    "life/survived": "life/dead at once",
    "launch/reached": "launch/lost",
}


class Exclusion(NamedTuple):
    """Two outcomes that cannot both be so of one thing.

    `later` names the one that may follow upon the other (the injured die): then there is only a conflict
    where the other one is told after it. `firm`: unless the follower is known to have been told later, they
    conflict. `both`: each may follow on the other, so only one day for both makes a conflict.
    """

    one: str
    other: str
    later: str = ""
    firm: bool = False
    both: bool = False


EXCLUSIVE: tuple[Exclusion, ...] = (
    Exclusion("motion/carried", "motion/defeated"),
    Exclusion("request/granted", "request/refused"),
    Exclusion("verdict/acquitted", "verdict/convicted"),
    Exclusion("life/dead at once", "life/found alive"),
    Exclusion("life/dead at once", "life/survived"),
    Exclusion("life/dead at once", "life/living"),
    # "Rescued by ladder, he died on the way to hospital": both are so, unless he is told of as well later.
    Exclusion("life/dead at once", "life/rescued", later="life/dead at once"),
    Exclusion("life/died", "life/found alive", later="life/died", firm=True),
    Exclusion("life/died", "life/survived", later="life/died", firm=True),
    Exclusion("life/died", "life/rescued", later="life/died"),
    Exclusion("life/died", "life/living", later="life/died"),
    Exclusion("vessel/sunk", "vessel/afloat", later="vessel/sunk"),
    Exclusion("vessel/sunk", "vessel/salvaged", both=True),
    Exclusion("building/destroyed", "building/spared", later="building/destroyed", firm=True),
    Exclusion("building/damaged", "building/spared", later="building/damaged", firm=True),
    Exclusion("passage/shut", "passage/kept open", later="passage/shut"),
    Exclusion("custody/caught", "custody/at large", later="custody/caught"),
    Exclusion("seat/won", "seat/lost"),
    Exclusion("event/held", "event/off", later="event/held"),
    Exclusion("strike/off", "strike/on", later="strike/off"),
    Exclusion("deal/signed", "deal/collapsed", both=True),
    Exclusion("launch/reached", "launch/lost", later="launch/lost", firm=True),
    Exclusion("passage/open", "passage/closed", later="passage/open"),
    Exclusion("search/found", "search/missing", later="search/found"),
    Exclusion("office/left", "office/kept", later="office/left"),
    Exclusion("custody/freed", "custody/held", later="custody/freed"),
    Exclusion("plea/guilty", "plea/not guilty", later="plea/guilty", firm=True),
    Exclusion("stance/for", "stance/against"),
    Exclusion("signature/given", "signature/refused", later="signature/given", firm=True),
    Exclusion("unity/one", "unity/split"),
    Exclusion("level/kept", "level/raised"),
    Exclusion("level/kept", "level/cut"),
    Exclusion("level/raised", "level/cut"),
    Exclusion("race/finished", "race/out"),
    Exclusion("toll/nobody dead", "toll/dead", later="toll/dead", firm=True),
    Exclusion("toll/nobody hurt", "toll/dead", later="toll/dead", firm=True),
    Exclusion("toll/nobody hurt", "toll/hurt", later="toll/hurt", firm=True),
    Exclusion("toll/nobody hurt", "life/hurt", later="life/hurt", firm=True),
    Exclusion("toll/nobody hurt", "life/died", later="life/died", firm=True),
    Exclusion("toll/nobody hurt", "life/dead at once", later="life/dead at once", firm=True),
    Exclusion("toll/nobody dead", "life/died", later="life/died", firm=True),
    Exclusion("toll/nobody dead", "life/dead at once", later="life/dead at once", firm=True),
    Exclusion("toll/all alive", "toll/dead", later="toll/dead", firm=True),
    Exclusion("toll/all alive", "toll/all dead"),
    Exclusion("toll/all alive", "life/dead at once", later="life/dead at once", firm=True),
    Exclusion("toll/all alive", "life/died", later="life/died", firm=True),
)

# "The opening of the museum" is of the museum.
OPENINGS: frozenset[str] = frozenset("opening inauguration unveiling launch".split())

# Families whose outcomes befall one person, told by name or by what the person is.
OF_PERSONS = frozenset("verdict life office custody plea signature race seat".split())

# What the outcomes of the other families befall. Words of one line are words for one thing.
THINGS: dict[str, tuple[str, ...]] = {
    "motion": (
        "motion proposal resolution",
        "amendment",
        "contract agreement deal offer settlement package terms",
        "bill law legislation act reform",
        "budget levy bond tax",
        "plan scheme project development application",
        "ban moratorium",
        "measure proposition referendum initiative question",
        "treaty accord pact truce ceasefire",
        "merger takeover bid",
        "strike walkout",
        "constitution charter",
        "nomination appointment",
        "recall impeachment censure",
    ),
    "request": (
        "petition suit lawsuit writ claim case challenge complaint action",
        "appeal",
        "request bid plea demand application",
        "injunction",
        "recount",
        "retrial",
        "extradition",
        "asylum",
        "permit licence license permission",
        "bail parole",
        "objection protest",
        "permission",
    ),
    "vessel": (
        # "Ship" may be any of them. Tugs are left out: they pull what is told of.
        *(
            f"ship vessel boat {kind}"
            for kind in (
                "ferry catamaran,freighter coaster bulker motorship,tanker,trawler,yacht,steamer,carrier,"
                "liner,submarine,cutter,barge,dhow,schooner,dredger,wreck hull hulk,launch"
            ).split(",")
        ),
    ),
    "building": (
        "house home farmhouse cottage villa",
        "painting picture canvas portrait altarpiece",
        "mural fresco mosaic",
        "archive collection archives",
        "organ piano instrument instruments",
        "dam levee dyke dike embankment",
        "crop crops harvest orchard vineyard",
        "aircraft plane jet helicopter",
        "reef coral",
        "roof dome spire",
        "bridge viaduct",
        "warehouse depot",
        "factory plant mill works",
        "theatre theater opera playhouse",
        "shop store",
        *(
            "church,cathedral,mosque,temple,school,hospital,museum,library,hotel,station,barn,castle,palace,tower,"
            "hall,chapel,bridge,synagogue,monastery,archive,market,pavilion,stadium,laboratory,brewery,pier,windmill"
        ).split(","),
    ),
    "event": (
        "opening inauguration unveiling",
        "concert show performance premiere gig recital tour",
        "match game race final derby tie marathon tournament",
        "festival fair carnival parade",
        "hearing trial",
        "vote election referendum ballot poll",
        "meeting summit conference talks congress session assembly",
        "ceremony wedding funeral service",
        "exhibition",
        "launch liftoff",
        "museum gallery",
        "bridge tunnel",
        "line metro tramway railway",
        "school college",
        "hospital clinic",
        "terminal airport runway station",
        "park pool stadium arena",
        "visit trip",
        "march rally demonstration protest",
        "flight",
    ),
    "stance": (
        "price prices wage wages",
        "increase rise raise cut",
        "quota quotas",
        "offer proposal plan deal agreement terms",
        "ruling verdict decision judgment",
        "budget",
        "law bill reform",
        "report findings",
        "settlement compensation",
        "merger takeover bid",
        "closure",
    ),
    "unity": (
        "board panel commission committee council councillors members bench jury jurors court judges tribunal"
        " directors governors trustees one member vote decision",
    ),
    "level": (
        "duty excise tax taxes levy",
        "rate rates",
        "fare fares ticket tickets",
        "fee fees charge charges toll tolls",
        "price prices tariff tariffs",
        "pension pensions benefit benefits",
        "wage wages salary salaries pay",
        "rent rents",
        "quota quotas",
        "limit",
        "spirits liquor alcohol beer wine",
        "petrol diesel fuel",
        "tobacco cigarettes",
    ),
    "strike": ("strike walkout stoppage dispute action boycott blockade lockout",),
    "deal": (
        "deal agreement accord pact treaty contract memorandum settlement",
        "merger takeover acquisition sale purchase buyout",
        "talks negotiations",
        "transfer",
        "truce ceasefire",
    ),
    "launch": (
        "rocket booster launcher",
        "satellite spacecraft craft probe lander rover capsule module orbiter telescope cubesat",
    ),
    "passage": (
        "road highway motorway street route lane pass",
        "bridge tunnel",
        "airport runway airfield",
        "port harbour harbor",
        "school",
        "border crossing checkpoint",
        "line railway track",
        "beach",
        "mine pit quarry",
        "power electricity supply water gas heating service services",
        "plant factory refinery",
        "canal lock",
        "museum park",
    ),
    "search": (
        "painting picture canvas portrait",
        "statue bust sculpture",
        "crown tiara necklace ring jewel diamond brooch jewels",
        "plane aircraft helicopter jet",
        "recorder recorders",
        "manuscript book map",
        "trophy cup medal",
        "weapon gun pistol rifle",
        "money cash loot",
        "car van",
        "dog horse tiger lion python",
        "capsule canister container",
    ),
}

# Who a person is: what stands for the name of somebody in a report.
ROLES: frozenset[str] = frozenset(
    """
    bride groom bridegroom champion runner-up holder newborn
    man woman boy girl child baby infant toddler teenager youth person pensioner adult
    driver pilot copilot co-pilot captain skipper mate deckhand sailor seaman engineer conductor guard
    watchman
    watchwoman keeper warden porter cleaner caretaker janitor foreman forewoman overseer supervisor manager
    worker employee labourer laborer miner fisherman fisherwoman farmer shepherd hunter logger trucker docker
    firefighter fireman policeman policewoman officer constable sergeant inspector detective soldier marine
    paramedic nurse doctor surgeon midwife teacher lecturer professor pupil student schoolboy schoolgirl
    priest
    vicar bishop nun monk imam rabbi hiker walker climber mountaineer skier snowboarder swimmer surfer diver
    cyclist biker motorcyclist motorist passenger pedestrian jogger runner rider jockey rower sailor kayaker
    tourist visitor guest resident tenant villager neighbour neighbor shopkeeper trader banker broker
    bookkeeper
    accountant treasurer auditor clerk cashier secretary lawyer judge prosecutor politician mayor councillor
    councilor minister senator governor president chairman chairwoman chief director executive boss owner
    founder
    landlord baker butcher cook chef waiter waitress barman barmaid singer actor actress dancer musician
    violinist pianist player footballer goalkeeper striker coach referee boxer wrestler journalist reporter
    photographer cameraman editor writer author poet painter artist scientist researcher astronaut cosmonaut
    suspect defendant accused gunman attacker robber thief burglar hijacker kidnapper smuggler hostage captive
    prisoner inmate detainee victim patient survivor witness official guide ranger beekeeper electrician
    plumber
    carpenter builder roofer welder technician operator courier postman milkman lifeguard bodyguard
    stationmaster
    signaller signalman steward stewardess mother father wife husband son daughter brother sister grandmother
    grandfather uncle aunt cousin widow widower partner colleague friend bystander trainee apprentice intern
    whistleblower ambassador diplomat consul envoy aide adviser advisor spokesman trainer acrobat stuntman
    """.split()
)
# Anybody is one of these: they need more in common than the word.
ANYONE: frozenset[str] = frozenset(
    "man woman boy girl child person adult youth teenager worker employee official resident victim patient"
    " passenger driver motorist pedestrian member suspect defendant accused officer survivor witness"
    " student pupil prisoner inmate".split()
)
# Two words for one who is in the news.
ROLES_ALIKE: tuple[str, ...] = (
    "hiker walker climber mountaineer trekker",
    "watchman guard caretaker watchwoman",
    "foreman overseer supervisor",
    "skipper captain master",
    "firefighter fireman",
    "fisherman angler",
    "accused defendant suspect",
    "shopkeeper trader",
    "deckhand sailor seaman mate",
    "labourer laborer worker employee miner colleague",
    "policeman policewoman officer constable",
    "motorcyclist biker rider",
    "soldier marine",
    "bookkeeper accountant",
    "chairman chairwoman chief boss",
    "teacher lecturer",
    "reporter journalist",
    "neighbor neighbour",
    "pupil student schoolboy schoolgirl",
    "boy child youth teenager schoolboy",
    "girl child youth teenager schoolgirl",
    "councillor councilor",
    "hostage captive",
    "prisoner inmate detainee",
)

# What befell everybody: the nouns of accidents. Words of one line may be of one happening.
ACCIDENTS: tuple[str, ...] = (
    "fire blaze inferno flames",
    "crash collision pile-up pileup derailment accident smash wreck",
    "explosion blast bombing",
    "collapse cave-in rockfall fall slide landslide mudslide avalanche",
    "flood flooding floods",
    "quake earthquake tremor",
    "storm hurricane cyclone typhoon tornado gale",
    "sinking capsize capsizing shipwreck grounding",
    "shooting attack raid stabbing boarding seizure hijacking",
    "leak spill",
    "eruption",
    "crush stampede",
)

# Those to whom it may happen, counted: "killed two workers", "one passenger died".
HARMED: frozenset[str] = frozenset(
    """
    people person man men woman women child children boy girl worker workers employee employees passenger
    passengers miner miners soldier soldiers firefighter firefighters officer officers resident residents
    student
    students pupil pupils tourist tourists villager villagers crew crewman crewmen sailor sailors fisherman
    fishermen driver drivers motorist motorists cyclist pedestrian patient patients others other spectators
    spectator fan fans climber climbers hiker hikers guest guests nurse guard civilian civilians police
    policeman
    staff lives colleague colleagues contractor contractors member members
    """.split()
)

# They may be any of them.
ANYBODY: frozenset[str] = frozenset(
    "people person man men woman women other others life lives member members victim victims all".split()
)

# The sentence is of a plan, a fear, a wish: "could be rejected", "if it is carried".
MODALS: frozenset[str] = frozenset(
    "will would could should may might must can shall wo ca cannot won't wouldn't couldn't shouldn't can't"
    " won\u2019t wouldn\u2019t couldn\u2019t shouldn\u2019t can\u2019t 'll \u2019ll ought be".split()
)
CONDITIONS: frozenset[str] = frozenset(
    "if unless whether until till once lest provided supposing before".split()
)
# Somebody fears or denies that it is so.
UNSURE: frozenset[str] = frozenset(
    """
    feared fears presumed believed thought reportedly allegedly alleged supposedly rumour rumours rumor rumors
    rumoured rumored denied denies denying wrongly mistakenly falsely erroneously threatened threatens warned
    possibly perhaps probably unlikely imagine wish wished unclear unconfirmed unverified apparently
    speculation
    """.split()
)
# The same, close before the words: "almost died", "wanted it rejected".
UNSURE_NEAR: frozenset[str] = frozenset(
    "nearly almost wanted wants want demanded demands likely hoped hopes tried voting expected due".split()
)
# An outcome of before: "was first rejected, then carried on appeal".
FORMER: frozenset[str] = frozenset(
    "first initially originally previously formerly earlier once ago past previous twice".split()
)
# Another one than the one the story is about.
ANOTHER: frozenset[str] = frozenset(
    "another second third fourth other separate similar different earlier later previous rival".split()
)
NEGATIONS: frozenset[str] = frozenset(
    "not never n't wasn't weren't isn't aren't didn't hasn't haven't hadn't doesn't don't wasn\u2019t"
    " weren\u2019t"
    " isn\u2019t aren\u2019t didn\u2019t hasn\u2019t haven\u2019t hadn\u2019t doesn\u2019t don\u2019t neither"
    " nor".split()
)
