"""How much two texts have in common: the same story edited twice, or a passage that one took from the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import Indel

from briefbook.model.anchor import visible

RUN = 5
"""So many words in a row are no coincidence."""

NEAR = 60
"""From so many percent on, two texts are versions of one."""

SHARED = 10
"""From so many percent of the shorter text on, passages are shared."""

PASSAGE = 20
"""So many words in a row are a passage."""

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|\w+")


class Relation(StrEnum):
    """How two texts are related: word for word the same, versions of one, or some passages are in both."""

    SAME = "same"
    NEAR = "near"
    SHARED = "shared"


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two texts are related. `percent` is how much of both is the same in the same order; for shared passages, how
    much of the shorter text they are.
    """

    relation: Relation
    percent: int


# First it is asked whether a text is another's newer version, and then what else they have in common.
@lru_cache(maxsize=8)
def alike(one: str, other: str) -> int:
    """How much of two texts is the same words in the same order, in percent: 100 only if all are."""
    return _alike(_words(one), _words(other))


def likeness(one: str, other: str) -> Likeness | None:
    """How two texts are related; None if they have nothing to speak of in common."""
    first, second = _words(one), _words(other)
    if first == second and first:
        return Likeness(Relation.SAME, 100)
    percent = alike(one, other)
    if percent >= NEAR:
        return Likeness(Relation.NEAR, percent)
    shorter, longer = sorted((first, second), key=len)
    share, longest = _shared(shorter, longer)
    return Likeness(Relation.SHARED, share) if share >= SHARED and longest >= PASSAGE else None


# A text that comes in is compared with several others, and with each in two ways.
@lru_cache(maxsize=8)
def _words(text: str) -> list[str]:
    return _WORD.findall(visible(text).casefold())


def _alike(one: list[str], other: list[str]) -> int:
    percent = round(100 * Indel.normalized_similarity(one, other)) if one and other else 0
    return percent if percent < 100 or one == other else 99


def _shared(shorter: list[str], longer: list[str]) -> tuple[int, int]:
    """How much of the shorter text stands in the other too, in percent, and how many words in a row at most."""
    runs = set(_runs(longer))
    covered = longest = end = start = 0
    for at, run in enumerate(_runs(shorter)):
        if run not in runs:
            continue
        if at >= end:
            start = at
        covered += at + RUN - max(at, end)
        end = at + RUN
        longest = max(longest, end - start)
    return (round(100 * covered / len(shorter)) if shorter else 0), longest


def _runs(words: list[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[first:] for first in range(RUN)), strict=False)
