from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from briefbook.model.theme import Pattern, Theme
from briefbook.ui.reader.marginalia import Rule, in_lanes
from briefbook.ui.reader.paper import TONES, paper
from briefbook.ui.reader.passages import Passage, layers
from briefbook.ui.theme_rule import contrast
from tests.builders import SECURITY, a_draft, an_annotation, an_article
from tests.library.shelf import mark
from tests.ui.drivers.reader import ReaderDriver

WORDS = "The harbour talks opened with a handshake and a map of all the piers."


def passage(start: int, end: int, id: str = "a") -> Passage:
    return Passage(an_annotation(an_article(WORDS), id=id), start, end, SECURITY)


@pytest.fixture
def marked(qtbot, desk):
    article = desk.library.articles.add(a_draft(WORDS, "Grain fell.", "Nothing more."))
    mark(
        desk.library, article, "harbour talks", theme_id=desk.library.themes.find("S").id, comment="Check <b>this</b>."
    )
    driver = ReaderDriver(desk, width=1400)
    qtbot.addWidget(driver.pane)
    return driver.open(article)


def test_layers_tell_which_passages_lie_over_one_another():
    one, two = passage(0, 10, "a"), passage(4, 14, "b")
    found = [(layer.start, layer.end, [over.id for over in layer.passages]) for layer in layers((one, two))]
    assert found == [(0, 4, ["a"]), (4, 10, ["a", "b"]), (10, 14, ["b"])]


def test_the_shorter_of_two_passages_lies_on_top():
    long, short = passage(0, 20, "a"), passage(5, 8, "b")
    assert [over.id for over in list(layers((short, long)))[1].passages] == ["a", "b"]


def test_passages_on_the_same_lines_have_lanes_of_their_own():
    rules = list(in_lanes([(passage(0, 9), 0, 40), (passage(3, 5), 20, 60), (passage(30, 40), 60, 80)]))
    assert [(rule.top, rule.lane) for rule in rules] == [(0, 0), (20, 1), (60, 0)]


def test_a_click_on_a_rule_chooses_its_passage(marked, qtbot):
    left = marked.page.left
    rule: Rule = left.marginalia.rules()[0]
    point = QPoint(left.width() - 16, round((rule.top + rule.bottom) / 2) - left.offset)
    with qtbot.waitSignal(marked.pane.annotation_chosen):
        QTest.mouseClick(left, Qt.MouseButton.LeftButton, pos=point)
    assert marked.selection == "harbour talks"


def test_a_comment_stands_beside_its_passage_where_there_is_room(marked, qtbot):
    right = marked.page.right
    comment = right.shown()[0]
    assert comment.text == "Check <b>this</b>."
    assert marked.ink(right) > 100
    with qtbot.waitSignal(marked.pane.annotation_chosen):
        QTest.mouseClick(right, Qt.MouseButton.LeftButton, pos=QPoint(60, round(comment.top) + 4))


def test_without_room_the_comments_are_left_to_their_panel(marked):
    marked.pane.resize(760, 700)
    assert marked.page.right.shown() == []


def test_a_passage_is_drawn_in_the_margin_with_its_letter_and_rule(marked, desk):
    before = marked.picture(marked.page.left)
    theme = desk.library.themes.find("S")
    desk.library.themes.change(Theme(theme.id, theme.name, theme.letter, theme.colour, Pattern.DASHED))
    dashed = marked.picture(marked.page.left)
    desk.library.themes.change(Theme(theme.id, theme.name, "X", theme.colour, Pattern.DASHED))
    assert before != dashed != marked.picture(marked.page.left)


@pytest.mark.parametrize("tone", TONES)
def test_text_can_be_read_on_every_paper_and_tint(qapp, desk, tone):
    look = paper(tone, "light")
    themes = desk.library.themes.all()
    grounds = [look.ground, look.found, look.selection, *(look.tint((theme,)) for theme in themes), look.tint(themes)]
    assert min(contrast(look.text, ground) for ground in grounds) >= 4.5
    assert min(contrast(QColor(ink), look.ground) for ink in (look.soft, look.accent)) >= 4.5
