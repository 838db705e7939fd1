"""Parts in one source that do not make the total in another.

Exports and imports here, the trade of both countries there; boys and girls, and the pupils of the school.
No figure of one source contradicts one of the other, so nobody notices until somebody adds them up. Only
parts that are a whole by their names are added, for one time, one place and one partner, with their
rounding; what one source calls goods alone is never set against goods and services.
"""

from claimcheck.checks.base import CrossCheck, clash, silent
from claimcheck.model import Claim, Comparison


def differs(_part: Claim, _total: Claim, comparison: Comparison) -> bool:
    """Whether the sum of the parts and the total exclude each other, or only a hedge lets both be true."""
    return comparison.verdict in ("conflict", "discrepancy")


CHECK = CrossCheck(
    name="sum-across-sources",
    differs=differs,
    relation="sum",
    message="The parts that one source gives do not make the total of the other, {subject}",
    advice="Ask each source what its figures include, and from whom and for when it has them.",
    examples=(
        clash(
            "Imports from Norway came to 20 million euros in 2023 and exports to Norway to 31 million euros.",
            "Trade with Norway was worth 60 million euros in 2023.",
        ),
        clash(
            "Latvia's exports to Peru rose to $150 million in 2022; imports from Peru stood at $190 million.",
            "Two-way trade between Latvia and Peru reached $410 million in 2022.",
        ),
        clash(
            "Harlow primary school has 210 boys and 190 girls.",
            "There are 430 pupils at Harlow primary school.",
        ),
        clash(
            "In 2021 Velm had 1.2 million domestic passengers and 3.4 million international passengers.",
            "In 2021 Velm had 5.1 million passengers.",
        ),
        clash(
            "The chamber choir of Hestra has 24 men and 31 women.",
            "The chamber choir of Hestra has 65 members.",
        ),
        clash(
            "The ferry carried 24 men, 31 women and 12 children to Velm.",
            "The ferry carried 76 people to Velm.",
        ),
        clash(
            "Some sailed home: 1,140 adults and 212 children boarded the ship in Tavik.",
            "In Tavik 1,532 people boarded the ship.",
        ),
        clash(
            "The blast at the Velm quarry left 4 dead and 11 injured.",
            "The blast at the Velm quarry caused 19 casualties.",
        ),
        clash(
            "Imports from Norway were 20 million euros in 2023 and exports to Norway were 31 million euros.",
            "In 2023 trade with Norway was worth at least 60 million euros.",
        ),
        silent(
            "Imports from Norway came to 20 million euros in 2023 and exports to Norway to 31 million euros.",
            "Trade with Norway was worth 60 million euros in 2021.",
        ),
        silent(
            "Imports from Norway came to 20 million euros in 2023 and exports to Norway to 31 million euros.",
            "Trade with Sweden was worth 60 million euros in 2023.",
        ),
        silent(
            "Goods imports from Norway were 20 million euros in 2023 and goods exports to Norway 31 million.",
            "Trade in goods and services with Norway was worth 60 million euros in 2023.",
        ),
        silent(
            "Imports of Norwegian fish came to 20 million euros in 2023 and exports of cars to 31 million.",
            "Trade with Norway was worth 60 million euros in 2023.",
        ),
        silent(
            "Imports from Norway came to 20.4 million euros in 2023 and exports to Norway to 31.3 million.",
            "Trade with Norway was worth about 52 million euros in 2023.",
        ),
        silent(
            "Imports from Norway came to 20 million euros in 2023 and exports to Norway to 31 million euros.",
            "Trade with Norway was worth more than 50 million euros in 2023.",
        ),
        silent(
            "Imports from Norway were 20 million euros in 2023 and exports to Norway over 31 million euros.",
            "Trade with Norway was worth 60 million euros in 2023.",
        ),
        silent(
            "Imports from Norway came to 20 million euros in 2023.",
            "Trade with Norway was worth 60 million euros in 2023.",
        ),
        silent(
            "Imports from Norway came to 20 million euros in 2023 and exports to Sweden to 31 million euros.",
            "Trade with Norway was worth 60 million euros in 2023.",
        ),
        silent(
            "Imports from Norway came to 20 million euros in 2023 and exports to Norway to 31 million euros.",
            "The trade surplus with Norway was worth 60 million euros in 2023.",
        ),
        silent(
            "Imports from Norway came to 20 million euros in 2023 and exports to Norway to 31 million euros.",
            "Trade with Norway is expected to reach 60 million euros in 2023.",
        ),
        silent(
            "Imports from Norway came to 20 million euros in 2023 and exports to Norway to 31 million euros.",
            "Trade with Norway was worth 60 million kroner in 2023.",
        ),
        silent(
            "The swimming club of Hestra has 24 men and 31 women.",
            "The chamber choir of Hestra has 65 members.",
        ),
        silent(
            "The ferry carried 24 men, 31 women and 12 children to Velm.",
            "The ferry carried 67 people to Velm.",
        ),
        silent(
            "The blast at the Velm quarry left 19 dead and 41 injured.",
            "The blast at the Velm quarry caused 19 casualties.",
        ),
        silent(
            "Harlow primary school has 210 boys and 190 girls.",
            "More than 1,430 pupils attend schools in Harlow.",
        ),
        silent(
            "The town counted 1,180 men and 1,330 women.",
            "The town counted 2,500 adults.",
        ),
    ),
)
