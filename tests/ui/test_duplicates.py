from __future__ import annotations

import pytest

from briefbook.analysis.shared_passages import shared_passages
from briefbook.library.kin import Pair
from briefbook.library.library import Library
from briefbook.model.anchor import TextPosition
from briefbook.model.article import Details, Verdict
from briefbook.ui.articles.import_list import ImportList
from briefbook.ui.articles.importing import Importing
from briefbook.ui.desk import Desk, Preferences
from briefbook.ui.duplicates import compare
from briefbook.ui.duplicates.in_step import counterpart
from briefbook.ui.jobs import Jobs
from briefbook.ui.messages import Messages
from briefbook.ui.notifier import Notifier
from tests.builders import a_draft
from tests.library.shelf import mark
from tests.ui.drivers.duplicates import DuplicatesDriver

WIRE = tuple(f"Paragraph {n} tells how boat {n} left harbour {n} on day {n} before rain {n}." for n in range(40))
OTHER = tuple(f"Stall {n} of the market sold {n} baskets of fish, said keeper {n}." for n in range(40))


def keep(desk, title, *paragraphs, published=""):
    details = Details(title=title, published=published)
    return desk.library.articles.add(a_draft(*paragraphs, details=details, file_name=f"{title}.txt"))


@pytest.fixture
def articles(desk):
    """One story in two papers, and a third article that has two paragraphs of it."""
    return (
        keep(desk, "Post", *WIRE, published="2026-05-16"),
        keep(desk, "Ledger", "Our own lead.", *WIRE[:-2], published="2026-05-18"),
        keep(desk, "Market", *OTHER[:20], *WIRE[5:15], *OTHER[20:]),
    )


@pytest.fixture
def driver(desk, qtbot, articles):
    return DuplicatesDriver(desk, qtbot)


def test_the_list_is_a_sound_model(driver, qtmodeltester):
    qtmodeltester.check(driver.dialog.model, force_py=True)


def test_pairs_are_listed_with_what_they_have_in_common(driver):
    (near, *near_titles), *shared = driver.rows
    assert near.endswith(" % the same")
    assert near_titles == ["Post", "Ledger"]
    assert {tuple(titles) for _, *titles in shared} == {("Post", "Market"), ("Ledger", "Market")}
    assert all(told.startswith("Passages, ") for told, *_ in shared)


def test_what_two_texts_share_is_shaded_in_both(driver):
    driver.choose(1)
    texts = driver.parts.texts
    assert len(driver.shaded(texts.one)) == len(driver.shaded(texts.other)) == 10
    assert driver.shaded(texts.one)[0].startswith("Paragraph 5 ")


def test_the_texts_scroll_in_step(driver):
    driver.choose(1)
    one, other = driver.parts.texts.one.text, driver.parts.texts.other.text
    one.scroll_to(one.text.index("Paragraph 9 "))
    assert other.first_visible() == other.text.index("Paragraph 9 ")
    other.scroll_to(other.text.index("Paragraph 7 "))
    assert one.first_visible() == one.text.index("Paragraph 7 ")


def test_a_pair_of_which_both_are_kept_is_offered_again_only_when_asked_for(driver, desk):
    driver.press(driver.parts.keep)
    assert len(driver.rows) == 2
    assert driver.said == "Both are kept. The pair is not offered again."
    driver.press(driver.parts.kept_too)
    assert driver.rows[0][0].endswith("the same, both kept")
    assert driver.parts.keep.text() == "Offer A&gain"
    driver.press(driver.parts.keep).press(driver.parts.kept_too)
    assert len(driver.rows) == 3
    assert desk.library.kept_pairs.all() == frozenset()


def test_one_becomes_the_newest_text_of_the_other_and_annotations_go_along(driver, desk, articles):
    post, ledger, _ = articles
    mark(desk.library, post, "Paragraph 3 tells")
    mark(desk.library, post, "Paragraph 39 tells")
    assert driver.said.startswith("“Ledger” is dated later")
    driver.press(driver.parts.texts.other.newest)
    assert driver.said == "“Post” has a newer text. At the repair desk passages wait to be decided: 1."
    assert [titles for _, *titles in driver.rows] == [["Post", "Market"]]
    assert [one.body for one in desk.library.captures.of_article(post.id)] == [post.body, ledger.body]


def test_a_decision_can_be_undone_there_and_nothing_else(driver, desk):
    assert not driver.parts.undo.isEnabled()
    driver.press(driver.parts.texts.other.newest).press(driver.parts.undo)
    assert (len(driver.rows), driver.said) == (3, "Undone: Merge articles")
    assert not driver.parts.undo.isEnabled()


def test_one_that_is_dropped_stays_in_the_list_of_articles(driver, desk, articles):
    driver.press(driver.parts.texts.other.drop)
    assert desk.library.articles.get(articles[1].id).verdict is Verdict.DROP
    assert [titles for _, *titles in driver.rows] == [["Post", "Market"]]
    assert driver.said.startswith("“Ledger” is dropped: it stays in the list")


def test_what_a_book_cites_does_not_become_part_of_another_and_that_is_explained(desk, qtbot, articles):
    book = desk.library.books.add("The talks")
    desk.library.books.add_source(book.id, articles[1].id)
    driver = DuplicatesDriver(desk, qtbot)
    other = driver.parts.texts.other
    assert other.about.text().endswith("source A of The talks")
    assert not other.newest.isEnabled()
    assert "is source A of “The talks”" in other.newest.accessibleDescription()
    assert driver.parts.texts.one.newest.isEnabled()


def test_two_articles_can_be_looked_at_first(desk, qtbot, articles):
    post, _, market = articles
    assert DuplicatesDriver(desk, qtbot, (market.id, post.id)).titles == ("Post", "Market")


def test_when_there_are_none_that_is_said(desk, qtbot):
    driver = DuplicatesDriver(desk, qtbot)
    assert driver.parts.empty.line == "No duplicates to decide"
    assert driver.parts.empty.isVisible()
    assert not driver.parts.keep.isEnabled()


def test_the_search_can_be_stopped_and_begun_again(desk, qtbot, articles):
    driver = DuplicatesDriver(desk, qtbot)
    driver.dialog.model.take(())
    driver.dialog.search.start()
    driver.dialog.search.stop()
    driver.wait()
    assert driver.parts.empty.line == "Stopped"
    driver.press(driver.parts.empty.buttons[0])
    assert len(driver.rows) == 3


def test_a_dialog_that_is_closed_leaves_the_search(desk, qtbot, articles):
    driver = DuplicatesDriver(desk, qtbot)
    driver.dialog.search.start()
    with qtbot.waitSignal(desk.jobs.finished):
        driver.dialog.reject()
    assert not driver.dialog.search.running


def test_a_place_between_shared_passages_is_as_far_behind_the_last_one():
    shared = [(one.one, one.other) for one in shared_passages("Oh. a b c d e f. New.", "a b c d e f! Then another.")]
    assert shared == [(TextPosition(4, 15), TextPosition(0, 11))]
    assert [counterpart(at, shared) for at in (0, 4, 9, 18)] == [0, 0, 5, 14]
    assert counterpart(7, []) == 7


def imported(desk, qtbot, tmp_path, *files):
    """What the bars say after files were imported together."""
    said = []
    desk.messages.said.connect(said.append)
    importing = Importing(desk)
    paths = []
    for name, paragraphs in files:
        paths.append(tmp_path / name)
        paths[-1].write_text("\n\n".join(paragraphs), encoding="utf-8")
    importing.add_files(paths)
    qtbot.waitUntil(lambda: len(said) == 2, timeout=30_000)
    return importing, said[-1]


def test_an_import_offers_to_compare_what_has_words_in_common(desk, qtbot, tmp_path, articles):
    importing, bar = imported(desk, qtbot, tmp_path, ("again.txt", [*WIRE[:-1], *OTHER[:30]]))
    assert "the same as “Post”" in bar.text
    compare = next(one for one in bar.offers if one.label == "Compare…")
    with qtbot.waitSignal(importing.compare_wanted) as wanted:
        compare.do()
    assert wanted.args[0] in desk.library.articles.ids()
    assert wanted.args[1] in [one.id for one in articles]


def test_in_the_list_of_an_import_a_row_with_words_in_common_can_be_compared(desk, qtbot, tmp_path, articles):
    files = ("again.txt", [*WIRE[:-1], *OTHER[:30]]), ("short.txt", ["A short text of its own.", "It says no more."])
    importing, _ = imported(desk, qtbot, tmp_path, *files)
    with qtbot.waitSignal(importing.list_wanted) as wanted:
        importing.show_report()
    shown = ImportList(*wanted.args)
    qtbot.addWidget(shown)
    rows = {shown.model.file(shown.model.index(row, 0)).file.name: row for row in range(shown.model.rowCount())}
    shown.table.selectRow(rows["short.txt"])
    assert not shown.compare_button.isEnabled()
    shown.table.selectRow(rows["again.txt"])
    with qtbot.waitSignal(shown.compare_wanted):
        shown.compare_button.click()


def test_a_kept_pair_that_is_asked_for_is_shown_all_the_same(desk, qtbot, articles):
    post, ledger, _ = articles
    desk.library.kept_pairs.keep(Pair(post.id, ledger.id))
    driver = DuplicatesDriver(desk, qtbot, (post.id, ledger.id))
    assert driver.titles == ("Post", "Ledger")
    assert driver.parts.kept_too.isChecked()


class Reading:
    """A reader with an article open."""

    def __init__(self, desk, article):
        self.desk = desk
        self.article_id = article.id


def test_the_article_that_is_read_is_compared_with_the_one_most_like_it(desk, articles):
    shown = []
    compare.of(Reading(desk, articles[2]), shown.append).do()
    compare.of(Reading(desk, articles[1]), shown.append).do()
    assert [first for first, _ in shown] == [articles[2].id, articles[1].id]
    assert shown[1][1] == articles[0].id
    alone = keep(desk, "Alone", "A short text of its own about dams.")
    compare.of(Reading(desk, alone), shown.append).do()
    assert len(shown) == 2
    assert desk.messages.recent[-1].startswith("No other article has passages in common")


def test_in_a_library_for_reading_only_pairs_are_seen_and_not_decided(qapp, qtbot, tmp_path):
    path = tmp_path / "talks.briefbook"
    with Library.create(path) as library:
        for number in (0, 1):
            library.articles.add(a_draft(*WIRE[number:], file_name=f"{number}.txt"))
    with Library.open(path, read_only=True) as library:
        jobs = Jobs(print)
        driver = DuplicatesDriver(Desk(library, Notifier(library), jobs, Messages(), Preferences(None)), qtbot)
        texts = driver.parts.texts
        assert len(driver.rows) == 1
        assert not any(one.isEnabled() for one in (driver.parts.keep, texts.one.drop, texts.other.newest))
        driver.dialog.close()
        jobs.close()
