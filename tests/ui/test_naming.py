import pytest

from briefbook.model.article import Details
from briefbook.ui.main_window import MainWindow
from briefbook.ui.reader.single_keys import key_help
from tests.builders import a_draft
from tests.library.shelf import mark


@pytest.fixture
def window(desk, qtbot):
    article = desk.library.articles.add(a_draft("Both envoys met.", file_name="000.txt", details=Details()))
    mark(desk.library, article, "Both envoys")
    window = MainWindow(desk, "summit.briefbook")
    qtbot.addWidget(window)
    yield window
    window.close()


def test_an_article_without_a_title_is_called_the_same_everywhere(window):
    window.panes.articles.step(1)
    called, panes = "Untitled (000.txt)", window.panes
    card = panes.annotations.model.card(panes.annotations.model.index(0, 0))
    goals = [goal.words for goal in panes.goals("untitled", window.show_article)]
    assert panes.articles.model.index(0, 0).data() == called
    assert (panes.reader.half.top.title.text(), card.article, goals) == (called, called, [called])


def test_it_is_found_by_the_name_of_its_file(window):
    assert [goal.words for goal in window.panes.goals("000", window.show_article)] == ["Untitled (000.txt)"]


def test_the_help_names_no_key_that_does_nothing():
    keys = " ".join(written for _, written in key_help()).split()
    assert not {"f", "e", "p", "a", "d"} & set(keys)
