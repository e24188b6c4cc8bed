"""What is painted by hand, in a window that is laid out from right to left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QWidget

from briefbook import samples
from briefbook.ui.plain_drawing import draw_lines
from tests.ui.drivers.window import WindowDriver

WIDTH = 400


@pytest.fixture
def leftwards(qapp) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def window(leftwards, desk, qtbot):
    samples.fill(desk.library)
    driver = WindowDriver(desk, qtbot)
    driver.window.resize(1600, 900)
    driver.read_first()
    yield driver.window
    driver.window.close()


def ink(image: QImage, area: QRect) -> int:
    """How many pixels of `area` differ from its corner."""
    ground = image.pixel(area.topLeft())
    return sum(
        image.pixel(x, y) != ground
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    )


def ends(text: str) -> tuple[bool, bool]:
    """Whether a short text is painted at the left and at the right end of a wide place."""
    image = QImage(WIDTH, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_lines(painter, QRect(0, 0, WIDTH, 30), text, QFont(), QColor("black"))
    painter.end()
    return ink(image, QRect(0, 0, 60, 30)) > 0, ink(image, QRect(WIDTH - 60, 0, 60, 30)) > 0


def parts(window: QWidget, shown: QWidget, number: int) -> tuple[int, int]:
    """The ink in the left and right edge, of that many pixels, of what a widget shows."""
    image = shown.grab().toImage()
    height = min(200, image.height())
    return ink(image, QRect(0, 0, number, height)), ink(image, QRect(image.width() - number, 0, number, height))


@pytest.mark.parametrize(("text", "expected"), [("A bill.", (True, False)), ("مرحبا.", (False, True))])
def test_a_text_is_set_from_where_its_script_begins(leftwards, desk, text, expected):
    assert ends(text) == expected


def test_the_numbers_of_the_paragraphs_stand_whole_in_the_left_margin(window):
    margin = window.panes.reader.first.page.left
    at_edge, _ = parts(window, margin, 6)
    assert at_edge == 0
    assert ink(margin.grab().toImage(), margin.rect()) > 50


def test_the_column_of_the_reader_is_not_cut(window):
    page = window.panes.reader.first.page
    assert page.viewport().width() == page.lineWrapColumnOrWidth()
    assert page.left.geometry().right() < page.viewport().geometry().left()


def test_the_rule_of_a_theme_stands_on_the_right_of_its_annotation(window):
    left, right = parts(window, window.panes.annotations.list.viewport(), 16)
    assert right > left
