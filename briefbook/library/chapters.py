"""The chapters of a book: a tree of two levels, in order."""

from __future__ import annotations

from collections.abc import Sequence

from briefbook.errors import BriefbookError, NotFound
from briefbook.library import letters, lookup, order
from briefbook.library.door import Door, Row, new_id
from briefbook.model.book import Chapter
from briefbook.sentence import Sentence


class Chapters:
    """A part of Books: the verbs on chapters."""

    _door: Door

    def chapters(self, book_id: str) -> tuple[Chapter, ...]:
        """The chapters of a book in the order of the tree: each before those inside it."""
        rows = self._door.rows("SELECT * FROM chapters WHERE book_id = ? ORDER BY position, rowid", (book_id,))
        found = [_chapter(row) for row in rows]
        tree: list[Chapter] = []
        for top in found:
            if top.parent_id is None:
                tree.append(top)
                tree.extend(chapter for chapter in found if chapter.parent_id == top.id)
        return tuple(tree)

    def chapter(self, chapter_id: str) -> Chapter:
        """The chapter with that id. Raises NotFound."""
        row = self._door.row("SELECT * FROM chapters WHERE id = ?", (chapter_id,))
        if row is None:
            raise NotFound(
                Sentence(
                    "There is no chapter with the id “{chapter_id}”; it may have been removed.", chapter_id=chapter_id
                )
            )
        return _chapter(row)

    def find_chapter(self, book_id: str, ref: str) -> Chapter:
        """The chapter of a book with that id, beginning of an id, number (2, 2a) or title. Raises NotFound."""
        known = {chapter.id: (number, chapter) for number, chapter in numbered(self.chapters(book_id))}
        candidates = [(row_id, (number, chapter.title)) for row_id, (number, chapter) in known.items()]
        return known[lookup.pick(Sentence("chapter"), ref, candidates)][1]

    def add_chapter(
        self,
        book_id: str,
        title: str,
        *,
        theme_id: str | None = None,
        parent_id: str | None = None,
        gist: str = "",
        introduction: str = "",
    ) -> Chapter:
        """A new chapter at the end of its book or of the chapter `parent_id`.

        Raises BriefbookError if it would stand too deep or its title is blank.
        """
        lookup.worded(Sentence("title of the chapter"), title)
        self._check_parent(book_id, parent_id)
        chapter = Chapter(new_id(), book_id, title, parent_id, theme_id, gist, introduction)
        with self._door.edit("Add chapter"):
            siblings = {"book_id": book_id, "parent_id": parent_id}
            position = order.position(self._door, "chapters", siblings, None)
            place = {"id": chapter.id, "book_id": book_id, "parent_id": parent_id, "position": position}
            self._door.insert("chapters", {**place, **_content(chapter)})
        return chapter

    def change_chapter(self, chapter: Chapter) -> Chapter:
        """Replace title, theme, gist and introduction of the chapter with the same id.

        Raises NotFound, or BriefbookError if the title is blank.
        """
        self.chapter(chapter.id)
        lookup.worded(Sentence("title of the chapter"), chapter.title)
        with self._door.edit("Change chapter"):
            self._door.update("chapters", chapter.id, _content(chapter))
        return self.chapter(chapter.id)

    def move_chapter(self, chapter_id: str, *, parent_id: str | None = None, before: str | None = None) -> Chapter:
        """Move a chapter before another, or to the end of `parent_id` (of the book if None).

        Raises NotFound, or BriefbookError if it would stand too deep.
        """
        chapter = self.chapter(chapter_id)
        if before == chapter_id:
            return chapter
        parent = self.chapter(before).parent_id if before else parent_id
        if parent is not None and any(other.parent_id == chapter_id for other in self.chapters(chapter.book_id)):
            raise BriefbookError(
                Sentence("“{title}” has chapters of its own, so it cannot stand inside another.", title=chapter.title)
            )
        self._check_parent(chapter.book_id, parent)
        with self._door.edit("Move chapter"):
            siblings = {"book_id": chapter.book_id, "parent_id": parent}
            position = order.position(self._door, "chapters", siblings, before)
            self._door.update("chapters", chapter_id, {"parent_id": parent, "position": position})
        return self.chapter(chapter_id)

    def remove_chapter(self, chapter_id: str) -> None:
        """Remove a chapter with its entries and the chapters inside it. Raises NotFound."""
        self.chapter(chapter_id)
        with self._door.edit("Remove chapter"):
            self._door.delete("chapters", chapter_id)

    def _check_parent(self, book_id: str, parent_id: str | None) -> None:
        if parent_id is None:
            return
        parent = self.chapter(parent_id)
        if parent.parent_id is not None:
            raise BriefbookError(
                Sentence("“{title}” stands inside a chapter already; chapters nest one level deep.", title=parent.title)
            )
        if parent.book_id != book_id:
            raise BriefbookError(Sentence("“{title}” is a chapter of another book.", title=parent.title))


def numbered(chapters: Sequence[Chapter]) -> tuple[tuple[str, Chapter], ...]:
    """The chapters (in the order of the tree) with their numbers: 1, 1a, 1b, 2; 1.1 is an excerpt."""
    found: list[tuple[str, Chapter]] = []
    top, inner = 0, ""
    for chapter in chapters:
        if chapter.parent_id is None:
            top, inner = top + 1, ""
            found.append((str(top), chapter))
        else:
            inner = letters.following([inner])
            found.append((f"{top}{inner.lower()}", chapter))
    return tuple(found)


def _content(chapter: Chapter) -> Row:
    return {
        "title": chapter.title,
        "theme_id": chapter.theme_id,
        "gist": chapter.gist,
        "introduction": chapter.introduction,
    }


def _chapter(row: Row) -> Chapter:
    return Chapter(
        id=row["id"],
        book_id=row["book_id"],
        title=row["title"],
        parent_id=row["parent_id"],
        theme_id=row["theme_id"],
        gist=row["gist"],
        introduction=row["introduction"],
    )
