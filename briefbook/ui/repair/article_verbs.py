"""What the menus offer of an article's texts: what changed in it, and a correction of garbled words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from briefbook.errors import BriefbookError
from briefbook.model.anchor import TextPosition
from briefbook.operations.correct_text import correct_text
from briefbook.ui import undo_offer
from briefbook.ui.command import Command
from briefbook.ui.desk import Desk
from briefbook.ui.messages import Weight
from briefbook.ui.reader.hand import Hand
from briefbook.ui.repair.what_changed import WhatChangedDialog
from briefbook.ui.spoken import told

translate = QCoreApplication.translate


class Reader(Protocol):
    """What these commands need of the reader."""

    desk: Desk

    @property
    def article_id(self) -> str | None: ...
    @property
    def hand(self) -> Hand | None: ...
    def window(self) -> QWidget: ...


def of(reader: Reader) -> Iterator[Command]:
    """The commands, on the article that is read."""
    yield Command(
        "library.what-changed",
        translate("Repair", "What Changed…"),
        lambda: show_changes(reader),
        "article",
        may=lambda: _has_earlier_texts(reader),
        why_not=translate("Repair", "The article has had one text only."),
    )
    yield Command(
        "library.correct",
        translate("Repair", "Correct Text…"),
        lambda: ask_correction(reader),
        "article",
        may=lambda: reader.hand is not None and bool(reader.article_id) and not reader.desk.library.read_only,
        why_not=translate("Repair", "No article is open."),
    )


def show_changes(reader: Reader) -> None:
    """Open the texts of the article side by side."""
    if reader.article_id:
        dialog = WhatChangedDialog(reader.desk, reader.article_id, reader.window())
        dialog.exec()
        dialog.deleteLater()


def ask_correction(reader: Reader) -> None:
    """Ask what the selected words, or the paragraph that is read, should say, and put that into the text."""
    if reader.hand is None or not reader.article_id:
        return
    article = reader.desk.library.articles.get(reader.article_id)
    start, end = reader.hand.stretch()
    wrong = article.body.text[start:end]
    label = translate("Repair", "How the words should read. The text as it is now stays readable.")
    right, taken = QInputDialog.getMultiLineText(reader.window(), translate("Repair", "Correct Text"), label, wrong)
    if not taken or right == wrong:
        return
    try:
        correct_text(reader.desk.library, article, TextPosition(start, end), right)
    except BriefbookError as error:
        reader.desk.messages.say(told(error), Weight.WARNING)
        return
    undo_offer.tell(reader.desk, translate("Repair", "The text was corrected."))


def _has_earlier_texts(reader: Reader) -> bool:
    shown = [reader.article_id] if reader.article_id else []
    return any(one.captures > 1 for one in reader.desk.library.articles.summaries(shown))
