"""Merge: an article that is another version of one becomes its newest text; nothing marked in either is lost."""

from __future__ import annotations

from dataclasses import replace

from briefbook.errors import BriefbookError
from briefbook.library.library import Library
from briefbook.model.article import Article, ArticleDraft
from briefbook.operations.update import update
from briefbook.sentence import Sentence


def merge(library: Library, newer: Article, older: Article) -> Article:
    """`older` with the text of `newer` as its newest, in one edit; `newer` is then gone. The annotations of `older` are
    carried over, those of `newer` stand where they stood; what `older` did not state is filled in from `newer`.

    Raises BriefbookError if `newer` is `older`, has earlier texts of its own, or is a source of a book: its letter is
    printed there and cited.
    """
    reason = why_not(library, newer, older)
    if reason:
        raise BriefbookError(reason)
    with library.edit("Merge articles"):
        draft = ArticleDraft(newer.source, library.articles.original(newer.id), newer.details, newer.body)
        update(library, older, draft)
        capture_id = library.articles.get(older.id).capture_id
        for annotation in library.annotations.of_article(newer.id):
            library.annotations.change(replace(annotation, article_id=older.id, capture_id=capture_id))
        library.articles.remove(newer.id)
    return library.articles.get(older.id)


def why_not(library: Library, newer: Article, older: Article) -> str:
    """Why `newer` cannot become the newest text of `older`; empty if it can."""
    if newer.id == older.id:
        return Sentence("“{label}” is one article: there is nothing to merge it with.", label=newer.label)
    if len(library.captures.of_article(newer.id)) > 1:
        return Sentence("“{label}” has earlier texts of its own. Merge the other one into it.", label=newer.label)
    for book in library.books.all():
        sources = {article_id: letter for letter, article_id in library.books.sources(book.id)}
        if newer.id in sources:
            return Sentence(
                "“{label}” is source {letter} of “{title}”. Merge the other one into it.",
                label=newer.label,
                letter=sources[newer.id],
                title=book.title,
            )
    return ""
