"""Chapters: the opener with gist and judgements, then excerpts with their citation and the analyst's comment."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from briefbook.model.body import Block, Body, Kind
from briefbook.model.edition import EditionChapter, Excerpt, OwnText, PlacedArticle
from briefbook.model.origin import OriginKind
from briefbook.pdf import wording
from briefbook.pdf.boxes import (
    Box,
    Outline,
    Passage,
    RuleItem,
    Run,
    Section,
    Tab,
    TextItem,
    ThemeRule,
    from_origin,
    gather,
)
from briefbook.pdf.lines import parted
from briefbook.pdf.own_text import own_text_boxes
from briefbook.pdf.pictures import picture_boxes
from briefbook.pdf.setter import Setter, going_on, keep_all
from briefbook.pdf.setting import Setting, article_key, chapter_key, excerpt_key
from briefbook.pdf.structure import INLINE, Element, Role, heading

_RULE_ROOM = 12.0
_NUMBER_GAP = 2.0
_DOT, _DOT_STEP = 3.4, 5.2
_QUOTED_SHARE = 0.7
"""A picture in a quotation is no higher than that share of the room for pictures: its comment stands below it."""


def chapter(part: EditionChapter, drop: float, setting: Setting) -> Section:
    """A chapter of the book, beginning on a right-hand page under its thumb tab."""
    boxes = [*_kept_opener(part, setting), *_entries(part, setting)]
    for inner in part.chapters:
        label = setting.setter.continued(setting.sheet.text, f"{inner.number}  {inner.chapter.title}")
        inside = [*_inner_head(inner, setting), *going_on(_entries(inner, setting), label)]
        gather(Element(Role.SECTION), inside)
        boxes += from_origin(OriginKind.CHAPTER, inner.chapter.id, inside)
    tab = Tab(drop, part.number, part.chapter.title)
    boxes = from_origin(OriginKind.CHAPTER, part.chapter.id, boxes)
    return Section(f"{part.number}  {part.chapter.title}", tuple(boxes), right_hand=True, tab=tab, indexed=True)


def _opener(part: EditionChapter, setting: Setting) -> Iterator[Box]:
    setter, sheet = setting.setter, setting.sheet
    column = sheet.text
    hang = setter.runs(part.number, "title", colour="accent")
    title = setter.paragraph(
        setter.runs(part.chapter.title, "title"), "title", column, hang=(0, hang), element=heading(1)
    )
    title[0] = title[0]._replace(
        destinations=(chapter_key(part),),
        outlines=(Outline(0, f"{part.number}  {part.chapter.title}", chapter_key(part)),),
    )
    yield from keep_all(title, last=True)
    if part.chapter.gist:
        gist = setter.paragraph(setter.runs(part.chapter.gist, "gist"), "gist", column)
        yield from keep_all(gist, last=True)
    yield setter.rule(column, before=9, after=4)
    yield from own_text_boxes(part.introduction, setting)
    rests = _rests_on(part, setting)
    if rests:
        yield from setter.paragraph(rests, "citation", column, before=12)


def _rests_on(part: EditionChapter, setting: Setting) -> list[Run]:
    """How many excerpts follow, and from which sources."""
    setter = setting.setter
    excerpts = [entry for entry in part.entries if isinstance(entry, Excerpt)]
    if not excerpts:
        return []
    count = f"{len(excerpts)} excerpts from sources " if len(excerpts) > 1 else "1 excerpt from source "
    runs = setter.runs(count, "citation")
    letters = sorted({excerpt.source.letter for excerpt in excerpts}, key=lambda letter: (len(letter), letter))
    for index, letter in enumerate(letters):
        runs += setter.runs(", " if index else "", "citation")
        runs += setter.runs(letter, "citation", bold=True, link=f"#article-{letter}")
    return runs


def _inner_head(part: EditionChapter, setting: Setting) -> Iterator[Box]:
    setter, sheet = setting.setter, setting.sheet
    column = sheet.text
    hang = setter.runs(part.number, "numeral")
    title = setter.paragraph(
        setter.runs(part.chapter.title, "section"), "section", column, hang=(0, hang), element=heading(2)
    )
    title[0] = title[0]._replace(
        destinations=(chapter_key(part),),
        outlines=(Outline(1, f"{part.number}  {part.chapter.title}", chapter_key(part)),),
    )
    yield from keep_all(title, last=True)
    yield from own_text_boxes(part.introduction, setting)


def _kept_opener(part: EditionChapter, setting: Setting) -> list[Box]:
    letters = [entry.source.letter for entry in part.entries if isinstance(entry, Excerpt)]
    basis = (part.number, part.chapter, part.introduction, letters)
    return _kept("opener", basis, part, partial(_opener, part, setting), setting)


def _entries(part: EditionChapter, setting: Setting) -> Iterator[Box]:
    for place, entry in enumerate(part.entries):
        if isinstance(entry, Excerpt):
            basis = (entry.number, entry.annotation, setting.bare[entry.source.letter])
            yield from _kept(entry.number, basis, part, partial(excerpt_boxes, entry, setting), setting)
        elif isinstance(entry, OwnText):
            yield from _kept(f"text {place}", entry.body, part, partial(_own_text, entry.body, setting), setting)
        else:
            yield from _placed_article(entry, setting)


def _kept(
    name: str, basis: object, part: EditionChapter, make: Callable[[], Iterable[Box]], setting: Setting
) -> list[Box]:
    """The boxes of a part of a chapter: as they were made before, where they were made from the same."""

    def made() -> Iterable[Box]:
        return from_origin(OriginKind.CHAPTER, part.chapter.id, make())

    return setting.kept.boxes(f"{part.number} {name}", (part.chapter.id, basis), made, setting.setter.faces)


def _own_text(body: Body, setting: Setting) -> Iterator[Box]:
    boxes = list(own_text_boxes(body, setting))
    if boxes:
        yield boxes[0]._replace(before=boxes[0].before + 8)
        yield from boxes[1:]


def _placed_article(entry: PlacedArticle, setting: Setting) -> list[Box]:
    setter, sheet, source = setting.setter, setting.sheet, entry.source
    runs = setter.runs(f"{source.letter}  ", "body", bold=True, link=f"#{article_key(source)}")
    runs += setter.runs(f"{wording.title_of(source)}, full text p. ", "body", link=f"#{article_key(source)}")
    runs.append(setter.page_of(article_key(source), "body"))
    boxes = setter.paragraph(runs, "body", sheet.text, before=16)
    return from_origin(OriginKind.ARTICLE, source.article.id, boxes)


def excerpt_boxes(excerpt: Excerpt, setting: Setting) -> list[Box]:
    """An excerpt: its words under the theme's rule, its citation, the comment. Quotation and citation stay together."""
    setter, sheet = setting.setter, setting.sheet
    label = heading(3) if excerpt.annotation.core_statement else Element(Role.PARAGRAPH)
    boxes = [*_core_statement(excerpt, label, setting), *_quotation(excerpt, label, setting)]
    citation = setter.paragraph(_citation(excerpt, setting), "citation", sheet.text.indented(_RULE_ROOM))
    comment = excerpt.annotation.comment
    boxes = keep_all([*boxes, *citation], last=bool(comment))
    if comment:
        boxes += setter.paragraph(
            setter.runs(comment, "comment"),
            "comment",
            sheet.text.indented(_RULE_ROOM),
        )
    number = parted(setter.line(setter.runs(excerpt.number, "number", bold=True)))
    x = min(0.0, sheet.text.x - _NUMBER_GAP - number.width)
    boxes[0] = boxes[0]._replace(
        items=(TextItem(x, setter.baseline("quote"), number, label), *boxes[0].items),
        destinations=(excerpt_key(excerpt),),
        before=setter.style("quote").before,
    )
    return from_origin(OriginKind.ANNOTATION, excerpt.annotation.id, boxes)


def _core_statement(excerpt: Excerpt, label: Element, setting: Setting) -> list[Box]:
    setter, sheet, statement = setting.setter, setting.sheet, excerpt.annotation.core_statement
    if not statement:
        return []
    runs = setter.runs(statement, "subsection")
    column = sheet.text.indented(_RULE_ROOM)
    return setter.paragraph(runs, "subsection", column, element=label)


def _quotation(excerpt: Excerpt, label: Element, setting: Setting) -> list[Box]:
    sheet, language = setting.sheet, setting.language_of(excerpt.source)
    setter = setting.setter.speaking(language)
    theme = setting.theme_of(excerpt.annotation)
    boxes: list[Box] = []
    quotation, column = Element(Role.QUOTE, language=language), sheet.text.indented(_RULE_ROOM)
    for figure, runs in quoted_blocks(excerpt, setting):
        before = 4 if boxes or excerpt.annotation.core_statement else None
        if figure and setting.plate(figure.target):
            group = quotation.add(Role.GROUP)
            above, caption = picture_boxes(figure, group, column, setting, share=_QUOTED_SHARE)
            boxes += [*above, *setter.paragraph(runs, "quote", column, before=0, element=caption)]
        else:
            boxes += setter.paragraph(runs, "quote", column, before=before, element=quotation.add(Role.PARAGRAPH))
    colour = theme.colour if theme else setter.colour("soft")
    baseline = setter.baseline("quote")
    ruled = []
    dotted = 1 if len(boxes) > 1 and boxes[0].passage else 0
    quoted = {box.passage: Passage(box.passage.text, excerpt.number) for box in boxes if box.passage}
    for index, box in enumerate(boxes):
        room = box.before if index else 0
        items = list(box.items)
        if theme:
            items.append(ThemeRule(sheet.text.x + 1.5, -room, box.height + room, theme.pattern, colour))
        if index == dotted and excerpt.annotation.importance:
            items.append(_dots(excerpt.annotation.importance, baseline + (-3 if dotted else 9), label, setter))
        ruled.append(box._replace(items=tuple(items), passage=quoted[box.passage] if box.passage else None))
    return ruled


def _dots(count: int, y: float, label: Element, setter: Setter) -> RuleItem:
    """A dot for each degree of importance: drawn, not written, so that no machine reads it into the quotation; it is
    read with the excerpt's number.
    """
    said = label.add(Role.FIGURE, alt=f"Importance {count} of 3", attributes=INLINE)
    # Longer than to the last dot by more than numbers in the file are rounded.
    length = _DOT_STEP * (count - 0.75)
    colour = setter.colour("accent")
    return RuleItem(_DOT / 2, y, length, thickness=_DOT, colour=colour, dashes=(0.01, _DOT_STEP - 0.01), figure=said)


def quoted_blocks(excerpt: Excerpt, setting: Setting) -> Iterator[tuple[Block | None, list[Run]]]:
    """The words of an excerpt with the marks they have in the article, block by block, each with the figure whose whole
    caption they are, if they are one; as they were marked when the article does not hold them any more.
    """
    setter, position = setting.setter, setting.positions.get(excerpt.annotation.id)
    if position is None:
        yield None, setter.runs(excerpt.annotation.quote, "quote")
        return
    start, end = position.start, position.end
    for place in excerpt.source.article.body.places:
        if place.start < end and place.end > start:
            stretch = (max(0, start - place.start), min(end, place.end) - place.start)
            whole = place.block.kind is Kind.FIGURE and stretch == (0, len(place.block.text))
            yield place.block if whole else None, setter.block_runs(place.block, "quote", stretch=stretch)


def _citation(excerpt: Excerpt, setting: Setting) -> list[Run]:
    setter, source, annotation = setting.setter, excerpt.source, excerpt.annotation
    if source.earlier_capture(annotation):
        return _earlier_citation(excerpt, setting)
    link = f"#{setting.passages.get(annotation.id, article_key(source))}"
    position = setting.positions.get(annotation.id)
    called = wording.locator_of(position, source) if position else source.letter
    where = f", {wording.paragraph_of(position, source)}" if position else ""
    said = [
        annotation.speaker,
        wording.authors_of(source) or source.article.details.publisher,
        wording.page_of(position, source) if position else "",
        "source text damaged" if source.unreadable else "",
    ]
    runs = setter.runs(called, "citation", bold=True, colour="ink", link=link)
    origin = ", ".join(part for part in said if part)
    runs += setter.runs(f"  {origin} · " if origin else "  ", "citation")
    runs += setter.runs("full text p.\u00a0", "citation", link=link)
    runs.append(setter.page_of(link[1:], "citation"))
    return [*runs, *setter.runs(where, "citation", link=link)]


def _earlier_citation(excerpt: Excerpt, setting: Setting) -> list[Run]:
    """Words that an earlier version of the article has: which one, and whether the source has withdrawn them."""
    setter, source, annotation = setting.setter, excerpt.source, excerpt.annotation
    runs = setter.runs(source.letter, "citation", bold=True, colour="ink", link=f"#{article_key(source)}")
    speaker = f"{annotation.speaker}, " if annotation.speaker else ""
    who = wording.authors_of(source) or source.article.details.publisher
    where = wording.earlier_version(annotation, source)
    return [*runs, *setter.runs(f"  {speaker}{who}{', ' if who else ''}{where}", "citation")]
