"""What can be done with a picture of an article: show it larger, copy it, save it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from briefbook import files
from briefbook.model.body import Block, Body, Kind
from briefbook.model.picture import Picture
from briefbook.operations.quoting import shown_picture
from briefbook.ui.desk import Desk
from briefbook.ui.reader.pictures import decoded

translate = QCoreApplication.translate

_SUFFIXES = {"image/png": ".png", "image/jpeg": ".jpg"}


def figure_at(body: Body, place: int) -> Block | None:
    """The figure with a picture at a place of the body."""
    block = body.place_at(place).block if body.blocks else None
    return block if block and block.kind is Kind.FIGURE and block.target else None


def copy(desk: Desk, picture: Picture) -> None:
    """Put the picture on the clipboard."""
    QGuiApplication.clipboard().setImage(decoded(picture))
    desk.messages.toast(translate("Reader", "Copied the picture."))


def copy_for_text(desk: Desk, figure: Block) -> None:
    """Put on the clipboard what shows the figure in a text of the analyst's own."""
    QGuiApplication.clipboard().setText(shown_picture(figure))
    desk.messages.toast(translate("Reader", "Copied. Paste it where the picture is to stand in a text of your own."))


def save_as(desk: Desk, picture: Picture, parent: QWidget | None = None) -> None:
    """Ask for a place and put the picture there, as it came with its article. Raises CannotWrite."""
    name = translate("Reader", "picture") + _SUFFIXES.get(picture.media_type, "")
    chosen, _ = QFileDialog.getSaveFileName(parent, translate("Reader", "Save the picture"), name)
    if chosen:
        files.write(Path(chosen), picture.content)
        desk.messages.toast(translate("Reader", "Saved the picture as {name}.").format(name=Path(chosen).name))
