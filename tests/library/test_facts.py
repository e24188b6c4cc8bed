from __future__ import annotations

from dataclasses import replace

import pytest

from briefbook.errors import BriefbookError, NotFound
from briefbook.model.facts import Event, EventSource, Fact, FactStatus, FactValue
from tests.builders import a_draft
from tests.library.shelf import dump


@pytest.fixture
def talks(library):
    return library.articles.add(a_draft("The line held. Boats went out."))


@pytest.fixture
def book(library):
    return library.books.add("The harbour talks")


def test_an_article_that_answers_a_question_becomes_a_source(library, talks, book):
    fact = library.books.add_fact(Fact("", book.id, "When?", values=(FactValue(talks.id, "7 May"),)))
    assert library.books.sources(book.id) == (("A", talks.id),)
    assert library.books.facts(book.id) == (fact,)


def test_a_fact_is_changed_in_place_and_the_change_undone(library, talks, book):
    first, second = (library.books.add_fact(Fact("", book.id, question)) for question in ("When?", "Where?"))
    before = dump(library)
    decided = replace(first, status=FactStatus.AGREE, verdict="7 May", values=(FactValue(talks.id, "7 May"),))
    library.books.change_fact(decided)
    assert library.books.facts(book.id) == (decided, second)
    library.undo()
    assert dump(library) == before


def test_facts_are_moved_and_removed(library, book):
    first, second = (library.books.add_fact(Fact("", book.id, question)) for question in ("When?", "Where?"))
    library.books.move_fact(second.id, before=first.id)
    assert library.books.facts(book.id) == (second, first)
    library.books.remove_fact(second.id)
    assert library.books.facts(book.id) == (first,)


def test_an_article_answers_a_question_once(library, talks, book):
    twice = (FactValue(talks.id, "7 May"), FactValue(talks.id, "6 May"))
    with pytest.raises(BriefbookError, match=r"answers “.+” twice"):
        library.books.add_fact(Fact("", book.id, "When?", values=twice))


def test_what_shows_a_fact_must_be_in_its_article(library, talks, book):
    with pytest.raises(NotFound, match="not in that article"):
        library.books.add_fact(Fact("", book.id, "When?", values=(FactValue(talks.id, "7 May", "none"),)))
    assert library.books.facts(book.id) == ()


def test_events_stand_in_the_order_of_time_a_year_before_its_days(library, talks, book):
    for date in ("2026-05-07", "2025-12-31", "2026", "2026-05"):
        library.books.add_event(Event("", book.id, date, "Boats", sources=(EventSource(talks.id),)))
    assert [one.date for one in library.books.events(book.id)] == ["2025-12-31", "2026", "2026-05", "2026-05-07"]


def test_an_event_is_changed_and_removed(library, talks, book):
    event = library.books.add_event(Event("", book.id, "2026", "Boats"))
    changed = library.books.change_event(replace(event, date="2026-05", sources=(EventSource(talks.id),)))
    assert library.books.events(book.id) == (changed,)
    library.books.remove_event(event.id)
    assert library.books.events(book.id) == ()


def test_an_edition_holds_facts_events_and_the_scene(library, talks, book):
    fact = library.books.add_fact(Fact("", book.id, "When?", values=(FactValue(talks.id, "7 May"),)))
    event = library.books.add_event(Event("", book.id, "2026", "Boats"))
    library.books.set_scene(book.id, "Why *now*.")
    edition = library.editions.edition(book.id)
    assert (edition.facts, edition.events, edition.scenesetter.text) == ((fact,), (event,), "Why now.")
