"""Which figures of two stories are taken for one fact, on sentences written for this purpose."""

from __future__ import annotations

from datetime import date

import pytest

import claimcheck
from claimcheck import Source
from claimcheck.link.about import alone
from claimcheck.link.context import Context
from claimcheck.link.likeness import kinship

# (left, right): the two tell of one fact and differ; something must be reported.
DIFFER = (
    (
        "Fourteen crates of oysters were lost when the barge tipped off Port Lorne.",
        "Forty crates of oysters went over the side when the barge tipped off Port Lorne.",
    ),
    (
        "Sunvale is the country's fourth-largest brewer by volume.",
        "By volume Sunvale ranks fifth among the country's brewers.",
    ),
    (
        "The guild endorsed the pay deal by 61 votes to 40.",
        "By 61 votes to 40 the guild rejected the pay deal.",
    ),
    (
        "The mill burned 2,340 tonnes of straw last winter.",
        "Last winter the mill burned 2,840 tonnes of straw.",
    ),
    (
        "The latest version of the plan has 40 turbines off Marsk.",
        "The plan has 43 turbines off Marsk.",
    ),
    (
        "Rescuers pulled 14 bodies from the collapsed apartment block in Verlona on Sunday.",
        "Seventeen bodies have been recovered from the collapsed apartment block in Verlona.",
    ),
    (
        "The museum paid $3.2 million for the Etruscan bronze at auction.",
        "At auction the Etruscan bronze went to the museum for $2.3 million.",
    ),
    (
        "Some 4,500 runners finished the Lakeside marathon despite the heat.",
        "Despite the heat, 5,400 runners finished the Lakeside marathon.",
    ),
    (
        "Korvex said it would cut 1,200 jobs at its Dresden plant.",
        "Korvex will lay off 2,100 workers at the Dresden plant, the company said.",
    ),
    (
        "Unemployment in the province fell to 6.1 percent in August.",
        "The province's unemployment rate dropped to 6.7 percent in August.",
    ),
    (
        "A magnitude 5.8 earthquake shook the island of Tarua before dawn.",
        "The earthquake that shook Tarua before dawn had a magnitude of 6.3.",
    ),
    (
        "The ferry Astrid was carrying 212 passengers when it ran aground.",
        "The ferry Astrid ran aground with 221 passengers on board.",
    ),
    (
        "Police arrested 36 protesters outside parliament on Friday night.",
        "On Friday night police detained 63 demonstrators outside parliament.",
    ),
    (
        "The court sentenced the former banker to 12 years in prison for fraud.",
        "The former banker was sentenced to 15 years in prison for fraud.",
    ),
    (
        "Quarterly net profit at Belmora rose to 84 million euros.",
        "Belmora's quarterly net profit increased to 48 million euros.",
    ),
    (
        "Nasrin Vale, 34, won the regional chess title in Odense.",
        "Nasrin Vale, 43, took the regional chess title in Odense.",
    ),
    (
        "The treaty was signed on 4 June 1988 in Vienna.",
        "Signed in Vienna on 14 June 1988, the treaty remains in force.",
    ),
    (
        "The wildfire has burned 18,000 hectares of pine forest near Alvedo.",
        "Near Alvedo the wildfire has burned 81,000 hectares of pine forest.",
    ),
    (
        "Sixty-two per cent of nurses backed the strike in the union's ballot.",
        "In the union's ballot 72 per cent of nurses backed the strike.",
    ),
    (
        "The city council approved the tram extension by 24 votes to 19.",
        "By 29 votes to 14 the city council approved the tram extension.",
    ),
    (
        "At least 50 people were killed when the dam at Sorpa burst.",
        "More than 200 people were killed when the dam at Sorpa burst.",
    ),
    (
        "The probe will reach the comet in March 2031 after a flight of six years.",
        "The probe will reach the comet in May 2031.",
    ),
    (
        "The stadium's new roof weighs 3,400 tonnes.",
        "The stadium's new roof weighs 4,300 tonnes, engineers say.",
    ),
    (
        "The tower in Olmen has been closed since 3 May 2024 for repairs.",
        "The tower in Olmen closed for repairs on 13 May 2024.",
    ),
    (
        "The factory in Olmen has stood idle since 4 March 2025.",
        "The factory in Olmen has stood idle since 14 March 2025.",
    ),
    (
        "The Danube clinic has 1,240 members on its rolls.",
        "Some 1,420 patients are on the rolls of the Danube clinic.",
    ),
    (
        "Harlow council received 16,800 letters about the bypass.",
        "There were 18,600 objections to the bypass, Harlow council said.",
    ),
    (
        "The trust sold 3,480 hectares of heath at Brekk.",
        "At Brekk the trust parted with 3,840 hectares.",
    ),
    (
        "The mill at Olsted paid 2,175 farmers last year.",
        "The mill at Olsted had 2,715 suppliers last year.",
    ),
    (
        "Wardens counted 1,374 seals on the sands at Morrow.",
        "On the sands at Morrow lay 1,734 animals, the wardens' count shows.",
    ),
    (
        "The council will buy 40 more buses for Lund.",
        "Lund council is to buy 60 additional buses.",
    ),
    (
        "More than 40 buses were burnt at the Lund depot.",
        "At the Lund depot 64 buses were burnt.",
    ),
    (
        "Four other vehicles were hit by the falling crane in Marsk.",
        "The falling crane in Marsk hit seven other vehicles.",
    ),
    (
        "Ten miners were kidnapped at the Olsted pit in May. Five of the miners were later found dead. The "
        "embassy named five towns to avoid.",
        "The firm said that ten of its local employees were murdered at the Olsted pit in May.",
    ),
    (
        "Twelve divers went missing off Tarua. Four of the divers were found dead. Four boats sought them.",
        "Off Tarua all twelve divers died, the navy said on Monday.",
    ),
    (
        "Verlona has the country's third-busiest airport.",
        "Verlona airport is the fifth-busiest in the country.",
    ),
    (
        "Two hikers died in the avalanche above Brenngrat.",
        "The avalanche above Brenngrat killed four hikers.",
    ),
    (
        "The airline ordered 40 jets from the manufacturer on Tuesday.",
        "The manufacturer won an order for 45 jets from the airline on Tuesday.",
    ),
)

# (left, right): nothing differs, or the figures are about different things; nothing may be reported.
SILENT = (
    (
        "A drill at Aarvik pier took less than a minute on Monday.",
        "Monday's drill was the first at Aarvik pier in almost a decade.",
    ),
    (
        "An earlier version of this article said 40 barges sank at Harlow.",
        "The board said 43 barges sank at Harlow.",
    ),
    (
        "A previous version of this story put the cost of the Velm bridge at 4.1 million euros.",
        "The Velm bridge cost 5.3 million euros.",
    ),
    (
        "Correction: the original version of this report said 212 people were evacuated from Tavik.",
        "From Tavik 221 people were evacuated.",
    ),
    (
        "The former version of the page gave the height of the Olsted mast as 140 metres.",
        "The Olsted mast is 104 metres high.",
    ),
    (
        "Rescuers pulled 14 bodies from the collapsed apartment block in Verlona on Sunday.",
        "Fourteen people died when the apartment block in Verlona collapsed.",
    ),
    (
        "The blast killed three people and injured 41, officials in Marsk said.",
        "Officials in Marsk said 41 people were injured and three killed in the blast.",
    ),
    (
        "The blast in Marsk injured 41 people.",
        "Three people were killed by the blast in Marsk.",
    ),
    (
        "Exports of timber rose to $4.1 billion last year.",
        "Imports of timber fell to $1.9 billion last year.",
    ),
    (
        "Korvex reported revenue of $9.3 billion, up from $8.8 billion a year earlier.",
        "Revenue at Korvex was $9.3 billion.",
    ),
    (
        "Korvex reported revenue of $9.3 billion for 2021.",
        "Korvex had revenue of $8.8 billion in 2020.",
    ),
    (
        "The tunnel will be 7 kilometres long and cost €640 million.",
        "Commuters pay €3.40 to cross the bridge that the 7-kilometre tunnel will replace.",
    ),
    (
        "The airline carried 1.9 million passengers in July.",
        "Some 1.87 million passengers flew with the airline in July.",
    ),
    (
        "The school has 640 pupils and 41 teachers.",
        "With 41 teachers for 640 pupils, the school is short of staff.",
    ),
    (
        "Inflation rose to 3.2 percent in May.",
        "The central bank expects inflation to fall to 2.1 percent next year.",
    ),
    (
        "A bomb killed 12 people at a market in Hestra.",
        "A bomb killed 30 people at a mosque in Dolvan.",
    ),
    (
        "The Marlins beat the Hawks 3-1 in front of 18,000 fans.",
        "The Hawks sold 2,400 season tickets this summer.",
    ),
    (
        "The vaccine was given to 30,000 volunteers in the trial.",
        "About 30,000 volunteers took part in the vaccine trial.",
    ),
    (
        "The mayor was born in 1961.",
        "The mayor was elected in 2014.",
    ),
    (
        "The company employs 5,200 people worldwide, 900 of them in Norway.",
        "The company has 900 employees in Norway.",
    ),
    (
        "Shares in Belmora fell 4 percent.",
        "Sales at Belmora grew 9 percent.",
    ),
    (
        "The festival drew 25,000 visitors on Saturday.",
        "Organisers sold 1,100 camping passes for the festival.",
    ),
    (
        "The bridge, 340 metres long, opened in 1932.",
        "Opened in 1932, the 340-metre bridge carries 12,000 cars a day.",
    ),
    (
        "The fine of $2 million is the largest in the agency's history.",
        "The agency fined the refinery $2m.",
    ),
    (
        "In the north 40 villages were cut off by snow.",
        "In the south 12 villages were cut off by floods.",
    ),
    (
        "Nearly 400 homes lost power in the storm.",
        "The storm cut power to some 395 homes.",
    ),
    (
        "The orchestra has 92 members, 38 of them women.",
        "Thirty-eight of the orchestra's players are women.",
    ),
    (
        "She has written nine novels and two plays.",
        "Her nine novels have been translated into 31 languages.",
    ),
    (
        "The rally brought together 370 delegates from 250 companies.",
        "At the rally were company delegates from 250 firms.",
    ),
    (
        "Some 90 teachers from 34 schools signed the letter.",
        "The letter was signed by 61 school caretakers.",
    ),
    (
        "The choir contest drew 48 singers from 12 villages.",
        "The choir contest drew 15 village bakers.",
    ),
    (
        "Doctors from 14 hospitals treated 520 patients in Hestra.",
        "Some 61 hospital beds were filled with patients in Hestra.",
    ),
    (
        "Fourteen farms in the valley lost 300 sheep in the flood.",
        "In the flood the valley lost 21 farm tracks.",
    ),
    (
        "Two aid workers of Halden Relief were shot on 23 January in Norra province.",
        "Norra province, where Halden Relief keeps its aid workers, has been at war since March 2024.",
    ),
    (
        "The bridge at Lund was blown up on 4 June near the border post.",
        "A strike has closed the border post near the bridge at Lund since 2 July.",
    ),
    (
        "The school has 312 pupils.",
        "The school has 321 books about whales.",
    ),
    (
        "The hall seats 1,250 people.",
        "The hall's roof cost $1,520 to mend.",
    ),
    (
        "The library lent 46 films.",
        "The library lent 64 records.",
    ),
    (
        "The ferry carried 1,032 cars in May.",
        "The ferry carried 1,302 cars in June.",
    ),
    (
        "The farm has 215 cows.",
        "The farm has 251 sheep.",
    ),
    (
        "The flood at Hestra took a school bus, a tractor and four other vehicles.",
        "Six vehicles were taken by the flood at Hestra.",
    ),
    (
        "The council bought 40 more buses for Lund.",
        "Lund council runs 112 buses.",
    ),
    (
        "The airline ordered 12 additional jets in Toulouse.",
        "In Toulouse the airline ordered 30 jets.",
    ),
    (
        "Police in Marsk hold nine other suspects besides the brothers.",
        "Police in Marsk hold 11 suspects.",
    ),
    (
        "The zoo at Verlona took in three more lions.",
        "The zoo at Verlona keeps eight lions.",
    ),
    (
        "Norrland is Hestra's fifth-largest trading partner.",
        "Halden is Hestra's sixth-largest bank by deposits.",
    ),
    (
        "The orchard at Brekk is the county's second-largest grower of pears.",
        "The county's third-largest employer is the mill at Brekk.",
    ),
    (
        "Lund is the country's fourth-largest city.",
        "The bridge at Lund is the country's seventh-longest.",
    ),
    (
        "The storm is expected to bring winds of 120 km/h.",
        "Winds of 96 km/h were measured at the airport on Monday.",
    ),
)


def findings(left: str, right: str) -> list[str]:
    report = claimcheck.check([Source(id="left", text=left), Source(id="right", text=right)])
    return [f.check for f in report.findings if f.scope == "cross" and f.severity in ("error", "warning")]


@pytest.mark.parametrize(("left", "right"), DIFFER)
def test_one_fact_that_differs_is_reported(left: str, right: str) -> None:
    """Two sentences that tell of one fact with figures that differ raise a finding, in either order."""
    assert findings(left, right)
    assert findings(right, left)


@pytest.mark.parametrize(("left", "right"), SILENT)
def test_two_facts_stay_silent(left: str, right: str) -> None:
    """Sentences that agree, or speak of different facts, raise nothing."""
    assert findings(left, right) == []


# (earlier report, later report, whether sources differ)
TOLLS = (
    ("At least 21 people died when the dam at Sorpa burst.", "Thirty-four people died at Sorpa.", False),
    ("More than 40 were injured by the blast in Marsk.", "The blast in Marsk injured 63 people.", False),
    (
        "At least 12 hikers were missing after the slide at Brenngrat.",
        "Nineteen hikers were missing after the slide at Brenngrat.",
        False,
    ),
    (
        "At least 34 people died when the dam at Sorpa burst.",
        "Twenty-one people died when the dam at Sorpa burst.",
        True,
    ),
    (
        "Searchers had found nine bodies after the dam at Sorpa burst.",
        "The dam at Sorpa burst and killed 12 people.",
        False,
    ),
    (
        "Six pupils died when the dam at Sorpa burst.",
        "Seven pupils died when the dam at Sorpa burst.",
        False,
    ),
    (
        "Ten people were missing after the dam at Sorpa burst.",
        "Eight people were missing after the dam at Sorpa burst.",
        False,
    ),
    (
        "Ten people were missing after the dam at Sorpa burst.",
        "Seventeen people were missing after the dam at Sorpa burst.",
        True,
    ),
    (
        "Some 21 people died when the dam at Sorpa burst.",
        "Thirty-four people died when the dam at Sorpa burst.",
        True,
    ),
    (
        "At least 21 barges were built at Sorpa last year.",
        "Thirty-four barges were built at Sorpa last year.",
        True,
    ),
)


@pytest.mark.parametrize(("earlier", "later", "differ"), TOLLS)
def test_a_toll_may_rise(earlier: str, later: str, differ: bool) -> None:
    """ "At least 21 dead" is borne out by a higher toll of a later day, and by nothing else."""
    sources = [
        Source(id="earlier", text=earlier, published=date(2023, 1, 17)),
        Source(id="later", text=later, published=date(2023, 1, 20)),
    ]
    assert bool(claimcheck.check(sources).findings) is differ


# (left, right, whether each source's one figure of the noun counts for their being one fact)
ALONE = (
    ("The government sent 6,000 tarpaulins to Sorpa.", "Sorpa got 4,000 tarpaulins.", True),
    ("At 31 tents the camp in Marsk is full.", "In Marsk 41 tents stand.", True),
    ("The wind farm will bring 1,600 jobs.", "The wind farm means 2,600 posts.", True),
    ("Four keepers left the zoo in Lund.", "Seven keepers have left the zoo.", True),
    ("The canal is 14 kilometres long.", "The canal at Brekk is 19 kilometres long.", True),
    ("The fire destroyed 2,940 houses.", "The charity helped to build 3,200 homes.", False),
    ("Some 80 percent of guests came before noon.", "Some 71 percent of guests were day trippers.", False),
    ("The clinic postponed 110 operations.", "The clinic will pay for 146 operations.", False),
    ("He was third-highest scorer of the season.", "It was his first season.", False),
    ("The camp has 31 tents and needs 60 tents more.", "In Marsk 41 tents stand.", False),
    ("Some 40 people came.", "There were 60 people.", False),
)


@pytest.mark.parametrize(("left", "right", "counts"), ALONE)
def test_the_only_figure_of_a_noun_is_likely_the_same_one(left: str, right: str, counts: bool) -> None:
    """Figures of one noun, of which either source gives a single one, speak for each other; shares do not."""
    sources = [Source(id="left", text=left), Source(id="right", text=right)]
    ours, theirs = (claimcheck.extract(source) for source in sources)
    context = Context(sources, (*ours, *theirs), kinship(()))
    assert (alone(ours[0], theirs[0], context) is not None) is counts


def test_a_count_of_long_ago_is_not_set_against_one_of_now() -> None:
    """What an earlier storm did is told for comparison, and is no other figure for this one."""
    texts = (
        "Storm Brita killed nine people in Lower Aarvik. Storm Elin killed 14 there in March 2019.",
        "Storm Brita left at least nine people dead in Lower Aarvik on Monday. Its winds felled 300 trees.",
    )
    day = date(2024, 2, 20)
    sources = [Source(id=str(at), text=text, published=day) for at, text in enumerate(texts)]
    assert claimcheck.check(sources).findings == ()
