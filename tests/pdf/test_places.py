"""What stands where on the pages."""

from briefbook.model.origin import Origin, OriginKind
from briefbook.pdf import render
from tests.builders import a_point, an_annotation, an_article, an_edition
from tests.pdf.golden_edition import the_edition
from tests.pdf.reading import Reading

TALKS = an_article("The talks ended with a handshake.", "Nobody spoke of fish.", "The ferry sails twice a day.")


def places_of(printed, kind, id):
    return [place for place in printed.places if place.origin == Origin(kind, id)]


def test_a_passage_has_its_place_in_the_chapter_and_in_the_annex_with_its_note():
    note = an_annotation(TALKS, "Nobody spoke of fish.", comment="They did.")
    printed = render(an_edition(TALKS, note))
    places = places_of(printed, OriginKind.ANNOTATION, note.id)
    pages = Reading(printed.pdf).pages
    assert len(places) == 3
    assert all("fish" in pages[place.page - 1] for place in places)


def test_the_rest_of_an_article_stands_around_its_passage():
    note = an_annotation(TALKS, "Nobody spoke of fish.")
    printed = render(an_edition(TALKS, note))
    around = places_of(printed, OriginKind.ARTICLE, TALKS.id)
    passage = places_of(printed, OriginKind.ANNOTATION, note.id)[1]
    above, below = (place for place in around if place.page == passage.page)
    assert above.y + above.height <= passage.y
    assert passage.y + passage.height <= below.y


def test_points_chapters_and_the_cover_have_places():
    point = a_point()
    printed = render(an_edition(points=(point,)))
    assert places_of(printed, OriginKind.POINT, point.id)
    assert places_of(printed, OriginKind.CHAPTER, "chapter-1")
    assert places_of(printed, OriginKind.BOOK, "book-1")[0].page == 1


def test_places_lie_on_their_pages_in_the_order_of_reading():
    places = render(the_edition()).places
    assert list(places) == sorted(places, key=lambda place: (place.page, place.y))
    assert all(place.x > 0 and place.x + place.width < 595.3 for place in places)
    assert all(place.y > 0 and place.y + place.height < 841.9 for place in places)
