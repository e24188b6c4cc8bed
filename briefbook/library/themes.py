"""Themes: the topics that annotations and chapters carry."""

from __future__ import annotations

import re
from collections.abc import Iterable
from string import ascii_uppercase

from sqlite_utils import Database

from briefbook.errors import BriefbookError, NotFound
from briefbook.library import lookup, order
from briefbook.library.door import Door, Row, new_id
from briefbook.model.theme import DEFAULT_THEMES, SPARE_STYLES, Pattern, Theme
from briefbook.sentence import Sentence


class Themes:
    """The themes of a library. What is added, changed or removed can be undone."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> tuple[Theme, ...]:
        """All themes in their order."""
        return tuple(_theme(row) for row in self._door.rows("SELECT * FROM themes ORDER BY position, rowid"))

    def find(self, ref: str) -> Theme:
        """The theme with that id, beginning of an id, name or letter. Raises NotFound if none or several."""
        themes = {theme.id: theme for theme in self.all()}
        return themes[
            lookup.pick(Sentence("theme"), ref, [(theme.id, (theme.name, theme.letter)) for theme in themes.values()])
        ]

    def add(
        self, name: str, *, letter: str | None = None, colour: str | None = None, pattern: Pattern | None = None
    ) -> Theme:
        """A new theme; what is not given is chosen so that it differs from the others.

        Raises BriefbookError if its name or letter is taken or if the colour is none.
        """
        present = self.all()
        spare_colour, spare_pattern = SPARE_STYLES[max(0, len(present) - len(DEFAULT_THEMES)) % len(SPARE_STYLES)]
        chosen = letter or _free_letter(name, {theme.letter for theme in present})
        theme = Theme(new_id(), name.strip(), chosen, colour or spare_colour, pattern or spare_pattern)
        _check(theme, present)
        with self._door.edit("Add theme"):
            self._door.insert("themes", {**_to_row(theme), "position": order.last(self._door, "themes")})
        return theme

    def change(self, theme: Theme) -> Theme:
        """Replace the theme that has the same id. Raises NotFound, or BriefbookError as `add` does."""
        present = self.all()
        if theme.id not in {other.id for other in present}:
            raise NotFound(Sentence("There is no theme “{name}” any more; it may have been removed.", name=theme.name))
        _check(theme, [other for other in present if other.id != theme.id])
        with self._door.edit("Change theme"):
            self._door.update("themes", theme.id, _to_row(theme))
        return theme

    def move(self, theme_id: str, *, before: str | None = None) -> None:
        """Move a theme before another, or to the end. Raises NotFound if one of them is gone."""
        self._check_there(theme_id)
        if before == theme_id:
            return
        with self._door.edit("Move theme"):
            self._door.update("themes", theme_id, {"position": order.position(self._door, "themes", {}, before)})

    def remove(self, theme_id: str) -> None:
        """Remove a theme; annotations and chapters stay, without one. Raises NotFound."""
        self._check_there(theme_id)
        with self._door.edit("Remove theme"):
            self._door.delete("themes", theme_id)

    def _check_there(self, theme_id: str) -> None:
        if self._door.row("SELECT id FROM themes WHERE id = ?", (theme_id,)) is None:
            raise NotFound(
                Sentence("There is no theme with the id “{theme_id}”; it may have been removed.", theme_id=theme_id)
            )


def put_defaults(db: Database) -> None:
    """Put the themes that a new library starts with into it; no edit of the user's."""
    for number, style in enumerate(DEFAULT_THEMES, start=1):
        row = _to_row(Theme(new_id(), *style))
        db.table("themes").insert({**row, "position": number * order.GAP})


def _check(theme: Theme, others: Iterable[Theme]) -> None:
    if not theme.name:
        raise BriefbookError(Sentence("A theme needs a name."))
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", theme.colour):
        raise BriefbookError(
            Sentence(
                "“{colour}” is not a colour. Write it as # and six digits, for example #1f5a93.", colour=theme.colour
            )
        )
    if not re.fullmatch(r"\w{1,2}", theme.letter):
        raise BriefbookError(
            Sentence(
                "“{letter}” cannot stand for a theme. Give one or two letters, for example S.", letter=theme.letter
            )
        )
    for other in others:
        if other.name.casefold() == theme.name.casefold():
            raise BriefbookError(Sentence("There is already a theme “{name}”. Choose another name.", name=other.name))
        if other.letter.casefold() == theme.letter.casefold():
            raise BriefbookError(
                Sentence(
                    "The letter {letter} stands for “{name}” already. Choose another letter.",
                    letter=other.letter,
                    name=other.name,
                )
            )


def _free_letter(name: str, taken: set[str]) -> str:
    letters = [letter for letter in name.upper() if letter.isalpha() and len(letter) == 1]
    doubles = [first + second for first in ascii_uppercase for second in ascii_uppercase]
    candidates: tuple[str, ...] = (*letters, *ascii_uppercase, *doubles)
    return next(letter for letter in candidates if letter not in taken)


def _theme(row: Row) -> Theme:
    return Theme(row["id"], row["name"], row["letter"], row["colour"], Pattern(row["pattern"]))


def _to_row(theme: Theme) -> Row:
    return {
        "id": theme.id,
        "name": theme.name,
        "letter": theme.letter,
        "colour": theme.colour,
        "pattern": theme.pattern.value,
    }
