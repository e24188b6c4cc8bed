import pytest
from PySide6.QtCore import QPoint, Qt

from briefbook.model.book import Paper
from briefbook.ui.write.pane import WritePane
from tests.library.shelf import fill
from tests.ui.drivers.write import WriteDriver


@pytest.fixture
def book(desk):
    return fill(desk.library).book


@pytest.fixture
def driver(desk, book, qtbot) -> WriteDriver:
    pane = WritePane(desk)
    qtbot.addWidget(pane)
    pane.show_book(book.id)
    pane.resize(1100, 700)
    pane.show()
    return WriteDriver(pane).go_to("Book set-up")


def test_a_field_that_is_left_makes_one_edit(driver, desk, book):
    driver.fill_in("principal", "The State Secretary ")
    assert desk.library.books.get(book.id).set_up.principal == "The State Secretary"
    desk.library.undo()
    assert desk.library.books.get(book.id).set_up.principal == ""
    assert driver.pane.form.fields["principal"].text() == ""


def test_a_date_is_understood_and_said_in_words(driver, desk, book):
    driver.fill_in("date", "18 June 2026, 08:00")
    assert desk.library.books.get(book.id).set_up.date == "2026-06-18T08:00"
    assert driver.pane.form.fields["date"].text() == "2026-06-18T08:00"
    assert "2026" in driver.said_at("date")


def test_a_date_that_cannot_be_read_and_a_misspelt_marking_are_said_at_the_field(driver):
    driver.fill_in("date", "next week")
    driver.fill_in("marking", "tlp amber")
    assert driver.said_at("date").startswith("The date “next week” is printed as it stands.")
    assert driver.said_at("marking").endswith("Write TLP:AMBER.")


def test_the_title_is_changed_but_never_lost(driver, desk, book):
    driver.fill_in("title", "Grain")
    assert desk.library.books.get(book.id).title == "Grain"
    driver.fill_in("title", " ")
    assert driver.pane.form.fields["title"].text() == "Grain"
    assert "needs a title" in driver.said_at("title")


def test_the_hint_at_a_missing_title_goes_when_it_is_mended(driver, qtbot):
    driver.fill_in("title", " ")
    assert "needs a title" in driver.said_at("title")
    qtbot.keyClicks(driver.pane.form.fields["title"], "s")
    assert driver.said_at("title") == ""


def test_a_marking_is_taken_from_the_list(driver, desk, book):
    box = driver.pane.form.fields["marking"]
    box.setCurrentText("TLP:RED")
    box.activated.emit(1)
    assert desk.library.books.get(book.id).set_up.marking == "TLP:RED"


def test_paper_sides_pages_and_recipients_are_set(driver, desk, book):
    fields = driver.pane.form.fields
    fields["paper"].setCurrentText("Letter")
    fields["paper"].activated.emit(fields["paper"].currentIndex())
    fields["duplex"].click()
    fields["notes_pages"].setValue(2)
    fields["notes_pages"].editingFinished.emit()
    driver.fill_in("distribution", "Minister")
    set_up = desk.library.books.get(book.id).set_up
    assert (set_up.paper, set_up.duplex, set_up.notes_pages) == (Paper.LETTER, False, 2)
    assert set_up.distribution == "Minister"


def test_the_set_up_opens_at_the_first_problem(driver, qtbot):
    driver.go_to("Points")
    with qtbot.waitSignal(driver.pane.wanted):
        driver.pane.show_set_up()
    assert driver.pane.form.fields["marking"].line.hasFocus()
    driver.fill_in("marking", "TLP:RED")
    driver.pane.show_set_up()
    assert driver.pane.form.fields["title"].selectedText() == "The harbour talks"


def test_what_is_being_typed_is_kept_for_the_book_it_was_typed_for(driver, desk, book, qtbot):
    other = desk.library.books.add("Another")
    driver.pane.form.fields["place"].setFocus()
    qtbot.keyClicks(driver.pane.form.fields["place"], "Garden Room")
    driver.pane.show_book(other.id)
    assert desk.library.books.get(book.id).set_up.place == "Garden Room"
    assert driver.pane.form.fields["place"].text() == ""


def test_every_field_has_a_name_and_a_label_with_its_key(driver):
    assert all(field.accessibleName() for field in driver.pane.form.fields.values())
    assert driver.pane.form.fields["title"].focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_marking_is_what_was_typed_and_nothing_more(driver, desk, book):
    driver.go_to("Book set-up")
    driver.fill_in("marking", "TLP:AMBER")
    assert desk.library.books.get(book.id).set_up.marking == "TLP:AMBER"


def test_a_click_beside_the_fields_leaves_the_cursor_where_it_is(driver, desk, book, qtbot):
    form = driver.pane.form
    form.fields["place"].setFocus()
    empty = form.viewport().rect().bottomRight() - QPoint(20, 20)
    for widget in (form.viewport(), form.widget()):
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=empty if widget is form.viewport() else QPoint(4, 4))
    assert form.fields["place"].hasFocus()
    driver.pane.list.setFocus()
    qtbot.mouseClick(form.viewport(), Qt.MouseButton.LeftButton, pos=empty)
    assert driver.pane.list.hasFocus()
