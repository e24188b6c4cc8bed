"""A book made with a memory of another is the one made without."""

import gc
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefbook.library.library import Library
from briefbook.pdf import Memory, load, render
from briefbook.pdf.setting import Setting
from tests.benchmarks.book import make_book

MAKING = "Make the book"
WORDS = ["harbour", "talks", "ended", "č", "Łódź", "without", "—", "a", "treaty’s", "مرحبا", "港"]


@pytest.fixture(scope="module")
def shelf():
    with Library.in_memory() as library:
        with library.edit(MAKING):
            book = make_book(library, 24, seed=7)
        yield library, book.id


def comment_on(library, book_id, data) -> None:
    annotation = data.draw(st.sampled_from(annotations(library, book_id)))
    words = data.draw(st.lists(st.sampled_from(WORDS), max_size=60))
    library.annotations.change(replace(annotation, comment=" ".join(words)))


def retitle(library, book_id, data) -> None:
    chapter = data.draw(st.sampled_from(library.books.chapters(book_id)))
    library.books.change_chapter(
        replace(chapter, title=" ".join(data.draw(st.lists(st.sampled_from(WORDS), min_size=1))))
    )


def move(library, book_id, data) -> None:
    chapters = library.books.chapters(book_id)
    library.books.move_chapter(chapters[-1].id, before=chapters[0].id)


def unplace(library, book_id, data) -> None:
    chapter = data.draw(st.sampled_from(library.books.chapters(book_id)))
    entries = library.books.entries(chapter.id)
    if len(entries) > 1:
        library.books.unplace(data.draw(st.sampled_from(entries)).id)


def move_excerpt(library, book_id, data) -> None:
    chapters = library.books.chapters(book_id)
    entries = library.books.entries(data.draw(st.sampled_from(chapters)).id)
    if len(entries) > 1:
        library.books.move_entry(
            data.draw(st.sampled_from(entries)).id, chapter_id=data.draw(st.sampled_from(chapters)).id
        )


def set_up(library, book_id, data) -> None:
    book = library.books.get(book_id)
    library.books.set_up(
        book_id, replace(book.set_up, duplex=data.draw(st.booleans()), version=data.draw(st.sampled_from("12")))
    )


def undo(library, book_id, data) -> None:
    if library.undo_label != MAKING:
        library.undo()


def annotations(library, book_id):
    return [one for _, article in library.books.sources(book_id) for one in library.annotations.of_article(article)]


EDITS = (comment_on, comment_on, comment_on, retitle, move, unplace, move_excerpt, set_up, undo)


@settings(max_examples=6, deadline=None)
@given(data=st.data())
def test_a_book_made_after_edits_with_a_memory_is_the_one_made_without(shelf, data):
    library, book_id = shelf
    memory = Memory()
    for edit in [comment_on, *data.draw(st.lists(st.sampled_from(EDITS), min_size=1, max_size=5))]:
        edit(library, book_id, data)
        edition = library.editions.edition(book_id)
        assert render(edition, memory=memory) == render(edition)


def test_a_script_that_is_gone_again_leaves_no_trace(shelf):
    library, book_id = shelf
    memory, annotation = Memory(), annotations(library, book_id)[0]
    render(library.editions.edition(book_id), memory=memory)
    library.annotations.change(replace(annotation, comment="مرحبا, 港 and č"))
    render(library.editions.edition(book_id), memory=memory)
    library.undo()
    edition = library.editions.edition(book_id)
    assert render(edition, memory=memory) == render(edition)


def test_a_memory_holds_no_edition_that_is_gone(shelf):
    library, book_id = shelf
    memory = Memory()
    for words in ("One", "Another"):
        library.annotations.change(replace(annotations(library, book_id)[0], comment=words))
        render(library.editions.edition(book_id), memory=memory)
    gc.collect()
    assert not [thing for thing in gc.get_objects() if isinstance(thing, Setting)]


def test_a_memory_forgets_another_look(shelf):
    library, book_id = shelf
    edition, memory = library.editions.edition(book_id), Memory()
    for look in (load(), load("large-print"), load()):
        assert render(edition, stylesheet=look, memory=memory) == render(edition, stylesheet=look)


def test_work_that_was_broken_off_leaves_no_trace(shelf):
    library, book_id = shelf
    edition, memory = library.editions.edition(book_id), Memory()

    def stop(done: int, total: int) -> None:
        if done == total // 2 > 0:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        render(edition, memory=memory, progress=stop)
    assert render(edition, memory=memory) == render(edition)


def test_work_can_be_stopped_while_the_file_is_put_together(shelf):
    library, book_id = shelf
    edition, memory = library.editions.edition(book_id), Memory()
    drawn: list[int] = []

    def stop(done: int, total: int) -> None:
        drawn.append(done)
        if drawn[-2:-1] and drawn[-2] and not done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        render(edition, memory=memory, progress=stop)
    assert render(edition, memory=memory) == render(edition)
