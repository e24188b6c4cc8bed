"""The offer to undo what was just done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefbook.ui.desk import Desk
from briefbook.ui.messages import Offer

translate = QCoreApplication.translate


def tell(desk: Desk, text: str, *more: Offer) -> None:
    """Say in a toast that something was done, and offer to undo it as long as nothing was done after it; and `more`."""
    moment = _moment(desk)

    def undo() -> None:
        if _moment(desk) == moment:
            desk.library.undo()
            return
        desk.messages.toast(translate("Undo", "Something was changed after that. Undo goes back one step at a time."))

    desk.messages.toast(text, Offer(translate("Undo", "Undo"), undo), *more)


def _moment(desk: Desk) -> tuple[str | None, str | None, str]:
    library = desk.library
    return library.undo_label, library.redo_label, library.changed_at
