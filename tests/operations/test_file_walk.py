from __future__ import annotations

import os

import pytest

from briefbook.operations.file_walk import walk

posix_only = pytest.mark.skipif(os.name != "posix", reason="pipes and plain links are POSIX")


def write(*paths):
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Some words.")


def test_folders_are_walked_in_order_without_hidden_files(tmp_path):
    write(tmp_path / "b.txt", tmp_path / "a.txt", tmp_path / "in/c.txt", tmp_path / ".hid", tmp_path / ".git/x.txt")
    assert [found.path.relative_to(tmp_path).as_posix() for found in walk((tmp_path,))] == [
        "a.txt",
        "b.txt",
        "in/c.txt",
    ]


def test_files_keep_the_order_in_which_they_are_named(tmp_path):
    write(tmp_path / "a.txt", tmp_path / "b.txt")
    assert [found.path.name for found in walk((tmp_path / "b.txt", tmp_path / "a.txt"))] == ["b.txt", "a.txt"]


def test_a_missing_file_is_said(tmp_path):
    (found,) = walk((tmp_path / "gone.txt",))
    assert found.problem == f"“{tmp_path / 'gone.txt'}” does not exist. Check the name."


def test_an_empty_folder_is_said(tmp_path):
    (found,) = walk((tmp_path,))
    assert "is a folder with no files in it" in found.problem


@posix_only
def test_a_pipe_is_said_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    (found,) = walk((tmp_path,))
    assert "is not an ordinary file" in found.problem


@posix_only
def test_a_link_that_leads_back_is_passed_over(tmp_path):
    write(tmp_path / "in/a.txt")
    (tmp_path / "in/loop").symlink_to(tmp_path)
    assert [found.path.name for found in walk((tmp_path,))] == ["a.txt"]


@posix_only
def test_a_link_to_another_folder_is_said_and_not_followed(tmp_path):
    write(tmp_path / "outside/a.txt", tmp_path / "inside/b.txt")
    (tmp_path / "inside/link").symlink_to(tmp_path / "outside")
    read, said = walk((tmp_path / "inside",))
    assert (read.path.name, read.problem) == ("b.txt", "")
    assert "is a link to another folder and was not followed" in said.problem


@posix_only
def test_a_link_out_of_the_folder_is_left_out_and_said(tmp_path):
    write(tmp_path / "secret/passwords", tmp_path / "inside/in/b.txt")
    (tmp_path / "inside/in/link.txt").symlink_to(tmp_path / "secret/passwords")
    read, said = walk((tmp_path / "inside",))
    assert (read.path.name, read.problem) == ("b.txt", "")
    assert "is a link out of the folder and was left out" in said.problem


@posix_only
def test_a_link_to_a_file_of_the_same_folder_is_followed(tmp_path):
    write(tmp_path / "in/a.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "in/a.txt")
    assert [(found.path.name, found.problem) for found in walk((tmp_path,))] == [("b.txt", ""), ("a.txt", "")]


@posix_only
def test_a_link_that_is_named_is_followed(tmp_path):
    write(tmp_path / "outside/a.txt", tmp_path / "inside/b.txt")
    (tmp_path / "inside/link.txt").symlink_to(tmp_path / "outside/a.txt")
    (found,) = walk((tmp_path / "inside/link.txt",))
    assert not found.problem


@posix_only
def test_a_link_to_nothing_is_said(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    (found,) = walk((tmp_path,))
    assert "is a link to a file that cannot be reached" in found.problem


def test_what_lies_beside_articles_in_a_folder_is_passed_over_but_read_when_named(tmp_path):
    write(tmp_path / "page.html", tmp_path / "page_files/logo.PNG", tmp_path / "book.json")
    assert [found.path.name for found in walk((tmp_path,))] == ["page.html"]
    assert [found.path.name for found in walk((tmp_path / "book.json",))] == ["book.json"]


def test_the_folder_that_belongs_to_a_saved_page_holds_no_articles(tmp_path):
    for name in ("page.html", "notes_files.txt"):
        (tmp_path / name).write_text("words")
    for folder in ("page_files", "other_files"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "frame.html").write_text("words")
    found = [one.path.relative_to(tmp_path).as_posix() for one in walk((tmp_path,))]
    assert found == ["notes_files.txt", "other_files/frame.html", "page.html"]
