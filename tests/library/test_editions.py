from __future__ import annotations

from briefbook.model.edition import Excerpt, OwnText, PlacedArticle
from tests.builders import a_draft
from tests.library.shelf import fill, mark


def test_an_edition_holds_all_that_the_book_needs(library):
    shelf = fill(library)
    library.books.place(shelf.chapter.id, text="Own **words**.")
    library.books.place(shelf.chapter.id, article_id=shelf.article.id)
    edition = library.editions.edition(shelf.book.id)
    (chapter,) = edition.chapters
    excerpt, own, placed = chapter.entries
    assert excerpt == Excerpt("1.1", shelf.annotation, edition.sources[0])
    assert own == OwnText(own.body)
    assert own.body.text == "Own words."
    assert placed == PlacedArticle(edition.sources[0])
    assert chapter.introduction.text == "Grain first."
    assert (edition.book, edition.points, edition.as_of) == (shelf.book, (shelf.point,), library.changed_at)
    assert [theme.name for theme in edition.themes] == ["Economics"]


def test_excerpts_are_numbered_by_chapter_and_inner_chapter(library):
    shelf = fill(library)
    inner = library.books.add_chapter(shelf.book.id, "Inner", parent_id=shelf.chapter.id)
    for quote in ("Both envoys", "a handshake"):
        library.books.place(inner.id, annotation_id=mark(library, shelf.article, quote).id)
    (chapter,) = library.editions.edition(shelf.book.id).chapters
    assert chapter.chapters[0].number == "1a"
    assert [entry.number for entry in chapter.chapters[0].entries] == ["1a.1", "1a.2"]


def test_sources_stand_by_letter_with_all_their_annotations_in_the_order_of_the_text(library):
    shelf = fill(library)
    first = library.articles.add(a_draft("Another view."))
    library.books.add_source(shelf.book.id, first.id, "Z")
    library.books.add_source(shelf.book.id, library.articles.add(a_draft("Third.")).id)
    mark(library, shelf.article, "harbour talks")
    edition = library.editions.edition(shelf.book.id)
    assert [source.letter for source in edition.sources] == ["A", "Z", "AA"]
    assert [annotation.quote for annotation in edition.sources[0].annotations] == ["harbour talks", "Tariffs on grain"]


def test_the_same_library_gives_the_same_edition(library):
    shelf = fill(library)
    assert library.editions.edition(shelf.book.id) == library.editions.edition(shelf.book.id)


def test_a_chapter_read_alone_is_the_chapter_of_its_edition(library):
    shelf = fill(library)
    library.articles.add(a_draft("A source of the book that the chapter does not need."))
    inner = library.books.add_chapter(shelf.book.id, "Inner", parent_id=shelf.chapter.id)
    library.books.place(inner.id, annotation_id=mark(library, shelf.article, "Both envoys").id)
    other = library.books.add_chapter(shelf.book.id, "Another")
    edition = library.editions.edition(shelf.book.id)
    assert library.editions.chapter(shelf.chapter.id) == edition.chapters[0]
    assert library.editions.chapter(inner.id) == edition.chapters[0].chapters[0]
    assert library.editions.chapter(other.id) == edition.chapters[1]
