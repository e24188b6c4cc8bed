"""Quotations in the analyst's own texts, proved against the source that is cited behind them: “…” (A, ¶ 7)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.analysis import places
from briefbook.analysis.problem import Problem, error
from briefbook.analysis.quotation import difference
from briefbook.model.body import BLOCK_SEPARATOR, Body, Kind
from briefbook.model.edition import Edition, EditionChapter, OwnText
from briefbook.sentence import Sentence

_CITATION = re.compile(r"\s*\((?P<letter>[A-Z]{1,3}), ¶\s?\d+(?:–\d+)?\)")
_OPENING = {"”": "“", "’": "‘", '"': '"'}
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words that an own text gives as those of the source with that letter, and where in the book they stand."""

    where: str
    letter: str
    words: str


def own_quotation_problems(edition: Edition) -> Iterator[Problem]:
    """A sentence for each cited quotation in a text of the analyst's that is not the source's."""
    texts = {source.letter: source.article.body.text for source in edition.sources}
    for quoted in own_quotations(edition):
        words, where, letter = _short(quoted.words), quoted.where, quoted.letter
        if letter not in texts:
            said = Sentence(
                "The quotation “{words}” in {where} cites {letter}, which is no source of the book."
                " Correct the letter.",
                words=words,
                where=where,
                letter=letter,
            )
            yield error("own-quotation-unsourced", said, where)
        elif clause := difference(texts[letter], quoted.words):
            said = Sentence(
                "The quotation “{words}” in {where} {differs}. Correct it, or leave the quotation marks out.",
                words=words,
                where=where,
                differs=clause,
            )
            yield error("own-quotation-differs", said, where)


def own_quotations(edition: Edition) -> Iterator[Quoted]:
    """What stands in quotation marks, or is set apart, right before a letter and a paragraph in brackets."""
    yield from _in_body(places.SCENESETTER, edition.scenesetter)
    for number, point in enumerate(edition.points, start=1):
        yield from _in_line(places.point(number), point.text)
    for chapter in edition.chapters:
        yield from _in_chapter(chapter)


def _in_chapter(chapter: EditionChapter) -> Iterator[Quoted]:
    where = places.chapter(chapter.number)
    yield from _in_body(where, chapter.introduction)
    for entry in chapter.entries:
        if isinstance(entry, OwnText):
            yield from _in_body(where, entry.body)
    for inner in chapter.chapters:
        yield from _in_chapter(inner)


def _in_body(where: str, body: Body) -> Iterator[Quoted]:
    set_apart: list[str] = []
    for block in body.blocks:
        if block.kind is not Kind.QUOTE:
            set_apart = []
            yield from _in_line(where, block.text)
            continue
        set_apart.append(block.text)
        cited = next((one for one in _CITATION.finditer(block.text) if one.end() == len(block.text)), None)
        if cited:
            words = BLOCK_SEPARATOR.join([*set_apart[:-1], block.text[: cited.start()]])
            yield Quoted(where, cited["letter"], _unmarked(words))
            set_apart = []


def _in_line(where: str, text: str) -> Iterator[Quoted]:
    for cited in _CITATION.finditer(text):
        closing = text[: cited.start()][-1:]
        opening = text.rfind(_OPENING.get(closing, "\0"), 0, max(0, cited.start() - 1))
        if opening >= 0:
            yield Quoted(where, cited["letter"], text[opening + 1 : cited.start() - 1])


def _unmarked(words: str) -> str:
    """`words` without quotation marks around the whole."""
    return words[1:-1] if words[:1] == _OPENING.get(words[-1:], "\0") else words


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()} …"
