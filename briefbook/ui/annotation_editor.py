"""The form below the list of annotations: everything the analyst adds to a marked passage, edited in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from briefbook.library.library import Library
from briefbook.model.annotation import Annotation
from briefbook.model.changes import Changes
from briefbook.ui.desk import Desk
from briefbook.ui.kept_fields import LineField, TextField

_COMMENT_LINES = 3
_LETTERS = 6
_FOLD, _FOLDED = "annotation-fields", "folded"


class AnnotationEditor(QWidget):
    """Shows one annotation. What is typed is kept when a field is left, what is chosen at once. `done`: Esc."""

    done = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: Annotation | None = None
        self.comment = TextField()
        self.comment.setFixedHeight(_COMMENT_LINES * self.fontMetrics().lineSpacing() + 12)
        self.core_statement, self.speaker, self.tags = LineField(), LineField(), LineField()
        self.theme, self.importance = QComboBox(), QComboBox()
        self.starred = QCheckBox(self.tr("&Starred"))
        self.more = QToolButton()
        self._form = QFormLayout(self)
        self._lay_out()
        self._offer_folding()
        self._fill_themes()
        self._join()
        self._keep_from_writing(desk.library.read_only)
        self.show_annotation(None)
        desk.notifier.changed.connect(self._follow)

    @property
    def annotation_id(self) -> str | None:
        """The annotation that is shown."""
        return self._shown.id if self._shown else None

    def show_annotation(self, annotation: Annotation | None) -> None:
        """Show an annotation; what was typed for another one is kept first."""
        if self._shown and (annotation is None or annotation.id != self._shown.id):
            self.keep()
        self._shown = annotation
        self.setEnabled(annotation is not None)
        self._fill(annotation)

    def keep(self) -> None:
        """Keep what is being typed."""
        for field in (self.comment, self.core_statement, self.speaker, self.tags):
            field.keep()

    def _keep_from_writing(self, read_only: bool) -> None:
        """What cannot be kept can be read and copied, not typed."""
        for field in (self.comment, self.core_statement, self.speaker, self.tags):
            field.setReadOnly(read_only)
        for choice in (self.theme, self.importance, self.starred):
            choice.setDisabled(read_only)

    def _join(self) -> None:
        self.comment.left.connect(lambda text: self._change(self.tr("Change comment"), comment=text))
        self.comment.done.connect(self.done)
        self.core_statement.left.connect(
            lambda text: self._change(self.tr("Change core statement"), core_statement=text.strip())
        )
        self.speaker.left.connect(lambda text: self._change(self.tr("Change speaker"), speaker=text.strip()))
        self.tags.left.connect(lambda text: self._change(self.tr("Change tags"), tags=tags_in(text)))
        self.theme.activated.connect(
            lambda row: self._change(self.tr("Change theme"), theme_id=self.theme.itemData(row))
        )
        self.importance.activated.connect(lambda row: self._change(self.tr("Rate annotation"), importance=row))
        self.starred.clicked.connect(
            lambda on: self._change(self.tr("Star annotation") if on else self.tr("Unstar annotation"), starred=on)
        )

    def _change(self, label: str, **values: Any) -> None:
        if self._shown:
            change(self._desk.library, label, [self._shown.id], lambda one: replace(one, **values))

    def _follow(self, changes: Changes) -> None:
        if changes.touched("themes"):
            self._fill_themes()
        if self._shown and self._shown.id in changes.rows.get("annotations", frozenset()):
            shown = {one.id: one for one in self._desk.library.annotations.of_article(self._shown.article_id)}
            self._shown = shown.get(self._shown.id)
            self.setEnabled(self._shown is not None)
            self._fill(self._shown)

    def _fill(self, annotation: Annotation | None) -> None:
        self.comment.show_value(annotation.comment if annotation else "")
        self.core_statement.show_value(annotation.core_statement if annotation else "")
        self.speaker.show_value(annotation.speaker if annotation else "")
        self.tags.show_value(", ".join(annotation.tags) if annotation else "")
        self.theme.setCurrentIndex(max(0, self.theme.findData(annotation.theme_id if annotation else None)))
        self.importance.setCurrentIndex(annotation.importance if annotation else 0)
        self.starred.setChecked(bool(annotation and annotation.starred))

    def _fill_themes(self) -> None:
        with QSignalBlocker(self.theme):
            self.theme.clear()
            self.theme.addItem(self.tr("No theme"), None)
            for theme in self._desk.library.themes.all():
                self.theme.addItem(f"{theme.letter}  {theme.name}", theme.id)
            self.theme.setCurrentIndex(max(0, self.theme.findData(self._shown.theme_id if self._shown else None)))

    def _lay_out(self) -> None:
        for words in (
            self.tr("Not rated"),
            self.tr("!  useful"),
            self.tr("!!  important"),
            self.tr("!!!  essential"),
        ):
            self.importance.addItem(words)
        self.tags.setPlaceholderText(self.tr("parted by commas"))
        self.core_statement.setPlaceholderText(self.tr("what it says, in one line"))
        for combo in (self.theme, self.importance):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(_LETTERS)
        form = self._form
        form.setContentsMargins(8, 6, 8, 8)
        form.setSpacing(5)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._add_row(self.tr("&Comment"), self.comment)
        self._add_row(self.tr("The&me"), self.theme, self.starred, self.more)
        self._folded = form.rowCount()
        for words, field in (
            (self.tr("&Importance"), self.importance),
            (self.tr("C&ore"), self.core_statement),
            (self.tr("S&peaker"), self.speaker),
            (self.tr("Ta&gs"), self.tags),
        ):
            self._add_row(words, field)

    def _add_row(self, words: str, field: QWidget, *beside: QWidget) -> None:
        label = QLabel(words)
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        if not beside:
            self._form.addRow(label, field)
            return
        row = QHBoxLayout()
        row.addWidget(field, 1)
        for widget in beside:
            row.addWidget(widget)
        self._form.addRow(label, row)

    def _offer_folding(self) -> None:
        """What is written less often can be folded away; whether it is, is remembered."""
        name = self.tr("Importance, core statement, speaker and tags")
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.setAccessibleName(name)
        self.more.setToolTip(name)
        self.more.toggled.connect(self._unfold)
        kept = self._desk.preferences.value.geometry.get(_FOLD, "")
        self.more.setChecked(kept != _FOLDED)
        self._unfold(self.more.isChecked())
        self.more.clicked.connect(self._remember_folding)

    def _unfold(self, unfolded: bool) -> None:
        self.more.setArrowType(Qt.ArrowType.UpArrow if unfolded else Qt.ArrowType.DownArrow)
        for row in range(self._folded, self._form.rowCount()):
            self._form.setRowVisible(row, unfolded)

    def _remember_folding(self, unfolded: bool) -> None:
        preferences = self._desk.preferences
        preferences.change(geometry={**preferences.value.geometry, _FOLD: "" if unfolded else _FOLDED})


def tags_in(text: str) -> tuple[str, ...]:
    """The tags of a line, each once, without a leading #."""
    return tuple(dict.fromkeys(tag for part in text.split(",") if (tag := part.strip().lstrip("#").strip())))


def change(library: Library, label: str, ids: list[str], changed: Callable[[Annotation], Annotation]) -> None:
    """Change these annotations in one step."""
    with library.edit(label):
        for annotation_id in ids:
            library.annotations.change(changed(library.annotations.get(annotation_id)))
