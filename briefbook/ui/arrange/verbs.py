"""What moving means in a book: one step up or down, into the chapter before, out of the chapter around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from briefbook.library.library import Library
from briefbook.model.book import Chapter, Entry

Step = Callable[[], object]


def step(library: Library, book_id: str, what: Chapter | Entry, by: int) -> Step | None:
    """What moves a chapter among its siblings, or an entry through the book, one up (-1) or down (1); None if it stands
    at the end.
    """
    if isinstance(what, Entry):
        return _entry_step(library, book_id, what, by)
    siblings = [one for one in library.books.chapters(book_id) if one.parent_id == what.parent_id]
    ids = [one.id for one in siblings]
    place = ids.index(what.id)
    if not 0 <= place + by < len(ids):
        return None
    before = _before(ids, place, by)
    return lambda: library.books.move_chapter(what.id, parent_id=what.parent_id, before=before)


def nest(library: Library, book_id: str, what: Chapter | Entry) -> Step | None:
    """What moves a chapter into the one before it; None if it is nested, has chapters inside it or is the first."""
    chapters = library.books.chapters(book_id)
    if not isinstance(what, Chapter) or what.parent_id or any(one.parent_id == what.id for one in chapters):
        return None
    top = [one.id for one in chapters if one.parent_id is None]
    place = top.index(what.id)
    return (lambda: library.books.move_chapter(what.id, parent_id=top[place - 1])) if place else None


def unnest(library: Library, book_id: str, what: Chapter | Entry) -> Step | None:
    """What moves a chapter out of the one around it, to stand after that; None if it is not nested."""
    if not isinstance(what, Chapter) or what.parent_id is None:
        return None
    top = [one.id for one in library.books.chapters(book_id) if one.parent_id is None]
    before = _following(top, what.parent_id)
    return lambda: library.books.move_chapter(what.id, before=before)


def put(library: Library, annotation_ids: Sequence[str], at: Chapter | Entry) -> list[Entry]:
    """Place annotations in order at the end of the chapter `at`, or after the entry `at`."""
    books = library.books
    chapter_id = at.id if isinstance(at, Chapter) else at.chapter_id
    before = entry_after(library, at)
    return [books.place(chapter_id, annotation_id=one, before=before) for one in annotation_ids]


def entry_after(library: Library, at: Chapter | Entry) -> str | None:
    """The entry that follows the entry `at` in its chapter, if there is one."""
    if isinstance(at, Chapter):
        return None
    return _following([one.id for one in library.books.entries(at.chapter_id)], at.id)


def _entry_step(library: Library, book_id: str, entry: Entry, by: int) -> Step | None:
    books = library.books
    ids = [one.id for one in books.entries(entry.chapter_id)]
    place = ids.index(entry.id)
    if 0 <= place + by < len(ids):
        before = _before(ids, place, by)
        return lambda: books.move_entry(entry.id, before=before)
    chapters = [one.id for one in books.chapters(book_id)]
    there = chapters.index(entry.chapter_id) + by
    if not 0 <= there < len(chapters):
        return None
    first = next((one.id for one in books.entries(chapters[there])), None) if by > 0 else None
    return lambda: books.move_entry(entry.id, chapter_id=chapters[there], before=first)


def _before(ids: Sequence[str], place: int, by: int) -> str | None:
    """Before which sibling something stands after it went one up or down; None for the end."""
    return ids[place - 1] if by < 0 else _following(ids, ids[place + 1])


def _following(ids: Sequence[str], one: str) -> str | None:
    place = ids.index(one) + 1
    return ids[place] if place < len(ids) else None
