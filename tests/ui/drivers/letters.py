"""The letters that go somewhere with Alt: those of the menus, and those of what a window shows beside them."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow

from briefbook.model.book import Chapter
from briefbook.model.theme import Pattern, Theme
from briefbook.ui.main_window import MainWindow


def of_menus(window: QMainWindow) -> set[str]:
    return {_letter(menu.text()) for menu in window.menuBar().actions()}


def taken_twice(window: MainWindow) -> set[str]:
    """What in the window, whatever is chosen in it, has the letter of a menu."""
    menus = of_menus(window)
    return {words for words in _words(window) if _letter(words) in menus}


def _words(window: MainWindow) -> set[str]:
    """All words with which something is named, with each section and each line of the book chosen in turn."""
    write, arrange = window.panes.write, window.panes.arrange
    found = _named(window)
    for row in range(write.sections.rowCount()):
        write.list.setCurrentIndex(write.sections.index(row, 0))
        found |= _named(window)
    model = arrange.model
    for row in range(model.rowCount()):
        chapter = model.index(row, 0)
        for index in (chapter, *(model.index(inner, 0, chapter) for inner in range(model.rowCount(chapter)))):
            arrange.tree.setCurrentIndex(index)
            found |= _named(window)
    arrange.add_text()
    for waiting in (1, 2):
        theme = Theme("", "Trade", "T", "#000000", Pattern.SOLID)
        arrange.empty_chapter.show_chapter(Chapter("", "", "Trade"), theme, waiting)
        found |= _named(window)
    return found


def _named(window: QMainWindow) -> set[str]:
    named = (one for kind in (QLabel, QAbstractButton) for one in window.findChildren(kind))
    return {one.text() for one in named if one.window() is window}


def _letter(words: str) -> str:
    return QKeySequence.mnemonic(words).toString() or "none"
