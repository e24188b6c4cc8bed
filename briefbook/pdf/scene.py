"""The scenesetter: the page that says why this meeting, what is at stake and what changed since the last one."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.model.origin import OriginKind
from briefbook.pdf.boxes import Section, from_origin
from briefbook.pdf.contents import Pages, title_boxes
from briefbook.pdf.own_text import own_text_boxes
from briefbook.pdf.setting import Setting

TITLE, KEY = "Scenesetter", "scenesetter"


def titles(setting: Setting) -> Iterator[Pages]:
    """The title of the page for the contents, if the book has one."""
    if setting.edition.scenesetter.blocks:
        yield Pages(TITLE, KEY)


def scenesetter(setting: Setting) -> Section | None:
    """The scenesetter under its title; None if the book has none."""
    edition = setting.edition
    if not edition.scenesetter.blocks:
        return None
    boxes = [*title_boxes(TITLE, setting, KEY), *own_text_boxes(edition.scenesetter, setting)]
    boxes = from_origin(OriginKind.SCENE, edition.book.id, boxes)
    return Section(TITLE, tuple(boxes), right_hand=True, indexed=True)
