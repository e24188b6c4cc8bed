"""Whether what a window says has room in it."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget

from briefbook.ui.reader.top_bar import Elided

_TOLERANCE = 2


def cut(root: QWidget) -> list[str]:
    """The words that are shown only in part, and the forms that would have to be moved from side to side."""
    shown = [widget for widget in root.findChildren(QWidget) if widget.isVisible()]
    return [f"{type(one).__name__} “{_words(one)}”" for one in shown if _lacks_room(one)]


def _lacks_room(widget: QWidget) -> bool:
    if isinstance(widget, QScrollArea):
        return widget.horizontalScrollBar().maximum() > 0
    if isinstance(widget, QLineEdit):
        wanted = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        return wanted > widget.contentsRect().width() - widget.textMargins().left() - widget.textMargins().right()
    if isinstance(widget, Elided):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + _TOLERANCE
    is_of_words = isinstance(widget, QLabel | QAbstractButton) and bool(widget.text())
    return is_of_words and widget.sizeHint().width() > widget.width() + _TOLERANCE


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return widget.placeholderText() if isinstance(widget, QLineEdit) else widget.accessibleName()
