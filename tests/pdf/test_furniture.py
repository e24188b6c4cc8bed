import pytest

from briefbook.pdf import load, render
from tests.builders import a_chapter, an_edition
from tests.pdf.reading import Reading


def tabbed(word: str, look: str) -> str:
    """The page of a chapter whose title begins with `word`, as it is shown."""
    edition = an_edition(chapters=(a_chapter("Talk.", title=f"{word} at sea"),))
    book = Reading(render(edition, stylesheet=load(look)).pdf)
    return book.pages[book.page_with("The line held. An opening.") - 1]


@pytest.mark.parametrize("look", ["house", "large-print"])
def test_a_thumb_tab_has_the_first_word_of_the_title(look):
    assert tabbed("Economics", look).split().count("Economics") == 2


@pytest.mark.parametrize("look", ["house", "large-print"])
def test_a_word_that_is_too_long_for_a_thumb_tab_is_abbreviated(look):
    shown = tabbed("Internationalisation", look).split()
    assert any("Intern" in word and word.endswith(".") for word in shown)
