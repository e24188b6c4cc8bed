from __future__ import annotations

from pathlib import Path

from briefbook.library.library import Library


def test_a_new_library_has_the_default_themes(shell):
    names = [theme["name"] for theme in shell.json("theme", shell.library, "list")["themes"]]
    assert names == ["Security", "Economics", "Personal relations"]


def test_init_never_replaces_a_file(stocked):
    result = stocked.run("init", stocked.library)
    assert result.exit_code == 1
    assert len(stocked.json("articles", stocked.library)["articles"]) == 2


def test_a_backup_is_a_library_with_the_same_articles(stocked):
    copy = stocked.folder / "copy.briefbook"
    stocked.say("backup", stocked.library, copy)
    assert stocked.json("articles", copy) == stocked.json("articles", stocked.library)


def test_a_healthy_library_is_said_to_be_so(stocked):
    assert stocked.json("doctor", stocked.library) == {
        "healthy": True,
        "findings": [],
        "repaired": None,
        "lost": [],
    }
    assert stocked.say("doctor", stocked.library).endswith("is healthy.")


def test_a_damaged_library_is_repaired_in_a_copy(stocked):
    path = Path(stocked.library)
    content = bytearray(path.read_bytes())
    place = content.index(b"Prices rose by a tenth")
    content[place : place + 6] = b"Slices"
    path.write_bytes(content)
    said = stocked.run("doctor", path)
    assert (said.exit_code, said.stderr.count("\n")) == (1, 1)
    value = stocked.json("doctor", path, "--repair")
    assert not value["healthy"]
    assert value["findings"]
    assert path.read_bytes() == bytes(content)
    assert stocked.json("doctor", value["repaired"])["healthy"]


def test_what_is_no_library_is_not_opened(shell):
    path = shell.write("letter.txt", "Dear Sir")
    result = shell.run("articles", path)
    assert result.exit_code == 1
    assert "letter.txt" in result.stderr
    assert path.read_text() == "Dear Sir"


def test_a_library_that_is_not_there_cannot_be_examined(shell):
    result = shell.run("doctor", shell.folder / "gone.briefbook")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("There is no library at")


def test_a_second_writer_is_told_and_a_reader_is_let_in(stocked):
    with Library.open(Path(stocked.library)):
        refused = stocked.run("book", stocked.library, "new", "Talks")
        assert (refused.exit_code, refused.stderr.count("\n")) == (1, 1)
        assert "is open in another briefbook" in refused.stderr
        assert len(stocked.json("articles", stocked.library)["articles"]) == 2
