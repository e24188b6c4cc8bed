"""The words for a watched folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from briefbook.ui.counting import Room

translate = QCoreApplication.translate
Watching = Room("Watching")


def folder_name(folder: Path) -> str:
    """What a folder is called: by itself and the folder in which it lies."""
    return "/".join(folder.parts[-2:]) if len(folder.parts) > 2 else str(folder)


def are_there(number: int) -> str:
    """That so many files are in the folder already."""
    one = translate("Watching", "1 file is there already.")
    return one if number == 1 else Watching.tr("%n files are there already.", "", number)


def import_them(number: int) -> str:
    """What the button says that imports so many files."""
    one = translate("Watching", "Import the File")
    return one if number == 1 else Watching.tr("Import the %n", "", number)
