import pytest

from briefbook.ui.kept_fields import TextField


@pytest.fixture
def field(desk, qtbot) -> TextField:
    field = TextField()
    qtbot.addWidget(field)
    field.show_value("2,4\u00a0% of it\nand more")
    return field


def test_a_text_with_no_break_spaces_is_not_taken_for_changed(field):
    assert not field.changed


def test_no_break_spaces_are_kept_with_what_is_typed(field, qtbot):
    qtbot.keyClicks(field, "Now ")
    with qtbot.waitSignal(field.left) as left:
        field.keep()
    assert left.args == ["Now 2,4\u00a0% of it\nand more"]
