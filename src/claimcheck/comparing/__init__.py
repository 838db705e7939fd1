"""How two claims of one fact are compared, by what they are: figures, measures, money, dates.

Every comparison gives a `Ruling`; `claimcheck.verdict` picks the comparison and has the last word.
"""
