"""Articles, their captures and their original bytes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict

from briefbook.errors import NotFound
from briefbook.library import article_list, bodies, lookup, order
from briefbook.library.article_list import ArticleSummary, Described, Listing, Pile
from briefbook.library.door import Door, Row, new_id, now
from briefbook.model.article import Article, ArticleDraft, Details, ReadingState, Source, Verdict
from briefbook.model.body import Body

_CURRENT = """
    FROM articles JOIN captures ON captures.article_id = articles.id AND captures.sequence =
        (SELECT max(sequence) FROM captures AS newest WHERE newest.article_id = articles.id)
"""

# Of columns with the same name the last one counts.
_WHOLE = "articles.*, captures.*, captures.id AS capture_id, captures.url AS capture_url, articles.url, articles.id"


class Articles:
    """The articles of a library. What is added, described or removed can be undone."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def add(self, draft: ArticleDraft) -> Article:
        """Keep a draft with its first capture and its original bytes."""
        article_id = new_id()
        with self._door.edit("Add article"):
            details = _details_to_row(draft.details)
            self._door.insert(
                "articles",
                {
                    "id": article_id,
                    "position": order.last(self._door, "articles"),
                    **details,
                    "state": ReadingState.NEW.value,
                    "words": draft.body.words,
                    "added_at": now(),
                    "suggestions": json.dumps([asdict(one) for one in draft.suggestions], ensure_ascii=False),
                },
            )
            self._door.keep_original(draft.source.sha256, draft.original)
            self._door.insert("captures", _capture_to_row(article_id, draft))
        return self.get(article_id)

    def get(self, article_id: str) -> Article:
        """The article with that id. Raises NotFound, or LibraryUnusable if its text is damaged."""
        row = self._door.row(f"SELECT {_WHOLE} {_CURRENT} WHERE articles.id = ?", (article_id,))
        if row is None:
            raise _gone(article_id)
        return _article(row)

    def find(self, ref: str) -> Article:
        """The article with that id, beginning of an id, title or file name. Raises NotFound if none or several."""
        names = self._door.rows(f"SELECT articles.id, title, file_name {_CURRENT} ORDER BY position")
        candidates = [(row["id"], (row["title"], row["file_name"])) for row in names]
        return self.get(lookup.pick("article", ref, candidates))

    def all(self) -> tuple[ArticleSummary, ...]:
        """All articles in the order of adding, without their bodies. For very many, `ids` and `summaries` cost less."""
        return article_list.all_summaries(self._door)

    def ids(self, listing: Listing = Listing()) -> tuple[str, ...]:  # noqa: B008 - a frozen value
        """The ids of the articles that `listing` asks for, in its order."""
        return article_list.ids(self._door, listing)

    def summaries(self, ids: Sequence[str]) -> tuple[ArticleSummary, ...]:
        """These articles without their bodies, in the order given; those that are gone are left out."""
        return article_list.summaries(self._door, ids)

    def described(self, ids: Sequence[str]) -> tuple[Described, ...]:
        """What is known of these articles, in the order given; those that are gone are left out."""
        return article_list.described(self._door, ids)

    def labels(self, ids: Sequence[str]) -> dict[str, str]:
        """What to call each of these articles in a list; those that are gone are left out."""
        return article_list.labels(self._door, ids)

    def labelled(self, words: str, *, limit: int) -> tuple[tuple[str, str], ...]:
        """The ids and labels of the first `limit` articles whose label holds all of `words`."""
        return article_list.labelled(self._door, words, limit)

    def pile(self) -> Pile:
        """How many articles there are to read, how many are read, how many words are left."""
        return article_list.pile(self._door)

    def by_sha256(self, sha256: str) -> Article | None:
        """The article whose current capture was read from bytes with that SHA-256."""
        return self._first("captures.sha256", sha256)

    def by_text(self, text_sha256: str) -> Article | None:
        """The article whose current text has that SHA-256, see `text_sha256`."""
        return self._first("captures.text_sha256", text_sha256)

    def describe(self, article_id: str, details: Details) -> Article:
        """Replace what is known of an article; suggestions stay offered. Raises NotFound."""
        self._check(article_id)
        with self._door.edit("Describe article"):
            self._door.update("articles", article_id, _details_to_row(details))
        return self.get(article_id)

    def set_state(self, article_id: str, state: ReadingState) -> None:
        """Note how far the analyst is with an article. Raises NotFound."""
        self._check(article_id)
        with self._door.edit("Set reading state"):
            self._door.update("articles", article_id, {"state": state.value})

    def set_verdict(self, article_id: str, verdict: Verdict) -> None:
        """Note whether the analyst means to use an article. Raises NotFound."""
        self._check(article_id)
        with self._door.edit("Set verdict"):
            self._door.update("articles", article_id, {"verdict": verdict.value})

    def remove(self, article_id: str) -> None:
        """Remove an article with its annotations and their places in books. Raises NotFound."""
        self._check(article_id)
        with self._door.edit("Remove article"):
            self._door.delete("articles", article_id)

    def original(self, article_id: str) -> bytes:
        """The bytes that the article was read from, unchanged. Raises NotFound."""
        self._check(article_id)
        sql = f"SELECT content {_CURRENT} JOIN originals ON originals.sha256 = captures.sha256 WHERE articles.id = ?"
        row = self._door.row(sql, (article_id,))
        if row is None:
            raise NotFound("The original file of this article is missing from the library; its text is whole.")
        return bytes(row["content"])

    def _check(self, article_id: str) -> None:
        if self._door.row("SELECT id FROM articles WHERE id = ?", (article_id,)) is None:
            raise _gone(article_id)

    def _first(self, column: str, value: str) -> Article | None:
        row = self._door.row(f"SELECT articles.id {_CURRENT} WHERE {column} = ? ORDER BY position LIMIT 1", (value,))
        return self.get(row["id"]) if row else None


def text_sha256(body: Body) -> str:
    """The SHA-256 of a body's text: equal for the same text in another file."""
    return hashlib.sha256(body.text.encode("utf-8", "replace")).hexdigest()


def _gone(article_id: str) -> NotFound:
    return NotFound(f"There is no article with the id “{article_id}”; it may have been removed.")


def _details_to_row(details: Details) -> Row:
    row = asdict(details)
    # Plain pairs, so that the search index meets names and no field names.
    authors = [[author.name, author.affiliation] for author in details.authors]
    return {**row, "authors": json.dumps(authors, ensure_ascii=False)}


def _capture_to_row(article_id: str, draft: ArticleDraft) -> Row:
    return {
        "id": new_id(),
        "article_id": article_id,
        "sequence": 1,
        **asdict(draft.source),
        "words": draft.body.words,
        "text_sha256": text_sha256(draft.body),
        "body": bodies.to_stored(draft.body),
    }


def _article(row: Row) -> Article:
    source = Source(
        file_name=row["file_name"],
        sha256=row["sha256"],
        size=row["size"],
        captured_at=row["captured_at"],
        media_type=row["media_type"],
        encoding=row["encoding"],
        url=row["capture_url"],
    )
    return Article(
        id=row["id"],
        capture_id=row["capture_id"],
        source=source,
        details=article_list.details(row),
        body=bodies.from_stored(row["body"]),
        state=ReadingState(row["state"]),
        verdict=Verdict(row["verdict"]),
        added_at=row["added_at"],
        suggestions=article_list.suggestions(row),
    )
