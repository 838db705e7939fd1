"""Words around a count: what ends a noun group, which nouns are plural, which names carry numbers.

Closed lists for finding the head noun of a count without a tagger. They hold function words and
the irregular; regular plurals are told by their ending.
"""

from __future__ import annotations

# A noun group never goes past one of these.
STOPS: frozenset[str] = frozenset(
    """
    a an the this that these those my your his her its our their whose which who whom what where when
    why how of in on at by for from to with without within into onto upon over under above below
    between among amongst across along after before during since until till through throughout
    against about around near off out up down per as than like unlike via despite beside besides
    behind beyond towards toward amid including excluding plus minus versus vs and or nor but yet so
    if because although though while whereas whether unless once
    i you he she it we they me him us them himself herself itself themselves ourselves one
    is are was were be been being am has have had having do does did done doing will would shall
    should can could may might must ought cannot won't wouldn't didn't doesn't don't isn't aren't
    wasn't weren't hasn't haven't hadn't can't couldn't ain't
    not no never ever also too just only even still already again ago later earlier now then there
    here today yesterday tomorrow tonight soon apart together alone instead overall each apiece
    both either neither all any some every most much many few several less least enough almost nearly
    said says say told tells tell added asked announced reported claimed warned insisted thought
    died fell rose grew went came took made got gave left became began remained appeared seemed
    voted won lost scored beat drew hit saw held kept led met paid put ran sent set sold spent stood
    joined followed signed moved turned returned managed failed helped needed wanted tried used
    increased decreased dropped declined climbed jumped slipped gained dipped soared plunged
    live lives work worked living lived make take need want come go get see know think believe
    remain include includes included according respectively onwards plc ltd inc mr mrs ms dr sir lord
    however meanwhile therefore thus hence perhaps maybe actually really probably likely unlikely
    """.split()
)

# Plural without an s, or counted as they stand.
PLURALS: frozenset[str] = frozenset(
    """
    people men women children police troops cattle head staff personnel fish sheep deer aircraft spacecraft
    rbis apis kpis utis duis
    species series feet teeth mice geese oxen crew clergy policemen policewomen firemen fishermen
    gunmen businessmen businesswomen salesmen servicemen servicewomen clergymen congressmen
    congresswomen craftsmen sportsmen sportswomen spokesmen batsmen seamen airmen cameramen chairmen
    councilmen countrymen foremen freshmen gentlemen horsemen laymen linesmen militiamen milkmen
    noblemen nobelmen postmen tribesmen workmen yachtsmen frenchmen englishmen irishmen welshmen
    scotsmen dutchmen grandchildren schoolchildren stepchildren criteria phenomena media data bacteria
    salmon trout offspring youth swine livestock poultry personnel police-officers folk folks vermin
    lice dice pence alumni fungi nuclei cacti stimuli syllabi radii memoranda referenda stadia curricula
    genera strata larvae algae vertebrae formulae squid bison moose symposia foci loci
    crises analyses theses bases diagnoses hypotheses parentheses oases axes emphases
    hovercraft watercraft taxis skis menus gurus emus kiwis rabbis alibis runners-up passers-by mps meps msps
    """.split()
)

# Peoples whose plural has no s; before a noun they describe it: "two Chinese banks".
DEMONYMS: frozenset[str] = frozenset(
    """
    swiss chinese japanese portuguese lebanese vietnamese taiwanese maltese burmese sudanese french dutch
    british irish english welsh spanish
    """.split()
)

# They end in s and are no plural, or are a verb or name after all.
SINGULARS: frozenset[str] = frozenset(
    """
    is was has does its this us as plus less perhaps always besides towards afterwards sometimes
    otherwise indeed news politics economics mathematics physics athletics gymnastics mumps measles
    paris james charles texas kansas arkansas wales reuters los les las des gas bus bias virus campus
    status census consensus surplus focus bonus chorus crisis basis analysis press business address
    process access progress success congress illness boss loss mass class glass grass cross dress
    express stress wireless fitness witness princess across unless regardless nonetheless nevertheless
    thus various previous serious religious dangerous famous numerous obvious enormous precious
    conscious continuous religious ferocious vis-a-vis versus minus christmas yes alas atlas canvas
    says goes does suggests means remains includes makes comes gets gives keeps becomes begins seems
    appears allows continues believes thinks knows tells insists argues translates represents equals
    amounts covers follows reflects puts stands brings compares
    consists comprises remains needs takes exceeds requires involves belongs depends contains lies
    us's hours-long overseas upwards downwards backwards forwards inwards outwards sideways onwards
    headquarters barracks crossroads innings lens diabetes aids sars isis opec nas tennis arts
    """.split()
)

# Plurals that often modify the plural or the collective behind them: "arms dealers", "sales staff".
PLURAL_MODIFIERS: frozenset[str] = frozenset(
    """
    arms sales sports arts women men savings goods customs drugs parts services systems
    communications operations rights futures honours honors securities foods materials bonds news
    careers claims accounts pensions benefits jobs antiques airways
    works games students veterans weapons electronics robotics graphics aerobics
    """.split()
)

# States that stand for the people in them: "16 dead, three missing".
STATES: frozenset[str] = frozenset(
    """
    dead killed injured wounded hurt missing arrested detained infected hospitalised hospitalized
    displaced homeless trapped rescued unaccounted ill sick stranded evacuated jailed charged
    convicted abducted kidnapped acquitted unemployed jobless affected drowned executed imprisoned
    quarantined vaccinated uninjured unhurt alive wounded
    sentenced deported poisoned shot stabbed murdered slain captured freed released
    """.split()
)

# What "one" plainly counts.
ONES: frozenset[str] = frozenset(
    """
    person man woman child boy girl baby teenager adult soldier officer policeman policewoman
    police-officer firefighter civilian militant gunman worker employee passenger driver pilot student
    pupil teacher patient nurse doctor prisoner inmate hostage victim survivor resident journalist
    reporter protester demonstrator tourist climber suspect casualty fatality death injury arrest
    pedestrian cyclist motorist villager fisherman sailor marine insurgent rebel bystander paramedic
    goal vote seat abstention
    """.split()
)

# Nouns whose absence is a figure: "no casualties were reported".
NONES: frozenset[str] = frozenset(
    """
    casualties casualty deaths death injuries fatalities victims survivors arrests lives injured people
    passengers civilians children workers employees residents patients soldiers officers students
    pupils prisoners hostages crew jobs homes houses buildings flights trains schools hospitals shots
    goals points votes seats medals cases infections tests complaints redundancies layoffs homicides
    murders crimes incidents accidents collisions bids offers abstentions objections women men girls
    boys defendants witnesses applicants candidates customers shareholders tickets vehicles ships
    """.split()
)

NOBODY: frozenset[str] = frozenset(("nobody", "none"))
"""Pronouns that count nothing; "no one" is read beside them."""

# What has to happen to them for "nobody" to be a figure: "nobody was hurt".
HAPPENS: frozenset[str] = frozenset(
    """
    hurt injured killed harmed wounded arrested charged died survived convicted detained hospitalised
    hospitalized evacuated missing lost jailed prosecuted infected kidnapped rescued dismissed sacked
    """.split()
)

# Nouns that name what comes with a number: the number identifies, it does not count. Any case.
LABELS: frozenset[str] = frozenset(
    """
    article articles section sections chapter route highway interstate motorway proposition prop
    amendment flight page pages p pp paragraph para figure fig table appendix annex clause verse psalm
    episode version windows android ios iphone ipad playstation xbox galaxy boeing airbus volume vol
    psalms opus op bwv schedule protocol chapter exhibit footnote tier grade resolution
    channel formula type stage phase step level room platform gate terminal junction runway pier
    apartment apt suite flat ward precinct district zone sector pit lane
    extension ext isbn issn doi postcode zip rfc iso decree directive bill regulation ordinance
    apollo soyuz voyager euro agenda vision mark mk catch area agent studio locker cell court
    """.split()
)

# The same, but only written with a capital: "Group 4", "Division One", "Radio 5".
CAPITAL_LABELS: frozenset[str] = frozenset(
    """
    Group Division League Class Unit Station Company Battalion Squadron Regiment Engine Ladder Line
    Train Bus Tram Building Block House Floor Box Part Book Act Scene Season Series Round Day Week Game
    Lap Lot Category Model Item Rule Law Order Form Title Note Point Radio Sky Five BBC ITV CBS NBC ABC
    Premiership Conference Serie Bundesliga Ligue Segunda Super Pool Heat Test Race Match Set Quarter
    FTSE Fortune Nasdaq Nikkei Dow Russell Stoxx STOXX CAC DAX ASX TSX Forbes Sensex Hang SMI IBEX KOSPI
    Top Big Final World Cup Games Expo COP Summit Olympics Trust State Ex Site Plan Option Question
    Camp Fort Lake Highway Motorway Street Avenue Avenida Interstate Team Crew Project Operation Case
    Windows Office Halo Doom Quake Counter Rocky Shrek Saw Toy Studio Pier Ocean's Catch Resolution
    Euro UEFA FIFA Page Shuttle Mission Expedition Falcon Atlas Delta Long Vostok Luna Explorer Pioneer
    """.split()
)

# Streets: "10 Downing Street".
STREETS: frozenset[str] = frozenset(
    "street st road rd avenue ave lane drive boulevard blvd square place terrace way close crescent court"
    " gardens row mews hill parade highway broadway wharf quay plaza".split()
)

# "the two countries": a reference to two known parties, not a figure (design 3.7).
PARTIES: frozenset[str] = frozenset(
    """
    countries nations sides leaders governments neighbours neighbors states allies rivals parties teams
    halves worlds ways things peoples capitals foes partners powers companies firms men women presidents
    ministers clubs players brothers sisters groups camps houses cities candidates economies
    """.split()
)

# Hyphenated to a number, they are counted: "a 12-member panel", "five-storey", "two-bedroom flat".
HYPHENATED: frozenset[str] = frozenset(
    """
    member members storey story floor bedroom bed seat seater man woman men person people judge nation
    country state team page room game match race goal lane door pupil passenger unit strong point
    course car vehicle ship plane boat vessel store shop branch city club player lap round set
    part volume track song film episode book word line question item step stage hole turbine home house
    property plot job position vote crew legged wheeled time
    """.split()
)

NUMBER_NAMES: frozenset[str] = frozenset(
    ("six nations", "three gorges", "four weddings", "five nations", "tri nations", "seven network")
)

# Many in one word: the figure beside one numbers its members ("Attendance around 30,500").
MASSES = frozenset(
    "crowd attendance audience turnout workforce membership circulation population congregation readership"
    " headcount enrolment enrollment following toll flock herd".split()
)
