import re
from dataclasses import replace

import pytest

from briefbook.model.anchor import describe
from briefbook.model.annotation import Annotation
from briefbook.model.article import Author, Details
from briefbook.model.body import Block, Body, Kind, Mark, MarkKind
from briefbook.model.book import Name, NameKind, Paper, PointKind, SetUp
from briefbook.model.locator import Locator, locator
from briefbook.pdf import render
from tests.builders import SECURITY, a_point, an_annotation, an_article, an_edition
from tests.pdf.reading import Reading, own_code

QUOTE = "The talks ended with a handshake that nobody had expected."
ARTICLE = (
    "The delegations met in the customs house, and the press waited outside in the rain for nine hours.",
    f"{QUOTE} The text of the agreement was not published.",
    "Minister Ruven Asker called it a beginning.",
)
LONG = tuple(
    f"Paragraph {number}. " + "The ferry sails twice a day and carries what the road cannot. " * 12
    for number in range(40)
)


@pytest.fixture(scope="module")
def edition():
    article = an_article(*ARTICLE)
    annotation = an_annotation(article, QUOTE, comment="Nobody expected it: ask why.", importance=3)
    points = (a_point("The line held.", likelihood="likely"), a_point("“Too late.” — Not yet.", PointKind.IF_RAISED))
    set_up = SetUp(
        principal="The Minister", place="Room 3", version="1.2", marking="TLP:AMBER", date="2026-06-03T09:00"
    )
    return an_edition(article, annotation, set_up=set_up, points=points)


@pytest.fixture(scope="module")
def book(edition) -> Reading:
    return Reading(render(edition).pdf)


def test_the_same_edition_gives_the_same_bytes(edition):
    assert render(edition).pdf == render(edition).pdf


def test_every_page_carries_the_marking_twice_and_its_number(book):
    for number, text in enumerate(book.pages, 1):
        assert text.count("TLP:AMBER") >= 2
        assert number == 1 or f"{number} / {len(book.pages)}" in text


def test_the_cover_says_for_whom_and_when(book):
    assert "The Minister" in book.pages[0]
    assert "Wednesday 3 June 2026, 09:00" in book.pages[0]


def test_bookmarks_are_the_contents(book):
    titles = [title for _, title in book.outline()]
    assert titles[:5] == ["Cover", "Contents", "Key points", "For the meeting", "If raised"]
    assert titles[5:] == ["1  Security", "Annex: the sources in full", "A  The harbour talks", "Sources"]


def test_page_labels_are_the_printed_numbers(book):
    assert book.labels[:3] == ["Cover", "2", "3"]


def test_an_excerpt_is_printed_with_its_citation_and_the_comment(book):
    page = book.pages[book.page_with("1 excerpt from source") - 1]
    annex = book.page_with("The delegations met")
    assert QUOTE in page
    assert f"A-2 Ida Holm · full text p. {annex}, ¶ 2" in page
    assert "Nobody expected it: ask why." in page


def test_the_locator_that_a_citation_prints_is_what_the_window_goes_to(book):
    printed = re.search(r"(\S+) Ida Holm · full text", " ".join(book.pages))
    assert locator(printed[1]) == Locator("A", 2)


def test_a_citation_names_the_page_of_an_original_that_has_pages():
    pages = (("The line held.", "xi"), ("Boats went out.", "12"))
    body = Body(tuple(Block(Kind.PARAGRAPH, text, page=page) for text, page in pages))
    article = an_article(body=body)
    book = Reading(render(an_edition(article, an_annotation(article, "Boats"))).pdf)
    assert "A-2 Ida Holm, p. 12 of the original · full text p. 6, ¶ 2" in book.pages[4]


def test_a_citation_of_a_heading_says_where_it_stands():
    body = Body((Block(Kind.HEADING, "On boats", level=2), Block(Kind.PARAGRAPH, "Boats went out.")))
    article = an_article(body=body)
    book = Reading(render(an_edition(article, an_annotation(article, "On boats"))).pdf)
    assert "A Ida Holm · full text p. 6, heading above ¶ 1" in book.pages[4]


def test_the_annex_says_where_a_passage_is_quoted(book):
    chapter = book.page_with("1 excerpt from source")
    assert f"quoted on p. {chapter}, 1.1" in book.pages[book.page_with("The delegations met") - 1]


def test_links_lead_both_ways_between_excerpt_and_full_text(book):
    chapter, annex = book.page_with("1 excerpt from source"), book.page_with("The delegations met")
    links = set(book.links())
    assert (chapter, annex) in links
    assert (annex, chapter) in links


def test_all_fonts_are_embedded(book):
    for font in book.fonts():
        assert "/FontFile2" in font.FontDescriptor


def test_the_document_says_what_it_is(book):
    info = book.document.docinfo
    assert str(info.Title) == "The harbour talks: what the sources say"
    assert str(info.CreationDate) == "D:20260602180000Z"
    assert str(book.document.Root.Lang) == "en-GB"


def test_what_was_printed_of_each_excerpt_is_read_from_the_pages(edition):
    assert render(edition).quotations == (QUOTE,)


def test_markup_in_any_text_is_printed_as_it_stands():
    nasty = 'A <b>bold</b> &amp; <img src="/etc/passwd"/> <a href="javascript:x">y</a> {0} %(x)s'
    details = Details(title=nasty, authors=(Author(nasty),))
    article = an_article(nasty, details=details)
    edition = an_edition(article, an_annotation(article, nasty, comment=nasty), points=(a_point(nasty),))
    book = Reading(render(edition).pdf)
    assert sum(text.count("<img src=") for text in book.pages) >= 4
    assert not [target for _, target in book.links() if isinstance(target, str)]


def test_only_safe_addresses_become_links():
    text = "See here and there."
    marks = (Mark(4, 8, MarkKind.LINK, "https://example.org/a"), Mark(13, 18, MarkKind.LINK, "file:///etc/passwd"))
    article = an_article(body=Body((Block(Kind.PARAGRAPH, text, marks=marks),)), details=Details())
    book = Reading(render(an_edition(article, an_annotation(article, "and there"))).pdf)
    assert {target for _, target in book.links() if isinstance(target, str)} == {"https://example.org/a"}


def test_a_character_that_no_font_has_is_named_not_dropped_in_silence():
    article = an_article("A private sign: \ue123.")
    assert "U+E123" in " ".join(render(an_edition(article)).problems)


def test_letter_paper_and_one_sided_printing_are_obeyed():
    edition = an_edition(set_up=SetUp(paper=Paper.LETTER, duplex=False, marking="Internal"))
    book = Reading(render(edition).pdf)
    assert [float(length) for length in book.document.pages[0].MediaBox] == [0, 0, 612, 792]
    assert all("Notes" not in text for text in book.pages)


def test_a_chapter_begins_on_a_right_hand_page(book):
    assert book.page_with("1 excerpt from source") % 2 == 1


def test_the_index_finds_a_name_in_both_word_orders_and_its_other_forms(edition):
    asker = Name("n1", "book-1", "Asker Ruven", NameKind.PERSON)
    absent = Name("n2", "book-1", "Harrow, Lucan")
    with_names = type(edition)(
        edition.book, edition.as_of, edition.themes, edition.sources, edition.chapters, names=(asker, absent)
    )
    book = Reading(render(with_names).pdf)
    assert f"Asker Ruven {book.page_with('Minister Ruven Asker')}" in book.pages[-1]
    assert "not found in this book" in book.pages[-1]


def test_overlapping_passages_are_both_marked():
    article = an_article(*ARTICLE)
    outer = an_annotation(article, QUOTE, comment="The whole.")
    inner = an_annotation(article, "a handshake", id="annotation-2", comment="The part.")
    book = Reading(render(an_edition(article, outer, inner)).pdf)
    annex = book.pages[book.page_with("The delegations met") - 1]
    assert "The whole." in annex
    assert "The part." in annex


def test_progress_counts_every_page_and_what_it_raises_stops_the_work(edition):
    seen: list[tuple[int, int]] = []
    render(edition, progress=lambda done, total: seen.append((done, total)))
    drawn = [done for done, _ in seen if done]
    assert drawn == list(range(1, max(total for _, total in seen) + 1))
    assert seen[0] == (0, 0)

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        render(edition, progress=stop)


def test_every_paragraph_of_a_long_article_is_printed_once():
    article = an_article(*LONG)
    book = Reading(render(an_edition(article, an_annotation(article, "Paragraph 7."))).pdf)
    start = book.page_with("Paragraph 0.")
    annex = " ".join(book.pages[start - 1 :])
    assert [annex.count(f"Paragraph {number}. The") for number in range(40)] == [1] * 40


def test_an_annotation_whose_words_moved_is_still_quoted_as_it_was_marked():
    article = an_article(*ARTICLE)
    marked = an_annotation(article, QUOTE)
    moved = an_article("New first paragraph.", *ARTICLE)
    kept = Annotation(marked.id, moved.id, moved.capture_id, marked.anchor, marked.theme_id)
    assert render(an_edition(moved, kept)).quotations == (QUOTE,)


def test_every_character_of_latin_greek_and_cyrillic_is_read_back():
    letters = [
        chr(code) for code in (*range(0xA1, 0x180), *range(0x391, 0x3C9), *range(0x410, 0x450)) if chr(code).isalpha()
    ]
    words = " ".join("".join(letters[start : start + 8]) for start in range(0, len(letters), 8))
    printed = render(an_edition(an_article(words)))
    book = Reading(printed.pdf)
    assert not printed.problems
    assert set("".join(letters)) <= set("".join(book.pages))


def test_a_passage_in_a_table_is_marked_at_its_row():
    table = Block(Kind.TABLE, "Item\tWeld\nTariff\t4 %\nQuota\tnone", level=1)
    article = an_article(body=Body((Block(Kind.PARAGRAPH, "See the table."), table)))
    book = Reading(render(an_edition(article, an_annotation(article, "4 %", comment="Not six."))).pdf)
    assert "4 %" in book.pages[book.page_with("1 excerpt from source") - 1]
    assert "Not six." in book.pages[book.page_with("See the table.") - 1]


def test_a_character_beyond_the_first_plane_is_copied_as_what_it_is():
    astral = "\U0001d400\U0001f600"
    printed = render(an_edition(an_article(f"Signs: {astral}.")))
    if printed.problems:
        pytest.skip("no font of this machine has such characters")
    assert f"Signs: {astral}." in Reading(printed.pdf).pages[-2]


def test_an_annotation_whose_words_moved_is_marked_where_they_stand_now():
    marked = an_annotation(an_article(*ARTICLE), QUOTE, comment="Ask why.")
    moved = an_article("New first paragraph.", "Another.", *ARTICLE)
    book = Reading(render(an_edition(moved, marked)).pdf)
    assert "A-4 Ida Holm · full text" in book.pages[book.page_with("1 excerpt from source") - 1]


def test_an_annotation_whose_words_are_gone_stops_no_book_and_is_named_and_its_comment_kept():
    marked = an_annotation(an_article(*ARTICLE), QUOTE, comment="Ask why.")
    printed = render(an_edition(an_article("All is rewritten."), marked))
    book = Reading(printed.pdf)
    assert printed.quotations == (QUOTE,)
    assert "The talks ended with a handshake that nobody" in printed.problems[0]
    assert "Ask why." in book.pages[book.page_with("All is rewritten.") - 1]


@pytest.mark.parametrize("stretch", [(13, 20), (11, 15), (13, 15)])
def test_an_annotation_may_begin_and_end_between_paragraphs(stretch):
    article = an_article("one two three", "four five six")
    annotation = Annotation("n", article.id, article.capture_id, describe(article.body.text, *stretch), comment="Why?")
    book = Reading(render(an_edition(article, annotation)).pdf)
    assert "Why?" in book.pages[book.page_with("four five six") - 1]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd"])
def test_the_address_that_an_article_gives_for_itself_becomes_no_unsafe_link(address):
    edition = an_edition(an_article(details=Details(title="Talks", url=address)))
    book = Reading(render(edition).pdf)
    assert address in book.pages[-1]
    assert not [target for _, target in book.links() if isinstance(target, str)]


def test_the_contents_of_a_book_without_sources_promise_no_annex():
    edition = replace(an_edition(), sources=(), chapters=())
    book = Reading(render(edition).pdf)
    assert not [text for text in book.pages if "Annex" in text]


def test_a_long_theme_name_is_printed_whole():
    theme = replace(SECURITY, name=" ".join(f"theme{number}" for number in range(60)))
    book = Reading(render(replace(an_edition(), themes=(theme,))).pdf)
    assert theme.name in book.pages[1]


def test_an_article_without_title_is_called_by_the_first_words_it_has():
    body = Body((Block(Kind.FIGURE, ""), Block(Kind.PARAGRAPH, "The ferry sails.")))
    article = an_article(body=body, details=Details())
    book = Reading(render(an_edition(article, an_annotation(article, "ferry"))).pdf)
    assert "A  [“The ferry sails”]" in [title for _, title in book.outline()]


@pytest.mark.parametrize("marking", ["TLP:AMBER+STRICT", "Internal", "For the eyes of the ministers of the coast " * 3])
def test_head_and_foot_leave_room_for_the_marking(marking):
    set_up = SetUp(marking=marking, version="9" * 90)
    edition = an_edition(set_up=set_up)
    edition = replace(edition, book=replace(edition.book, title="Title" * 24))
    for page in Reading(render(edition).pdf).pages[1:]:
        assert page.count(marking.strip()) >= 2
        assert "Title" * 24 not in page
        assert "9" * 40 not in page


def test_a_character_that_shows_nothing_is_neither_drawn_nor_called_missing():
    printed = render(an_edition(an_article("hand\u00adshake\u200b and\ufeff wel\u200dcome\u200f.")))
    book = Reading(printed.pdf)
    assert "handshake and welcome." in book.pages[-2]
    assert not printed.problems


def test_control_characters_and_lone_surrogates_in_titles_stop_no_book():
    edition = an_edition(set_up=SetUp(prepared_by="De\x01sk", occasion="Break\x02fast\udfff"))
    edition = replace(edition, book=replace(edition.book, title="The\x07 harbour\ud800\x00 talks"))
    book = Reading(render(edition).pdf)
    assert str(book.document.docinfo.Title) == "The harbour talks"
    assert str(book.document.docinfo.Subject) == "Breakfast"


def test_of_two_references_with_one_marker_the_first_is_linked():
    marks = (Mark(3, 6, MarkKind.REFERENCE, "1"),)
    padding = [Block(Kind.PARAGRAPH, text) for text in LONG]
    references = [Block(Kind.REFERENCE, text, marker=marker) for text, marker in (("One.", "1"), ("Bare.", ""))]
    blocks = [Block(Kind.PARAGRAPH, "See[1].", marks=marks), *references, *padding, references[0]]
    article = an_article(body=Body(tuple(blocks)))
    book = Reading(render(an_edition(article, an_annotation(article, "Paragraph 9."))).pdf)
    annex = book.page_with("See[1].")
    assert (annex, annex) in list(book.links())
    assert "[]" not in book.pages[annex - 1]


def test_struck_words_are_struck_in_print():
    marks = (Mark(0, 9, MarkKind.STRUCK),)
    strokes = []
    for some in ((), marks):
        body = Body((Block(Kind.PARAGRAPH, "3 percent 2 percent", marks=some),))
        book = Reading(render(an_edition(an_article(body=body))).pdf)
        strokes.append(own_code(book.document.pages[-2]).read_bytes().count(b" l S"))
    assert strokes[1] == strokes[0] + 1


def test_the_index_finds_a_name_in_a_script_without_spaces_and_takes_an_empty_form_for_none():
    names = (Name("n1", "book-1", "港湾", variants=("",)), Name("n2", "book-1", "Harrow", variants=(" ",)))
    edition = replace(an_edition(an_article("昨日港湾計画が延期された。")), names=names)
    index = Reading(render(edition).pdf).pages[-1]
    assert "5–6" in index  # the name itself is only read back where a font has it
    assert "Harrow not found in this book" in index


@pytest.mark.parametrize("importance", [1, 2, 3])
def test_an_excerpt_has_a_dot_for_each_degree_of_importance(importance):
    article = an_article()
    edition = an_edition(article, replace(an_annotation(article), importance=importance))
    reading = Reading(render(edition).pdf)
    code = own_code(reading.document.pages[reading.page_with("1.1") - 1]).read_bytes().decode("latin-1")
    [(dot, gap, start, end)] = re.findall(r"\[(\S+) (\S+)\] 0 d (\S+) \S+ m (\S+) \S+ l S", code)
    assert 1 + (float(end) - float(start)) // (float(dot) + float(gap)) == importance
