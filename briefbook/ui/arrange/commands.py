"""The commands of the arrange pane, with their keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefbook.model.book import Chapter, Entry
from briefbook.ui.arrange.hands import Hands
from briefbook.ui.arrange.lock import OrderLock
from briefbook.ui.arrange.tree import ChapterTree
from briefbook.ui.command import Command


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


def of_book(verbs: Verbs, lock: OrderLock) -> tuple[Command, ...]:
    """What can be done with the book as a whole."""
    first = _tr("Make a book first.")

    def one(name: str, text: str, do: Callable[[], None], key: str = "") -> Command:
        return Command(f"arrange.{name}", text, do, "book", (key,) if key else (), may=verbs.has_book, why_not=first)

    locked = Command(
        "arrange.lock",
        _tr("&Lock Order"),
        lock.turn,
        "book",
        may=verbs.has_book,
        why_not=first,
        checked=lambda: lock.is_on,
    )
    return (
        one("new-chapter", _tr("&New Chapter"), verbs.add_chapter, "Ctrl+Shift+N"),
        one("theme-chapters", _tr("A Chapter for &Each Theme"), verbs.add_theme_chapters),
        locked,
    )


def of_tree(tree: ChapterTree, hands: Hands, verbs: Verbs) -> tuple[Command, ...]:
    """What can be done with the lines of the tree. Where a move is not possible, the hands say why."""
    any_line, lines = _tr("Select a chapter or an entry first."), f"book/{_tr('&Move')}"

    def is_shown() -> bool:
        return tree.isVisible() and not tree.is_renaming

    def is_any() -> bool:
        return is_shown() and tree.current is not None

    def moving(name: str, text: str, do: Callable[[], None], key: str) -> Command:
        return Command(f"arrange.{name}", text, do, lines, (key,), may=is_any, why_not=any_line)

    return (
        Command(
            "arrange.rename",
            _tr("&Rename Chapter"),
            tree.rename,
            "book",
            ("F2",),
            may=lambda: is_shown() and isinstance(tree.current, Chapter),
            why_not=_tr("Select a chapter first."),
        ),
        Command("arrange.add-text", _tr("&Add Text…"), verbs.add_text, "book", (), "", is_any, any_line),
        Command("arrange.add-article", _tr("Add &Whole Article…"), verbs.add_article, "book", (), "", is_any, any_line),
        moving("up", _tr("&Up"), hands.up, "Alt+Up"),
        moving("down", _tr("&Down"), hands.down, "Alt+Down"),
        moving("nest", _tr("&Into the Chapter Before"), hands.nest, "Alt+Right"),
        moving("out", _tr("&Out of Its Chapter"), hands.unnest, "Alt+Left"),
        moving("cut", _tr("&Cut"), hands.cut, "Ctrl+X"),
        moving("paste", _tr("&Paste Behind"), hands.paste, "Ctrl+V"),
        Command(
            "arrange.open",
            _tr("Show in Article"),
            tree.open_current,
            "book",
            may=lambda: is_shown() and isinstance(tree.current, Entry) and tree.current.annotation_id is not None,
            why_not=_tr("Select an excerpt first."),
        ),
        Command("arrange.take-out", _tr("Take Out"), hands.take_out, "book", ("Del",), "", is_any, any_line),
    )


def of_pool(verbs: Verbs) -> tuple[Command, ...]:
    """What can be done with the annotations that are selected in the pool."""
    none, some = _tr("Select annotations in the pool first."), verbs.has_chosen
    return (
        Command("arrange.place", _tr("Place in Chapter"), verbs.place, "book", ("Ctrl+Return",), "", some, none),
        Command("arrange.send", _tr("Place in Another Chapter…"), verbs.send, "book", (), "", some, none),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Arrange", text)
