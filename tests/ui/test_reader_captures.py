"""The texts of an article in the reader: an earlier one is read, and what changed is shown in the newest."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from briefbook.model.article import Making
from tests.builders import a_draft
from tests.library.shelf import mark, recapture
from tests.ui.drivers.reader import ReaderDriver
from tests.ui.drivers.window import WindowDriver

STORY = (
    "The two mayors met on Monday and agreed on the boats.",
    "Tariffs on grain fall by four percent in the spring.",
    "Both envoys stayed for the concert afterwards.",
)
LATER = (STORY[0], STORY[1].replace("four", "five"), "Nothing more was told.")


@pytest.fixture
def article(desk):
    """An article with three texts; one passage was kept, another waits to be decided."""
    article = desk.library.articles.add(a_draft(*STORY))
    mark(desk.library, article, "The two mayors")
    mark(desk.library, article, "Both envoys stayed")
    recapture(desk.library, article, *LATER)
    recapture(desk.library, article, *LATER, "A last word.", made=Making.CORRECTED)
    return desk.library.articles.get(article.id)


@pytest.fixture
def reader(qtbot, desk, article):
    driver = ReaderDriver(desk)
    qtbot.addWidget(driver.pane)
    return driver.open(article)


def test_an_article_with_one_text_has_no_choice_of_texts(reader, desk):
    other = desk.library.articles.add(a_draft("Another story.", file_name="other.txt"))
    assert len(reader.captures) == 3
    reader.open(other)
    assert reader.captures == []
    assert not next(one for one in reader.pane.commands() if one.id == "reader.changes").may()


def test_the_captures_are_offered_with_their_day_the_newest_first(reader):
    newest, _, first = reader.captures
    assert newest.startswith("Capture 3 of 3 · ")
    assert newest.endswith(", corrected")
    assert first.startswith("Capture 1 of 3 · ")
    assert first.endswith("2026")


def test_an_earlier_text_is_read_with_the_marks_that_it_had(reader):
    reader.read_capture(1)
    assert STORY[2] in reader.shown
    assert reader.is_tinted("Both envoys stayed")
    assert reader.is_tinted("The two mayors")
    assert reader.said == "For reading only: marks are made in the newest text."
    reader.read_capture(3)
    assert reader.is_tinted("The two mayors")
    assert "A last word." in reader.shown
    assert reader.said == ""


def test_in_an_earlier_text_nothing_is_marked_and_that_is_said(reader, desk):
    before = desk.library.annotations.all()
    reader.read_capture(1).select("Tariffs on grain")
    for key in ("1", "h", "n", "b", "x", "r", "i"):
        reader.press(key)
    assert desk.library.annotations.all() == before
    assert desk.messages.recent[-1] == "Marks are made in the newest text of an article."
    assert not reader.pane.may_mark()


def test_what_changed_is_struck_out_and_underlined(reader):
    reader.read_capture(1).press("Ctrl+Shift+D")
    assert reader.struck("four")
    assert reader.underlined("five")
    assert reader.struck("Both envoys stayed for the concert afterwards")
    assert not reader.struck("Tariffs on grain")
    assert reader.said == "3 changes since capture 1; nothing is marked meanwhile."
    assert reader.half.capture_bar.changes.isChecked()


def test_the_newest_text_is_compared_with_the_one_before(reader):
    reader.command("changes")
    assert reader.said == "1 change since capture 2; nothing is marked meanwhile."
    assert reader.underlined("A last word")
    reader.command("changes")
    assert (reader.said, reader.pane.may_mark()) == ("", True)


def test_keys_go_from_one_change_to_the_next_and_round(reader):
    reader.read_capture(1).command("changes")
    seen = []
    for _ in range(4):
        reader.press("F4")
        seen.append((reader.selection, reader.said))
    assert seen[0] == seen[3] == ("four five", "Change 1 of 3")
    assert seen[2] == ("A last word.", "Change 3 of 3")
    reader.press("[")
    assert reader.said == "Change 3 of 3"
    reader.press("]", "]", "Shift+F4")
    assert reader.said == "Change 1 of 3"


def test_escape_leads_back_to_the_newest_text(reader):
    reader.read_capture(1).command("changes").press("F4", "Escape")
    assert reader.said != ""
    reader.press("Escape")
    assert reader.pane.may_mark()


def test_an_annotation_that_waits_to_be_decided_is_shown_in_its_own_text(reader, desk):
    waiting = next(one for one in desk.library.annotations.all() if one.quote == "Both envoys stayed")
    reader.pane.show_annotation(waiting.id)
    assert reader.selection == "Both envoys stayed"
    assert desk.messages.recent[-1].startswith("The words of this annotation stand in an earlier text")
    kept = next(one for one in desk.library.annotations.all() if one.quote == "The two mayors")
    reader.pane.show_annotation(kept.id)
    assert (reader.selection, reader.pane.may_mark()) == ("The two mayors", True)


def test_commands_step_from_capture_to_capture(reader):
    reader.command("earlier-capture").command("earlier-capture").command("earlier-capture")
    assert STORY[2] in reader.shown
    reader.command("later-capture").command("later-capture")
    assert reader.pane.may_mark()


def test_a_newer_text_that_comes_while_changes_are_shown_is_shown_itself(reader, desk, article):
    reader.command("changes")
    recapture(desk.library, article, "Quite new.")
    assert "Quite new." in reader.shown
    assert len(reader.captures) == 4
    assert reader.pane.may_mark()


def test_marks_that_are_removed_leave_the_earlier_text_too(reader, desk):
    reader.read_capture(1)
    waiting = next(one for one in desk.library.annotations.all() if one.quote == "Both envoys stayed")
    desk.library.annotations.remove(waiting.id)
    assert not reader.is_tinted("Both envoys stayed")


def test_an_article_that_is_removed_while_an_earlier_text_is_read_is_gone(reader, desk, article):
    reader.read_capture(1)
    desk.library.articles.remove(article.id)
    assert reader.pane.article_id is None
    assert not reader.pane.is_open()


def test_the_place_that_was_read_is_kept_from_text_to_text(qtbot, desk):
    long = [f"Paragraph {number} tells of boat {number} and quay {number}." * 3 for number in range(80)]
    article = desk.library.articles.add(a_draft(*long))
    recapture(desk.library, article, "A new lead.", *long[:20], *long[30:])
    driver = ReaderDriver(desk)
    qtbot.addWidget(driver.pane)
    driver.open(article)
    driver.half.go_to(desk.library.articles.get(article.id).body.text.index("Paragraph 50 "))
    read = [_on_top(driver), *(_on_top(driver.command("changes")) for _ in range(2)), _on_top(driver.read_capture(1))]
    assert len(set(read)) == 1
    assert read[0].startswith("Paragraph 4")


def _on_top(driver):
    """The first words that the page shows."""
    at = driver.page.first_visible()
    return driver.half.page.sheet.body.text[at : at + 30]


def test_after_an_update_what_changed_is_offered_and_shown(desk, qtbot, tmp_path):
    said = []
    desk.messages.said.connect(said.append)
    window = WindowDriver(desk, qtbot)
    path = tmp_path / "talks.txt"
    for paragraphs, bars in ((STORY, 1), (LATER, 2)):
        path.write_text("\n\n".join(paragraphs), encoding="utf-8")
        window.window.panes.importing.add_files([path])
        qtbot.waitUntil(lambda bars=bars: len(said) == bars, timeout=30_000)
    bar = window.window.bars.shown()[-1]
    offers = {one.text(): one for one in bar.findChildren(QPushButton)}
    offers["What Changed"].click()
    half = window.window.panes.reader.half
    assert half.shows_changes
    assert half.capture_bar.said.text().startswith("2 changes since capture 1")
    assert not offers["Keep Apart"].isHidden()


def test_the_place_that_is_remembered_is_one_of_the_newest_text(qtbot, desk):
    long = [f"Paragraph {number} tells of boat {number} and quay {number}." * 3 for number in range(80)]
    article = desk.library.articles.add(a_draft(*long))
    recapture(desk.library, article, *long[30:])
    driver = ReaderDriver(desk)
    qtbot.addWidget(driver.pane)
    driver.open(article).read_capture(1)
    driver.half.page.scroll_to(driver.half.page.sheet.body.text.index("Paragraph 40 "))
    read = _on_top(driver)
    article_id, at = driver.pane.place()
    newest = desk.library.articles.get(article_id).body.text
    assert newest[at : at + 30] == read
