"""The pages of the preferences, but for the keys: a form each, whose fields follow and change the settings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QLabel, QPushButton, QWidget

from briefbook.settings import Settings
from briefbook.ui.desk import Preferences

translate = QCoreApplication.translate

_SIZES = (8.0, 32.0)
_SPACINGS = (1.2, 1.4, 1.7)


def appearance_page(preferences: Preferences) -> QWidget:
    """Light, dark or as the system."""
    choices = (
        ("system", translate("Preferences", "As the system")),
        ("light", translate("Preferences", "Light")),
        ("dark", translate("Preferences", "Dark")),
    )
    note = translate("Preferences", "The printed page has a look of its own, the same on every computer.")
    return _form((translate("Preferences", "&Appearance:"), _Choice(preferences, "appearance", choices)), note)


def reader_page(preferences: Preferences) -> QWidget:
    """How articles are set for reading, and whether single keys count."""
    names = (translate("Preferences", "Close"), translate("Preferences", "Normal"), translate("Preferences", "Wide"))
    papers = (
        ("window", translate("Preferences", "As the window")),
        ("white", translate("Preferences", "White")),
        ("sepia", translate("Preferences", "Sepia")),
        ("dark", translate("Preferences", "Dark")),
    )
    return _form(
        (translate("Preferences", "&Type size:"), _Size(preferences)),
        (
            translate("Preferences", "&Line spacing:"),
            _Choice(preferences, "reader_spacing", tuple(zip(_SPACINGS, names, strict=True))),
        ),
        (translate("Preferences", "&Paper:"), _Choice(preferences, "paper", papers)),
        (
            "",
            _Switch(
                preferences,
                "single_keys",
                translate("Preferences", "&Single keys in the reader, such as J, K and 1 to 8"),
            ),
        ),
        translate("Preferences", "Without single keys, Alt+1 to Alt+8 mark a passage; all else is in the menus."),
    )


def language_page(preferences: Preferences) -> QWidget:
    """The language of the window."""
    choices = (("system", translate("Preferences", "As the system")), ("en", "English"), ("de", "Deutsch"))
    return _form(
        (translate("Preferences", "&Language of the window:"), _Choice(preferences, "language", choices)),
        translate(
            "Preferences",
            "Another language is shown at the next start. A book has a language of its own, in its set-up.",
        ),
    )


def privacy_page(preferences: Preferences) -> QWidget:
    """What is remembered of libraries."""
    return _form(
        (translate("Preferences", "Recent libraries:"), _Recent(preferences)),
        translate(
            "Preferences",
            "briefbook uses no network. What is remembered stays on this computer: these settings, the list of recent "
            "libraries, and where reading stopped.",
        ),
    )


def _form(*lines: tuple[str, QWidget] | str) -> QWidget:
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(0, 0, 0, 0)
    form.setVerticalSpacing(12)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    for line in lines:
        if isinstance(line, str):
            note = QLabel(line)
            note.setTextFormat(Qt.TextFormat.PlainText)
            note.setProperty("soft", True)
            note.setWordWrap(True)
            form.addRow(note)
            continue
        label, field = line
        if label:
            field.setAccessibleName(label.replace("&", "").rstrip(":"))
        form.addRow(label, field)
    return page


class _Choice(QComboBox):
    """One of several values of a setting."""

    def __init__(self, preferences: Preferences, setting: str, choices: Sequence[tuple[object, str]]) -> None:
        super().__init__()
        self._setting = setting
        for value, words in choices:
            self.addItem(words, value)
        self._show(preferences.value)
        self.activated.connect(lambda _row: preferences.change(**{setting: self.currentData()}))
        preferences.changed.connect(self._show)

    def _show(self, settings: Settings) -> None:
        self.setCurrentIndex(self.findData(getattr(settings, self._setting)))


class _Size(QDoubleSpinBox):
    """The size of the reader's type."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setRange(*_SIZES)
        self.setSingleStep(0.5)
        self.setDecimals(1)
        self.setSuffix(translate("Preferences", " pt"))
        self.setKeyboardTracking(False)
        self._show(preferences.value)
        self.valueChanged.connect(lambda size: preferences.change(reader_size=size))
        preferences.changed.connect(self._show)

    def _show(self, settings: Settings) -> None:
        with QSignalBlocker(self):
            self.setValue(settings.reader_size)


class _Switch(QCheckBox):
    """A setting that is on or off."""

    def __init__(self, preferences: Preferences, setting: str, words: str) -> None:
        super().__init__(words)
        self._setting = setting
        self._show(preferences.value)
        self.toggled.connect(lambda on: preferences.change(**{setting: on}))
        preferences.changed.connect(self._show)

    def _show(self, settings: Settings) -> None:
        with QSignalBlocker(self):
            self.setChecked(getattr(settings, self._setting))


class _Recent(QPushButton):
    """Forgets the recent libraries; it says how many there are."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._show(preferences.value)
        self.clicked.connect(lambda: preferences.change(recent=(), pinned=()))
        preferences.changed.connect(self._show)

    def _show(self, settings: Settings) -> None:
        self.setText(translate("Preferences", "Clear the List ({count})").format(count=len(settings.recent)))
        self.setEnabled(bool(settings.recent))
