"""The chronology: what happened when, who says so, and which dates are ours."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.model.facts import Certainty, Event
from briefbook.pdf import wording
from briefbook.pdf.boxes import Box, Section
from briefbook.pdf.contents import title_boxes
from briefbook.pdf.setter import keep_all
from briefbook.pdf.setting import Setting
from briefbook.pdf.structure import Element, Role, a_list
from briefbook.pdf.support import cited

TITLE, KEY = "Chronology", "chronology"
_DATE_ROOM = 104.0
_SIGNS = {Certainty.STATED: "", Certainty.DERIVED: "~\u00a0", Certainty.CONFLICT: "≠\u00a0"}
_MEANINGS = {
    Certainty.DERIVED: "~ derived by us, not stated by a source",
    Certainty.CONFLICT: "≠ the sources give different dates",
}


def chronology(setting: Setting) -> Section | None:
    """The events in the order of their dates; None if the book has none."""
    events = setting.edition.events
    if not events:
        return None
    boxes = title_boxes(TITLE, setting, KEY)
    listed = a_list(["•"])
    for event in events:
        boxes += _event(event, listed.add(Role.ITEM), setting)
    boxes += _legend(events, setting)
    return Section(TITLE, tuple(boxes), indexed=True)


def _event(event: Event, item: Element, setting: Setting) -> list[Box]:
    setter, column = setting.setter, setting.sheet.text
    date = f"{_SIGNS[event.certainty]}{wording.short_date(event.date)}"
    hang = setter.runs(date, "comment", bold=True)
    runs = setter.runs(f"{event.text}\u2002", "body")
    runs += cited([(one.article_id, one.annotation_id) for one in event.sources], setting, "citation")
    boxes = setter.paragraph(runs, "body", column.indented(_DATE_ROOM), hang=(column.x, hang), element=item)
    return keep_all(boxes)


def _legend(events: tuple[Event, ...], setting: Setting) -> Iterator[Box]:
    setter = setting.setter
    met = {event.certainty for event in events}
    words = " · ".join(meaning for certainty, meaning in _MEANINGS.items() if certainty in met)
    if words:
        yield from setter.paragraph(setter.runs(words, "citation"), "citation", setting.sheet.text, before=16)
