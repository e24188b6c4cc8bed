"""The sheet: paper size, margins, and where the column stands on left-hand and right-hand pages."""

from __future__ import annotations

from dataclasses import dataclass, replace

from briefbook.model.book import Paper
from briefbook.pdf.boxes import Column
from briefbook.pdf.stylesheet import PageStyle

_SIZES = {Paper.A4: (595.276, 841.890), Paper.LETTER: (612.0, 792.0)}


@dataclass(frozen=True, slots=True)
class Sheet:
    """Lengths in points; x from the sheet's left, y from its top."""

    width_of_paper: float
    height_of_paper: float
    duplex: bool
    style: PageStyle

    @classmethod
    def of(cls, paper: Paper, style: PageStyle, *, duplex: bool) -> Sheet:
        """The sheet of `paper` with the margins of `style`. Margins are kept, the column takes what is left."""
        width, height = _SIZES[paper]
        return cls(width, height, duplex, style)

    @property
    def width(self) -> float:
        """The width of the column, number gutter included."""
        return self.width_of_paper - self.style.inside - self.style.outside

    @property
    def height(self) -> float:
        """The height of the column."""
        return self.height_of_paper - self.style.top - self.style.bottom

    @property
    def column(self) -> Column:
        """The whole column, number gutter included."""
        return Column(0, self.width)

    @property
    def text(self) -> Column:
        """The column without its number gutter: the measure."""
        return self.column.indented(self.style.gutter)

    @property
    def turned(self) -> Sheet:
        """The sheet lying on its side. Above and below it keeps clear of the holes, whichever side they are on."""
        style = replace(
            self.style,
            inside=self.style.bottom,
            outside=self.style.bottom,
            top=self.style.inside,
            bottom=self.style.inside,
        )
        return replace(self, width_of_paper=self.height_of_paper, height_of_paper=self.width_of_paper, style=style)

    def right_hand(self, page: int) -> bool:
        """Whether `page` lies on the right; every page does when only one side is printed."""
        return page % 2 == 1 or not self.duplex

    def left(self, page: int) -> float:
        """Where the column begins on `page`."""
        return self.style.inside if self.right_hand(page) else self.style.outside

    def notes_left(self, page: int) -> float:
        """Where the margin notes begin on `page`."""
        if self.right_hand(page):
            return self.left(page) + self.width + self.style.note_gap
        return self.left(page) - self.style.note_gap - self.style.note_width

    def columns(self, count: int, gap: float) -> tuple[Column, ...]:
        """The column parted into `count` columns of text, `gap` points between them."""
        width = (self.text.width - gap * (count - 1)) / count
        return tuple(Column(self.text.x + index * (width + gap), width) for index in range(count))
