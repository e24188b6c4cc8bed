"""The contents: every part with its gist and its page. Page numbers are filled in when the book is drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefbook.pdf import wording
from briefbook.pdf.boxes import Box, Outline, Section, TextItem
from briefbook.pdf.setter import keep_all
from briefbook.pdf.setting import Setting, article_key, chapter_key
from briefbook.pdf.structure import Element, Role, heading

ANNEX_TITLE = "Annex: the sources in full"
_PAGE_ROOM = 40.0
_INCIPIT_WORDS = 6


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the contents: what hangs before it, its title, its gist, where it leads."""

    sign: str
    title: str
    key: str
    gist: str = ""
    small: bool = False
    language: str = ""


def contents(setting: Setting, front: Sequence[tuple[str, str, str]], back: Sequence[tuple[str, str]]) -> Section:
    """The contents page; `front` is what comes before the chapters with its gists, `back` what follows the annex."""
    boxes = title_boxes("Contents", setting, "contents")
    boxes.append(Box(6))
    listed = Element(Role.CONTENTS)
    for line in _chapter_lines(setting, front):
        boxes += _line_boxes(line, listed, setting)
    if setting.edition.sources:
        boxes += _label(ANNEX_TITLE, setting)
        listed = Element(Role.CONTENTS)
    for line in _annex_lines(setting, back):
        boxes += _line_boxes(line, listed, setting)
    return Section("Contents", tuple(boxes), right_hand=True)


def title_boxes(title: str, setting: Setting, key: str) -> list[Box]:
    """A page's title with the rule under it; bookmark and destination are on it."""
    setter, column = setting.setter, setting.sheet.text
    boxes = setter.paragraph(setter.runs(title, "title"), "title", column, element=heading(1))
    boxes[0] = replace(boxes[0], destinations=(key,), outlines=(Outline(0, title, key),))
    return [*keep_all(boxes, last=True), setter.rule(column, before=7, after=3)]


def _label(text: str, setting: Setting) -> list[Box]:
    runs = setting.setter.runs(text, "label", bold=True, colour="accent")
    return keep_all(setting.setter.paragraph(runs, "label", setting.sheet.text, before=26), last=True)


def _chapter_lines(setting: Setting, front: Sequence[tuple[str, str, str]]) -> Iterator[Line]:
    for title, key, gist in front:
        yield Line("", title, key, gist)
    for chapter in setting.edition.chapters:
        yield Line(chapter.number, chapter.chapter.title, chapter_key(chapter), chapter.chapter.gist)
        for part in chapter.chapters:
            yield Line("", f"{part.number}  {part.chapter.title}", chapter_key(part), part.chapter.gist, small=True)


def _annex_lines(setting: Setting, back: Sequence[tuple[str, str]]) -> Iterator[Line]:
    for source in setting.edition.sources:
        title = wording.title_of(source, words=_INCIPIT_WORDS)
        yield Line(source.letter, title, article_key(source), wording.byline_of(source), small=True, language=setting.language_of(source))
    for title, key in back:
        yield Line("", title, key)


def _line_boxes(line: Line, listed: Element, setting: Setting) -> list[Box]:
    item = listed.add(Role.CONTENTS_ITEM, language=line.language)
    setter, sheet = setting.setter, setting.sheet
    kind = "body" if line.small else "contents"
    boxes = setter.paragraph(
        setter.runs(line.title, kind, link=f"#{line.key}"),
        kind,
        sheet.text.indented(0, _PAGE_ROOM),
        hang=(0, setter.runs(line.sign, "comment", bold=True, colour="accent")),
        element=item,
    )
    page = setter.line([setter.page_of(line.key, "comment", bold=True)])
    baseline = setter.baseline(kind)
    boxes[0] = replace(boxes[0], items=(*boxes[0].items, TextItem(sheet.width, baseline, page, item.add(Role.REFERENCE), "right")))
    if line.gist:
        said = item.add(Role.PARAGRAPH, language=setting.language)
        gist = setter.runs(line.gist, "contents_gist")
        boxes += setter.paragraph(gist, "contents_gist", sheet.text.indented(0, _PAGE_ROOM), element=said)
    return keep_all(boxes)
