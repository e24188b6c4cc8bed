"""Where the sources differ: a row for each fact, a column for each source that answers one, the verdict below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefbook.model.edition import EditionSource
from briefbook.model.facts import Fact, FactStatus
from briefbook.pdf import wording
from briefbook.pdf.boxes import Box, Column, Run, Section
from briefbook.pdf.contents import title_boxes
from briefbook.pdf.grid import Grid, Row, grid_boxes
from briefbook.pdf.setting import Setting, article_key

TITLE, KEY = "Where the sources differ", "comparison"
_UPRIGHT = 5
"""As many sources have room on an upright page."""
_SIDE_BY_SIDE = 10
_QUESTION, _UPRIGHT_QUESTION = 150.0, 104.0
_GAP = 10.0
_WORDS = {
    FactStatus.AGREE: "= The sources agree.",
    FactStatus.ROUNDING: "≈ The same, rounded.",
    FactStatus.CONFLICT: "≠ The sources contradict each other.",
    FactStatus.OVER_TIME: "→ It changed over time.",
    FactStatus.JUDGEMENT: "Judgements differ.",
    FactStatus.ONE_SOURCE: "One source alone.",
    FactStatus.OPEN: "Not compared yet.",
}
_OPEN = "The book does not say which is right."


def comparison(setting: Setting) -> Section | None:
    """The matrix; None if the book has no fact with a value. With many sources it lies across the page."""
    facts = [fact for fact in setting.edition.facts if fact.values]
    if not facts:
        return None
    answering = {value.article_id for fact in facts for value in fact.values}
    sources = [source for source in setting.edition.sources if source.article.id in answering]
    turned = len(sources) > _UPRIGHT
    page = setting.across if turned else setting
    boxes = title_boxes(TITLE, page, KEY)
    for first in range(0, len(sources), _SIDE_BY_SIDE):
        shown = sources[first : first + _SIDE_BY_SIDE]
        rows = list(_rows(facts, shown, page, decided=first + _SIDE_BY_SIDE >= len(sources)))
        boxes += grid_boxes(rows, _grid(len(shown), page.sheet.text, wide=turned), page.setter, "comment")
    boxes += _legend(page, sources)
    return Section(TITLE, tuple(boxes), indexed=True, turned=turned)


def _grid(count: int, column: Column, *, wide: bool) -> Grid:
    question = _QUESTION if wide else _UPRIGHT_QUESTION
    each = (column.width - question - _GAP * count) / count
    return Grid([question, *[each] * count], _GAP, column)


def _rows(facts: Sequence[Fact], sources: Sequence[EditionSource], setting: Setting, *, decided: bool) -> Iterator[Row]:
    setter = setting.setter
    letters = [
        setter.runs(source.letter, "comment", bold=True, colour="accent", link=f"#{article_key(source)}")
        for source in sources
    ]
    yield Row((setter.runs("", "comment"), *letters), header=True)
    for fact in facts:
        question = setter.runs(fact.question, "comment", bold=True)
        yield Row((question, *(_value(fact, source, setting) for source in sources)), joined=decided, titled=True)
        if decided:
            yield Row((_verdict(fact, setting),), wide=True)


def _value(fact: Fact, source: EditionSource, setting: Setting) -> list[Run]:
    setter = setting.setter
    for value in fact.values:
        if value.article_id == source.article.id:
            place = setting.passages.get(value.annotation_id or "", "")
            return setter.runs(value.value, "comment", link=f"#{place}" if place else "")
    return setter.runs("–", "comment", colour="soft")


def _verdict(fact: Fact, setting: Setting) -> list[Run]:
    setter = setting.setter
    verdict = _OPEN if fact.undecided else fact.verdict
    runs = setter.runs(_WORDS[fact.status], "comment", colour="soft")
    if verdict:
        runs += setter.runs(" ", "comment")
        runs += setter.runs(verdict, "comment", italic=not fact.undecided, bold=fact.undecided)
    return runs


def _legend(setting: Setting, sources: Sequence[EditionSource]) -> list[Box]:
    """What the signs mean, and which of the sources are no independent ones."""
    letters = {source.article.id: source.letter for source in sources}
    shared = setting.edition.stories.told_twice(letters)
    notes = [f"{wording.listed([letters[one] for one in group])} share their text: counted as one." for group in shared]
    setter = setting.setter
    words = " ".join(["– silent.", *notes]) if notes else "– silent"
    return setter.paragraph(setter.runs(words, "citation"), "citation", setting.sheet.text, before=10)
