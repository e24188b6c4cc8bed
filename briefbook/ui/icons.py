"""Icons: our own drawings, in the colours of the palette whenever they are painted."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefbook import paths

SIZE = 20
"""The grid that they are drawn on; at this size lines are crispest."""

_COLOUR = b"currentColor"
_ROLES = {
    QIcon.Mode.Normal: (QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
    QIcon.Mode.Active: (QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
    QIcon.Mode.Disabled: (QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
    QIcon.Mode.Selected: (QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText),
}
_FADED = 0.6
_DIRECTED = frozenset(
    {
        "arrange",
        "chapter",
        "export",
        "headings",
        "move-in",
        "move-out",
        "preview",
        "redo",
        "send",
        "side-left",
        "side-right",
        "statement",
        "undo",
    }
)
"""What runs with the script: these are mirrored where the window is laid out from right to left."""

OF_COMMANDS = MappingProxyType(
    {
        "app.open": "folder",
        "library.add-articles": "add",
        "library.add-folder": "folder",
        "library.fill-gaps": "table",
        "library.remove": "delete",
        "preview.export": "export",
        "preview.print": "print",
        "preview.refresh": "refresh",
        "preview.fit-width": "fit-width",
        "preview.fit-page": "fit-page",
        "preview.two-up": "two-pages",
        "preview.zoom-in": "zoom-in",
        "preview.zoom-out": "zoom-out",
        "preview.find": "find",
        "preview.check": "check",
        "preview.show-origin": "go-to",
        "window.undo": "undo",
        "window.redo": "redo",
        "window.go-to": "go-to",
        "window.preferences": "settings",
        "window.workspace-1": "read",
        "window.workspace-2": "arrange",
        "window.workspace-3": "write",
        "window.workspace-4": "preview",
        "window.side-0": "side-left",
        "window.side-2": "side-right",
        "window.full-screen": "full-screen",
        "window.appearance-light": "light",
        "window.appearance-dark": "dark",
        "window.keys": "keyboard",
        "edit.cut": "cut",
        "edit.copy": "copy",
        "edit.paste": "paste",
        "edit.delete": "delete",
        "search.find": "find",
        "reader.find": "find",
        "reader.outline": "headings",
        "reader.split": "split",
        "reader.mark-read": "read",
        "reader.comment": "comment",
        "reader.core-statement": "statement",
        "reader.tags": "tag",
        "reader.star": "star",
        "reader.send": "send",
        "reader.highlighter": "highlighter",
        "reader.remove-mark": "remove-mark",
        "reader.next-mark": "down",
        "reader.previous-mark": "up",
        "annotations.comment": "comment",
        "annotations.send": "send",
        "annotations.star": "star",
        "annotations.remove": "remove-mark",
        "book.new": "book",
        "book.themes": "tag",
        "arrange.new-chapter": "chapter",
        "arrange.add-text": "text",
        "arrange.up": "up",
        "arrange.down": "down",
        "arrange.nest": "move-in",
        "arrange.out": "move-out",
        "arrange.place": "send",
        "arrange.cut": "cut",
        "arrange.paste": "paste",
        "arrange.take-out": "delete",
        "arrange.lock": "lock",
    }
)
"""The drawings of the commands that have one."""


def icon(name: str) -> QIcon:
    """The drawing of that name in resources/icons. It follows the appearance by itself; it is grey where disabled.
    Raises FileNotFoundError if there is none.
    """
    drawing = (paths.resources() / "icons" / f"{name}.svg").read_bytes()
    return QIcon(_Engine(drawing, directed=name in _DIRECTED))


def of_command(command_id: str) -> QIcon:
    """The drawing of a command; the empty icon if it has none."""
    return icon(OF_COMMANDS[command_id]) if command_id in OF_COMMANDS else QIcon()


class _Engine(QIconEngine):
    """Draws an SVG at the size and in the colour that are asked for, when they are asked for."""

    def __init__(self, drawing: bytes, *, directed: bool) -> None:
        super().__init__()
        self._drawing = drawing
        self._directed = directed

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw in the middle of `rect`, as large as fits."""
        side = min(rect.width(), rect.height())
        painter.save()
        painter.translate(QRectF(rect).center())
        if self._directed and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.scale(-1, 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(painter.opacity() * _FADED)
        colour = QGuiApplication.palette().color(*_ROLES[mode])
        QSvgRenderer(QByteArray(self._in(colour))).render(painter, QRectF(-side / 2, -side / 2, side, side))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The drawing alone."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, picture.rect(), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Another of the same drawing."""
        return _Engine(self._drawing, directed=self._directed)

    def _in(self, colour: QColor) -> bytes:
        return self._drawing.replace(_COLOUR, colour.name().encode())
