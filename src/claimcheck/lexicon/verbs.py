"""Verbs of the newsroom: their irregular past forms, their bases, and what they do to a figure or date.

Regular past forms are told by their ending; what is listed here is what no ending tells. Lower case.
"""

from __future__ import annotations

from claimcheck.model import Status

# Past and participle forms -> base. Forms that are a base too ("cut", "put") stand in SAME.
IRREGULAR: dict[str, str] = {
    form: base
    for line in (
        "arise arose arisen|beat beaten|become became|begin began begun|bind bound|bite bit bitten|blow "
        "blew blown|break broke broken|breed bred|bring brought|build built|buy bought|catch "
        "caught|choose chose chosen|come came|creep crept|deal dealt|dig dug|do did done|draw drew "
        "drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel "
        "felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot "
        "forgotten|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang "
        "hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led|leave "
        "left|lend lent|lose lost|make made|mean meant|meet met|overtake overtook overtaken|pay "
        "paid|repay repaid|rebuild rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran|say "
        "said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot|show"
        " shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak "
        "spoke spoken|spend spent|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike "
        "struck stricken|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach "
        "taught|tear tore torn|tell told|think thought|throw threw thrown|undertake undertook "
        "undertaken|undergo underwent undergone|understand understood|wake woke woken|wear wore worn|win "
        "won|withdraw withdrew withdrawn|write wrote written|oversee oversaw overseen|outgrow outgrew "
        "outgrown|fit fitted|die died|lie lain"
    ).split("|")
    for base, *forms in [line.split()]
    for form in forms
}

# Past forms that are no participle, and so never describe a noun: "winds of 190 km/h tore roofs".
PRETERITES: frozenset[str] = frozenset(
    """
    arose began blew broke chose drew drank drove ate fell flew forbade froze gave went grew hid knew overtook
    rode rose shook shrank sang sank spoke stole struck swore swam took tore threw undertook underwent woke
    wore withdrew wrote oversaw outgrew became came ran overcame
    """.split()
)

# Past and base look alike, and most are nouns as well.
SAME: frozenset[str] = frozenset(
    "bet bid burst cast cost cut forecast hit hurt let put quit rid set shed shut split spread thrust"
    " upset".split()
)

# Read as a verb after "to", "will", "they", and with an -s before what a verb takes.
BASES: frozenset[str] = frozenset(
    """
    accept accuse achieve acquire add admit adopt aim allow amount appeal appear apply appoint approve
    argue arrest arrive ask attack attend attract average award back ban be beat become begin believe
    belong benefit bid block boost borrow break bring build burn buy call cancel carry cause celebrate
    change charge choose claim clear close collapse collect come compete complete confirm connect contain
    continue contribute control convert cost count cover create cross cut deal decide declare decline
    decrease deliver demand deny deploy describe destroy detain develop die discuss dismiss display
    distribute donate double draw drive drop earn ease edge elect eliminate emerge employ end enrol enroll
    ensure enter equal erect establish evacuate examine exceed exclude exhibit expand expect expire export
    extend face fail fall feature feed feel file fill finance find fine finish flee float fly follow force
    forecast found fund gain generate get give go govern grant grow halt halve handle happen help hike
    hire hit hold host house hurt import impose improve include increase infect inject injure inspect
    install introduce invest investigate involve issue jail join jump keep kill know lack last launch lay
    lead leave lend let levy license lie lift limit link list live load locate look lose lower lure
    maintain make manage manufacture mark measure meet merge mine miss mount move narrow need net number
    occupy occur offer open operate oppose order organise organize overtake own pass pay peak perform
    permit pick place plan plant play pledge plunge post postpone prepare present prevent process produce
    promise propose protect prove provide publish pull purchase push put quadruple qualify quit raise
    range rank reach read reap rebuild receive recommend record recover recruit reduce refund refuse
    register reject relocate remain remove rename renew renovate rent reopen repair repay replace report
    represent require rescue resign respond restore resume retire retreat return reveal review rise run
    save say scrap screen seat see seek seize sell send serve set settle shed ship show shrink shut sign sit
    slash slide slip slow smoke soar speak spend split sponsor spread stage stand start state stay steal
    step stop store strike study submit suffer supply support survey survive suspend take talk target
    teach tell terminate test threaten top total train transfer travel treat treble trim triple turn
    unveil upgrade urge use vaccinate value visit vote wait walk want warn weigh widen win withdraw work
    write yield owe pour pump refloat release smuggle spill stretch waive
    """.split()
)

# Forms that are nouns as often: taken for verbs only where their surroundings leave no doubt.
NOUN_TOO: frozenset[str] = frozenset(
    """
    aim aims appeal appeals arrest arrests attack attacks award awards back backs ban bans benefit
    benefits bet bid bids block blocks boost boosts break breaks building burn burns call calls cast
    change changes charge charges claim claims close cost costs count counts cover covers cross crosses
    cut cuts deal deals decline declines decrease decreases demand demands display displays drive drives
    drop drops end ends exhibit exhibits export exports face faces fall falls feature features feed feeds
    file files film films finance finances find finds fine fines fit force forces forecast forecasts fund
    funds gain gains grant grants hike hikes hit hits hold holds host hosts house houses hurt import
    imports increase increases issue issues jail jails jump jumps kill kills lack last lay lead leads left
    lift lifts limit limits link links list lists live lives load loads look looks lure mark marks measure
    measures mine mines miss misses mount mounts move moves need needs net number numbers offer offers
    order orders pass passes pay peak peaks permit permits pick picks place places plan plans plant plants
    play plays pledge pledges plunge post posts present presents process promise promises pull purchase
    purchases push range ranges rank ranks reach reads record records recruit recruits refund refunds
    refuse rent rents repair repairs report reports rescue rescues return returns review reviews rise
    rises run runs saves scrap screen screens seat seats set sets shed ship ships shot shots show shows
    sign signs slash slide slides slip slips split splits sponsor sponsors spread spring stage stages
    stand stands start starts state states stay stays step steps stop stops store stores strike strikes
    studies study supplies supply support supports survey surveys talk talks target targets test tests top
    tops total totals train trains transfer transfers travel treat treats turn turns upgrade upgrades use
    culls cull dump dumps hope hopes leak leaks pump pumps release releases spill spills stretch stretches
    uses value values visit visits vote votes wait waits walk walks want work works wound yield yields
    """.split()
)

# "-ing" words that are nouns, prepositions or adjectives.
NO_PARTICIPLES: frozenset[str] = frozenset(
    """
    according anything being bombing bring building buildings ceiling concerning during evening everything
    excluding existing following forthcoming funding hearing housing including king leading meeting
    missing morning nothing ongoing opening outstanding pending regarding remaining ring shooting sibling
    something spending spring stabbing string surrounding thing training upcoming wedding wing
    """.split()
)

# They only say how firm the next verb is: "is expected to open".
RAISING: frozenset[str] = frozenset(
    """
    allowed believed bound due earmarked estimated expected forecast hoped intended likely meant ordered
    planned poised predicted projected reported required said scheduled set slated supposed thought tipped
    """.split()
)

# With these a date or a length is about what stands before: "the hearing takes place", "the walk lasted".
LIGHT: frozenset[str] = frozenset(
    "hold happen occur come fall last run stand continue stay remain follow be have do stretch".split()
)
# What a verb takes to say no more than that something happens.
LIGHT_OBJECTS: frozenset[str] = frozenset(("place", "part", "effect"))

RAISES: frozenset[str] = frozenset(
    "raise raises raised raising lift lifts lifted lifting boost boosts boosted hike hikes hiked push pushes"
    " pushed widen widens widened double doubled".split()
)
LOWERS: frozenset[str] = frozenset(
    "cut cuts cutting reduce reduces reduced reducing lower lowers lowered trim trims trimmed slash slashes"
    " slashed shave shaved halve halved narrow narrows narrowed curb curbs curbed".split()
)
# Whoever does these with money is not what it pays for: "the city will spend $20 million on buses".
SPENDS: frozenset[str] = frozenset(
    "spend spends spent spending invest invests invested investing put puts commit commits committed pledge"
    " pledges pledged promise promised allocate allocates allocated contribute contributes contributed donate"
    " donates donated pay pays paid raise raised borrow borrowed approve approved provide provides provided"
    " give gives gave earmark earmarked".split()
)
# Read as multiples, and verbs all the same: "the number of visitors doubled to 1.9 million".
DOUBLES: frozenset[str] = frozenset("doubled trebled tripled quadrupled halved".split())
# Nouns that are a change by themselves: "growth was 6.9 per cent".
GROWTHS: frozenset[str] = frozenset(
    "growth increase rise gain jump surge climb expansion hike uptick upturn".split()
)
SHRINKAGES: frozenset[str] = frozenset("drop decline fall decrease reduction slump dip shrinkage cut".split())

# What they make of the verb behind them.
MODALS: dict[str, Status] = {
    **dict.fromkeys("will shall would 'll won't wouldn't".split(), "planned"),
    **dict.fromkeys(("could", "might"), "possible"),
}
# "Is meant to raise", "are due to leave": what stands before "to" and says that the deed is still to come.
BOUND_TO: frozenset[str] = frozenset("meant due supposed intended scheduled slated bound".split())
# What is announced with these has yet to be done: "announced the recruitment of 22,000 teachers".
ANNOUNCES: frozenset[str] = frozenset(
    "announce announces announced announcing unveil unveils unveiled propose proposes proposed promise"
    " promises promised pledge pledges pledged plan plans planned approve approved".split()
)
UNDERTAKINGS: frozenset[str] = frozenset(
    "recruitment hiring construction building creation closure purchase acquisition introduction"
    " installation expansion planting loss".split()
)
# Nouns for a deed: what is "of" them has it done to it, "the release of 460 detainees".
DEEDS: dict[str, str] = {
    noun: verb
    for line in (
        "recruitment recruited|hiring hired|release released|arrest arrested|arrests arrested|death died"
        "|deaths died|killing killed|killings killed|murder murdered|loss lost|closure closed|sale sold"
        "|purchase bought|construction built|building built|creation created|delivery delivered|theft stolen"
        "|evacuation evacuated|deployment deployed|destruction destroyed|rescue rescued|return returned"
        "|abduction abducted|kidnapping kidnapped|relocation relocated|planting planted|vaccination vaccinated"
        "|removal removed|recovery recovered|seizure seized|launch launched|demolition demolished"
        "|detention detained|displacement displaced|dismissal dismissed|export exported|import imported"
    ).split("|")
    for noun, verb in [line.split()]
}
