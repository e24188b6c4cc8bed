"""The dialog of the preferences: the sections on the left, their pages on the right."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefbook.ui.desk import Preferences
from briefbook.ui.preferences import pages
from briefbook.ui.preferences.keyboard_page import Groups, KeyboardPage

_WIDTH, _HEIGHT = 760, 560
_SECTIONS_WIDTH = 150
_SPACING = 4
_MARGIN = 16


class PreferencesDialog(QDialog):
    """Every choice is in force at once; Esc closes."""

    def __init__(self, preferences: Preferences, groups: Groups, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.resize(_WIDTH, _HEIGHT)
        self.keyboard = KeyboardPage(preferences, groups)
        self.sections = QListWidget()
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.setFixedWidth(_SECTIONS_WIDTH)
        self.sections.setSpacing(_SPACING)
        self._pages = QStackedWidget()
        for title, page in (
            (self.tr("Appearance"), pages.appearance_page(preferences)),
            (self.tr("Reader"), pages.reader_page(preferences)),
            (self.tr("Keyboard"), self.keyboard),
            (self.tr("Language"), pages.language_page(preferences)),
            (self.tr("Privacy"), pages.privacy_page(preferences)),
        ):
            self.sections.addItem(title)
            self._pages.addWidget(_titled(title, page))
        self.sections.currentRowChanged.connect(self._pages.setCurrentIndex)
        self._lay_out()
        for button in self.findChildren(QPushButton):
            # Enter in a field ends the typing there and presses no button.
            button.setAutoDefault(False)
        self.sections.setCurrentRow(0)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(_MARGIN, 0, _MARGIN, _MARGIN)
        row = QHBoxLayout()
        row.addWidget(self.sections)
        row.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row, 1)
        column.addWidget(buttons)


def _titled(title: str, page: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    column.setSpacing(12)
    heading = QLabel(title)
    heading.setProperty("heading", True)
    font = heading.font()
    font.setPointSizeF(font.pointSizeF() * 1.3)
    heading.setFont(font)
    column.addWidget(heading)
    column.addWidget(page, 1)
    return whole
