"""The hand: does on the page what a key, a click or the menu asks for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from briefbook.model.annotation import Annotation
from briefbook.model.article import Article
from briefbook.model.theme import Theme
from briefbook.ui.reader import walk
from briefbook.ui.reader.marking import Marking
from briefbook.ui.reader.page import Page
from briefbook.ui.reader.passages import Passage
from briefbook.ui.reader.single_keys import Verb
from briefbook.ui.reader.walk import Range


class Hand(QObject):
    """The verbs of a reader, each a method without arguments where a key can ask for it."""

    chosen = Signal(str)
    comment_asked = Signal(str)
    chapter_asked = Signal(str)
    statement_asked = Signal(str)
    read = Signal()
    find_asked = Signal()
    keys_asked = Signal()

    def __init__(self, page: Page, marking: Marking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._marking = marking
        self._chosen_id = ""
        page.asked.connect(lambda verb: self._verbs()[verb]())
        page.theme_asked.connect(self.mark_with)
        page.passage_clicked.connect(self.choose)
        page.clicked.connect(self._click)

    def _verbs(self) -> dict[Verb, Callable[[], None]]:
        return {
            Verb.NEXT_PARAGRAPH: lambda: self.go(1),
            Verb.PREVIOUS_PARAGRAPH: lambda: self.go(-1),
            Verb.EXTEND_DOWN: lambda: self.extend(1),
            Verb.EXTEND_UP: lambda: self.extend(-1),
            Verb.NEXT_SENTENCE: lambda: self._show(walk.next_sentence(self._article.body, self._page.selected())),
            Verb.PREVIOUS_SENTENCE: self._previous_sentence,
            Verb.EXTEND_SENTENCE: lambda: self._show(walk.extended(self._article.body, self._page.selected())),
            Verb.SHRINK_SENTENCE: lambda: self._show(walk.shrunk(self._article.body, self._page.selected())),
            Verb.MARK_AGAIN: self.mark_again,
            Verb.REMOVE: self.remove,
            Verb.COMMENT: self.comment,
            Verb.CORE_STATEMENT: self.state_core,
            Verb.STAR: self.star,
            Verb.SEND: self.send,
            Verb.NEXT_MARK: lambda: self.go_to_mark(1),
            Verb.PREVIOUS_MARK: lambda: self.go_to_mark(-1),
            Verb.TOP: lambda: self._to(0),
            Verb.BOTTOM: lambda: self._to(len(self._article.body.text)),
            Verb.READ: self.mark_read,
            Verb.FIND: self.find_asked.emit,
            Verb.KEYS: self.keys_asked.emit,
            Verb.PAGE_DOWN: lambda: self._page.turn(1),
            Verb.PAGE_UP: lambda: self._page.turn(-1),
        }

    @property
    def _article(self) -> Article:
        if self._page.article is None:
            raise LookupError("no article is open")
        return self._page.article

    # Moving

    def go(self, by: int) -> None:
        """Go to the next or previous paragraph."""
        place = walk.step(self._article.body, self._page.place(), by)
        if place is not None:
            start, end = walk.words_of(place)
            self._page.select(start, start, reveal=False)
            self._page.reveal(start, end)

    def extend(self, by: int) -> None:
        """Extend the selection over the paragraph, then over the next or previous one; back again by the other way."""
        fixed, moving = walk.by_paragraph(self._article.body, *self._page.ends(), by)
        self._page.select(min(fixed, moving), max(fixed, moving), backwards=moving < fixed, reveal=False)
        self._page.reveal(moving, moving)

    def go_to_mark(self, by: int) -> None:
        """Select the next or previous mark of the article."""
        passages = self._page.passages
        start, end = self._page.selected()
        current = next((index for index, one in enumerate(passages) if one.id == self._chosen_id), -1)
        if current >= 0 and (passages[current].start, passages[current].end) == (start, end):
            following = passages[current + 1 :] if by > 0 else passages[:current]
        else:
            here = (start, -end)
            following = tuple(one for one in passages if ((one.start, -one.end) > here) is (by > 0))
        if following:
            self.choose(following[0 if by > 0 else -1].id)

    def choose(self, annotation_id: str) -> None:
        """Select the passage of an annotation and tell of it."""
        if self.show(annotation_id):
            self.chosen.emit(annotation_id)

    def show(self, annotation_id: str) -> bool:
        """Select the passage of an annotation; whether its words are there."""
        found = next((one for one in self._page.passages if one.id == annotation_id), None)
        if found is not None:
            self._page.select(found.start, found.end)
            self._chosen_id = found.id
        return found is not None

    def _click(self) -> None:
        """A click into a passage chooses it, but leaves the cursor where it is."""
        place = self._page.place()
        if any(one.start <= place < one.end for one in self._page.passages):
            found = self.passage_here()
            if found is not None:
                self._chosen_id = found.id
                self.chosen.emit(found.id)

    def _previous_sentence(self) -> None:
        self._show(walk.previous_sentence(self._article.body, self._page.selected()))

    def _show(self, selected: Range | None) -> None:
        if selected is not None:
            self._page.select(*selected)

    def _to(self, place: int) -> None:
        self._page.select(place, place)
        bar = self._page.verticalScrollBar()
        bar.setValue(bar.maximum() if place else 0)

    # Marking

    def mark_with(self, number: int) -> None:
        """Mark the selection, or the paragraph, with the theme of that number."""
        theme = self._marking.theme(number)
        if theme is not None:
            self._mark(theme)

    def mark_again(self) -> None:
        """Mark with the theme used last."""
        self._mark(self._marking.last_theme())

    def remove(self) -> None:
        """Remove the mark here."""
        found = self.passage_here(overlapping=True)
        if found is not None:
            start, _ = self._page.selected()
            self._marking.remove(found.annotation)
            self._page.select(start, start, reveal=False)

    def star(self) -> None:
        """Star what is marked here, or take its star away."""
        made = self._marked()
        if made is not None:
            self._marking.star(made)

    def comment(self) -> None:
        """Ask for the comment on what is marked here."""
        made = self._marked()
        if made is not None:
            self.comment_asked.emit(made.id)

    def send(self) -> None:
        """Ask for a chapter for what is marked here."""
        made = self._marked()
        if made is not None:
            self.chapter_asked.emit(made.id)

    def state_core(self) -> None:
        """Ask for the core statement of what is marked here."""
        found = self.passage_here()
        self.statement_asked.emit(found.annotation.core_statement if found else "")

    def keep_core(self, statement: str) -> None:
        """Keep the core statement; what was not marked yet is marked with it."""
        found = self.passage_here()
        start, end = self.stretch()
        if found is not None:
            self._marking.state_core(found.annotation, statement)
        elif start < end:
            self._marking.core_of_new(self._article, start, end, statement)

    def mark_read(self) -> None:
        """Note that the article is read."""
        self._marking.set_read(self._article)
        self.read.emit()

    def stretch(self) -> Range:
        """The selected words, or the paragraph's."""
        start, end = walk.trimmed(self._article.body.text, self._page.selected())
        if start < end:
            return start, end
        place = walk.paragraph(self._article.body, start)
        return walk.words_of(place) if place else (start, start)

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

    def _around(self, place: int) -> list[Passage]:
        passages = self._page.passages
        here = [one for one in passages if one.start <= place <= one.end]
        paragraph = walk.paragraph(self._article.body, place)
        if here or paragraph is None:
            return here
        return [one for one in passages if one.start < paragraph.end and one.end > paragraph.start][:1]

    def _marked(self) -> Annotation | None:
        """The annotation that is meant; a new one without a theme if there is none yet."""
        found = self.passage_here()
        return found.annotation if found else self._mark(None)

    def _mark(self, theme: Theme | None) -> Annotation | None:
        start, end = self.stretch()
        if start == end:
            return None
        same = [one.annotation for one in self._page.passages if (one.start, one.end) == (start, end)]
        made = self._marking.mark_again(same, theme) or self._marking.mark(self._article, start, end, theme)
        self._chosen_id = made.id
        self._page.select(end, end, reveal=False)
        return made
