"""Citations: words copied from an article, with where they stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefbook.model.article import Article
from briefbook.ui import naming, times

translate = QCoreApplication.translate


def cited(article: Article, start: int, end: int) -> str:
    """The words from `start` to `end` with “(Author, Title, Publisher, 12 March 2026, p. 12, ¶ n)”; what is not stated
    is left out.
    """
    body, details = article.body, article.details
    last = max(start, end - 1)
    names = [author.name for author in details.authors]
    pages = _pages(body.page_at(start), body.page_at(last))
    paragraphs = _paragraphs(body.paragraph_at(start), body.paragraph_at(last))
    origin = [_listed(names), naming.called(article), details.publisher, times.written(details.published)]
    parts = [*origin, pages, paragraphs]
    return f"{body.text[start:end]} ({', '.join(part for part in parts if part)})"


def _listed(names: list[str]) -> str:
    if len(names) > 3:
        return translate("Reader", "{name} et al.").format(name=names[0])
    if len(names) > 1:
        return translate("Reader", "{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])
    return "".join(names)


def page_called(label: str) -> str:
    """What a page of the original is called in a citation and beside the text."""
    return translate("Reader", "p. {page}").format(page=label)


def _pages(first: str, last: str) -> str:
    if first and last and first != last:
        return translate("Reader", "pp. {first}–{last}").format(first=first, last=last)
    return page_called(first) if first else ""


def _paragraphs(first: int | None, last: int | None) -> str:
    if first is None:
        return ""
    return f"¶ {first}" if last in (None, first) else f"¶ {first}–{last}"
