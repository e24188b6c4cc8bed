"""What became of an annotation when its article's text changed, and what the analyst decided."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from briefbook.model.anchor import Anchor, TextPosition


class Outcome(StrEnum):
    """What became of an annotation in a newer text: its words stand where they stood or elsewhere; they may stand where
    other words or none do now; they are gone.
    """

    KEPT = "kept"
    MOVED = "moved"
    DOUBTFUL = "doubtful"
    LOST = "lost"


class Decision(StrEnum):
    """What the analyst decided of an annotation that was doubtful or lost; NONE until then."""

    NONE = ""
    ACCEPTED = "accepted"
    REATTACHED = "re-attached"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Carried:
    """Where a passage is in a newer text; `score` is how alike the words are, in percent. What is lost has no place."""

    outcome: Outcome
    score: int = 0
    place: TextPosition | None = None


@dataclass(frozen=True, slots=True)
class Carrying:
    """What became of one annotation in the newest capture of its article, and what was decided.

    `earlier` is its anchor in the capture `earlier_id`, from which it was carried to the capture `capture_id`; `place`
    and `new_quote` are what is proposed, or done, there.
    """

    annotation_id: str
    article_id: str
    earlier_id: str
    earlier: Anchor
    capture_id: str
    outcome: Outcome
    score: int
    place: TextPosition | None
    new_quote: str
    decision: Decision = Decision.NONE

    @property
    def undecided(self) -> bool:
        """Whether it waits for the analyst."""
        return self.outcome in (Outcome.DOUBTFUL, Outcome.LOST) and not self.decision
