"""Finding the figures that belong together, for the checks that redo a sum.

A check's own file holds the wordings that tie its figures to each other. What no wording ties is found
here, from the surest to the least sure:

- `*_told_on`: words that point back ("the 25 per cent increase", "those 67 people") at what was told before;
- `*_at_hand`: the only figures at hand that can be meant, where the slip comes near the truth;
- `*_nearby`: any figures at hand, where what is printed is one slip of the keys from what they make;
- `*_meant`: figures sentences apart in other words, where one pair or run can be meant, what is printed is
  one slip from what it makes, and no figures of the whole text make it.

Wordings are looked for in a sentence as it stands, and then without its asides (`checks.asides`). The
rest reads what those need: sentences with those before them (`nearby`), rows of figures (`series`),
points in time (`instants`, `clock`, `timespan`), tables, births and foundings.
"""
