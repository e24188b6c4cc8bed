from threading import Event

from briefbook.model.article import ReadingState
from briefbook.ui.status import Status
from tests.builders import a_draft


def test_the_status_bar_says_how_much_is_left_to_read(desk, qtbot):
    status = Status(desk)
    qtbot.addWidget(status)
    first = desk.library.articles.add(a_draft("word " * 460))
    desk.library.articles.add(a_draft("word " * 230, file_name="other.txt"))
    assert status.reading.text() == "0 of 2 read, 3 min left"
    desk.library.articles.set_state(first.id, ReadingState.READ)
    assert status.reading.text() == "1 of 2 read, 1 min left"


def test_the_status_bar_says_when_the_last_change_was_kept(desk, qtbot):
    status = Status(desk)
    qtbot.addWidget(status)
    desk.library.themes.add("Energy")
    assert status.saved.text().startswith("Saved ")
    assert any(character.isdigit() for character in status.saved.text())


def test_work_is_shown_while_it_runs_and_can_be_cancelled(desk, qtbot):
    status = Status(desk)
    qtbot.addWidget(status)
    status.show()

    def endless(progress):
        while True:
            progress(1, 2)

    desk.jobs.run("Reading 5 files", endless, lambda result: None)
    assert status._work.text() == "Reading 5 files"
    assert status._cancel.accessibleName() == "Cancel: Reading 5 files"
    with qtbot.waitSignal(desk.jobs.finished):
        status._cancel.click()
    assert not status._bar.isVisible()


def test_work_says_which_part_of_it_is_being_done(desk, qtbot):
    status = Status(desk)
    qtbot.addWidget(status)
    seen = Event()

    def draw(progress):
        progress(3, 40)
        seen.wait(10)

    with qtbot.waitSignal(desk.jobs.advanced):
        handle = desk.jobs.run("Making the pages", draw, lambda result: None)
    desk.jobs.reword(handle, "Drawing the pages")
    assert (status._work.text(), status._bar.text()) == ("Drawing the pages", "3 of 40")
    seen.set()
