"""The language of the window: our own words and those of Qt's dialogs."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from briefbook import paths


def apply(choice: str, application: QApplication) -> None:
    """Show all windows that are made from now on in `choice`: system, or a language's code such as en or de.

    Where there is no translation of our own, English stays, and Qt's dialogs keep to it. Dates and numbers follow the
    language too.
    """
    for worn in application.findChildren(QTranslator):
        application.removeTranslator(worn)
        worn.setParent(None)
    locale = _locale(choice)
    QLocale.setDefault(locale)
    if locale.language() is QLocale.Language.English:
        return
    own = str(paths.resources() / "translations")
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("briefbook", own), ("qtbase", qt)):
        translator = QTranslator()
        if not translator.load(locale, name, "_", folder):
            return
        translator.setParent(application)
        application.installTranslator(translator)


def _locale(choice: str) -> QLocale:
    """That of this computer if it is in the language; it knows more, such as how its country writes dates."""
    system, chosen = QLocale.system(), QLocale(choice)
    return system if choice == "system" or chosen.language() is system.language() else chosen
