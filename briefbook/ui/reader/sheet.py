"""A sheet: what the page shows, an article or a chapter of a book, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from briefbook.analysis.merged_text import MergedText
from briefbook.model.anchor import TextPosition
from briefbook.model.article import Article
from briefbook.model.body import Body, Kind
from briefbook.ui import naming

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Sheet:
    """A text with its name and the line below it. `numbers` stand beside its blocks, empty where there is none. Its
    passages are `tinted` in the text, or stand in the margin only. `pages` names a page of the original beside the
    first block that begins on it, by the block's index. What is `gone` from its text is struck out, what has `come` is
    underlined.
    """

    label: str
    origin: str
    body: Body
    numbers: tuple[str, ...]
    tinted: bool = True
    pages: Mapping[int, str] = field(default_factory=dict)
    gone: tuple[TextPosition, ...] = ()
    come: tuple[TextPosition, ...] = ()


def of_article(article: Article) -> Sheet:
    """An article, its paragraphs numbered."""
    numbers = tuple(str(place.paragraph or "") for place in article.body.places)
    return Sheet(naming.called(article), _origin(article), article.body, numbers, pages=_pages(article.body))


def of_changes(article: Article, merged: MergedText) -> Sheet:
    """The newest text of an article with what changed in it, its paragraphs numbered as there."""
    plain = of_article(article)
    numbers = tuple("" if origin is None else plain.numbers[origin] for origin in merged.origins)
    pages = _pages(merged.body)
    return replace(plain, body=merged.body, numbers=numbers, pages=pages, gone=merged.gone, come=merged.come)


def _pages(body: Body) -> dict[int, str]:
    """Where another page of the original begins; one that says nothing of its page belongs to the last."""
    begins: dict[int, str] = {}
    last = ""
    for index, block in enumerate(body.blocks):
        if block.page and block.page != last:
            begins[index] = block.page
        last = block.last_page or last
    return begins


def _origin(article: Article) -> str:
    """Who wrote it, where and when it appeared: what is known, or that nothing is."""
    details = article.details
    named = any(place.block.kind is Kind.BYLINE for place in article.body.places)
    names = "" if named else ", ".join(author.name for author in details.authors)
    known = [part for part in (names, details.publisher, _date(details.published)) if part]
    if known:
        return " · ".join(known)
    return translate("Reader", "No author, publisher or date is known.")


def _date(iso: str) -> str:
    """A date in the user's own way; a month or a year as it stands."""
    day = QDate.fromString(iso[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(day, QLocale.FormatType.LongFormat) if day.isValid() else iso
