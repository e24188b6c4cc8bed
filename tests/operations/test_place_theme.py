from __future__ import annotations

import pytest

from briefbook.errors import NotFound
from briefbook.operations.annotate import Remarks, annotate
from briefbook.operations.place_theme import left_to_place
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
