"""All checks, and the one function that runs them.

`CHECKS` is the whole list: a new check is its own file and one line here. The order is a decision: of
the cross checks the first that fits names a difference, of the internal ones the first that sees a slip
reports it, so specific ones stand before general ones.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.checks import (
    age_mismatch,
    conversion_mismatch,
    currency_ambiguity,
    currency_conflict,
    date_conflict,
    deadline_before_announcement,
    duration_mismatch,
    growth_mismatch,
    implied_rates,
    list_count_mismatch,
    margin_mismatch,
    outcome_conflict,
    part_exceeds_whole,
    percentage_mismatch,
    points_or_percent,
    range_order,
    rank_beyond_count,
    rank_conflict,
    rate_mismatch,
    restated_value_conflict,
    shares_mismatch,
    sum_across_sources,
    sum_mismatch,
    superseded,
    unit_conflict,
    value_conflict,
    value_discrepancy,
    weekday_mismatch,
    years_ago_mismatch,
)
from claimcheck.checks.article import Article
from claimcheck.checks.base import Check, CrossCheck, InternalCheck
from claimcheck.checks.cross import differences
from claimcheck.checks.internal import examine
from claimcheck.checks.told import told_apart
from claimcheck.model import Claim, Fact, Finding, Opposed, Source
from claimcheck.rates import Rates

CHECKS: tuple[Check, ...] = (
    outcome_conflict.CHECK,
    currency_conflict.CHECK,
    currency_ambiguity.CHECK,
    unit_conflict.CHECK,
    rank_conflict.CHECK,
    date_conflict.CHECK,
    value_conflict.CHECK,
    value_discrepancy.CHECK,
    sum_across_sources.CHECK,
    superseded.CHECK,
    weekday_mismatch.CHECK,
    duration_mismatch.CHECK,
    age_mismatch.CHECK,
    years_ago_mismatch.CHECK,
    points_or_percent.CHECK,
    part_exceeds_whole.CHECK,
    percentage_mismatch.CHECK,
    growth_mismatch.CHECK,
    margin_mismatch.CHECK,
    rate_mismatch.CHECK,
    sum_mismatch.CHECK,
    shares_mismatch.CHECK,
    list_count_mismatch.CHECK,
    rank_beyond_count.CHECK,
    range_order.CHECK,
    deadline_before_announcement.CHECK,
    conversion_mismatch.CHECK,
    implied_rates.CHECK,
    restated_value_conflict.CHECK,
)
# Those whose findings are left out unless somebody asks for them by name.
ON_REQUEST: tuple[str, ...] = tuple(
    check.name for check in CHECKS if isinstance(check, CrossCheck) and check.on_request
)


def run(
    sources: Sequence[Source],
    claims: Mapping[str, tuple[Claim, ...]],
    facts: Sequence[Fact],
    rates: Rates,
    told: Sequence[Opposed] = (),
) -> tuple[list[Finding], int]:
    """The findings of all checks, and how often a check looked and abstained.

    `claims` are those of each source by its id; `facts` are the figures and dates on which sources differ,
    from linking, and `told` the outcomes told in words.
    """
    cross = [check for check in CHECKS if isinstance(check, CrossCheck)]
    internal = [check for check in CHECKS if isinstance(check, InternalCheck)]
    by_id = {source.id: source for source in sources}
    findings = told_apart(by_id, told, differences(by_id, facts, cross), outcome_conflict.CHECK)
    abstained = 0
    for source in sources:
        examined = examine(Article(source, claims[source.id], rates), internal)
        findings.extend(examined.findings)
        abstained += examined.abstained
    return findings, abstained


__all__ = ["CHECKS", "ON_REQUEST", "run"]
