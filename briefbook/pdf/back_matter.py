"""The back of the book: the list of sources and the index of names."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefbook.model import collation
from briefbook.model.book import Name
from briefbook.model.edition import EditionSource
from briefbook.pdf import wording
from briefbook.pdf.boxes import Box, Column, Page, Passage, Section
from briefbook.pdf.breaks import UNSPACED
from briefbook.pdf.contents import title_boxes
from briefbook.pdf.setter import Setter, column_item, fitted, height_of, keep_all, safe_link
from briefbook.pdf.setting import Setting, article_key
from briefbook.pdf.side_by_side import Room, two_columns
from briefbook.pdf.structure import Element, Role, a_list

_GAP = "\u00a0\u00a0 "
_GUTTER, _TURNED_OVER = 20.0, 12.0
_BELOW_TITLE = 8.0
_GIVE = 0.3
_WORD = re.compile(r"\w+")


def sources(setting: Setting) -> Section | None:
    """The list of sources: title, authors, publisher, date, licence, the file it was read from; None without any."""
    if not setting.edition.sources:
        return None
    boxes = title_boxes("Sources", setting, "sources")
    listed = a_list(source.letter for source in setting.edition.sources)
    for source in setting.edition.sources:
        boxes += _source(source, listed.add(Role.ITEM, language=setting.language_of(source)), setting)
    return Section("Sources", tuple(fitted(boxes, setting.sheet.height, _GIVE)))


def _source(source: EditionSource, item: Element, setting: Setting) -> list[Box]:
    setter, sheet = setting.setter, setting.sheet
    column, link = sheet.text, f"#{article_key(source)}"
    hang = setter.runs(source.letter, "contents", bold=True, colour="accent", link=link)
    title = setter.speaking(setting.language_of(source)).runs(wording.title_of(source), "body", bold=True, link=link)
    boxes = setter.paragraph(title, "body", column, hang=(0, hang), before=16, element=item)
    if source.article.details.assessment:
        assessment = setter.runs(source.article.details.assessment, "comment")
        boxes += setter.paragraph(assessment, "comment", column)
    lines = [setter.runs(line, "citation") for line in _source_lines(source, setting)]
    if source.article.details.url:
        url = source.article.details.url
        lines.append(setter.runs(url, "citation", link=safe_link(url)))
    lines.append([*setter.runs(f"{_read_from(source)} Full text p.\u00a0", "citation", link=link)])
    lines[-1].append(setter.page_of(article_key(source), "citation"))
    for runs in lines:
        said = item.body.add(Role.PARAGRAPH, language=setting.language)
        boxes += setter.paragraph(runs, "citation", column, before=1, element=said)
    return keep_all(boxes)


def _source_lines(source: EditionSource, setting: Setting) -> Iterator[str]:
    details = source.article.details
    origin = (
        wording.authors_of(source, affiliations=True),
        details.publisher,
        wording.short_date(details.published),
    )
    if stated := ". ".join(part for part in origin if part):
        yield f"{stated}."
    if details.licence:
        yield f"Licence: {details.licence}"
    missing = wording.not_stated(details)
    changed = "Passages are marked by us." if source.annotations else ""
    if missing or changed:
        yield " ".join(part for part in (missing, changed) if part)
    same = setting.edition.stories.same_story(source.article.id)
    letters = [one.letter for one in setting.edition.sources if one.article.id in same]
    if letters:
        yield f"Shares its text with {wording.listed(letters)}: counted as one source."


def _read_from(source: EditionSource) -> str:
    file, words = source.article.source, source.article.body.words
    text = "its text is damaged" if source.unreadable else f"{words:,} words"
    return f"Read from {file.file_name} on {wording.short_date(file.captured_at[:10])}; {text}."


def index(setting: Setting, found: Mapping[str, list[int]]) -> Section | None:
    """The index: the names that the user entered, with the pages on which they are `found`; None if none was."""
    names = setting.edition.names
    if not names:
        return None
    setter, sheet = setting.setter, setting.sheet
    boxes = [*title_boxes("Index", setting, "index"), Box(_BELOW_TITLE)]
    listed = Element(Role.INDEX).adopt(a_list([]))
    left, right = sheet.columns(2, _GUTTER)
    entries: list[Sequence[Box]] = []
    line, letter = setter.style("index").leading, ""
    for name in sorted(names, key=lambda name: collation.key(name.name, setting.language)):
        initial = collation.initial(name.name, setting.language)
        if letter not in ("", initial):
            entries.append([Box(line)])
        letter = initial
        entries.append(_entry(name, found[name.id], listed.add(Role.ITEM), setter, left))
    room = Room(height_of(boxes), sheet.height, line, right.x - left.x)
    return Section("Index", (*boxes, *two_columns(entries, room)))


def _entry(name: Name, numbers: list[int], item: Element, setter: Setter, column: Column) -> list[Box]:
    """The lines of a name, those after the first indented."""
    runs = setter.runs(f"{name.name}{_GAP}", "index")
    if not numbers:
        runs += setter.runs("not found in this book", "index", italic=True, colour="soft")
    for position, (first, last) in enumerate(_ranges(numbers)):
        runs += setter.runs(", " if position else "", "index_pages")
        runs += setter.runs(str(first), "index_pages", link=f"#page-{first}")
        if last > first:
            runs += setter.runs(f"–{last}", "index_pages", link=f"#page-{last}")
    lines = setter.lines(runs, "index", column.width - _TURNED_OVER)
    baseline, leading = setter.baseline("index"), setter.style("index").leading
    columns = [column, *[column.indented(_TURNED_OVER)] * (len(lines) - 1)]
    return [
        Box(leading, (column_item(place, baseline, one, item.body),)) for place, one in zip(columns, lines, strict=True)
    ]


def find_names(names: Iterable[Name], pages: Iterable[Page]) -> dict[str, list[int]]:
    """For each name's id the pages of indexed sections that show it, in rising order.

    A name is found under each of its forms as whole words; a two-word form also the other way round, as in
    “Abe Shinzo” and “Shinzo Abe”.
    """
    lines: dict[Passage, list[tuple[int, int]]] = {}
    for page in pages:
        for placed in (*page.placed, *page.notes, *page.foot) if page.section.indexed else ():
            if placed.box.passage is not None:
                lines.setdefault(placed.box.passage, []).append((placed.box.span[0], page.number))
    shown = _Shown(lines)
    return {name.id: sorted(shown.pages(_forms(name))) for name in names}


class _Shown:
    """All that the indexed pages show, as one text in which many names are looked for."""

    def __init__(self, lines: Mapping[Passage, list[tuple[int, int]]]) -> None:
        self._spots = list(lines.values())
        self._starts = [0, *itertools.accumulate(len(passage.text) + 1 for passage in lines)]
        self._text = "\x00".join(passage.text for passage in lines)
        self._words = frozenset(_WORD.findall(self._text))

    def pages(self, forms: Sequence[tuple[str, ...]]) -> set[int]:
        """The pages on which one of `forms` stands."""
        forms = [words for words in forms if self._may_show(words[0])]
        if not forms:
            return set()
        pattern = re.compile("|".join(_whole_words(words) for words in forms))
        places = {place for words in forms for place in self._places(words[0]) if pattern.match(self._text, place)}
        return {self._page(place) for place in places}

    def _may_show(self, word: str) -> bool:
        """Whether it is worth looking for `word`: most names stand in few sections."""
        first = _WORD.search(word)
        return first is None or first.group() in self._words or UNSPACED.match(word) is not None

    def _places(self, word: str) -> Iterator[int]:
        place = self._text.find(word)
        while place >= 0:
            yield place
            place = self._text.find(word, place + 1)

    def _page(self, place: int) -> int:
        passage = bisect_right(self._starts, place) - 1
        spots = self._spots[passage]
        return spots[max(0, bisect_right(spots, (place - self._starts[passage], 1 << 30)) - 1)][1]


def _forms(name: Name) -> list[tuple[str, ...]]:
    """The forms of a name as words, longest first."""
    forms: set[tuple[str, ...]] = set()
    for form in (name.name, *name.variants):
        words = form.replace(",", " ").split()
        forms.update({tuple(words)} if words else ())
        if len(words) == 2:
            forms.add((words[1], words[0]))
    return sorted(forms, key=lambda words: (-len(words), words))


def _whole_words(words: Sequence[str]) -> str:
    """The expression that finds `words` as whole ones; those of a script without spaces stand among others."""
    before = "" if UNSPACED.match(words[0][0]) else r"(?<!\w)"
    after = "" if UNSPACED.match(words[-1][-1]) else r"(?!\w)"
    return before + r",?\s+".join(re.escape(word) for word in words) + after


def _ranges(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Runs of pages in a row as first and last."""
    start = previous = None
    for number in numbers:
        if start is None or previous is None:
            start = previous = number
        elif number == previous + 1:
            previous = number
        else:
            yield start, previous
            start = previous = number
    if start is not None and previous is not None:
        yield start, previous


def with_page_destinations(page: Page) -> Page:
    """`page` with a destination for itself, which the index links to."""
    stack = page.placed or page.foot
    if not stack:
        return page
    first = stack[0]
    box = first.box._replace(destinations=(*first.box.destinations, f"page-{page.number}"))
    marked = (first._replace(box=box), *stack[1:])
    return page._replace(placed=marked) if page.placed else page._replace(foot=marked)
