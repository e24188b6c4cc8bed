"""Events as rows: the date, what happened, how sure the date is, and the letters of the sources that tell of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from briefbook.errors import BriefbookError
from briefbook.library.library import Library
from briefbook.model.facts import Certainty, Event, EventSource
from briefbook.ui.records.column import Column

translate = QCoreApplication.translate


class Events:
    """The events of a book in the order of their dates."""

    tables: tuple[str, ...] = ("events", "event_sources", "book_sources")

    def __init__(self, library: Library) -> None:
        self._library = library

    def columns(self, book_id: str) -> tuple[Column[Event], ...]:
        """The columns."""
        letters = {article_id: letter for letter, article_id in self._library.books.sources(book_id)}
        return (
            Column(
                translate("Events", "Date"),
                lambda event: event.date,
                lambda event, words: replace(event, date=words),
                meaning=translate("Events", "2025, 2025-02 or 2025-02-07, as exact as is known"),
            ),
            Column(
                translate("Events", "What happened"),
                lambda event: event.text,
                lambda event, words: replace(event, text=words),
                wide=True,
            ),
            Column(
                translate("Events", "The date is"),
                lambda event: event.certainty.value,
                lambda event, value: replace(event, certainty=Certainty(value)),
                choices=_certainties(),
            ),
            Column(
                translate("Events", "Sources"),
                lambda event: " ".join(letters.get(one.article_id, "?") for one in event.sources),
                lambda event, words: replace(event, sources=_sources(event, words, letters)),
                meaning=translate("Events", "Letters of the sources that tell of it: A C"),
            ),
        )

    def records(self, book_id: str) -> tuple[Event, ...]:
        """The events."""
        return self._library.books.events(book_id)

    def add(self, book_id: str, words: str) -> str:
        """An event of “2025-02-07 What happened”."""
        date, _, text = words.partition(" ")
        return self._library.books.add_event(Event("", book_id, date, text.strip())).id

    def change(self, record: Event) -> None:
        """Keep an event as it is now."""
        self._library.books.change_event(record)

    def remove(self, record_id: str) -> None:
        """Take an event away."""
        self._library.books.remove_event(record_id)

    @property
    def move(self) -> None:
        """They have an order of their own."""
        return None


def _sources(event: Event, words: str, letters: dict[str, str]) -> tuple[EventSource, ...]:
    """The sources that the letters in `words` name; what was known of those that stay is kept."""
    known = {one.article_id: one for one in event.sources}
    articles = {letter: article_id for article_id, letter in letters.items()}
    found = {}
    for letter in words.replace(",", " ").upper().split():
        if letter not in articles:
            raise BriefbookError(
                translate("Events", "This book has no source “{letter}”. Its sources are {letters}.").format(
                    letter=letter, letters=" ".join(sorted(articles))
                )
            )
        found[articles[letter]] = known.get(articles[letter], EventSource(articles[letter]))
    return tuple(found.values())


def _certainties() -> tuple[tuple[str, str], ...]:
    return (
        (Certainty.STATED.value, translate("Events", "stated")),
        (Certainty.DERIVED.value, translate("Events", "derived by us")),
        (Certainty.CONFLICT.value, translate("Events", "in conflict")),
    )
