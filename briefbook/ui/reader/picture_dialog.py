"""A picture for itself: as large as the window, with its caption, to be copied or saved."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from briefbook.model.body import Block
from briefbook.model.picture import Picture
from briefbook.ui.desk import Desk
from briefbook.ui.reader import picture_verbs
from briefbook.ui.reader.pictures import decoded

_LEAST = QSize(360, 240)
_SHARE = 0.8
"""How much of the screen the dialog takes at most when it opens."""


class PictureDialog(QDialog):
    """Shows a picture. Esc closes it."""

    def __init__(self, desk: Desk, picture: Picture, figure: Block, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Picture"))
        self.view = PictureView(decoded(picture))
        self.view.setAccessibleName(figure.alt or figure.text)
        self.caption = QLabel(figure.text)
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.caption.setWordWrap(True)
        self.caption.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for words, verb in (
            (self.tr("&Copy Picture"), lambda: picture_verbs.copy(desk, picture)),
            (self.tr("&Save Picture As…"), lambda: picture_verbs.save_as(desk, picture, self)),
        ):
            self.buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole).clicked.connect(verb)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.view, 1)
        column.addWidget(self.caption)
        column.addWidget(self.buttons)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
        room = self.screen().availableSize() * _SHARE
        self.resize(self.sizeHint().boundedTo(room).expandedTo(_LEAST))


class PictureView(QWidget):
    """A picture in the middle of what room there is: whole, never enlarged; on white where it is transparent."""

    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = image
        self._scaled = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """The picture's own size."""
        return self.image.size().expandedTo(_LEAST)

    def place(self) -> QRect:
        """Where the picture stands."""
        shown = self.image.size()
        if shown.width() > self.width() or shown.height() > self.height():
            shown.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        corner = (self.size() - shown) / 2
        return QRect(corner.width(), corner.height(), shown.width(), shown.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, scaled once for each size."""
        place = self.place()
        if place.isEmpty():
            return
        pixels = place.size() * self.devicePixelRatioF()
        if self._scaled.size() != pixels:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = self.image.scaled(pixels, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        painter = QPainter(self)
        if self.image.hasAlphaChannel():
            painter.fillRect(place, Qt.GlobalColor.white)
        painter.drawImage(place, self._scaled)
        painter.end()
