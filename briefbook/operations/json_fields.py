"""A JSON object read field by field, so that every mistake in it is named with its place."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from briefbook.errors import BriefbookError
from briefbook.sentence import Sentence

E = TypeVar("E", bound=StrEnum)


class Fields:
    """One JSON object. Each reader gives the field or its default, or raises BriefbookError naming the place."""

    def __init__(self, value: object, where: str) -> None:
        """`where` names the object in sentences (annotations[3])."""
        if not isinstance(value, dict):
            raise BriefbookError(
                Sentence("In the book's definition, {where} must be an object in braces.", where=where)
            )
        self.where = where
        self._value = value
        self._read: set[str] = set()

    def text(self, name: str, default: str | None = "") -> str:
        """A text; required where `default` is None."""
        value = self._get(name, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise self.wrong(name, "must be a text in quotation marks" if value else "is missing")
        return value

    def number(self, name: str) -> int | None:
        """A whole number, or None."""
        value = self._get(name, None)
        if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
            raise self.wrong(name, "must be a whole number")
        return value

    def flag(self, name: str, *, default: bool) -> bool:
        """True or false."""
        value = self._get(name, default)
        if not isinstance(value, bool):
            raise self.wrong(name, "must be true or false")
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts."""
        values = self._list(name)
        if not all(isinstance(value, str) for value in values):
            raise self.wrong(name, "must be a list of texts")
        return tuple(str(value) for value in values)

    def one_of(self, name: str, kinds: type[E], default: E) -> E:
        """One of `kinds`; hyphens count as underscores."""
        value = self.text(name, default.value)
        for kind in kinds:
            if value.replace("-", "_").casefold() == kind.value.casefold():
                return kind
        raise self.wrong(name, f"must be one of {', '.join(kinds)}, not “{value}”")

    def inner(self, name: str) -> Fields:
        """The object in a field."""
        return Fields(self._get(name, {}), self._place(name))

    def objects(self, name: str, *, shorthand: str = "") -> tuple[Fields, ...]:
        """A list of objects; a text in it stands for an object with that text as its field `shorthand`."""
        values = ({shorthand: value} if shorthand and isinstance(value, str) else value for value in self._list(name))
        return tuple(Fields(value, f"{self._place(name)}[{index}]") for index, value in enumerate(values))

    def end(self) -> None:
        """Raise BriefbookError for a field that was never asked for: it is a slip of the pen."""
        unknown = sorted(set(self._value) - self._read)
        if unknown:
            raise self.wrong(unknown[0], f"is not known; the fields are {', '.join(sorted(self._read))}")

    def wrong(self, name: str, what: str) -> BriefbookError:
        """The error that says what is wrong with the field."""
        return BriefbookError(Sentence("In the book's definition, {place} {what}.", place=self._place(name), what=what))

    def _list(self, name: str) -> list[object]:
        value = self._get(name, [])
        if not isinstance(value, list):
            raise self.wrong(name, "must be a list in square brackets")
        return value

    def _get(self, name: str, default: object) -> object:
        self._read.add(name)
        return self._value.get(name, default)

    def _place(self, name: str) -> str:
        return f"{self.where}.{name}" if self.where else name
