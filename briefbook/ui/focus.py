"""The focus: which widget the user works in, also while a menu is open, and how F6 goes from pane to pane."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget
from shiboken6 import isValid


class Focus(QObject):
    """Remembers the widget of a window that has the focus, or had it before the menu took it."""

    moved = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._widget: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._changed)

    @property
    def widget(self) -> QWidget | None:
        """The widget that the user works in; None if there is none any more."""
        return self._widget if self._widget is not None and isValid(self._widget) else None

    def end(self) -> None:
        """Tell no more: the window closes, and what it shows is no longer there to be asked."""
        self.blockSignals(True)

    def step(self, panes: Sequence[QWidget], by: int) -> None:
        """Give the focus to the pane that follows (by 1) or precedes (by −1) the one that has it."""
        shown = [pane for pane in panes if pane.isVisible()]
        if not shown:
            return
        here = next((at for at, pane in enumerate(shown) if self._is_in(pane)), -1 if by > 0 else 0)
        enter(shown[(here + by) % len(shown)])

    def _is_in(self, pane: QWidget) -> bool:
        widget = self.widget
        return widget is not None and (pane is widget or pane.isAncestorOf(widget))

    def _changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or isinstance(now, (QMenu, QMenuBar)) or now.window() is not self._window:
            return
        self._widget = now
        self.moved.emit()


def enter(pane: QWidget) -> None:
    """Give the focus to what had it last in a pane, else to the first part of it that takes it."""
    last = pane.focusWidget()
    target = last if last is not None and last.isVisible() else _first(pane)
    (target or pane).setFocus(Qt.FocusReason.TabFocusReason)


def _first(pane: QWidget) -> QWidget | None:
    if _takes_focus(pane):
        return pane
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        if pane.isAncestorOf(widget) and _takes_focus(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


def _takes_focus(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(by_tab) and widget.isVisible() and widget.isEnabled()
