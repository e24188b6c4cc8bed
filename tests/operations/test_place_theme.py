from __future__ import annotations

import pytest

from briefbook.errors import NotFound
from briefbook.operations.annotate import Remarks, annotate
from briefbook.operations.place_theme import chapters_for, left_to_place
from tests.builders import a_draft


def test_a_theme_s_annotations_are_left_until_the_book_holds_them(library):
    article = library.articles.add(a_draft("The line held. Boats went out. Nobody came."))
    security, economics, _ = library.themes.all()
    chapter = library.books.add_chapter(library.books.add("Talks").id, "Safety")
    first, second = (
        annotate(library, article, quote, Remarks(security.id)) for quote in ("The line held.", "Boats went out.")
    )
    annotate(library, article, "Nobody came.", Remarks(economics.id))
    library.books.place(chapter.id, annotation_id=first.id)
    assert left_to_place(library, chapter.book_id, security) == [second.id]
    library.books.place(chapter.id, annotation_id=second.id)
    with pytest.raises(NotFound, match="No annotation of the theme “Security” is left"):
        left_to_place(library, chapter.book_id, security)


def test_a_chapter_for_each_theme_is_filled_in_the_order_of_the_articles_in_one_step(library):
    first, second = (library.articles.add(a_draft(text)) for text in ("The line held.", "Boats went out. Bells rang."))
    security, economics, _ = library.themes.all()
    for article, quote in ((second, "Bells rang."), (second, "Boats went out."), (first, "The line held.")):
        annotate(library, article, quote, Remarks(security.id))
    book = library.books.add("Talks")
    filled = chapters_for(library, book.id, (security, economics))
    ids = [entry.annotation_id for entry in library.books.entries(filled.chapters[0].id)]
    assert [library.annotations.get(one).quote for one in ids] == ["The line held.", "Boats went out.", "Bells rang."]
    assert (filled.placed, library.books.entries(filled.chapters[1].id)) == (3, ())
    assert library.undo() == "Chapters for each theme"
    assert library.books.chapters(book.id) == ()
