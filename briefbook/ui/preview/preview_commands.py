"""What the user can do in the preview, as commands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from briefbook.ui.command import Command
from briefbook.ui.find_bar import FindBar
from briefbook.ui.preview.hands import Hands
from briefbook.ui.preview.page_layout import Fit
from briefbook.ui.preview.page_view import PageView

translate = QCoreApplication.translate

TOOLBAR = (
    ("preview.fit-width", "preview.fit-page", "preview.two-up"),
    ("preview.zoom-out", "preview.zoom-in"),
    ("preview.find", "preview.check"),
    ("preview.export", "preview.print"),
)
"""The commands above the pages, in groups."""


def short_words() -> dict[str, str]:
    """What the toolbar says beside the pictures; those that everyone knows stand alone."""
    return {
        "preview.fit-width": translate("Preview", "Width"),
        "preview.fit-page": translate("Preview", "Page"),
        "preview.two-up": translate("Preview", "Two Pages"),
        "preview.find": translate("Preview", "Find"),
        "preview.check": translate("Preview", "Check"),
        "preview.export": translate("Preview", "Export"),
        "preview.print": translate("Preview", "Print"),
    }


class Preview(Protocol):
    """What these commands need of the pane."""

    view: PageView
    find_bar: FindBar
    hands: Hands

    def isVisible(self) -> bool: ...
    def has_content(self) -> bool: ...
    def refresh_pages(self) -> None: ...
    def check_book(self) -> None: ...
    def export_pdf(self) -> None: ...
    def export_copies(self) -> None: ...
    def print_book(self) -> None: ...


def of(pane: Preview) -> tuple[Command, ...]:
    """The preview's commands."""
    return (*_book(pane), *_looks(pane), *_finding(pane))


def _book(pane: Preview) -> Iterator[Command]:
    empty = translate("Preview", "The book is empty.")
    for command_id, text, do, menu, keys in (
        ("preview.export", translate("Preview", "&Export PDF…"), pane.export_pdf, "file", ("Ctrl+E",)),
        ("preview.export-copies", translate("Preview", "Export Numbered Copies…"), pane.export_copies, "file", ()),
        ("preview.print", translate("Preview", "&Print…"), pane.print_book, "file", ("Ctrl+P",)),
        ("preview.check", translate("Preview", "&Check Book"), pane.check_book, "book", ("F7",)),
        ("preview.refresh", translate("Preview", "&Refresh Preview"), pane.refresh_pages, "view", ("F5",)),
    ):
        yield Command(command_id, text, do, menu, keys, may=pane.has_content, why_not=empty)


def _looks(pane: Preview) -> Iterator[Command]:
    view, seen = pane.view, _Seen(pane, "view")
    for fit, command_id, text in (
        (Fit.WIDTH, "preview.fit-width", translate("Preview", "Fit &Width")),
        (Fit.PAGE, "preview.fit-page", translate("Preview", "Fit &Page")),
    ):
        yield seen.switch(command_id, text, partial(view.set_fit, fit), partial(_fits, view, fit))
    yield seen.switch(
        "preview.two-up",
        translate("Preview", "&Two Pages"),
        lambda: view.set_two_up(not view.two_up),
        lambda: view.two_up,
    )
    yield seen.command(
        "preview.zoom-in", translate("Preview", "Pages &Larger"), partial(view.zoom, 1), "Ctrl++", "Ctrl+="
    )
    yield seen.command("preview.zoom-out", translate("Preview", "Pages &Smaller"), partial(view.zoom, -1), "Ctrl+-")
    yield seen.command(
        "preview.zoom-normal", translate("Preview", "Pages as on P&aper"), partial(view.zoom, 0), "Ctrl+0"
    )


def _finding(pane: Preview) -> Iterator[Command]:
    bar, seen = pane.find_bar, _Seen(pane, "edit")
    yield seen.command("preview.find", translate("Preview", "&Find in the Pages…"), bar.open, "Ctrl+F")
    yield seen.command("preview.find-next", translate("Preview", "Next Match in the Pages"), partial(bar.step, 1), "F3")
    yield seen.command(
        "preview.find-previous", translate("Preview", "Previous Match in the Pages"), partial(bar.step, -1), "Shift+F3"
    )
    yield _Seen(pane, "book").command(
        "preview.show-origin", translate("Preview", "Sh&ow Where the Passage Is From"), pane.hands.open_place
    )


def _fits(view: PageView, fit: Fit) -> bool:
    return view.fit is fit


@dataclass(frozen=True, slots=True)
class _Seen:
    """Makes commands that act on the pages in view."""

    pane: Preview
    menu: str

    def command(self, command_id: str, text: str, do: Callable[[], None], *keys: str) -> Command:
        may, why_not = self.pane.isVisible, translate("Preview", "Only in the preview.")
        return Command(command_id, text, do, self.menu, keys, may=may, why_not=why_not)

    def switch(self, command_id: str, text: str, do: Callable[[], None], checked: Callable[[], bool]) -> Command:
        return replace(self.command(command_id, text, do), checked=checked)
