"""The cover and its reverse."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.model.book import SetUp
from briefbook.model.edition import Edition
from briefbook.model.origin import OriginKind
from briefbook.pdf import wording
from briefbook.pdf.boxes import Box, Column, Outline, Section, TextItem, ThemeRule, from_origin
from briefbook.pdf.cover_sizes import STEPS, parted, sized
from briefbook.pdf.lines import parted as spaced
from briefbook.pdf.lines import widest_word
from briefbook.pdf.marking import scheme_of
from briefbook.pdf.setter import Setter, fitted, height_of, keep_all
from briefbook.pdf.setting import Setting
from briefbook.pdf.structure import Element, Role, a_list, heading
from briefbook.sentence import Sentence

_LABEL_WIDTH = 82.0
_TOP = 96.0
_RULE_WIDTH = 90.0
_GAP, _LEAST_GAP = 24.0, 10.0
_GIVE = 0.4
"""How much of the space on the reverse of the cover goes where it then stands on one page."""
_MOST_OF_TITLE = 0.45
_COPY_WIDTH = 0.6
_LIKELIHOOD = (
    ("almost no chance", "1–5"),
    ("very unlikely", "5–20"),
    ("unlikely", "20–45"),
    ("roughly even chance", "45–55"),
    ("likely", "55–80"),
    ("very likely", "80–95"),
    ("almost certain", "95–99"),
)
"""The words of ICD 203 (first row) and the chances in per cent that they stand for."""
_UNBROKEN = str.maketrans({" ": "\u00a0", "–": "–\u2060"})


def cover(setting: Setting) -> Section:
    """The cover: what the book is, for whom, for which occasion, by whom, as of when. One page, smaller if need be."""
    book = setting.edition.book
    boxes = [*_fitted(setting)[0]]
    boxes[0] = boxes[0]._replace(destinations=("cover",), outlines=(Outline(0, "Cover", "cover"),))
    return Section(
        book.title, tuple(from_origin(OriginKind.BOOK, book.id, keep_all(boxes))), right_hand=True, plain=True
    )


def cover_problems(setting: Setting) -> Iterator[str]:
    """That the cover does not fit on its page, if it does not even in the least sizes."""
    if not _fitted(setting)[1]:
        yield Sentence(
            "The cover does not fit on one page, even in small letters. Shorten its title, its subtitle or its rows."
        )


def reverse_of_cover(setting: Setting) -> Section:
    """How to read the book: the marking's meaning, the themes' letters and rules, how sources are cited."""
    setter, sheet = setting.setter, setting.sheet
    column = sheet.text
    boxes: list[Box] = []
    for title, paragraphs in _explanations(setting):
        boxes += keep_all(_heading(title, setter, column), last=True)
        for text in paragraphs:
            boxes += setter.paragraph(setter.runs(text, "comment"), "comment", column)
        if title == "Themes":
            boxes += _themes(setting)
    boxes = fitted(boxes, sheet.height, _GIVE)
    top = Box(min(_TOP, max(0.0, sheet.height - height_of(boxes))))
    return Section(setting.edition.book.title, (top, *boxes))


def _fitted(setting: Setting) -> tuple[list[Box], bool]:
    """The boxes of the cover, as large as fits on a page; whether they fit."""
    boxes: list[Box] = []
    for step in STEPS:
        setter = sized(setting.setter.speaking(setting.language), step)
        head, made = _head(setting, setter, step.air), _rows(_making(setting), setter, setting.sheet.column)
        least = max(_LEAST_GAP, _GAP * step.air)
        free = setting.sheet.height - height_of(head) - height_of(made)
        boxes = [*head, Box(max(least, free - 6)), *made]
        if free >= least and (not step.whole or _is_whole(setting, setter)):
            return boxes, True
    return boxes, False


def _is_whole(setting: Setting, setter: Setter) -> bool:
    """Whether the title stands well in these sizes: no word is wider than a line, and it leaves room for the others."""
    column, runs = setting.sheet.column, setter.runs(setting.edition.book.title, "cover_title")
    lines = setter.lines(runs, "cover_title", column.width)
    high = len(lines) * setter.style("cover_title").leading
    return widest_word(runs) <= column.width and high <= setting.sheet.height * _MOST_OF_TITLE


def _head(setting: Setting, setter: Setter, air: float) -> list[Box]:
    """What stands at the top of the cover."""
    column, book = setting.sheet.column, setting.edition.book

    def set_in(text: str, kind: str, element: Element | None = None) -> list[Box]:
        words = parted(text, kind, setter, column.width)
        return setter.paragraph(setter.runs(words, kind), kind, column, element=element)

    copy = _copy(setting, setter)
    boxes = [*copy, Box(max(_TOP * air - height_of(copy), 0)), *set_in("BRIEFING BOOK", "cover_kicker")]
    boxes += set_in(book.title, "cover_title", heading(1))
    if book.set_up.subtitle:
        boxes += set_in(book.set_up.subtitle, "cover_subtitle")
    rule = Column(0, _RULE_WIDTH)
    boxes.append(setter.rule(rule, before=max(8, 26 * air), after=max(8, 20 * air), colour="accent"))
    return boxes + _rows(_occasion(book.set_up), setter, column)


def _copy(setting: Setting, setter: Setter) -> list[Box]:
    """The copy's number in red at the top right, as on British ministerial briefs, and whom it is for."""
    copy, column = setting.edition.copy, setting.sheet.column
    boxes: list[Box] = []
    for words, kind in ((copy.label, "copy"), (copy.recipient, "comment")) if copy else ():
        element, style = Element(Role.PARAGRAPH), setter.style(kind)
        for line in setter.lines(setter.runs(words, kind), kind, column.width * _COPY_WIDTH) if words else ():
            item = TextItem(column.width, setter.baseline(kind), spaced(line), element, "right")
            boxes.append(Box(style.leading, (item,)))
    return boxes


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
    room = column.indented(_LABEL_WIDTH)
    for label, value in rows:
        if value:
            boxes += setter.paragraph(
                setter.runs(parted(value, "cover_value", setter, room.width), "cover_value"),
                "cover_value",
                room,
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
        yield "Copies to", [_recipients(edition)]
    if edition.sources:
        yield (
            "Sources",
            [
                "Each source has a letter that stays the same throughout the book. A citation begins with the letter "
                "and the paragraph: B-7 is paragraph 7 (¶ 7) of source B. It names the page on which the full text is "
                "printed in the annex. In the annex, marked passages are shaded and numbered; the note of that "
                "number stands in the margin and, where it is long, goes on at the foot of the page.",
            ],
        )
    if edition.themes:
        yield "Themes", ["A theme’s letter and the pattern of its rule mark its passages, with or without colour."]
    if any(point.likelihood for point in edition.points):
        scale = (f"{words} {percent} %".translate(_UNBROKEN) for words, percent in _LIKELIHOOD)
        yield "Likelihood", [f"{' · '.join(scale)} (ICD\u00a0203)"]


def _recipients(edition: Edition) -> str:
    """The distribution list in one paragraph; with the numbers of the copies, where these are numbered."""
    names = [line.strip() for line in edition.book.set_up.distribution.splitlines() if line.strip()]
    if edition.copy:
        names = [f"{number}\u00a0{name}" for number, name in enumerate(names, 1)]
    return " · ".join(names)


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
