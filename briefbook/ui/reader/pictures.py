"""Pictures on the page: read from the library as they come into view, and decoded no larger than they are shown."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QImage,
    QImageIOHandler,
    QImageReader,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from briefbook.library.library import Library
from briefbook.model.picture import Picture
from briefbook.ui.reader.formats import SMALL_TYPE, Look

OBJECT = "\ufffc"
"""What stands in the document for a picture."""

_TYPE = QTextFormat.ObjectTypes.UserObject.value + 1
_NAME = SMALL_TYPE + 1
_MOST_KEPT = 64 * 1024 * 1024
_TALLEST = 1.2
"""How high a picture is at most, as a multiple of the column's width: more would be seen only in parts."""
_FRAME = QSizeF(18.0, 4.5)
"""The size, in ems, of the frame that stands for a picture which is not available."""


class Pictures:
    """The pictures of a library as images; those shown last are kept, up to a bound."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._sizes: dict[str, QSize] = {}
        self._kept: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()
        self._bytes = 0

    def size(self, sha256: str) -> QSize:
        """The size of a picture in its own pixels; an empty size if there is no such picture."""
        if sha256 not in self._sizes:
            size = self._library.pictures.size(sha256)
            # What is missing now may be imported later.
            if size is None:
                return QSize()
            self._sizes[sha256] = QSize(*size)
        return self._sizes[sha256]

    def image(self, sha256: str, size: QSize) -> QImage:
        """The picture scaled to `size`; a null image if it is missing or damaged."""
        key = sha256, size.width(), size.height()
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        picture = self._library.pictures.get(sha256)
        made = decoded(picture, size) if picture else QImage()
        if picture:
            self._keep(key, made)
        return made

    def _keep(self, key: tuple[str, int, int], made: QImage) -> None:
        self._kept[key] = made
        self._bytes += made.sizeInBytes()
        while self._bytes > _MOST_KEPT and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= oldest.sizeInBytes()


class PictureDrawer(QPyTextObject):
    """Draws the pictures of one document, as wide as its column and no larger than they are."""

    def __init__(self, pictures: Pictures, look: Look, words: str, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._look = look
        self._words = words

    def attach(self, document: QTextDocument) -> None:
        """Draw what `picture_format` names in `document` from now on."""
        document.documentLayout().registerHandler(_TYPE, self)

    def intrinsicSize(self, doc: QTextDocument, position: int, format: QTextFormat) -> QSizeF:
        """How large a picture is on the page, in the column as it is now."""
        natural = QSizeF(self._pictures.size(format.stringProperty(_NAME)))
        column = _column(doc)
        if natural.isEmpty():
            return QSizeF(min(column, _FRAME.width() * self._look.em), _FRAME.height() * self._look.em)
        share = min(1.0, column / natural.width(), column * _TALLEST / natural.height())
        return QSizeF(max(1.0, natural.width() * share), max(1.0, natural.height() * share))

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, position: int, format: QTextFormat
    ) -> None:
        """Draw it, each of the screen's pixels from the picture itself; on white where it is transparent."""
        name = format.stringProperty(_NAME)
        ratio = painter.device().devicePixelRatioF()
        wanted = QSize(max(1, round(rect.width() * ratio)), max(1, round(rect.height() * ratio)))
        image = QImage() if self._pictures.size(name).isEmpty() else self._pictures.image(name, wanted)
        if image.isNull():
            self._draw_frame(painter, QRectF(rect))
            return
        if image.hasAlphaChannel():
            painter.fillRect(rect, Qt.GlobalColor.white)
        painter.drawImage(rect, image)

    def _draw_frame(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.setPen(self._look.paper.line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(self._look.paper.soft)
        painter.setFont(self._look.small_font)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._words)
        painter.restore()


def picture_format(sha256: str) -> QTextCharFormat:
    """The format of the sign that stands for a picture."""
    made = QTextCharFormat()
    made.setObjectType(_TYPE)
    made.setProperty(_NAME, sha256)
    return made


def decoded(picture: Picture, size: QSize | None = None) -> QImage:
    """The picture upright, in its own size or in another; a null image if its bytes are none."""
    reading = _Reading(picture)
    if size is not None:
        reading.make_smaller(size)
    image = reading.reader.read()
    if size is None or image.isNull():
        return image
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


class _Reading:
    """A picture that is being read; its bytes last as long as their reader."""

    def __init__(self, picture: Picture) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(picture.content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.reader = QImageReader(self._buffer, QByteArray(picture.media_type.removeprefix("image/").encode()))
        self.reader.setAutoDetectImageFormat(False)
        self.reader.setAutoTransform(True)

    @property
    def size(self) -> QSize:
        """The size of the picture upright; an empty size if there is none."""
        size = self.reader.size()
        return size.transposed() if self._turned else size

    def make_smaller(self, size: QSize) -> None:
        """Read it with about twice as many pixels as `size` has, which costs less and is enough to scale it well."""
        enough = (size.transposed() if self._turned else size) * 2
        if not self.size.isEmpty() and enough.width() < self.reader.size().width():
            self.reader.setScaledSize(enough)

    @property
    def _turned(self) -> bool:
        return bool(self.reader.transformation().value & QImageIOHandler.Transformation.TransformationRotate90.value)


def _column(document: QTextDocument) -> float:
    room = document.rootFrame().frameFormat()
    return max(1.0, document.textWidth() - room.leftMargin() - room.rightMargin())
