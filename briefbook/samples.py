"""The sample: a library filled from seeds/, and the book made from it."""

from __future__ import annotations

import json
from pathlib import Path

from briefbook import paths
from briefbook.errors import BriefbookError
from briefbook.library.library import Library
from briefbook.model.book import Book
from briefbook.operations.apply_book import apply_book
from briefbook.operations.import_files import Status, import_files

DEFINITION = "book.json"


def fill(library: Library) -> Book:
    """The sample book, in a library that now holds the sample articles; in one edit. BriefbookError if seeds/ is not
    whole.
    """
    definition = paths.seeds() / DEFINITION
    try:
        described = json.loads(definition.read_text(encoding="utf-8"))
    except OSError as error:
        raise BriefbookError(f"The sample is not whole: “{definition}” is missing. Install briefbook again.") from error
    with library.edit("Add the sample"):
        for file in import_files(library, _articles(definition.parent)):
            if file.status is Status.FAILED:
                raise BriefbookError(f"The sample is not whole: {file.message} Install briefbook again.")
        return apply_book(library, described)


def _articles(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(file for file in folder.iterdir() if file.suffix in {".txt", ".md", ".html"}))
