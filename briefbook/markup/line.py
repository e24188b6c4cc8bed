"""A line of running text in the making: white space collapsed, marks opened and closed by position."""

from __future__ import annotations

import re

from briefbook.model.body import Mark, MarkKind

_SPACE = re.compile(r"[ \t\r\n\f]+")


class Line:
    """Text and marks as they are read; taking them starts anew with the marks that are still open."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._last = "\n"
        self._marks: list[Mark] = []
        self._open: list[tuple[int, MarkKind, str] | None] = []

    def add(self, text: str) -> None:
        """Add running text; spaces, tabs and line ends count as one space."""
        collapsed = _SPACE.sub(" ", text)
        if collapsed.startswith(" ") and self._last in " \n":
            collapsed = collapsed[1:]
        self.add_verbatim(collapsed)

    def add_verbatim(self, text: str) -> None:
        """Add text whose white space matters."""
        if text:
            self._parts.append(text)
            self._length += len(text)
            self._last = text[-1]

    def break_line(self) -> bool:
        """Add a line end that is meant; False if one has just been added, which means that a new block begins."""
        if self._last == " ":
            self._length -= 1
            self._parts[-1] = self._parts[-1][:-1]
            self._parts = self._parts if self._parts[-1] else self._parts[:-1]
            self._last = self._parts[-1][-1] if self._parts else "\n"
        if self._last == "\n":
            return False
        self.add_verbatim("\n")
        return True

    def open(self, mark: tuple[MarkKind, str] | None) -> None:
        """Begin a mark here; None holds the place of an element that marks nothing."""
        self._open.append(None if mark is None else (self._length, *mark))

    def close(self) -> None:
        """End the mark that was begun last."""
        self._keep(self._open.pop())

    def take(self) -> tuple[str, tuple[Mark, ...]]:
        """The text without outer space and with its marks in order."""
        for opened in self._open:
            self._keep(opened)
        text, marks = "".join(self._parts), self._marks
        self._start_anew()
        stripped = text.strip()
        return stripped, tidy(stripped, marks, len(text) - len(text.lstrip()))

    def take_verbatim(self) -> tuple[str, tuple[Mark, ...]]:
        """The text as it was added, without empty lines around it and without marks."""
        text = "".join(self._parts)
        self._start_anew()
        lines = text.rstrip().split("\n")
        while lines and not lines[0].strip():
            del lines[0]
        return "\n".join(lines), ()

    def _start_anew(self) -> None:
        self._parts, self._length, self._last, self._marks = [], 0, "\n", []
        self._open = [opened and (0, opened[1], opened[2]) for opened in self._open]

    def _keep(self, opened: tuple[int, MarkKind, str] | None) -> None:
        if opened is not None and opened[0] < self._length:
            self._marks.append(Mark(opened[0], self._length, opened[1], opened[2]))


def tidy(text: str, marks: list[Mark], cut: int = 0) -> tuple[Mark, ...]:
    """`marks` moved by `cut` to the left, without outer spaces, in order; those of one kind that meet become one."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.kind, mark.target, mark.start, mark.end)):
        first, last = max(0, mark.start - cut), min(mark.end - cut, len(text))
        while first < last and text[first].isspace():
            first += 1
        while first < last and text[last - 1].isspace():
            last -= 1
        if first >= last:
            continue
        before = kept[-1] if kept else None
        if before is not None and _meet(before, mark, first):
            first, last = before.start, max(before.end, last)
            kept.pop()
        kept.append(Mark(first, last, mark.kind, mark.target))
    return tuple(sorted(kept, key=lambda mark: (mark.start, -mark.end, mark.kind, mark.target)))


def _meet(before: Mark, after: Mark, first: int) -> bool:
    same = before.kind is after.kind and before.target == after.target
    # Two notes side by side stay two; two bold stretches do not.
    return same and (first < before.end or (first == before.end and not before.target))


def joined(pieces: list[tuple[str, tuple[Mark, ...]]], separator: str) -> tuple[str, tuple[Mark, ...]]:
    """The pieces' texts with `separator` between each two, and their marks moved along."""
    texts: list[str] = []
    marks: list[Mark] = []
    start = 0
    for text, own in pieces:
        marks += [Mark(mark.start + start, mark.end + start, mark.kind, mark.target) for mark in own]
        texts.append(text)
        start += len(text) + len(separator)
    return separator.join(texts), tuple(marks)
