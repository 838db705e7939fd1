"""What hypothesis runs when it is imported where claimcheck is installed: makes `from_type(Claim)` work.

It runs in every test suite of such an environment, so it must cost next to nothing: it registers
only when claimcheck's models are loaded already. When hypothesis comes first, the front door calls
`register` as it loads the models.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any


def register() -> None:
    """Tell hypothesis how to make claims, quantities and periods, once the models are loaded."""
    model = sys.modules.get("claimcheck.model")
    if model is None or "hypothesis" not in sys.modules:
        return
    from hypothesis import strategies as st

    def claims(_: type) -> Any:
        return import_module("claimcheck.strategies").claims()

    def quantities(_: type) -> Any:
        ours = import_module("claimcheck.strategies")
        return st.one_of(ours.figures(), ours.money(), ours.percents(), ours.measures(), ours.durations())

    def periods(_: type) -> Any:
        return import_module("claimcheck.strategies").periods()

    st.register_type_strategy(model.Claim, claims)
    st.register_type_strategy(model.Quantity, quantities)
    st.register_type_strategy(model.Period, periods)
