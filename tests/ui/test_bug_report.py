from briefbook.ui.bug_report import BugReport, keep, report_of


def fail(words: str) -> None:
    raise ValueError(words)


def an_error(words: str = "x") -> Exception:
    try:
        fail(words)
    except ValueError as error:
        return error
    raise AssertionError


def test_a_report_tells_where_it_happened_but_no_text_of_the_library():
    report = report_of(an_error("a sentence of an article"))
    assert "in fail" in report
    assert "ValueError" in report
    assert "a sentence of an article" not in report


def test_a_report_is_kept_on_this_computer_and_shown(qtbot, tmp_path):
    path = keep(report_of(an_error()), tmp_path / "reports")
    assert "ValueError" in path.read_text(encoding="utf-8")
    dialog = BugReport("A report", path)
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Something went wrong"
