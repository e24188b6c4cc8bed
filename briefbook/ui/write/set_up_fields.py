"""The fields of the book's set-up: their groups, their words and what to write in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Field:
    """One field of SetUp, or the title: its label with a mnemonic, and an example of what is written there."""

    name: str
    label: str
    example: str = ""


def groups() -> Iterator[tuple[str, tuple[Field, ...]]]:
    """The groups with their headings, in the order in which an analyst knows the answers."""
    yield (
        _tr("The book"),
        (
            Field("title", _tr("&Title"), _tr("What the book is on")),
            Field("subtitle", _tr("&Subtitle"), _tr("What the title leaves open")),
        ),
    )
    yield (
        _tr("The meeting"),
        (
            Field("principal", _tr("&For whom"), _tr("The reader, by office or name")),
            Field("occasion", _tr("&Occasion"), _tr("Working breakfast, call, hearing …")),
            Field("counterpart", _tr("&Counterpart"), _tr("Who sits opposite")),
            Field("date", _tr("&When"), _tr("2026-06-18T08:00, or 18 June 2026, 08:00")),
            Field("place", _tr("W&here"), _tr("House and room")),
            Field("length", _tr("&Length"), _tr("45 min, interpreter: about 4 points")),
        ),
    )
    yield (
        _tr("The desk"),
        (
            Field("prepared_by", _tr("&Prepared by"), _tr("Desk, name")),
            Field("contact", _tr("Co&ntact"), _tr("Telephone or address")),
            Field("version", _tr("&Version"), "1.0"),
        ),
    )
    yield (
        _tr("Handling and print"),
        (
            Field("marking", _tr("&Marking"), "TLP:AMBER"),
            Field("handling", _tr("Han&dling"), _tr("Return after the meeting")),
            Field("distribution", _tr("Copies &to"), _tr("A recipient a line")),
            Field("language", _tr("Lan&guage")),
            Field("paper", _tr("Pape&r")),
            Field("notes_pages", _tr("Ruled pa&ges")),
            Field("duplex", _tr("Sides")),
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("SetUp", text)
