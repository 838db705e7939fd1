"""What only sets the scene in a sentence that puts figures in relation: when it was, who said so, an aside.

"Wages took $1.7 billion of an income of $2.5 billion in 2022, the rector said, or 57 per cent" relates three
figures, and says in between of when they are and who gives them. Wordings are written for the relation; each
is looked for in an outline as it stands, and then in the outline without its asides.

    "$2.5 billion in 2022, or 57 per cent"                 a time
    "of the 620 posts, the union said on Friday, 148"      who said so
    "the 620 posts (all of them paid) held 148"            an aside without a figure
"""

from __future__ import annotations

from claimcheck.lexicon.patterns import Pattern

_SAYS = (
    r"(?:said|says|say|told|tells|announced|reported|reports|noted|wrote|writes|estimates|estimated|added|adds"
    r"|confirmed|claims|claimed|showed|shows|admits|admitted|explained)"
)
_TO_WHOM = (
    r"(?: (?:reporters|journalists|members|parliament|investors|staff|councillors|shareholders"
    r"|the [a-z]+(?: [a-z]+)?))?"
)
_ASIDE = Pattern(
    r" \([^()|A-Z]{2,60}\)(?=[ ,.;:|])"
    r"| [–—] [^|A-Z–—,;:]{2,60} [–—](?= )"
    rf"|, (?:as )?(?:[^|,;:A-Z]{{2,50}} )?{_SAYS}\b{_TO_WHOM}(?: (?:on |in )?T)?(?=[,.;|])"
    r"|, according to [^|,;:A-Z]{2,60}(?=[,.;|])"
    # ", in 2022," goes with both its commas, unless what follows needs one: ", in 2022, or 57 per cent"
    r"|, (?:in|on|by|during|since|as of|as at|at the (?:end|start|beginning) of|by the end of) T"
    r"(?:,(?! (?:or|that|which|this|making|namely|i\.e\.|up|down|of which|of whom)\b)|(?=[,.;|]))"
    # ", the most in ten years,", ", most of them paid,": an aside of no figure between two commas
    r"|, (?!and\b|or\b|but\b|that\b|which\b|this\b|making|namely|i\.e|up\b|down\b|with\b|against\b"
    r"|from\b|to\b|of\b)"
    r"[^|,;:A-Z]{2,60},(?= [^|,;:]{0,40}[A-Z])(?! (?:and|or)\b)"
    r"| (?:just|only|already|now|still|also|even|thus|therefore|then|however|meanwhile|so far|to date)(?= )"
    r"|(?: (?:in|on|by|during|since|over|as of|as at|at the (?:end|start|beginning) of|at the close of"
    r"|by the end of|in the course of|early|late|earlier|later))?(?: the| early| late)? T(?=[ ,.;:|)])"
)


def asides(outline: str) -> tuple[tuple[int, int], ...]:
    """Where an outline's asides begin and end, from left to right."""
    if "T" not in outline and "," not in outline and "(" not in outline and "–" not in outline:
        return ()
    return tuple(found.span() for found in _ASIDE.finditer(outline))
