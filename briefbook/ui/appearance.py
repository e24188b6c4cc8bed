"""Appearance: the colours of the windows, light and dark. The look of the printed page is the stylesheet's."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Colours:
    """One appearance. Text on its ground has a contrast of at least 4.5:1, the edge of a field one of 3:1 (WCAG 2.1,
    1.4.3 and 1.4.11).
    """

    window: str
    base: str
    raised: str
    text: str
    soft: str
    line: str
    edge: str
    accent: str
    on_accent: str
    warning: str
    error: str


LIGHT = Colours(
    window="#f3f4f5",
    base="#ffffff",
    raised="#e9ebed",
    text="#1b1d1f",
    soft="#565c62",
    line="#d3d7da",
    edge="#8a9096",
    accent="#1d4668",
    on_accent="#ffffff",
    warning="#fdf3d7",
    error="#fbe3e0",
)
DARK = Colours(
    window="#1f2225",
    base="#17191b",
    raised="#2b2f33",
    text="#e6e8ea",
    soft="#a3abb2",
    line="#3a4046",
    edge="#727a82",
    accent="#7db3dc",
    on_accent="#0f1418",
    warning="#4a3e1c",
    error="#52302c",
)


def is_dark(choice: str) -> bool:
    """Whether `choice` (system, light or dark) means the dark appearance now."""
    if choice == "system":
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return choice == "dark"


def colours(choice: str) -> Colours:
    """The colours of `choice`: system, light or dark."""
    return DARK if is_dark(choice) else LIGHT


def apply(choice: str, application: QApplication) -> None:
    """Dress all windows in the appearance of `choice`."""
    tint(choice, application)
    trim(choice, application)


def tint(choice: str, application: QApplication) -> None:
    """Give the colours of `choice` to all windows."""
    application.setStyle("Fusion")
    look = colours(choice)
    application.setPalette(_palette(look))
    # The drawings in a menu are those of its usual lines: the line that is pointed at must not be dark under them.
    in_menus = _palette(look)
    in_menus.setColor(QPalette.ColorRole.Highlight, QColor(look.line))
    in_menus.setColor(QPalette.ColorRole.HighlightedText, QColor(look.text))
    for kind in ("QMenu", "QMenuBar"):
        application.setPalette(in_menus, kind)  # type: ignore[arg-type] # Qt takes a name, its stub bytes


def trim(choice: str, application: QApplication) -> None:
    """Give the lines and grounds of `choice` to all windows. Each part is then looked at anew whenever it is put into
    another, so this comes after a large window is made.
    """
    application.setStyleSheet(_sheet(colours(choice)))


def _palette(look: Colours) -> QPalette:
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, look.window),
        (QPalette.ColorRole.Base, look.base),
        (QPalette.ColorRole.AlternateBase, look.window),
        (QPalette.ColorRole.Button, look.raised),
        (QPalette.ColorRole.Text, look.text),
        (QPalette.ColorRole.WindowText, look.text),
        (QPalette.ColorRole.ButtonText, look.text),
        (QPalette.ColorRole.PlaceholderText, look.soft),
        (QPalette.ColorRole.ToolTipBase, look.raised),
        (QPalette.ColorRole.ToolTipText, look.text),
        (QPalette.ColorRole.Highlight, look.accent),
        (QPalette.ColorRole.HighlightedText, look.on_accent),
        (QPalette.ColorRole.Link, look.accent),
        (QPalette.ColorRole.Mid, look.line),
        (QPalette.ColorRole.Light, look.raised),
    ):
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(look.soft))
    return palette


def _sheet(look: Colours) -> str:
    return f"""
        QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
        QFrame#message {{ background: {look.raised}; border: 0; }}
        QFrame#message[weight="warning"] {{ background: {look.warning}; }}
        QFrame#message[weight="error"] {{ background: {look.error}; }}
        QFrame#message[toast="true"] {{ border: 1px solid {look.line}; border-radius: 6px; }}
        QLabel[soft="true"] {{ color: {look.soft}; }}
        QLabel#doubt {{ background: {look.warning}; color: {look.text}; padding: 3px 6px; }}
        QLabel[heading="true"] {{ font-weight: 600; }}
        QStatusBar {{ border-top: 1px solid {look.line}; }}
        QStatusBar::item {{ border: 0; }}
        QCheckBox::indicator:unchecked, QGroupBox::indicator:unchecked {{
            width: 12px; height: 12px; border: 1px solid {look.edge}; border-radius: 2px; background: {look.base};
        }}
        QLineEdit, QPlainTextEdit {{ border: 1px solid {look.edge}; border-radius: 2px; background: {look.base}; }}
        QLineEdit {{ padding: 2px; }}
        QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ border: 0; padding: 0; background: transparent; }}
        QToolBar {{ border: 0; border-bottom: 1px solid {look.line}; spacing: 4px; padding: 3px; }}
        QListView, QTreeView, QTableView {{ border: 0; outline: 0; }}
        QPlainTextEdit#manuscript {{ border-color: {look.line}; }}
        QPlainTextEdit#manuscript:focus {{ border-color: {look.accent}; }}
        QAbstractScrollArea#pages {{ border: 2px solid {look.line}; }}
        QAbstractScrollArea#pages:focus {{ border-color: {look.accent}; }}
        QFrame#floating {{ background: {look.raised}; border: 1px solid {look.line}; border-radius: 6px; }}
        QListView::item:selected, QTreeView::item:selected {{ background: {look.accent}; color: {look.on_accent}; }}
        QListView::item:focus, QTreeView::item:focus {{ border: 1px solid {look.accent}; }}
        QPushButton:focus, QToolButton:focus, QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{
            border: 1px solid {look.accent};
        }}
        QCheckBox:focus, QRadioButton:focus {{ border: 1px solid {look.accent}; border-radius: 3px; }}
    """
