"""The words for an article's details, states and verdicts, in the user's language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from briefbook.model.article import ReadingState, Verdict


def _tr(text: str) -> str:
    return QCoreApplication.translate("Articles", text)


def detail_names() -> dict[str, str]:
    """The details of an article with what they are called, in the order in which they are shown."""
    return {
        "title": _tr("Title"),
        "deck": _tr("Deck"),
        "authors": _tr("Authors"),
        "publisher": _tr("Publisher"),
        "published": _tr("Published"),
        "modified": _tr("Modified"),
        "language": _tr("Language"),
        "licence": _tr("Licence"),
        "url": _tr("Address"),
        "assessment": _tr("Assessment"),
    }


def in_text(detail: str) -> str:
    """What a detail is called in the middle of a sentence."""
    return {
        "title": _tr("title"),
        "deck": _tr("deck"),
        "authors": _tr("authors"),
        "publisher": _tr("publisher"),
        "published": _tr("date"),
        "modified": _tr("date of change"),
        "language": _tr("language"),
        "licence": _tr("licence"),
        "url": _tr("address"),
        "assessment": _tr("assessment"),
    }[detail]


def listed(words: Iterable[str]) -> str:
    """Some words in a row: “title, authors”."""
    return _tr(", ").join(words)


def detail_list(details: tuple[str, ...]) -> str:
    """The names of `details` in running text."""
    return listed(map(in_text, details))


def state_name(state: ReadingState) -> str:
    """What a reading state is called."""
    return {
        ReadingState.NEW: _tr("new"),
        ReadingState.READING: _tr("reading"),
        ReadingState.READ: _tr("read"),
    }[state]


def verdict_name(verdict: Verdict) -> str:
    """What a verdict is called; empty if there is none."""
    return {
        Verdict.NONE: "",
        Verdict.KEEP: _tr("keep"),
        Verdict.MAYBE: _tr("maybe"),
        Verdict.DROP: _tr("drop"),
    }[verdict]


def verdict_letter(verdict: Verdict) -> str:
    """The letter that stands for a verdict in a list; empty if there is none."""
    return {
        Verdict.NONE: "",
        Verdict.KEEP: _tr("K"),
        Verdict.MAYBE: _tr("M"),
        Verdict.DROP: _tr("D"),
    }[verdict]


def duration(minutes: int) -> str:
    """So many minutes in words: “5 min”, “1 h 05”."""
    if minutes < 60:
        return _tr("{minutes} min").format(minutes=minutes)
    return _tr("{hours} h {minutes:02}").format(hours=minutes // 60, minutes=minutes % 60)
