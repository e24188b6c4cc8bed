"""The reader's page: how it is set, what lies over one another, and that nothing on it is fetched or opened."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPalette

from briefbook.model.article import Article
from briefbook.model.body import Block, Body, Kind, Mark, MarkKind
from briefbook.ui.desk import Desk
from tests.benchmarks.measure import ROOT
from tests.builders import STATED, a_draft, a_source
from tests.library.shelf import mark
from tests.ui.drivers.reader import ReaderDriver

FOX = "The quick brown fox met the harbour master. He asked for a pier."
HOSTILE = (
    "https://evil.example/track",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "\\\\evil.example\\share\\x",
    "data:text/html,<script>x</script>",
)


@pytest.fixture
def reader(qtbot, desk: Desk) -> ReaderDriver:
    driver = ReaderDriver(desk)
    qtbot.addWidget(driver.pane)
    return driver.open(desk.library.articles.add(a_draft(FOX, FOX)))


def an_article_of(desk: Desk, *blocks: Block) -> Article:
    body = Body(blocks)
    return desk.library.articles.add(type(a_draft())(a_source(body.text), b"", STATED, body))


def a_hostile_article(desk: Desk) -> Article:
    links = [Block(Kind.PARAGRAPH, "click here", marks=(Mark(0, 10, MarkKind.LINK, one),)) for one in HOSTILE]
    images = [Block(Kind.FIGURE, f"<img src='{one}'>", target=one) for one in HOSTILE]
    sheet = Block(Kind.PARAGRAPH, "<style>p { background: url(file:///dev/zero) }</style><table background='//x/y'>")
    return an_article_of(desk, *links, *images, sheet)


@pytest.mark.parametrize("scale", ["1", "1.5", "2", "3"])
def test_no_line_has_75_characters_in_any_style_at_any_scale(scale):
    command = [sys.executable, "-m", "tests.ui.drivers.longest_line"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert 55 < int(done.stdout) < 75


def test_every_style_is_a_command_that_is_ticked_and_applied_at_once(reader, desk):
    width = reader.page.lineWrapColumnOrWidth()
    reader.command("measure-50").command("face-sans").command("spacing-1.7").command("paper-dark")
    assert reader.page.lineWrapColumnOrWidth() < width
    assert "Sans" in reader.page.document().defaultFont().families()[0]
    assert reader.page.palette().color(QPalette.ColorRole.Base).lightness() < 60
    ticked = {one.id for one in reader.pane.commands() if one.checked and one.checked()}
    assert {"reader.measure-50", "reader.face-sans", "reader.spacing-1.7", "reader.paper-dark"} <= ticked


@pytest.mark.parametrize("tone", ["white", "sepia", "dark"])
def test_the_whole_page_has_the_tone_of_its_paper_as_soon_as_it_is_chosen(reader, tone):
    reader.command("paper-sepia").command(f"paper-{tone}")
    ground = reader.page.look.paper.ground.rgb()
    for part in (reader.page.viewport(), reader.page.left, reader.page.right):
        assert reader.picture(part).pixel(part.width() - 2, part.height() - 2) == ground


def test_both_halves_change_their_style(reader, desk):
    reader.pane.show_beside(desk.library.articles.all()[0].id)
    reader.command("paper-sepia")
    assert reader.pane.first.page.look == reader.pane.second.page.look


def test_with_the_highlighter_on_a_selection_by_mouse_is_marked_at_once(reader, desk):
    reader.select("harbour master").press("2", "H")
    assert desk.preferences.value.highlighter
    reader.drag_over("brown fox")
    assert not reader.half.popover.isVisible()
    assert len(reader.marks) == 2
    assert {letter for _, letter in reader.marks} == {"E"}
    reader.command("highlighter").drag_over("asked for")
    assert len(reader.marks) == 2
    assert reader.half.popover.isVisible()


def test_of_marks_over_one_another_each_is_reached_by_brackets_and_shown_as_current(reader):
    for words, key in (("quick brown fox met", "1"), ("brown fox", "2"), ("fox met the", "3")):
        reader.select(words).press(key)
    reader.press("g")
    seen = []
    for _ in range(3):
        reader.press("]")
        seen.append(reader.badge)
    assert seen == ["quick brown fox met", "brown fox", "fox met the"]
    reader.press("[", "x")
    assert [quote for quote, _ in reader.marks] == ["quick brown fox met", "fox met the"]


def test_clicking_again_chooses_the_next_of_marks_over_one_another(reader):
    reader.select("quick brown fox met").press("1")
    reader.select("brown fox").press("2")
    reader.go_to("He asked").click_on("own fox")
    assert reader.badge == "brown fox"
    reader.click_on("own fox")
    assert reader.badge == "quick brown fox met"
    reader.press("x")
    assert [quote for quote, _ in reader.marks] == ["brown fox"]


def test_both_of_two_marks_over_one_another_have_their_letter_and_rule(reader):
    reader.select("quick brown fox met").press("1")
    reader.select("brown fox").press("2")
    rules = reader.page.left.marginalia.rules()
    assert [(rule.passage.theme.letter, rule.lane) for rule in rules] == [("S", 0), ("E", 1)]
    places = [QPoint(reader.page.left._rule_left(rule.lane) + 1, round(rule.top) + 4) for rule in rules]
    assert [reader.page.left.passage_at(place).theme.letter for place in places] == ["S", "E"]


def test_nothing_in_a_hostile_article_is_opened_or_followed(reader, desk):
    reader.open(a_hostile_article(desk))
    for position in range(reader.page.document().characterCount()):
        cursor = reader.page.textCursor()
        cursor.setPosition(position)
        assert not cursor.charFormat().isAnchor()
        assert not cursor.charFormat().isImageFormat()
    for address in HOSTILE:
        given = reader.page.loadResource(2, QUrl(address))
        assert isinstance(given, QImage)
        assert given.width() == 1
    assert "<img src='file:///etc/passwd'>" in reader.shown


def test_a_click_on_a_link_leads_nowhere_but_its_address_can_be_copied(reader, desk, monkeypatch):
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    reader.open(a_hostile_article(desk)).click_on("click here").press("Return")
    assert opened == []
    reader.offered_at("click here")["Copy Link Address"]()
    assert reader.copied == HOSTILE[0]


def test_words_without_a_link_offer_none(reader):
    assert "Copy Link Address" not in reader.offered_at("harbour")


def test_a_right_to_left_list_stands_at_the_right(reader, desk):
    reader.open(an_article_of(desk, Block(Kind.LIST_ITEM, "رصيف بطول 240 مترا", 1, marker="1.")))
    block = reader.page.document().lastBlock()
    assert block.blockFormat().rightMargin() > block.blockFormat().leftMargin()


def test_a_mark_read_out_has_its_theme_and_comment(reader, desk):
    themes = desk.library.themes
    article = desk.library.articles.get(reader.pane.article_id)
    mark(desk.library, article, "harbour master", theme_id=themes.find("E").id, comment="Which one?")
    mark(desk.library, article, "a pier")
    reader.press("g", "]")
    assert reader.page.accessibleDescription() == "Highlight, Economics, comment: Which one?"
    reader.press("]")
    assert reader.page.accessibleDescription() == "Highlight, no theme"
