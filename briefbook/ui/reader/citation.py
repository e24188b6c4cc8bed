"""Citations: words copied from an article, with where they stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefbook.model.article import Article
from briefbook.ui import naming

translate = QCoreApplication.translate


def cited(article: Article, start: int, end: int) -> str:
    """The words from `start` to `end` with “(Author, Title, ¶ n)”; what is not stated is left out."""
    body = article.body
    first = body.paragraph_at(start)
    last = body.paragraph_at(max(start, end - 1))
    names = [author.name for author in article.details.authors]
    parts = [_listed(names), naming.called(article), _locator(first, last)]
    return f"{body.text[start:end]} ({', '.join(part for part in parts if part)})"


def _listed(names: list[str]) -> str:
    if len(names) > 3:
        return translate("Reader", "{name} et al.").format(name=names[0])
    if len(names) > 1:
        return translate("Reader", "{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])
    return "".join(names)


def _locator(first: int | None, last: int | None) -> str:
    if first is None:
        return ""
    return f"¶ {first}" if last in (None, first) else f"¶ {first}–{last}"
