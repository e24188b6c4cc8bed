from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from briefbook.library.library import Library
from briefbook.model.facts import Fact, FactStatus
from briefbook.ui.desk import Desk, Preferences
from briefbook.ui.jobs import Jobs
from briefbook.ui.messages import Messages
from briefbook.ui.notifier import Notifier
from briefbook.ui.write import tables
from briefbook.ui.write.pane import WritePane
from briefbook.ui.write.sections import SectionKind
from tests.builders import a_draft
from tests.library.shelf import TALKS, fill
from tests.ui.drivers.records import RecordDriver


@pytest.fixture
def shelf(library):
    return fill(library)


@pytest.fixture
def pane(desk, shelf, qtbot):
    pane = WritePane(desk)
    qtbot.addWidget(pane)
    pane.show_book(shelf.book.id)
    pane.show()
    return pane


@pytest.fixture
def facts(pane):
    return RecordDriver(pane, SectionKind.FACTS)


@pytest.fixture
def events(pane):
    return RecordDriver(pane, SectionKind.EVENTS)


@pytest.fixture
def people(pane):
    return RecordDriver(pane, SectionKind.PEOPLE)


@pytest.mark.parametrize("kind", [SectionKind.FACTS, SectionKind.EVENTS, SectionKind.PEOPLE])
def test_the_tables_keep_qts_rules(pane, kind, qtmodeltester):
    driver = RecordDriver(pane, kind)
    driver.add("2025-02-07 The envoys met")
    qtmodeltester.check(driver.page.model)


def test_a_fact_is_asked_answered_and_decided(facts, desk, shelf):
    letter = desk.library.books.sources(shelf.book.id)[0][0]
    facts.add("Month of the election").write(letter, "October").choose("Status", "differ").write("Verdict", "October.")
    facts.switch("Figure").write("As of", "2025-02")
    fact = desk.library.books.facts(shelf.book.id)[-1]
    assert (fact.question, fact.status, fact.verdict) == ("Month of the election", FactStatus.CONFLICT, "October.")
    assert [one.value for one in fact.values] == ["October"]
    assert (fact.figure, fact.as_of) == (True, "2025-02")


def test_each_change_of_a_cell_is_one_step(facts, desk, shelf):
    facts.add("Month of the election").write("Verdict", "October.")
    desk.library.undo()
    assert facts.cell("Verdict") == ""
    desk.library.undo()
    assert "Month of the election" not in facts.column("Question")


def test_an_answer_that_is_emptied_is_taken_out(facts, desk, shelf):
    letter = desk.library.books.sources(shelf.book.id)[0][0]
    facts.add("Month of the election").write(letter, "October").write(letter, "")
    assert desk.library.books.facts(shelf.book.id)[-1].values == ()


def test_what_cannot_be_kept_is_said_and_the_cell_stays(facts):
    facts.add("Month of the election").write("Question", "")
    assert facts.said
    assert facts.cell("Question") == "Month of the election"


def test_events_stand_in_the_order_of_their_dates(events):
    events.add("2025-03 A second meeting").add("2024 The treaty")
    assert events.column("What happened") == ["The treaty", "A second meeting"]
    events.write("Date", "2026")
    assert events.column("What happened") == ["A second meeting", "The treaty"]


def test_an_event_without_a_date_is_refused_with_how_dates_are_written(events):
    events.add("Soon there is another meeting")
    assert "Write 2025, 2025-02 or 2025-02-07" in events.said
    assert events.page.new.text() == "Soon there is another meeting"


def test_the_sources_of_an_event_are_named_by_letter(events, desk, shelf):
    letter, article_id = desk.library.books.sources(shelf.book.id)[0]
    events.add("2025-03 A second meeting").write("Sources", letter.lower())
    assert [one.article_id for one in desk.library.books.events(shelf.book.id)[0].sources] == [article_id]
    events.write("Sources", "Z")
    assert "no source “Z”" in events.said


def test_a_person_gets_a_card_and_is_removed_again(people, desk, shelf):
    people.add("Holm, Ida").write("Post", "Envoy").write("Other forms", "Ida Holm, Holm")
    (name,) = (one for one in desk.library.books.names(shelf.book.id) if one.name == "Holm, Ida")
    assert (name.has_card, name.variants) == (True, ("Ida Holm", "Holm"))
    people.press(Qt.Key.Key_Delete)
    assert "Holm, Ida" not in people.column("Name")


def test_the_section_says_how_many_there_are(pane, events):
    events.add("2025-03 A second meeting")
    row = pane.sections.row_of(SectionKind.EVENTS)
    assert pane.sections.section(row).note == "1 event"


@pytest.fixture
def asked(facts):
    """Three facts, the last one chosen."""
    facts.add("First").add("Second").add("Third")
    return facts


def questions(facts):
    return facts.column("Question")[-3:]


def test_a_fact_is_moved_by_keys_and_by_buttons_and_stays_chosen(asked, desk):
    asked.shift(Qt.Key.Key_Up)
    assert questions(asked) == ["First", "Third", "Second"]
    assert asked.cell("Question") == "Third"
    asked.push(asked.page.down_button)
    assert questions(asked) == ["First", "Second", "Third"]
    assert not asked.page.down_button.isEnabled()
    asked.shift(Qt.Key.Key_Down)
    assert desk.library.undo() == "Move in the table"
    assert questions(asked) == ["First", "Third", "Second"]


def test_several_facts_are_moved_together_in_one_step(asked, desk):
    asked.select(1, 2).shift(Qt.Key.Key_Up)
    assert asked.column("Question")[-3:] == ["Second", "Third", "First"]
    assert asked.page.table.chosen == [0, 1]
    desk.library.undo()
    assert questions(asked) == ["First", "Second", "Third"]


@pytest.mark.parametrize(("onto", "order"), [(0, ["Third", "First", "Second"]), (3, ["First", "Second", "Third"])])
def test_a_fact_is_dragged_to_its_place(asked, onto, order):
    asked.drag(2, onto)
    assert questions(asked) == order


def test_events_stand_by_their_dates_and_are_not_moved(events):
    events.add("2025-03 A second meeting").add("2025-03 A third meeting").shift(Qt.Key.Key_Up)
    assert events.column("What happened") == ["A second meeting", "A third meeting"]
    assert not events.page.up_button.isVisible()
    assert not events.drag(1, 0)


def test_sources_that_share_their_text_are_counted_as_one(facts, desk, shelf):
    copy = desk.library.articles.add(a_draft(*TALKS, "Our own word.", file_name="copy.txt"))
    letters = [desk.library.books.sources(shelf.book.id)[0][0], desk.library.books.add_source(shelf.book.id, copy.id)]
    facts.add("When?").write(letters[0], "7 May")
    assert facts.cell("Sources") == "1"
    facts.write(letters[1], "7 May")
    assert facts.cell("Sources") == "2, 1 independent"
    facts.press_in("Sources", Qt.Key.Key_Return)
    assert facts.page.table.state() is facts.page.table.State.NoState


def test_for_reading_only_nothing_in_the_tables_is_changed(qapp, qtbot, tmp_path):
    with Library.create(tmp_path / "talks.briefbook") as library:
        book_id = fill(library).book.id
        library.books.add_fact(Fact("", book_id, "Month of the election"))
    with Library.open(tmp_path / "talks.briefbook", read_only=True) as library:
        jobs = Jobs(print)
        facts = tables.pages(Desk(library, Notifier(library), jobs, Messages(), Preferences(None)))[SectionKind.FACTS]
        jobs.close()
        qtbot.addWidget(facts)
        facts.show_book(book_id)
        facts.take_focus()
        facts.remove()
        assert facts.model.rowCount() == 1
        assert not any(one.isEnabled() for one in (facts.new, facts.add_button, facts.remove_button))
        assert not facts.model.flags(facts.model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable


def test_a_name_that_is_there_already_is_refused(people):
    people.add("Holm, Ida").add("Holm, Ida")
    assert "in the index of this book already" in people.said
    assert people.column("Name").count("Holm, Ida") == 1
