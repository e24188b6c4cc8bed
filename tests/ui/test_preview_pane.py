"""The preview: real pages that follow the work and lead back to it."""

from multiprocessing import active_children

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from briefbook.operations.render_process import RenderProcess
from briefbook.ui.preview.page_layout import Fit, Spot
from tests.library.shelf import TALKS, fill, recapture
from tests.ui.drivers.preview import PreviewDriver


@pytest.fixture
def shelf(library):
    return fill(library)


@pytest.fixture
def preview(qtbot, desk, shelf, process):
    return PreviewDriver(qtbot, desk, process).open(shelf.book.id)


def test_the_real_pages_are_shown(preview):
    assert "Tariffs on grain" in preview.text
    assert preview.pane.footer.page.text() == f"Page 1 of {len(preview.pages)}"
    assert preview.says == "1 of 1 quotations verified"


def test_the_pages_follow_the_work(preview, library, shelf):
    library.books.set_up(shelf.book.id, shelf.book.set_up, title="The grain question")
    assert not preview.is_fresh
    assert "The grain question" in preview.wait().text


def test_many_changes_make_pages_once(preview, library, shelf, qtbot):
    begun = []
    preview.pane.rendering.begun.connect(lambda: begun.append(True))
    for title in ("One", "Two", "Three"):
        library.books.set_up(shelf.book.id, shelf.book.set_up, title=title)
    assert "Three" in preview.wait().text
    assert begun == [True]


def test_a_newer_change_gives_the_older_work_up(preview, library, shelf):
    preview.pane.rendering.refresh()
    library.books.set_up(shelf.book.id, shelf.book.set_up, title="The last word")
    shown = []
    preview.pane.rendering.done.connect(lambda pages: shown.append(pages.edition.book.title))
    preview.wait()
    assert shown == ["The last word"]


def test_undo_comes_back_to_the_pages(preview, library, shelf):
    library.books.set_up(shelf.book.id, shelf.book.set_up, title="A slip")
    preview.wait()
    library.undo()
    assert "A slip" not in preview.wait().text


def test_the_place_is_kept_when_the_pages_are_made_anew(preview, library, shelf):
    preview.pane.view.go_to(Spot(3, 120))
    before = preview.pane.view.spot
    library.annotations.change(library.annotations.get(shelf.annotation.id))
    library.books.set_up(shelf.book.id, shelf.book.set_up, title="Another title")
    preview.wait()
    assert preview.pane.view.spot == before


def test_nothing_is_made_while_the_pane_is_hidden(preview, library, shelf, qtbot):
    preview.pane.hide()
    library.books.set_up(shelf.book.id, shelf.book.set_up, title="Unseen")
    qtbot.wait(500)
    assert not preview.is_fresh
    assert not preview.pane.rendering.working
    preview.pane.show()
    assert "Unseen" in preview.wait().text


def test_the_first_time_on_a_computer_it_is_said_that_the_fonts_are_prepared(preview, desk, tmp_path, monkeypatch):
    told = []
    desk.jobs.started.connect(lambda handle: told.append(handle.label))
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda *_, **__: str(tmp_path))
    preview.do("preview.refresh")
    preview.wait()
    monkeypatch.undo()
    preview.do("preview.refresh")
    preview.wait()
    assert told == ["Preparing the fonts, once", "Making the pages"]


def test_without_a_book_the_preview_offers_to_make_one(qtbot, desk, process):
    preview = PreviewDriver(qtbot, desk, process)
    preview.pane.show()
    assert preview.empty_line == "No book yet"
    with qtbot.waitSignal(preview.pane.book_wanted):
        preview.pane._empty.buttons[0].click()


def test_an_empty_book_says_what_to_do(qtbot, desk, library, process):
    preview = PreviewDriver(qtbot, desk, process)
    preview.pane.show_book(library.books.add("Nothing yet").id)
    preview.pane.show()
    assert preview.empty_line == "The book is empty"
    assert not next(one for one in preview.pane.commands() if one.id == "preview.export").may()


def test_a_book_that_is_removed_leaves_its_pages(preview, library, shelf, qtbot):
    library.books.remove(shelf.book.id)
    qtbot.waitUntil(lambda: bool(preview.empty_line))
    assert preview.pages == []


def test_a_click_on_an_excerpt_leads_to_its_annotation(preview, shelf):
    preview.click("Tariffs", page=preview.page_with("1.1 Tariffs"))
    assert preview.led_to == [("annotation", shelf.annotation.id)]


def test_a_click_on_an_article_leads_to_it(preview, shelf):
    preview.click("Both envoys")
    assert preview.led_to == [("article", shelf.article.id)]


def test_a_click_on_a_point_leads_to_it(preview, shelf):
    preview.click("Grain gets")
    assert preview.led_to == [("point", shelf.point.id)]


def test_a_link_leads_through_the_book_and_backspace_returns(preview):
    page = preview.page_with("full text p.")
    preview.pane.view.go_to_page(page)
    before = preview.pane.view.spot
    preview.click("full text", page=page)
    assert preview.page > page
    preview.press("Backspace")
    assert preview.pane.view.spot == before


def test_passages_are_reached_by_keys_alone(preview, shelf):
    preview.pane.view.go_to_page(preview.page_with("1.1 Tariffs"))
    while ("annotation", shelf.annotation.id) not in preview.led_to:
        preview.press("Ctrl+Down").press("Return")
    assert preview.pane.view.marks.pointed.origin.id == shelf.annotation.id


@pytest.mark.parametrize(("keys", "page"), [("End", -1), ("Right", 1)])
def test_pages_are_turned_by_keys(preview, keys, page):
    preview.do("preview.fit-page").press(keys)
    assert preview.page == range(len(preview.pages))[page]
    preview.press("Home")
    assert preview.page == 0


def test_facing_pages_lie_side_by_side(preview):
    preview.do("preview.fit-page").do("preview.two-up").press("Right")
    assert preview.pane.view.shown_pages == (1, 2)
    assert preview.pane.footer.page.text().startswith("Pages 2–3 of")


def test_zoom_is_as_on_paper_and_around_it(preview):
    percent = preview.do("preview.zoom-normal").pane.view.percent
    larger = preview.press("Ctrl++").pane.view.percent
    smaller = preview.press("Ctrl+-").press("Ctrl+-").pane.view.percent
    assert smaller < percent == 100 < larger
    assert preview.do("preview.fit-width").pane.view.fit is Fit.WIDTH


def test_a_sign_that_needs_shift_is_the_same_key(preview, qtbot):
    before = preview.pane.view.percent
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(preview.pane.view, Qt.Key.Key_Plus, both)
    assert preview.pane.view.percent > before


def test_words_are_found_in_the_pages(preview, qtbot):
    preview.find("envoys")
    qtbot.waitUntil(lambda: preview.found == "1 of 1")
    assert preview.page == preview.page_with("Both envoys")
    preview.find("zeppelin")
    qtbot.waitUntil(lambda: preview.found == "No match")


def test_a_search_goes_round_the_end_to_the_start(preview, qtbot):
    preview.press("End").find("gets cheaper")
    qtbot.waitUntil(lambda: preview.found.startswith("1 of"))
    assert preview.page == preview.page_with("gets cheaper")


def test_the_find_bar_steps_and_closes(preview, qtbot):
    preview.find("Tariffs")
    qtbot.waitUntil(lambda: preview.found.startswith("1 of") and preview.found != "1 of 1")
    preview.do("preview.find-next")
    assert preview.found.startswith("2 of")
    qtbot.keyClick(preview.pane.find_bar.field, Qt.Key.Key_Escape)
    assert not preview.pane.find_bar.isVisible()
    assert not preview.pane.view.marks.found


def test_problems_are_told_and_lead_to_where_they_are_mended(preview, shelf):
    assert any(text.startswith("Warning · the set-up") for text in preview.problems)
    preview.show_problem("no marking")
    assert preview.led_to == [("set_up", shelf.book.id)]


def test_check_book_shows_the_pane_with_the_list(preview, qtbot):
    with qtbot.waitSignal(preview.pane.wanted):
        preview.do("preview.check")
    assert "warning" in preview.pane.problems.heading.text()


def test_work_is_told_by_the_page_and_can_be_cancelled(preview, desk, qtbot):
    told = []
    desk.jobs.advanced.connect(lambda handle, done, total: told.append((handle.label, done, total)))
    preview.do("preview.refresh")
    preview.wait()
    assert ("Making the pages", len(preview.pages), len(preview.pages)) in told
    preview.do("preview.refresh")
    preview.pane.rendering.cancel()
    qtbot.waitUntil(lambda: not preview.pane.rendering.working)
    assert preview.says == "The pages are out of date. F5 makes them anew."


def test_pages_that_were_never_made_are_made_by_a_button(qtbot, desk, shelf, process):
    preview = PreviewDriver(qtbot, desk, process)
    preview.pane.show_book(shelf.book.id)
    preview.pane.show()
    assert preview.empty_line == "Making the pages"
    preview.pane.rendering.cancel()
    qtbot.waitUntil(lambda: preview.empty_line == "The pages are not made yet")
    preview.pane._empty.buttons[0].click()
    assert preview.wait().pages


def test_the_process_ends_with_the_pane(qtbot, desk, shelf):
    process = RenderProcess()
    preview = PreviewDriver(qtbot, desk, process).open(shelf.book.id)
    pid = process._process.pid
    preview.do("preview.refresh")
    preview.pane.end()
    assert process._process is None
    assert pid not in [one.pid for one in active_children()]


def test_every_part_that_takes_the_focus_has_a_name(preview):
    nameless = [
        widget
        for widget in preview.pane.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_what_is_decided_at_the_repair_desk_is_followed(preview, library, shelf):
    recapture(library, shelf.article, TALKS[0], TALKS[1].replace("Tariffs on grain", "Duties on all corn"))
    assert "quotation-changed" in codes(preview.wait())
    library.carryings.withdraw(shelf.annotation.id)
    assert "quotation-withdrawn" in codes(preview.wait())


def codes(preview):
    """What Check Book notes."""
    return [problem.code for problem in preview.pane.rendering.pages.rendered.problems]
