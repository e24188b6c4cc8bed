"""The columns left and right of the workspace, as the user wishes in each; out of the way where room is short."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSplitter, QWidget

LEFT, RIGHT = 0, 2
FIRST_SIZES = (280, 760, 320)
_MIDDLE = 1
_ROOM_FOR_SPLIT = 1400
_ROOM_FOR_BOTH = 1140


class SideColumns(QObject):
    """Shows both columns beside the reader and none beside the other workspaces, which have lists of their own, until
    the user wishes otherwise; each workspace keeps its wishes. Beside the reader the right one makes room in a very
    narrow window, or next to two halves; for reading only both do. They come back with the room. A column that the
    user asks for all the same is shown.
    """

    def __init__(self, columns: QSplitter, left: QWidget, right: QWidget, first: Sequence[bool]) -> None:
        """`first` says for each workspace whether both columns are shown there at the first start."""
        super().__init__(columns)
        self._columns = columns
        self._sides = {LEFT: left, RIGHT: right}
        self._first = tuple(first)
        self._wished = [dict.fromkeys(self._sides, both) for both in self._first]
        self._workspace = 0
        self._exceptions: set[int] = set()
        self._crowded: frozenset[int] = frozenset()
        self._sizes = list(FIRST_SIZES)
        columns.splitterMoved.connect(lambda _place, _index: self._measure())

    def settle(self, workspace: int, width: int, *, reader: bool, split: bool, reading_only: bool) -> None:
        """Show what is wished for in that workspace and what there is room for in a window of that width."""
        crowded: frozenset[int] = frozenset()
        if reading_only:
            crowded = frozenset((LEFT, RIGHT))
        elif reader and width < (_ROOM_FOR_SPLIT if split else _ROOM_FOR_BOTH):
            crowded = frozenset((RIGHT,))
        if (workspace, crowded) != (self._workspace, self._crowded):
            self._workspace, self._crowded = workspace, crowded
            self._exceptions.clear()
            self._show()

    def is_shown(self, index: int) -> bool:
        """Whether that column is shown."""
        wished = self._wished[self._workspace][index] and index not in self._crowded
        return wished or index in self._exceptions

    def toggle(self, index: int) -> None:
        """Hide or show that column beside this workspace. Where room is short, this holds until there is room again."""
        if index in self._crowded:
            self._exceptions ^= {index}
        else:
            self._wished[self._workspace][index] = not self.is_shown(index)
            self._exceptions.discard(index)
        self._show()

    def bring(self, index: int) -> None:
        """Show that column for something that was asked for there, until another workspace is shown."""
        if not self.is_shown(index):
            self._exceptions.add(index)
            self._show()

    def reset(self) -> None:
        """As at the first start."""
        self._wished = [dict.fromkeys(self._sides, both) for both in self._first]
        self._sizes = list(FIRST_SIZES)
        self._exceptions = {index for index in self._crowded if self._first[self._workspace]}
        self._show()

    def kept(self) -> str:
        """The sizes and wishes, for `restore`."""
        wished = [int(wished[index]) for wished in self._wished for index in (LEFT, RIGHT)]
        return " ".join(str(number) for number in (*self._sizes, *wished))

    def restore(self, kept: str) -> None:
        """Take what `kept` gave; anything else is passed over."""
        numbers = [int(one) for one in kept.split() if one.isascii() and one.isdigit()]
        sizes, wished = numbers[: len(FIRST_SIZES)], numbers[len(FIRST_SIZES) :]
        if all(sizes) and len(wished) == len(self._sides) * len(self._wished):
            self._sizes = sizes
            pairs = zip(wished[::2], wished[1::2], strict=True)
            self._wished = [{LEFT: bool(left), RIGHT: bool(right)} for left, right in pairs]
            self._show()

    def _measure(self) -> None:
        for index, size in enumerate(self._columns.sizes()):
            if size:
                self._sizes[index] = size

    def _show(self) -> None:
        for index, side in self._sides.items():
            side.setVisible(self.is_shown(index))
        # The columns keep their width; what is left is the workspace's.
        taken = sum(self._sizes[index] + self._columns.handleWidth() for index in self._sides if self.is_shown(index))
        sizes = list(self._sizes)
        sizes[_MIDDLE] = max(1, self._columns.width() - taken)
        self._columns.setSizes(sizes)
