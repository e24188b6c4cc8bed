"""From the article that is read to the one that has most in common with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from briefbook.operations.duplicates import likest
from briefbook.ui.command import Command
from briefbook.ui.desk import Desk

translate = QCoreApplication.translate


class Reader(Protocol):
    """What this needs of the reader."""

    desk: Desk

    @property
    def article_id(self) -> str | None: ...


def of(reader: Reader, show: Callable[[tuple[str, str]], None]) -> Command:
    """The command that shows the article that is read beside its duplicate."""
    return Command(
        "library.compare",
        translate("Duplicates", "Compare with Duplicate…"),
        lambda: _compare(reader, show),
        "article",
        may=lambda: reader.article_id is not None,
        why_not=translate("Duplicates", "No article is open."),
    )


def _compare(reader: Reader, show: Callable[[tuple[str, str]], None]) -> None:
    if reader.article_id is None:
        return
    article = reader.desk.library.articles.get(reader.article_id)
    other = likest(reader.desk.library, article)
    if other is None:
        reader.desk.messages.toast(translate("Duplicates", "No other article has passages in common with this one."))
    else:
        show((article.id, other))
