from __future__ import annotations

from dataclasses import replace

import pytest

from briefbook.errors import BriefbookError, NotFound
from briefbook.model.anchor import Anchor, TextPosition, TextQuote
from tests.builders import a_draft
from tests.library.shelf import TALKS, fill, mark


def test_an_annotation_is_kept_with_all_its_sides(library):
    article = library.articles.add(a_draft("An emoji 🌾 and a mark."))
    kept = mark(
        library,
        article,
        "🌾 and",
        theme_id=library.themes.find("S").id,
        comment="Why?",
        tags=("tone", "grain"),
        importance=2,
        starred=True,
        core_statement="Grain matters.",
        speaker="Ida Holm",
    )
    assert library.annotations.get(kept.id) == kept
    assert (kept.quote, kept.capture_id) == ("🌾 and", article.capture_id)


def test_the_annotations_of_an_article_come_in_the_order_of_its_text(library):
    article = library.articles.add(a_draft(*TALKS))
    quotes = ["Both envoys", "harbour talks", "Tariffs"]
    for quote in quotes:
        mark(library, article, quote)
    found = [annotation.quote for annotation in library.annotations.of_article(article.id)]
    assert found == ["harbour talks", "Tariffs", "Both envoys"]
    assert [annotation.quote for annotation in library.annotations.all()] == found


def test_words_that_do_not_stand_there_are_refused(library):
    article = library.articles.add(a_draft(*TALKS))
    with pytest.raises(BriefbookError, match="do not stand at that place"):
        library.annotations.add(article.id, Anchor(TextPosition(3, 8), TextQuote("grain")))
    assert library.annotations.all() == ()


def test_an_annotation_is_found_changed_and_removed(library):
    shelf = fill(library)
    changed = replace(shelf.annotation, comment="Other.", theme_id=None)
    library.annotations.change(changed)
    assert library.annotations.find(changed.id[:6]) == changed
    library.annotations.remove(changed.id)
    assert library.books.entries(shelf.chapter.id) == ()
    with pytest.raises(NotFound):
        library.annotations.change(changed)
