"""Text as search sees it: one form for spellings that a reader takes for the same word. Used on texts and on queries.

Case, Latin and Greek accents, ligatures, full-width forms, ß and Ł are folded; soft hyphens and other invisible
characters are dropped; each character of a script written without spaces (Chinese, Japanese, Thai …) stands alone, so
that a query of two of them is found as a phrase, which FTS5 by itself does not do.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

FOLDING = f"1 {unicodedata.unidata_version}"
"""Kept with an index: one made with another folding is made again."""

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
"""Characters each of which is searched as a word of its own, for use in a regular expression's brackets."""

IN_WORD = "0-9a-z\x80-\U0010ffff"
"""What words are made of in a folded text, for use in brackets: all but ASCII's spaces and punctuation."""

_ALONE = re.compile(f"[{UNSPACED}]")
_DROPPED = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u20d0-\u20ff"
    "\ufe00-\ufe0f\ufe20-\ufe2f]"
)
_OTHER = re.compile(r"[^\x00-\x7f]+")
_LETTERS = {
    "ł": "l", "đ": "d", "ø": "o", "ħ": "h", "ı": "i", "ŧ": "t", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ё": "е",
}  # fmt: skip
_COMPOSING = re.compile("[\u1160-\u11ff\u3099\u309a\uff9e\uff9f]")
"""Characters that join the one before them under NFKC although their combining class may be 0."""

_RUNS = re.compile(r"[\x00-\x7f]+(?![^\x00-\x7f])|[\x00-\x7f]?[^\x00-\x7f]+")
"""Stretches of ASCII, for speed, and the others with the ASCII letter that may carry their first mark."""


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
    return _OTHER.sub(_fold_run, unicodedata.normalize("NFKC", text).lower())


# The text of an article is folded to find what is like it, and right afterwards for the search index.
@lru_cache(maxsize=1)
def fold_body(text: str) -> str:
    """As `fold`, for a text that is likely to be folded again at once."""
    return fold(text)


class Folded:
    """A text folded, with the way back: `origin` and `end` tell where a folded character stands in the text."""

    def __init__(self, text: str) -> None:
        pieces: list[str] = []
        self._length = len(text)
        self._starts: list[int] = []
        self._origins: list[int] = []
        self._straight: list[bool] = []
        position = 0
        for origin, piece in _pieces(text):
            folded = fold(piece)
            pieces.append(folded)
            self._starts.append(position)
            self._origins.append(origin)
            self._straight.append(piece.isascii())
            position += len(folded)
        self.text = "".join(pieces)

    def origin(self, index: int) -> int:
        """Where the character stands that `text[index]` was folded from."""
        piece = bisect_right(self._starts, index) - 1
        return self._origins[piece] + (index - self._starts[piece] if self._straight[piece] else 0)

    def end(self, index: int) -> int:
        """Where that character ends, with the marks that belong to it."""
        piece = bisect_right(self._starts, index) - 1
        if self._straight[piece]:
            return self.origin(index) + 1
        return self._origins[piece + 1] if piece + 1 < len(self._origins) else self._length


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """The text cut into stretches of ASCII, which keep their length, and other characters one by one."""
    for run in _RUNS.finditer(text):
        if run[0].isascii():
            yield run.start(), run[0]
        else:
            yield from ((run.start() + offset, cluster) for offset, cluster in _clusters(run[0]))


def _fold_run(run: re.Match[str]) -> str:
    return run[0].translate(_FOLDS)


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
    category = unicodedata.category(character)
    if category == "Cf" or _DROPPED.match(character):
        return ""
    if not character.isalnum() and not category.startswith("M"):
        return " "
    base = unicodedata.normalize("NFD", character)[0]
    if unicodedata.name(base, "").startswith(("LATIN ", "GREEK ")):
        character = base
    folded = character.casefold()
    folded = _LETTERS.get(folded, folded)
    return f" {folded} " if _ALONE.match(folded) else folded
