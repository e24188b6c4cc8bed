"""The people pages: a card for each name of the index that has a post or a biography."""

from __future__ import annotations

from briefbook.model.book import Name
from briefbook.pdf.boxes import Box, Section
from briefbook.pdf.contents import title_boxes
from briefbook.pdf.setter import keep_all
from briefbook.pdf.setting import Setting
from briefbook.pdf.structure import heading

TITLE, KEY = "People", "people"


def people(setting: Setting) -> Section | None:
    """The cards in the order of the index; None if no name has one."""
    names = [name for name in setting.edition.names if name.has_card]
    if not names:
        return None
    boxes = title_boxes(TITLE, setting, KEY)
    for name in names:
        boxes += _card(name, setting)
    return Section(TITLE, tuple(boxes), indexed=True)


def _card(name: Name, setting: Setting) -> list[Box]:
    setter, column = setting.setter, setting.sheet.text
    boxes = setter.paragraph(setter.runs(name.name, "card"), "card", column, element=heading(2))
    for line in (name.post, _spoken(name)):
        if line:
            boxes += setter.paragraph(setter.runs(line, "citation"), "citation", column, before=1)
    if name.biography:
        boxes += setter.paragraph(setter.runs(name.biography, "comment"), "comment", column)
    return keep_all(boxes)


def _spoken(name: Name) -> str:
    """How the name is said and its bearer addressed."""
    said = f"Say: {name.pronunciation}" if name.pronunciation else ""
    addressed = f"Address: “{name.address}”" if name.address else ""
    return " · ".join(part for part in (said, addressed) if part)
