"""The walker: moves through what the page shows, by paragraph, sentence and mark. It changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from math import inf

from PySide6.QtCore import QObject, Signal

from briefbook.model.anchor import TextPosition
from briefbook.model.body import Body
from briefbook.ui.reader import walk
from briefbook.ui.reader.page import Page
from briefbook.ui.reader.passages import Passage
from briefbook.ui.reader.single_keys import Verb
from briefbook.ui.reader.walk import Range


class Walker(QObject):
    """What keys and clicks on a page ask for, as far as it is moving. What it does not know is `refused`. Where there
    are `steps`, those are gone to instead of marks; `stepped` tells to which, counted from 1.
    """

    chosen = Signal(str)
    find_asked = Signal()
    keys_asked = Signal()
    refused = Signal()
    stepped = Signal(int)

    def __init__(self, page: Page, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.steps: tuple[TextPosition, ...] = ()
        self._page = page
        self._chosen_id = ""
        self._clicked: tuple[str, ...] = ()
        page.asked.connect(lambda verb: self.verbs().get(verb, self.refused.emit)())
        page.passage_clicked.connect(self.choose)
        page.clicked.connect(self._click)

    def verbs(self) -> dict[Verb, Callable[[], None]]:
        """What each key does."""
        return {
            Verb.NEXT_PARAGRAPH: lambda: self.go(1),
            Verb.PREVIOUS_PARAGRAPH: lambda: self.go(-1),
            Verb.EXTEND_DOWN: lambda: self.extend(1),
            Verb.EXTEND_UP: lambda: self.extend(-1),
            Verb.NEXT_SENTENCE: lambda: self._show(walk.next_sentence(self._body, self._page.selected())),
            Verb.PREVIOUS_SENTENCE: lambda: self._show(walk.previous_sentence(self._body, self._page.selected())),
            Verb.EXTEND_SENTENCE: lambda: self._show(walk.extended(self._body, self._page.selected())),
            Verb.SHRINK_SENTENCE: lambda: self._show(walk.shrunk(self._body, self._page.selected())),
            Verb.NEXT_MARK: lambda: self.go_to_mark(1),
            Verb.PREVIOUS_MARK: lambda: self.go_to_mark(-1),
            Verb.TOP: lambda: self._to(0),
            Verb.BOTTOM: lambda: self._to(len(self._body.text)),
            Verb.FIND: self.find_asked.emit,
            Verb.KEYS: self.keys_asked.emit,
            Verb.PAGE_DOWN: lambda: self._page.turn(1),
            Verb.PAGE_UP: lambda: self._page.turn(-1),
        }

    def go(self, by: int) -> None:
        """Go to the next or previous paragraph."""
        place = walk.step(self._body, self._page.place(), by)
        if place is not None:
            start, end = walk.words_of(place)
            self._page.select(start, start, reveal=False)
            self._page.reveal(start, end)

    def extend(self, by: int) -> None:
        """Extend the selection over the paragraph, then over the next or previous one; back again by the other way."""
        fixed, moving = walk.by_paragraph(self._body, *self._page.ends(), by)
        self._page.select(min(fixed, moving), max(fixed, moving), backwards=moving < fixed, reveal=False)
        self._page.reveal(moving, moving)

    def go_to_mark(self, by: int) -> None:
        """Go to the next or previous mark, and in turn to each of those that lie over one another; or to a step."""
        if self.steps:
            self.go_to_step(by)
            return
        passages = self._page.passages
        start, end = self._page.selected()
        current = next((index for index, one in enumerate(passages) if one.id == self._chosen_id), -1)
        if current >= 0 and (passages[current].start, passages[current].end) == (start, end):
            following = passages[current + 1 :] if by > 0 else passages[:current]
        else:
            # A mark that begins at the bare cursor is still to come.
            here = (start, -end if start < end else -inf)
            following = tuple(one for one in passages if ((one.start, -one.end) > here) is (by > 0))
        if following:
            self.choose(following[0 if by > 0 else -1].id)

    def go_to_step(self, by: int) -> None:
        """Go to the next or previous step; round the end to the beginning."""
        here, _ = self._page.selected()
        at = next((number for number, one in enumerate(self.steps) if one.start == here), None)
        if at is not None and self._page.textCursor().hasSelection():
            number = at + by
        else:
            # One that begins at the bare cursor is still to come.
            ahead = sum(one.start < here for one in self.steps)
            number = ahead if by > 0 else ahead - 1
        step = self.steps[number % len(self.steps)]
        self._page.select(step.start, step.end)
        self.stepped.emit(number % len(self.steps) + 1)

    def choose(self, annotation_id: str) -> None:
        """Select the passage of an annotation and tell of it."""
        if self.show(annotation_id):
            self.chosen.emit(annotation_id)

    def show(self, annotation_id: str) -> bool:
        """Select the passage of an annotation; whether its words are there."""
        found = next((one for one in self._page.passages if one.id == annotation_id), None)
        if found is not None:
            self._chosen_id = found.id
            self._page.select(found.start, found.end)
        return found is not None

    def passage_here(self, *, overlapping: bool = False) -> Passage | None:
        """The passage that is meant: the selected one; at a mere cursor the shortest there, or else the paragraph's
        first. With `overlapping`, also one that the selection only touches.
        """
        start, end = self._page.selected()
        if start == end:
            here = self._around(start)
        else:
            here = [one for one in self._page.passages if (one.start, one.end) == (start, end)]
            if overlapping and not here:
                here = [one for one in self._page.passages if one.start < end and one.end > start]
        chosen = next((one for one in here if one.id == self._chosen_id), None)
        return chosen or min(here, key=lambda one: one.end - one.start, default=None)

    @property
    def _body(self) -> Body:
        if self._page.sheet is None:
            raise LookupError("the page is empty")
        return self._page.sheet.body

    def _click(self) -> None:
        """A click into a passage chooses it, but leaves the cursor where it is; again, the next one that lies there."""
        place = self._page.place()
        here = sorted(
            (one for one in self._page.passages if one.start <= place < one.end), key=lambda one: one.end - one.start
        )
        ids = tuple(one.id for one in here)
        again = ids == self._clicked and self._chosen_id in ids
        self._clicked = ids
        if ids:
            self._chosen_id = ids[(ids.index(self._chosen_id) + 1) % len(ids) if again else 0]
            self._page.moved.emit()
            self.chosen.emit(self._chosen_id)

    def _around(self, place: int) -> list[Passage]:
        passages = self._page.passages
        here = [one for one in passages if one.start <= place <= one.end]
        paragraph = walk.paragraph(self._body, place)
        if here or paragraph is None:
            return here
        return [one for one in passages if one.start < paragraph.end and one.end > paragraph.start][:1]

    def _show(self, selected: Range | None) -> None:
        if selected is not None:
            self._page.select(*selected)

    def _to(self, place: int) -> None:
        self._page.select(place, place)
        bar = self._page.verticalScrollBar()
        bar.setValue(bar.maximum() if place else 0)
