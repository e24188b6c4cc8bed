import pytest
from PySide6.QtCore import QModelIndex, Qt

from tests.library.shelf import fill, mark
from tests.ui.drivers.arrange import ArrangeDriver


@pytest.fixture
def shelf(desk):
    """Economics with “Tariffs on grain” and “handshake”, an empty Later; “concert” is in the pool."""
    shelf = fill(desk.library)
    handshake = mark(desk.library, shelf.article, "handshake")
    mark(desk.library, shelf.article, "concert")
    desk.library.books.place(shelf.chapter.id, annotation_id=handshake.id)
    desk.library.books.add_chapter(shelf.book.id, "Later")
    return shelf


@pytest.fixture
def arrange(desk, shelf, qtbot) -> ArrangeDriver:
    return ArrangeDriver(desk, shelf.book.id, qtbot)


def words(arrange: ArrangeDriver) -> list[str]:
    return [line.split("  ")[-1].strip("“”") for line in arrange.lines]


def test_where_a_drop_would_go_is_said_in_words(arrange):
    dragged = arrange.drag_from_pool("concert")
    assert dragged.over("1.1", 0.1).drop_words == "before 1.1"
    assert dragged.over("1.1", 0.9).drop_words == "between 1.1 and 1.2"
    assert dragged.over("1.2", 0.9).drop_words == "into Economics, after 1.2"
    assert dragged.over("2  Later").drop_words == "into Later"
    assert dragged.over("1  Economics", 0.95).drop_words == "before 1.1"
    assert dragged.over_nothing().drop_words == "into Later"


def test_an_annotation_is_dropped_where_the_words_say(arrange):
    arrange.drag_from_pool("concert").over("1.1", 0.9).let_go()
    assert words(arrange) == ["Economics", "Tariffs on grain", "concert", "handshake", "Later"]
    assert arrange.toasts == ["Placed in Economics"]
    assert arrange.drop_words == ""
    assert words(arrange.undo()) == ["Economics", "Tariffs on grain", "handshake", "Later"]
    assert arrange.pooled == ["concert"]


def test_several_entries_are_dropped_in_one_step_and_keep_their_order(arrange):
    before = arrange.lines
    arrange.drag("1.2", "1.1").over("2  Later").let_go()
    assert words(arrange) == ["Economics", "Later", "Tariffs on grain", "handshake"]
    assert arrange.said == "2 moved into Later"
    assert arrange.undo().lines == before


def test_an_entry_that_is_dropped_on_its_own_place_stays_without_a_step(arrange, desk):
    label = desk.library.undo_label
    arrange.drag("1.1").over("1.2", 0.1)
    assert arrange.drop_words == "It stands there already."
    arrange.let_go()
    assert desk.library.undo_label == label


def test_chapters_are_dropped_before_after_and_into_each_other(arrange):
    dragged = arrange.drag("2  Later")
    assert dragged.over("1  Economics", 0.05).drop_words == "before 1 Economics"
    assert dragged.over("1  Economics").drop_words == "into Economics"
    assert dragged.over("1.1").drop_words == "It stands there already."
    dragged.over("1  Economics").let_go()
    assert arrange.lines[3] == "  1a  Later"
    arrange.drag("1a  Later").over("1  Economics", 0.05).let_go()
    assert words(arrange)[:2] == ["Later", "Economics"]


@pytest.mark.parametrize(
    ("dragged", "over", "reason"),
    [
        ("1  Economics", "1  Economics", "A chapter cannot stand in itself."),
        ("1  Economics", "2  Later", "Economics has chapters of its own, so it cannot stand inside another."),
    ],
)
def test_a_drop_that_is_not_possible_says_why(arrange, desk, shelf, dragged, over, reason):
    desk.library.books.add_chapter(shelf.book.id, "Grain", parent_id=shelf.chapter.id)
    before = arrange.lines
    arrange.drag(dragged).over(over)
    assert arrange.drop_words == reason
    assert arrange.let_go().lines == before


def test_drags_do_nothing_but_say_why_while_the_order_is_locked(arrange):
    before = arrange.lines
    arrange.click(arrange.pane.head.lock)
    arrange.drag("1.1").over("2  Later")
    assert arrange.drop_words == arrange.said == "The order of this book is locked."
    assert arrange.let_go().lines == before


def test_the_model_takes_what_is_dropped_by_qts_own_rules(arrange, shelf):
    model, move = arrange.pane.model, Qt.DropAction.MoveAction
    data = model.mimeData([model.index_of(shelf.entry.id)])
    later = model.index(1, 0)
    assert not model.canDropMimeData(data, move, 0, 0, QModelIndex())
    assert not model.dropMimeData(data, move, -1, 0, QModelIndex())
    assert arrange.said == "Entries stand in chapters."
    assert model.dropMimeData(data, move, -1, 0, later)
    assert words(arrange) == ["Economics", "handshake", "Later", "Tariffs on grain"]


def test_what_another_program_drags_is_not_taken(arrange):
    data = arrange.pane.model.mimeData([])
    data.clear()
    data.setText("Words from elsewhere.")
    arrange._data = data
    assert arrange.over("2  Later").drop_words == ""


def test_the_sign_is_drawn_over_the_tree(arrange):
    plain = arrange.pane.tree.grab().toImage()
    arrange.drag("1.1").over("2  Later")
    assert arrange.pane.tree.grab().toImage() != plain


def test_where_a_passage_stands_besides_is_told_by_its_number_of_now(arrange):
    arrange.pane.pool.filter.clear()
    arrange.drag_from_pool("handshake").over("1.1", 0.1).let_go()
    assert arrange.lines[:4] == [
        "1  Economics",
        "  1.1  A  “handshake”",
        "  1.2  A  “Tariffs on grain”",
        "  1.3  A  “handshake”",
    ]
    assert arrange.toasts == ["Placed in Economics. It stands in 1.3 already."]
