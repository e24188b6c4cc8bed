import json

import pytest

from briefbook import settings
from briefbook.errors import CannotWrite
from briefbook.settings import Settings


def test_what_is_kept_is_found_again(tmp_path):
    path = tmp_path / "deep" / "settings.json"
    chosen = Settings(appearance="dark", reader_size=15.5, shortcuts={"window.undo": "Ctrl+U"}, recent=("/a", "/b"))
    settings.save(chosen, path)
    assert settings.load(path) == chosen


@pytest.mark.parametrize("content", ["", "{", "[1, 2]", "null", '"dark"', "\ufeff{}"])
def test_a_file_that_cannot_be_understood_is_set_aside(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")
    assert settings.load(path) == Settings()
    assert path.with_name("settings.json.bad").read_text(encoding="utf-8") == content


def test_a_value_of_another_kind_is_left_at_its_default_and_the_others_are_taken(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"appearance": 7, "reader_size": 15, "paper": "sepia", "unheard": True}))
    assert settings.load(path) == Settings(reader_size=15.0, paper="sepia")


def test_settings_that_cannot_be_kept_are_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotWrite, match="your choices are not kept"):
        settings.save(Settings(), tmp_path / "file" / "settings.json")


def test_the_library_opened_last_stands_first_and_pinned_ones_are_never_dropped(tmp_path):
    kept = Settings().pinning(str(tmp_path / "0"), pinned=True)
    for number in range(15):
        kept = kept.with_recent(tmp_path / str(number))
    assert kept.recent[0] == str(tmp_path / "14")
    assert (len(kept.recent), kept.listed[0]) == (settings.RECENT, str(tmp_path / "0"))
