"""The chronology: what happened when, who says so, and which dates are ours."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.model.facts import Certainty, Event
from briefbook.pdf import wording
from briefbook.pdf.boxes import Box, Run, Section
from briefbook.pdf.contents import title_boxes
from briefbook.pdf.setter import keep_all
from briefbook.pdf.setting import Setting
from briefbook.pdf.structure import Role, a_list
from briefbook.pdf.support import cited

TITLE, KEY = "Chronology", "chronology"
_APART = 14.0
_DATES = 0.4
"""How much of the column the dates may take."""
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
    setter, column = setting.setter, setting.sheet.text
    dates = [_date(event, setting) for event in events]
    widest = max(setter.line(date).width for date in dates)
    text = column.indented(min(widest + _APART, column.width * _DATES))
    boxes = title_boxes(TITLE, setting, KEY)
    listed = a_list(["•"])
    for event, date in zip(events, dates, strict=True):
        runs = setter.runs(f"{event.text}\u2002", "body")
        runs += cited([(one.article_id, one.annotation_id) for one in event.sources], setting, "citation")
        item = listed.add(Role.ITEM)
        boxes += keep_all(setter.paragraph(runs, "body", text, hang=(column.x, date), element=item))
    boxes += _legend(events, setting)
    return Section(TITLE, tuple(boxes), indexed=True)


def _date(event: Event, setting: Setting) -> list[Run]:
    return setting.setter.runs(f"{_SIGNS[event.certainty]}{wording.short_date(event.date)}", "comment", bold=True)


def _legend(events: tuple[Event, ...], setting: Setting) -> Iterator[Box]:
    setter = setting.setter
    met = {event.certainty for event in events}
    words = " · ".join(meaning for certainty, meaning in _MEANINGS.items() if certainty in met)
    if words:
        yield from setter.paragraph(setter.runs(words, "citation"), "citation", setting.sheet.text, before=16)
