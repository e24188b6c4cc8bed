import pytest
from PySide6.QtCore import Qt

from tests.library.shelf import fill, mark
from tests.ui.drivers.arrange import ArrangeDriver


@pytest.fixture
def shelf(desk):
    """A book with “Tariffs on grain”, “handshake” and “concert” in Economics, and Later with one text."""
    shelf = fill(desk.library)
    for quote in ("handshake", "concert"):
        annotation = mark(desk.library, shelf.article, quote)
        desk.library.books.place(shelf.chapter.id, annotation_id=annotation.id)
    later = desk.library.books.add_chapter(shelf.book.id, "Later")
    desk.library.books.place(later.id, text="End.")
    return shelf


@pytest.fixture
def arrange(desk, shelf, qtbot) -> ArrangeDriver:
    return ArrangeDriver(desk, shelf.book.id, qtbot)


BEGINNING = [
    "1  Economics",
    "  1.1  A  “Tariffs on grain”",
    "  1.2  A  “handshake”",
    "  1.3  A  “concert”",
    "2  Later",
    "  End.",
]


def words(arrange: ArrangeDriver) -> list[str]:
    return [line.split("  ")[-1].strip("“”") for line in arrange.lines]


def test_an_entry_moves_within_its_chapter_and_on_to_the_next(arrange):
    arrange.select("1.3").press("Alt+Up")
    assert words(arrange) == ["Economics", "Tariffs on grain", "concert", "handshake", "Later", "End."]
    assert arrange.said == "1.2 moved between 1.1 and 1.3"
    arrange.press("Alt+Down", times=2)
    assert words(arrange) == ["Economics", "Tariffs on grain", "handshake", "Later", "concert", "End."]
    assert arrange.said == "2.1 moved before “End.”"
    assert arrange.selected == ["“concert”"]


def test_several_entries_move_together_in_one_step_and_keep_their_order(arrange):
    arrange.select("1.1", "1.2").press("Alt+Down")
    assert words(arrange) == ["Economics", "concert", "Tariffs on grain", "handshake", "Later", "End."]
    assert arrange.said == "2 moved into Economics, after 1.1"
    assert arrange.selected == ["“Tariffs on grain”", "“handshake”"]
    assert arrange.undo().lines == BEGINNING
    arrange.redo()
    assert words(arrange)[1:4] == ["concert", "Tariffs on grain", "handshake"]


def test_entries_that_stand_apart_come_together_before_they_leave_their_chapter(arrange):
    arrange.select("1.1", "1.3").press("Alt+Down")
    assert words(arrange)[1:4] == ["handshake", "Tariffs on grain", "concert"]
    arrange.press("Alt+Down")
    assert words(arrange) == ["Economics", "handshake", "Later", "Tariffs on grain", "concert", "End."]


@pytest.mark.parametrize(
    ("lines", "keys", "reason"),
    [
        (["1.1"], "Alt+Up", "It is the first already."),
        (["End."], "Alt+Down", "It is the last already."),
        (["1.1", "End."], "Alt+Down", "These stand in different chapters. Cut and paste brings them together."),
        (["2  Later", "1.1"], "Alt+Up", "Chapters and entries cannot be moved at once. Select the one or the other."),
        (["1  Economics"], "Alt+Right", "There is no chapter before it."),
        (["2  Later"], "Alt+Left", "Only a chapter inside another can be moved out."),
    ],
)
def test_a_move_that_is_not_possible_says_why(arrange, desk, lines, keys, reason):
    label = desk.library.undo_label
    arrange.select(*lines).press(keys)
    assert arrange.said == reason
    assert (arrange.lines, desk.library.undo_label) == (BEGINNING, label)


def test_chapters_move_in_out_and_past_each_other(arrange):
    arrange.select("2  Later").press("Alt+Right")
    assert arrange.lines[4:] == ["  1a  Later", "    End."]
    assert arrange.said == "1a Later moved into Economics"
    arrange.press("Alt+Right")
    assert arrange.said == "Chapters nest one level deep."
    arrange.press("Alt+Left").press("Alt+Up")
    assert words(arrange)[:2] == ["Later", "End."]
    assert arrange.said == "1 Later moved before 2 Economics"


def test_a_chapter_takes_its_selected_entries_along(arrange):
    arrange.select("1  Economics", "1.1", "1.2").press("Alt+Down")
    assert words(arrange)[:3] == ["Later", "End.", "Economics"]


def test_cut_and_paste_moves_behind_the_current_line(arrange):
    arrange.select("1.1", "1.2").press("Ctrl+X")
    assert arrange.lines == BEGINNING
    assert len(arrange.pane.tree.faded) == 2
    arrange.select("End.").press("Ctrl+V")
    assert words(arrange) == ["Economics", "concert", "Later", "End.", "Tariffs on grain", "handshake"]
    assert arrange.said == "2 moved into Later, after “End.”"
    assert not arrange.pane.tree.faded
    assert arrange.undo().lines == BEGINNING


def test_entries_of_several_chapters_are_gathered_by_cut_and_paste(arrange):
    arrange.select("1.2", "End.").press("Ctrl+X").select("1  Economics").press("Ctrl+V")
    assert words(arrange) == ["Economics", "Tariffs on grain", "concert", "handshake", "End.", "Later"]


def test_a_chapter_that_was_cut_is_pasted_behind_another(arrange):
    arrange.select("1  Economics").press("Ctrl+X").select("End.").press("Ctrl+V")
    assert words(arrange)[:3] == ["Later", "End.", "Economics"]


def test_escape_puts_back_what_was_cut(arrange):
    arrange.select("1.1").press("Ctrl+X").press("Esc")
    assert not arrange.pane.tree.faded


def test_annotations_copied_in_the_pool_are_pasted_into_a_chapter(arrange, desk):
    arrange.pane.pool.filter.clear()
    arrange.select_in_pool("handshake", "concert").press("Ctrl+C")
    arrange.select("2  Later").press("Ctrl+V")
    assert words(arrange)[4:] == ["Later", "End.", "handshake", "concert"]
    assert arrange.toasts == ["Placed in Later. Of these, 1.2, 1.3 stood in the book already."]


def test_a_passage_that_is_placed_twice_is_told_and_can_be_shown(arrange, desk, qtbot):
    arrange.pane.pool.filter.clear()
    arrange.select("2  Later").select_in_pool("concert")
    with qtbot.waitSignal(desk.messages.done) as told:
        arrange.press("Ctrl+Return")
    message = told.args[0]
    assert message.text == "Placed in Later. It stands in 1.3 already."
    assert [offer.label for offer in message.offers] == ["Undo", "Show"]
    message.offers[1].do()
    assert arrange.pane.tree.item.number == "1.3"


def test_nothing_moves_while_the_order_is_locked(arrange, desk):
    arrange.click(arrange.pane.head.lock)
    for keys in ("Alt+Down", "Alt+Right", "Ctrl+X"):
        arrange.select("1.1").press(keys)
        assert arrange.said == "The order of this book is locked."
    assert arrange.lines == BEGINNING
    assert arrange.toasts == ["The order of this book is locked."] * 3
    arrange.click(arrange.pane.head.lock).select("1.1").press("Alt+Down")
    assert words(arrange)[1] == "handshake"


def test_the_lock_belongs_to_its_book_and_can_be_opened_from_the_toast(arrange, desk, shelf, qtbot):
    arrange.click(arrange.pane.head.lock)
    other = desk.library.books.add("Another")
    arrange.pane.show_book(other.id)
    assert not arrange.pane.head.lock.isChecked()
    arrange.pane.show_book(shelf.book.id)
    assert arrange.pane.head.lock.isChecked()
    with qtbot.waitSignal(desk.messages.done) as told:
        arrange.select("1.1").press("Alt+Down")
    told.args[0].offers[0].do()
    assert not arrange.pane.head.lock.isChecked()


def test_several_lines_are_taken_out_in_one_step(arrange):
    arrange.select("1.1", "1.3", "2  Later").press("Del")
    assert words(arrange) == ["Economics", "handshake"]
    assert arrange.toasts == ["Took out 3 lines of the book"]
    assert arrange.undo().lines == BEGINNING


def test_a_chapter_is_renamed_in_place(arrange):
    arrange.select("2  Later").press("F2").rename("Much later")
    assert arrange.lines[4] == "2  Much later"
    assert arrange.undo().lines == BEGINNING


def test_moves_are_announced_to_a_screen_reader_by_the_line_above(arrange):
    arrange.select("1.3").press("Alt+Up")
    assert arrange.pane.head.said.isVisible()
    assert arrange.pane.head.said.textFormat() is Qt.TextFormat.PlainText


VERBS = {
    "Alt+Up": ["1.2"],
    "Alt+Down": ["1.1", "1.2"],
    "Alt+Right": ["2  Later"],
    "Del": ["1.1", "End."],
    "Ctrl+Return": [],
}


@pytest.mark.parametrize("keys", VERBS)
def test_every_verb_is_one_step_that_can_be_taken_back_and_repeated(arrange, desk, keys):
    arrange.pane.pool.filter.clear()
    arrange.select(*VERBS[keys] or ["2  Later"])
    if not VERBS[keys]:
        arrange.select_in_pool("handshake", "concert")
    after = arrange.press(keys).lines
    assert after != BEGINNING
    assert arrange.undo().lines == BEGINNING
    assert arrange.redo().lines == after


@pytest.mark.parametrize(("keys", "part"), [("Alt+Left", "Later"), ("Ctrl+V", "2 moved")])
def test_moving_out_and_pasting_are_steps_too(arrange, desk, keys, part):
    if keys == "Alt+Left":
        arrange.select("2  Later").press("Alt+Right")
    else:
        arrange.select("1.1", "1.3").press("Ctrl+X").select("2  Later")
    before = arrange.lines
    after = arrange.press(keys).lines
    assert part in arrange.said
    assert after != before
    assert arrange.undo().lines == before
    assert arrange.redo().lines == after


def test_a_chapter_that_is_pasted_in_another_book_is_refused(arrange, desk):
    arrange.select("1.1").press("Ctrl+X")
    other = desk.library.books.add("Another")
    desk.library.books.add_chapter(other.id, "Elsewhere")
    arrange.pane.show_book(other.id)
    arrange.select("1  Elsewhere").press("Ctrl+V")
    assert arrange.lines == ["1  Elsewhere"]
    assert arrange.said == "Select a chapter or an entry of this book first."
