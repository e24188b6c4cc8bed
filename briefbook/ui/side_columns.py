"""The columns left and right of the workspace: shown as the user wishes, and out of the way where room is short."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSplitter, QWidget

LEFT, RIGHT = 0, 2
FIRST_SIZES = (280, 760, 320)
_ROOM_FOR_PAGES = 1400
_ROOM_FOR_BOTH = 1140


class SideColumns(QObject):
    """Hides both columns beside pages, written or printed, in a narrow window, the right one beside a split reader, or
    in a very narrow window, and all of them for reading only; they come back with the room. A column that the user
    asks for all the same is shown.
    """

    def __init__(self, columns: QSplitter, left: QWidget, right: QWidget) -> None:
        super().__init__(columns)
        self._columns = columns
        self._sides = {LEFT: left, RIGHT: right}
        self._wished = {LEFT: True, RIGHT: True}
        self._exceptions: set[int] = set()
        self._crowded: frozenset[int] = frozenset()
        self._sizes = list(FIRST_SIZES)
        columns.splitterMoved.connect(lambda _place, _index: self._measure())

    def settle(self, width: int, *, pages: bool, split: bool, reading_only: bool) -> None:
        """Show what there is room for in a window of that width: beside pages, a split reader, or something else."""
        crowded = set()
        if reading_only or (pages and width < _ROOM_FOR_PAGES):
            crowded = {LEFT, RIGHT}
        elif width < (_ROOM_FOR_PAGES if split else _ROOM_FOR_BOTH):
            crowded = {RIGHT}
        if crowded != self._crowded:
            self._crowded = frozenset(crowded)
            self._exceptions.clear()
            self._show()

    def is_shown(self, index: int) -> bool:
        """Whether that column is shown."""
        return self._wished[index] if index not in self._crowded else index in self._exceptions

    def toggle(self, index: int) -> None:
        """Hide or show that column. Where room is short, this holds until there is room again."""
        if index in self._crowded:
            self._exceptions ^= {index}
        else:
            self._wished[index] = not self._wished[index]
        self._show()

    def reset(self) -> None:
        """As at the first start."""
        self._wished = {LEFT: True, RIGHT: True}
        self._sizes = list(FIRST_SIZES)
        self._exceptions.update(self._crowded)
        self._show()

    def kept(self) -> str:
        """The wishes and sizes, for `restore`."""
        return " ".join(str(int(number)) for number in (self._wished[LEFT], self._wished[RIGHT], *self._sizes))

    def restore(self, kept: str) -> None:
        """Take what `kept` gave; anything else is passed over."""
        numbers = [int(one) for one in kept.split() if one.isascii() and one.isdigit()]
        if len(numbers) == 5 and all(numbers[2:]):
            self._wished = {LEFT: bool(numbers[0]), RIGHT: bool(numbers[1])}
            self._sizes = numbers[2:]
            self._show()

    def _measure(self) -> None:
        for index, size in enumerate(self._columns.sizes()):
            if size:
                self._sizes[index] = size

    def _show(self) -> None:
        for index, side in self._sides.items():
            side.setVisible(self.is_shown(index))
        self._columns.setSizes(self._sizes)
