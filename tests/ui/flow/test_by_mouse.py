from __future__ import annotations

import pytest

from tests.ui.flow import story
from tests.ui.flow.mouse import Mouse

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def hand(qtbot) -> Mouse:
    return Mouse(qtbot)


def test_five_files_become_a_book_with_nothing_but_a_mouse(start, hand, tmp_path):
    start()
    story.tell(hand, tmp_path)


def test_all_of_it_is_undone_and_redone_with_the_mouse(start, hand, tmp_path):
    story.undo_and_redo(hand, start, tmp_path)


def test_the_next_morning_everything_is_found_as_it_was(start, hand, tmp_path):
    story.close_and_reopen(hand, start, tmp_path)
