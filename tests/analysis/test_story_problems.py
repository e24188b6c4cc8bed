from __future__ import annotations

from dataclasses import replace

import pytest

from briefbook.analysis.preflight import preflight
from briefbook.model.book import PointKind
from briefbook.model.edition import EditionSource
from briefbook.model.facts import Fact, FactStatus, FactValue
from briefbook.model.stories import Stories
from tests.builders import a_point, an_annotation, an_article, an_edition

IDS = ("article-1", "article-2", "article-3")


@pytest.fixture
def edition():
    """Sources A, B and C, each with an annotation; A and C tell one story."""
    sources = []
    for letter, article_id in zip("ABC", IDS, strict=True):
        article = an_article(id=article_id)
        sources.append(EditionSource(letter, article, (an_annotation(article, id=f"of-{article_id}"),)))
    return replace(an_edition(), sources=tuple(sources), stories=Stories((("article-1", "article-3"),)))


def said(edition):
    return {problem.code: problem.message for problem in preflight(edition) if "-one-" in problem.code}


def resting_on(edition, *numbers, kind=PointKind.KEY):
    point = a_point(kind=kind, annotation_ids=tuple(f"of-article-{number}" for number in numbers))
    return replace(edition, points=(point,))


def test_a_key_point_on_two_papers_with_one_story_rests_on_one_source(edition):
    message = said(resting_on(edition, 1, 3))["point-one-story"]
    assert message.startswith("Point 1 rests on A and C, which share their text and are one source.")


def test_a_key_point_on_one_source_is_noted_and_one_on_two_is_not(edition):
    assert said(resting_on(edition, 2))["point-one-source"].startswith("Point 1 rests on one source.")
    assert said(resting_on(edition, 1, 2)) == {}
    assert said(resting_on(edition)) == {}
    assert said(resting_on(edition, 1, 3, kind=PointKind.GAP)) == {}


def test_several_key_points_on_one_source_each_are_one_note(edition):
    points = resting_on(edition, 2).points + resting_on(edition, 1).points
    assert said(replace(edition, points=points))["point-one-source"].startswith(
        "Points 1 and 2 rest on one source each."
    )


@pytest.mark.parametrize(("answering", "noted"), [((0, 2), True), ((0, 1), False), ((0,), False)])
def test_sources_that_agree_because_they_share_their_text_are_noted(edition, answering, noted):
    values = tuple(FactValue(IDS[number], "7 May") for number in answering)
    fact = Fact("f", "book-1", "When?", FactStatus.AGREE, values=values)
    assert ("fact-one-story" in said(replace(edition, facts=(fact,)))) is noted
