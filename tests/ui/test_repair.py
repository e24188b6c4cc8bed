from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QInputDialog, QWidget

from briefbook.analysis.word_changes import word_changes
from briefbook.ui.articles.importing import Importing
from briefbook.ui.duplicates.dialog import DuplicatesDialog
from briefbook.ui.repair.dialog import RepairDialog
from briefbook.ui.repair.what_changed import WhatChangedDialog
from tests.builders import a_draft
from tests.library.shelf import mark, recapture
from tests.ui.drivers.repair import RepairDriver
from tests.ui.drivers.window import WindowDriver

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


@pytest.mark.parametrize("kind", [RepairDialog, DuplicatesDialog])
def test_a_dialog_that_was_closed_follows_nothing_any_more(driver, desk, kind):
    kind(desk).deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    desk.library.carryings.withdraw(desk.library.carryings.undecided()[0].annotation_id)
    assert desk.library.undo() == "Keep as withdrawn"


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


@pytest.fixture
def window(desk, qtbot):
    """The window with an article open that has had one text only."""
    desk.library.articles.add(a_draft(*STORY))
    return WindowDriver(desk, qtbot).read_first()


def test_what_changed_shows_the_texts_of_the_article_that_is_read(window, desk, qtbot):
    (article_id,) = desk.library.articles.ids()
    assert window.is_grey("library.what-changed")
    recapture(desk.library, desk.library.articles.get(article_id), *STORY[:2], "Nothing more was told.")
    assert not window.is_grey("library.what-changed")
    dialog = WhatChangedDialog(desk, article_id)
    qtbot.addWidget(dialog)
    assert dialog.texts.newest.text.endswith("Nothing more was told.")
    assert dialog.versions.count() == 1


def test_words_are_corrected_in_the_reader_and_the_correction_can_be_undone(window, desk, monkeypatch):
    (article_id,) = desk.library.articles.ids()
    reader = window.window.panes.reader
    monkeypatch.setattr(type(reader.hand), "stretch", lambda hand: (4, 7))
    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_: ("2", True))
    window.choose("library.correct")
    assert desk.library.articles.get(article_id).body.text.startswith("The 2 mayors met on Monday")
    assert window.window.toaster.text == "The text was corrected."
    desk.library.undo()
    assert desk.library.articles.get(article_id).body.text.startswith("The two mayors")


def test_the_repair_desk_is_offered_when_an_update_leaves_something_to_decide(desk, qtbot, tmp_path):
    said = []
    desk.messages.said.connect(said.append)
    window = QWidget()
    qtbot.addWidget(window)
    importing = Importing(desk, window)
    path = tmp_path / "talks.txt"
    path.write_text("\n\n".join(STORY), encoding="utf-8")
    importing.add_files([path])
    qtbot.waitUntil(lambda: len(said) == 1, timeout=20_000)
    (article_id,) = desk.library.articles.ids()
    mark(desk.library, desk.library.articles.get(article_id), "Both envoys stayed")
    path.write_text("\n\n".join(STORY[:2]), encoding="utf-8")
    importing.add_files([path])
    qtbot.waitUntil(lambda: len(said) == 2, timeout=20_000)
    with qtbot.waitSignal(importing.repair_wanted):
        said[1].offers[-1].do()
    assert said[1].offers[-1].label == "Open the Repair Desk"
