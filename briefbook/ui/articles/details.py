"""The details of one article: all can be corrected, missing ones are flagged, suggestions offered with their reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from briefbook.errors import BriefbookError, NotFound
from briefbook.model.article import DESCRIBED, Article, Author, Details, Source, Suggestion
from briefbook.model.changes import Changes
from briefbook.operations.details import typed_date
from briefbook.ui.articles import wording
from briefbook.ui.command import Command
from briefbook.ui.desk import Desk
from briefbook.ui.kept_fields import LineField, TextField
from briefbook.ui.placeholder import Placeholder
from briefbook.ui.push_button import PushButton
from briefbook.ui.spoken import spoken, told

_TEXT_LINES = 3
_PART = 16
"""How many digits of a file's SHA-256 stand together."""
_PARTING = " — "
_DATES = ("published", "modified")


def authors_from(text: str) -> tuple[Author, ...]:
    """The authors that `text` names, one a line, “Name — affiliation”."""
    parts = [line.partition(_PARTING) for line in text.splitlines() if line.strip()]
    return tuple(Author(name.strip(), affiliation.strip()) for name, _, affiliation in parts)


def text_of(authors: tuple[Author, ...]) -> str:
    """`authors` as lines that `authors_from` reads."""
    return "\n".join(f"{one.name}{_PARTING}{one.affiliation}" if one.affiliation else one.name for one in authors)


def can_be_accepted(suggestion: Suggestion) -> bool:
    """Whether a suggestion can become the detail as it is. A limit is for the reader to judge: it is no date."""
    return not suggestion.value.startswith("not before")


class DetailsPane(QWidget):
    """Shows and changes the details of the article that is read. A field that is left makes one edit.

    `wanted` asks for the pane to be shown.
    """

    wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._article: Article | None = None
        self.fields: dict[str, LineField] = {}
        self.doubts: dict[str, QLabel] = {}
        self._labels: dict[str, QLabel] = {}
        self.authors, self.assessment = TextField(), TextField()
        self.gaps = _words()
        self.facts = _words()
        self.suggestions = QVBoxLayout()
        self._offered: list[QWidget] = []
        self._body = QStackedLayout(self)
        self._body.addWidget(Placeholder(self.tr("No article chosen"), self.tr("Choose one on the left.")))
        self._body.addWidget(self._form())
        fields: tuple[LineField | TextField, ...] = (*self.fields.values(), self.authors, self.assessment)
        for field in fields:
            field.setReadOnly(desk.library.read_only)
        desk.notifier.changed.connect(self._changed)

    def show_article(self, article_id: str | None) -> None:
        """Show the details of that article, or none."""
        if self._article and self._article.id != article_id:
            self._keep()
            for name in self.doubts:
                self._doubt(name, "")
        try:
            self._article = self._desk.library.articles.get(article_id) if article_id else None
        except NotFound:
            self._article = None
        self._body.setCurrentIndex(1 if self._article else 0)
        if self._article:
            self._show(self._article)

    def commands(self) -> tuple[Command, ...]:
        """The verb that brings one here."""
        nothing = self.tr("No article is open.")
        return (
            Command(
                "library.details",
                self.tr("D&etails…"),
                self.begin,
                "article",
                ("Alt+Return",),
                may=lambda: self._article is not None,
                why_not=nothing,
            ),
        )

    def begin(self) -> None:
        """Come forward, with the cursor in the first detail that is not stated."""
        self.wanted.emit()
        missing = self._article.details.missing if self._article else ()
        first = next((name for name in wording.detail_names() if name in missing), "title")
        field: QWidget = self.authors if first == "authors" else self.fields[first]
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _form(self) -> QScrollArea:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setSpacing(4)
        for name, words in wording.detail_names().items():
            if name == "authors":
                self._add_text(form, name, words, self.authors)
                self.authors.left.connect(
                    lambda text: self._change(lambda details: replace(details, authors=authors_from(text)))
                )
            elif name == "assessment":
                self._add_text(form, name, words, self.assessment)
                self.assessment.left.connect(lambda text: self._set("assessment", text.strip()))
            else:
                self._add_field(form, name, words)
        column = QVBoxLayout()
        column.addWidget(self.gaps)
        column.addLayout(self.suggestions)
        column.addLayout(form)
        column.addWidget(self.facts)
        column.addStretch(1)
        body = QWidget()
        body.setLayout(column)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Details of the article"))
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(body)
        return area

    def _add_field(self, form: QFormLayout, name: str, words: str) -> None:
        field = self.fields[name] = LineField()
        field.setAccessibleName(words)
        field.setPlaceholderText(self._hints().get(name, ""))
        field.left.connect(lambda value: self._typed(name, value))
        self._label(form, name, field)
        if name in _DATES:
            doubt = self.doubts[name] = _words()
            doubt.setObjectName("doubt")
            doubt.hide()
            form.addRow(doubt)

    def _add_text(self, form: QFormLayout, name: str, words: str, field: TextField) -> None:
        field.setAccessibleName(words)
        field.setPlaceholderText(self._hints()[name])
        field.setFixedHeight(field.fontMetrics().lineSpacing() * _TEXT_LINES + 14)
        self._label(form, name, field)

    def _label(self, form: QFormLayout, name: str, field: QWidget) -> None:
        label = self._labels[name] = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(field)
        form.addRow(label, field)

    def _hints(self) -> dict[str, str]:
        """What an empty field is to hold."""
        return {
            "authors": self.tr("one a line: Name — affiliation"),
            "published": self.tr("2025-02-07, 2025-02 or 2025"),
            "modified": self.tr("2025-02-07, 2025-02 or 2025"),
            "language": self.tr("en, de, ja …"),
            "licence": self.tr("the terms, as stated"),
            "url": self.tr("https://…"),
            "assessment": self.tr("yours: who wrote it, from which viewpoint, before or after the event, its limits"),
        }

    def _show(self, article: Article) -> None:
        details = article.details
        for name, field in self.fields.items():
            if not self._is_doubted(name):
                field.show_value(getattr(details, name))
        self.authors.show_value(text_of(details.authors))
        self.assessment.show_value(details.assessment)
        for name, words in wording.detail_names().items():
            missing = name in DESCRIBED and name in details.missing
            self._labels[name].setText(self.tr("{detail} — not stated").format(detail=words) if missing else words)
        missing_words = wording.detail_list(details.missing)
        self.gaps.setText(self.tr("Not stated: {details}.").format(details=missing_words) if missing_words else "")
        self.gaps.setVisible(bool(missing_words))
        self._show_suggestions(article)
        self.facts.setText(self._facts(article.source))

    def _facts(self, source: Source) -> str:
        """What is known of the file; the long number is parted, so that it can be wrapped."""
        locale, read = QLocale(), QDateTime.fromString(source.captured_at, Qt.DateFormat.ISODate).toLocalTime()
        words = self.tr("Read on {time} from {file}, {encoding}, {size} bytes. SHA-256 {sha256}")
        return words.format(
            time=locale.toString(read, QLocale.FormatType.ShortFormat),
            file=source.file_name,
            encoding=source.encoding,
            size=locale.toString(source.size),
            sha256=" ".join(source.sha256[at : at + _PART] for at in range(0, len(source.sha256), _PART)),
        )

    def _show_suggestions(self, article: Article) -> None:
        for widget in self._offered:
            widget.deleteLater()
        self._offered, names = [], wording.detail_names()
        for one in article.suggestions:
            if getattr(article.details, one.detail, ""):
                continue
            words = self.tr("{detail}: {value}, {reason}")
            label = _words()
            label.setText(words.format(detail=names[one.detail], value=spoken(one.value), reason=spoken(one.reason)))
            self._offer(label)
            if not can_be_accepted(one):
                continue
            button = PushButton(self.tr("Accept {value}").format(value=one.value))
            button.clicked.connect(lambda _checked, one=one: self._set(one.detail, one.value))
            self._offer(button)

    def _offer(self, widget: QWidget) -> None:
        self._offered.append(widget)
        self.suggestions.addWidget(widget)

    def _typed(self, name: str, value: str) -> None:
        """Take what was typed; a date that is not understood stays in its field, with a sentence below it."""
        if name in _DATES:
            try:
                value = typed_date(value)
            except BriefbookError as error:
                self._doubt(name, told(error))
                return
        self._doubt(name, "")
        self._set(name, value.strip())

    def _is_doubted(self, name: str) -> bool:
        """Whether what stands in a field was not understood, and so waits to be mended."""
        return name in self.doubts and bool(self.doubts[name].text())

    def _doubt(self, name: str, sentence: str) -> None:
        if name in self.doubts:
            self.doubts[name].setText(sentence)
            self.doubts[name].setVisible(bool(sentence))
            self.fields[name].setAccessibleDescription(sentence)

    def _set(self, name: str, value: str) -> None:
        change: dict[str, Any] = {name: value}
        self._change(lambda details: replace(details, **change))

    def _change(self, change: Callable[[Details], Details]) -> None:
        if self._article:
            self._desk.library.articles.describe(self._article.id, change(self._article.details))

    def _keep(self) -> None:
        """Give what is being typed to the article it was typed for, before another is shown."""
        for field in self.fields.values():
            field.keep()
        self.authors.keep()
        self.assessment.keep()

    def _changed(self, changes: Changes) -> None:
        if self._article and self._article.id in changes.rows.get("articles", frozenset()):
            self.show_article(self._article.id)


def _words() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("soft", True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
