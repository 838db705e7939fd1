"""A sentence that says which money all bare signs of a text are."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.extract.stated_currency import stated_currency

SAID = {
    "Dollar figures are Canadian. Entry costs $12.": "CAD",
    "All figures in Canadian dollars. Entry costs $12.": "CAD",
    "All amounts are in A$ unless we say otherwise. A pass is $90.": "AUD",
    "The federal $26.5m (Australian, as are all sums here) goes to farms.": "AUD",
    "All prices are quoted in US dollars. A pass is $90.": "USD",
    "All dollar amounts are USD. A pass is $90.": "USD",
    "All sums in this report are given in Hong Kong dollars: $90 a pass.": "HKD",
    "Dollar amounts are in U.S. currency; a pass is $90.": "USD",
}
NOT_SAID = (
    "The prices are American, from $5 up.",
    "All the figures are in the appendix, at $3 a copy.",
    "These figures are Canadian in origin and cost $3.",
    "Costs are rising in Canada, by $4 a head.",
    "All of the prices rose by $2.",
)


@pytest.mark.parametrize("text", SAID)
def test_a_text_says_what_its_signs_are(text: str) -> None:
    """What the sentence names is the currency of the bare signs, as if the source had stated it."""
    assert stated_currency(text) == SAID[text]
    assert {claim.quantity.currencies for claim in claimcheck.extract(text) if claim.quantity} == {
        (SAID[text],)
    }


@pytest.mark.parametrize("text", NOT_SAID)
def test_other_sentences_settle_nothing(text: str) -> None:
    """A sentence about some prices, or about figures of another sort, leaves the sign open."""
    assert stated_currency(text) is None


def test_a_source_that_states_its_currency_is_not_overruled() -> None:
    """What the metadata say comes first."""
    source = claimcheck.Source(id="a", text="Dollar figures are Canadian. Entry costs $12.", currency="USD")
    (claim,) = claimcheck.extract(source)
    assert claim.quantity is not None
    assert claim.quantity.currencies == ("USD",)
