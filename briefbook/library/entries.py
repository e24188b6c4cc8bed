"""What is placed in chapters: annotations, articles, and texts of the analyst's own."""

from __future__ import annotations

from briefbook.errors import NotFound
from briefbook.library import order
from briefbook.library.door import Row, new_id
from briefbook.library.sources import Sources
from briefbook.model.book import Entry, EntryKind
from briefbook.sentence import Sentence


class Entries(Sources):
    """A part of Books: the verbs on entries."""

    def entries(self, chapter_id: str) -> tuple[Entry, ...]:
        """The entries of a chapter in order."""
        sql = "SELECT * FROM entries WHERE chapter_id = ? ORDER BY position, rowid"
        return tuple(_entry(row) for row in self._door.rows(sql, (chapter_id,)))

    def entry(self, entry_id: str) -> Entry:
        """The entry with that id. Raises NotFound."""
        row = self._door.row("SELECT * FROM entries WHERE id = ?", (entry_id,))
        if row is None:
            raise NotFound(
                Sentence("There is no entry with the id “{entry_id}”; it may have been removed.", entry_id=entry_id)
            )
        return _entry(row)

    def place(
        self,
        chapter_id: str,
        *,
        annotation_id: str | None = None,
        article_id: str | None = None,
        text: str | None = None,
        before: str | None = None,
    ) -> Entry:
        """Place one thing in a chapter, before another entry or at the end; a new article gets its letter.

        Raises NotFound if the chapter or the thing is not there, ValueError unless exactly one thing is named.
        """
        if [annotation_id, article_id, text].count(None) != 2:
            message = "place exactly one of annotation_id, article_id and text"
            raise ValueError(message)
        book_id = self._book_of(chapter_id)
        source = self._article_of(annotation_id, article_id)
        entry_id = new_id()
        with self._door.edit("Place in chapter"):
            if source is not None:
                self.add_source(book_id, source)
            place = {
                "id": entry_id,
                "chapter_id": chapter_id,
                "position": order.position(self._door, "entries", {"chapter_id": chapter_id}, before),
            }
            content = {"annotation_id": annotation_id, "article_id": article_id, "text": text or ""}
            self._door.insert("entries", {**place, **content})
        return self.entry(entry_id)

    def move_entry(self, entry_id: str, *, chapter_id: str | None = None, before: str | None = None) -> Entry:
        """Move an entry before another, or to the end of `chapter_id` (of its own chapter if None). Raises NotFound."""
        entry = self.entry(entry_id)
        if before == entry_id:
            return entry
        target = self.entry(before).chapter_id if before else chapter_id or entry.chapter_id
        self._book_of(target)
        with self._door.edit("Move entry"):
            position = order.position(self._door, "entries", {"chapter_id": target}, before)
            self._door.update("entries", entry_id, {"chapter_id": target, "position": position})
        return self.entry(entry_id)

    def change_text(self, entry_id: str, text: str) -> Entry:
        """Replace the text of an entry of the analyst's own. Raises NotFound if it is none."""
        if self.entry(entry_id).kind is not EntryKind.TEXT:
            raise NotFound(Sentence("That entry is a quotation or an article, so it has no text of its own to change."))
        with self._door.edit("Change text"):
            self._door.update("entries", entry_id, {"text": text})
        return self.entry(entry_id)

    def unplace(self, entry_id: str) -> None:
        """Take an entry out of its chapter; the article keeps its letter. Raises NotFound."""
        self.entry(entry_id)
        with self._door.edit("Take out of chapter"):
            self._door.delete("entries", entry_id)

    def _book_of(self, chapter_id: str) -> str:
        row = self._door.row("SELECT book_id FROM chapters WHERE id = ?", (chapter_id,))
        if row is None:
            raise NotFound(
                Sentence(
                    "There is no chapter with the id “{chapter_id}”; it may have been removed.", chapter_id=chapter_id
                )
            )
        return str(row["book_id"])

    def _article_of(self, annotation_id: str | None, article_id: str | None) -> str | None:
        if annotation_id is not None:
            row = self._door.row("SELECT article_id AS id FROM annotations WHERE id = ?", (annotation_id,))
        elif article_id is not None:
            row = self._door.row("SELECT id FROM articles WHERE id = ?", (article_id,))
        else:
            return None
        if row is None:
            raise NotFound(Sentence("What is to be placed is no longer in the library; it may have been removed."))
        return str(row["id"])


def _entry(row: Row) -> Entry:
    kind = EntryKind.TEXT
    if row["annotation_id"] is not None:
        kind = EntryKind.ANNOTATION
    elif row["article_id"] is not None:
        kind = EntryKind.ARTICLE
    return Entry(row["id"], row["chapter_id"], kind, row["annotation_id"], row["article_id"], row["text"])
