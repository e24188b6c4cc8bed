from __future__ import annotations

from dataclasses import replace

import pytest

from briefbook.analysis.point_start import start_of
from briefbook.analysis.preflight import preflight
from briefbook.analysis.problem import Severity
from briefbook.model.anchor import Anchor, TextPosition, TextQuote
from briefbook.model.article import Details
from briefbook.model.body import Block, Body, Kind
from briefbook.model.book import PointKind, SetUp
from tests.builders import a_chapter, a_point, an_annotation, an_article, an_edition


def found(edition):
    return {problem.code: problem for problem in preflight(edition)}


def test_a_sound_book_has_no_problems():
    assert preflight(an_edition(points=(a_point(),))) == ()


def test_a_book_without_chapters_is_an_error():
    assert found(an_edition(chapters=()))["book-empty"].severity is Severity.ERROR


def test_an_empty_chapter_is_named():
    problem = found(an_edition(chapters=(a_chapter(introduction="", title="Trade"),)))["chapter-empty"]
    assert problem.message == "Chapter 1 “Trade” is empty. Place something in it or remove it."


def test_a_chapter_with_parts_only_is_not_empty():
    outer = a_chapter(introduction="", chapters=(a_chapter("A text.", number="1.1"),))
    assert "chapter-empty" not in found(an_edition(chapters=(outer,)))


def test_chapters_without_gist_share_one_sentence():
    chapters = (a_chapter("Text.", gist=""), a_chapter("Text.", number="2", title="Trade", gist=""))
    problem = found(an_edition(chapters=chapters))["gist-missing"]
    assert problem.message.startswith("Chapters 1 “Security” and 2 “Trade” have no gist")


def test_missing_details_share_one_sentence_each_with_the_letters():
    article = an_article(details=Details(title="Known"))
    problems = found(an_edition(article))
    assert problems["licence-missing"].message.startswith("1 article has no licence on record (A).")
    assert {"authors-missing", "published-missing", "licence-missing"} <= set(problems)
    assert "title-missing" not in problems


def test_ten_key_points_do_not_fit_on_a_page():
    points = tuple(a_point(f"Point {number}.") for number in range(10))
    assert found(an_edition(points=points))["key-points-too-many"].severity is Severity.ERROR
    assert "key-points-too-many" not in found(an_edition(points=points[:9]))


def test_a_point_without_text_is_an_error():
    problem = found(an_edition(points=(a_point(), a_point(" ", PointKind.SAY))))["point-empty"]
    assert problem.where == "point 2"


def test_a_point_that_is_still_the_words_of_its_source_is_a_warning():
    article = an_article("Domestically, " + "the bill went on in the Diet, " * 9 + "and passed.")
    annotation = an_annotation(article)
    collected = a_point(start_of(annotation), annotation_ids=(annotation.id,))
    own = a_point("The bill will pass.", annotation_ids=(annotation.id,))
    problem = found(an_edition(article, annotation, points=(own, collected)))["point-still-source"]
    assert (problem.where, problem.severity) == ("point 2", Severity.WARNING)
    assert "point-still-source" not in found(an_edition(article, annotation, points=(own,)))


def test_a_point_that_is_a_core_statement_is_no_problem():
    article = an_article("The line held.")
    annotation = an_annotation(article, core_statement="It held.")
    point = a_point(start_of(annotation), annotation_ids=(annotation.id,))
    assert "point-still-source" not in found(an_edition(article, annotation, points=(point,)))


@pytest.mark.parametrize("marking", ["TLP: AMBER", "tlp:amber", "TLP AMBER", "TLP:ORANGE", "TLP:AMBER STRICT"])
def test_a_misspelt_tlp_label_is_an_error(marking):
    assert found(an_edition(set_up=SetUp(marking=marking)))["marking-misspelt"].severity is Severity.ERROR


@pytest.mark.parametrize("marking", ["TLP:RED", "TLP:AMBER+STRICT", "TLP:CLEAR", "OFFICIAL-SENSITIVE", "Internal"])
def test_a_label_of_tlp_or_of_another_scheme_is_right(marking):
    assert preflight(an_edition(set_up=SetUp(marking=marking))) == ()


def test_the_label_that_was_meant_is_offered():
    assert (
        "Write TLP:AMBER+STRICT."
        in found(an_edition(set_up=SetUp(marking="TLP:AMBER STRICT")))["marking-misspelt"].message
    )


def test_a_missing_marking_is_a_warning():
    assert found(an_edition(set_up=SetUp()))["marking-missing"].severity is Severity.WARNING


def test_a_quote_that_the_text_no_longer_holds_is_an_error():
    article = an_article("The line broke.")
    stale = Anchor(TextPosition(0, 14), TextQuote("The line held."))
    problem = found(an_edition(article, replace(an_annotation(article), anchor=stale)))["quotation-differs"]
    assert problem.severity is Severity.ERROR
    assert "“held” where the source has “broke”" in problem.message


def test_an_annotation_in_no_chapter_is_counted_by_source():
    problem = found(an_edition(chapters=(a_chapter("Text."),)))["annotation-unplaced"]
    assert (problem.where, problem.severity) == ("source A", Severity.WARNING)


def test_likelihood_and_confidence_in_one_sentence_are_named():
    point = a_point("Tariffs are likely, which we say with high confidence.")
    message = found(an_edition(points=(point,)))["likelihood-with-confidence"].message
    assert message == (
        "This sentence gives both a likelihood (“likely”) and a confidence (“high confidence”). Use two sentences."
    )


def test_likelihood_and_confidence_in_two_sentences_are_right():
    assert preflight(an_edition(points=(a_point("Tariffs are likely. We have high confidence in this."),))) == ()


def test_words_from_both_rows_of_the_scale_are_named_with_their_places():
    points = (a_point("A vote is very likely."), a_point("Delay is highly probable."))
    message = found(an_edition(points=points))["likelihood-rows-mixed"].message
    assert "“very likely” (point 1)" in message
    assert "“highly probable” (point 2)" in message


def test_a_remote_place_is_no_likelihood():
    points = (a_point("A vote is likely."), a_point("The islands are remote."))
    assert preflight(an_edition(points=points)) == ()


def test_an_ibid_with_nothing_before_it_is_named():
    blocks = (Block(Kind.PARAGRAPH, "The line held.[1]"), Block(Kind.REFERENCE, "Ibid.", marker="[1]"))
    problem = found(an_edition(an_article(body=Body(blocks))))["reference-unresolved"]
    assert "Reference [1] of source A" in problem.message


def test_errors_come_before_warnings():
    severities = [problem.severity for problem in preflight(an_edition(set_up=SetUp(), chapters=()))]
    assert severities == sorted(severities, key=lambda severity: severity is not Severity.ERROR)
    assert len(set(severities)) == 2
