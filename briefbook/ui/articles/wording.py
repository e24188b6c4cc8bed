"""The words for an article's details, states and verdicts, in the user's language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from briefbook.model.article import ReadingState, Verdict

translate = QCoreApplication.translate


def detail_names() -> dict[str, str]:
    """The details of an article with what they are called, in the order in which they are shown."""
    return {
        "title": translate("Articles", "Title"),
        "deck": translate("Articles", "Deck"),
        "authors": translate("Articles", "Authors"),
        "publisher": translate("Articles", "Publisher"),
        "published": translate("Articles", "Published"),
        "modified": translate("Articles", "Modified"),
        "language": translate("Articles", "Language"),
        "licence": translate("Articles", "Licence"),
        "url": translate("Articles", "Address"),
        "assessment": translate("Articles", "Assessment"),
    }


def in_text(detail: str) -> str:
    """What a detail is called in the middle of a sentence."""
    return {
        "title": translate("Articles", "title"),
        "deck": translate("Articles", "deck"),
        "authors": translate("Articles", "authors"),
        "publisher": translate("Articles", "publisher"),
        "published": translate("Articles", "date"),
        "modified": translate("Articles", "date of change"),
        "language": translate("Articles", "language"),
        "licence": translate("Articles", "licence"),
        "url": translate("Articles", "address"),
        "assessment": translate("Articles", "assessment"),
    }[detail]


def listed(words: Iterable[str]) -> str:
    """Some words in a row: “title, authors”."""
    return translate("Articles", ", ").join(words)


def detail_list(details: tuple[str, ...]) -> str:
    """The names of `details` in running text."""
    return listed(map(in_text, details))


def state_name(state: ReadingState) -> str:
    """What a reading state is called."""
    return {
        ReadingState.NEW: translate("Articles", "new"),
        ReadingState.READING: translate("Articles", "reading"),
        ReadingState.READ: translate("Articles", "read"),
    }[state]


def verdict_name(verdict: Verdict) -> str:
    """What a verdict is called; empty if there is none."""
    return {
        Verdict.NONE: "",
        Verdict.KEEP: translate("Articles", "keep"),
        Verdict.MAYBE: translate("Articles", "maybe"),
        Verdict.DROP: translate("Articles", "drop"),
    }[verdict]


def verdict_letter(verdict: Verdict) -> str:
    """The letter that stands for a verdict in a list; empty if there is none."""
    return {
        Verdict.NONE: "",
        Verdict.KEEP: translate("Articles", "K"),
        Verdict.MAYBE: translate("Articles", "M"),
        Verdict.DROP: translate("Articles", "D"),
    }[verdict]


def duration(minutes: int) -> str:
    """So many minutes in words: “5 min”, “1 h 05”."""
    if minutes < 60:
        return translate("Articles", "{minutes} min").format(minutes=minutes)
    return translate("Articles", "{hours} h {minutes:02}").format(hours=minutes // 60, minutes=minutes % 60)
