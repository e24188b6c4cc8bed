import os

from briefbook import __version__
from briefbook.ui import about, crash_log
from briefbook.ui.about import AboutDialog
from briefbook.ui.recent_messages import RecentMessages


def test_about_names_every_package_and_font_with_its_licence(qtbot):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    licences = {name: licence for name, _, licence in about.parts()}
    assert {"PySide6-Essentials", "reportlab", "Source Serif 4", "Source Sans 3"} <= licences.keys()
    assert all(licences.values())
    assert dialog.list.topLevelItemCount() == len(licences)
    assert __version__


def test_messages_that_went_can_be_read_again_the_newest_first(qtbot):
    dialog = RecentMessages(["Removed.", "<b>Undone</b>"])
    qtbot.addWidget(dialog)
    assert [dialog.list.item(row).text() for row in range(2)] == ["<b>Undone</b>", "Removed."]


def test_what_a_killed_program_left_is_given_as_a_report(tmp_path):
    (tmp_path / "running-1.txt").write_text("Fatal Python error: Aborted\n")
    with crash_log.kept_in(tmp_path) as report:
        assert report.read_text() == "Fatal Python error: Aborted\n"
        assert report.name.startswith("report-")
        assert (tmp_path / f"running-{os.getpid()}.txt").exists()
    assert list(tmp_path.glob("running-*")) == []


def test_after_a_proper_end_there_is_no_report(tmp_path):
    for _ in range(2):
        with crash_log.kept_in(tmp_path / "reports") as report:
            assert report is None


def test_where_nothing_can_be_written_no_report_is_kept(tmp_path):
    (tmp_path / "file").write_text("")
    with crash_log.kept_in(tmp_path / "file") as report:
        assert report is None
