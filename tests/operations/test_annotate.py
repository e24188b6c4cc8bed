from __future__ import annotations

import pytest

from briefbook.errors import NotFound
from briefbook.operations.annotate import Remarks, anchor_of_quote, annotate
from tests.builders import a_draft, an_article

TWICE = an_article("The line held. Boats went out.", "Nothing new.", "At night the line held. Boats came home.")


def test_a_passage_is_marked_by_its_words_whatever_their_typography(library):
    article = library.articles.add(a_draft("She said: “The line — held.” Boats went out."))
    made = annotate(library, article, '"The line - held."', Remarks(comment="Firm.", tags=("line",), starred=True))
    assert made.quote == "“The line — held.”"
    assert library.annotations.of_article(article.id) == (made,)
    assert (made.comment, made.tags, made.starred) == ("Firm.", ("line",), True)


def test_a_quote_that_is_not_there_is_answered_with_the_nearest_wording():
    article = an_article("Boats went out.", "The treaty was signed on a Sunday in the old hall.")
    with pytest.raises(NotFound) as caught:
        anchor_of_quote(article, "The treaty was signed on a Monday in the old hall.")
    assert str(caught.value).endswith(
        "The nearest wording (¶ 2) is: “The treaty was signed on a Sunday in the old hall.”"
    )


def test_a_quote_like_nothing_in_the_article_is_said_to_be_so():
    with pytest.raises(NotFound, match="No passage is like it"):
        anchor_of_quote(TWICE, "Quarterly revenue exceeded all expectations")


def test_an_empty_quote_is_refused():
    with pytest.raises(NotFound, match="The quotation is empty"):
        anchor_of_quote(TWICE, " ")


def test_a_quote_that_stands_twice_is_answered_with_its_paragraphs():
    with pytest.raises(NotFound, match=r"stands 2 times .* \(¶ 1, ¶ 3\).*name the occurrence \(1 to 2\)"):
        anchor_of_quote(TWICE, "line held")


def test_the_occurrence_says_which():
    second = anchor_of_quote(TWICE, "line held", occurrence=2)
    assert TWICE.body.paragraph_at(second.position.start) == 3


def test_an_occurrence_that_is_not_there_is_refused():
    with pytest.raises(NotFound, match="2 times: there is no occurrence 3"):
        anchor_of_quote(TWICE, "line held", occurrence=3)
