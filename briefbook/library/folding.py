"""Text as search sees it: one form for spellings that a reader takes for the same word. Used on texts and on queries.

Case, Latin and Greek accents, ligatures, full-width forms, ß and Ł are folded; soft hyphens and other invisible
characters are dropped; each character of a script written without spaces (Chinese, Japanese, Thai …) stands alone, so
that a query of two of them is found as a phrase, which FTS5 by itself does not do.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

FOLDING = f"1 {unicodedata.unidata_version}"
"""Kept with an index: one made with another folding is made again."""

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
"""Characters each of which is searched as a word of its own, for use in a regular expression's brackets."""

_ALONE = re.compile(f"[{UNSPACED}]")
_DROPPED = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u20d0-\u20ff"
    "\ufe00-\ufe0f\ufe20-\ufe2f]"
)
_LETTERS = {
    "ł": "l", "đ": "d", "ø": "o", "ħ": "h", "ı": "i", "ŧ": "t", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ё": "е",
}  # fmt: skip
_COMPOSING = re.compile("[\u1160-\u11ff\u3099\u309a\uff9e\uff9f]")
"""Characters that join the one before them under NFKC although their combining class may be 0."""


class _Folds(dict[int, str]):
    """For `str.translate`: what each character becomes, worked out when first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


_FOLDS = _Folds()


def fold(text: str) -> str:
    """`text` folded; its words are what the index holds."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).translate(_FOLDS)


def fold_with_offsets(text: str) -> tuple[str, list[int]]:
    """`text` folded, and for each of its characters the offset in `text` that it came from."""
    if text.isascii():
        return text.lower(), list(range(len(text)))
    pieces: list[str] = []
    offsets: list[int] = []
    for start, cluster in _clusters(text):
        folded = fold(cluster)
        pieces.append(folded)
        offsets.extend([start] * len(folded))
    return "".join(pieces), offsets


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for offset in range(1, len(text)):
        character = text[offset]
        if not unicodedata.combining(character) and not _COMPOSING.match(character):
            yield start, text[start:offset]
            start = offset
    if text:
        yield start, text[start:]


def _fold_character(character: str) -> str:
    if unicodedata.category(character) == "Cf" or _DROPPED.match(character):
        return ""
    base = unicodedata.normalize("NFD", character)[0]
    if unicodedata.name(base, "").startswith(("LATIN ", "GREEK ")):
        character = base
    folded = character.casefold()
    folded = _LETTERS.get(folded, folded)
    return f" {folded} " if _ALONE.match(folded) else folded
