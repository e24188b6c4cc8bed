import pytest
from PySide6.QtCore import Qt

from briefbook.model.article import Details, ReadingState
from briefbook.ui.articles.importing import Importing
from briefbook.ui.articles.model import ArticleModel, Order
from briefbook.ui.articles.pane import ArticlePane
from tests.builders import a_draft


@pytest.fixture
def pane(desk, qtbot) -> ArticlePane:
    for title, words in (("Harbour", 500), ("Bridge", 100), ("Canal", 900)):
        draft = a_draft("word " * words, file_name=f"{title}.txt", details=Details(title=title))
        desk.library.articles.add(draft)
    pane = ArticlePane(desk, Importing(desk))
    qtbot.addWidget(pane)
    return pane


def titles(pane: ArticlePane) -> list[str]:
    return [pane.model.article(row).title for row in range(pane.model.rowCount())]


def test_the_model_keeps_qts_rules(pane, qtmodeltester):
    qtmodeltester.check(pane.model)


def test_typing_narrows_the_list(pane, qtbot):
    qtbot.keyClicks(pane.filter, "can")
    assert titles(pane) == ["Canal"]


def test_the_list_can_be_sorted(pane):
    pane.model.sort_by(Order.TITLE)
    assert titles(pane) == ["Bridge", "Canal", "Harbour"]
    pane.model.sort_by(Order.LENGTH)
    assert titles(pane) == ["Bridge", "Harbour", "Canal"]


def test_a_row_says_what_a_screen_reader_needs(pane):
    spoken = pane.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Harbour, no date · 2 min · new, not stated: authors")


def test_an_article_is_offered_when_one_steps_to_it(pane, qtbot):
    with qtbot.waitSignal(pane.article_chosen) as offered:
        pane.step(1)
    assert offered.args == [pane.model.article(0).id]


def test_removed_articles_come_back_with_undo(pane, desk):
    pane.list.selectAll()
    pane.remove()
    assert titles(pane) == []
    assert desk.messages.recent == ["Articles removed: 3"]
    desk.library.undo()
    assert titles(pane) == ["Harbour", "Bridge", "Canal"]


def test_the_next_unread_article_is_found_round_the_end(pane, desk, qtbot):
    pane.reveal(pane.model.article(1).id)
    pane.set_state(ReadingState.READ)
    pane.reveal(pane.model.article(2).id)
    with qtbot.waitSignal(pane.article_chosen) as offered:
        pane.next_unread()
    assert offered.args == [pane.model.article(0).id]


def test_an_empty_library_says_what_to_do(desk, qtbot):
    pane = ArticlePane(desk, Importing(desk))
    qtbot.addWidget(pane)
    assert pane.model.is_empty
    assert not pane.list.isVisibleTo(pane)


def test_files_are_read_beside_other_work_and_kept_in_one_step(pane, desk, qtbot, tmp_path):
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"The talks of {name} ended with a handshake.", encoding="utf-8")
    Importing(desk).add_files([tmp_path / "one.txt", tmp_path / "two.txt", tmp_path / "gone.txt"])
    qtbot.waitUntil(lambda: len(titles(pane)) == 5)
    assert desk.library.undo_label == "Import 3 files"
    assert "Not added: 1 of 3." in desk.messages.recent[-1]


def test_a_hundred_thousand_rows_cost_nothing_until_they_are_seen(qtbot, desk):
    model = ArticleModel()
    one = desk.library.articles.all() or ((desk.library.articles.add(a_draft()),) and desk.library.articles.all())
    model.show(one * 100_000)
    assert model.rowCount() == 100_000
