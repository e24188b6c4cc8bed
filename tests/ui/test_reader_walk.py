from __future__ import annotations

from dataclasses import replace

import pytest

from briefbook.model.article import Author, Details
from briefbook.model.body import Block, Body, Kind
from briefbook.ui.reader import walk
from briefbook.ui.reader.citation import cited
from briefbook.ui.reader.find_text import matches
from briefbook.ui.reader.progress import progress
from briefbook.ui.reader.sentences import sentences
from briefbook.ui.reader.sheet import of_article
from tests.builders import a_body, an_article


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


def test_sentences_end_at_their_marks():
    assert split("It fell. Did it? “Yes!” he said.  End") == ["It fell.", "Did it?", "“Yes!”", "he said.", "End"]


def test_short_forms_and_numbers_end_no_sentence():
    text = "Dr. Holm paid 4.5 percent, i.e. Nothing. The U.S. envoy J. R. Lund left."
    assert split(text) == ["Dr. Holm paid 4.5 percent, i.e. Nothing.", "The U.S. envoy J. R. Lund left."]


def test_a_citation_belongs_to_the_sentence_before():
    assert split("It rose. [3] Then it fell.") == ["It rose. [3]", "Then it fell."]


def test_chinese_sentences_need_no_spaces():
    assert split("会談は終わった。両国は合意した。") == ["会談は終わった。", "両国は合意した。"]


def test_the_next_paragraph_is_the_next_one_with_words():
    body = Body((Block(Kind.PARAGRAPH, "One."), Block(Kind.FIGURE, ""), Block(Kind.PARAGRAPH, "Two.")))
    assert walk.step(body, 0, 1).block.text == "Two."
    assert walk.step(body, 8, 1).block.text == "Two."
    assert walk.step(body, 8, -1).block.text == "One."


def test_sentences_are_walked_across_paragraphs_and_back():
    body = a_body("First. Second.", "Third.")
    one = walk.next_sentence(body, (0, 0))
    two = walk.next_sentence(body, one)
    three = walk.next_sentence(body, two)
    assert [body.text[start:end] for start, end in (one, two, three)] == ["First.", "Second.", "Third."]
    assert walk.next_sentence(body, three) is None
    assert walk.previous_sentence(body, three) == two


def test_a_selection_grows_and_shrinks_by_a_sentence():
    body = a_body("First. Second.", "Third.")
    grown = walk.extended(body, walk.extended(body, (0, 6)))
    assert body.text[slice(*grown)] == "First. Second.\n\nThird."
    assert walk.shrunk(body, grown) == (0, 14)
    assert walk.shrunk(body, (0, 6)) == (0, 6)


def test_a_selection_by_paragraphs_turns_round_at_its_start():
    body = a_body("One.", "Two.", "Three.")
    here = walk.by_paragraph(body, 6, 6, 1)
    further = walk.by_paragraph(body, *here, 1)
    back = walk.by_paragraph(body, *further, -1)
    over = walk.by_paragraph(body, *back, -1)
    assert [body.text[min(ends) : max(ends)] for ends in (here, further, back, over)] == [
        "Two.",
        "Two.\n\nThree.",
        "Two.",
        "One.\n\nTwo.",
    ]


def test_words_are_found_whatever_their_capitals_quotes_and_spaces():
    text = "The “harbour\ntalks” opened. THE 'HARBOUR TALKS' closed."
    assert len(matches(text, "the “harbour talks”")) == 1
    assert len(matches(text, "harbour talks")) == 2
    assert matches(text, "  ") == ()
    assert matches("a (b) c", "(B)") == ((2, 5),)


def test_a_citation_says_who_what_and_where():
    details = Details(title="The harbour talks", authors=(Author("Ida Holm"), Author("Otto Lund")))
    article = an_article("They met.", "They ate.", details=details)
    assert cited(article, 0, 4) == "They (Ida Holm and Otto Lund, The harbour talks, ¶ 1)"
    assert cited(article, 0, 20).endswith("¶ 1–2)")


@pytest.mark.parametrize(
    ("published", "said"),
    [
        ("2026-03-12", ", 12 March 2026"),
        ("2026-03-12T08:30", ", 12 March 2026"),
        ("2026-03", ", March 2026"),
        ("2026", ", 2026"),
        ("spring 2026", ", spring 2026"),
        ("", ""),
    ],
)
def test_a_citation_has_publisher_and_date_as_print_has_them(published, said):
    details = Details(title="The talks", publisher="Coast Herald", published=published)
    assert cited(an_article("They met.", details=details), 0, 4) == f"They (The talks, Coast Herald{said}, ¶ 1)"


def test_a_citation_names_the_pages_of_the_original():
    first = Block(Kind.PARAGRAPH, "They met.", page="xi", turns=((5, "xii"),))
    second = Block(Kind.PARAGRAPH, "They ate.", page="xiii")
    article = replace(an_article(details=Details(title="The talks")), body=Body((first, second)))
    assert cited(article, 0, 4) == "They (The talks, p. xi, ¶ 1)"
    assert cited(article, 5, 8) == "met (The talks, p. xii, ¶ 1)"
    assert cited(article, 5, 20).endswith("(The talks, pp. xii–xiii, ¶ 1–2)")


def test_a_page_of_the_original_is_named_where_the_first_block_begins_on_it():
    pages = ("", "1", "1", "", "1", "2")
    body = Body(tuple(Block(Kind.PARAGRAPH, f"Paragraph {number}.", page=page) for number, page in enumerate(pages)))
    assert of_article(replace(an_article(), body=body)).pages == {1: "1", 5: "2"}


def test_progress_counts_down_in_minutes():
    assert (progress(2300, 0).minutes, progress(2300, 0.5).minutes, progress(2300, 1).minutes) == (10, 5, 0)
    assert progress(40, 0.2).minutes == 1
