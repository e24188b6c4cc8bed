from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from briefbook.model.article import Details, ReadingState, Verdict
from briefbook.ui.articles.model import ArticleModel
from tests.builders import a_draft
from tests.ui.drivers.articles import ArticleDriver


@pytest.fixture
def pane(desk, qtbot) -> ArticleDriver:
    for title, words in (("Harbour", 500), ("Bridge", 100), ("Canal", 900)):
        draft = a_draft("word " * words, file_name=f"{title}.txt", details=Details(title=title))
        desk.library.articles.add(draft)
    return ArticleDriver(desk, qtbot)


def find(desk, title: str) -> str:
    return desk.library.articles.find(title).id


def test_the_model_keeps_qts_rules_while_rows_come_and_go(pane, desk, qtmodeltester):
    qtmodeltester.check(pane.pane.model)
    desk.library.articles.remove(find(desk, "Bridge"))
    desk.library.articles.add(a_draft("Fresh.", file_name="fresh.txt"))
    desk.library.undo()
    desk.library.undo()
    assert pane.titles == ["Harbour", "Bridge", "Canal"]


def test_typing_narrows_the_list_and_says_so_if_nothing_fits(pane):
    assert pane.type("can") == ["Canal"]
    assert pane.type("zebra") == []
    placeholder = pane.pane._nothing
    assert placeholder.line == "No article fits this filter"
    placeholder.buttons[0].click()
    assert len(pane.titles) == 3


def test_the_list_can_be_sorted_and_the_selection_stays(pane):
    pane.select("Canal")
    assert pane.sort("By title") == ["Bridge", "Canal", "Harbour"]
    assert pane.sort("By length") == ["Bridge", "Harbour", "Canal"]
    assert pane.selected == ["Canal"]


def test_a_row_says_what_a_screen_reader_needs(pane, desk):
    desk.library.articles.set_verdict(find(desk, "Harbour"), Verdict.KEEP)
    said = "Harbour, new, keep, 3 min · no date, not stated: authors, publisher, date, language, licence"
    assert pane.spoken("Harbour").startswith(said)


def test_a_row_says_how_much_of_the_article_is_read(pane, desk):
    pane.pane.note_progress(find(desk, "Canal"), 40)
    assert pane.facts("Canal") == "40 %, 3 min left · no date"
    pane.pane.keep_progress()
    assert desk.preferences.value.progress == {find(desk, "Canal"): 40}


def test_a_row_of_an_article_that_is_open_at_its_end_says_so(pane, desk):
    pane.pane.note_progress(find(desk, "Canal"), 100)
    assert pane.facts("Canal") == "100 %, at the end · no date"


def test_what_was_read_since_stays_when_other_settings_change(pane, desk):
    canal, bridge = find(desk, "Canal"), find(desk, "Bridge")
    pane.pane.note_progress(canal, 20)
    pane.pane.keep_progress()
    pane.pane.note_progress(canal, 54)
    desk.preferences.change(reading={canal: 700})
    assert pane.facts("Canal").startswith("54 %")
    desk.preferences.change(progress={canal: 20, bridge: 30})
    assert (pane.facts("Canal")[:4], pane.facts("Bridge")[:4]) == ("54 %", "30 %")


def test_an_article_is_offered_when_one_steps_to_it(pane, desk, qtbot):
    with qtbot.waitSignal(pane.pane.article_chosen) as offered:
        pane.do("library.next")
    assert offered.args == [find(desk, "Harbour")]


def test_removed_articles_come_back_with_undo(pane, desk):
    pane.select("Harbour", "Bridge", "Canal").do("library.remove")
    assert pane.titles == []
    assert desk.messages.recent == ["Removed 3 articles."]
    desk.library.undo()
    assert pane.titles == ["Harbour", "Bridge", "Canal"]


def test_a_change_to_one_article_touches_its_row_only(pane, desk, qtbot):
    pane.select("Bridge")
    with qtbot.waitSignal(pane.pane.model.dataChanged) as told, qtbot.assertNotEmitted(pane.pane.model.modelReset):
        pane.do("library.mark-read")
    assert (told.args[0].row(), told.args[1].row(), pane.selected) == (1, 1, ["Bridge"])


def test_articles_are_kept_or_dropped_by_key_and_the_same_key_takes_it_back(pane, desk):
    keys = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    pane.select("Harbour", "Canal").press(Qt.Key.Key_D, keys)
    assert pane.show("Dropped") == ["Harbour", "Canal"]
    assert (pane.ticked(), desk.library.undo_label) == ({Verdict.DROP}, "Drop article")
    pane.show("All articles")
    assert pane.select("Harbour", "Bridge").ticked() == set()
    pane.select("Harbour").press(Qt.Key.Key_D, keys)
    assert pane.show("Dropped") == ["Canal"]


def test_the_next_unread_article_is_found_round_the_end_past_what_is_dropped(pane, desk, qtbot):
    desk.library.articles.set_state(find(desk, "Bridge"), ReadingState.READ)
    desk.library.articles.set_verdict(find(desk, "Canal"), Verdict.DROP)
    pane.pane.reveal(find(desk, "Bridge"))
    with qtbot.waitSignal(pane.pane.article_chosen) as offered:
        pane.pane.next_unread()
    assert offered.args == [find(desk, "Harbour")]


def test_an_article_that_no_longer_fits_the_filter_leaves_the_list(pane, desk):
    assert pane.show("Unread") == ["Harbour", "Bridge", "Canal"]
    pane.select("Bridge").do("library.mark-read")
    assert pane.titles == ["Harbour", "Canal"]


def test_an_empty_library_says_what_to_do(desk, qtbot):
    pane = ArticleDriver(desk, qtbot)
    assert pane.pane._nothing.line == "Add the articles you have"
    assert not pane.pane.list.isVisibleTo(pane.pane)


def test_the_original_is_saved_as_a_copy(pane, desk, monkeypatch, tmp_path):
    monkeypatch.setattr(
        "briefbook.ui.articles.commands.QFileDialog.getSaveFileName", lambda *_: (str(tmp_path / "copy.txt"), "")
    )
    pane.select("Bridge").do("library.save-original")
    assert (tmp_path / "copy.txt").read_bytes() == desk.library.articles.original(find(desk, "Bridge"))


def test_of_very_many_articles_only_a_page_is_read(desk, qtbot):
    with desk.library.edit("Fill"):
        for number in range(300):
            desk.library.articles.add(a_draft(f"Text {number}.", file_name=f"{number}.txt"))
    model = ArticleModel(desk.library)
    model.show(model.listing)
    assert (model.rowCount(), model.index(200, 0).data()) == (300, "The harbour talks")
    assert len(model._seen) == 64
