"""Closed classes of English words that readers of subjects lean on.

Plain data: each set is one grammatical or rhetorical job. Lower case, British and American spellings.
"""

from __future__ import annotations

PREPOSITIONS = frozenset(
    "of in on at by for with from to into onto over under between among amid across through during"
    " after before since until till against about around near within without per despite towards toward"
    " behind beyond via than as like off out up down along inside outside upon versus alongside"
    " including excluding following compared according worth".split()
)

DETERMINERS = frozenset(
    "the a an this that these those its his her their our my your some any each every all both such"
    " another other no either neither same own many much more most few fewer less least several"
    " whose which what".split()
)

PRONOUNS = frozenset(
    "i you he she it we they me him us them who whom whose which that this these those there here"
    " himself herself itself themselves ourselves one ones someone anyone everyone nobody none nothing"
    " something everything anything".split()
)

CONJUNCTIONS = frozenset(
    "and or but nor so yet while whereas although though because if unless whether when where once"
    " as since than that".split()
)

AUXILIARIES = frozenset(
    "is are was were be been being am has have had having do does did will would shall should can could"
    " may might must ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't"
    " wouldn't can't cannot couldn't shouldn't".split()
)

ADVERBS = frozenset(
    "not also just only still already even again ever never now then very too so far well almost nearly"
    " about around roughly approximately some mainly mostly largely partly altogether together"
    " initially originally currently previously formerly recently later earlier ago soon once twice"
    " overall instead however meanwhile nevertheless moreover further furthermore yesterday today"
    " tomorrow tonight here there away back ahead least most more less further alone apart".split()
)

FUNCTION_WORDS = PREPOSITIONS | DETERMINERS | PRONOUNS | CONJUNCTIONS | AUXILIARIES | ADVERBS

# Verbs that state the size of what stands before them: "trade topped $56 billion".
MEASURE_VERBS = frozenset(
    "was were is are be been stood stands stand reached reaches reach totalled totaled totals total"
    " topped tops top exceeded exceeds exceed hit hits came comes come amounted amounts amount equalled"
    " rose rises rise grew grows grow climbed climbs climb jumped jumps jump increased increases increase"
    " gained gains surged soared advanced fell falls fall dropped drops drop declined declines decline"
    " decreased slipped slid sank tumbled shrank plunged eased dipped valued worth estimated put puts"
    " crested crests peaked peaks measured measures weighed weighs cost costs averaged averages ran runs"
    " counted numbered numbers remained remains stayed made makes ranked ranks represents represented"
    " accounted accounts reported posted recorded records registered has have had set went gave yielded"
    " moved widened narrowed doubled tripled closed traded ended finished opened swung showed".split()
)

REPORTING_VERBS = frozenset(
    "said says say told tells added adds announced announces reported reports stated states claimed"
    " claims confirmed confirms estimated estimates declared noted notes argued insisted warned believes"
    " believed thinks according reckon reckons reckoned wrote writes explained".split()
)

# Nouns that only say that something is being measured; the thing itself follows "of" or stands before.
LIGHT_HEADS = frozenset(
    "number numbers total totals amount amounts sum sums value values figure figures level levels"
    " percentage proportion average majority-of quantity volume tally count estimate estimates kind sort"
    " type group bunch lot series range pair set list handful rate".split()
)

UP_WORDS = frozenset(
    "up rise rises rose risen rising increase increases increased increasing grow grows grew grown growing"
    " growth climb climbs climbed jump jumps jumped gain gains gained higher surge surged soar soared more"
    " advance advanced improve improved expand expanded added extra additional".split()
)
DOWN_WORDS = frozenset(
    "down fall falls fell fallen falling drop drops dropped decline declines declined declining decrease"
    " decreases decreased lower reduce reduced reduction cut cuts lose lost less fewer shrink shrank shrunk"
    " slump slumped slip slipped slide slid sink sank plunge plunged tumble tumbled shed dip dipped"
    " discount loss".split()
)

# What turns a figure into something other than a plain statement of what is: read to the left of it.
FORECAST_WORDS = frozenset(
    "expect expects expected expecting expectation forecast forecasts forecasted predict predicts"
    " predicted prediction projected projection projections projects outlook guidance guided"
    " anticipate anticipates anticipated foresee foresees poised set target targets targeted goal"
    " aim aims aimed hope hopes hoped budgeted budgeting budgets modelling analysts consensus"
    " standard".split()
)
PLAN_WORDS = frozenset(
    "will shall scheduled plans planned planning intends intend intended would 'll".split()
)
POSSIBLE_WORDS = frozenset(
    "could might potential potentially possible possibly threatened threatens threatening capable"
    " rated permitted licensed licenced demands demanded demanding sought seeks seeking wanted".split()
)
FORMER_WORDS = frozenset("previous previously former formerly original originally".split())
# Nouns for a count that is not final, and the words before them that say so.
PRELIMINARY_WORDS = frozenset("preliminary provisional interim unofficial".split())
FIRST_WORDS = frozenset("early first initial partial".split())
COUNT_WORDS = frozenset(
    "estimate estimates returns count counts results result figures figure reports tally tallies guess data"
    " toll numbers".split()
)
# After a figure these send it back in time: "a year earlier", "two seasons ago".
BACK_REFERENCES = frozenset("earlier ago before previously".split())
# A figure after these is set beside another one of its kind, not stated for its own sake.
COMPARISONS = frozenset("against versus vs compared".split())

# Words that carry little: in a sentence of news they say next to nothing about which fact it states.
WEAK_WORDS = frozenset(
    "say said says year month week day time people person new"
    " one two three four five six seven eight nine ten"
    " first last next former old great big large small high low good bad early late number total figure"
    " report show state announce tell give take make get go come see use include add call put keep find"
    " become begin start end expect official government minister spokesman spokeswoman statement"
    " news today yesterday monday tuesday wednesday thursday friday saturday sunday january february"
    " march april may june july august september october november december million billion percent per"
    " cent country city part place way work world nation national public major recent current accord"
    " level set rise fall increase decrease grow growth drop record group company amount value cost"
    " least rate point mr mrs ms dr".split()
)

# What follows a figure and is no noun that it measures: "14.2 metres late on Tuesday".
NOT_NOUNS = frozenset(
    "late early last next high long wide deep tall old new ago away north south east west today tonight"
    " below above respectively total per cent plus odd due likely able half unlikely better worse"
    " effective aside apiece".split()
)

# Capitalised, yet no name that tells one story from another.
NOT_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
    " august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms"
    " dr sir lord lady president minister prime secretary chief professor gen sen rep gov governor senator"
    " mayor judge captain chairman chairwoman director superintendent detective inspector sergeant lieutenant"
    " colonel".split()
)

# A sentence with one of these goes on about the one before: "Presenting it is a task for".
POINTING_BACK = frozenset("it its they their them this these that".split())

# After a bare count these go on about something named before: "Five died", "212 received help".
TAKES_UP = frozenset(
    "died survived were have had remain remained remains escaped fled refused said received never also later"
    " still".split()
)

# Before "from X to Y": the first figure is one of before.
REVISED = frozenset("revised corrected updated upgraded downgraded raised".split())
# What is done to the day of something: "moved from 3 May to 10 May".
MOVES = frozenset(
    "move moves moved moving postpone postponed delay delayed reschedule rescheduled push pushed"
    " bring brought shift shifted put defer deferred".split()
)
CHANGES = (
    (UP_WORDS | DOWN_WORDS) - frozenset("more less fewer extra additional loss discount".split())
) | frozenset("revised changed corrected updated upgraded downgraded moved went raised lowered".split())
