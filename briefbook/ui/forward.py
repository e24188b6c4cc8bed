"""Bringing a pane forward that stands in a tab behind another."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget


def bring_forward(pane: QWidget) -> None:
    """Turn to the tab that `pane` stands in, and show the tabs if they are hidden."""
    outer = pane.parentWidget()
    while outer is not None and not isinstance(outer, QTabWidget):
        outer = outer.parentWidget()
    if isinstance(outer, QTabWidget):
        outer.setCurrentWidget(pane)
        outer.show()
