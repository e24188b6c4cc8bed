"""Reading again: an article whose letters look wrong is read anew from its original, in another encoding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, replace

from briefbook.analysis.carry import carry
from briefbook.errors import BriefbookError
from briefbook.library.library import Library
from briefbook.model.anchor import TextPosition
from briefbook.model.article import Article, ArticleDraft, Details, Making
from briefbook.model.body import Body
from briefbook.model.carrying import Carried, Outcome
from briefbook.operations.import_process import ImportProcess, Request
from briefbook.sentence import Sentence


def read_again(library: Library, article_id: str, encoding: str) -> Article:
    """The article with what its original gives in `encoding` as its newest text, in one edit. Annotations go along, to
    the same bytes. Details are read anew, too, but for those that the analyst corrected.

    Raises BriefbookError if that changes nothing, or the file itself says how its letters are to be read; ImportFailed
    if there is no such encoding; NotFound.
    """
    old = library.articles.get(article_id)
    if not old.source.media_type.startswith("text/"):
        raise BriefbookError(
            Sentence("“{label}” was read from a file that itself says how its letters are to be read.", label=old.label)
        )
    original = library.articles.original(article_id)
    with ImportProcess() as process:
        new = _read(process, original, old, encoding)
        if new.body == old.body:
            raise BriefbookError(
                Sentence(
                    "“{label}” reads the same as {encoding}, so nothing was changed.",
                    label=old.label,
                    encoding=encoding,
                )
            )
        before = _read(process, original, old, old.source.encoding)
    with library.edit(f"Read in {encoding}"):
        library.captures.add(article_id, new, _carry(before, new), made=Making.READ)
        library.articles.describe(article_id, _details(old.details, before.details, new.details))
    return library.articles.get(article_id)


def _read(process: ImportProcess, original: bytes, old: Article, encoding: str) -> ArticleDraft:
    request = Request(old.source.file_name, encoding, old.source.captured_at, whole_books=True)
    (draft, *_) = process.gather(original, request).drafts
    return draft


def _details(known: Details, before: Details, now: Details) -> Details:
    """What is known, with what is read now in place of what is still as it was read before."""
    names = [one.name for one in fields(Details) if getattr(known, one.name) == getattr(before, one.name)]
    return replace(known, **{name: getattr(now, name) for name in names})


def _carry(before: ArticleDraft, now: ArticleDraft) -> Callable[[str, str, Iterable[TextPosition]], Sequence[Carried]]:
    """Where the letters of both readings stand for the same bytes, places go to the same bytes; else what becomes of
    them is found out.
    """

    def carry_over(old: str, new: str, places: Iterable[TextPosition]) -> Sequence[Carried]:
        wanted = tuple(places)
        if old == before.body.text:
            exact = [_same_bytes(place, before, now) for place in wanted]
            if all(exact):
                return [Carried(Outcome.KEPT, 100, place) for place in exact if place]
        return carry(old, new, wanted)

    return carry_over


def _same_bytes(place: TextPosition, before: ArticleDraft, now: ArticleDraft) -> TextPosition | None:
    start, end = (_same_byte(at, before, now) for at in (place.start, place.end))
    return None if start is None or end is None else TextPosition(start, end)


def _same_byte(at: int, before: ArticleDraft, now: ArticleDraft) -> int | None:
    """Where the byte that stands at `at` in one reading stands in the other; None if the readings differ in more than
    their letters.
    """
    bodies: tuple[Body, Body] = (before.body, now.body)
    if len(bodies[0].blocks) != len(bodies[1].blocks):
        return None
    here = bodies[0].place_at(at)
    there = bodies[1].places[here.index]
    try:
        old = here.block.text.encode(before.source.encoding)
        if old.decode(now.source.encoding) != there.block.text:
            return None
        first = here.block.text[: at - here.start].encode(before.source.encoding)
        return there.start + len(first.decode(now.source.encoding))
    except (UnicodeError, LookupError):
        return None
