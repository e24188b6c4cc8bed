import pytest
from PySide6.QtCore import QModelIndex, Qt

from briefbook.model.book import PointKind
from briefbook.ui.write import point_items, point_verbs
from briefbook.ui.write.pane import WritePane
from tests.builders import a_draft
from tests.library.shelf import TALKS, fill, mark, recapture
from tests.ui.drivers.write import ALT, WriteDriver

MOVE = Qt.DropAction.MoveAction


@pytest.fixture
def shelf(desk):
    """A book with the key point “Grain gets cheaper.” on “Tariffs on grain”; two starred passages carry no point."""
    shelf = fill(desk.library)
    mark(desk.library, shelf.article, "handshake", starred=True, core_statement="The talks began well.")
    mark(desk.library, shelf.article, "Both envoys stayed for the concert", starred=True)
    return shelf


@pytest.fixture
def driver(desk, shelf, qtbot) -> WriteDriver:
    pane = WritePane(desk)
    qtbot.addWidget(pane)
    pane.show_book(shelf.book.id)
    pane.resize(1100, 700)
    pane.show()
    return WriteDriver(pane).go_to("Points")


def test_the_points_keep_qts_rules(driver, qtmodeltester):
    qtmodeltester.check(driver.pane.points.model)


def test_a_point_shows_its_kind_and_letters(driver):
    assert driver.points == {"Key points": ["Grain gets cheaper."]}
    spoken = driver.at("Grain").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Grain gets cheaper., sources A"
    assert driver.rests_on == ["A  “Tariffs on grain”"]


def test_points_are_written_one_after_the_other(driver, desk):
    driver.at("Talking points")
    driver.add_point("We welcome  the talks.")
    driver.add_point("Ships matter.")
    assert driver.points["Talking points"] == ["We welcome the talks.", "Ships matter."]
    assert desk.library.undo_label == "Add point"


def test_a_point_is_reworded_in_its_place(driver, desk):
    driver.at("Grain")
    driver.reword("Grain falls.")
    assert driver.points["Key points"] == ["Grain falls."]
    driver.reword("Ships fall.", end=Qt.Key.Key_Escape)
    driver.reword("   ")
    assert driver.points["Key points"] == ["Grain falls."]


def test_points_move_within_their_kind_and_on_to_the_next(driver, desk, shelf):
    desk.library.books.add_point(shelf.book.id, PointKind.OBJECTIVE, "Learn more.")
    desk.library.books.add_point(shelf.book.id, PointKind.KEY, "Ships wait.")
    driver.at("Ships")
    driver.key(Qt.Key.Key_Up, ALT)
    assert driver.points["Key points"] == ["Ships wait.", "Grain gets cheaper."]
    driver.key(Qt.Key.Key_Down, ALT).key(Qt.Key.Key_Down, ALT)
    assert driver.points["Objectives"] == ["Ships wait.", "Learn more."]
    driver.key(Qt.Key.Key_Up, ALT)
    assert driver.points["Key points"] == ["Grain gets cheaper.", "Ships wait."]
    assert driver.pane.points.tree.current.text == "Ships wait."


def test_a_point_is_dragged_before_another_and_to_another_kind(driver, desk, shelf):
    desk.library.books.add_point(shelf.book.id, PointKind.KEY, "Ships wait.")
    model = driver.pane.points.model
    data = model.mimeData([driver.at("Ships")])
    assert model.dropMimeData(data, MOVE, 0, 0, driver.at("Key points"))
    assert driver.points["Key points"] == ["Ships wait.", "Grain gets cheaper."]
    assert model.dropMimeData(data, MOVE, -1, -1, driver.at("Press line"))
    assert driver.points["Press line"] == ["Ships wait."]
    assert not model.canDropMimeData(data, MOVE, 0, 0, QModelIndex())


def test_delete_removes_and_the_toast_says_so(driver, desk):
    driver.at("Grain")
    driver.key(Qt.Key.Key_Delete)
    assert driver.points == {}
    assert driver.pane.points.empty.line == "Write these last"
    assert desk.messages.recent == ["Removed a point"]
    desk.library.undo()
    assert driver.points == {"Key points": ["Grain gets cheaper."]}


def test_passages_are_linked_and_unlinked(driver, desk, qtbot):
    driver.at("Grain")
    driver.take("handshake")
    assert driver.rests_on == ["A  “Tariffs on grain”", "A  “handshake”"]
    driver.take("handshake")
    assert desk.messages.recent[-1] == "The point rests on that already."
    linked = driver.pane.points.support.linked
    linked.setCurrentRow(0)
    qtbot.keyClick(linked, Qt.Key.Key_Delete)
    assert driver.rests_on == ["A  “handshake”"]


def test_it_is_said_on_how_many_sources_a_point_rests_and_which_share_their_text(driver, desk, shelf):
    counted = driver.at("Grain") and driver.pane.points.support.counted
    assert counted.text() == "1 source"
    for text in ((*TALKS, "Our own word."), ("Quite another story about the boats.",)):
        article = desk.library.articles.add(a_draft(*text, file_name=f"{len(text)}.txt"))
        extra = mark(desk.library, article, text[0])
        desk.library.books.add_source(shelf.book.id, article.id)
        point = desk.library.books.point(shelf.point.id)
        point_verbs.link(desk.library, point, [extra.id])
    assert counted.text().endswith("; A, B share their text and count as one")
    point_verbs.unlink(desk.library, desk.library.books.point(shelf.point.id), list(point.annotation_ids))
    assert counted.text() == "1 source"


def test_a_passage_that_reads_differently_now_is_told_where_a_point_rests_on_it(driver, desk, shelf):
    driver.at("Grain")
    recapture(desk.library, shelf.article, TALKS[0], TALKS[1].replace("Tariffs on grain", "Duties on all corn"))
    assert driver.rests_on == ["A  “Tariffs on grain”  (changed)"]
    desk.library.carryings.withdraw(shelf.annotation.id)
    assert driver.rests_on == ["A  “Tariffs on grain”  (withdrawn)"]


def test_a_passage_dropped_on_a_point_is_linked_and_on_a_kind_makes_one(driver):
    passages, model = driver.pane.passages.model, driver.pane.points.model
    data = passages.mimeData([passages.index(driver.passages.index("handshake"), 0)])
    assert model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, driver.at("Grain"))
    assert driver.rests_on == ["A  “Tariffs on grain”", "A  “handshake”"]
    assert model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, driver.at("Talking points"))
    assert driver.points["Talking points"] == ["The talks began well."]


def test_passages_of_another_library_are_not_taken(driver):
    passages, model = driver.pane.passages.model, driver.pane.points.model
    data = passages.mimeData([passages.index(0, 0)])
    data.setData(passages.mimeTypes()[0], b'["elsewhere"]')
    assert not model.canDropMimeData(data, Qt.DropAction.CopyAction, -1, -1, driver.at("Grain"))


def test_what_is_starred_is_collected_in_one_step(driver, desk):
    driver.pane.points.collect_button.click()
    borrowed = "“Both envoys stayed for the concert”"
    assert driver.points["Key points"] == ["Grain gets cheaper.", "The talks began well.", borrowed]
    assert desk.messages.recent == ["2 key points collected"]
    assert not driver.pane.points.collect_button.isEnabled()
    desk.library.undo()
    assert driver.points["Key points"] == ["Grain gets cheaper."]


def test_borrowed_words_are_told_until_they_are_reworded(driver):
    driver.pane.collect_starred()
    model = driver.pane.points.model
    assert model.item(driver.at("“Both")).borrowed
    driver.reword("The envoys stayed.")
    assert not model.item(driver.at("The envoys")).borrowed


def test_a_likelihood_is_chosen_and_taken_back(driver, desk):
    driver.at("Grain")
    box = driver.pane.points.support.likelihood
    for word in ("likely", ""):
        box.setCurrentIndex(box.findData(word))
        box.activated.emit(box.currentIndex())
        assert driver.pane.points.tree.current.likelihood == word


def test_enter_on_a_linked_passage_asks_for_it_in_its_article(driver, shelf, qtbot):
    driver.at("Grain")
    linked = driver.pane.points.support.linked
    linked.setCurrentRow(0)
    with qtbot.waitSignal(driver.pane.annotation_chosen) as asked:
        qtbot.keyClick(linked, Qt.Key.Key_Return)
    assert asked.args == [shelf.annotation.id]


def test_what_stands_in_the_line_is_kept_when_the_window_closes(driver, qtbot):
    qtbot.keyClicks(driver.pane.points.new_text, "Ships wait.")
    driver.pane.keep()
    assert driver.points["Key points"] == ["Grain gets cheaper.", "Ships wait."]


def test_more_key_points_than_fit_on_a_page_are_told():
    assert point_items.purpose_of(PointKind.KEY, 9).startswith("What your reader must know")
    assert point_items.purpose_of(PointKind.KEY, 10).startswith("10 do not fit on one page, 9 do")


def test_a_sentence_with_likelihood_and_confidence_is_told(driver):
    driver.at("Grain")
    driver.reword("Grain is likely to fall, with high confidence.")
    assert driver.pane.points.model.item(driver.at("Grain")).mixed


def test_a_new_point_is_of_the_kind_that_one_is_at(driver):
    driver.at("Press line")
    assert driver.pane.points.new_kind.currentText() == "Press line"
