"""Faults: what makes a paragraph's lines look ill, and how much each counts."""

from __future__ import annotations

SHORT, SHORT_LAST = 0.16, 0.08
"""A last line is short when it fills no more than this part of the measure, as a word may, and what that costs."""
LINE = 0.1
"""What each line costs, so that a paragraph does not grow by being even."""
HYPHEN, HYPHENED_LAST, RELUCTANT = 0.06, 0.2, 0.02
"""What it costs to part a word, to begin the last line with the rest of one, to end a line where it had better not."""
TIED = 1 / 3
"""Words that belong together stay together where they take no more than this part of the measure."""
SHRINK, STRETCH, WIDEST = 0.2, 0.5, 2.0
"""By what part of its width a space of a justified line may shrink, how much it grows before that counts as a fault,
and how much at most: a line that would need more is left ragged.
"""


def of_last(room: float, measure: float, *, hyphened: bool) -> float:
    """How ill the last line of a paragraph looks that leaves `room` on a measure; `hyphened` if it begins with the rest
    of a word.
    """
    return (SHORT_LAST if room > measure * (1 - SHORT) else 0.0) + (HYPHENED_LAST if hyphened else 0.0)
