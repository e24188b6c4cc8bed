"""Progress: how much of an article is read, and how long the rest takes."""

from __future__ import annotations

from dataclasses import dataclass

WORDS_A_MINUTE = 230
"""Silent reading of non-fiction in English takes 238 words a minute on average (Brysbaert 2019); rounded down."""


@dataclass(frozen=True, slots=True)
class Progress:
    """`percent` from 0 to 100; whole `minutes` left, at least 1 until all is read."""

    percent: int
    minutes: int


def progress(words: int, share: float) -> Progress:
    """The progress at `share` (0 to 1) of an article of so many words."""
    share = min(1.0, max(0.0, share))
    left = words * (1 - share)
    return Progress(round(share * 100), -int(-left // WORDS_A_MINUTE))
