"""The fields of the book's set-up: their groups, their words and what to write in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Field:
    """One field of SetUp, or the title: its label with a mnemonic, and an example of what is written there."""

    name: str
    label: str
    example: str = ""


def groups() -> Iterator[tuple[str, tuple[Field, ...]]]:
    """The groups with their headings, in the order in which an analyst knows the answers."""
    yield (
        translate("SetUp", "The book"),
        (
            Field("title", translate("SetUp", "Tit&le"), translate("SetUp", "What the book is on")),
            Field("subtitle", translate("SetUp", "&Subtitle"), translate("SetUp", "What the title leaves open")),
        ),
    )
    yield (
        translate("SetUp", "The meeting"),
        (
            Field("principal", translate("SetUp", "For who&m"), translate("SetUp", "The reader, by office or name")),
            Field(
                "occasion", translate("SetUp", "&Occasion"), translate("SetUp", "Working breakfast, call, hearing …")
            ),
            Field("counterpart", translate("SetUp", "&Counterpart"), translate("SetUp", "Who sits opposite")),
            Field("date", translate("SetUp", "&When"), translate("SetUp", "2026-06-18T08:00, or 18 June 2026, 08:00")),
            Field("place", translate("SetUp", "Whe&re"), translate("SetUp", "House and room")),
            Field("length", translate("SetUp", "Len&gth"), translate("SetUp", "45 min, interpreter: about 4 points")),
        ),
    )
    yield (
        translate("SetUp", "The desk"),
        (
            Field("prepared_by", translate("SetUp", "Prepared b&y"), translate("SetUp", "Desk, name")),
            Field("contact", translate("SetUp", "Contact"), translate("SetUp", "Telephone or address")),
            Field("version", translate("SetUp", "Vers&ion"), "1.0"),
        ),
    )
    yield (
        translate("SetUp", "Handling and print"),
        (
            Field("marking", translate("SetUp", "Mar&king"), "TLP:AMBER"),
            Field("handling", translate("SetUp", "Han&dling"), translate("SetUp", "Return after the meeting")),
            Field("distribution", translate("SetUp", "Copies to"), translate("SetUp", "A recipient a line")),
            Field("language", translate("SetUp", "Lang&uage")),
            Field("paper", translate("SetUp", "&Paper")),
            Field("notes_pages", translate("SetUp", "Ruled pages")),
            Field("duplex", translate("SetUp", "Sides")),
        ),
    )
