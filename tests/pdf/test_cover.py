from __future__ import annotations

from dataclasses import replace

import pytest

from briefbook.model.book import SetUp
from briefbook.pdf import problems, render
from briefbook.pdf.stylesheet import load
from tests.builders import a_point, an_edition
from tests.pdf.reading import Reading

WORDS = (
    "The briefing of the delegation on the prolonged negotiations about grain tariffs, harbour dues, fishing quotas, "
)


def entitled(title: str, **set_up):
    edition = an_edition(set_up=SetUp(marking="TLP:CLEAR", prepared_by="Desk 4", principal="The Minister", **set_up))
    return replace(edition, book=replace(edition.book, title=title))


def cover_of(edition, look: str = "house") -> str:
    """The words of the cover, after which its reverse begins."""
    cover, reverse, *_ = Reading(render(edition, stylesheet=load(look)).pdf).pages
    assert "Each source has a letter" in reverse
    return cover


@pytest.mark.parametrize("look", ["house", "large-print", "us-letter"])
def test_a_very_long_title_leaves_the_cover_one_page_and_is_printed_whole(look):
    edition = entitled(WORDS * 3 + "and their end")
    cover = cover_of(edition, look)
    assert " ".join((WORDS * 3 + "and their end").split()) in cover
    assert "Desk 4" in cover
    assert problems(edition).problems == ()


def test_a_very_long_subtitle_and_set_up_leave_the_cover_one_page():
    cover = cover_of(entitled(WORDS, subtitle=WORDS * 4, occasion=WORDS * 3, place=WORDS))
    assert cover.count("fishing quotas,") == 9


def test_a_word_wider_than_the_line_is_parted_where_its_language_parts_it():
    cover = cover_of(entitled("Anti" + "misrepresentation" * 2 + " and incomprehensibility", language="en"))
    assert cover.count("\x02") == 1
    assert "and incomprehensibility" in cover


def test_a_cover_that_cannot_fit_is_a_problem():
    (problem,) = problems(entitled(WORDS * 40)).problems
    assert problem.startswith("The cover does not fit on one page")


@pytest.mark.parametrize("look", ["house", "large-print", "us-letter"])
def test_the_reverse_of_the_cover_is_one_page_with_all_that_it_explains(look):
    edition = entitled("Grain", distribution="Private Office\nThe file", handling="Return it after the meeting.")
    edition = replace(edition, points=(a_point(likelihood="likely"),))
    _, reverse, *_ = Reading(render(edition, stylesheet=load(look)).pdf).pages
    assert all(words in reverse for words in ("Copies to", "Themes", "Likelihood", "(ICD 203)"))
