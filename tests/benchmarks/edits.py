"""Edited versions of a text, with the knowledge of where each word went: what publishers do to their articles."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from briefbook.model.anchor import TextPosition
from briefbook.model.body import BLOCK_SEPARATOR
from tests.benchmarks.prose import Prose

_CURLY = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the original with its number there, or a new one (-1); `same` while it is spelt as it was."""

    number: int
    text: str
    same: bool = True


Paragraphs = list[list[Word]]
Edit = Callable[[Paragraphs, Prose], Paragraphs]


def paragraphs(text: str) -> Paragraphs:
    """The words of a text, by paragraphs."""
    numbers = iter(range(len(text)))
    return [[Word(next(numbers), word) for word in one.split()] for one in text.split(BLOCK_SEPARATOR) if one.strip()]


def inserted(text: Paragraphs, prose: Prose) -> Paragraphs:
    """A new sentence after every fifth, and a new paragraph here and there."""
    result = []
    for paragraph in text:
        if prose.random.random() < 0.1:
            result.append(_new(prose.paragraph(40)))
        words = []
        for word in paragraph:
            words.append(word)
            if word.text.endswith((".", "?", "”")) and prose.random.random() < 0.2:
                words += _new(prose.sentence())
        result.append(words)
    return result


def mistyped(text: Paragraphs, prose: Prose) -> Paragraphs:
    """A letter too few, or two in the wrong order, in one word of fifty."""
    return [[_mistyped(word, prose.random) if prose.random.random() < 0.02 else word for word in one] for one in text]


def moved(text: Paragraphs, prose: Prose) -> Paragraphs:
    """A quarter of the paragraphs stand elsewhere."""
    staying = [one for one in text if prose.random.random() >= 0.25]
    chosen = {id(one) for one in staying}
    for one in text:
        if id(one) not in chosen:
            staying.insert(prose.random.randint(0, len(staying)), one)
    return staying


def reworded(text: Paragraphs, prose: Prose) -> Paragraphs:
    """In a third of the paragraphs one word of six is another."""
    return [[_other(word, prose) for word in one] if prose.random.random() < 0.33 else one for one in text]


def deleted(text: Paragraphs, prose: Prose) -> Paragraphs:
    """A fifth of the paragraphs are gone."""
    return [one for one in text if prose.random.random() >= 0.2]


def set_otherwise(text: Paragraphs, prose: Prose) -> Paragraphs:
    """Straight quotation marks and hyphens for typographic ones, some words with soft hyphens."""
    return [[replace(word, text=_set_otherwise(word.text, prose.random)) for word in one] for one in text]


def everything(text: Paragraphs, prose: Prose) -> Paragraphs:
    """All of these, one after the other."""
    for edit in (inserted, mistyped, moved, reworded, deleted, set_otherwise):
        text = edit(text, prose)
    return text


EDITS: dict[str, Edit] = {
    "sentences inserted": inserted,
    "2 % typos": mistyped,
    "paragraphs moved": moved,
    "paragraphs reworded": reworded,
    "paragraphs deleted": deleted,
    "quotation marks, dashes": set_otherwise,
    "all of these": everything,
}


@dataclass(frozen=True)
class Case:
    """A text, its edited version, and passages of the first with where they are in the second: None if gone."""

    old: str
    new: str
    places: tuple[TextPosition, ...]
    truths: tuple[TextPosition | None, ...]


def case(text: str, edit: Edit, number: int, seed: int) -> Case:
    """`number` passages of 1 to 60 words, each inside one paragraph, and where they are after `edit`."""
    prose = Prose(seed)
    old = paragraphs(text)
    new = edit(old, prose)
    old_text, old_places = _rendered(old)
    new_text, new_places = _rendered(new)
    spelt_so = {word.number for one in new for word in one if word.same}
    passages = [_passage(old, prose.random) for _ in range(number)]
    places = tuple(TextPosition(old_places[one[0]].start, old_places[one[-1]].end) for one in passages)
    return Case(old_text, new_text, places, tuple(_truth(one, new_places, spelt_so) for one in passages))


def _rendered(text: Paragraphs) -> tuple[str, dict[int, TextPosition]]:
    parts: list[str] = []
    places: dict[int, TextPosition] = {}
    length = 0
    for paragraph in text:
        for index, word in enumerate(paragraph):
            between = " " if index else BLOCK_SEPARATOR if parts else ""
            places[word.number] = TextPosition(length + len(between), length + len(between) + len(word.text))
            parts += [between, word.text]
            length += len(between) + len(word.text)
    return "".join(parts), places


def _passage(text: Paragraphs, chance: random.Random) -> list[int]:
    paragraph = chance.choice(text)
    length = min(len(paragraph), max(1, round(60 * chance.random() ** 2)))
    start = chance.randint(0, len(paragraph) - length)
    return [word.number for word in paragraph[start : start + length]]


def _truth(passage: list[int], places: dict[int, TextPosition], spelt_so: set[int]) -> TextPosition | None:
    """Where the words are, if at least half of them are still the same."""
    there = [places[number] for number in passage if number in places]
    if 2 * sum(number in spelt_so for number in passage) < len(passage):
        return None
    return TextPosition(min(one.start for one in there), max(one.end for one in there))


def _new(text: str) -> list[Word]:
    return [Word(-1, word) for word in text.split()]


def _mistyped(word: Word, chance: random.Random) -> Word:
    text = word.text
    if len(text) < 4:
        return word
    at = chance.randint(0, len(text) - 2)
    changed = (
        text[:at] + text[at + 1 :] if chance.random() < 0.5 else text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    )
    return replace(word, text=changed, same=changed == text)


def _other(word: Word, prose: Prose) -> Word:
    if len(word.text) < 4 or prose.random.random() >= 1 / 6:
        return word
    kind = prose.random.choice(("noun", "plural", "adjective", "name"))
    return replace(word, text=prose[kind], same=False)


def _set_otherwise(text: str, chance: random.Random) -> str:
    text = text.translate(_CURLY)
    return f"{text[:4]}\u00ad{text[4:]}" if len(text) > 8 and chance.random() < 0.1 else text
