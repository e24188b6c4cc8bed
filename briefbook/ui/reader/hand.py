"""The hand: marks on the page what a key, a click or the menu asks for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from briefbook.model.annotation import Annotation
from briefbook.model.article import Article
from briefbook.model.theme import Theme
from briefbook.ui.reader import walk
from briefbook.ui.reader.marking import Marking
from briefbook.ui.reader.page import Page
from briefbook.ui.reader.single_keys import Verb
from briefbook.ui.reader.walk import Range
from briefbook.ui.reader.walker import Walker


class Hand(Walker):
    """The verbs of a reader of articles, each a method without arguments where a key can ask for it.

    What needs words of the analyst's is asked for by a signal, with the words that are there already. A chapter is
    asked for with what gives the ids of the marks to place.
    """

    comment_asked = Signal(str)
    chapter_asked = Signal(object)
    statement_asked = Signal(str)
    tags_asked = Signal(tuple)
    read = Signal()

    def __init__(self, page: Page, marking: Marking, parent: QObject | None = None) -> None:
        super().__init__(page, parent)
        self.article: Article | None = None
        self._marking = marking
        page.theme_asked.connect(self.mark_with)
        page.stretched.connect(self._stretched)

    def verbs(self) -> dict[Verb, Callable[[], None]]:
        """What each key does. What marks is refused while there is no article to mark."""
        if self.article is None:
            return super().verbs()
        return {
            **super().verbs(),
            Verb.MARK_AGAIN: self.mark_again,
            Verb.REMOVE: self.remove,
            Verb.COMMENT: self.comment,
            Verb.CORE_STATEMENT: self.state_core,
            Verb.TAGS: self.tag,
            Verb.IMPORTANCE: self.rate,
            Verb.STAR: self.star,
            Verb.SEND: self.send,
            Verb.READ: self.mark_read,
            Verb.HIGHLIGHTER: self._marking.toggle_highlighter,
        }

    @property
    def _article(self) -> Article:
        if self.article is None:
            raise LookupError("no article is open")
        return self.article

    def mark_with(self, number: int) -> None:
        """Mark the selection, or the paragraph, with the theme of that number."""
        if self.article is None:
            self.refused.emit()
            return
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

    def rate(self) -> None:
        """Rate what is marked here one step higher; after the highest it is not rated."""
        made = self._marked()
        if made is not None:
            self._marking.rate(made)

    def comment(self) -> None:
        """Ask for the comment on what is marked here."""
        made = self._marked()
        if made is not None:
            self.comment_asked.emit(made.id)

    def send(self) -> None:
        """Ask for a chapter for what is marked here; what is not is marked when one is chosen."""
        start, end = self.stretch()
        if self.passage_here() is not None or start < end:
            self.chapter_asked.emit(self._marked_ids)

    def state_core(self) -> None:
        """Ask for the core statement of what is marked here."""
        found = self.passage_here()
        self.statement_asked.emit(found.annotation.core_statement if found else "")

    def keep_core(self, statement: str) -> None:
        """Keep the core statement; what was not marked yet is marked with it."""
        self._keep(self._marking.core_label, core_statement=statement)

    def tag(self) -> None:
        """Ask for the tags of what is marked here."""
        found = self.passage_here()
        self.tags_asked.emit(found.annotation.tags if found else ())

    def keep_tags(self, tags: tuple[str, ...]) -> None:
        """Keep the tags; what was not marked yet is marked with them."""
        self._keep(self._marking.tags_label, tags=tags)

    def mark_read(self) -> None:
        """Note that the article is read."""
        self._marking.set_read(self._article)
        self.read.emit()

    def stretch(self) -> Range:
        """The selected words, or the paragraph's."""
        start, end = walk.trimmed(self._body.text, self._page.selected())
        if start < end:
            return start, end
        place = walk.paragraph(self._body, start)
        return walk.words_of(place) if place else (start, start)

    def _stretched(self, before: Range) -> None:
        """The mark that was selected goes with its selection."""
        after = self._page.selected()
        found = next((one for one in self._page.passages if one.id == self._chosen_id), None)
        if self.article and found and (found.start, found.end) == before != after and after[0] < after[1]:
            self._marking.move(found.annotation, self._article, after)

    def _keep(self, label: str, **remarks: object) -> None:
        found = self.passage_here()
        start, end = self.stretch()
        if found is not None:
            self._marking.remark(found.annotation, label, **remarks)
        elif start < end and any(remarks.values()):
            self._marking.remark_new(self._article, (start, end), label, **remarks)

    def _marked(self) -> Annotation | None:
        """The annotation that is meant; a new one without a theme if there is none yet."""
        found = self.passage_here()
        return found.annotation if found else self._mark(None)

    def _marked_ids(self) -> tuple[str, ...]:
        made = self._marked()
        return (made.id,) if made else ()

    def _mark(self, theme: Theme | None) -> Annotation | None:
        start, end = self.stretch()
        if start == end:
            return None
        same = [one.annotation for one in self._page.passages if (one.start, one.end) == (start, end)]
        made = self._marking.mark_again(same, theme) or self._marking.mark(self._article, start, end, theme)
        self._chosen_id = made.id
        self._page.select(end, end, reveal=False)
        return made
