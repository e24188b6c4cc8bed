import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton

from briefbook.ui.reader.paper import paper
from briefbook.ui.theme_rule import contrast, legible
from briefbook.ui.themes import palette
from briefbook.ui.themes.model import Column
from tests.library.shelf import fill, mark
from tests.ui.drivers.themes import ThemesDriver


@pytest.fixture
def shelf(desk):
    """An annotation and a chapter of Economics, and one of Security."""
    shelf = fill(desk.library)
    mark(desk.library, shelf.article, "handshake", theme_id=desk.library.themes.find("Security").id)
    return shelf


@pytest.fixture
def themes(desk, shelf, qtbot) -> ThemesDriver:
    return ThemesDriver(desk, qtbot, "The harbour talks")


def test_the_table_keeps_qts_rules(themes, qtmodeltester):
    qtmodeltester.check(themes.dialog.model)


def test_the_themes_are_listed_with_key_look_and_use(themes):
    assert themes.rows == [
        "1  Security  Blue, solid",
        "2  Economics  Ochre, double",
        "3  Personal relations  Plum, dashed",
    ]
    assert themes.cell("Economics", Column.ANNOTATIONS) == "1"
    assert themes.cell("Economics", Column.CHAPTERS) == "1"


def test_a_theme_is_added_and_named_at_once(themes, desk):
    themes.click(themes.dialog.add_button)
    assert themes.dialog.form.name.hasFocus()
    themes.type(themes.dialog.form.name, "Harbours")
    assert themes.rows[-1] == "4  Harbours  Green, dotted"
    assert desk.library.themes.find("Harbours").letter == "N"


def test_names_of_new_themes_differ(themes):
    themes.click(themes.dialog.add_button).click(themes.dialog.add_button)
    assert themes.names[-2:] == ["New theme", "New theme 2"]


def test_each_field_is_one_step(themes, desk):
    form = themes.choose("Security").dialog.form
    themes.type(form.name, "Defence").type(form.letter, "D")
    themes.pick(form.colour, "Teal").pick(form.pattern, "Hatched")
    assert themes.rows[0] == "1  Defence  Teal, hatched"
    assert desk.library.themes.find("D").name == "Defence"
    for _ in range(4):
        themes.click(themes.dialog.undo)
    assert themes.rows[0] == "1  Security  Blue, solid"
    assert themes.said == "Undone: Change theme"
    themes.press("Ctrl+Shift+Z")
    assert themes.names[0] == "Defence"


@pytest.mark.parametrize(
    ("field", "words", "reason"),
    [
        ("name", "economics", "There is already a theme “Economics”. Choose another name."),
        ("letter", "E", "The letter E stands for “Economics” already. Choose another letter."),
        ("letter", "?", "“?” cannot stand for a theme. Give one or two letters, for example S."),
    ],
)
def test_what_would_confuse_is_refused_and_the_field_goes_back(themes, desk, field, words, reason):
    entry = getattr(themes.choose("Security").dialog.form, field)
    before = entry.text()
    themes.type(entry, words)
    assert themes.said == reason
    assert entry.text() == before
    assert themes.names[0] == "Security"


def test_the_order_is_that_of_the_keys(themes, desk):
    themes.choose("Personal relations").press("Alt+Up").press("Alt+Up")
    assert themes.names == ["Personal relations", "Security", "Economics"]
    assert not themes.dialog.up.isEnabled()
    themes.press("Alt+Down")
    assert themes.names == ["Security", "Personal relations", "Economics"]
    assert themes.current == "Personal relations"
    desk.library.undo()
    assert themes.names[0] == "Personal relations"


def test_a_removed_theme_says_what_loses_it_and_comes_back(themes, desk, shelf):
    themes.choose("Economics").press("Del")
    assert themes.said == "Removed Economics; 1 annotation and 1 chapter have no theme now."
    assert desk.library.annotations.get(shelf.annotation.id).theme_id is None
    assert desk.messages.recent == [themes.said]
    themes.click(themes.dialog.undo)
    assert themes.names == ["Security", "Economics", "Personal relations"]
    assert themes.cell("Economics", Column.ANNOTATIONS) == "1"


def test_without_themes_one_is_offered(themes):
    for _ in range(3):
        themes.click(themes.dialog.remove_button)
    assert themes.dialog.empty.isVisible()
    assert not themes.dialog.form.isEnabled()
    themes.click(themes.dialog.empty.findChild(QPushButton))
    assert themes.names == ["New theme"]


def test_a_chapter_for_the_theme_is_asked_for(themes, desk, qtbot):
    themes.choose("Security")
    with qtbot.waitSignal(themes.dialog.chapter_wanted) as asked:
        themes.click(themes.dialog.chapter)
    assert asked.args == [desk.library.themes.find("Security").id]
    assert themes.said == "“The harbour talks” has the chapter Security now."


def test_without_a_book_no_chapter_is_offered(desk, shelf, qtbot):
    assert not ThemesDriver(desk, qtbot).choose("Security").dialog.chapter.isEnabled()


def test_what_is_being_typed_is_kept_when_another_theme_is_chosen_or_the_dialog_closes(themes):
    form = themes.choose("Security").dialog.form
    form.name.setText("Defence")
    themes.choose("Economics")
    assert themes.names[0] == "Defence"
    form.letter.setText("X")
    themes.dialog.accept()
    assert themes.dialog.model.uses[1].theme.letter == "X"


def test_a_colour_that_cannot_be_read_on_paper_is_darkened(themes):
    themes.choose("Security").dialog.form.take_colour(QColor("#ffee66"))
    colour = QColor(themes.dialog.model.uses[0].theme.colour)
    assert contrast(colour, QColor("white")) >= palette.LEAST
    assert themes.said == "The colour was darkened so that letters in it can be read on paper."


@pytest.mark.parametrize("colour", [colour for _, colour in palette.named()])
def test_every_colour_offered_can_be_read_on_paper_and_in_the_dark(colour):
    dark = paper("dark", "dark").ground
    assert contrast(QColor(colour), QColor("white")) >= palette.LEAST
    assert contrast(legible(QColor(colour), dark), dark) >= palette.LEAST


def test_a_colour_that_another_theme_has_is_told(themes):
    colour = themes.choose("Security").dialog.form.colour
    assert "Ochre, as Economics" in [colour.itemText(row) for row in range(colour.count())]
    assert colour.currentText() == "Blue"


def test_the_sample_tells_its_contrast(themes):
    assert themes.choose("Security").dialog.form.contrast.text().startswith("Contrast of the letter: 7.1:1 on white")
