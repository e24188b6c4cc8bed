"""Sentences from below the window in the language of its user.

They are put together there in English (see `briefbook.sentence`). The translators' tool finds their templates, which
are so part of each language; here they are looked up, and their values put in.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefbook.errors import BriefbookError
from briefbook.sentence import Sentence, Value, filled

translate = QCoreApplication.translate


def spoken(words: str) -> str:
    """`words` in the language of the window; as they are if they are no Sentence, such as a title or a file's name."""
    if not isinstance(words, Sentence):
        return words
    return filled(translate("Sentences", words.template), words.values, _said)


def told(error: BriefbookError) -> str:
    """The sentence of an error in the language of the window."""
    return spoken(error.sentence)


def _said(value: Value) -> str:
    if isinstance(value, tuple):
        return _listed([spoken(one) for one in value])
    return spoken(value) if isinstance(value, str) else str(value)


def _listed(names: list[str]) -> str:
    """`names` in a sentence: “A”, “A and B”, “A, B and C”."""
    if len(names) < 2:
        return "".join(names)
    before = translate("Sentences", ", ").join(names[:-1])
    return translate("Sentences", "{before} and {last}").format(before=before, last=names[-1])
