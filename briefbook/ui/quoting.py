"""Quotation marks, as the language of the window has them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def quoted(words: str) -> str:
    """`words` in quotation marks."""
    return translate("Quoting", "“{words}”").format(words=words)
