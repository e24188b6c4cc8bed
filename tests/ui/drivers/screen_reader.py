"""Goes through a window as those do who cannot see it, or cannot use a mouse."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QSplitter,
    QTabBar,
    QWidget,
)

_SPOKEN_FOR = (QLineEdit, QComboBox, QAbstractSpinBox, QTabBar, QMenuBar)
"""What Qt makes inside these is spoken for by them."""

_TOLERANCE = 6


def controls(root: QWidget) -> Iterator[QWidget]:
    """All that takes the focus or is a button, shown or not."""
    for widget in root.findChildren(QWidget):
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(widget, QLabel)
        if (takes_focus or isinstance(widget, QAbstractButton)) and not _is_part_of_another(widget):
            yield widget


def nameless(root: QWidget) -> list[str]:
    """The controls of which a screen reader could not say what they are."""
    return [_where(one) for one in controls(root) if not _said(one)]


def unled(root: QWidget) -> list[str]:
    """The labels with a key of their own that lead to no control."""
    labels = root.findChildren(QLabel)
    return [_where(one) for one in labels if "&" in one.text().replace("&&", "") and one.buddy() is None]


def walk(window: QWidget) -> list[QWidget]:
    """What Tab comes to, one after the other."""
    found, widget = [], window.nextInFocusChain()
    while widget is not window:
        tabbed = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value) and widget.isEnabled()
        if tabbed and widget.isVisible() and widget.focusProxy() is None and not _is_part_of_another(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def leaps(window: QWidget) -> list[str]:
    """Where Tab does not go on as one reads: along the line, then down; column after column."""
    return [
        f"{_where(one)} -> {_where(other)}"
        for one, other in pairwise(walk(window))
        if not _goes_on(one, other, _common(one, other))
    ]


def unmarked(window: QWidget) -> list[str]:
    """The controls that look the same with the focus as without it."""
    # The offscreen platform, which has no window manager, can leave the window without the focus.
    window.windowHandle().requestActivate()
    QApplication.processEvents()
    return [_where(one) for one in walk(window) if not _shows_focus(one)]


def _shows_focus(widget: QWidget) -> bool:
    widget.clearFocus()
    before = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return widget.hasFocus() and widget.grab().toImage() != before


def _goes_on(one: QWidget, other: QWidget, common: QWidget | None) -> bool:
    if common is None or isinstance(common, QMainWindow):
        return True
    if isinstance(common, QSplitter):
        return _column(common, other) >= _column(common, one)
    before, after = _area(one), _area(other)
    left_to_right = one.layoutDirection() == Qt.LayoutDirection.LeftToRight
    on = after.left() > before.right() - _TOLERANCE if left_to_right else after.right() < before.left() + _TOLERANCE
    return on or after.top() > before.bottom() - _TOLERANCE


def _column(splitter: QSplitter, widget: QWidget) -> int:
    """Which part of the splitter holds the widget."""
    parts = [splitter.widget(index) for index in range(splitter.count())]
    return next(index for index, part in enumerate(parts) if part is widget or part.isAncestorOf(widget))


def _common(one: QWidget, other: QWidget) -> QWidget | None:
    """The innermost widget that holds both."""
    holder = one.parentWidget()
    while holder is not None and not holder.isAncestorOf(other):
        holder = holder.parentWidget()
    return holder


def _area(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _said(widget: QWidget) -> bool:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface is not None and bool(
        interface.text(QAccessible.Text.Name) and interface.role() != QAccessible.Role.NoRole
    )


def _is_part_of_another(widget: QWidget) -> bool:
    holder = widget.parentWidget()
    inside = False
    while holder is not None and not inside:
        inside = isinstance(holder, _SPOKEN_FOR)
        holder = holder.parentWidget()
    return inside or widget.objectName().startswith("qt_")


def _where(widget: QWidget) -> str:
    """The widget and what it is in, for whoever must find it."""
    names, holder = [], widget
    while holder is not None:
        names.append(type(holder).__name__)
        holder = holder.parentWidget()
    return " in ".join(names[:4])
