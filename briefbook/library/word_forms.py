"""Other forms of searched words: those that the index holds and that have the same stem in a language of the library.

Nothing is stemmed when texts come in: the index keeps the words themselves, and a question about one of them is widened
by what stands near it in the index's own vocabulary. The stems are those of Snowball (snowballstem.org).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import cast

from briefbook.library.door import Door
from briefbook.library.query import Phrase

_ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish",
    "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian",
    "nb": "norwegian", "ne": "nepali", "nl": "dutch", "nn": "norwegian", "no": "norwegian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil",
    "tr": "turkish",
}  # fmt: skip
_SHORTEST, _SHORTEST_BEGINNING = 4, 3
_MOST_LONGER = 8
_MOST_LOOKED_AT, _MOST_FORMS, _REMEMBERED = 1_000, 40, 50_000

_VOCABULARY = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab (main, search_index, row)"
_NEAR = f"SELECT term FROM search_words WHERE term >= ? AND term < ? AND length(term) < ? LIMIT {_MOST_LOOKED_AT}"
_SPOKEN = """
    WITH RECURSIVE spoken (code) AS (
        SELECT min({0}) FROM articles UNION ALL
        SELECT (SELECT min({0}) FROM articles WHERE {0} > code) FROM spoken WHERE code IS NOT NULL
    ) SELECT code FROM spoken WHERE code != ''
"""


Stem = Callable[[str], str]
"""Gives the stem of a folded word."""


class WordForms:
    """The forms of words that the texts of a library hold."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def widened(self, phrases: Sequence[Phrase], language: str = "") -> tuple[Phrase, ...]:
        """The phrases, single words with their other forms in the languages of the library, or in one of them."""
        if not any(phrase.loose for phrase in phrases):
            return tuple(phrases)
        codes = {code.partition("-")[0].lower() for code in ([language] if language else self._languages())}
        stems = [_stem(_ALGORITHMS[code]) for code in sorted(codes & _ALGORITHMS.keys())]
        return tuple(replace(one, forms=self._forms(one.words[0], stems)) if one.loose else one for one in phrases)

    def _languages(self) -> list[str]:
        """The languages of the articles, stated or detected: few steps in an index, however many articles there are."""
        columns = ("language", "detected_language")
        return [code for column in columns for code in self._door.column(_SPOKEN.format(column))]

    def _forms(self, word: str, stems: Sequence[Stem]) -> tuple[str, ...]:
        if len(word) < _SHORTEST or not word.isalpha() or not stems:
            return ()
        asked = [(stem, stem(word)) for stem in stems]
        beginnings = [_beginning(word, stemmed) for _, stemmed in asked]
        least = min(beginnings, key=len)
        self._door.column(_VOCABULARY)
        near = self._door.column(_NEAR, (least, f"{least}\U0010ffff", len(word) + _MOST_LONGER))
        alike = (
            term
            for term in near
            if any(
                term.startswith(beginning) and stem(term) == stemmed
                for beginning, (stem, stemmed) in zip(beginnings, asked, strict=True)
            )
        )
        return tuple(form for form in alike if form != word)[:_MOST_FORMS]


def _beginning(word: str, stem: str) -> str:
    """What forms of a word begin with. The last letter of a stem may differ: policy, polici-; huis, huiz-."""
    unlike = (place for place, (one, other) in enumerate(zip(word, stem, strict=False)) if one != other)
    shared = min(next(unlike, len(stem)), len(stem) - 1)
    return word[: max(_SHORTEST_BEGINNING, len(word) // 2, shared)]


@cache
def _stem(algorithm: str) -> Stem:
    # All of them are loaded together; a search for words in quotation marks does without them.
    import snowballstemmer

    return lru_cache(_REMEMBERED)(cast(Stem, snowballstemmer.stemmer(algorithm).stemWord))
