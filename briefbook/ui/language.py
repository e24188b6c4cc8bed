"""The language of the window: our own words and those of Qt's dialogs."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from briefbook import paths


def apply(choice: str, application: QApplication) -> None:
    """Show all windows that are made from now on in `choice`: system, or a language's code such as en or de.

    Where there is no translation, English stays.
    """
    locale = QLocale.system() if choice == "system" else QLocale(choice)
    if choice != "system":
        QLocale.setDefault(locale)
    own = str(paths.resources() / "translations")
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt), ("briefbook", own)):
        translator = QTranslator(application)
        if locale.language() is not QLocale.Language.English and translator.load(locale, name, "_", folder):
            application.installTranslator(translator)
