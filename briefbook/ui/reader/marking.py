"""Marking: what the analyst does to an article. Each verb is one edit of the library, told with an offer to undo."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from briefbook.model.anchor import describe
from briefbook.model.annotation import Annotation
from briefbook.model.article import Article, ReadingState
from briefbook.model.theme import Theme
from briefbook.ui import naming
from briefbook.ui.desk import Desk
from briefbook.ui.undo_offer import tell

translate = QCoreApplication.translate

_SHORT = 48
_HIGHEST = 3


class Marking:
    """The verbs of one reader. It remembers which theme was used last."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._last_theme_id: str | None = None

    def theme(self, number: int) -> Theme | None:
        """The theme of that number, from 1; None and a word to the user if there are not so many."""
        themes = self._desk.library.themes.all()
        if number <= len(themes):
            return themes[number - 1]
        words = translate("Reader", "There is no theme {number} yet. Themes are added in the menu Book.")
        self._desk.messages.toast(words.format(number=number))
        return None

    def last_theme(self) -> Theme | None:
        """The theme used last, or the first one."""
        themes = self._desk.library.themes.all()
        return next((one for one in themes if one.id == self._last_theme_id), themes[0] if themes else None)

    def mark(self, article: Article, start: int, end: int, theme: Theme | None) -> Annotation:
        """Mark a passage."""
        with self._desk.library.edit(_label(theme)):
            made = self._add(article, start, end, theme)
        self._tell_marked(theme)
        return made

    def mark_again(self, annotations: list[Annotation], theme: Theme | None) -> Annotation | None:
        """The one of these annotations, all of the same words, that has `theme`; one without a theme takes it. None if
        it must be marked anew.
        """
        for one in annotations:
            if one.theme_id == (theme.id if theme else None):
                self._desk.messages.toast(translate("Reader", "This passage is marked so already."))
                return one
        bare = next((one for one in annotations if one.theme_id is None), None)
        if bare is None or theme is None:
            return None
        with self._desk.library.edit(_label(theme)):
            made = self._desk.library.annotations.change(replace(bare, theme_id=theme.id))
        self._tell_marked(theme)
        return made

    def remove(self, annotation: Annotation) -> None:
        """Remove a mark."""
        with self._desk.library.edit(translate("Reader", "Remove mark")):
            self._desk.library.annotations.remove(annotation.id)
        tell(self._desk, translate("Reader", "Removed the mark on “{quote}”.").format(quote=_short(annotation.quote)))

    def star(self, annotation: Annotation) -> None:
        """Star a mark for the key points, or take the star away."""
        label = translate("Reader", "Remove star") if annotation.starred else translate("Reader", "Star passage")
        with self._desk.library.edit(label):
            self._desk.library.annotations.change(replace(annotation, starred=not annotation.starred))
        tell(
            self._desk,
            translate("Reader", "No longer starred.")
            if annotation.starred
            else translate("Reader", "Starred for the key points."),
        )

    def rate(self, annotation: Annotation) -> None:
        """Rate a mark one step higher; after the highest it is not rated."""
        rating = (annotation.importance + 1) % (_HIGHEST + 1)
        with self._desk.library.edit(translate("Reader", "Rate annotation")):
            self._desk.library.annotations.change(replace(annotation, importance=rating))
        words = (
            translate("Reader", "Not rated."),
            translate("Reader", "Rated ! useful."),
            translate("Reader", "Rated !! important."),
            translate("Reader", "Rated !!! essential."),
        )
        tell(self._desk, words[rating])

    def move(self, annotation: Annotation, article: Article, to: tuple[int, int]) -> None:
        """Give a mark other ends."""
        with self._desk.library.edit(translate("Reader", "Move the ends of a mark"), continues=True):
            self._desk.library.annotations.change(replace(annotation, anchor=describe(article.body.text, *to)))

    @property
    def core_label(self) -> str:
        """What the step is called that keeps a core statement."""
        return translate("Reader", "Core statement")

    @property
    def tags_label(self) -> str:
        """What the step is called that keeps tags."""
        return translate("Reader", "Change tags")

    def remark(self, annotation: Annotation, label: str, **remarks: Any) -> None:
        """Keep what the analyst adds to a mark."""
        remarked = replace(annotation, **remarks)
        if remarked != annotation:
            with self._desk.library.edit(label):
                self._desk.library.annotations.change(remarked)

    def remark_new(self, article: Article, at: tuple[int, int], label: str, **remarks: Any) -> None:
        """Mark a passage and keep what the analyst adds, as one step."""
        with self._desk.library.edit(label):
            self._desk.library.annotations.change(replace(self._add(article, *at, None), **remarks))

    def toggle_highlighter(self) -> None:
        """Let a selection by mouse mark at once, or no longer."""
        on = not self._desk.preferences.value.highlighter
        self._desk.preferences.change(highlighter=on)
        theme = self.last_theme()
        if on and theme:
            words = translate("Reader", "The highlighter is on: what you select with the mouse is marked as {theme}.")
            self._desk.messages.toast(words.format(theme=theme.name))
        elif not on:
            self._desk.messages.toast(translate("Reader", "The highlighter is off."))

    def set_read(self, article: Article) -> None:
        """Note that an article is read."""
        with self._desk.library.edit(translate("Reader", "Mark as read")):
            self._desk.library.articles.set_state(article.id, ReadingState.READ)
        tell(
            self._desk, translate("Reader", "“{title}” is marked as read.").format(title=_short(naming.called(article)))
        )

    def _tell_marked(self, theme: Theme | None) -> None:
        self._last_theme_id = theme.id if theme else self._last_theme_id
        tell(
            self._desk,
            translate("Reader", "Marked as {theme}.").format(theme=theme.name)
            if theme
            else translate("Reader", "Marked."),
        )

    def _add(self, article: Article, start: int, end: int, theme: Theme | None) -> Annotation:
        """A new mark; the first one in a new article says that it is being read."""
        library = self._desk.library
        anchor = describe(article.body.text, start, end)
        made = library.annotations.add(article.id, anchor, theme_id=theme.id if theme else None)
        if article.state is ReadingState.NEW:
            library.articles.set_state(article.id, ReadingState.READING)
        return made


def _label(theme: Theme | None) -> str:
    return (
        translate("Reader", "Mark as {theme}").format(theme=theme.name)
        if theme
        else translate("Reader", "Mark passage")
    )


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHORT else f"{text[: _SHORT - 1].rstrip()}…"
