"""Notes pages: ruled pages at the end, for the reader's pen."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.pdf.boxes import Section
from briefbook.pdf.contents import title_boxes
from briefbook.pdf.points import note_line
from briefbook.pdf.setter import height_of
from briefbook.pdf.setting import Setting

TITLE, KEY = "Notes", "notes"


def notes(setting: Setting) -> Iterator[Section]:
    """As many ruled pages as the set-up asks for; the first of them bears the title."""
    for number in range(setting.edition.book.set_up.notes_pages):
        boxes = title_boxes(TITLE, setting, KEY) if number == 0 else []
        line = note_line(setting)
        count = int((setting.sheet.height - height_of(boxes)) // line.height)
        yield Section(TITLE, (*boxes, *[line] * count))
