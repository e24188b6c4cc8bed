"""What it means to drop annotations, an entry or a chapter somewhere in the tree of a book."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefbook.errors import NotFound
from briefbook.library.library import Library
from briefbook.model.book import Chapter, Entry
from briefbook.ui.arrange.verbs import Step

MIME = "application/x-briefbook-arranged"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the tree: in the chapter `parent` or at the top, before an item or at the end."""

    parent: Chapter | None
    before: Chapter | Entry | None

    @property
    def entry_id(self) -> str | None:
        """The entry that an entry dropped here stands before."""
        return self.before.id if isinstance(self.before, Entry) else None

    @property
    def chapter_id(self) -> str | None:
        """The chapter that a chapter dropped here stands before."""
        return self.before.id if isinstance(self.before, Chapter) else None


def move(library: Library, what: Chapter | Entry, spot: Spot) -> Step | None:
    """What moves a chapter or an entry to `spot`; None if it cannot stand there."""
    books, parent = library.books, spot.parent
    if isinstance(what, Entry):
        if parent is None:
            return None
        return lambda: books.move_entry(what.id, chapter_id=parent.id, before=spot.entry_id)
    if parent is None:
        return lambda: books.move_chapter(what.id, before=spot.chapter_id)
    has_inner = any(one.parent_id == what.id for one in books.chapters(what.book_id))
    if has_inner or parent.parent_id or parent.id == what.id:
        return None
    return lambda: books.move_chapter(what.id, parent_id=parent.id, before=spot.chapter_id)


def place(library: Library, annotation_ids: Sequence[str], spot: Spot, label: str) -> Step | None:
    """What places annotations at `spot`, in one edit; None at the top, or if they are of another library."""
    parent = spot.parent
    if parent is None or not annotation_ids or not all(_is_there(library, one) for one in annotation_ids):
        return None

    def place_all() -> None:
        with library.edit(label):
            for one in annotation_ids:
                library.books.place(parent.id, annotation_id=one, before=spot.entry_id)

    return place_all


def _is_there(library: Library, annotation_id: str) -> bool:
    try:
        library.annotations.get(annotation_id)
    except NotFound:
        return False
    return True
