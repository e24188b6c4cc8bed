"""The pages of points: key points on one page, and what to say, to answer, to seek and to know is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefbook.model.book import Point, PointKind
from briefbook.model.origin import OriginKind
from briefbook.pdf.boxes import Box, Outline, RuleItem, Section, TextItem, from_origin
from briefbook.pdf.contents import Pages, title_boxes
from briefbook.pdf.setter import going_on, height_of, keep_all
from briefbook.pdf.setting import Setting, excerpt_key
from briefbook.pdf.structure import Element, Role, a_list, heading

_TITLES = (
    (PointKind.OBJECTIVE, "Objectives"),
    (PointKind.THEIRS, "What they want"),
    (PointKind.SAY, "Talking points"),
    (PointKind.IF_RAISED, "If raised"),
    (PointKind.PRESS, "Press line"),
    (PointKind.GAP, "What the sources do not say"),
)
_NUMERAL_ROOM = 26.0
_NOTE_LINE = 24.0
_ANSWER = " — "
_GAP = "\u00a0\u00a0 "
TITLE, KEY = "For the meeting", "for-the-meeting"


def key_points(setting: Setting) -> Section | None:
    """The key points on one page, with room for the reader's notes; None if the book has none."""
    points = [point for point in setting.edition.points if point.kind is PointKind.KEY]
    if not points:
        return None
    boxes = title_boxes("Key points", setting, "key-points")
    listed = a_list(["1"])
    for number, point in enumerate(points, 1):
        boxes += _large(point, str(number), listed.add(Role.ITEM), setting)
    boxes += _room_for_notes(setting.sheet.height - height_of(boxes), setting)
    return Section("Key points", tuple(boxes), right_hand=True, indexed=True)


def other_points(setting: Setting) -> Section | None:
    """What to say, to answer, to seek, and what the sources leave out; None if there are no such points."""
    setter, sheet = setting.setter, setting.sheet
    boxes: list[Box] = []
    for kind, title in _TITLES:
        points = [point for point in setting.edition.points if point.kind is kind]
        if not points:
            continue
        head = setter.paragraph(setter.runs(title, "section"), "section", sheet.text, element=heading(2))
        head[0] = head[0]._replace(destinations=(f"points-{kind}",), outlines=(Outline(1, title, f"points-{kind}"),))
        boxes += keep_all(head, last=True)
        listed, label = a_list(["•"]), setter.continued(sheet.text, title)
        for point in points:
            make = _large if kind is PointKind.SAY else _point
            boxes += going_on(make(point, "•", listed.add(Role.ITEM), setting), label)
    return Section(TITLE, (*title_boxes(TITLE, setting, KEY), *boxes), indexed=True) if boxes else None


def titles(setting: Setting) -> Iterator[Pages]:
    """The titles of the point pages that the book has, with destination and gist, for the contents."""
    kinds = {point.kind for point in setting.edition.points}
    if PointKind.KEY in kinds:
        yield Pages("Key points", "key-points")
    others = [title for kind, title in _TITLES if kind in kinds]
    if others:
        yield Pages(TITLE, KEY, " · ".join(others))


def _large(point: Point, marker: str, item: Element, setting: Setting) -> list[Box]:
    setter, sheet = setting.setter, setting.sheet
    runs = setter.runs(point.text, "point")
    hang = setter.runs(marker, "numeral")
    boxes = setter.paragraph(runs, "point", sheet.text, hang=(0, hang), element=item)
    return from_origin(OriginKind.POINT, point.id, _with_support(boxes, point, item, setting))


def _point(point: Point, marker: str, item: Element, setting: Setting) -> list[Box]:
    setter, sheet = setting.setter, setting.sheet
    question, parted, answer = point.text.partition(_ANSWER)
    asked = point.kind is PointKind.IF_RAISED and bool(parted)
    boxes = setter.paragraph(
        setter.runs(question if asked else point.text, "answer", italic=asked),
        "answer",
        sheet.text,
        hang=(0, setter.runs(marker, "numeral")),
        before=12,
        element=item,
    )
    if asked:
        said = setter.runs(answer, "answer")
        boxes = keep_all(boxes, last=True)
        boxes += setter.paragraph(said, "answer", sheet.text, element=item.body.add(Role.PARAGRAPH))
    return from_origin(OriginKind.POINT, point.id, _with_support(boxes, point, item, setting))


def _with_support(boxes: Sequence[Box], point: Point, item: Element, setting: Setting) -> list[Box]:
    """`boxes` and below them the likelihood and the excerpts that the point rests on."""
    setter, sheet = setting.setter, setting.sheet
    runs = setter.runs(point.likelihood, "citation", bold=True) if point.likelihood else []
    for annotation_id in point.annotation_ids:
        for excerpt in setting.excerpts.get(annotation_id, ())[:1]:
            link = f"#{excerpt_key(excerpt)}"
            runs += setter.runs(_GAP if runs else "", "citation")
            runs += setter.runs(f"{excerpt.source.letter}\u00a0", "citation", bold=True, colour="ink", link=link)
            runs += setter.runs(excerpt.number, "citation", link=link)
    if not runs:
        return list(boxes)
    support = setter.paragraph(runs, "citation", sheet.text, before=2, element=item.body.add(Role.PARAGRAPH))
    return [*keep_all(boxes, last=True), *support]


def _room_for_notes(room: float, setting: Setting) -> list[Box]:
    """Faint dotted lines to write on, as many as fit."""
    setter, sheet = setting.setter, setting.sheet
    count = int((room - 40) // _NOTE_LINE)
    if count < 3:
        return []
    label = TextItem(sheet.text.x, 10, setter.line(setter.runs("Notes", "label")), Element(Role.PARAGRAPH))
    boxes = [Box(12, (label,), before=room - count * _NOTE_LINE - 12 - 2, keep=True)]
    return boxes + [note_line(setting) for _ in range(count)]


def note_line(setting: Setting) -> Box:
    """A faint dotted line to write on."""
    sheet, colour = setting.sheet, setting.setter.colour("hair")
    rule = RuleItem(sheet.text.x, _NOTE_LINE, sheet.text.width, thickness=0.7, colour=colour, dashes=(0.01, 3))
    return Box(_NOTE_LINE, (rule,))
