"""The commands of the Help menu that are about the program itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from briefbook import paths
from briefbook.ui.about import AboutDialog
from briefbook.ui.command import Command
from briefbook.ui.messages import Messages
from briefbook.ui.recent_messages import RecentMessages

translate = QCoreApplication.translate


def commands(window: QWidget, messages: Messages) -> tuple[Command, ...]:
    """What was said, where reports are kept, and about briefbook."""
    return (
        Command(
            "help.messages", translate("Help", "Recent &Messages"), lambda: _show_messages(window, messages), "help"
        ),
        Command("help.report-folder", translate("Help", "Folder of &Reports"), lambda: _open_reports(messages), "help"),
        Command("help.about", translate("Help", "&About briefbook"), lambda: _show_about(window), "help"),
    )


def _show_messages(window: QWidget, messages: Messages) -> None:
    RecentMessages(messages.recent, window).exec()


def _show_about(window: QWidget) -> None:
    AboutDialog(window).exec()


def _open_reports(messages: Messages) -> None:
    folder = paths.reports()
    if not folder.is_dir():
        messages.toast(translate("Help", "There are no reports: nothing went wrong so far."))
    elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        messages.toast(translate("Help", "Reports are kept in {folder}.").format(folder=folder))
