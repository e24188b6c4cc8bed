"""What stands on every page around the column: marking, head, foot, thumb tab, room for notes on blank pages."""

from __future__ import annotations

from briefbook.pdf import wording
from briefbook.pdf.boxes import Line, Page, RuleItem, Run, Tab
from briefbook.pdf.lines import break_lines, one_line
from briefbook.pdf.marking import Marking, scheme_of
from briefbook.pdf.pen import Pen, Stroke
from briefbook.pdf.points import note_line
from briefbook.pdf.setting import Setting
from briefbook.pdf.structure import FURNITURE

_HEAD = 36.0
_FOOT = 40.0
_LABEL_SIZE = 12.0
_LABEL_PADDING = 4.5
_LABEL_LEADING = 14.0
_APART = 12.0
_LONGEST_HEAD = 200
_TAB_WIDTH, _SMALL_TAB_WIDTH = 18.0, 13.5
_TAB_HEIGHT = 62.0
_TAB_SIGN, _LEAST_TAB_WORD = 25.0, 0.8
"""The room of the sign on a tab, and how much smaller than the stylesheet says a word below it may be set."""
TAB_STEP = 68.0
_TAB_TOP = 92.0
_SMALL_TAB_HEIGHT = 20.0
SMALL_TAB_STEP = 24.0
_FOLIO_EDGE = 34.0
_CONTINUED = " (continued)"


class Surroundings:
    """What surrounds the columns of all pages that are as wide as those of `setting`."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._marking = scheme_of(setting.edition.book.set_up.marking)
        self._labels = _label_lines(self._marking, setting) if self._marking.label else []
        wide = max((line.width for line in self._labels), default=0.0)
        self._room = setting.sheet.width - wide - 2 * _LABEL_PADDING - _APART
        set_up = setting.edition.book.set_up
        version = f"Version {set_up.version} · " if set_up.version else ""
        self._state = self._fitted(f"{version}as of {wording.as_of(setting.edition.as_of)}")
        copy = setting.edition.copy
        named = f"{copy.label} · {copy.recipient}" if copy and copy.recipient else copy.label if copy else ""
        self._copy = self._fitted(named)
        self._title = self._fitted(setting.edition.book.title, kind="head")
        self._heads: dict[tuple[str, bool], Line] = {}

    def draw(self, page: Page, pen: Pen) -> None:
        """Draw what all pages have that are like `page`."""
        sheet, side = self._setting.sheet, page.number
        left, foot = sheet.left(side), sheet.height_of_paper - _FOOT
        for top in (_HEAD, foot):
            for number, line in enumerate(self._labels):
                _label(line, self._marking, left + sheet.width, top + number * _LABEL_LEADING, pen)
        if not page.section.plain:
            if not self.has_own_head(page):
                pen.text(left, _HEAD, self._title, FURNITURE)
            pen.text(left, foot, self._state, FURNITURE)
            pen.text(left, foot + _LABEL_LEADING, self._copy, FURNITURE)

    def has_own_head(self, page: Page) -> bool:
        """Whether the head of `page` is its section's and not the book's: on right-hand pages, and wherever a section
        goes on that began on another page.
        """
        section = page.section
        return (
            bool(section.head) and not section.plain and (page.continued or self._setting.sheet.right_hand(page.number))
        )

    def head(self, page: Page, pen: Pen) -> None:
        """Draw the head of `page`, if it is its section's."""
        if self.has_own_head(page):
            key = (page.section.head, page.continued)
            if key not in self._heads:
                self._heads[key] = self._fitted(page.section.head, _CONTINUED if page.continued else "", kind="head")
            pen.text(self._setting.sheet.left(page.number), _HEAD, self._heads[key], FURNITURE)

    def _fitted(self, words: str, end: str = "", *, kind: str = "furniture") -> Line:
        """`words` and `end` in one line, the words cut with an ellipsis where they are too wide; an empty line where
        none fits.
        """
        setter = self._setting.setter
        line = setter.line(setter.runs(f"{words}{end}", kind))
        shown = words[:_LONGEST_HEAD]
        while shown and line.width > self._room:
            shown = shown.rpartition(" ")[0] or shown[:-1]
            line = setter.line(setter.runs(f"{shown} …{end}", kind))
        return line if line.width <= self._room else setter.line(())


def number(page: Page, total: int, setting: Setting, pen: Pen) -> None:
    """Draw the number of `page`, one of `total`, and its thumb tab; on a blank one lines for the reader's notes."""
    if page.blank:
        _blank(page, setting, pen)
    if not page.section.plain:
        _folio(page, total, setting, pen)
    if page.section.tab:
        _tab(page, page.section.tab, setting, pen)


def _folio(page: Page, total: int, setting: Setting, pen: Pen) -> None:
    setter, sheet = setting.setter, setting.sheet
    baseline = sheet.height_of_paper - _FOOT
    folio = setter.line([*setter.runs(str(page.number), "folio"), *setter.runs(f" / {total}", "folio", colour="soft")])
    if sheet.right_hand(page.number):
        pen.text(sheet.width_of_paper - _FOLIO_EDGE, baseline, folio, FURNITURE, "right")
    else:
        pen.text(_FOLIO_EDGE, baseline, folio, FURNITURE)


def _label_lines(marking: Marking, setting: Setting) -> list[Line]:
    runs = setting.setter.runs(marking.label, "folio", bold=True, colour=marking.colour)
    large = [run._replace(ink=run.ink._replace(size=_LABEL_SIZE)) for run in runs]
    return break_lines(large, setting.sheet.width - 2 * _LABEL_PADDING)


def _label(line: Line, marking: Marking, right: float, baseline: float, pen: Pen) -> None:
    if marking.ground:
        width = line.width + 2 * _LABEL_PADDING
        pen.fill(right - width, baseline - _LABEL_SIZE * 0.95, width, _LABEL_SIZE * 1.32, marking.ground)
        right -= _LABEL_PADDING
    pen.text(right, baseline, line, FURNITURE, "right")


def _tab(page: Page, tab: Tab, setting: Setting, pen: Pen) -> None:
    setter, sheet = setting.setter, setting.sheet
    height = _TAB_HEIGHT if tab.strong else _SMALL_TAB_HEIGHT
    room = sheet.height_of_paper - 2 * _TAB_TOP - height
    top = _TAB_TOP + tab.drop % max(room, 1)
    width = _TAB_WIDTH if tab.strong else _SMALL_TAB_WIDTH
    left = sheet.width_of_paper - width if sheet.right_hand(page.number) else 0.0
    colour = setter.colour("accent") if tab.strong else setter.colour("hair")
    ink = "#ffffff" if tab.strong else setter.colour("ink")
    pen.fill(left, top, width, height, colour)
    middle = left + width / 2
    sign = setter.line(setter.runs(tab.sign, "folio", colour=ink))
    pen.text(middle, top + 14, sign, FURNITURE, "centre")
    if tab.word:
        word = _tab_word(setter.runs(next(iter(tab.word.split()), ""), "furniture", colour=ink), height - _TAB_SIGN)
        pen.upright(middle + 2.8, top + height - 5, word)


def _tab_word(runs: list[Run], room: float) -> Line:
    """A word as a thumb tab holds it: a little smaller, or else cut like an abbreviation."""
    scale = max(_LEAST_TAB_WORD, min(1.0, room / max(one_line(runs).width, 1.0)))
    runs = [run._replace(ink=run.ink._replace(size=run.ink.size * scale)) for run in runs]
    line = one_line(runs)
    while line.width > room and runs:
        last = runs.pop()
        cut = last.text.removesuffix(".")[:-1]
        if cut:
            runs.append(last._replace(text=f"{cut}."))
        line = one_line(runs)
    return line


def _blank(page: Page, setting: Setting, pen: Pen) -> None:
    """A blank page before a right-hand start is offered for the reader's notes."""
    sheet, left = setting.sheet, setting.sheet.left(page.number)
    label = setting.setter.line(setting.setter.runs("Notes", "label"))
    pen.text(left + sheet.text.x, sheet.style.top + 8, label, FURNITURE)
    box = note_line(setting)
    y = sheet.style.top + 18
    while y + box.height < sheet.style.top + sheet.height:
        for item in box.items:
            if isinstance(item, RuleItem):
                line = y + item.y
                start, end = (left + item.x, line), (left + item.x + item.width, line)
                pen.stroke(Stroke(start, end, item.thickness, item.colour, "1 J [0.01 3] 0 d"))
        y += box.height
