"""A column of a table of records, and what a kind of records can do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar


class Record(Protocol):
    """A row: anything with an id."""

    @property
    def id(self) -> str: ...


class Move(Protocol):
    """Moves the record with an id before another one, or to the end."""

    def __call__(self, record_id: str, /, *, before: str | None) -> None: ...


R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """`get` gives a record's value, `put` the record with another one; without it the value follows from others and is
    only shown. `choices` are the values it may have, with their words; a `switch` is on (“1”) or off (“”). `wide` takes
    the room that is left; `letters` is how many want room at least.
    """

    title: str
    get: Callable[[R], str]
    put: Callable[[R, str], R] | None
    choices: tuple[tuple[str, str], ...] = ()
    switch: bool = False
    wide: bool = False
    meaning: str = ""
    letters: int = 0

    def shown(self, record: R) -> str:
        """What the cell says."""
        value = self.get(record)
        return "" if self.switch else dict(self.choices).get(value, value)


class Kind(Protocol[R]):
    """The records of one kind in a book, by the library's verbs. What cannot be kept raises BriefbookError."""

    tables: tuple[str, ...]

    def columns(self, book_id: str) -> tuple[Column[R], ...]:
        """The columns, as the book is now."""

    def records(self, book_id: str) -> tuple[R, ...]:
        """The rows in order."""

    def add(self, book_id: str, words: str) -> str:
        """Make a record of what was typed; its id."""

    def change(self, record: R) -> None:
        """Keep a record as it is now."""

    def remove(self, record_id: str) -> None:
        """Take a record away."""

    @property
    def move(self) -> Move | None:
        """What moves a record before another one, or to the end; None where the rows have an order of their own."""
