import pytest
from PySide6.QtWidgets import QPushButton

from briefbook.model.article import Author, Details, Suggestion
from briefbook.ui.articles.details import DetailsPane, authors_from, text_of
from tests.builders import a_draft


@pytest.fixture
def pane(desk, qtbot) -> DetailsPane:
    draft = a_draft(details=Details(title="The harbour talks"))
    suggestion = Suggestion("language", "en", "because “the” and “of” stand in it")
    draft = type(draft)(draft.source, draft.original, draft.details, draft.body, (suggestion,))
    article = desk.library.articles.add(draft)
    pane = DetailsPane(desk)
    qtbot.addWidget(pane)
    pane.show_article(article.id)
    return pane


def details(desk) -> Details:
    return desk.library.articles.get(desk.library.articles.all()[0].id).details


def test_a_field_that_is_left_changes_the_article_in_one_step(pane, desk, qtbot):
    pane.fields["publisher"].setText("Coast Review")
    pane.fields["publisher"].keep()
    assert details(desk).publisher == "Coast Review"
    desk.library.undo()
    assert pane.fields["publisher"].text() == ""


def test_missing_details_are_named(pane):
    assert pane.gaps.text() == "Not stated: authors, publisher, date, language, licence, address."


def test_authors_are_one_a_line_with_their_affiliation(pane, desk):
    pane.authors.setPlainText("Ida Holm — Institute of Coasts\nRuven Asker")
    pane.authors.keep()
    assert details(desk).authors == (Author("Ida Holm", "Institute of Coasts"), Author("Ruven Asker"))
    assert authors_from(text_of(details(desk).authors)) == details(desk).authors


def test_a_suggestion_is_shown_with_its_reason_and_accepted_with_a_button(pane, desk):
    button = next(one for one in pane.findChildren(QPushButton) if one.text() == "Accept en")
    button.click()
    assert details(desk).language == "en"


def test_the_pane_is_empty_when_its_article_is_removed(pane, desk):
    desk.library.articles.remove(desk.library.articles.all()[0].id)
    assert not pane.fields["title"].isVisibleTo(pane)


def test_what_is_being_typed_stays_with_its_article_when_another_is_shown(pane, desk, qtbot):
    first = desk.library.articles.all()[0].id
    second = desk.library.articles.add(a_draft("Another text.", file_name="other.txt", details=Details(title="Other")))
    pane.show()
    pane.fields["title"].setFocus()
    qtbot.keyClicks(pane.fields["title"], "!")
    pane.show_article(second.id)
    titles = [desk.library.articles.get(one).details.title for one in (first, second.id)]
    assert (titles, pane.fields["title"].text()) == (["The harbour talks!", "Other"], "Other")


def test_a_date_may_be_typed_as_people_write_it(pane, desk):
    pane.fields["published"].setText("7 February 2025")
    pane.fields["published"].keep()
    assert (details(desk).published, pane.fields["published"].text()) == ("2025-02-07", "2025-02-07")


def test_a_date_that_is_not_understood_stays_with_a_sentence_below_it(pane, desk):
    field, doubt = pane.fields["published"], pane.doubts["published"]
    field.setText("2025-02-31")
    field.keep()
    assert (details(desk).published, field.text()) == ("", "2025-02-31")
    assert doubt.text().startswith("“2025-02-31” is not understood as a date. Write 2025-02-07")
    field.setText("2025-02")
    field.keep()
    assert (details(desk).published, doubt.text()) == ("2025-02", "")


def test_what_is_not_stated_is_flagged_at_its_field(pane, desk):
    assert pane._labels["publisher"].text() == "Publisher — not stated"
    desk.library.articles.describe(desk.library.articles.ids()[0], Details(title="T", publisher="Coast Review"))
    assert pane._labels["publisher"].text() == "Publisher"


def test_the_details_are_reached_by_key_at_the_first_that_is_missing(pane, qtbot):
    pane.show()
    (command,) = pane.commands()
    command.do()
    assert command.keys == ("Alt+Return",)
    assert pane.focusWidget() is pane.authors


def test_a_date_that_was_not_understood_waits_while_another_detail_is_changed(pane, desk):
    pane.fields["published"].setText("soon")
    pane.fields["published"].keep()
    pane.fields["publisher"].setText("Coast Review")
    pane.fields["publisher"].keep()
    assert (details(desk).publisher, pane.fields["published"].text()) == ("Coast Review", "soon")
    pane.show_article(None)
    assert pane.doubts["published"].text() == ""


def test_the_analysts_assessment_is_typed_here(pane, desk):
    pane.assessment.setPlainText("Two named authors; written before the vote.")
    pane.assessment.keep()
    assert details(desk).assessment == "Two named authors; written before the vote."
