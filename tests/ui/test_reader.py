from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QPalette

from briefbook.model.article import Article, Details, ReadingState
from briefbook.model.body import Block, Body, Kind
from briefbook.ui.desk import Desk
from tests.builders import STATED, a_draft, a_source
from tests.library.shelf import mark
from tests.ui.drivers.reader import ReaderDriver

FOX = "The quick brown fox met the harbour master. He asked for a pier."
PIER = "The pier was refused on Monday. Nobody was surprised, least of all the fox."
GRAIN = "Grain came by rail 🚂 instead. It cost four percent more."


@pytest.fixture
def article(desk: Desk) -> Article:
    return desk.library.articles.add(a_draft(FOX, PIER, GRAIN))


@pytest.fixture
def reader(qtbot, desk: Desk, article: Article) -> ReaderDriver:
    driver = ReaderDriver(desk)
    qtbot.addWidget(driver.pane)
    return driver.open(article)


def long_article(desk: Desk, paragraphs: int = 60) -> Article:
    return desk.library.articles.add(a_draft(*[f"{number}. {FOX} {PIER}" for number in range(paragraphs)]))


def test_selected_words_are_marked_with_a_theme_by_one_key(reader):
    reader.select("brown fox").press("1")
    assert reader.marks == [("brown fox", "S")]
    assert reader.is_tinted("brown fox")
    assert not reader.is_tinted("harbour master")


def test_a_mark_is_one_step_that_undo_takes_back(reader, desk):
    reader.select("brown fox").press("2")
    assert desk.library.undo_label == "Mark as Economics"
    desk.library.undo()
    assert reader.marks == []
    assert not reader.is_tinted("brown fox")


def test_without_a_selection_the_paragraph_is_marked(reader):
    reader.press("j", "j", "3")
    assert reader.marks == [(GRAIN, "P")]


def test_j_and_k_move_by_paragraph(reader):
    reader.press("j", "j")
    assert reader.paragraph == 3
    reader.press("k")
    assert reader.paragraph == 2


def test_points_and_commas_select_sentences(reader):
    reader.press(".")
    assert reader.selection == "The quick brown fox met the harbour master."
    reader.press(".", ".")
    assert reader.selection == "The pier was refused on Monday."
    reader.press(",", ">")
    assert reader.selection.endswith("He asked for a pier.\n\nThe pier was refused on Monday.")
    reader.press("<")
    assert reader.selection == "He asked for a pier."


def test_capital_j_extends_by_paragraph_and_capital_k_gives_back(reader):
    reader.press("J", "J")
    assert reader.selection == f"{FOX}\n\n{PIER}"
    reader.press("K")
    assert reader.selection == FOX


def test_a_sentence_after_an_emoji_is_marked_where_it_stands(reader, desk):
    reader.select("It cost four percent more.").press("1")
    assert reader.marks == [("It cost four percent more.", "S")]
    assert reader.is_tinted("four percent")
    assert not reader.is_tinted("instead")


def test_h_marks_with_the_last_theme(reader):
    reader.select("brown fox").press("2")
    reader.select("harbour master").press("h")
    assert reader.marks[1] == ("harbour master", "E")


def test_the_same_mark_is_not_made_twice(reader):
    reader.select("brown fox").press("1")
    reader.select("brown fox").press("1")
    reader.select("brown fox").press("2")
    assert reader.marks == [("brown fox", "S"), ("brown fox", "E")]


def test_a_theme_that_is_not_there_is_told_of(reader, desk):
    reader.press("8")
    assert reader.marks == []
    assert "no theme 8" in desk.messages.recent[-1]


def test_overlapping_marks_are_both_seen_and_one_stays_when_the_other_goes(reader):
    reader.select("quick brown fox").press("1")
    reader.select("fox met").press("2")
    both = reader.look_of("fox met").background().color()
    assert both not in (reader.look_of("quick").background().color(), reader.look_of("met").background().color())
    reader.select("fox met").press("x")
    assert reader.look_of("fox met").background().color() == reader.look_of("quick").background().color()
    assert not reader.is_tinted("met the")


def test_x_removes_the_mark_and_the_toast_brings_it_back(reader, desk, qtbot):
    reader.select("brown fox").press("1")
    with qtbot.waitSignal(desk.messages.done) as told:
        reader.press("x")
    assert reader.marks == []
    told.args[0].offers[0].do()
    assert reader.marks == [("brown fox", "S")]
    assert reader.is_tinted("brown fox")


def test_the_first_mark_says_that_the_article_is_being_read(reader, desk, article):
    reader.press("1")
    assert desk.library.articles.get(article.id).state is ReadingState.READING


def test_r_marks_read_and_asks_for_the_next(reader, desk, article, qtbot):
    with qtbot.waitSignal(reader.pane.next_unread_requested):
        reader.press("r")
    assert desk.library.articles.get(article.id).state is ReadingState.READ


def test_n_asks_for_a_comment_on_what_is_marked_here(reader, qtbot):
    reader.select("brown fox").press("1")
    with qtbot.waitSignal(reader.pane.comment_requested) as asked:
        reader.press("n")
    assert asked.args == [reader.annotations[0].id]


def test_q_asks_for_a_chapter_and_marks_only_when_there_is_one(reader, qtbot):
    reader.select("brown fox")
    with qtbot.waitSignal(reader.pane.send_to_chapter) as asked:
        reader.press("q")
    assert reader.marks == []
    ids = asked.args[0]()
    assert reader.marks == [("brown fox", "")]
    assert ids == (reader.annotations[0].id,)


def test_a_theme_is_given_to_a_mark_that_has_none(reader):
    reader.select("brown fox").press("b")
    reader.select("brown fox").press("1")
    assert reader.marks == [("brown fox", "S")]
    assert reader.annotations[0].starred


def test_s_keeps_a_core_statement_in_one_line_and_comes_back(reader):
    reader.select("brown fox").press("s").type_statement("Foxes negotiate.")
    assert reader.annotations[0].core_statement == "Foxes negotiate."
    assert reader.page.hasFocus()
    reader.press("s")
    assert reader.half.statement_bar.field.text() == "Foxes negotiate."
    reader.press("Esc", to=reader.half.statement_bar.field)
    assert reader.half.statement_bar.isHidden()


def test_brackets_go_from_mark_to_mark(reader, qtbot):
    for words in ("brown fox", "pier was refused", "Grain"):
        reader.select(words).press("1")
    reader.press("g", "]", "]")
    assert reader.selection == "pier was refused"
    with qtbot.waitSignal(reader.pane.annotation_chosen) as chosen:
        reader.press("[")
    assert reader.selection == "brown fox"
    assert chosen.args == [reader.annotations[0].id]


def test_two_marks_of_the_same_words_are_both_reached(reader):
    reader.select("brown fox").press("1")
    reader.select("brown fox").press("2")
    reader.press("g", "]", "]", "x")
    assert len(reader.marks) == 1


def test_single_keys_can_be_switched_off_but_alt_and_numbers_stay(reader, desk):
    desk.preferences.change(single_keys=False)
    reader.select("brown fox").press("1", "j", "h")
    assert reader.marks == []
    reader.press("Alt+2")
    assert reader.marks == [("brown fox", "E")]


def test_the_find_bar_counts_steps_and_marks(reader):
    reader.find("PIER")
    assert reader.half.find_bar.count.text() == "1 of 2"
    reader.in_find_bar("F3")
    assert reader.half.find_bar.count.text() == "2 of 2"
    reader.in_find_bar("Alt+3")
    assert reader.marks == [("pier", "P")]
    reader.in_find_bar("Esc")
    assert reader.page.hasFocus()
    assert reader.page.extraSelections() == []


def test_what_is_not_there_is_said(reader):
    reader.find("volcano")
    assert reader.half.find_bar.count.text() == "No match"


def test_a_selection_by_mouse_brings_the_popover_and_leaves_the_keyboard(reader):
    reader.drag_over("brown fox")
    popover = reader.half.popover
    assert popover.isVisible()
    assert reader.page.hasFocus()
    popover.buttons[0].click()
    assert reader.marks == [("brown fox", "S")]
    assert not popover.isVisible()


def test_a_selection_by_keyboard_brings_no_popover(reader):
    reader.press(".")
    assert not reader.half.popover.isVisible()


def test_words_are_copied_with_their_citation(reader):
    reader.select("pier was refused").press("Ctrl+Shift+C")
    assert reader.copied == "pier was refused (Ida Holm, The harbour talks, Coast Review, 16 May 2026, ¶ 2)"


def test_words_are_copied_as_the_article_has_them(reader, desk):
    blocks = (Block(Kind.LIST_ITEM, "One thing", 1, marker="7."), Block(Kind.TABLE, "Port\tTons\nNorth\t1200", 1))
    body = Body(blocks)
    draft = a_draft(details=STATED)
    reader.open(desk.library.articles.add(type(draft)(a_source(body.text), b"", STATED, body)))
    reader.press("Ctrl+A", "Ctrl+C")
    assert reader.copied == body.text


def test_lines_stay_under_75_characters_whatever_the_width(qtbot, desk):
    article = long_article(desk, 6)
    for width in (420, 900, 1900):
        driver = ReaderDriver(desk, width=width)
        qtbot.addWidget(driver.pane)
        assert 20 < driver.open(article).longest_line < 75


def test_the_place_is_remembered(reader, desk, article):
    long = long_article(desk)
    reader.open(long).press("G", "k", "k")
    place = reader.page.first_visible()
    reader.open(article).open(long)
    assert len(reader.page.sheet.body.text) * 0.5 < place < len(reader.page.sheet.body.text) - 300
    assert reader.page.first_visible() == place


def test_progress_is_told_while_reading(reader, desk):
    told = []
    reader.pane.progressed.connect(lambda percent, minutes: told.append((percent, minutes)))
    reader.open(long_article(desk))
    assert "min left" in reader.half.top.progress.text()
    reader.press("G")
    assert told[-1] == (100, 0)


def test_a_larger_size_and_another_paper_set_the_page_anew_in_its_place(reader, desk):
    reader.open(long_article(desk)).press("j", "j", "j", "G")
    reader.press("k", "k", "k")
    place = reader.page.first_visible()
    desk.preferences.change(reader_size=18.0, paper="sepia")
    assert abs(reader.page.first_visible() - place) < 200
    assert reader.page.palette().color(QPalette.ColorRole.Base).name() == "#f7f0e1"


def test_headings_jump(reader, desk):
    blocks = [Block(Kind.PARAGRAPH, f"{FOX} {PIER}") for _ in range(40)]
    body = Body((*blocks, Block(Kind.HEADING, "What was promised", 1), *blocks))
    draft = a_draft()
    reader.open(desk.library.articles.add(type(draft)(a_source(body.text), b"", STATED, body)))
    reader.press("F8")
    assert reader.half.outline.list.count() == 1
    reader.press("Return", to=reader.half.outline.list)
    assert not reader.half.outline.isVisible()
    assert body.text[reader.page.first_visible() :].startswith("What was promised")


def test_an_annotation_is_shown_in_its_article(reader, desk):
    other = long_article(desk)
    made = mark(desk.library, other, "41. The quick brown fox", theme_id=desk.library.themes.find("S").id)
    reader.pane.show_annotation(made.id)
    assert reader.pane.article_id == other.id
    assert reader.selection == "41. The quick brown fox"


def test_a_paragraph_is_shown_at_the_top(reader, desk):
    reader.pane.show_paragraph(long_article(desk).id, 30)
    assert reader.paragraph == 30
    assert reader.page.first_visible() == reader.page.place()


def test_an_annotation_whose_words_are_gone_is_told_of(reader, desk, article):
    made = mark(desk.library, article, "brown fox")
    desk.library._db.execute("UPDATE annotations SET quote = 'a grey wolf'")
    reader.open(long_article(desk))
    reader.pane.show_annotation(made.id)
    assert reader.pane.article_id == article.id
    assert "no longer stand" in desk.messages.recent[-1]


def test_a_click_into_a_passage_chooses_it(reader, desk, article, qtbot):
    made = mark(desk.library, article, "harbour master")
    with qtbot.waitSignal(reader.pane.annotation_chosen) as chosen:
        reader.click_on("master")
    assert chosen.args == [made.id]
    assert reader.selection == ""


def test_a_screen_reader_is_told_what_is_marked_here(reader, desk, article):
    mark(desk.library, article, "brown fox", theme_id=desk.library.themes.find("S").id, comment="Which fox?")
    reader.press("g", "]")
    assert reader.page.accessibleDescription() == "Highlight, Security, comment: Which fox?"
    reader.go_to("Grain")
    assert reader.page.accessibleDescription() == ""


def test_an_empty_reader_says_how_articles_come_to_it(desk, qtbot):
    driver = ReaderDriver(desk)
    qtbot.addWidget(driver.pane)
    assert "Add Articles" in driver.half.empty.explanation
    desk.library.articles.add(a_draft())
    assert driver.half.empty.line == "Choose an article on the left"


def test_an_article_that_is_removed_leaves_an_empty_reader(reader, desk, article):
    reader.press("1")
    desk.library.articles.remove(article.id)
    assert reader.pane.article_id is None
    assert not reader.page.isVisible()
    desk.library.undo()
    assert reader.open(article).marks != []


def test_new_details_are_shown_at_once(reader, desk, article):
    desk.library.articles.describe(article.id, Details(title="A new name"))
    assert reader.shown.startswith("A new name")
    assert reader.half.top.title.text() == "A new name"


def test_tags_in_an_article_are_shown_as_they_are(reader, desk):
    hostile = "<b>bold</b> <img src='file:///etc/passwd'> &amp; done"
    reader.open(desk.library.articles.add(a_draft(hostile, details=Details(title="<i>x</i>"))))
    assert hostile in reader.shown
    assert reader.shown.startswith("<i>x</i>")


def test_nothing_that_a_document_asks_for_is_opened(reader):
    for name in ("file:///etc/passwd", "https://harbour.example/x.png", "x.css"):
        for asked in (reader.page, reader.page.document()):
            given = asked.loadResource(2, QUrl(name))
            assert isinstance(given, QImage)
            assert given.width() == 1


def test_the_commands_are_named_after_the_themes_and_do_what_they_say(reader, desk):
    desk.library.themes.add("Fisheries")
    commands = {one.id: one for one in reader.pane.commands()}
    assert commands["reader.theme-4"].text == "Mark as Fisheries"
    assert not commands["reader.theme-5"].may()
    reader.select("brown fox")
    commands["reader.theme-4"].do()
    assert reader.marks == [("brown fox", "F")]


def test_every_command_has_its_own_id_and_keys(reader):
    commands = reader.pane.commands()
    keys = [key for one in commands for key in one.keys]
    assert len({one.id for one in commands}) == len(commands)
    assert len(set(keys)) == len(keys)
