from __future__ import annotations

import pytest

from briefbook.errors import BriefbookError, NotFound
from briefbook.model.anchor import TextPosition, find_quote
from briefbook.model.annotation import place_in
from briefbook.model.carrying import Decision, Outcome
from tests.builders import a_draft
from tests.library.shelf import TALKS, mark, recapture

QUOTE = "Tariffs on grain fall by four percent"
REWORDED = TALKS[1].replace("four", "five")


def updated(library, *paragraphs, quote=QUOTE):
    """An article with one annotation, after its text became `paragraphs`; the annotation's id."""
    article = library.articles.add(a_draft(*TALKS))
    annotation = mark(library, article, quote, comment="Check the figure.")
    recapture(library, article, *paragraphs)
    return annotation.id


def state(library, annotation_id):
    """The outcome, the decision, and whether the annotation stands in the newest text."""
    carrying, annotation = library.carryings.get(annotation_id), library.annotations.get(annotation_id)
    article = library.articles.get(annotation.article_id)
    stands = place_in(article, annotation) is not None
    return carrying.outcome, carrying.decision, stands


def test_what_is_kept_stands_in_the_new_text_at_once(library):
    annotation_id = updated(library, "A new lead.", *TALKS)
    annotation = library.annotations.get(annotation_id)
    assert state(library, annotation_id) == (Outcome.KEPT, Decision.NONE, True)
    assert annotation.anchor.position.start > library.carryings.get(annotation_id).earlier.position.start
    assert (annotation.quote, annotation.comment) == (QUOTE, "Check the figure.")
    assert library.carryings.undecided() == ()


def test_what_is_doubtful_stays_in_the_old_text_until_it_is_accepted(library):
    annotation_id = updated(library, TALKS[0], REWORDED)
    assert state(library, annotation_id) == (Outcome.DOUBTFUL, Decision.NONE, False)
    (carrying,) = library.carryings.undecided()
    assert (carrying.new_quote, carrying.score > 70) == ("Tariffs on grain fall by five percent", True)
    assert library.annotations.get(annotation_id).quote == QUOTE
    assert library.carryings.accept(annotation_id).quote == carrying.new_quote
    assert state(library, annotation_id) == (Outcome.DOUBTFUL, Decision.ACCEPTED, True)
    assert library.carryings.count_undecided() == 0


def test_what_is_lost_can_be_attached_to_other_words(library):
    annotation_id = updated(library, TALKS[0], "Corn will be cheaper.")
    with pytest.raises(BriefbookError, match="No place was found for “Tariffs on grain"):
        library.carryings.accept(annotation_id)
    text = library.articles.get(library.annotations.get(annotation_id).article_id).body.text
    assert library.carryings.reattach(annotation_id, find_quote(text, "Corn")[0]).quote == "Corn"
    assert state(library, annotation_id) == (Outcome.LOST, Decision.REATTACHED, True)
    with pytest.raises(BriefbookError, match="no words at that place"):
        library.carryings.reattach(annotation_id, TextPosition(5, 5))


def test_what_is_lost_can_be_kept_as_withdrawn_by_the_source(library):
    annotation_id = updated(library, TALKS[0])
    library.carryings.withdraw(annotation_id)
    assert state(library, annotation_id) == (Outcome.LOST, Decision.WITHDRAWN, False)
    assert library.carryings.undecided() == ()
    assert library.undo() == "Keep as withdrawn"
    assert len(library.carryings.undecided()) == 1


def test_what_stands_in_the_text_cannot_be_withdrawn(library):
    kept = updated(library, *TALKS, "An end.")
    with pytest.raises(BriefbookError, match="was not withdrawn"):
        library.carryings.withdraw(kept)
    accepted = updated(library, TALKS[0], REWORDED)
    library.carryings.accept(accepted)
    with pytest.raises(BriefbookError, match="was not withdrawn"):
        library.carryings.withdraw(accepted)


def test_what_waits_is_carried_again_from_its_own_text_when_the_next_one_comes(library):
    annotation_id = updated(library, TALKS[0])
    article = library.articles.get(library.annotations.get(annotation_id).article_id)
    recapture(library, article, *TALKS, "Back again.")
    assert state(library, annotation_id) == (Outcome.KEPT, Decision.NONE, True)


def test_what_was_withdrawn_stays_so_until_the_words_are_back(library):
    annotation_id = updated(library, TALKS[0])
    library.carryings.withdraw(annotation_id)
    article = library.articles.get(library.annotations.get(annotation_id).article_id)
    recapture(library, article, TALKS[0], "Something else.")
    assert state(library, annotation_id) == (Outcome.LOST, Decision.WITHDRAWN, False)
    recapture(library, article, *TALKS)
    assert state(library, annotation_id) == (Outcome.KEPT, Decision.NONE, True)


def test_each_decision_is_one_step(library):
    annotation_id = updated(library, TALKS[0], REWORDED)
    before = library.carryings.all()
    library.carryings.accept(annotation_id)
    assert (library.undo(), library.carryings.all()) == ("Accept place", before)
    library.carryings.reattach(annotation_id, TextPosition(0, 11))
    assert (library.undo(), library.carryings.all()) == ("Re-attach annotation", before)


def test_an_article_with_one_text_has_nothing_to_decide(library):
    annotation = mark(library, library.articles.add(a_draft(*TALKS)), QUOTE)
    with pytest.raises(NotFound, match="was not updated"):
        library.carryings.accept(annotation.id)
    assert library.carryings.of_article(annotation.article_id) == ()


def test_what_is_undecided_or_withdrawn_is_unsettled_until_it_stands_in_the_newest_text(library):
    annotation_id = updated(library, TALKS[0], REWORDED)
    assert [one.annotation_id for one in library.carryings.unsettled()] == [annotation_id]
    library.carryings.withdraw(annotation_id)
    assert [one.decision for one in library.carryings.unsettled()] == [Decision.WITHDRAWN]
    library.carryings.accept(annotation_id)
    assert library.carryings.unsettled() == ()
