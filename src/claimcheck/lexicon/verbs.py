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
        "struck stricken|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung"
        "|take took taken|teach "
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
    accept accuse achieve acquire add admit adopt affect afford agree aim allow amount announce appeal
    appear apply appoint approve argue arrange arrest arrive ask assess assume attack attend attract
    average avoid award axe back ban be bear beat become begin believe belong benefit bid blame block
    boost borrow break bring build burn buy call cancel carry cause celebrate change charge choose claim
    clear climb clinch close collapse collect combine come compete complete concentrate confirm confuse
    connect consider consult contain continue contribute control convert cope cost count cover create
    cross cut damage deal decide declare decline decrease defend define deliver demand demonstrate deny
    deploy describe destroy detain detect determine develop die disclose discover discuss dismiss display
    distribute divert dominate donate double download draw drive drop dwindle earn ease edge elect
    eliminate emerge employ enable encourage end enforce engage enjoy enrol enroll ensure enter equal
    erect establish estimate evacuate evict examine exceed exclude exhibit expand expect expire explain
    exploit explore export extend face fail fall feature feed feel fight file fill finance find fine
    finish flee float fly focus follow force forecast form found fund gain gather generate get give go
    govern grant grow guarantee halt halve hamper handle happen hear help hike hire hit hold host house
    hurt identify ignore import impose impress improve include increase indicate infect inherit inject
    injure inspect inspire install introduce invest investigate involve issue jail join jump keep kill
    knock know lack last launch lay lead learn leave lend let levy license lie lift limit link list
    listen live load locate look lose lower lure maintain make manage manufacture mark mean measure meet
    mention merge mine miss monitor mount move narrow need net notify number occupy occur offer open
    operate oppose order organise organize outnumber overcome overtake overturn owe own pass pay peak
    perform permit pick place plan plant play pledge plummet plunge pocket pose post postpone pour
    predict prefer prepare present preserve prevent process produce promise promote propose prosecute
    protect prove provide publish pull pump purchase pursue push put quadruple qualify quit raise range
    rank reach read reap rebound rebuild receive reckon recognise recognize recommend record recover
    recruit reduce reflect refloat refund refurbish refuse register reimburse reject release relocate
    remain remove rename renew renovate rent reopen repair repatriate repay replace report represent
    require rescue resign resolve respond restore restrict restructure resume retain retire retreat
    return reveal review rise run sail save say score scrap screen seat secure see seek seize select sell
    send serve set settle shed shelter ship shoot show shrink shut sign sink sit slash slide slip slow
    slump smoke smuggle soar solve speak spend spill split sponsor spread squeeze stage stand start state
    stay steal step stick stop store strengthen stretch strike struggle study submit subsidise subsidize
    succeed sue suffer suggest supply support surge surpass survey survive suspend sustain swap swell
    tackle take talk target teach tear tell terminate test threaten throw top total track train transfer
    trap travel treat treble trigger trim triple try tumble turn undergo undermine understand undertake
    unload unveil update upgrade urge use vaccinate value visit vote wait waive wake walk want warn watch
    wear weigh welcome widen win wipe withdraw work write yield
    """.split()
)

# Forms that are nouns as often: taken for verbs only where their surroundings leave no doubt.
NOUN_TOO: frozenset[str] = frozenset(
    """
    aim aims appeal appeals arrest arrests attack attacks award awards back backs ban bans benefit
    benefits bet bid bids blame block blocks boost boosts break breaks building burn burns call calls
    cast change changes charge charges claim claims climb climbs close cost costs count counts cover
    covers cross crosses cull culls cut cuts damage damages deal deals decline declines decrease
    decreases demand demands display displays download downloads drive drives drop drops dump dumps end
    ends estimate estimates exhibit exhibits export exports face faces fall falls feature features feed
    feeds fight fights file files film films finance finances find finds fine fines fit focus force
    forces forecast forecasts form forms fund funds gain gains grant grants guarantee guarantees hike
    hikes hit hits hold holds hope hopes host hosts house houses hurt import imports increase increases
    issue issues jail jails jump jumps kill kills lack last lay lead leads leak leaks left lift lifts
    limit limits link links list lists live lives load loads look looks lure mark marks measure measures
    mine mines miss misses monitor monitors mount mounts move moves need needs net number numbers offer
    offers order orders pass passes pay peak peaks permit permits pick picks place places plan plans
    plant plants play plays pledge pledges plunge pocket pockets post posts present presents process
    promise promises pull pump pumps purchase purchases push range ranges rank ranks reach reads rebound
    rebounds record records recruit recruits refund refunds refuse release releases rent rents repair
    repairs report reports rescue rescues return returns review reviews rise rises run runs sail sails
    saves score scores scrap screen screens seat seats set sets shed shelter shelters ship ships shoot
    shoots shot shots show shows sign signs sink sinks slash slide slides slip slips slump slumps spill
    spills split splits sponsor sponsors spread spring squeeze stage stages stand stands start starts
    state states stay stays step steps stick sticks stop stops store stores stretch stretches strike
    strikes struggle struggles studies study supplies supply support supports surge surges survey surveys
    swap swaps swell swells tackle tackles talk talks target targets tear tears test tests throw throws
    top tops total totals track tracks train trains transfer transfers trap traps travel treat treats
    tries trigger triggers try tumble tumbles turn turns update updates upgrade upgrades use uses value
    values visit visits vote votes wait waits wake walk walks want watch watches welcome wipe wipes work
    works wound yield yields
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
BOUND_TO: frozenset[str] = frozenset(
    "meant due supposed intended scheduled slated bound want wants wanting vow vows vowed"
    " pledge pledges pledged promise promises promised".split()
)
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
        "|abduction abducted|kidnapping kidnapped|relocation relocated|planting planted"
        "|vaccination vaccinated|removal removed|recovery recovered|seizure seized|launch launched"
        "|demolition demolished"
        "|appointment appointed|election elected|execution executed|conviction convicted"
        "|cancellation cancelled"
        "|detention detained|displacement displaced|dismissal dismissed|export exported|import imported"
    ).split("|")
    for noun, verb in [line.split()]
}
