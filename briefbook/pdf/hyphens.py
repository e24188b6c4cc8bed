"""Hyphens: where the words of a language may be parted."""

from __future__ import annotations

import re
from functools import cache

import pyphen

_WORD = re.compile(r"[^\W\d_]{6,}")
_LEAST_BEFORE, _LEAST_AFTER = 2, 3


@cache
def places(word: str, language: str) -> tuple[int, ...]:
    """Where `word`, with what stands around it, may be parted in `language`; nowhere if its patterns are not known."""
    found = _WORD.search(word)
    patterns = _patterns(language)
    if found is None or patterns is None or _WORD.search(word, found.end()) or not _lower(found.group()):
        return ()
    return tuple(found.start() + place for place in patterns.positions(found.group()))


def _lower(word: str) -> bool:
    """Whether `word` is no abbreviation."""
    return word[1:].islower()


@cache
def _patterns(language: str) -> pyphen.Pyphen | None:
    known = pyphen.language_fallback(language.replace("-", "_")) if language else None
    return pyphen.Pyphen(lang=known, left=_LEAST_BEFORE, right=_LEAST_AFTER) if known else None
