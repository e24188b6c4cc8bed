"""From file to page, in twenty lines."""

from __future__ import annotations

from briefbook import importers
from briefbook.library.library import Library
from briefbook.model.anchor import describe, find_quote
from briefbook.model.book import SetUp
from briefbook.operations.build import build


def test_a_file_becomes_a_page(tmp_path):
    file = tmp_path / "talks.txt"
    file.write_text("The harbour talks\n\nThe two mayors met on Monday. The line held, and the boats went out.\n")
    with Library.create(tmp_path / "talks.briefbook") as library:
        draft = importers.read(file)
        article = library.articles.add(draft)
        (place,) = find_quote(article.body.text, "The line held")
        anchor = describe(article.body.text, place.start, place.end)
        annotation = library.annotations.add(article.id, anchor, comment="Firm.")
        book = library.books.add("Talks", SetUp(marking="TLP:GREEN"))
        chapter = library.books.add_chapter(book.id, "Safety")
        library.books.place(chapter.id, annotation_id=annotation.id)
        built = build(library, book.id, tmp_path / "talks.pdf")
    assert built.pdf.read_bytes().startswith(b"%PDF-")
    assert (built.proved, built.printed) == (1, 1)
