"""Search over articles, quotes, comments, points and the analyst's own text."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.errors import LibraryUnusable
from briefbook.library import bodies, query, snippets
from briefbook.library.article_list import LANGUAGE
from briefbook.library.door import Door, Row
from briefbook.library.query import Phrase, Span
from briefbook.library.snippets import Snippet
from briefbook.library.word_forms import WordForms
from briefbook.model.body import Body

CAPPED = 400
"""How many of the newest rows that fit are ranked: a word that stands everywhere would otherwise take 300 ms."""

_RANKED = f"""
    SELECT search_rows.table_name, search_rows.row_id FROM (
        SELECT rowid, bm25(search_index, 4.0, 1.0) AS score FROM search_index
        WHERE search_index MATCH ?1 {{among}} ORDER BY rowid DESC LIMIT {CAPPED}
    ) AS fitting JOIN search_rows ON search_rows.number = fitting.rowid
    ORDER BY fitting.score, fitting.rowid DESC
"""

_IN_LANGUAGE = f"""
    AND (SELECT CASE table_name WHEN 'articles' THEN row_id
            WHEN 'captures' THEN (SELECT article_id FROM captures WHERE id = row_id)
            WHEN 'annotations' THEN (SELECT article_id FROM annotations WHERE id = row_id) END
        FROM search_rows WHERE number = search_index.rowid)
    IN (SELECT id FROM articles WHERE {LANGUAGE} LIKE ?2 OR {LANGUAGE} LIKE ?2 || '-%')
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that was found. `kind` is article, annotation, point or text (a chapter's introduction or an entry).

    `spans` are the places of the searched words in `snippet`. `article_id` is None outside articles, `paragraph` where
    a text has no numbers.
    """

    kind: str
    id: str
    article_id: str | None
    paragraph: int | None
    snippet: str
    spans: tuple[Span, ...] = ()


class Search:
    """Finds; changes nothing."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._forms = WordForms(door)

    def find(self, words: str, *, limit: int = 50) -> tuple[Hit, ...]:
        """The best `limit` places that hold all the words, in any order: first as they are written, then in other
        forms of the languages that the library holds. Spellings are folded, “phrases” are kept together and as they
        are, the last word may be unfinished; with “language:de” only what is in German counts. An article comes once.
        Anything may be asked; nothing raises.
        """
        language, rest = query.split_language(words)
        phrases = query.parse(rest)
        if not phrases:
            return ()
        hits: dict[tuple[str, str], Hit] = {}
        seen: set[str] = set()
        self._look(phrases, language, hits, seen, limit)
        if len(hits) < limit and (widened := self._forms.widened(phrases, language)) != phrases:
            self._look(widened, language, hits, seen, limit)
        return tuple(hits.values())

    def _look(
        self, phrases: tuple[Phrase, ...], language: str, hits: dict[tuple[str, str], Hit], seen: set[str], limit: int
    ) -> None:
        """Put what holds all of `phrases` to the hits until there are enough; rows that were seen are passed over."""
        sql = _RANKED.format(among=_IN_LANGUAGE if language else "")
        for row in self._door.rows(sql, (query.expression(phrases), *([language] if language else ()))):
            if len(hits) >= limit:
                break
            hit = None if row["row_id"] in seen else self._hit(row["table_name"], row["row_id"], phrases)
            seen.add(row["row_id"])
            if hit is None:
                continue
            present = hits.get((hit.kind, hit.id))
            if present is None or present.paragraph is None:
                # An article may be found by its title and by its text: it keeps the better rank, its text is shown.
                hits[hit.kind, hit.id] = hit

    def _hit(self, table: str, row_id: str, phrases: tuple[Phrase, ...]) -> Hit | None:
        row = self._door.row(_ROWS[table], (row_id,))
        if row is None:
            return None
        snippet = snippets.of_body(_body(row), phrases) if "body" in row else snippets.of_text(row["text"], phrases)
        paragraph = snippet.paragraph
        if row["kind"] == "annotation":
            paragraph = self._paragraph(row["capture_id"], row["start"])
        return _to_hit(row, snippet, paragraph)

    def _paragraph(self, capture_id: str, start: int) -> int | None:
        row = self._door.row("SELECT body FROM captures WHERE id = ?", (capture_id,))
        return _body(row).paragraph_at(start) if row else None


_ROWS = {
    "articles": """SELECT 'article' AS kind, id, id AS article_id, title || char(10) || deck AS text FROM articles
        WHERE id = ?""",
    "captures": """SELECT 'article' AS kind, article_id AS id, article_id, body FROM captures AS found WHERE id = ?
        AND sequence = (SELECT max(sequence) FROM captures AS newest WHERE newest.article_id = found.article_id)""",
    "annotations": """SELECT 'annotation' AS kind, id, article_id, capture_id, "start",
        trim(quote || char(10) || comment || char(10) || core_statement, char(10)) AS text
        FROM annotations WHERE id = ?""",
    "points": "SELECT 'point' AS kind, id, NULL AS article_id, text FROM points WHERE id = ?",
    "entries": "SELECT 'text' AS kind, id, NULL AS article_id, text FROM entries WHERE id = ?",
    "chapters": """SELECT 'text' AS kind, id, NULL AS article_id,
        trim(title || char(10) || gist || char(10) || introduction, char(10)) AS text FROM chapters WHERE id = ?""",
}


def _body(row: Row) -> Body:
    try:
        return bodies.from_stored(row["body"])
    except LibraryUnusable:
        return Body()


def _to_hit(row: Row, snippet: Snippet, paragraph: int | None) -> Hit:
    return Hit(row["kind"], row["id"], row["article_id"], paragraph, snippet.text, snippet.spans)
