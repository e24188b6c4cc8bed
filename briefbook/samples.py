"""The sample: a library filled from seeds/, and the book made from it."""

from __future__ import annotations

import json

from briefbook import paths
from briefbook.errors import BriefbookError
from briefbook.library.library import Library
from briefbook.model.book import Book
from briefbook.operations.apply_book import apply_book
from briefbook.operations.definition import parse_definition
from briefbook.operations.import_files import Status, import_files

DEFINITION = "book.json"


def fill(library: Library) -> Book:
    """The sample book, in a library that now holds the sample articles; in one edit. BriefbookError if seeds/ is not
    whole.
    """
    seeds = paths.seeds()
    try:
        described = json.loads((seeds / DEFINITION).read_text(encoding="utf-8"))
    except OSError as error:
        raise BriefbookError(f"The sample is not whole: {DEFINITION} is missing. Install briefbook again.") from error
    named = dict.fromkeys(annotation.article for annotation in parse_definition(described).annotations)
    with library.edit("Add the sample"):
        for file in import_files(library, tuple(seeds / name for name in named)):
            if file.status is Status.FAILED:
                raise BriefbookError(f"The sample is not whole: {file.message} Install briefbook again.")
        return apply_book(library, described)
