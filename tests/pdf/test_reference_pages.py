"""The pages between the chapters and the annex, and what stands at the ends of the book."""

from dataclasses import replace

import pytest

from briefbook import markup
from briefbook.model.article import Details
from briefbook.model.book import Name, NameKind, SetUp
from briefbook.model.edition import EditionSource
from briefbook.model.facts import Certainty, Event, EventSource, Fact, FactStatus, FactValue
from briefbook.model.stories import Stories
from briefbook.pdf import load, render
from tests.builders import a_chapter, an_article, an_edition
from tests.pdf.reading import Reading
from tests.pdf.tree_reading import tree_text


def with_sources(count: int):
    """An edition with that many more sources, their articles called article-2 and so on."""
    edition = an_edition()
    others = (
        EditionSource("BCDEFGHIJKLM"[number], an_article("Other words.", id=f"article-{number + 2}"))
        for number in range(count)
    )
    return replace(edition, sources=(*edition.sources, *others))


def a_fact(question: str = "When did the boats go out?", *values: str, **more) -> Fact:
    given = (FactValue(f"article-{number}", value) for number, value in enumerate(values or ("7 May",), 1))
    return Fact(question, "book-1", question, values=tuple(given), **more)


def printed(edition, **parts) -> Reading:
    return Reading(render(replace(edition, **parts)).pdf)


def test_a_comparison_has_a_column_for_each_source_that_answers():
    fact = a_fact("When?", "7 May", "6 May", status=FactStatus.CONFLICT, verdict="7 May, in our time.")
    book = printed(with_sources(2), facts=(fact,))
    page = book.pages[book.page_with("– silent") - 1]
    assert "A B When? 7 May 6 May ≠ The sources contradict each other. 7 May, in our time." in page
    assert "– silent" in page


def test_sources_that_share_their_text_are_said_to_count_as_one():
    shared = Stories((("article-1", "article-3"),))
    book = printed(with_sources(2), facts=(a_fact("When?", "7 May", "7 May", "7 May"),), stories=shared)
    assert "– silent. A and C share their text: counted as one." in " ".join(book.pages)
    assert " ".join(book.pages).count("Shares its text with A: counted as one source.") == 1
    assert "Shares its text with C: counted as one source." in " ".join(book.pages)


def test_a_contradiction_that_nobody_decided_is_printed_as_open():
    book = printed(with_sources(1), facts=(a_fact("When?", "7 May", "6 May", status=FactStatus.CONFLICT),))
    assert book.page_with("The book does not say which is right.")


@pytest.mark.parametrize(("sources", "lies"), [(5, False), (6, True)])
def test_a_comparison_of_many_sources_lies_across_the_page(sources, lies):
    fact = a_fact("When?", *(["7 May"] * sources))
    book = printed(with_sources(sources - 1), facts=(fact,))
    page = book.document.pages[book.page_with("– silent") - 1]
    assert (page.mediabox[2] > page.mediabox[3]) is lies


def test_a_comparison_that_goes_on_repeats_its_letters():
    facts = tuple(a_fact(f"Question {number}?", *(["an answer"] * 6)) for number in range(20))
    book = printed(with_sources(5), facts=facts)
    pages = [page for page in book.pages if "an answer" in page]
    assert len(pages) > 1
    assert all("A B C D E F Question" in page for page in pages)


def test_more_sources_than_stand_side_by_side_are_parted_and_no_answer_is_lost():
    values = [f"answer-{number}" for number in range(13)]
    book = printed(with_sources(12), facts=(a_fact("When?", *values),))
    text = " ".join(book.pages)
    assert all(text.count(f"answer-{number} ") + text.endswith(f"answer-{number}") == 1 for number in range(13))


def test_a_chronology_stands_in_the_order_it_is_given_and_marks_dates_of_our_own():
    events = (
        Event("e1", "book-1", "2026-05", "Boats go out", Certainty.DERIVED, (EventSource("article-1"),)),
        Event("e2", "book-1", "2026-05-07", "The talks end", Certainty.CONFLICT),
    )
    book = printed(an_edition(), events=events)
    page = book.pages[book.page_with("Boats go out") - 1]
    assert "~ May 2026 Boats go out A ≠ 7 May 2026 The talks end" in page
    assert "~ derived by us, not stated by a source · ≠ the sources give different dates" in page


def test_figures_say_who_gives_which_value_and_for_which_day():
    fact = a_fact("Boats", "61", "60", "61", figure=True, unit="in the strait", as_of="2026-05-07")
    book = printed(with_sources(2), facts=(fact,))
    assert book.page_with("Boats (in the strait) 61 A C 7 May 2026 60 B")


def test_no_word_of_a_figure_is_parted_in_large_print():
    fact = a_fact("What investment?", "about $41 billion", "60", figure=True, as_of="2026-12-31")
    edition = replace(with_sources(2), facts=(fact,))
    book = Reading(render(edition, stylesheet=load("large-print")).pdf)
    words = book.pages[book.page_with("Facts and figures Figure") - 1].split()
    assert {"investment?", "billion", "December"} <= set(words)


def test_people_have_cards_and_the_index_finds_them_there():
    holm = Name(
        "n1", "book-1", "Vell, Orrin", NameKind.PERSON, post="Mayor", address="Ms Mayor", biography="Born at sea."
    )
    book = printed(an_edition(), names=(holm,))
    page = book.page_with("Mayor Address: “Ms Mayor” Born at sea.")
    assert str(page) in book.pages[-1].partition("Vell, Orrin")[2]


def test_a_scenesetter_comes_before_the_key_points():
    book = printed(an_edition(), scenesetter=markup.parse("Why **now**."))
    assert book.page_with("Scenesetter Why now.") == 5
    assert (0, "Scenesetter") in book.outline()


def test_ruled_pages_close_the_book():
    book = printed(an_edition(set_up=SetUp(notes_pages=2)))
    assert [page.startswith("Notes") or "Notes" in page for page in book.pages[-2:]] == [True, True]
    assert book.outline()[-1] == (0, "Notes")


def test_the_reverse_of_the_cover_says_who_has_copies_and_what_to_do_with_them():
    set_up = SetUp(marking="TLP:AMBER", distribution="The Minister\nThe file", handling="Return to the desk.")
    page = printed(an_edition(set_up=set_up)).pages[1]
    assert "Return to the desk. Copies to The Minister · The file" in page


def test_a_source_is_listed_with_its_assessment():
    article = an_article("Words.", details=Details(title="Talks", assessment="Written before the event."))
    book = printed(an_edition(article))
    assert book.page_with("Written before the event.")


@pytest.mark.parametrize(("language", "order"), [("de", ["Ähre", "Alm", "Zorn"]), ("sv", ["Alm", "Zorn", "Ähre"])])
def test_an_index_is_sorted_by_the_alphabet_of_the_book(language, order):
    names = tuple(Name(name, "book-1", name) for name in ("Zorn", "Alm", "Ähre"))
    read = tree_text(render(replace(an_edition(set_up=SetUp(language=language)), names=names)).pdf)
    assert sorted(order, key=read.rindex) == order


def test_an_index_runs_down_one_column_and_on_down_the_other():
    names = tuple(Name(f"name-{number}", "book-1", f"Harbour {number:02}") for number in range(20))
    page = next(page for page in printed(an_edition(), names=names).pages if "Harbour 00" in page and "Index" in page)
    assert page.index("Harbour 00") < page.index("Harbour 10") < page.index("Harbour 01"), "the tenth stands beside"


def test_a_long_index_goes_on_page_by_page_in_its_order():
    names = tuple(Name(f"name-{number}", "book-1", f"Harbour {number:03}") for number in range(250))
    pages = [page for page in printed(an_edition(), names=names).pages if "not found in this book" in page]
    found = [sorted(int(word) for word in page.split() if word.isdecimal() and len(word) == 3) for page in pages]
    assert len(pages) > 1
    assert [number for numbers in found for number in numbers] == list(range(250))


def test_contents_that_are_a_little_too_long_stand_closer_on_one_page():
    chapters = tuple(a_chapter(number=str(number), title=f"Chapter {number}") for number in range(1, 14))
    book = printed(an_edition(), chapters=chapters)
    assert sum("Contents" in page and "Chapter" in page for page in book.pages) == 1
