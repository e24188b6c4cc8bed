"""Merge: an article that is another version of one becomes its newest text; nothing marked in either is lost."""

from __future__ import annotations

from dataclasses import replace

from briefbook.analysis.carry import carry
from briefbook.errors import BriefbookError
from briefbook.library.library import Library
from briefbook.model.article import Article, ArticleDraft, Making


def merge(library: Library, newer: Article, older: Article) -> Article:
    """`older` with the text of `newer` as its newest, in one edit; `newer` is then gone. The annotations of `older` are
    carried over, those of `newer` stand where they stood.

    Raises BriefbookError if `newer` is `older`, has earlier texts of its own, or is a source of a book: its letter is
    printed there and cited.
    """
    _refuse(library, newer, older)
    with library.edit("Merge articles"):
        draft = ArticleDraft(newer.source, library.articles.original(newer.id), newer.details, newer.body)
        capture = library.captures.add(older.id, draft, carry, made=Making.READ)
        for annotation in library.annotations.of_article(newer.id):
            library.annotations.change(replace(annotation, article_id=older.id, capture_id=capture.id))
        library.articles.remove(newer.id)
    return library.articles.get(older.id)


def _refuse(library: Library, newer: Article, older: Article) -> None:
    if newer.id == older.id:
        raise BriefbookError(f"“{newer.label}” is one article: there is nothing to merge it with.")
    if len(library.captures.of_article(newer.id)) > 1:
        raise BriefbookError(f"“{newer.label}” has earlier texts of its own. Merge the other one into it.")
    for book in library.books.all():
        sources = {article_id: letter for letter, article_id in library.books.sources(book.id)}
        if newer.id in sources:
            raise BriefbookError(
                f"“{newer.label}” is source {sources[newer.id]} of “{book.title}”. Merge the other one into it."
            )
