"""People and other names as rows: how a name is said, how its bearer is addressed, the post, a life in a few lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from briefbook.library.library import Library
from briefbook.model.book import Name, NameKind
from briefbook.ui.records.column import Column

translate = QCoreApplication.translate


class People:
    """The names of a book's index. One with a post or a biography has a card on the people pages."""

    tables: tuple[str, ...] = ("names",)

    def __init__(self, library: Library) -> None:
        self._library = library

    def columns(self, book_id: str) -> tuple[Column[Name], ...]:
        """The columns."""
        del book_id
        return (
            _words(translate("People", "Name"), "name", wide=True),
            Column(
                translate("People", "Is a"),
                lambda name: name.kind.value,
                lambda name, value: replace(name, kind=NameKind(value)),
                choices=_kinds(),
            ),
            _words(translate("People", "Post"), "post", wide=True),
            _words(translate("People", "Said as"), "pronunciation"),
            _words(translate("People", "Address"), "address"),
            _words(translate("People", "Biography"), "biography", wide=True),
            Column(
                translate("People", "Other forms"),
                lambda name: ", ".join(name.variants),
                lambda name, words: replace(name, variants=_parted(words)),
                meaning=translate("People", "Other forms under which it is found in the texts, parted by commas"),
            ),
        )

    def records(self, book_id: str) -> tuple[Name, ...]:
        """The names in the order of the alphabet."""
        return self._library.books.names(book_id)

    def add(self, book_id: str, words: str) -> str:
        """A person of that name."""
        return self._library.books.add_name(book_id, words, kind=NameKind.PERSON).id

    def change(self, record: Name) -> None:
        """Keep a name as it is now."""
        self._library.books.change_name(record)

    def remove(self, record_id: str) -> None:
        """Take a name out of the index."""
        self._library.books.remove_name(record_id)

    @property
    def move(self) -> None:
        """They have an order of their own."""
        return None


def _words(title: str, field: str, *, wide: bool = False) -> Column[Name]:
    def put(name: Name, words: str) -> Name:
        change: dict[str, Any] = {field: words}
        return replace(name, **change)

    get: Callable[[Name], str] = lambda name: str(getattr(name, field))  # noqa: E731
    return Column(title, get, put, wide=wide)


def _parted(words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in words.split(",") if part.strip()))


def _kinds() -> tuple[tuple[str, str], ...]:
    return (
        (NameKind.PERSON.value, translate("People", "person")),
        (NameKind.ORGANISATION.value, translate("People", "organisation")),
        (NameKind.PLACE.value, translate("People", "place")),
        (NameKind.TERM.value, translate("People", "term")),
    )
