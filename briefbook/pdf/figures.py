"""Facts and figures: the numbers that the sources give, who gives which, and on which day they hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefbook.model.facts import Fact
from briefbook.pdf import wording
from briefbook.pdf.boxes import Section
from briefbook.pdf.contents import title_boxes
from briefbook.pdf.grid import Grid, Row, grid_boxes
from briefbook.pdf.setter import Setter
from briefbook.pdf.setting import Setting
from briefbook.pdf.support import answers, cited
from briefbook.pdf.tables import column_widths, wanted_widths

TITLE, KEY = "Facts and figures", "figures"
_HEADER = ("Figure", "Value", "Sources", "As of")
_GAP, _NAMES = 12.0, 0.36
_SAID_ONCE = frozenset({0, 3})
"""The columns that say the same of all values of a figure."""


def figures(setting: Setting) -> Section | None:
    """The facts that are figures, a row for each value that was given; None if the book has none."""
    facts = [fact for fact in setting.edition.facts if fact.figure and fact.values]
    if not facts:
        return None
    setter, column = setting.setter, setting.sheet.text
    header = Row(tuple(setter.runs(word, "comment", bold=True) for word in _HEADER), header=True)
    rows = [header, *(row for fact in facts for row in _rows(fact, setting))]
    grid = Grid(_widths(rows, column.width - _GAP * (len(_HEADER) - 1), setter), _GAP, column)
    boxes = [*title_boxes(TITLE, setting, KEY), *grid_boxes(rows, grid, setter, "comment")]
    return Section(TITLE, tuple(boxes), indexed=True)


def _widths(rows: Sequence[Row], room: float, setter: Setter) -> list[float]:
    """How wide the columns are: what a figure is called has what the others leave, and a good part of the page."""
    wanted, (named, *needed) = wanted_widths(rows, setter, room)
    _, *others = column_widths(wanted, [max(named, room * _NAMES), *needed], room)
    return [room - sum(others), *others]


def _rows(fact: Fact, setting: Setting) -> Iterator[Row]:
    """A row for each value of `fact`, what most sources give first; what it is stands beside them all."""
    setter, given = setting.setter, answers(fact, setting)
    question = f"{fact.question} ({fact.unit})" if fact.unit else fact.question
    for number, (value, sources) in enumerate(given):
        first, last = number == 0, number == len(given) - 1
        cells = (
            setter.runs(question if first else "", "comment"),
            setter.runs(value, "comment", bold=first),
            cited([(one.article_id, one.annotation_id) for one in sources], setting, "comment"),
            setter.runs(wording.short_date(fact.as_of) if first else "", "comment"),
        )
        yield Row(cells, joined=not last, going_on=frozenset() if first else _SAID_ONCE)
