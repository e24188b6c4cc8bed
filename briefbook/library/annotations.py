"""Annotations: the analyst's marks on articles."""

from __future__ import annotations

from briefbook.errors import BriefbookError, NotFound
from briefbook.library import lookup, order
from briefbook.library.annotation_rows import annotation_of, to_row
from briefbook.library.articles import Articles
from briefbook.library.door import Door, new_id
from briefbook.model.anchor import Anchor
from briefbook.model.annotation import Annotation
from briefbook.sentence import Sentence


class Annotations:
    """The annotations of a library. What is added, changed or removed can be undone."""

    def __init__(self, door: Door, articles: Articles) -> None:
        self._door = door
        self._articles = articles

    def add(  # noqa: PLR0913 - an annotation has that many sides, all but two optional and named
        self,
        article_id: str,
        anchor: Anchor,
        *,
        theme_id: str | None = None,
        comment: str = "",
        tags: tuple[str, ...] = (),
        importance: int = 0,
        starred: bool = False,
        core_statement: str = "",
        speaker: str = "",
    ) -> Annotation:
        """Mark a stretch of an article's current capture.

        Raises NotFound if there is no such article, BriefbookError if the words do not stand at the anchor's position.
        """
        article = self._articles.get(article_id)
        position = anchor.position
        if not anchor.quote.exact or article.body.text[position.start : position.end] != anchor.quote.exact:
            raise BriefbookError(
                Sentence(
                    "The marked words do not stand at that place in “{label}”. Mark them again.", label=article.label
                )
            )
        annotation = Annotation(
            id=new_id(),
            article_id=article_id,
            capture_id=article.capture_id,
            anchor=anchor,
            theme_id=theme_id,
            comment=comment,
            tags=tags,
            importance=importance,
            starred=starred,
            core_statement=core_statement,
            speaker=speaker,
        )
        row = to_row(annotation)
        with self._door.edit("Highlight passage"):
            self._door.insert("annotations", {**row, "position": order.last(self._door, "annotations")})
        return annotation

    def get(self, annotation_id: str) -> Annotation:
        """The annotation with that id. Raises NotFound."""
        row = self._door.row("SELECT * FROM annotations WHERE id = ?", (annotation_id,))
        if row is None:
            raise NotFound(
                Sentence(
                    "There is no annotation with the id “{annotation_id}”; it may have been removed.",
                    annotation_id=annotation_id,
                )
            )
        return annotation_of(row)

    def find(self, ref: str) -> Annotation:
        """The annotation with that id or beginning of an id. Raises NotFound if none or several."""
        candidates = [(row["id"], ()) for row in self._door.rows("SELECT id FROM annotations ORDER BY position")]
        return self.get(lookup.pick(Sentence("annotation"), ref, candidates))

    def of_article(self, article_id: str) -> tuple[Annotation, ...]:
        """The annotations of an article in the order of its text."""
        sql = 'SELECT * FROM annotations WHERE article_id = ? ORDER BY "start", "end", position'
        return tuple(annotation_of(row) for row in self._door.rows(sql, (article_id,)))

    def all(self) -> tuple[Annotation, ...]:
        """All annotations, article by article in the order of adding, each in the order of its text."""
        sql = """SELECT annotations.* FROM annotations JOIN articles ON articles.id = annotations.article_id
            ORDER BY articles.position, "start", "end", annotations.position"""
        return tuple(annotation_of(row) for row in self._door.rows(sql))

    def newest(self) -> tuple[str, ...]:
        """The ids of all annotations, the one added last first."""
        return tuple(self._door.column("SELECT id FROM annotations ORDER BY position DESC"))

    def change(self, annotation: Annotation) -> Annotation:
        """Replace the annotation that has the same id. Raises NotFound."""
        self.get(annotation.id)
        with self._door.edit("Change annotation"):
            self._door.update("annotations", annotation.id, to_row(annotation))
        return annotation

    def remove(self, annotation_id: str) -> None:
        """Remove an annotation and its places in books. Raises NotFound."""
        self.get(annotation_id)
        with self._door.edit("Remove annotation"):
            self._door.delete("annotations", annotation_id)
