"""The offer to undo what was just done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefbook.ui.desk import Desk
from briefbook.ui.messages import Offer

translate = QCoreApplication.translate


def tell(desk: Desk, text: str, *more: Offer) -> None:
    """Say in a toast that something was done, and offer to undo it as long as nothing was done after it; and `more`."""
    desk.messages.toast(text, of(desk), *more)


def of(desk: Desk) -> Offer:
    """The offer to undo what was done last; it is taken away when something is done after it."""
    return Offer(translate("Undo", "Undo"), lambda: _undo(desk), fleeting=True)


def _undo(desk: Desk) -> None:
    desk.library.undo()
