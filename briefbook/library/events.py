"""The events of a book: what happened when, and which articles say so."""

from __future__ import annotations

from dataclasses import replace

from briefbook.errors import BriefbookError, NotFound
from briefbook.library import lookup
from briefbook.library.door import Row, new_id
from briefbook.library.sources import Sources
from briefbook.model.facts import Certainty, Event, EventSource, is_event_date
from briefbook.sentence import Sentence


class Events(Sources):
    """A part of Books: the verbs on events. An article that tells of one becomes a source of the book."""

    def events(self, book_id: str) -> tuple[Event, ...]:
        """The events of a book in the order of their dates; a year comes before its months, a month before its days."""
        sources: dict[str, list[EventSource]] = {}
        sql = """SELECT event_sources.* FROM event_sources JOIN events ON events.id = event_id
            WHERE book_id = ? ORDER BY event_sources.rowid"""
        for row in self._door.rows(sql, (book_id,)):
            sources.setdefault(row["event_id"], []).append(EventSource(row["article_id"], row["annotation_id"]))
        rows = self._door.rows("SELECT * FROM events WHERE book_id = ? ORDER BY date, rowid", (book_id,))
        return tuple(_event(row, tuple(sources.get(row["id"], ()))) for row in rows)

    def add_event(self, event: Event) -> Event:
        """Keep a new event; its id is made here.

        Raises BriefbookError if the text is blank or the date is none, NotFound if an article or annotation is not
        there.
        """
        added = _checked(replace(event, id=new_id()))
        with self._door.edit("Add event"):
            self._door.insert("events", _to_row(added))
            self._keep_sources(added)
        return added

    def change_event(self, event: Event) -> Event:
        """Replace the event that has the same id; it stays in its book. Raises as `add_event` does."""
        changed = _checked(event)
        self._check_event(event.id)
        with self._door.edit("Change event"):
            self._door.update("events", event.id, _to_row(changed))
            for row in self._door.rows("SELECT id FROM event_sources WHERE event_id = ?", (event.id,)):
                self._door.delete("event_sources", row["id"])
            self._keep_sources(changed)
        return changed

    def remove_event(self, event_id: str) -> None:
        """Remove an event. Raises NotFound."""
        self._check_event(event_id)
        with self._door.edit("Remove event"):
            self._door.delete("events", event_id)

    def _check_event(self, event_id: str) -> None:
        if self._door.row("SELECT id FROM events WHERE id = ?", (event_id,)) is None:
            raise NotFound(
                Sentence("There is no event with the id “{event_id}”; it may have been removed.", event_id=event_id)
            )

    def _keep_sources(self, event: Event) -> None:
        for source in event.sources:
            self.check_support(source.article_id, source.annotation_id)
            self.add_source(event.book_id, source.article_id)
            row = {"article_id": source.article_id, "annotation_id": source.annotation_id}
            self._door.insert("event_sources", {"id": new_id(), "event_id": event.id, **row})


def _checked(event: Event) -> Event:
    lookup.worded(Sentence("event"), event.text)
    if not is_event_date(event.date):
        raise BriefbookError(Sentence("“{date}” is not a date. Write 2025, 2025-02 or 2025-02-07.", date=event.date))
    return event


def _to_row(event: Event) -> Row:
    return {
        "id": event.id,
        "book_id": event.book_id,
        "date": event.date,
        "precision": event.precision.value,
        "certainty": event.certainty.value,
        "text": event.text,
    }


def _event(row: Row, sources: tuple[EventSource, ...]) -> Event:
    return Event(row["id"], row["book_id"], row["date"], row["text"], Certainty(row["certainty"]), sources)
