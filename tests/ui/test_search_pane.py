import pytest
from PySide6.QtCore import Qt

from briefbook.model.anchor import describe
from briefbook.ui.search_pane import SearchPane
from tests.builders import a_draft


@pytest.fixture
def pane(desk, qtbot) -> SearchPane:
    article = desk.library.articles.add(a_draft("Both envoys met at the harbour.", "They shook hands."))
    desk.library.annotations.add(article.id, describe(article.body.text, 0, 11), comment="Who invited them?")
    pane = SearchPane(desk)
    qtbot.addWidget(pane)
    return pane


def test_enter_goes_to_the_paragraph_that_was_found(pane, desk, qtbot):
    qtbot.keyClicks(pane.field, "shook")
    with qtbot.waitSignal(pane.paragraph_chosen) as chosen:
        qtbot.keyPress(pane.field, Qt.Key.Key_Return)
    assert chosen.args == [desk.library.articles.all()[0].id, 2]


def test_comments_are_found_as_annotations(pane, desk, qtbot):
    qtbot.keyClicks(pane.field, "invited")
    with qtbot.waitSignal(pane.annotation_chosen) as chosen:
        qtbot.keyPress(pane.field, Qt.Key.Key_Return)
    assert chosen.args == [desk.library.annotations.all()[0].id]


def test_nothing_found_is_said_in_words(pane, qtbot):
    qtbot.keyClicks(pane.field, "zebra")
    pane.look()
    assert pane._nothing.line == "No match for “zebra”"


def test_the_model_keeps_qts_rules(pane, qtbot, qtmodeltester):
    qtbot.keyClicks(pane.field, "harbour")
    pane.look()
    qtmodeltester.check(pane.model)


def test_a_place_says_where_it_is_and_what_was_found_is_bold(pane, desk, qtbot):
    qtbot.keyClicks(pane.field, "shook")
    pane.look()
    index = pane.model.index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Article, ¶ 2 · The harbour talks: They shook hands."
    assert not pane.grab().isNull()


def test_the_arrow_key_leads_from_the_field_into_what_was_found(pane, qtbot):
    pane.show()
    qtbot.keyClicks(pane.field, "harbour")
    pane.look()
    qtbot.keyPress(pane.field, Qt.Key.Key_Down)
    assert pane.list.currentIndex().row() == 0
