import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit

from briefbook.model.anchor import TextPosition
from briefbook.ui.arrange.model import ITEM, ChapterModel
from briefbook.ui.arrange.pane import ArrangePane
from briefbook.ui.repair import unsettled
from tests.library.shelf import TALKS, fill, mark, recapture

TOP = QModelIndex()


@pytest.fixture
def shelf(desk):
    """A book with the chapter Economics that holds “Tariffs on grain”; two more annotations are in no chapter."""
    shelf = fill(desk.library)
    for quote in ("handshake", "concert"):
        mark(desk.library, shelf.article, quote, core_statement=f"About the {quote}.")
    return shelf


@pytest.fixture
def pane(desk, shelf, qtbot) -> ArrangePane:
    pane = ArrangePane(desk)
    qtbot.addWidget(pane)
    pane.show_book(shelf.book.id)
    pane.resize(900, 600)
    pane.show()
    return pane


def lines(model: ChapterModel, parent: QModelIndex = TOP, depth: int = 0) -> list[str]:
    found = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found += ["  " * depth + str(index.data()), *lines(model, index, depth + 1)]
    return found


def pooled(pane: ArrangePane) -> list[str]:
    return [str(pane.pool.model.index(row, 0).data()) for row in range(pane.pool.model.rowCount())]


def press(qtbot, widget, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(widget, key, modifier)


def test_the_tree_keeps_qts_rules(pane, shelf, desk, qtmodeltester):
    inner = desk.library.books.add_chapter(shelf.book.id, "Grain", parent_id=shelf.chapter.id)
    desk.library.books.place(inner.id, text="Grain is a crop.")
    qtmodeltester.check(pane.model)


def test_the_tree_shows_numbered_chapters_with_their_entries(pane, shelf, desk):
    inner = desk.library.books.add_chapter(shelf.book.id, "Grain", parent_id=shelf.chapter.id)
    desk.library.books.place(inner.id, text="# Mine\n\nMore of it.")
    desk.library.books.place(inner.id, article_id=shelf.article.id)
    article = f"    A  {shelf.article.label}"
    assert lines(pane.model) == ["1  Economics", "  1.1  A  “Tariffs on grain”", "  1a  Grain", "    Mine", article]


def test_the_pool_offers_what_is_in_no_chapter_and_then_all(pane):
    assert pooled(pane) == ["handshake", "concert"]
    pane.pool.filter.clear()
    assert pooled(pane) == ["handshake", "Tariffs on grain", "concert"]


def test_annotations_are_placed_at_the_end_of_the_current_chapter(pane, shelf, desk, qtbot):
    pane.tree.reveal(shelf.chapter.id)
    pane.pool.list.selectAll()
    press(qtbot, pane.pool.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert lines(pane.model)[1:] == ["  1.1  A  “Tariffs on grain”", "  1.2  A  “handshake”", "  1.3  A  “concert”"]
    assert pooled(pane) == []
    assert pane.pool.empty.line == "Everything is placed"
    assert desk.messages.recent == ["Placed in Economics"]
    desk.library.undo()
    assert pooled(pane) == ["handshake", "concert"]


def test_annotations_are_placed_one_after_the_other_behind_the_current_entry(pane, shelf, desk):
    desk.library.books.place(shelf.chapter.id, text="End.")
    pane.tree.reveal(shelf.entry.id)
    pane.pool.list.setCurrentIndex(pane.pool.model.index(0, 0))
    pane.place()
    pane.place()
    assert lines(pane.model)[2:] == ["  1.2  A  “handshake”", "  1.3  A  “concert”", "  End."]


def test_without_a_chapter_one_is_asked_for(pane, shelf, desk, qtbot):
    desk.library.books.remove_chapter(shelf.chapter.id)
    assert pane.no_chapters.isVisible()
    pane.pool.list.selectAll()
    with qtbot.waitSignal(pane.send_to_chapter) as asked:
        pane.pool.button.click()
    assert asked.args == [pane.pool.list.chosen]


def test_a_new_chapter_is_named_at_once(pane, qtbot):
    pane.add_chapter()
    field = pane.tree.findChild(QLineEdit)
    qtbot.keyClicks(field, "Harbours")
    press(qtbot, field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines(pane.model)[-1] == "2  Harbours")
    assert pane.tree.current.title == "Harbours"


def test_delete_takes_out_and_undo_brings_back(pane, shelf, desk, qtbot):
    pane.tree.reveal(shelf.entry.id)
    press(qtbot, pane.tree, Qt.Key.Key_Delete)
    assert lines(pane.model) == ["1  Economics"]
    assert desk.messages.recent == ["Taken out of its chapter"]
    press(qtbot, pane.tree, Qt.Key.Key_Delete)
    assert desk.messages.recent[-1] == "Removed the chapter Economics"
    desk.library.undo()
    desk.library.undo()
    assert lines(pane.model) == ["1  Economics", "  1.1  A  “Tariffs on grain”"]


def test_enter_asks_for_the_passage(pane, shelf, qtbot):
    pane.tree.reveal(shelf.entry.id)
    with qtbot.waitSignal(pane.annotation_chosen) as asked:
        press(qtbot, pane.tree, Qt.Key.Key_Return)
    assert asked.args == [shelf.annotation.id]


def test_gist_and_introduction_of_a_chapter_are_kept_when_another_is_shown(pane, shelf, desk):
    pane.tree.reveal(shelf.chapter.id)
    assert pane.writing.text.toPlainText() == "Grain *first*."
    pane.writing.text.setPlainText("Ships first.")
    pane.writing.gist.setText("All is well.")
    pane.tree.reveal(shelf.entry.id)
    kept = desk.library.books.chapter(shelf.chapter.id)
    assert (kept.gist, kept.introduction) == ("All is well.", "Ships first.")
    assert not pane.writing.text.isVisible()


def test_what_is_folded_and_current_stays_when_something_changes(pane, shelf, desk):
    later = desk.library.books.add_chapter(shelf.book.id, "Later")
    pane.tree.reveal(later.id)
    pane.tree.collapse(pane.model.index_of(shelf.chapter.id))
    desk.library.books.place(later.id, text="News.")
    assert pane.tree.current.id == later.id
    assert not pane.tree.isExpanded(pane.model.index_of(shelf.chapter.id))
    assert pane.tree.isExpanded(pane.model.index_of(later.id))


def test_a_screen_reader_is_told_what_a_line_is(pane, shelf, desk):
    spoken = pane.model.index_of(shelf.entry.id).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"excerpt, 1.1, A, “Tariffs on grain”, {shelf.article.label}"


def test_without_a_book_one_is_offered(desk, qtbot):
    pane = ArrangePane(desk)
    qtbot.addWidget(pane)
    pane.show()
    assert pane.no_book.isVisibleTo(pane)
    pane.book_wanted.connect(lambda: pane.show_book(desk.library.books.add("The harbour talks").id))
    pane.no_book.buttons[0].click()
    assert pane.no_chapters.isVisibleTo(pane)
    pane.no_chapters.buttons[0].click()
    assert lines(pane.model) == ["1  Security", "2  Economics", "3  Personal relations"]


def test_a_book_that_is_removed_leaves_nothing_behind(pane, shelf, desk):
    desk.library.books.remove(shelf.book.id)
    assert lines(pane.model) == []
    pane.show_book(None)
    assert pane.no_book.isVisible()


def test_enter_folds_a_chapter_and_opens_no_text_of_ones_own(pane, shelf, desk, qtbot):
    text = desk.library.books.place(shelf.chapter.id, text="Mine.")
    pane.tree.reveal(shelf.chapter.id)
    press(qtbot, pane.tree, Qt.Key.Key_Return)
    assert not pane.tree.isExpanded(pane.model.index_of(shelf.chapter.id))
    pane.tree.reveal(text.id)
    with qtbot.assertNotEmitted(pane.annotation_chosen):
        press(qtbot, pane.tree, Qt.Key.Key_Return)


def test_every_command_has_its_own_id_and_is_refused_with_a_reason(pane):
    commands = pane.commands()
    assert len({one.id for one in commands}) == len(commands)
    pane.hide()
    assert [one.id for one in commands if one.may()] == [
        "arrange.new-chapter",
        "arrange.theme-chapters",
        "arrange.lock",
    ]
    assert all(one.why_not for one in commands)


def test_what_was_done_while_the_pane_was_hidden_is_there_when_it_is_shown(pane, shelf, desk):
    pane.hide()
    desk.library.books.add_chapter(shelf.book.id, "Later")
    assert "2  Later" not in lines(pane.model)
    pane.show()
    assert lines(pane.model)[-1] == "2  Later"


def test_an_excerpt_whose_source_has_other_words_now_says_so_until_it_is_decided(pane, shelf, desk, qtbot):
    recapture(desk.library, shelf.article, TALKS[0], TALKS[1].replace("Tariffs on grain", "Duties on all corn"))
    index = pane.model.index(0, 0, pane.model.index(0, 0))
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert str(index.data(spoken)).endswith("its words changed here: decide at the repair desk.")
    assert "decide at the repair desk" in str(index.data(Qt.ItemDataRole.ToolTipRole))
    assert unsettled.word(index.data(ITEM).carrying) == "changed"
    pane.grab()
    desk.library.carryings.withdraw(shelf.annotation.id)
    assert str(index.data(spoken)).endswith("The source has withdrawn these words.")
    assert unsettled.word(index.data(ITEM).carrying) == "withdrawn"
    desk.library.carryings.reattach(shelf.annotation.id, TextPosition(0, 11))
    assert (unsettled.word(index.data(ITEM).carrying), index.data(Qt.ItemDataRole.ToolTipRole)) == ("", None)
