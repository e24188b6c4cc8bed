"""The quotation proof: each quotation as printed against the text of the capture that it was taken from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from briefbook.analysis import places
from briefbook.analysis.quotation import difference
from briefbook.model.edition import Edition, EditionChapter, Excerpt
from briefbook.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Proof:
    """One quotation's result: `difference` is empty when it is proved, else a sentence."""

    where: str
    quotation: str
    difference: str = ""

    @property
    def proved(self) -> bool:
        """Whether the quotation is the source's."""
        return not self.difference


def excerpts(edition: Edition) -> tuple[Excerpt, ...]:
    """The edition's excerpts in the order of print."""
    return tuple(excerpt for chapter in edition.chapters for excerpt in _of_chapter(chapter))


def prove(edition: Edition, printed: tuple[str, ...]) -> tuple[Proof, ...]:
    """A proof for each quotation in `printed`, which hold the edition's excerpts in the order of print."""
    return tuple(_proof(excerpt, quotation) for excerpt, quotation in zip_longest(excerpts(edition), printed))


def prove_stored(edition: Edition) -> tuple[Proof, ...]:
    """A proof for each quotation as the annotations hold it: what can be known before anything is printed."""
    return prove(edition, tuple(excerpt.annotation.quote for excerpt in excerpts(edition)))


def _of_chapter(chapter: EditionChapter) -> Iterator[Excerpt]:
    yield from (entry for entry in chapter.entries if isinstance(entry, Excerpt))
    for inner in chapter.chapters:
        yield from _of_chapter(inner)


def _proof(excerpt: Excerpt | None, quotation: str | None) -> Proof:
    if excerpt is None:
        said = Sentence("A quotation is printed that no excerpt of the book holds.")
        return Proof(places.BOOK, quotation or "", said)
    where, number = places.excerpt(excerpt.number), excerpt.number
    if quotation is None:
        return Proof(where, "", Sentence("The quotation of excerpt {number} was not printed.", number=number))
    clause = difference(excerpt.source.body_of(excerpt.annotation).text, quotation)
    if not clause:
        return Proof(where, quotation)
    return Proof(
        where, quotation, Sentence("The quotation of excerpt {number} {differs}.", number=number, differs=clause)
    )
