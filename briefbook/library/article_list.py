"""The list of articles: which there are and in what order, cheaply for very many, and a page of them for the eye."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from briefbook.library.door import Door, Row
from briefbook.library.folding import fold
from briefbook.model.article import DESCRIBED, Author, Details, ReadingState, Suggestion, Verdict

_PAGE = 500
"""How many ids are asked for at once; SQLite takes a limited number of parameters."""

_NEWEST = "FROM captures WHERE article_id = articles.id ORDER BY sequence DESC LIMIT 1"
_FILE_NAME = f"(SELECT file_name {_NEWEST})"
_LABEL = f"CASE title WHEN '' THEN {_FILE_NAME} ELSE title END"
_CALLED = f"CASE title WHEN '' THEN replace(?, '{{file}}', {_FILE_NAME}) ELSE title END"
LANGUAGE = "CASE language WHEN '' THEN detected_language ELSE language END"
"""SQL for the language of an article, stated or detected."""
_GAPS = " OR ".join(f"{name} = '{'[]' if name == 'authors' else ''}'" for name in DESCRIBED)


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """An article as a list shows it, without its body. `title` is its label, never empty."""

    id: str
    title: str
    authors: tuple[Author, ...]
    publisher: str
    published: str
    words: int
    state: ReadingState
    missing: tuple[str, ...]
    file_name: str
    added_at: str
    verdict: Verdict = Verdict.NONE
    captures: int = 1


@dataclass(frozen=True, slots=True)
class Described:
    """What is known of an article and what is suggested, without its body."""

    id: str
    file_name: str
    details: Details
    suggestions: tuple[Suggestion, ...]


class Order(StrEnum):
    """What a list of articles is sorted by; within the same, they stand as they were added."""

    ADDED = "added"
    TITLE = "title"
    DATE = "date"
    LENGTH = "length"
    STATE = "state"
    VERDICT = "verdict"


class Show(StrEnum):
    """Which articles a list shows. What is dropped is not among the unread."""

    ALL = "all"
    UNREAD = "unread"
    READING = "reading"
    READ = "read"
    KEEP = "keep"
    MAYBE = "maybe"
    DROP = "drop"
    UNDECIDED = "undecided"
    GAPS = "gaps"


@dataclass(frozen=True, slots=True)
class Listing:
    """What a list of articles is asked for. Each of `words` stands in the title, an author, the publisher or the file
    name, spelt in any way. Titles are sorted as readers of `language` expect it.
    """

    words: str = ""
    show: Show = Show.ALL
    order: Order = Order.ADDED
    language: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether these are all articles as they were added, so that no change to one moves or hides it."""
        return replace(self, language="") == Listing()


@dataclass(frozen=True, slots=True)
class Pile:
    """How far the reading is: how many articles there are, how many are read, the words of the others. What is dropped
    does not count.
    """

    articles: int
    read: int
    words_left: int


_ORDERS = {
    Order.ADDED: "position",
    Order.TITLE: f"title_key({_LABEL}, ?, {LANGUAGE}), position",
    Order.DATE: "published = '', published, position",
    Order.LENGTH: "words, position",
    Order.STATE: "CASE state WHEN 'new' THEN 1 WHEN 'reading' THEN 2 ELSE 3 END, position",
    Order.VERDICT: "CASE verdict WHEN 'keep' THEN 1 WHEN 'maybe' THEN 2 WHEN '' THEN 3 ELSE 4 END, position",
}
_SHOWN = {
    Show.ALL: "",
    Show.UNREAD: "state != 'read' AND verdict != 'drop'",
    Show.READING: "state = 'reading'",
    Show.READ: "state = 'read'",
    Show.KEEP: "verdict = 'keep'",
    Show.MAYBE: "verdict = 'maybe'",
    Show.DROP: "verdict = 'drop'",
    Show.UNDECIDED: "verdict = ''",
    Show.GAPS: f"({_GAPS})",
}


def ids(door: Door, listing: Listing) -> tuple[str, ...]:
    """The ids of the articles that `listing` asks for, in its order."""
    words = [word for one in listing.words.split() if (word := fold(one).strip())]
    held = f"instr(folded(title || ' ' || authors || ' ' || publisher || ' ' || {_FILE_NAME}), ?)"
    conditions = [one for one in (_SHOWN[listing.show], *(held for _ in words)) if one]
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    asked = [*words, listing.language] if listing.order is Order.TITLE else words
    return tuple(door.column(f"SELECT id FROM articles {where} ORDER BY {_ORDERS[listing.order]}", asked))


def summaries(door: Door, wanted: Sequence[str]) -> tuple[ArticleSummary, ...]:
    """The summaries of these articles in the order given, without those that are gone."""
    found: dict[str, ArticleSummary] = {}
    for start in range(0, len(wanted), _PAGE):
        page = wanted[start : start + _PAGE]
        marks = ", ".join("?" for _ in page)
        for row in door.rows(f"{_SUMMARY} WHERE id IN ({marks})", page):
            found[row["id"]] = _summary(row)
    return tuple(found[one] for one in wanted if one in found)


def described(door: Door, wanted: Sequence[str]) -> tuple[Described, ...]:
    """What is known of these articles, in the order given, without those that are gone."""
    found: dict[str, Described] = {}
    for start in range(0, len(wanted), _PAGE):
        page = wanted[start : start + _PAGE]
        marks = ", ".join("?" for _ in page)
        for row in door.rows(f"SELECT *, {_FILE_NAME} AS file_name FROM articles WHERE id IN ({marks})", page):
            found[row["id"]] = Described(row["id"], row["file_name"], details(row), suggestions(row))
    return tuple(found[one] for one in wanted if one in found)


def all_summaries(door: Door) -> tuple[ArticleSummary, ...]:
    """The summaries of all articles in the order of adding."""
    return tuple(_summary(row) for row in door.rows(f"{_SUMMARY} ORDER BY position"))


def labels(door: Door, wanted: Sequence[str], untitled: str) -> dict[str, str]:
    """What to call each of these articles; those that are gone are left out. `untitled` is for those without a title,
    with “{file}” for the name of the file.
    """
    found: dict[str, str] = {}
    for start in range(0, len(wanted), _PAGE):
        page = wanted[start : start + _PAGE]
        marks = ", ".join("?" for _ in page)
        rows = door.rows(f"SELECT id, {_CALLED} AS label FROM articles WHERE id IN ({marks})", (untitled, *page))
        found.update((row["id"], row["label"]) for row in rows)
    return found


def labelled(door: Door, words: str, untitled: str, limit: int) -> tuple[tuple[str, str], ...]:
    """The ids and labels of the first `limit` articles whose label holds all of `words`, in the order of adding."""
    wanted = [word for one in words.split() if (word := fold(one).strip())]
    where = " AND ".join("instr(folded(label), ?)" for _ in wanted) or "TRUE"
    named = f"SELECT id, position, {_CALLED} AS label FROM articles"
    sql = f"SELECT id, label FROM ({named}) WHERE {where} ORDER BY position LIMIT ?"
    return tuple((row["id"], row["label"]) for row in door.rows(sql, (untitled, *wanted, limit)))


def pile(door: Door) -> Pile:
    """How far the reading is."""
    counted = {row["state"]: row for row in door.rows(_PILE)}
    read = counted.pop(ReadingState.READ.value, {"number": 0})["number"]
    left = counted.values()
    return Pile(read + sum(row["number"] for row in left), read, sum(row["words"] for row in left))


_SUMMARY = f"""SELECT id, title, authors, publisher, published, language, licence, url, state, verdict, added_at, words,
    {_FILE_NAME} AS file_name, (SELECT max(sequence) FROM captures WHERE article_id = articles.id) AS captures
    FROM articles"""
_PILE = "SELECT state, count(*) AS number, sum(words) AS words FROM articles WHERE verdict != 'drop' GROUP BY state"


def _summary(row: Row) -> ArticleSummary:
    return ArticleSummary(
        id=row["id"],
        title=row["title"] or row["file_name"],
        authors=authors(row),
        publisher=row["publisher"],
        published=row["published"],
        words=row["words"],
        state=ReadingState(row["state"]),
        missing=tuple(name for name in DESCRIBED if row[name] in ("", "[]")),
        file_name=row["file_name"],
        added_at=row["added_at"],
        verdict=Verdict(row["verdict"]),
        captures=row["captures"],
    )


def authors(row: Row) -> tuple[Author, ...]:
    """The authors that a row of the table `articles` names."""
    return tuple(Author(name, affiliation) for name, affiliation in json.loads(row["authors"]))


def details(row: Row) -> Details:
    """What is known of an article, from a row of the table `articles`."""
    return Details(
        title=row["title"],
        deck=row["deck"],
        authors=authors(row),
        publisher=row["publisher"],
        published=row["published"],
        modified=row["modified"],
        language=row["language"],
        licence=row["licence"],
        url=row["url"],
        assessment=row["assessment"],
    )


def suggestions(row: Row) -> tuple[Suggestion, ...]:
    """What is suggested for an article, from a row of the table `articles`."""
    return tuple(map(Suggestion.from_json, json.loads(row["suggestions"])))
