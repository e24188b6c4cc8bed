from __future__ import annotations

import pytest

from briefbook.analysis.word_changes import word_changes
from tests.builders import a_draft
from tests.library.shelf import mark, recapture
from tests.ui.drivers.repair import RepairDriver

STORY = (
    "The two mayors met on Monday 🌾 and agreed on the boats.",
    "Tariffs on grain fall by four percent in the spring.",
    "Both envoys stayed for the concert afterwards.",
)


@pytest.fixture
def driver(desk, qtbot):
    """The desk after an update that reworded one marked passage, dropped another and kept a third."""
    article = desk.library.articles.add(a_draft(*STORY))
    for words in ("Tariffs on grain fall by four percent", "Both envoys stayed", "The two mayors met on Monday"):
        mark(desk.library, article, words)
    recapture(desk.library, article, STORY[0], STORY[1].replace("four", "five"), "Nothing more was told.")
    return RepairDriver(desk, qtbot)


def quotes(desk):
    return [one.quote for one in desk.library.annotations.all()]


def test_the_list_is_a_sound_model(driver, qtmodeltester):
    qtmodeltester.check(driver.dialog.model, force_py=True)


def test_what_waits_is_listed_and_both_texts_show_what_changed(driver):
    (outcome, passage), (lost, _) = driver.rows
    assert (outcome.startswith("Doubtful, 9"), passage, lost) == (True, "Tariffs on grain fall by four percent", "Lost")
    texts = driver.dialog.texts
    assert "four" in driver.shaded(texts.earlier)
    assert driver.shaded(texts.earlier)[-1] == "Tariffs on grain fall by four percent"
    assert driver.shaded(texts.newest)[-1] == "Tariffs on grain fall by five percent"


def test_enter_accepts_the_proposal_and_turns_to_the_next(driver, desk):
    driver.enter()
    assert "Tariffs on grain fall by five percent" in quotes(desk)
    assert [passage for _, passage in driver.rows] == ["Both envoys stayed"]
    assert driver.said.startswith("These words are gone.")
    driver.enter()
    assert driver.said.startswith("Nothing is proposed.")


def test_a_passage_is_attached_to_what_is_selected(driver, desk):
    driver.choose("Both envoys")
    assert not driver.dialog.reattach.isEnabled()
    driver.select("Nothing more was told").press(driver.dialog.reattach)
    assert "Nothing more was told" in quotes(desk)
    assert len(driver.rows) == 1


def test_a_passage_is_kept_as_withdrawn_and_that_can_be_undone(driver, desk):
    driver.choose("Both envoys").press(driver.dialog.withdraw)
    assert len(driver.rows) == 1
    driver.press(driver.dialog.undo)
    assert (len(driver.rows), driver.said) == (2, "Undone: Keep as withdrawn")
    assert not driver.dialog.undo.isEnabled()


def test_good_proposals_are_accepted_together_in_one_step(driver, desk):
    driver.press(driver.dialog.accept_good)
    assert [outcome for outcome, _ in driver.rows] == ["Lost"]
    assert desk.library.undo_label == "Accept places"


def test_when_nothing_waits_that_is_said(desk, qtbot):
    driver = RepairDriver(desk, qtbot)
    assert driver.dialog.empty.isVisible()
    assert driver.dialog.empty.line == "Nothing to decide"
    assert not driver.dialog.accept_button.isEnabled()


def test_words_that_changed_are_told_for_both_texts_and_where_lost_ones_stood():
    old, new = "One two three. Four five.", "One 2 three. Four five six."
    changes = word_changes(old, new)
    assert [old[one.start : one.end] for one in changes.gone] == ["two"]
    assert [new[one.start : one.end] for one in changes.come] == ["2", "six"]
    assert new[changes.near(old.index("three")) :].startswith("three")
    assert word_changes("", "x").near(0) == 0
