"""The steps of a library's history in the language of the window.

What lies below the window names its edits in English and knows nothing of languages; each of those names stands here,
where the translators' tool finds it. What the window itself names is in its language already.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

translate = QCoreApplication.translate

_NAMED = (
    QT_TRANSLATE_NOOP("Edits", "Accept place"),
    QT_TRANSLATE_NOOP("Edits", "Accept places"),
    QT_TRANSLATE_NOOP("Edits", "Add article"),
    QT_TRANSLATE_NOOP("Edits", "Add book"),
    QT_TRANSLATE_NOOP("Edits", "Add book “{title}”"),
    QT_TRANSLATE_NOOP("Edits", "Add chapter"),
    QT_TRANSLATE_NOOP("Edits", "Add event"),
    QT_TRANSLATE_NOOP("Edits", "Add fact"),
    QT_TRANSLATE_NOOP("Edits", "Add name"),
    QT_TRANSLATE_NOOP("Edits", "Add point"),
    QT_TRANSLATE_NOOP("Edits", "Add source"),
    QT_TRANSLATE_NOOP("Edits", "Add the sample"),
    QT_TRANSLATE_NOOP("Edits", "Add theme"),
    QT_TRANSLATE_NOOP("Edits", "Annotate passage"),
    QT_TRANSLATE_NOOP("Edits", "Change annotation"),
    QT_TRANSLATE_NOOP("Edits", "Change chapter"),
    QT_TRANSLATE_NOOP("Edits", "Change event"),
    QT_TRANSLATE_NOOP("Edits", "Change fact"),
    QT_TRANSLATE_NOOP("Edits", "Change name"),
    QT_TRANSLATE_NOOP("Edits", "Change point"),
    QT_TRANSLATE_NOOP("Edits", "Change text"),
    QT_TRANSLATE_NOOP("Edits", "Change theme"),
    QT_TRANSLATE_NOOP("Edits", "Chapters for each theme"),
    QT_TRANSLATE_NOOP("Edits", "Correct text"),
    QT_TRANSLATE_NOOP("Edits", "Describe article"),
    QT_TRANSLATE_NOOP("Edits", "Describe articles"),
    QT_TRANSLATE_NOOP("Edits", "Highlight passage"),
    QT_TRANSLATE_NOOP("Edits", "Import 1 file"),
    QT_TRANSLATE_NOOP("Edits", "Import highlights"),
    QT_TRANSLATE_NOOP("Edits", "Import {count} files"),
    QT_TRANSLATE_NOOP("Edits", "Keep as withdrawn"),
    QT_TRANSLATE_NOOP("Edits", "Keep both articles"),
    QT_TRANSLATE_NOOP("Edits", "Merge articles"),
    QT_TRANSLATE_NOOP("Edits", "Move chapter"),
    QT_TRANSLATE_NOOP("Edits", "Move entry"),
    QT_TRANSLATE_NOOP("Edits", "Move fact"),
    QT_TRANSLATE_NOOP("Edits", "Move point"),
    QT_TRANSLATE_NOOP("Edits", "Move theme"),
    QT_TRANSLATE_NOOP("Edits", "Offer the pair again"),
    QT_TRANSLATE_NOOP("Edits", "Place in chapter"),
    QT_TRANSLATE_NOOP("Edits", "Re-attach annotation"),
    QT_TRANSLATE_NOOP("Edits", "Read in {encoding}"),
    QT_TRANSLATE_NOOP("Edits", "Remove annotation"),
    QT_TRANSLATE_NOOP("Edits", "Remove article"),
    QT_TRANSLATE_NOOP("Edits", "Remove book"),
    QT_TRANSLATE_NOOP("Edits", "Remove chapter"),
    QT_TRANSLATE_NOOP("Edits", "Remove event"),
    QT_TRANSLATE_NOOP("Edits", "Remove fact"),
    QT_TRANSLATE_NOOP("Edits", "Remove name"),
    QT_TRANSLATE_NOOP("Edits", "Remove point"),
    QT_TRANSLATE_NOOP("Edits", "Remove theme"),
    QT_TRANSLATE_NOOP("Edits", "Set reading state"),
    QT_TRANSLATE_NOOP("Edits", "Set source letter"),
    QT_TRANSLATE_NOOP("Edits", "Set the scene"),
    QT_TRANSLATE_NOOP("Edits", "Set up book"),
    QT_TRANSLATE_NOOP("Edits", "Set verdict"),
    QT_TRANSLATE_NOOP("Edits", "Take out of chapter"),
    QT_TRANSLATE_NOOP("Edits", "Update article"),
)
LABELS = tuple(str(label) for label in _NAMED)
"""What edits are called below the window; {…} stands for anything."""

_HOLE = re.compile(r"\\\{(\w+)\\\}")
_PATTERNS = tuple((re.compile(_HOLE.sub(r"(?P<\1>.*)", re.escape(one)), re.DOTALL), one) for one in LABELS)


def said(label: str) -> str:
    """The name of an edit as the user reads it; unchanged if it does not come from below the window."""
    for pattern, known in _PATTERNS:
        found = pattern.fullmatch(label)
        if found:
            return translate("Edits", known).format(**found.groupdict())
    return label
