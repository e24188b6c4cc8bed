from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListView, QPlainTextEdit

from briefbook.model.article import ReadingState
from briefbook.ui.annotation_model import AnnotationModel, annotations_in
from briefbook.ui.annotation_pane import AnnotationPane
from briefbook.ui.annotation_shelf import Wanted
from tests.builders import a_draft
from tests.library.shelf import fill, mark
from tests.ui.drivers.annotations import AnnotationDriver

ENVOYS = "Both envoys stayed"
TARIFFS = "Tariffs on grain"


@pytest.fixture
def shelf(library):
    shelf = fill(library)
    mark(library, shelf.article, ENVOYS, tags=("music",), starred=True)
    return shelf


@pytest.fixture
def pane(qtbot, desk, shelf):
    pane = AnnotationPane(desk)
    qtbot.addWidget(pane)
    pane.show()
    return AnnotationDriver(pane)


def test_the_model_keeps_qts_rules_while_rows_come_and_go(qtmodeltester, desk, shelf):
    model = AnnotationModel(desk)
    model.show(Wanted())
    qtmodeltester.check(model)
    mark(desk.library, shelf.article, "a handshake and a map")
    desk.library.annotations.remove(shelf.annotation.id)
    assert model.rowCount() == 2


def test_annotations_stand_in_the_order_of_articles_and_texts(pane, desk, shelf):
    other = desk.library.articles.add(a_draft("Another voice.", file_name="other.txt"))
    mark(desk.library, other, "Another voice")
    mark(desk.library, shelf.article, "a handshake")
    assert pane.quotes == ["a handshake", TARIFFS, ENVOYS, "Another voice"]


def test_one_article_at_a_time_or_all(pane, desk, shelf):
    other = desk.library.articles.add(a_draft("Another voice.", file_name="other.txt"))
    mark(desk.library, other, "Another voice")
    pane.pane.show_article(other.id)
    assert pane.quotes == ["Another voice"]
    pane.pane.show_article(None)
    assert len(pane.quotes) == 3


@pytest.mark.parametrize(
    ("switch", "quote"), [("starred", ENVOYS), ("unused", ENVOYS), ("commented", TARIFFS)], ids=str
)
def test_a_switch_narrows_the_list(pane, switch, quote):
    getattr(pane.pane.filter, switch).click()
    assert pane.quotes == [quote]


def test_theme_tag_and_words_narrow_the_list(pane):
    bar = pane.pane.filter
    bar.theme.setCurrentIndex(2)
    assert pane.quotes == [TARIFFS]
    bar.theme.setCurrentIndex(bar.theme.count() - 1)
    assert pane.quotes == [ENVOYS]
    bar.theme.setCurrentIndex(0)
    bar.tag.setCurrentIndex(1)
    assert pane.quotes == [ENVOYS]
    bar.tag.setCurrentIndex(0)
    assert pane.search("FIGURE harbour") == [TARIFFS]


def test_a_comment_is_typed_in_place_and_is_one_edit(pane, desk, shelf):
    pane.select(TARIFFS).comment("The ministry says five.")
    assert desk.library.annotations.get(shelf.annotation.id).comment == "The ministry says five."
    assert desk.library.undo() == "Change comment"
    assert pane.pane.editor.comment.toPlainText() == "Check the figure."


def test_what_is_typed_is_kept_when_another_row_is_chosen(pane, desk, shelf):
    pane.select(TARIFFS)
    pane.pane.editor.comment.setPlainText("Half a thou")
    pane.select(ENVOYS)
    assert desk.library.annotations.get(shelf.annotation.id).comment == "Half a thou"
    assert pane.pane.editor.comment.toPlainText() == ""


def test_tags_core_statement_speaker_and_theme_are_edited(pane, desk, shelf):
    pane.select(TARIFFS)
    pane.type_into("tags", "#grain, price, grain")
    pane.type_into("core_statement", "Grain gets cheaper.")
    pane.type_into("speaker", "Ida Holm")
    pane.choose_theme("Security")
    annotation = desk.library.annotations.get(shelf.annotation.id)
    assert annotation.tags == ("grain", "price")
    assert (annotation.core_statement, annotation.speaker) == ("Grain gets cheaper.", "Ida Holm")
    assert annotation.theme_id == desk.library.themes.find("Security").id


def test_delete_removes_the_selected_ones_and_offers_undo(pane, desk):
    said = []
    desk.messages.done.connect(said.append)
    pane.select(TARIFFS, ENVOYS).press(Qt.Key.Key_Delete)
    assert pane.quotes == []
    assert said[0].text == "Removed 2 annotations."
    said[0].offers[0].do()
    assert pane.quotes == [TARIFFS, ENVOYS]


def test_the_toast_offers_undo_only_as_long_as_nothing_else_is_done(pane, desk):
    said = []
    desk.messages.done.connect(said.append)
    pane.select(ENVOYS).press(Qt.Key.Key_Delete)
    assert [(one.label, one.fleeting) for one in said[0].offers] == [("Undo", True)]


def test_enter_jumps_and_control_enter_sends_to_a_chapter(qtbot, pane, shelf):
    pane.select(TARIFFS)
    with qtbot.waitSignal(pane.pane.annotation_chosen) as jumped:
        pane.press(Qt.Key.Key_Return)
    with qtbot.waitSignal(pane.pane.send_to_chapter) as sent:
        pane.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert jumped.args == [shelf.annotation.id]
    assert sent.args == [[shelf.annotation.id]]


def test_the_selection_stays_when_other_rows_come_and_go(pane, desk, shelf):
    pane.select(ENVOYS)
    desk.library.annotations.remove(shelf.annotation.id)
    assert pane.pane.list.currentIndex().data() == ENVOYS
    assert len(pane.pane.list.chosen) == 1


def test_dragged_annotations_go_by_their_ids(pane, shelf):
    model = pane.pane.model
    assert annotations_in(model.mimeData([model.index(0, 0)])) == [shelf.annotation.id]


def test_an_empty_list_says_what_to_do(pane, desk, shelf):
    pane.search("no such words")
    assert pane.pane.empty.line == "Nothing fits this filter"
    pane.pane.empty.buttons[0].click()
    assert len(pane.quotes) == 2
    desk.library.articles.remove(shelf.article.id)
    assert pane.pane.empty.line == "Nothing marked yet"


def test_a_hidden_annotation_is_revealed(pane, shelf):
    pane.search("envoys")
    pane.pane.reveal(shelf.annotation.id)
    assert pane.pane.list.currentIndex().data() == TARIFFS


def test_a_screen_reader_hears_theme_and_note(pane):
    spoken = pane.pane.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Economics" in spoken
    assert "note: Check the figure." in spoken


def test_every_control_has_a_name(pane):
    for kind in (QAbstractButton, QComboBox, QLineEdit, QListView, QPlainTextEdit):
        for widget in pane.pane.findChildren(kind):
            # What Qt hides in its own controls, such as a combo box's list, takes its name from them.
            if not widget.isVisibleTo(pane.pane):
                continue
            assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()), widget


def test_what_an_article_says_is_only_ever_plain_text(pane, desk, shelf):
    article = desk.library.articles.add(a_draft('See <img src="file:///etc/passwd"> here.', file_name="bad.txt"))
    mark(desk.library, article, '<img src="file:///etc/passwd">', comment="<b>bold</b>")
    assert not pane.pane.grab().isNull()
    assert pane.quotes[-1] == '<img src="file:///etc/passwd">'


def test_the_annotations_are_sorted_as_asked(pane, desk, shelf):
    handshake = mark(desk.library, shelf.article, "a handshake", importance=3)
    order = pane.pane.filter.order
    order.setCurrentText("By importance")
    assert pane.quotes == ["a handshake", ENVOYS, TARIFFS]
    order.setCurrentText("By theme")
    assert pane.quotes == [TARIFFS, "a handshake", ENVOYS]
    order.setCurrentText("Newest first")
    assert pane.quotes == ["a handshake", ENVOYS, TARIFFS]
    desk.library.annotations.remove(handshake.id)
    assert pane.quotes == [ENVOYS, TARIFFS]


def test_only_those_of_the_article_that_is_read_are_shown_and_follow_it(pane, desk, shelf):
    other = desk.library.articles.add(a_draft("Another voice.", file_name="other.txt"))
    mark(desk.library, other, "Another voice")
    pane.pane.note_article(other.id)
    pane.pane.filter.this_article.click()
    assert pane.quotes == ["Another voice"]
    pane.pane.note_article(shelf.article.id)
    assert pane.quotes == [TARIFFS, ENVOYS]
    pane.pane.filter.this_article.click()
    assert len(pane.quotes) == 3


def test_a_change_of_an_articles_state_leaves_the_list_alone_and_a_new_title_shows(pane, qtbot, desk, shelf):
    with qtbot.assertNotEmitted(pane.pane.model.refreshed):
        desk.library.articles.set_state(shelf.article.id, ReadingState.READ)
    desk.library.articles.describe(shelf.article.id, replace(shelf.article.details, title="Renamed"))
    assert pane.pane.model.card(pane.pane.model.index(0, 0)).article == "Renamed"
