"""What a screen reader would find without a name."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

_KINDS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractItemView)


def nameless(window: QWidget) -> list[tuple[str, str]]:
    """The controls in `window` that have neither words on them nor a name, with what they are in."""
    return [
        (type(widget).__name__, type(widget.parent()).__name__)
        for kind in _KINDS
        for widget in window.findChildren(kind)
        if not _is_part_of_another(widget) and not (widget.accessibleName() or _words_on(widget))
    ]


def _is_part_of_another(widget: QWidget) -> bool:
    """Whether Qt made the widget inside one of its own, which speaks for it."""
    parent = widget.parent()
    parts = (QLineEdit, QComboBox, QAbstractSpinBox, QTabBar, QAbstractItemView)
    inside = isinstance(parent, parts) or (parent is not None and isinstance(parent.parent(), QComboBox))
    return inside or widget.objectName().startswith("qt_")


def _words_on(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""
