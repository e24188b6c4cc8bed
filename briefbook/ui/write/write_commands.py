"""What can be done in the write pane."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from briefbook.ui.command import Command
from briefbook.ui.desk import Desk
from briefbook.ui.write.passages import Passages
from briefbook.ui.write.point_page import PointPage
from briefbook.ui.write.sections import SectionKind

translate = QCoreApplication.translate


class Pane(Protocol):
    """What these commands need of the write pane."""

    points: PointPage
    passages: Passages

    @property
    def book_id(self) -> str | None: ...
    @property
    def shown(self) -> SectionKind | None: ...
    def isVisible(self) -> bool: ...
    def show_set_up(self, field: str = "") -> None: ...
    def step_section(self, by: int) -> None: ...
    def show_table(self, kind: SectionKind) -> None: ...
    def new_point(self) -> None: ...
    def collect_starred(self) -> None: ...
    def use_passages(self) -> None: ...
    def use_passages_otherwise(self) -> None: ...


def of(pane: Pane, desk: Desk) -> tuple[Command, ...]:
    """All of them."""
    no_book, read_only = (
        translate("Write", "Make a book first."),
        translate("Write", "This library is open for reading only."),
    )

    def has_book() -> bool:
        return pane.book_id is not None

    def may_write() -> bool:
        return has_book() and not desk.library.read_only

    why_not = read_only if desk.library.read_only else no_book
    return (
        Command(
            "write.set-up",
            translate("Write", "Book &Set-up…"),
            pane.show_set_up,
            "book",
            ("Ctrl+Shift+B",),
            may=has_book,
            why_not=no_book,
        ),
        Command(
            "write.new-point",
            translate("Write", "New Po&int"),
            pane.new_point,
            "book",
            ("Ctrl+Shift+P",),
            may=may_write,
            why_not=why_not,
        ),
        Command(
            "write.collect-starred",
            translate("Write", "Collect Starred as &Key Points"),
            pane.collect_starred,
            "book",
            may=may_write,
            why_not=why_not,
        ),
        *_tables(pane),
        *_sections(pane),
        *of_points(pane, desk),
        *of_passages(pane, desk),
    )


def _tables(pane: Pane) -> Iterator[Command]:
    for kind, text in (
        (SectionKind.FACTS, translate("Write", "&Facts…")),
        (SectionKind.EVENTS, translate("Write", "E&vents…")),
        (SectionKind.PEOPLE, translate("Write", "&People…")),
    ):
        yield Command(
            f"write.{kind.value}",
            text,
            partial(pane.show_table, kind),
            "book",
            may=lambda: pane.book_id is not None,
            why_not=translate("Write", "Make a book first."),
        )


def _sections(pane: Pane) -> tuple[Command, ...]:
    def one(name: str, text: str, key: str, by: int) -> Command:
        return Command(
            f"write.{name}",
            text,
            lambda: pane.step_section(by),
            "book",
            (key,),
            may=lambda: pane.isVisible() and pane.book_id is not None,
            why_not=translate("Write", "This can be done in Write."),
        )

    return (
        one("next-section", translate("Write", "Next Section"), "Alt+PgDown", 1),
        one("previous-section", translate("Write", "Previous Section"), "Alt+PgUp", -1),
    )


def of_points(pane: Pane, desk: Desk) -> tuple[Command, ...]:
    """What can be done with the current point."""
    points = pane.points

    def one(name: str, text: str, do: Callable[[], None], keys: tuple[str, ...], may: Callable[[], bool]) -> Command:
        return Command(
            f"write.{name}",
            text,
            do,
            "book",
            keys,
            may=lambda: (
                pane.isVisible()
                and pane.shown is SectionKind.POINTS
                and not desk.library.read_only
                and not points.tree.is_editing
                and points.tree.current is not None
                and may()
            ),
            why_not=translate("Write", "Select a point for which this can be done."),
        )

    def always() -> bool:
        return True

    return (
        one("reword", translate("Write", "Reword Point"), points.tree.reword, ("F2",), always),
        one(
            "up",
            translate("Write", "Move Point Up"),
            lambda: points.shift(-1),
            ("Alt+Up",),
            lambda: points.step(-1) is not None,
        ),
        one(
            "down",
            translate("Write", "Move Point Down"),
            lambda: points.shift(1),
            ("Alt+Down",),
            lambda: points.step(1) is not None,
        ),
        one("remove", translate("Write", "Remove Point"), points.remove, ("Del",), always),
    )


def of_passages(pane: Pane, desk: Desk) -> tuple[Command, ...]:
    """What can be done with the selected passages."""
    none = translate("Write", "Select passages beside the text first.")

    def some() -> bool:
        may = pane.isVisible() and pane.passages.isVisible() and not desk.library.read_only
        return may and bool(pane.passages.list.chosen)

    return (
        Command(
            "write.use",
            translate("Write", "Insert Quotation, or Link to Point"),
            pane.use_passages,
            "book",
            ("Ctrl+Return",),
            may=some,
            why_not=none,
        ),
        Command(
            "write.use-otherwise",
            translate("Write", "Insert Core Statement, or New Point from Passage"),
            pane.use_passages_otherwise,
            "book",
            ("Ctrl+Shift+Return",),
            may=some,
            why_not=none,
        ),
    )
