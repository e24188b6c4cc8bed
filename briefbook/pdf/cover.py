"""The cover and its reverse."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.model.book import SetUp
from briefbook.model.origin import OriginKind
from briefbook.pdf import wording
from briefbook.pdf.boxes import Box, Column, Outline, Section, ThemeRule, from_origin
from briefbook.pdf.marking import scheme_of
from briefbook.pdf.setter import Setter, keep_all
from briefbook.pdf.setting import Setting
from briefbook.pdf.structure import Role, a_list, heading

_LABEL_WIDTH = 82.0
_TOP = 96.0
_RULE_WIDTH = 90.0


def cover(setting: Setting) -> Section:
    """The cover: what the book is, for whom, for which occasion, by whom, as of when."""
    setter, sheet, book = setting.setter, setting.sheet, setting.edition.book
    column = sheet.column
    boxes = [Box(_TOP)]
    boxes += setter.paragraph(setter.runs("BRIEFING BOOK", "cover_kicker"), "cover_kicker", column)
    boxes += setter.paragraph(setter.runs(book.title, "cover_title"), "cover_title", column, element=heading(1))
    if book.set_up.subtitle:
        boxes += setter.paragraph(setter.runs(book.set_up.subtitle, "cover_subtitle"), "cover_subtitle", column)
    boxes.append(setter.rule(Column(0, _RULE_WIDTH), before=26, after=20, colour="accent"))
    boxes += _rows(_occasion(book.set_up), setter, column)
    made = _rows(_making(setting), setter, column)
    used = sum(box.before + box.height for box in boxes) + sum(box.before + box.height for box in made)
    boxes.append(Box(max(24.0, sheet.height - used - 6)))
    boxes += made
    first = boxes[0]
    boxes[0] = Box(first.height, destinations=("cover",), outlines=(Outline(0, "Cover", "cover"),))
    boxes = from_origin(OriginKind.BOOK, book.id, keep_all(boxes))
    return Section(book.title, tuple(boxes), right_hand=True, plain=True)


def reverse_of_cover(setting: Setting) -> Section:
    """How to read the book: the marking's meaning, the themes' letters and rules, how sources are cited."""
    setter, sheet = setting.setter, setting.sheet
    column = sheet.text
    boxes: list[Box] = [Box(_TOP)]
    for title, paragraphs in _explanations(setting):
        boxes += keep_all(_heading(title, setter, column), last=True)
        for text in paragraphs:
            boxes += setter.paragraph(setter.runs(text, "comment"), "comment", column)
        if title == "Themes":
            boxes += _themes(setting)
    return Section(setting.edition.book.title, tuple(boxes))


def _occasion(set_up: SetUp) -> list[tuple[str, str]]:
    return [
        ("For", set_up.principal),
        ("Meeting", set_up.occasion),
        ("With", set_up.counterpart),
        ("When", wording.long_date(set_up.date)),
        ("Where", set_up.place),
        ("Length", set_up.length),
    ]


def _making(setting: Setting) -> list[tuple[str, str]]:
    set_up = setting.edition.book.set_up
    return [
        ("Prepared by", set_up.prepared_by),
        ("Contact", set_up.contact),
        ("As of", wording.as_of(setting.edition.as_of)),
        ("Version", set_up.version),
    ]


def _rows(rows: list[tuple[str, str]], setter: Setter, column: Column) -> list[Box]:
    boxes: list[Box] = []
    for label, value in rows:
        if value:
            boxes += setter.paragraph(
                setter.runs(value, "cover_value"),
                "cover_value",
                column.indented(_LABEL_WIDTH),
                hang=(0, setter.runs(label, "cover_label")),
                before=3,
            )
    return boxes


def _heading(title: str, setter: Setter, column: Column) -> list[Box]:
    return setter.paragraph(setter.runs(title, "subsection"), "subsection", column, element=heading(2))


def _explanations(setting: Setting) -> Iterator[tuple[str, list[str]]]:
    edition = setting.edition
    set_up = edition.book.set_up
    meaning = scheme_of(set_up.marking).meaning
    if meaning or set_up.handling:
        yield set_up.marking or "Handling", [text for text in (meaning, set_up.handling) if text]
    if set_up.distribution.strip():
        yield "Copies to", [" · ".join(line.strip() for line in set_up.distribution.splitlines() if line.strip())]
    if edition.sources:
        yield (
            "Sources",
            [
                "Each source has a letter that stays the same throughout the book. A citation names the letter, the "
                "paragraph (¶) of the article and the page on which its full text is printed in the annex. In the "
                "annex, passages quoted in a chapter are shaded, and the margin says where.",
            ],
        )
    if edition.themes:
        yield "Themes", ["A theme’s letter and the pattern of its rule mark its passages, with or without colour."]
    if any(point.likelihood for point in edition.points):
        yield (
            "Likelihood",
            [
                "almost no chance 1–5 % · very unlikely 5–20 % · unlikely 20–45 % · roughly even chance 45–55 % · "
                "likely 55–80 % · very likely 80–95 % · almost certain 95–99 % (ICD 203)",
            ],
        )


def _themes(setting: Setting) -> list[Box]:
    setter = setting.setter
    column = setting.sheet.text
    boxes: list[Box] = []
    listed = a_list(theme.letter for theme in setting.edition.themes)
    for theme in setting.edition.themes:
        row = setter.paragraph(
            setter.runs(theme.name, "comment"),
            "comment",
            column.indented(32),
            hang=(column.x, setter.runs(theme.letter, "comment", bold=True)),
            before=6,
            element=listed.add(Role.ITEM),
        )
        for line in row:
            rule = ThemeRule(column.x + 21, 0, line.height, theme.pattern, theme.colour)
            boxes.append(line._replace(items=(rule, *line.items)))
    return boxes
