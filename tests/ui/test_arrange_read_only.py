import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from briefbook.library.library import Library
from briefbook.ui.arrange import drops
from briefbook.ui.desk import Desk, Preferences
from briefbook.ui.jobs import Jobs
from briefbook.ui.messages import Messages
from briefbook.ui.notifier import Notifier
from tests.library.shelf import fill
from tests.ui.drivers.arrange import ArrangeDriver


@pytest.fixture
def driver(qapp, qtbot, tmp_path):
    """The arrange pane over a library that is open for reading only."""
    path = tmp_path / "talks.briefbook"
    with Library.create(path) as library:
        fill(library)
    with Library.open(path, read_only=True) as library:
        jobs = Jobs(print)
        desk = Desk(library, Notifier(library), jobs, Messages(), Preferences(None))
        yield ArrangeDriver(desk, library.books.all()[0].id, qtbot)
        jobs.close()


def test_what_would_change_the_book_is_grey(driver):
    assert {one.id for one in driver.pane.commands() if one.may()} <= {"arrange.lock", "arrange.open"}
    head = driver.pane.head
    assert not any(one.isEnabled() for one in (head.chapter, head.text, driver.pane.pool.button))


def test_nothing_is_renamed_dragged_or_dropped(driver):
    model = driver.pane.model
    changing = Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
    assert not model.flags(model.index(0, 0)) & changing
    assert not driver.pane.tree.acceptDrops()


def test_a_clipboard_without_anything_holds_no_entries():
    assert drops.ids_in(None) == []
    assert not drops.is_for_us(None)
    QGuiApplication.clipboard().setMimeData(QMimeData())
    assert drops.ids_in(QGuiApplication.clipboard().mimeData()) == []
