import pytest
from PySide6.QtCore import Qt

from briefbook.library.library import Library
from briefbook.ui.desk import Desk, Preferences
from briefbook.ui.jobs import Jobs
from briefbook.ui.messages import Messages
from briefbook.ui.notifier import Notifier
from briefbook.ui.write.pane import WritePane
from tests.library.shelf import fill
from tests.ui.drivers.write import CONTROL, WriteDriver


@pytest.fixture
def driver(qapp, qtbot, tmp_path):
    """The write pane over a library that is open for reading only."""
    path = tmp_path / "talks.briefbook"
    with Library.create(path) as library:
        fill(library)
    with Library.open(path, read_only=True) as library:
        jobs = Jobs(print)
        pane = WritePane(Desk(library, Notifier(library), jobs, Messages(), Preferences(None)))
        qtbot.addWidget(pane)
        pane.show_book(library.books.all()[0].id)
        pane.show()
        yield WriteDriver(pane)
        jobs.close()


def test_nothing_can_be_written(driver):
    driver.go_to("Economics").write(" More").press(Qt.Key.Key_B, CONTROL)
    assert driver.text == "Grain *first*."
    assert not driver.pane.form.fields["title"].isEnabled()
    assert not driver.pane.points.new_text.isEnabled()


def test_points_are_neither_moved_nor_reworded_nor_linked(driver):
    index = driver.go_to("Points").at("Grain")
    assert not index.flags() & (Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled)
    driver.key(Qt.Key.Key_F2).key(Qt.Key.Key_Delete)
    driver.take("Tariffs on grain")
    assert driver.points == {"Key points": ["Grain gets cheaper."]}
    assert not driver.pane.points.support.likelihood.isEnabled()


def test_what_a_point_rests_on_can_still_be_followed(driver, qtbot):
    driver.go_to("Points").at("Grain")
    linked = driver.pane.points.support.linked
    linked.setCurrentRow(0)
    with qtbot.waitSignal(driver.pane.annotation_chosen):
        qtbot.keyClick(linked, Qt.Key.Key_Return)


def test_the_set_up_and_the_sections_can_be_looked_at(driver):
    assert [one.id for one in driver.pane.commands() if one.may()] == [
        "write.set-up",
        "write.facts",
        "write.events",
        "write.people",
        "write.next-section",
        "write.previous-section",
    ]
