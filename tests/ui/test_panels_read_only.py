"""The panels beside the reader, over a library that is open for reading only."""

import pytest

from briefbook.library.library import Library
from briefbook.ui.desk import Desk, Preferences
from briefbook.ui.jobs import Jobs
from briefbook.ui.main_window import MainWindow
from briefbook.ui.messages import Messages
from briefbook.ui.notifier import Notifier
from tests.library.shelf import fill


@pytest.fixture
def panes(qapp, qtbot, tmp_path):
    path = tmp_path / "talks.briefbook"
    with Library.create(path) as library:
        shelf = fill(library)
    with Library.open(path, read_only=True) as library:
        jobs = Jobs(print)
        window = MainWindow(Desk(library, Notifier(library), jobs, Messages(), Preferences(None)), "talks")
        qtbot.addWidget(window)
        window.show_annotation(shelf.annotation.id)
        yield window.panes
        window.close()
        jobs.close()


def test_what_is_said_of_a_passage_can_be_read_but_not_changed(panes, qtbot):
    editor = panes.annotations.editor
    qtbot.keyClicks(editor.comment, "No. ")
    assert editor.comment.value == "Check the figure."
    assert not any(one.isEnabled() for one in (editor.theme, editor.importance, editor.starred))


def test_details_can_be_read_but_not_changed(panes, qtbot):
    field = panes.details.fields["publisher"]
    before = field.text()
    qtbot.keyClicks(field, "Another")
    assert field.text() == before
