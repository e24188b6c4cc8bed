"""Import: files and folders become articles, each file read on its own."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from briefbook.errors import BriefbookError, ImportFailed
from briefbook.library.captures import text_sha256
from briefbook.library.library import Library
from briefbook.model.article import Article, ArticleDraft
from briefbook.operations.file_walk import Found, walk
from briefbook.operations.progress import Progress, silent

_TURN = 0.012
"""For how many seconds files are kept before something else may happen; writing them out takes as long again."""


class Status(StrEnum):
    """What became of a file."""

    ADDED = "added"
    DUPLICATE = "duplicate"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """What became of one file: the article it is or was already, what the reader should know, why it failed."""

    file: Path
    status: Status
    article: Article | None = None
    warnings: tuple[str, ...] = ()
    message: str = ""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that was read: the draft of an article, or why there is none."""

    file: Path
    draft: ArticleDraft | None = None
    problem: str = ""


def import_files(
    library: Library, paths: tuple[Path, ...], *, encoding: str | None = None, progress: Progress = silent
) -> tuple[ImportedFile, ...]:
    """What became of each file that `paths` name. All that can be read is kept, in one edit: an interrupted import
    keeps nothing. `encoding` reads text files so, whatever their bytes suggest.
    """
    return keep_files(library, read_files(paths, encoding=encoding, progress=progress))


def read_files(
    paths: tuple[Path, ...], *, encoding: str | None = None, progress: Progress = silent
) -> tuple[ReadFile, ...]:
    """What each file that `paths` name holds. No library is touched, so this can be done beside other work."""
    found = tuple(walk(paths))
    read = []
    for number, one in enumerate(found):
        progress(number, len(found))
        read.append(_read(one, encoding))
    progress(len(found), len(found))
    return tuple(read)


def keep_files(library: Library, read: tuple[ReadFile, ...]) -> tuple[ImportedFile, ...]:
    """What became of each file in `read`; their articles are added in one edit."""
    with library.edit(_label(read)):
        return tuple(_keep(library, one) for one in read)


class Keeping:
    """Files that were read become articles a few at a time, so that a window can do other things in between. It is one
    step of the library's history all the same, and one notice, which `end` gives.
    """

    def __init__(self, library: Library, read: tuple[ReadFile, ...]) -> None:
        self._library = library
        self._read = read
        self._batch = library.batch(_label(read))
        self._kept: list[ImportedFile] = []

    def turns(self) -> Iterator[tuple[int, int]]:
        """Keep files for a moment at each turn: how many are kept and how many there are. It ends before all are kept
        if what was kept so far is undone. Raises LibraryUnusable or LibraryLocked if nothing can be written.
        """
        waiting = iter(self._read)
        try:
            while len(self._kept) < len(self._read) and not self._batch.is_undone:
                self._keep_some(waiting)
                yield len(self._kept), len(self._read)
        except BriefbookError:
            self._batch.end()
            raise

    def end(self) -> tuple[ImportedFile, ...]:
        """What became of the files of the turns taken; whoever listens to the library is told."""
        self._batch.end()
        return tuple(self._kept)

    def _keep_some(self, waiting: Iterator[ReadFile]) -> None:
        until, done = time.monotonic() + _TURN, []
        with self._batch.part():
            for one in waiting:
                done.append(_keep(self._library, one))
                if time.monotonic() > until:
                    break
        self._kept += done


def _label(read: tuple[ReadFile, ...]) -> str:
    return "Import 1 file" if len(read) == 1 else f"Import {len(read)} files"


def _read(found: Found, encoding: str | None) -> ReadFile:
    if found.problem:
        return ReadFile(found.path, problem=found.problem)
    # What reads HTML takes long to load; the window opens sooner without it.
    from briefbook import importers

    try:
        return ReadFile(found.path, importers.read(found.path, encoding=encoding))
    except ImportFailed as error:
        return ReadFile(found.path, problem=str(error))


def _keep(library: Library, read: ReadFile) -> ImportedFile:
    if read.draft is None:
        return ImportedFile(read.file, Status.FAILED, message=read.problem)
    duplicate = _duplicate(library, read.draft)
    if duplicate is not None:
        message = f"This text is already in the library as “{duplicate.label}”."
        return ImportedFile(read.file, Status.DUPLICATE, duplicate, read.draft.warnings, message)
    return ImportedFile(read.file, Status.ADDED, library.articles.add(read.draft), read.draft.warnings)


def _duplicate(library: Library, draft: ArticleDraft) -> Article | None:
    """The article that was read from the same bytes, or from others with the same text."""
    return library.articles.by_sha256(draft.source.sha256) or library.articles.by_text(text_sha256(draft.body))
