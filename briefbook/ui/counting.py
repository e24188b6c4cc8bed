"""Counted strings of what is no QObject."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Room:
    """A context of strings. The translators' tool sees that a string is counted only in a call of some `tr`, and takes
    the name before it for the context: a room is kept in a name that is its own.
    """

    context: str

    def tr(self, words: str, note: str, number: int) -> str:
        """`words` in the language of the window, in the form that fits `number`, which stands for %n."""
        return QCoreApplication.translate(self.context, words, note, number)
