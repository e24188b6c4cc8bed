"""The articles of a book under their letters."""

from __future__ import annotations

from briefbook.errors import BriefbookError, NotFound
from briefbook.library import letters
from briefbook.library.door import Door, new_id
from briefbook.sentence import Sentence


class Sources:
    """A part of Books: which articles a book draws on. An article's letter stays when its excerpts go."""

    _door: Door

    def sources(self, book_id: str) -> tuple[tuple[str, str], ...]:
        """Letter and article id of each source of a book, in the order of the letters."""
        rows = self._door.rows("SELECT letter, article_id FROM book_sources WHERE book_id = ?", (book_id,))
        pairs = [(row["letter"], row["article_id"]) for row in rows]
        return tuple(sorted(pairs, key=lambda pair: letters.rank(pair[0])))

    def add_source(self, book_id: str, article_id: str, letter: str | None = None) -> str:
        """Put an article among a book's sources, under the next letter if none is given; its letter there.

        Raises BriefbookError if the letter is taken or none.
        """
        present = {article: taken for taken, article in self.sources(book_id)}
        if article_id in present:
            if letter is None:
                return present[article_id]
            return self.set_letter(book_id, article_id, letter)
        chosen = letters.following(present.values()) if letter is None else self._checked(book_id, article_id, letter)
        with self._door.edit("Add source"):
            row = {"id": new_id(), "book_id": book_id, "article_id": article_id, "letter": chosen}
            self._door.insert("book_sources", row)
        return chosen

    def set_letter(self, book_id: str, article_id: str, letter: str) -> str:
        """Give a source another letter. Raises NotFound if it is no source, BriefbookError if the letter is taken."""
        sql = "SELECT id FROM book_sources WHERE book_id = ? AND article_id = ?"
        row = self._door.row(sql, (book_id, article_id))
        if row is None:
            raise NotFound(Sentence("That article is not among the sources of the book. Add it first."))
        chosen = self._checked(book_id, article_id, letter)
        with self._door.edit("Set source letter"):
            self._door.update("book_sources", row["id"], {"letter": chosen})
        return chosen

    def check_support(self, article_id: str, annotation_id: str | None) -> None:
        """Raise NotFound if the article, or the annotation in it, is not there."""
        if self._door.row("SELECT id FROM articles WHERE id = ?", (article_id,)) is None:
            raise NotFound(
                Sentence(
                    "There is no article with the id “{article_id}”; it may have been removed.", article_id=article_id
                )
            )
        sql = "SELECT id FROM annotations WHERE id = ? AND article_id = ?"
        if annotation_id is not None and self._door.row(sql, (annotation_id, article_id)) is None:
            raise NotFound(
                Sentence("The annotation that is to show this is not in that article; it may have been removed.")
            )

    def _checked(self, book_id: str, article_id: str, letter: str) -> str:
        chosen = letter.strip().upper()
        if not letters.is_letter(chosen):
            raise BriefbookError(
                Sentence("“{letter}” cannot stand for a source. Give one to three letters from A to Z.", letter=letter)
            )
        if any(taken == chosen and other != article_id for taken, other in self.sources(book_id)):
            raise BriefbookError(
                Sentence(
                    "The letter {chosen} stands for another source of the book. Choose another letter.", chosen=chosen
                )
            )
        return chosen
