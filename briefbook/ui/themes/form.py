"""The fields of one theme: name, letter, colour and pattern, with a sample. Each field is one step to undo."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QComboBox, QFormLayout, QLabel, QWidget

from briefbook.errors import BriefbookError
from briefbook.model.theme import Pattern, Theme
from briefbook.ui.desk import Desk
from briefbook.ui.kept_fields import LineField
from briefbook.ui.spoken import told
from briefbook.ui.themes import palette, patterns
from briefbook.ui.themes.sample import ThemeSample

_LETTERS = 2


class ThemeForm(QWidget):
    """Shows a theme and changes it. `told` says why something was refused or made otherwise; empty if all is well."""

    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme: Theme | None = None
        self.name, self.letter = LineField(), LineField()
        self.letter.setMaxLength(_LETTERS)
        self.colour, self.pattern = QComboBox(), QComboBox()
        for combo in (self.colour, self.pattern):
            combo.setIconSize(patterns.ICON)
        self.sample = ThemeSample()
        self.contrast = QLabel()
        self.contrast.setTextFormat(Qt.TextFormat.PlainText)
        self.contrast.setProperty("soft", True)
        self.contrast.setWordWrap(True)
        self._lay_out()
        self.name.left.connect(lambda text: self._change(name=text.strip()))
        self.letter.left.connect(lambda text: self._change(letter=text.strip()))
        self.pattern.activated.connect(lambda row: self._change(pattern=tuple(Pattern)[row]))
        self.colour.activated.connect(self._choose_colour)
        self.show_theme(None)

    def show_theme(self, theme: Theme | None) -> None:
        """Show that theme; the fields are closed without one."""
        if self._theme and (theme is None or theme.id != self._theme.id):
            self.keep()
        self._theme = theme
        self.setEnabled(theme is not None)
        self.name.show_value(theme.name if theme else "")
        self.letter.show_value(theme.letter if theme else "")
        self._fill_colours()
        self._fill_patterns()
        self.sample.show_theme(theme)
        self.contrast.setText(self.sample.words)

    def keep(self) -> None:
        """Keep what is being typed."""
        self.name.keep()
        self.letter.keep()

    def take_colour(self, colour: QColor) -> None:
        """Give the theme a colour of the user's own, darkened where it could not be read on paper."""
        fit = palette.printable(colour)
        self._change(colour=fit.name())
        if fit.name() != colour.name():
            self.told.emit(self.tr("The colour was darkened so that letters in it can be read on paper."))

    def _change(self, **values: str | Pattern) -> None:
        if self._theme is None:
            return
        before = self._theme
        try:
            self._desk.library.themes.change(replace(before, **values))  # type: ignore[arg-type]  # checked by Theme's fields
        except BriefbookError as error:
            self._theme = None
            self.show_theme(before)
            self.told.emit(told(error))
        else:
            self.told.emit("")

    def _choose_colour(self, row: int) -> None:
        colour = self.colour.itemData(row)
        if colour:
            self._change(colour=colour)
            return
        self._fill_colours()
        before = QColor(self._theme.colour if self._theme else "")
        chosen = QColorDialog.getColor(before, self, self.tr("Colour of the theme"))
        if chosen.isValid():
            self.take_colour(chosen)

    def _fill_colours(self) -> None:
        """Offer the colours, each with the theme that has it already."""
        own = self._theme.colour.lower() if self._theme else ""
        others = {one.colour.lower(): one.name for one in self._desk.library.themes.all() if one != self._theme}
        offered = list(palette.named())
        if own and own not in {colour for _, colour in offered}:
            offered.append((own, own))
        with QSignalBlocker(self.colour):
            self.colour.clear()
            for name, colour in offered:
                taken = others.get(colour)
                words = self.tr("{colour}, as {theme}").format(colour=name, theme=taken) if taken else name
                self.colour.addItem(patterns.swatch(QColor(colour)), words, colour)
            self.colour.addItem(self.tr("Another colour…"), "")
            self.colour.setCurrentIndex(self.colour.findData(own) if own else -1)

    def _fill_patterns(self) -> None:
        with QSignalBlocker(self.pattern):
            self.pattern.clear()
            if self._theme is None:
                return
            for one in Pattern:
                icon = patterns.icon_of(replace(self._theme, pattern=one), self.palette().base().color())
                self.pattern.addItem(icon, patterns.name_of(one))
            self.pattern.setCurrentIndex(tuple(Pattern).index(self._theme.pattern))

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Name"), self.name),
            (self.tr("&Letter in print"), self.letter),
            (self.tr("C&olour"), self.colour),
            (self.tr("&Pattern of the rule"), self.pattern),
        )
        for words, field in fields:
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(words, field)
        form.addRow(self.sample)
        form.addRow(self.contrast)
