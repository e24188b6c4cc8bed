"""Columns of small tables: as wide as what they hold, with some air."""

from __future__ import annotations

from PySide6.QtWidgets import QTreeWidget

_AIR = 24


def fit(tree: QTreeWidget, *columns: int) -> None:
    """Make these columns wide enough for what they hold now."""
    for column in columns:
        tree.resizeColumnToContents(column)
        tree.setColumnWidth(column, tree.columnWidth(column) + _AIR)
