"""The commands of the arrange pane, with their keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from briefbook.model.book import Chapter, Entry
from briefbook.ui.arrange.hands import Hands
from briefbook.ui.arrange.lock import OrderLock
from briefbook.ui.arrange.tree import ChapterTree
from briefbook.ui.command import Command

translate = QCoreApplication.translate

_READING = frozenset(("arrange.lock", "arrange.open"))
"""What changes nothing in the library."""


@dataclass(frozen=True, slots=True)
class Verbs:
    """What the pane itself does, beside the hands."""

    add_chapter: Callable[[], None]
    add_theme_chapters: Callable[[], None]
    add_text: Callable[[], None]
    add_article: Callable[[], None]
    place: Callable[[], None]
    send: Callable[[], None]
    has_book: Callable[[], bool]
    has_chosen: Callable[[], bool]


def for_reading_only(commands: tuple[Command, ...]) -> tuple[Command, ...]:
    """The commands in a library that is open for reading only: what would change it is grey."""
    why = translate("Arrange", "This library is open for reading only.")
    return tuple(one if one.id in _READING else replace(one, may=_never, why_not=why) for one in commands)


def of_book(verbs: Verbs, lock: OrderLock) -> tuple[Command, ...]:
    """What can be done with the book as a whole."""
    first = translate("Arrange", "Make a book first.")

    def one(name: str, text: str, do: Callable[[], None], key: str = "") -> Command:
        return Command(f"arrange.{name}", text, do, "book", (key,) if key else (), may=verbs.has_book, why_not=first)

    locked = Command(
        "arrange.lock",
        translate("Arrange", "&Lock Order"),
        lock.turn,
        "book",
        may=verbs.has_book,
        why_not=first,
        checked=lambda: lock.is_on,
    )
    return (
        one("new-chapter", translate("Arrange", "&New Chapter"), verbs.add_chapter, "Ctrl+Shift+N"),
        one("theme-chapters", translate("Arrange", "A Chapter for &Each Theme"), verbs.add_theme_chapters),
        locked,
    )


def of_tree(tree: ChapterTree, hands: Hands, verbs: Verbs) -> tuple[Command, ...]:
    """What can be done with the lines of the tree. Where a move is not possible, the hands say why."""
    any_line = translate("Arrange", "Select a chapter or an entry first.")
    lines = "book/" + translate("Arrange", "&Move")

    def is_shown() -> bool:
        return tree.isVisible() and not tree.is_renaming

    def is_any() -> bool:
        return is_shown() and tree.current is not None

    def moving(name: str, text: str, do: Callable[[], None], key: str) -> Command:
        return Command(f"arrange.{name}", text, do, lines, (key,), may=is_any, why_not=any_line)

    return (
        Command(
            "arrange.rename",
            translate("Arrange", "&Rename Chapter"),
            tree.rename,
            "book",
            ("F2",),
            may=lambda: is_shown() and isinstance(tree.current, Chapter),
            why_not=translate("Arrange", "Select a chapter first."),
        ),
        Command(
            "arrange.add-text", translate("Arrange", "&Add Text…"), verbs.add_text, "book", (), "", is_any, any_line
        ),
        Command(
            "arrange.add-article",
            translate("Arrange", "Add &Whole Article…"),
            verbs.add_article,
            "book",
            (),
            "",
            is_any,
            any_line,
        ),
        moving("up", translate("Arrange", "&Up"), hands.up, "Alt+Up"),
        moving("down", translate("Arrange", "&Down"), hands.down, "Alt+Down"),
        moving("nest", translate("Arrange", "&Into the Chapter Before"), hands.nest, "Alt+Right"),
        moving("out", translate("Arrange", "&Out of Its Chapter"), hands.unnest, "Alt+Left"),
        moving("cut", translate("Arrange", "&Cut"), hands.cut, "Ctrl+X"),
        moving("paste", translate("Arrange", "&Paste Behind"), hands.paste, "Ctrl+V"),
        Command(
            "arrange.open",
            translate("Arrange", "Show in Article"),
            tree.open_current,
            "book",
            may=lambda: is_shown() and isinstance(tree.current, Entry) and tree.current.annotation_id is not None,
            why_not=translate("Arrange", "Select an excerpt first."),
        ),
        Command(
            "arrange.take-out", translate("Arrange", "Take Out"), hands.take_out, "book", ("Del",), "", is_any, any_line
        ),
    )


def of_pool(verbs: Verbs) -> tuple[Command, ...]:
    """What can be done with the annotations that are selected in the pool."""
    none, some = translate("Arrange", "Select annotations in the pool first."), verbs.has_chosen
    return (
        Command(
            "arrange.place",
            translate("Arrange", "Place in Chapter"),
            verbs.place,
            "book",
            ("Ctrl+Return",),
            "",
            some,
            none,
        ),
        Command(
            "arrange.send", translate("Arrange", "Place in Another Chapter…"), verbs.send, "book", (), "", some, none
        ),
    )


def _never() -> bool:
    return False
