"""Import: files and folders become articles, each file read on its own."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from briefbook.errors import ImportFailed
from briefbook.library.articles import text_sha256
from briefbook.library.library import Library
from briefbook.model.article import Article, ArticleDraft
from briefbook.operations.file_walk import Found, walk
from briefbook.operations.progress import Progress, silent


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
    files = "1 file" if len(read) == 1 else f"{len(read)} files"
    with library.edit(f"Import {files}"):
        return tuple(_keep(library, one) for one in read)


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
