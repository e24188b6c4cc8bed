"""Where a window is put: the screens and frames of a test are numbers, so any desktop can be tried."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMargins, QPoint, QRect, QSize

from briefbook.ui import placement

SMALL = QRect(0, 0, 1280, 720)


@pytest.mark.parametrize("frame", [None, [0, 0, 0, 0], [1, 24, 1, 5], [8, 31, 8, 8]])
def test_on_a_small_screen_the_first_window_and_its_title_bar_fit(frame):
    room = placement.inside_frame(SMALL, frame)
    found = placement.within(QRect(0, 0, 1280, 720), room, centred=True)
    known = QMargins(*frame) if frame and frame[1] else QMargins(0, 24, 0, 1)
    assert SMALL.contains(found.marginsAdded(known))


@pytest.mark.parametrize("kept", [QPoint(0, 0), QPoint(300, -20), QPoint(-4000, 5000)])
def test_a_window_whose_title_bar_was_off_the_screen_comes_back_with_it(kept):
    frame = [1, 24, 1, 5]
    found = placement.within(QRect(kept, QSize(1100, 600)), placement.inside_frame(SMALL, frame))
    assert found.size() == QSize(1100, 600)
    assert SMALL.contains(found.marginsAdded(QMargins(*frame)))


def test_a_window_that_had_no_frame_leaves_room_for_one_for_the_desktop_may_have_changed():
    assert placement.within(QRect(0, 0, 1100, 600), placement.inside_frame(SMALL, [0, 0, 0, 0])).top() >= 24


def test_a_window_that_was_well_placed_stays_there():
    at = QRect(40, 60, 1100, 600)
    assert placement.within(at, placement.inside_frame(SMALL, [1, 24, 1, 5])) == at


def test_the_room_below_a_panel_of_the_desktop_is_what_counts():
    below = QRect(0, 28, 1280, 692)
    found = placement.within(QRect(0, 0, 1280, 720), placement.inside_frame(below, None))
    assert found.top() >= 28 + 24
    assert found.bottom() <= below.bottom()
