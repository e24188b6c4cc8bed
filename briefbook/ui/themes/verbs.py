"""What is done with themes: each verb is one step to undo."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefbook.library.library import Library
from briefbook.model.theme import Theme
from briefbook.ui import undo_offer
from briefbook.ui.counting import Room
from briefbook.ui.desk import Desk
from briefbook.ui.themes.model import Use

translate = QCoreApplication.translate
Themes = Room("Themes")


def add(library: Library) -> Theme:
    """A new theme whose name, letter, colour and pattern are free."""
    taken = {theme.name.casefold() for theme in library.themes.all()}
    name, number = translate("Themes", "New theme"), 1
    while name.casefold() in taken:
        number += 1
        name = translate("Themes", "New theme {number}").format(number=number)
    return library.themes.add(name)


def step(library: Library, theme_id: str, by: int) -> bool:
    """Move a theme one up (-1) or down (1); False if it stands at the end."""
    ids = [theme.id for theme in library.themes.all()]
    there = ids.index(theme_id) + by
    if not 0 <= there < len(ids):
        return False
    behind = ids[there + 1 :] if by > 0 else ids[there:]
    library.themes.move(theme_id, before=behind[0] if behind else None)
    return True


def remove(desk: Desk, use: Use) -> str:
    """Remove a theme, with an offer to undo it; says what loses it."""
    with desk.library.edit(translate("Themes", "Remove the theme {theme}").format(theme=use.theme.name)):
        desk.library.themes.remove(use.theme.id)
    words = translate("Themes", "Removed {theme}; {annotations} and {chapters} have no theme now.").format(
        theme=use.theme.name, annotations=_annotations(use.annotations), chapters=_chapters(use.chapters)
    )
    undo_offer.tell(desk, words)
    return words


def _annotations(number: int) -> str:
    one = translate("Themes", "1 annotation")
    return one if number == 1 else Themes.tr("%n annotations", "", number)


def _chapters(number: int) -> str:
    return translate("Themes", "1 chapter") if number == 1 else Themes.tr("%n chapters", "", number)
