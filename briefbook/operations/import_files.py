"""Import: files and folders become articles, each file read on its own."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from briefbook.errors import BriefbookError, LibraryUnusable
from briefbook.library.batch import Batch
from briefbook.library.captures import text_sha256
from briefbook.library.library import Library
from briefbook.model.article import Article, ArticleDraft, Details, Making, Source
from briefbook.operations.file_reading import ReadFile, read_each
from briefbook.operations.file_walk import walk
from briefbook.operations.highlights import place_highlights
from briefbook.operations.import_process import ImportProcess, Request
from briefbook.operations.progress import Progress, silent
from briefbook.operations.references import describe_articles
from briefbook.operations.shelf import Shelf
from briefbook.operations.update import recognise, told, update
from briefbook.sentence import Sentence, sentences

__all__ = ["ImportedArticle", "ImportedFile", "Keeping", "Status", "import_files"]

_TURN = 0.012
"""For how many seconds files are kept before something else may happen; writing them out takes as long again."""


class Status(StrEnum):
    """What became of a file."""

    ADDED = "added"
    UPDATED = "updated"
    """A newer version of an article that was there: its annotations were carried over."""
    DUPLICATE = "duplicate"
    FAILED = "failed"
    DESCRIBED = "described"
    """A list of references; articles that were there are described by it."""
    ANNOTATED = "annotated"
    """A list of highlights; articles that were there are annotated with them."""


@dataclass(frozen=True, slots=True)
class ImportedArticle:
    """An article without its text, so that one can speak of ten thousand."""

    id: str
    source: Source
    details: Details
    words: int

    @property
    def label(self) -> str:
        """What to call the article in a list: its title, or its file name when it has none."""
        return self.details.title or self.source.file_name

    @classmethod
    def of(cls, article: Article) -> ImportedArticle:
        """What is said of `article`."""
        return cls(article.id, article.source, article.details, article.body.words)


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """What became of one file: the article it is or was already, what the reader should know, why it failed; the
    articles that have words in common with one that was added, the likest first.
    """

    file: Path
    status: Status
    article: ImportedArticle | None = None
    warnings: tuple[str, ...] = ()
    message: str = ""
    kin: tuple[str, ...] = ()


def import_files(
    library: Library,
    paths: tuple[Path, ...],
    *,
    encoding: str | None = None,
    whole_books: bool = False,
    separate: bool = False,
    progress: Progress = silent,
) -> tuple[ImportedFile, ...]:
    """What became of each file that `paths` name. All that can be read is kept, in one edit: an interrupted import
    keeps nothing. `encoding` reads text files so, whatever their bytes suggest; `whole_books` makes one article of an
    e-book, not one of each chapter. With `separate` also what seems to be a newer version of an article becomes an
    article of its own.
    """
    found = tuple(walk(paths))
    request = Request("", encoding, whole_books=whole_books)
    with library.edit(_label(len(found)), whole=True), ImportProcess() as process:
        # Each is kept as soon as it is read, so that an import of any size needs little memory.
        read = read_each(found, request, process, progress)
        return tuple(_keep(library, one, separate=separate) for one in read)


class Keeping:
    """Files become articles a few at a time as they come to lie on a shelf, so that a window can do other things in
    between. It is one step of the library's history all the same, and one notice, which `end` gives. What the files
    `apart` hold becomes articles of their own, also where it seems to be a newer version of one.
    """

    def __init__(self, library: Library, shelf: Shelf, apart: frozenset[Path] = frozenset()) -> None:
        self._library = library
        self._shelf = shelf
        self._apart = apart
        self._batch: Batch | None = None
        self._kept: list[ImportedFile] = []
        self._files: set[Path] = set()

    def turns(self) -> Iterator[tuple[int, int] | None]:
        """Keep files for a moment at each turn: how many are kept and how many there are, or None while none has come.
        It ends before all are kept if what was kept so far is undone. Raises LibraryUnusable or LibraryLocked if
        nothing can be written.
        """
        try:
            while not self._shelf.is_cleared and not self.is_undone:
                first = self._shelf.take()
                if first is not None:
                    self._keep_some(first)
                yield (len(self._files), self._shelf.files) if first else None
        except BriefbookError:
            self._tell()
            raise

    @property
    def is_undone(self) -> bool:
        """Whether the user took back what was kept, and so will hardly want the rest."""
        return self._batch is not None and self._batch.is_undone

    @property
    def is_last(self) -> bool:
        """Whether one undo would take back what was kept: nothing else was done since it began."""
        return self._batch is not None and self._batch.is_last

    def end(self) -> tuple[ImportedFile, ...]:
        """What became of the files of the turns taken; whoever listens to the library is told."""
        self._tell()
        return tuple(self._kept)

    def _tell(self) -> None:
        if self._batch is not None:
            self._batch.end()

    def _keep_some(self, first: ReadFile) -> None:
        # How many files there are is known as soon as one of them is read.
        self._batch = self._batch or self._library.batch(_label(self._shelf.files))
        until, done = time.monotonic() + _TURN, []
        one: ReadFile | None = first
        with self._batch.part():
            while one is not None:
                done.append(_keep(self._library, one, separate=one.file in self._apart))
                one = self._shelf.take() if time.monotonic() < until else None
        self._kept += done
        self._files.update(one.file for one in done)


def _label(files: int) -> str:
    return "Import 1 file" if files == 1 else f"Import {files} files"


def _keep(library: Library, read: ReadFile, *, separate: bool = False) -> ImportedFile:
    if read.problem:
        return ImportedFile(read.file, Status.FAILED, message=read.problem)
    if read.draft is not None:
        return _keep_article(library, read, read.draft, separate=separate)
    if read.references:
        described = describe_articles(library, read.references)
        return _noted(library, read, Status.DESCRIBED, described.article_ids, described.sentence)
    placed = place_highlights(library, read.highlights)
    return _noted(library, read, Status.ANNOTATED, placed.article_ids, placed.sentence)


def _keep_article(library: Library, read: ReadFile, draft: ArticleDraft, *, separate: bool) -> ImportedFile:
    kept = _kept(library, read, draft, separate=separate)
    if read.highlights and kept.article:
        placed = place_highlights(library, read.highlights, kept.article.id)
        if placed.annotations or placed.lost:
            return replace(kept, warnings=(*kept.warnings, placed.sentence))
    return kept


def _kept(library: Library, read: ReadFile, draft: ArticleDraft, *, separate: bool) -> ImportedFile:
    """A draft as an article, as a newer version of one, or as one that is there already."""
    restored = library.captures.restore(draft.body)
    duplicate = _duplicate(library, draft, several=read.several)
    if duplicate is not None and duplicate.id in restored:
        message = Sentence("The text of “{label}” was damaged and is whole again.", label=duplicate.label)
        return ImportedFile(read.file, Status.UPDATED, ImportedArticle.of(duplicate), draft.warnings, message)
    if duplicate is not None and _brings_pictures(library, duplicate, draft):
        return _updated(
            library, read, draft, duplicate, Sentence("“{label}” with its pictures.", label=duplicate.label)
        )
    if duplicate is not None:
        message = Sentence("This text is already in the library as “{label}”.", label=duplicate.label)
        return ImportedFile(read.file, Status.DUPLICATE, ImportedArticle.of(duplicate), draft.warnings, message)
    found = recognise(library, draft, by_file_name=not read.several)
    if found.newer_of is not None and not separate:
        return _updated(
            library, read, draft, found.newer_of, Sentence("A newer version of “{label}”.", label=found.newer_of.label)
        )
    added = ImportedArticle(library.articles.keep(draft), draft.source, draft.details, draft.body.words)
    return ImportedFile(read.file, Status.ADDED, added, (*draft.warnings, *found.remarks), kin=found.kin)


def _noted(library: Library, read: ReadFile, status: Status, ids: tuple[str, ...], sentence: str) -> ImportedFile:
    """What became of a list; it failed if it fits no article. Where it speaks of one article, that is named."""
    article = ImportedArticle.of(library.articles.get(ids[0])) if len(ids) == 1 else None
    return ImportedFile(read.file, status if ids else Status.FAILED, article, read.warnings, sentence)


def _updated(library: Library, read: ReadFile, draft: ArticleDraft, article: Article, what: str) -> ImportedFile:
    message = sentences(what, told(update(library, article, draft)))
    now = ImportedArticle.of(library.articles.get(article.id))
    return ImportedFile(read.file, Status.UPDATED, now, draft.warnings, message)


def _brings_pictures(library: Library, article: Article, draft: ArticleDraft) -> bool:
    """Whether a draft has pictures that the same text lacks: the page was saved again, now with its folder. What the
    analyst corrected by hand stays as it is.
    """
    lacking = set(draft.body.pictures) - set(article.body.pictures)
    return bool(lacking) and library.captures.get(article.capture_id).made is Making.READ


def _duplicate(library: Library, draft: ArticleDraft, *, several: bool) -> Article | None:
    """The article that was read from the same bytes, unless these hold several, or from others with the same text."""
    # Where that one is damaged, this one is kept as another: an import goes on.
    with contextlib.suppress(LibraryUnusable):
        same_bytes = None if several else library.articles.by_sha256(draft.source.sha256)
        return same_bytes or library.articles.by_text(text_sha256(draft.body))
    return None
