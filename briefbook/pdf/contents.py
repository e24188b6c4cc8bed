"""The contents: every part with its gist and its page. Page numbers are filled in when the book is drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from briefbook.pdf import wording
from briefbook.pdf.boxes import Box, Outline, Section, TextItem
from briefbook.pdf.setter import fitted, height_of, keep_all
from briefbook.pdf.setting import Setting, article_key, chapter_key
from briefbook.pdf.structure import Element, Role, heading

ANNEX_TITLE = "Annex: the sources in full"
_PAGE_ROOM = 40.0
_STEP = 22.0
_INCIPIT_WORDS = 6
_GIVE = 0.6
"""How much of the space between its lines goes where the contents then stand on one page."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the contents: what hangs before it, its title, its gist, where it leads, how many it stands below. It
    is set `apart` from the one before where those of another kind begin.
    """

    sign: str
    title: str
    key: str
    gist: str = ""
    small: bool = False
    language: str = ""
    depth: int = 0
    apart: bool = False


class Pages(NamedTuple):
    """Pages that are no chapter and no article, as the contents name them."""

    title: str
    key: str
    gist: str = ""


def contents(setting: Setting, front: Sequence[Pages], middle: Sequence[Pages], back: Sequence[Pages]) -> Section:
    """The contents page; `front` comes before the chapters, `middle` after them, `back` after the annex."""
    title = [*title_boxes("Contents", setting, "contents"), Box(6)]
    boxes: list[Box] = []
    listed = Element(Role.CONTENTS)
    for line in (*_front_lines(front), *_chapter_lines(setting), *_back_lines(middle)):
        boxes += _line_boxes(line, _nested(listed, line.depth), setting)
    if setting.edition.sources:
        boxes += _label(ANNEX_TITLE, setting)
        listed = Element(Role.CONTENTS)
    for line in (*_annex_lines(setting), *_back_lines(back)):
        boxes += _line_boxes(line, listed, setting)
    room = setting.sheet.height - height_of(title)
    return Section("Contents", (*title, *fitted(boxes, room, _GIVE)), right_hand=True)


def title_boxes(title: str, setting: Setting, key: str) -> list[Box]:
    """A page's title with the rule under it; bookmark and destination are on it."""
    setter, column = setting.setter, setting.sheet.text
    boxes = setter.paragraph(setter.runs(title, "title"), "title", column, element=heading(1))
    boxes[0] = boxes[0]._replace(destinations=(key,), outlines=(Outline(0, title, key),))
    return [*keep_all(boxes, last=True), setter.rule(column, before=7, after=3)]


def _label(text: str, setting: Setting) -> list[Box]:
    runs = setting.setter.runs(text, "label", bold=True, colour="accent")
    return keep_all(setting.setter.paragraph(runs, "label", setting.sheet.text, before=26), last=True)


def _front_lines(pages: Sequence[Pages]) -> Iterator[Line]:
    return (Line("", one.title, one.key, one.gist) for one in pages)


def _back_lines(pages: Sequence[Pages]) -> Iterator[Line]:
    lines = (Line("", one.title, one.key, one.gist, small=True) for one in pages)
    return (replace(line, apart=number == 0) for number, line in enumerate(lines))


def _chapter_lines(setting: Setting) -> Iterator[Line]:
    for chapter in setting.edition.chapters:
        yield Line(chapter.number, chapter.chapter.title, chapter_key(chapter), chapter.chapter.gist)
        for part in chapter.chapters:
            yield Line(part.number, part.chapter.title, chapter_key(part), part.chapter.gist, small=True, depth=1)


def _annex_lines(setting: Setting) -> Iterator[Line]:
    for source in setting.edition.sources:
        title, language = wording.title_of(source, words=_INCIPIT_WORDS), setting.language_of(source)
        byline = wording.byline_of(source)
        yield Line(source.letter, title, article_key(source), byline, small=True, language=language)


def _nested(listed: Element, depth: int) -> Element:
    """The contents in `listed` for lines of that depth, which follow the line that they stand below."""
    for _ in range(depth):
        last = listed.children[-1]
        listed = last if last.role is Role.CONTENTS else listed.add(Role.CONTENTS)
    return listed


def _line_boxes(line: Line, listed: Element, setting: Setting) -> list[Box]:
    item = listed.add(Role.CONTENTS_ITEM, language=line.language)
    setter, sheet = setting.setter, setting.sheet
    kind = "body" if line.small else "contents"
    column = sheet.text.indented(_STEP * line.depth, _PAGE_ROOM)
    sign = column.x - _STEP if line.depth else 0.0
    boxes = setter.paragraph(
        setter.speaking(line.language).runs(line.title, kind, link=f"#{line.key}"),
        kind,
        column,
        hang=(sign, setter.runs(line.sign, "comment", bold=True, colour="accent")),
        before=setter.style("contents").before if line.apart else None,
        element=item,
    )
    page = setter.line([setter.page_of(line.key, "comment", bold=True)])
    baseline = setter.baseline(kind)
    number = TextItem(sheet.width, baseline, page, item.add(Role.REFERENCE), "right")
    boxes[0] = boxes[0]._replace(items=(*boxes[0].items, number))
    if line.gist:
        said = item.add(Role.PARAGRAPH, language=setting.language)
        gist = setter.runs(line.gist, "contents_gist")
        boxes += setter.paragraph(gist, "contents_gist", column, element=said)
    return keep_all(boxes)
