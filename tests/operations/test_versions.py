from datetime import UTC, datetime, timedelta

import pytest

from briefbook.errors import LibraryUnusable, NotFound
from briefbook.library.library import Library
from briefbook.operations import versions

MORNING = datetime(2026, 3, 2, 7, 10, tzinfo=UTC)


@pytest.fixture
def path(tmp_path):
    Library.create(tmp_path / "talks.briefbook").close()
    return tmp_path / "talks.briefbook"


def themes(path):
    with Library.open(path, read_only=True) as library:
        return [theme.name for theme in library.themes.all()]


def add_theme(path, name):
    with Library.open(path) as library:
        library.themes.add(name)


def test_a_version_holds_the_library_as_it_was(path):
    version = versions.save(path, "Before the meeting")
    add_theme(path, "Energy")
    assert "Energy" not in themes(version.path)
    assert version.path.parent == path.parent / "talks versions"


def test_versions_are_listed_with_name_time_and_size_the_newest_first(path):
    versions.save(path, "First", at=MORNING)
    versions.save(path, "", at=MORNING + timedelta(hours=1))
    newest, first = versions.versions(path)
    assert (newest.name, first.name, first.saved) == ("", "First", MORNING)
    assert first.size == first.path.stat().st_size > 0


def test_a_name_may_hold_signs_that_no_file_may(path):
    assert versions.save(path, "draft 2/3: “final?”").name == "draft 2-3- “final-”"


def test_two_versions_of_one_second_are_both_kept(path):
    versions.save(path, "Draft", at=MORNING)
    versions.save(path, "Draft", at=MORNING)
    assert {one.name for one in versions.versions(path)} == {"Draft", "Draft (2)"}


def test_a_version_is_saved_while_the_library_is_open_for_writing(path):
    with Library.open(path) as library:
        library.themes.add("Energy")
        assert "Energy" in themes(versions.save(path, "Open").path)


def test_it_is_known_whether_something_changed_after_the_last_version(path):
    with Library.open(path) as library:
        assert versions.unchanged_since(library) is None
        saved = versions.save(path)
        assert versions.unchanged_since(library) == saved
        library.themes.add("Energy")
        assert versions.unchanged_since(library) is None


def test_a_restored_library_is_what_it_was_and_its_state_before_is_a_version(path):
    old = versions.save(path, "Old", at=MORNING)
    add_theme(path, "Energy")
    before = versions.restore(path, old, "Before restoring Old")
    assert "Energy" not in themes(path)
    assert "Energy" in themes(before.path)
    versions.restore(path, before, "Back again")
    assert "Energy" in themes(path)


def test_a_damaged_version_is_not_restored(path):
    version = versions.save(path, "Old")
    version.path.write_bytes(version.path.read_bytes()[:2000])
    with pytest.raises(LibraryUnusable):
        versions.restore(path, version, "Before")
    assert "Security" in themes(path)


def test_an_open_library_is_not_replaced(path):
    version = versions.save(path, "Old")
    with Library.open(path), pytest.raises(LibraryUnusable):
        versions.restore(path, version, "Before")


def test_a_deleted_version_is_gone_and_the_empty_folder_with_it(path):
    version = versions.save(path, "Old")
    versions.remove(version)
    assert versions.versions(path) == ()
    assert not version.path.parent.exists()
    with pytest.raises(NotFound):
        versions.remove(version)


def test_other_files_in_the_folder_are_left_alone(path):
    versions.save(path, "Old")
    stranger = versions.folder(path) / "notes.briefbook"
    stranger.write_text("mine")
    assert len(versions.versions(path)) == 1
    assert stranger.read_text() == "mine"
