from __future__ import annotations

import pytest

from briefbook.errors import BriefbookError
from briefbook.model.book import EntryKind, NameKind, Paper, PointKind
from briefbook.model.facts import FactStatus, Precision
from briefbook.operations.apply_book import apply_book
from tests.builders import a_draft


def a_definition(**book):
    return {
        "note": "for a test",
        "themes": [{"name": "Fishing", "letter": "F"}],
        "book": {
            "title": "The harbour talks",
            "principal": "The Mayor",
            "paper": "Letter",
            "chapters": [
                {"title": "Safety", "theme": "Security", "gist": "Held.", "texts": ["A *text*."]},
                {"title": "Fish", "theme": "Fishing", "chapters": [{"title": "Quotas"}]},
            ],
            "points": [{"kind": "if-raised", "text": "We know.", "quotes": ["Boats went out."]}],
            "index": ["Holm, Ida", {"name": "Harbour", "kind": "place", "variants": ["Port"]}],
            **book,
        },
        "annotations": [
            {"article": "talks.txt", "quote": "Boats went out.", "theme": "Fishing", "comment": "At last."},
            {"article": "talks.txt", "quote": "The line held.", "theme": "Security", "importance": 3},
        ],
    }


@pytest.fixture
def stocked(library):
    library.articles.add(a_draft("The line held. Boats went out."))
    return library


def test_a_definition_becomes_a_book_with_chapters_inside_chapters(stocked):
    book = apply_book(stocked, a_definition())
    assert (book.title, book.set_up.principal, book.set_up.paper) == ("The harbour talks", "The Mayor", Paper.LETTER)
    chapters = stocked.books.chapters(book.id)
    assert [chapter.title for chapter in chapters] == ["Safety", "Fish", "Quotas"]
    assert chapters[2].parent_id == chapters[1].id


def test_annotations_are_placed_in_the_chapter_of_their_theme_after_its_texts(stocked):
    book = apply_book(stocked, a_definition())
    safety, fish, _ = stocked.books.chapters(book.id)
    text, excerpt = stocked.books.entries(safety.id)
    assert (text.kind, text.text) == (EntryKind.TEXT, "A *text*.")
    assert stocked.annotations.get(excerpt.annotation_id).quote == "The line held."
    assert len(stocked.books.entries(fish.id)) == 1


def test_points_rest_on_the_annotations_that_they_quote(stocked):
    book = apply_book(stocked, a_definition())
    (point,) = stocked.books.points(book.id)
    assert point.kind is PointKind.IF_RAISED
    assert [stocked.annotations.get(one).quote for one in point.annotation_ids] == ["Boats went out."]


def test_names_are_given_short_or_in_full(stocked):
    book = apply_book(stocked, a_definition())
    names = {name.name: name for name in stocked.books.names(book.id)}
    short, full = names["Holm, Ida"], names["Harbour"]
    assert (short.name, short.kind, short.variants) == ("Holm, Ida", NameKind.TERM, ())
    assert (full.name, full.kind, full.variants) == ("Harbour", NameKind.PLACE, ("Port",))


def test_a_book_is_one_edit(stocked):
    apply_book(stocked, a_definition())
    assert stocked.undo() == "Add book “The harbour talks”"
    assert (stocked.books.all(), stocked.annotations.all()) == ((), ())


def test_nothing_is_kept_of_a_definition_that_fails_at_its_end(stocked):
    with pytest.raises(BriefbookError, match="Fish Quota"):
        apply_book(stocked, a_definition(points=[{"text": "We know.", "quotes": ["Fish Quota"]}]))
    assert (stocked.books.all(), stocked.annotations.all()) == ((), ())
    assert stocked.themes.all()[-1].name == "Personal relations"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"title": ""}, "In the book's definition, book.title is missing."),
        ({"title": 7}, "In the book's definition, book.title must be a text in quotation marks."),
        ({"titel": "x"}, "book.titel is not known; the fields are"),
        ({"paper": "A3"}, "book.paper must be one of A4, Letter, not “A3”."),
        ({"duplex": "yes"}, "book.duplex must be true or false."),
        ({"chapters": {}}, "book.chapters must be a list in square brackets."),
        ({"chapters": ["Fish"]}, "book.chapters[0] must be an object in braces."),
        ({"chapters": [{"title": "A", "texts": [1]}]}, "book.chapters[0].texts must be a list of texts."),
        ({"points": [{"kind": "joke", "text": "Ha."}]}, "book.points[0].kind must be one of key, say,"),
    ],
)
def test_a_slip_in_a_definition_is_named_with_its_place(stocked, change, sentence):
    with pytest.raises(BriefbookError) as caught:
        apply_book(stocked, a_definition(**change))
    assert sentence in str(caught.value)


def test_a_quote_that_is_not_in_its_article_is_named_with_its_place(stocked):
    definition = a_definition()
    definition["annotations"][1]["quote"] = "The line broke."
    with pytest.raises(BriefbookError, match=r"annotations\[1\]: .*“The line held.”"):
        apply_book(stocked, definition)


@pytest.mark.parametrize("value", [[], "book", None, 3])
def test_what_is_no_object_is_no_definition(stocked, value):
    with pytest.raises(BriefbookError, match="must be an object"):
        apply_book(stocked, value)


def test_facts_and_events_name_the_articles_and_annotations_that_show_them(stocked):
    fact = {
        "question": "When did the boats go out?",
        "status": "one-source",
        "figure": True,
        "values": [{"article": "talks.txt", "value": "7 May", "quote": "Boats went out."}],
    }
    event = {"date": "2026-05", "text": "Boats go out", "certainty": "derived", "sources": ["talks.txt"]}
    book = apply_book(stocked, a_definition(facts=[fact], events=[event], scenesetter="Why *now*."))
    (kept,), (happened,) = stocked.books.facts(book.id), stocked.books.events(book.id)
    (value,) = kept.values
    assert (kept.status, kept.figure, value.value) == (FactStatus.ONE_SOURCE, True, "7 May")
    assert stocked.annotations.get(value.annotation_id).quote == "Boats went out."
    assert (happened.precision, happened.sources[0].article_id) == (Precision.MONTH, value.article_id)
    assert book.scenesetter == "Why *now*."


def test_a_name_with_a_post_has_a_card(stocked):
    holm = {"name": "Holm, Ida", "kind": "person", "post": "Mayor", "biography": "Born at sea.", "address": "Ms Mayor"}
    book = apply_book(stocked, a_definition(index=[holm, "Harbour"]))
    harbour, mayor = stocked.books.names(book.id)
    assert (mayor.has_card, mayor.address, harbour.has_card) == (True, "Ms Mayor", False)


@pytest.mark.parametrize(
    ("part", "sentence"),
    [
        ({"facts": [{"question": "When?", "values": [{"article": "no.txt", "value": "7"}]}]}, "facts.0..values.0."),
        ({"events": [{"date": "May", "text": "Boats"}]}, "“May” is not a date"),
        ({"events": [{"date": "2026-02-30", "text": "Boats"}]}, "is not a date"),
    ],
)
def test_a_fact_or_an_event_that_cannot_be_kept_is_named(stocked, part, sentence):
    with pytest.raises(BriefbookError, match=sentence):
        apply_book(stocked, a_definition(**part))
    assert stocked.books.all() == ()
