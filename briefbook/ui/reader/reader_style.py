"""Reader Style: how the page is set, as commands that apply at once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from briefbook.ui.command import Command
from briefbook.ui.desk import Preferences
from briefbook.ui.reader.paper import TONES

translate = QCoreApplication.translate

_LEAST, _MOST, _NORMAL = 8.0, 30.0, 12.5
_SPACINGS = (1.2, 1.4, 1.7)
_MEASURES = (50, 57, 64)
_FACES = ("serif", "sans")


def of(preferences: Preferences) -> tuple[Command, ...]:
    """The commands that change how the page is set, and whether single keys count."""
    return (*_sizes(preferences), *_choices(preferences))


def _menu() -> str:
    return "view/" + translate("Reader", "Reader Style")


def _sizes(preferences: Preferences) -> Iterator[Command]:
    def resize(by: float) -> None:
        preferences.change(reader_size=min(_MOST, max(_LEAST, preferences.value.reader_size + by)) if by else _NORMAL)

    yield Command("reader.larger", translate("Reader", "Larger Type"), lambda: resize(1), _menu(), ("Ctrl++", "Ctrl+="))
    yield Command("reader.smaller", translate("Reader", "Smaller Type"), lambda: resize(-1), _menu(), ("Ctrl+-",))
    yield Command("reader.normal", translate("Reader", "Normal Type"), lambda: resize(0), _menu(), ("Ctrl+0",))


def _choices(preferences: Preferences) -> Iterator[Command]:
    faces = (translate("Reader", "Face with Serifs"), translate("Reader", "Face without Serifs"))
    lines = (translate("Reader", "Close Lines"), translate("Reader", "Normal Lines"), translate("Reader", "Wide Lines"))
    columns = (
        translate("Reader", "Narrow Column"),
        translate("Reader", "Medium Column"),
        translate("Reader", "Wide Column"),
    )
    papers = (
        translate("Reader", "Paper as the Window"),
        translate("Reader", "White Paper"),
        translate("Reader", "Sepia Paper"),
        translate("Reader", "Dark Paper"),
    )
    for prefix, setting, values, names in (
        ("face", "reader_face", _FACES, faces),
        ("spacing", "reader_spacing", _SPACINGS, lines),
        ("measure", "reader_measure", _MEASURES, columns),
        ("paper", "paper", TONES, papers),
    ):
        for value, name in zip(values, names, strict=True):
            yield _choice(preferences, f"reader.{prefix}-{value}", name, setting, value)
    yield Command(
        "reader.single-keys",
        translate("Reader", "Single Keys"),
        lambda: preferences.change(single_keys=not preferences.value.single_keys),
        _menu(),
        checked=lambda: preferences.value.single_keys,
    )


def _choice(preferences: Preferences, command_id: str, name: str, setting: str, value: object) -> Command:
    """A command that puts `value` in force, ticked while it is."""

    def is_chosen() -> bool:
        return bool(getattr(preferences.value, setting) == value)

    return Command(command_id, name, partial(preferences.change, **{setting: value}), _menu(), checked=is_chosen)
