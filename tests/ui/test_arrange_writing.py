import pytest

from tests.library.shelf import fill, mark
from tests.ui.drivers.arrange import ArrangeDriver


@pytest.fixture
def shelf(desk):
    return fill(desk.library)


@pytest.fixture
def arrange(desk, shelf, qtbot) -> ArrangeDriver:
    return ArrangeDriver(desk, shelf.book.id, qtbot)


@pytest.fixture
def text(arrange):
    return arrange.pane.writing.text


def test_a_text_of_ones_own_is_one_step(arrange, desk):
    before = arrange.lines
    arrange.select("1.1").click(arrange.pane.head.text).type("Grain is <b>dear</b>.").press("Esc")
    assert arrange.lines == [*before, "  Grain is <b>dear</b>."]
    assert desk.library.undo_label == "Add text"
    assert arrange.selected == ["Grain is <b>dear</b>."]
    assert arrange.undo().lines == before
    assert arrange.redo().lines[-1] == "  Grain is <b>dear</b>."


def test_a_text_says_where_it_will_stand(arrange, desk, shelf):
    desk.library.books.place(shelf.chapter.id, text="End.")
    arrange.select("1.1").click(arrange.pane.head.text)
    assert arrange.pane.writing.text_label.text() == "New text between 1.1 and “End.” (Mar&kdown)"


def test_a_text_that_says_nothing_leaves_nothing(arrange, desk):
    before, label = arrange.lines, desk.library.undo_label
    arrange.select("1.1").click(arrange.pane.head.text).type("  ").press("Esc")
    assert (arrange.lines, desk.library.undo_label) == (before, label)
    assert arrange.pane.writing.draft is None


def test_a_text_is_kept_when_another_line_is_chosen(arrange, qtbot):
    arrange.select("1.1").click(arrange.pane.head.text).type("Grain is dear.").select("1  Economics")
    qtbot.waitUntil(lambda: arrange.lines[-1] == "  Grain is dear.")
    assert arrange.selected == ["Economics"]


def test_a_text_is_kept_when_the_window_closes(arrange):
    arrange.select("1.1").click(arrange.pane.head.text).type("Grain is dear.")
    arrange.pane.writing.keep()
    assert arrange.lines[-1] == "  Grain is dear."


def test_a_text_goes_on_being_written_while_the_library_changes(arrange, desk, shelf, text):
    arrange.select("1.1").click(arrange.pane.head.text).type("Grain")
    mark(desk.library, shelf.article, "concert")
    arrange.type(" is dear.").press("Esc")
    assert arrange.lines[-1] == "  Grain is dear."


def test_a_text_is_changed_later_in_a_step_of_its_own(arrange, desk, text):
    arrange.select("1.1").click(arrange.pane.head.text).type("Grain.").press("Esc")
    text.setFocus()
    text.setPlainText("Wheat.")
    arrange.press("Esc")
    assert arrange.lines[-1] == "  Wheat."
    assert desk.library.undo_label == "Change text"
    assert arrange.undo().lines[-1] == "  Grain."


def test_markdown_is_shown_live(arrange, text):
    arrange.select("1.1").click(arrange.pane.head.text).type("**dear** grain")
    formats = text.document().firstBlock().layout().formats()
    assert any(one.format.fontWeight() > 400 for one in formats)


def test_an_empty_chapter_offers_what_is_marked_with_its_theme(arrange, desk, shelf):
    security = desk.library.themes.find("Security")
    for quote in ("handshake", "concert"):
        mark(desk.library, shelf.article, quote, theme_id=security.id)
    desk.library.books.add_chapter(shelf.book.id, "Security", theme_id=security.id)
    empty = arrange.select("2  Security").pane.empty_chapter
    assert empty.line.text() == "Security has no passages"
    assert empty.explanation.text() == "2 annotations marked Security are unused."
    arrange.click(empty.pool)
    assert arrange.pooled == ["handshake", "concert"]
    arrange.click(empty.place)
    assert arrange.lines[-2:] == ["  2.1  A  “handshake”", "  2.2  A  “concert”"]
    assert not empty.isVisible()


def test_an_empty_chapter_without_a_theme_says_how_it_is_filled(arrange, desk, shelf):
    desk.library.books.add_chapter(shelf.book.id, "Later")
    empty = arrange.select("2  Later").pane.empty_chapter
    assert not empty.place.isVisible()
    assert "Ctrl+Enter" in empty.explanation.text()
    arrange.select("1  Economics")
    assert not empty.isVisible()


def test_the_head_counts_chapters_and_entries(arrange, desk, shelf):
    assert arrange.pane.head.counts.text() == "1 chapter, 1 entry"
    desk.library.books.add_chapter(shelf.book.id, "Later")
    assert arrange.pane.head.counts.text() == "2 chapters, 1 entry"


def test_a_whole_article_is_placed_behind_the_current_line(arrange, desk, shelf):
    before = arrange.select("1.1").lines
    goals = arrange.pane.articles_matching("harbour")
    assert [goal.words for goal in goals] == [shelf.article.label]
    goals[0].go()
    assert arrange.lines == [*before, f"  A  {shelf.article.label}"]
    assert arrange.toasts == [f"Placed the article {shelf.article.label}"]
    assert arrange.undo().lines == before


def test_a_chapter_for_each_theme_holds_what_is_marked_with_it(arrange, desk, shelf):
    before = arrange.lines
    security = desk.library.themes.find("Security")
    for quote in ("handshake", "concert"):
        mark(desk.library, shelf.article, quote, theme_id=security.id)
    arrange.pane.add_theme_chapters()
    assert arrange.lines[len(before) :] == [
        "2  Security",
        "  2.1  A  “handshake”",
        "  2.2  A  “concert”",
        "3  Personal relations",
    ]
    assert arrange.toasts == ["Chapters for each theme: 2 annotations placed."]
    assert desk.library.undo_label == "Chapters for each theme"
    assert arrange.undo().lines == before
