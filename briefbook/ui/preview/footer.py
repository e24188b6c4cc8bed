"""The footer of the preview: which page, how large, how fresh."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from briefbook.ui.preview.page_view import PageView


class Footer(QWidget):
    """Says what the pane tells it to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page, self.zoom, self.state = _label(self), _label(self), _label(self)
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(16)
        for widget in (self.page, self.zoom):
            row.addWidget(widget)
        row.addWidget(self.state, 1)
        # Without words it is as high as with them, or the pages would jump.
        self.setMinimumHeight(self.fontMetrics().lineSpacing() + 12)

    def show_place(self, view: PageView) -> None:
        """Say which page is in view, and how large."""
        shown = view.shown_pages
        words = self.tr("Page {page} of {count}") if len(shown) == 1 else self.tr("Pages {page} of {count}")
        numbers = "–".join(str(page + 1) for page in shown)
        self.page.setText(words.format(page=numbers, count=len(view.pages.sizes)) if shown else "")
        self.zoom.setText(self.tr("{percent} %").format(percent=view.percent) if shown else "")


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("soft", True)
    return label
