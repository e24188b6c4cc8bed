import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QLabel

from briefbook.model.anchor import describe, find_quote
from briefbook.ui.annotation_editor import AnnotationEditor
from briefbook.ui.annotation_pane import AnnotationPane
from tests.builders import a_draft
from tests.ui.drivers.window import WindowDriver


@pytest.fixture
def marks(desk) -> dict[str, str]:
    """Three annotations by their words."""
    text = ("Both envoys met at the harbour.", "They shook hands and left early.")
    article = desk.library.articles.add(a_draft(*text))
    theme = desk.library.themes.find("Security")
    found = {}
    for quote, more in (
        ("Both envoys", {"theme_id": theme.id, "comment": "Who invited them?"}),
        ("shook hands", {"starred": True}),
        ("left early", {}),
    ):
        place = find_quote(article.body.text, quote)[0]
        anchor = describe(article.body.text, place.start, place.end)
        found[quote] = desk.library.annotations.add(article.id, anchor, **more).id
    return found


@pytest.fixture
def pane(desk, marks, qtbot) -> AnnotationPane:
    pane = AnnotationPane(desk)
    qtbot.addWidget(pane)
    return pane


def quotes(pane: AnnotationPane) -> list[str]:
    model = pane.model
    return [model.card(model.index(row, 0)).annotation.quote for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules(pane, qtmodeltester):
    qtmodeltester.check(pane.model)


def test_all_annotations_are_listed_and_a_new_one_appears(pane, desk, marks):
    assert quotes(pane) == ["Both envoys", "shook hands", "left early"]
    desk.library.undo()
    assert quotes(pane) == ["Both envoys", "shook hands"]


def test_a_comment_is_changed_in_its_place_in_one_step(pane, desk, marks):
    pane.edit_comment(marks["left early"])
    pane.editor.comment.setPlainText("Why so early?")
    pane.editor.comment.keep()
    assert desk.library.annotations.get(marks["left early"]).comment == "Why so early?"
    desk.library.undo()
    assert desk.library.annotations.get(marks["left early"]).comment == ""


def test_the_selected_annotations_are_offered_to_a_chapter(pane, marks, qtbot):
    pane.list.selectAll()
    command = next(one for one in pane.commands() if one.id == "annotations.send")
    with qtbot.waitSignal(pane.send_to_chapter) as sent:
        command.do()
    assert sent.args == [list(marks.values())]


def test_a_removed_annotation_comes_back_with_undo(pane, desk, marks):
    pane.reveal(marks["shook hands"])
    next(one for one in pane.commands() if one.id == "annotations.remove").do()
    assert quotes(pane) == ["Both envoys", "left early"]
    assert desk.messages.recent == ["Removed 1 annotation."]
    desk.library.undo()
    assert len(quotes(pane)) == 3


def test_what_needs_a_selection_is_grey_without_one(pane):
    assert not any(command.may() for command in pane.commands())


def test_the_panel_fits_a_narrow_column(pane):
    # Tests are set in whatever font the machine has; in the window's own face it is 274.
    assert pane.minimumSizeHint().width() <= 310


def test_what_is_written_less_often_is_folded_away_and_stays_so(pane, desk, marks, qtbot):
    pane.show()
    pane.reveal(marks["left early"])
    pane.editor.more.click()
    again = AnnotationPane(desk)
    qtbot.addWidget(again)
    again.show()
    assert not any(one.editor.speaker.isVisible() for one in (pane, again))
    assert again.editor.comment.isVisible()
    again.reveal(marks["left early"])
    again.editor.more.click()
    assert again.editor.speaker.isVisible()


def test_no_letter_of_the_editor_is_that_of_a_menu(desk, qtbot):
    window = WindowDriver(desk, qtbot).window
    menus = {QKeySequence.mnemonic(menu.text()).toString() for menu in window.menuBar().actions()}
    editor = window.findChild(AnnotationEditor)
    words = [one.text() for kind in (QLabel, QCheckBox) for one in editor.findChildren(kind)]
    letters = [QKeySequence.mnemonic(one).toString() for one in words if "&" in one]
    assert menus.isdisjoint(letters)
    assert len(letters) == len(set(letters)) == 7
