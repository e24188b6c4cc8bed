"""Hyphens: where the words of a language may be parted, by Liang's patterns, which come with pyphen.

Pyphen takes all patterns of a language apart before it parts the first word, which takes as long as a dozen pages. Here
a pattern is taken apart when a word has it. (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, Stanford 1983.)
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pyphen

LEAST = 6
"""No shorter word is parted."""
_WORD = re.compile(rf"[^\W\d_]{{{LEAST},}}")
_LEAST_BEFORE, _LEAST_AFTER = 2, 3
_SETTINGS = ("%", "#", "LEFTHYPHENMIN", "RIGHTHYPHENMIN", "COMPOUNDLEFTHYPHENMIN", "COMPOUNDRIGHTHYPHENMIN")
"""What lines of a file of patterns begin with that are none."""
_LETTER = re.compile(r"(\d?)(\D?)")
_CODE = re.compile(r"\^\^([0-9a-f]{2})")
_NO_DIGITS = str.maketrans("", "", "0123456789")


@cache
def places(word: str, language: str) -> tuple[int, ...]:
    """Where `word`, with what stands around it, may be parted in `language`; nowhere if its patterns are not known."""
    found = _WORD.search(word)
    patterns = _patterns(language)
    if found is None or patterns is None or _WORD.search(word, found.end()) or not _lower(found.group()):
        return ()
    last = len(found.group()) - _LEAST_AFTER
    inside = (place for place in patterns.places(found.group()) if _LEAST_BEFORE <= place <= last)
    return tuple(found.start() + place for place in inside)


def _lower(word: str) -> bool:
    """Whether `word` is no abbreviation."""
    return word[1:].islower()


@cache
def _patterns(language: str) -> _Patterns | None:
    known = pyphen.language_fallback(language.replace("-", "_")) if language else None
    return _Patterns(pyphen.LANGUAGES[known]) if known else None


class _Patterns:
    """Patterns by their letters: numbers between them say how well a word is parted there, odd ones that it is."""

    def __init__(self, file: Path) -> None:
        content = file.read_bytes()
        encoding, _, lines = content.partition(b"\n")
        self._known: dict[str, str] = {}
        for line in lines.decode(encoding.decode().lower().replace("microsoft-cp", "cp")).split("\n"):
            pattern = line.strip().replace("0", "")
            if "^^" in pattern:
                pattern = _CODE.sub(lambda code: chr(int(code[1], 16)), pattern)
            if "/" in pattern and "=" in pattern:
                pattern = pattern.partition("/")[0]  # what follows is how the parts are spelt
            letters = pattern.translate(_NO_DIGITS)
            if letters != pattern and not pattern.startswith(_SETTINGS):
                self._known[letters] = pattern
        self._longest = max(map(len, self._known), default=0)

    def places(self, word: str) -> list[int]:
        """Before which letters of `word` it is parted."""
        whole = f".{word.lower()}."
        values = [0] * (len(whole) + 1)
        for start in range(len(whole) - 1):
            for end in range(start + 1, min(start + self._longest, len(whole)) + 1):
                pattern = self._known.get(whole[start:end])
                if pattern:
                    for place, value in zip(range(start, len(values)), _values(pattern), strict=False):
                        values[place] = max(values[place], value)
        return [place - 1 for place, value in enumerate(values) if value % 2]


@cache
def _values(pattern: str) -> tuple[int, ...]:
    return tuple(int(value or 0) for value, _ in _LETTER.findall(pattern)[:-1])
