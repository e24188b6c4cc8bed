"""The facts of a book: questions, and what each article answers."""

from __future__ import annotations

from dataclasses import replace

from briefbook.errors import BriefbookError, NotFound
from briefbook.library import lookup, order
from briefbook.library.door import Row, new_id
from briefbook.library.sources import Sources
from briefbook.model.facts import Fact, FactStatus, FactValue
from briefbook.sentence import Sentence


class Facts(Sources):
    """A part of Books: the verbs on facts. An article that answers one becomes a source of the book."""

    def facts(self, book_id: str) -> tuple[Fact, ...]:
        """The facts of a book in order."""
        values: dict[str, list[FactValue]] = {}
        sql = """SELECT fact_values.* FROM fact_values JOIN facts ON facts.id = fact_id
            WHERE book_id = ? ORDER BY fact_values.rowid"""
        for row in self._door.rows(sql, (book_id,)):
            value = FactValue(row["article_id"], row["value"], row["annotation_id"])
            values.setdefault(row["fact_id"], []).append(value)
        rows = self._door.rows("SELECT * FROM facts WHERE book_id = ? ORDER BY position, rowid", (book_id,))
        return tuple(_fact(row, tuple(values.get(row["id"], ()))) for row in rows)

    def add_fact(self, fact: Fact) -> Fact:
        """Keep a new fact after the others of its book; its id is made here.

        Raises BriefbookError if the question or a value is blank or an article answers twice, NotFound if an article
        or annotation is not there.
        """
        added = _checked(fact, new_id())
        with self._door.edit("Add fact"):
            position = order.position(self._door, "facts", {"book_id": added.book_id}, None)
            self._door.insert("facts", {"position": position, **_to_row(added)})
            self._keep_values(added)
        return added

    def change_fact(self, fact: Fact) -> Fact:
        """Replace the fact that has the same id; it stays in its book and place. Raises as `add_fact` does."""
        changed = _checked(fact, fact.id)
        self._check_fact(fact.id)
        with self._door.edit("Change fact"):
            self._door.update("facts", fact.id, _to_row(changed))
            for row in self._door.rows("SELECT id FROM fact_values WHERE fact_id = ?", (fact.id,)):
                self._door.delete("fact_values", row["id"])
            self._keep_values(changed)
        return changed

    def move_fact(self, fact_id: str, *, before: str | None = None) -> None:
        """Move a fact before another of its book, or to the end. Raises NotFound."""
        book_id = self._check_fact(fact_id)["book_id"]
        if before == fact_id:
            return
        with self._door.edit("Move fact"):
            position = order.position(self._door, "facts", {"book_id": book_id}, before)
            self._door.update("facts", fact_id, {"position": position})

    def remove_fact(self, fact_id: str) -> None:
        """Remove a fact with its values. Raises NotFound."""
        self._check_fact(fact_id)
        with self._door.edit("Remove fact"):
            self._door.delete("facts", fact_id)

    def _check_fact(self, fact_id: str) -> Row:
        row = self._door.row("SELECT * FROM facts WHERE id = ?", (fact_id,))
        if row is None:
            raise NotFound(
                Sentence("There is no fact with the id “{fact_id}”; it may have been removed.", fact_id=fact_id)
            )
        return row

    def _keep_values(self, fact: Fact) -> None:
        for value in fact.values:
            self.check_support(value.article_id, value.annotation_id)
            self.add_source(fact.book_id, value.article_id)
            row = {"article_id": value.article_id, "annotation_id": value.annotation_id, "value": value.value}
            self._door.insert("fact_values", {"id": new_id(), "fact_id": fact.id, **row})


def _checked(fact: Fact, fact_id: str) -> Fact:
    lookup.worded(Sentence("question"), fact.question)
    articles = [value.article_id for value in fact.values]
    if len(articles) != len(set(articles)):
        raise BriefbookError(
            Sentence("An article answers “{question}” twice. Give one value for each article.", question=fact.question)
        )
    for value in fact.values:
        lookup.worded(Sentence("value"), value.value)
    return replace(fact, id=fact_id)


def _to_row(fact: Fact) -> Row:
    return {
        "id": fact.id,
        "book_id": fact.book_id,
        "question": fact.question,
        "status": fact.status.value,
        "verdict": fact.verdict,
        "figure": int(fact.figure),
        "unit": fact.unit,
        "as_of": fact.as_of,
    }


def _fact(row: Row, values: tuple[FactValue, ...]) -> Fact:
    return Fact(
        id=row["id"],
        book_id=row["book_id"],
        question=row["question"],
        status=FactStatus(row["status"]),
        verdict=row["verdict"],
        values=values,
        figure=bool(row["figure"]),
        unit=row["unit"],
        as_of=row["as_of"],
    )
