"""The pages of the write pane that are tables: facts, events, people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefbook.ui.desk import Desk
from briefbook.ui.records.events import Events
from briefbook.ui.records.facts import Facts
from briefbook.ui.records.page import PageWords, RecordPage
from briefbook.ui.records.people import People
from briefbook.ui.write.sections import SectionKind

translate = QCoreApplication.translate


def pages(desk: Desk) -> dict[SectionKind, RecordPage]:
    """A page for each kind of records."""
    facts = PageWords(
        translate("Tables", "Facts"),
        translate(
            "Tables",
            "What the sources say about the same thing, a column for each source. They are printed side by side with "
            "your verdict; figures also among the facts and figures.",
        ),
        translate("Tables", "New fact"),
        translate("Tables", "A question: Month of the election"),
    )
    events = PageWords(
        translate("Tables", "Events"),
        translate("Tables", "What happened when, printed as a chronology. A date is as exact as is known."),
        translate("Tables", "New event"),
        translate("Tables", "2026-05-14 What happened"),
    )
    people = PageWords(
        translate("Tables", "People"),
        translate(
            "Tables",
            "The names of the index. One with a post or a biography has a card on the people pages.",
        ),
        translate("Tables", "New person"),
        translate("Tables", "A name as it is printed"),
    )
    library = desk.library
    return {
        SectionKind.FACTS: RecordPage(desk, Facts(library), facts),
        SectionKind.EVENTS: RecordPage(desk, Events(library), events),
        SectionKind.PEOPLE: RecordPage(desk, People(library), people),
    }
