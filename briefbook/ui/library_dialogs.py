"""The dialogs that ask for a library's file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate

SUFFIX = ".briefbook"


def ask_new(parent: QWidget | None, suggested: Path | None = None) -> Path | None:
    """Where a new library is to be; None if the user thought better of it."""
    return _ask_target(parent, translate("Libraries", "New library"), suggested)


def ask_copy(parent: QWidget | None) -> Path | None:
    """Where a copy of a library is to be; None if the user thought better of it."""
    return _ask_target(parent, translate("Libraries", "Save a copy"))


def ask_open(parent: QWidget | None, *, missing: Path | None = None) -> Path | None:
    """The library to open, or where the `missing` one is now; None if the user thought better of it."""
    title = (
        translate("Libraries", "Locate {name}").format(name=missing.name)
        if missing
        else translate("Libraries", "Open library")
    )
    name, _ = QFileDialog.getOpenFileName(parent, title, "", _kinds())
    return Path(name) if name else None


def _ask_target(parent: QWidget | None, title: str, suggested: Path | None = None) -> Path | None:
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested or ""), _kinds())
    if not name:
        return None
    return Path(name if name.endswith(SUFFIX) else name + SUFFIX)


def _kinds() -> str:
    return translate("Libraries", "Libraries (*.briefbook);;All files (*)")
