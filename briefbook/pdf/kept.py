"""Kept: what was made of the parts of an edition, used again where all that it was made from is equal."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar, cast

from briefbook.pdf.boxes import Box
from briefbook.pdf.faces import Faces, Noted
from briefbook.pdf.structure import Element

_Value = TypeVar("_Value")


class _Stretch(NamedTuple):
    """Boxes with the elements in them that stand in no other, and the characters that their making noted."""

    boxes: list[Box]
    roots: frozenset[Element]
    noted: Noted


class _Entry(NamedTuple):
    """A value, what it was made from, and the names of the values that were asked for while it was made."""

    basis: object
    value: object
    within: tuple[str, ...]


class Kept:
    """Holds what the last edition was made of, not more; where the work was broken off, nothing is forgotten. One that
    is not `lasting` holds nothing: for a book that is made once.
    """

    def __init__(self, *, lasting: bool = True) -> None:
        self._lasting = lasting
        self._known: dict[str, _Entry] = {}
        self._used: dict[str, _Entry] = {}
        self._asked: list[str] = []

    def begin(self) -> None:
        """Begin an edition."""
        self._known.update(self._used)
        self._used, self._asked = {}, []

    def end(self) -> None:
        """Forget what the edition that was begun last did not need."""
        self._known, self._used = self._used, {}

    def value(self, name: str, basis: object, make: Callable[[], _Value]) -> _Value:
        """The value of that name as it was made from an equal `basis`, or made now."""
        if not self._lasting:
            return make()
        known = self._known.get(name)
        if known is None or known.basis != basis:
            before, self._asked = self._asked, []
            try:
                known = _Entry(basis, make(), tuple(self._asked))
            finally:
                self._asked = before
        else:
            self._use(known)
        self._used[name] = known
        self._asked.append(name)
        return cast(_Value, known.value)

    def last(self, name: str) -> object:
        """The value of that name in the last edition; None if there was none."""
        known = self._known.get(name)
        return known.value if known else None

    def same(self, name: str, value: _Value) -> _Value:
        """The value of that name as it was if it is equal, else `value`: to compare it again then takes no time."""
        return self.value(name, value, lambda: value)

    def boxes(self, name: str, basis: object, make: Callable[[], Iterable[Box]], faces: Faces) -> list[Box]:
        """Boxes as they were made from an equal `basis`, or made now, with elements that stand in no section yet."""
        if not self._lasting:
            return list(make())
        made = self.value(name, basis, lambda: _stretch(make, faces))
        for root in made.roots:
            root.parent = None
        faces.noted.add(made.noted)
        return made.boxes

    def _use(self, entry: _Entry) -> None:
        """Keep what `entry` was made of, though nobody asks for it."""
        for name in entry.within:
            self._used[name] = self._known[name]
            self._use(self._known[name])


def _stretch(make: Callable[[], Iterable[Box]], faces: Faces) -> _Stretch:
    before, noted = faces.noted, Noted()
    faces.noted = noted
    try:
        boxes = list(make())
    finally:
        faces.noted = before
    return _Stretch(boxes, frozenset(element.root for box in boxes for element in box.elements), noted)
