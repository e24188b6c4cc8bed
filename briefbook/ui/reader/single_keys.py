"""Single keys: what a key means while the page has the focus. The letters can be switched off (WCAG 2.1.4)."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

translate = QCoreApplication.translate


class Verb(StrEnum):
    """What a key asks of the reader. Marking with a theme is asked for by its number, “1” to “8”."""

    NEXT_PARAGRAPH = "j"
    PREVIOUS_PARAGRAPH = "k"
    EXTEND_DOWN = "J"
    EXTEND_UP = "K"
    NEXT_SENTENCE = "."
    PREVIOUS_SENTENCE = ","
    EXTEND_SENTENCE = ">"
    SHRINK_SENTENCE = "<"
    MARK_AGAIN = "h"
    REMOVE = "x"
    COMMENT = "n"
    CORE_STATEMENT = "s"
    TAGS = "t"
    IMPORTANCE = "i"
    HIGHLIGHTER = "H"
    STAR = "b"
    SEND = "q"
    NEXT_MARK = "]"
    PREVIOUS_MARK = "["
    TOP = "g"
    BOTTOM = "G"
    READ = "r"
    FIND = "/"
    KEYS = "?"
    PAGE_DOWN = "Space"
    PAGE_UP = "Shift+Space"


_VERBS = {"T": Verb.TAGS, **{verb.value: verb for verb in Verb}}
_NAMED = {
    Qt.Key.Key_Delete: Verb.REMOVE,
    Qt.Key.Key_Return: Verb.SEND,
    Qt.Key.Key_Enter: Verb.SEND,
    Qt.Key.Key_Space: Verb.PAGE_DOWN,
}
_SENDING = tuple(
    QKeyCombination(Qt.KeyboardModifier.ControlModifier, key) for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
)
_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def verb_of(event: QKeyEvent, *, letters: bool) -> Verb | None:
    """What the key asks for; without `letters` only the keys that type nothing count."""
    if event.modifiers() & _CHORDS:
        return Verb.SEND if event.keyCombination() in _SENDING else None
    named = _NAMED.get(Qt.Key(event.key()))
    if named is Verb.PAGE_DOWN and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return Verb.PAGE_UP
    return named or (_VERBS.get(event.text()) if letters else None)


def theme_number(event: QKeyEvent, *, letters: bool) -> int | None:
    """Which theme the key asks for: 1 to 8, alone (if `letters` count) or with Alt."""
    with_alt = event.modifiers() & _CHORDS == Qt.KeyboardModifier.AltModifier
    if with_alt and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_8:
        return event.key() - Qt.Key.Key_0
    if letters and not event.modifiers() & _CHORDS and event.text() in "12345678":
        return int(event.text() or 0) or None
    return None


def key_help() -> list[tuple[str, str]]:
    """The single keys for the keyboard help: what they do and how they are written."""
    return [
        (translate("Reader", "Next or previous paragraph"), "j  k"),
        (translate("Reader", "Extend by a paragraph"), "J  K"),
        (translate("Reader", "Select the next or previous sentence"), ".  ,"),
        (translate("Reader", "Extend or shrink by a sentence"), ">  <"),
        (translate("Reader", "Mark with a theme"), "1 … 8"),
        (translate("Reader", "Mark with the last theme"), "h"),
        (translate("Reader", "Remove the mark"), "x"),
        (translate("Reader", "Comment"), "n"),
        (translate("Reader", "Core statement"), "s"),
        (translate("Reader", "Tags"), "t"),
        (translate("Reader", "Importance, one step higher"), "i"),
        (translate("Reader", "Star for the key points"), "b"),
        (translate("Reader", "Send to a chapter"), "q"),
        (translate("Reader", "Next or previous mark; or change, where changes are shown"), "]  ["),
        (translate("Reader", "Beginning or end of the article"), "g  G"),
        (translate("Reader", "Page down or up"), translate("Reader", "Space  Shift+Space")),
        (translate("Reader", "Select, or move the end of the selected mark"), translate("Reader", "Shift+←  Shift+→")),
        (
            translate("Reader", "Move the beginning of the selection or mark"),
            translate("Reader", "Alt+Shift+←  Alt+Shift+→"),
        ),
        (translate("Reader", "Highlighter on or off"), "H"),
        (translate("Reader", "Mark the article as read and go on"), "r"),
        (translate("Reader", "Show larger the picture that the cursor is on"), translate("Reader", "Enter  Space")),
        (translate("Reader", "Find"), "/"),
        (translate("Reader", "All keys"), "?"),
    ]
