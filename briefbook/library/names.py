"""The names of a book's index."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

from briefbook.errors import BriefbookError, NotFound
from briefbook.library import lookup
from briefbook.library.door import Door, Row, new_id
from briefbook.model import collation
from briefbook.model.book import Name, NameKind
from briefbook.sentence import Sentence


class Names:
    """A part of Books: the verbs on names."""

    _door: Door

    def names(self, book_id: str) -> tuple[Name, ...]:
        """The names of a book's index in the order of its language's alphabet."""
        rows = self._door.rows("SELECT * FROM names WHERE book_id = ?", (book_id,))
        book = self._door.row("SELECT language FROM books WHERE id = ?", (book_id,))
        language = book["language"] if book else ""
        return tuple(sorted(map(_name, rows), key=lambda name: (collation.key(name.name, language), name.id)))

    def add_name(
        self, book_id: str, name: str, *, kind: NameKind = NameKind.TERM, variants: tuple[str, ...] = ()
    ) -> Name:
        """A new name for the index. Raises BriefbookError if it is there already or blank."""
        entered = name.strip()
        if not entered:
            raise BriefbookError(Sentence("A name for the index cannot be blank."))
        if any(other.name == entered for other in self.names(book_id)):
            raise BriefbookError(Sentence("“{entered}” is in the index of this book already.", entered=entered))
        added = Name(new_id(), book_id, entered, kind, variants)
        with self._door.edit("Add name"):
            self._door.insert("names", _to_row(added))
        return added

    def change_name(self, name: Name) -> Name:
        """Replace the name that has the same id; it stays in its book.

        Raises NotFound, or BriefbookError if it is blank or in the index already.
        """
        present = self.names(name.book_id)
        if name.id not in {other.id for other in present}:
            raise _gone(name.id)
        if any(other.name == name.name.strip() and other.id != name.id for other in present):
            raise BriefbookError(Sentence("“{name}” is in the index of this book already.", name=name.name.strip()))
        changed = replace(name, name=lookup.worded(Sentence("name"), name.name).strip())
        with self._door.edit("Change name"):
            self._door.update("names", name.id, _to_row(changed))
        return changed

    def remove_name(self, name_id: str) -> None:
        """Take a name out of the index. Raises NotFound."""
        if self._door.row("SELECT id FROM names WHERE id = ?", (name_id,)) is None:
            raise _gone(name_id)
        with self._door.edit("Remove name"):
            self._door.delete("names", name_id)


def _gone(name_id: str) -> NotFound:
    return NotFound(Sentence("There is no name with the id “{name_id}”; it may have been removed.", name_id=name_id))


def _to_row(name: Name) -> Row:
    return {**asdict(name), "kind": name.kind.value, "variants": json.dumps(name.variants, ensure_ascii=False)}


def _name(row: Row) -> Name:
    return Name(**{**row, "kind": NameKind(row["kind"]), "variants": tuple(json.loads(row["variants"]))})
