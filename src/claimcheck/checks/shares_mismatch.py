"""Shares of one whole that do not make a hundred.

"55 per cent by road, 30 by rail and the remaining 25 by sea" leaves the reader with 110. The check only
adds up shares that the text closes with "the remaining" or "the other", and votes for and against,
which cannot pass a hundred. Rounding of every share is allowed for.
"""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.checks.arithmetic import add, allowed, meets, plain, stated, verdict_of, widen
from claimcheck.checks.article import Article, Wording
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.checks.series import bounded, same_measure, sum_words
from claimcheck.model import Claim, Range

_REMAINING = Wording(
    "PP",
    r"(?P<parts>(?:P[^|A-Z]{1,90}){1,6}?)\b(?:the )?(?:remaining|other|remainder of|balance of) <last:P>",
)
# "Denmark (70%), Germany (20%) and other countries (10%)"
_OTHERS = Wording(
    "PPP",
    r"(?P<parts>(?:P\)?,[^|A-Z]{1,40}){1,5}P\)?,? and )"
    r"(?:others?|(?:all )?other [a-z]+|the rest|elsewhere)[^|A-Z]{0,20}<last:P>",
    (" other", " the rest", " elsewhere"),
)
# "52 per cent for, 39 against and 9 undecided"
_VERDICTS = Wording(
    "PPP",
    r"(?P<parts>P[^|A-Z]{0,25}\b(?:in favou?r|for|yes|support\w*|approv\w*)\b[^|A-Z]{0,40}"
    r"P[^|A-Z]{0,25}\b(?:against|opposed?|no|disapprov\w*)\b[^|A-Z]{0,30})<last:P>[^|A-Z]{0,25}"
    r"\b(?:undecided|abstain\w*|abstentions|don['’]t know|did not know|unsure|no opinion|spoilt|blank)\b",
)
_VOTES = Wording(
    "PP",
    r"<yes:P>[^|A-Z]{0,40}\b(?:in favour|in favor|for|yes)\b~<no:P>[^|A-Z]{0,30}\b(?:against|opposed|no)\b",
)
_HUNDRED = Range(Decimal(100), Decimal(100))


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Shares that are said to be all there is and do not make a hundred."""
    for found in article.find(_REMAINING, _OTHERS, _VERDICTS):
        parts = (*found.claims_in("parts"), found["last"])
        if not same_measure(parts):
            continue
        if not bounded(parts):
            yield Abstention(parts)
        elif not any(_complete(parts[i:]) for i in range(len(parts) - 1)):
            yield _slip(parts)
    for found in article.find(_VOTES):
        votes = (found["yes"], found["no"])
        if same_measure(votes) and bounded(votes) and _sum(votes).low > 100:  # type: ignore[operator]
            yield _slip(votes)


def _sum(parts: tuple[Claim, ...]) -> Range:
    ranges = [found for part in parts if (found := allowed(part)) is not None]
    # Truncated shares ("33, 33 and 33") miss a hundred by up to one in the last digit each.
    return widen(add(*ranges), Decimal(len(parts)) / 2 if _whole(parts) else Decimal(0))


def _whole(parts: tuple[Claim, ...]) -> bool:
    return all(figure == figure.to_integral_value() for part in parts if (figure := stated(part)) is not None)


def _complete(parts: tuple[Claim, ...]) -> bool:
    return meets(_sum(parts), _HUNDRED)


def _slip(parts: tuple[Claim, ...]) -> Slip:
    added, amount = sum_words(parts)
    return Slip(evidence=parts, words={"sum": f"{added} = {plain(amount, 6)}"}, verdict=verdict_of(*parts))


CHECK = InternalCheck(
    name="shares-mismatch",
    slips=slips,
    message="The shares of one whole should make 100: {sum}",
    advice="Look for a share that was rounded twice, left out, or taken from another year.",
    examples=(
        clash("Some 55% of the freight goes by road, 30% by rail and the remaining 25% by sea."),
        clash("Women hold 38 per cent of the seats and men the other 52 per cent."),
        clash("Half of the budget pays for staff, 20% for rent and the remaining 40% for stock."),
        clash("The tax office takes 45% and the remaining 65% goes to the heirs."),
        clash("The motion passed with 61.2% in favour and 48.8% against."),
        silent("Some 55% of the freight goes by road, 30% by rail and the remaining 15% by sea."),
        silent("Women hold 38 per cent of the seats and men the other 62 per cent."),
        silent("A third pays rent, a third heating and the remaining 33% food."),
        silent("The motion passed with 61.2% in favour and 30.8% against."),
        silent("Sales rose 12% in Spain and 9% in Italy."),
        silent("Turnout was 64%; 58% voted for the road and the remaining 42% against it."),
    ),
)
