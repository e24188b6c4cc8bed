"""Seeded sentences. How often a word comes falls with its rank, as in Zipf's law in Mandelbrot's form."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Sequence

from tests.benchmarks import vocabulary

BATCH = 2_000
"""How many words are drawn at once: drawing one at a time costs several times as much."""

SHIFT = 2.7
"""How much the first few words are held back; Mandelbrot's value for English."""


class Prose:
    """Endless text; the same seed gives the same text."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        numbers = [str(number) for number in range(2, 98)]
        years = [str(year) for year in range(2026, 1988, -1)]
        self._streams = {
            "noun": self._stream(vocabulary.NOUNS),
            "plural": self._stream(vocabulary.PLURALS),
            "verb": self._stream(vocabulary.VERBS),
            "adjective": self._stream(vocabulary.ADJECTIVES),
            "adverb": self._stream(vocabulary.ADVERBS),
            "time": self._stream(vocabulary.TIMES),
            "number": self._stream(numbers),
            "year": self._stream(years),
            "name": self._stream(names()),
            "sentence": self._stream(vocabulary.SENTENCES),
        }

    def __getitem__(self, slot: str) -> str:
        """The next word for a slot of a sentence."""
        return next(self._streams[slot])

    def sentence(self) -> str:
        """One sentence."""
        return self._filled(self["sentence"])

    def paragraph(self, words: int) -> str:
        """Sentences of `words` words or a few more."""
        sentences: list[str] = []
        count = 0
        while count < words:
            sentences.append(self.sentence())
            count += sentences[-1].count(" ") + 1
        return " ".join(sentences)

    def title(self) -> str:
        """A headline."""
        return self._filled(self.random.choice(vocabulary.TITLES))

    def short(self) -> str:
        """A few words without a full stop."""
        return self._filled(self.random.choice(vocabulary.SHORT))

    def person(self) -> str:
        """First name and surname."""
        return f"{self['name']} {self['name']}"

    def _filled(self, pattern: str) -> str:
        text = pattern.format_map(self)
        return text[0].upper() + text[1:] if text[0] != "“" else text[0] + text[1].upper() + text[2:]

    def _stream(self, words: Sequence[str]) -> Iterator[str]:
        weights = list(itertools.accumulate(1 / (rank + SHIFT) for rank in range(1, len(words) + 1)))
        while True:
            yield from self.random.choices(words, cum_weights=weights, k=BATCH)


def names() -> list[str]:
    """Some thirteen thousand names, many with accents, in an order that tells nothing."""
    syllables = (vocabulary.FIRST_SYLLABLES, vocabulary.MIDDLE_SYLLABLES, vocabulary.LAST_SYLLABLES)
    made = ["".join(parts) for parts in itertools.product(*syllables)]
    random.Random(1).shuffle(made)
    return made
