"""What an article is called wherever the window names it: by its title, or as untitled with its file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefbook.library.article_list import ArticleSummary
from briefbook.model.article import Article


def untitled() -> str:
    """What an article without a title is called; “{file}” stands for the name of its file."""
    return QCoreApplication.translate("Articles", "Untitled ({file})")


def called(article: Article) -> str:
    """What the window calls an article that is at hand."""
    return article.details.title or untitled().format(file=article.source.file_name)


def listed(article: ArticleSummary) -> str:
    """What the window calls an article in a list."""
    return untitled().format(file=article.file_name) if "title" in article.missing else article.title
