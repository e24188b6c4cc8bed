"""Captures: the versions of an article's body, each with the bytes that it was read from. None is ever overwritten; one
that was damaged or altered from outside gets back the text that it had.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from briefbook.errors import NotFound
from briefbook.library import bodies, search_index, shingles
from briefbook.library.carryings import Carryings
from briefbook.library.door import Door, Row, new_id
from briefbook.library.pictures import Pictures
from briefbook.model.anchor import TextPosition
from briefbook.model.article import ArticleDraft, Capture, Making, Source
from briefbook.model.body import Body
from briefbook.model.carrying import Carried
from briefbook.model.flat import flat
from briefbook.sentence import Sentence

Carry = Callable[[str, str, Iterable[TextPosition]], Sequence[Carried]]
"""What tells of an old text, a new text and places in the old one what becomes of them, see `analysis.carry`."""


class Captures:
    """The captures of a library. What is added can be undone."""

    def __init__(self, door: Door, carryings: Carryings, pictures: Pictures) -> None:
        self._door = door
        self.carryings = carryings
        self.pictures = pictures

    def of_article(self, article_id: str) -> tuple[Capture, ...]:
        """The captures of an article, the oldest first; none if there is no such article."""
        sql = "SELECT * FROM captures WHERE article_id = ? ORDER BY sequence"
        return tuple(_capture(row) for row in self._door.rows(sql, (article_id,)))

    def get(self, capture_id: str) -> Capture:
        """The capture with that id. Raises NotFound."""
        row = self._door.row("SELECT * FROM captures WHERE id = ?", (capture_id,))
        if row is None:
            raise NotFound(
                Sentence(
                    "There is no capture with the id “{capture_id}”; it may have been removed.", capture_id=capture_id
                )
            )
        return _capture(row)

    def find(self, article_id: str, sequence: int) -> Capture:
        """The capture of an article with that number, counted from 1. Raises NotFound."""
        sql = "SELECT * FROM captures WHERE article_id = ? AND sequence = ?"
        row = self._door.row(sql, (article_id, sequence))
        if row is None:
            last = self._last(article_id)
            has = Sentence("1 capture") if last == 1 else Sentence("{last} captures", last=last)
            raise NotFound(
                Sentence("The article has {has}; there is none with the number {sequence}.", has=has, sequence=sequence)
            )
        return _capture(row)

    def add(self, article_id: str, draft: ArticleDraft, carry: Carry, *, made: Making) -> Capture:
        """Make the body of `draft` the current text of an article and carry every annotation over to it: those that are
        kept or moved stand in it from now on, the others in their own capture until the analyst decides. What is known
        of the article stays. Raises NotFound.

        A capture that the analyst made by a correction has the bytes and the pictures of the one before: its draft
        needs neither.
        """
        if not self._last(article_id):
            raise NotFound(
                Sentence(
                    "There is no article with the id “{article_id}”; it may have been removed.", article_id=article_id
                )
            )
        with self._door.edit("Update article"):
            capture_id = self.keep(article_id, draft, made=made)
            self._door.update("articles", article_id, {"words": draft.body.words})
            waiting = self.carryings.to_carry(article_id)
            for earlier_id, group in groupby(waiting, key=lambda annotation: annotation.capture_id):
                annotations = tuple(group)
                places = [annotation.anchor.position for annotation in annotations]
                carried = carry(self.get(earlier_id).body.text, draft.body.text, places)
                for annotation, one in zip(annotations, carried, strict=True):
                    self.carryings.note(annotation, capture_id, draft.body.text, one)
        return self.get(capture_id)

    def keep(self, article_id: str, draft: ArticleDraft, *, made: Making = Making.READ) -> str:
        """Put a capture after those that the article has and return its id; inside an edit. Nothing is carried over."""
        capture_id, body = new_id(), draft.body
        sha256 = text_sha256(body)
        if draft.original:
            self._door.keep_original(draft.source.sha256, draft.original)
        self._door.insert(
            "captures",
            {
                "id": capture_id,
                "article_id": article_id,
                "sequence": self._last(article_id) + 1,
                **flat(draft.source),
                "words": body.words,
                "text_sha256": sha256,
                "body": bodies.to_stored(body),
                "made": made.value,
            },
        )
        self.pictures.keep(capture_id, body, draft.pictures)
        shingles.put_in(self._door.db, sha256, body.prose)
        return capture_id

    def is_altered(self, capture_id: str, body: Body) -> bool:
        """Whether `body`, as the library has it for a capture, has another text than was read: nothing in briefbook
        changes the text of a capture.
        """
        row = self._door.row("SELECT text_sha256 FROM captures WHERE id = ?", (capture_id,))
        return row is not None and row["text_sha256"] != text_sha256(body)

    def restore(self, body: Body) -> frozenset[str]:
        """Put a text that was read again in the place of those that were the same and are damaged or altered: the
        articles' ids. Annotations stay where they are.
        """
        sha256 = text_sha256(body)
        same = self._door.rows("SELECT id, article_id, body FROM captures WHERE text_sha256 = ?", (sha256,))
        damaged = [row for row in same if not _is_whole(row["body"], sha256)]
        if damaged:
            with self._door.edit("Update article"):
                for row in damaged:
                    self._door.update("captures", row["id"], {"body": bodies.to_stored(body)})
                search_index.rebuild_within(self._door.db)
        return frozenset(row["article_id"] for row in damaged)

    def _last(self, article_id: str) -> int:
        """The number of the newest capture, or 0 if there is no such article."""
        row = self._door.row("SELECT max(sequence) AS last FROM captures WHERE article_id = ?", (article_id,))
        return int(row["last"] or 0) if row else 0


def text_sha256(body: Body) -> str:
    """The SHA-256 of a body's text: equal for the same text in another file. What pages say that are kept as pictures,
    only these tell.
    """
    pages = [block.target for block in body.blocks if block.is_page]
    return hashlib.sha256("\n".join([body.text, *pages]).encode("utf-8", "replace")).hexdigest()


def _is_whole(stored: str, sha256: str) -> bool:
    body = bodies.readable(stored)
    return body is not None and text_sha256(body) == sha256


def source_of(row: Row) -> Source:
    """Where a capture came from, from its row."""
    return Source(
        file_name=row["file_name"],
        sha256=row["sha256"],
        size=row["size"],
        captured_at=row["captured_at"],
        media_type=row["media_type"],
        encoding=row["encoding"],
        url=row["url"],
    )


def _capture(row: Row) -> Capture:
    return Capture(
        id=row["id"],
        article_id=row["article_id"],
        sequence=row["sequence"],
        source=source_of(row),
        body=bodies.from_stored(row["body"]),
        made=Making(row["made"]),
    )
