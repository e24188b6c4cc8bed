from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from briefbook.model.article import Author, Details, Suggestion
from briefbook.ui.articles.fill_gaps import FillGapsDialog
from briefbook.ui.articles.gaps_model import GapsModel
from briefbook.ui.articles.importing import Importing
from briefbook.ui.articles.pane import ArticlePane
from tests.builders import STATED, a_draft
from tests.ui.drivers.gaps import GapsDriver

SUGGESTED = (
    Suggestion("language", "en", "because “the” stands in it"),
    Suggestion("published", "not before 2026-05-16", "because the text mentions “16 May 2026”"),
)


@pytest.fixture
def gaps(desk, qtbot) -> GapsDriver:
    first = a_draft("The first text.", file_name="first.txt", details=Details(title="The first"))
    desk.library.articles.add(replace(first, suggestions=SUGGESTED))
    desk.library.articles.add(a_draft("All is stated here.", file_name="whole.txt"))
    desk.library.articles.add(a_draft("Third.", file_name="third.txt", details=replace(STATED, title="", language="")))
    return GapsDriver(desk, qtbot)


def details(desk, row: int) -> Details:
    return desk.library.articles.get(desk.library.articles.all()[row].id).details


def test_the_model_is_a_model(desk, gaps, qtmodeltester):
    qtmodeltester.check(GapsModel(desk))


def test_only_articles_with_gaps_have_a_row(gaps):
    assert [gaps.dialog.model.index(row, 0).data() for row in range(gaps.dialog.model.rowCount())] == [
        "first.txt",
        "third.txt",
    ]


def test_tab_goes_from_gap_to_gap(gaps):
    places = [gaps.at] + [gaps.press(Qt.Key.Key_Tab).at for _ in range(7)]
    first = [(0, detail) for detail in ("authors", "publisher", "published", "language", "licence", "url")]
    assert places == [*first, (1, "title"), (1, "language")]


def test_enter_accepts_what_is_suggested_and_goes_on(gaps, desk):
    gaps.go_to(0, "language").press(Qt.Key.Key_Return)
    assert (details(desk, 0).language, gaps.at) == ("en", (0, "licence"))


def test_a_suggestion_stands_there_with_its_reason(gaps):
    gaps.go_to(0, "published")
    assert gaps.shown(0, "published") == "not before 2026-05-16"
    assert gaps.said == "Suggested: not before 2026-05-16, because the text mentions “16 May 2026”"


def test_one_sees_which_article_it_is_by_its_first_words(gaps):
    assert gaps.dialog.beginning.text() == "first.txt begins: The first text."
    gaps.go_to(1, "title")
    assert gaps.dialog.beginning.text() == "third.txt begins: Third."


def test_a_limit_is_never_taken_for_a_date(gaps, desk):
    gaps.go_to(0, "published").press(Qt.Key.Key_Return)
    gaps.dialog.accept_all.click()
    assert (details(desk, 0).published, details(desk, 0).language) == ("", "en")


def test_what_is_typed_fills_the_gap_in_one_step(gaps, desk):
    gaps.go_to(0, "authors").type("Ida Holm — Institute of Coasts; Ruven Asker")
    assert details(desk, 0).authors == (Author("Ida Holm", "Institute of Coasts"), Author("Ruven Asker"))
    assert desk.library.undo() == "Change authors"
    assert gaps.shown(0, "authors") == ""


def test_an_article_whose_gaps_are_filled_stays_in_the_table(gaps, desk):
    gaps.go_to(1, "title").type("The third")
    gaps.go_to(1, "language").type("en")
    assert (gaps.dialog.model.rowCount(), details(desk, 2).missing) == (2, ())


def test_a_removed_article_leaves_the_table(gaps, desk):
    desk.library.articles.remove(desk.library.articles.all()[0].id)
    assert gaps.dialog.model.rowCount() == 1


def test_tab_leads_out_of_the_table_behind_the_last_gap(gaps):
    gaps.go_to(1, "language").press(Qt.Key.Key_Tab)
    assert not gaps.dialog.table.hasFocus()


def test_an_import_that_leaves_gaps_offers_the_table(desk, qtbot, tmp_path):
    importing = Importing(desk)
    pane = ArticlePane(desk, importing)
    importing.setParent(pane)
    qtbot.addWidget(pane)
    (tmp_path / "bare.txt").write_text("There is no name and no date here, only a sentence of some length.")
    with qtbot.waitSignal(desk.messages.said) as said:
        importing.add_files([tmp_path / "bare.txt"])
    offer, _ = said.args[0].offers
    offer.do()
    dialog = pane.findChild(FillGapsDialog)
    assert (offer.label, dialog.model.index(0, 0).data()) == ("Fill the gaps", "bare.txt")


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return])
def test_a_date_that_is_not_understood_stays_in_its_cell_with_the_reason_until_it_is_mended(gaps, desk, key):
    gaps.go_to(0, "published").begin("soon").end_with(key)
    assert gaps.said.startswith("“soon” is not understood as a date.")
    assert (gaps.at, gaps.typed_in.text(), details(desk, 0).published) == ((0, "published"), "soon", "")
    gaps.typed_in.setText("16 May 2026")
    gaps.end_with(key)
    assert details(desk, 0).published == "2026-05-16"
    assert "not understood" not in gaps.said


def test_esc_gives_up_what_was_refused(gaps, desk):
    gaps.go_to(0, "published").begin("soon").end_with(Qt.Key.Key_Tab).end_with(Qt.Key.Key_Escape)
    assert gaps.dialog.isVisible()
    assert details(desk, 0).published == ""
    assert "not understood" not in gaps.said


def test_a_click_elsewhere_leads_back_to_what_was_refused(gaps, qtbot):
    gaps.go_to(0, "published").begin("soon")
    table = gaps.dialog.table
    other = table.visualRect(gaps.dialog.model.index(1, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=other)
    qtbot.waitUntil(lambda: gaps.dialog.focusWidget() is not table)
    assert (gaps.at, gaps.typed_in.text()) == ((0, "published"), "soon")
    assert gaps.said.startswith("“soon” is not understood as a date.")
