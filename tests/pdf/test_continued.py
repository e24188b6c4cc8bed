from dataclasses import replace

from briefbook.model.body import Block, Body, Kind
from briefbook.model.book import PointKind, SetUp
from briefbook.model.edition import OwnText
from briefbook.pdf import render
from tests.builders import a_chapter, a_point, an_annotation, an_article, an_edition
from tests.pdf.accessible import violations
from tests.pdf.reading import Reading

LONG = ["The ferry sails twice a day. " * 20] * 20
A_TABLE = Block(Kind.TABLE, "Harbour\tBoats\n" + "\n".join(f"Quay {number}\t{number}" for number in range(90)), level=1)


def printed(*, title: str = "", **parts) -> Reading:
    article = an_article("The talks ended.", *LONG)
    if title:
        article = replace(article, details=replace(article.details, title=title))
    return Reading(render(replace(an_edition(article, an_annotation(article, "The talks ended.")), **parts)).pdf)


def test_an_article_that_goes_on_says_so_in_the_head_of_each_page_after_its_first():
    book = printed()
    first = book.page_with("Ida Holm (Institute of Coasts)")
    assert "(continued)" not in book.pages[first - 1]
    assert all("A The harbour talks (continued)" in page for page in book.pages[first : first + 3])


def test_a_head_too_long_for_its_line_is_cut_but_still_says_that_it_goes_on():
    book = printed(title="A very long title of an article on the talks at the harbour and the ferry " * 4)
    assert sum("… (continued)" in page for page in book.pages) >= 3


def test_points_that_go_on_say_of_which_kind_they_are():
    points = tuple(a_point(f"Say {number}, and say it well.", PointKind.SAY) for number in range(40))
    book = printed(points=points)
    pages = [page for page in book.pages if ", and say it well." in page]
    assert ["Talking points (continued)" in page for page in pages] == [False, *[True] * (len(pages) - 1)]


def test_a_chapter_in_a_chapter_that_goes_on_is_named_again():
    inner = a_chapter(*["The ferry sails twice a day. " * 30] * 9, number="1a", title="Ferries")
    book = printed(chapters=(a_chapter("Before.", chapters=(inner,)),))
    assert sum("1a Ferries (continued)" in page for page in book.pages) >= 1


def test_a_table_that_goes_on_repeats_its_header_and_says_so():
    edition = an_edition(chapters=(a_chapter(OwnText(Body((A_TABLE,)))),))
    pdf = render(edition).pdf
    pages = [page for page in Reading(pdf).pages if "Quay" in page]
    assert ["continued Harbour Boats Quay" in page for page in pages] == [False, *[True] * (len(pages) - 1)]
    assert violations(pdf) == []


def test_one_sided_pages_say_so_too():
    book = printed(book=replace(an_edition().book, set_up=SetUp(duplex=False)))
    assert sum("A The harbour talks (continued)" in page for page in book.pages) >= 3
