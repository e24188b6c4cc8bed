"""A batch: one edit in parts, so that a window can do other things in between."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from briefbook.library.door import Door
from briefbook.library.history import Step


class Batch:
    """Each part is a transaction of its own; all of them are one undo step and one Changes notice, which `end` gives.

    What else is changed between two parts is undone first, and the batch as one step after it, as long as its parts add
    articles only. A part that changes what was there is a step of its own then: the batch may end as several.
    """

    def __init__(self, door: Door, label: str) -> None:
        self._door = door
        self._label = label
        self._steps: list[Step] = []

    @property
    def is_undone(self) -> bool:
        """Whether the user took back what was done so far, and so will hardly want the rest."""
        return any(self._door.is_undone(step) for step in self._steps)

    @property
    def is_last(self) -> bool:
        """Whether one undo would take back all that was done."""
        return len(self._steps) == 1 and self._door.is_last(self._steps[0])

    @contextlib.contextmanager
    def part(self) -> Iterator[None]:
        """One transaction, whole as an edit can be; an error takes back this part alone. Raises LibraryUnusable or
        LibraryLocked if nothing can be written.
        """
        last = self._steps[-1] if self._steps else None
        with self._door.grow(self._label, last, whole=True) as grown:
            yield
        for step in grown:
            if last and last.number == step.number:
                self._steps.pop()
            self._steps.append(step)

    def end(self) -> None:
        """Tell of all that was done."""
        for step in self._steps:
            self._door.tell(step)
