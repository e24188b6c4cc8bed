"""The reader's keys, each as the blueprint has it; what marks is tested with the marks."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from briefbook.model.article import Article
from briefbook.ui.desk import Desk
from tests.builders import a_draft
from tests.ui.drivers.reader import ReaderDriver

FOX = "The quick brown fox met the harbour master. He asked for a pier."
PIER = "The pier was refused on Monday. Nobody was surprised, least of all the fox."


@pytest.fixture
def article(desk: Desk) -> Article:
    return desk.library.articles.add(a_draft(FOX, PIER, "Grain came by rail."))


@pytest.fixture
def reader(qtbot, desk: Desk, article: Article) -> ReaderDriver:
    driver = ReaderDriver(desk)
    qtbot.addWidget(driver.pane)
    return driver.open(article)


def test_g_goes_to_the_top_and_capital_g_to_the_end(reader):
    reader.press("G")
    assert reader.paragraph == 3
    reader.press("g")
    assert reader.page.place() == 0


def test_a_greater_sign_takes_in_a_sentence_and_a_less_sign_gives_it_back(reader):
    reader.press(".", ">")
    assert reader.selection == FOX
    reader.press("<")
    assert reader.selection == "The quick brown fox met the harbour master."


def test_capital_j_and_k_extend_by_paragraph(reader):
    reader.press("J", "J")
    assert reader.selection == f"{FOX}\n\n{PIER}"
    reader.press("K")
    assert reader.selection == FOX


def test_shift_and_arrows_extend_by_letter_and_word(reader):
    reader.go_to("quick").press("Shift+Right", "Shift+Right")
    assert reader.selection == "qu"
    reader.press("Ctrl+Shift+Right")
    assert reader.selection.strip() == "quick"
    reader.press("Shift+Left", "Shift+Left")
    assert reader.selection == "quic"


def test_space_turns_a_window_on_and_shift_and_space_back(reader, desk):
    reader.open(desk.library.articles.add(a_draft(*[f"{number}. {FOX}" for number in range(80)])))
    reader.press("Space")
    turned = reader.page.offset
    assert turned > 0
    reader.press("Shift+Space")
    assert reader.page.offset < turned


@pytest.mark.parametrize("key", ["x", "Del"])
def test_x_and_del_remove_the_mark(reader, key):
    reader.select("brown fox").press("1").press(key)
    assert reader.marks == []


@pytest.mark.parametrize("key", ["q", "Return", "Enter", "Ctrl+Return"])
def test_q_and_enter_send_to_a_chapter(reader, key, qtbot):
    reader.select("brown fox").press("1")
    with qtbot.waitSignal(reader.pane.send_to_chapter):
        reader.press(key)


@pytest.mark.parametrize("key", ["t", "T"])
def test_t_asks_for_tags_and_keeps_them(reader, key):
    reader.select("brown fox").press(key).type_tags("fauna, #harbour")
    assert [one.tags for one in reader.annotations] == [("fauna", "harbour")]
    assert reader.page.hasFocus()
    reader.press("t")
    assert reader.half.tags_bar.field.text() == "fauna, harbour"


def test_i_rates_a_mark_up_to_the_highest_and_then_not_at_all(reader):
    reader.select("brown fox").press("1", "i", "i", "i")
    assert reader.annotations[0].importance == 3
    reader.press("i")
    assert reader.annotations[0].importance == 0


def test_b_stars_and_takes_the_star_away(reader):
    reader.select("brown fox").press("1", "b")
    assert reader.annotations[0].starred
    reader.press("b")
    assert not reader.annotations[0].starred


def test_a_slash_finds_and_a_question_mark_asks_for_the_keys(reader, qtbot):
    reader.press("/")
    assert reader.half.find_bar.field.hasFocus()
    reader.in_find_bar("Esc")
    with qtbot.waitSignal(reader.pane.keys_requested):
        reader.press("?")


def test_esc_closes_the_find_bar_then_clears_the_selection_then_goes_on_to_the_window(reader):
    reader.find("pier")
    reader.page.setFocus()
    reader.press("Esc")
    assert not reader.half.find_bar.isVisible()
    assert reader.selection == "pier"
    reader.press("Esc")
    assert reader.selection == ""


def test_f3_goes_on_with_the_bar_left_open_and_opens_it_if_it_is_not(reader):
    reader.press("F3")
    assert reader.half.find_bar.field.hasFocus()
    reader.half.find_bar.field.setText("the")
    reader.page.setFocus()
    first = reader.page.selected()
    reader.press("F3")
    assert reader.page.selected() > first
    reader.press("Shift+F3")
    assert reader.page.selected() == first


def test_the_match_is_marked_with_alt_and_a_number(reader):
    reader.find("harbour master").in_find_bar("Alt+2")
    assert reader.marks == [("harbour master", "E")]


@pytest.mark.parametrize("letter", "jkJKhxnstTibqrgG/?.,<>[]12345678H")
def test_with_single_keys_switched_off_no_letter_does_anything(reader, desk, letter):
    desk.preferences.change(single_keys=False)
    reader.select("brown fox").press(letter)
    assert reader.selection == "brown fox"
    assert reader.marks == []
    assert QApplication.focusWidget() is reader.page


def test_letters_typed_into_a_bar_are_only_typed(reader):
    reader.press("/")
    reader.half.find_bar.field.clear()
    reader.in_find_bar("j", "1", "x")
    assert reader.half.find_bar.field.text() == "j1x"
    assert reader.marks == []


def test_shift_and_arrows_move_the_end_of_the_mark_that_is_selected(reader, desk):
    reader.select("brown fox").press("1", "[", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "Shift+Left")
    assert reader.marks == [("brown fox met", "S")]
    assert reader.is_tinted("met the")
    assert reader.badge == "brown fox met"
    desk.library.undo()
    assert reader.marks == [("brown fox", "S")]


def test_alt_shift_and_arrows_move_its_beginning(reader):
    reader.select("brown fox").press("1", "[", "Ctrl+Alt+Shift+Left", "Alt+Shift+Right")
    assert reader.marks == [("uick brown fox", "S")]


def test_a_selection_that_is_no_mark_moves_none(reader):
    reader.select("brown fox").press("1")
    reader.select("fox met").press("Shift+Right")
    assert reader.marks == [("brown fox", "S")]


def test_a_mark_at_the_very_cursor_is_the_next_one(reader):
    reader.press("2", "g", "]")
    assert reader.selection == FOX


def test_ctrl_and_plus_minus_and_nought_change_the_size(reader, desk):
    normal = desk.preferences.value.reader_size
    reader.press("Ctrl++", "Ctrl++", "Ctrl+-")
    assert desk.preferences.value.reader_size == normal + 1
    assert reader.page.look.size == normal + 1
    reader.press("Ctrl+0")
    assert desk.preferences.value.reader_size == normal


@pytest.mark.parametrize("keys", ["n", "Ctrl+Shift+M"])
def test_n_asks_for_the_comment_on_the_mark_here(reader, keys, qtbot):
    reader.select("brown fox").press("1")
    with qtbot.waitSignal(reader.pane.comment_requested) as asked:
        reader.press(keys)
    assert asked.args == [reader.annotations[0].id]


@pytest.mark.parametrize("number", range(1, 9))
def test_each_of_eight_themes_has_its_number_and_alt_with_it(reader, desk, number):
    for name in ("Fisheries", "Grain", "Rail", "Water", "Yards"):
        desk.library.themes.add(name)
    letters = [theme.letter for theme in desk.library.themes.all()]
    reader.select("brown fox").press(str(number))
    reader.select("harbour master").press(f"Alt+{number}")
    assert [letter for _, letter in reader.marks] == [letters[number - 1]] * 2
