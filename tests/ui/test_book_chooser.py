from briefbook.ui.book_chooser import BookChooser


def chooser(desk, qtbot) -> BookChooser:
    chooser = BookChooser(desk)
    qtbot.addWidget(chooser)
    return chooser


def test_the_first_book_is_worked_on(desk, qtbot):
    book = desk.library.books.add("The harbour talks")
    assert chooser(desk, qtbot).book_id == book.id


def test_a_new_book_is_made_from_the_last_line_and_can_be_undone(desk, qtbot):
    box = chooser(desk, qtbot)
    with qtbot.waitSignal(box.book_chosen):
        box.activated.emit(box.count() - 1)
    assert [book.title for book in desk.library.books.all()] == ["New book"]
    assert box.book_id == desk.library.books.all()[0].id
    with qtbot.waitSignal(box.book_chosen):
        desk.library.undo()
    assert box.book_id == ""


def test_a_renamed_book_is_shown_under_its_new_name(desk, qtbot):
    book = desk.library.books.add("Old")
    box = chooser(desk, qtbot)
    desk.library.books.set_up(book.id, book.set_up, title="New")
    assert box.currentText() == "New"


def test_a_long_title_ends_in_an_ellipsis_where_there_is_no_room(desk, qtbot):
    desk.library.books.add("The briefing of the delegation on the consequences of the prolonged talks")
    box = chooser(desk, qtbot)
    box.resize(200, 30)
    assert box.shown.startswith("The brief")
    assert box.shown.endswith("…")
    box.resize(900, 30)
    assert box.shown == box.currentText()
