"""Two captures of an article side by side, with the words that are in one of them only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QSplitter, QWidget

from briefbook.analysis.word_changes import WordChanges, word_changes
from briefbook.model.anchor import TextPosition
from briefbook.model.article import Capture, Making
from briefbook.ui import appearance, times
from briefbook.ui.desk import Desk
from briefbook.ui.repair.text_side import TextSide


class SideBySide(QSplitter):
    """The earlier text on the left, with what is gone struck out; the newest on the right, with what has come
    underlined.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk = desk
        self._shown = ("", "")
        self._changes: WordChanges | None = None
        self.earlier = TextSide(self.tr("The earlier text"))
        self.newest = TextSide(self.tr("The newest text"))
        self.addWidget(self.earlier)
        self.addWidget(self.newest)
        self.setChildrenCollapsible(False)

    def show_captures(self, earlier: Capture, newest: Capture) -> None:
        """Show two captures; nothing happens if they are shown already."""
        if self._shown == (earlier.id, newest.id):
            return
        self._shown = (earlier.id, newest.id)
        self.earlier.show_text(self.tr("Earlier: {told}").format(told=self.told(earlier)), earlier.body.text)
        self.newest.show_text(self.tr("Newest: {told}").format(told=self.told(newest)), newest.body.text)
        changes = word_changes(earlier.body.text, newest.body.text)
        look = appearance.colours(self._desk.preferences.value.appearance)
        gone, come = QTextCharFormat(), QTextCharFormat()
        gone.setFontStrikeOut(True)
        gone.setBackground(QColor(look.error))
        come.setFontUnderline(True)
        come.setBackground(QColor(look.warning))
        self.earlier.mark(changes.gone, gone)
        self.newest.mark(changes.come, come)
        self._changes = changes

    def show_passage(self, earlier: TextPosition, newest: TextPosition | None) -> None:
        """Shade a passage of the earlier text, and what it may be in the newest; what is lost there is shown by what
        stood before it.
        """
        self.earlier.show_passage(earlier)
        self.newest.show_passage(newest)
        if newest is None and self._changes:
            self.newest.go_to(min(self._changes.near(earlier.start), len(self.newest.text)))

    def told(self, capture: Capture) -> str:
        """When a capture came and from where."""
        moment = times.stored(capture.source.captured_at)
        shown = times.said(moment) if moment else ""
        if capture.made is Making.CORRECTED:
            return self.tr("{time}, corrected by hand").format(time=shown)
        return self.tr("{time}, {file}").format(time=shown, file=capture.source.file_name)
