"""Options of the test suite."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

# A test promises what is so, not how fast: a busy machine fails none.
settings.register_profile("claimcheck", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("claimcheck")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-golden` writes the golden reports anew instead of comparing with them."""
    parser.addoption("--update-golden", action="store_true", help="write the golden reports anew")
