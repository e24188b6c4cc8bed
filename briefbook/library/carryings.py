"""Carryings: what became of annotations in the newest capture of their article, and what the analyst decided."""

from __future__ import annotations

from dataclasses import replace

from briefbook.errors import BriefbookError, NotFound
from briefbook.library import bodies
from briefbook.library.annotation_rows import annotation_of, to_row
from briefbook.library.door import Door, Row, new_id
from briefbook.model.anchor import Anchor, TextPosition, TextQuote, describe
from briefbook.model.annotation import Annotation
from briefbook.model.carrying import Carried, Carrying, Decision, Outcome
from briefbook.sentence import Sentence

_ALL = """SELECT carryings.*, annotations.article_id FROM carryings
    JOIN annotations ON annotations.id = carryings.annotation_id
    JOIN articles ON articles.id = annotations.article_id"""
_ORDER = "ORDER BY articles.position, earlier_start, earlier_end, annotations.position"
_UNDECIDED = "decision = '' AND outcome IN ('doubtful', 'lost')"


class Carryings:
    """The carryings of a library. What is decided can be undone."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> tuple[Carrying, ...]:
        """The carryings of all annotations whose article got a newer text, in the order of the earlier texts."""
        return tuple(_carrying(row) for row in self._door.rows(f"{_ALL} {_ORDER}"))

    def of_article(self, article_id: str) -> tuple[Carrying, ...]:
        """Those of the annotations of one article."""
        return tuple(_carrying(row) for row in self._door.rows(f"{_ALL} WHERE articles.id = ? {_ORDER}", (article_id,)))

    def undecided(self) -> tuple[Carrying, ...]:
        """Those that wait for the analyst: doubtful or lost, and nothing decided."""
        return tuple(_carrying(row) for row in self._door.rows(f"{_ALL} WHERE {_UNDECIDED} {_ORDER}"))

    def count_undecided(self) -> int:
        """How many wait for the analyst."""
        return int(self._door.column(f"SELECT count(*) FROM carryings WHERE {_UNDECIDED}")[0])

    def unsettled(self) -> tuple[Carrying, ...]:
        """Those whose words the newest text does not have, as far as is decided: undecided or withdrawn."""
        condition = f"({_UNDECIDED}) OR decision = '{Decision.WITHDRAWN.value}'"
        return tuple(_carrying(row) for row in self._door.rows(f"{_ALL} WHERE {condition} {_ORDER}"))

    def get(self, annotation_id: str) -> Carrying:
        """What became of an annotation. Raises NotFound if its article has had one text only."""
        row = self._door.row(f"{_ALL} WHERE annotation_id = ?", (annotation_id,))
        if row is None:
            raise NotFound(
                Sentence(
                    "Nothing is to be decided of the annotation “{annotation_id}”: its article was not updated.",
                    annotation_id=annotation_id,
                )
            )
        return _carrying(row)

    def accept(self, annotation_id: str) -> Annotation:
        """The annotation at the place that was proposed, in the newest text. Raises BriefbookError if none was."""
        carrying = self.get(annotation_id)
        if carrying.place is None:
            raise BriefbookError(
                Sentence(
                    "No place was found for “{words}” in the newest text. Choose one, or keep the passage as "
                    "withdrawn by the source.",
                    words=_short(carrying.earlier.quote.exact),
                )
            )
        with self._door.edit("Accept place"):
            return self._fasten(annotation_id, carrying.place, Decision.ACCEPTED)

    def reattach(self, annotation_id: str, place: TextPosition) -> Annotation:
        """The annotation at `place` in the newest text, whatever became of it. Raises BriefbookError if there are no
        words at that place, NotFound.
        """
        with self._door.edit("Re-attach annotation"):
            return self._fasten(annotation_id, place, Decision.REATTACHED)

    def withdraw(self, annotation_id: str) -> Carrying:
        """Keep the passage as withdrawn by the source: it stands in its own capture, and a book prints it with a note.

        Raises NotFound, BriefbookError if its words stand in the newest text.
        """
        carrying = self.get(annotation_id)
        if carrying.outcome in (Outcome.KEPT, Outcome.MOVED) or self._annotation(annotation_id)["capture_id"] != (
            carrying.earlier_id
        ):
            raise BriefbookError(
                Sentence("The passage stands in the newest text of its article, so it was not withdrawn.")
            )
        with self._door.edit("Keep as withdrawn"):
            self._decide(annotation_id, {"decision": Decision.WITHDRAWN.value})
        return self.get(annotation_id)

    def to_carry(self, article_id: str) -> tuple[Annotation, ...]:
        """The annotations of an article by the capture that they stand in."""
        sql = 'SELECT * FROM annotations WHERE article_id = ? ORDER BY capture_id, "start", "end", position'
        return tuple(annotation_of(row) for row in self._door.rows(sql, (article_id,)))

    def note(self, annotation: Annotation, capture_id: str, text: str, carried: Carried) -> None:
        """Note what became of an annotation in the capture with `text`, and fasten it there if that is certain; inside
        an edit. What was withdrawn stays so while it is not found again.
        """
        before = self._door.row("SELECT id, decision FROM carryings WHERE annotation_id = ?", (annotation.id,))
        sure = carried.outcome in (Outcome.KEPT, Outcome.MOVED)
        withdrawn = before is not None and before["decision"] == Decision.WITHDRAWN.value
        place, position = carried.place, annotation.anchor.position
        row = {
            "earlier_id": annotation.capture_id,
            "earlier_start": position.start,
            "earlier_end": position.end,
            "quote": annotation.anchor.quote.exact,
            "prefix": annotation.anchor.quote.prefix,
            "suffix": annotation.anchor.quote.suffix,
            "capture_id": capture_id,
            "outcome": carried.outcome.value,
            "score": carried.score,
            "start": place.start if place else None,
            "end": place.end if place else None,
            "new_quote": text[place.start : place.end] if place else "",
            "decision": (Decision.WITHDRAWN if withdrawn and not sure else Decision.NONE).value,
        }
        if before is None:
            self._door.insert("carryings", {"id": new_id(), "annotation_id": annotation.id, **row})
        else:
            self._door.update("carryings", before["id"], row)
        if sure and place:
            self._move(annotation.id, capture_id, describe(text, place.start, place.end))

    def _fasten(self, annotation_id: str, place: TextPosition, decision: Decision) -> Annotation:
        carrying = self.get(annotation_id)
        row = self._door.row("SELECT body FROM captures WHERE id = ?", (carrying.capture_id,))
        text = bodies.from_stored(row["body"]).text if row else ""
        try:
            anchor = describe(text, place.start, place.end)
        except ValueError as error:
            raise BriefbookError(
                Sentence("There are no words at that place in the newest text. Choose them again.")
            ) from error
        new_quote = anchor.quote.exact
        values = {"decision": decision.value, "start": place.start, "end": place.end, "new_quote": new_quote}
        self._decide(annotation_id, values)
        self._move(annotation_id, carrying.capture_id, anchor)
        return annotation_of(self._annotation(annotation_id))

    def _decide(self, annotation_id: str, values: Row) -> None:
        (carrying_id,) = self._door.column("SELECT id FROM carryings WHERE annotation_id = ?", (annotation_id,))
        self._door.update("carryings", carrying_id, values)

    def _move(self, annotation_id: str, capture_id: str, anchor: Anchor) -> None:
        annotation = annotation_of(self._annotation(annotation_id))
        self._door.update(
            "annotations", annotation_id, to_row(replace(annotation, capture_id=capture_id, anchor=anchor))
        )

    def _annotation(self, annotation_id: str) -> Row:
        row = self._door.row("SELECT * FROM annotations WHERE id = ?", (annotation_id,))
        if row is None:
            raise NotFound(
                Sentence(
                    "There is no annotation with the id “{annotation_id}”; it may have been removed.",
                    annotation_id=annotation_id,
                )
            )
        return row


def _carrying(row: Row) -> Carrying:
    place = None if row["start"] is None else TextPosition(row["start"], row["end"])
    quote = TextQuote(row["quote"], row["prefix"], row["suffix"])
    return Carrying(
        annotation_id=row["annotation_id"],
        article_id=row["article_id"],
        earlier_id=row["earlier_id"],
        earlier=Anchor(TextPosition(row["earlier_start"], row["earlier_end"]), quote),
        capture_id=row["capture_id"],
        outcome=Outcome(row["outcome"]),
        score=row["score"],
        place=place,
        new_quote=row["new_quote"],
        decision=Decision(row["decision"]),
    )


def _short(quote: str) -> str:
    return quote if len(quote) <= 60 else f"{quote[:50].rstrip()} …"
