"""Import: files and folders become articles, each file read on its own."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from briefbook import importers
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


def import_files(
    library: Library, paths: tuple[Path, ...], *, encoding: str | None = None, progress: Progress = silent
) -> tuple[ImportedFile, ...]:
    """What became of each file that `paths` name. All that can be read is kept, in one edit: an interrupted import
    keeps nothing. `encoding` reads text files so, whatever their bytes suggest.
    """
    found = tuple(walk(paths))
    files = "1 file" if len(found) == 1 else f"{len(found)} files"
    imported = []
    with library.edit(f"Import {files}"):
        for number, one in enumerate(found):
            progress(number, len(found))
            imported.append(_import_one(library, one, encoding))
    progress(len(found), len(found))
    return tuple(imported)


def _import_one(library: Library, found: Found, encoding: str | None) -> ImportedFile:
    if found.problem:
        return ImportedFile(found.path, Status.FAILED, message=found.problem)
    try:
        draft = importers.read(found.path, encoding=encoding)
    except ImportFailed as error:
        return ImportedFile(found.path, Status.FAILED, message=str(error))
    duplicate = _duplicate(library, draft)
    if duplicate is not None:
        message = f"This text is already in the library as “{duplicate.label}”."
        return ImportedFile(found.path, Status.DUPLICATE, duplicate, draft.warnings, message)
    return ImportedFile(found.path, Status.ADDED, library.articles.add(draft), draft.warnings)


def _duplicate(library: Library, draft: ArticleDraft) -> Article | None:
    """The article that was read from the same bytes, or from others with the same text."""
    return library.articles.by_sha256(draft.source.sha256) or library.articles.by_text(text_sha256(draft.body))
