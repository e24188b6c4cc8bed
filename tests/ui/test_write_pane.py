import pytest
from PySide6.QtCore import Qt

from briefbook.ui.write.pane import WritePane
from briefbook.ui.write.sections import SectionKind
from tests.library.shelf import fill, mark
from tests.ui.drivers.write import CONTROL, WriteDriver


@pytest.fixture
def shelf(desk):
    """The chapter Economics has a theme, a passage and an introduction; “handshake” is in no chapter."""
    shelf = fill(desk.library)
    mark(desk.library, shelf.article, "handshake", core_statement="The talks began well.")
    return shelf


@pytest.fixture
def pane(desk, shelf, qtbot) -> WritePane:
    pane = WritePane(desk)
    qtbot.addWidget(pane)
    pane.show_book(shelf.book.id)
    pane.resize(1100, 700)
    pane.show()
    yield pane
    pane.keep()


@pytest.fixture
def driver(pane) -> WriteDriver:
    return WriteDriver(pane)


def test_set_up_scenesetter_points_and_chapters_are_the_sections(driver, desk, shelf):
    desk.library.books.add_chapter(shelf.book.id, "Grain", parent_id=shelf.chapter.id)
    tables = ["Facts", "Events", "People"]
    assert driver.sections == ["Book set-up", "Scenesetter", "Points", *tables, "1  Economics", "1a  Grain"]


def test_the_sections_keep_qts_rules(pane, qtmodeltester):
    qtmodeltester.check(pane.sections)


def test_an_introduction_is_kept_when_the_field_is_left(driver, desk, shelf):
    driver.go_to("Economics").write(" And *ships*.").press(Qt.Key.Key_Escape)
    assert desk.library.books.chapter(shelf.chapter.id).introduction == "Grain *first*. And *ships*."
    assert desk.library.undo_label == "Write introduction"
    assert driver.pane.list.hasFocus()


def test_an_introduction_is_kept_when_the_typing_rests(driver, desk, shelf, qtbot):
    driver.go_to("Economics").write(" More")
    qtbot.waitUntil(lambda: desk.library.books.chapter(shelf.chapter.id).introduction.endswith("More"))
    driver.write(" of it ")
    assert driver.text.endswith(" More of it ")


def test_an_introduction_is_kept_when_another_section_is_chosen(driver, desk, shelf):
    driver.go_to("Economics").write(" More.")
    driver.go_to("Scenesetter").write("Why now?")
    driver.go_to("Points")
    assert desk.library.books.chapter(shelf.chapter.id).introduction.endswith(" More.")
    assert desk.library.books.get(shelf.book.id).scenesetter == "Why now?"


def test_a_gist_is_kept_and_leads_to_the_text(driver, desk, shelf, qtbot):
    driver.go_to("Economics")
    qtbot.keyClicks(driver.pane.prose.gist, "Grain gets cheaper. ")
    qtbot.keyClick(driver.pane.prose.gist, Qt.Key.Key_Return)
    assert desk.library.books.chapter(shelf.chapter.id).gist == "Grain gets cheaper."
    assert driver.pane.prose.text.hasFocus()


def test_undo_brings_the_old_text_back(driver, desk):
    driver.go_to("Economics").write(" More.").press(Qt.Key.Key_Escape)
    desk.library.undo()
    assert driver.text == "Grain *first*."


def test_a_chapter_has_the_passages_of_its_theme_and_those_placed_in_it(driver, desk, shelf):
    driver.go_to("Economics")
    assert driver.passages == ["Tariffs on grain"]
    concert = mark(desk.library, shelf.article, "concert")
    desk.library.books.place(shelf.chapter.id, annotation_id=concert.id)
    assert driver.passages == ["Tariffs on grain", "concert"]


def test_a_quotation_is_fetched_by_the_keyboard(driver):
    driver.go_to("Economics").write(" Note").press(Qt.Key.Key_Return, CONTROL)
    assert driver.pane.passages.list.hasFocus()
    driver.take("Tariffs on grain")
    assert driver.text == "Grain *first*. Note “Tariffs on grain” (A, ¶\u00a02)"
    assert driver.pane.prose.text.hasFocus()


def test_a_core_statement_is_fetched_or_asked_for(driver, desk):
    driver.go_to("Scenesetter")
    driver.take("handshake", otherwise=True)
    assert driver.text == "The talks began well (A, ¶\u00a01)."
    driver.take("Tariffs on grain", otherwise=True)
    assert "No core statement" in desk.messages.recent[-1]


def test_a_passage_dropped_on_the_text_is_quoted(driver):
    driver.go_to("Scenesetter")
    model = driver.pane.passages.model
    driver.pane.prose.text.insertFromMimeData(model.mimeData([model.index(0, 0)]))
    assert driver.text == "“handshake” (A, ¶\u00a01)"


def test_control_b_marks_bold_and_takes_it_away(driver):
    driver.go_to("Scenesetter").write("grain").press(Qt.Key.Key_B, CONTROL)
    assert driver.text == "**grain**"
    driver.press(Qt.Key.Key_B, CONTROL)
    assert driver.text == "grain"


def test_enter_goes_on_with_a_list_and_ends_it(driver):
    driver.go_to("Scenesetter").write("1. one").press(Qt.Key.Key_Return).write("two").press(Qt.Key.Key_Return)
    assert driver.text == "1. one\n2. two\n3. "
    driver.press(Qt.Key.Key_Return)
    assert driver.text == "1. one\n2. two\n"


def test_a_chapter_that_is_removed_is_left(driver, desk, shelf):
    driver.go_to("Economics").write(" More.")
    desk.library.books.remove_chapter(shelf.chapter.id)
    assert driver.pane.shown is SectionKind.SET_UP


def test_where_there_is_little_room_sections_are_chosen_from_a_box(pane, driver, qtbot):
    pane.resize(700, 500)
    assert not pane.list.isVisible()
    pane.box.setCurrentIndex(2)
    pane.box.activated.emit(2)
    assert pane.shown is SectionKind.POINTS


def test_without_a_book_one_is_offered(desk, qtbot):
    pane = WritePane(desk)
    qtbot.addWidget(pane)
    assert pane.no_book.isVisibleTo(pane)
    with qtbot.waitSignal(pane.book_wanted):
        pane.no_book.buttons[0].click()


def test_every_command_has_its_own_id_and_is_refused_with_a_reason(pane):
    commands = pane.commands()
    assert len({one.id for one in commands}) == len(commands)
    pane.show_book(None)
    assert not any(one.may() for one in commands)
    assert all(one.why_not for one in commands)


def test_the_field_undoes_a_quotation_apart_from_what_was_typed_before_it(driver):
    driver.go_to("Scenesetter").write("They say")
    driver.take("handshake")
    driver.pane.prose.text.undo()
    assert driver.text == "They say"


def test_sections_are_stepped_through_while_writing(driver, desk, shelf):
    desk.library.books.add_chapter(shelf.book.id, "Grain")
    commands = {one.id: one for one in driver.pane.commands()}
    driver.go_to("Economics").write(" More.")
    commands["write.next-section"].do()
    assert (driver.pane.prose.heading.text(), driver.pane.prose.text.hasFocus()) == ("2  Grain", True)
    commands["write.next-section"].do()
    commands["write.previous-section"].do()
    assert driver.text == "Grain *first*. More."
