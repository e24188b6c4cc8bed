"""The filter above a list of annotations: text, theme, tag, article, switches, and the order."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from briefbook.model.changes import Changes
from briefbook.ui import icons
from briefbook.ui.annotation_shelf import AnnotationOrder, Wanted
from briefbook.ui.desk import Desk

_LETTERS = 5
"""So many of its words a choice shows at least: two beside each other fit a narrow column."""


class AnnotationFilter(QWidget):
    """Sends `wanted` whenever something else is asked for."""

    wanted = Signal(Wanted)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._article_id: str | None = None
        self._open: str | None = None
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Words in quote, comment, tag, article"))
        self.text.setAccessibleName(self.tr("Show annotations that hold these words"))
        self.text.setClearButtonEnabled(True)
        self.theme = self._combo(self.tr("Theme"))
        self.tag = self._combo(self.tr("Tag"))
        self.starred = self._switch("", self.tr("Starred only"))
        self.starred.setIcon(icons.icon("star"))
        self.unused = self._switch(self.tr("Unused"), self.tr("Only what is in no chapter"))
        self.commented = self._switch(self.tr("Note"), self.tr("Only with a comment"))
        self.this_article = self._switch(self.tr("This article"), self.tr("Only of the article that is read"))
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("soft", True)
        self.order = self._combo(self.tr("Sort annotations by"))
        for order, words in self._orders():
            self.order.addItem(words, order)
        self._lay_out()
        self._fill_themes()
        self.text.textChanged.connect(self._tell)
        for combo in (self.theme, self.tag, self.order):
            combo.currentIndexChanged.connect(self._tell)
        for switch in (self.starred, self.unused, self.commented):
            switch.toggled.connect(self._tell)
        self.this_article.toggled.connect(lambda on: self.of_article(self._open if on else None))
        self.this_article.setEnabled(False)
        desk.notifier.changed.connect(self._follow)

    @property
    def value(self) -> Wanted:
        """What is asked for."""
        return Wanted(
            article_id=self._article_id,
            theme_id=self.theme.currentData(),
            tag=self.tag.currentData() or "",
            starred=self.starred.isChecked(),
            unused=self.unused.isChecked(),
            commented=self.commented.isChecked(),
            text=self.text.text().strip(),
            order=AnnotationOrder(self.order.currentData()),
        )

    def of_article(self, article_id: str | None) -> None:
        """Ask for the annotations of one article; of all if None."""
        self._article_id = article_id
        with QSignalBlocker(self.this_article):
            self.this_article.setChecked(article_id is not None)
        self._tell()

    def note_article(self, article_id: str) -> None:
        """Take notice of the article that is read; if only its annotations are asked for, those of the new one are."""
        self._open = article_id
        self.this_article.setEnabled(True)
        if self.this_article.isChecked() and self._article_id != article_id:
            self.of_article(article_id)

    def clear(self) -> None:
        """Ask for everything, of the same article and in the same order."""
        self.show_value(Wanted(article_id=self._article_id, order=self.value.order))

    def show_value(self, wanted: Wanted) -> None:
        """Ask for that."""
        with QSignalBlocker(self):
            self.text.setText(wanted.text)
            self.theme.setCurrentIndex(max(0, self.theme.findData(wanted.theme_id)))
            self.tag.setCurrentIndex(max(0, self.tag.findData(wanted.tag or None)))
            self.starred.setChecked(wanted.starred)
            self.unused.setChecked(wanted.unused)
            self.commented.setChecked(wanted.commented)
            self.order.setCurrentIndex(max(0, self.order.findData(wanted.order)))
            self._article_id = wanted.article_id
            self.this_article.setChecked(wanted.article_id is not None)
        self._tell()

    def show_count(self, number: int) -> None:
        """Say how many annotations fit."""
        self.count.setText(self.tr("1 annotation") if number == 1 else self.tr("%n annotations", "", number))

    def offer_tags(self, tags: list[str]) -> None:
        """Let the user choose among these tags."""
        _refill(self.tag, [(self.tr("Any tag"), None), *((tag, tag) for tag in tags)])
        self.tag.setVisible(bool(tags))

    def _follow(self, changes: Changes) -> None:
        if changes.touched("themes"):
            before = self.value
            self._fill_themes()
            if self.value != before:
                self._tell()

    def _fill_themes(self) -> None:
        themes = [(f"{theme.letter}  {theme.name}", theme.id) for theme in self._desk.library.themes.all()]
        _refill(self.theme, [(self.tr("Any theme"), None), *themes, (self.tr("Without a theme"), "")])

    def _orders(self) -> tuple[tuple[AnnotationOrder, str], ...]:
        return (
            (AnnotationOrder.TEXT, self.tr("As in the articles")),
            (AnnotationOrder.THEME, self.tr("By theme")),
            (AnnotationOrder.IMPORTANCE, self.tr("By importance")),
            (AnnotationOrder.NEWEST, self.tr("Newest first")),
        )

    def _tell(self) -> None:
        self.wanted.emit(replace(self.value))

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(_LETTERS)
        return combo

    def _switch(self, text: str, meaning: str) -> QToolButton:
        switch = QToolButton()
        switch.setText(text)
        switch.setCheckable(True)
        switch.setToolTip(meaning)
        switch.setAccessibleName(meaning)
        return switch

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(4)
        choices.addWidget(self.theme, 1)
        choices.addWidget(self.tag, 1)
        switches = QHBoxLayout()
        switches.setSpacing(4)
        for switch in (self.starred, self.unused, self.commented, self.this_article):
            switches.addWidget(switch)
        switches.addStretch(1)
        found = QHBoxLayout()
        found.setSpacing(8)
        found.addWidget(self.count)
        found.addStretch(1)
        found.addWidget(self.order, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(4)
        column.addWidget(self.text)
        column.addLayout(choices)
        column.addLayout(switches)
        column.addLayout(found)


def _refill(combo: QComboBox, choices: list[tuple[str, str | None]]) -> None:
    """Offer `choices` in `combo`, keeping the present one where it is still there."""
    if [(combo.itemText(row), combo.itemData(row)) for row in range(combo.count())] == choices:
        return
    present = combo.currentData()
    with QSignalBlocker(combo):
        combo.clear()
        for text, value in choices:
            combo.addItem(text, value)
        combo.setCurrentIndex(max(0, combo.findData(present)))
