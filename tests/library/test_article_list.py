from __future__ import annotations

from dataclasses import replace

import pytest

from briefbook.errors import NotFound
from briefbook.library.article_list import Listing, Order, Pile, Show
from briefbook.library.library import Library
from briefbook.model.article import Author, Details, ReadingState, Suggestion, Verdict
from tests.builders import STATED, a_draft

NAMES = {"Harbour": (500, "2026-03"), "Bridge": (100, ""), "Café at the canal": (900, "2026-01")}


@pytest.fixture
def articles(library: Library) -> dict[str, str]:
    """Three articles: their ids by title."""
    kept = {}
    for title, (words, published) in NAMES.items():
        details = replace(STATED, title=title, published=published)
        kept[title] = library.articles.add(a_draft("word " * words, file_name=f"{title}.txt", details=details)).id
    return kept


def listed(library: Library, **asked) -> list[str]:
    return [one.title.split()[0] for one in library.articles.summaries(library.articles.ids(Listing(**asked)))]


@pytest.mark.parametrize(
    ("order", "titles"),
    [
        (Order.ADDED, ["Harbour", "Bridge", "Café"]),
        (Order.TITLE, ["Bridge", "Café", "Harbour"]),
        (Order.DATE, ["Café", "Harbour", "Bridge"]),
        (Order.LENGTH, ["Bridge", "Harbour", "Café"]),
    ],
)
def test_the_list_is_sorted_as_asked(library, articles, order, titles):
    assert listed(library, order=order) == titles


def test_titles_are_sorted_as_readers_of_a_language_expect_and_without_their_articles(library):
    for title, language in (("Zebra", "en"), ("Der Äther", "de"), ("The Alps", "en"), ("Die Burg", ""), ("Oslo", "")):
        details = replace(STATED, title=title, language=language)
        draft = a_draft(title, details=details)
        library.articles.add(replace(draft, suggestions=(Suggestion("language", "de", "because"),)))
    assert listed(library, order=Order.TITLE, language="de") == ["The", "Der", "Die", "Oslo", "Zebra"]
    assert listed(library, order=Order.TITLE, language="sv") == ["The", "Die", "Oslo", "Zebra", "Der"]


def test_articles_are_sorted_by_how_far_they_are_and_by_what_was_decided(library, articles):
    library.articles.set_state(articles["Harbour"], ReadingState.READ)
    library.articles.set_verdict(articles["Café at the canal"], Verdict.KEEP)
    library.articles.set_verdict(articles["Harbour"], Verdict.DROP)
    assert listed(library, order=Order.STATE) == ["Bridge", "Café", "Harbour"]
    assert listed(library, order=Order.VERDICT) == ["Café", "Bridge", "Harbour"]


@pytest.mark.parametrize("words", ["CANAL cafe", "CAFÉ", "af", "canal.txt", "coast canal"])
def test_words_are_found_in_title_publisher_and_file_name_spelt_in_any_way(library, articles, words):
    assert listed(library, words=words) == ["Café"]


def test_words_are_found_in_the_names_of_authors(library):
    library.articles.add(a_draft(details=Details(title="By Łukasz", authors=(Author("Łukasz Żak"),))))
    assert listed(library, words="zak lukasz") == ["By"]


def test_what_is_dropped_is_not_among_the_unread(library, articles):
    library.articles.set_verdict(articles["Bridge"], Verdict.DROP)
    library.articles.set_state(articles["Harbour"], ReadingState.READ)
    assert (listed(library, show=Show.UNREAD), listed(library, show=Show.DROP)) == (["Café"], ["Bridge"])
    assert (listed(library, show=Show.READ), listed(library, show=Show.GAPS)) == (["Harbour"], ["Bridge"])


def test_the_pile_counts_what_is_read_and_leaves_out_what_is_dropped(library, articles):
    library.articles.set_state(articles["Harbour"], ReadingState.READ)
    assert library.articles.pile() == Pile(articles=3, read=1, words_left=1000)
    library.articles.set_verdict(articles["Bridge"], Verdict.DROP)
    assert library.articles.pile() == Pile(articles=2, read=1, words_left=900)


def test_an_empty_library_has_an_empty_pile(library):
    assert (library.articles.pile(), library.articles.ids()) == (Pile(0, 0, 0), ())


def test_a_verdict_is_kept_with_the_article_and_undone(library, articles):
    library.articles.set_verdict(articles["Bridge"], Verdict.MAYBE)
    assert library.articles.get(articles["Bridge"]).verdict is Verdict.MAYBE
    assert library.undo() == "Set verdict"
    assert library.articles.summaries([articles["Bridge"]])[0].verdict is Verdict.NONE


def test_many_are_asked_for_at_once_and_those_that_are_gone_are_left_out(library, articles):
    wanted = ["gone", *articles.values()] * 300
    assert len(library.articles.summaries(wanted)) == 900
    assert library.articles.labels(wanted) == {article: title for title, article in articles.items()}


def test_articles_are_named_by_words_of_their_label(library, articles):
    bare = library.articles.add(a_draft("Bare.", file_name="Canal notes.txt", details=Details()))
    found = library.articles.labelled("canal", limit=5)
    assert found == ((articles["Café at the canal"], "Café at the canal"), (bare.id, "Canal notes.txt"))
    assert len(library.articles.labelled("", limit=2)) == 2


def test_a_verdict_on_an_article_that_is_gone_is_refused(library):
    with pytest.raises(NotFound):
        library.articles.set_verdict("gone", Verdict.KEEP)
