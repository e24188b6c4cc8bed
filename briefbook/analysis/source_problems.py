"""What a book's source list would lack: details that an article does not state, references that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.analysis.problem import Problem, warning
from briefbook.analysis.wording import listed
from briefbook.model.edition import Edition, EditionSource
from briefbook.model.references import Reference, references

_LACKING = {
    "title": ("no title", "The book calls {them} by the first words. Add a title."),
    "authors": ("no author", "The source list prints no author for {them}. Add one, or leave it so if none is known."),
    "published": ("no date", "The source list prints “n.d.” for {them}. Add the date of publication."),
    "licence": ("no licence on record", "Record the terms before the full text leaves the house."),
}
_REPEATS = ("ibid", "idem", "id.", "ebd", "ebenda")


def source_problems(edition: Edition) -> Iterator[Problem]:
    """One sentence per missing detail, naming the letters, then one per reference that repeats nothing."""
    for detail, (lack, advice) in _LACKING.items():
        letters = [source.letter for source in edition.sources if detail in source.article.details.missing]
        if letters:
            one = len(letters) == 1
            subject = (
                f"1 article has {lack} ({letters[0]})"
                if one
                else f"{len(letters)} articles have {lack} ({listed(letters)})"
            )
            message = f"{subject}. {advice.format(them='it' if one else 'them')}"
            yield warning(f"{detail}-missing", message, "the source list")
    for source in edition.sources:
        yield from _unresolved(source)


def _unresolved(source: EditionSource) -> Iterator[Problem]:
    for reference in references(source.article.body):
        if reference.resolves_to is None and _repeats(reference):
            where = f"source {source.letter}"
            message = (
                f"Reference {reference.marker} of {where} says “{reference.text}”; nothing stands before it to repeat."
                " Write the reference out in a comment if you rely on it."
            )
            yield warning("reference-unresolved", message, where)


def _repeats(reference: Reference) -> bool:
    return reference.text.strip().casefold().startswith(_REPEATS)
