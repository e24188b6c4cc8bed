"""The reader's menu: its verbs as commands. They act on the half that has the focus when they are done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from briefbook.ui.command import Command
from briefbook.ui.desk import Desk
from briefbook.ui.reader import picture_verbs
from briefbook.ui.reader.article_half import ArticleHalf
from briefbook.ui.reader.half import Half
from briefbook.ui.reader.hand import Hand
from briefbook.ui.reader.links import address_at
from briefbook.ui.reader.picture_verbs import figure_at
from briefbook.ui.reader.single_keys import Verb

translate = QCoreApplication.translate

_THEMES = 8


class Reader(Protocol):
    """What these commands need of the pane."""

    desk: Desk
    half: Half

    @property
    def hand(self) -> Hand | None: ...
    def is_open(self) -> bool: ...
    def may_mark(self) -> bool: ...
    def is_split(self) -> bool: ...
    def copy_with_citation(self) -> None: ...
    def split(self) -> None: ...
    def choose_beside(self) -> None: ...
    def show_other_half(self) -> None: ...


def of(reader: Reader) -> tuple[Command, ...]:
    """All commands of the reader, without those that change how the page is set."""
    return (
        *_finding(reader),
        *_halves(reader),
        *_captures(reader),
        *_marks(reader),
        *_remarks(reader),
        *_walking(reader),
    )


def of_selection(reader: Reader, place: int) -> tuple[tuple[Command, ...], ...]:
    """What the menu on the page offers at a place, in groups: what is there, marks, what is done with a passage, the
    way from mark to mark, the article.
    """
    there = (*_links(reader, place), *_pictures(reader, place))
    return there, tuple(_marks(reader)), tuple(_remarks(reader)), tuple(_walking(reader)), tuple(_finding(reader))


def _finding(reader: Reader) -> Iterator[Command]:
    none = translate("Reader", "No article is open.")
    unmarked = translate("Reader", "Where the keys go, no article is open in its newest text.")
    for name, text, do, menu, keys in (
        (
            "find",
            translate("Reader", "Find in Article…"),
            _in_half(reader, lambda half: half.find_bar.open()),
            "edit",
            ("Ctrl+F",),
        ),
        (
            "find-next",
            translate("Reader", "Next Match"),
            _in_half(reader, lambda half: half.find_bar.step(1)),
            "edit",
            ("F3", "Ctrl+G"),
        ),
        (
            "find-previous",
            translate("Reader", "Previous Match"),
            _in_half(reader, lambda half: half.find_bar.step(-1)),
            "edit",
            ("Shift+F3", "Ctrl+Shift+G"),
        ),
        ("outline", translate("Reader", "Headings…"), _in_half(reader, Half.show_outline), "view", ("F8",)),
    ):
        yield Command(f"reader.{name}", text, do, menu, keys, may=reader.is_open, why_not=none)
    yield Command(
        "reader.copy-citation",
        translate("Reader", "Copy with Citation"),
        reader.copy_with_citation,
        "edit",
        ("Ctrl+Shift+C",),
        may=reader.may_mark,
        why_not=unmarked,
    )
    yield Command(
        "reader.mark-read",
        translate("Reader", "Mark as Read and &Go On"),
        _by_hand(reader, Hand.mark_read),
        "article",
        may=reader.may_mark,
        why_not=unmarked,
    )


def _halves(reader: Reader) -> Iterator[Command]:
    yield Command(
        "reader.split", translate("Reader", "Split View"), reader.split, "view", ("Ctrl+\\",), checked=reader.is_split
    )
    yield Command("reader.beside", translate("Reader", "Article or Chapter Beside…"), reader.choose_beside, "view")
    yield Command(
        "reader.other-half",
        translate("Reader", "Other Half of the Reader"),
        reader.show_other_half,
        "view",
        ("Ctrl+Tab",),
        may=reader.is_split,
        why_not=translate("Reader", "The reader is not split."),
    )


def _captures(reader: Reader) -> Iterator[Command]:
    one = translate("Reader", "The article has had one text only.")
    yield Command(
        "reader.changes",
        translate("Reader", "Show What Changed"),
        _in_article(reader, ArticleHalf.toggle_changes),
        "view",
        ("Ctrl+Shift+D",),
        may=lambda: _article_half(reader, lambda half: half.has_captures),
        why_not=one,
        checked=lambda: _article_half(reader, lambda half: half.shows_changes),
    )
    for name, text, by, keys in (
        ("next-change", translate("Reader", "Next Change"), 1, "F4"),
        ("previous-change", translate("Reader", "Previous Change"), -1, "Shift+F4"),
    ):
        yield Command(
            f"reader.{name}",
            text,
            _in_article(reader, lambda half, by=by: half.step_change(by)),  # type: ignore[misc]
            "view",
            (keys,),
            may=lambda: _article_half(reader, lambda half: half.shows_changes),
            why_not=translate("Reader", "No changes are shown."),
        )
    for name, text, by in (
        ("earlier-capture", translate("Reader", "Earlier Capture"), -1),
        ("later-capture", translate("Reader", "Later Capture"), 1),
    ):
        yield Command(
            f"reader.{name}",
            text,
            _in_article(reader, lambda half, by=by: half.step_capture(by)),  # type: ignore[misc]
            "view",
            may=lambda: _article_half(reader, lambda half: half.has_captures),
            why_not=one,
        )


def _article_half(reader: Reader, asked: Callable[[ArticleHalf], bool]) -> bool:
    return isinstance(reader.half, ArticleHalf) and asked(reader.half)


def _in_article(reader: Reader, verb: Callable[[ArticleHalf], object]) -> Callable[[], None]:
    """What does `verb` in the half that then has the focus, if that shows articles."""

    def do() -> None:
        if isinstance(reader.half, ArticleHalf):
            verb(reader.half)

    return do


def _marks(reader: Reader) -> Iterator[Command]:
    for number in range(1, _THEMES + 1):
        yield Command(
            f"reader.theme-{number}",
            _mark_as(reader, number),
            _by_hand(reader, lambda hand, number=number: hand.mark_with(number)),  # type: ignore[misc]
            "highlight",
            (f"Alt+{number}",),
            may=lambda number=number: _may_mark(reader, number),  # type: ignore[misc]
            why_not=translate("Reader", "No article is open, or there are not so many themes."),
            named=lambda number=number: _mark_as(reader, number),  # type: ignore[misc]
        )


def _mark_as(reader: Reader, number: int) -> str:
    themes = reader.desk.library.themes.all()
    if number > len(themes):
        return translate("Reader", "Theme {n}").format(n=number)
    return translate("Reader", "Mark as {theme}").format(theme=themes[number - 1].name.replace("&", "&&"))


def _may_mark(reader: Reader, number: int) -> bool:
    return reader.may_mark() and number <= len(reader.desk.library.themes.all())


def _remarks(reader: Reader) -> Iterator[Command]:
    none = translate("Reader", "Where the keys go, no article is open in its newest text.")
    for name, text, verb, keys in (
        ("mark-again", translate("Reader", "Mark with Last Theme"), Hand.mark_again, ()),
        ("comment", translate("Reader", "Comment on Passage"), Hand.comment, ("Ctrl+Shift+M",)),
        ("core-statement", translate("Reader", "Core Statement…"), Hand.state_core, ()),
        ("tags", translate("Reader", "Tags of Passage…"), Hand.tag, ()),
        ("importance", translate("Reader", "Rate Passage Higher"), Hand.rate, ()),
        ("star", translate("Reader", "Star Passage"), Hand.star, ()),
        ("send", translate("Reader", "Send Passage to Chapter…"), Hand.send, ()),
        ("remove-mark", translate("Reader", "Remove Mark"), Hand.remove, ()),
    ):
        do = _by_hand(reader, verb)
        yield Command(f"reader.{name}", text, do, "highlight", keys, may=reader.may_mark, why_not=none)


def _walking(reader: Reader) -> Iterator[Command]:
    for name, text, by in (
        ("next-mark", translate("Reader", "Next Mark"), 1),
        ("previous-mark", translate("Reader", "Previous Mark"), -1),
    ):
        yield Command(
            f"reader.{name}",
            text,
            _in_half(reader, lambda half, by=by: half.walker.go_to_mark(by)),  # type: ignore[misc]
            "highlight",
            may=reader.is_open,
            why_not=translate("Reader", "No article is open."),
        )
    preferences = reader.desk.preferences
    yield Command(
        "reader.highlighter",
        translate("Reader", "Highlighter On"),
        _by_hand(reader, lambda hand: hand.verbs()[Verb.HIGHLIGHTER]()),
        "highlight",
        may=reader.may_mark,
        why_not=translate("Reader", "Where the keys go, no article is open in its newest text."),
        checked=lambda: preferences.value.highlighter,
    )


def _links(reader: Reader, place: int) -> Iterator[Command]:
    sheet = reader.half.page.sheet
    address = address_at(sheet.body, place) if sheet else ""
    if address:
        yield Command(
            "reader.copy-link",
            translate("Reader", "Copy Link Address"),
            lambda: QGuiApplication.clipboard().setText(address),
            "edit",
        )


def _pictures(reader: Reader, place: int) -> Iterator[Command]:
    sheet, desk = reader.half.page.sheet, reader.desk
    figure = figure_at(sheet.body, place) if sheet else None
    picture = desk.library.pictures.get(figure.target) if figure else None
    if figure is None or picture is None:
        return
    for name, words, verb in (
        ("show-picture", translate("Reader", "Show Picture Larger"), lambda: reader.half.show_picture(place)),
        ("copy-picture", translate("Reader", "Copy Picture"), lambda: picture_verbs.copy(desk, picture)),
        (
            "copy-picture-for-text",
            translate("Reader", "Copy Picture for a Text of Your Own"),
            lambda: picture_verbs.copy_for_text(desk, figure),
        ),
        (
            "save-picture",
            translate("Reader", "Save Picture As…"),
            lambda: picture_verbs.save_as(desk, picture, reader.half),
        ),
    ):
        yield Command(f"reader.{name}", words, verb, "edit")


def _in_half(reader: Reader, verb: Callable[[Half], object]) -> Callable[[], None]:
    """What does `verb` in the half that then has the focus."""

    def do() -> None:
        verb(reader.half)

    return do


def _by_hand(reader: Reader, verb: Callable[[Hand], object]) -> Callable[[], None]:
    """What does `verb` with the hand of the half that then has the focus, if an article is open there."""

    def do() -> None:
        if reader.hand is not None:
            verb(reader.hand)

    return do
