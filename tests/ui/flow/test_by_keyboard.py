from __future__ import annotations

import pytest

from tests.ui.flow import story
from tests.ui.flow.keyboard import Keyboard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def hand(qtbot) -> Keyboard:
    return Keyboard(qtbot)


def test_five_files_become_a_book_with_nothing_but_keys(start, hand, tmp_path):
    start()
    story.tell(hand, tmp_path)


def test_all_of_it_is_undone_and_redone_with_keys(start, hand, tmp_path):
    story.undo_and_redo(hand, start, tmp_path)


def test_the_next_day_everything_is_found_as_it_was(start, hand, tmp_path):
    story.close_and_reopen(hand, start, tmp_path)
