"""About briefbook: its version, and the licences of what it is made with."""

from __future__ import annotations

import importlib.metadata
import platform
from collections.abc import Iterator
from importlib.metadata import PackageMetadata

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefbook import __version__
from briefbook.ui import columns

_WIDTH, _HEIGHT = 620, 480
_PACKAGES = (
    *("PySide6-Essentials", "PySide6-Addons", "PySide6_Pdf", "sqlite-utils", "Markdown", "PyYAML", "reportlab"),
    *("rl_accel", "pillow", "fonttools", "charset-normalizer", "nh3", "trafilatura", "lxml", "platformdirs", "click"),
)
_FONTS = {
    "Source Serif 4": ("fontpkg-source-serif-4", "SIL Open Font License 1.1"),
    "Source Sans 3": ("fontpkg-source-sans-3", "SIL Open Font License 1.1"),
}


def parts() -> Iterator[tuple[str, str, str]]:
    """What briefbook is made with: name, version, licence. What is not installed here is left out."""
    for name in _PACKAGES:
        try:
            about = importlib.metadata.metadata(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        yield name, about["Version"], _licence(about)
    for name, (package, licence) in _FONTS.items():
        yield name, importlib.metadata.version(package), licence


def _licence(about: PackageMetadata) -> str:
    """The licence as its package states it: as an expression, by a classifier, or in words of its own."""
    named = about.get_all("License-Expression") or []
    classified = [one for one in about.get_all("Classifier") or [] if one.startswith("License ::")]
    stated = [one.strip().partition("\n")[0] for one in about.get_all("License") or []]
    return ", ".join(named or [one.rpartition(" :: ")[2] for one in classified] or stated)


class AboutDialog(QDialog):
    """Says what briefbook is, and of what it is made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About briefbook"))
        self.resize(_WIDTH, _HEIGHT)
        title = QLabel(self.tr("briefbook {version}").format(version=__version__))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        title.setFont(font)
        title.setProperty("heading", True)
        words = self.tr("Turns a pile of articles into a printed briefing book. MIT licence. It uses no network.")
        versions = self.tr("Python {python}, Qt {qt}").format(python=platform.python_version(), qt=qVersion())
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("What briefbook is made with"))
        self.list.setHeaderLabels([self.tr("Made with"), self.tr("Version"), self.tr("Licence")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        for part in parts():
            QTreeWidgetItem(self.list, part)
        columns.fit(self.list, 0, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(title)
        for text in (words, versions):
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
