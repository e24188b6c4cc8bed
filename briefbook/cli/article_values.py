"""Articles and search hits as `--json` prints them; the names of the fields are a promise."""

from __future__ import annotations

from typing import Any

from briefbook.library.article_list import ArticleSummary
from briefbook.library.search import Hit
from briefbook.model.article import Article, Author, Capture
from briefbook.model.references import references


def summary_value(article: ArticleSummary) -> dict[str, Any]:
    """One line of the list of articles."""
    return {
        "id": article.id,
        "title": "" if "title" in article.missing else article.title,
        "authors": [_author(author) for author in article.authors],
        "publisher": article.publisher,
        "published": article.published,
        "words": article.words,
        "state": article.state.value,
        "verdict": article.verdict.value,
        "captures": article.captures,
        "file": article.file_name,
        "missing": list(article.missing),
    }


def capture_value(capture: Capture) -> dict[str, Any]:
    """One line of an article's captures."""
    return {
        "number": capture.sequence,
        "id": capture.id,
        "captured_at": capture.source.captured_at,
        "made": capture.made.value,
        "file": capture.source.file_name,
        "sha256": capture.source.sha256,
        "words": capture.body.words,
    }


def article_value(article: Article) -> dict[str, Any]:
    """A whole article."""
    details, source = article.details, article.source
    return {
        "id": article.id,
        "title": details.title,
        "deck": details.deck,
        "authors": [_author(author) for author in details.authors],
        "publisher": details.publisher,
        "published": details.published,
        "modified": details.modified,
        "language": details.language,
        "language_detected": "" if details.language else article.language,
        "licence": details.licence,
        "url": details.url or source.url,
        "missing": list(details.missing),
        "suggestions": [
            {"detail": one.detail, "value": one.value, "reason": one.reason} for one in article.suggestions
        ],
        "references": [
            {"marker": one.marker, "text": one.text, "url": one.url, "resolves_to": one.resolves_to}
            for one in references(article.body)
        ],
        "words": article.body.words,
        "state": article.state.value,
        "verdict": article.verdict.value,
        "source": {
            "file": source.file_name,
            "sha256": source.sha256,
            "size": source.size,
            "captured_at": source.captured_at,
            "media_type": source.media_type,
            "encoding": source.encoding,
        },
        "blocks": [
            {
                "paragraph": place.paragraph,
                "kind": place.block.kind.value,
                "level": place.block.level,
                "page": place.block.page,
                "turns": [{"start": place.start + start, "page": page} for start, page in place.block.turns],
                "text": place.block.text,
                "marker": place.block.marker,
                "target": place.block.target,
                "alt": place.block.alt,
                "start": place.start,
            }
            for place in article.body.places
        ],
        "text": article.body.text,
    }


def hit_value(hit: Hit) -> dict[str, Any]:
    """One hit of a search."""
    return {
        "kind": hit.kind,
        "id": hit.id,
        "article": hit.article_id,
        "paragraph": hit.paragraph,
        "snippet": hit.snippet,
    }


def _author(author: Author) -> dict[str, str]:
    return {"name": author.name, "affiliation": author.affiliation}
