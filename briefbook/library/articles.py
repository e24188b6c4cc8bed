"""Articles and what is known of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from briefbook.errors import LibraryUnusable, NotFound
from briefbook.library import article_list, bodies, lookup, order
from briefbook.library.article_list import ArticleSummary, Described, Listing, Pile
from briefbook.library.captures import Captures, source_of
from briefbook.library.door import Door, Row, new_id, now
from briefbook.model.article import Article, ArticleDraft, Details, ReadingState, Verdict, detected_language
from briefbook.model.body import Body
from briefbook.model.flat import flat
from briefbook.sentence import Sentence

_CURRENT = """
    FROM articles JOIN captures ON captures.article_id = articles.id AND captures.sequence =
        (SELECT max(sequence) FROM captures AS newest WHERE newest.article_id = articles.id)
"""

# Of columns with the same name the last one counts.
_WHOLE = "articles.*, captures.*, captures.id AS capture_id, captures.url AS capture_url, articles.url, articles.id"


DAMAGED = Sentence("Its text in the library is damaged. “briefbook doctor” says more; a backup may still have it.")
ALTERED = Sentence(
    "Its text was altered outside of briefbook. Import its file again to have it whole, or take it as it is now with"
    " “briefbook doctor --repair”."
)
FILE = "{file}"
"""Calls an article without a title by the name of its file."""


class Articles:
    """The articles of a library. What is added, described or removed can be undone."""

    def __init__(self, door: Door, captures: Captures) -> None:
        self._door = door
        self.captures = captures

    def add(self, draft: ArticleDraft) -> Article:
        """Keep a draft with its first capture, its pictures and its original bytes."""
        return self.get(self.keep(draft))

    def keep(self, draft: ArticleDraft) -> str:
        """Add a draft; the id of the article that it became, for those who do not want to read it again at once."""
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
                    "suggestions": json.dumps([one.to_json() for one in draft.suggestions], ensure_ascii=False),
                    "detected_language": detected_language(draft.suggestions),
                },
            )
            self.captures.keep(article_id, draft)
        return article_id

    def get(self, article_id: str) -> Article:
        """The article with that id. Raises NotFound, or LibraryUnusable if its text is damaged."""
        row = self._door.row(f"SELECT {_WHOLE} {_CURRENT} WHERE articles.id = ?", (article_id,))
        if row is None:
            raise _gone(article_id)
        return _article(row)

    def printable(self, article_id: str) -> tuple[Article, str]:
        """The article with that id, and why its text is not to be printed, if it cannot be read or is not what was
        read: then its body is empty, so that a book is printed all the same. Raises NotFound.
        """
        try:
            article = self.get(article_id)
            fault = self.fault(article)
            return (replace(article, body=Body()) if fault else article), fault
        except LibraryUnusable:
            row = self._door.row(f"SELECT {_WHOLE} {_CURRENT} WHERE articles.id = ?", (article_id,))
            if row is None:
                raise
            return _article({**row, "body": bodies.to_stored(Body())}), DAMAGED

    def fault(self, article: Article) -> str:
        """What is wrong with the text of an article that can be read; "" where it is what its file said."""
        return ALTERED if self.captures.is_altered(article.capture_id, article.body) else ""

    def find(self, ref: str) -> Article:
        """The article with that id, beginning of an id, title or file name. Raises NotFound if none or several."""
        names = self._door.rows(f"SELECT articles.id, title, file_name {_CURRENT} ORDER BY position")
        candidates = [(row["id"], (row["title"], row["file_name"])) for row in names]
        return self.get(lookup.pick(Sentence("article"), ref, candidates))

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

    def labels(self, ids: Sequence[str], untitled: str = FILE) -> dict[str, str]:
        """What to call each of these articles in a list; those that are gone are left out. One without a title is
        called as `untitled` says, with the name of its file for “{file}”.
        """
        return article_list.labels(self._door, ids, untitled)

    def labelled(self, words: str, untitled: str = FILE, *, limit: int) -> tuple[tuple[str, str], ...]:
        """The ids and labels of the first `limit` articles whose label holds all of `words`."""
        return article_list.labelled(self._door, words, untitled, limit)

    def pile(self) -> Pile:
        """How many articles there are to read, how many are read, how many words are left."""
        return article_list.pile(self._door)

    def by_sha256(self, sha256: str) -> Article | None:
        """The article one of whose captures was read from bytes with that SHA-256."""
        return self._first("sha256", sha256)

    def by_text(self, text_sha256: str) -> Article | None:
        """The article one of whose captures has the text with that SHA-256, see `text_sha256`."""
        return self._first("text_sha256", text_sha256)

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
            raise NotFound(
                Sentence("The original file of this article is missing from the library; its text is whole.")
            )
        return bytes(row["content"])

    def _check(self, article_id: str) -> None:
        if self._door.row("SELECT id FROM articles WHERE id = ?", (article_id,)) is None:
            raise _gone(article_id)

    def _first(self, column: str, value: str) -> Article | None:
        joined = "captures JOIN articles ON articles.id = captures.article_id"
        row = self._door.row(f"SELECT article_id FROM {joined} WHERE {column} = ? ORDER BY position LIMIT 1", (value,))
        return self.get(row["article_id"]) if row else None


def _gone(article_id: str) -> NotFound:
    return NotFound(
        Sentence("There is no article with the id “{article_id}”; it may have been removed.", article_id=article_id)
    )


def _details_to_row(details: Details) -> Row:
    row = flat(details)
    # Plain pairs, so that the search index meets names and no field names.
    authors = [[author.name, author.affiliation] for author in details.authors]
    return {**row, "authors": json.dumps(authors, ensure_ascii=False)}


def _article(row: Row) -> Article:
    return Article(
        id=row["id"],
        capture_id=row["capture_id"],
        source=source_of({**row, "url": row["capture_url"]}),
        details=article_list.details(row),
        body=bodies.from_stored(row["body"]),
        state=ReadingState(row["state"]),
        verdict=Verdict(row["verdict"]),
        added_at=row["added_at"],
        suggestions=article_list.suggestions(row),
    )
