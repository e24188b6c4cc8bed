"""The commands that belong to the window as a whole: workspaces, panels, appearance, where to go."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from briefbook.ui.command import Command
from briefbook.ui.desk import Desk, Preferences

translate = QCoreApplication.translate

TOOLBAR = (
    ("library.add-articles",),
    ("window.undo", "window.redo"),
    ("window.workspace-1", "window.workspace-2", "window.workspace-3", "window.workspace-4"),
    ("window.go-to",),
)
"""The commands on the toolbar, in groups."""

WORDLESS = ("window.undo", "window.redo")
"""Those whose picture is enough there: their words name the last edit and would push all others about."""


class AnyWindow(Protocol):
    """What the commands need that every window has."""

    def show_keys(self) -> None: ...
    def show_preferences(self) -> None: ...


class Window(AnyWindow, Protocol):
    """What these commands need of the main window."""

    desk: Desk

    def show_workspace(self, number: int) -> None: ...
    def workspace_names(self) -> tuple[str, ...]: ...
    def shown_workspace(self) -> int: ...
    def go_to_anything(self) -> None: ...
    def toggle_side(self, index: int) -> None: ...
    def side_is_shown(self, index: int) -> bool: ...
    def toggle_full_screen(self) -> None: ...
    def is_full_screen(self) -> bool: ...
    def toggle_reading_only(self) -> None: ...
    def is_reading_only(self) -> bool: ...
    def step_pane(self, by: int) -> None: ...
    def reset_layout(self) -> None: ...


def of(window: Window) -> tuple[Command, ...]:
    """The window's own commands."""
    go_to = Command("window.go-to", translate("Window", "Go to Anything…"), window.go_to_anything, "edit", ("Ctrl+K",))
    return (*_workspaces(window), *_views(window), go_to, *of_any(window, window.desk.preferences))


def of_any(window: AnyWindow, preferences: Preferences) -> tuple[Command, ...]:
    """The commands that a window has also when no library is open."""
    return (*_appearances(preferences), *_others(window))


def _workspaces(window: Window) -> Iterator[Command]:
    for number, name in enumerate(window.workspace_names()):
        yield Command(
            f"window.workspace-{number + 1}",
            name,
            lambda number=number: window.show_workspace(number),  # type: ignore[misc]
            "view",
            (f"Ctrl+{number + 1}",),
            checked=lambda number=number: window.shown_workspace() == number,  # type: ignore[misc]
        )


def _views(window: Window) -> Iterator[Command]:
    sides = (
        (0, translate("Window", "Articles and Search"), "F9"),
        (2, translate("Window", "Annotations and Details"), "Shift+F9"),
    )
    for index, name, keys in sides:
        yield Command(
            f"window.side-{index}",
            name,
            lambda index=index: window.toggle_side(index),  # type: ignore[misc]
            "view",
            (keys,),
            checked=lambda index=index: window.side_is_shown(index),  # type: ignore[misc]
        )
    yield Command(
        "window.full-screen",
        translate("Window", "Full Screen"),
        window.toggle_full_screen,
        "view",
        ("F11",),
        checked=window.is_full_screen,
    )
    yield Command(
        "window.reading-only",
        translate("Window", "Reading Only"),
        window.toggle_reading_only,
        "view",
        ("Shift+F11",),
        checked=window.is_reading_only,
    )
    yield Command("window.next-pane", translate("Window", "Next Pane"), lambda: window.step_pane(1), "view", ("F6",))
    yield Command(
        "window.previous-pane",
        translate("Window", "Previous Pane"),
        lambda: window.step_pane(-1),
        "view",
        ("Shift+F6",),
    )
    yield Command("window.reset-layout", translate("Window", "Reset Layout"), window.reset_layout, "view")


def _appearances(preferences: Preferences) -> Iterator[Command]:
    for choice, name in (
        ("system", translate("Window", "As the System")),
        ("light", translate("Window", "Light")),
        ("dark", translate("Window", "Dark")),
    ):
        yield Command(
            f"window.appearance-{choice}",
            name,
            lambda choice=choice: preferences.change(appearance=choice),  # type: ignore[misc]
            "view/" + translate("Window", "Appearance"),
            checked=lambda choice=choice: preferences.value.appearance == choice,  # type: ignore[misc]
        )


def _others(window: AnyWindow) -> Iterator[Command]:
    yield Command("window.keys", translate("Window", "Keyboard"), window.show_keys, "help", ("Ctrl+/", "F1"))
    yield Command(
        "window.preferences", translate("Window", "Pr&eferences…"), window.show_preferences, "edit", ("Ctrl+,",)
    )
    yield Command("window.quit", translate("Window", "&Quit"), QApplication.closeAllWindows, "file", ("Ctrl+Q",))
