"""Words of likelihood and of confidence in the analyst's sentences.

Source: Intelligence Community Directive 203, Analytic Standards, 2 January 2015, section D.6.e.(2): two rows of terms,
not to be mixed, and no confidence level in the same sentence as a likelihood.
"""

from __future__ import annotations

import re

FIRST_ROW = (
    "almost no chance",
    "very unlikely",
    "unlikely",
    "roughly even chance",
    "likely",
    "very likely",
    "almost certain",
)
SECOND_ROW = (
    "remote",
    "highly improbable",
    "improbable",
    "roughly even odds",
    "probable",
    "highly probable",
    "nearly certain",
)


def _pattern(terms: tuple[str, ...], ending: str = "") -> re.Pattern[str]:
    longest_first = sorted(terms, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(longest_first)}){ending}\b", re.IGNORECASE)


_FIRST = _pattern(FIRST_ROW, "(?:ly)?")
# “Remote” alone may speak of places or of work.
_SECOND = _pattern((*SECOND_ROW[1:], "remote chance", "remote possibility", "probably", "improbably"))
_CONFIDENCE = re.compile(
    r"\b(?:high|moderate|medium|low) confidence\b|\bconfidence is (?:high|moderate|medium|low)\b", re.I
)
_SENTENCE_END = re.compile(r"(?<=[.!?…])[”’\"')\]]*\s+|\n\s*\n")


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of `text`, roughly: parted after full stops and between paragraphs."""
    return tuple(part.strip() for part in _SENTENCE_END.split(text) if part.strip())


def mixed_with_confidence(text: str) -> tuple[tuple[str, str], ...]:
    """For each sentence of `text` that gives both: the likelihood and the confidence as they are worded."""
    if "confidence" not in text.casefold():
        return ()
    found = []
    for sentence in sentences(text):
        likelihood = _FIRST.search(sentence) or _SECOND.search(sentence)
        confidence = _CONFIDENCE.search(sentence)
        if likelihood and confidence:
            found.append((likelihood.group(), confidence.group()))
    return tuple(found)


def first_row_word(text: str) -> str:
    """The first word of the first row that stands in `text`, or nothing."""
    found = _FIRST.search(text)
    return found.group() if found else ""


def second_row_word(text: str) -> str:
    """The first word of the second row that stands in `text`, or nothing."""
    found = _SECOND.search(text)
    return found.group() if found else ""
