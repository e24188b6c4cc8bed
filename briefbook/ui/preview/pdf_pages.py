"""A PDF held in memory, and the pictures of its pages, drawn by a thread of Qt's as they are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QObject, QPointF, QSize, QSizeF, Signal
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfLink, QPdfLinkModel, QPdfPageRenderer

_MOST_BYTES = 192_000_000
_MOST_PIXELS = 12_000_000


@dataclass(frozen=True, slots=True)
class _Picture:
    image: QImage
    asked: QSize
    edition: int


@dataclass(frozen=True, slots=True)
class _Request:
    number: int
    size: QSize
    edition: int


class PdfPages(QObject):
    """The pages of one PDF after another. After a new one is shown, old pictures stand in until theirs are drawn."""

    arrived = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Children go in the order in which they came: the renderer's thread must end before its document does.
        self._renderer = QPdfPageRenderer(self)
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._links = QPdfLinkModel(self)
        self._links.setDocument(self.document)
        self._pictures: dict[int, _Picture] = {}
        self._edition = 0
        self._asked: _Request | None = None
        self._renderer.setDocument(self.document)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._drawn)
        self.sizes: tuple[QSizeF, ...] = ()

    def show(self, pdf: bytes) -> None:
        """Turn to another PDF; empty bytes are no pages."""
        self.document.close()
        self._buffer.close()
        self._buffer.setData(pdf)
        self._edition += 1
        if pdf:
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self.document.load(self._buffer)
        # A book has one paper size, and asking each page of three hundred takes longer than loading them.
        self.sizes = (self.document.pagePointSize(0),) * self.document.pageCount()
        self._pictures = {page: picture for page, picture in self._pictures.items() if page < len(self.sizes)}

    def picture(self, page: int) -> QImage | None:
        """The best picture of the page that there is."""
        held = self._pictures.get(page)
        return held.image if held else None

    def want(self, sizes: Mapping[int, QSize]) -> None:
        """Have the first page drawn whose picture in that size (of device pixels) is missing; one at a time."""
        if self._asked:
            return
        for page, wanted in sizes.items():
            size = _bounded(wanted)
            held = self._pictures.get(page)
            if held is None or (held.asked, held.edition) != (size, self._edition):
                self._asked = _Request(self._renderer.requestPage(page, size), size, self._edition)
                return

    def link_at(self, page: int, point: QPointF) -> QPdfLink | None:
        """The link at that place of a page, in points."""
        self._links.setPage(page)
        link = self._links.linkAt(point)
        return link if link.isValid() else None

    def _drawn(self, page: int, _size: QSize, image: QImage, _options: QPdfDocumentRenderOptions, request: int) -> None:
        asked, self._asked = self._asked, None
        if asked and asked.number == request and page < len(self.sizes):
            self._pictures.pop(page, None)
            self._pictures[page] = _Picture(image, asked.size, asked.edition)
            self._forget_oldest(page)
        self.arrived.emit(page)

    def _forget_oldest(self, page: int) -> None:
        held = sum(picture.image.sizeInBytes() for picture in self._pictures.values())
        for old in [other for other in self._pictures if other != page]:
            if held <= _MOST_BYTES:
                return
            held -= self._pictures.pop(old).image.sizeInBytes()


def _bounded(size: QSize) -> QSize:
    """The size, or the largest of its shape that a picture may have."""
    pixels = size.width() * size.height()
    return size * (_MOST_PIXELS / pixels) ** 0.5 if pixels > _MOST_PIXELS else size
