"""Dragging from a list: what is carried is a small token beside the pointer, so that the place under it can be read."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

_WIDEST, _PAD = 200, 8
_BESIDE = QPoint(-14, -18)


def drag(source: QWidget, data: QMimeData, words: str, actions: Qt.DropAction) -> None:
    """Drag `data` from `source`, shown as `words`, until it is dropped somewhere."""
    carried = QDrag(source)
    carried.setMimeData(data)
    carried.setPixmap(picture(source, words))
    carried.setHotSpot(_BESIDE)
    carried.exec(actions)


def picture(source: QWidget, words: str) -> QPixmap:
    """`words` in a box, in the colours and the font of `source`."""
    metrics, palette, ratio = QFontMetrics(source.font()), source.palette(), source.devicePixelRatioF()
    shown = metrics.elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, _WIDEST)
    box = QRect(0, 0, metrics.horizontalAdvance(shown) + 2 * _PAD, metrics.lineSpacing() + _PAD)
    pixmap = QPixmap(box.size() * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(source.font())
    painter.setPen(palette.mid().color())
    painter.setBrush(palette.button())
    painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 4, 4)
    painter.setPen(palette.buttonText().color())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)
    painter.end()
    return pixmap
