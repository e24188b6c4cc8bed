from PySide6.QtCore import Qt

from briefbook.ui.go_to import Goal, GoalModel, GoTo
from briefbook.ui.paragraph_goals import paragraph_goals
from tests.builders import a_draft


def goals(went: list[str]) -> list[Goal]:
    names = (("The harbour talks", "article"), ("Security", "chapter"), ("Check Book", "command"))
    return [Goal(words, kind, lambda words=words: went.append(words)) for words, kind in names]


def test_the_model_keeps_qts_rules(qtmodeltester):
    qtmodeltester.check(GoalModel(goals([])))


def test_typing_a_few_letters_and_enter_goes_there(qtbot):
    went: list[str] = []
    dialog = GoTo(goals(went))
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.field, "harb")
    qtbot.keyPress(dialog.field, Qt.Key.Key_Return)
    assert went == ["The harbour talks"]


def test_arrow_keys_choose_while_the_field_keeps_the_focus(qtbot):
    went: list[str] = []
    dialog = GoTo(goals(went))
    qtbot.addWidget(dialog)
    qtbot.keyPress(dialog.field, Qt.Key.Key_Down)
    qtbot.keyPress(dialog.field, Qt.Key.Key_Return)
    assert went == ["Security"]


def test_the_kind_of_a_thing_can_be_typed_too(qtbot):
    dialog = GoTo(goals([]))
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.field, "command")
    assert dialog.list.model().rowCount() == 1


def test_a_locator_from_a_printed_page_leads_to_its_paragraph(desk):
    article = desk.library.articles.add(a_draft("One.", "Two."))
    book = desk.library.books.add("The harbour talks")
    desk.library.books.add_source(book.id, article.id, "B")
    went: list[tuple[str, int]] = []
    model = GoalModel((), more=lambda typed: paragraph_goals(typed, desk.library, book.id, lambda *to: went.append(to)))
    model.narrow("b, ¶ 2")
    assert model.goal(0).words == "B-2  The harbour talks"
    model.goal(0).go()
    assert went == [(article.id, 2)]
    for nowhere in ("B-3", "C-1"):
        model.narrow(nowhere)
        assert model.rowCount() == 0
