"""The order of the menus' lines, in groups. A pattern stands for every command whose id it fits; “*” for all others."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase

from briefbook.ui.command import Command

_REST = "*"
_ORDER: dict[str, tuple[tuple[str, ...], ...]] = {
    "file": (
        ("app.new", "app.open"),
        ("library.add-*", "library.paste*", "library.watch*", "library.import-report"),
        (_REST,),
        ("versions.save", "versions.list"),
        ("preview.export*", "export.*", "preview.print"),
        ("app.close", "window.quit"),
    ),
    "edit": (
        ("window.undo", "window.redo"),
        ("edit.cut", "edit.copy", "reader.copy-citation", "edit.paste", "edit.delete", "edit.select-all"),
        ("reader.find*", "preview.find*"),
        ("search.*", "window.go-to"),
        (_REST,),
        ("window.preferences",),
    ),
    "view": (
        ("window.workspace-*",),
        ("window.side-*", "window.next-pane", "window.previous-pane"),
        ("reader.*",),
        ("preview.*",),
        (_REST,),
        ("window.full-screen", "window.reading-only", "window.reset-layout"),
    ),
    "article": (
        ("library.next", "library.previous"),
        ("library.details", "library.fill-gaps"),
        ("library.mark-*", "reader.mark-*"),
        (_REST,),
        ("library.remove",),
    ),
    "highlight": (
        ("reader.theme-*", "reader.mark-again"),
        ("reader.*",),
        ("annotations.*",),
        (_REST,),
    ),
    "book": (("book.*",), ("arrange.*",), (_REST,), ("preview.*",)),
    "help": (("window.keys",), (_REST,), ("help.report-folder", "help.about")),
}


def grouped(menu: str, commands: Iterable[Command]) -> list[list[Command]]:
    """The commands of a menu in its order, in groups between which a line is drawn; no group is empty."""
    order = _ORDER.get(menu, ((_REST,),))
    ranked: dict[tuple[int, int], list[Command]] = {}
    for command in commands:
        ranked.setdefault(_rank(command.id, order), []).append(command)
    groups: dict[int, list[Command]] = {}
    for group, place in sorted(ranked):
        groups.setdefault(group, []).extend(ranked[group, place])
    return list(groups.values())


def _rank(command_id: str, order: tuple[tuple[str, ...], ...]) -> tuple[int, int]:
    """The group and the place in it: those of the first pattern that fits, else those of “*”."""
    rest = (len(order), 0)
    for group, patterns in enumerate(order):
        for place, pattern in enumerate(patterns):
            if pattern == _REST:
                rest = (group, place)
            elif fnmatchcase(command_id, pattern):
                return group, place
    return rest
