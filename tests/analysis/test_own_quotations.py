from dataclasses import replace

import pytest

from briefbook.analysis.own_quotations import own_quotation_problems
from briefbook.markup import parse
from briefbook.model.edition import Edition
from briefbook.operations.quoting import quotation
from tests.builders import a_draft
from tests.library.shelf import mark

SAID = "He said “the ‘big’ one” twice. Tariffs on grain fall by four percent in the spring, and it is *so*."
LONG = "Talks went on " + "and on " * 40 + "until the bell rang."


@pytest.fixture
def edition(library) -> Edition:
    book = library.books.add("The harbour talks")
    article = library.articles.add(a_draft(SAID, LONG))
    library.books.add_source(book.id, article.id)
    return library.editions.edition(book.id)


def found(edition: Edition, markdown: str) -> list[str]:
    return [problem.message for problem in own_quotation_problems(replace(edition, scenesetter=parse(markdown)))]


def test_a_quotation_of_the_sources_words_is_proved(edition):
    assert found(edition, "We note “Tariffs on grain fall” (A, ¶ 1) and “by […] percent” (A, ¶\u00a01).") == []


def test_a_changed_word_is_told_with_its_place(edition):
    (message,) = found(edition, "We note “Tariffs on corn fall” (A, ¶ 1).")
    assert message.startswith(
        "The quotation “Tariffs on corn fall” in the scenesetter differs from the source in 1 word"
    )


def test_a_letter_that_names_no_source_is_told(edition):
    (message,) = found(edition, "“Tariffs” (B, ¶ 1)")
    assert "cites B, which is no source of the book" in message


def test_a_quotation_set_apart_is_proved_as_a_whole(edition):
    assert found(edition, f"> {LONG} (A, ¶ 2)") == []
    assert len(found(edition, f"> {LONG.replace('bell', 'clock')} (A, ¶ 2)")) == 1


def test_a_paraphrase_with_a_citation_is_no_quotation(edition):
    assert found(edition, "Prices of grain go down (A, ¶ 1). The “bell” rings.") == []


@pytest.mark.parametrize("words", [SAID, LONG, f"{SAID}\n\n{LONG}", "the ‘big’ one"])
def test_whatever_the_window_inserts_is_proved(library, words):
    book = library.books.add("The harbour talks")
    article = library.articles.add(a_draft(SAID, LONG))
    library.books.set_scene(book.id, quotation(library, book.id, mark(library, article, words)))
    assert list(own_quotation_problems(library.editions.edition(book.id))) == []
