from __future__ import annotations

from dataclasses import replace

import pytest

from briefbook.errors import BriefbookError, NotFound
from tests.library.shelf import fill


@pytest.mark.parametrize("ref", ["Security", "security", "S", "s"])
def test_a_theme_is_found_by_name_or_letter(library, ref):
    assert library.themes.find(ref).name == "Security"


def test_an_added_theme_differs_from_the_others(library):
    for name in ("Shipping", "Sport", "Soil", "Culture", "Health"):
        library.themes.add(name)
    themes = library.themes.all()
    assert len({theme.letter for theme in themes}) == len(themes)
    assert len({(theme.colour, theme.pattern) for theme in themes}) == len(themes)


@pytest.mark.parametrize(
    ("name", "more", "sentence"),
    [
        ("security", {}, "already a theme"),
        ("Other", {"letter": "S"}, "stands for “Security” already"),
        ("Other", {"letter": "?"}, "cannot stand for a theme"),
        ("Other", {"colour": "red"}, "not a colour"),
        (" ", {}, "needs a name"),
    ],
)
def test_a_theme_that_would_confuse_is_refused(library, name, more, sentence):
    with pytest.raises(BriefbookError, match=sentence):
        library.themes.add(name, **more)


def test_a_theme_is_changed_and_keeps_its_own_letter(library):
    theme = replace(library.themes.find("S"), name="Defence")
    library.themes.change(theme)
    assert library.themes.find("Defence") == theme


def test_what_carried_a_removed_theme_stays_without_one(library):
    shelf = fill(library)
    library.themes.remove(library.themes.find("Economics").id)
    assert library.annotations.get(shelf.annotation.id).theme_id is None
    assert library.books.chapter(shelf.chapter.id).theme_id is None
    with pytest.raises(NotFound):
        library.themes.remove("none")


def test_a_theme_moves_before_another_and_to_the_end(library):
    security, economics, relations = library.themes.all()
    library.themes.move(relations.id, before=security.id)
    library.themes.move(security.id)
    assert [theme.name for theme in library.themes.all()] == ["Personal relations", "Economics", "Security"]
    library.undo()
    assert library.themes.all()[1] == security
    with pytest.raises(NotFound):
        library.themes.move(economics.id, before="none")
