import pytest
from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from briefbook.ui import appearance
from briefbook.ui.markdown_highlighter import Look, MarkdownHighlighter, looks
from briefbook.ui.theme_rule import contrast


@pytest.fixture
def field(desk, qtbot) -> QPlainTextEdit:
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    MarkdownHighlighter(field)
    field.show()
    return field


def shown(line: str, look: Look) -> str:
    """The characters of `line` that are shown so."""
    return "".join(sign for sign, one in zip(line, looks(line), strict=True) if one & look)


def formats(field: QPlainTextEdit, line: int = 0) -> dict[str, QTextCharFormat]:
    words = field.toPlainText().split("\n")[line]
    shown = field.document().findBlockByNumber(line).layout().formats()
    return {words[one.start : one.start + one.length]: QTextCharFormat(one.format) for one in shown}


@pytest.mark.parametrize(
    ("line", "look", "words"),
    [
        ("a **goal** of", Look.BOLD, "goal"),
        ("a __goal__ of", Look.BOLD, "goal"),
        ("a *goal* of", Look.ITALIC, "goal"),
        ("an ***ask*** of", Look.BOLD | Look.ITALIC, "*ask*"),
        ("snake_case_name and 2 * 3 * 4", Look.ITALIC, ""),
        (r"\*not\* marked", Look.ITALIC, ""),
        ("~~gone~~", Look.STRUCK, "gone"),
        ("[words](https://example.org)", Look.LINK, "words"),
        ("`a *b* c`", Look.ITALIC, ""),
        ("> said *so*", Look.QUOTE, "> said *so*"),
        ("## Goal and **ask**", Look.HEADING, "## Goal and **ask**"),
        ("- *one*", Look.MARK, "- **"),
        ("12. one", Look.MARK, "12. "),
        ("* one *two*", Look.ITALIC, "two"),
        ("| a | b |", Look.MARK, "|||"),
        ("| --- | --- |", Look.MARK, "| --- | --- |"),
    ],
)
def test_what_markdown_means_is_shown(line, look, words):
    assert shown(line, look) == words


def test_a_line_of_data_is_left_alone():
    assert set(looks("*a* " * 5000)) == {Look.PLAIN}


def test_bold_takes_effect_behind_letters_outside_the_first_plane(field):
    field.setPlainText("😀 **ask**")
    (start,) = [
        one.start
        for one in field.document().firstBlock().layout().formats()
        if one.format.fontWeight() == QFont.Weight.Bold
    ]
    assert start == 5


def test_fenced_code_is_left_as_it_is(field):
    field.setPlainText("```\n**x**\n```\n**y**")
    assert list(formats(field, 1)) == ["**x**"]
    assert formats(field, 3)["y"].fontWeight() == QFont.Weight.Bold


def test_a_heading_is_larger_than_the_text(field):
    field.setPlainText("# Security")
    assert formats(field)["Security"].fontPointSize() > field.font().pointSizeF()


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_everything_can_be_read_in_both_appearances(field, qapp, choice):
    field.setPlainText("> **[a](https://example.org)** `code`")
    appearance.apply(choice, qapp)
    base = field.palette().base().color()
    colours = [
        one.foreground().color() for one in formats(field).values() if one.hasProperty(one.Property.ForegroundBrush)
    ]
    assert colours
    assert all(contrast(colour, base) >= 4.5 for colour in colours)
