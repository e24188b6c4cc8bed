"""The placeholder: what an empty view shows instead: one line, an explanation, and the next step as a button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from briefbook.ui.messages import Offer
from briefbook.ui.push_button import PushButton

_WIDTH = 420
_MARGIN = 24


class Placeholder(QWidget):
    """One line, what it means and what can be done about it, in the middle of the room it is given."""

    def __init__(self, line: str, explanation: str = "", *offers: Offer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = _label(self)
        self._line.setProperty("heading", True)
        font = self._line.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self._line.setFont(font)
        self._explanation = _label(self)
        self._explanation.setProperty("soft", True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (self._line, self._explanation):
            column.addLayout(_centred(label))
        column.addSpacing(4)
        column.addLayout(self._buttons)
        column.addStretch(3)
        self.say(line, explanation, *offers)

    @property
    def line(self) -> str:
        """What it says first."""
        return self._line.text()

    @property
    def explanation(self) -> str:
        """What it says below that."""
        return self._explanation.text()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """Its buttons, the next step first."""
        return tuple(self.findChildren(QPushButton))

    def say(self, line: str, explanation: str = "", *offers: Offer) -> None:
        """Say something else."""
        self._line.setText(line)
        self._explanation.setText(explanation)
        self._explanation.setVisible(bool(explanation))
        for button in self.buttons:
            button.setParent(None)
            button.deleteLater()
        while self._buttons.takeAt(0):
            pass
        self._buttons.addStretch()
        before = self._before() if offers else None
        for offer in offers:
            button = PushButton(offer.label, self)
            # Made late, it would come last of all that Tab goes to.
            if before is not None:
                self.setTabOrder(before, button)
            before = button
            button.clicked.connect(offer.do)
            self._buttons.addWidget(button)
        self._buttons.addStretch()

    def _before(self) -> QWidget | None:
        """What Tab comes to before this, if there is anything."""
        widget = self.previousInFocusChain()
        while widget is not None and widget is not self:
            if widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
                return widget
            widget = widget.previousInFocusChain()
        return None


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMaximumWidth(_WIDTH)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    return label


def _centred(label: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(label, 100)
    row.addStretch(1)
    return row
