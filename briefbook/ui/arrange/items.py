"""What the tree of a book shows: its chapters, and under each its entries and the chapters inside it."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.library.chapters import numbered
from briefbook.library.library import Library
from briefbook.model.book import Chapter, Entry, EntryKind
from briefbook.model.carrying import Carrying
from briefbook.model.theme import Theme
from briefbook.ui import naming
from briefbook.ui.quoting import quoted

TOP = -1


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the tree. `parent` is the place of the item that holds it, TOP for none.

    `number` is that of the chapter or excerpt in print, `letter` that of the source, `words` what the item says, `note`
    what is said of it, `source` the article that it is from, `entries` how many a chapter holds; `carrying` what became
    of an excerpt whose words the newest text of its source does not have.
    """

    what: Chapter | Entry
    parent: int
    number: str = ""
    letter: str = ""
    words: str = ""
    note: str = ""
    source: str = ""
    theme: Theme | None = None
    entries: int = 0
    carrying: Carrying | None = None

    @property
    def id(self) -> str:
        """The id of the chapter or entry."""
        return self.what.id

    @property
    def chapter_id(self) -> str:
        """The chapter that it is or stands in."""
        return self.what.id if isinstance(self.what, Chapter) else self.what.chapter_id


class Reader:
    """Reads the items of one book."""

    def __init__(self, library: Library, book_id: str) -> None:
        self._library = library
        self._book_id = book_id
        self._themes = {theme.id: theme for theme in library.themes.all()}
        self._letters = {article_id: letter for letter, article_id in library.books.sources(book_id)}
        self._unsettled = {one.annotation_id: one for one in library.carryings.unsettled()}
        self._titles = library.articles.labels(tuple(self._letters), naming.untitled())

    def items(self) -> list[Item]:
        """The chapters in the order of the tree, each followed by its entries."""
        books, found = self._library.books, list[Item]()
        places: dict[str, int] = {}
        for number, chapter in numbered(books.chapters(self._book_id)):
            place = places[chapter.id] = len(found)
            parent = places[chapter.parent_id] if chapter.parent_id else TOP
            theme = self._themes.get(chapter.theme_id or "")
            entries = books.entries(chapter.id)
            found.append(
                Item(chapter, parent, number, words=chapter.title, note=chapter.gist, theme=theme, entries=len(entries))
            )
            found.extend(self._entries(entries, number, place))
        return found

    def _entries(self, entries: tuple[Entry, ...], number: str, parent: int) -> list[Item]:
        """The entries of one chapter; its excerpts are numbered as the book will print them."""
        found, excerpts = list[Item](), 0
        for entry in entries:
            excerpts += entry.kind is EntryKind.ANNOTATION
            found.append(self._entry(entry, f"{number}.{excerpts}", parent))
        return found

    def _entry(self, entry: Entry, number: str, parent: int) -> Item:
        if entry.annotation_id:
            annotation = self._library.annotations.get(entry.annotation_id)
            return Item(
                entry,
                parent,
                number,
                self._letters.get(annotation.article_id, ""),
                quoted(annotation.quote),
                annotation.core_statement,
                self._titles.get(annotation.article_id, ""),
                self._themes.get(annotation.theme_id or ""),
                carrying=self._unsettled.get(annotation.id),
            )
        if entry.article_id:
            letter, title = self._letters.get(entry.article_id, ""), self._titles.get(entry.article_id, "")
            return Item(entry, parent, letter=letter, words=title)
        first, *rest = [line for line in map(_bare, entry.text.splitlines()) if line] or [""]
        return Item(entry, parent, words=first, note=rest[0] if rest else "")


def _bare(line: str) -> str:
    """A line of Markdown without the marks that it begins or ends with."""
    return line.strip("#>|*_- \t")
