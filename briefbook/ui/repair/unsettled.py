"""What is said of a passage whose source has other words now, wherever it is used: in a word and in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefbook.model.carrying import Carrying, Decision

translate = QCoreApplication.translate


def word(carrying: Carrying | None) -> str:
    """What a badge says of a passage; empty if its source has the same words."""
    if carrying is None:
        return ""
    withdrawn = carrying.decision is Decision.WITHDRAWN
    return translate("Repair", "withdrawn") if withdrawn else translate("Repair", "changed")


def sentence(carrying: Carrying | None) -> str:
    """The same in a sentence."""
    if carrying is None:
        return ""
    if carrying.decision is Decision.WITHDRAWN:
        return translate("Repair", "The source has withdrawn these words.")
    return translate("Repair", "The source was updated, and its words changed here: decide at the repair desk.")
