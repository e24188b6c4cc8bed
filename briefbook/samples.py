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
from briefbook.sentence import Sentence

DEFINITION = "book.json"


def fill(library: Library) -> Book:
    """The sample book, in a library that now holds the sample articles; in one edit. BriefbookError if seeds/ is not
    whole.
    """
    seeds = paths.seeds()
    try:
        described = json.loads((seeds / DEFINITION).read_text(encoding="utf-8"))
    except OSError as error:
        raise BriefbookError(
            Sentence(
                "The sample is not whole: {definition} is missing. Install briefbook again.", definition=DEFINITION
            )
        ) from error
    named = dict.fromkeys(annotation.article for annotation in parse_definition(described).annotations)
    with library.edit("Add the sample"):
        for file in import_files(library, tuple(seeds / name for name in named)):
            if file.status is Status.FAILED:
                raise BriefbookError(
                    Sentence("The sample is not whole: {message} Install briefbook again.", message=file.message)
                )
        return apply_book(library, described)
