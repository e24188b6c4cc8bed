"""What a book's source list would lack: details that an article does not state, references that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.analysis import places
from briefbook.analysis.problem import Problem, error, warning
from briefbook.model.edition import Edition, EditionSource
from briefbook.model.references import Reference, references
from briefbook.sentence import Sentence

_DETAILS = ("title", "authors", "published", "licence")
_REPEATS = ("ibid", "idem", "id.", "ebd", "ebenda")


def source_problems(edition: Edition) -> Iterator[Problem]:
    """One sentence per missing detail, naming the letters, one per source whose text is damaged or altered, one per
    reference that repeats nothing.
    """
    for detail in _DETAILS:
        letters = tuple(source.letter for source in edition.sources if detail in source.article.details.missing)
        if letters:
            said = _one_lacks(detail, letters[0]) if len(letters) == 1 else _several_lack(detail, letters)
            yield warning(f"{detail}-missing", said, places.SOURCE_LIST)
    for source in edition.sources:
        if source.unreadable:
            yield error("source-unreadable", _unreadable(source), places.source(source.letter))
        yield from _unresolved(source)


def _unreadable(source: EditionSource) -> Sentence:
    return Sentence(
        "Source {letter}, “{title}”, cannot be printed: a page in its place says so. {reason}",
        letter=source.letter,
        title=source.article.details.title or source.article.source.file_name,
        reason=source.unreadable,
    )


def _one_lacks(detail: str, letter: str) -> Sentence:
    return {
        "title": Sentence(
            "1 article has no title ({letter}). The book calls it by the first words. Add a title.", letter=letter
        ),
        "authors": Sentence(
            "1 article has no author ({letter}). The source list prints no author for it. Add one, or leave it so if"
            " none is known.",
            letter=letter,
        ),
        "published": Sentence(
            "1 article has no date ({letter}). The source list prints “n.d.” for it. Add the date of publication.",
            letter=letter,
        ),
        "licence": Sentence(
            "1 article has no licence on record ({letter}). Record the terms before the full text leaves the house.",
            letter=letter,
        ),
    }[detail]


def _several_lack(detail: str, letters: tuple[str, ...]) -> Sentence:
    number = len(letters)
    return {
        "title": Sentence(
            "{number} articles have no title ({letters}). The book calls them by the first words. Add a title.",
            number=number,
            letters=letters,
        ),
        "authors": Sentence(
            "{number} articles have no author ({letters}). The source list prints no author for them. Add one, or leave"
            " it so if none is known.",
            number=number,
            letters=letters,
        ),
        "published": Sentence(
            "{number} articles have no date ({letters}). The source list prints “n.d.” for them. Add the date of"
            " publication.",
            number=number,
            letters=letters,
        ),
        "licence": Sentence(
            "{number} articles have no licence on record ({letters}). Record the terms before the full text leaves the"
            " house.",
            number=number,
            letters=letters,
        ),
    }[detail]


def _unresolved(source: EditionSource) -> Iterator[Problem]:
    for reference in references(source.article.body):
        if reference.resolves_to is None and _repeats(reference):
            said = Sentence(
                "Reference {marker} of source {letter} says “{text}”; nothing stands before it to repeat."
                " Write the reference out in a comment if you rely on it.",
                marker=reference.marker,
                letter=source.letter,
                text=reference.text,
            )
            yield warning("reference-unresolved", said, places.source(source.letter))


def _repeats(reference: Reference) -> bool:
    return reference.text.strip().casefold().startswith(_REPEATS)
