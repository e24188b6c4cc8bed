"""The points of a book: sentences of the analyst's, linked to the annotations that they rest on."""

from __future__ import annotations

from briefbook.errors import NotFound
from briefbook.library import lookup, order
from briefbook.library.door import Row, new_id
from briefbook.library.sources import Sources
from briefbook.model.book import Point, PointKind
from briefbook.sentence import Sentence


class Points(Sources):
    """A part of Books: the verbs on points. The article of a linked annotation becomes a source of the book."""

    def points(self, book_id: str) -> tuple[Point, ...]:
        """The points of a book in order, of all kinds."""
        links: dict[str, list[str]] = {}
        sql = """SELECT point_id, annotation_id FROM point_annotations JOIN points ON points.id = point_id
            WHERE book_id = ? ORDER BY point_annotations.position"""
        for row in self._door.rows(sql, (book_id,)):
            links.setdefault(row["point_id"], []).append(row["annotation_id"])
        rows = self._door.rows("SELECT * FROM points WHERE book_id = ? ORDER BY position, rowid", (book_id,))
        return tuple(_point(row, tuple(links.get(row["id"], ()))) for row in rows)

    def point(self, point_id: str) -> Point:
        """The point with that id. Raises NotFound."""
        row = self._door.row("SELECT * FROM points WHERE id = ?", (point_id,))
        if row is None:
            raise NotFound(
                Sentence("There is no point with the id “{point_id}”; it may have been removed.", point_id=point_id)
            )
        sql = "SELECT annotation_id FROM point_annotations WHERE point_id = ? ORDER BY position"
        return _point(row, tuple(link["annotation_id"] for link in self._door.rows(sql, (point_id,))))

    def add_point(
        self,
        book_id: str,
        kind: PointKind,
        text: str,
        *,
        likelihood: str = "",
        annotation_ids: tuple[str, ...] = (),
    ) -> Point:
        """A new point after the others.

        Raises NotFound if an annotation is not there, BriefbookError if the point is blank.
        """
        lookup.worded(Sentence("point"), text)
        point = Point(new_id(), book_id, kind, text, likelihood, annotation_ids)
        with self._door.edit("Add point"):
            position = order.position(self._door, "points", {"book_id": book_id}, None)
            place = {"id": point.id, "book_id": book_id, "position": position}
            self._door.insert("points", {**place, **_content(point)})
            self._link(point)
        return point

    def change_point(self, point: Point) -> Point:
        """Replace the point that has the same id; it stays in its book and place. Raises NotFound."""
        present = self.point(point.id)
        with self._door.edit("Change point"):
            self._door.update("points", point.id, _content(point))
            if point.annotation_ids != present.annotation_ids:
                for row in self._door.rows("SELECT id FROM point_annotations WHERE point_id = ?", (point.id,)):
                    self._door.delete("point_annotations", row["id"])
                self._link(point)
        return self.point(point.id)

    def move_point(self, point_id: str, *, before: str | None = None) -> None:
        """Move a point before another of its book, or to the end. Raises NotFound."""
        point = self.point(point_id)
        if before == point_id:
            return
        with self._door.edit("Move point"):
            position = order.position(self._door, "points", {"book_id": point.book_id}, before)
            self._door.update("points", point_id, {"position": position})

    def remove_point(self, point_id: str) -> None:
        """Remove a point; the annotations that it rests on stay. Raises NotFound."""
        self.point(point_id)
        with self._door.edit("Remove point"):
            self._door.delete("points", point_id)

    def _link(self, point: Point) -> None:
        for position, annotation_id in enumerate(point.annotation_ids, start=1):
            row = self._door.row("SELECT article_id FROM annotations WHERE id = ?", (annotation_id,))
            if row is None:
                raise NotFound(
                    Sentence(
                        "There is no annotation with the id “{annotation_id}”; it may have been removed.",
                        annotation_id=annotation_id,
                    )
                )
            self.add_source(point.book_id, row["article_id"])
            link = {"id": new_id(), "point_id": point.id, "annotation_id": annotation_id, "position": position}
            self._door.insert("point_annotations", link)


def _content(point: Point) -> Row:
    return {"kind": point.kind.value, "text": point.text, "likelihood": point.likelihood}


def _point(row: Row, annotation_ids: tuple[str, ...]) -> Point:
    return Point(row["id"], row["book_id"], PointKind(row["kind"]), row["text"], row["likelihood"], annotation_ids)
