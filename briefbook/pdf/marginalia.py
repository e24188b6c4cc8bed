"""Marginalia: the note of a passage, under the number that it has there: theme, where it is quoted, the comment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, partial

from briefbook.model.annotation import Annotation
from briefbook.model.origin import OriginKind
from briefbook.pdf.boxes import Box, Column, Item, Note, Passage, Run, TextItem, from_origin, gather
from briefbook.pdf.font import SOFT_HYPHEN
from briefbook.pdf.setter import keep_all
from briefbook.pdf.setting import Setting, excerpt_key, note_key
from briefbook.pdf.structure import FURNITURE, Element, Role

_SIGN_SIZE, _SIGN_RISE = 0.7, 0.33
"""The size of a note's number and how far it stands above the line, in parts of the size of the text that it is in."""
_GAP = 3.0
_FEWEST = 2
"""A comment is cut so that this many of its lines stand beside, and more than one below."""


def marginalia(annotations: Iterable[Annotation], letter: str, setting: Setting) -> Iterator[Note]:
    """The notes of `annotations` in the source of that letter; none for one without theme, excerpt and comment."""
    for annotation in annotations:
        note = _Marginal(annotation, letter, setting)
        if note.head or annotation.comment:
            yield note.made(setting)


def sign_of(annotation: Annotation, letter: str, kind: str, setting: Setting) -> Run | None:
    """The number of the annotation's note as it stands in its passage, which is set in `kind`, leading to the note."""
    number = setting.note_numbers.get(annotation.id)
    return _sign(annotation, kind, f"#{note_key(letter, number)}", setting) if number else None


def _sign(annotation: Annotation, kind: str, link: str, setting: Setting) -> Run:
    """The number raised, and a narrow space, so that who copies the text does not get it as a part of a word."""
    setter, theme = setting.setter, setting.theme_of(annotation)
    number, size = f"{setting.note_numbers[annotation.id]}\u00a0", setter.style(kind).size
    run = setter.runs(number, "note", bold=True, colour=theme.colour if theme else "ink", link=link)[0]
    return run._replace(ink=run.ink._replace(size=size * _SIGN_SIZE, rise=size * _SIGN_RISE))


class _Marginal:
    """One note while it is made. What of it stands beside and what at the foot is the same for a machine.

    It outlives the edition as a part of the note that it makes, so it holds nothing of the setting but what that needs.
    """

    def __init__(self, annotation: Annotation, letter: str, setting: Setting) -> None:
        self._annotation = annotation
        self._setter = setting.setter
        self._column = setting.sheet.text
        self._letter = letter
        self._number = setting.note_numbers.get(annotation.id)
        self._sign = _sign(annotation, "foot", "", setting) if self._number else None
        self._head, self._comment = Element(Role.PARAGRAPH), Element(Role.PARAGRAPH)
        self.head = list(self._head_runs(setting))

    def made(self, setting: Setting) -> Note:
        """The note."""
        setter, column = self._setter, Column(0, setting.sheet.style.note_width)
        head = setter.paragraph(self.head, "note", column, element=self._head) if self.head else []
        runs = setter.runs(self._annotation.comment, "note") if self._annotation.comment else []
        comment = setter.paragraph(runs, "note", column, before=1 if head else 0, element=self._comment) if runs else []
        boxes = [*head, *comment]
        boxes[0] = boxes[0]._replace(before=setter.baseline("annex") - setter.baseline("note"))
        gather(Element(Role.NOTE, language=setting.language), boxes)
        boxes = self._known(boxes)
        cuts = [len(head) + count for count in _cuts(comment)]
        rest = cache(partial(self._rest, len(head), comment))
        return Note(tuple(boxes), tuple(cuts), rest, *setting.going_on)

    def _known(self, boxes: Sequence[Box], *, from_its_start: bool = True) -> list[Box]:
        """`boxes` with where they come from; the start of the note is where the number in the passage leads."""
        first, *others = boxes
        if from_its_start and self._number:
            first = first._replace(destinations=(note_key(self._letter, self._number),))
        return from_origin(OriginKind.ANNOTATION, self._annotation.id, (first, *others))

    def _head_runs(self, setting: Setting) -> Iterator[Run]:
        """The number, the theme's letter, and where the passage is quoted."""
        setter, annotation = self._setter, self._annotation
        if self._number:
            yield _sign(annotation, "annex", "", setting)
        theme = setting.theme_of(annotation)
        if theme:
            yield from setter.runs(f"{theme.letter} ", "note", bold=True, colour=theme.colour)
        for number, excerpt in enumerate(setting.excerpts.get(annotation.id, ())):
            link = f"#{excerpt_key(excerpt)}"
            yield from setter.runs("; " if number else "quoted on p.\u00a0", "note", colour="soft", link=link)
            yield setter.page_of(excerpt_key(excerpt), "note")
            yield from setter.runs(f", {excerpt.number}", "note", colour="soft", link=link)

    def _rest(self, head: int, comment: Sequence[Box], count: int) -> tuple[Box, ...]:
        """What follows after `count` boxes, set for the foot; after none, the whole note."""
        setter, column = self._setter, self._column
        boxes: list[Box] = []
        if not count and self.head:
            # The number hangs before the line here.
            words = self.head[1:] if self._number else self.head
            boxes += keep_all(setter.paragraph(words, "foot", column, element=self._head)) if words else []
        if comment:
            done = comment[count - head].span[0] if count else 0
            after = self._comment_from(done, comment[0].passage)
            boxes += [after[0]._replace(before=0.0), *after[1:]] if boxes else after
        label = self._label("", FURNITURE if count else self._head)
        boxes[0] = boxes[0]._replace(items=(*label.items, *boxes[0].items))
        boxes = [box._replace(above=(self._label("continued", FURNITURE),)) for box in boxes]
        return tuple(self._known(boxes, from_its_start=not count))

    def _comment_from(self, done: int, passage: Passage | None) -> list[Box]:
        """The comment as it goes on after `done` of its characters."""
        text = self._annotation.comment
        runs = self._setter.runs(text[done:], "foot")
        boxes = self._setter.paragraph(runs, "foot", self._column, element=self._comment)
        return [box._replace(passage=passage, span=(box.span[0] + done, box.span[1] + done)) for box in boxes]

    def _label(self, words: str, element: Element) -> Box:
        """The note's number at the beginning of a line at the foot, and the `words` of that line, if it is its own."""
        setter, column = self._setter, self._column
        baseline = setter.baseline("foot")
        items = []
        if self._sign:
            number = setter.line([self._sign])
            items.append(TextItem(column.x - _GAP, baseline, number, element, "right"))
        if words:
            said = setter.line(setter.runs(words, "foot", italic=True, colour="soft"))
            items.append(TextItem(column.x, baseline, said, FURNITURE))
        return Box(setter.style("foot").leading, tuple(items), keep=True)


def _cuts(comment: Sequence[Box]) -> Iterator[int]:
    """After how many lines a comment may be cut: not within a word that is parted."""
    for count, box in enumerate(comment[:-2], 1):
        if count >= _FEWEST and not any(_is_parted(item) for item in box.items):
            yield count


def _is_parted(item: Item) -> bool:
    return isinstance(item, TextItem) and any(segment.text.endswith(SOFT_HYPHEN) for segment in item.line.segments)
