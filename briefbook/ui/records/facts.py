"""Facts as rows: the question, what each source answers, how the answers stand to each other, and the verdict."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from briefbook.library.library import Library
from briefbook.model.facts import Fact, FactStatus, FactValue
from briefbook.model.stories import Stories
from briefbook.operations.independence import stories
from briefbook.ui import naming
from briefbook.ui.records.column import Column, Move

translate = QCoreApplication.translate

_COUNTED = 16
"""Letters of “12, 3 independent”."""


class Facts:
    """The facts of a book. A blank answer takes the article out of the fact."""

    tables: tuple[str, ...] = ("facts", "fact_values", "book_sources", "articles", "captures")

    def __init__(self, library: Library) -> None:
        self._library = library

    def columns(self, book_id: str) -> tuple[Column[Fact], ...]:
        """The columns; one for each source of the book."""
        sources = self._library.books.sources(book_id)
        names = self._library.articles.labels([article_id for _, article_id in sources], naming.untitled())
        return (
            Column(
                translate("Facts", "Question"),
                lambda fact: fact.question,
                lambda fact, words: replace(fact, question=words),
                wide=True,
            ),
            *(_answer(letter, article_id, names.get(article_id, "")) for letter, article_id in sources),
            _sources(stories(self._library, book_id)),
            Column(
                translate("Facts", "Status"),
                lambda fact: fact.status.value,
                lambda fact, value: replace(fact, status=FactStatus(value)),
                choices=_statuses(),
            ),
            Column(
                translate("Facts", "Verdict"),
                lambda fact: fact.verdict,
                lambda fact, words: replace(fact, verdict=words),
                wide=True,
            ),
            Column(
                translate("Facts", "Figure"),
                lambda fact: "1" if fact.figure else "",
                lambda fact, value: replace(fact, figure=bool(value)),
                switch=True,
                meaning=translate("Facts", "Print it among the facts and figures"),
            ),
            Column(translate("Facts", "Unit"), lambda fact: fact.unit, lambda fact, words: replace(fact, unit=words)),
            Column(
                translate("Facts", "As of"), lambda fact: fact.as_of, lambda fact, words: replace(fact, as_of=words)
            ),
        )

    def records(self, book_id: str) -> tuple[Fact, ...]:
        """The facts in the order of the book."""
        return self._library.books.facts(book_id)

    def add(self, book_id: str, words: str) -> str:
        """A fact with that question."""
        return self._library.books.add_fact(Fact("", book_id, words)).id

    def change(self, record: Fact) -> None:
        """Keep a fact as it is now."""
        self._library.books.change_fact(record)

    def remove(self, record_id: str) -> None:
        """Take a fact away with its answers."""
        self._library.books.remove_fact(record_id)

    @property
    def move(self) -> Move:
        """They stand as the user puts them."""
        return self._library.books.move_fact


def _sources(told: Stories) -> Column[Fact]:
    def counted(fact: Fact) -> str:
        ids = [one.article_id for one in fact.values]
        independent = told.count(ids)
        words = translate("Facts", "{sources}, {independent} independent") if independent < len(ids) else "{sources}"
        return words.format(sources=len(ids), independent=independent) if ids else ""

    meaning = translate("Facts", "How many sources answer; those that share their text are one independent source")
    return Column(translate("Facts", "Sources"), counted, None, meaning=meaning, letters=_COUNTED)


def _answer(letter: str, article_id: str, name: str) -> Column[Fact]:
    def get(fact: Fact) -> str:
        return next((one.value for one in fact.values if one.article_id == article_id), "")

    def put(fact: Fact, words: str) -> Fact:
        known = {one.article_id: one for one in fact.values}
        if words:
            known[article_id] = replace(known.get(article_id, FactValue(article_id, words)), value=words)
        else:
            known.pop(article_id, None)
        return replace(fact, values=tuple(known.values()))

    return Column(letter, get, put, meaning=name)


def _statuses() -> tuple[tuple[str, str], ...]:
    return (
        (FactStatus.OPEN.value, translate("Facts", "open")),
        (FactStatus.AGREE.value, translate("Facts", "agree")),
        (FactStatus.CONFLICT.value, translate("Facts", "differ")),
        (FactStatus.ROUNDING.value, translate("Facts", "rounding")),
        (FactStatus.OVER_TIME.value, translate("Facts", "over time")),
        (FactStatus.JUDGEMENT.value, translate("Facts", "judgement")),
        (FactStatus.ONE_SOURCE.value, translate("Facts", "one source")),
    )
