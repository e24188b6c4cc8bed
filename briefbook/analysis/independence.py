"""Independent sources: five papers with one wire story count as one."""

from __future__ import annotations

from briefbook.analysis.likeness import likeness

DEPENDENT = 50
"""From so many percent in common on, one text is taken from the other, or both from a third."""


def is_one_story(one: str, other: str) -> bool:
    """Whether two texts say the same in the same words."""
    found = likeness(one, other)
    return found is not None and found.percent >= DEPENDENT
