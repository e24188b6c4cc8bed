"""The annex: each article in full, paragraphs numbered, passages shaded, theme rules and notes in the margin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefbook.model.annotation import Annotation
from briefbook.model.body import Block, Kind, Place
from briefbook.model.edition import EditionSource
from briefbook.model.origin import Origin, OriginKind
from briefbook.model.theme import Theme
from briefbook.pdf import wording
from briefbook.pdf.boxes import Box, Column, Outline, Passage, Run, Section, Tab, TextItem, ThemeRule, from_origin
from briefbook.pdf.contents import ANNEX_TITLE
from briefbook.pdf.lines import parted
from briefbook.pdf.marginalia import marginalia, sign_of
from briefbook.pdf.pictures import figure_boxes
from briefbook.pdf.setter import Shade, depth_of, keep_all
from briefbook.pdf.setting import Setting, article_key, reference_prefix
from briefbook.pdf.structure import Element, Role, element_of, heading, list_items
from briefbook.pdf.tables import table_boxes

_APPENDED = frozenset({Kind.REFERENCE, Kind.BIOGRAPHY, Kind.LICENCE})
_APART = 18.0
_INDENT = 13.0
_REFERENCE_INDENT = 20.0
_RULE_GAP = 7.0
_RULE_STEP = 5.0
_KINDS = {
    Kind.HEADING: "annex_heading",
    Kind.REFERENCE: "annex_small",
    Kind.BIOGRAPHY: "annex_small",
    Kind.LICENCE: "annex_small",
    Kind.ORGANISATION: "annex_small",
    Kind.BYLINE: "annex_small",
    Kind.TABLE: "annex_small",
    Kind.FIGURE: "caption",
}


def article(source: EditionSource, drop: float, setting: Setting) -> Section:
    """The full text of a source, beginning on a fresh page under a light thumb tab; of one whose text is damaged or
    altered a page that says so, with what was marked in it.
    """
    boxes = [*_head(source, setting)]
    blocks = source.article.body.blocks
    for place, item in zip(source.article.body.places, list_items(blocks), strict=True):
        boxes += _block(place, item or element_of(place.block, 1), source, setting)
    if source.unreadable:
        boxes += _marked_alone(source, setting)
    tab = Tab(drop, source.letter, strong=False)
    head = f"{source.letter}  {wording.title_of(source)}"
    boxes = from_origin(OriginKind.ARTICLE, source.article.id, boxes)
    return Section(head, tuple(boxes), tab=tab, indexed=True, language=setting.language_of(source))


def outlines_of(source: EditionSource, setting: Setting) -> tuple[Outline, ...]:
    """The bookmarks of a source; before the first stands that of the annex."""
    own = Outline(1, f"{source.letter}  {wording.title_of(source)}", article_key(source))
    first = source.letter == setting.edition.sources[0].letter
    return (Outline(0, ANNEX_TITLE, "annex"), own) if first else (own,)


def _head(source: EditionSource, setting: Setting) -> Iterator[Box]:
    setter, sheet = setting.setter, setting.sheet
    column = sheet.text
    title, spoken = wording.title_of(source), setter.speaking(setting.language_of(source))
    hang = setter.runs(source.letter, "article_title", colour="accent")
    boxes = setter.paragraph(
        spoken.runs(title, "article_title"), "article_title", column, hang=(0, hang), element=heading(1)
    )
    outlines = outlines_of(source, setting)
    keys = tuple(outline.destination for outline in outlines)
    gone = [one for one in source.annotations if one.id not in setting.passages and not source.unreadable]
    boxes[0] = boxes[0]._replace(
        destinations=keys, outlines=outlines, notes=tuple(marginalia(gone, source.letter, setting))
    )
    yield from keep_all(boxes, last=True)
    if source.article.details.deck:
        deck = spoken.runs(source.article.details.deck, "gist")
        yield from keep_all(setter.paragraph(deck, "gist", column), last=True)
    for line in _facts(source):
        said = Element(Role.PARAGRAPH, language=setting.language)
        facts = setter.paragraph(setter.runs(line, "citation"), "citation", column, element=said)
        yield from keep_all(facts, last=True)
    yield setter.rule(column, before=8, after=6)


def _facts(source: EditionSource) -> Iterator[str]:
    details = source.article.details
    origin = [wording.authors_of(source, affiliations=True), details.publisher, wording.short_date(details.published)]
    stated = ", ".join(part for part in origin if part)
    if stated:
        yield stated
    if details.url:
        yield details.url
    if details.licence:
        yield f"Licence: {details.licence}"
    missing = [name.replace("published", "date") for name in details.missing if name not in ("language", "url")]
    if missing:
        yield f"Not stated in the source: {wording.listed(missing)}."


def _marked_alone(source: EditionSource, setting: Setting) -> Iterator[Box]:
    """What is left of a source that cannot be read: the words of its annotations, with their notes."""
    setter, column = setting.setter, setting.sheet.text
    said = Element(Role.PARAGRAPH, language=setting.language)
    told = setter.runs(f"The text of this source cannot be printed. {source.unreadable}", "body", bold=True)
    yield from setter.paragraph(told, "body", column, element=said)
    if source.annotations:
        said = Element(Role.PARAGRAPH, language=setting.language)
        words = setter.runs("What was marked in it:", "annex_heading")
        yield from keep_all(setter.paragraph(words, "annex_heading", column, element=said), last=True)
    for annotation in source.annotations:
        quoted = Element(Role.QUOTE).add(Role.PARAGRAPH)
        boxes = setter.paragraph(setter.runs(annotation.quote, "annex"), "annex", column, before=_APART, element=quoted)
        boxes[0] = boxes[0]._replace(notes=tuple(marginalia([annotation], source.letter, setting)))
        yield from from_origin(OriginKind.ANNOTATION, annotation.id, boxes)


def _block(place: Place, element: Element, source: EditionSource, setting: Setting) -> list[Box]:
    marked = [
        annotation
        for annotation in source.annotations
        if (position := setting.positions.get(annotation.id))
        and position.start < place.end
        and position.end > place.start
    ]
    if place.block.kind in (Kind.TITLE, Kind.DECK) and not marked:
        return []
    shades = [_shade(annotation, place, source, setting) for annotation in marked]
    boxes = _as_in_text(_plain_block(place, element, shades, source, setting), place.block, shades)
    for annotation in marked:
        boxes = _mark(boxes, annotation, place, source, setting)
    return boxes


def _plain_block(
    place: Place, element: Element, shades: Sequence[Shade], source: EditionSource, setting: Setting
) -> list[Box]:
    setter, block = setting.setter.speaking(setting.language_of(source)), place.block
    kind = _KINDS.get(block.kind, "annex")
    if block.kind is Kind.TABLE:
        boxes = list(table_boxes(block, setter, kind, setting.sheet.text, shades=shades))
        return _numbered(boxes, place, kind, element, setting)
    if block.kind is Kind.FIGURE and block.target:
        prefix = reference_prefix(source)
        boxes, caption = figure_boxes(block, element, setter, setting, shades=shades, references=prefix)
        return _numbered(boxes, place, "caption", caption, setting)
    runs = setter.block_runs(block, kind, shades=shades, references=reference_prefix(source))
    column = _column(block, setting)
    hang = _marker(block, kind, column, setting)
    boxes = setter.paragraph(runs, kind, column, hang=hang, before=_space_above(place, source), element=element)
    if block.kind is Kind.HEADING:
        boxes = keep_all(boxes, last=True)
    if block.kind is Kind.REFERENCE and block.marker:
        boxes[0] = boxes[0]._replace(destinations=(f"{reference_prefix(source)}{block.marker}",))
    return _numbered(boxes, place, kind, element.label, setting)


def _column(block: Block, setting: Setting) -> Column:
    column = setting.sheet.text
    if block.kind is Kind.REFERENCE:
        return column.indented(_REFERENCE_INDENT)
    if block.kind is Kind.QUOTE:
        return column.indented(_INDENT * depth_of(block), _INDENT)
    return column.indented(_INDENT * depth_of(block)) if block.kind is Kind.LIST_ITEM else column


def _marker(block: Block, kind: str, column: Column, setting: Setting) -> tuple[float, list[Run]] | None:
    """What hangs before a list item or a reference."""
    setter = setting.setter
    if block.kind is Kind.LIST_ITEM:
        return setter.marker(wording.bullet(block.marker), kind, column, _INDENT)
    if block.kind is Kind.REFERENCE and block.marker:
        return setter.marker(f"[{block.marker}]", kind, column, _REFERENCE_INDENT)
    return None


def _numbered(boxes: list[Box], place: Place, kind: str, element: Element, setting: Setting) -> list[Box]:
    """`boxes` with the paragraph's number in the gutter beside the first line, read as the beginning of `element`."""
    if place.paragraph is None:
        return boxes
    line = setting.setter.line(setting.setter.runs(str(place.paragraph), "note", colour="soft"))
    number = TextItem(0, setting.setter.baseline(kind), parted(line), element)
    return [boxes[0]._replace(items=(number, *boxes[0].items)), *boxes[1:]]


def _space_above(place: Place, source: EditionSource) -> float | None:
    """List items stand close; the first reference, biography or licence line is set apart from the text, and what
    follows the references a little from them.
    """
    if place.block.kind is Kind.LIST_ITEM:
        return 3
    before = source.article.body.blocks[place.index - 1].kind if place.index else place.block.kind
    if place.block.kind not in _APPENDED:
        return None
    if before not in _APPENDED:
        return _APART
    return _APART / 2 if before is Kind.REFERENCE and place.block.kind is not before else None


def _shade(annotation: Annotation, place: Place, source: EditionSource, setting: Setting) -> Shade:
    """What of the passage stands in this block; where it begins, it has the number of its note."""
    position, kind = setting.positions[annotation.id], _KINDS.get(place.block.kind, "annex")
    start, end = max(0, position.start - place.start), min(position.end, place.end) - place.start
    sign = sign_of(annotation, source.letter, kind, setting) if position.start >= place.start else None
    return Shade(start, end, setting.tint(setting.theme_of(annotation)), sign)


def _as_in_text(boxes: Sequence[Box], block: Block, shades: Sequence[Shade]) -> list[Box]:
    """`boxes` with the spans that they have in the text of `block`, which the signs of `shades` are no part of."""
    signs = sorted((shade.start, len(shade.sign.text)) for shade in shades if shade.sign)
    if not signs or block.kind is Kind.TABLE:
        return list(boxes)
    passage, found = Passage(block.text), []
    for box in boxes:
        start, end = box.span
        for at, length in signs:
            start, end = (max(at, edge - length) if edge > at else edge for edge in (start, end))
        found.append(box._replace(passage=passage, span=(start, end)) if box.passage else box)
    return found


def _mark(boxes: list[Box], annotation: Annotation, place: Place, source: EditionSource, setting: Setting) -> list[Box]:
    """`boxes` with the theme's rule beside the lines of the passage, and its note and destination at the first."""
    position, theme = setting.positions[annotation.id], setting.theme_of(annotation)
    start, end = position.start - place.start, position.end - place.start
    marked = list(boxes)
    first = True
    for number, box in enumerate(boxes):
        if not (box.span[0] < end and box.span[1] > start):
            continue
        box_now = marked[number]._replace(origin=Origin(OriginKind.ANNOTATION, annotation.id))
        if theme and not _ruled(box_now, theme):
            rule = ThemeRule(
                _RULE_GAP + _RULE_STEP * _lane(box_now), 1, box.height - 2, theme.pattern, theme.colour, outer=True
            )
            box_now = box_now._replace(items=(*box_now.items, rule))
        if first and position.start >= place.start:
            box_now = box_now._replace(
                destinations=(*box_now.destinations, setting.passages[annotation.id]),
                notes=(*box_now.notes, *marginalia([annotation], source.letter, setting)),
            )
        marked[number], first = box_now, False
    return marked


def _ruled(box: Box, theme: Theme) -> bool:
    """Whether the theme's rule stands beside the line already, for another passage."""
    return any(
        isinstance(item, ThemeRule) and (item.pattern, item.colour) == (theme.pattern, theme.colour)
        for item in box.items
    )


def _lane(box: Box) -> int:
    return sum(1 for item in box.items if isinstance(item, ThemeRule))
