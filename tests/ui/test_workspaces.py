from PySide6.QtWidgets import QWidget

from briefbook.ui.workspaces import Workspaces


def test_only_the_workspace_that_is_shown_needs_room(qtbot):
    workspaces = Workspaces()
    qtbot.addWidget(workspaces)
    for width in (300, 700):
        pane = QWidget()
        pane.setMinimumWidth(width)
        workspaces.addWidget(pane)
    assert workspaces.minimumSizeHint().width() < 700
    workspaces.setCurrentIndex(1)
    assert workspaces.minimumSizeHint().width() >= 700
