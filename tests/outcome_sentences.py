"""Pairs of made-up reports by family of outcome: those that exclude each other, and those that do not.

A line is `left || right`; `@3` at the beginning of a side is the day of March 2024 it was published on.
"""

from __future__ import annotations

CLASHES: dict[str, tuple[str, ...]] = {
    "motion": (
        "The parish council of Elmsford rejected the cycle lane plan on Tuesday, members said."
        " || The cycle lane plan was approved by the parish council of Elmsford.",
        "A motion to sell the Marlow allotments was carried by nine votes to seven."
        " || The Marlow allotments stay: the proposal to sell them was defeated, 9-7.",
        "Bus drivers at Northway ratified the two-year pay agreement on 4 March."
        " || In a ballot on 4 March the Northway bus drivers voted down the pay agreement.",
        "Parliament in Lorvia passed the fisheries bill by 61 votes to 58 after a night of debate."
        " || The fisheries bill failed by 58 votes to 61 in the Lorvian parliament.",
        "Shareholders of Brannock Mills accepted the takeover offer from Heddle at a stormy meeting."
        " || At a stormy meeting shareholders of Brannock Mills turned down the takeover offer from Heddle.",
        "The school board of Tarrant County adopted the budget for a new gymnasium on Monday night."
        " || The budget for a new gymnasium was voted down by the Tarrant County school board.",
    ),
    "request": (
        "The Court of Appeal dismissed the fishermen's petition against the Orrin dam on Friday."
        " || The Court of Appeal upheld the petition of fishermen against the Orrin dam.",
        "A judge granted the injunction that tenants of Calder House had sought against the demolition."
        " || The tenants of Calder House were left without help: the judge refused the injunction against"
        " the demolition.",
        "The tribunal in Verrin threw out the complaint of the ferry pilots about night shifts."
        " || The complaint of the ferry pilots about night shifts was upheld by the tribunal in Verrin.",
        "The county of Aldmoor turned down the application for a gravel pit at Stone Cross."
        " || Aldmoor county has granted the application for a gravel pit at Stone Cross.",
        "The licensing panel in Bexford rejected the request of the Crown Inn for later hours."
        " || The request of the Crown Inn for later hours was granted by the panel in Bexford.",
    ),
    "verdict": (
        "Former treasurer Ines Calloway was acquitted of embezzlement by a jury in Redmoor."
        " || A jury in Redmoor convicted Ines Calloway, the former treasurer, of embezzlement.",
        "The harbour master of Tolven, Piet Dorn, was found guilty of taking bribes."
        " || Piet Dorn, harbour master of Tolven, walked free from court.",
        "A court in Sellin cleared Marta Vogt of causing the crash."
        " || Marta Vogt was found guilty of causing the crash, the court in Sellin ruled.",
        "The court in Brayton acquitted the lorry driver of manslaughter over the level crossing collision."
        " || The lorry driver was convicted of manslaughter over the level crossing collision in Brayton.",
        "Jurors found councillor Hugo Brandt not guilty of perjury on Thursday."
        " || Hugo Brandt was convicted of perjury on Thursday. The councillor will appeal.",
    ),
    "life": (
        "The deckhand of the trawler Solveig, Arne Lund, was among the dead."
        " || Arne Lund, the deckhand of the trawler Solveig, survived and swam ashore.",
        "A Dutch climber missing on Mount Varra was found alive on Saturday."
        " || Rescuers on Saturday recovered the body of a Dutch climber on Mount Varra.",
        "@4 The security guard shot at the Kessel bank died in hospital on Sunday."
        " || @5 The security guard shot at the Kessel bank was moved out of intensive care on Monday.",
        "@6 The crane operator died at the scene of the collapse at the Holm shipyard."
        " || @7 The crane operator is recovering in hospital after the collapse at the Holm shipyard.",
        "@11 The pilot of the glider, a 43-year-old man, was killed in the field near Oakhampton."
        " || @12 The glider's pilot, 43, came through with a broken leg in the field near Oakhampton.",
        "@2 Kidnapped engineer Tomas Reyle was found dead in a ditch near Corvo."
        " || @2 Tomas Reyle, the kidnapped engineer, was freed near Corvo after a ransom was paid.",
    ),
    "vessel": (
        "@9 The freighter Aldona sank off Cape Merrow on Friday night."
        " || @11 The freighter Aldona is afloat and at anchor off Cape Merrow.",
        "@9 The ferry Brigit went down in 40 metres of water near Sandoy."
        " || @12 The ferry Brigit was taken under tow near Sandoy and is moored at the quay.",
        "@14 The trawler Nordlys foundered on 13 March west of Hitra."
        " || @15 The trawler Nordlys, holed on 13 March west of Hitra, remains afloat.",
        "@20 The dredger sank on Wednesday in the mouth of the Tamm."
        " || @22 The dredger hit in the mouth of the Tamm reached port with a list.",
        "@3 The yacht Petrel sank on 2 March after striking a reef off Lamo."
        " || @4 Two tugs refloated the yacht on 2 March. The Petrel was towed to Lamo.",
    ),
    "building": (
        "The chapel of St Brannock in Holloway was destroyed in the fire."
        " || The chapel of St Brannock in Holloway was undamaged by the fire, the vicar said.",
        "The old sugar warehouse on Quay Street burned to the ground on Friday."
        " || The old sugar warehouse on Quay Street was untouched.",
        "@5 The timber mill in Lundby was gutted, firefighters said."
        " || @6 Firefighters said the timber mill in Lundby escaped damage.",
        "The library of Mirano collapsed in the quake."
        " || The library of Mirano is still standing after the quake.",
        "Flames destroyed much of the street, and the Regal theatre in Dunmore was gutted."
        " || The Regal theatre in Dunmore was spared by the flames.",
    ),
    "event": (
        "@5 The carnival in Portela went ahead on Sunday in light rain."
        " || @6 The carnival in Portela was cancelled because of the rain.",
        "@10 The new tram line in Gorsk opened on 9 March with free rides."
        " || @12 The opening of the new tram line in Gorsk was postponed.",
        "@10 The hearing of the Milford bridge inquiry was held on 8 March."
        " || @9 The hearing of the Milford bridge inquiry on 8 March was adjourned.",
        "@17 The half marathon in Ostrava took place on Saturday with 4,000 runners."
        " || @18 The half marathon in Ostrava has been called off, its organisers announced.",
        "@21 The Lindholm museum opened on 20 March."
        " || @22 The Lindholm museum did not open on 20 March after a burst pipe.",
    ),
    "strike": (
        "@7 Dockers in Varn called off their strike on Thursday."
        " || @9 The strike of dockers in Varn goes on, now in its third week.",
        "@12 The teachers' strike in Kelso ended on Monday with a pay deal."
        " || @14 The teachers' strike in Kelso continues.",
        "@2 The walkout at the Harrow brewery was suspended, the union said."
        " || @4 The walkout at the Harrow brewery enters its second week.",
        "@2 Cabin crew at Alto Air suspended the strike." " || @3 The strike at Alto Air is still on.",
        "@20 The blockade of the Serra refinery was called off." " || @22 The blockade of the Serra refinery drags on.",
    ),
    "deal": (
        "Talks on the Ruvan water treaty collapsed on 6 March."
        " || An agreement was reached on 6 March: the talks on the Ruvan water treaty were concluded.",
        "The sale of the Belmont shipyard to Arden was completed on 12 March."
        " || The sale of the Belmont shipyard to Arden fell through on 12 March.",
        "Norrland signed the gas deal with Tessia on 15 March." " || Norrland's gas deal with Tessia fell apart on 15 March.",
        "The merger of Pell and Crane was abandoned on 1 March." " || Pell and Crane completed the merger on 1 March.",
        "The ceasefire in Darvan was signed on 18 March." " || The ceasefire in Darvan collapsed on 18 March.",
    ),
    "launch": (
        "The rocket Kestrel 3 reached orbit after a flawless countdown at Marr Point."
        " || The rocket Kestrel 3 exploded two minutes after leaving Marr Point.",
        "The lunar lander Hina touched down near the south pole."
        " || The lunar lander Hina crashed near the south pole of the moon.",
        "The weather satellite Boreas was placed in orbit from the pad at Svarta."
        " || The weather satellite Boreas failed to separate and was lost after leaving the pad at Svarta.",
        "The Tern probe entered orbit around Venus." " || The Tern probe never reached Venus.",
        "The capsule Auriga splashed down off Baja." " || The capsule Auriga burned up over Baja.",
    ),
    "passage": (
        "@3 The coast road at Lynmoor reopened on Friday." " || @5 The coast road at Lynmoor remains closed.",
        "@8 The airport of Casella has reopened after the eruption." " || @10 The airport of Casella is still closed.",
        "@8 The Haft bridge is open to traffic again, police in Bordon said."
        " || @9 The Haft bridge in Bordon stays shut.",
        "@8 Primary school pupils in Wick returned as the school reopened."
        " || @11 The primary school in Wick has not reopened.",
        "@8 The Tarsk border crossing reopened at noon." " || @12 The Tarsk border crossing remains shut.",
    ),
    "search": (
        "@3 The painting stolen from the Orsini gallery was found in a barn."
        " || @9 The painting stolen from the Orsini gallery is still missing.",
        "@3 The stolen trophy of Melton rugby club was recovered."
        " || @5 The trophy of Melton rugby club remains missing.",
        "@3 The flight recorder of the Zephyr plane was found on the seabed. The recorder was recovered by divers."
        " || @8 The flight recorder of the Zephyr plane has not been found.",
        "@3 The crown of St Osgar was found under a hedge." " || @10 The crown of St Osgar is still missing.",
        "@3 The missing tiger of Delby zoo was recovered from a garage."
        " || @6 The missing tiger of Delby zoo is still at large.",
    ),
    "office": (
        "@4 The mayor of Hadley, Rosa Finch, resigned over the bridge contract."
        " || @6 The mayor of Hadley, Rosa Finch, refused to resign over the bridge contract.",
        "@4 Police chief Otto Kern stepped down." " || @7 Otto Kern remains in office as police chief.",
        "@4 Coach Lena Holt was sacked by the club." " || @5 The club said coach Lena Holt remains in charge.",
        "@4 Minister Pavel Dusek stood down on Monday." " || @7 Minister Pavel Dusek stays in office.",
        "@4 Bishop Amos Reid has resigned." " || @9 Bishop Amos Reid refused to step down.",
    ),
    "custody": (
        "@4 The journalist Sara Voss was released on Monday." " || @6 The journalist Sara Voss remains in custody.",
        "@4 A court in Lisse granted bail, and trader Emil Roth was freed." " || @5 Trader Emil Roth is still in custody.",
        "@4 The activist Joan Petty was freed." " || @8 Joan Petty, the activist, is still behind bars.",
        "@4 Captain Luis Arce was released by the port police." " || @6 Captain Luis Arce remains in detention.",
        "@4 The student Kim Adler was set free." " || @7 The student Kim Adler was remanded in custody.",
    ),
    "plea": (
        "Surgeon Paul Hesse pleaded guilty at the court in Norwood."
        " || At the court in Norwood surgeon Paul Hesse pleaded not guilty.",
        "Former banker Lucia Ferro pleaded guilty to fraud." " || Lucia Ferro pleaded not guilty to fraud.",
        "The skipper of the Gull, Ian Moore, pleaded guilty." " || Ian Moore, skipper of the Gull, denied all charges.",
        "Nurse Ada Lang pled guilty on Friday." " || On Friday nurse Ada Lang denied the charges.",
        "Driver Ben Oakes admitted the charges." " || Driver Ben Oakes pleaded not guilty.",
    ),
    "toll": (
        "@8 A fire at the Danver paint factory killed one worker on Tuesday, an official said."
        " || @10 Nobody was killed in the fire at the Danver paint factory on Tuesday.",
        "@8 The derailment near Osmotherley on Friday left two dead. Two people died in the train derailment."
        " || @8 No one was hurt in the train derailment near Osmotherley on Friday.",
        "@8 All 22 miners were brought up unhurt after the collapse at the Varga pit."
        " || @8 One miner died in the collapse at the Varga pit, where 22 were working.",
        "@8 All 31 passengers survived when the bus fell into the river at Tolima."
        " || @8 None of the 31 passengers survived when the bus fell into the river at Tolima.",
        "@8 An explosion at the Ketter mill injured three men on Monday."
        " || @9 Monday's explosion at the Ketter mill caused no injuries.",
    ),
}

SILENCES: dict[str, tuple[str, ...]] = {
    "motion": (
        "The council of Elmsford rejected an amendment to the cycle lane plan."
        " || The cycle lane plan was approved by the council of Elmsford.",
        "The budget was first rejected, then carried at the second meeting in Tarrant."
        " || The budget was carried in Tarrant.",
        "The proposal to sell the Marlow allotments was carried by nine votes to seven."
        " || If the proposal to sell the Marlow allotments is defeated, the club will stay.",
        "Members in Kirkby could reject the pay agreement." " || Members in Kirkby accepted the pay agreement.",
        "The parliament of Lorvia passed the fisheries bill after a night of debate."
        " || The parliament of Lorvia rejected the forestry bill.",
        "Campaigners called for the Oban road scheme to be rejected."
        " || The Oban road scheme was approved.",
        "The board of Heddle approved the merger on 3 March." " || Regulators rejected the merger of Heddle on 19 March.",
        "The minister rejected claims of a cover-up in Brentwood." " || The council approved the Brentwood plan.",
    ),
    "request": (
        "The High Court dismissed the petition of the Orrin fishermen."
        " || The Court of Appeal granted the request of the Orrin farmers for a hearing.",
        "The tribunal could dismiss the complaint of the pilots in Verrin."
        " || The complaint of the pilots in Verrin was upheld.",
        "Their lawyers asked for the claim to be dismissed in Aldmoor." " || The claim was upheld in Aldmoor.",
        "The judge in Sarn denied that he had been late." " || The appeal in Sarn was allowed.",
        "The club was refused permission for fireworks in Bexford."
        " || The request of the Bexford library for a ramp was granted.",
    ),
    "verdict": (
        "Ines Calloway was acquitted of embezzlement in Redmoor."
        " || Her deputy, Paul Streng, was convicted of embezzlement in Redmoor.",
        "Piet Dorn was acquitted of bribery but convicted of fraud in Tolven."
        " || Piet Dorn was convicted in Tolven.",
        "Marta Vogt could be found guilty in Sellin." " || Marta Vogt was acquitted in Sellin.",
        "If convicted, Hugo Brandt faces five years." " || Hugo Brandt was acquitted of perjury.",
        "Two drivers were convicted in Brayton." " || A driver was acquitted in Brayton.",
    ),
    "life": (
        "@3 The guard shot at the Kessel bank was in stable condition on Sunday."
        " || @6 The guard shot at the Kessel bank has died.",
        "@3 The Dutch climber is still missing on Mount Varra."
        " || @4 The Dutch climber was found dead on Mount Varra.",
        "The driver of the bus died in the crash at Tolima."
        " || The driver of the car survived the crash at Tolima.",
        "The driver's brother was killed in Porto Vela." " || The driver is recovering in Porto Vela.",
        "Arne Lund nearly died when the trawler Solveig capsized." " || Arne Lund survived.",
        "It was feared that the pilot had died near Oakhampton." " || The pilot near Oakhampton survived.",
        "Singer Mona Berg, who died in 1994, is remembered in Holm." " || Mona Berg survived a crash in Holm.",
    ),
    "vessel": (
        "@9 The freighter Aldona is afloat off Cape Merrow." " || @11 The freighter Aldona sank off Cape Merrow.",
        "@9 The ferry Brigit sank near Sandoy." " || @12 The ferry Astrid is moored near Sandoy.",
        "@9 The yacht Petrel sank off Lamo on 2 March." " || @30 The yacht Petrel was refloated off Lamo on 28 March.",
        "@9 The trawler nearly sank near Hitra." " || @10 The trawler is at anchor near Hitra.",
        "@9 Shares in the shipping line sank in Tamm." " || @10 The ship is moored in Tamm.",
    ),
    "building": (
        "The vicarage in Holloway was destroyed in the fire." " || The church in Holloway was undamaged by the fire.",
        "The mill in Lundby could be demolished." " || The mill in Lundby is still standing.",
        "The warehouse on Quay Street was gutted." " || The hotel on Quay Street was untouched.",
        "A school in Mirano collapsed." " || The library of Mirano is intact.",
        "The theatre in Dunmore burned down in 1911." " || The theatre in Dunmore escaped the fire.",
    ),
    "event": (
        "@5 The carnival in Portela was postponed." " || @12 The carnival in Portela went ahead on Sunday.",
        "@5 The tram line in Gorsk will open in May." " || @6 The opening of the tram line in Gorsk was postponed.",
        "The concert in Ostrava was cancelled." " || The marathon in Ostrava took place.",
        "@5 The hearing in Milford was adjourned." " || @5 The hearing in Milford opened.",
        "@5 The museum in Lindholm opened in 1961." " || @6 The museum exhibition in Lindholm was postponed.",
    ),
    "strike": (
        "@7 The strike of dockers in Varn goes on." " || @9 The strike of dockers in Varn was called off.",
        "@7 Teachers in Kelso called off their strike." " || @8 The strike of nurses in Kelso continues.",
        "@7 The strike at the Harrow brewery could be called off." " || @8 The strike at the Harrow brewery continues.",
        "@7 The union threatened to strike at Alto Air." " || @8 The strike at Alto Air is over.",
        "@7 The strike was suspended at noon in Serra." " || @7 The strike in Serra continues.",
    ),
    "deal": (
        "Talks on the Ruvan water treaty collapsed on 6 March." " || The Ruvan water treaty was signed on 19 March.",
        "The Belmont shipyard deal fell through." " || The Arden shipyard deal was signed.",
        "Norrland signed the gas deal." " || The gas deal could fall apart.",
        "Talks in Darvan broke down." " || An agreement in Darvan was signed.",
        "The merger of Pell and Crane was abandoned." " || Pell completed the purchase of Stoke.",
    ),
    "launch": (
        "The rocket Kestrel 2 exploded at Marr Point." " || The rocket Kestrel 3 reached orbit from Marr Point.",
        "The lander Hina is to touch down on Friday." " || The lander Hina touched down.",
        "The booster of the Boreas mission crashed into the sea." " || The satellite Boreas reached orbit.",
        "The Tern probe could burn up at Venus." " || The Tern probe entered orbit around Venus.",
        "The rocket failed to ignite on Monday in Svarta and lifted off successfully on Thursday."
        " || The rocket reached orbit from Svarta.",
    ),
    "passage": (
        "@3 The coast road at Lynmoor remains closed." " || @5 The coast road at Lynmoor reopened.",
        "@3 The airport of Casella reopened." " || @4 The port of Casella remains closed.",
        "@3 The Haft bridge reopened." " || @5 The Sund bridge remains closed.",
        "@3 The school in Wick may be reopened." " || @4 The school in Wick remains closed.",
        "@3 The road reopened." " || @30 The road remains closed.",
    ),
    "search": (
        "@3 The painting from the Orsini gallery is still missing." " || @9 The painting from the Orsini gallery was found.",
        "@3 One painting from the Orsini gallery was recovered." " || @9 Two other paintings are still missing.",
        "@3 The trophy was found in Melton." " || @4 The medal is still missing in Melton.",
        "@3 Police hope the crown of St Osgar can be found." " || @4 The crown of St Osgar is still missing.",
        "@3 The cockpit voice recorder was found near Zephyr." " || @5 The plane is still missing near Zephyr.",
    ),
    "office": (
        "@4 Rosa Finch refused to resign in Hadley." " || @6 Rosa Finch resigned in Hadley.",
        "@4 The deputy mayor of Hadley resigned." " || @6 Mayor Rosa Finch of Hadley remains in office.",
        "@4 Otto Kern may have resigned." " || @6 Otto Kern remains in office.",
        "@4 Lena Holt resigned herself to a draw, she said." " || @5 Coach Lena Holt remains in charge.",
        "@4 Two ministers resigned." " || @5 Minister Pavel Dusek stays in office.",
    ),
    "custody": (
        "@4 Sara Voss remains in custody." " || @6 Sara Voss was released.",
        "@4 Emil Roth was released." " || @6 His brother, Karl Roth, remains in custody.",
        "@4 The song by Joan Petty was released." " || @6 The activist remains in custody.",
        "@4 Three sailors were released." " || @5 The captain remains in detention.",
        "@4 Kim Adler hopes to be released." " || @5 Kim Adler remains in custody.",
    ),
    "plea": (
        "@4 Paul Hesse pleaded not guilty in Norwood." " || @9 Paul Hesse pleaded guilty in Norwood.",
        "Lucia Ferro pleaded guilty." " || Her partner, Ugo Salvi, pleaded not guilty.",
        "Ian Moore pleaded guilty to theft and pleaded not guilty to arson." " || Ian Moore pleaded guilty.",
        "Ada Lang is expected to plead guilty." " || Ada Lang pleaded not guilty.",
        "Ben Oakes could have pleaded guilty." " || Ben Oakes pleaded not guilty.",
    ),
    "toll": (
        "@8 No injuries were reported in the fire at the Danver paint factory."
        " || @9 One worker died in the fire at the Danver paint factory.",
        "@8 Nobody was killed in the derailment near Osmotherley."
        " || @20 A passenger hurt in the derailment near Osmotherley has died.",
        "@8 All 19 aboard the dhow were found alive off Moma." " || @8 The storm off Moma killed 43 people.",
        "@8 Nobody was hurt when the crane fell in Ketter." " || @8 An explosion in Vigo killed three people.",
        "@8 Nobody died in the flood in Tolima." " || @8 The flood in Tolima could kill dozens if the dam breaks.",
    ),
}
