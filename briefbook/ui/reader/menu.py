"""The reader's menu: its verbs as commands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from briefbook.ui.command import Command
from briefbook.ui.desk import Desk
from briefbook.ui.reader.find_bar import FindBar
from briefbook.ui.reader.hand import Hand
from briefbook.ui.reader.paper import TONES

_SIZES = (8.0, 30.0, 12.5)
_SPACINGS = (1.2, 1.4, 1.7)
_THEMES = 8


class Reader(Protocol):
    """What these commands need of the pane."""

    desk: Desk
    hand: Hand
    find_bar: FindBar

    @property
    def article_id(self) -> str | None: ...
    def is_open(self) -> bool: ...
    def copy_with_citation(self) -> None: ...
    def show_outline(self) -> None: ...


def of(reader: Reader) -> tuple[Command, ...]:
    """All commands of the reader."""
    return (*_finding(reader), *_views(reader), *_marks(reader), *_remarks(reader))


def style(reader: Reader) -> tuple[Command, ...]:
    """The commands that change how the page is set."""
    return tuple(_views(reader))


def of_selection(reader: Reader) -> tuple[Command, ...]:
    """What the menu on the page offers."""
    return (*_marks(reader), *_remarks(reader), *_finding(reader))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reader", text)


def _finding(reader: Reader) -> Iterator[Command]:
    none = _tr("No article is open.")
    for name, text, do, keys in (
        ("copy-citation", _tr("Copy with Citation"), reader.copy_with_citation, ("Ctrl+Shift+C",)),
        ("find", _tr("Find in Article…"), reader.find_bar.open, ("Ctrl+F",)),
        ("find-next", _tr("Next Match"), lambda: reader.find_bar.step(1), ("F3", "Ctrl+G")),
        ("find-previous", _tr("Previous Match"), lambda: reader.find_bar.step(-1), ("Shift+F3", "Ctrl+Shift+G")),
    ):
        yield Command(f"reader.{name}", text, do, "edit", keys, may=reader.is_open, why_not=none)
    yield Command(
        "reader.outline", _tr("Headings…"), reader.show_outline, "view", ("F8",), may=reader.is_open, why_not=none
    )
    yield Command(
        "reader.mark-read", _tr("Mark as Read"), reader.hand.mark_read, "article", may=reader.is_open, why_not=none
    )


def _views(reader: Reader) -> Iterator[Command]:
    preferences = reader.desk.preferences
    least, most, normal = _SIZES

    def resize(by: float) -> None:
        preferences.change(reader_size=min(most, max(least, preferences.value.reader_size + by)) if by else normal)

    group = f"view/{_tr('Reader')}"
    yield Command("reader.larger", _tr("Larger Type"), lambda: resize(1), group, ("Ctrl++", "Ctrl+="))
    yield Command("reader.smaller", _tr("Smaller Type"), lambda: resize(-1), group, ("Ctrl+-",))
    yield Command("reader.normal", _tr("Normal Type"), lambda: resize(0), group, ("Ctrl+0",))
    spacings = zip(_SPACINGS, (_tr("Close Lines"), _tr("Normal Lines"), _tr("Wide Lines")), strict=True)
    for spacing, text in spacings:
        yield Command(
            f"reader.spacing-{spacing}",
            text,
            lambda spacing=spacing: preferences.change(reader_spacing=spacing),  # type: ignore[misc]
            group,
            checked=lambda spacing=spacing: preferences.value.reader_spacing == spacing,  # type: ignore[misc]
        )
    names = (_tr("Paper as the Window"), _tr("White Paper"), _tr("Sepia Paper"), _tr("Dark Paper"))
    for tone, text in zip(TONES, names, strict=True):
        yield Command(
            f"reader.paper-{tone}",
            text,
            lambda tone=tone: preferences.change(paper=tone),  # type: ignore[misc]
            group,
            checked=lambda tone=tone: preferences.value.paper == tone,  # type: ignore[misc]
        )
    yield Command(
        "reader.single-keys",
        _tr("Single Keys"),
        lambda: preferences.change(single_keys=not preferences.value.single_keys),
        group,
        checked=lambda: preferences.value.single_keys,
    )


def _marks(reader: Reader) -> Iterator[Command]:
    themes = reader.desk.library.themes.all()
    for number in range(1, _THEMES + 1):
        theme = themes[number - 1] if number <= len(themes) else None
        yield Command(
            f"reader.theme-{number}",
            _tr("Mark as {theme}").format(theme=theme.name) if theme else _tr("Theme {n}").format(n=number),
            lambda number=number: reader.hand.mark_with(number),  # type: ignore[misc]
            "highlight",
            (f"Alt+{number}",),
            may=lambda number=number: _may_mark(reader, number),  # type: ignore[misc]
            why_not=_tr("No article is open, or there are not so many themes."),
        )


def _may_mark(reader: Reader, number: int) -> bool:
    return reader.is_open() and number <= len(reader.desk.library.themes.all())


def _remarks(reader: Reader) -> Iterator[Command]:
    hand = reader.hand
    none = _tr("No article is open.")
    for name, text, do, keys in (
        ("mark-again", _tr("Mark with Last Theme"), hand.mark_again, ()),
        ("comment", _tr("Comment on Passage"), hand.comment, ("Ctrl+Shift+M",)),
        ("core-statement", _tr("Core Statement…"), hand.state_core, ()),
        ("star", _tr("Star Passage"), hand.star, ()),
        ("send", _tr("Send Passage to Chapter…"), hand.send, ()),
        ("remove-mark", _tr("Remove Mark"), hand.remove, ()),
        ("next-mark", _tr("Next Mark"), lambda: hand.go_to_mark(1), ()),
        ("previous-mark", _tr("Previous Mark"), lambda: hand.go_to_mark(-1), ()),
    ):
        yield Command(f"reader.{name}", text, do, "highlight", keys, may=reader.is_open, why_not=none)
